"""The terrain model from ground points, and what is derived from heights: hillshade, slope, height above ground.

Comes in: a classified cloud and the surface model. Goes out: rasters in the same CRS.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.below_surface import kept_below
from geo_nerf.georef.drafts import SIDE, Extent, New, Raster, by_windows, grid_of
from geo_nerf.georef.lattice import Lattice, heights_between
from geo_nerf.georef.placed import Column, PlacedCloud
from geo_nerf.georef.point_windows import gathered, part_of, points_in, window_side
from geo_nerf.georef.records import xyz_of
from geo_nerf.types import GeoCloud, Grid

#: ASPRS class of ground
GROUND = 2
#: what a terrain mask says of a cell
NOTHING, GROUND_POINTS, INTERPOLATED, EXTRAPOLATED = 0, 1, 2, 3
#: where no triangle reaches, the nearest ground within this is taken, metres
BEYOND_M = 1.0
#: sweeps that soften the ridges of triangles
SOFTENING = 60
#: rows worked on at a time by derived rasters: bounds their scratch
STRIP = 1024
#: cells a side of the windows in which gaps are bridged, and what such a window sees beyond them
BRIDGED_SIDE, MARGIN_REACHES, MARGIN_CELLS = 768, 2.5, 512


@dataclass(frozen=True)
class Terrain:
    """A terrain model."""

    #: metres, float32, NaN where there is nothing
    grid: Grid
    #: `(rows, columns)` uint8: `NOTHING`, `GROUND_POINTS`, `INTERPOLATED` or `EXTRAPOLATED`
    mask: Grid


def make_dtm(cloud: GeoCloud, classes: np.ndarray, dsm: Grid, cell_m: float, reach_m: float, events: Events) -> Terrain:
    """Grid the ground: the mean of a cell's ground points, between them flat triangles (Delaunay).

    What lies between or beyond ground points is a guess, and is no higher than the surface model anywhere in the cell.

    Args:
        cloud: points in the raster's CRS.
        classes: `(N,)` uint8 ASPRS classes; 2 is ground.
        dsm: the surface model; the terrain ends where it does.
        cell_m: cell size, metres; edges lie on whole multiples of it.
        reach_m: cells farther from any ground point stay empty, metres.
        events: told of the progress.

    Returns:
        Heights and their mask.

    Raises:
        NothingMeasuredError: no point is ground.
    """
    ground = cloud.xyz[classes == GROUND]
    if len(ground) == 0:
        raise NothingMeasuredError("terrain model")
    events.progress(0, 2, "terrain model")
    rows, columns = dsm.values.shape
    low = np.array([dsm.west, dsm.north - rows * dsm.cell_m])
    lattice = Lattice.around(low, low + np.array([columns, rows]) * dsm.cell_m, cell_m)
    heights = mean_in_cells(ground, lattice, float(cloud.xyz[:, 2].min()))
    events.progress(1, 2, "terrain model")
    values, mask = _terrain(heights, np.isnan(heights) & _covered(dsm, lattice), cell_m, reach_m)
    values = kept_below(values, mask > GROUND_POINTS, Extent.on(lattice, dsm.crs), dsm)
    events.progress(2, 2, "terrain model")
    return Terrain(lattice.grid(dsm.crs, values.astype(np.float32)), lattice.grid(dsm.crs, mask))


def draw_dtm(
    cloud: PlacedCloud, classes: Column, dsm: Raster, cell_m: float, reach_m: float, new: New, events: Events
) -> tuple[Raster, Raster]:
    """The same, window by window.

    Cells with ground points are just as `make_dtm` has them. Between them its triangles depend on the ground all around a gap; a window
    sees `MARGIN_REACHES` times `reach_m` of it, `MARGIN_CELLS` at most.

    Args:
        cloud: points in the raster's CRS.
        classes: ASPRS classes; 2 is ground.
        dsm: the surface model.
        cell_m: cell size, metres.
        reach_m: cells farther from any ground point stay empty, metres.
        new: makes rasters.
        events: told of the progress.

    Returns:
        Heights and their mask.
    """
    lattice = dsm.extent.lattice(cell_m)
    extent = Extent.on(lattice, cloud.crs)
    means, heights, mask = new("dtm_means", extent, np.float64, 1), new("dtm", extent, np.float32, 1), new("dtm_mask", extent, np.uint8, 1)
    side = window_side(cloud, cell_m)
    windows = extent.windows(side)
    for window in events.track(windows, len(windows), "ground points"):
        xyz = xyz_of(gathered(points_in(cloud, lattice, window, classes, GROUND)))
        means.write(window, mean_in_cells(xyz, part_of(lattice, window), float(cloud.low[2])))
    margin = int(np.clip(np.ceil(MARGIN_REACHES * reach_m / cell_m), SOFTENING + 2, MARGIN_CELLS))
    windows = extent.windows(BRIDGED_SIDE)
    for window in events.track(windows, len(windows), "terrain model"):
        around, core = extent.grown(window, margin)
        known, above = means.read(around), grid_of(dsm, dsm.extent.around(*extent.box(around), margin=1))
        wanted = np.zeros(known.shape, bool)
        soft = tuple(slice(max(part.start - SOFTENING, 0), part.stop + SOFTENING) for part in core)
        wanted[soft] = (np.isnan(known) & _covered(above, part_of(lattice, around)))[soft]
        values, kinds = _terrain(known, wanted, cell_m, reach_m)
        values = kept_below(values, kinds > GROUND_POINTS, extent.part(around), above)
        heights.write(window, values[core])
        mask.write(window, kinds[core])
    return heights, mask


def mean_in_cells(xyz: np.ndarray, lattice: Lattice, base: float) -> np.ndarray:
    """`(rows, columns)` float64 mean height, metres, of the `(N, 3)` points in each cell, NaN in empty ones; `base` is a height nearby."""
    row, column = lattice.cells_of(xyz[:, :2])
    cells = row * lattice.columns + column
    size = lattice.rows * lattice.columns
    count, sums = np.bincount(cells, minlength=size), np.bincount(cells, weights=xyz[:, 2] - base, minlength=size)
    with np.errstate(invalid="ignore", divide="ignore"):
        means: np.ndarray = (sums / count + base).reshape(lattice.rows, lattice.columns)
    return means


def _terrain(heights: np.ndarray, wanted: np.ndarray, cell_m: float, reach_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Heights with the cells `wanted` bridged where ground is near enough, and the mask."""
    empty = np.isnan(heights)
    far = ndimage.distance_transform_edt(empty) * cell_m if not empty.all() else np.full(heights.shape, np.inf)
    return _bridged(heights, wanted & (far <= reach_m), far)


