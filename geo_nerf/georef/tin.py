"""The terrain as triangles, no more than it takes. Comes in: a terrain model, read in windows. Goes out: a `Tin` in its CRS.

Memory is bounded: the triangles are chosen on at most `WORKING_CELLS` cells, larger ones for a larger survey.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.georef.drafts import Raster
from geo_nerf.georef.outline import thinned_raster

#: cells that the triangles are chosen on: their heights, errors and names take some 30 bytes each
WORKING_CELLS = 4_000_000
#: cells a side of the largest triangle, as a power of two
_POWER = 7
#: tolerances tried before cells are made larger, as parts of the one asked for
_LOOSER = (1.0, 1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True)
class Tin:
    """A terrain of triangles."""

    crs: pyproj.CRS
    #: `(N, 3)` float64 easting, northing, height
    xyz: np.ndarray
    #: `(T, 3)` int32 corners, counter-clockwise seen from above
    triangles: np.ndarray
    #: no height at the middle of a cell is farther from the triangles than this, metres
    tolerance_m: float
    #: those cells: the terrain model's own, or means of several, metres
    cell_m: float


def terrain_tin(dtm: Raster, tolerance_m: float, most_points: int) -> Tin:
    """Triangles over a terrain model, large where it is level and small where it is not.

    Where more points than wanted would be needed, the tolerance is made up to four times as large, and then the cells; the outcome says
    what they came to. Around empty cells triangles are as small as cells.

    Args:
        dtm: heights, metres.
        tolerance_m: metres, above zero.
        most_points: of the triangles' corners.

    Raises:
        NothingMeasuredError: the terrain model is empty.
    """
    extent = dtm.extent
    step = max(1, int(np.ceil(np.sqrt(extent.rows * extent.columns / WORKING_CELLS))))
    while step < 2 * max(extent.rows, extent.columns):
        heights = thinned_raster(dtm, step)
        if not np.isfinite(heights).any():
            raise NothingMeasuredError("terrain as triangles")
        if (found := _chosen(heights, tolerance_m, most_points)) is not None:
            places, triangles, tolerance = found
            cell = step * extent.cell_m
            east, north = extent.west + (places[:, 1] + 0.5) * cell, extent.north - (places[:, 0] + 0.5) * cell
            xyz = np.column_stack([east, north, heights[places[:, 0], places[:, 1]]])
            return Tin(extent.crs, xyz, _upwards(xyz, triangles), tolerance, cell)
        step *= 2
    raise NothingMeasuredError("terrain as triangles")


def _chosen(heights: np.ndarray, tolerance_m: float, most_points: int) -> tuple[np.ndarray, np.ndarray, float] | None:
    """Row and column of the corners, triangles, and the tolerance held; None where no tolerance allowed gives few enough, or none."""
    from geo_nerf.georef._tin_kernels import errors_of, triangles_of

    size = 1 << _POWER
    short = [(0, -(side - 1) % size if side > 1 else size) for side in heights.shape]
    padded = np.pad(heights, short, constant_values=np.nan)
    errors = errors_of(padded, _POWER)
    for looser in _LOOSER:
        tolerance = looser * tolerance_m
        triangles, places = triangles_of(padded, errors, _POWER, tolerance, 2 * most_points)
        if 0 < len(places) <= most_points:
            return places, triangles, tolerance
    return None


def _upwards(xyz: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Triangles with their corners counter-clockwise seen from above."""
    one, other = (xyz[triangles[:, corner], :2] - xyz[triangles[:, 0], :2] for corner in (1, 2))
    down = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0] < 0
    turned: np.ndarray = np.where(down[:, None], triangles[:, [0, 2, 1]], triangles)
    return turned
