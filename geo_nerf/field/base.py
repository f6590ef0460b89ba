"""The surface's start: a height map of the tie points, and the signed distance to it.

Comes in: tie points in local metres. Goes out: a `HeightMap`, whose `distance` is positive above the ground.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

#: a change needs so many points off the surface in 3 x 3 cells; so many cells around it follow their own points, and so many
#: cells of ground without points follow their neighbours
_CHANGE_POINTS, _CHANGE_RIM, _CHANGE_REACH = 3, 2, 4


@dataclass(frozen=True)
class HeightMap:
    """Heights on a regular grid of local east, north."""

    #: east and north of the first vertex, metres
    low_xy: tuple[float, float]
    cell_m: float
    #: `(rows, columns)` float32 metres; rows northwards, columns eastwards
    heights: np.ndarray
    #: `(rows, columns)` float32 cosine of the slope
    cosines: np.ndarray


def height_map(xyz: np.ndarray, error_px: np.ndarray, bounds: tuple[np.ndarray, np.ndarray], cell_m: float) -> HeightMap:
    """Interpolate tie points robustly: medians of cells, medians of neighbours, holes filled smoothly.

    Args:
        xyz: `(N, 3)` local metres.
        error_px: `(N,)` reprojection errors; points beyond three times the median are left out.
        bounds: low and high corner `(3,)` of the scene, local metres.
        cell_m: distance between vertices, metres.
    """
    low, high = (np.asarray(corner, np.float64) for corner in bounds)
    good = (error_px <= 3.0 * np.median(error_px) + 1e-6) if len(xyz) else np.zeros(0, bool)
    good &= ((xyz >= low) & (xyz <= high)).all(axis=1)
    shape = tuple(int(np.ceil((high[axis] - low[axis]) / cell_m)) + 1 for axis in (1, 0))
    middle = float(np.median(xyz[good, 2])) if good.any() else float((low[2] + high[2]) / 2)
    heights = _fill(_neighbour_medians(_cell_medians(xyz[good], low, cell_m, shape)), middle)
    return HeightMap((float(low[0]), float(low[1])), cell_m, heights.astype(np.float32), slope_cosines(heights, cell_m))


def slope_cosines(heights: np.ndarray, cell_m: float) -> np.ndarray:
    """Cosine of the slope, float32, at each vertex of a grid of heights, metres."""
    north, east = np.gradient(heights, cell_m)
    cosines: np.ndarray = (1.0 / np.sqrt(1.0 + north**2 + east**2)).astype(np.float32)
    return cosines


def change_map(off: np.ndarray, bounds: tuple[np.ndarray, np.ndarray], cell_m: float, threshold_m: float) -> HeightMap:
    """By how much the ground lies elsewhere than a surface, where that is clear: zero in all other places.

    Args:
        off: `(N, 3)` local east and north of points, and how far each lies above the surface, metres.
        bounds: low and high corner, local metres.
        cell_m: distance between vertices, metres.
        threshold_m: smaller differences are none.
    """
    low, high = (np.asarray(corner, np.float64) for corner in bounds)
    rows, columns = (int(np.ceil((high[axis] - low[axis]) / cell_m)) + 1 for axis in (1, 0))
    medians = _cell_medians(off, low, cell_m, (rows, columns))
    clear = off[np.abs(off[:, 2]) > threshold_m]
    place = np.rint((clear[:, :2] - low[:2]) / cell_m).astype(np.int64)
    count = np.bincount(place[:, 1] * columns + place[:, 0], minlength=rows * columns).reshape(rows, columns)
    around = np.lib.stride_tricks.sliding_window_view(np.pad(count, 1), (3, 3)).sum(axis=(2, 3))
    is_off = np.nan_to_num(np.abs(medians)) > threshold_m
    changed = is_off & (around >= _CHANGE_POINTS)
    known = np.where(is_off & ~changed, np.nan, np.where(_near(changed, _CHANGE_RIM) | np.isnan(medians), medians, 0.0))
    heights = np.where(_near(changed, _CHANGE_REACH), _fill(known, 0.0), 0.0)
    return HeightMap((float(low[0]), float(low[1])), cell_m, heights.astype(np.float32), slope_cosines(heights, cell_m))


def _near(cells: np.ndarray, reach: int) -> np.ndarray:
    """Cells with a true one at most `reach` cells away along both axes."""
    width = 2 * reach + 1
    found = np.asarray(np.lib.stride_tricks.sliding_window_view(np.pad(cells, reach), (width, width)).any(axis=(2, 3)))
    return found


def _cell_medians(xyz: np.ndarray, low: np.ndarray, cell_m: float, shape: tuple[int, ...]) -> np.ndarray:
    columns, rows = np.rint((xyz[:, :2] - low[:2]) / cell_m).astype(np.int64).T
    cells = rows * shape[1] + columns
    order = np.lexsort((xyz[:, 2], cells))
    found, first, count = np.unique(cells[order], return_index=True, return_counts=True)
    heights = np.full(shape[0] * shape[1], np.nan)
    heights[found] = (xyz[order[first + (count - 1) // 2], 2] + xyz[order[first + count // 2], 2]) / 2
    return heights.reshape(shape)


def _neighbour_medians(heights: np.ndarray) -> np.ndarray:
    """Each known cell becomes the median of the known ones of its 3 x 3: single wild points go, steps stay."""
    padded = np.pad(heights, 1, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3)).reshape(*heights.shape, 9)
    known = np.isfinite(heights)
    result = heights.copy()
    result[known] = np.nanmedian(windows[known], axis=1)
    return result


def _fill(heights: np.ndarray, fallback: float) -> np.ndarray:
    """Holes take the mean of ever wider surroundings, then relax towards their neighbours' mean."""
    known = np.isfinite(heights)
    if not known.any():
        return np.full(heights.shape, fallback)
    filled = _from_coarser(np.where(known, heights, 0.0), known.astype(np.float64))
    for _ in range(50):
        filled = np.where(known, heights, _blur(filled))
    return filled


