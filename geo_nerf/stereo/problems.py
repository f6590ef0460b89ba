"""What PatchMatch needs of a scene: a reference photograph, its sources, the transfers between them, the depths to expect.

Comes in: a `Scene`, neighbours, and planes of an earlier pass. Goes out: `Problem`s, one photograph at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.scene.scene import Scene
from geo_nerf.stereo.geometry import pixel_parallax, transfer
from geo_nerf.stereo.maps import PlaneMaps
from geo_nerf.stereo.patchmatch import Problem

#: share of red, green and blue in grey (ITU-R BT.601)
_GREY = np.array([0.299, 0.587, 0.114], np.float32)
#: depths go this much beyond the nearest and farthest tie point
_NEARER, _FARTHER = 0.7, 1.3


@dataclass(frozen=True)
class Survey:
    """A scene and who is compared with whom."""

    scene: Scene
    #: `(V, K)` places in `scene.views`, best first, -1 for none
    neighbours: np.ndarray
    #: where sweeps run, "cpu" or "cuda"
    device: str = "cpu"

    def sources(self, view: int) -> list[int]:
        """The views that a reference is compared with."""
        return [int(other) for other in self.neighbours[view] if other >= 0]

    def tie_points_of(self, view: int, level: int) -> tuple[np.ndarray, np.ndarray]:
        """Pixels `(N, 2)` (centres at whole numbers) and inverse depths `(N,)`, 1/metre, of the tie points a view sees."""
        ties, one = self.scene.tie_points, self.scene.views[view]
        mine = ties.observation_photo == one.index
        points = ties.xyz[ties.observation_point[mine]]
        depth = (points - one.camera_to_local[:3, 3]) @ one.camera_to_local[:3, 2]
        return ties.observation_px[mine].astype(np.float64) / 2**level - 0.5, 1.0 / np.maximum(depth, 1e-3)

    def problem(self, view: int, level: int, witness: PlaneMaps | None = None) -> Problem:
        """The problem of one view, whose sources' own depths are taken from `witness`."""
        scene, one, sources = self.scene, self.scene.views[view], self.sources(view)
        greys = [self.grey(other, level) for other in sources]
        sizes = np.array([grey.shape for grey in greys], np.int64).reshape(-1, 2)
        starts = np.concatenate([[0], np.cumsum(sizes.prod(axis=1))[:-1]]).astype(np.int64)
        others = [scene.views[other] for other in sources]
        inverse = self.tie_points_of(view, level)[1]
        near, far = np.percentile(inverse, (99.5, 0.5)) if len(inverse) else self._slab(view)
        depths = [witness.read(other)[..., 0].ravel() for other in sources] if witness is not None else [np.zeros(1, np.float32)]
        return Problem(
            grey=self.grey(view, level),
            pixels=np.concatenate([grey.ravel() for grey in greys]),
            inverse_depths=np.concatenate(depths),
            views=np.column_stack([starts, sizes]),
            forth=np.stack([transfer(one, other, level) for other in others]).astype(np.float32),
            back=np.stack([transfer(other, one, level) for other in others]).astype(np.float32),
            limits=(float(far) / _FARTHER, float(near) / _NEARER),
            parallax=pixel_parallax(one, others, level, float(np.median(inverse)) if len(inverse) else float(far)),
        )

    def grey(self, view: int, level: int) -> np.ndarray:
        """`(h, w)` float32 grey levels of a view; masked pixels are all of one grey, which correlates with nothing."""
        grey: np.ndarray = np.asarray(self.scene.image(view, level)).astype(np.float32) @ _GREY
        mask = self.scene.mask(view, level)
        return grey if mask is None else np.where(mask, grey, grey.mean(dtype=np.float64).astype(np.float32))

    def _slab(self, view: int) -> tuple[float, float]:
        """Inverse depths of the scene's top and bottom under the camera."""
        height, bounds = float(self.scene.views[view].camera_to_local[2, 3]), self.scene.bounds
        return 1.0 / max(height - float(bounds.high[2]), 0.5), 1.0 / max(height - float(bounds.low[2]), 1.0)
