"""CRSs on their way into files and back. Comes in: a CRS, or an open file of another library. Goes out: that library's own, or a CRS.

Whatever is read goes through `identity`, so that no question about a CRS is asked of a text that another PROJ data set wrote.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj
from pyproj.exceptions import CRSError, ProjError

from geo_nerf.crs.file_errors import ContradictingCrsError, UnreadableCrsError
from geo_nerf.crs.identity import Code, from_code, identify
from geo_nerf.crs.transform import transform
from geo_nerf.errors import MissingGridError, NoCrsError

if TYPE_CHECKING:
    import geopandas
    import laspy
    import rasterio

#: GeoTIFF's tags of keys, their numbers and their texts; LAS's VLRs have the same numbers
_KEYS, _NUMBERS, _TEXTS = 34735, 34736, 34737
#: GeoTIFF's keys of a projected, a geographic and a vertical CRS
_PROJECTED, _GEOGRAPHIC, _VERTICAL = 3072, 2048, 4096
#: codes that GeoTIFF leaves to EPSG; 32767 is "user-defined"
_EPSG = range(1024, 32767)
#: GeoTIFF's key of a projected CRS's unit, and its usual values' lengths in metres
_LINEAR_UNIT = 3076
_UNITS_M = {9001: 1.0, 9002: 0.3048, 9003: 1200 / 3937}
#: share by which texts round a unit's length differently
_SAME_UNIT = 1e-8
_LAS_WKT = 2112


def crs_from_text(text: str, where: Path | str) -> pyproj.CRS:
    """A CRS as a file has it in words: WKT of any dialect, a code, PROJJSON, a PROJ string.

    A code that this PROJ's data set does not have is asked of GDAL's, which may be newer.

    Args:
        text: the words.
        where: the file, for errors.

    Raises:
        UnreadableCrsError: nobody can read it, or its code and its parameters contradict each other.
    """
    try:
        crs = pyproj.CRS.from_user_input(text)
        if not (crs.is_projected or crs.is_geographic or crs.is_geocentric or crs.is_vertical):
            raise UnreadableCrsError(where, f"{crs.name} is a local grid, and nothing says where on earth it lies")
        return identify(crs)
    except ContradictingCrsError as error:
        raise UnreadableCrsError(where, str(error)) from error
    except CRSError as error:
        if (known := _by_gdal(text)) is not None:
            return known
        raise UnreadableCrsError(where, str(error).split("\n")[0][:160]) from error


def _by_gdal(text: str) -> pyproj.CRS | None:
    import rasterio
    from rasterio.crs import CRS

    if text.count(":") != 1:
        return None
    try:
        return identify(pyproj.CRS.from_wkt(CRS.from_user_input(text).to_wkt(version="WKT2_2019")))
    except (rasterio.errors.CRSError, CRSError):
        return None


def crs_of_raster(raster: rasterio.DatasetReader, path: Path | str = "") -> pyproj.CRS:
    """The CRS of an open raster.

    Args:
        raster: as rasterio opened it.
        path: for errors; the raster's own name by default.

    Raises:
        NoCrsError: it names none.
        UnreadableCrsError: PROJ cannot read it.
    """
    where = Path(path or raster.name)
    if not raster.crs:
        raise NoCrsError(where)
    return crs_from_text(wkt_of_gdal(raster.crs), where)


def wkt_of_gdal(crs: Any) -> str:
    """A CRS of rasterio as the WKT that says the most."""
    import rasterio

    try:
        text: str = crs.to_wkt(version="WKT2_2019")
    except rasterio.errors.CRSError:
        text = crs.to_wkt()
    return text


def gdal_crs(crs: pyproj.CRS) -> Any:
    """The CRS as rasterio writes it into files."""
    from rasterio.crs import CRS

    return CRS.from_wkt(crs.to_wkt("WKT2_2019"))


def las_wkt(crs: pyproj.CRS) -> str:
    """The CRS as the WKT the LAS standard means (OGC 01-009, "WKT 1"), or as WKT 2 where that cannot say it."""
    return _first_faithful(crs, ("WKT1_GDAL", "WKT2_2019"))


def esri_wkt(crs: pyproj.CRS) -> str:
    """WKT as `.prj` files hold it: Esri's, of the horizontal part where the CRS has more; WKT 2 where Esri's cannot say it."""
    return _first_faithful(horizontal(crs), ("WKT1_ESRI", "WKT2_2019"), by_code=False)


def _first_faithful(crs: pyproj.CRS, dialects: Iterable[str], *, by_code: bool = True) -> str:
    """The CRS in the first dialect that says all of it; WKT 1 drops some methods' variants without a word."""
    for dialect in dialects:
        try:
            text: str = crs.to_wkt(dialect)
            if not by_code or identify(pyproj.CRS.from_wkt(text)) == crs:
                return text
        except (CRSError, ContradictingCrsError):
            continue
    return crs.to_wkt()


def horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    """The part of a CRS that says where on the map."""
    return identify(crs.sub_crs_list[0]) if crs.is_compound else identify(crs.to_2d())


def crs_of_las(header: laspy.LasHeader, path: Path | str) -> pyproj.CRS:
    """The CRS of a LAS or LAZ file: its WKT (any dialect), else its GeoTIFF keys, the vertical part with them.

    Args:
        header: as laspy read it.
        path: the file, for errors.

    Raises:
        NoCrsError: it names none.
        UnreadableCrsError: PROJ cannot read it.
    """
    found = {record: data for record, data in _projection_records(header) if data.strip(b"\0 \n")}
    if _LAS_WKT in found:
        return crs_from_text(found[_LAS_WKT].decode("utf-8", errors="replace").strip("\0 \n"), path)
    if _KEYS in found:
        return _of_keys(found, path)
    raise NoCrsError(Path(path))


