"""What looks wrong in a control file without stopping the run: heights, feet, single marks, a place far from the photographs.

In: the points with their CRS, the marks, the catalogue. Out: sentences for `Control.doubts`, or an error where a place cannot be meant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, site_words, transform
from geo_nerf.errors import ControlFileError, MissingGridError, OutsideCrsError
from geo_nerf.globe import middle_of_places
from geo_nerf.sentence import sentence
from geo_nerf.types import Catalog, Control, ControlMark, ControlPoint

#: control farther from the photographs than this is doubted, metres
_FAR_M = 3000.0
#: from here on, and from the survey's extent on, exchanged coordinates are looked for, metres
_EXCHANGED_M = 1000.0
#: points that photographs show lie no farther from them than this, nor than so many times their extent; metres
_TOO_FAR_M, _EXTENTS = 5000.0, 2.0
#: fixes that agree are so many, and lie no farther from their middle than this, metres
_FIXES, _ONE_PLACE_M = 3, 100_000.0
#: a check point so near to a control point is the same point, metres
_SAME_PLACE_M = 0.02
#: metres of a radian
_EARTH_M = 6_371_000.0
#: control heights and the take-off height may differ so much before the vertical datum is doubted, metres
_HEIGHT_GAP_M = 15.0


class SharedPointsError(ControlFileError):
    """Check points that are control points too."""

    def __init__(self, checks: Path, control: Path, labels: Sequence[str]) -> None:
        names = ", ".join(labels)
        what = sentence(
            "shared_points",
            "{names}: check points that are control points of {control} too. What places the survey cannot check it.",
            names=names,
            control=control.name,
        )
        super().__init__(checks, what, mend=sentence("split_points", "Keep each point in one of the two files."))


def point_doubts(name: str, crs: pyproj.CRS, points: Sequence[ControlPoint]) -> Iterator[str]:
    """Doubts about heights and units; `name` is what the CRS is called."""
    if len(points) > 1 and all(point.xyz_crs[2] == 0 for point in points):
        text = "all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted"
        yield sentence("heights_zero", text)
    unit = crs.axis_info[0].unit_name
    if "foot" in unit and len(crs.axis_info) == 2:
        text = (
            "{name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, "
            "name a compound CRS whose vertical part is in feet"
        )
        yield sentence("heights_perhaps_feet", text, name=name, unit=unit)
    yield from _twins(points)


def check_independent(control: Control, checks: Control) -> None:
    """See that no check point is a control point too: it would check nothing, and its residuals would look like accuracy.

    They are the same where a photograph shows both at one pixel, or where both lie at one place in one CRS.

    Raises:
        SharedPointsError: some are.
    """
    pixels = {(mark.photo, *(round(px, 1) for px in mark.xy_px)) for mark in control.marks}
    shared = {mark.label for mark in checks.marks if (mark.photo, *(round(px, 1) for px in mark.xy_px)) in pixels}
    if control.crs == checks.crs and control.points:
        places = np.array([point.xyz_crs[:2] for point in control.points])
        unit = control.crs.axis_info[0].unit_conversion_factor * (_EARTH_M if control.crs.is_geographic else 1.0)
        near = (np.hypot(*(places - point.xyz_crs[:2]).T).min() * unit < _SAME_PLACE_M for point in checks.points)
        shared |= {point.label for point, is_near in zip(checks.points, near, strict=True) if is_near}
    if shared:
        raise SharedPointsError(checks.path, control.path, sorted(shared))


def count_doubts(points: Sequence[ControlPoint], marks: Sequence[ControlMark]) -> Iterator[str]:
    """Doubts about points with too few marks."""
    seen = Counter(mark.label for mark in marks)
    lonely = [point.label for point in points if seen[point.label] == 1]
    unseen = [point.label for point in points if seen[point.label] == 0]
    if lonely:
        text = "{labels}: marked in one photograph only, which does not fix a point in space"
        yield sentence("marked_once", text, labels=lonely)
    if unseen:
        yield sentence("no_usable_mark", "{labels}: no usable mark", labels=unseen)
    if len(points) - len(lonely) - len(unseen) < 3:
        text = "fewer than three points are marked in two photographs or more: they cannot place the model by themselves"
        yield sentence("few_marked_points", text)


def on_earth(crs: pyproj.CRS, points: Sequence[ControlPoint]) -> tuple[list[ControlPoint], list[str]]:
    """The points that are a place on earth in their CRS, and a doubt that names the others; all of them where none is."""
    good = [point for point in points if _has_place(crs, point.xyz_crs) is not False]
    bad = [point.label for point in points if point not in good]
    if not good or not bad:
        return list(points), []
    turned = [point.label for point in points if point.label in bad and _has_place(crs, _turned(point)) is True]
    text = "{labels}: the coordinates are no place on earth in {name} and do not count"
    doubt = sentence("points_nowhere", text, labels=bad, name=crs.name)
    if turned == bad:
        doubt = sentence("points_nowhere_exchanged", f"{text}; x and y exchanged?", labels=bad, name=crs.name)
    return good, [doubt]


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
            text = "{first} and {second} have the same coordinates"
            yield sentence("same_coordinates", text, first=first[point.xyz_crs], second=point.label)


def place_doubts(path: Path, crs: pyproj.CRS, points: Sequence[ControlPoint], catalog: Catalog) -> Iterator[str]:
    """Doubts from comparing the points with the photographs' fixes (horizontal place, height datum).

    Args:
        path: the file, for messages.
        crs: its CRS.
        points: those that photographs of the catalogue show; at least one.
        catalog: the photographs.

    Raises:
        ControlFileError: the points lie where the photographs do once x and y are exchanged, or nowhere near fixes that agree.
    """
    flight = _flight(catalog)
    try:
        lon_lat_height = _lon_lat_height(crs, points)
    except OutsideCrsError:
        _refuse_exchanged(path, crs, points, flight, float("inf"))
        text = "the coordinates are no place on earth in {name}; is it the right CRS, with x (easting, longitude) first?"
        yield sentence("all_nowhere", text, name=crs.name)
        return
    except MissingGridError as error:  # a run stops at this with the same words; here it only keeps us from checking
        yield sentence(
            "place_not_checked",
            "whether the points lie where the photographs do is not checked: {why}",
            why=error.what,
        )
        return
    away_m = 0.0 if flight is None else flight.away_m(lon_lat_height)
    _refuse_exchanged(path, crs, points, flight, away_m)
    _refuse_far(path, crs, flight, away_m)
    yield from site_words(crs, *middle_of_places(lon_lat_height[:, :2]))
    if away_m > _FAR_M:
        text = "the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their CRS, with x first?"
        yield sentence("control_far", text, away_km=away_m / 1000, name=crs.name)
    elif len(crs.axis_info) == 2 and flight is not None:
        yield from _height_doubts(lon_lat_height[:, 2], catalog)


@dataclass(frozen=True)
class _Flight:
    """Where the photographs' fixes lie."""

    #: longitude and latitude, degrees
    middle: tuple[float, float]
    #: twice the distance from the middle within which nine of ten agreeing fixes lie, metres
    extent_m: float
    #: at least three fixes, and at least half of all, lie about one place
    agrees: bool

    def away_m(self, lon_lat: np.ndarray) -> float:
        """The distance within which half of the points lie (of two, the nearer), metres."""
        distance = np.sort(_distance_m(self.middle, lon_lat))
        return float(distance[(len(distance) - 1) // 2])


def _flight(catalog: Catalog) -> _Flight | None:
    fixes = np.array([(photo.gnss.lon_deg, photo.gnss.lat_deg) for photo in catalog.photos if photo.gnss is not None])
    if not len(fixes):
        return None
    middle = middle_of_places(fixes)
    distance = _distance_m(middle, fixes)
    near = distance[distance < _ONE_PLACE_M]
    agrees = len(near) >= _FIXES and 2 * len(near) >= len(fixes)
    return _Flight(middle, 2.0 * float(np.percentile(near, 90)) if len(near) else 0.0, agrees)


def _distance_m(middle: tuple[float, float], lon_lat: np.ndarray) -> np.ndarray:
    count = len(lon_lat)
    *_, distance = pyproj.Geod(ellps="WGS84").inv(
        np.full(count, middle[0]), np.full(count, middle[1]), lon_lat[:, 0], lon_lat[:, 1]
    )
    return np.asarray(distance)


def _lon_lat_height(crs: pyproj.CRS, points: Sequence[ControlPoint]) -> np.ndarray:
    return transform(np.array([point.xyz_crs for point in points]), crs.to_2d(), pyproj.CRS(WGS84_3D))


def _refuse_exchanged(
    path: Path, crs: pyproj.CRS, points: Sequence[ControlPoint], flight: _Flight | None, away_m: float
) -> None:
    if flight is None or away_m < max(_EXCHANGED_M, flight.extent_m):
        return
    try:
        turned = _lon_lat_height(crs, [replace(point, xyz_crs=_turned(point)) for point in points])
    except (OutsideCrsError, MissingGridError):
        return
    turned_m = flight.away_m(turned)
    if turned_m > max(_EXCHANGED_M, flight.extent_m) or 4.0 * turned_m > away_m:
        return
    first, second = crs.axis_info[:2]
    odd = {first.direction, second.direction} & {"south", "west"}
    mend = sentence("write_x_first", "In the columns x and y write x (easting, longitude) first.")
    if odd:
        text = "In the columns x and y write {first} first, {second} second."
        mend = sentence("write_axes_so", text, first=first.name, second=second.name)
    if np.isfinite(away_m):
        text = (
            "x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' GNSS positions, "
            "the other way round {turned_km:.1f} km."
        )
        what = sentence("exchanged_far", text, away_km=away_m / 1000, turned_km=turned_m / 1000)
    else:
        text = "x and y are exchanged: as they are written they are no place on earth in {name}, the other way round {turned_km:.1f} km."
        what = sentence("exchanged_nowhere", text, name=crs.name, turned_km=turned_m / 1000)
    raise ControlFileError(path, what, mend=mend)


def _refuse_far(path: Path, crs: pyproj.CRS, flight: _Flight | None, away_m: float) -> None:
    if flight is None or not flight.agrees or away_m <= max(_TOO_FAR_M, _EXTENTS * flight.extent_m):
        return
    text = "the points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}."
    mend = (
        "Name the CRS of the points in the file's first line (or correct the coordinates). Where it is GNSS that is wrong, take its "
        "positions (EXIF's GPS tags and the maker's XMP) out of copies of the photographs: then the points alone place the model."
    )
    what = sentence("control_elsewhere", text, away_km=away_m / 1000, name=crs.name)
    raise ControlFileError(path, what, mend=sentence("name_control_crs", mend))


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
        code, where = ("above_takeoff", "above") if gap > 0 else ("below_takeoff", "below")
        text = (
            f"the points lie {{gap_m:.0f}} m {where} the take-off height in the photographs: one of the two is "
            "perhaps above the geoid and the other above the ellipsoid (name a compound CRS for levelled heights)"
        )
        yield sentence(code, text, gap_m=abs(gap))
