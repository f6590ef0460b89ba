"""Longitudes and latitudes on a globe: middles of places, and shapes that cross 180 degrees or hold a pole.

Comes in: degrees in any convention (-180 to 180, 0 to 360). Goes out: degrees in -180 to 180, shapes as RFC
7946 (GeoJSON) wants them. Nothing here averages, sorts or subtracts longitudes as plain numbers: 179.999 and
-179.999 are neighbours, and at a pole all are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

#: places farther than this from the others' middle in longitude are at a pole, or wild
_QUARTER_DEG = 90.0


def half_turn_deg(angle_deg: np.ndarray | float) -> np.ndarray:
    """The same angles in -180..180; those that lie there already stay as they are, to the last bit."""
    angle = np.asarray(angle_deg, np.float64)
    return np.where(np.abs(angle) <= 180.0, angle, (angle + 180.0) % 360.0 - 180.0)


def middle_of_places(lon_lat_deg: np.ndarray) -> tuple[float, float]:
    """The median place: robust against wild fixes, right across 180 degrees and at the poles.

    Longitudes are counted from the median direction (of unit vectors, component by component). Where some are
    over 90 degrees from it, at a pole or with wild fixes, that direction itself is the middle.

    Args:
        lon_lat_deg: `(N, 2 or more)` float64 longitude, latitude, N at least 1; further columns are ignored.

    Returns:
        Longitude in -180..180 and latitude, degrees.
    """
    lon, lat = np.asarray(lon_lat_deg, np.float64)[:, :2].T
    centre_lon, centre_lat = _median_direction(lon, lat)
    offset = half_turn_deg(lon - centre_lon)
    if np.abs(offset).max() > _QUARTER_DEG:
        return centre_lon, centre_lat
    # as written wherever nothing wraps
    beside = np.where(np.abs(lon - centre_lon) > 180.0, centre_lon + offset, lon)
    return float(half_turn_deg(np.median(beside))), float(np.median(lat))


def _median_direction(lon: np.ndarray, lat: np.ndarray) -> tuple[float, float]:
    x, y, z = np.median(unit_vectors(lon, lat), axis=0)
    if np.hypot(np.hypot(x, y), z) < 1e-9:  # half of them across the globe: no middle, so a place of theirs
        return float(half_turn_deg(lon[0])), float(lat[0])
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def unit_vectors(lon_deg: np.ndarray, lat_deg: np.ndarray) -> np.ndarray:
    """`(N, 3)` float64 directions; axes to longitude 0, to longitude 90 and to the north pole."""
    lon, lat = np.radians(lon_deg), np.radians(lat_deg)
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1)


def polygon_on_globe(shell: np.ndarray, holes: Sequence[np.ndarray] = ()) -> BaseGeometry:
    """A polygon in longitude and latitude, cut at 180 degrees, closed over the pole where it holds one.

    The cut is that of RFC 7946, 3.1.9.

    Args:
        shell: `(N, 2)` float64 degrees, its ring; from corner to corner less than 180 degrees of longitude.
        holes: rings left out of it.

    Returns:
        A Polygon with the corners as given where nothing crosses, else a Polygon or MultiPolygon in
        -180..180; empty where all is a line.
    """
    from shapely.geometry import Polygon

    rings = [_continuous(ring) for ring in (shell, *holes)]
    if all(_is_plain(ring) for ring in rings):
        return Polygon(_turned_back(rings[0]), [_turned_back(ring) for ring in rings[1:]])
    outer, *inner = (Polygon(ring).buffer(0) for ring in rings)
    for hole in inner:
        (west, _, east, _), (hole_west, _, hole_east, _) = outer.bounds, hole.bounds
        for turn in np.arange(np.floor((west - hole_east) / 360.0), np.ceil((east - hole_west) / 360.0) + 1):
            outer = outer.difference(_moved(hole, 360.0 * turn))
    return _cut(outer)


def line_on_globe(lon_lat_deg: np.ndarray) -> BaseGeometry:
    """A line in longitude and latitude, cut at 180 degrees where it crosses: a LineString or MultiLineString.

    Args:
        lon_lat_deg: `(N, 2)` float64 degrees, N at least 2; from point to point less than 180 degrees of
            longitude.
    """
    from shapely.geometry import LineString, MultiLineString

    line = np.column_stack([_unwrapped(lon_lat_deg[:, 0]), lon_lat_deg[:, 1]])
    return LineString(_turned_back(line)) if _is_plain(line) else MultiLineString(_cut_line(line))


def bounds_on_globe(shapes: Sequence[BaseGeometry]) -> tuple[float, float, float, float]:
    """West, south, east, north of shapes in longitude and latitude, degrees.

    West is above east across 180 degrees (RFC 7946, 5.2). Shapes that hold a pole reach from -180 to 180.
    """
    import shapely

    parts = [part for shape in shapes for part in shapely.get_parts(shape)]
    boxes = shapely.bounds(np.array(parts, dtype=object))
    west, east = _arc(boxes[:, 0], boxes[:, 2])
    return west, float(boxes[:, 1].min()), east, float(boxes[:, 3].max())


def _arc(wests: np.ndarray, easts: np.ndarray) -> tuple[float, float]:
    """Ends of the shortest arc over intervals of longitude in -180..180: all but their widest gap."""
    order = np.argsort(wests)
    starts, ends = wests[order], np.maximum.accumulate(easts[order])
    gaps = np.append(starts[1:], starts[0] + 360.0) - ends
    widest = int(np.argmax(gaps))
    if gaps[widest] <= 0.0:
        return -180.0, 180.0
    return float(starts[(widest + 1) % len(starts)]), float(ends[widest])


def _unwrapped(lon_deg: np.ndarray) -> np.ndarray:
    """Longitudes without jumps; as given where there are none."""
    lon = np.asarray(lon_deg, np.float64)
    turns = np.cumsum(np.round(np.diff(lon, prepend=lon[:1]) / 360.0))
    return np.asarray(lon - 360.0 * turns)


def _turn(points: np.ndarray) -> float:
    """Whole turns, degrees, that places without jumps lie off -180..180."""
    return 360.0 * float(np.round((points[:, 0].min() + points[:, 0].max()) / 720.0))


def _is_plain(points: np.ndarray) -> bool:
    """Whether places without jumps lie in -180..180, but for whole turns."""
    return bool(np.abs(points[:, 0] - _turn(points)).max() <= 180.0 and np.ptp(points[:, 0]) < 360.0)


def _turned_back(points: np.ndarray) -> np.ndarray:
    return np.asarray(points - np.array([_turn(points), 0.0]))


def _continuous(ring: np.ndarray) -> np.ndarray:
    """A ring closed and without jumps; one that goes round a pole is led over it."""
    closed = np.vstack([ring[:, :2], ring[:1, :2]])
    lon, lat = _unwrapped(closed[:, 0]), closed[:, 1]
    if abs(lon[-1] - lon[0]) < _QUARTER_DEG:
        return np.column_stack([lon, lat])
    pole = np.copysign(90.0, lat.mean())
    return np.vstack([np.column_stack([lon, lat]), [(lon[-1], pole), (lon[0], pole)]])


def _cut(shape: BaseGeometry) -> BaseGeometry:
    """What of a polygon lies in each turn of 360 degrees, brought to -180..180."""
    import shapely

    west, _, east, _ = shape.bounds
    turns = 360.0 * np.arange(np.floor((west + 180.0) / 360.0), np.floor((east + 180.0) / 360.0) + 1)
    pieces = [
        _moved(shape.intersection(shapely.box(turn - 180.0, -91.0, turn + 180.0, 91.0)), -turn)
        for turn in turns
    ]
    return shapely.union_all([part for piece in pieces for part in shapely.get_parts(piece) if part.area > 0])


def _cut_line(line: np.ndarray) -> list[np.ndarray]:
    """The pieces of a line without jumps that lie in one turn of 360 degrees each, brought to -180..180.

    By hand: GEOS would cut a line wherever it crosses itself, and drop what lies on 180 degrees.
    """
    points = [line[:1]]
    for start, end in pairwise(line):
        low, high = sorted((start[0], end[0]))
        first, last = np.floor((low - 180.0) / 360.0) + 1, np.ceil((high - 180.0) / 360.0)
        edges = 360.0 * np.arange(first, last) + 180.0
        part = np.sort((edges - start[0]) / (end[0] - start[0])) if len(edges) else edges
        points += [start + part[:, None] * (end - start), end[None]]
    whole = np.concatenate(points)
    turns = np.floor(((whole[:-1, 0] + whole[1:, 0]) / 2.0 + 180.0) / 360.0)
    ends = [0, *(np.flatnonzero(np.diff(turns)) + 1), len(turns)]
    return [whole[first : last + 1] - np.array([360.0 * turns[first], 0.0]) for first, last in pairwise(ends)]


def _moved(shape: BaseGeometry, turn_deg: float) -> BaseGeometry:
    import shapely

    return shapely.transform(shape, lambda xy: xy + np.array([turn_deg, 0.0]))
