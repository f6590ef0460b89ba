"""Latitudes and longitudes in tags: EXIF's rationals with a letter, signed decimals, XMP's `47,22.5941N`.

In: text. Out: an `Angle` with its resolution, or the reason why the text is none.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Literal

from geo_nerf.images.metadata.numbers import Number, parse_number

Axis = Literal["lat", "lon"]
_LETTERS: dict[Axis, tuple[str, str]] = {"lat": ("N", "S"), "lon": ("E", "W")}
_WORDS = {"NORTH": "N", "SOUTH": "S", "EAST": "E", "WEST": "W"}
_LIMIT_DEG: dict[Axis, float] = {"lat": 90.0, "lon": 180.0}
#: degrees a degree, an arc minute and an arc second have
_PARTS_DEG = (1.0, 1 / 60, 1 / 3600)
#: decimals of an arc second or minute from which on 60 comes from rounding
_ROUNDED = 0.01
_TRAILING_LETTER = re.compile(r"(.*?)\s*°?\s*([A-Za-z]+)", re.DOTALL)


@dataclass(frozen=True)
class Angle:
    """One coordinate, degrees, west and south negative."""

    deg: float
    #: smallest step that its text can tell, degrees
    step_deg: float
    #: whether letter or sign tells the hemisphere
    signed: bool = True


@dataclass(frozen=True)
class BadAngle:
    """A text that is there and is no latitude or longitude."""

    why: str
    #: what it says without its hemisphere, where only that is the trouble
    size: Angle | None = None
    out_of_range: bool = False


def exif_angle(text: str, letter: str, axis: Axis) -> Angle | BadAngle:
    """From EXIF: one to three numbers (degrees, minutes, seconds) and the hemisphere's letter.

    A sign beside a letter is taken where both say the same. Minutes and seconds of 60 and more, parts after
    a fraction, and unknown letters make no angle.
    """
    size = _sexagesimal(text.split(), axis)
    if isinstance(size, BadAngle):
        return size
    negative = text.lstrip().startswith("-")
    known = _hemisphere(letter, axis)
    if known is None and letter:
        return BadAngle(f"the hemisphere {letter!r} is none", size)
    if known is None:
        return replace(size, deg=-size.deg if negative else size.deg, signed=negative)
    if negative and known > 0:
        return BadAngle(f"its sign and its hemisphere {letter!r} contradict each other", size)
    return replace(size, deg=known * size.deg)


def xmp_angle(text: str, axis: Axis) -> Angle | BadAngle:
    """From XMP: signed decimal degrees, or degrees and minutes with commas and a letter (`47,22.5941N`)."""
    lettered = _TRAILING_LETTER.fullmatch(text.strip())
    if lettered is None:
        number = parse_number(text)
        if number is None:
            return BadAngle(f"{text!r} is no angle")
        return _within(Angle(number.value, number.resolution), axis)
    return exif_angle(lettered[1].replace(",", " ").replace("°", " "), lettered[2], axis)


def _sexagesimal(texts: list[str], axis: Axis) -> Angle | BadAngle:
    """The angle without its sign."""
    parts = [parse_number(text) for text in texts]
    if not 1 <= len(parts) <= 3 or None in parts:
        return BadAngle(f"'{' '.join(texts)}' is no angle")
    numbers = [part for part in parts if part is not None]
    values = [abs(numbers[0].value), *(part.value for part in numbers[1:])]
    if any(not 0 <= part.value < 60 and not _rounded_up(part) for part in numbers[1:]):
        return BadAngle(f"'{' '.join(texts)}' has minutes or seconds outside 0 to 60")
    last = next((place for place, value in enumerate(values) if value != math.floor(value)), len(values) - 1)
    if any(values[last + 1 :]):
        return BadAngle(f"'{' '.join(texts)}' has a fraction followed by a smaller part")
    parts_deg = list(zip(numbers, _PARTS_DEG, strict=False))
    deg = sum(abs(number.value) * part for number, part in parts_deg)
    step_deg = min(number.resolution * part for number, part in parts_deg[: last + 1])
    return _within(Angle(deg, step_deg), axis)


def _rounded_up(part: Number) -> bool:
    """60.0000 is what careless programs write for 59.99999."""
    return part.value == 60 and part.resolution <= _ROUNDED


def _within(angle: Angle, axis: Axis) -> Angle | BadAngle:
    return (
        angle
        if abs(angle.deg) <= _LIMIT_DEG[axis]
        else BadAngle(f"{angle.deg:.6f} degrees", out_of_range=True)
    )


def _hemisphere(letter: str, axis: Axis) -> int | None:
    """1 for north and east, -1 for south and west."""
    letter = _WORDS.get(letter.strip().upper(), letter.strip().upper())
    positive, negative = _LETTERS[axis]
    return {positive: 1, negative: -1}.get(letter)
