"""What correcting the cameras did: how large the corrections are, whether the tie points agree, how far the ground moved.

Comes in: the scene before and the field trained on it. Goes out: plain figures for `field.json`. The tie points' pixels take no part in
the correction, so their reprojection error before and after is an independent witness.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.events import Events
from geo_nerf.field.cameras import corrected_scene
from geo_nerf.sentence import sentence

if TYPE_CHECKING:
    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import Scene

#: tie points triangulated anew, at most
_POINTS = 20_000


def correction_figures(scene: Scene, field: SurfaceField, events: Events) -> dict[str, Any]:
    """Figures under the key `poses`; none where no camera was corrected. Warns where the tie points contradict the corrections."""
    if field.cameras is None:
        return {}
    held = field.cameras.held().detach().cpu().numpy()
    after_scene = corrected_scene(scene, field)
    (xyz, before), (moved_xyz, after) = (triangulate(one) for one in (scene, after_scene))
    moved = (moved_xyz - xyz)[np.isfinite(before) & np.isfinite(after)]
    figures: dict[str, Any] = {
        "turn_rms_px": _rms(held[:, :3]),
        "shift_rms_px": _rms(held[:, 3:]),
        "focal_and_principal_point_px": field.cameras.lenses.detach().cpu().double().round(decimals=3).tolist(),
        "tie_reprojection_before_px": round(float(np.nanmedian(before)), 3) if np.isfinite(before).any() else None,
        "tie_reprojection_after_px": round(float(np.nanmedian(after)), 3) if np.isfinite(after).any() else None,
        "ground_moved_m": np.round(np.median(moved, axis=0), 4).tolist() if len(moved) else None,
    }
    worse = np.nanmedian(after) - np.nanmedian(before) if len(moved) else 0.0
    if worse > 0.5:
        text = "The corrected cameras fit the tie points {worse_px:.1f} px worse than before: try field.refine_poses=false."
        events.warn(sentence("cameras_worse", text, worse_px=float(worse)))
    return {"poses": figures}


def triangulate(scene: Scene) -> tuple[np.ndarray, np.ndarray]:
    """Tie points of a scene by the nearest place to their rays.

    Returns:
        `(N, 3)` float64 local metres and `(N,)` mean reprojection errors, pixels of the views' level 0; NaN where rays hardly open.
    """
    ties = scene.tie_points
    kept = (ties.observation_point < _POINTS) & np.isin(ties.observation_photo, [view.index for view in scene.views])
    point, pixels = ties.observation_point[kept], ties.observation_px[kept].astype(np.float64)
    row_of = {view.index: row for row, view in enumerate(scene.views)}
    row = np.array([row_of[photo] for photo in ties.observation_photo[kept]], np.int64)
    lens = np.array([[v.pinhole.fx, v.pinhole.fy, v.pinhole.cx, v.pinhole.cy] for v in scene.views])[row]
    poses = np.stack([view.camera_to_local for view in scene.views])
    count = min(len(ties.xyz), _POINTS)
    rays = np.concatenate([(pixels - lens[:, 2:]) / lens[:, :2], np.ones((len(row), 1))], axis=1)
    rays = np.einsum("mij,mj->mi", poses[row, :3, :3], rays)
    xyz = _nearest(poses[row, :3, 3], rays / np.linalg.norm(rays, axis=1, keepdims=True), point, count)
    seen = np.einsum("mji,mj->mi", poses[row, :3, :3], xyz[point] - poses[row, :3, 3])
    error = np.linalg.norm(seen[:, :2] / seen[:, 2:] * lens[:, :2] + lens[:, 2:] - pixels, axis=1)
    return xyz, np.bincount(point, error, count) / np.maximum(np.bincount(point, minlength=count), 1)


def _nearest(origins: np.ndarray, rays: np.ndarray, point: np.ndarray, count: int) -> np.ndarray:
    """`(count, 3)` places nearest to the rays of each point."""
    across = np.eye(3) - rays[:, :, None] * rays[:, None, :]
    normal, right = np.zeros((count, 3, 3)), np.zeros((count, 3))
    np.add.at(normal, point, across)
    np.add.at(right, point, np.einsum("mij,mj->mi", across, origins))
    fixed = np.linalg.eigvalsh(normal)[:, 0] > 1e-4
    xyz = np.full((count, 3), np.nan)
    xyz[fixed] = np.linalg.solve(normal[fixed], right[fixed, :, None])[..., 0]
    return xyz


def _rms(values: np.ndarray) -> float:
    return round(float(np.sqrt((values**2).sum(axis=1).mean())), 3)
