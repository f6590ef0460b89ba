"""A surface's bare mesh in fewer triangles than it is traced with, square after square of ground, so that memory holds one square of them.

Comes in: a field. Goes out: one `Sheet`, local metres, as closed as the traced one: squares keep every vertex that they share, so they
meet vertex on vertex; what is too fine along their borders is simplified with the rest in the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo_nerf.events import Events
from geo_nerf.surface.blocks import Lattice, stream_blocks
from geo_nerf.surface.depth import Surface
from geo_nerf.surface.marching import march
from geo_nerf.surface.tidy import Sheet, decimated

#: cells along a square's edge
PATCH = 256
#: so many times the triangles wanted are kept in all: what is left over goes where it matters least, whichever square it is in
_SPARE = 1.5
#: meshes of so few squares are simplified at once
_FEW = 4
#: a shared vertex is held by three large triangles at right angles, this many cells long; it may then be this far (cells) from its place
_HOLD, _SLACK = 8.0, 0.25


@dataclass(frozen=True)
class Patch:
    """The mesh of one square."""

    sheet: Sheet
    #: `(V,)` int64 names of the vertices, the same in all squares
    names: np.ndarray
    #: `(V,)` bool: those that lie on a square's border
    shared: np.ndarray
    #: `(K, 2)` int64 names of shared vertices that have become one, for all squares
    joined: np.ndarray


def reduced_sheet(field: Surface, cell_m: float, triangles: int, events: Events, *, patch: int = PATCH) -> tuple[Sheet, int]:
    """The surface inside a field's box in about `_SPARE` times as many triangles as wanted, or less.

    Args:
        field: the surface.
        cell_m: distance between lattice points, metres.
        triangles: wanted in the end; 0 keeps all.
        events: told the progress.
        patch: cells along a square's edge.

    Returns:
        The mesh, and how many triangles were traced.
    """
    lattice = Lattice.of(field, cell_m)
    squares = int(np.prod([-(-(size - 1) // patch) for size in lattice.shape[:2]]))
    each = np.ceil(_SPARE * triangles / squares) if triangles and squares > _FEW else np.inf
    names, places, corners, traced, count = [np.zeros(0, np.int64)], [np.zeros((0, 3))], [np.zeros((0, 3), np.int64)], 0, 0
    joined = [np.zeros((0, 2), np.int64)]
    for one in patches_of(field, lattice, events, patch=patch):
        traced += len(one.sheet.triangles)
        smaller = one if len(one.sheet.triangles) <= each else pinned(one, int(each), cell_m)
        # vertices that simplifying made have no name yet
        own = one.names if smaller is one else np.where(smaller.shared, smaller.names, -1 - count - np.arange(len(smaller.names)))
        count += len(own)
        names.append(own)
        places.append(smaller.sheet.xyz)
        corners.append(own[smaller.sheet.triangles])
        joined.append(smaller.joined)
    return _welded(np.concatenate(names), np.concatenate(places), np.concatenate(corners), np.concatenate(joined)), traced


def _welded(names: np.ndarray, places: np.ndarray, corners: np.ndarray, joined: np.ndarray) -> Sheet:
    """One mesh of vertices `(N,)` with names and triangles `(T, 3)` of names; names `joined` are of one vertex."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    unique, first = np.unique(names, return_index=True)
    triangles = np.searchsorted(unique, corners)
    if len(joined) == 0:
        return Sheet(places[first], triangles)
    one, other = np.searchsorted(unique, joined).T
    graph = coo_matrix((np.ones(len(joined), bool), (one, other)), shape=(len(unique),) * 2)
    vertex: np.ndarray = connected_components(graph, directed=False)[1]
    triangles = vertex[triangles].astype(np.int64)
    flat = (triangles == np.roll(triangles, 1, axis=1)).any(axis=1)
    return Sheet(places[first][np.unique(vertex, return_index=True)[1]], triangles[~flat])


