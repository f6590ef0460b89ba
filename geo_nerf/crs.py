"""Coordinate reference systems: parsing, checking, suggesting, and every transformer of the program.

All transformers are made here, with x = easting or longitude first, without ballpark steps, and with the vertical part explicit:
a CRS without one carries WGS84 ellipsoidal heights.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_crs_info, query_utm_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup

from geo_nerf.errors import MissingGridError, OutsideCrsError, UnknownCrsError, UnsuitableCrsError

#: longitude, latitude (degrees), ellipsoidal height (metres) on WGS84
WGS84_3D = "EPSG:4979"
#: earth-centred, earth-fixed X, Y, Z in metres on WGS84
WGS84_ECEF = "EPSG:4978"


def parse_crs(text: str) -> pyproj.CRS:
    """Read a CRS from an EPSG code, compound code (`EPSG:25832+7837`), WKT or PROJ string.

    Raises:
        UnknownCrsError: PROJ does not know it.
    """
    try:
        return pyproj.CRS.from_user_input(text)
    except CRSError as error:
        raise UnknownCrsError(text, str(error).split("\n")[0][:120]) from error


def survey_crs(text: str) -> pyproj.CRS:
    """Read a CRS that products can be written in: projected, metres, optionally with a vertical part in metres.

    Raises:
        UnknownCrsError: PROJ does not know it.
        UnsuitableCrsError: it is geographic, geocentric or not in metres.
    """
    crs = parse_crs(text)
    if not crs.is_projected:
        raise UnsuitableCrsError(crs.name, "is not a projected CRS, so lengths and areas would be in degrees")
    if (wrong := next((axis for axis in crs.axis_info if axis.unit_name not in ("metre", "meter")), None)) is not None:
        raise UnsuitableCrsError(
            crs.name,
            f"counts its {wrong.name.lower()} in {wrong.unit_name}, and products are written in metres",
            f"Use the metric edition of the same zone{_metric_sibling(crs)}; PROJ or GDAL convert the products to feet afterwards.",
        )
    return crs


def _metric_sibling(crs: pyproj.CRS) -> str:
    name = crs.name.split(" (")[0]
    hits = [info for info in query_crs_info(auth_name="EPSG", pj_types=PJType.PROJECTED_CRS) if info.name == name]
    return f" (EPSG:{hits[0].code}, {hits[0].name})" if hits else ""


def with_heights(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS with an explicit vertical axis: its own, or WGS84-style ellipsoidal heights when it has none."""
    return crs if len(crs.axis_info) == 3 else crs.to_3d()


@lru_cache(maxsize=64)
def transformer(source: pyproj.CRS, target: pyproj.CRS) -> pyproj.Transformer:
    """The best transformation, x first, refusing to fall back to an inexact one.

    Raises:
        MissingGridError: the best one needs a grid that is not installed.
    """
    first, second = with_heights(source), with_heights(target)
    with warnings.catch_warnings(action="ignore"):  # it warns of the missing grid that we raise for
        group = TransformerGroup(first, second, always_xy=True, allow_ballpark=False)
    if not group.best_available:
        grids = [grid.short_name for operation in group.unavailable_operations for grid in operation.grids if not grid.available]
        raise MissingGridError(source.name, target.name, grids[:1])
    return pyproj.Transformer.from_crs(first, second, always_xy=True, allow_ballpark=False, only_best=True)


def transform(xyz: np.ndarray, source: pyproj.CRS, target: pyproj.CRS) -> np.ndarray:
    """Transform points, x (easting or longitude) first.

    Args:
        xyz: `(N, 3)` float64 in `source`; degrees where it is geographic, else its unit.
        source: CRS of `xyz`.
        target: CRS wanted.

    Returns:
        `(N, 3)` float64 in `target`.

    Raises:
        MissingGridError: see `transformer`.
        OutsideCrsError: a point has no image in `target`.
    """
    points = np.asarray(xyz, dtype=np.float64).reshape(-1, 3)
    if len(points) == 0:
        return points.copy()
    try:
        x, y, z = points.T
        moved = np.stack(transformer(source, target).transform(x, y, z, errcheck=True), axis=1)
    except ProjError as error:
        raise OutsideCrsError(target.name, *_lon_lat(points, source)) from error
    if not np.isfinite(moved).all():
        raise OutsideCrsError(target.name, *_lon_lat(points, source))
    return moved


@dataclass(frozen=True)
class Operation:
    """The coordinate operation that PROJ uses between two CRSs at a place, as a surveyor cites it."""

    source: str
    target: str
    #: PROJ's name of it, its steps joined by +
    name: str
    #: metres as EPSG states it, None where nobody does
    accuracy_m: float | None
    #: to be run by `cct` or `gdaltransform`
    proj_pipeline: str
    #: file names of the grids it reads
    grids: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def operation_at(source: pyproj.CRS, target: pyproj.CRS, xyz: tuple[float, float, float]) -> Operation:
    """Which operation `transform` uses at a point (there may be one per region).

    Args:
        source: CRS of `xyz`.
        target: CRS wanted.
        xyz: x (easting or longitude), y, z in `source`.

    Raises:
        MissingGridError: see `transformer`.
        OutsideCrsError: the point has no image in `target`.
    """
    transform(np.array([xyz]), source, target)
    used = transformer(source, target)
    if used.definition.startswith("unavailable"):  # several are in hand, and the last point decided
        used = used.get_last_used_operation()
    names = {grid.short_name for step in used.operations or () for grid in step.grids}
    names |= set(re.findall(r"grids=@?(\S+)", used.definition))
    accuracy = float(used.accuracy) if used.accuracy is not None and used.accuracy >= 0 else None
    return Operation(source.name, target.name, used.description, accuracy, used.definition, tuple(sorted(names)))


