"""The part of a survey that an evaluation looks at: a box in the reference's CRS, or a box in a local frame.

CRS coordinates come in, a mask goes out; nothing is cut or copied here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyproj

from geo_nerf.frame import LocalFrame


@dataclass(frozen=True)
class Area:
    """A rectangle, upright in its own axes."""

    #: smallest and largest x and y, metres: easting and northing, or east and north when `frame` is set
    low: tuple[float, float]
    high: tuple[float, float]
    #: the frame the box is upright in; None for the CRS's own axes
    frame: LocalFrame | None = None

    def grown(self, margin_m: float) -> Area:
        """The area with `margin_m` metres more on every side (less, when negative)."""
        low, high = self.low, self.high
        return replace(self, low=(low[0] - margin_m, low[1] - margin_m), high=(high[0] + margin_m, high[1] + margin_m))

    def contains(self, xyz_crs: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """Which points lie inside.

        Args:
            xyz_crs: `(N, 3)` float64 easting, northing, height in `crs`, metres.
            crs: their CRS.

        Returns:
            `(N,)` bool.

        Raises:
            MissingGridError: the way to the local frame needs a grid that is not installed.
        """
        xyz = xyz_crs if self.frame is None else self.frame.crs_to_local(xyz_crs, crs)
        inside: np.ndarray = np.all((xyz[:, :2] >= self.low) & (xyz[:, :2] <= self.high), axis=1)
        return inside

    @classmethod
    def of_points(cls, xyz_crs: np.ndarray) -> Area:
        """The upright box around `(N, 3)` points."""
        low, high = xyz_crs[:, :2].min(axis=0), xyz_crs[:, :2].max(axis=0)
        return cls((float(low[0]), float(low[1])), (float(high[0]), float(high[1])))
