"""Heights that contradict each other: EXIF's against makers' XMP, and both against the height above take-off.

In: two candidates of one fix. Out: the same without the heights that are none, and doubts with both values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.candidates import Candidate
from geo_nerf.images.metadata.numbers import Number
from geo_nerf.sentence import sentence

#: heights nearer than this say the same, metres
SAME_M = 0.01
#: a height nearer to zero than this may be zero, metres
_NEAR_ZERO_M = 1.0
#: a height of less is no height but the zero of "not known", metres
_ZERO_M = 0.0005
_FOOT_M = 0.3048
#: heights above two references differ by no more than this, metres
_REFERENCES_APART_M = 110.0
#: heights in feet and in metres agree to the first, to the second where they can be above two references, metres
_FEET_M, _FEET_NEAR_M = 1.0, 0.1
#: heights nearer than this are not told apart by their unit, metres
_NOT_FEET_M = 15.0


@dataclass(frozen=True)
class SettledHeights:
    """The candidates without heights that are none."""

    exif: Candidate
    maker: Candidate | None
    doubts: tuple[Doubt, ...] = ()
    #: the only heights there are count from take-off
    above_takeoff: bool = False


def settle_heights(exif: Candidate, maker: Candidate | None, relative: Number | None) -> SettledHeights:
    """Find the heights that are zero for "not known", have the wrong sign, or count from take-off.

    Args:
        exif: EXIF's fix.
        maker: the best fix of the makers' XMP blocks.
        relative: height above take-off, metres.
    """
    first, second = exif.height, None if maker is None else maker.height
    if first is None or maker is None or second is None:
        return _one_height(exif, maker, relative)
    if same_height(first, second):
        return SettledHeights(
            exif, maker, above_takeoff=_is_relative(first, relative) and _is_relative(second, relative)
        )
    both = f"{exif.source} {first.value:.2f} m, {maker.source} {second.value:.2f} m"
    without_exif, without_maker = replace(exif, height=None), replace(maker, height=None)
    if _is_zero(first) and abs(second.value) > _NEAR_ZERO_M:
        text = "EXIF's altitude is 0 m, and {source} gives another one, which counts"
        doubt = Doubt(sentence("doubt_exif_zero", text, source=maker.source), both)
        return SettledHeights(without_exif, maker, (doubt,))
    if _is_zero(second) and abs(first.value) > _NEAR_ZERO_M:
        text = "the altitude in {source} is 0 m, and EXIF gives another one, which counts"
        doubt = Doubt(sentence("doubt_xmp_zero", text, source=maker.source), both)
        return SettledHeights(exif, without_maker, (doubt,))
    if same_height(Number(-first.value, first.resolution), second) and abs(second.value) > _NEAR_ZERO_M:
        text = (
            "EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is "
            "wrong); XMP counts"
        )
        return SettledHeights(
            without_exif, maker, (Doubt(sentence("doubt_sign", text, source=maker.source), both),)
        )
    if (unit := _in_feet(first, second)) is not None:
        kept, left = (maker.source, "EXIF") if unit == "first" else ("EXIF", maker.source)
        text = "the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts"
        doubt = Doubt(sentence("doubt_feet", text, left=left, kept=kept), both)
        return SettledHeights(*((without_exif, maker) if unit == "first" else (exif, without_maker)), (doubt,))
    if _is_relative(first, relative):
        text = "EXIF's altitude is the height above take-off; that in {source} counts"
        return SettledHeights(
            without_exif, maker, (Doubt(sentence("doubt_exif_takeoff", text, source=maker.source), both),)
        )
    if _is_relative(second, relative):
        text = "the altitude in {source} is the height above take-off; EXIF's counts"
        return SettledHeights(
            exif, without_maker, (Doubt(sentence("doubt_xmp_takeoff", text, source=maker.source), both),)
        )
    return SettledHeights(exif, maker)


def _one_height(exif: Candidate, maker: Candidate | None, relative: Number | None) -> SettledHeights:
    with_height = exif if exif.height is not None else maker
    height = None if with_height is None else with_height.height
    if with_height is None or height is None:
        return SettledHeights(exif, maker)
    if _is_zero(height):
        text = "the altitude in {source} is exactly 0 m, as where none is known; it is not used"
        doubt = Doubt(sentence("doubt_zero_altitude", text, source=with_height.source))
        return SettledHeights(
            replace(exif, height=None), None if maker is None else replace(maker, height=None), (doubt,)
        )
    return SettledHeights(exif, maker, above_takeoff=_is_relative(height, relative))


def same_height(first: Number, second: Number) -> bool:
    """Whether two heights are one, cut (towards zero) or rounded to their resolutions."""
    fine, coarse = sorted((first, second), key=lambda number: number.resolution)
    outward = (fine.value - coarse.value) * (-1 if fine.value < 0 else 1)
    slack = fine.resolution + SAME_M
    return -(coarse.resolution / 2 + slack) <= outward <= coarse.resolution + slack


def _in_feet(first: Number, second: Number) -> Literal["first", "second"] | None:
    """Which of two heights is the other in feet; nearer heights, which can be above two references, to 0.1 m only."""
    apart = abs(first.value - second.value)
    near = _FEET_M if apart > _REFERENCES_APART_M else _FEET_NEAR_M
    if apart < _NOT_FEET_M:
        return None
    if abs(first.value * _FOOT_M - second.value) <= near:
        return "first"
    return "second" if abs(second.value * _FOOT_M - first.value) <= near else None


def _is_zero(height: Number) -> bool:
    return abs(height.value) < _ZERO_M


def _is_relative(height: Number, relative: Number | None) -> bool:
    return relative is not None and abs(relative.value) > _NEAR_ZERO_M and same_height(height, relative)
