"""Which fix of a photograph counts, where EXIF and the makers' XMP both name one.

The rule: where they are one fix, cut or rounded to the steps they are written in, each coordinate is taken
where it is written finer. Where they differ by more, position and height come from one source: EXIF where it
is as fine as XMP, since geotagging programs (PPK) rewrite EXIF alone; XMP where EXIF is coarse.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.angles import Angle
from geo_nerf.images.gnss.candidates import METRES_A_DEGREE, Candidate, differences_m
from geo_nerf.images.gnss.heights import SAME_M, same_height
from geo_nerf.images.metadata.numbers import Number
from geo_nerf.sentence import sentence

#: EXIF is as fine as XMP up to this many of XMP's steps …
_AS_FINE_STEPS = 10.0
#: … or where its own step is no more than this, metres
_AS_FINE_M = 0.05
_SIX_DECIMALS = 1e-6
#: EXIF heights this far from XMP's may be above something else, metres
OTHER_REFERENCE_M = 5.0


@dataclass(frozen=True)
class Choice:
    """The fix that counts."""

    fix: Candidate
    #: whether EXIF's counts against another one, which the standard deviations in XMP belong to
    rewritten: bool = False
    #: how far the other one is, metres; 0 where they agree
    apart_horizontal_m: float = 0.0
    apart_vertical_m: float = 0.0
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class Background:
    """What is known of EXIF and XMP beside the two fixes."""

    #: of the writing of EXIF, for the doubt's example
    written: str = ""
    #: EXIF gives the same position in all photographs, XMP does not
    stuck: bool = False
    #: XMP states standard deviations
    stated: bool = True


def choose(exif: Candidate, maker: Candidate | None, background: Background) -> Choice:
    """Choose between EXIF and the best fix of the makers' XMP.

    Args:
        exif: EXIF's fix.
        maker: the makers' one.
        background: what else is known of the two.
    """
    if maker is None or (not maker.placed and maker.height is None):
        return Choice(exif)
    if not exif.placed and (maker.placed or exif.height is None):
        return _choice_of_place(maker, exif)
    if not maker.placed:
        return _choice_of_height(exif, maker, background)
    away = math.hypot(*differences_m(exif, maker))
    up = 0.0 if exif.height is None or maker.height is None else maker.height.value - exif.height.value
    rounded = _to_six_decimals(exif)
    same_place, same_up = _same_place(rounded, maker), _same_up(exif, maker)
    if same_place and same_up:
        return Choice(_finest(rounded, maker))
    as_fine = (
        exif.step_m <= max(_AS_FINE_STEPS * maker.step_m, _AS_FINE_M)
        if not same_place
        else _as_fine_up(exif, maker)
    )
    as_fine = as_fine and not (background.stuck and not same_place)
    winner, other = (exif, maker) if as_fine else (maker, exif)
    fix = (
        _with_height(winner, other)
        if not same_place
        else replace(_finest(rounded, maker), height=winner.height, source=winner.source)
    )
    doubt = _contradiction(
        exif, maker, as_fine, (0.0 if same_place else away, 0.0 if same_up else abs(up)), background
    )
    return Choice(fix, as_fine, 0.0 if same_place else away, 0.0 if same_up else abs(up), (doubt,))


def best_maker(candidates: Sequence[Candidate]) -> Candidate | None:
    """The makers' fix that is written finest; one without position only where none has one."""
    return min(candidates, key=lambda candidate: candidate.step_m, default=None)


def other_fixes(choice: Choice, others: Sequence[Candidate]) -> tuple[Doubt, ...]:
    """A doubt for each further source that gives another place than the fix that counts."""
    return tuple(
        Doubt(
            sentence(
                "doubt_other_fix",
                "{source} gives another position than the fix that is used",
                source=other.source,
            ),
            f"used {choice.fix.told()}; {other.told()}",
            math.hypot(*differences_m(choice.fix, other)),
        )
        for other in others
        if choice.fix.placed and other.placed and not _same_place(choice.fix, other)
    )


def _choice_of_place(winner: Candidate, other: Candidate) -> Choice:
    return Choice(_with_height(winner, other))


def _choice_of_height(exif: Candidate, maker: Candidate, background: Background) -> Choice:
    """XMP holds a height alone."""
    assert maker.height is not None
    if exif.height is None:
        return Choice(replace(exif, height=maker.height))
    if _same_up(exif, maker):
        return Choice(replace(exif, height=_finer(exif.height, maker.height)))
    as_fine = _as_fine_up(exif, maker)
    apart = abs(maker.height.value - exif.height.value)
    doubt = _contradiction(exif, maker, as_fine, (0.0, apart), background)
    return Choice(exif if as_fine else replace(exif, height=maker.height), as_fine, 0.0, apart, (doubt,))


