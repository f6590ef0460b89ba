"""Surface points from local metres into a CRS, each through the ellipsoid; what comes out is float64 and carries its CRS."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pyproj

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.types import GeoCloud, LocalCloud

#: points converted at a time: bounds the float64 scratch to some 100 MB
CHUNK = 1_000_000


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


def georeference_blocks(blocks: Iterable[LocalCloud], count: int, frame: LocalFrame, crs: pyproj.CRS, events: Events) -> GeoCloud:
    """The same, block by block, so that the cloud is not in memory twice.

    Args:
        blocks: local metres.
        count: points of all blocks together.
        frame: the frame they are in.
        crs: the target.
        events: told of the progress.

    Returns:
        All points in the order they came; see `georeference`.

    Raises:
        MissingGridError: a grid (a geoid, say) is not installed.
        OutsideCrsError: a point has no image in the CRS.
    """
    xyz, normals, rgb = np.empty((count, 3)), np.empty((count, 3), np.float32), np.empty((count, 3), np.uint16)
    confidence, source, done = np.empty(count, np.float32), np.empty(count, np.uint16), 0
    for block in blocks:
        part = slice(done, done + len(block))
        one = georeference(block, frame, crs)
        xyz[part], normals[part], rgb[part], confidence[part], source[part] = one.xyz, one.normals, one.rgb, one.confidence, one.source
        done += len(block)
        events.progress(done, count, "georeferencing points")
    assert done == count, "as many points as were announced"
    return GeoCloud(crs, xyz, normals, rgb, confidence, source)


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
