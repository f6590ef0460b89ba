"""Surface points from local metres into a CRS, each through the ellipsoid; what comes out is float64 and carries its CRS."""

from __future__ import annotations

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
    count = len(cloud)
    xyz = np.empty((count, 3), np.float64)
    normals = np.empty((count, 3), np.float32)
    starts = range(0, count, chunk)
    for start in (events or Events()).track(starts, len(starts), "georeferencing points"):
        part = slice(start, start + chunk)
        local = cloud.xyz[part].astype(np.float64)
        xyz[part] = frame.local_to_crs(local, crs)
        normals[part] = _unit(frame.directions_to_crs(local, _unit(cloud.normals[part].astype(np.float64)), crs))
    return GeoCloud(crs, xyz, normals, cloud.rgb.astype(np.uint16) * np.uint16(257), cloud.confidence.astype(np.float32), _source(cloud))


def _source(cloud: LocalCloud) -> np.ndarray:
    return np.clip(cloud.photo.astype(np.int64) + 1, 0, 65535).astype(np.uint16)


def _unit(vectors: np.ndarray) -> np.ndarray:
    """Unit vectors; one that is zero or not a number points up, so that a reader finds a direction at every point."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    good = np.isfinite(length) & (length > 1e-9)
    return np.where(good, vectors / np.where(good, length, 1.0), [0.0, 0.0, 1.0])
