"""The part of a JPEG that tells its pixels: all but the segments of metadata and what follows the picture.

In: a file's bytes. Out: bytes that are the same for all copies whose tags alone differ.
"""

from __future__ import annotations

_START_OF_SCAN, _COMMENT, _TABLES = 0xDA, 0xFE, 0xDB
_APPLICATION = range(0xE0, 0xF0)
_END = b"\xff\xd9"


def coded_pixels(data: bytes) -> bytes:
    """Tables, frame and compressed pixels of a JPEG's first picture; what is there of them in a damaged one."""
    kept, at = [], 2
    while at + 4 <= len(data):
        mark = data[at + 1]
        if data[at] != 0xFF or mark in (0x00, 0xFF):  # bytes that fill up, or belong to nothing
            at += 1
            continue
        if mark == _START_OF_SCAN:
            end = data.find(_END, at)
            kept.append(data[at : end if end > 0 else len(data)])
            break
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if mark != _COMMENT and mark not in _APPLICATION:
            kept.append(data[at : at + 2 + length])
        at += 2 + length
    return b"".join(kept)


def quantisation_tables(data: bytes) -> bytes:
    """The tables that tell with which quality a JPEG was written; cameras and programs have their own."""
    coded, kept, at = coded_pixels(data), [], 0
    while at + 4 <= len(coded) and coded[at] == 0xFF and coded[at + 1] != _START_OF_SCAN:
        length = 2 + int.from_bytes(coded[at + 2 : at + 4], "big")
        if coded[at + 1] == _TABLES:
            kept.append(coded[at : at + length])
        at += length
    return b"".join(kept)
