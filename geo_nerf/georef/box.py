"""A box upright in a CRS, written as PDAL writes bounds: which points lie inside, and what of a local frame it may reach."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.errors import InputError, OutsideCrsError
from geo_nerf.frame import LocalFrame

_NUMBER = r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*"
_RANGE = rf"\s*\[{_NUMBER},{_NUMBER}\]\s*"
_BOUNDS = re.compile(rf"\s*\({_RANGE},{_RANGE}(?:,{_RANGE})?\)\s*")
#: heights about the frame's origin between which a surface lies, metres
_HEIGHTS_M = 1000.0
#: from the frame's origin, in units of the CRS: no survey reaches so far, and farther off a projection may have no places any more
_FAR = 100_000.0


class BadBoundsError(InputError):
    """Text that is no box."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(
            f"'{text}' is no box: {why}.",
            where="--bounds",
            mend='Write it as PDAL does, in metres of the CRS: "([xmin,xmax],[ymin,ymax])" or "([xmin,xmax],[ymin,ymax],[zmin,zmax])".',
        )


@dataclass(frozen=True)
class Box:
    """Smallest and largest easting, northing, height, metres; its faces belong to it."""

    low: tuple[float, float, float]
    high: tuple[float, float, float]

    @classmethod
    def parse(cls, text: str) -> Box:
        """Read a box from PDAL's form of bounds; without a third range all heights are in it.

        Raises:
            BadBoundsError: it is none.
        """
        found = _BOUNDS.fullmatch(text)
        if found is None:
            raise BadBoundsError(text, "two or three ranges in square brackets are expected, in round ones")
        west, east, south, north, *heights = (float(number) for number in found.groups() if number is not None)
        bottom, top = heights or (-np.inf, np.inf)
        if west > east or south > north or bottom > top:
            raise BadBoundsError(text, "the first number of each range must be the smaller one")
        return cls((west, south, bottom), (east, north, top))

    def contains(self, xyz: np.ndarray) -> np.ndarray:
        """`(N,)` bool: which of `(N, 3)` points lie in the box or on its faces."""
        inside: np.ndarray = np.all((xyz >= self.low) & (xyz <= self.high), axis=1)
        return inside

    def whole_voxels(self, size_m: float) -> Box:
        """The box widened to faces of the voxels that `thinning` uses."""
        low = np.floor(np.array(self.low) / size_m) * size_m
        high = (np.floor(np.array(self.high) / size_m) + 1) * size_m
        return Box((low[0], low[1], low[2]), (high[0], high[1], high[2]))

    def local_reach(self, frame: LocalFrame, crs: pyproj.CRS) -> tuple[np.ndarray, np.ndarray] | None:
        """What of a local frame the box reaches, a little too much rather than too little.

        Args:
            frame: the frame.
            crs: the box's CRS.

        Returns:
            Lowest and highest east and north, `(2,)` float64 local metres; None where the box lies far from the frame's origin.

        Raises:
            MissingGridError: the way to the local frame needs a grid that is not installed.
        """
        origin = frame.local_to_crs(np.zeros((1, 3)), crs)[0]
        ends = [(max(self.low[axis], origin[axis] - _FAR), min(self.high[axis], origin[axis] + _FAR)) for axis in (0, 1)]
        if any(low > high for low, high in ends):
            return None
        sides = [np.linspace(low, high, 17) for low, high in ends]
        heights = (-_HEIGHTS_M + frame.height_m, _HEIGHTS_M + frame.height_m)
        corners = np.stack(np.meshgrid(*sides, heights), axis=-1).reshape(-1, 3)
        try:
            local = frame.crs_to_local(corners, crs)[:, :2]
        except OutsideCrsError:
            return None
        margin = 1.0 + 0.002 * np.abs(local).max()
        return local.min(axis=0) - margin, local.max(axis=0) + margin
