"""Skirts: strips along a tile's sides that go down into the ground, so that no gap shows beside a tile of another level of detail.

Comes in and goes out: a textured piece, local metres.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from geo_nerf.surface.texture.squares import ON_SIDE_M, Squares
from geo_nerf.types import LocalTexturedMesh


def with_skirt(piece: LocalTexturedMesh, squares: Squares, level: int, depth_m: float) -> LocalTexturedMesh:
    """Add strips below the edges that lie on sides between a level's squares, coloured as these edges are.

    Args:
        piece: of one square.
        squares: the squares.
        level: the square's level.
        depth_m: how far the strips go, inwards along the normals, metres.
    """
    edges = _side_edges(piece, squares, level)
    if len(edges) == 0:
        return piece
    used, place = np.unique(edges, return_inverse=True)
    start, end = edges.T
    low_start, low_end = (np.asarray(place).reshape(-1, 2) + len(piece.xyz)).T
    # each edge runs as its triangle does, so the strip faces the other way: outwards
    strips = np.concatenate([np.stack([end, start, low_start], axis=1), np.stack([end, low_start, low_end], axis=1)])
    return replace(
        piece,
        xyz=np.concatenate([piece.xyz, piece.xyz[used] - depth_m * piece.normals[used]]),
        normals=np.concatenate([piece.normals, piece.normals[used]]),
        uv=np.concatenate([piece.uv, piece.uv[used]]),
        triangles=np.concatenate([piece.triangles, strips]).astype(np.int32),
    )


def _side_edges(piece: LocalTexturedMesh, squares: Squares, level: int) -> np.ndarray:
    """Edges `(E, 2)` of which both ends lie on one side between squares."""
    place = (piece.xyz[:, :2] - squares.low) / (squares.edge_m / 2**level)
    side = np.rint(place)
    near = np.abs(place - side) * (squares.edge_m / 2**level) <= 2 * ON_SIDE_M
    side[~(near & (side > 0) & (side < 2**level))] = np.nan
    edges = piece.triangles[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)
    return np.asarray(edges[(side[edges[:, 0]] == side[edges[:, 1]]).any(axis=1)])
