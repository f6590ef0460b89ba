"""Sentences that carry what they are made of: another program can word them in its language, for its controls.

In: a code, an English text and its values. Out: a `Sentence`, a text as any other; events and errors tell its
code and values beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self


class Sentence(str):
    """An English text, with its cause as a code and the values in it.

    Args:
        code: names the cause for programs; it stays when the words change.
        text: the words, the values already in them.
        values: JSON values by name.
    """

    code: str
    values: Mapping[str, Any]

    def __new__(cls, code: str, text: str, values: Mapping[str, Any]) -> Self:
        """A text that knows its code and values."""
        made = super().__new__(cls, text)
        made.code, made.values = code, dict(values)
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, str, Mapping[str, Any]]]:
        return type(self), (self.code, str(self), self.values)


def sentence(code: str, text: str, /, **values: Any) -> Sentence:
    """Fill values into a text.

    >>> said = sentence("gnss_missing", "{missing} of {total} photographs have no position.", missing=2, total=9)
    >>> said, said.code, said.values["missing"]
    ('2 of 9 photographs have no position.', 'gnss_missing', 2)
    """
    return Sentence(code, text.format(**values), values)


def coded(text: str) -> dict[str, Any]:
    """The code and the values of a sentence as JSON values; nothing for a text that has none."""
    return {"code": text.code, "values": dict(text.values)} if isinstance(text, Sentence) else {}
