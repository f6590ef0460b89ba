"""Contour lines of a terrain model. Comes in: heights in a CRS. Goes out: lines at whole multiples of an interval."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.drafts import SIDE, Extent, Held, Raster, Window, finite_range
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
    """Trace contours of a raster in memory; see `stream_contours`.

    Returns:
        Lines from the lowest up; none where the terrain is flatter than the interval.
    """
    lines = stream_contours(Held.of(dtm), interval_m, events, side=max(dtm.values.shape))
    return sorted(lines, key=lambda line: line.height)


def stream_contours(dtm: Raster, interval_m: float, events: Events, *, side: int = SIDE) -> Iterator[Contour]:
    """Trace contours window by window, each line whole wherever it runs.

    Windows share the cells on their borders, so a line's pieces meet at the very same places, and are joined; lines go out when no window
    to come can lengthen them, so memory holds those that cross the row of windows worked on.

    Args:
        dtm: heights, metres.
        interval_m: between lines, metres, above zero.
        events: told of the progress.
        side: cells of a window.

    Yields:
        Lines, those that end in the north first.

    Raises:
        NothingMeasuredError: the terrain model is empty.
    """
    known = finite_range(dtm)
    if known is None:
        raise NothingMeasuredError("contours")
    pending, windows = Joining(), dtm.extent.windows(side)
    for number, window in enumerate(events.track(windows, len(windows), "contours")):
        for step, line in _pieces(dtm, window, interval_m, known[0]):
            pending.add(step, line)
        last = number + 1 == len(windows)
        if last or windows[number + 1][0].start > window[0].start:
            for step, line in pending.done(np.inf if last else window[0].stop):
                xy = _tidy(line, dtm.extent)
                if len(xy):
                    yield Contour(round(step * interval_m, 6), step % INDEX_EVERY == 0, xy)


def _pieces(dtm: Raster, window: Window, interval_m: float, base: float) -> Iterator[tuple[int, np.ndarray]]:
    """Multiples of the interval and lines `(N, 2)` of column and row numbers in a window and on its lower and right borders."""
    from contourpy import LineType, contour_generator

    sizes = (dtm.extent.rows, dtm.extent.columns)
    shared = [slice(part.start, min(part.stop + 1, size)) for part, size in zip(window, sizes, strict=True)]
    around, core = dtm.extent.grown((shared[0], shared[1]), int(np.ceil(4 * SMOOTH_CELLS)) + 1)
    heights = smoothed(dtm.read(around), SMOOTH_CELLS, base)[core]
    if min(heights.shape) < 2 or not np.isfinite(heights).any():
        return
    lines = contour_generator(z=np.ma.masked_invalid(heights - base), name="serial", line_type=LineType.Separate)
    low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
    for step in range(int(np.ceil(low / interval_m)), int(np.floor(high / interval_m)) + 1):
        for line in lines.lines(round(step * interval_m, 6) - base):
            yield step, np.asarray(line, np.float64) + np.array([shared[1].start, shared[0].start])


class Joining:
    """Pieces of lines put together where they meet."""

    def __init__(self) -> None:
        self._open: dict[int, list[np.ndarray]] = {}
        self._by_start: dict[tuple[int, float, float], int] = {}
        self._by_end: dict[tuple[int, float, float], int] = {}
        self._next = 0
        self._steps: dict[int, int] = {}

    def add(self, step: int, line: np.ndarray) -> None:
        """One more piece of a line of height `step`."""
        name, self._next = self._next, self._next + 1
        pieces, start, end = [line], _place(step, line[0]), _place(step, line[-1])
        if start != end:
            if (before := self._by_end.pop(start, None)) is not None:
                pieces = [*self._open.pop(before), line[1:]]
                start = _place(step, pieces[0][0])
                del self._by_start[start], self._steps[before]
            if start != end and (after := self._by_start.pop(end, None)) is not None:
                rest = self._open.pop(after)
                pieces = [*pieces, rest[0][1:], *rest[1:]]
                end = _place(step, rest[-1][-1])
                del self._by_end[end], self._steps[after]
        self._open[name], self._steps[name] = pieces, step
        if start != end:
            self._by_start[start] = self._by_end[end] = name

    def done(self, row: float) -> Iterator[tuple[int, np.ndarray]]:
        """Take out lines that no piece below a row of the raster can lengthen."""
        for name in list(self._open):
            pieces, step = self._open[name], self._steps[name]
            start, end = _place(step, pieces[0][0]), _place(step, pieces[-1][-1])
            if start == end or max(pieces[0][0][1], pieces[-1][-1][1]) < row - 1e-6:
                del self._open[name], self._steps[name]
                if start != end:
                    del self._by_start[start], self._by_end[end]
                line = np.concatenate(pieces)
                if start == end:  # to the last digit, by which a closed line is known
                    line[-1] = line[0]
                yield step, line


def _place(step: int, at: np.ndarray) -> tuple[int, float, float]:
    """A place by which pieces find each other: a hundred-thousandth of a cell counts as none."""
    return step, round(float(at[0]), 5), round(float(at[1]), 5)


def smoothed(heights: np.ndarray, sigma_cells: float, base: float = 0.0) -> np.ndarray:
    """Heights under a Gaussian that leaves empty cells out: `(rows, columns)` float64, NaN where `heights` is; `base` lies near them."""
    import cv2

    known = np.isfinite(heights)
    filled = np.where(known, heights.astype(np.float64) - base, 0.0)
    total, weight = (cv2.GaussianBlur(part, (0, 0), sigma_cells) for part in (filled, known.astype(np.float64)))
    return np.where(known, total / np.maximum(weight, 1e-9) + base, np.nan)


def _tidy(line: np.ndarray, dtm: Extent) -> np.ndarray:
    """A line of column and row numbers in the CRS, without needless vertices; empty where it is too short."""
    import shapely

    if np.linalg.norm(np.diff(line, axis=0), axis=1).sum() < SHORTEST_CELLS:
        return np.empty((0, 2))
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(line), TOLERANCE_CELLS))
    return np.column_stack([dtm.west + (kept[:, 0] + 0.5) * dtm.cell_m, dtm.north - (kept[:, 1] + 0.5) * dtm.cell_m])
