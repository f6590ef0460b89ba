"""CRSs as users name them: parsing, and whether products can be written in one.

In: an EPSG code, compound code, WKT or PROJ string. Out: a `pyproj.CRS`, or an error that says why not and what to take instead.
"""

from __future__ import annotations

import pyproj
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError

from geo_nerf.errors import UnknownCrsError, UnsuitableCrsError

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
