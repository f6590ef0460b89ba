"""Where a photograph was taken: its GNSS fix from EXIF and the makers' XMP, and what its altitude is above.

In: `Tags`. Out: a `GnssFix`, or the reason there is none. Drones with a maker's XMP block write the fix there with more digits
than EXIF holds; geotagging programs (PPK) rewrite EXIF only, so where the two disagree EXIF counts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from geo_nerf.images.tags import Tags
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import GnssFix, HeightKind

Rtk = Literal["fixed", "float", "single", "none"]

#: standard deviation by receiver state, metres: horizontal (each axis), vertical
DEFAULT_SIGMA_M: dict[Rtk, tuple[float, float]] = {
    "fixed": (0.02, 0.03),
    "float": (0.3, 0.5),
    "single": (2.0, 3.0),
    "none": (2.0, 3.0),
}
#: vertical standard deviation of a fix that names no altitude at all, metres
NO_HEIGHT_SIGMA_M = 1000.0
#: XMP and EXIF positions closer than this are the same fix, metres
_SAME_FIX_M = 0.5
#: DJI's RtkFlag (Zenmuse P1 manual): 0 no position, 16 single point, 34 float, 50 fixed
_RTK_FLAGS: dict[int, Rtk] = {50: "fixed", 34: "float", 16: "single"}


@dataclass(frozen=True)
class HeightReference:
    """What an altitude is above, and which tag says so."""

    kind: HeightKind
    why: str


@dataclass(frozen=True)
class GnssReading:
    """A fix, if there is a usable one, and what was doubted on the way."""

    fix: GnssFix | None
    reference: HeightReference
    doubts: tuple[str, ...] = ()


def read_gnss(tags: Tags, settings: ImagesSettings) -> GnssReading:
    """Position, altitude, their standard deviations and RTK state.

    Latitude and longitude are degrees on WGS84 (west and south negative), heights metres, below zero where EXIF's altitude
    reference says so. A fix at (0, 0) or outside the globe is no fix.
    """
    reference = height_reference(tags, settings)
    position, doubts = _position(tags)
    if position is None:
        return GnssReading(None, reference, doubts)
    rtk = _rtk(tags)
    height, no_height = _height(tags, reference)
    horizontal, vertical = _sigma(tags, rtk)
    fix = GnssFix(
        lon_deg=position[0],
        lat_deg=position[1],
        height_m=height,
        height_kind="unknown" if no_height else reference.kind,
        sigma_horizontal_m=horizontal,
        sigma_vertical_m=NO_HEIGHT_SIGMA_M if no_height else vertical,
        rtk=rtk,
    )
    return GnssReading(fix, reference, (*doubts, "it names no altitude") if no_height else doubts)


def relative_altitude(tags: Tags) -> float | None:
    """Height above take-off, metres."""
    return tags.number(
        "xmp.drone-dji.relativealtitude",
        "xmp.drone.relativealtitude",
        "xmp.drone-skydio.relativealtitude",
        "xmp.camera.relativealtitude",
        "xmp.drone-yuneec.abovehomealtitude",
        "xmp.drone-parrot.relativealtitude",
        "xmp.camera.abovegroundaltitude",
        "xmp.flir.mavrelativealtitude",
    )


def height_reference(tags: Tags, settings: ImagesSettings) -> HeightReference:
    """What the altitude in these tags is above, with the reason; `settings.altitude` overrides the tags."""
    if settings.altitude != "auto":
        return HeightReference(settings.altitude, f"images.altitude is set to {settings.altitude}")
    for reference in (_declared_reference(tags), _exif_reference(tags), _maker_reference(tags)):
        if reference is not None:
            return reference
    return HeightReference("unknown", "no tag says what the altitude is above; it is taken as ellipsoidal until something contradicts it")


def _declared_reference(tags: Tags) -> HeightReference | None:
    declared = tags.text("xmp.camera.vertcs", "xmp.crsinfo.vertcrs", "xmp.crsinfo.vertcs")
    if declared is None:
        return None
    kind: HeightKind = "ellipsoid" if "ellips" in declared.lower() or "wgs" in declared.lower() else "geoid"
    return HeightReference(kind, f"the XMP names the vertical system {declared}")


def _exif_reference(tags: Tags) -> HeightReference | None:
    """EXIF 3.0: altitude reference 0 and 1 are the ellipsoid, 2 and 3 the sea level (before 3.0, 0 and 1 said nothing sure)."""
    flag = tags.number("exif.gpsinfo.gpsaltituderef")
    if flag in (2, 3):
        return HeightReference("geoid", "EXIF's altitude reference names the sea level")
    version = "".join(chr(int(code)) for code in tags.numbers("exif.photo.exifversion") if 0 < code < 128)
    if flag in (0, 1) and version >= "0300":
        return HeightReference("ellipsoid", "EXIF 3.0's altitude reference names the ellipsoid")
    return None


def _maker_reference(tags: Tags) -> HeightReference | None:
    if tags.text("xmp.drone-dji.rtkflag", "xmp.drone.rtkflag") is not None:
        return HeightReference("ellipsoid", "the photographs come from an RTK receiver (RtkFlag), whose altitudes are ellipsoidal")
    if "skydio" in tags.maker():
        return HeightReference("ellipsoid", "Skydio documents its altitudes as WGS84 ellipsoidal")
    if tags.text("xmp.drone-dji.absolutealtitude") is not None:
        if (tags.text("exif.gpsinfo.gpsmapdatum") or "").upper().replace("-", "").replace(" ", "") == "WGS84" and _agree(tags):
            return HeightReference("ellipsoid", "EXIF and XMP give one altitude on the WGS-84 datum")
        return HeightReference("unknown", "a drone without RTK: its altitude mixes barometer and GNSS and can be off by tens of metres")
    return None


def _agree(tags: Tags) -> bool:
    xmp, exif = tags.number("xmp.drone-dji.absolutealtitude"), _exif_altitude(tags)
    return xmp is not None and exif is not None and abs(xmp - exif) <= _SAME_FIX_M


def _position(tags: Tags) -> tuple[tuple[float, float] | None, tuple[str, ...]]:
    exif = _exif_position(tags)
    lat = tags.number("xmp.drone-dji.gpslatitude", "xmp.drone.gpslatitude", "xmp.drone-skydio.latitude")
    lon = tags.number("xmp.drone-dji.gpslongitude", "xmp.drone-dji.gpslongtitude", "xmp.drone.gpslongitude", "xmp.drone-skydio.longitude")
    xmp = (lon, lat) if lon is not None and lat is not None else None
    if exif is None and xmp is None:
        return None, ()
    good = [place for place in (exif, xmp) if place is not None and _is_on_earth(*place)]
    if not good:
        return None, (f"its GNSS position ({(exif or xmp)!r} as longitude, latitude) is no place on earth",)
    if len(good) == 2 and _distance_m(good[0], good[1]) <= _SAME_FIX_M:
        return good[1], ()
    doubts = ("EXIF and XMP name different positions; EXIF counts",) if len(good) == 2 else ()
    return good[0], doubts


def _exif_position(tags: Tags) -> tuple[float, float] | None:
    lat, lon = tags.numbers("exif.gpsinfo.gpslatitude"), tags.numbers("exif.gpsinfo.gpslongitude")
    if not lat or not lon:
        return None
    south = (tags.text("exif.gpsinfo.gpslatituderef") or "N").upper().startswith("S")
    west = (tags.text("exif.gpsinfo.gpslongituderef") or "E").upper().startswith("W")
    return _degrees(lon) * (-1 if west else 1), _degrees(lat) * (-1 if south else 1)


def _degrees(parts: tuple[float, ...]) -> float:
    return sum(part / 60.0**power for power, part in enumerate(parts[:3]))


def _is_on_earth(lon_deg: float, lat_deg: float) -> bool:
    at_zero = abs(lon_deg) < 1e-6 and abs(lat_deg) < 1e-6
    return math.isfinite(lon_deg) and math.isfinite(lat_deg) and abs(lat_deg) <= 90 and abs(lon_deg) <= 180 and not at_zero


def _distance_m(first: tuple[float, float], second: tuple[float, float]) -> float:
    east = (second[0] - first[0]) * math.cos(math.radians(first[1]))
    return math.hypot(east, second[1] - first[1]) * 111_320.0


def _exif_altitude(tags: Tags) -> float | None:
    height = tags.number("exif.gpsinfo.gpsaltitude")
    if height is None:
        return None
    return -height if tags.number("exif.gpsinfo.gpsaltituderef") in (1, 3) else height


def _height(tags: Tags, reference: HeightReference) -> tuple[float, bool]:
    """The altitude, and whether there was none to be found."""
    if reference.kind == "takeoff" and (relative := relative_altitude(tags)) is not None:
        return relative, False
    height = _exif_altitude(tags)
    if height is None:
        height = tags.number("xmp.drone-dji.absolutealtitude", "xmp.drone.absolutealtitude", "xmp.drone-skydio.absolutealtitude")
    return (0.0, True) if height is None else (height, False)


def _rtk(tags: Tags) -> Rtk:
    flag = tags.number("xmp.drone-dji.rtkflag", "xmp.drone.rtkflag", "xmp.camera.rtkflag", "xmp.drone-skydio.rtkflag")
    if flag is not None:
        return _RTK_FLAGS.get(int(flag), "none")
    word = (tags.text("xmp.drone-skydio.rtkstatus", "xmp.drone.rtkstatus", "xmp.drone-parrot.rtkstatus") or "").lower()
    states: tuple[Rtk, ...] = ("fixed", "float", "single")
    return next((state for state in states if state[:3] in word), "none")


def _sigma(tags: Tags, rtk: Rtk) -> tuple[float, float]:
    east = tags.number("xmp.drone-dji.rtkstdlon", "xmp.drone.rtkstdlon", "xmp.drone-skydio.rtkstdlon")
    north = tags.number("xmp.drone-dji.rtkstdlat", "xmp.drone.rtkstdlat", "xmp.drone-skydio.rtkstdlat")
    horizontal = math.hypot(east, north) / math.sqrt(2) if east and north else None
    horizontal = horizontal or tags.number("xmp.camera.gpsxyaccuracy", "exif.gpsinfo.gpshpositioningerror")
    vertical = tags.number("xmp.drone-dji.rtkstdhgt", "xmp.drone.rtkstdhgt", "xmp.drone-skydio.rtkstdhgt", "xmp.camera.gpszaccuracy")
    default = DEFAULT_SIGMA_M[rtk]
    return _positive(horizontal, default[0]), _positive(vertical, default[1])


def _positive(value: float | None, default: float) -> float:
    return value if value is not None and 0 < value < NO_HEIGHT_SIGMA_M else default
