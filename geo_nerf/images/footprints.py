"""What a flight covers: footprints on level ground, overlap, area and expected GSD, from the catalogue alone.

In: a catalogue. Out: a `Flight`, or None without positions or height. Level ground and the makers' angles are assumed, so these
are estimates for planning; nothing later depends on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.frame import LocalFrame
from geo_nerf.types import Catalog, GnssFix, Photo

#: a photograph reaches at most so many flight heights away (obliques that show the horizon)
_REACH = 4.0
#: photographs whose pitch is within so many degrees of straight down count as nadir
NADIR_WITHIN_DEG = 20.0
#: forward overlap taken for granted where no tag tells the flight height
_ASSUMED_FORWARD = 0.75
_CELLS = 160
#: photographs around one among which those of the next strip are sought
_NEIGHBOURS = 400


@dataclass(frozen=True)
class Flight:
    """Planning figures of one flight."""

    #: metres above ground (take-off), median
    height_m: float
    #: "tags": height above take-off in the tags; "assumed": the height at which 75 % forward overlap would result
    height_source: Literal["tags", "assumed"]
    #: ground sampling distance of full-size photographs straight down, metres, median
    gsd_m: float
    #: parts, 0..1, or None where they cannot be told (one strip, no nadir photographs)
    forward_overlap: float | None
    side_overlap: float | None
    #: photographs that see a ground point between the cameras, mean
    photos_per_point: float
    #: hectares seen by three photographs or more
    area_ha: float


@dataclass(frozen=True)
class FlownPhoto:
    """Where one photograph was taken and what it shows, as its tags tell it."""

    photo: Photo
    #: azimuth of the picture's upper edge, clockwise from north
    heading_deg: float
    #: metres above level ground, None where it cannot be told
    height_m: float | None
    #: `(4, 2)` float64 longitude and latitude of the corners on level ground, degrees; None without a height
    outline_lon_lat: np.ndarray | None


@dataclass(frozen=True)
class Flown:
    """Photographs placed by their tags alone, in order of exposure."""

    photos: tuple[Photo, ...]
    #: `(V, 3, 3)` rows: each camera's x (right), y (down), z (forward) in east, north, up
    axes: np.ndarray
    #: `(V,)` metres above level ground
    heights_m: np.ndarray


def flown(catalog: Catalog) -> Flown | None:
    """Where the tags put the photographs; None where fewer than two have a fix, or neither tags nor spacing give a height."""
    placed = _placed(catalog)
    if len(placed) < 2:
        return None
    _, xy = _local_xy([photo.gnss for photo in placed if photo.gnss is not None])
    headings = _headings(placed, xy)
    heights, _ = _heights(placed, xy, headings)
    if heights is None:
        return None
    axes = np.stack([_camera_axes(photo, heading) for photo, heading in zip(placed, headings, strict=True)])
    return Flown(tuple(placed), axes, heights)


def survey_flight(catalog: Catalog) -> Flight | None:
    """Estimate height, GSD, overlap and area.

    Returns:
        None where fewer than two photographs have a fix, or neither tags nor spacing give a height.
    """
    placed = _placed(catalog)
    if len(placed) < 2:
        return None
    _, xy = _local_xy([photo.gnss for photo in placed if photo.gnss is not None])
    headings = _headings(placed, xy)
    heights, source = _heights(placed, xy, headings)
    if heights is None:
        return None
    corners = np.stack([footprint(photo, *place) for photo, *place in zip(placed, xy, heights, headings, strict=True)])
    counts, cell_m2, between = _coverage(corners, xy)
    forward, side = _overlaps(placed, xy, heights, headings)
    return Flight(
        height_m=float(np.median(heights)),
        height_source=source,
        gsd_m=float(np.median([height / _focal(photo) for height, photo in zip(heights, placed, strict=True)])),
        forward_overlap=forward,
        side_overlap=side,
        photos_per_point=float(counts[between].mean()) if between.any() else 0.0,
        area_ha=float(np.count_nonzero(counts >= 3) * cell_m2 / 1e4),
    )


def flown_footprints(catalog: Catalog) -> tuple[FlownPhoto, ...]:
    """Every photograph with a fix in order of exposure, with its outline on level ground where its height can be told."""
    placed = _placed(catalog)
    if not placed:
        return ()
    frame, xy = _local_xy([photo.gnss for photo in placed if photo.gnss is not None])
    headings = _headings(placed, xy) if len(placed) > 1 else np.array([p.gimbal.yaw_deg if p.gimbal is not None else 0.0 for p in placed])
    heights = _heights(placed, xy, headings)[0] if len(placed) > 1 else None
    if heights is None:
        return tuple(FlownPhoto(photo, float(heading), None, None) for photo, heading in zip(placed, headings, strict=True))
    photos = []
    for photo, at, height, heading in zip(placed, xy, heights, headings, strict=True):
        corners = np.column_stack([footprint(photo, at, height, heading), np.zeros(4)])
        lon_lat = frame.local_to_crs(corners, pyproj.CRS("EPSG:4979"))[:, :2]
        photos.append(FlownPhoto(photo, float(heading), float(height), lon_lat))
    return tuple(photos)


def footprint(photo: Photo, xy: np.ndarray, height_m: float, heading_deg: float) -> np.ndarray:
    """Where a photograph's corners meet level ground.

    Args:
        photo: its lens and, where there are any, its pitch and roll.
        xy: `(2,)` east, north of the camera, metres.
        height_m: above the ground.
        heading_deg: azimuth of the picture's upper edge, clockwise from north.

    Returns:
        `(4, 2)` float64 metres: corners clockwise in the picture from the upper left, cut off at a few flight heights.
    """
    lens = photo.prior.intrinsics
    height_px, width_px = lens.size_hw
    pixels = np.array([(0, 0), (width_px, 0), (width_px, height_px), (0, height_px)], dtype=np.float64)
    rays = np.column_stack([(pixels[:, 0] - lens.cx) / lens.fx, (pixels[:, 1] - lens.cy) / lens.fy, np.ones(4)])
    down = rays @ _camera_axes(photo, heading_deg)
    flat = np.linalg.norm(down[:, :2], axis=1)
    reach = np.where(down[:, 2] < -1e-6, np.minimum(flat / np.maximum(-down[:, 2], 1e-6), _REACH), _REACH)
    return np.asarray(xy + height_m * reach[:, None] * down[:, :2] / np.maximum(flat, 1e-9)[:, None])


def _camera_axes(photo: Photo, heading_deg: float) -> np.ndarray:
    """`(3, 3)` rows: the camera's x (right), y (down), z (forward) in east, north, up."""
    pitch, roll = (photo.gimbal.pitch_deg, photo.gimbal.roll_deg) if photo.gimbal is not None else (-90.0, 0.0)
    yaw, pitch, roll = np.radians([heading_deg, pitch, roll if abs(roll) < 45 else 0.0])
    forward = np.array([np.sin(yaw) * np.cos(pitch), np.cos(yaw) * np.cos(pitch), np.sin(pitch)])
    right = np.array([np.cos(yaw), -np.sin(yaw), 0.0])
    below = np.cross(forward, right)
    return np.stack([np.cos(roll) * right + np.sin(roll) * below, np.cos(roll) * below - np.sin(roll) * right, forward])


