"""EXIF and XMP of one file as text by lower-case key; numbers are read whole, in their range, or not at all.

In: a path. Out: `Tags`, and doubts about what is there and cannot be used.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from geo_nerf.errors import DamagedPhotographError
from geo_nerf.images.doubts import Doubt
from geo_nerf.images.metadata.blocks import read_blocks
from geo_nerf.images.metadata.exif_block import ExifRead, read_exif_block
from geo_nerf.images.metadata.numbers import Number, parse_number, parse_numbers
from geo_nerf.images.metadata.xmp_packet import XmpRead, joined_packets
from geo_nerf.sentence import sentence


class Limits(NamedTuple):
    """What values a tag can have."""

    low: float
    high: float
    #: texts that may stand behind the number
    units: tuple[str, ...] = ()
    #: makers write zero (or 0/0) for "not known"
    zero_is_none: bool = False


#: lowest ground 430 m under the sea, drones above the highest mountain, geoids up to 107 m off
HEIGHT_M = Limits(-550.0, 9150.0, ("m",))
_ABOVE_M = Limits(-1000.0, 6000.0, ("m",))
_TURN_DEG, _TILT_DEG = Limits(-360.0, 360.0, ("°", "deg")), Limits(-180.0, 180.0, ("°", "deg"))
_FOCAL_MM = Limits(0.3, 3000.0, ("mm",), zero_is_none=True)
_SIZE_PX = Limits(1.0, 200_000.0, zero_is_none=True)
_METRES = Limits(-1e9, 1e9, ("m",))
#: ranges and the ends of the keys they are for
_RANGES: tuple[tuple[Limits, str], ...] = (
    (HEIGHT_M, "absolutealtitude"),
    (_ABOVE_M, "relativealtitude abovehomealtitude abovegroundaltitude mavrelativealtitude"),
    (_TURN_DEG, "gimbalyawdegree camerayawdegree gimbalyaw drone-skydio:yaw camera.yaw"),
    (_TILT_DEG, "gimbalpitchdegree camerapitchdegree gimbalpitch drone-skydio:pitch camera.pitch"),
    (_TURN_DEG, "gimbalrolldegree camerarolldegree gimbalroll drone-skydio:roll camera.roll"),
    (_FOCAL_MM, "photo.focallength perspectivefocallength focallengthin35mmfilm"),
    (Limits(0.1, 200.0, zero_is_none=True), "digitalzoomratio"),
    (Limits(1e-3, 1e8, zero_is_none=True), "focalplanexresolution"),
    (Limits(1, 5), "focalplaneresolutionunit"),
    (_SIZE_PX, "calibratedfocallength calibratedfocallengthx calibratedfocallength/drone-skydio:x"),
    (_SIZE_PX, "calibratedopticalcenterx calibratedopticalcentery"),
    (_SIZE_PX, "relatedimagewidth pixelxdimension afcanonimagewidth"),
    (Limits(1, 8), "orientation"),
    (Limits(0, 255), "rtkflag"),
    (Limits(0.0, 1e6), "gpsdop"),
    (_METRES, "rtkstdlon rtkstdlat rtkstdhgt gpsxyaccuracy gpszaccuracy gpshpositioningerror"),
)
_LIMITS: dict[str, Limits] = {name: limits for limits, names in _RANGES for name in names.split()}
_UNREADABLE_XMP = sentence(
    "doubt_xmp_unread",
    "the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing",
)
_SALVAGED_XMP = sentence(
    "doubt_xmp_malformed",
    "the XMP block is malformed; what could be read of it for sure is used, other values count as missing",
)
_DAMAGED_EXIF = sentence(
    "doubt_exif_damaged", "the EXIF block is damaged, and tags in it that this program uses are lost"
)
_STRAY_BYTES = sentence(
    "doubt_stray_bytes",
    "bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags may be lost",
)
_FOREIGN_TEXT = sentence("doubt_not_utf8", "a text in EXIF is not UTF-8 and was read by plausibility")


@dataclass(frozen=True)
class Tags:
    """Metadata of one photograph: `exif.photo.focallength`, `xmp.drone-dji.rtkflag`, … and their texts."""

    values: Mapping[str, str] = field(default_factory=dict)
    #: about blocks and tags that are there and cannot be read
    doubts: tuple[Doubt, ...] = ()

    def text(self, *keys: str) -> str | None:
        """The first of `keys` (lower case) that is there and not blank."""
        for key in keys:
            value = self.values.get(key, "").strip().strip("\x00").strip()
            if value:
                return value
        return None

    def numbers(self, *keys: str) -> tuple[float, ...]:
        """Every number in the first of `keys` that is there; none where one of them is no number."""
        return parse_numbers(self.text(*keys) or "")

    def number(self, *keys: str) -> float | None:
        """The value of the first of `keys` that holds one number, in its range."""
        found = self.measured(*keys)
        return None if found is None else found.value

    def measured(self, *keys: str) -> Number | None:
        """As `number`, with the resolution it is written with."""
        for key in keys:
            text, limits = self.text(key), _limits(key)
            number = parse_number(text, limits.units) if text is not None else None
            if number is not None and limits.low <= number.value <= limits.high:
                return number
        return None

    def maker(self) -> str:
        """Make and model in lower case, one blank between words."""
        make = self.text("exif.image.make", "xmp.tiff.make") or ""
        model = self.text("exif.image.model", "xmp.tiff.model") or ""
        return " ".join(f"{make} {model}".lower().split())

    def unusable(self) -> Iterator[Doubt]:
        """A doubt for every tag with a range whose text is no number, or out of that range."""
        for key, text in self.values.items():
            limits = _limits(key)
            if (
                limits is not _NO_LIMITS
                and text.strip()
                and self.measured(key) is None
                and not _says_unknown(text, limits)
            ):
                number = parse_number(text, limits.units)
                code, why = "doubt_tag_range", "is out of range"
                if number is None:
                    code, why = "doubt_tag_number", "cannot be read as a number"
                told = sentence(code, f"the tag {{tag}} {why} and counts as missing", tag=_name(key))
                yield Doubt(told, _short(text))


_NO_LIMITS = Limits(float("-inf"), float("inf"))


def _limits(key: str) -> Limits:
    """By the whole name after the last dot, or by that and the block's."""
    block, _, name = key.rpartition(".")
    return (
        _LIMITS.get(name)
        or _LIMITS.get(f"{block.rpartition('.')[2]}.{name}")
        or _LIMITS.get(name.rpartition("/")[2], _NO_LIMITS)
    )


