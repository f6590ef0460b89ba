"""What a texture asks of bare triangles: normals, neighbours across edges, connected groups. Comes in: a `Sheet`. Goes out: arrays."""

from __future__ import annotations

import numpy as np

from geo_nerf.surface.tidy import Sheet


def face_normals(sheet: Sheet) -> np.ndarray:
    """Unit normals `(T, 3)` float64 of the triangles; zero where a triangle has no area."""
    first, second, third = (sheet.xyz[sheet.triangles[:, corner]] for corner in range(3))
    crosses = np.cross(second - first, third - first)
    return np.asarray(crosses / np.maximum(np.linalg.norm(crosses, axis=1, keepdims=True), 1e-30))


def neighbours_of(triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Triangles across edges.

    Args:
        triangles: `(T, 3)` vertices.

    Returns:
        `(T, 3)` int32 triangle across the edges 0-1, 1-2, 2-0, -1 at a border (or where more than two meet, for some of them); and
        `(T, 3)` int8 which edge of that triangle it is.
    """
    starts = triangles.reshape(-1).astype(np.int64)
    ends = np.roll(triangles, -1, axis=1).reshape(-1).astype(np.int64)
    codes = np.minimum(starts, ends) * (int(triangles.max(initial=0)) + 1) + np.maximum(starts, ends)
    order = np.argsort(codes, kind="stable")
    same = np.flatnonzero(codes[order[1:]] == codes[order[:-1]])
    # of three at an edge the first two are taken
    same = same[np.concatenate([[True], np.diff(same) > 1])] if len(same) else same
    one, other = order[same], order[same + 1]
    across = np.full(3 * len(triangles), -1, np.int32)
    back = np.zeros(3 * len(triangles), np.int8)
    across[one], across[other] = other // 3, one // 3
    back[one], back[other] = other % 3, one % 3
    return across.reshape(-1, 3), back.reshape(-1, 3)


def groups_of(neighbours: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """Number `(T,)` int32 of the connected group of triangles of one kind each belongs to.

    Args:
        neighbours: `(T, 3)` triangles across edges, -1 none.
        kind: `(T,)` whole numbers.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    triangle, edge = np.nonzero(neighbours >= 0)
    other = neighbours[triangle, edge]
    alike = kind[triangle] == kind[other]
    graph = coo_matrix((np.ones(int(alike.sum()), bool), (triangle[alike], other[alike])), shape=(len(kind),) * 2)
    groups: np.ndarray = connected_components(graph, directed=False)[1]
    return groups
