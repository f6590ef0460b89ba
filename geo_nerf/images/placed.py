"""Photographs placed by their tags alone: a frame, where each was, how it was turned, how high it was.

In: a catalogue. Out: `Placed`. Heights above ground come from tags, or from the photographs' spacing: then
they are assumed, and said to be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D
from geo_nerf.frame import LocalFrame
from geo_nerf.globe import half_turn_deg, middle_of_places
from geo_nerf.types import Catalog, GnssFix, Photo

#: forward overlap taken for granted where no tag tells the flight height
_ASSUMED_FORWARD = 0.75


@dataclass(frozen=True)
class Placed:
    """Photographs with a fix in order of exposure, in a frame in their middle."""

    photos: tuple[Photo, ...]
    frame: LocalFrame
    #: `(V, 2)` east, north, metres
    xy: np.ndarray
    #: `(V,)` azimuths of the pictures' upper edges in the frame, degrees
    headings: np.ndarray
    #: `(V,)` metres above level ground
    heights: np.ndarray | None
    height_source: Literal["tags", "assumed"]


def placed_by_tags(catalog: Catalog, least: int = 2) -> Placed | None:
    """The photographs with a fix; None where they are fewer than `least`."""
    photos = sorted(
        (photo for photo in catalog.photos if photo.gnss is not None),
        key=lambda photo: (photo.taken_at or "", photo.name),
    )
    if len(photos) < least:
        return None
    frame, xy = local_places([photo.gnss for photo in photos if photo.gnss is not None])
    heights, source = _heights(photos, xy)
    return Placed(tuple(photos), frame, xy, _headings(photos, frame, xy), heights, source)


def local_places(fixes: Sequence[GnssFix]) -> tuple[LocalFrame, np.ndarray]:
    """A frame in the fixes' middle, on the ellipsoid, and `(N, 2)` float64 east and north of each, metres."""
    lon_lat_height = np.array([(fix.lon_deg, fix.lat_deg, 0.0) for fix in fixes])
    frame = LocalFrame(*middle_of_places(lon_lat_height), 0.0)
    return frame, frame.crs_to_local(lon_lat_height, pyproj.CRS(WGS84_3D))[:, :2]


def camera_axes(photo: Photo, heading_deg: float) -> np.ndarray:
    """`(3, 3)` rows: the camera's x (right), y (down), z (forward) in east, north, up."""
    pitch, roll = (
        (photo.gimbal.pitch_deg, photo.gimbal.roll_deg) if photo.gimbal is not None else (-90.0, 0.0)
    )
    yaw, pitch, roll = np.radians([heading_deg, pitch, roll if abs(roll) < 45 else 0.0])
    forward = np.array([np.sin(yaw) * np.cos(pitch), np.cos(yaw) * np.cos(pitch), np.sin(pitch)])
    right = np.array([np.cos(yaw), -np.sin(yaw), 0.0])
    below = np.cross(forward, right)
    return np.stack(
        [np.cos(roll) * right + np.sin(roll) * below, np.cos(roll) * below - np.sin(roll) * right, forward]
    )


def ground_size(photo: Photo, height_m: float) -> tuple[float, float]:
    """Width and height of a nadir footprint, metres."""
    lens = photo.prior.intrinsics
    return height_m * lens.size_hw[1] / lens.fx, height_m * lens.size_hw[0] / lens.fy


def _headings(photos: Sequence[Photo], frame: LocalFrame, xy: np.ndarray) -> np.ndarray:
    """`(N,)` azimuths in the frame, degrees: the gimbal's yaw, else the direction of flight.

    A yaw counts from the photograph's own meridian, which near a pole is another than the frame's.
    """
    steps = np.gradient(xy, axis=0) if len(xy) > 1 else np.zeros((1, 2))
    headings = np.degrees(np.arctan2(steps[:, 0], steps[:, 1]))
    for number, photo in enumerate(photos):
        if photo.gimbal is not None and photo.gnss is not None:
            convergence = half_turn_deg(photo.gnss.lon_deg - frame.lon_deg) * np.sin(
                np.radians(photo.gnss.lat_deg)
            )
            headings[number] = half_turn_deg(photo.gimbal.yaw_deg - convergence)
    return headings


def _heights(placed: Sequence[Photo], xy: np.ndarray) -> tuple[np.ndarray | None, Literal["tags", "assumed"]]:
    known = [
        photo.relative_altitude_m
        for photo in placed
        if photo.relative_altitude_m is not None and photo.relative_altitude_m > 1
    ]
    if known:
        middle = float(np.median(known))
        return np.array([photo.relative_altitude_m or middle for photo in placed]).clip(min=1.0), "tags"
    steps = np.linalg.norm(np.diff(xy, axis=0), axis=1)
    spacing = float(np.median(steps)) if len(steps) else 0.0
    if spacing < 0.5:
        return None, "assumed"
    along = np.median([min(ground_size(photo, 1.0)) for photo in placed])
    return np.full(len(placed), spacing / (1 - _ASSUMED_FORWARD) / along), "assumed"
