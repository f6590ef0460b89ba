"""What an altitude is above, and which tag says so; and the height above take-off.

In: `Tags` and the settings. Out: a `HeightReference`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.receiver import Rtk, other_altitude_type
from geo_nerf.images.metadata.numbers import Number
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import HeightKind

_GEOID_WORDS = re.compile(
    r"egm|geoid|msl|sea.?level|orthometric|navd|ngvd|dhhn|evrf|\bnn\b|\bnap\b|odn|lhn|ln02", re.IGNORECASE
)
_ELLIPSOID_WORDS = re.compile(r"ellips|wgs.?84|grs.?80|4979", re.IGNORECASE)
_ABOVE_TAKEOFF = (
    "xmp.drone-dji.relativealtitude",
    "xmp.drone.relativealtitude",
    "xmp.drone-skydio.relativealtitude",
    "xmp.camera.relativealtitude",
    "xmp.drone-yuneec.abovehomealtitude",
    "xmp.drone-parrot.relativealtitude",
    "xmp.camera.abovegroundaltitude",
    "xmp.flir.mavrelativealtitude",
)
#: barometers are off by less than this on the ground, metres
_BELOW_TAKEOFF_M = -3.0
_NOT_RTK = "an altitude not from RTK mixes barometer and GNSS and can be off by tens of metres"
_NO_RTK = "a drone without RTK: its altitude mixes barometer and GNSS and can be off by tens of metres"


@dataclass(frozen=True)
class HeightReference:
    """What an altitude is above, and which tag says so."""

    kind: HeightKind
    why: str


def measured_relative(tags: Tags) -> Number | None:
    """Height above take-off as written, metres; exactly zero is taken for not known."""
    found = tags.measured(*_ABOVE_TAKEOFF)
    return None if found is None or found.value == 0 else found


def relative_altitude(tags: Tags) -> float | None:
    """Height above take-off, metres; None where no tag tells it."""
    found = measured_relative(tags)
    return None if found is None else found.value


def flight_height(tags: Tags) -> float | None:
    """Height above take-off where it can stand for that above the ground, metres; None below the take-off point."""
    found = relative_altitude(tags)
    return None if found is None or found < 0 else found


def relative_doubts(tags: Tags) -> tuple[Doubt, ...]:
    """Says that a height above take-off of exactly zero, or far below it, is not believed."""
    found = tags.measured(*_ABOVE_TAKEOFF)
    if found is not None and found.value < _BELOW_TAKEOFF_M:
        text = (
            "the height above take-off is negative, which fits only a flight below its take-off point; "
            "it is not taken for the height above the ground"
        )
        return (Doubt(sentence("doubt_below_takeoff", text), f"{found.value:.1f} m"),)
    if found is None or found.value != 0:
        return ()
    text = "the height above take-off is exactly 0 m, as it is written where it is not known; it is not used"
    return (Doubt(sentence("doubt_takeoff_zero", text)),)


def height_reference(tags: Tags, settings: ImagesSettings, rtk: Rtk) -> HeightReference:
    """What the altitude in these tags is above, with the reason; `settings.altitude` overrides the tags.

    Args:
        tags: of the photograph.
        settings: what altitudes mean.
        rtk: the receiver's state.
    """
    if settings.altitude != "auto":
        return HeightReference(settings.altitude, f"images.altitude is set to {settings.altitude}")
    for reference in (_declared_reference(tags), _exif_reference(tags), _maker_reference(tags, rtk)):
        if reference is not None:
            return reference
    return HeightReference(
        "unknown",
        "no tag says what the altitude is above; it is taken as ellipsoidal until something contradicts it",
    )


def _declared_reference(tags: Tags) -> HeightReference | None:
    declared = tags.text("xmp.camera.vertcs", "xmp.crsinfo.vertcrs", "xmp.crsinfo.vertcs")
    if declared is None or declared.lower() in ("unknown", "undefined", "none"):
        return None
    kind: HeightKind | None = "geoid" if _GEOID_WORDS.search(declared) or _is_vertical(declared) else None
    kind = kind or ("ellipsoid" if _ELLIPSOID_WORDS.search(declared) else None)
    return HeightReference(
        kind or "unknown",
        f"the XMP names the vertical system {declared}{'' if kind else ', which is not known'}",
    )


def _is_vertical(text: str) -> bool:
    """Whether a text is the code of a vertical CRS."""
    import pyproj
    from pyproj.exceptions import CRSError

    if not re.fullmatch(r"(EPSG:)?\d{4,5}", text, re.IGNORECASE):
        return False
    try:
        return bool(pyproj.CRS(f"EPSG:{text.rpartition(':')[2]}").is_vertical)
    except CRSError:
        return False


def _exif_reference(tags: Tags) -> HeightReference | None:
    """EXIF 3.0: reference 0 and 1 are the ellipsoid, 2 and 3 the sea level (before, 0 and 1 said nothing sure)."""
    flag = tags.text("exif.gpsinfo.gpsaltituderef")
    if flag in ("2", "3"):
        return HeightReference("geoid", "EXIF's altitude reference names the sea level")
    version = "".join(chr(int(code)) for code in tags.numbers("exif.photo.exifversion") if 0 < code < 128)
    if flag in ("0", "1") and version >= "0300":
        return HeightReference("ellipsoid", "EXIF 3.0's altitude reference names the ellipsoid")
    return None


def _maker_reference(tags: Tags, rtk: Rtk) -> HeightReference | None:
    """DJI's AltitudeType first: RtkAlt is ellipsoidal, GpsFusionAlt and PressureAlt lean on the barometer.

    EXIF's map datum says nothing of heights, and altitudes that agree in EXIF and XMP are one value written twice.
    """
    if (other := other_altitude_type(tags)) is not None:
        return HeightReference("unknown", f"AltitudeType {other}: {_NOT_RTK}")
    if tags.text("xmp.drone-dji.altitudetype") is not None:
        return HeightReference(
            "ellipsoid", "AltitudeType RtkAlt: altitudes of an RTK receiver are ellipsoidal"
        )
    if rtk in ("fixed", "float"):
        return HeightReference(
            "ellipsoid",
            "the photographs come from an RTK receiver (RtkFlag), whose altitudes are ellipsoidal",
        )
    if "skydio" in tags.maker():
        return HeightReference("ellipsoid", "Skydio documents its altitudes as WGS84 ellipsoidal")
    if (
        tags.text("xmp.drone-dji.rtkflag") is not None
        or tags.text("xmp.drone-dji.absolutealtitude") is not None
    ):
        return HeightReference("unknown", _NO_RTK)
    return None
