"""COPC 1.0 (copc.io) written with laspy's header and lazrs: for a PDAL without `writers.copc`, and for machines without PDAL.

Comes in: LAS point records of format 6, 7 or 8. Goes out: the same records, each once, in an octree of LAZ chunks. A node holds at most
one point per cell of a 128 x 128 x 128 grid over its cube, the rest goes to its children; a node with few points keeps them all.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from geo_nerf.events import Events

if TYPE_CHECKING:
    import laspy

#: cells a side of the grid that samples a node
GRID_BITS = 7
#: bits a side of the finest cells: a millimetre for a cube of two kilometres
KEY_BITS = 21
#: a node with no more points than this is not divided further
LEAF_POINTS = 40_000
#: compressed at a time, so that scratch stays near 100 MB
BATCH_POINTS = 1_000_000
_INFO = struct.Struct("<5d2Q2d11Q")
_ENTRY = np.dtype([("level", "<i4"), ("x", "<i4"), ("y", "<i4"), ("z", "<i4"), ("offset", "<u8"), ("bytes", "<i4"), ("points", "<i4")])


@dataclass(frozen=True)
class Octree:
    """Which points stand in which node. N points, K nodes, breadth first, so that a reader meets the coarse ones first."""

    #: `(3,)` float64 centre of the root cube, metres
    centre: np.ndarray
    #: half the side of the root cube, metres
    halfsize: float
    #: `(N,)` int64 point numbers, node after node
    order: np.ndarray
    #: `(K, 4)` int32 level, x, y, z of each node
    keys: np.ndarray
    #: `(K,)` int64 points of each node
    counts: np.ndarray


def write_copc(source: Path, target: Path, events: Events) -> int:
    """Read a LAS or LAZ file and write it as COPC; its header, CRS and extra dimensions are kept.

    Args:
        source: point format 6, 7 or 8; read whole into memory.
        target: written in place (callers see to atomicity).
        events: told of the progress.

    Returns:
        Points written.
    """
    import laspy

    events.progress(0, 1, "reading points for the octree")
    with laspy.open(source) as reader:
        header, records = reader.header, reader.read_points(reader.header.point_count)
    octree = build_octree(records.array, header)
    with target.open("wb+") as stream:
        _write(stream, header, records.array, octree, events)
    return len(records)


def build_octree(records: np.ndarray, header: laspy.LasHeader, *, leaf_points: int = LEAF_POINTS) -> Octree:
    """Deal points to the nodes of an octree.

    Points are sorted once along a Morton curve; every node and every sampling cell is then a run of that order, so a level costs one pass.

    Args:
        records: `(N,)` packed LAS records (integer X, Y, Z).
        header: their scale, offset and bounds.
        leaf_points: a node with no more points than this keeps them all.

    Returns:
        Each point in exactly one node; each node but the root has its parent among the nodes.
    """
    low = np.array([records[axis].min(initial=0) if len(records) == 0 else records[axis].min() for axis in "XYZ"], np.float64)
    high = np.array([records[axis].max() if len(records) else 0 for axis in "XYZ"], np.float64)
    scales, offsets = np.asarray(header.scales), np.asarray(header.offsets)
    # one step of the scale wider, so that the largest coordinate lies inside
    halfsize = float(((high - low) * scales).max() + scales.max()) / 2
    keys = _morton(records, low, scales / (2 * halfsize) * 2**KEY_BITS)
    order = np.argsort(keys, kind="stable")
    nodes = list(_levels(keys[order], order, leaf_points))
    counts = np.concatenate([node[2] for node in nodes] or [np.zeros(0, np.int64)])
    return Octree(
        low * scales + offsets + halfsize,
        halfsize,
        np.concatenate([node[0] for node in nodes] or [np.zeros(0, np.int64)]),
        np.concatenate([node[1] for node in nodes] or [np.zeros((0, 4), np.int32)]),
        counts,
    )


def _levels(keys: np.ndarray, order: np.ndarray, leaf_points: int) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Per level: point numbers node after node, node keys, points per node; consumes the sorted keys level by level."""
    for level in range(KEY_BITS - GRID_BITS + 1):
        if len(keys) == 0:
            return
        node = keys >> np.uint64(3 * (KEY_BITS - level))
        starts = np.flatnonzero(np.diff(node, prepend=node[0] + np.uint64(1)))
        sizes = np.diff(starts, append=len(node))
        whole = (sizes <= leaf_points) | (level == KEY_BITS - GRID_BITS)
        taken = np.repeat(whole, sizes) | _one_per_cell(keys >> np.uint64(3 * (KEY_BITS - GRID_BITS - level)))
        yield order[taken], _node_keys(node[starts], level), np.add.reduceat(taken, starts, dtype=np.int64)
        keys, order = keys[~taken], order[~taken]


