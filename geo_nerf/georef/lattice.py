"""The cells of a north-up raster: aligned extents, cell centres, heights between cells. All in CRS metres, float64."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.types import Grid


@dataclass(frozen=True)
class Lattice:
    """Where a raster's cells lie: whole multiples of the cell, so that neighbouring surveys' rasters meet cell on cell."""

    #: easting of the left edge and northing of the top edge, in cells
    west_cells: int
    north_cells: int
    rows: int
    columns: int
    #: metres
    cell_m: float

    @classmethod
    def around(cls, low: np.ndarray, high: np.ndarray, cell_m: float) -> Lattice:
        """The smallest aligned lattice that covers a rectangle.

        Args:
            low: `(2,)` smallest easting and northing, metres.
            high: `(2,)` largest ones.
            cell_m: cell size, metres.
        """
        # a rectangle that ends on a multiple ends there, rounding noise notwithstanding
        west, south = (int(v) for v in np.floor(np.asarray(low) / cell_m + 1e-6))
        east, north = (int(v) for v in np.ceil(np.asarray(high) / cell_m - 1e-6))
        return cls(west, north, max(north - south, 1), max(east - west, 1), cell_m)

    @property
    def west(self) -> float:
        """Easting of the left edge, metres."""
        return round(self.west_cells * self.cell_m, 9)

    @property
    def north(self) -> float:
        """Northing of the top edge, metres."""
        return round(self.north_cells * self.cell_m, 9)

    def grid(self, crs: pyproj.CRS, values: np.ndarray, mask: np.ndarray | None = None) -> Grid:
        """A raster of these cells."""
        return Grid(crs, values, self.west, self.north, self.cell_m, mask)

    def centres(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Easting and northing of cell centres: `(N, 2)` float64 metres, for `(N,)` row and column numbers."""
        east = (self.west_cells + columns + 0.5) * self.cell_m
        return np.stack([east, (self.north_cells - rows - 0.5) * self.cell_m], axis=-1)

    def cells_of(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of the cell each `(N, 2)` easting, northing lies in, clipped to the lattice; `(N,)` int64 each."""
        column = np.floor(xy[:, 0] / self.cell_m - self.west_cells).astype(np.int64)
        row = np.floor(self.north_cells - xy[:, 1] / self.cell_m).astype(np.int64)
        return np.clip(row, 0, self.rows - 1), np.clip(column, 0, self.columns - 1)

    def blocks(self, size: int) -> Iterator[tuple[slice, slice]]:
        """Row and column slices of blocks of at most `size` by `size` cells, row by row."""
        for top in range(0, self.rows, size):
            for left in range(0, self.columns, size):
                yield slice(top, min(top + size, self.rows)), slice(left, min(left + size, self.columns))


def heights_between(dsm: Grid, xy: np.ndarray, *, step_m: float = np.inf) -> np.ndarray:
    """Heights of a DSM between its cell centres, bilinear.

    Args:
        dsm: heights, metres, NaN where there are none.
        xy: `(N, 2)` float64 easting, northing.
        step_m: neighbours that differ by more from the cell a point lies in are left out of its mean, so that a wall stays a wall.

    Returns:
        `(N,)` float64 heights; neighbours without height are left out too; NaN where the cell itself has none, and outside.
    """
    rows, columns = dsm.values.shape
    x = (xy[:, 0] - dsm.west) / dsm.cell_m - 0.5
    y = (dsm.north - xy[:, 1]) / dsm.cell_m - 0.5
    left, top = np.floor(x), np.floor(y)
    home = _home(dsm, np.floor(x + 0.5), np.floor(y + 0.5))
    total, weights = np.zeros(len(xy)), np.zeros(len(xy))
    for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        row, column = np.clip(top + down, 0, rows - 1).astype(np.int64), np.clip(left + right, 0, columns - 1).astype(np.int64)
        height = dsm.values[row, column].astype(np.float64)
        level = np.abs(height - home) <= step_m  # false where either is missing
        weight = np.abs(1 - down - (y - top)) * np.abs(1 - right - (x - left)) * level
        total += weight * np.where(level, height, 0.0)
        weights += weight
    return np.where(weights > 0, total / np.where(weights > 0, weights, 1.0), np.nan)


def _home(dsm: Grid, column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Height of the cell a point lies in, `(N,)` float64; NaN outside."""
    rows, columns = dsm.values.shape
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    at = dsm.values[np.clip(row, 0, rows - 1).astype(np.int64), np.clip(column, 0, columns - 1).astype(np.int64)]
    return np.where(inside, at.astype(np.float64), np.nan)
