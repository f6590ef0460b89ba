"""Text of unknown encoding: EXIF says ASCII, cameras and programs write UTF-8, GBK or a Windows code page."""

from __future__ import annotations

import unicodedata


def decoded(raw: bytes) -> tuple[str, bool]:
    """The text up to its first NUL, printable characters only, and whether it was sure.

    UTF-8 where it is that; else GB2312 where that gives nothing but Chinese characters and ASCII; else Windows'
    western code page.
    """
    raw = raw.split(b"\0", 1)[0]
    try:
        return _printable(raw.decode("utf-8")), True
    except UnicodeDecodeError:
        return _printable(_chinese(raw) or raw.decode("cp1252", errors="replace")), False


def _chinese(raw: bytes) -> str | None:
    """The text where every byte beyond ASCII belongs to a common Chinese character."""
    try:
        text = raw.decode("gb2312")
    except UnicodeDecodeError:
        return None
    ideographs = [
        unicodedata.name(letter, "").startswith("CJK UNIFIED") for letter in text if not letter.isascii()
    ]
    return text if len(ideographs) >= 2 and all(ideographs) else None


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable() or letter in "\t\n\r").strip()
