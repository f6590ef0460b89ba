"""Every fix that a photograph's tags name: EXIF's, each maker's XMP block, and XMP's copy of EXIF.

In: `Tags`. Out: `Candidate`s, each from one source, with the resolution of each coordinate, and doubts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.angles import Angle, Axis, BadAngle, exif_angle, xmp_angle
from geo_nerf.images.metadata.numbers import Number, parse_number
from geo_nerf.images.tags import HEIGHT_M, Tags
from geo_nerf.sentence import sentence

METRES_A_DEGREE = 111_320.0
#: XMP blocks that can hold a fix, the makers' before the copy of EXIF
MAKER_BLOCKS = (
    "drone-dji",
    "drone-skydio",
    "drone",
    "drone-parrot",
    "drone-yuneec",
    "camera",
    "flir",
    "sentera",
)
_BLOCKS = (*MAKER_BLOCKS, "exif")
_LAT_NAMES = ("gpslatitude", "latitude")
_LON_NAMES = ("gpslongitude", "gpslongtitude", "longitude", "longtitude")
_HEIGHT_NAMES = ("absolutealtitude", "gpsaltitude")
#: "this block knows no place" as receivers without a fix write it, degrees
_NOWHERE_DEG = 1e-6


@dataclass(frozen=True)
class Candidate:
    """One fix as one source gives it; a source may give a position, a height, or both."""

    #: "EXIF" or the XMP block's name
    source: str
    lat: Angle | None
    lon: Angle | None
    height: Number | None

    @property
    def placed(self) -> bool:
        """Whether it has a position."""
        return self.lat is not None and self.lon is not None

    @property
    def steps_m(self) -> tuple[float, float]:
        """North and east, the steps of its latitude and longitude, metres; infinite without a position."""
        if self.lat is None or self.lon is None:
            return math.inf, math.inf
        east = self.lon.step_deg * math.cos(math.radians(self.lat.deg))
        return METRES_A_DEGREE * self.lat.step_deg, METRES_A_DEGREE * east

    @property
    def step_m(self) -> float:
        """The coarser step of its latitude and longitude, metres; infinite without a position."""
        return max(self.steps_m)

    def told(self) -> str:
        """Its values in words."""
        place = (
            f"{self.lat.deg:.8f}, {self.lon.deg:.8f}" if self.lat is not None and self.lon is not None else ""
        )
        height = f"{self.height.value:.3f} m" if self.height is not None else ""
        return f"{self.source} {', '.join(part for part in (place, height) if part)}"


def exif_candidate(tags: Tags, xmp: Candidate | None) -> tuple[Candidate, tuple[Doubt, ...]]:
    """EXIF's fix.

    Args:
        tags: of the photograph.
        xmp: a maker's fix; tells the hemisphere where EXIF's letter is missing or none.
    """
    doubts: list[Doubt] = []
    lat = _exif_axis(tags, "lat", None if xmp is None else xmp.lat, doubts)
    lon = _exif_axis(tags, "lon", None if xmp is None else xmp.lon, doubts)
    candidate = _on_earth(Candidate("EXIF", lat, lon, _exif_height(tags, doubts)), doubts)
    return candidate, tuple(doubts)


def xmp_candidates(tags: Tags) -> tuple[tuple[Candidate, ...], tuple[Doubt, ...]]:
    """The fixes of all XMP blocks that have one, the makers' first."""
    doubts: list[Doubt] = []
    found = (_on_earth(_of_block(tags, block, doubts), doubts) for block in _BLOCKS)
    return tuple(one for one in found if one.placed or one.height is not None), tuple(doubts)


def _exif_axis(tags: Tags, axis: Axis, maker: Angle | None, doubts: list[Doubt]) -> Angle | None:
    name = {"lat": "gpslatitude", "lon": "gpslongitude"}[axis]
    text, letter = tags.text(f"exif.gpsinfo.{name}"), tags.text(f"exif.gpsinfo.{name}ref") or ""
    if text is None:
        return None
    angle = exif_angle(text, letter, axis)
    size = angle.size if isinstance(angle, BadAngle) else angle
    if size is not None and maker is not None and _alike(size, maker):
        return _signed_by(maker, angle, size, _LONG[axis], doubts)
    if isinstance(angle, BadAngle):
        doubts.append(_bad("EXIF", axis, angle))
        return None
    if not angle.signed and angle.deg:
        doubts.append(
            Doubt(
                sentence(
                    "doubt_no_hemisphere",
                    "EXIF names no hemisphere for its {axis}; it is taken as {way}",
                    axis=_LONG[axis],
                    way=_POSITIVE[axis],
                ),
                f"{angle.deg:.6f}",
            )
        )
    elif text.lstrip().startswith("-") and letter:
        told = "EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}"
        doubts.append(Doubt(sentence("doubt_minus_letter", told, axis=_LONG[axis], letter=letter), text))
    return angle


def _signed_by(maker: Angle, angle: Angle | BadAngle, size: Angle, name: str, doubts: list[Doubt]) -> Angle:
    """EXIF's angle with the sign of the maker's, which has the same size."""
    signed = replace(size, deg=math.copysign(size.deg, maker.deg), signed=True)
    if isinstance(angle, BadAngle) or (angle.signed and angle.deg * maker.deg < 0):
        why = angle.why if isinstance(angle, BadAngle) else f"EXIF {angle.deg:.6f}, XMP {maker.deg:.6f}"
        text = "EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts"
        doubts.append(Doubt(sentence("doubt_hemisphere", text, axis=name), why))
    return signed


