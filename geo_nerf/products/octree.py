"""Points dealt to the nodes of an octree, in bounded memory: what COPC and EPT are written from.

Comes in: `PointBlocks`. Goes out: nodes with their records, each point once. A node holds at most one point per cell of a 128 x 128 x 128
grid over its cube, the rest goes to its children; a node with few points keeps them all.

Large clouds are first dealt to bins, subtrees with some hundred thousand points each, in a scratch file. Cells of the nodes above the bins
lie each within one bin, so every bin chooses its share of those nodes by itself; they go out when the last bin below them is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from geo_nerf.events import Events
from geo_nerf.products.dealing import Dealt, as_lumps, dealt
from geo_nerf.products.morton import KEY_BITS, gathered_bits, morton_keys
from geo_nerf.products.records import PointBlocks

#: cells a side of the grid that samples a node, as a power of two
GRID_BITS = 7
#: a node with no more points than this is not divided further
LEAF_POINTS = 40_000
#: points of a bin, of which one is in memory at a time
BIN_POINTS = 500_000
#: level of the finest bins: below it the cells of the root's grid would be larger than a bin
_FINEST_BIN = GRID_BITS


@dataclass(frozen=True)
class Cube:
    """The root's cube."""

    #: `(3,)` int64 its lowest corner, in steps of the header's scale
    low: np.ndarray
    #: `(3,)` finest cells a step of the scale
    cells_per_step: np.ndarray
    #: `(3,)` float64 centre and half the side, metres
    centre: np.ndarray
    halfsize: float

    @classmethod
    def around(cls, points: PointBlocks) -> Cube:
        """The smallest cube from the lowest corner on that has every point inside: as wide as the bounds, for copclib goes by these."""
        scales = np.asarray(points.header.scales, np.float64)
        halfsize = float((np.maximum(points.high - points.low, 1) * scales).max()) / 2
        return cls(points.low, scales / (2 * halfsize) * 2**KEY_BITS, points.metres(points.low) + halfsize, halfsize)

    def keys(self, records: np.ndarray) -> np.ndarray:
        """`(N,)` uint64 Morton keys of records."""
        return morton_keys(records, self.low, self.cells_per_step)


@dataclass(frozen=True)
class Node:
    """One node and its points."""

    level: int
    x: int
    y: int
    z: int
    #: `(n,)` packed records
    records: np.ndarray


@dataclass(frozen=True)
class _Bin:
    """A subtree that fits into memory: node `key` of `level`."""

    level: int
    key: int

    @property
    def places(self) -> tuple[int, int]:
        """Its first node of the finest bins' level, and the first that is no longer its."""
        width = 8 ** (_FINEST_BIN - self.level)
        return self.key * width, (self.key + 1) * width


def octree_nodes(
    points: PointBlocks, cube: Cube, scratch: Path, events: Events, *, leaf_points: int = LEAF_POINTS, bin_points: int = BIN_POINTS
) -> Iterator[Node]:
    """Every node of the tree, each with its parent somewhere among the others.

    Args:
        points: the cloud.
        cube: around it.
        scratch: folder for a scratch file as large as the cloud's records, needed for more than `bin_points` points.
        events: told of the progress.
        leaf_points: a node with no more points than this keeps them all.
        bin_points: points in memory at a time, but for places with more than that many in a 128th of the cube's side.
    """
    if points.count == 0:
        return
    if points.count <= bin_points:
        records = np.concatenate(list(points.blocks()))
        yield from _tree(records, cube, _Bin(0, 0), {}, leaf_points)
        return
    with dealt(points, lambda records: _places(cube.keys(records)), scratch, (events, "dealing points to the octree")) as parts:
        yield from _trees(parts, cube, _bins(*parts.counts(), bin_points), leaf_points)


def _places(keys: np.ndarray) -> np.ndarray:
    """Node of the finest bins' level each key lies in."""
    return (keys >> np.uint64(3 * (KEY_BITS - _FINEST_BIN))).astype(np.int64)


def _bins(places: np.ndarray, counts: np.ndarray, bin_points: int) -> list[_Bin]:
    """The coarsest nodes with few enough points, in Morton order; points are counted by node of the finest bins' level."""
    bins: list[_Bin] = []
    before = np.concatenate([[0], np.cumsum(counts)])

    def divide(level: int, key: int) -> None:
        node = _Bin(level, key)
        first, end = before[np.searchsorted(places, node.places)].tolist()
        if end > first and (end - first <= bin_points or level == _FINEST_BIN):
            bins.append(node)
        elif end > first:
            for child in range(8):
                divide(level + 1, 8 * key + child)

    divide(0, 0)
    return bins


def _trees(parts: Dealt, cube: Cube, bins: list[_Bin], leaf_points: int) -> Iterator[Node]:
    """The bins' nodes, and those above each as soon as nothing more comes for them."""
    above: dict[tuple[int, int], list[np.ndarray]] = {}
    for number, part in enumerate(bins):
        yield from _tree(parts.part(*part.places), cube, part, above, leaf_points)
        following = bins[number + 1] if number + 1 < len(bins) else None
        for level, key in sorted(node for node in above if not _is_below(following, *node)):
            yield _node(level, key, np.concatenate(above.pop((level, key))))


def _is_below(part: _Bin | None, level: int, key: int) -> bool:
    """Whether a bin is part of a node's subtree."""
    return part is not None and part.level > level and part.key >> (3 * (part.level - level)) == key


def _tree(records: np.ndarray, cube: Cube, part: _Bin, above: dict[tuple[int, int], list[np.ndarray]], leaf_points: int) -> Iterator[Node]:
    """Nodes of one bin; what its points give to the nodes above it is added to `above`."""
    from geo_nerf.products._octree_kernels import levels_of

    keys = cube.keys(records)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    levels = levels_of(keys, KEY_BITS, GRID_BITS, part.level, leaf_points)
    by_level = np.argsort(levels, kind="stable")
    levels = levels[by_level]
    nodes = keys[by_level] >> (3 * (KEY_BITS - levels.astype(np.uint64)))
    starts = np.flatnonzero(np.diff(nodes, prepend=nodes[0]) | np.diff(levels, prepend=levels[0] + np.uint8(1)))
    order, lumps = order[by_level], as_lumps(records)
    for start, end in pairwise([*starts.tolist(), len(order)]):
        level, key = int(levels[start]), int(nodes[start])
        piece = np.take(lumps, order[start:end]).view(records.dtype)
        if level < part.level:
            above.setdefault((level, key), []).append(piece)
        else:
            yield _node(level, key, piece)


def _node(level: int, key: int, records: np.ndarray) -> Node:
    x, y, z = (int(gathered_bits(np.array([key >> axis], np.uint64))[0]) for axis in range(3))
    return Node(level, x, y, z, records)
