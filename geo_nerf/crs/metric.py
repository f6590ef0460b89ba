"""CRSs in feet, and the same CRSs in metres, so that lengths can be measured in their coordinates.

In: a `pyproj.CRS`. Out: its units in metres, or the CRS with every axis counted in metres, whose coordinates differ by these units alone.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs.axes import is_east_north
from geo_nerf.crs.definition import UNNAMED, horizontal_part
from geo_nerf.crs.identity import identify
from geo_nerf.crs.survey import vertical_siblings

#: share by which texts round a unit's length differently; US survey and international foot differ by 2e-6
_SAME_UNIT = 1e-8
#: half the distance over which a map's scale is measured, metres
_STEP_M = 50.0


def metres_a_unit(crs: pyproj.CRS) -> np.ndarray:
    """Lengths of a CRS's units: `(3,)` float64 metres for x, y and height; 1 for heights where it has no vertical axis.

    Args:
        crs: projected or geocentric, with or without heights.
    """
    factors = [axis.unit_conversion_factor for axis in crs.axis_info]
    return np.array([*factors, 1.0][:3], np.float64)


def is_metric(crs: pyproj.CRS) -> bool:
    """Whether a CRS is projected, with axes to the east, the north and up, all in metres."""
    return crs.is_projected and is_east_north(crs) and _upwards(crs) and bool(np.allclose(metres_a_unit(crs), 1.0, rtol=_SAME_UNIT))


def foot_m(crs: pyproj.CRS) -> float | None:
    """The horizontal unit of a projected CRS, metres, where it is a foot of any kind; else None."""
    if not crs.is_projected:
        return None
    unit_m = float(crs.axis_info[0].unit_conversion_factor)
    return unit_m if 0.29 < unit_m < 0.32 else None


def map_scale(crs: pyproj.CRS, x: float, y: float) -> float:
    """Metres in a projected CRS's map for a metre on its own ellipsoid, in the direction where that is farther from 1.

    Datums play no part, so no grid is needed.

    Args:
        crs: projected, in any unit.
        x: a place in `crs`.
        y: its other coordinate.

    Returns:
        The scale factor; infinite where the place has none.
    """
    flat = horizontal_part(crs)
    flat = (flat.source_crs or flat) if flat.is_bound else flat
    base, geod = flat.geodetic_crs, flat.get_geod()
    assert base is not None and geod is not None, "a projected CRS has a base with an ellipsoid"
    degrees_a_unit = math.degrees(base.axis_info[0].unit_conversion_factor)
    way = pyproj.Transformer.from_crs(base.to_2d(), flat.to_2d(), always_xy=True)
    lon, lat = (value * degrees_a_unit for value in way.transform(x, y, direction="INVERSE"))
    if not (math.isfinite(lon) and math.isfinite(lat)):
        return math.inf
    lons, lats, _ = geod.fwd([lon] * 4, [lat] * 4, [0.0, 90.0, 180.0, 270.0], [_STEP_M] * 4)
    there = np.array(way.transform(np.array(lons) / degrees_a_unit, np.array(lats) / degrees_a_unit)) * metres_a_unit(flat)[:2, None]
    jacobian = np.column_stack([there[:, 1] - there[:, 3], there[:, 0] - there[:, 2]]) / (2 * _STEP_M)
    if not np.isfinite(jacobian).all():
        return math.inf
    scales = np.linalg.svd(jacobian, compute_uv=False)
    return float(max(scales, key=lambda scale: abs(math.log(max(scale, 1e-9)))))


@lru_cache(maxsize=64)
def metric_twin(crs: pyproj.CRS) -> pyproj.CRS | None:
    """The same grid and the same heights in metres: coordinates times `metres_a_unit`. None where it is no grid to the east and north.

    Args:
        crs: in any units of length.
    """
    if is_metric(crs):
        return crs
    if not crs.is_projected or not is_east_north(crs) or not _upwards(crs):
        return None
    told = crs.to_json_dict()
    _in_metres(told)
    return identify(pyproj.CRS.from_json_dict(told))


def _upwards(crs: pyproj.CRS) -> bool:
    return len(crs.axis_info) < 3 or crs.axis_info[2].direction == "up"


def _in_metres(told: dict[str, Any]) -> None:
    """Count the axes of a CRS in PROJJSON in metres, in place."""
    for part in [told["source_crs"]] if told["type"] == "BoundCRS" else told.get("components", ()):
        _in_metres(part)
    axes = told.get("coordinate_system", {}).get("axis", ())
    if all(axis.get("unit") == "metre" for axis in axes):
        told.pop("id", None) if not axes else None
        return
    if told["type"] == "VerticalCRS" and (code := next(vertical_siblings(pyproj.CRS.from_json_dict(told)), "")):
        told.clear()
        told.update(pyproj.CRS.from_epsg(int(code)).to_json_dict())
        return
    for axis in axes:
        axis["unit"] = "metre"
    if told["name"] not in UNNAMED:
        told["name"] = f"{told['name']} in metres"
    told.pop("id", None)
