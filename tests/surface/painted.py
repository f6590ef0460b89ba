"""A made-up world for textures: a box on flat ground, every colour a function of the place, photographed by ray casting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.scene import View
from geo_nerf.surface.raycast import MeshRays
from geo_nerf.surface.tidy import Sheet
from geo_nerf.types import LocalTexturedMesh

PINHOLE = Pinhole((300, 400), 300.0, 300.0, 200.0, 150.0)
#: half the ground's edge, half the box's, and its height, metres
GROUND, BOX, HEIGHT = 12.0, 4.0, 6.0
#: photographs' pixels on the ground
GSD_M = 0.1
Colour = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class PaintedScene:
    """What a texture asks of a scene, in memory."""

    views: tuple[View, ...]
    images: list[np.ndarray]
    masks: dict[int, np.ndarray] = field(default_factory=dict)
    levels: int = 1
    gsd_m: float = GSD_M

    def image(self, view_index: int, level: int = 0) -> np.ndarray:
        return self.images[view_index]

    def mask(self, view_index: int, level: int = 0) -> np.ndarray | None:
        return self.masks.get(view_index)


def ramps(points: np.ndarray) -> np.ndarray:
    """Colour tells the place: red is east, green north, blue height."""
    return np.array([120.0, 120.0, 60.0]) + points * [4.0, 4.0, 12.0]


def box_on_ground(step_m: float = 1.0) -> Sheet:
    """The ground without what the box stands on, its walls and its roof; faces outwards, welded."""
    ground = _plate(2 * GROUND, step_m, np.array([-GROUND, -GROUND, 0.0]), np.eye(3))
    middles = ground.mean(axis=1)
    parts = [ground[np.abs(middles[:, :2]).max(axis=1) > BOX]]
    parts.append(_plate(2 * BOX, step_m, np.array([-BOX, -BOX, HEIGHT]), np.eye(3)))
    for turn in range(4):
        angle = turn * np.pi / 2
        east, north = np.array([np.cos(angle), np.sin(angle), 0.0]).round(), np.array([-np.sin(angle), np.cos(angle), 0.0]).round()
        wall = _plate(2 * BOX, step_m, -BOX * east - BOX * north, np.array([east, [0.0, 0.0, 1.0], -north]), HEIGHT)
        parts.append(wall)
    corners = np.concatenate(parts).reshape(-1, 3)
    xyz, triangles = np.unique(corners.round(6), axis=0, return_inverse=True)
    return Sheet(xyz, np.asarray(triangles).reshape(-1, 3))


def _plate(wide: float, step_m: float, start: np.ndarray, axes: np.ndarray, high: float | None = None) -> np.ndarray:
    """Triangles `(T, 3, 3)` of a plate along the first two axes, facing the third."""
    columns, rows = round(wide / step_m), round((high or wide) / step_m)
    u, v = (part.ravel() for part in np.meshgrid(np.arange(columns), np.arange(rows)))
    corner = [np.stack([u + a, v + b, 0 * u], axis=1) * step_m @ axes + start for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))]
    return np.concatenate([np.stack([corner[i] for i in three], axis=1) for three in ((0, 1, 2), (0, 2, 3))])


def looking_at(eye: tuple[float, float, float], target: tuple[float, float, float]) -> np.ndarray:
    ahead = np.subtract(target, eye).astype(float)
    ahead /= np.linalg.norm(ahead)
    right = np.cross(ahead, [0.0, 0.0, 1.0] if abs(ahead[2]) < 0.99 else [0.0, 1.0, 0.0])
    right /= np.linalg.norm(right)
    pose = np.eye(4)
    pose[:3, :3] = np.stack([right, np.cross(ahead, right), ahead], axis=1)
    pose[:3, 3] = eye
    return pose


def all_round() -> list[np.ndarray]:
    """Poses above, and all round the box."""
    above = [looking_at((x, y, 30.0), (x, y, 0.0)) for x in (-6.0, 0.0, 6.0) for y in (-6.0, 6.0)]
    angles = np.arange(8) * np.pi / 4 + 0.1
    return above + [looking_at((22 * np.cos(a), 22 * np.sin(a), 18.0), (0, 0, 1.0)) for a in angles]


def photographed(sheet: Sheet, poses: list[np.ndarray], colour: Colour = ramps) -> PaintedScene:
    """Photographs of a world; the sky is black."""
    rays = MeshRays(sheet.xyz, sheet.triangles)
    views = tuple(View(k, f"{k}.jpg", PINHOLE, pose) for k, pose in enumerate(poses))
    return PaintedScene(views, [_photograph(rays, pose, colour) for pose in poses])


def _photograph(rays: MeshRays, pose: np.ndarray, colour: Colour) -> np.ndarray:
    v, u = np.mgrid[0 : PINHOLE.size_hw[0], 0 : PINHOLE.size_hw[1]] + 0.5
    ahead = np.stack([(u - PINHOLE.cx) / PINHOLE.fx, (v - PINHOLE.cy) / PINHOLE.fy, np.ones_like(u)], axis=-1) @ pose[:3, :3].T
    ahead = ahead.reshape(-1, 3)
    distance = rays.hits(np.broadcast_to(pose[:3, 3], ahead.shape), ahead)[0].astype(float)
    hit = np.isfinite(distance)
    image = np.zeros((len(ahead), 3), np.uint8)
    image[hit] = np.rint(colour(pose[:3, 3] + distance[hit, None] * ahead[hit])).clip(0, 255)
    return image.reshape(*u.shape, 3)


def points_of(piece: LocalTexturedMesh, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places `(T, 3)` at these shares `(T, 3)` of each triangle's corners, and the colours the picture has there (bilinear)."""
    points = np.einsum("tc,tcx->tx", shares, piece.xyz[piece.triangles])
    return points, looked_up(piece.picture, np.einsum("tc,tcx->tx", shares, piece.uv[piece.triangles].astype(float)))


def looked_up(picture: np.ndarray, uv: np.ndarray) -> np.ndarray:
    height, width = picture.shape[:2]
    x, y = (uv * [width, height] - 0.5).T
    left, top = np.floor(x).astype(int).clip(0, width - 2), np.floor(y).astype(int).clip(0, height - 2)
    fx, fy = (x - left)[:, None], (y - top)[:, None]
    four = [picture[top + b, left + a].astype(float) for a, b in ((0, 0), (1, 0), (0, 1), (1, 1))]
    return (four[0] * (1 - fx) + four[1] * fx) * (1 - fy) + (four[2] * (1 - fx) + four[3] * fx) * fy
