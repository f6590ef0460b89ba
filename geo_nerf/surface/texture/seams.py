"""Soft seams: every vertex shares itself out among the photographs around it, so that colours go over from one to the next.

Comes in: one photograph a triangle. Goes out: a few photographs and their weights at every vertex. A photograph that does not show one of
the triangles around a vertex has no share there, so the colours on both sides of an edge are mixed alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.surface.tidy import Sheet

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

#: photographs at a vertex at most
AT_VERTEX = 4
#: shares below this fall away
_LEAST = 0.03
#: rings of triangles over which colours go over at most
_RINGS = 6


@dataclass(frozen=True)
class Shares:
    """Photographs at the vertices."""

    #: `(V, AT_VERTEX)` int32, -1 none
    views: np.ndarray
    #: `(V, AT_VERTEX)` float32
    weights: np.ndarray


def share_vertices(sheet: Sheet, chosen: np.ndarray, candidates: np.ndarray, width_m: float) -> Shares:
    """Shares of the photographs at each vertex.

    Args:
        sheet: the mesh.
        chosen: `(T,)` photograph of each triangle, -1 none.
        candidates: `(T, K)` photographs that show it, -1 none.
        width_m: how wide a seam should be, metres; narrower than a triangle it is not.
    """
    count = max(int(chosen.max(initial=0)), int(candidates.max(initial=0))) + 1
    shape = (len(sheet.xyz), count)
    held = chosen >= 0
    shares = _sparse(sheet.triangles[held], np.repeat(chosen[held], 3), np.repeat(sheet.areas()[held] + 1e-12, 3), shape)
    ring = _ring(sheet)
    for _ in range(_rings(sheet, width_m)):
        shares = ring @ shares
    shares = shares.multiply(_shown_all_around(sheet, candidates, shape)).tocsr()
    return _largest(shares)


def _rings(sheet: Sheet, width_m: float) -> int:
    edges = np.linalg.norm(sheet.xyz[sheet.triangles[:, 1]] - sheet.xyz[sheet.triangles[:, 0]], axis=1)
    # each ring widens the seam by about an edge on either side; the first one is there already
    return int(np.clip(np.round(width_m / (2.0 * max(float(np.median(edges)), 1e-9))) - 1, 0, _RINGS))


def _sparse(vertices: np.ndarray, columns: np.ndarray, values: np.ndarray, shape: tuple[int, int]) -> csr_matrix:
    from scipy.sparse import coo_matrix

    return coo_matrix((values.astype(np.float32), (vertices.reshape(-1), columns)), shape=shape).tocsr()


def _ring(sheet: Sheet) -> csr_matrix:
    """Means over each vertex and its neighbours."""
    from scipy.sparse import diags, identity

    pairs = np.concatenate([sheet.triangles[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), sheet.triangles[:, [1, 0, 2, 1, 0, 2]].reshape(-1, 2)])
    size = len(sheet.xyz)
    links = _sparse(pairs[:, 0], pairs[:, 1], np.ones(len(pairs)), (size, size))
    links.data[:] = 1.0
    links = links + identity(size, np.float32, "csr")
    return (diags(1.0 / np.asarray(links.sum(axis=1)).ravel().astype(np.float32)) @ links).tocsr()


def _shown_all_around(sheet: Sheet, candidates: np.ndarray, shape: tuple[int, int]) -> csr_matrix:
    """1 where a photograph shows every triangle at a vertex that any photograph shows."""
    seen = candidates[:, 0] >= 0
    around = np.bincount(sheet.triangles[seen].ravel(), minlength=shape[0])
    triangle, place = np.nonzero(candidates >= 0)
    count = _sparse(sheet.triangles[triangle], np.repeat(candidates[triangle, place], 3), np.ones(3 * len(triangle)), shape)
    whole = count.data >= np.repeat(around, np.diff(count.indptr))
    count.data[:] = whole
    count.eliminate_zeros()
    return count


def _largest(shares: csr_matrix) -> Shares:
    """The `AT_VERTEX` largest shares of every row, as parts of their sum."""
    count = shares.shape[0]
    row = np.repeat(np.arange(count), np.diff(shares.indptr))
    order = np.lexsort((-shares.data, row))
    rank = np.arange(len(order)) - np.repeat(shares.indptr[:-1], np.diff(shares.indptr))
    kept = order[rank < AT_VERTEX]
    views, weights = np.full((count, AT_VERTEX), -1, np.int32), np.zeros((count, AT_VERTEX), np.float32)
    place = (row[kept], rank[rank < AT_VERTEX])
    views[place], weights[place] = shares.indices[kept], shares.data[kept]
    weights /= np.maximum(weights.sum(axis=1, keepdims=True), np.float32(1e-9))
    small = weights < _LEAST
    weights[small] = 0.0
    return Shares(np.where(weights > 0, views, -1), weights)
