"""Exact truth of a rendered survey, in the layout `geo-nerf evaluate` reads: DSM, classes, visible surface, cameras, scene.

Everything is taken from the triangles themselves: the DSM by rays straight down at its cells' centres, the cloud from the
photographs' own rays.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.artefacts import atomic_path, write_json
from geo_nerf.georef.compare_cloud import Points, thin
from geo_nerf.synthetic.flight import CRS, FRAME, Exposure, Size
from geo_nerf.synthetic.render import Hits, Stage, cast
from geo_nerf.types import Intrinsics

#: cell of the true DSM and spacing of the true cloud, metres
DSM_CELL_M, CLOUD_SPACING_M = 0.1, 0.05
#: heights at a cell centre settle in two rounds, because easting and northing hardly depend on height
_ROUNDS = 3


def write_dsm(stage: Stage, size: Size, folder: Path) -> None:
    """Write `dsm.tif` (highest surface, metres, ellipsoidal) and `classes.tif` over the survey's area."""
    crs = pyproj.CRS(CRS)
    half = np.array(size.area_m) / 2
    corners = np.array([[sx * half[0], sy * half[1], 0.0] for sx in (-1, 1) for sy in (-1, 1)])
    around = FRAME.local_to_crs(corners, crs)[:, :2]
    west, south = np.floor(around.min(axis=0))
    east, north = np.ceil(around.max(axis=0))
    rows, columns = round((north - south) / DSM_CELL_M), round((east - west) / DSM_CELL_M)
    x, y = np.meshgrid(west + (np.arange(columns) + 0.5) * DSM_CELL_M, north - (np.arange(rows) + 0.5) * DSM_CELL_M)
    heights, labels = heights_at(stage, np.column_stack([x.ravel(), y.ravel()]), crs)
    place = (float(west), float(north))
    _write_raster(folder / "dsm.tif", heights.reshape(rows, columns).astype(np.float32), place, -9999.0)
    _write_raster(folder / "classes.tif", labels.reshape(rows, columns), place, 0)


def heights_at(stage: Stage, xy_crs: np.ndarray, crs: pyproj.CRS) -> tuple[np.ndarray, np.ndarray]:
    """The highest surface at places of a CRS.

    Args:
        stage: the scene.
        xy_crs: `(N, 2)` float64 easting, northing.
        crs: projected, ellipsoidal heights.

    Returns:
        `(N,)` float64 heights in metres and `(N,)` uint8 LAS classes.
    """
    heights = np.full(len(xy_crs), FRAME.height_m)
    for _ in range(_ROUNDS):
        local = FRAME.crs_to_local(np.column_stack([xy_crs, heights]), crs)
        above = np.column_stack([local[:, :2], np.full(len(local), 60.0)])
        hits = cast(stage, above, np.tile(np.array([0, 0, -1.0], np.float32), (len(above), 1)))
        local[:, 2] = 60.0 - hits.distance
        heights = FRAME.local_to_crs(local, crs)[:, 2]
    return heights, hits.label


def _write_raster(path: Path, values: np.ndarray, place: tuple[float, float], nodata: float) -> None:
    import rasterio
    from rasterio.transform import from_origin

    rows, columns = values.shape
    profile = {"driver": "GTiff", "height": rows, "width": columns, "count": 1, "dtype": values.dtype, "crs": CRS, "nodata": nodata}
    with (
        atomic_path(path) as partial,
        rasterio.open(partial, "w", transform=from_origin(*place, DSM_CELL_M, DSM_CELL_M), compress="deflate", **profile) as raster,
    ):
        raster.write(values, 1)


def seen_points(hits: Hits, grid_hw: tuple[int, int], samples: int) -> Points:
    """The surface points one photograph sees: one ray per pixel, thinned."""
    pick = np.zeros(grid_hw, bool)
    pick[samples // 2 :: samples, samples // 2 :: samples] = True
    chosen = pick.ravel() & np.isfinite(hits.distance)
    points = Points(pyproj.CRS(CRS), hits.xyz[chosen].astype(np.float64), hits.label[chosen])
    return thin(points, CLOUD_SPACING_M)


def write_surface(seen: list[Points], size: Size, path: Path) -> int:
    """Write every surface point some photograph sees inside the area as LAZ in the survey's CRS; returns how many."""
    import laspy

    crs = pyproj.CRS(CRS)
    xyz, classes = np.concatenate([points.xyz for points in seen]), np.concatenate([points.classes for points in seen])
    inside = np.all(np.abs(xyz[:, :2]) <= np.array(size.area_m) / 2, axis=1)
    points = thin(Points(crs, xyz[inside], classes[inside]), CLOUD_SPACING_M)
    header = laspy.LasHeader(version="1.4", point_format=6)
    header.add_crs(crs)
    placed = FRAME.local_to_crs(points.xyz, crs)
    header.scales, header.offsets = np.full(3, 0.001), np.floor(placed.min(axis=0))
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = placed.T
    assert points.classes is not None
    cloud.classification = np.where(points.classes > 31, 1, points.classes)
    with atomic_path(path) as partial:
        cloud.write(str(partial))
    return len(points)


def write_cameras(intrinsics: Intrinsics, exposures: tuple[Exposure, ...], path: Path) -> None:
    """Write the exact lens and, per photograph, the rotation from OpenCV axes to east-north-up and the centre."""
    images = [{"name": shot.name, "R_c2w": shot.camera_to_local[:3, :3], "centre_enu": shot.camera_to_local[:3, 3]} for shot in exposures]
    origin = {"lon": FRAME.lon_deg, "lat": FRAME.lat_deg, "h": FRAME.height_m}
    write_json(path, {"camera": asdict(intrinsics), "pixel_centre": 0.5, "origin": origin, "crs": CRS, "images": images})


def write_scene(size: Size, targets: np.ndarray, path: Path) -> None:
    """Write where the survey lies, what of it is scored, and where the targets are (local metres)."""
    place = {"crs": CRS, "lat": FRAME.lat_deg, "lon": FRAME.lon_deg, "h0": FRAME.height_m}
    write_json(path, {"preset": size.name, "area": list(size.area_m), "gsd": size.gsd_m, "targets": targets, **place})
