"""Text from outside (names of files, words of other programs) as it may be shown: in a terminal, on a page, in a picture.

In: any string, as Linux may have it in a file name: control characters, line ends, bytes that are no UTF-8. Out: text of one line that
steers nothing and can be written as UTF-8.
"""

from __future__ import annotations

import re
import unicodedata

#: controls, line and paragraph separators, lone surrogates (bytes of a name that are no UTF-8)
_STEERING = frozenset({"Cc", "Zl", "Zp", "Cs"})
#: characters that turn the direction of what follows
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PLAIN = re.compile(r"[\x20-\x7e]*")


def shown(text: str, *, lines: bool = False) -> str:
    r"""The text with everything written out that is no letter, figure, sign or blank.

    Args:
        text: any.
        lines: leave line ends as they are, for words of several lines.

    Example:
        >>> shown("a\x1b[31m\nb")
        'a\\x1b[31m\\nb'
        >>> shown("Stra\udcdfe.jpg")
        'Stra\\xdfe.jpg'
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(letter if lines and letter == "\n" else _written_out(letter) for letter in text)


def _written_out(letter: str) -> str:
    if letter not in _TURNING and unicodedata.category(letter) not in _STEERING:
        return letter
    if "\udc80" <= letter <= "\udcff":  # how Python keeps a byte that is no UTF-8
        return f"\\x{ord(letter) - 0xDC00:02x}"
    return letter.encode("unicode_escape", "backslashreplace").decode("ascii")
