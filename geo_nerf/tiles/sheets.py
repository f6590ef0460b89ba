"""Polygons of a user's vector file, in any format GDAL reads: map sheets to cut by, an area to keep to, places to leave out.

Comes in: a path. Goes out: shapely geometries in the plan's CRS.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.crs.files import moved_layer, read_layer
from geo_nerf.errors import InputError, NoCrsError, OutsideCrsError
from geo_nerf.products.vector_file import for_gdal

if TYPE_CHECKING:
    import geopandas

#: sheets may share so much of the smaller one's area: digitised edges seldom meet exactly
_SHARED = 1e-3
#: of a sheet's name; files are called by it with more behind it, and 255 is what file systems take
_NAME_BYTES = 120
#: columns that name a sheet, best first
_NAMES = ("name", "tile", "sheet", "label", "id", "code", "nummer", "number")


@dataclass(frozen=True)
class Sheet:
    """One sheet of an index layer."""

    name: str
    #: shapely polygon, plan's CRS
    outline: Any


def read_sheets(path: Path, crs: pyproj.CRS, option: str = "--index") -> list[Sheet]:
    """The polygons of an index layer.

    Args:
        path: vector file.
        crs: horizontal CRS of the plan.
        option: the command line's, for errors.

    Raises:
        InputError: the file cannot be read, has no polygon, or two polygons overlap or share a name.
        NoCrsError: it names no CRS.

    Coordinates that are no degrees where degrees are meant are an InputError too.
    """
    frame = _polygons(path, crs, option)
    column = next((known for wanted in _NAMES for known in frame.columns if known.lower() == wanted), None)
    names = [str(value) for value in frame[column]] if column else [f"{number:04d}" for number in range(len(frame))]
    sheets = [Sheet(_file_name(name), shape) for name, shape in zip(names, frame.geometry, strict=True)]
    count = Counter(sheet.name.casefold() for sheet in sheets)  # some file systems tell no capitals
    twice = {sheet.name for sheet in sheets if count[sheet.name.casefold()] > 1}
    if twice:
        raise InputError(f"several sheets are called {sorted(twice)[0]}.", where=f"{option} {path}", mend="Give each a name of its own.")
    _check_apart(sheets, f"{option} {path}")
    return sheets


def read_area(path: Path, crs: pyproj.CRS, option: str) -> Any:
    """All polygons of a vector file as one geometry in `crs`; errors as `read_sheets`."""
    return _polygons(path, crs, option).union_all()


def _polygons(path: Path, crs: pyproj.CRS, option: str) -> geopandas.GeoDataFrame:
    import pyogrio

    try:
        with for_gdal(path) as source:
            plan = path.suffix == ".gpkg" and "tiles" in {str(name) for name, _ in pyogrio.list_layers(source)}
            frame = read_layer(source, where=path, **({"layer": "tiles"} if plan else {}))
    except (pyogrio.errors.DataSourceError, OSError) as error:
        mend = "Give a vector file GDAL reads (GeoPackage, GeoJSON, Shapefile, KML, …)."
        raise InputError(f"this file cannot be read ({error}).", where=f"{option} {path}", mend=mend) from error
    frame = frame[frame.geometry.notna() & frame.geom_type.isin(("Polygon", "MultiPolygon"))]
    if len(frame) == 0:
        raise InputError("the file has no polygon.", where=f"{option} {path}", mend="Draw the tiles as polygons, and save them.")
    if frame.crs is None:
        raise NoCrsError(path)
    _check_degrees(frame, f"{option} {path}")
    try:
        return moved_layer(frame, crs).reset_index(drop=True)
    except OutsideCrsError as error:
        raise InputError(
            f"its polygons, read as {frame.crs.name}, have no place in {crs.name}.",
            where=f"{option} {path}",
            mend="Give the file the CRS its coordinates are in.",
        ) from error


def _check_degrees(frame: geopandas.GeoDataFrame, where: str) -> None:
    """Refuse coordinates that are no degrees where degrees are meant: a GeoJSON without a CRS is in degrees by its standard."""
    west, south, east, north = frame.total_bounds
    if not frame.crs.is_geographic or (max(abs(west), abs(east)) <= 540 and max(abs(south), abs(north)) <= 90):
        return
    raise InputError(
        f"its coordinates (x {west:.1f} to {east:.1f}, y {south:.1f} to {north:.1f}) are no degrees, and degrees of "
        f"{frame.crs.name} are what this file says or, as a GeoJSON without a CRS, means.",
        where=where,
        mend="Save it anew with the CRS its coordinates are in, as a GeoPackage for instance.",
    )


def _check_apart(sheets: list[Sheet], where: str) -> None:
    import shapely

    shapes = np.array([sheet.outline for sheet in sheets], dtype=object)
    for one, other in shapely.STRtree(shapes).query(shapes, predicate="intersects").T:
        if one >= other:
            continue
        shared = shapes[one].intersection(shapes[other]).area
        if shared > _SHARED * min(shapes[one].area, shapes[other].area):
            raise InputError(
                f"the sheets {sheets[one].name} and {sheets[other].name} overlap by {shared:,.0f} m².",
                where=where,
                mend="Let every place lie in one sheet: neighbours overlap by themselves, see plan.overlap_gsd.",
            )


def _file_name(name: str) -> str:
    """A name fit for a folder: short enough, and nothing in it that an address or another program reads as more than a name."""
    plain = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in unicodedata.normalize("NFC", name))
    short = plain.encode()[:_NAME_BYTES].decode(errors="ignore").strip(".")
    return short if short and not short.startswith("-") else f"sheet{short}"
