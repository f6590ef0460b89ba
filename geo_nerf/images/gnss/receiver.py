"""What the receiver says of itself: RTK state, standard deviations, and tags that say "do not trust this".

In: `Tags`. Out: an `Rtk` state and standard deviations in metres. A tag's presence says nothing, its value does.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Literal

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence

Rtk = Literal["fixed", "float", "single", "none"]

#: standard deviation by receiver state, metres: horizontal (each axis), vertical
DEFAULT_SIGMA_M: dict[Rtk, tuple[float, float]] = {
    "fixed": (0.02, 0.03),
    "float": (0.3, 0.5),
    "single": (2.0, 3.0),
    "none": (2.0, 3.0),
}
#: no receiver on a drone is better than the first, none that has a fix is worse than the second, metres
_SIGMA_RANGE_M = (0.0005, 999.0)
#: without RTK no receiver is better than this, metres; a fixed RTK one not worse than `_WORST_FIXED_M`
_BEST_SINGLE_M, _WORST_FIXED_M = 0.2, 0.5
#: standard deviation of a position that the receiver itself calls invalid, metres: horizontal, vertical
_INVALID_SIGMA_M = (100.0, 150.0)
#: from this dilution of precision on the position is as much worse, metres a unit
_LARGE_DOP, _METRES_A_DOP = 6.0, 1.0
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@dataclass(frozen=True)
class Receiver:
    """State and standard deviations of a fix."""

    rtk: Rtk
    sigma_horizontal_m: float
    sigma_vertical_m: float
    doubts: tuple[Doubt, ...] = ()
    #: a fix in two dimensions has a height that nobody measured
    height_measured: bool = True


def read_receiver(tags: Tags) -> Receiver:
    """RTK state and standard deviations: those that the tags state where plausible, else defaults by state."""
    doubts: list[Doubt] = []
    rtk = rtk_state(tags, doubts)
    default = DEFAULT_SIGMA_M[rtk]
    horizontal = _horizontal(tags, rtk, doubts)
    vertical = _stated(
        tags,
        rtk,
        (
            "xmp.drone-dji.rtkstdhgt",
            "xmp.drone.rtkstdhgt",
            "xmp.drone-skydio.rtkstdhgt",
            "xmp.camera.gpszaccuracy",
        ),
        doubts,
    )
    vertical = vertical or default[1]
    if rtk in ("fixed", "float") and (kind := other_altitude_type(tags)):
        text = (
            "the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the standard "
            "deviation of one without RTK"
        )
        doubts.append(Doubt(sentence("doubt_altitude_type", text, kind=kind), f"RTK {rtk}"))
        vertical = max(vertical, DEFAULT_SIGMA_M["none"][1])
    return _distrusted(tags, Receiver(rtk, horizontal or default[0], vertical, tuple(dict.fromkeys(doubts))))


def other_altitude_type(tags: Tags) -> str | None:
    """DJI's AltitudeType where it names another altitude than RTK's: GpsFusionAlt, PressureAlt."""
    kind = tags.text("xmp.drone-dji.altitudetype")
    return None if kind is None or kind.lower() == "rtkalt" else kind


def rtk_state(tags: Tags, doubts: list[Doubt]) -> Rtk:
    """DJI's RtkFlag: 0 no RTK position, 16 to 31 single point, 32 to 49 float, 50 fixed; or others' words."""
    flag = tags.number(
        "xmp.drone-dji.rtkflag", "xmp.drone.rtkflag", "xmp.camera.rtkflag", "xmp.drone-skydio.rtkflag"
    )
    if flag is not None:
        for state, low, high in (("fixed", 50, 50), ("float", 32, 49), ("single", 16, 31), ("none", 0, 0)):
            if low <= flag <= high and flag == int(flag):
                return state  # type: ignore[return-value]
        text = "RtkFlag has a value that is no known state; no RTK is assumed"
        doubts.append(Doubt(sentence("doubt_rtk_flag", text), f"{flag:g}"))
        return "none"
    words = tags.text("xmp.drone-skydio.rtkstatus", "xmp.drone.rtkstatus", "xmp.drone-parrot.rtkstatus") or ""
    return _state_of(words)


def _state_of(text: str) -> Rtk:
    words = {word.lower() for word in _WORD.findall(text)}
    if words & {"no", "not", "none", "un", "invalid", "lost"}:
        return "none"
    names: tuple[tuple[Rtk, set[str]], ...] = (
        ("fixed", {"fix", "fixed"}),
        ("float", {"float"}),
        ("single", {"single"}),
    )
    return next((state for state, spellings in names if words & spellings), "none")


def exif_sigma_m(tags: Tags) -> float | None:
    """Horizontal standard deviation that EXIF states for its own position."""
    sigma = tags.number("exif.gpsinfo.gpshpositioningerror")
    return sigma if sigma is not None and _SIGMA_RANGE_M[0] <= sigma <= _SIGMA_RANGE_M[1] else None


def states_sigmas(tags: Tags) -> bool:
    """Whether a maker's XMP block states standard deviations."""
    blocks = ("xmp.drone-dji", "xmp.drone", "xmp.drone-skydio")
    names = [f"{block}.rtkstd{axis}" for block in blocks for axis in ("lon", "lat", "hgt")]
    return any(tags.number(name) for name in (*names, "xmp.camera.gpsxyaccuracy", "xmp.camera.gpszaccuracy"))


