"""The mesh cut into charts that lie flat: triangles that look much the same way, each chart seen along its mean normal.

Comes in: triangles of a block. Goes out: each triangle's chart and its corners in the chart's plane, in texels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.surface.texture.faces import groups_of
from geo_nerf.surface.texture.labels import smooth_labels

#: charts are cut into squares of this edge, texels: they pack better
CELL_PX = 512
#: a triangle joins a chart whose direction is within this cosine of its normal
_WITHIN = 0.5
#: directions that a triangle may choose among
_CHOICES = 4
#: cost of an edge between charts, against one minus the cosine of the triangle's tilt
_CUT = 0.25
#: cosine between a chart's mean normal and its triangles that still lets it be seen along that normal
_FLAT_ENOUGH = 0.3


@dataclass(frozen=True)
class Charts:
    """T triangles in C charts."""

    #: `(T,)` int64 number of the chart
    chart: np.ndarray
    #: `(T, 3, 2)` float64 texels right and down from the chart's first texel
    corners: np.ndarray
    #: `(T, 3)` float64 height of the corners over the chart's plane, metres
    depth: np.ndarray
    #: `(C, 2)` int64 width and height, texels
    sizes: np.ndarray


def directions_of(normals: np.ndarray, neighbours: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Number `(T,)` of the direction, of 26, that each triangle is to be seen along; neighbours agree where they can.

    Args:
        normals: `(T, 3)` unit.
        neighbours: what `neighbours_of` gives.
    """
    likeness = normals @ _directions().T
    best = np.argsort(-likeness, axis=1)[:, :_CHOICES].astype(np.int32)
    cosine = np.take_along_axis(likeness, best, axis=1)
    allowed = (cosine > _WITHIN) | (np.arange(_CHOICES) == 0)
    return smooth_labels(neighbours, np.where(allowed, best, -1), (1.0 - cosine).astype(np.float32), _CUT)


def unfold(points: np.ndarray, normals: np.ndarray, neighbours: np.ndarray, kind: np.ndarray, texel_m: float, widest_px: int) -> Charts:
    """Lay the triangles flat.

    Args:
        points: `(T, 3, 3)` float64 corners, local metres.
        normals: `(T, 3)` unit.
        neighbours: `(T, 3)` triangles across edges, -1 none.
        kind: `(T,)` whole numbers; only triangles of one kind share a chart.
        texel_m: edge of a texel, metres.
        widest_px: no chart is to be wider or higher; one that would be is shrunk.
    """
    group = groups_of(neighbours, kind)
    axes = _axes(points, normals, group)
    flat = np.einsum("tca,tka->tck", points, axes[group]) / np.array([texel_m, texel_m, 1.0])
    corners, depth = flat[..., :2], flat[..., 2]
    corners = _upright(corners, group)
    chart = _squares(corners, group)
    corners = _from_zero(corners, chart)
    sizes = np.zeros((int(chart.max(initial=-1)) + 1, 2))
    np.maximum.at(sizes, chart, corners.max(axis=1))
    shrink = np.minimum(1.0, (widest_px - 1.0) / np.maximum(sizes.max(axis=1), 1.0))
    return Charts(chart, corners * shrink[chart, None, None], depth, np.ceil(sizes * shrink[:, None]).astype(np.int64) + 1)


def _directions() -> np.ndarray:
    """`(26, 3)` unit vectors: to the faces, edges and corners of a cube."""
    steps = np.array([(x, y, z) for x in (-1, 0, 1) for y in (-1, 0, 1) for z in (-1, 0, 1) if (x, y, z) != (0, 0, 0)], np.float64)
    return np.asarray(steps / np.linalg.norm(steps, axis=1, keepdims=True))


def _axes(points: np.ndarray, normals: np.ndarray, group: np.ndarray) -> np.ndarray:
    """`(G, 3, 3)` axes of each group: rightwards, downwards and towards the viewer."""
    areas = np.linalg.norm(np.cross(points[:, 1] - points[:, 0], points[:, 2] - points[:, 0]), axis=1)
    count = int(group.max(initial=-1)) + 1
    total = np.stack([np.bincount(group, normals[:, axis] * (areas + 1e-12), count) for axis in range(3)], axis=1)
    mean = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-30)
    worst = np.ones(count)
    np.minimum.at(worst, group, (normals * mean[group]).sum(axis=1))
    # a group bent too far is seen along the one of its triangles nearest the mean: its widest would lie edge on all the same
    crooked = (worst < _FLAT_ENOUGH) | (np.linalg.norm(mean, axis=1) < 0.5)
    mean[crooked] = _towards_all(normals, group, count)[crooked]
    level = np.abs(mean[:, 2]) < 0.9
    up = np.where(level[:, None], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0])
    right = np.cross(up, mean)
    right /= np.maximum(np.linalg.norm(right, axis=1, keepdims=True), 1e-30)
    return np.stack([right, -np.cross(mean, right), mean], axis=1)


def _towards_all(normals: np.ndarray, group: np.ndarray, count: int) -> np.ndarray:
    """Unit vectors `(G, 3)`, each group's plain mean of normals without regard to area."""
    total = np.stack([np.bincount(group, normals[:, axis], count) for axis in range(3)], axis=1)
    length = np.linalg.norm(total, axis=1, keepdims=True)
    return np.where(length > 1e-9, total / np.maximum(length, 1e-30), [0.0, 0.0, 1.0])


def _upright(corners: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Turn each group in its plane so that its box is small."""
    import cv2

    order = np.argsort(group, kind="stable")
    turned = np.empty_like(corners)
    for members in np.split(order, np.flatnonzero(np.diff(group[order])) + 1):
        flat = corners[members].reshape(-1, 2)
        angle = np.radians(cv2.minAreaRect((flat - flat[0]).astype(np.float32))[2])
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        turned[members] = (flat @ turn).reshape(-1, 3, 2)
    return turned


def _squares(corners: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Number `(T,)` of each triangle's chart: its group's, cut into squares."""
    middles = _from_zero(corners, group).mean(axis=1)
    cell = (middles // CELL_PX).astype(np.int64)
    width = int(cell.max(initial=0)) + 1
    names = (group.astype(np.int64) * width + cell[:, 0]) * width + cell[:, 1]
    return np.asarray(np.unique(names, return_inverse=True)[1]).reshape(-1)


def _from_zero(corners: np.ndarray, chart: np.ndarray) -> np.ndarray:
    """Corners moved so that each chart begins at zero."""
    first = np.full((int(chart.max(initial=-1)) + 1, 2), np.inf)
    np.minimum.at(first, chart, corners.min(axis=1))
    return np.asarray(corners - first[chart][:, None])
