"""COPC 1.0 (copc.io) written with laspy's header and lazrs: for clouds of any size, and for a PDAL without `writers.copc`.

Comes in: `PointBlocks` of format 6, 7 or 8. Goes out: the same records, each once, in an octree of LAZ chunks, one a node. Memory stays at
that of one bin of the octree and two batches of chunks.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from geo_nerf.events import Events
from geo_nerf.products.octree import GRID_BITS, Cube, Node, octree_nodes
from geo_nerf.products.records import PointBlocks, blocks_of_file

if TYPE_CHECKING:
    import laspy

#: points compressed at a time
BATCH_POINTS = 500_000
_INFO = struct.Struct("<5d2Q2d11Q")
_ENTRY = np.dtype([("level", "<i4"), ("x", "<i4"), ("y", "<i4"), ("z", "<i4"), ("offset", "<u8"), ("bytes", "<i4"), ("points", "<i4")])


@dataclass
class _Written:
    """What the header and the hierarchy say of the records that went out."""

    #: `(level, x, y, z, points)` of each chunk
    nodes: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    times: tuple[float, float] = (np.inf, -np.inf)
    returns: np.ndarray = field(default_factory=lambda: np.zeros(16, np.int64))

    @property
    def count(self) -> int:
        """Points so far."""
        return sum(node[4] for node in self.nodes)

    def add(self, node: Node) -> None:
        """Count one node in."""
        records = node.records
        self.nodes.append((node.level, node.x, node.y, node.z, len(records)))
        times = records["gps_time"]
        self.times = (min(self.times[0], float(times.min())), max(self.times[1], float(times.max())))
        self.returns += np.bincount(records["bit_fields"] & 15, minlength=16)


def write_copc(source: PointBlocks | Path, target: Path, events: Events, **limits: int) -> int:
    """Write points as COPC; header, CRS and extra dimensions are kept.

    Args:
        source: records of format 6, 7 or 8, or a LAS or LAZ file of them.
        target: written in place (callers see to atomicity); a scratch file as large as the uncompressed records lies beside it meanwhile.
        events: told of the progress.
        limits: `leaf_points` and `bin_points`, see `octree.octree_nodes`.

    Returns:
        Points written.
    """
    points = blocks_of_file(source) if isinstance(source, Path) else source
    cube = Cube.around(points)
    with target.open("wb+") as stream:
        return _write(stream, points, cube, octree_nodes(points, cube, target.parent, events, **limits), events)


def _write(stream: BinaryIO, points: PointBlocks, cube: Cube, nodes: Iterable[Node], events: Events) -> int:
    """The file: header, COPC info, LAZ, CRS and extra-bytes records, chunks, chunk table, hierarchy; then the header once more."""
    import lazrs

    source = points.header
    extra = sum(dimension.num_bits // 8 for dimension in source.point_format.extra_dimensions)
    laz = lazrs.LazVlr.new_for_compression(source.point_format.id, extra, use_variable_size_chunks=True)
    header = _header(source, laz.record_data())
    header.write_to(stream)
    written = _Written()
    _compress(lazrs.ParLasZipCompressor(stream, laz), _batches(nodes, written), points.count, events)
    entries = _entries(stream, header.offset_to_point_data, laz, written)
    _finish(stream, header, points, cube, written, entries)
    return written.count


def _compress(compressor: Any, batches: Iterable[tuple[list[np.ndarray], int]], count: int, events: Events) -> None:
    """Compress batches on all cores while the next one is prepared."""
    with ThreadPoolExecutor(1) as pool:
        running = None
        for chunks, done in batches:
            if running is not None:
                running.result()
            running = pool.submit(compressor.compress_chunks, chunks)
            events.progress(done, count, "writing COPC")
        if running is not None:
            running.result()
    compressor.done()


def _batches(nodes: Iterable[Node], written: _Written) -> Iterator[tuple[list[np.ndarray], int]]:
    """Nodes' records as bytes, some at a time, and how many points are out after them."""
    chunks: list[np.ndarray] = []
    held, done = 0, 0
    for node in nodes:
        written.add(node)
        chunks.append(node.records.view(np.uint8).reshape(-1))
        held, done = held + len(node.records), done + len(node.records)
        if held >= BATCH_POINTS:
            yield chunks, done
            chunks, held = [], 0
    if chunks:
        yield chunks, done


def _header(source: laspy.LasHeader, laz_record: bytes) -> Any:
    """The source's header with COPC's own records in front, as the standard wants them."""
    from laspy.vlrs.known import LasZipVlr
    from laspy.vlrs.vlr import VLR

    header = source.copy()
    kept = [vlr for vlr in header.vlrs if not isinstance(vlr, LasZipVlr) and vlr.user_id not in ("copc", "liblas")]
    # the CRS before all others: copclib reads past its end, and finds text there
    kept.sort(key=lambda vlr: vlr.user_id != "LASF_Projection")
    info = VLR(user_id="copc", record_id=1, description="COPC info VLR", record_data=bytes(_INFO.size))
    header.vlrs[:] = [info, LasZipVlr(laz_record), *kept]
    header.are_points_compressed = True
    header.evlrs, header.extra_vlr_bytes, header.extra_header_bytes = None, b"", b""
    return header


def _entries(stream: BinaryIO, data_start: int, laz: Any, written: _Written) -> np.ndarray:
    """The hierarchy: where each node's chunk lies, from the chunk table just written."""
    import lazrs

    stream.seek(data_start)
    table = np.array(lazrs.read_chunk_table(stream, laz), np.int64).reshape(-1, 2)
    nodes = np.array(written.nodes, np.int64).reshape(-1, 5)
    assert np.array_equal(table[:, 0], nodes[:, 4]), "one chunk a node"
    entries = np.zeros(len(table), _ENTRY)
    for axis, name in enumerate(("level", "x", "y", "z")):
        entries[name] = nodes[:, axis]
    # chunks begin after the 8 bytes that say where the chunk table lies
    entries["offset"] = data_start + 8 + np.cumsum(table[:, 1]) - table[:, 1]
    entries["bytes"], entries["points"] = table[:, 1], table[:, 0]
    return np.asarray(entries[np.argsort(entries["level"], kind="stable")])


def _finish(stream: BinaryIO, header: Any, points: PointBlocks, cube: Cube, written: _Written, entries: np.ndarray) -> None:
    """Append the hierarchy and write the header anew, now that all is known."""
    from laspy.vlrs.vlr import VLR

    header.point_count = written.count
    header.number_of_points_by_return[:] = written.returns[1:]
    if written.count:
        header.mins, header.maxs = points.metres(points.low), points.metres(points.high)
    header.start_of_first_evlr = stream.seek(0, 2)
    header.number_of_evlrs = 1
    # an extended record: reserved, user, record number, length, description
    stream.write(struct.pack("<H16sHQ32s", 0, b"copc", 1000, entries.nbytes, b"EPT hierarchy"))
    page = stream.tell()
    stream.write(entries.tobytes())
    times = written.times if written.count else (0.0, 0.0)
    spacing = 2 * cube.halfsize / 2**GRID_BITS
    info = _INFO.pack(*cube.centre, cube.halfsize, spacing, page, entries.nbytes, *times, *[0] * 11)
    header.vlrs[0] = VLR(user_id="copc", record_id=1, description="COPC info VLR", record_data=info)
    stream.seek(0)
    header.write_to(stream, ensure_same_size=True)
