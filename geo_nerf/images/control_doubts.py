"""What looks wrong in a control file without stopping the run: heights, feet, single marks, a place far from the photographs.

In: the points with their CRS, the marks, the catalogue. Out: sentences for `Control.doubts`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, site_words, transform
from geo_nerf.errors import MissingGridError, OutsideCrsError
from geo_nerf.globe import middle_of_places
from geo_nerf.types import Catalog, ControlMark, ControlPoint

#: control farther from the photographs than this is doubted, metres
_FAR_M = 3000.0
#: control heights and the take-off height may differ so much before the vertical datum is doubted, metres
_HEIGHT_GAP_M = 15.0


def point_doubts(crs: pyproj.CRS, points: Sequence[ControlPoint], marks: Sequence[ControlMark]) -> Iterator[str]:
    """Doubts about heights, units and marks."""
    if len(points) > 1 and all(point.xyz_crs[2] == 0 for point in points):
        yield "all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted"
    unit = crs.axis_info[0].unit_name
    if "foot" in unit and len(crs.axis_info) == 2:
        yield (
            f"{crs.name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, "
            "name a compound CRS whose vertical part is in feet"
        )
    seen = Counter(mark.label for mark in marks)
    lonely = [point.label for point in points if seen[point.label] == 1]
    unseen = [point.label for point in points if seen[point.label] == 0]
    if lonely:
        yield f"{', '.join(lonely)}: marked in one photograph only, which does not fix a point in space"
    if unseen:
        yield f"{', '.join(unseen)}: no usable mark"
    if len(points) - len(lonely) - len(unseen) < 3:
        yield "fewer than three points are marked in two photographs or more: they cannot place the model by themselves"
    yield from _twins(points)


def on_earth(crs: pyproj.CRS, points: Sequence[ControlPoint]) -> tuple[list[ControlPoint], list[str]]:
    """The points that are a place on earth in their CRS, and a doubt that names the others; all of them where none is."""
    good = [point for point in points if _has_place(crs, point.xyz_crs) is not False]
    bad = [point.label for point in points if point not in good]
    if not good or not bad:
        return list(points), []
    turned = [point.label for point in points if point.label in bad and _has_place(crs, _turned(point)) is True]
    guess = "; x and y exchanged?" if turned == bad else ""
    return good, [f"{', '.join(bad)}: the coordinates are no place on earth in {crs.name} and do not count{guess}"]


def _turned(point: ControlPoint) -> tuple[float, float, float]:
    x, y, height = point.xyz_crs
    return y, x, height


def _has_place(crs: pyproj.CRS, xyz: tuple[float, float, float]) -> bool | None:
    """Whether coordinates can be brought to longitude and latitude, and back to the same place; None where that cannot be asked."""
    try:
        lon_lat = transform(np.array([xyz]), crs.to_2d(), pyproj.CRS(WGS84_3D))
        back = transform(lon_lat, pyproj.CRS(WGS84_3D), crs.to_2d())
    except OutsideCrsError:
        return False
    except MissingGridError:
        return None
    return bool(np.abs(back[0, :2] - np.array(xyz[:2])).max() < 1.0)


def _twins(points: Sequence[ControlPoint]) -> Iterator[str]:
    first: dict[tuple[float, float, float], str] = {}
    for point in points:
        if first.setdefault(point.xyz_crs, point.label) != point.label:
            yield f"{first[point.xyz_crs]} and {point.label} have the same coordinates"


def place_doubts(crs: pyproj.CRS, points: Sequence[ControlPoint], catalog: Catalog) -> Iterator[str]:
    """Doubts from comparing the points with the photographs' fixes (horizontal place, height datum)."""
    try:
        lon_lat_height = transform(np.array([point.xyz_crs for point in points]), crs.to_2d(), pyproj.CRS(WGS84_3D))
    except OutsideCrsError:
        yield f"the coordinates are no place on earth in {crs.name}; is it the right CRS, with x (easting, longitude) first?"
        return
    except MissingGridError as error:  # a run stops at this with the same words; here it only keeps us from checking
        yield f"whether the points lie where the photographs do is not checked: {error.what}"
        return
    yield from site_words(crs, *middle_of_places(lon_lat_height[:, :2]))
    fixes = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    if not fixes:
        return
    middle = middle_of_places(np.array([(fix.lon_deg, fix.lat_deg) for fix in fixes]))
    *_, away_m = pyproj.Geod(ellps="WGS84").inv(*middle, *middle_of_places(lon_lat_height))
    if away_m > _FAR_M:
        yield f"the points lie {away_m / 1000:.0f} km from the photographs' GNSS positions; is {crs.name} their CRS, with x first?"
    elif len(crs.axis_info) == 2:
        yield from _height_doubts(lon_lat_height[:, 2], catalog)


def _height_doubts(heights: np.ndarray, catalog: Catalog) -> Iterator[str]:
    grounds = [
        photo.gnss.height_m - photo.relative_altitude_m
        for photo in catalog.photos
        if photo.gnss is not None and photo.relative_altitude_m is not None and photo.gnss.height_kind != "takeoff"
    ]
    if not grounds or np.all(heights == 0):
        return
    gap = float(np.median(heights) - np.median(grounds))
    if abs(gap) > _HEIGHT_GAP_M:
        yield (
            f"the points lie {abs(gap):.0f} m {'above' if gap > 0 else 'below'} the take-off height in the photographs: one of the two is "
            "perhaps above the geoid and the other above the ellipsoid (name a compound CRS for levelled heights)"
        )
