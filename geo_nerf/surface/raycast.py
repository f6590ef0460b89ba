"""Rays against a triangle mesh (open3d's Embree). Comes in: rays in local metres. Goes out: where they hit, or whether."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import open3d


class MeshRays:
    """Triangles ready to be hit; float32, good to a tenth of a millimetre two kilometres from the frame's origin."""

    def __init__(self, xyz: np.ndarray, triangles: np.ndarray) -> None:
        """Build the hierarchy.

        Args:
            xyz: `(V, 3)` local metres.
            triangles: `(T, 3)` vertices, counter-clockwise seen from outside.
        """
        import open3d

        self._tensor = open3d.core.Tensor.from_numpy
        self._scene = open3d.t.geometry.RaycastingScene()
        self._scene.add_triangles(self._tensor(xyz.astype(np.float32)), self._tensor(triangles.astype(np.uint32)))

    def hits(self, origins: np.ndarray, directions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """First hits of rays.

        Args:
            origins: `(N, 3)` local metres.
            directions: `(N, 3)`.

        Returns:
            `(N,)` float32 in lengths of the directions, infinite where nothing is hit; `(N, 3)` float32 unit normals hit.
        """
        answer = self._scene.cast_rays(self._rays(origins, directions))
        return answer["t_hit"].numpy(), answer["primitive_normals"].numpy()

    def blocked(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Whether anything lies on the ways from `starts` to `ends`, each `(N, 3)` local metres; `(N,)` bool."""
        blocked: np.ndarray = self._scene.test_occlusions(self._rays(starts, ends - starts), tnear=0.0, tfar=1.0).numpy()
        return blocked

    def distances(self, points: np.ndarray) -> np.ndarray:
        """Distances `(N,)` float32, metres, of points `(N, 3)` from the nearest place on the mesh."""
        distances: np.ndarray = self._scene.compute_distance(self._tensor(points.astype(np.float32))).numpy()
        return distances

    def _rays(self, origins: np.ndarray, directions: np.ndarray) -> open3d.core.Tensor:
        return self._tensor(np.concatenate([origins, directions], axis=1).astype(np.float32))
