"""Directions of a CRS's axes: which CRSs count to the south or west, and the same grid with axes east and north.

PROJ's order x, y is east, north wherever a CRS has just these two. A CRS with a southing or westing keeps its own order and its own
signs: x is its first axis, y its second.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup

from geo_nerf.crs.definition import horizontal_part, written_code
from geo_nerf.sentence import sentence

#: directions as PROJ names them
_WAYS = {
    "east": sentence("way_east", "east"),
    "north": sentence("way_north", "north"),
    "south": sentence("way_south", "south"),
    "west": sentence("way_west", "west"),
}

#: EPSG's methods whose own axes are south or west -> the same method with axes east and north, by code
_EAST_NORTH_METHOD = {9808: 9807, 9826: 9801, 9819: 1041, 1042: 1043, 9828: 9827, 9806: 9806}
_METHOD_NAMES = {
    9807: "Transverse Mercator",
    9801: "Lambert Conic Conformal (1SP)",
    1041: "Krovak (North Orientated)",
    1043: "Krovak Modified (North Orientated)",
    9827: "Bonne",
    9806: "Cassini-Soldner",
}
_FALSE_EASTING, _FALSE_NORTHING = 8806, 8807
_CS = {
    "subtype": "Cartesian",
    "axis": [
        {"name": "Easting", "abbreviation": "E", "direction": "east", "unit": "metre"},
        {"name": "Northing", "abbreviation": "N", "direction": "north", "unit": "metre"},
    ],
}


def is_east_north(crs: pyproj.CRS) -> bool:
    """Whether a projected CRS says that its coordinates grow to the east and to the north.

    Polar CRSs name one direction for both axes, along two meridians; they count as east and north, and `fitness` looks at their values.
    """
    first, second = (axis.direction for axis in crs.axis_info[:2])
    return {first, second} == {"east", "north"} or first == second


def axes_in_words(crs: pyproj.CRS) -> str:
    """Directions in which x and y grow, for a message."""
    first, second = (axis.direction for axis in crs.axis_info[:2])
    text = "its x to the {first} and its y to the {second}"
    return sentence("axes_to", text, first=_WAYS.get(first, first), second=_WAYS.get(second, second))



def east_north_twin(crs: pyproj.CRS) -> str:
    """The same grid with axes east and north, in metres, as a text for --crs.

    Returns:
        A code of EPSG or ESRI, with the vertical part of a compound CRS; else a PROJ string with the parameters of the best operation
        to WGS 84, of the horizontal part alone; "" where neither can be had.
    """
    flat = horizontal_part(crs)
    coded = next(_coded_twins(flat), "")
    if coded and crs.sub_crs_list and (heights := written_code(crs.sub_crs_list[-1])):
        whole = f"{coded}+{heights.removeprefix('EPSG:') if coded.startswith('EPSG:') else heights}"
        return whole if _has_operation(whole) else coded
    return coded or _proj_twin(flat)


def _has_operation(code: str) -> bool:
    """Whether any operation leads from WGS 84 to a CRS, with or without grids."""
    with warnings.catch_warnings(action="ignore"):
        try:
            group = TransformerGroup("EPSG:4979", pyproj.CRS(code), always_xy=True, allow_ballpark=False)
        except (CRSError, ProjError, IndexError):
            return False
    return bool(group.transformers or group.unavailable_operations)


@lru_cache(maxsize=512)
def coded_in_east_north(code: str) -> str:
    """The code itself where its axes are east and north, else that of the same grid with such axes; "" where there is none."""
    crs = pyproj.CRS(code)
    return code if is_east_north(crs) else next(_coded_twins(crs), "")


def _coded_twins(crs: pyproj.CRS) -> Iterator[str]:
    area, method = crs.area_of_use, _method(crs)
    if area is None or method not in _EAST_NORTH_METHOD or (wanted := _east_north(crs, area)) is None:
        return
    point = AreaOfInterest(*_middle(area) * 2)
    for authority in ("EPSG", "ESRI"):
        for info in query_crs_info(authority, [PJType.PROJECTED_CRS], area_of_interest=point, contains=True):
            if not info.deprecated and info.projection_method_name == _METHOD_NAMES[_EAST_NORTH_METHOD[method]]:
                twin = pyproj.CRS.from_authority(info.auth_name, info.code)
                if _same_datum(crs, twin) and is_east_north(twin) and (found := _east_north(twin, area)) is not None:
                    if np.abs(np.subtract(found, wanted)).max() < 1e-3:
                        yield f"{info.auth_name}:{info.code}"


def _same_datum(first: pyproj.CRS, second: pyproj.CRS) -> bool:
    datums = [crs.geodetic_crs.datum for crs in (first, second) if crs.geodetic_crs is not None]
    return len(datums) == 2 and None not in datums and datums[0].name == datums[1].name  # type: ignore[union-attr]


def _middle(area: Any) -> tuple[float, float]:
    width = (area.east - area.west) % 360 or 360.0
    return (area.west + width / 2 + 180) % 360 - 180, (area.south + area.north) / 2


def _east_north(crs: pyproj.CRS, area: Any) -> tuple[float, float] | None:
    """East and north of a point in the area, by the projection alone and in metres; None where PROJ cannot compute it."""
    lon, lat = _middle(area)
    base = crs.geodetic_crs
    try:
        greenwich = pyproj.Transformer.from_crs(base, crs, always_xy=True)
        meridian = 0.0 if base is None or base.prime_meridian is None else base.prime_meridian.longitude
        values = greenwich.transform(lon + 0.1 - meridian, lat - 0.2, errcheck=True)
    except ProjError:
        return None
    east_north = [0.0, 0.0]
    axes = crs.axis_info[:2]
    if [axis.direction for axis in axes] == ["north", "east"]:
        axes = axes[::-1]
    for axis, value in zip(axes, values, strict=False):
        sign = -1.0 if axis.direction in ("south", "west") else 1.0
        east_north[axis.direction in ("north", "south")] = sign * value * axis.unit_conversion_factor
    return east_north[0], east_north[1]


def _method(crs: pyproj.CRS) -> int:
    code = None if crs.coordinate_operation is None else crs.coordinate_operation.method_code
    return int(code) if code and code.isdigit() else 0  # PROJ says "undefined" of methods that only ESRI has


def _proj_twin(crs: pyproj.CRS) -> str:
    """The grid as a PROJ string with towgs84; "" where the method is not known or the datum needs a grid."""
    method = _EAST_NORTH_METHOD.get(_method(crs))
    shift = _towgs84(crs)
    if method is None or shift is None:
        return ""
    told = crs.to_json_dict()
    told.update(coordinate_system=_CS, name="unknown")
    told.pop("id", None)
    told["conversion"]["method"] = {"name": _METHOD_NAMES[method], "id": {"authority": "EPSG", "code": method}}
    turned = {_FALSE_EASTING} | ({_FALSE_NORTHING} if crs.axis_info[0].direction == "south" or "south" in _directions(crs) else set())
    for parameter in told["conversion"]["parameters"]:
        if parameter.get("id", {}).get("code") in turned and method != _method(crs):
            parameter["value"] = -float(parameter["value"]) or 0.0
    try:
        with warnings.catch_warnings(action="ignore"):  # of what a PROJ string loses: the datum, which towgs84 stands for here
            words = pyproj.CRS.from_json_dict(told).to_proj4().split()
    except (CRSError, ProjError):
        return ""
    kept = [word for word in words if not word.startswith(("+type", "+towgs84", "+no_defs"))]
    if not any(word.startswith("+datum") for word in kept):
        kept.append("+towgs84=" + ",".join(f"{value:.10g}" for value in shift))
    return f'"{" ".join(kept)}"'


def _directions(crs: pyproj.CRS) -> set[str]:
    return {axis.direction for axis in crs.axis_info[:2]}


def _towgs84(crs: pyproj.CRS) -> list[float] | None:
    """Parameters of the best operation to WGS 84 where that is one of seven parameters or three."""
    base = crs.geodetic_crs
    if base is None:
        return None
    group = TransformerGroup(base, "EPSG:4326", always_xy=True, allow_ballpark=False)
    steps = group.transformers[0].operations if group.best_available and group.transformers else None
    shifts = [list(step.towgs84) for step in steps or () if step.towgs84]
    return shifts[0] if len(shifts) == 1 else None
