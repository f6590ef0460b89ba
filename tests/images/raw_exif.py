"""EXIF and XMP written byte by byte, so that tests can write what no library would: odd resolutions, wrong types, foreign text.

A block is written from dictionaries of tags, `{tag number: (type, value)}`; types are EXIF's own numbers.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SRATIONAL = 1, 2, 3, 4, 5, 7, 10
Ifd = Mapping[int, tuple[int, Any]]
#: make, model, orientation
DJI: Ifd = {0x010F: (ASCII, "DJI"), 0x0110: (ASCII, "FC9999"), 0x0112: (SHORT, 1)}


def exif_tags(taken_at: str = "2026:05:14 10:00:02", size_hw: tuple[int, int] = (480, 640), focal_mm: float = 10.4) -> Ifd:
    """The Photo IFD of a plain camera."""
    return {
        0x9000: (UNDEFINED, b"0230"),
        0x9003: (ASCII, taken_at),
        0x920A: (RATIONAL, (round(focal_mm * 100), 100)),
        0xA002: (SHORT, size_hw[1]),
        0xA003: (SHORT, size_hw[0]),
        0xA405: (SHORT, 28),
    }


def gps_tags(lat_deg: float, lon_deg: float, altitude_m: float | None, *, below: bool = False, per_second: int = 10_000) -> Ifd:
    """The GPS IFD of a fix, its arc seconds written as whole parts of `per_second`."""
    tags: dict[int, tuple[int, Any]] = {
        0: (BYTE, b"\x02\x03\x00\x00"),
        1: (ASCII, "N" if lat_deg >= 0 else "S"),
        2: (RATIONAL, arc(lat_deg, per_second)),
        3: (ASCII, "E" if lon_deg >= 0 else "W"),
        4: (RATIONAL, arc(lon_deg, per_second)),
    }
    if altitude_m is not None:
        tags[5] = (BYTE, bytes([below]))
        tags[6] = (RATIONAL, (round(abs(altitude_m) * 1000), 1000))
    return tags


def arc(angle_deg: float, per_second: int) -> list[tuple[int, int]]:
    """Degrees, minutes and seconds as rationals, each part rounded down but the last."""
    parts = round(abs(angle_deg) * 3600 * per_second)
    minutes, seconds = divmod(parts, 60 * per_second)
    return [(minutes // 60, 1), (minutes % 60, 1), (seconds, per_second)]


def dji_xmp(*, description_ends: str = "", **attributes: object) -> bytes:
    """An XMP packet as DJI writes it: `dji_xmp(RtkFlag=50)`; `description_ends` is put before the closing bracket as it is."""
    pairs = " ".join(f'drone-dji:{name}="{value}"' for name, value in attributes.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="DJI Meta Data" '
        f'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" {pairs}{description_ends}></rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()


def exif_block(ifd0: Ifd = DJI, exif: Ifd | None = None, gps: Ifd | None = None) -> bytes:
    """A whole EXIF block, little endian, without the `Exif` header."""
    exif = exif_tags() if exif is None else exif

    def main(exif_at: int, gps_at: int) -> bytes:
        pointers = {0x8769: (LONG, exif_at)} | ({} if gps is None else {0x8825: (LONG, gps_at)})
        return _ifd({**ifd0, **pointers}, 8)

    exif_at = 8 + len(main(0, 0))
    photo = _ifd(exif, exif_at)
    gps_at = exif_at + len(photo)
    return b"II*\0" + struct.pack("<I", 8) + main(exif_at, gps_at) + photo + (b"" if gps is None else _ifd(gps, gps_at))


def put_tags(path: Path, block: bytes | None = None, xmp: bytes | None = None) -> None:
    """Replace a JPEG's EXIF block and XMP packet; None leaves the photograph without."""
    kept = [segment for segment in _segments(path.read_bytes()) if segment[1] != 0xE1]
    new = [b"Exif\0\0" + block] if block is not None else []
    new += [b"http://ns.adobe.com/xap/1.0/\0" + xmp] if xmp is not None else []
    path.write_bytes(b"\xff\xd8" + b"".join(b"\xff\xe1" + struct.pack(">H", len(one) + 2) + one for one in new) + b"".join(kept))


def _segments(data: bytes) -> list[bytes]:
    """A JPEG's segments after its first two bytes; the last one runs to the end of the file."""
    found, at = [], 2
    while at < len(data) and data[at + 1] != 0xDA:
        length = 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
        found.append(data[at : at + length])
        at += length
    return [*found, data[at:]]


def _ifd(tags: Ifd, base: int) -> bytes:
    head, data = struct.pack("<H", len(tags)), b""
    data_at = base + 2 + 12 * len(tags) + 4
    for tag in sorted(tags):
        kind, value = tags[tag]
        raw, count = _encoded(kind, value)
        field = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", data_at + len(data))
        data += b"" if len(raw) <= 4 else raw + b"\0" * (len(raw) % 2)
        head += struct.pack("<HHI", tag, kind, count) + field
    return head + b"\0\0\0\0" + data


def _encoded(kind: int, value: Any) -> tuple[bytes, int]:
    if isinstance(value, str):
        value = value.encode() + b"\0"
    if isinstance(value, bytes):
        return value, len(value)
    if kind in (RATIONAL, SRATIONAL):
        pairs: Sequence[tuple[int, int]] = value if isinstance(value, list) else [value]
        return b"".join(struct.pack("<II" if kind == RATIONAL else "<ii", *pair) for pair in pairs), len(pairs)
    values = value if isinstance(value, list) else [value]
    return b"".join(struct.pack("<H" if kind == SHORT else "<I", one) for one in values), len(values)
