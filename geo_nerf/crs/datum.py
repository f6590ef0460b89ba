"""Texts that give an ellipsoid but no datum, as control files have them: read as surveyors mean them, or recognised.

In: a `pyproj.CRS`. Out: the same CRS on WGS 84 where its ellipsoid is that of WGS 84 or GRS 1980.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any
from warnings import catch_warnings

import pyproj
from pyproj.exceptions import ProjError

#: metres; ellipsoids of the earth lie within this of WGS 84's equator
_EARTH_M = 6_378_137.0
_EARTH_SPREAD = 0.005
#: metres; to this ETRS89 and most datums tied to it are said to agree with WGS 84, whose own realisations differ as much
NOMINAL_M = 1.0
#: a transformation that changes less than this is none, degrees
_NULL_DEG = 1e-10
#: EPSG's own "Not specified (based on … ellipsoid)" datums
_NOT_SPECIFIED = frozenset(range(6001, 6055))


#: datums of today's satellite networks that PROJ 9.5 knows no operation for, by name (PROJJSON of a projected CRS has no code of them):
#: coordinates in them agree with WGS 84 as well as in the datums of their families that EPSG has null transformations for
_LIKE_WGS84 = frozenset(
    {
        "China 2000",
        "NAD83 (Continuously Operating Reference Station 1996)",
        "ETRS89/DREF91 Realization 2016",
        "Latvian coordinate system 2020",
        "Red Geodesica Para Mineria en Chile",
    }
)


def stand_in(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS that `transform` takes for one whose datum agrees with WGS 84 to a metre or two, but has no operation to it: on WGS 84."""
    if not is_like_wgs84(crs):
        return crs
    told = crs.to_json_dict()
    _set_datum(told, lambda datum: datum["name"] in _LIKE_WGS84)
    return pyproj.CRS.from_json_dict(told)


def is_like_wgs84(crs: pyproj.CRS) -> bool:
    """Whether the CRS's datum is taken to agree with WGS 84 because PROJ knows no operation between them."""
    return any(datum["name"] in _LIKE_WGS84 for datum in _datums(crs.to_json_dict()))


@lru_cache(maxsize=64)
def taken_for_wgs84(crs: pyproj.CRS) -> pyproj.CRS | None:
    """For a CRS with a vertical datum, the geographic CRS of three axes on its own horizontal datum, where WGS 84's coordinates are its.

    PROJ adds up stated accuracies, and goes to NAVD88 by way of NAD83(HARN), three grids and the geoid of 2003, because EPSG states the
    null transformation to NAD83(2011), which it takes for the plane, to be good to 2 m only. Heights are had from the same datum here.

    Returns:
        None for a CRS of another kind, and where coordinates change on the way from WGS 84.
    """
    parts = crs.sub_crs_list
    base = parts[0].geodetic_crs if parts else None
    area = parts[0].area_of_use if parts else None  # PROJ gives a base none
    if base is None or area is None or base.is_bound or parts[0].is_bound or not is_modern(base.ellipsoid):
        return None
    west, south, east, north = area.bounds
    place = ((west + 0.5 * ((east - west) % 360 or 360.0) + 180) % 360 - 180, (south + north) / 2)
    try:
        with catch_warnings(action="ignore"):
            way = pyproj.Transformer.from_crs("EPSG:4326", base.to_2d(), always_xy=True, allow_ballpark=False, only_best=True)
            moved = way.transform(*place, errcheck=True)
    except ProjError:
        return None
    return base.to_3d() if max(abs(moved[0] - place[0]), abs(moved[1] - place[1])) < _NULL_DEG else None


def with_datum(crs: pyproj.CRS) -> tuple[pyproj.CRS, bool]:
    """The CRS with WGS 84 as its datum where it has none and its ellipsoid is that of WGS 84 or GRS 1980.

    `+ellps=GRS80` is how older programs write ETRS89, NAD83 and their like, which PROJ takes for the same as WGS 84.

    WGS 84 counts from Greenwich: a CRS with another prime meridian stays as it is.

    Returns:
        The CRS, and whether it was changed.
    """
    meridian = crs.prime_meridian
    if not lacks_datum(crs) or not is_modern(crs.ellipsoid) or (meridian is not None and meridian.longitude != 0.0):
        return crs, False
    told = crs.to_json_dict()
    _set_datum(told, _is_unknown)
    if told.get("name") == "unknown" and "conversion" in told:
        grid = told["conversion"]["name"]
        told["name"] = f"WGS 84 / {told['conversion']['method']['name'] if grid == 'unknown' else grid}"
    return pyproj.CRS.from_json_dict(told), True


def lacks_datum(crs: pyproj.CRS) -> bool:
    """Whether the CRS gives an ellipsoid, but not where it lies in the earth."""
    return not crs.is_bound and any(_is_unknown(datum) for datum in _datums(crs.to_json_dict()))


def on_earth(crs: pyproj.CRS) -> bool:
    """Whether the CRS's ellipsoid has the earth's size; True where it has none (heights alone)."""
    ellipsoid = crs.ellipsoid
    return ellipsoid is None or abs(ellipsoid.semi_major_metre / _EARTH_M - 1) < _EARTH_SPREAD


def is_modern(ellipsoid: Any) -> bool:
    """Whether it is the ellipsoid of GRS 1980 or WGS 84, which are 0.1 mm apart; PROJ may know it by its size alone."""
    if ellipsoid is None or abs(ellipsoid.semi_major_metre - _EARTH_M) > 1e-3:
        return False
    return bool(abs(ellipsoid.inverse_flattening - 298.2572) < 2e-4)


def _datums(told: dict[str, Any]) -> list[dict[str, Any]]:
    """The geodetic datums of a CRS in PROJJSON, but of those that are bound to WGS 84."""
    if told.get("type") == "BoundCRS":
        return []
    parts = [told["base_crs"]] if "base_crs" in told else list(told.get("components", ()))
    own = [told["datum"]] if "ellipsoid" in told.get("datum", {}) else []
    return own + [datum for part in parts for datum in _datums(part)]


def _is_unknown(datum: dict[str, Any]) -> bool:
    """PROJ gives a datum made of an ellipsoid alone no code, just a name that it makes up."""
    code = datum.get("id", {}).get("code")
    name = str(datum["name"]).lower()
    return code in _NOT_SPECIFIED or (code is None and name.startswith("unknown") and "using" not in name)


def _set_datum(told: dict[str, Any], wrong: Callable[[dict[str, Any]], bool]) -> None:
    """Put WGS 84 where the CRS in PROJJSON has a datum that is to be replaced, in place."""
    if "datum" in told and wrong(told["datum"]):
        del told["datum"]
        told["datum_ensemble"] = pyproj.CRS.from_epsg(4326).to_json_dict()["datum_ensemble"]
        told.pop("id", None)
    for part in [told["base_crs"]] if "base_crs" in told else told.get("components", ()):
        _set_datum(part, wrong)