def _horizontal(tags: Tags, rtk: Rtk, doubts: list[Doubt]) -> float | None:
    east = _stated(
        tags, rtk, ("xmp.drone-dji.rtkstdlon", "xmp.drone.rtkstdlon", "xmp.drone-skydio.rtkstdlon"), doubts
    )
    north = _stated(
        tags, rtk, ("xmp.drone-dji.rtkstdlat", "xmp.drone.rtkstdlat", "xmp.drone-skydio.rtkstdlat"), doubts
    )
    if east is not None and north is not None:
        return math.hypot(east, north) / math.sqrt(2)
    return _stated(tags, rtk, ("xmp.camera.gpsxyaccuracy", "exif.gpsinfo.gpshpositioningerror"), doubts)


def _stated(tags: Tags, rtk: Rtk, keys: tuple[str, ...], doubts: list[Doubt]) -> float | None:
    """A stated standard deviation where it is one, and the receiver's state allows it."""
    key = next((key for key in keys if tags.number(key) is not None), None)
    sigma = tags.number(key) if key is not None else None
    if key is None or sigma is None:
        return None
    of_rtk = "rtkstd" in key
    if not _SIGMA_RANGE_M[0] <= sigma <= _SIGMA_RANGE_M[1]:
        if (
            sigma != 0 or not of_rtk or rtk in ("fixed", "float")
        ):  # zero is what a receiver without RTK writes
            text = (
                "a standard deviation in the tags is implausible; the default of the receiver's state counts"
            )
            doubts.append(_sigma_doubt(sentence("doubt_sigma", text), key, sigma))
        return None
    if of_rtk and rtk in ("single", "none") and sigma < _BEST_SINGLE_M:
        text = "a standard deviation in the tags is too small for a position without RTK; the default of the receiver's state counts"
        doubts.append(_sigma_doubt(sentence("doubt_sigma_small", text), key, sigma))
        return None
    if of_rtk and rtk == "fixed" and sigma > _WORST_FIXED_M:
        text = "a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts as metres"
        doubts.append(_sigma_doubt(sentence("doubt_sigma_large", text), key, sigma))
    return sigma


def _sigma_doubt(why: str, key: str, sigma: float) -> Doubt:
    return Doubt(why, f"{key.partition('.')[2]} {sigma:g} m")


def _distrusted(tags: Tags, receiver: Receiver) -> Receiver:
    """Standard deviations widened by what the receiver says of the fix; see EXIF 3.0, GPS tags 9 to 11."""
    doubts, floor = list(receiver.doubts), (0.0, 0.0)
    status, maker_status = (
        tags.text("exif.gpsinfo.gpsstatus"),
        tags.text("xmp.drone-dji.gpsstatus", "xmp.drone.gpsstatus"),
    )
    invalid = [f"GPSStatus {status}"] if status is not None and status.upper() == "V" else []
    invalid += (
        [f"GpsStatus {maker_status}"]
        if maker_status is not None and maker_status.lower() in ("invalid", "none", "no")
        else []
    )
    if invalid:
        floor = _INVALID_SIGMA_M
        text = (
            "the receiver says that it had no valid position; the one in the tags counts with a standard "
            "deviation of {sigma_m:.0f} m"
        )
        doubts.append(Doubt(sentence("doubt_no_fix", text, sigma_m=floor[0]), ", ".join(invalid)))
    dop = tags.number("exif.gpsinfo.gpsdop")
    if dop is not None and dop > _LARGE_DOP:
        widened = min(dop * _METRES_A_DOP, _INVALID_SIGMA_M[0])
        floor = (max(floor[0], widened), max(floor[1], 1.5 * widened))
        text = "the dilution of precision is large; the standard deviation is widened by it"
        doubts.append(Doubt(sentence("doubt_dop", text), f"GPSDOP {dop:g}"))
    flat = tags.text("exif.gpsinfo.gpsmeasuremode") == "2" and receiver.rtk not in ("fixed", "float")
    if flat:
        text = (
            "the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not measured "
            "and has no weight"
        )
        doubts.append(Doubt(sentence("doubt_two_dimensions", text)))
    return replace(
        receiver,
        rtk="none" if invalid else receiver.rtk,
        sigma_horizontal_m=max(receiver.sigma_horizontal_m, floor[0]),
        sigma_vertical_m=max(receiver.sigma_vertical_m, floor[1]),
        doubts=tuple(doubts),
        height_measured=not flat,
    )