def _from_coarser(sums: np.ndarray, weights: np.ndarray) -> np.ndarray:
    if (weights > 0).all():
        return sums / weights  # type: ignore[no-any-return]
    rows, columns = sums.shape
    pad = ((0, rows % 2), (0, columns % 2))
    coarse = [np.pad(a, pad).reshape((rows + 1) // 2, 2, (columns + 1) // 2, 2).sum(axis=(1, 3)) for a in (sums, weights)]
    below = _from_coarser(*coarse).repeat(2, axis=0).repeat(2, axis=1)[:rows, :columns]
    return np.asarray(np.where(weights > 0, sums / np.maximum(weights, 1e-9), below))


def _blur(heights: np.ndarray) -> np.ndarray:
    padded = np.pad(heights, 1, mode="edge")
    across = (padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:]) / 4
    return np.asarray((across[:-2] + 2 * across[1:-1] + across[2:]) / 4)


class BaseDistance(nn.Module):  # type: ignore[misc]
    """Signed distance-like value of a height map, `(z - h(x, y)) * cos(slope)`: no parameters, kept with the field."""

    heights: Tensor
    cosines: Tensor
    low_xy: Tensor

    def __init__(self, start: HeightMap) -> None:
        super().__init__()
        self.cell_m = start.cell_m
        self.register_buffer("heights", torch.tensor(start.heights))
        self.register_buffer("cosines", torch.tensor(start.cosines))
        self.register_buffer("low_xy", torch.tensor(start.low_xy, dtype=torch.float32))

    def forward(self, points: Tensor) -> Tensor:
        """Metres `(N,)` at local points `(N, 3)`, positive above; without gradient in the points."""
        corners, shares = self._corners(points.detach())
        heights = (self.heights.view(-1)[corners] * shares).sum(dim=1)
        cosines = (self.cosines.view(-1)[corners] * shares).sum(dim=1)
        return (points.detach()[:, 2] - heights) * cosines

    def height_at(self, xy: Tensor) -> Tensor:
        """Heights `(N,)` of the map, metres, at local east, north `(N, 2)`."""
        corners, shares = self._corners(xy)
        return (self.heights.view(-1)[corners] * shares).sum(dim=1)

    def vertices(self) -> Tensor:
        """Local east, north `(rows * columns, 2)` of the map's vertices."""
        rows, columns = self.heights.shape
        place = torch.cartesian_prod(torch.arange(rows), torch.arange(columns)).flip(1).to(self.heights.device)
        return self.low_xy + self.cell_m * place

    def _corners(self, points: Tensor) -> tuple[Tensor, Tensor]:
        rows, columns = self.heights.shape
        place = (points[:, :2] - self.low_xy) / self.cell_m
        x, y = place[:, 0].clamp(0, columns - 1.001), place[:, 1].clamp(0, rows - 1.001)
        column, row = x.long(), y.long()
        u, v = x - column, y - row
        first = row * columns + column
        corners = torch.stack([first, first + 1, first + columns, first + columns + 1], dim=1)
        return corners, torch.stack([(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v], dim=1)
