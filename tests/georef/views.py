"""A synthetic scene for the orthophoto: nadir and oblique pinholes over a world with known heights and colours, ray-marched exactly."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Pinhole:
    size_hw: tuple[int, int]
    fx: float
    fy: float
    cx: float
    cy: float

    def at_level(self, level: int) -> Pinhole:
        k = 2**level
        return Pinhole((self.size_hw[0] // k, self.size_hw[1] // k), self.fx / k, self.fy / k, self.cx / k, self.cy / k)


@dataclass(frozen=True)
class View:
    index: int
    name: str
    pinhole: Pinhole
    camera_to_local: np.ndarray


@dataclass(frozen=True)
class FakeScene:
    views: tuple[View, ...]
    images: list[np.ndarray]
    levels: int = 1
    #: view -> `(H, W)` bool, True where it may be used
    masks: dict[int, np.ndarray] = field(default_factory=dict)
    asked: list[tuple[int, int]] = field(default_factory=list)

    def image(self, view_index: int, level: int) -> np.ndarray:
        self.asked.append((view_index, level))
        k = 2**level
        image = self.images[view_index]
        small = image.reshape(image.shape[0] // k, k, image.shape[1] // k, k, 3).mean(axis=(1, 3))
        pixels = np.round(small).astype(np.uint8)
        pixels.flags.writeable = False  # as a memory-mapped scene gives them
        return pixels

    def mask(self, view_index: int, level: int) -> np.ndarray | None:
        k = 2**level
        mask = self.masks.get(view_index)
        return None if mask is None else mask.reshape(mask.shape[0] // k, k, mask.shape[1] // k, k).all(axis=(1, 3))


def looking_down(east: float, north: float, up: float) -> np.ndarray:
    pose = np.eye(4)
    pose[:3, :3] = np.diag([1.0, -1.0, -1.0])
    pose[:3, 3] = east, north, up
    return pose


def render(pinhole: Pinhole, camera_to_local: np.ndarray, colour_of, box=None) -> np.ndarray:
    """The ground z = 0 coloured by `colour_of(x, y)`; a red box (x0, x1, y0, y1, height) hides what is behind it."""
    v, u = np.mgrid[0 : pinhole.size_hw[0], 0 : pinhole.size_hw[1]] + 0.5
    rays = np.stack([(u - pinhole.cx) / pinhole.fx, (v - pinhole.cy) / pinhole.fy, np.ones_like(u)], -1) @ camera_to_local[:3, :3].T
    eye = camera_to_local[:3, 3]
    t = -eye[2] / rays[..., 2]
    ground = eye + t[..., None] * rays
    image = np.round(colour_of(ground[..., 0], ground[..., 1])).astype(np.uint8)
    if box is not None:
        image[_hits(eye, rays, box)] = 255, 0, 0
    return image


def _hits(eye: np.ndarray, rays: np.ndarray, box) -> np.ndarray:
    low, high = np.array([box[0], box[2], 0.0]), np.array([box[1], box[3], box[4]])
    safe = np.where(np.abs(rays) < 1e-12, 1e-12, rays)
    near, far = (low - eye) / safe, (high - eye) / safe
    enter, leave = np.minimum(near, far).max(-1), np.maximum(near, far).min(-1)
    return (enter < leave) & (leave > 0)
