"""The ground a raster covers, as rings with heights. Comes in: a raster, read in windows. Goes out: closed lines in its CRS."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from geo_nerf.georef.drafts import SIDE, Raster

#: the outline is found on at most so many cells along the raster's longer side
LONGEST = 1024
#: islands and holes under this part of the whole are left out
_CRUMB = 1e-3


def outline_rings(heights: Raster) -> list[np.ndarray]:
    """Rings around the cells of a raster that hold a height, and around the gaps in them.

    Args:
        heights: metres.

    Returns:
        `(N, 3)` float64 easting, northing and the height nearest by, first and last the same; outer rings counter-clockwise, those of
        gaps clockwise. True to a cell of `LONGEST` along the longer side.
    """
    extent = heights.extent
    step = -(-max(extent.rows, extent.columns) // LONGEST)
    coarse = thinned_raster(heights, step)
    known = np.isfinite(coarse)
    if not known.any():
        return []
    nearest = coarse[tuple(ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True))]
    rings = []
    for ring in _rings(known):
        row, column = (np.clip(ring[:, axis].astype(np.int64), 0, coarse.shape[1 - axis] - 1) for axis in (1, 0))
        east, north = extent.west + ring[:, 0] * step * extent.cell_m, extent.north - ring[:, 1] * step * extent.cell_m
        rings.append(np.column_stack([east, north, nearest[row, column]]))
    return rings


def thinned_raster(heights: Raster, step: int) -> np.ndarray:
    """`(rows, columns)` float64 mean height of every `step` by `step` cells, read window by window; NaN where none of them has any."""
    rows, columns = (-(-size // step) for size in (heights.extent.rows, heights.extent.columns))
    total, count = np.zeros((rows, columns)), np.zeros((rows, columns))
    for window in heights.extent.windows(max(SIDE // step, 1) * step):
        values = heights.read(window)
        short = [(0, -size % step) for size in values.shape]
        blocks = np.pad(values.astype(np.float64), short, constant_values=np.nan)
        blocks = blocks.reshape(blocks.shape[0] // step, step, blocks.shape[1] // step, step)
        part = tuple(slice(side.start // step, side.start // step + size) for side, size in zip(window, blocks.shape[::2], strict=True))
        total[part], count[part] = np.nansum(blocks, axis=(1, 3)), np.isfinite(blocks).sum(axis=(1, 3))
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _rings(known: np.ndarray) -> list[np.ndarray]:
    """`(N, 2)` columns and rows of rings around the cells known, smoothed by a cell; crumbs and gaps of a cell or two are left out."""
    import shapely
    from rasterio.features import shapes

    around = np.pad(known, 2)  # closing would eat away the border
    closed = known | ndimage.binary_closing(around, np.ones((3, 3)), iterations=2)[2:-2, 2:-2]
    found = [shapely.geometry.shape(shape) for shape, _ in shapes(closed.astype(np.uint8), mask=closed)]
    least = _CRUMB * known.sum()
    rings = []
    for part in found:
        part = shapely.simplify(part, 0.75)
        if part.area >= least:
            # rows count downwards: clockwise there is counter-clockwise on the ground
            part = shapely.geometry.polygon.orient(part, -1.0)
            rings += [part.exterior, *(gap for gap in part.interiors if shapely.Polygon(gap).area >= least)]
    return [np.asarray(ring.coords, np.float64) for ring in rings]
