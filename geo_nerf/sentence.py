"""Sentences that carry what they are made of: another program can word them in its language, for its controls.

In: a code, an English text and its values, which may be sentences too. Out: a `Sentence`, a text as any other;
events and errors tell its code and values beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self


class Sentence(str):
    """An English text, with its cause as a code and the values in it.

    Args:
        code: names the cause for programs; it stays when the words change.
        text: the words, the values already in them.
        values: JSON values by name; a `Sentence`, or a list of them, becomes an object with its own code and values.
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
    """Fill values into a text; those of a list are separated by commas.

    >>> said = sentence("gnss_missing", "{missing} of {total} photographs have no position.", missing=2, total=9)
    >>> said, said.code, said.values["missing"]
    ('2 of 9 photographs have no position.', 'gnss_missing', 2)
    >>> sentence("unmarked", "{labels}: no usable mark", labels=["A", "B"])
    'A, B: no usable mark'
    """
    shown = {name: ", ".join(value) if isinstance(value, list) else value for name, value in values.items()}
    return Sentence(code, text.format(**shown), values)


def both(parts: Sequence[str]) -> str:
    """Parts of a sentence joined by "and".

    >>> both(["1 m east", "2 m north", "3 m too high"])
    '1 m east and 2 m north and 3 m too high'
    """
    first, *others = parts
    for other in others:
        first = sentence("both", "{first} and {other}", first=first, other=other)
    return first


def coded(text: str) -> dict[str, Any]:
    """The code and the values of a sentence as JSON values; nothing for a text that has none.

    >>> coded(sentence("left_out", "Left out: {why}.", why=sentence("empty", "the file is empty")))["values"]
    {'why': {'text': 'the file is empty', 'code': 'empty', 'values': {}}}
    """
    if not isinstance(text, Sentence):
        return {}
    return {"code": text.code, "values": {name: _json_value(value) for name, value in text.values.items()}}


def _json_value(value: Any) -> Any:
    """A value as JSON has it; a sentence with its text, code and values."""
    if isinstance(value, Sentence):
        return {"text": str(value), **coded(value)}
    if isinstance(value, Mapping):
        return {name: _json_value(one) for name, one in value.items()}
    return [_json_value(one) for one in value] if isinstance(value, (list, tuple)) else value


def some_of(names: Sequence[str], most: int) -> str:
    """The first names of many, and how many more.

    >>> some_of(["a", "b", "c"], 2), some_of(["a"], 2)
    ('a, b and 1 more', 'a')
    """
    if len(names) <= most:
        return ", ".join(names)
    return sentence(
        "and_more", "{names} and {count} more", names=", ".join(names[:most]), count=len(names) - most
    )