def _projection_records(header: laspy.LasHeader) -> Iterable[tuple[int, bytes]]:
    for vlr in [*header.vlrs, *(header.evlrs or ())]:
        if vlr.user_id.rstrip("\0") == "LASF_Projection":
            yield vlr.record_id, vlr.record_data_bytes()


def _of_keys(records: Mapping[int, bytes], path: Path | str) -> pyproj.CRS:
    """GeoTIFF keys: by their codes where this data set has them, else as GDAL understands them."""
    keys = np.frombuffer(records[_KEYS][: len(records[_KEYS]) // 8 * 8], "<u2").reshape(-1, 4)[1:]
    values = {int(key): int(value) for key, place, _, value in keys if place == 0}
    main = values.get(_PROJECTED, values.get(_GEOGRAPHIC, 0))
    known = from_code(Code("EPSG", str(main))) if main in _EPSG else None
    height = values.get(_VERTICAL, 0)
    unit_m = _UNITS_M.get(values.get(_LINEAR_UNIT, 0))
    own_m = known.axis_info[0].unit_conversion_factor if known is not None and known.is_projected else None
    in_other_unit = unit_m is not None and own_m is not None and abs(unit_m / own_m - 1) > _SAME_UNIT
    if known is None or in_other_unit or (height and from_code(Code("EPSG", str(height))) is None):
        return _as_gdal_reads(records, path)
    return crs_from_text(f"EPSG:{main}+{height}" if height else f"EPSG:{main}", path)


def _as_gdal_reads(records: Mapping[int, bytes], path: Path | str) -> pyproj.CRS:
    """The keys put into a GeoTIFF of one cell, which GDAL then reads."""
    import rasterio
    import tifffile
    from rasterio.io import MemoryFile

    tags: list[tuple[int, str, int, Any, bool]] = [(_KEYS, "H", len(records[_KEYS]) // 2, records[_KEYS], True)]
    if records.get(_NUMBERS):
        tags.append((_NUMBERS, "d", len(records[_NUMBERS]) // 8, records[_NUMBERS], True))
    if records.get(_TEXTS):
        tags.append((_TEXTS, "s", 0, records[_TEXTS].replace(b"\0", b"|").rstrip(b"|") + b"|", True))
    tags.append((33550, "d", 3, (1.0, 1.0, 0.0), True))
    tags.append((33922, "d", 6, (0.0,) * 6, True))
    stream = io.BytesIO()
    tifffile.imwrite(stream, np.zeros((1, 1), np.uint8), extratags=tags, metadata=None)
    try:
        with warnings.catch_warnings(action="ignore"), MemoryFile(stream.getvalue()) as file, file.open() as raster:
            return crs_of_raster(raster, path)
    except rasterio.errors.RasterioError as error:
        raise UnreadableCrsError(path, str(error)) from error


def crs_of_frame(frame: geopandas.GeoDataFrame, path: Path) -> pyproj.CRS:
    """The CRS of a vector layer that was read.

    Raises:
        NoCrsError: it names none.
        UnreadableCrsError: PROJ cannot read it.
    """
    if frame.crs is None:
        raise NoCrsError(path)
    return crs_from_text(frame.crs.to_wkt(), path)


def read_layer(path: Path | str, *, where: Path | None = None, **options: Any) -> geopandas.GeoDataFrame:
    """A vector layer with its CRS identified, None where it has none.

    Args:
        path: as GDAL is to open it.
        where: the file as the user knows it, for errors; `path` by default.
        options: of `geopandas.read_file`.

    Raises:
        UnreadableCrsError: PROJ cannot read its CRS.
        pyogrio.errors.DataSourceError, OSError: it is no such file.
    """
    import geopandas
    import pyogrio

    file = where or Path(path)
    try:
        frame = geopandas.read_file(path, **options)
    except CRSError as error:
        named = str(pyogrio.read_info(path, layer=options.get("layer")).get("crs"))
        raise UnreadableCrsError(file, f"the PROJ data set here has no {named[:80]}") from error
    if not hasattr(frame, "geometry") or frame.crs is None:
        return frame
    return frame.set_crs(crs_of_frame(frame, file), allow_override=True)


def moved_layer(frame: geopandas.GeoDataFrame, crs: pyproj.CRS) -> geopandas.GeoDataFrame:
    """A layer in another horizontal CRS: by the best operation, or, where that needs a grid that is missing, by the best of the others.

    Outlines are drawn to a metre or so; an operation that forgets the datum is never taken.

    Raises:
        OutsideCrsError: a part of it has no image there.
        NoOperationError: no operation is known; as for the other errors of `transform`.
    """
    import shapely

    if frame.crs == crs:
        return frame
    source = horizontal(frame.crs)

    def move(xy: np.ndarray) -> np.ndarray:
        try:
            return transform(np.column_stack([xy, np.zeros(len(xy))]), source, crs)[:, :2]
        except MissingGridError as error:
            return _without_grid(xy, source, crs, error)

    return frame.set_geometry(shapely.transform(frame.geometry.to_numpy(), move), crs=crs)


def _without_grid(xy: np.ndarray, source: pyproj.CRS, crs: pyproj.CRS, missing: MissingGridError) -> np.ndarray:
    try:
        way = pyproj.Transformer.from_crs(source, crs, always_xy=True, allow_ballpark=False)
        moved = np.stack(way.transform(*xy.T), axis=1)
    except ProjError as error:
        raise missing from error
    if not np.isfinite(moved).all():
        raise missing
    return moved
