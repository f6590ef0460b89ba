"""How pixels of one photograph, with their inverse depths, lie in another.

Comes in: views of a scene. Goes out: `(3, 4)` transfers: `T @ (column, row, 1, inverse depth)` is the homogeneous place in the other
photograph, in whole-number pixel coordinates (a pixel's centre is its number, not +0.5).
"""

from __future__ import annotations

import numpy as np

from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.scene import View


def matrix(pinhole: Pinhole) -> np.ndarray:
    """The camera matrix `(3, 3)` float64 for pixel centres at whole numbers."""
    shifted = pinhole.matrix()
    shifted[:2, 2] -= 0.5
    return shifted


def transfer(one: View, other: View, level: int) -> np.ndarray:
    """`(3, 4)` float64 transfer from `one` to `other` at a pyramid level; inverse depths in 1/metre along the optical axis."""
    first, second = (matrix(view.pinhole.at_level(level)) for view in (one, other))
    turned = other.camera_to_local[:3, :3].T
    rotation = second @ turned @ one.camera_to_local[:3, :3] @ np.linalg.inv(first)
    shift = second @ turned @ (one.camera_to_local[:3, 3] - other.camera_to_local[:3, 3])
    return np.column_stack([rotation, shift])


def pixel_parallax(one: View, others: list[View], level: int, inverse_depth: float) -> float:
    """Change of inverse depth, 1/metre, that moves the picture's middle by one pixel in the median of other photographs."""
    height, width = one.pinhole.at_level(level).size_hw
    moves = []
    for other in others:
        forth = transfer(one, other, level)
        ends = [forth @ np.array([width / 2, height / 2, 1.0, inverse_depth * factor]) for factor in (1.0, 1.001)]
        places = [end[:2] / end[2] for end in ends]
        moves.append(float(np.hypot(*(places[1] - places[0]))) / (0.001 * inverse_depth))
    return 1.0 / max(float(np.median(moves)), 1e-9)


def points_of(view: View, level: int, columns: np.ndarray, rows: np.ndarray, inverse_depth: np.ndarray) -> np.ndarray:
    """Local points `(N, 3)` float64 of pixels `(N,)` with inverse depths `(N,)` along the optical axis."""
    rays = np.column_stack([columns, rows, np.ones(len(columns))]) @ np.linalg.inv(matrix(view.pinhole.at_level(level))).T
    points: np.ndarray = (rays / inverse_depth[:, None]) @ view.camera_to_local[:3, :3].T + view.camera_to_local[:3, 3]
    return points


def normals_of(view: View, level: int, columns: np.ndarray, rows: np.ndarray, planes: np.ndarray) -> np.ndarray:
    """Unit normals `(N, 3)` float64, local axes, towards the camera, of planes `(N, 3)`: inverse depth and its slopes at the pixels."""
    camera = matrix(view.pinhole.at_level(level))
    a, b = planes[:, 1] * camera[0, 0], planes[:, 2] * camera[1, 1]
    c = planes[:, 0] - planes[:, 1] * (columns - camera[0, 2]) - planes[:, 2] * (rows - camera[1, 2])
    normal = -np.column_stack([a, b, c]) @ view.camera_to_local[:3, :3].T
    unit: np.ndarray = normal / np.linalg.norm(normal, axis=1, keepdims=True)
    return unit
