"""Holes of a surface model closed from their lower rims, and which cells were measured.

Comes in: a DSM with empty cells. Goes out: the DSM with its small enclosed holes filled, and a mask that tells filled from measured.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from geo_nerf.types import Grid

#: what a mask says of a cell
EMPTY, MEASURED, FILLED = 0, 1, 2
#: a rim's cells that stand this much above its low ones are another surface (a roof, not the ground): metres, and part of its extent
_STEP_M, _SLOPE = 0.8, 0.3
#: part of a rim's cells below its low level: single cells may be wrong
_LOW_PART = 0.1
#: rims wider than this, metres, are held against a plane, found in so many rounds, that so much of them lies below
_WIDE_M, _ROUNDS, _QUANTILE = 1.0, 15, 0.3
#: sweeps over a hole, and how far each overshoots
_SWEEPS, _OVERSHOOT = 200, 1.9


@dataclass(frozen=True)
class FilledSurface:
    """A surface model without its small holes."""

    #: metres, float32, NaN where there is nothing
    grid: Grid
    #: `(rows, columns)` uint8: `EMPTY`, `MEASURED` or `FILLED`
    mask: Grid


def fill_holes(dsm: Grid, reach_m: float) -> FilledSurface:
    """Fill holes that measured cells surround.

    A hole is mostly what no photograph saw: the ground beside a wall or under a crown. So the heights of its rim's lower cells run on over
    it, smoothly (each filled cell is the mean of its neighbours: Laplace's equation), and the higher ones, of the roof or crown, do not
    pull it up. What lies open to the raster's edge, and holes wider than twice `reach_m`, stay empty.

    Args:
        dsm: heights, metres, NaN where there are none.
        reach_m: no cell of a hole that is filled lies farther from a measured one, metres; 0 fills nothing.

    Returns:
        The surface and its mask.
    """
    values = dsm.values
    empty = np.isnan(values)
    mask = np.where(empty, EMPTY, MEASURED).astype(np.uint8)
    holes = _holes(empty, reach_m / dsm.cell_m)
    if holes.any():
        values = run_on(values, holes, dsm.cell_m, float(np.nanmedian(values)))
        mask[(holes > 0) & np.isfinite(values)] = FILLED
    return FilledSurface(replace(dsm, values=values), replace(dsm, values=mask))


def _holes(empty: np.ndarray, reach_cells: float) -> np.ndarray:
    """`(rows, columns)` int32: number of the hole to fill that each cell belongs to, 0 elsewhere."""
    holes, count = ndimage.label(empty)
    if count == 0 or reach_cells <= 0:
        return np.zeros(empty.shape, np.int32)
    widest = np.zeros(count + 1)
    depth = ndimage.distance_transform_edt(empty)
    np.maximum.at(widest, holes[empty], depth[empty])
    keep = widest <= reach_cells
    for edge in (holes[0], holes[-1], holes[:, 0], holes[:, -1]):
        keep[edge] = False
    keep[0] = False
    return np.where(keep[holes], holes, 0).astype(np.int32)


def run_on(values: np.ndarray, holes: np.ndarray, cell_m: float, base: float) -> np.ndarray:
    """The heights, holes filled from their rims' lower cells.

    Args:
        values: `(rows, columns)` float32 metres, NaN where there is nothing.
        holes: `(rows, columns)` int32 number of the hole each cell belongs to, 0 elsewhere; none on the raster's edge.
        cell_m: cell size, metres.
        base: a height nearby, that means are counted from.
    """
    from geo_nerf.georef._fill_kernels import relax

    rim = np.where(holes == 0, ndimage.grey_dilation(holes, footprint=np.ones((3, 3), bool)), 0)
    rim[np.isnan(values)] = 0
    source = _low(values, rim, holes, cell_m)
    inside = holes > 0
    count = np.bincount(rim[source], minlength=holes.max() + 1)
    means = np.bincount(rim[source], weights=values[source] - base, minlength=len(count)) / np.maximum(count, 1)
    heights = np.where(inside, means[holes], np.where(source, values - base, 0.0))
    rows, columns = np.nonzero(inside)
    # a crown's small holes have sources in the crown, which are none of the hole beside it
    relax(heights, np.where(source, rim, holes), rows, columns, _SWEEPS, _OVERSHOOT)
    result = values.copy()
    result[inside] = (heights[inside] + base).astype(np.float32)
    return result


def _low(values: np.ndarray, rim: np.ndarray, holes: np.ndarray, cell_m: float) -> np.ndarray:
    """`(rows, columns)` bool: rim cells on the lower surface of their hole."""
    cells = np.flatnonzero(rim)
    number, height = rim.flat[cells], values.flat[cells].astype(np.float64)
    order = np.lexsort((height, number))
    number, height, cells = number[order], height[order], cells[order]
    names, first, count = np.unique(number, return_index=True, return_counts=True)
    low = height[first + (_LOW_PART * count).astype(np.int64)]
    boxes = ndimage.find_objects(holes)
    extent = np.array([max(part.stop - part.start for part in boxes[name - 1]) * cell_m for name in names])
    kept = height <= np.repeat(low + _STEP_M + _SLOPE * extent, count)
    row, column = np.divmod(cells, values.shape[1])
    for k in np.flatnonzero(extent > _WIDE_M):
        part = slice(first[k], first[k] + count[k])
        kept[part] = _near_plane(np.column_stack([row[part], column[part]]) * cell_m, height[part], kept[part])
    source = np.zeros(values.shape, bool)
    source.flat[cells[kept]] = True
    return source


def _near_plane(places: np.ndarray, heights: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Which `(N,)` of the rim's cells lie on or below a plane through its lower ones: ground may slope, a crown's skirt is no ground.

    The plane is the quantile regression (Koenker and Bassett 1978) of the cells in `start`, by reweighted least squares.
    """
    design = np.column_stack([places - places.mean(axis=0), np.ones(len(places))])
    weight = np.ones(int(start.sum()))
    for _ in range(_ROUNDS):
        root = np.sqrt(weight)[:, None]
        plane = np.linalg.lstsq(design[start] * root, heights[start] * root[:, 0], rcond=None)[0]
        rest = heights[start] - design[start] @ plane
        weight = np.where(rest > 0, _QUANTILE, 1.0 - _QUANTILE) / np.maximum(np.abs(rest), 0.02)
    return np.asarray(start & (heights - design @ plane < _STEP_M / 2))
