"""The part of a survey that an evaluation looks at: a box in a CRS, or a box in a local frame.

CRS coordinates come in, a mask goes out; nothing is cut or copied here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyproj

from geo_nerf.crs import transform
from geo_nerf.frame import LocalFrame

#: length of a degree of latitude, metres
_DEGREE_M = 111_320.0


@dataclass(frozen=True)
class Area:
    """A rectangle, upright in its own axes."""

    #: smallest and largest x and y: easting and northing, or east and north in metres when `frame` is set
    low: tuple[float, float]
    high: tuple[float, float]
    #: the frame the box is upright in; None for the CRS's own axes
    frame: LocalFrame | None = None
    #: the CRS whose axes the box is upright in; None for that of the points asked about
    crs: pyproj.CRS | None = None

    def grown(self, margin_m: float) -> Area:
        """The area with `margin_m` metres more on every side (less, when negative)."""
        low, high = self.low, self.high
        x, y = self._units(margin_m)
        return replace(self, low=(low[0] - x, low[1] - y), high=(high[0] + x, high[1] + y))

    def _units(self, length_m: float) -> tuple[float, float]:
        """A length in the units of the box's x and y."""
        if self.frame is not None or self.crs is None:
            return length_m, length_m
        if self.crs.is_geographic:
            a_degree_m = _DEGREE_M * self.crs.axis_info[0].unit_conversion_factor * 180 / np.pi
            middle_rad = (self.low[1] + self.high[1]) / 2 * self.crs.axis_info[0].unit_conversion_factor
            return length_m / a_degree_m / max(float(np.cos(middle_rad)), 0.01), length_m / a_degree_m
        unit_m = self.crs.axis_info[0].unit_conversion_factor
        return length_m / unit_m, length_m / unit_m

    def contains(self, xyz_crs: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """Which points lie inside.

        Args:
            xyz_crs: `(N, 3)` float64 easting, northing, height in `crs`, metres.
            crs: their CRS.

        Returns:
            `(N,)` bool.

        Raises:
            MissingGridError: the way to the box's frame or CRS needs a grid that is not installed.
        """
        xyz = xyz_crs if self.frame is None else self.frame.crs_to_local(xyz_crs, crs)
        if self.crs is not None and self.crs != crs:
            xyz = transform(xyz_crs, crs, self.crs)
        inside: np.ndarray = np.all((xyz[:, :2] >= self.low) & (xyz[:, :2] <= self.high), axis=1)
        return inside

    @classmethod
    def of_points(cls, xyz_crs: np.ndarray) -> Area:
        """The upright box around `(N, 3)` points."""
        low, high = xyz_crs[:, :2].min(axis=0), xyz_crs[:, :2].max(axis=0)
        return cls((float(low[0]), float(low[1])), (float(high[0]), float(high[1])))
