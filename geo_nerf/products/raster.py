"""Rasters as cloud-optimised GeoTIFFs that rio-cogeo and GDAL accept. Comes in: a `Grid`. Goes out: one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf import __version__
from geo_nerf.products.final_file import final_file
from geo_nerf.types import Grid

if TYPE_CHECKING:
    import rasterio

#: what marks empty cells of heights and of whole numbers
NODATA, NODATA_WHOLE = -9999.0, 0
_COMMON = {"BLOCKSIZE": "512", "BIGTIFF": "IF_SAFER", "NUM_THREADS": "ALL_CPUS", "STATISTICS": "YES"}
#: heights and whole numbers lose nothing
_EXACT = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "LEVEL": "6"}
#: colours came from JPEGs and go into one; the mask beside them stays exact
_COLOURS = {"COMPRESS": "JPEG", "QUALITY": "90", "OVERVIEW_QUALITY": "85"}


@dataclass(frozen=True)
class Band:
    """What the one band of a raster holds."""

    name: str = "height"
    #: unit in GDAL's words ("" for none)
    unit: str = "metre"
    #: value -> what it stands for, where values are names rather than amounts; overviews then keep the commonest instead of the mean
    classes: Mapping[int, str] = field(default_factory=dict)


def write_cog(grid: Grid, path: Path, description: str, band: Band | None = None) -> None:
    """Write a raster as a cloud-optimised GeoTIFF with overviews, statistics and its CRS, the vertical part included.

    Floats are stored without loss, empty cells as -9999; one band of whole numbers without loss, empty cells 0, its classes as the tags
    `CLASS_<value>`; three uint8 bands (colours) as JPEG with an internal mask.

    Args:
        grid: the raster.
        path: where it goes; it appears there only when complete.
        description: one line for people, kept in the file.
        band: what a single band holds; heights in metres by default.

    Raises:
        NoSpaceError: the disk is full.
    """
    import rasterio
    import rasterio.shutil

    held = band or Band()
    options = {**(_EXACT if grid.values.ndim == 2 else _COLOURS), "OVERVIEW_RESAMPLING": "MODE" if held.classes else "AVERAGE"}
    # made in memory, its drafts too: GDAL tells a full disk in many ways, sometimes in none
    with rasterio.MemoryFile() as plain, rasterio.MemoryFile() as optimised:
        with plain.open(**_profile(grid)) as dataset:
            _fill(dataset, grid, description, held)
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
    nodata = NODATA if grid.values.dtype.kind == "f" else NODATA_WHOLE
    return {**profile, "tiled": True} | ({"nodata": nodata} if bands == 1 else {"photometric": "RGB"})


def _fill(dataset: rasterio.DatasetWriter, grid: Grid, description: str, band: Band) -> None:
    """Values, mask, and what the file says about itself."""
    if grid.values.ndim == 2:
        values = grid.values
        dataset.write(np.where(np.isfinite(values), values, np.float32(NODATA)) if values.dtype.kind == "f" else values, 1)
        if band.unit:
            dataset.set_band_unit(1, band.unit)
        dataset.descriptions = (band.name,)
    else:
        dataset.write(grid.values)
        if grid.mask is not None:
            dataset.write_mask(grid.mask)
        dataset.descriptions = ("red", "green", "blue")
    dataset.update_tags(
        TIFFTAG_SOFTWARE=f"geo-nerf {__version__}",
        TIFFTAG_IMAGEDESCRIPTION=description,
        TIFFTAG_DATETIME=datetime.now(UTC).strftime("%Y:%m:%d %H:%M:%S"),
        AREA_OR_POINT="Area",
        **{f"CLASS_{value}": name for value, name in band.classes.items()},
    )
