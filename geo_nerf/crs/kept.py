"""Whether files keep a CRS. Comes in: a CRS. Goes out: nothing, or an error that says which format loses it and what to take instead."""

from __future__ import annotations

import warnings

import pyproj

from geo_nerf.crs.file_errors import CrsNotKeptError, UnreadableCrsError
from geo_nerf.crs.files import crs_of_raster, gdal_crs, horizontal, las_wkt
from geo_nerf.crs.identity import SAME_M, code_of, identify, projections_apart, same_datums, same_units
from geo_nerf.errors import NoCrsError


def check_kept(crs: pyproj.CRS) -> None:
    """Make sure that products can be written in a CRS: what is read back from a raster and a cloud is the same, its way to WGS84 with it.

    Raises:
        CrsNotKeptError: a format loses a part of it.
    """
    import rasterio

    try:
        kept = _read_back(crs)
    except (rasterio.errors.RasterioError, NoCrsError, UnreadableCrsError) as error:
        raise CrsNotKeptError(crs.name, "GeoTIFF", _flat_code(crs)) from error
    if not same_crs(kept, crs):
        raise CrsNotKeptError(crs.name, "GeoTIFF", _flat_code(crs))
    check_cloud_keeps(crs)


def check_cloud_keeps(crs: pyproj.CRS) -> None:
    """Make sure that a cloud can be written in a CRS, where no raster is.

    Raises:
        CrsNotKeptError: LAS loses a part of it.
    """
    if not same_crs(identify(pyproj.CRS.from_wkt(las_wkt(crs))), crs):
        raise CrsNotKeptError(crs.name, "LAS", _flat_code(crs))


def _read_back(crs: pyproj.CRS) -> pyproj.CRS:
    """What the bytes of a GeoTIFF say that is written as products are: by GDAL's COG driver, from another one, with no file beside it."""
    import rasterio
    import rasterio.shutil
    from rasterio.io import MemoryFile

    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "uint8"}
    with warnings.catch_warnings(action="ignore"), rasterio.Env(), MemoryFile() as first, MemoryFile(ext=".tif") as second:
        with first.open(**profile, crs=gdal_crs(crs), transform=rasterio.Affine(1, 0, 0, 0, -1, 0)):
            pass
        with first.open() as raster:
            rasterio.shutil.copy(raster, second.name, driver="COG")
        with MemoryFile(second.read()) as alone, alone.open() as raster:
            return crs_of_raster(raster)


def _flat_code(crs: pyproj.CRS) -> str:
    """Code of the CRS without its heights above its own ellipsoid, which GeoTIFF cannot hold; "" where that is not what is wrong."""
    code = code_of(horizontal(crs)) if len(crs.axis_info) == 3 and not crs.is_compound else None
    return "" if code is None else str(code)


def same_crs(kept: pyproj.CRS, crs: pyproj.CRS) -> bool:
    """Whether a CRS that was read back is the one meant: its parts, their units and datums, and where its projection puts places."""
    if kept == crs:
        return True
    if len(kept.sub_crs_list) != len(crs.sub_crs_list) or len(kept.axis_info) != len(crs.axis_info):
        return False
    pairs = list(zip(kept.sub_crs_list, crs.sub_crs_list, strict=True)) or [(kept, crs)]
    if not all(same_units(one, other) and same_datums(one, other) for one, other in pairs):
        return False
    apart_m = projections_apart(horizontal(kept), horizontal(crs))
    return apart_m is not None and apart_m <= SAME_M
