"""The fix of one photograph, put together: candidates, datum, heights, choice, receiver.

In: `Tags` and the settings. Out: a `GnssReading`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.candidates import Candidate, exif_candidate, xmp_candidates
from geo_nerf.images.gnss.choice import (
    OTHER_REFERENCE_M,
    Background,
    Choice,
    best_maker,
    choose,
    other_fixes,
)
from geo_nerf.images.gnss.datum import on_wgs84
from geo_nerf.images.gnss.heights import settle_heights
from geo_nerf.images.gnss.receiver import (
    DEFAULT_SIGMA_M,
    Receiver,
    exif_sigma_m,
    read_receiver,
    states_sigmas,
)
from geo_nerf.images.gnss.references import (
    HeightReference,
    height_reference,
    measured_relative,
    relative_altitude,
    relative_doubts,
)
from geo_nerf.images.gnss.steps import WrittenSteps
from geo_nerf.images.gnss.writing import told_writing
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import NO_HEIGHT_SIGMA_M, GnssFix

#: the block that is a copy of EXIF
_COPY = "XMP exif"
#: a position written in steps of so much is none of RTK, metres
_COARSE_M = 1.0
#: steps count from this part of the standard deviation on, and are told from the other on, or, coarse ones, the last
_STEPS_COUNT, _STEPS_TOLD, _COARSE_TOLD = 0.25, 1.0, 0.5
#: EXIF heights this far from XMP's are beyond what most references differ by, metres
_OTHER_UNIT_M = 100.0
_NO_ALTITUDE = sentence(
    "doubt_no_altitude",
    "the tags name no altitude that can be used: its height comes from the other photographs, or, where none has "
    "one, from control points (`--gcp`) alone",
)


@dataclass(frozen=True)
class GnssReading:
    """A fix, if there is a usable one, and what was doubted on the way."""

    fix: GnssFix | None
    reference: HeightReference
    doubts: tuple[Doubt, ...] = ()


def read_gnss(tags: Tags, settings: ImagesSettings, steps: WrittenSteps | None = None) -> GnssReading:
    """Position, altitude, their standard deviations and RTK state.

    Latitude and longitude are degrees on WGS84 (west and south negative), heights metres, below zero where
    EXIF's altitude reference says so. A fix at (0, 0) or outside the globe is no fix.

    Args:
        tags: of the photograph.
        settings: what altitudes mean.
        steps: of the sources, as all photographs of a folder tell them.
    """
    choice, doubts, above_takeoff = _choice(tags, steps or WrittenSteps())
    said = read_receiver(tags)
    receiver = _receiver_of(choice, said, exif_sigma_m(tags))
    reference = height_reference(tags, settings, said.rtk)
    if settings.altitude == "auto":
        reference, more = _of_this_height(choice, reference, above_takeoff)
        doubts = (*doubts, *more)
    relative = relative_altitude(tags) if reference.kind == "takeoff" else None
    return _reading(
        choice.fix, receiver, reference, (*doubts, *receiver.doubts, *relative_doubts(tags)), relative
    )


def _choice(tags: Tags, steps: WrittenSteps) -> tuple[Choice, tuple[Doubt, ...], bool]:
    """The choice, its doubts, and whether its height counts from take-off."""
    blocks, doubts = xmp_candidates(tags)
    blocks = tuple(steps.applied(block, tags) for block in blocks)
    maker = best_maker([block for block in blocks if block.source != _COPY])
    exif, exif_doubts = exif_candidate(tags, maker)
    exif, datum_doubts = on_wgs84(steps.applied(exif, tags), tags, maker)
    copy = next((block for block in blocks if block.source == _COPY), None)
    if not exif.placed and copy is not None and copy.placed:
        exif = copy
    settled = settle_heights(exif, maker, measured_relative(tags))
    background = Background(told_writing(tags), tags.maker() in steps.stuck, states_sigmas(tags))
    choice = choose(settled.exif, settled.maker, background)
    others = other_fixes(choice, [block for block in blocks if maker is None or block.source != maker.source])
    told = (*doubts, *exif_doubts, *datum_doubts, *settled.doubts, *choice.doubts, *others)
    return choice, told, settled.above_takeoff


def _receiver_of(choice: Choice, receiver: Receiver, exif_sigma: float | None) -> Receiver:
    """Standard deviations that belong to the fix that counts, and to the steps it is written in."""
    if choice.rewritten:
        default = DEFAULT_SIGMA_M["none"]
        receiver = replace(
            receiver,
            rtk="none" if choice.apart_horizontal_m or receiver.rtk == "none" else receiver.rtk,
            sigma_horizontal_m=exif_sigma
            or _widened(receiver.sigma_horizontal_m, choice.apart_horizontal_m, default[0]),
            sigma_vertical_m=_widened(
                receiver.sigma_vertical_m,
                choice.apart_vertical_m,
                math.inf if choice.apart_vertical_m > OTHER_REFERENCE_M else default[1],
            ),
        )
    return _by_height_steps(choice.fix, _by_steps(choice.fix, receiver))


def _by_steps(fix: Candidate, receiver: Receiver) -> Receiver:
    """Horizontal standard deviation and state, as far as the steps of the position let them stand."""
    if not fix.placed:
        return receiver
    (north, east), coarse = fix.steps_m, fix.step_m >= _COARSE_M
    text = (
        "the position is written in coarse steps, and its standard deviation is widened by them: values that were cut "
        "lie up to a step off, all to one side"
    )
    told = sentence("doubt_coarse_place", text)
    if coarse and receiver.rtk in ("fixed", "float"):
        told = sentence("doubt_coarse_rtk", f"{text}; it does not count as RTK {{state}}", state=receiver.rtk)
    doubt = Doubt(told, f"{fix.told()}, steps of {_told_m(north)} north, {_told_m(east)} east")
    sigma, doubts = _with_steps(receiver.sigma_horizontal_m, fix.step_m, doubt)
    rtk = "none" if coarse and doubts else receiver.rtk
    return replace(receiver, rtk=rtk, sigma_horizontal_m=sigma, doubts=(*receiver.doubts, *doubts))


def _by_height_steps(fix: Candidate, receiver: Receiver) -> Receiver:
    """Vertical standard deviation, as far as the steps of the altitude let it stand."""
    if fix.height is None:
        return receiver
    text = "the altitude is written in coarse steps, and its standard deviation is widened by them"
    doubt = Doubt(
        sentence("doubt_coarse_height", text), f"{fix.told()}, steps of {_told_m(fix.height.resolution)}"
    )
    sigma, doubts = _with_steps(receiver.sigma_vertical_m, fix.height.resolution, doubt)
    return replace(receiver, sigma_vertical_m=sigma, doubts=(*receiver.doubts, *doubts))


def _with_steps(sigma_m: float, step_m: float, doubt: Doubt) -> tuple[float, tuple[Doubt, ...]]:
    """A standard deviation of values that were cut: half a step of bias, and a step over the root of 12 beside it.

    Rounded values have no bias; which of the two was done cannot be known.
    """
    cut_m = math.hypot(step_m / 2, step_m / math.sqrt(12))
    if cut_m < _STEPS_COUNT * sigma_m:
        return sigma_m, ()
    told = cut_m >= sigma_m * (_COARSE_TOLD if step_m >= _COARSE_M else _STEPS_TOLD)
    return math.hypot(sigma_m, cut_m), (doubt,) * told


def _told_m(step_m: float) -> str:
    return f"{step_m:.0f} m" if step_m >= 100 else f"{step_m:.2g} m" if step_m >= 0.01 else "less than 0.01 m"


def _widened(sigma_m: float, apart_m: float, most_m: float) -> float:
    return max(sigma_m, min(math.hypot(sigma_m, apart_m), most_m))


def _of_this_height(
    choice: Choice, reference: HeightReference, above_takeoff: bool
) -> tuple[HeightReference, tuple[Doubt, ...]]:
    """The reference, where the height that counts is not the one that the tags' reference speaks of."""
    if above_takeoff:
        doubt = Doubt(
            sentence("doubt_only_takeoff", "the only altitude in the tags is the height above take-off")
        )
        return HeightReference("takeoff", "the altitude equals the height above take-off in XMP"), (doubt,)
    if choice.rewritten and choice.apart_vertical_m > _OTHER_UNIT_M:
        text = (
            "EXIF's altitude is so far from XMP's that it may be above another reference or in another unit; what "
            "it is above is not known"
        )
        doubt = Doubt(sentence("doubt_other_unit", text))
        return HeightReference(
            "unknown", "EXIF's altitude is far from XMP's, and does not say what it is above"
        ), (doubt,)
    if choice.rewritten and reference.kind == "ellipsoid" and choice.apart_vertical_m > OTHER_REFERENCE_M:
        text = (
            "EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what it is "
            "above is not known"
        )
        doubt = Doubt(sentence("doubt_other_reference", text))
        return HeightReference(
            "unknown", "EXIF's altitude was rewritten, and does not say what it is above"
        ), (doubt,)
    return reference, ()


def _reading(
    fix: Candidate,
    receiver: Receiver,
    reference: HeightReference,
    doubts: tuple[Doubt, ...],
    relative_m: float | None,
) -> GnssReading:
    if fix.lat is None or fix.lon is None:
        return GnssReading(None, reference, doubts)
    height = relative_m if relative_m is not None else None if fix.height is None else fix.height.value
    weighs = height is not None and (receiver.height_measured or relative_m is not None)
    if not weighs:
        reference = HeightReference("unknown", "no altitude was measured")
    read = GnssFix(
        lon_deg=fix.lon.deg,
        lat_deg=fix.lat.deg,
        height_m=height if weighs and height is not None else 0.0,
        height_kind=reference.kind if weighs else "unknown",
        sigma_horizontal_m=receiver.sigma_horizontal_m,
        sigma_vertical_m=receiver.sigma_vertical_m if weighs else NO_HEIGHT_SIGMA_M,
        rtk=receiver.rtk,
    )
    return GnssReading(
        read, reference, doubts if height is not None else (*doubts, Doubt(_NO_ALTITUDE))
    )
