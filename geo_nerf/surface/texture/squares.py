"""The mesh in squares of ground, as pages and tiles want it: triangles are cut along the squares' sides, so a square holds just its own.

Comes in: a `Sheet`. Goes out: a `Sheet` no triangle of which crosses a side, and the square of each triangle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.surface.tidy import Sheet

#: a vertex this close to a side lies on it, metres
ON_SIDE_M = 1e-4
#: texels that a square's ground fills of a page with the walls, roofs and gaps that go with it
_ROOM = 2.2


@dataclass(frozen=True)
class Squares:
    """A quadtree over the ground: level 0 is one square, level `depth` has `2**depth` along each side."""

    #: `(2,)` float64 south-west corner, local metres
    low: np.ndarray
    #: edge of the whole, metres
    edge_m: float
    depth: int

    @classmethod
    def over(cls, xyz: np.ndarray, texel_m: float, page_px: int) -> Squares:
        """Squares over points `(V, 3)`, the smallest of which fill about a page of texels."""
        low, high = xyz[:, :2].min(axis=0), xyz[:, :2].max(axis=0)
        edge_m = float((high - low).max()) + 2 * ON_SIDE_M
        wanted = page_px * texel_m / np.sqrt(_ROOM)
        depth = max(0, int(np.ceil(np.log2(edge_m / wanted))))
        return cls((low + high) / 2 - edge_m / 2, edge_m, depth)

    def sides(self, level: int) -> tuple[np.ndarray, np.ndarray]:
        """Eastings and northings of the sides between squares of a level, local metres."""
        inner = np.arange(1, 2**level) * (self.edge_m / 2**level)
        return self.low[0] + inner, self.low[1] + inner

    def of(self, points: np.ndarray, level: int) -> np.ndarray:
        """Square `(N, 2)` int64, column eastwards and row northwards, of points `(N, 2 or 3)`."""
        place = np.floor((points[:, :2] - self.low) / (self.edge_m / 2**level)).astype(np.int64)
        return np.asarray(np.clip(place, 0, 2**level - 1))


def cut_into_squares(sheet: Sheet, squares: Squares, level: int) -> Sheet:
    """Cut triangles along the sides of a level's squares; both sides of a cut get the same vertices."""
    for axis, sides in enumerate(squares.sides(level)):
        for side in sides:
            sheet = cut(sheet, axis, float(side))
    return sheet


def cut(sheet: Sheet, axis: int, side: float) -> Sheet:
    """Cut triangles along the vertical plane on which coordinate `axis` is `side`."""
    above = sheet.xyz[:, axis] - side
    above[np.abs(above) < ON_SIDE_M] = 0.0
    signs = np.sign(above)[sheet.triangles]
    crossing = (signs.min(axis=1) < 0) & (signs.max(axis=1) > 0)
    if not crossing.any():
        return sheet
    triangles, signs = sheet.triangles[crossing], signs[crossing]
    edges = triangles[:, [[0, 1], [1, 2], [2, 0]]]
    open_edges = signs * np.roll(signs, -1, axis=1) < 0
    names, place = np.unique(np.sort(edges[open_edges], axis=1), axis=0, return_inverse=True)
    share = above[names[:, 0]] / (above[names[:, 0]] - above[names[:, 1]])
    added = sheet.xyz[names[:, 0]] + share[:, None] * (sheet.xyz[names[:, 1]] - sheet.xyz[names[:, 0]])
    added[:, axis] = side
    middles = np.full(open_edges.shape, -1, np.int64)
    middles[open_edges] = len(sheet.xyz) + np.asarray(place).reshape(-1)
    parts = _thirds(triangles, middles, open_edges) + _halves(triangles, middles, open_edges)
    return Sheet(np.concatenate([sheet.xyz, added]), np.concatenate([sheet.triangles[~crossing], *parts]))


def _thirds(triangles: np.ndarray, middles: np.ndarray, open_edges: np.ndarray) -> list[np.ndarray]:
    """Three triangles of each of which two edges cross: the corner between them, and what is left as two."""
    parts = []
    for corner in range(3):
        before = (corner + 2) % 3
        rows = open_edges[:, corner] & open_edges[:, before]
        tip, ahead, behind = (triangles[rows, (corner + step) % 3] for step in range(3))
        out, back = middles[rows, corner], middles[rows, before]
        parts += [np.stack(three, axis=1) for three in ((tip, out, back), (out, ahead, behind), (out, behind, back))]
    return parts


def _halves(triangles: np.ndarray, middles: np.ndarray, open_edges: np.ndarray) -> list[np.ndarray]:
    """Two triangles of each of which one edge crosses: the third corner lies on the side."""
    parts = []
    for edge in range(3):
        rows = open_edges[:, edge] & (open_edges.sum(axis=1) == 1)
        start, end, apex = (triangles[rows, (edge + step) % 3] for step in range(3))
        middle = middles[rows, edge]
        parts += [np.stack([start, middle, apex], axis=1), np.stack([middle, end, apex], axis=1)]
    return parts
