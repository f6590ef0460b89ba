"""What a flight covers: footprints on level ground, overlap, area and expected GSD, from the catalogue alone.

In: a catalogue. Out: a `Flight`, or None without positions or height. Level ground and the makers' angles are assumed, so these
are estimates for planning; nothing later depends on them. What no tag tells is named as assumed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D
from geo_nerf.globe import half_turn_deg
from geo_nerf.images.placed import Placed, camera_axes, ground_size, placed_by_tags
from geo_nerf.types import Catalog, Photo

#: a photograph reaches at most so many flight heights away (obliques that show the horizon)
_REACH = 4.0
#: photographs whose pitch is within so many degrees of straight down count as nadir
NADIR_WITHIN_DEG = 20.0
#: nearer to a pole than this latitude, straight lines on the ground bend in longitude and latitude: edges go
#: in so many steps
_POLES_DEG, _EDGE_STEPS_AT_POLES = 89.0, 16
_CELLS = 160
#: photographs around one among which those of the next strip are sought
_NEIGHBOURS = 400


Assumption = Literal["height", "direction"]


@dataclass(frozen=True)
class Flight:
    """Planning figures of one flight."""

    #: metres above ground (take-off), median
    height_m: float
    #: "tags": height above take-off in the tags; "assumed": the height at which 75 % forward overlap would result
    height_source: Literal["tags", "assumed"]
    #: ground sampling distance of full-size photographs straight down, metres, median
    gsd_m: float
    #: parts, 0..1, of photographs whose tags say that they look down; None where they cannot be told (an
    #: assumed height, one strip, no photographs known to look down)
    forward_overlap: float | None
    side_overlap: float | None
    #: photographs that see a ground point between the cameras, mean
    photos_per_point: float
    #: hectares seen by three photographs or more
    area_ha: float
    #: what no tag tells and the figures take for granted: "height" (from 75 % forward overlap; all figures
    #: rest on it), "direction" (photographs without a gimbal tag look straight down; `photos_per_point` and
    #: `area_ha` rest on it)
    assumed: tuple[Assumption, ...] = ()


@dataclass(frozen=True)
class FlownPhoto:
    """Where one photograph was taken and what it shows, as its tags tell it."""

    photo: Photo
    #: azimuth of the picture's upper edge, clockwise from true north, -180..180; None where no tag tells it
    heading_deg: float | None
    #: metres above level ground, None where it cannot be told
    height_m: float | None
    #: `(N, 2)` float64 longitude and latitude around what it shows of level ground, degrees; None where
    #: height or direction are not known, or it shows no ground
    outline_lon_lat: np.ndarray | None
    #: whether the height is assumed, see `Flight.assumed`
    is_height_assumed: bool = False


@dataclass(frozen=True)
class Flown:
    """Photographs placed by their tags, in order of exposure; without a gimbal tag as if looking down."""

    photos: tuple[Photo, ...]
    #: `(V, 3, 3)` rows: each camera's x (right), y (down), z (forward) in east, north, up
    axes: np.ndarray
    #: `(V,)` metres above level ground
    heights_m: np.ndarray


def flown(catalog: Catalog) -> Flown | None:
    """Where the tags put the photographs; None where fewer than two have a fix, or neither tags nor spacing give a height."""
    placed = placed_by_tags(catalog)
    if placed is None or placed.heights is None:
        return None
    axes = np.stack(
        [camera_axes(photo, heading) for photo, heading in zip(placed.photos, placed.headings, strict=True)]
    )
    return Flown(placed.photos, axes, placed.heights)


def survey_flight(catalog: Catalog) -> Flight | None:
    """Estimate height, GSD, overlap and area.

    Returns:
        None where fewer than two photographs have a fix, or neither tags nor spacing give a height.
    """
    placed = placed_by_tags(catalog)
    if placed is None or placed.heights is None:
        return None
    photos_per_point, area_ha = _coverage(placed, placed.heights)
    forward, side = _overlaps(placed, placed.heights) if placed.height_source == "tags" else (None, None)
    assumed: dict[Assumption, bool] = {
        "height": placed.height_source == "assumed",
        "direction": any(photo.gimbal is None for photo in placed.photos),
    }
    return Flight(
        height_m=float(np.median(placed.heights)),
        height_source=placed.height_source,
        gsd_m=float(
            np.median(
                [height / _focal(photo) for height, photo in zip(placed.heights, placed.photos, strict=True)]
            )
        ),
        forward_overlap=forward,
        side_overlap=side,
        photos_per_point=photos_per_point,
        area_ha=area_ha,
        assumed=tuple(name for name, is_so in assumed.items() if is_so),
    )


def flown_footprints(catalog: Catalog) -> tuple[FlownPhoto, ...]:
    """Photographs with a fix in order of exposure, with outlines on level ground where they can be told."""
    placed = placed_by_tags(catalog, least=1)
    numbers = range(0 if placed is None else len(placed.photos))
    return tuple(_flown_photo(placed, number) for number in numbers if placed is not None)


def _flown_photo(placed: Placed, number: int) -> FlownPhoto:
    photo, heading = placed.photos[number], float(placed.headings[number])
    height = None if placed.heights is None else float(placed.heights[number])
    outline = None
    if height is not None and photo.gimbal is not None and shows_ground(photo):
        steps = _EDGE_STEPS_AT_POLES if abs(placed.frame.lat_deg) > _POLES_DEG else 1
        ring = _stepped(footprint(photo, placed.xy[number], height, heading), steps)
        outline = placed.frame.local_to_crs(
            np.column_stack([ring, np.zeros(len(ring))]), pyproj.CRS(WGS84_3D)
        )[:, :2]
    known = None if photo.gimbal is None else float(half_turn_deg(photo.gimbal.yaw_deg))
    return FlownPhoto(photo, known, height, outline, height is not None and placed.height_source == "assumed")


def _stepped(ring: np.ndarray, steps: int) -> np.ndarray:
    """A ring with each edge in so many steps."""
    part = np.arange(steps)[:, None, None] / steps
    return np.asarray((ring + part * (np.roll(ring, -1, axis=0) - ring)).transpose(1, 0, 2).reshape(-1, 2))


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
    down = _corner_rays(photo, heading_deg)
    flat = np.linalg.norm(down[:, :2], axis=1)
    reach = np.where(down[:, 2] < -1e-6, np.minimum(flat / np.maximum(-down[:, 2], 1e-6), _REACH), _REACH)
    return np.asarray(xy + height_m * reach[:, None] * down[:, :2] / np.maximum(flat, 1e-9)[:, None])


def shows_ground(photo: Photo) -> bool:
    """Whether a corner of the picture meets level ground within a few flight heights."""
    rays = _corner_rays(photo, 0.0)
    return bool((-rays[:, 2] * _REACH > np.linalg.norm(rays[:, :2], axis=1)).any())


def _corner_rays(photo: Photo, heading_deg: float) -> np.ndarray:
    """`(4, 3)` east, north, up: directions through the picture's corners, clockwise from the upper left."""
    lens = photo.prior.intrinsics
    height_px, width_px = lens.size_hw
    pixels = np.array([(0, 0), (width_px, 0), (width_px, height_px), (0, height_px)], dtype=np.float64)
    rays = np.column_stack(
        [(pixels[:, 0] - lens.cx) / lens.fx, (pixels[:, 1] - lens.cy) / lens.fy, np.ones(4)]
    )
    return np.asarray(rays @ camera_axes(photo, heading_deg))


