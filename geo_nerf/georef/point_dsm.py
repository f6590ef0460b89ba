"""A surface model from points alone: per cell the mean of those at the top, the sure ones first.

Comes in: a `GeoCloud`. Goes out: a `Grid` in its CRS.
"""

from __future__ import annotations

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.drafts import Extent, New, Raster
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.placed import PlacedCloud
from geo_nerf.georef.point_windows import gathered, part_of, points_in, window_side
from geo_nerf.georef.raster import highest_in_cells
from geo_nerf.georef.records import xyz_of
from geo_nerf.types import GeoCloud, Grid

#: points this much below a cell's highest belong to the same surface, in cells
_THICKNESS = 1.5
#: empty cells are filled where the cells around them differ by less, in cells, and this many of the eight are known
_EVEN, _KNOWN = 3.0, 3
#: points of at least this confidence are sure: one wild point of a thousand would be the top of its cell
_SURE = 0.98
#: rounds in which less sure cells join sure ones, and in which what is still empty is filled
_JOINING, _FILLING = 8, 1
#: cells from which a cell's height may come
_REACH = _JOINING + _FILLING + 1


def dsm_from_points(cloud: GeoCloud, cell_m: float, events: Events) -> Grid:
    """Average the points at the top of every cell and close small gaps in even ground.

    Cells without a sure point take less sure ones where these go on evenly from their neighbours. Gaps beside steps stay empty: whether
    the ground or the roof belongs there, nobody saw.

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
    heights = _averaged(cloud.xyz, cloud.confidence, lattice, float(cloud.xyz[:, 2].min()), float(cloud.confidence.max()))
    events.progress(1, 1, "surface model")
    return lattice.grid(cloud.crs, heights.astype(np.float32))


def draw_dsm_from_points(cloud: PlacedCloud, cell_m: float, new: New, events: Events) -> Raster:
    """The same, window by window.

    Args:
        cloud: the points.
        cell_m: cell size, metres.
        new: makes the raster.
        events: told of the progress.

    Raises:
        NothingMeasuredError: the cloud has no point.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("surface model")
    lattice = Lattice.around(cloud.low[:2], cloud.high[:2], cell_m)
    target = new("dsm_averaged", Extent.on(lattice, cloud.crs), np.float32, 1)
    windows = target.extent.windows(window_side(cloud, cell_m))
    for window in events.track(windows, len(windows), "surface model"):
        around, core = target.extent.grown(window, _REACH)
        points = gathered(points_in(cloud, lattice, around))
        heights = _averaged(xyz_of(points), points["Confidence"], part_of(lattice, around), float(cloud.low[2]), cloud.surest)
        target.write(window, heights[core])
    return target


def _averaged(xyz: np.ndarray, confidence: np.ndarray, lattice: Lattice, base: float, surest: float) -> np.ndarray:
    """`(rows, columns)` float64 heights, metres; `base` is any height nearby, `surest` the largest confidence of the whole cloud."""
    sure = confidence >= _SURE
    heights, others = _tops(xyz[sure], lattice, base), _tops(xyz[~sure], lattice, base)
    if surest < _SURE:
        return others
    for _ in range(_JOINING):
        even = _filled(heights, _EVEN * lattice.cell_m)
        heights = np.where(np.abs(others - even) < _EVEN * lattice.cell_m, np.where(np.isnan(heights), others, heights), heights)
    for _ in range(_FILLING):
        heights = _filled(heights, _EVEN * lattice.cell_m)
    return heights


def _tops(xyz: np.ndarray, lattice: Lattice, base: float) -> np.ndarray:
    """`(rows, columns)` float64 mean height, metres, of the points at the top of each cell, NaN in empty ones."""
    if not len(xyz):
        return np.full((lattice.rows, lattice.columns), np.nan)
    top = highest_in_cells(xyz, lattice)
    row, column = lattice.cells_of(xyz[:, :2])
    upper = xyz[:, 2] > top[row, column] - _THICKNESS * lattice.cell_m
    cells = row[upper] * lattice.columns + column[upper]
    count = np.bincount(cells, minlength=top.size)
    sums = np.bincount(cells, weights=xyz[upper, 2] - base, minlength=top.size)
    with np.errstate(invalid="ignore", divide="ignore"):
        means: np.ndarray = (sums / count + base).reshape(top.shape)
    return means


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
