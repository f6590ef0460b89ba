"""The stream of points against its description, taken apart by hand; and everything that can happen to it on its way."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest

from geo_nerf.georef.records import RECORD
from geo_nerf.products import point_stream
from geo_nerf.products.point_stream import BrokenStreamError, PointStreamWriter, StreamHeader, read_blocks, read_header

WKT = 'LOCAL_CS["Straße"]'


def some_points(count: int, seed: int = 0) -> np.ndarray:
    return np.frombuffer(np.random.default_rng(seed).bytes(count * RECORD.itemsize), RECORD)


def written(blocks: list[np.ndarray], count: int | None = None, end: bool = True) -> bytes:
    stream = io.BytesIO()
    writer = PointStreamWriter(stream, StreamHeader(RECORD, WKT, count))
    for block in blocks:
        writer.write(block)
    if end:
        writer.end()
    return stream.getvalue()


def read(data: bytes) -> tuple[StreamHeader, np.ndarray]:
    stream = io.BytesIO(data)
    header = read_header(stream)
    return header, np.concatenate([np.zeros(0, header.dtype), *read_blocks(stream, header)])


def test_what_is_written_is_read() -> None:
    blocks = [some_points(5), some_points(0), some_points(12, seed=1)]
    header, points = read(written(blocks, 17))
    assert header.dtype == RECORD and header.crs_wkt == WKT and header.count == 17
    assert points.tobytes() == b"".join(block.tobytes() for block in blocks)
    assert read(written(blocks))[0].count is None and len(read(written([]))[1]) == 0


def test_its_bytes_are_as_described() -> None:
    data, points = written([some_points(3)], 3), some_points(3)
    magic, version, order, count, size, fields, crs_bytes = struct.unpack_from("<8sIIQIII", data)
    assert (magic, version, order, count, size, fields) == (b"GEONERF\n", 1, 0x01020304, 3, 48, 11)
    names = [struct.unpack_from("<24s4sI", data, 36 + 32 * n) for n in range(fields)]
    assert names[0] == (b"X".ljust(24, b"\0"), b"f8\0\0", 0) and names[10] == (b"PointSourceId".ljust(24, b"\0"), b"u2\0\0", 46)
    at = 36 + 32 * fields
    assert data[at : at + crs_bytes].decode() == WKT
    at += crs_bytes
    assert struct.unpack_from("<I", data, at)[0] == zlib.crc32(data[:at])
    block, end = data[at + 4 : -16], data[-16:]
    assert block[:8] == b"PNTS" + struct.pack("<I", 3) and block[8:-4] == points.tobytes()
    assert struct.unpack("<I", block[-4:])[0] == zlib.crc32(block[:-4])
    assert end[:12] == b"DONE" + struct.pack("<Q", 3) and struct.unpack("<I", end[12:])[0] == zlib.crc32(end[:12])


def test_a_stream_cut_anywhere_is_no_whole_one() -> None:
    data = written([some_points(2), some_points(1)])
    for length in range(len(data)):
        with pytest.raises(BrokenStreamError, match="it stops within"):
            read(data[:length])
    with pytest.raises(BrokenStreamError, match="stops within a block"):
        read(written([some_points(2)], end=False))


def test_any_changed_byte_is_found() -> None:
    data = written([some_points(2), some_points(1)])
    for at in range(len(data)):
        with pytest.raises(BrokenStreamError):
            read(data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :])


def test_what_came_before_the_damage_is_given() -> None:
    data = written([some_points(2), some_points(3)])
    stream = io.BytesIO(data[:-40])
    header, got = read_header(stream), []
    with pytest.raises(BrokenStreamError, match="stops within"):
        for block in read_blocks(stream, header):
            got.append(len(block))
    assert got == [2]


def test_counts_must_agree() -> None:
    with pytest.raises(BrokenStreamError, match="5 points came of 6"):
        read(written([some_points(5)], 6))
    first, whole = written([some_points(2)], end=False), written([some_points(2), some_points(2, seed=1)])
    block = len(some_points(2).tobytes()) + 12
    with pytest.raises(BrokenStreamError, match="2 points came of 4"):
        read(first + whole[len(first) + block :])


def test_big_blocks_are_cut(monkeypatch) -> None:
    monkeypatch.setattr(point_stream, "BLOCK_BYTES", 10 * RECORD.itemsize)
    data = written([some_points(25)])
    assert data.count(b"PNTS") == 3 and len(read(data)[1]) == 25
    monkeypatch.setattr(point_stream, "BLOCK_BYTES", 9 * RECORD.itemsize)
    with pytest.raises(BrokenStreamError, match="a block's beginning is damaged"):
        read(data)


def test_a_pipe_may_give_little_at_a_time() -> None:
    class Trickle(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(size or 0, 7))

    stream = Trickle(written([some_points(20)]))
    header = read_header(stream)
    assert sum(map(len, read_blocks(stream, header))) == 20


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: b"LASF" + data[4:], "does not begin like one"),
        (lambda data: data[:8] + struct.pack("<I", 2) + data[12:], "version 2"),
        (lambda data: data[:28] + struct.pack("<I", 1_000_000) + data[32:], "header is damaged"),
    ],
)
def test_other_headers_are_refused(change, why) -> None:
    with pytest.raises(BrokenStreamError, match=why):
        read(change(written([some_points(1)])))