def _bad(source: str, axis: Axis, angle: BadAngle) -> Doubt:
    if angle.out_of_range:
        text = "the {axis} in {source} is that of no place on earth and is not used"
        return Doubt(sentence("doubt_nowhere", text, axis=_LONG[axis], source=source), angle.why)
    text = "the {axis} in {source} cannot be read and is not used"
    return Doubt(sentence("doubt_unread", text, axis=_LONG[axis], source=source), angle.why)


_LONG: dict[Axis, str] = {"lat": sentence("axis_lat", "latitude"), "lon": sentence("axis_lon", "longitude")}
_POSITIVE: dict[Axis, str] = {"lat": sentence("way_north", "north"), "lon": sentence("way_east", "east")}


def _alike(first: Angle, second: Angle) -> bool:
    return abs(abs(first.deg) - abs(second.deg)) <= max(first.step_deg, second.step_deg) + _NOWHERE_DEG


def _exif_height(tags: Tags, doubts: list[Doubt]) -> Number | None:
    text = tags.text("exif.gpsinfo.gpsaltitude")
    if text is None:
        return None
    number, reference = parse_number(text, HEIGHT_M.units), tags.text("exif.gpsinfo.gpsaltituderef")
    if number is None:
        told = sentence(
            "doubt_altitude_unread", "the altitude in {source} cannot be read and is not used", source="EXIF"
        )
        doubts.append(Doubt(told, repr(text)))
        return None
    if reference is not None and reference not in ("0", "1", "2", "3"):
        doubts.append(
            Doubt(
                sentence(
                    "doubt_altitude_ref",
                    "EXIF's altitude reference is none of 0 to 3; the altitude is taken as above",
                ),
                repr(reference),
            )
        )
    below = reference in ("1", "3")
    if below and number.value < 0:
        doubts.append(
            Doubt(
                sentence(
                    "doubt_twice_below",
                    "EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below",
                ),
                repr(text),
            )
        )
    value = -abs(number.value) if below else number.value
    return _plausible_height(Number(value, number.resolution), "EXIF", doubts)


def _plausible_height(height: Number, source: str, doubts: list[Doubt]) -> Number | None:
    if HEIGHT_M.low <= height.value <= HEIGHT_M.high:
        return height
    doubts.append(
        Doubt(
            sentence(
                "doubt_height_nowhere",
                "the altitude in {source} is that of no place on earth and is not used",
                source=source,
            ),
            f"{height.value:.1f} m",
        )
    )
    return None


def _of_block(tags: Tags, block: str, doubts: list[Doubt]) -> Candidate:
    source = f"XMP {block}"
    lat, lon = (_xmp_axis(tags, source, block, axis, doubts) for axis in ("lat", "lon"))
    return Candidate(source, lat, lon, _xmp_height(tags, source, block, doubts))


def _xmp_axis(tags: Tags, source: str, block: str, axis: Axis, doubts: list[Doubt]) -> Angle | None:
    text = tags.text(*(f"xmp.{block}.{name}" for name in (_LAT_NAMES if axis == "lat" else _LON_NAMES)))
    if text is None:
        return None
    angle = xmp_angle(text, axis)
    if isinstance(angle, BadAngle):
        doubts.append(_bad(source, axis, angle))
        return None
    return angle


def _xmp_height(tags: Tags, source: str, block: str, doubts: list[Doubt]) -> Number | None:
    key = next((key for name in _HEIGHT_NAMES if tags.text(key := f"xmp.{block}.{name}") is not None), None)
    number = None if key is None else parse_number(tags.text(key) or "", HEIGHT_M.units)
    if key is None or (
        number is None and key.endswith("absolutealtitude")
    ):  # `Tags.unusable` tells of that one
        return None
    if number is None:
        told = sentence(
            "doubt_altitude_unread", "the altitude in {source} cannot be read and is not used", source=source
        )
        doubts.append(Doubt(told, repr(tags.text(key))))
        return None
    if tags.text(f"xmp.{block}.gpsaltituderef") == "1":
        number = Number(-abs(number.value), number.resolution)
    return _plausible_height(number, source, [] if key.endswith("absolutealtitude") else doubts)


def _on_earth(candidate: Candidate, doubts: list[Doubt]) -> Candidate:
    """Without the position (0, 0), which receivers without a fix write."""
    if candidate.lat is None or candidate.lon is None:
        if candidate.lat is not candidate.lon and not doubts:
            doubts.append(
                Doubt(
                    sentence(
                        "doubt_half_position",
                        "{source} has a latitude or a longitude alone, which is no position",
                        source=candidate.source,
                    )
                )
            )
        return replace(candidate, lat=None, lon=None)
    if abs(candidate.lat.deg) < _NOWHERE_DEG and abs(candidate.lon.deg) < _NOWHERE_DEG:
        doubts.append(
            Doubt(
                sentence(
                    "doubt_zero_position",
                    "the position in {source} is longitude 0, latitude 0: no place on earth of photographs",
                    source=candidate.source,
                )
            )
        )
        return replace(candidate, lat=None, lon=None)
    return candidate


def differences_m(first: Candidate, second: Candidate) -> tuple[float, float]:
    """East and north from the first to the second, metres, the short way round the globe."""
    assert (
        first.lat is not None and first.lon is not None and second.lat is not None and second.lon is not None
    )
    east = (second.lon.deg - first.lon.deg + 180.0) % 360.0 - 180.0
    return (
        east * METRES_A_DEGREE * math.cos(math.radians(first.lat.deg)),
        (second.lat.deg - first.lat.deg) * METRES_A_DEGREE,
    )
