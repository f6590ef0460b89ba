"""A tiny survey with known truth: textured bumps seen by a few cameras, rendered by intersecting each pixel's ray with the bumps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from geo_nerf.field.sampling import HeightBand
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.rays import pixel_rays
from geo_nerf.scene.scene import Scene, View, level_path, mask_path
from geo_nerf.types import TiePoints

FLYING_HEIGHT_M, HALF_M, GSD_M = 12.0, 4.0, 0.1


def bump_height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """True heights, metres."""
    return 0.4 * np.sin(0.9 * x + 0.3) * np.cos(0.7 * y - 0.2)


def texture(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """`(N, 3)` colours in 0..1: waves of many lengths and directions."""
    rng = np.random.default_rng(3)
    total = np.zeros((x.size, 3))
    for _ in range(24):
        turn, length = rng.uniform(0, np.pi), rng.uniform(0.35, 1.6)
        phase = 2 * np.pi * (x * np.cos(turn) + y * np.sin(turn)) / length
        total += np.sin(phase[:, None] + rng.uniform(0, 6, 3)) * rng.uniform(0.3, 1.0, 3)
    return np.clip(0.5 + 0.1 * total, 0.0, 1.0)


def _looking_down(centre: np.ndarray, tilt: float) -> np.ndarray:
    pose = np.eye(4)
    c, s = np.cos(tilt), np.sin(tilt)
    pose[:3, :3] = np.array([[1, 0, 0], [0, -1, 0], [0, 0, -1]]) @ np.array([[1, 0, 0], [0, c, -s], [0, s, c]])
    pose[:3, 3] = centre
    return pose


def _ground(origins: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """Where rays meet the bumps, by fixed point iteration (they are gentle)."""
    along = -origins[:, 2] / directions[:, 2]
    for _ in range(30):
        points = origins + directions * along[:, None]
        along = (bump_height(points[:, 0], points[:, 1]) - origins[:, 2]) / directions[:, 2]
    return origins + directions * along[:, None]


def bumps_scene(folder: Path, size_hw: tuple[int, int] = (72, 96)) -> Scene:
    """Nine views, two pyramid levels, tie points off by 15 cm."""
    height, width = size_hw
    focal = FLYING_HEIGHT_M / GSD_M
    pinhole = Pinhole(size_hw, focal, focal, width / 2, height / 2)
    rows, columns = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
    pixels = np.stack([columns.ravel(), rows.ravel()], axis=1) + 0.5
    views = []
    for index in range(9):
        centre = np.array([(index % 3 - 1) * 1.93, (index // 3 - 1) * 2.07, FLYING_HEIGHT_M + 0.1 * index])
        pose = _looking_down(centre, 0.05 * (index % 2))
        points = _ground(*pixel_rays(pinhole, pose, pixels))
        image = (255 * texture(points[:, 0], points[:, 1])).astype(np.uint8).reshape(height, width, 3)
        views.append(View(index, f"{index}.jpg", pinhole, pose, f"view-{index}"))
        np.save(level_path(folder, f"view-{index}", 0), image)
        half = image.reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3)).astype(np.uint8)
        np.save(level_path(folder, f"view-{index}", 1), half)
    bounds = Bounds(np.array([-HALF_M, -HALF_M, -1.5]), np.array([HALF_M, HALF_M, 1.5]))
    scene = Scene(folder, {"frame": "local"}, tuple(views), _tie_points(views), bounds, GSD_M, 2)
    scene.save()
    return scene


def _tie_points(views: list[View]) -> TiePoints:
    rng = np.random.default_rng(5)
    xy = rng.uniform(-HALF_M, HALF_M, (300, 2))
    xyz = np.column_stack([xy, bump_height(xy[:, 0], xy[:, 1]) + rng.normal(0, 0.15, 300)])
    photo, point, pixel = [], [], []
    for view in views:
        uv = view.pinhole.project((xyz - view.camera_to_local[:3, 3]) @ view.camera_to_local[:3, :3])
        seen = np.flatnonzero(((uv > 0) & (uv < (view.pinhole.size_hw[1], view.pinhole.size_hw[0]))).all(axis=1))
        photo.append(np.full(len(seen), view.index))
        point.append(seen)
        pixel.append(uv[seen])
    parts = [np.concatenate(part) for part in (photo, point, pixel)]
    grey = np.full((300, 3), 128, np.uint8)
    error = np.full(300, 0.4, np.float32)
    return TiePoints(xyz, grey, error, parts[0].astype(np.int32), parts[1].astype(np.int32), parts[2].astype(np.float32))


def with_mask(scene: Scene, place: int, usable: np.ndarray) -> Scene:
    """The scene with a mask `(h, w)` bool upon one view, True where it may be used; its levels are written beside the pixels."""
    view = scene.views[place]
    for level in range(scene.levels):
        k, (height, width) = 2**level, view.pinhole.at_level(level).size_hw
        np.save(mask_path(scene.folder, view.stem, level), usable[: height * k, : width * k].reshape(height, k, width, k).all(axis=(1, 3)))
    views = (*scene.views[:place], replace(view, masked=True), *scene.views[place + 1 :])
    return replace(scene, views=views)


def columns_of(scene: Scene, place: int, xyz: np.ndarray) -> np.ndarray:
    """`(N,)` columns at which a view shows points `(N, 3)`, pixels of level 0."""
    pose = scene.views[place].camera_to_local
    columns: np.ndarray = scene.views[place].pinhole.project((xyz - pose[:3, 3]) @ pose[:3, :3])[:, 0]
    return columns


class Sphere:
    """A ball as a field: `|x - c| - r`."""

    band = None

    def __init__(self, centre: tuple[float, float, float] = (0.0, 0.0, 0.0), radius: float = 1.0) -> None:
        self.centre, self.radius = torch.tensor(centre), radius

    @property
    def bounds(self) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.full((3,), -2.0), torch.full((3,), 2.0)

    def sdf(self, points: torch.Tensor) -> torch.Tensor:
        return (points - self.centre).norm(dim=1) - self.radius


class Bumps:
    """The bumps as a field with their texture; every view is exposed alike."""

    def __init__(self) -> None:
        self.band = HeightBand(*self.bounds, 0.5, 0.0)

    @property
    def bounds(self) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.tensor([-HALF_M, -HALF_M, -1.5]), torch.tensor([HALF_M, HALF_M, 1.5])

    def sdf(self, points: torch.Tensor) -> torch.Tensor:
        return (points[:, 2] - 0.4 * torch.sin(0.9 * points[:, 0] + 0.3) * torch.cos(0.7 * points[:, 1] - 0.2)) * 0.9

    def normals(self, points: torch.Tensor) -> torch.Tensor:
        with torch.enable_grad():
            at = points.clone().requires_grad_()
            (gradient,) = torch.autograd.grad(self.sdf(at).sum(), at)
        return torch.nn.functional.normalize(gradient, dim=1)

    def color(self, points: torch.Tensor, view: torch.Tensor | None = None) -> torch.Tensor:
        return torch.tensor(texture(points[:, 0].numpy(), points[:, 1].numpy()), dtype=torch.float32)
