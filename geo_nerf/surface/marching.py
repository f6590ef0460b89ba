"""Marching cubes on one block of a lattice (Lorensen & Cline 1987), closed across blocks.

Comes in: signed distances at lattice points. Goes out: triangles between points on lattice edges, named by those edges. The table of
cases is worked out here: on each face of a cube every run of inside corners is cut off by one segment, so two cubes always cut their
common face alike, and the segments of a cube close to loops.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

#: corner c of a cube lies at its bits: (c & 1, c >> 1 & 1, c >> 2 & 1)
CORNERS = np.array([[c & 1, c >> 1 & 1, c >> 2 & 1] for c in range(8)])
#: edges of a cube as pairs of corners, the lower first: four along each axis
EDGES = tuple((c, c | 1 << axis) for axis in range(3) for c in range(8) if not c >> axis & 1)
_EDGE_START = CORNERS[[start for start, _ in EDGES]]
_EDGE_AXIS = np.repeat(np.arange(3), 4)
#: faces as corners, counter-clockwise seen from outside the cube
_FACES = tuple(
    corners
    for axis, u, v in ((0, 1, 2), (1, 2, 0), (2, 0, 1))
    for low in ([0, 1 << u, 1 << u | 1 << v, 1 << v],)
    for corners in ([c | 1 << axis for c in low], low[::-1])
)
#: vertices stay this far (part of an edge) from its ends, so that no triangle shrinks to a point
_CLEARANCE = 1e-3


@dataclass(frozen=True)
class Facets:
    """Triangles of one block, whose N vertices lie on lattice edges."""

    #: `(N, 3)` int64 lattice point at which the vertex's edge starts, counted from the block's first point
    start: np.ndarray
    #: `(N,)` int64 0, 1, 2: the edge runs along the first, second or third axis of the lattice
    axis: np.ndarray
    #: `(N,)` float64 place on the edge, 0..1
    share: np.ndarray
    #: `(T, 3)` int64, counter-clockwise seen from outside
    triangles: np.ndarray


def march(values: np.ndarray) -> Facets:
    """Triangles between the inside and the outside of a block.

    Args:
        values: `(I, J, K)` signed distances, negative inside; any unit.
    """
    cells, cases = _cut_cells(values < 0)
    table = triangle_table()[cases]
    cell, number = np.nonzero(table[:, :, 0] >= 0)
    edges = table[cell, number]
    starts = cells[cell][:, None] + _EDGE_START[edges]
    codes = np.ravel_multi_index(tuple(np.moveaxis(starts, -1, 0)), values.shape) * 3 + _EDGE_AXIS[edges]
    unique, triangles = np.unique(codes, return_inverse=True)
    start = np.stack(np.unravel_index(unique // 3, values.shape), axis=1)
    axis = unique % 3
    end = start + np.eye(3, dtype=np.int64)[axis]
    here, there = (values[tuple(ends.T)].astype(np.float64) for ends in (start, end))
    share = np.clip(here / (here - there), _CLEARANCE, 1.0 - _CLEARANCE)
    return Facets(start, axis, share, triangles.reshape(-1, 3))


def _cut_cells(inside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cells `(M, 3)` with corners on both sides, and which corners are inside `(M,)` as bits."""
    last = [size - 1 for size in inside.shape]
    cases = np.zeros(last, np.uint8)
    for bit, offset in enumerate(CORNERS):
        part = tuple(slice(first, first + size) for first, size in zip(offset, last, strict=True))
        cases |= inside[part].astype(np.uint8) << np.uint8(bit)
    cells = np.nonzero((cases > 0) & (cases < 255))
    return np.stack(cells, axis=1), cases[cells]


@lru_cache(maxsize=1)
def triangle_table() -> np.ndarray:
    """`(256, 5, 3)` int8 edges of each case's triangles, -1 where there are fewer; cases name inside corners by bits."""
    found = [[triangle for loop in _loops(case) for triangle in _fan(loop)] for case in range(256)]
    table = np.full((256, max(map(len, found)), 3), -1, np.int8)
    for case, triangles in enumerate(found):
        table[case, : len(triangles)] = np.reshape(triangles, (-1, 3))
    return table


def _loops(case: int) -> list[list[int]]:
    """Closed ways over cut edges, counter-clockwise seen from outside the surface."""
    follows = {}
    for face in _FACES:
        inside = [bool(case >> corner & 1) for corner in face]
        for first in range(4):
            if inside[first] and not inside[first - 1]:
                run = next(length for length in range(1, 5) if not inside[(first + length) % 4])
                leaving = (first + run - 1) % 4
                follows[_edge(face[first - 1], face[first])] = _edge(face[leaving], face[(leaving + 1) % 4])
    loops = []
    while follows:
        loop = [next(iter(follows))]
        while (after := follows.pop(loop[-1])) != loop[0]:
            loop.append(after)
        loops.append(loop)
    return loops


def _fan(loop: list[int]) -> list[tuple[int, int, int]]:
    """Triangles of a loop; no diagonal lies in a face of the cube, where the neighbour's might lie too."""
    fans = (loop[turn:] + loop[:turn] for turn in range(len(loop)))
    fan = next(fan for fan in fans if not any(_share_face(fan[0], edge) for edge in fan[2:-1]))
    return [(fan[0], *pair) for pair in pairwise(fan[1:])]


def _edge(one: int, other: int) -> int:
    return EDGES.index((min(one, other), max(one, other)))


def _share_face(one: int, other: int) -> bool:
    return any(set(EDGES[one]) | set(EDGES[other]) <= set(face) for face in _FACES)
