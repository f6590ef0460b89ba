"""An EXIF block (a TIFF structure) becomes text by key: `exif.gpsinfo.gpslatitude` is `47/1 22/1 368400/10000`.

Only the tags that this program uses are read. What lies outside the block, or has an unknown type, is a fault,
not absent.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from geo_nerf.images.metadata.text import decoded

_IFD0 = {
    0x000B: "exif.image.processingsoftware", 0x010F: "exif.image.make", 0x0110: "exif.image.model", 0x0112: "exif.image.orientation",
    0x0131: "exif.image.software", 0x0132: "exif.image.datetime", 0x9003: "exif.image.datetimeoriginal",
}  # fmt: skip
_PHOTO = {
    0x9000: "exif.photo.exifversion", 0x9003: "exif.photo.datetimeoriginal", 0x9004: "exif.photo.datetimedigitized",
    0x9290: "exif.photo.subsectime", 0x9291: "exif.photo.subsectimeoriginal", 0x920A: "exif.photo.focallength",
    0xA002: "exif.photo.pixelxdimension", 0xA20E: "exif.photo.focalplanexresolution", 0xA210: "exif.photo.focalplaneresolutionunit",
    0x829A: "exif.photo.exposuretime", 0x829D: "exif.photo.fnumber", 0x8827: "exif.photo.isospeedratings",
    0x9204: "exif.photo.exposurebiasvalue", 0xA404: "exif.photo.digitalzoomratio",
    0xA405: "exif.photo.focallengthin35mmfilm", 0xA431: "exif.photo.bodyserialnumber",
}  # fmt: skip
_GPS = {
    1: "exif.gpsinfo.gpslatituderef", 2: "exif.gpsinfo.gpslatitude", 3: "exif.gpsinfo.gpslongituderef", 4: "exif.gpsinfo.gpslongitude",
    5: "exif.gpsinfo.gpsaltituderef", 6: "exif.gpsinfo.gpsaltitude", 7: "exif.gpsinfo.gpstimestamp", 9: "exif.gpsinfo.gpsstatus",
    10: "exif.gpsinfo.gpsmeasuremode", 11: "exif.gpsinfo.gpsdop", 18: "exif.gpsinfo.gpsmapdatum", 29: "exif.gpsinfo.gpsdatestamp",
    31: "exif.gpsinfo.gpshpositioningerror",
}  # fmt: skip
_IOP = {0x1001: "exif.iop.relatedimagewidth"}
_CANON = {0x000C: "exif.canon.serialnumber", 0x0012: "exif.canon.afinfo", 0x0026: "exif.canon.afinfo2"}
_EXIF_AT, _GPS_AT, _IOP_AT, _MAKER_NOTE, _XMP = 0x8769, 0x8825, 0xA005, 0x927C, 0x02BC
#: one of these stands in every file's first directory
_LEADING = (0x0100, 0x010E, 0x010F, 0x0110, 0x0112, 0x011A, 0x0131, 0x0132, _EXIF_AT, _GPS_AT)
#: type -> (bytes of one value, `struct`'s letters); text and undefined bytes have none
_TYPES = {
    1: (1, "B"), 2: (1, ""), 3: (2, "H"), 4: (4, "I"), 5: (8, "II"), 6: (1, "b"), 7: (1, "B"), 8: (2, "h"), 9: (4, "i"), 10: (8, "ii"),
    11: (4, "f"), 12: (8, "d"), 13: (4, "I"),
}  # fmt: skip
_ASCII, _RATIONALS = 2, (5, 10)
#: more values than this no tag of ours has
_MOST_VALUES = 4096


@dataclass(frozen=True)
class ExifRead:
    """What an EXIF block holds of the tags we use."""

    values: Mapping[str, str] = field(default_factory=dict)
    #: each a tag or directory that is there and cannot be read
    faults: tuple[str, ...] = ()
    #: keys whose text is not UTF-8, and was read by plausibility
    foreign: tuple[str, ...] = ()
    #: the packet of a TIFF
    xmp: bytes | None = None


@dataclass(frozen=True)
class _Entry:
    kind: int
    count: int
    raw: bytes
    at: int
    whole: bool


class _Block:
    """Bytes with their byte order."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.order = "<" if data[:2] == b"II" else ">"

    def entries(self, at: int) -> dict[int, _Entry] | None:
        """A directory's entries; None where it does not begin within the block."""
        if not 0 < at <= len(self.data) - 2:
            return None
        count = struct.unpack_from(f"{self.order}H", self.data, at)[0]
        found: dict[int, _Entry] = {}
        for number in range(count):
            place = at + 2 + 12 * number
            if place + 12 > len(self.data):
                break
            tag, entry = self._entry(place)
            found.setdefault(tag, entry)
        return found

    def ends_well(self, at: int) -> bool:
        """Whether the place of the next directory follows the entries; a wrong count of entries fails here."""
        end = at + 2 + 12 * int(struct.unpack_from(f"{self.order}H", self.data, at)[0])
        if end + 4 > len(self.data):
            return end == len(self.data)  # written without the place of a next one
        following = struct.unpack_from(f"{self.order}I", self.data, end)[0]
        return bool(following == 0 or 8 <= following < len(self.data))

    def _entry(self, place: int) -> tuple[int, _Entry]:
        tag, kind, count, offset = struct.unpack_from(f"{self.order}HHII", self.data, place)
        length = _TYPES.get(kind, (0, ""))[0] * count
        start = place + 8 if length <= 4 else offset
        raw = self.data[start : start + length]
        return tag, _Entry(kind, count, raw, start, kind in _TYPES and len(raw) == length and length > 0)

    def pointer(self, entries: Mapping[int, _Entry], tag: int) -> int | None:
        entry = entries.get(tag)
        if entry is None or entry.kind not in (4, 13, 9) or not entry.whole:
            return 0 if entry is not None else None
        return int(struct.unpack_from(f"{self.order}I", entry.raw)[0])

    def text(self, entry: _Entry) -> str:
        """Values with blanks between them, rationals as `a/b`."""
        size, letters = _TYPES[entry.kind]
        count = min(entry.count, _MOST_VALUES)
        values = struct.unpack(f"{self.order}{letters * count}", entry.raw[: size * count])
        if entry.kind in _RATIONALS:
            return " ".join(
                f"{above}/{below}" for above, below in zip(values[::2], values[1::2], strict=True)
            )
        return " ".join(map(repr, values))


