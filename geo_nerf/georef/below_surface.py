"""Terrain kept at or below the surface. Comes in: heights guessed between ground points, and the surface model. Goes out: heights."""

from __future__ import annotations

import numpy as np

from geo_nerf.georef.drafts import Extent
from geo_nerf.types import Grid

#: part of a cell that counts as none: edges of aligned rasters differ by rounding
_ROUNDING = 1e-6


def kept_below(heights: np.ndarray, guessed: np.ndarray, cells: Extent, surface: Grid) -> np.ndarray:
    """Heights, where guessed no higher than the lowest cell of the surface model that shares ground with theirs.

    Args:
        heights: `(rows, columns)` metres, NaN where there is none.
        guessed: `(rows, columns)` bool: interpolated or extrapolated; the others were measured and stay.
        cells: where the heights lie.
        surface: the surface model over them, of any cell size and lattice; NaN where there is nothing, which limits nothing.

    Returns:
        `(rows, columns)`, of the type of `heights`.
    """
    limited: np.ndarray = np.fmin(heights, lowest_in_cells(surface, cells)).astype(heights.dtype)
    return np.where(guessed & np.isfinite(heights), limited, heights)


def lowest_in_cells(surface: Grid, cells: Extent) -> np.ndarray:
    """`(rows, columns)` lowest height, metres, of the surface model's cells that share ground with each cell; NaN where none has any."""
    rows = _shared(
        surface.north - cells.north, cells.cell_m, cells.rows, surface.cell_m, surface.values.shape[0]
    )
    columns = _shared(
        cells.west - surface.west, cells.cell_m, cells.columns, surface.cell_m, surface.values.shape[1]
    )
    return _lowest_of(_lowest_of(surface.values, *rows).T, *columns).T


def _shared(
    start_m: float, cell_m: float, count: int, other_m: float, others: int
) -> tuple[np.ndarray, np.ndarray]:
    """First of the other raster's rows (or columns) that shares ground with each of ours, and the one after the last; `(count,)` each.

    Args:
        start_m: from the other raster's first edge to ours, metres.
        cell_m: our cells.
        count: how many.
        other_m: the other raster's cells, metres.
        others: how many.
    """
    edges = (start_m + np.arange(count + 1) * cell_m) / other_m
    first, after = np.floor(edges[:-1] + _ROUNDING), np.ceil(edges[1:] - _ROUNDING)
    return np.clip(first, 0, others).astype(np.int64), np.clip(after, 0, others).astype(np.int64)


def _lowest_of(values: np.ndarray, first: np.ndarray, after: np.ndarray) -> np.ndarray:
    """`(len(first), columns)` lowest of the rows from each first to before each `after`; NaN where there are none."""
    # an empty row at the end: a group may end there
    padded = np.concatenate([values, np.full((1, values.shape[1]), np.nan, values.dtype)])
    lowest: np.ndarray = np.fmin.reduceat(padded, np.stack([first, after], axis=1).ravel(), axis=0)[::2]
    lowest[after <= first] = np.nan
    return lowest
