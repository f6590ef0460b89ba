"""What a product's file says of itself, in the fields of STAC's extensions file, projection, raster and pointcloud."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyproj

from geo_nerf.crs.files import crs_of_las, crs_of_raster
from geo_nerf.crs.identity import known_code
from geo_nerf.errors import DamagedArtefactError, NoCrsError

if TYPE_CHECKING:
    import laspy
    import rasterio

#: how STAC's bands call GDAL's statistics
_STATISTICS = {
    "STATISTICS_MINIMUM": "minimum",
    "STATISTICS_MAXIMUM": "maximum",
    "STATISTICS_MEAN": "mean",
    "STATISTICS_STDDEV": "stddev",
    "STATISTICS_VALID_PERCENT": "valid_percent",
}
_UNITS = {"metre": "m", "meter": "m"}
#: head of a multihash: SHA-256, 32 bytes
_SHA256 = "1220"
_BLOCK = 1 << 20


def file_facts(path: Path) -> dict[str, Any]:
    """`file:size` in bytes and `file:checksum` as a SHA-256 multihash."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            digest.update(block)
    return {"file:size": path.stat().st_size, "file:checksum": _SHA256 + digest.hexdigest()}


def crs_facts(crs: pyproj.CRS) -> dict[str, Any]:
    """`proj:code` for a CRS with an EPSG code, else null and the CRS as WKT2 (a compound CRS has no code of its own)."""
    code = known_code(crs)
    return {"proj:code": str(code)} if code else {"proj:code": None, "proj:wkt2": crs.to_wkt("WKT2_2019")}


def raster_facts(path: Path) -> dict[str, Any]:
    """Place, cells and bands of a GeoTIFF.

    Raises:
        DamagedArtefactError: it is no raster.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            return {
                **crs_facts(crs_of_raster(raster, path)),
                "proj:shape": [raster.height, raster.width],
                "proj:transform": [*raster.transform][:6],
                "proj:bbox": [*raster.bounds],
                "raster:spatial_resolution": abs(raster.transform.a),
                "raster:sampling": "point" if raster.tags().get("AREA_OR_POINT") == "Point" else "area",
                "bands": [_band(raster, number) for number in raster.indexes],
            }
    except NoCrsError as error:
        raise DamagedArtefactError(path, "it names no coordinate reference system") from error
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error


def _band(raster: rasterio.DatasetReader, number: int) -> dict[str, Any]:
    band: dict[str, Any] = {"name": raster.descriptions[number - 1] or f"band {number}", "data_type": raster.dtypes[number - 1]}
    if (nodata := raster.nodatavals[number - 1]) is not None:
        band["nodata"] = nodata if nodata == nodata else "nan"
    if unit := raster.units[number - 1]:
        band["unit"] = _UNITS.get(unit, unit)
    tags: Mapping[str, str] = raster.tags(number)
    if known := {name: float(tags[tag]) for tag, name in _STATISTICS.items() if tag in tags}:
        band["statistics"] = known
    return band


def cloud_facts(path: Path, area_m2: float | None = None) -> dict[str, Any]:
    """Place, count and dimensions of a LAS, LAZ or COPC file, from its header alone.

    Args:
        path: the file.
        area_m2: ground the points cover, for the density; None leaves it out.

    Raises:
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    try:
        with laspy.open(path) as reader:
            header = reader.header
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    count = int(header.point_count)
    low, high = ([float(value) for value in corner] for corner in (header.mins, header.maxs))
    facts = {
        **_cloud_crs(header, path),
        "proj:bbox": [*low, *high],
        "pc:count": count,
        "pc:type": "eopc",
        "pc:schemas": _dimensions(header),
        "pc:statistics": [
            {"name": name, "position": axis, "minimum": low[axis], "maximum": high[axis], "count": count} for axis, name in enumerate("XYZ")
        ],
    }
    return facts | ({"pc:density": round(count / area_m2, 2)} if area_m2 else {})


def _cloud_crs(header: laspy.LasHeader, path: Path) -> dict[str, Any]:
    try:
        return crs_facts(crs_of_las(header, path))
    except NoCrsError:
        return {}


def _dimensions(header: laspy.LasHeader) -> list[dict[str, Any]]:
    kinds = {"f": "floating", "u": "unsigned", "i": "signed"}
    schemas = []
    for dimension in header.point_format.dimensions:
        kind = "f" if dimension.name in "XYZ" else (dimension.dtype.kind if dimension.dtype is not None else "u")
        size = 8 if dimension.name in "XYZ" else max(1, dimension.num_bits // 8)
        schemas.append({"name": dimension.name, "size": size, "type": kinds[kind]})
    return schemas
