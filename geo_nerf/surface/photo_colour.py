"""Colours of surface points from the photographs that look at them much as the viewer does: sharper than the field's own.

Comes in: a scene, its field and a mesh of the surface. Goes out: colours in the mean exposure of all photographs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.rays import pixel_rays

if TYPE_CHECKING:
    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import Scene
    from geo_nerf.surface.raycast import MeshRays

#: photographs held in memory, and used for one picture, at most: some 300 MB
_HELD = 32
#: long side of the pyramid level read, pixels; finer ones shimmer in a moving picture
_LONG_SIDE_PX = 2000
#: every so many pixels of a photograph one ray says what it sees
_DEPTH_STRIDE = 4
#: part of a photograph's half width along its edge that fades out
_FADE = 0.15
#: the larger, the more the best photograph counts; seams stay soft
_SHARPNESS = 24.0
#: how much a photograph counts beside the edge of something nearer, whose colours reach a little beyond it
_BESIDE_EDGE = 1e-3
#: how much the colour given counts: where every photograph looks from 65 degrees aside it takes over
_LAST_RESORT = 1e-6
#: a colour mixed of masked pixels does not count (mixing rounds)
_ALL_USABLE = 0.999
#: points of a picture that choose its photographs, and how many photographs each chooses
_JUDGES, _CHOICES = 400, 4


@dataclass(frozen=True)
class _Eye:
    """One photograph ready to be looked up."""

    #: `(H, W, 3)` uint8
    pixels: np.ndarray
    #: `(3,)` logarithm of the gain and bias of red, green, blue
    gain: np.ndarray
    bias: np.ndarray
    pinhole: Pinhole
    #: `(h, w, 2)` float32 metres to what each `_DEPTH_STRIDE`-th pixel sees, and to the nearest that it and its neighbours see
    distance: np.ndarray
    #: `(3, 3)` and `(3,)` float32
    camera_to_local: np.ndarray
    centre: np.ndarray
    #: `(H, W)` float32 1 where the photograph may be used, 0 where its mask forbids it; None without a mask
    usable: np.ndarray | None = None


class PhotoColours:
    """Colours points as seen from anywhere; keeps the photographs it needed last."""

    def __init__(self, scene: Scene, field: SurfaceField, mesh: MeshRays, tolerance_m: float) -> None:
        """Prepare.

        Args:
            scene: photographs and cameras.
            field: knows each photograph's exposure.
            mesh: of the surface: what hides what.
            tolerance_m: how far behind the mesh a point still counts as on it.
        """
        self._tolerance_m = tolerance_m
        self._centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views]).astype(np.float32)
        self._axes = np.stack([view.camera_to_local[:3, 2] for view in scene.views]).astype(np.float32)
        self._half_angle = np.array([_half_angle(view.pinhole) for view in scene.views])
        self._eye: Callable[[int], _Eye] = lru_cache(maxsize=_HELD)(lambda place: _open(scene, field, mesh, place))

    def colours(self, points: np.ndarray, viewer: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
        """Colours of a picture's points.

        Args:
            points: `(H, W, 3)` float32 local metres, NaN where there is none.
            viewer: `(3,)` where they are looked at from, local metres.
            otherwise: `(H, W, 3)` colours in 0..1 for points no photograph sees.

        Returns:
            `(H, W, 3)` float32 in 0..1.
        """
        total, weights = _LAST_RESORT * otherwise, np.full(points.shape[:2], _LAST_RESORT, np.float32)
        sight = _unit(points - viewer.astype(np.float32))
        for place in self._useful(points, viewer):
            eye = self._eye(place)
            weight, pixels = _weight(eye, points, sight, self._tolerance_m)
            total += weight[..., None] * ((_looked_up(eye.pixels, pixels) / np.float32(255.0) - eye.bias) * np.exp(-eye.gain))
            weights += weight
        return np.asarray(total / weights[..., None], np.float32)

    def _useful(self, points: np.ndarray, viewer: np.ndarray) -> list[int]:
        """Places of the photographs that suit some of the points best, by direction alone."""
        met = points[np.isfinite(points[..., 0])]
        judges = met[:: max(1, len(met) // _JUDGES)]
        offset = judges[:, None] - self._centres
        distance = np.linalg.norm(offset, axis=-1)
        along = (offset * self._axes).sum(axis=-1) / distance
        likeness = (offset * _unit(judges - viewer.astype(np.float32))[:, None]).sum(axis=-1) / distance
        likeness[np.arccos(np.clip(along, -1, 1)) > self._half_angle] = -1.0
        chosen = np.argsort(-likeness, axis=1)[:, :_CHOICES]
        places, votes = np.unique(chosen, return_counts=True)
        return sorted(int(place) for place in places[np.argsort(-votes)][:_HELD])


def _open(scene: Scene, field: SurfaceField, mesh: MeshRays, place: int) -> _Eye:
    view = scene.views[place]
    level = next((k for k in range(scene.levels) if max(view.pinhole.at_level(k).size_hw) <= _LONG_SIDE_PX), scene.levels - 1)
    gain, bias = field.appearance[place].detach().cpu().numpy()
    pinhole, pose = view.pinhole.at_level(level), view.camera_to_local.astype(np.float32)
    distance = _distances(mesh, pinhole, view.camera_to_local)
    mask = scene.mask(place, level)
    usable = None if mask is None else np.asarray(mask, np.float32)
    return _Eye(np.array(scene.image(place, level)), gain, bias, pinhole, distance, pose[:3, :3], pose[:3, 3], usable)


def _distances(mesh: MeshRays, pinhole: Pinhole, camera_to_local: np.ndarray) -> np.ndarray:
    import cv2

    steps = [np.arange(0, size, _DEPTH_STRIDE) + 0.5 * _DEPTH_STRIDE for size in pinhole.size_hw]
    pixels = np.stack(np.meshgrid(steps[1], steps[0]), axis=-1)
    distance = mesh.hits(*pixel_rays(pinhole, camera_to_local, pixels.reshape(-1, 2)))[0].reshape(pixels.shape[:2])
    return np.stack([distance, cv2.erode(distance, np.ones((3, 3), np.uint8))], axis=-1)


def _weight(eye: _Eye, points: np.ndarray, sight: np.ndarray, tolerance_m: float) -> tuple[np.ndarray, np.ndarray]:
    """How much a photograph counts at each point `(H, W)` float32, and the points' pixels `(H, W, 2)` in it."""
    offset = points - eye.centre
    in_camera = offset @ eye.camera_to_local
    lens, (height, width) = eye.pinhole, eye.pinhole.size_hw
    with np.errstate(divide="ignore", invalid="ignore"):
        x = in_camera[..., 0] / in_camera[..., 2] * lens.fx + lens.cx
        y = in_camera[..., 1] / in_camera[..., 2] * lens.fy + lens.cy
        distance = np.linalg.norm(offset, axis=-1)
        likeness = np.einsum("hwc,hwc->hw", offset, sight) / distance
        inside = 1.0 - np.maximum(np.abs(2.0 * x / width - 1.0), np.abs(2.0 * y / height - 1.0))
        weight = np.exp(_SHARPNESS * (likeness - 1.0)) * np.clip(inside / _FADE, 0.0, 1.0)
        pixels = np.stack([x, y], axis=-1).astype(np.float32)
        ahead, clear = np.moveaxis(distance[..., None] < _looked_up(eye.distance, pixels / _DEPTH_STRIDE) + tolerance_m, -1, 0)
    weight *= np.where(clear, 1.0, _BESIDE_EDGE)
    if eye.usable is not None:
        ahead &= _looked_up(eye.usable, pixels) > _ALL_USABLE
    return np.where((in_camera[..., 2] > 0) & (inside > 0) & ahead, weight, 0.0).astype(np.float32), pixels


def _looked_up(image: np.ndarray, pixels: np.ndarray) -> np.ndarray:
    """Values of an image at pixels `(H, W, 2)` x, y (centres at +0.5); its edge's beyond the edge, the corner's for NaN."""
    import cv2

    places = np.nan_to_num(pixels, nan=0.0, posinf=0.0, neginf=0.0).clip(-1e4, 1e5) - 0.5
    found: np.ndarray = cv2.remap(image, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return found


def _half_angle(pinhole: Pinhole) -> float:
    """Radians between the optical axis and the picture's corners."""
    height, width = pinhole.size_hw
    return float(np.arctan(np.hypot(width / pinhole.fx, height / pinhole.fy) / 2))


def _unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True))
