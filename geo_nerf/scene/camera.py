"""The camera left after undistortion: a pinhole, at any level of the image pyramid.

Pixel coordinates are x right, y down with pixel centres at +0.5, so an image's edges lie at 0 and at its width and height and
halving an image halves every number here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Pinhole:
    """A camera without distortion, in pixels of `size_hw`."""

    size_hw: tuple[int, int]
    fx: float
    fy: float
    cx: float
    cy: float

    def at_level(self, level: int) -> Pinhole:
        """The camera of the image halved `level` times; odd last rows and columns fall away."""
        scale = 0.5**level
        size = (self.size_hw[0] >> level, self.size_hw[1] >> level)
        return Pinhole(size, self.fx * scale, self.fy * scale, self.cx * scale, self.cy * scale)

    def matrix(self) -> np.ndarray:
        """The `(3, 3)` float64 camera matrix, pixels."""
        return np.array([[self.fx, 0.0, self.cx], [0.0, self.fy, self.cy], [0.0, 0.0, 1.0]])

    def project(self, xyz_camera: np.ndarray) -> np.ndarray:
        """Pixels of points in camera axes: `(N, 3)` metres to `(N, 2)` x, y; NaN behind the camera."""
        depth = np.where(xyz_camera[:, 2:] > 0, xyz_camera[:, 2:], np.nan)
        pixels: np.ndarray = xyz_camera[:, :2] / depth * np.array([self.fx, self.fy]) + np.array([self.cx, self.cy])
        return pixels
