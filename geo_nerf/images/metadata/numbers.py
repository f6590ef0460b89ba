"""Numbers in tags, whole or not at all, each with the resolution it is written with.

`+506.58` has a resolution of 0.01, `356475/10000` of 0.0001.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_DECIMAL = re.compile(r"([-+]?)(\d+(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d{1,3}))?", re.ASCII)
_RATIONAL = re.compile(r"([-+]?\d+)/(\d+)", re.ASCII)
#: a denominator that divides no power of ten approximates a number: to its square, at least to four decimals from 100 on
_APPROXIMATE = 10_000
_LONGEST = 48


class Number(NamedTuple):
    """A value and the smallest step that its text can tell."""

    value: float
    resolution: float


def parse_number(text: str, units: tuple[str, ...] = ()) -> Number | None:
    """A text that is one number, with or without one of `units` behind it; None for everything else.

    >>> parse_number("+506.58 m", ("m",))
    Number(value=506.58, resolution=0.01)
    >>> parse_number("1.2.3"), parse_number("0/0"), parse_number("1e400"), parse_number("12,5")
    (None, None, None, None)
    """
    text = text.strip()
    unit = next((unit for unit in units if text.lower().endswith(unit)), "")
    text = text[: len(text) - len(unit)].rstrip()
    if len(text) > _LONGEST:
        return None
    if (rational := _RATIONAL.fullmatch(text)) is not None:
        return _fraction(int(rational[1]), int(rational[2]))
    decimal = _DECIMAL.fullmatch(text)
    value = float(text) if decimal is not None else math.nan
    if decimal is None or not math.isfinite(value):
        return None
    return Number(value, 10.0 ** (int(decimal[3] or 0) - len(decimal[2].partition(".")[2])))


def _fraction(above: int, below: int) -> Number | None:
    if below == 0:
        return None
    return Number(above / below, 1.0 / _decimal_denominator(below))


def _decimal_denominator(below: int) -> int:
    """The smallest power of ten that a fraction can have been reduced from: 25 comes from 100, 78125 from ten millions."""
    left, powers = below, {2: 0, 5: 0}
    for prime in powers:
        while left % prime == 0:
            left, powers[prime] = left // prime, powers[prime] + 1
    return max(below, min(below**2, _APPROXIMATE)) if left > 1 else int(10 ** max(powers.values()))


def parse_numbers(text: str) -> tuple[float, ...]:
    """All numbers of a list (blanks, commas or semicolons between); none where one of them is no number."""
    found = [parse_number(part) for part in re.split(r"[\s,;]+", text.strip()) if part]
    return tuple(one.value for one in found if one is not None) if None not in found else ()
