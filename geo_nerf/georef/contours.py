"""Contour lines of a terrain model. Comes in: heights in a CRS. Goes out: lines at whole multiples of an interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.types import Grid

#: every fifth line is an index contour
INDEX_EVERY = 5
#: lines are drawn on heights smoothed by a Gaussian of so many cells, or they would follow the noise
SMOOTH_CELLS = 2.0
#: vertices are left out as long as a line moves by less than this many cells
TOLERANCE_CELLS = 0.2
#: shorter lines are left out, cells
SHORTEST_CELLS = 20.0


@dataclass(frozen=True)
class Contour:
    """One line."""

    #: metres
    height: float
    #: whether it is one of the lines drawn bolder
    is_index: bool
    #: `(N, 2)` float64 easting, northing; higher ground lies to the left; first and last are the same on a closed line
    xy: np.ndarray


def contour_lines(dtm: Grid, interval_m: float, events: Events) -> list[Contour]:
    """Trace contours.

    Args:
        dtm: heights, metres, NaN where there are none.
        interval_m: between lines, metres, above zero.
        events: told of the progress.

    Returns:
        Lines from the lowest up; none where the terrain is flatter than the interval.

    Raises:
        NothingMeasuredError: the terrain model is empty.
    """
    from contourpy import LineType, contour_generator

    heights = smoothed(dtm.values, SMOOTH_CELLS)
    if not np.isfinite(heights).any():
        raise NothingMeasuredError("contours")
    base = float(np.nanmin(heights))
    lines = contour_generator(z=np.ma.masked_invalid(heights - base), name="serial", line_type=LineType.Separate)
    steps = range(int(np.ceil(base / interval_m)), int(np.floor(float(np.nanmax(heights)) / interval_m)) + 1)
    contours = []
    for step in events.track(steps, len(steps), "contours"):
        height = round(step * interval_m, 6)
        for line in lines.lines(height - base):
            xy = _tidy(np.asarray(line, np.float64), dtm)
            if len(xy):
                contours.append(Contour(height, step % INDEX_EVERY == 0, xy))
    return contours


def smoothed(heights: np.ndarray, sigma_cells: float) -> np.ndarray:
    """Heights under a Gaussian that leaves empty cells out: `(rows, columns)` float64, NaN where `heights` is."""
    import cv2

    known = np.isfinite(heights)
    base = float(heights[known].mean()) if known.any() else 0.0
    filled = np.where(known, heights - base, 0.0)
    total, weight = (cv2.GaussianBlur(part, (0, 0), sigma_cells) for part in (filled, known.astype(np.float64)))
    return np.where(known, total / np.maximum(weight, 1e-9) + base, np.nan)


def _tidy(line: np.ndarray, dtm: Grid) -> np.ndarray:
    """A line of column and row numbers in the CRS, without needless vertices; empty where it is too short."""
    import shapely

    if np.linalg.norm(np.diff(line, axis=0), axis=1).sum() < SHORTEST_CELLS:
        return np.empty((0, 2))
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(line), TOLERANCE_CELLS))
    return np.column_stack([dtm.west + (kept[:, 0] + 0.5) * dtm.cell_m, dtm.north - (kept[:, 1] + 0.5) * dtm.cell_m])