def _lon_lat(points: np.ndarray, source: pyproj.CRS) -> tuple[float, float]:
    to_geographic = pyproj.Transformer.from_crs(with_heights(source), WGS84_3D, always_xy=True)
    lon, lat, _ = to_geographic.transform(*np.median(points, axis=0))
    return float(lon), float(lat)


def check_place(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> None:
    """Refuse a CRS made for another part of the world (a wrong zone or hemisphere), with a margin of two degrees.

    Raises:
        OutsideCrsError: the place lies outside the CRS's area of use.
    """
    area = crs.area_of_use
    if area is None:
        return
    inside_lat = area.south - 2 <= lat_deg <= area.north + 2
    width = (area.east - area.west) % 360 or 360
    inside_lon = (lon_deg - area.west + 2) % 360 <= width + 4
    if not (inside_lat and inside_lon):
        raise OutsideCrsError(crs.name, lon_deg, lat_deg)


def utm_crs(lon_deg: float, lat_deg: float) -> pyproj.CRS:
    """The WGS84 UTM zone of a place."""
    area = AreaOfInterest(lon_deg, lat_deg, lon_deg, lat_deg)
    infos = query_utm_crs_info(datum_name="WGS 84", area_of_interest=area)
    return pyproj.CRS.from_epsg(infos[0].code) if infos else pyproj.CRS.from_epsg(3857)


def suggest_crs(lon_deg: float, lat_deg: float) -> tuple[tuple[str, str], ...]:
    """CRSs a surveyor might want here, as `(code, name)`: the UTM zone first, then the national grids in official use.

    EPSG knows areas of use only as boxes, so near a border the neighbour's grid may be among them.

    Returns:
        At most six, all metric: the UTM zone on WGS84, then current national grids, the smallest areas of use first. Where none is
        known, other metric CRSs of small areas.
    """
    utm = utm_crs(lon_deg, lat_deg)
    point = AreaOfInterest(lon_deg, lat_deg, lon_deg, lat_deg)
    infos = query_crs_info(auth_name="EPSG", pj_types=PJType.PROJECTED_CRS, area_of_interest=point, contains=True)
    unique = {info.code: info for info in infos if not info.deprecated and info.code != str(utm.to_epsg())}
    current = [info for info in unique.values() if info.code in _NATIONAL_GRIDS or _CURRENT_FAMILIES.match(info.name)]
    fitting = sorted((info for info in current or unique.values() if _extent(info) < 4000 and _is_metric(info.code)), key=_extent)
    best = fitting[:5] if current else [info for info in fitting if _extent(info) < 400][:3]
    return ((f"EPSG:{utm.to_epsg()}", utm.name), *((f"EPSG:{info.code}", info.name) for info in best))


#: national grids in official use, by EPSG code: Europe west to east, then overseas
_NATIONAL_GRIDS = frozenset(
    "8088 2157 27700 3763 2154 3812 28992 2056 3006 3067 3416 31287 5514 2180 23700 3794 3765 6316 6870 3844 7801 2100 3301 3059 3346 "
    "2039 9377 3414 2326 5186 5187 3826 2193".split()
)
#: families of zones on the datum in official use, by name (E-N order only)
_CURRENT_FAMILIES = re.compile(
    r"(ETRS89 / UTM zone \d+N|ETRS89 / GK\d+FIN|ETRS89 / NTM zone \d+|ETRF2000-PL / CS2000/\d+|RGF93( v1)? / CC\d+|RDN2008 / UTM zone \d+N"
    r"|SWEREF99 \d+ \d+|MGI / Austria GK (West|Central|East)|NAD83\(2011\) / (?!.*(BLM|Conus|LCC|\bTM\b|CRS)).*"
    r"|NAD83\(CSRS\) / (UTM zone \d+N|MTM zone \d+)|GDA2020 / MGA zone \d+|JGD2011 / Japan Plane Rectangular CS .*"
    r"|SIRGAS 2000 / UTM zone \d+[NS]|POSGAR 2007 / Argentina \d|CGCS2000 / 3-degree Gauss-Kruger CM .*|Hartebeesthoek94 / Lo\d+"
    r"|WGS 84 / (?!UTM|.*(Mercator|Arctic|Antarctic|Polar|EPSG|TM |SCAR|NSIDC|IBCAO|USGS|Australian|NIWA)).*)$"
)


def _extent(info: pyproj.database.CRSInfo) -> float:
    area = info.area_of_use
    return 1e9 if area is None else ((area.east - area.west) % 360 or 360.0) * (area.north - area.south)


@lru_cache(maxsize=512)
def _is_metric(code: str) -> bool:
    return all(axis.unit_name in ("metre", "meter") for axis in pyproj.CRS.from_epsg(int(code)).axis_info)