def is_nadir(photo: Photo) -> bool:
    """Whether a photograph's tags say that it looks down; False where they do not say where it looks."""
    return photo.gimbal is not None and abs(photo.gimbal.pitch_deg + 90.0) <= NADIR_WITHIN_DEG


def _focal(photo: Photo) -> float:
    return float(np.sqrt(photo.prior.intrinsics.fx * photo.prior.intrinsics.fy))


def _coverage(placed: Placed, heights: np.ndarray) -> tuple[float, float]:
    """Photographs that see a ground point between the cameras, mean, and hectares seen by three or more."""
    flown = zip(placed.photos, placed.xy, heights, placed.headings, strict=True)
    corners = [footprint(photo, *place) for photo, *place in flown if shows_ground(photo)]
    if not corners:
        return 0.0, 0.0
    counts, cell_m2, between = _counts(np.stack(corners), placed.xy)
    seen = float(counts[between].mean()) if between.any() else 0.0
    return seen, float(np.count_nonzero(counts >= 3) * cell_m2 / 1e4)


def _counts(corners: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, float, np.ndarray]:
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


def _overlaps(placed: Placed, heights: np.ndarray) -> tuple[float | None, float | None]:
    """Median forward and side overlap of nadir photographs; a photograph's neighbours come from a tree, not from all others."""
    from scipy.spatial import cKDTree

    xy, headings = placed.xy, placed.headings
    tree, neighbours = cKDTree(xy), min(len(xy), _NEIGHBOURS)
    forward: list[float] = []
    side: list[float] = []
    for index, photo in enumerate(placed.photos[:-1]):
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
    width, height = ground_size(photo, height_m)
    up = np.array([np.sin(np.radians(heading_deg)), np.cos(np.radians(heading_deg))])
    return (height, width) if abs(float(up @ way)) > np.sqrt(0.5) else (width, height)


def _median_overlap(values: Sequence[float]) -> float | None:
    return float(np.clip(np.median(values), 0.0, 1.0)) if len(values) >= 2 else None