def _says_unknown(text: str, limits: Limits) -> bool:
    if not limits.zero_is_none:
        return False
    number = parse_number(text, limits.units)
    return text.strip() == "0/0" or (number is not None and number.value == 0)


def _name(key: str) -> str:
    return f"{'XMP' if key.startswith('xmp') else 'EXIF'} {key.partition('.')[2]}"


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else f"{text[:37]}...")


def read_tags(path: Path) -> Tags:
    """Read a file's EXIF and XMP; a file without either gives empty tags.

    Raises:
        DamagedPhotographError: the file cannot be read.
    """
    try:
        blocks = read_blocks(path)
    except OSError as error:
        raise DamagedPhotographError(path, os.strerror(error.errno or 5)) from error
    exif = read_exif_block(blocks.exif) if blocks.exif is not None else ExifRead()
    packets = blocks.xmp or ((exif.xmp,) if exif.xmp is not None else ())
    xmp = joined_packets(packets)
    stray = (Doubt(_STRAY_BYTES),) if blocks.stray else ()
    return Tags({**exif.values, **xmp.values}, (*stray, *_exif_doubts(exif), *_xmp_doubts(xmp)))


def _exif_doubts(exif: ExifRead) -> Iterator[Doubt]:
    if exif.faults:
        yield Doubt(_DAMAGED_EXIF, ", ".join(exif.faults))
    if exif.foreign:
        yield Doubt(
            _FOREIGN_TEXT, ", ".join(f"{_name(key)} {_short(exif.values[key])}" for key in exif.foreign)
        )


def _xmp_doubts(xmp: XmpRead) -> Iterator[Doubt]:
    if xmp.fault:
        yield Doubt(_SALVAGED_XMP if xmp.values else _UNREADABLE_XMP, xmp.fault)
    if xmp.twice:
        yield Doubt(
            sentence(
                "doubt_tag_twice",
                "the XMP block gives a tag twice with different values, and neither is used",
            ),
            ", ".join(map(_name, xmp.twice)),
        )
