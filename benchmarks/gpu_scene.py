"""A survey made up for the GPU benchmark: a textured, wavy field seen from above. Needs numpy alone.

Comes in: a folder and sizes. Goes out: a `Scene` on disk. It has work of the right kind for every kernel, not truth to be measured by.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.rays import pixel_rays
from geo_nerf.scene.scene import Scene, View, level_path
from geo_nerf.types import TiePoints

_GSD_M, _FLYING_HEIGHT_M, _OVERLAP, _TIES = 0.05, 40.0, 0.75, 20_000


def wavy_scene(folder: Path, side: int, size_hw: tuple[int, int]) -> Scene:
    """`side` x `side` photographs of `size_hw` pixels with three pyramid levels, tie points off by 5 cm."""
    focal = _FLYING_HEIGHT_M / _GSD_M
    pinhole = Pinhole(size_hw, focal, focal, size_hw[1] / 2, size_hw[0] / 2)
    step = np.array([size_hw[1], size_hw[0]]) * _GSD_M * (1.0 - _OVERLAP)
    views = []
    for index in range(side * side):
        pose = np.eye(4)
        pose[:3, :3] = np.diag([1.0, -1.0, -1.0])
        pose[:3, 3] = [*((np.array([index % side, index // side]) - (side - 1) / 2) * step), _FLYING_HEIGHT_M]
        view = View(index, f"{index}.jpg", pinhole, pose, f"view-{index}")
        _write_pyramid(folder, view)
        views.append(view)
    half = (side - 1) / 2 * step + np.array([size_hw[1], size_hw[0]]) * _GSD_M / 2
    bounds = Bounds(np.array([*-half, -3.0]), np.array([*half, 3.0]))
    scene = Scene(folder, {"frame": "local"}, tuple(views), _tie_points(views, half), bounds, _GSD_M, 3)
    scene.save()
    return scene


def _height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray(np.sin(0.35 * x + 0.3) * np.cos(0.27 * y - 0.2))


def _colours(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """`(N, 3)` uint8: waves of many lengths and directions."""
    rng = np.random.default_rng(3)
    total = np.zeros((x.size, 3))
    for _ in range(16):
        turn, length = rng.uniform(0, np.pi), rng.uniform(0.2, 3.0)
        phase = 2 * np.pi * (x * np.cos(turn) + y * np.sin(turn)) / length
        total += np.sin(phase[:, None] + rng.uniform(0, 6, 3)) * rng.uniform(0.3, 1.0, 3)
    return np.asarray(np.clip(128 + 28 * total, 0, 255)).astype(np.uint8)


def _write_pyramid(folder: Path, view: View) -> None:
    height, width = view.pinhole.size_hw
    rows, columns = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
    origins, directions = pixel_rays(view.pinhole, view.camera_to_local, np.stack([columns.ravel(), rows.ravel()], axis=1) + 0.5)
    points = origins - directions * (origins[:, 2:] / directions[:, 2:])
    for _ in range(12):  # the waves are gentle: this converges
        along = (_height(points[:, 0], points[:, 1]) - origins[:, 2]) / directions[:, 2]
        points = origins + directions * along[:, None]
    image = _colours(points[:, 0], points[:, 1]).reshape(height, width, 3)
    for level in range(3):
        np.save(level_path(folder, view.stem, level), image)
        image = image.reshape(image.shape[0] // 2, 2, image.shape[1] // 2, 2, 3).mean(axis=(1, 3)).astype(np.uint8)


def _tie_points(views: list[View], half: np.ndarray) -> TiePoints:
    rng = np.random.default_rng(5)
    xy = rng.uniform(-half, half, (_TIES, 2))
    xyz = np.column_stack([xy, _height(xy[:, 0], xy[:, 1]) + rng.normal(0, 0.05, _TIES)])
    photo, point, pixel = [], [], []
    for view in views:
        uv = view.pinhole.project((xyz - view.camera_to_local[:3, 3]) @ view.camera_to_local[:3, :3])
        seen = np.flatnonzero(((uv > 0) & (uv < (view.pinhole.size_hw[1], view.pinhole.size_hw[0]))).all(axis=1))
        photo.append(np.full(len(seen), view.index, np.int32))
        point.append(seen.astype(np.int32))
        pixel.append(uv[seen].astype(np.float32))
    grey, error = np.full((_TIES, 3), 128, np.uint8), np.full(_TIES, 0.4, np.float32)
    return TiePoints(xyz, grey, error, *(np.concatenate(part) for part in (photo, point, pixel)))