def is_nadir(photo: Photo) -> bool:
    """Whether a photograph looks down (or does not say where it looks)."""
    return photo.gimbal is None or abs(photo.gimbal.pitch_deg + 90.0) <= NADIR_WITHIN_DEG


def _focal(photo: Photo) -> float:
    return float(np.sqrt(photo.prior.intrinsics.fx * photo.prior.intrinsics.fy))


def _placed(catalog: Catalog) -> list[Photo]:
    """Photographs with a fix in order of exposure."""
    return sorted((photo for photo in catalog.photos if photo.gnss is not None), key=lambda photo: (photo.taken_at or "", photo.name))


def _local_xy(fixes: Sequence[GnssFix]) -> tuple[LocalFrame, np.ndarray]:
    """A frame in their middle, on the ellipsoid, and `(N, 2)` east and north of each, metres."""
    lon_lat_height = np.array([(fix.lon_deg, fix.lat_deg, 0.0) for fix in fixes])
    frame = LocalFrame(*np.median(lon_lat_height, axis=0).tolist())
    return frame, frame.crs_to_local(lon_lat_height, pyproj.CRS("EPSG:4979"))[:, :2]


def _headings(placed: Sequence[Photo], xy: np.ndarray) -> np.ndarray:
    """`(N,)` degrees: the gimbal's yaw, else the direction of flight."""
    steps = np.gradient(xy, axis=0)
    track = np.degrees(np.arctan2(steps[:, 0], steps[:, 1]))
    return np.array([photo.gimbal.yaw_deg if photo.gimbal is not None else way for photo, way in zip(placed, track, strict=True)])


