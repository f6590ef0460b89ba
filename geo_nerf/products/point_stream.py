"""Points as a binary stream that tells a whole one from one whose writer died. Comes in: records. Goes out: bytes, and the other way round.

All numbers are little-endian; there is no padding anywhere.

    header   8 bytes  magic, "GEONERF" and a line feed
             uint32   version, 1
             uint32   0x01020304, so that a reader sees the byte order
             uint64   points to come, or 2**64 - 1 when nobody knows yet
             uint32   bytes of one record
             uint32   F, number of fields
             uint32   W, bytes of the CRS
             F times  24 bytes name (ASCII, filled with zero bytes), 4 bytes type (likewise), uint32 offset in the record
             W bytes  CRS, WKT in UTF-8
             uint32   CRC-32 of all header bytes before
    block    4 bytes  b"PNTS"
             uint32   n, records in the block, 1 or more
             n times  a record
             uint32   CRC-32 of the block's bytes before
    …        more blocks
    end      4 bytes  b"DONE"
             uint64   points of all blocks together
             uint32   CRC-32 of the end's bytes before

Types are NumPy's: a letter (f float, u unsigned, i signed) and a number of bytes, such as `f8`. X, Y, Z are `f8`: coordinates of the
CRS as they are, without scale or offset. Names are PDAL's. A reader takes unknown fields by their type, or skips them by their offset. The
CRC is zlib's (ISO 3309). A block takes at most 64 MiB. A stream that stops before its end record is not whole, whatever it holds.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

import numpy as np

from geo_nerf.errors import GeoNerfError

MAGIC, VERSION, ORDER_MARK = b"GEONERF\n", 1, 0x01020304
UNKNOWN_COUNT = 2**64 - 1
BLOCK, END = b"PNTS", b"DONE"
#: bytes of a block's records at most
BLOCK_BYTES = 64 << 20
_HEAD = struct.Struct("<8sIIQIII")
_FIELD = struct.Struct("<24s4sI")
_BLOCK_HEAD = struct.Struct("<4sI")
_END = struct.Struct("<4sQ")
_CRC = struct.Struct("<I")
_MOST_FIELDS, _LONGEST_CRS = 256, 1 << 20
_TYPES = frozenset({"f4", "f8", "u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8"})


class BrokenStreamError(GeoNerfError):
    """Bytes that are no stream of points, or only the beginning of one."""

    exit_code = 2

    def __init__(self, why: str) -> None:
        super().__init__(f"this stream of points is not whole: {why}.", mend="Look at what the program that wrote it said.")


@dataclass(frozen=True)
class StreamHeader:
    """What a stream says before its points."""

    dtype: np.dtype
    crs_wkt: str
    #: points to come, where it is known
    count: int | None


class PointStreamWriter:
    """Writes a stream: the header at once, then blocks, then the end.

    Args:
        stream: takes bytes.
        header: what is written; each field a plain number.
    """

    def __init__(self, stream: IO[bytes], header: StreamHeader) -> None:
        self._stream, self._dtype, self._total = stream, header.dtype, 0
        stream.write(_header_bytes(header))
        stream.flush()

    def write(self, records: np.ndarray) -> None:
        """Write records, in as many blocks as their size asks for."""
        at_a_time = max(1, BLOCK_BYTES // self._dtype.itemsize)
        for start in range(0, len(records), at_a_time):
            part = np.ascontiguousarray(records[start : start + at_a_time], self._dtype)
            head, body = _BLOCK_HEAD.pack(BLOCK, len(part)), part.tobytes()
            self._stream.write(head + body + _CRC.pack(zlib.crc32(body, zlib.crc32(head))))
            self._total += len(part)

    def end(self) -> None:
        """Say that this was all."""
        end = _END.pack(END, self._total)
        self._stream.write(end + _CRC.pack(zlib.crc32(end)))
        self._stream.flush()


def read_header(stream: IO[bytes]) -> StreamHeader:
    """Read a stream up to its first block.

    Raises:
        BrokenStreamError: not such a stream, another version, or damaged.
    """
    head = _exactly(stream, _HEAD.size, "its header")
    magic, version, order, count, size, fields, crs_bytes = _HEAD.unpack(head)
    if magic != MAGIC:
        raise BrokenStreamError("it does not begin like one")
    if (version, order) != (VERSION, ORDER_MARK):
        raise BrokenStreamError(f"it is of version {version}, and this program reads version {VERSION}")
    if fields > _MOST_FIELDS or crs_bytes > _LONGEST_CRS:
        raise BrokenStreamError("its header is damaged")
    table, crs = _exactly(stream, fields * _FIELD.size, "its header"), _exactly(stream, crs_bytes, "its header")
    _check_crc(stream, head + table + crs, "its header")
    return StreamHeader(_dtype(table, size), crs.decode("utf-8"), None if count == UNKNOWN_COUNT else count)


def read_blocks(stream: IO[bytes], header: StreamHeader) -> Iterator[np.ndarray]:
    """Read blocks until the end record; what was yielded before an error is good, but not all there was.

    Args:
        stream: after `read_header`.
        header: what that gave.

    Raises:
        BrokenStreamError: it stops before its end, a checksum is wrong, or the counts do not agree.
    """
    total = 0
    while (tag := _exactly(stream, 4, "a block")) != END:
        records = _block(stream, tag, header.dtype)
        total += len(records)
        yield records
    rest = _exactly(stream, _END.size - 4, "its end")
    _check_crc(stream, END + rest, "its end")
    (said,) = struct.unpack("<Q", rest)
    if said != total or header.count not in (None, total):
        raise BrokenStreamError(f"{total} points came of {said if said != total else header.count}")


def _header_bytes(header: StreamHeader) -> bytes:
    crs = header.crs_wkt.encode("utf-8")
    count = UNKNOWN_COUNT if header.count is None else header.count
    dtype = header.dtype
    names, places = dtype.names or (), dict(dtype.fields or {})
    table = b"".join(_FIELD.pack(name.encode("ascii"), dtype[name].str[1:].encode("ascii"), places[name][1]) for name in names)
    whole = _HEAD.pack(MAGIC, VERSION, ORDER_MARK, count, dtype.itemsize, len(names), len(crs)) + table + crs
    return whole + _CRC.pack(zlib.crc32(whole))


def _dtype(table: bytes, size: int) -> np.dtype:
    rows = [
        (name.rstrip(b"\0").decode("ascii"), kind.rstrip(b"\0").decode("ascii"), offset) for name, kind, offset in _FIELD.iter_unpack(table)
    ]
    names, kinds, offsets = (list(column) for column in zip(*rows, strict=True)) if rows else ([], [], [])
    if not set(kinds) <= _TYPES or any(offset + int(kind[1:]) > size for kind, offset in zip(kinds, offsets, strict=True)):
        raise BrokenStreamError("its table of fields makes no sense")
    return np.dtype({"names": names, "formats": [f"<{kind}" for kind in kinds], "offsets": offsets, "itemsize": size})


def _block(stream: IO[bytes], tag: bytes, dtype: np.dtype) -> np.ndarray:
    number = _exactly(stream, 4, "a block")
    (count,) = struct.unpack("<I", number)
    if tag != BLOCK or count == 0 or count * dtype.itemsize > BLOCK_BYTES:
        raise BrokenStreamError("a block's beginning is damaged")
    body = _exactly(stream, count * dtype.itemsize, "a block")
    _check_crc(stream, tag + number + body, "a block")
    return np.frombuffer(body, dtype)


def _check_crc(stream: IO[bytes], what: bytes, name: str) -> None:
    if _CRC.unpack(_exactly(stream, _CRC.size, name))[0] != zlib.crc32(what):
        raise BrokenStreamError(f"the checksum of {name} is wrong")


def _exactly(stream: IO[bytes], size: int, what: str) -> bytes:
    """`size` bytes, however many reads a pipe takes for them."""
    parts, missing = [], size
    while missing:
        part = stream.read(missing)
        if not part:
            raise BrokenStreamError(f"it stops within {what}")
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
