"""Products and references read back from disk: clouds (LAS, LAZ, COPC) as `Points`, one-band GeoTIFFs as `Grid`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.crs import parse_crs
from geo_nerf.errors import DamagedArtefactError, InputError, NoCrsError
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.types import Grid


def read_points(path: Path) -> Points:
    """Read a LAS, LAZ or COPC file whole.

    Classes count as absent when every point carries 0 or 1 (never classified, unclassified).

    Raises:
        NoCrsError: it names no CRS.
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    try:
        cloud = laspy.read(path)
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    crs = cloud.header.parse_crs()
    if crs is None:
        raise NoCrsError(path)
    classes = np.asarray(cloud.classification, np.uint8)
    return Points(_same_crs(crs), np.asarray(cloud.xyz, np.float64), classes if (classes > 1).any() else None)


def read_grid(path: Path) -> Grid:
    """Read the first band of a north-up GeoTIFF with square cells.

    Raises:
        NoCrsError: it names no CRS.
        DamagedArtefactError: it is no raster.
        InputError: it is turned, or its cells are not square.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            values, place, crs, nodata = raster.read(1), raster.transform, raster.crs, raster.nodata
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error
    if crs is None:
        raise NoCrsError(path)
    if place.b or place.d or not np.isclose(place.a, -place.e, rtol=1e-4):
        raise InputError("the raster is turned or its cells are not square.", where=str(path), mend="Bring it north-up with gdalwarp.")
    if values.dtype.kind == "f":
        values = values.astype(np.float32)
        values[~np.isfinite(values) | (values == nodata)] = np.nan
    return Grid(_same_crs(parse_crs(crs.to_wkt())), values, place.c, place.f, place.a)


def _same_crs(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS by its EPSG code when it has one, so that different spellings of one CRS are equal."""
    code = crs.to_epsg()
    return pyproj.CRS.from_epsg(code) if code else crs
