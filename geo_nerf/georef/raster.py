"""The surface model in a CRS from a surface in local metres, cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.drafts import Extent, New, Raster, Window
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.placed import PlacedCloud
from geo_nerf.georef.point_windows import gathered, part_of, points_in, window_side
from geo_nerf.georef.records import xyz_of
from geo_nerf.types import GeoCloud, Grid

#: `(N, 2)` float64 local east, north -> `(N,)` local up of the highest surface there, NaN where there is none; metres
HeightsAt = Callable[[np.ndarray], np.ndarray]

#: gaps in the cloud up to twice this many cells wide are closed
SUPPORT_CELLS = 3
#: a height counts as the cell's when the surface point lies this close to the cell's vertical, metres
CENTRED_M = 1e-4
#: tries to land there
ROUNDS = 4
#: cells whose heights are asked for at a time
CHUNK = 1 << 18


def make_dsm(
    heights_at: HeightsAt,
    cloud: GeoCloud,
    frame: LocalFrame,
    crs: pyproj.CRS,
    cell_m: float,
    events: Events,
    *,
    support_cells: int = SUPPORT_CELLS,
) -> Grid:
    """Sample the surface at the centre of every cell the cloud supports.

    A cell's vertical in the CRS is not the local frame's (they part by 3e-4 rad two kilometres off), so the local east and north to ask
    at depend on the height found; a few rounds, starting from the cloud's heights, settle it.

    Args:
        heights_at: the surface, in local metres.
        cloud: its points, in `crs`: where they are dense enough is surface, elsewhere is nothing.
        frame: local frame of `heights_at`.
        crs: CRS of the raster.
        cell_m: cell size, metres; edges lie on whole multiples of it.
        events: told of the progress.
        support_cells: gaps up to twice as many cells wide are closed.

    Returns:
        Heights in `crs`, metres, float32, NaN where there is no surface.

    Raises:
        NothingMeasuredError: the cloud has no point, or the surface no height under it.
        MissingGridError, OutsideCrsError: see `LocalFrame`.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("surface model")
    lattice = Lattice.around(cloud.xyz[:, :2].min(axis=0), cloud.xyz[:, :2].max(axis=0), cell_m)
    surface = _Surface(heights_at, frame, crs, support_cells, float(np.median(cloud.xyz[:, 2])))
    values = surface.sampled(cloud.xyz, lattice, events)
    if not np.isfinite(values).any():
        raise NothingMeasuredError("surface model")
    return lattice.grid(crs, values)


def draw_dsm(
    heights_at: HeightsAt,
    cloud: PlacedCloud,
    frame: LocalFrame,
    cell_m: float,
    new: New,
    events: Events,
    *,
    support_cells: int = SUPPORT_CELLS,
) -> Raster:
    """The same as `make_dsm`, window by window.

    Args:
        heights_at: the surface, in local metres.
        cloud: its points.
        frame: local frame of `heights_at`.
        cell_m: cell size, metres.
        new: makes the raster.
        events: told of the progress.
        support_cells: gaps up to twice as many cells wide are closed.

    Raises:
        NothingMeasuredError: the cloud has no point, or the surface no height under it.
        MissingGridError, OutsideCrsError: see `LocalFrame`.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("surface model")
    lattice = Lattice.around(cloud.low[:2], cloud.high[:2], cell_m)
    surface = _Surface(heights_at, frame, cloud.crs, support_cells, cloud.median_m)
    target, found = new("dsm_traced", Extent.on(lattice, cloud.crs), np.float32, 1), False
    windows = target.extent.windows(window_side(cloud, cell_m))
    for window in events.track(windows, len(windows), "surface model"):
        around, core = target.extent.grown(window, 2 * support_cells)
        xyz = xyz_of(gathered(points_in(cloud, lattice, around)))
        values = surface.sampled(xyz, part_of(lattice, around), Events(), core)[core]
        found |= bool(np.isfinite(values).any())
        target.write(window, values)
    if not found:
        raise NothingMeasuredError("surface model")
    return target


@dataclass(frozen=True)
class _Surface:
    """A surface to be asked for heights in a CRS."""

    heights_at: HeightsAt
    frame: LocalFrame
    crs: pyproj.CRS
    support_cells: int
    #: where cells without a point begin, metres
    level_m: float

    def sampled(self, xyz: np.ndarray, lattice: Lattice, events: Events, core: Window | None = None) -> np.ndarray:
        """`(rows, columns)` float32 heights of the cells that `(N, 3)` points support, NaN elsewhere and outside `core`."""
        guess = highest_in_cells(xyz, lattice)
        wanted = np.zeros(guess.shape, bool)
        wanted[core or ...] = close_gaps(np.isfinite(guess), self.support_cells)[core or ...]
        cells = np.flatnonzero(wanted)
        guess[~np.isfinite(guess)] = self.level_m
        values = np.full(guess.shape, np.nan, np.float32)
        starts = range(0, len(cells), CHUNK)
        for start in events.track(starts, len(starts), "surface model"):
            part = cells[start : start + CHUNK]
            centres = lattice.centres(*np.divmod(part, lattice.columns))
            values.flat[part] = _heights_on(self.heights_at, self.frame, self.crs, centres, guess.flat[part].astype(np.float64))
        return values


def highest_in_cells(xyz: np.ndarray, lattice: Lattice) -> np.ndarray:
    """Largest height of the `(N, 3)` points in each cell: `(rows, columns)` float32 metres, NaN in empty cells."""
    row, column = lattice.cells_of(xyz[:, :2])
    upwards = np.argsort(xyz[:, 2], kind="stable")
    heights = np.full((lattice.rows, lattice.columns), np.nan, np.float32)
    # later assignments win, so the highest does
    heights[row[upwards], column[upwards]] = xyz[upwards, 2]
    return heights


def close_gaps(filled: np.ndarray, cells: int) -> np.ndarray:
    """Morphological closing with a disc of radius `cells`: fills gaps, does not grow outwards. `(rows, columns)` bool in and out."""
    import cv2

    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * cells + 1, 2 * cells + 1))
    padded = np.pad(filled.astype(np.uint8), cells)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, disc)
    return np.asarray(closed[cells : cells + filled.shape[0], cells : cells + filled.shape[1]], bool)


def _heights_on(heights_at: HeightsAt, frame: LocalFrame, crs: pyproj.CRS, centres: np.ndarray, height: np.ndarray) -> np.ndarray:
    """`(N,)` float64 CRS heights of the surface on the verticals through `(N, 2)` cell centres, starting from `height`."""
    height = height.copy()
    pending = np.arange(len(height))
    for _ in range(ROUNDS):
        local = frame.crs_to_local(np.column_stack([centres[pending], height[pending]]), crs)
        up = np.asarray(heights_at(local[:, :2]), np.float64)
        met = np.isfinite(up)
        height[pending[~met]] = np.nan
        pending = pending[met]
        landed = frame.local_to_crs(np.column_stack([local[met, :2], up[met]]), crs)
        height[pending] = landed[:, 2]
        pending = pending[np.hypot(*(landed[:, :2] - centres[pending]).T) > CENTRED_M]
        if len(pending) == 0:
            break
    return height
