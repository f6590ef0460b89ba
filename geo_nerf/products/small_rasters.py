"""Rasters read small, through their overviews: the report never needs a survey's every cell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.crs.files import crs_of_raster
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.products.pictures import MapPicture
from geo_nerf.types import Grid

if TYPE_CHECKING:
    import rasterio


def read_small_grid(path: Path, longest_px: int = 1600) -> Grid:
    """The first band of a north-up GeoTIFF, its longer side at most `longest_px` cells; empty cells are NaN.

    Raises:
        NoCrsError: it names no CRS.
        DamagedArtefactError: it is no raster.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            shape, cell_m = _small(raster, longest_px)
            values = raster.read(1, out_shape=shape, masked=True).astype(np.float32).filled(np.nan)
            return Grid(crs_of_raster(raster, path), values, raster.transform.c, raster.transform.f, cell_m)
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error


def read_small_picture(path: Path, longest_px: int = 1600) -> MapPicture:
    """A GeoTIFF of three bands or more as a picture, its longer side at most `longest_px`; clear where it has nothing.

    Raises:
        DamagedArtefactError: it is no such raster.
    """
    import rasterio
    from rasterio.enums import Resampling

    try:
        with rasterio.open(path) as raster:
            shape, cell_m = _small(raster, longest_px)
            bands = raster.read([1, 2, 3], out_shape=(3, *shape), resampling=Resampling.average)
            mask = raster.dataset_mask(out_shape=shape)
            place = raster.transform
    except (rasterio.errors.RasterioError, IndexError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    return MapPicture(np.moveaxis(np.concatenate([bands, mask[None]]), 0, -1).astype(np.uint8), place.c, place.f, cell_m)


def bands_of(path: Path) -> int:
    """How many bands a raster has.

    Raises:
        DamagedArtefactError: it is no raster.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            return int(raster.count)
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error


def _small(raster: rasterio.DatasetReader, longest_px: int) -> tuple[tuple[int, int], float]:
    """Rows and columns to be read, and the cell they make."""
    shrink = max(1.0, max(raster.shape) / longest_px)
    shape = (max(1, round(raster.height / shrink)), max(1, round(raster.width / shrink)))
    return shape, float(raster.transform.a * raster.width / shape[1])
