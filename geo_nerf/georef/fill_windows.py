"""`fill.fill_holes` window by window: holes are told from open ground over the whole raster, and filled where they lie.

Comes in: a DSM with empty cells. Goes out: the DSM with its small enclosed holes filled, and a mask. A hole is filled as it would be at
once wherever a window and its margin hold all of it; of a longer one the window fills its part, from the rim it sees.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from geo_nerf.events import Events
from geo_nerf.georef.drafts import SIDE, New, Raster, Window
from geo_nerf.georef.fill import EMPTY, FILLED, MEASURED, run_on

#: what a window sees beyond itself: so many times the reach, between so many cells
_MARGIN_REACHES, _MARGIN_CELLS = 2.0, (64, 512)


@dataclass
class _Holes:
    """Connected empty cells over all windows, as a forest of numbers: parts in single windows, joined across borders. 0 is no hole."""

    #: another part of the same hole, or itself
    parent: list[int] = field(default_factory=lambda: [0])
    #: farthest that any of its cells lies from a measured one, cells
    widest: list[float] = field(default_factory=lambda: [0.0])
    #: whether it touches the raster's edge
    open_: list[bool] = field(default_factory=lambda: [True])
    #: number of its first cell, row by row
    first: list[int] = field(default_factory=lambda: [0])

    def add(self, widest: np.ndarray, first: np.ndarray) -> None:
        """New parts."""
        self.parent.extend(range(len(self.parent), len(self.parent) + len(widest)))
        self.widest.extend(widest.tolist())
        self.open_.extend([False] * len(widest))
        self.first.extend(first.tolist())

    def root(self, part: int) -> int:
        """The part that stands for its hole."""
        while self.parent[part] != part:
            self.parent[part] = part = self.parent[self.parent[part]]
        return part

    def join(self, one: np.ndarray, other: np.ndarray) -> None:
        """Cells beside each other across a border belong together."""
        both = (one > 0) & (other > 0)
        for left, right in np.unique(np.stack([one[both], other[both]], axis=1), axis=0).tolist():
            low, high = sorted((self.root(left), self.root(right)))
            self.parent[high] = low
            self.widest[low] = max(self.widest[low], self.widest[high])
            self.open_[low] = self.open_[low] or self.open_[high]
            self.first[low] = min(self.first[low], self.first[high])

    def open_at(self, parts: np.ndarray) -> None:
        """Holes with these cells touch the raster's edge."""
        for part in np.unique(parts[parts > 0]).tolist():
            self.open_[self.root(part)] = True

    def names(self, reach_cells: float) -> np.ndarray:
        """Number of the hole of each part, in the order of their first cells; 0 for those that are not to be filled."""
        roots = np.array([self.root(part) for part in range(len(self.parent))])
        fit = (np.array(self.widest) <= reach_cells) & ~np.array(self.open_)
        kept = np.flatnonzero(fit & (roots == np.arange(len(roots))))
        names = np.zeros(len(roots), np.int32)
        names[kept[np.argsort(np.array(self.first)[kept])]] = np.arange(1, len(kept) + 1)
        return np.asarray(names[roots])


def draw_filled(dsm: Raster, reach_m: float, new: New, events: Events, *, side: int = SIDE) -> tuple[Raster, Raster]:
    """Fill holes that measured cells surround; see `fill.fill_holes`.

    Args:
        dsm: heights, metres, NaN where there are none.
        reach_m: no cell of a hole that is filled lies farther from a measured one, metres; 0 fills nothing.
        new: makes rasters.
        events: told of the progress.
        side: cells of a window.

    Returns:
        The surface and its mask.
    """
    extent, reach_cells = dsm.extent, reach_m / dsm.extent.cell_m
    filled, mask = new("dsm_filled", extent, np.float32, 1), new("dsm_mask", extent, np.uint8, 1)
    labels = new("dsm_holes", extent, np.int32, 1)
    names = (_labelled(dsm, labels, reach_cells, side) if reach_cells > 0 else _Holes()).names(reach_cells)
    margin = int(np.clip(np.ceil(_MARGIN_REACHES * reach_cells), *_MARGIN_CELLS))
    windows, base = extent.windows(side), _level(dsm)
    for window in events.track(windows, len(windows), "filling holes"):
        values = dsm.read(window)
        kinds = np.where(np.isnan(values), EMPTY, MEASURED).astype(np.uint8)
        if names[labels.read(window)].any():
            around, core = extent.grown(window, margin)
            values, kinds = _filled(dsm.read(around), names[labels.read(around)], extent.cell_m, base)
            values, kinds = values[core], kinds[core]
        filled.write(window, values)
        mask.write(window, kinds)
    return filled, mask


