"""The bare ground as a lattice of heights: made of points, asked for the height below any place.

Comes in: points in a CRS, block by block, and which of a thinned few are ground. Goes out: `GroundModel`. Memory goes with the area, not
with the points: a few numbers a cell. `classify` makes one for a bounded area at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.georef.lattice import Lattice

#: the model's lattices begin at whole multiples of this many cells, so that holes are bridged alike wherever a lattice ends
ALIGNED_CELLS = 128
#: points looked at a time
CHUNK = 1_000_000


def aligned_lattice(low: np.ndarray, high: np.ndarray, cell_m: float) -> Lattice:
    """Cells over a box of easting and northing and somewhat more, in whole multiples of `ALIGNED_CELLS`."""
    broad = Lattice.around(low, high, ALIGNED_CELLS * cell_m)
    corner = (broad.west_cells * ALIGNED_CELLS, broad.north_cells * ALIGNED_CELLS)
    return Lattice(*corner, broad.rows * ALIGNED_CELLS, broad.columns * ALIGNED_CELLS, cell_m)


@dataclass(frozen=True)
class GroundModel:
    """Heights of the ground at the middle of every cell."""

    lattice: Lattice
    #: `(rows, columns)` float32 metres in the cloud's CRS, row 0 in the north
    heights: np.ndarray

    def height_at(self, xy: np.ndarray) -> np.ndarray:
        """`(N,)` float64 ground height at `(N, 2)` easting and northing: bilinear between cells, level beyond the border."""
        from scipy.ndimage import map_coordinates

        column = (xy[:, 0] - self.lattice.west) / self.lattice.cell_m - 0.5
        row = (self.lattice.north - xy[:, 1]) / self.lattice.cell_m - 0.5
        return np.asarray(map_coordinates(self.heights, (row, column), np.float64, order=1, mode="nearest"))

    def height_above(self, xyz: np.ndarray) -> np.ndarray:
        """`(N,)` float32 metres above the ground of `(N, 3)` points."""
        above, done = np.empty(len(xyz), np.float32), 0
        for block in blocks_of(xyz):
            above[done : done + len(block)] = block[:, 2] - self.height_at(block[:, :2])
            done += len(block)
        return above


def blocks_of(xyz: np.ndarray, size: int = CHUNK) -> Iterator[np.ndarray]:
    """Rows of an array, `size` at a time."""
    for start in range(0, len(xyz), size):
        yield xyz[start : start + size]


def lowest_points(blocks: Iterable[np.ndarray], lattice: Lattice) -> np.ndarray:
    """The lowest point of every cell that has one.

    Args:
        blocks: `(n, 3)` float64 points, block by block.
        lattice: the cells.

    Returns:
        `(M, 3)` float64, by cell.
    """
    lowest = np.full((lattice.rows * lattice.columns, 3), np.nan)
    for xyz in blocks:
        cells = _cells(lattice, xyz[:, :2])
        first = _first_of_cell(cells, xyz[:, 2])
        cells, xyz = cells[first], xyz[first]
        lower = ~(lowest[cells, 2] <= xyz[:, 2])
        lowest[cells[lower]] = xyz[lower]
    return np.asarray(lowest[np.isfinite(lowest[:, 2])])


def ground_model(ground: np.ndarray, lattice: Lattice) -> GroundModel:
    """Heights on a lattice from ground points, holes bridged.

    Args:
        ground: `(M, 3)` float64 points on the ground, at least one.
        lattice: the cells.
    """
    cells, size = _cells(lattice, ground[:, :2]), lattice.rows * lattice.columns
    counts = np.bincount(cells, minlength=size)
    # relative to the first: float32 is too coarse for sums of heights in a high place
    sums = np.bincount(cells, weights=ground[:, 2] - ground[0, 2], minlength=size)
    return GroundModel(lattice, (_bridged(sums, counts, lattice) + ground[0, 2]).astype(np.float32))


def refined(model: GroundModel, blocks: Iterable[np.ndarray], tolerance_m: float) -> GroundModel:
    """The model through the middle of all points near it: that of the lowest points runs below the surface by their noise.

    Args:
        model: near the ground.
        blocks: `(n, 3)` float64 points, block by block.
        tolerance_m: points further from the model do not count.
    """
    size = model.lattice.rows * model.lattice.columns
    sums, counts = np.zeros(size), np.zeros(size, np.int64)
    for xyz in blocks:
        above = xyz[:, 2] - model.height_at(xyz[:, :2])
        near = np.abs(above) <= tolerance_m
        cells = _cells(model.lattice, xyz[near, :2])
        sums += np.bincount(cells, weights=above[near], minlength=size)
        counts += np.bincount(cells, minlength=size)
    return replace(model, heights=(model.heights + _bridged(sums, counts, model.lattice)).astype(np.float32))


def _cells(lattice: Lattice, xy: np.ndarray) -> np.ndarray:
    """`(N,)` int64 number of the cell each place lies in, row by row."""
    row, column = lattice.cells_of(xy)
    return np.asarray(row * lattice.columns + column)


def _first_of_cell(cells: np.ndarray, height: np.ndarray) -> np.ndarray:
    """Which points are the lowest of their cell."""
    order = np.lexsort((height, cells))
    return np.asarray(order[np.flatnonzero(np.diff(cells[order], prepend=-1))])


def _bridged(sums: np.ndarray, counts: np.ndarray, lattice: Lattice) -> np.ndarray:
    """`(rows, columns)` means; cells without a count get a smooth surface between their neighbours (push and pull over a pyramid)."""
    size_hw = (lattice.rows, lattice.columns)
    counts = counts.reshape(size_hw).astype(np.float64)
    return _filled(sums.reshape(size_hw), np.minimum(counts, 1.0), counts)


def _filled(sums: np.ndarray, weight: np.ndarray, counts: np.ndarray) -> np.ndarray:
    means = np.where(counts > 0, sums / np.maximum(counts, 1e-12), 0.0)
    if (weight >= 1).all() or means.shape == (1, 1):
        return means
    coarse_weight = _halved(weight)
    coarse = _filled(_halved(means * weight), np.minimum(coarse_weight, 1.0), coarse_weight)
    return np.asarray(weight * means + (1 - weight) * _doubled(coarse, means.shape))


def _halved(values: np.ndarray) -> np.ndarray:
    """Sums of two by two cells; an odd last row or column counts alone."""
    rows, columns = ((size + 1) // 2 for size in values.shape)
    padded = np.zeros((2 * rows, 2 * columns))
    padded[: values.shape[0], : values.shape[1]] = values
    return np.asarray(padded.reshape(rows, 2, columns, 2).sum(axis=(1, 3)))


def _doubled(coarse: np.ndarray, size_hw: tuple[int, ...]) -> np.ndarray:
    """Twice as many cells a side, bilinear between the middles of the coarse ones."""
    for axis in (0, 1):
        places = np.clip((np.arange(size_hw[axis]) + 0.5) / 2 - 0.5, 0, coarse.shape[axis] - 1)
        low = places.astype(np.int64)
        part = (places - low).reshape((-1, 1) if axis == 0 else (1, -1))
        high = np.minimum(low + 1, coarse.shape[axis] - 1)
        coarse = np.take(coarse, low, axis) * (1 - part) + np.take(coarse, high, axis) * part
    return coarse