def _one_per_cell(cells: np.ndarray) -> np.ndarray:
    """Mark the middle point of each run of equal cells: near the cell's middle, where the first would pull towards one corner."""
    starts = np.flatnonzero(np.diff(cells, prepend=cells[0] + np.uint64(1)))
    chosen = np.zeros(len(cells), bool)
    chosen[starts + np.diff(starts, append=len(cells)) // 2] = True
    return chosen


def _node_keys(morton: np.ndarray, level: int) -> np.ndarray:
    axes = [_gather_bits(morton >> np.uint64(axis)) for axis in range(3)]
    return np.stack([np.full(len(morton), level), *axes], axis=1).astype(np.int32)


def _morton(records: np.ndarray, low: np.ndarray, cells_per_unit: np.ndarray) -> np.ndarray:
    """`(N,)` uint64 Morton keys, x in the lowest bit, of integer coordinates counted from `low`."""
    keys = np.zeros(len(records), np.uint64)
    for start in range(0, len(records), BATCH_POINTS):
        part = slice(start, start + BATCH_POINTS)
        for axis, name in enumerate("XYZ"):
            cell = ((records[name][part] - low[axis]) * cells_per_unit[axis]).astype(np.uint64)
            keys[part] |= _spread_bits(np.minimum(cell, np.uint64(2**KEY_BITS - 1))) << np.uint64(axis)
    return keys


#: shift and mask of each doubling when 21 bits are spread to every third place
_SPREAD = (
    (32, 0x1F00000000FFFF),
    (16, 0x1F0000FF0000FF),
    (8, 0x100F00F00F00F00F),
    (4, 0x10C30C30C30C30C3),
    (2, 0x1249249249249249),
)


def _spread_bits(value: np.ndarray) -> np.ndarray:
    for shift, mask in _SPREAD:
        value = (value | (value << np.uint64(shift))) & np.uint64(mask)
    return value


def _gather_bits(value: np.ndarray) -> np.ndarray:
    """Undo `_spread_bits`."""
    value = value & np.uint64(_SPREAD[-1][1])
    masks = [mask for _, mask in _SPREAD[-2::-1]] + [2**KEY_BITS - 1]
    for (shift, _), mask in zip(reversed(_SPREAD), masks, strict=True):
        value = (value | (value >> np.uint64(shift))) & np.uint64(mask)
    return value


def _write(stream: BinaryIO, source: laspy.LasHeader, records: np.ndarray, octree: Octree, events: Events) -> None:
    """The file: header, COPC info, LAZ, CRS and extra-bytes records, chunks, chunk table, hierarchy; then the header once more."""
    import lazrs

    extra = sum(dimension.num_bits // 8 for dimension in source.point_format.extra_dimensions)
    laz = lazrs.LazVlr.new_for_compression(source.point_format.id, extra, use_variable_size_chunks=True)
    header = _header(source, laz.record_data())
    header.write_to(stream)
    compressor = lazrs.ParLasZipCompressor(stream, laz)
    for chunks, done in _chunks(records, octree):
        compressor.compress_chunks(chunks)
        events.progress(done, len(records), "writing COPC")
    compressor.done()
    entries = _entries(stream, header.offset_to_point_data, laz, octree)
    header.start_of_first_evlr = stream.seek(0, 2)
    header.number_of_evlrs = 1
    # an extended record: reserved, user, record number, length, description
    stream.write(struct.pack("<H16sHQ32s", 0, b"copc", 1000, entries.nbytes, b"EPT hierarchy"))
    page = stream.tell()
    stream.write(entries.tobytes())
    header.vlrs[0].record_data = _info(records, octree, page, entries.nbytes)
    stream.seek(0)
    header.write_to(stream, ensure_same_size=True)


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


def _chunks(records: np.ndarray, octree: Octree) -> Iterator[tuple[list[np.ndarray], int]]:
    """Batches of nodes' records as bytes, one chunk a node, and how many points are out after each batch."""
    ends = np.cumsum(octree.counts)
    # as lumps of bytes: numpy gathers structured records field by field, 17 times slower
    lumps = records.view(f"V{records.itemsize}")
    first = 0
    while first < len(ends):
        begin = ends[first] - octree.counts[first]
        last = max(int(np.searchsorted(ends, begin + BATCH_POINTS, side="right")), first + 1)
        batch = np.take(lumps, octree.order[begin : ends[last - 1]])
        pieces = np.split(batch, (ends[first:last] - begin)[:-1])
        yield [piece.view(np.uint8).reshape(-1) for piece in pieces], int(ends[last - 1])
        first = last


def _entries(stream: BinaryIO, data_start: int, laz: Any, octree: Octree) -> np.ndarray:
    """The hierarchy: where each node's chunk lies, from the chunk table just written."""
    import lazrs

    stream.seek(data_start)
    table = np.array(lazrs.read_chunk_table(stream, laz), np.int64).reshape(-1, 2)
    assert np.array_equal(table[:, 0], octree.counts), "one chunk a node"
    entries = np.zeros(len(table), _ENTRY)
    for axis, name in enumerate(("level", "x", "y", "z")):
        entries[name] = octree.keys[:, axis]
    # chunks begin after the 8 bytes that say where the chunk table lies
    entries["offset"] = data_start + 8 + np.cumsum(table[:, 1]) - table[:, 1]
    entries["bytes"], entries["points"] = table[:, 1], table[:, 0]
    return entries


def _info(records: np.ndarray, octree: Octree, page: int, page_bytes: int) -> bytes:
    times = records["gps_time"] if len(records) else np.zeros(1)
    spacing = 2 * octree.halfsize / 2**GRID_BITS
    return _INFO.pack(*octree.centre, octree.halfsize, spacing, page, page_bytes, float(times.min()), float(times.max()), *[0] * 11)