def read_exif_block(data: bytes) -> ExifRead:
    """Read a block, from its byte order mark on.

    Args:
        data: the block, or a whole TIFF file.
    """
    block = _Block(data)
    start = (
        struct.unpack_from(f"{block.order}I", data, 4)[0]
        if data[:4] in (b"II*\0", b"MM\0*") and len(data) >= 8
        else 0
    )
    image = block.entries(start)
    if not image:
        return ExifRead(faults=("the whole block",))
    faults: list[str] = (
        [] if block.ends_well(start) and any(tag in image for tag in _LEADING) else ["its first directory"]
    )
    photo = _linked(block, image, _EXIF_AT, "its exposure part", faults)
    gps = _linked(block, image, _GPS_AT, "its GPS part", faults)
    iop = _linked(block, photo, _IOP_AT, "", [])
    values: dict[str, str] = {}
    foreign: list[str] = []
    for entries, names in ((image, _IFD0), (photo, _PHOTO), (gps, _GPS), (iop, _IOP)):
        for key, text, sure in _texts(block, entries, names, faults):
            values[key] = text
            foreign += [] if sure else [key]
    if values.get("exif.image.make", "").lower().startswith("canon"):
        values |= _canon(block, photo)
    return ExifRead(values, tuple(faults), tuple(foreign), image[_XMP].raw if _XMP in image else None)


def _linked(
    block: _Block, entries: Mapping[int, _Entry], tag: int, name: str, faults: list[str]
) -> Mapping[int, _Entry]:
    at = block.pointer(entries, tag)
    if at is None:
        return {}
    found = block.entries(at)
    if found is None or (not found and name):
        faults.append(name)
    return found or {}


def _texts(
    block: _Block, entries: Mapping[int, _Entry], names: Mapping[int, str], faults: list[str]
) -> Iterator[tuple[str, str, bool]]:
    """Key, text and whether the text was sure, of the tags in `names`."""
    for tag, key in names.items():
        entry = entries.get(tag)
        if entry is None or (entry.count == 0 and entry.kind in _TYPES):
            continue
        if not entry.whole:
            faults.append(key.rpartition(".")[2])
        elif entry.kind == _ASCII:
            text, sure = decoded(entry.raw)
            yield key, text, sure
        else:
            yield key, block.text(entry), True


def _canon(block: _Block, photo: Mapping[int, _Entry]) -> dict[str, str]:
    """Canon's maker note is a plain directory whose offsets count from the block's start."""
    note = photo.get(_MAKER_NOTE)
    entries = (block.entries(note.at) if note is not None else None) or {}
    values = {key: text for key, text, _ in _texts(block, entries, _CANON, [])}
    for key, index in (("exif.canon.afinfo", 2), ("exif.canon.afinfo2", 4)):
        numbers = values.pop(key, "").split()
        if len(numbers) > index:
            values["exif.canon.afcanonimagewidth"] = numbers[index]
    return values
