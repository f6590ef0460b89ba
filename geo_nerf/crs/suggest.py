"""CRSs that a surveyor might want at a place: the UTM zone and the national grids in official use."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_crs_info, query_utm_crs_info
from pyproj.enums import PJType

from geo_nerf.crs.axes import coded_in_east_north
from geo_nerf.crs.fitness import check_map
from geo_nerf.crs.reasons import has_way
from geo_nerf.crs.survey import survey_crs
from geo_nerf.errors import GeoNerfError, MissingGridError


def utm_crs(lon_deg: float, lat_deg: float) -> pyproj.CRS:
    """The WGS84 UTM zone of a place; Universal Polar Stereographic, east before north, beyond 84 N and 80 S."""
    area = AreaOfInterest(lon_deg, lat_deg, lon_deg, lat_deg)
    infos = query_utm_crs_info(datum_name="WGS 84", area_of_interest=area) if -80 <= lat_deg <= 84 else []
    return pyproj.CRS.from_epsg(infos[0].code if infos else _UPS_NORTH if lat_deg > 0 else _UPS_SOUTH)


def suggest_crs(lon_deg: float, lat_deg: float) -> tuple[tuple[str, str], ...]:
    """CRSs a surveyor might want here, as `(code, name)`: the UTM zone first, then the national grids in official use.

    EPSG knows areas of use only as boxes, so near a border the neighbour's grid may be among them.

    Returns:
        At most six, all metric, east and north, and fit for the place: the UTM zone on WGS84, then current national grids, the smallest
        areas of use first. Where none is known, other metric CRSs of small areas.
    """
    utm = utm_crs(lon_deg, lat_deg)
    point = AreaOfInterest(lon_deg, lat_deg, lon_deg, lat_deg)
    infos = query_crs_info(auth_name="EPSG", pj_types=PJType.PROJECTED_CRS, area_of_interest=point, contains=True)
    unique = {info.code: info for info in infos if not info.deprecated and info.code != str(utm.to_epsg())}
    current = [info for info in unique.values() if info.code in _NATIONAL_GRIDS or _CURRENT_FAMILIES.match(info.name)]
    limit, count = (4000, 5) if current else (400, 3)
    near = sorted((info for info in current or unique.values() if _extent(info) < limit), key=_extent)
    texts = (coded_in_east_north(f"EPSG:{info.code}") for info in near)
    best = list(islice((text for text in texts if text and _is_fit(text, lon_deg, lat_deg)), count))
    return tuple((code, pyproj.CRS(code).name) for code in (f"EPSG:{utm.to_epsg()}", *best))


#: WGS 84 / UPS, easting before northing
_UPS_NORTH, _UPS_SOUTH = 5041, 5042
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
def _is_fit(code: str, lon_deg: float, lat_deg: float) -> bool:
    """Whether products can be written in it here, to less than a millimetre a metre; a grid that can be had may be missing."""
    try:
        return not check_map(survey_crs(code), lon_deg, lat_deg)
    except MissingGridError:
        return has_way(code)
    except GeoNerfError:
        return False