def _contradiction(
    exif: Candidate, maker: Candidate, exif_counts: bool, apart_m: tuple[float, float], background: Background
) -> Doubt:
    if all(apart_m):
        code, what = "doubt_differ", "positions and altitudes"
    else:
        code, what = (
            ("doubt_places_differ", "positions") if apart_m[0] else ("doubt_heights_differ", "altitudes")
        )
    example = "; ".join(part for part in (exif.told(), maker.told(), background.written) if part)
    why = _why(exif_counts, apart_m, background)
    text = sentence(code, f"EXIF and {{source}} give different {what}; {{why}}", source=maker.source, why=why)
    return Doubt(text, example, math.hypot(*apart_m))


def _why(exif_counts: bool, apart_m: tuple[float, float], background: Background) -> str:
    if not exif_counts and background.stuck and apart_m[0]:
        return sentence(
            "xmp_counts_stuck", "XMP counts, since EXIF gives one and the same position in all photographs"
        )
    if not exif_counts:
        return sentence("xmp_counts_finer", "XMP counts, since EXIF is written more coarsely")
    why = "EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone"
    if background.stated:
        text = f"{why}; the standard deviation in XMP does not belong to it, and is widened by the difference"
        return sentence("exif_counts_widened", text)
    if apart_m[1] > OTHER_REFERENCE_M:
        return sentence(
            "exif_counts_height_widened",
            f"{why}; the standard deviation of its altitude is widened by the difference",
        )
    return sentence("exif_counts", why)


def _with_height(winner: Candidate, other: Candidate) -> Candidate:
    return winner if winner.height is not None else replace(winner, height=other.height)


def _to_six_decimals(exif: Candidate) -> Candidate:
    """With the step of six decimals of a degree, where it has just these: programs round before they convert."""
    assert exif.lat is not None and exif.lon is not None
    for angle in (exif.lat, exif.lon):
        if (
            angle.step_deg > _SIX_DECIMALS / 4
            or abs(angle.deg / _SIX_DECIMALS - round(angle.deg / _SIX_DECIMALS)) > 0.02
        ):
            return exif
    lat, lon = (replace(angle, step_deg=_SIX_DECIMALS) for angle in (exif.lat, exif.lon))
    return replace(exif, lat=lat, lon=lon)


def _same_place(first: Candidate, second: Candidate) -> bool:
    assert (
        first.lat is not None and first.lon is not None and second.lat is not None and second.lon is not None
    )
    east_m = METRES_A_DEGREE * max(math.cos(math.radians(first.lat.deg)), 1e-9)
    return _same_angle(first.lat, second.lat, METRES_A_DEGREE) and _same_angle(first.lon, second.lon, east_m)


def _same_angle(first: Angle, second: Angle, metres_a_degree: float) -> bool:
    """Whether two angles are one, cut (towards zero) or rounded to their steps."""
    fine, coarse = sorted((first, second), key=lambda angle: angle.step_deg)
    outward = ((fine.deg - coarse.deg + 180.0) % 360.0 - 180.0) * (-1 if fine.deg < 0 else 1)
    slack = fine.step_deg + SAME_M / metres_a_degree
    return -(coarse.step_deg / 2 + slack) <= outward <= coarse.step_deg + slack


def _same_up(first: Candidate, second: Candidate) -> bool:
    return first.height is None or second.height is None or same_height(first.height, second.height)


def _as_fine_up(exif: Candidate, maker: Candidate) -> bool:
    assert exif.height is not None and maker.height is not None
    return exif.height.resolution <= max(_AS_FINE_STEPS * maker.height.resolution, _AS_FINE_M)


def _finest(exif: Candidate, maker: Candidate) -> Candidate:
    """Two copies of one fix: each coordinate where it is written finer."""
    assert exif.lat is not None and exif.lon is not None and maker.lat is not None and maker.lon is not None
    if exif.height is None or maker.height is None:
        height = exif.height or maker.height
    else:
        height = _finer(exif.height, maker.height)
    lat, lon = (
        min(pair, key=lambda angle: angle.step_deg) for pair in ((maker.lat, exif.lat), (maker.lon, exif.lon))
    )
    return Candidate("EXIF and XMP", lat, lon, height)


def _finer(exif: Number, maker: Number) -> Number:
    return exif if exif.resolution <= maker.resolution else maker