def patches_of(field: Surface, lattice: Lattice, events: Events, *, patch: int = PATCH) -> Iterator[Patch]:
    """The traced mesh, square after square; squares without surface are left out."""
    codes, places, corners = list[np.ndarray](), list[np.ndarray](), list[np.ndarray]()
    square: tuple[int, int] | None = None
    for part in stream_blocks(field, lattice, events, block=min(64, patch), group=patch // min(64, patch)):
        here = part.first[0] // patch, part.first[1] // patch
        if square not in (None, here):
            yield _patch(codes, places, corners, lattice, patch)
            codes, places, corners = [], [], []
        square = here
        facets = march(part.values)
        start = facets.start + part.first
        code = np.ravel_multi_index(tuple(start.T), lattice.shape) * 3 + facets.axis
        codes.append(code)
        places.append(lattice.points(start + facets.share[:, None] * np.eye(3)[facets.axis]))
        corners.append(code[facets.triangles])
    if codes:
        yield _patch(codes, places, corners, lattice, patch)


def _patch(codes: list[np.ndarray], places: list[np.ndarray], corners: list[np.ndarray], lattice: Lattice, patch: int) -> Patch:
    names, first = np.unique(np.concatenate(codes), return_index=True)
    start, axis = np.unravel_index(names // 3, lattice.shape), names % 3
    # an edge that runs within the plane between two squares belongs to both
    shared = ((start[0] % patch == 0) & (axis != 0)) | ((start[1] % patch == 0) & (axis != 1))
    sheet = Sheet(np.concatenate(places)[first], np.searchsorted(names, np.concatenate(corners)))
    return Patch(sheet, names, shared, np.zeros((0, 2), np.int64))


def pinned(patch: Patch, triangles: int, cell_m: float) -> Patch:
    """A square in fewer triangles, its shared vertices where they were; just as it was where that cannot be had."""
    from scipy.spatial import cKDTree

    held = np.flatnonzero(patch.shared)
    loaded, is_tip = _held(patch.sheet, held, cell_m)
    # with fewer triangles than these the vertices held would have to go
    found, tips = decimated(loaded, max(triangles, 2 * len(held)) + 3 * len(held), is_tip)
    used, corners = np.unique(found.triangles[~tips[found.triangles].any(axis=1)], return_inverse=True)
    xyz = found.xyz[used].copy()
    names, shared = np.zeros(len(xyz), np.int64), np.zeros(len(xyz), bool)
    away, nearest = cKDTree(xyz).query(patch.sheet.xyz[held]) if len(held) else (np.zeros(0), np.zeros(0, np.int64))
    if away.max(initial=0.0) > _SLACK * cell_m:
        return patch
    # some lie so close to each other that they have become one
    xyz[nearest], names[nearest], shared[nearest] = patch.sheet.xyz[held], patch.names[held], True
    mine, theirs = patch.names[held], names[nearest]
    joined = np.stack([mine, theirs], axis=1)[mine != theirs]
    return Patch(Sheet(xyz, corners.reshape(-1, 3)), names, shared, joined)


def _held(sheet: Sheet, held: np.ndarray, cell_m: float) -> tuple[Sheet, np.ndarray]:
    """A mesh with three large triangles on each vertex to be held, and which vertices are theirs alone.

    Whoever moves the vertex leaves three planes at right angles, which costs more than anything else in the mesh.
    """
    tips = (sheet.xyz[held][:, None] + _HOLD * cell_m * np.eye(3)[None]).reshape(-1, 3)
    number = len(sheet.xyz) + np.arange(3 * len(held)).reshape(-1, 3)
    corners = [np.stack([held, number[:, one], number[:, (one + 1) % 3]], axis=1) for one in range(3)]
    is_tip = np.arange(len(sheet.xyz) + len(tips)) >= len(sheet.xyz)
    return Sheet(np.concatenate([sheet.xyz, tips]), np.concatenate([sheet.triangles, *corners])), is_tip