def _covered(dsm: Grid, lattice: Lattice) -> np.ndarray:
    """`(rows, columns)` bool: cells with any cell of the surface model in them."""
    row, column = np.nonzero(np.isfinite(dsm.values))
    centres = np.array([dsm.west, dsm.north]) + np.column_stack([column + 0.5, -row - 0.5]) * dsm.cell_m
    covered = np.zeros((lattice.rows, lattice.columns), bool)
    low = np.array([lattice.west, lattice.north - lattice.rows * lattice.cell_m])
    inside = ((centres > low) & (centres < low + np.array([lattice.columns, lattice.rows]) * lattice.cell_m)).all(axis=1)
    covered[lattice.cells_of(centres[inside])] = True
    # a finer raster than the surface model has cells between its centres
    grown = max(1, int(np.ceil(dsm.cell_m / lattice.cell_m)))
    return np.asarray(ndimage.binary_closing(np.pad(covered, grown), iterations=grown)[grown:-grown, grown:-grown])


def _bridged(heights: np.ndarray, wanted: np.ndarray, far_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Heights with the cells wanted interpolated, and the mask."""
    from scipy.interpolate import LinearNDInterpolator
    from scipy.spatial import QhullError, cKDTree

    known = np.isfinite(heights)
    mask = np.where(known, GROUND_POINTS, NOTHING).astype(np.uint8)
    # triangles that cross a gap have their corners on its rim
    rim = np.column_stack(np.nonzero(known & ndimage.binary_dilation(~known, np.ones((3, 3), bool))))
    cells = np.column_stack(np.nonzero(wanted))
    if len(cells) == 0 or len(rim) == 0:
        return heights, mask
    at_rim = heights[known & ndimage.binary_dilation(~known, np.ones((3, 3), bool))]
    try:
        found = LinearNDInterpolator(rim.astype(np.float64), at_rim)(cells)
    except QhullError:  # fewer than three, or all in a row
        found = np.full(len(cells), np.nan)
    beyond = np.isnan(found) & (far_m[wanted] <= BEYOND_M)
    found[beyond] = at_rim[cKDTree(rim).query(cells[beyond])[1]]
    result = heights.copy()
    result[wanted] = found
    _soften(result, wanted & np.isfinite(result))
    mask[wanted] = np.where(np.isnan(found), NOTHING, np.where(beyond, EXTRAPOLATED, INTERPOLATED))
    return result, mask


def _soften(heights: np.ndarray, cells: np.ndarray) -> None:
    """Take the ridges off triangles that span a gap, in place."""
    from geo_nerf.georef._fill_kernels import relax

    inner = np.zeros(cells.shape, bool)
    inner[1:-1, 1:-1] = cells[1:-1, 1:-1]
    relax(heights, np.isfinite(heights), *np.nonzero(inner), SOFTENING, 1.0)


def hillshade(heights: Grid, *, azimuth_deg: float = 315.0, altitude_deg: float = 45.0) -> Grid:
    """Shaded relief as gdaldem makes it (Horn 1981).

    Args:
        heights: metres.
        azimuth_deg: where the light comes from, clockwise from north.
        altitude_deg: how high it stands.

    Returns:
        `(rows, columns)` uint8: 1 dark to 255 bright, 0 where there is no height.
    """
    shades = np.zeros(heights.values.shape, np.uint8)
    azimuth, altitude = np.radians([azimuth_deg, altitude_deg])
    for rows, east, north in _gradients(heights):
        lit = np.sin(altitude) - np.cos(altitude) * (east * np.sin(azimuth) + north * np.cos(azimuth))
        shade = 1.0 + 254.0 * np.maximum(lit / np.sqrt(1.0 + east**2 + north**2), 0.0)
        shades[rows] = np.where(np.isfinite(shade), np.round(shade), 0.0)
    return replace(heights, values=shades)


def slope_deg(heights: Grid) -> Grid:
    """Steepness, degrees, float32, NaN where there is no height (Horn 1981)."""
    slopes = np.full(heights.values.shape, np.nan, np.float32)
    for rows, east, north in _gradients(heights):
        slopes[rows] = np.degrees(np.arctan(np.hypot(east, north)))
    return replace(heights, values=slopes)


def height_above(dsm: Grid, terrain: Terrain) -> Grid:
    """The surface model's heights above the terrain.

    Where the terrain is a guess, it is no higher than the surface, but between the middles of its cells it may be: there the height is 0.
    Where both were measured, a height below 0 stays: it tells by how much they part.

    Args:
        dsm: the surface model.
        terrain: the terrain model, of any cell size.

    Returns:
        Metres, float32, on the surface model's cells; NaN where either is empty.
    """
    above = np.full(dsm.values.shape, np.nan, np.float32)
    east = dsm.west + (np.arange(dsm.values.shape[1]) + 0.5) * dsm.cell_m
    for start in range(0, len(above), STRIP):
        rows = slice(start, min(start + STRIP, len(above)))
        north = dsm.north - (np.arange(rows.start, rows.stop) + 0.5) * dsm.cell_m
        places = np.stack(np.meshgrid(east, north), axis=-1).reshape(-1, 2)
        height = dsm.values[rows] - heights_between(terrain.grid, places).reshape(-1, len(east))
        guessed = _at(terrain.mask, east, north) > GROUND_POINTS
        above[rows] = np.where(guessed, np.maximum(height, 0.0), height)
    return replace(dsm, values=above)


def _at(grid: Grid, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """`(len(north), len(east))` values of the cells in which places lie; those outside have their nearest cell's."""
    rows, columns = grid.values.shape
    row = np.clip(np.floor((grid.north - north) / grid.cell_m), 0, rows - 1).astype(np.int64)
    column = np.clip(np.floor((east - grid.west) / grid.cell_m), 0, columns - 1).astype(np.int64)
    return np.asarray(grid.values[np.ix_(row, column)])


def draw_hillshade(heights: Raster, shade: Raster, *, side: int = SIDE) -> None:
    """`hillshade`, window by window."""
    by_windows(heights, shade, hillshade, 1, side)


def draw_slope(heights: Raster, slope: Raster, *, side: int = SIDE) -> None:
    """`slope_deg`, window by window."""
    by_windows(heights, slope, slope_deg, 1, side)


def draw_height_above(dsm: Raster, dtm: Raster, mask: Raster, above: Raster, *, side: int = SIDE) -> None:
    """`height_above`, window by window; `mask` is the terrain's."""
    for window in dsm.extent.windows(side):
        part = dtm.extent.around(*dsm.extent.box(window), margin=2)
        ground = Terrain(grid_of(dtm, part), grid_of(mask, part))
        above.write(window, height_above(grid_of(dsm, window), ground).values)


def _gradients(heights: Grid) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
    """Strips of rows with their rise per metre eastwards and northwards, `(strip, columns)` float64."""
    values, size = heights.values, len(heights.values)
    for start in range(0, size, STRIP):
        rows = slice(start, min(start + STRIP, size))
        part = values[max(start - 1, 0) : rows.stop + 1].astype(np.float64)
        part = np.pad(part, ((start == 0, rows.stop == size), (1, 1)), mode="edge")
        middle = part[1:-1, 1:-1]
        around = [[_or(part[r : r + len(middle), c : c + middle.shape[1]], middle) for c in range(3)] for r in range(3)]
        east = (around[0][2] + 2 * around[1][2] + around[2][2] - around[0][0] - 2 * around[1][0] - around[2][0]) / (8 * heights.cell_m)
        north = (around[0][0] + 2 * around[0][1] + around[0][2] - around[2][0] - 2 * around[2][1] - around[2][2]) / (8 * heights.cell_m)
        yield rows, np.where(np.isnan(middle), np.nan, east), np.where(np.isnan(middle), np.nan, north)


def _or(values: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Values, where there are any."""
    return np.where(np.isnan(values), other, values)
