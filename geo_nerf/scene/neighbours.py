"""Which photographs to compare with which: those that see the same tie points under good angles.

In: tie points and projection centres. Out: for each view its neighbours, best first.
"""

from __future__ import annotations

import numpy as np

from geo_nerf.scene.scene import Scene
from geo_nerf.types import TiePoints

#: angle between two views' rays that serves depth best, and how fast worth falls off on either side, degrees
_BEST_ANGLE_DEG, _NARROWER_DEG, _WIDER_DEG = 15.0, 7.0, 20.0


def scene_neighbours(scene: Scene, count: int) -> np.ndarray:
    """`neighbour_views` of a scene's views: `(V, count)` int64, -1 where there are fewer."""
    photos = np.array([view.index for view in scene.views])
    centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
    return neighbour_views(scene.tie_points, photos, centres, count)


def neighbour_views(ties: TiePoints, photo_of_view: np.ndarray, centres: np.ndarray, count: int) -> np.ndarray:
    """For each of V views the `count` views that see the same tie points under good angles.

    Args:
        ties: tie points; `observation_photo` holds photograph indices.
        photo_of_view: `(V,)` photograph index of each view.
        centres: `(V, 3)` projection centres, local metres.
        count: neighbours a view, at most.

    Returns:
        `(V, count)` int64 views, best first, -1 where there are fewer.
    """
    views = len(photo_of_view)
    view_of_photo = np.full(int(max(photo_of_view.max(), ties.observation_photo.max(initial=0))) + 1, -1)
    view_of_photo[photo_of_view] = np.arange(views)
    seen_by = view_of_photo[ties.observation_photo]
    sees = np.zeros((views, len(ties.xyz)), bool)
    sees[seen_by[seen_by >= 0], ties.observation_point[seen_by >= 0]] = True
    worth = np.zeros((views, views))
    for view in range(views):
        mine = np.flatnonzero(sees[view])
        mine = mine[:: max(1, len(mine) // 1000)]
        rays = ties.xyz[mine][None] - centres[:, None]
        rays /= np.linalg.norm(rays, axis=2, keepdims=True) + 1e-12
        angle = np.degrees(np.arccos(np.clip((rays * rays[view]).sum(axis=2), -1.0, 1.0)))
        spread = np.where(angle < _BEST_ANGLE_DEG, _NARROWER_DEG, _WIDER_DEG)
        worth[view] = (np.exp(-0.5 * ((angle - _BEST_ANGLE_DEG) / spread) ** 2) * sees[:, mine]).sum(axis=1)
    np.fill_diagonal(worth, 0.0)
    order = np.argsort(-worth, axis=1)[:, :count]
    return np.where(np.take_along_axis(worth, order, axis=1) > 0, order, -1)
