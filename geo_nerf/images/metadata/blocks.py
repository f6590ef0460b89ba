"""Where a file keeps its EXIF block and XMP packets: JPEG segments, a TIFF's directory, PNG chunks, or anywhere.

In: a path. Out: the bytes of each.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_EXIF_HEAD, _XMP_HEAD = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0"
_XMP_FIRST, _XMP_LAST = b"<x:xmpmeta", b"</x:xmpmeta>"
_TIFF_HEADS = (b"II*\0", b"MM\0*")
_BIG_TIFF_HEADS = (b"II+\0", b"MM\0+")
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
#: so many bytes that belong to nothing may lie between a JPEG's segments, as decoders skip them
_STRAY = 1 << 16
#: what stands before the EXIF block of a HEIC: its name, or an offset of zero (HEVC never codes pixels as three zero bytes in a row)
_EXIF_ANYWHERE = (re.compile(rb"Exif\0\0(?=II\*\0|MM\0\*)"), re.compile(rb"\0\0\0\0(?=II\*\0|MM\0\*)"))
#: of a file of another kind, so much is looked through, bytes
_LOOKED_THROUGH = 1 << 26


@dataclass(frozen=True)
class Blocks:
    """The metadata of one file as stored."""

    #: from its byte order mark on; None where the file has none
    exif: bytes | None = None
    xmp: tuple[bytes, ...] = ()
    #: whether bytes lie between a JPEG's segments that belong to none: a length is wrong, or bytes were lost
    stray: bool = False


def read_blocks(path: Path) -> Blocks:
    """Find the metadata of a file.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(8)
        file.seek(0)
        if head[:2] == b"\xff\xd8":
            return _blocks_of_segments(list(_jpeg_segments(file)))
        if head[:4] in _TIFF_HEADS:  # its directories are EXIF's, and tell where the packet lies
            return Blocks(file.read())
        if head[:4] in _BIG_TIFF_HEADS:  # not read, and so said
            return Blocks(head)
        if head == _PNG_HEAD:
            return _blocks_of_chunks(dict(_png_chunks(file)))
        return _blocks_by_first_bytes(file.read(_LOOKED_THROUGH))


def _jpeg_segments(file: BinaryIO) -> Iterator[bytes | None]:
    """APP1 segments' contents, up to the first scan; None where bytes lie between segments that belong to none."""
    file.seek(2)
    while True:
        mark, skipped = file.read(2), 0
        while len(mark) == 2 and (mark[0] != 0xFF or mark[1] in (0x00, 0xFF)) and skipped < _STRAY:
            if mark[0] != 0xFF:
                yield None
            mark, skipped = mark[1:] + file.read(1), skipped + 1
        if len(mark) < 2 or mark[0] != 0xFF or mark[1] in (0xDA, 0xD9):
            return
        length = file.read(2)
        if len(length) < 2:
            return
        content = file.read(max(struct.unpack(">H", length)[0] - 2, 0))
        if mark[1] == 0xE1:
            yield content


def _blocks_of_segments(found: list[bytes | None]) -> Blocks:
    segments = [one for one in found if one is not None]
    exif = next((one[6:] for one in segments if one.startswith(_EXIF_HEAD)), None)
    packets = tuple(one[len(_XMP_HEAD) :] for one in segments if one.startswith(_XMP_HEAD))
    return Blocks(exif, packets, stray=len(segments) < len(found))


def _png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    file.seek(8)
    while len(head := file.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind in (b"eXIf", b"iTXt"):
            yield kind, file.read(length)
            file.seek(4, 1)
        else:
            file.seek(length + 4, 1)


def _blocks_of_chunks(chunks: dict[bytes, bytes]) -> Blocks:
    keyword, _, rest = chunks.get(b"iTXt", b"").partition(b"\0")
    if keyword != b"XML:com.adobe.xmp":
        return Blocks(chunks.get(b"eXIf"))
    text = rest[2:].split(b"\0", 2)[-1]
    try:
        return Blocks(chunks.get(b"eXIf"), (zlib.decompress(text) if rest[:1] == b"\1" else text,))
    except zlib.error:
        return Blocks(chunks.get(b"eXIf"), (b"",))  # an unreadable packet, not an absent one


def _blocks_by_first_bytes(data: bytes) -> Blocks:
    at = next(filter(None, (begin.search(data) for begin in _EXIF_ANYWHERE)), None)
    first, last = data.find(_XMP_FIRST), data.find(_XMP_LAST)
    packet = (data[first : last + len(_XMP_LAST)],) if 0 <= first < last else ()
    return Blocks(data[at.end() :] if at else None, packet)
