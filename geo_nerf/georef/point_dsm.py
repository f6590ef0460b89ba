"""A surface model from points alone: per cell the mean of those at the top.

Comes in: a `GeoCloud`. Goes out: a `Grid` in its CRS.
"""

from __future__ import annotations

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.raster import highest_in_cells
from geo_nerf.types import GeoCloud, Grid

#: points this much below a cell's highest belong to the same surface, in cells
_THICKNESS = 1.5
#: empty cells are filled where the cells around them differ by less, in cells, and this many of the eight are known
_EVEN, _KNOWN = 3.0, 3
#: rounds of filling: gaps up to twice as many cells wide are closed
_ROUNDS = 2


def dsm_from_points(cloud: GeoCloud, cell_m: float, events: Events) -> Grid:
    """Average the points at the top of every cell and close small gaps in even ground.

    Gaps beside steps stay empty: whether the ground or the roof belongs there, nobody saw.

    Args:
        cloud: points in the raster's CRS.
        cell_m: cell size, metres; edges lie on whole multiples of it.
        events: told of the progress.

    Returns:
        Heights, metres, float32, NaN where there is no surface.

    Raises:
        NothingMeasuredError: the cloud has no point.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("surface model")
    events.progress(0, 1, "surface model")
    lattice = Lattice.around(cloud.xyz[:, :2].min(axis=0), cloud.xyz[:, :2].max(axis=0), cell_m)
    top = highest_in_cells(cloud.xyz, lattice)
    row, column = lattice.cells_of(cloud.xyz[:, :2])
    upper = cloud.xyz[:, 2] > top[row, column] - _THICKNESS * cell_m
    cells = row[upper] * lattice.columns + column[upper]
    above = cloud.xyz[upper, 2] - float(np.nanmin(top))
    count = np.bincount(cells, minlength=top.size)
    sums = np.bincount(cells, weights=above, minlength=top.size)
    with np.errstate(invalid="ignore", divide="ignore"):
        heights = (sums / count + float(np.nanmin(top))).reshape(top.shape)
    for _ in range(_ROUNDS):
        heights = _filled(heights, _EVEN * cell_m)
    events.progress(1, 1, "surface model")
    return lattice.grid(cloud.crs, heights.astype(np.float32))


def _filled(heights: np.ndarray, even_m: float) -> np.ndarray:
    """Empty cells among known ones of like height take their mean."""
    padded = np.pad(heights, 1, constant_values=np.nan)
    rows, columns = np.nonzero(np.isnan(heights))
    steps = [(r, c) for r in range(3) for c in range(3) if (r, c) != (1, 1)]
    around = np.stack([padded[rows + r, columns + c] for r, c in steps])
    known = np.isfinite(around)
    some = known.sum(axis=0) >= _KNOWN
    around, known = around[:, some], known[:, some]
    even = np.where(known, around, -np.inf).max(axis=0) - np.where(known, around, np.inf).min(axis=0) < even_m
    result = heights.copy()
    result[rows[some][even], columns[some][even]] = (np.where(known, around, 0.0).sum(axis=0) / known.sum(axis=0))[even]
    return result
