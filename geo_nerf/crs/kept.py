"""Whether files keep a CRS. Comes in: a CRS. Goes out: nothing, or an error that says which format loses it and what to take instead."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pyproj
from pyproj.exceptions import CRSError

from geo_nerf.crs.file_errors import ContradictingCrsError, CrsNotKeptError, UnreadableCrsError
from geo_nerf.crs.files import crs_from_text, crs_of_raster, esri_wkt, gdal_crs, horizontal, las_wkt
from geo_nerf.crs.identity import SAME_M, code_of, identify, projections_apart, same_datums, same_units
from geo_nerf.errors import NoCrsError


def check_kept(crs: pyproj.CRS, formats: Iterable[str] = ("GeoTIFF", "LAS")) -> None:
    """Make sure that files can be written in a CRS: what is read back from them is the same.

    Args:
        crs: the CRS.
        formats: of `FORMATS`, those that are wanted.

    Raises:
        CrsNotKeptError: a format loses a part of it.
    """
    for name in formats:
        meant = horizontal(crs) if name in _FLAT else crs
        try:
            kept = FORMATS[name](crs)
        except (CRSError, NoCrsError, UnreadableCrsError, ContradictingCrsError) as error:
            raise CrsNotKeptError(crs.name, name, _flat_code(crs)) from error
        if not same_crs(kept, meant):
            raise CrsNotKeptError(crs.name, name, _flat_code(crs))


def check_cloud_keeps(crs: pyproj.CRS) -> None:
    """Make sure that a cloud can be written in a CRS, where no raster is.

    Raises:
        CrsNotKeptError: LAS loses a part of it.
    """
    check_kept(crs, ("LAS",))


def _from_geotiff(crs: pyproj.CRS) -> pyproj.CRS:
    """What the bytes of a GeoTIFF say that is written as products are: by GDAL's COG driver, from another one, with no file beside it.

    Raises:
        NoCrsError: GDAL cannot write it.
    """
    import rasterio
    import rasterio.shutil
    from rasterio.io import MemoryFile

    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "uint8"}
    try:
        with warnings.catch_warnings(action="ignore"), rasterio.Env(), MemoryFile() as first, MemoryFile(ext=".tif") as second:
            with first.open(**profile, crs=gdal_crs(crs), transform=rasterio.Affine(1, 0, 0, 0, -1, 0)):
                pass
            with first.open() as raster:
                rasterio.shutil.copy(raster, second.name, driver="COG")
            with MemoryFile(second.read()) as alone, alone.open() as raster:
                return crs_of_raster(raster)
    except rasterio.errors.RasterioError as error:
        raise NoCrsError(Path("GeoTIFF")) from error


def _from_las(crs: pyproj.CRS) -> pyproj.CRS:
    return identify(pyproj.CRS.from_wkt(las_wkt(crs)))


def _from_geopackage(crs: pyproj.CRS) -> pyproj.CRS:
    """What a GeoPackage in memory says that is written as products are.

    Raises:
        NoCrsError: GDAL cannot write it.
    """
    import geopandas
    import pyogrio
    import shapely

    file = io.BytesIO()
    frame = geopandas.GeoDataFrame({"one": [1]}, geometry=[shapely.Point(0, 0, 0)], crs=crs)
    try:
        with warnings.catch_warnings(action="ignore"):  # of a file in memory, whose name has no ending
            pyogrio.write_dataframe(frame, file, layer="one", driver="GPKG")
            file.seek(0)
            found = pyogrio.read_info(file)["crs"]
    except pyogrio.errors.DataSourceError as error:
        raise NoCrsError(Path("GeoPackage")) from error
    if not found:
        raise NoCrsError(Path("GeoPackage"))
    return crs_from_text(found, "GeoPackage")


def _from_prj(crs: pyproj.CRS) -> pyproj.CRS:
    return crs_from_text(esri_wkt(crs), "PRJ")


def _from_wkt2(crs: pyproj.CRS) -> pyproj.CRS:
    return crs_from_text(crs.to_wkt("WKT2_2019"), "WKT 2")


#: format -> what is read back of a CRS that was written into it; VPC, PLY, GLB, 3D Tiles and STAC hold WKT 2, EPT and COPC what LAS does
FORMATS: Mapping[str, Callable[[pyproj.CRS], pyproj.CRS]] = {
    "GeoTIFF": _from_geotiff,
    "LAS": _from_las,
    "GeoPackage": _from_geopackage,
    "PRJ": _from_prj,
    "WKT 2": _from_wkt2,
}
#: they hold the horizontal part alone
_FLAT = frozenset({"PRJ"})


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
