"""Tie points fit to supervise a surface: seen often and well, and where the undistorted views show them.

In: the orientation's tie points and the views' `Undistortion`s. Out: fewer tie points, and the ground sampling distance they tell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from geo_nerf.scene.undistort import Undistortion
from geo_nerf.settings import SceneSettings
from geo_nerf.types import OrientedPhoto, TiePoints

#: with fewer well-seen points than this, points of two photographs are taken, too
_ENOUGH = 500


def good_tie_points(ties: TiePoints, photos: Sequence[OrientedPhoto], settings: SceneSettings) -> TiePoints:
    """Leave out points with few views, a large error, a narrow angle between their rays, or behind a camera.

    Args:
        ties: N points, local metres.
        photos: the photographs that `observation_photo` counts.
        settings: the limits.
    """
    views = np.bincount(ties.observation_point, minlength=len(ties.xyz))
    seen = np.isfinite(ties.xyz).all(axis=1) & (ties.error_px <= settings.tie_point_error_px)
    seen &= _in_front(ties, photos) & (_ray_angles(ties, photos) >= np.radians(settings.tie_point_angle_deg))
    good = seen & (views >= settings.tie_point_views)
    return subset(ties, good if good.sum() >= min(_ENOUGH, seen.sum()) else seen & (views >= 2))


def subset(ties: TiePoints, keep: np.ndarray) -> TiePoints:
    """The points where `keep` `(N,)` bool is true, and their observations."""
    observed = keep[ties.observation_point]
    number = np.cumsum(keep) - 1
    return TiePoints(
        ties.xyz[keep],
        ties.rgb[keep],
        ties.error_px[keep],
        ties.observation_photo[observed],
        number[ties.observation_point[observed]].astype(np.int32),
        ties.observation_px[observed],
    )


def undistorted(ties: TiePoints, photos: Sequence[OrientedPhoto], plans: Mapping[str, Undistortion]) -> TiePoints:
    """The same points with `observation_px` in level-0 pixels of the undistorted views; `plans` by camera."""
    camera = np.array([list(plans).index(photo.camera) for photo in photos])[ties.observation_photo]
    pixels = np.empty(ties.observation_px.shape, np.float32)
    for place, plan in enumerate(plans.values()):
        mine = camera == place
        if mine.any():
            pixels[mine] = plan.points(ties.observation_px[mine])
    return replace(ties, observation_px=pixels)


def ground_sampling_distance(ties: TiePoints, photos: Sequence[OrientedPhoto], focal_px: Sequence[float]) -> float:
    """Median over photographs of the tie points' median depth / focal length, metres a pixel of the whole photograph."""
    depths = _depths(ties, photos)
    order = np.argsort(ties.observation_photo, kind="stable")
    numbers, starts = np.unique(ties.observation_photo[order], return_index=True)
    parts = np.split(depths[order], starts[1:])
    return float(np.median([np.median(part) / focal_px[number] for number, part in zip(numbers, parts, strict=True)]))


def _depths(ties: TiePoints, photos: Sequence[OrientedPhoto]) -> np.ndarray:
    axes = np.stack([photo.camera_to_local[:3, 2] for photo in photos])[ties.observation_photo]
    depths: np.ndarray = (_from_camera(ties, photos) * axes).sum(axis=1)
    return depths


def _from_camera(ties: TiePoints, photos: Sequence[OrientedPhoto]) -> np.ndarray:
    centres = np.stack([photo.centre for photo in photos])
    rays: np.ndarray = ties.xyz[ties.observation_point] - centres[ties.observation_photo]
    return rays


def _in_front(ties: TiePoints, photos: Sequence[OrientedPhoto]) -> np.ndarray:
    behind = np.bincount(ties.observation_point, weights=_depths(ties, photos) <= 0, minlength=len(ties.xyz))
    in_front: np.ndarray = behind == 0
    return in_front


def _ray_angles(ties: TiePoints, photos: Sequence[OrientedPhoto]) -> np.ndarray:
    """Opening of each point's bundle of rays `(N,)`, radians: that of two rays with the same mean direction's length."""
    rays = _from_camera(ties, photos)
    rays = rays / np.linalg.norm(rays, axis=1, keepdims=True)
    count = np.maximum(np.bincount(ties.observation_point, minlength=len(ties.xyz)), 1)
    sums = [np.bincount(ties.observation_point, weights=rays[:, axis], minlength=len(ties.xyz)) for axis in range(3)]
    length = np.linalg.norm(np.stack(sums, axis=1), axis=1) / count
    angles: np.ndarray = 2.0 * np.arccos(np.clip(length, 0.0, 1.0))
    return angles
