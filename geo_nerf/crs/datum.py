"""Texts that give an ellipsoid but no datum, as control files have them: read as surveyors mean them, or recognised.

In: a `pyproj.CRS`. Out: the same CRS on WGS 84 where its ellipsoid is that of WGS 84 or GRS 1980.
"""

from __future__ import annotations

from typing import Any

import pyproj

#: metres; ellipsoids of the earth lie within this of WGS 84's equator
_EARTH_M = 6_378_137.0
_EARTH_SPREAD = 0.005
#: EPSG's own "Not specified (based on … ellipsoid)" datums
_NOT_SPECIFIED = frozenset(range(6001, 6055))


def with_datum(crs: pyproj.CRS) -> tuple[pyproj.CRS, bool]:
    """The CRS with WGS 84 as its datum where it has none and its ellipsoid is that of WGS 84 or GRS 1980.

    `+ellps=GRS80` is how older programs write ETRS89, NAD83 and their like, which PROJ takes for the same as WGS 84.

    Returns:
        The CRS, and whether it was changed.
    """
    if not lacks_datum(crs) or not _is_modern(crs.ellipsoid):
        return crs, False
    told = crs.to_json_dict()
    _set_datum(told)
    return pyproj.CRS.from_json_dict(told), True


def lacks_datum(crs: pyproj.CRS) -> bool:
    """Whether the CRS gives an ellipsoid, but not where it lies in the earth."""
    return not crs.is_bound and any(_is_unknown(datum) for datum in _datums(crs.to_json_dict()))


def on_earth(crs: pyproj.CRS) -> bool:
    """Whether the CRS's ellipsoid has the earth's size; True where it has none (heights alone)."""
    ellipsoid = crs.ellipsoid
    return ellipsoid is None or abs(ellipsoid.semi_major_metre / _EARTH_M - 1) < _EARTH_SPREAD


def _is_modern(ellipsoid: Any) -> bool:
    """Whether it is the ellipsoid of GRS 1980 or WGS 84, which are 0.1 mm apart; PROJ may know it by its size alone."""
    return ellipsoid is not None and abs(ellipsoid.semi_major_metre - _EARTH_M) < 1e-3 and abs(ellipsoid.inverse_flattening - 298.2572) < 2e-4


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


def _set_datum(told: dict[str, Any]) -> None:
    """Put WGS 84 where the CRS in PROJJSON has no datum, in place."""
    if _is_unknown({"name": "", **told.get("datum", {})}):
        del told["datum"]
        told["datum_ensemble"] = pyproj.CRS.from_epsg(4326).to_json_dict()["datum_ensemble"]
        told.pop("id", None)
    for part in [told["base_crs"]] if "base_crs" in told else told.get("components", ()):
        _set_datum(part)