def _labelled(dsm: Raster, labels: Raster, reach_cells: float, side: int) -> _Holes:
    """Write each empty cell's part into `labels`; all holes."""
    holes, extent, margin = _Holes(), dsm.extent, int(np.ceil(reach_cells)) + 2
    for window in extent.windows(side):
        around, core = extent.grown(window, margin)
        more = np.isnan(dsm.read(around))
        empty = more[core]
        parts, count = ndimage.label(empty)
        parts = np.where(empty, parts + len(holes.parent) - 1, 0).astype(np.int32)
        first = _first_cells(parts, count, len(holes.parent), window, extent.columns)
        depth = ndimage.distance_transform_edt(more)[core] if not more.all() else np.full(empty.shape, np.inf)
        widest = ndimage.maximum(depth, parts, np.arange(count) + len(holes.parent)) if count else np.zeros(0)
        holes.add(np.asarray(widest), first)
        labels.write(window, parts)
        _join(holes, labels, parts, window)
    return holes


def _first_cells(parts: np.ndarray, count: int, start: int, window: Window, columns: int) -> np.ndarray:
    """`(count,)` number of the first cell of each part of a window, counted row by row over the raster."""
    found, at = np.unique(parts, return_index=True)
    row, column = np.divmod(at[found > 0], parts.shape[1])
    assert len(row) == count and (count == 0 or found[-1] == start + count - 1), "all parts of a window are new"
    return np.asarray((row + window[0].start) * columns + column + window[1].start)


def _join(holes: _Holes, labels: Raster, parts: np.ndarray, window: Window) -> None:
    """Join a window's parts with those above and left of it, and see which lie at the raster's edge."""
    (rows, columns), extent = window, labels.extent
    if rows.start > 0:
        holes.join(labels.read((slice(rows.start - 1, rows.start), columns))[0], parts[0])
    if columns.start > 0:
        holes.join(labels.read((rows, slice(columns.start - 1, columns.start)))[:, 0], parts[:, 0])
    upper, lower = (rows.start == 0, parts[0]), (rows.stop == extent.rows, parts[-1])
    left, right = (columns.start == 0, parts[:, 0]), (columns.stop == extent.columns, parts[:, -1])
    for at_edge, cells in (upper, lower, left, right):
        if at_edge:
            holes.open_at(cells)


def _filled(values: np.ndarray, holes: np.ndarray, cell_m: float, base: float) -> tuple[np.ndarray, np.ndarray]:
    """Heights of a window with its holes filled, and its mask; what a hole has beyond the window is left out."""
    kinds = np.where(np.isnan(values), EMPTY, MEASURED).astype(np.uint8)
    # the numbers from 1 on, order kept; cells on the window's edge have no neighbours to be filled from
    inner = np.zeros_like(holes)
    inner[1:-1, 1:-1] = holes[1:-1, 1:-1]
    names, index = np.unique(inner, return_inverse=True)
    inner = (index.reshape(inner.shape) + (names[0] > 0)).astype(np.int32)
    if inner.any():
        values = run_on(values, inner, cell_m, base)
        kinds[(inner > 0) & np.isfinite(values)] = FILLED
    return values, kinds


def _level(dsm: Raster) -> float:
    """A height nearby, that sums may be counted from."""
    for window in dsm.extent.windows():
        values = dsm.read(window)
        if np.isfinite(values).any():
            return float(np.nanmean(values))
    return 0.0
