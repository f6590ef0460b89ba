"""Rasters as cloud-optimised GeoTIFFs that rio-cogeo and GDAL accept. Comes in: a `Grid`. Goes out: one file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf import __version__
from geo_nerf.products.final_file import final_file
from geo_nerf.types import Grid

if TYPE_CHECKING:
    import rasterio

#: what marks empty cells of a surface model
NODATA = -9999.0
_COMMON = {"BLOCKSIZE": "512", "BIGTIFF": "IF_SAFER", "NUM_THREADS": "ALL_CPUS", "OVERVIEW_RESAMPLING": "AVERAGE"}
#: heights lose nothing
_HEIGHTS = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "LEVEL": "6", "STATISTICS": "YES"}
#: colours came from JPEGs and go into one; the mask beside them stays exact
_COLOURS = {"COMPRESS": "JPEG", "QUALITY": "90", "OVERVIEW_QUALITY": "85"}


def write_cog(grid: Grid, path: Path, description: str) -> None:
    """Write a raster as a cloud-optimised GeoTIFF with overviews, statistics and its CRS, the vertical part included.

    Heights (one float band) are stored without loss, empty cells as -9999; colours (three uint8 bands) as JPEG with an internal mask.

    Args:
        grid: the raster.
        path: where it goes; it appears there only when complete.
        description: one line for people, kept in the file.

    Raises:
        NoSpaceError: the disk is full.
    """
    import rasterio
    import rasterio.shutil

    options = _HEIGHTS if grid.values.ndim == 2 else _COLOURS
    # made in memory, its drafts too: GDAL tells a full disk in many ways, sometimes in none
    with rasterio.MemoryFile() as plain, rasterio.MemoryFile() as optimised:
        with plain.open(**_profile(grid)) as dataset:
            _fill(dataset, grid, description)
        with plain.open() as dataset, rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            rasterio.shutil.copy(dataset, optimised.name, driver="COG", **_COMMON, **options)
        with final_file(path) as partial:
            partial.write_bytes(optimised.getbuffer())


def _profile(grid: Grid) -> dict[str, Any]:
    from rasterio.crs import CRS
    from rasterio.transform import from_origin

    bands, (rows, columns) = (1 if grid.values.ndim == 2 else len(grid.values)), grid.values.shape[-2:]
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": bands, "dtype": str(grid.values.dtype), "BIGTIFF": "IF_SAFER"}
    profile |= {"crs": CRS.from_wkt(grid.crs.to_wkt()), "transform": from_origin(grid.west, grid.north, grid.cell_m, grid.cell_m)}
    return {**profile, "tiled": True} | ({"nodata": NODATA} if bands == 1 else {"photometric": "RGB"})


def _fill(dataset: rasterio.DatasetWriter, grid: Grid, description: str) -> None:
    """Values, mask, and what the file says about itself."""
    heights = grid.values.ndim == 2
    if heights:
        dataset.write(np.where(np.isfinite(grid.values), grid.values, np.float32(NODATA)), 1)
        dataset.set_band_unit(1, "metre")
    else:
        dataset.write(grid.values)
        if grid.mask is not None:
            dataset.write_mask(grid.mask)
    dataset.descriptions = ("height",) if heights else ("red", "green", "blue")
    dataset.update_tags(
        TIFFTAG_SOFTWARE=f"geo-nerf {__version__}",
        TIFFTAG_IMAGEDESCRIPTION=description,
        TIFFTAG_DATETIME=datetime.now(UTC).strftime("%Y:%m:%d %H:%M:%S"),
        AREA_OR_POINT="Area",
    )
