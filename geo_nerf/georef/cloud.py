"""Surface points from local metres into a CRS, each through the ellipsoid; what comes out is float64 and carries its CRS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np
import pyproj

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.placed import PlacedCloud, place_cloud, tile_edge
from geo_nerf.types import GeoCloud, LocalCloud

#: points converted at a time: bounds the float64 scratch to some 100 MB
CHUNK = 1_000_000


class Stored(Protocol):
    """A cloud in local metres that comes in parts, as `surface.store.CloudStore` does."""

    def __len__(self) -> int:
        """Points in all."""

    def parts(self) -> Iterator[LocalCloud]:
        """All of them, some at a time."""

    @property
    def densest(self) -> tuple[int, float]:
        """Points and square metres of the part of the ground with the most points."""


def georeference(cloud: LocalCloud, frame: LocalFrame, crs: pyproj.CRS, *, events: Events | None = None, chunk: int = CHUNK) -> GeoCloud:
    """Put a cloud into a CRS, point by point.

    Args:
        cloud: N points in local metres.
        frame: the frame they are in.
        crs: the target; without a vertical part its heights are ellipsoidal.
        events: told of the progress.
        chunk: points at a time.

    Returns:
        N points: positions float64 metres (easting, northing, height), unit normals float32 along these grid axes, colours times
        257 (so that 255 becomes 65535), and as point source id the photograph's index plus one (0: none; all above 65534 share 65535).

    Raises:
        MissingGridError: a grid (a geoid, say) is not installed.
        OutsideCrsError: a point has no image in the CRS.
    """
    xyz, normals = placed(cloud.xyz, cloud.normals, frame, crs, (events or Events(), "georeferencing points"), chunk)
    return GeoCloud(crs, xyz, normals, cloud.rgb.astype(np.uint16) * np.uint16(257), cloud.confidence.astype(np.float32), _source(cloud))


def place_blocks(store: Stored, frame: LocalFrame, crs: pyproj.CRS, folder: Path, events: Events) -> PlacedCloud:
    """Put a stored cloud into a CRS, part by part, and deal it to tiles on disk.

    Args:
        store: local metres, in blocks.
        frame: the frame they are in.
        crs: the target.
        folder: where the points go; see `placed.place_cloud`.
        events: told of the progress.

    Raises:
        MissingGridError: a grid (a geoid, say) is not installed.
        OutsideCrsError: a point has no image in the CRS.
        OSError: the disk is full, say.
    """

    def parts() -> Iterator[GeoCloud]:
        done = 0
        for part in store.parts():
            events.progress(done, len(store), "georeferencing points")
            yield georeference(part, frame, crs)
            done += len(part)
        events.progress(done, len(store), "georeferencing points")

    return place_cloud(parts(), crs, tile_edge(*store.densest), folder)


def placed(
    xyz_local: np.ndarray, normals: np.ndarray, frame: LocalFrame, crs: pyproj.CRS, told: tuple[Events, str], chunk: int = CHUNK
) -> tuple[np.ndarray, np.ndarray]:
    """Points and their normals in a CRS.

    Args:
        xyz_local: `(N, 3)` local metres.
        normals: `(N, 3)` along local axes, of any length.
        frame: the frame they are in.
        crs: the target.
        told: who hears of the progress, and the task's label.
        chunk: points at a time.

    Returns:
        `(N, 3)` float64 easting, northing, height, and `(N, 3)` float32 unit normals along these axes.

    Raises:
        MissingGridError: a grid (a geoid, say) is not installed.
        OutsideCrsError: a point has no image in the CRS.
    """
    xyz = np.empty((len(xyz_local), 3), np.float64)
    turned = np.empty((len(xyz_local), 3), np.float32)
    starts, (events, label) = range(0, len(xyz), chunk), told
    for start in events.track(starts, len(starts), label):
        part = slice(start, start + chunk)
        local = xyz_local[part].astype(np.float64)
        xyz[part] = frame.local_to_crs(local, crs)
        # as `directions_to_crs` does it, without asking for the places again
        turned[part] = _unit(frame.local_to_crs(local + _unit(normals[part].astype(np.float64)), crs) - xyz[part])
    return xyz, turned


def _source(cloud: LocalCloud) -> np.ndarray:
    return np.clip(cloud.photo.astype(np.int64) + 1, 0, 65535).astype(np.uint16)


def _unit(vectors: np.ndarray) -> np.ndarray:
    """Unit vectors; one that is zero or not a number points up, so that a reader finds a direction at every point."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    good = np.isfinite(length) & (length > 1e-9)
    return np.where(good, vectors / np.where(good, length, 1.0), [0.0, 0.0, 1.0])
