"""A DSM against a reference DSM: the product is sampled at the reference's cells, and the height differences are summed up.

The CRSs may differ: the reference's cell centres are taken to the product's CRS, heights and all, and compared there.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from geo_nerf.crs import transform
from geo_nerf.georef.accuracy import HARD_CLASSES, DsmAccuracy, HeightErrors
from geo_nerf.georef.area import Area
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.types import Grid

#: a height step this tall between neighbouring cells is an edge, metres
STEP_M = 0.5
#: cells this near to an edge are not "hard", in GSD
EDGE_GSD = 3.0


def cell_centres(grid: Grid) -> np.ndarray:
    """`(rows, columns, 2)` float64 easting and northing of a grid's cell centres, metres."""
    rows, columns = grid.values.shape[-2:]
    easting = grid.west + (np.arange(columns) + 0.5) * grid.cell_m
    northing = grid.north - (np.arange(rows) + 0.5) * grid.cell_m
    centres: np.ndarray = np.stack(np.meshgrid(easting, northing), axis=-1)
    return centres


def sample(grid: Grid, xy: np.ndarray) -> np.ndarray:
    """Heights of a DSM at places: bilinear between four cells with heights, else the nearest cell's.

    Args:
        grid: heights `(rows, columns)` in metres, NaN where there are none.
        xy: `(N, 2)` float64 easting, northing in the grid's CRS, metres.

    Returns:
        `(N,)` float64 metres, NaN outside and where the nearest cell is empty.
    """
    column = (xy[:, 0] - grid.west) / grid.cell_m - 0.5
    row = (grid.north - xy[:, 1]) / grid.cell_m - 0.5
    values = grid.values.astype(np.float64)
    bilinear = ndimage.map_coordinates(values, [row, column], order=1, mode="constant", cval=np.nan)
    near = ndimage.map_coordinates(values, [row, column], order=0, mode="grid-constant", cval=np.nan)
    heights: np.ndarray = np.where(np.isfinite(bilinear), bilinear, near)
    return heights


def differences(product: Grid, reference: Grid, shift_m: np.ndarray | None = None) -> np.ndarray:
    """Product minus reference at every cell of the reference.

    Args:
        product: the DSM judged, heights in metres.
        reference: its CRS may differ from the product's.
        shift_m: `(3,)` float64 east, north, up: the product is moved by it first.

    Returns:
        `(rows, columns)` float64 metres on the reference's cells, NaN where either has no height.

    Raises:
        MissingGridError: the CRSs differ by a grid that is not installed.
    """
    shift = np.zeros(3) if shift_m is None else np.asarray(shift_m, np.float64)
    valid = np.isfinite(reference.values)
    places = np.column_stack([cell_centres(reference)[valid], reference.values[valid].astype(np.float64)])
    if product.crs != reference.crs:
        places = transform(places, reference.crs, product.crs)
    out = np.full(reference.values.shape, np.nan)
    out[valid] = sample(product, places[:, :2] - shift[:2]) + shift[2] - places[:, 2]
    return out


def away_from_steps(reference: Grid, gsd_m: float) -> np.ndarray:
    """`(rows, columns)` bool: cells farther than 3 GSD from any height step of half a metre (or two cells, where cells are coarse)."""
    values = reference.values
    filled = np.where(np.isfinite(values), values, np.nanmin(values) - 100)
    step = np.zeros(values.shape, bool)
    for axis in (0, 1):
        tall = np.abs(np.diff(filled, axis=axis)) > max(STEP_M, 2 * reference.cell_m)
        step |= np.pad(tall, [(0, 1) if i == axis else (0, 0) for i in (0, 1)])
        step |= np.pad(tall, [(1, 0) if i == axis else (0, 0) for i in (0, 1)])
    if not step.any():
        return np.ones(values.shape, bool)
    away: np.ndarray = ndimage.distance_transform_edt(~step) * reference.cell_m > EDGE_GSD * gsd_m
    return away


def top_heights(points: Points, cell_m: float) -> Grid:
    """The highest point in each cell of a grid aligned to multiples of the cell: a cloud as a rough DSM.

    Args:
        points: at least one.
        cell_m: metres.

    Returns:
        Heights in metres, NaN in cells without a point.
    """
    column = np.floor(points.xyz[:, 0] / cell_m).astype(np.int64)
    row = np.floor(points.xyz[:, 1] / cell_m).astype(np.int64)
    left, top = int(column.min()), int(row.max())
    heights = np.full((top - int(row.min()) + 1, int(column.max()) - left + 1), -np.inf)
    np.maximum.at(heights, (top - row, column - left), points.xyz[:, 2])
    values = np.where(np.isfinite(heights), heights, np.nan).astype(np.float32)
    return Grid(points.crs, values, left * cell_m, (top + 1) * cell_m, cell_m)


def inside(reference: Grid, area: Area) -> np.ndarray:
    """`(rows, columns)` bool: cells of the reference with a height, inside the area."""
    mask: np.ndarray = np.isfinite(reference.values)
    places = np.column_stack([cell_centres(reference)[mask], reference.values[mask].astype(np.float64)])
    mask[mask] = area.contains(places, reference.crs)
    return mask


def compare_dsms(differences_m: np.ndarray, reference: Grid, classes: np.ndarray | None, gsd_m: float, area: Area) -> DsmAccuracy:
    """Sum up differences over all cells of the area, the hard ones, and each class.

    Args:
        differences_m: `(rows, columns)` float64 of `differences`.
        reference: the DSM they were taken at.
        classes: `(rows, columns)` uint8 LAS classes of the reference's cells, 0 unknown; or None.
        gsd_m: the unit of completeness, metres.
        area: what counts.

    Returns:
        The figures.
    """
    mask = inside(reference, area)
    everything = HeightErrors.of(differences_m[mask], gsd_m)
    if classes is None:
        return DsmAccuracy(gsd_m, everything, None, {})
    hard = mask & np.isin(classes, HARD_CLASSES) & away_from_steps(reference, gsd_m)
    codes = [int(code) for code in np.unique(classes[mask]) if code]
    by_class = {code: HeightErrors.of(differences_m[mask & (classes == code)], gsd_m) for code in codes}
    return DsmAccuracy(gsd_m, everything, HeightErrors.of(differences_m[hard], gsd_m), by_class)
