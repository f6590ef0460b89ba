"""Products and references read back from disk: clouds (LAS, LAZ, COPC) as `Points`, one-band GeoTIFFs as `Grid`."""

from __future__ import annotations

import shlex
from pathlib import Path

import numpy as np

from geo_nerf.crs.files import crs_of_las, crs_of_raster
from geo_nerf.errors import DamagedArtefactError, InputError
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.types import Grid


def read_points(path: Path) -> Points:
    """Read a LAS, LAZ or COPC file whole.

    Classes count as absent when every point carries 0 or 1 (never classified, unclassified).

    Raises:
        NoCrsError: it names no CRS.
        UnreadableCrsError: PROJ cannot read its CRS.
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    try:
        cloud = laspy.read(path)
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    crs = crs_of_las(cloud.header, path)
    classes = np.asarray(cloud.classification, np.uint8)
    return Points(crs, np.asarray(cloud.xyz, np.float64), classes if (classes > 1).any() else None)


def read_grid(path: Path) -> Grid:
    """Read the first band of a north-up GeoTIFF with square cells.

    Raises:
        NoCrsError: it names no CRS.
        UnreadableCrsError: PROJ cannot read its CRS.
        DamagedArtefactError: it is no raster.
        InputError: it is turned, or its cells are not square.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            crs = crs_of_raster(raster, path)
            values, place, nodata = raster.read(1), raster.transform, raster.nodata
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error
    if place.b or place.d or not np.isclose(place.a, -place.e, rtol=1e-4):
        cell = float(np.hypot(place.a, place.d))
        mend = f"Bring it north-up: `rio warp {shlex.quote(path.name)} north_up.tif --res {cell:g}`."
        raise InputError("the raster is turned or its cells are not square.", where=str(path), mend=mend)
    if values.dtype.kind == "f":
        values = values.astype(np.float32)
        values[~np.isfinite(values) | (values == nodata)] = np.nan
    return Grid(crs, values, place.c, place.f, place.a)
