"""The points under a window of a raster. Comes in: a `PlacedCloud` and a raster's cells. Goes out: records, tile by tile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from geo_nerf.georef.drafts import SIDE, Window
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.placed import Column, PlacedCloud
from geo_nerf.georef.records import RECORD, xyz_of

#: points under a window, about
_POINTS = 1_500_000
_NARROWEST = 64


def window_side(cloud: PlacedCloud, cell_m: float) -> int:
    """Cells a side of windows that hold a bounded number of points."""
    return int(np.clip(np.sqrt(_POINTS) * cloud.spacing_m / cell_m, _NARROWEST, SIDE))


def part_of(lattice: Lattice, window: Window) -> Lattice:
    """A window's own lattice."""
    rows, columns = window
    corner = {"west_cells": lattice.west_cells + columns.start, "north_cells": lattice.north_cells - rows.start}
    return replace(lattice, **corner, rows=rows.stop - rows.start, columns=columns.stop - columns.start)


def points_in(cloud: PlacedCloud, lattice: Lattice, window: Window, classes: Column | None = None, wanted: int = 0) -> Iterator[np.ndarray]:
    """Records of the points in a window's cells, tile by tile; points on the lattice's rim are in its outermost cells.

    Args:
        cloud: the points.
        lattice: the raster's cells.
        window: of it.
        classes: of the cloud's points.
        wanted: only this class, where there are `classes`.
    """
    part, (rows, columns) = part_of(lattice, window), window
    low = np.array([part.west - part.cell_m, part.north - (part.rows + 1) * part.cell_m])
    for tile, records, which in cloud.within(low, low + (np.array([part.columns, part.rows]) + 2) * part.cell_m):
        row, column = lattice.cells_of(xyz_of(records)[:, :2])
        inside = (row >= rows.start) & (row < rows.stop) & (column >= columns.start) & (column < columns.stop)
        if classes is not None:
            inside &= classes.read(tile)[which] == wanted
        yield records[inside]


def gathered(parts: Iterator[np.ndarray]) -> np.ndarray:
    """Records of all parts."""
    return np.concatenate([np.zeros(0, RECORD), *parts])
