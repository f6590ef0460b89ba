"""Whether survey products can be written in a CRS: projected, metres, axes to the east, the north and up.

In: a user's text. Out: a `pyproj.CRS`, or an error that names the CRS to take instead, which is accepted itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import pyproj
from pyproj.database import CRSInfo, query_crs_info
from pyproj.enums import PJType

from geo_nerf.crs.axes import axes_in_words, east_north_twin, is_east_north
from geo_nerf.crs.datum import on_earth
from geo_nerf.crs.definition import WGS84_3D, horizontal_part, parse_crs, reading_note, title, written_code
from geo_nerf.crs.errors import AxisDirectionError, OtherBodyError
from geo_nerf.crs.files import horizontal
from geo_nerf.crs.reasons import has_way
from geo_nerf.crs.transform import transform
from geo_nerf.errors import GeoNerfError, UnsuitableCrsError
from geo_nerf.sentence import sentence

#: heights that agree to this are above one ellipsoid, metres
_SAME_HEIGHT_M = 1e-3


def survey_crs(text: str | int, *, where: str = "--crs") -> pyproj.CRS:
    """Read a CRS that products can be written in: projected, in metres, to the east and north, optionally with heights in metres.

    Args:
        text: see `parse_crs`.
        where: the option or file that it comes from, for the error.

    Raises:
        UnknownCrsError: PROJ does not know it.
        OtherBodyError: it is of the Moon, say.
        AxisDirectionError: its coordinates grow to the south or west; the message names the same grid to the east and north.
        UnsuitableCrsError: it is geographic, geocentric, not in metres, or counts depths.

    A CRS of three axes whose heights are above the WGS 84 ellipsoid is read as that of two, which says the same and which files can hold.
    """
    crs = parse_crs(text, where=where)
    if not crs.is_projected:
        raise UnsuitableCrsError(title(crs), _not_projected(crs), where=where)
    if not on_earth(crs):
        raise OtherBodyError(title(crs), "" if crs.ellipsoid is None else crs.ellipsoid.name, where=where)
    if not is_east_north(crs):
        twin = east_north_twin(crs)
        flat = bool(crs.sub_crs_list) and len(parse_crs(twin.strip('"')).axis_info) < 3 if twin else False
        raise AxisDirectionError(title(crs), axes_in_words(crs), twin, where=where, flat=flat)
    if not _metric(crs):
        wrong = next(axis for axis in crs.axis_info if axis.unit_name not in ("metre", "meter"))
        text = "counts its {axis} in {unit}, and products are written in metres"
        why = sentence("crs_not_metric", text, axis=wrong.name.lower(), unit=wrong.unit_name)
        afterwards = _afterwards(crs, wrong.unit_name)
        text = "Use {sibling}. {afterwards}"
        mend = sentence("use_metric_sibling", text, sibling=_metric_sibling(crs), afterwards=afterwards)
        raise UnsuitableCrsError(title(crs), why, mend, where=where)
    if not _upwards(crs):
        mend = sentence("use_sibling", "Use {sibling}.", sibling=_metric_sibling(crs))
        why = sentence("crs_depths", "counts depths, and products have heights, which grow upwards")
        raise UnsuitableCrsError(title(crs), why, mend, where=where)
    return horizontal(crs) if has_wgs84_heights(crs) else crs


def survey_note(text: str) -> str:
    """What `survey_crs` assumed when it read a text, in a sentence; "" where the text says all."""
    crs = parse_crs(text)
    if has_wgs84_heights(crs):
        text = "{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 ellipsoid."
        return sentence("written_without_heights", text, name=title(crs), flat=title(horizontal(crs)))
    return reading_note(text)


def has_wgs84_heights(crs: pyproj.CRS) -> bool:
    """Whether a projected CRS has a third axis that counts heights from the WGS 84 ellipsoid, to the millimetre wherever it is used."""
    if crs.sub_crs_list or crs.is_bound or not crs.is_projected or len(crs.axis_info) < 3 or not (_metric(crs) and _upwards(crs)):
        return False
    west, south, east, north = crs.area_of_use.bounds if crs.area_of_use is not None else _of_projection(crs)
    east += 360.0 if east < west else 0.0
    places = [(west + across * (east - west), south + up * (north - south), 0.0) for across in (0.3, 0.5, 0.7) for up in (0.3, 0.5, 0.7)]
    try:
        heights = transform(np.array(places), pyproj.CRS(WGS84_3D), crs)[:, 2]
    except GeoNerfError:
        return False
    return bool(np.abs(heights).max() < _SAME_HEIGHT_M)


def _of_projection(crs: pyproj.CRS) -> tuple[float, float, float, float]:
    """West, south, east and north of some ground that a CRS without an area of use shows, degrees."""
    lon, lat = pyproj.Transformer.from_crs(crs.to_2d(), "EPSG:4326", always_xy=True).transform(500_000.0, 0.0)
    return (lon - 1.0, lat - 1.0, lon + 1.0, lat + 1.0) if np.isfinite([lon, lat]).all() else (-1.0, -1.0, 1.0, 1.0)


def _not_projected(crs: pyproj.CRS) -> str:
    if crs.is_geographic:
        return sentence("crs_geographic", "is not a projected CRS, so lengths and areas would be in degrees")
    if crs.is_vertical:
        return sentence("crs_vertical", "is not a projected CRS but heights alone")
    return sentence("crs_not_projected", "is not a projected CRS ({kind})", kind=crs.type_name)


def _metric(crs: pyproj.CRS) -> bool:
    return all(axis.unit_name in ("metre", "meter") for axis in crs.axis_info)


def _afterwards(crs: pyproj.CRS, unit: str) -> str:
    """How products in metres come into another unit, heights included."""
    if len(crs.axis_info) == 3:
        return f"PDAL and GDAL convert the products to {title(crs)} afterwards, heights included."
    return (
        f"PDAL and GDAL convert easting and northing to {unit} afterwards, but heights stay in metres: name a vertical CRS here and there "
        "for heights in feet, too."
    )


def _upwards(crs: pyproj.CRS) -> bool:
    return len(crs.axis_info) < 3 or crs.axis_info[2].direction == "up"


def _metric_sibling(crs: pyproj.CRS) -> str:
    """The same grid and the same vertical datum in metres and upwards, as far as there is such a CRS with a way to it."""
    flat = horizontal_part(crs)
    across = written_code(flat) if _metric(flat) and is_east_north(flat) else next(_projected_siblings(flat), "")
    if not across:
        return sentence(
            "sibling_of_place", "a metric CRS of the place, as `geo-nerf inspect PHOTOS` suggests"
        )
    if len(crs.axis_info) == 2:
        return sentence(
            "sibling_metric", "the metric edition of the same zone: --crs {across}", across=across
        )
    code = next(vertical_siblings(crs.sub_crs_list[-1]), "") if crs.sub_crs_list else ""
    if code and has_way(f"{across}+{code}"):
        text = "the same grid with heights upwards in metres: --crs {across}"
        return sentence("sibling_upwards", text, across=f"{across}+{code}")
    text = "the horizontal part alone, --crs {across}, with heights above the WGS 84 ellipsoid"
    return sentence("sibling_flat", text, across=across)


@lru_cache(maxsize=2)
def _known(kind: PJType) -> list[CRSInfo]:
    return query_crs_info(auth_name="EPSG", pj_types=kind)


def _projected_siblings(crs: pyproj.CRS) -> Iterator[str]:
    name = crs.name.split(" (")[0]
    for info in _known(PJType.PROJECTED_CRS):
        if info.name == name and not info.deprecated:
            other = pyproj.CRS.from_epsg(int(info.code))
            if _metric(other) and is_east_north(other):
                yield f"EPSG:{info.code}"


def vertical_siblings(vertical: pyproj.CRS) -> Iterator[str]:
    """EPSG's heights in metres on the same vertical datum, by code alone."""
    own = (vertical.source_crs or vertical) if vertical.is_bound else vertical
    for info in _known(PJType.VERTICAL_CRS):
        if not info.deprecated:
            other = pyproj.CRS.from_epsg(int(info.code))
            axis = other.axis_info[0]
            if axis.direction == "up" and _metric(other) and own.datum is not None and other.datum == own.datum:
                yield str(info.code)