def _heights(placed: Sequence[Photo], xy: np.ndarray, headings: np.ndarray) -> tuple[np.ndarray | None, Literal["tags", "assumed"]]:
    known = [photo.relative_altitude_m for photo in placed if photo.relative_altitude_m is not None and photo.relative_altitude_m > 1]
    if known:
        middle = float(np.median(known))
        return np.array([photo.relative_altitude_m or middle for photo in placed]).clip(min=1.0), "tags"
    steps = np.linalg.norm(np.diff(xy, axis=0), axis=1)
    spacing = float(np.median(steps))
    if spacing < 0.5:
        return None, "assumed"
    along = np.median([min(_ground_size(photo, 1.0)) for photo in placed])
    return np.full(len(placed), spacing / (1 - _ASSUMED_FORWARD) / along), "assumed"


def _ground_size(photo: Photo, height_m: float) -> tuple[float, float]:
    """Width and height of a nadir footprint, metres."""
    lens = photo.prior.intrinsics
    return height_m * lens.size_hw[1] / lens.fx, height_m * lens.size_hw[0] / lens.fy


def _coverage(corners: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, float, np.ndarray]:
    """Counts of photographs per ground cell, the cell's area, and which cells lie between the cameras."""
    low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
    cell = float((high - low).max()) / _CELLS
    shape = np.ceil((high - low) / cell).astype(int)
    counts, centres = np.zeros(shape, dtype=np.int32), _centres(low, cell, shape)
    for corner in corners:
        first, last = ((np.clip(edge, low, high) - low) // cell for edge in (corner.min(axis=0), corner.max(axis=0)))
        window = tuple(slice(int(start), int(end) + 1) for start, end in zip(first, last, strict=True))
        counts[window] += _inside(centres[window], corner)
    between = _between(centres.reshape(-1, 2), xy).reshape(shape)
    return counts, cell * cell, between if between.any() else counts >= 2


def _centres(low: np.ndarray, cell: float, shape: np.ndarray) -> np.ndarray:
    x, y = (low[axis] + (np.arange(shape[axis]) + 0.5) * cell for axis in (0, 1))
    return np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1)


def _inside(points: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Whether points `(…, 2)` lie in the convex quadrilateral `corners` `(4, 2)`, either winding."""
    edges = np.roll(corners, -1, axis=0) - corners
    to_point = points[..., None, :] - corners
    sides = edges[:, 0] * to_point[..., 1] - edges[:, 1] * to_point[..., 0]
    return np.asarray((sides >= 0).all(axis=-1) | (sides <= 0).all(axis=-1))


def _between(points: np.ndarray, xy: np.ndarray) -> np.ndarray:
    from scipy.spatial import Delaunay, QhullError

    try:
        return np.asarray(Delaunay(xy).find_simplex(points) >= 0)
    except (QhullError, ValueError):  # fewer than three cameras, or all on one line
        return np.zeros(len(points), dtype=bool)


def _overlaps(placed: Sequence[Photo], xy: np.ndarray, heights: np.ndarray, headings: np.ndarray) -> tuple[float | None, float | None]:
    """Median forward and side overlap of nadir photographs; a photograph's neighbours come from a tree, not from all others."""
    from scipy.spatial import cKDTree

    tree, neighbours = cKDTree(xy), min(len(xy), _NEIGHBOURS)
    forward: list[float] = []
    side: list[float] = []
    for index, photo in enumerate(placed[:-1]):
        step = xy[index + 1] - xy[index]
        length = float(np.linalg.norm(step))
        if not is_nadir(photo) or length < 0.2:
            continue
        along_m, across_m = _sizes_along(photo, heights[index], headings[index], step / length)
        forward.append(1 - length / along_m)
        offsets = xy[tree.query(xy[index], k=neighbours)[1]] - xy[index]
        along, across = offsets @ step / length, np.abs(offsets @ np.array([step[1], -step[0]]) / length)
        beside = (across > np.abs(along)) & (across > 0.15 * across_m)
        if beside.any():
            side.append(1 - float(across[beside].min()) / across_m)
    return _median_overlap(forward), _median_overlap(side)


def _sizes_along(photo: Photo, height_m: float, heading_deg: float, way: np.ndarray) -> tuple[float, float]:
    """Footprint along and across the direction of flight, metres."""
    width, height = _ground_size(photo, height_m)
    up = np.array([np.sin(np.radians(heading_deg)), np.cos(np.radians(heading_deg))])
    return (height, width) if abs(float(up @ way)) > np.sqrt(0.5) else (width, height)


def _median_overlap(values: Sequence[float]) -> float | None:
    return float(np.clip(np.median(values), 0.0, 1.0)) if len(values) >= 2 else None
