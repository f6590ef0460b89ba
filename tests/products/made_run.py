"""A run's folder made by hand: nine cameras looking down on level ground whose figures are known, with small products."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.artefacts import write_json
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.store import save_orientation
from geo_nerf.products.cloud import write_laz
from geo_nerf.products.raster import write_cog
from geo_nerf.products.records import blocks_of_cloud
from geo_nerf.types import GeoCloud, Grid, Intrinsics, Orientation, OrientedPhoto, TiePoints

CRS = "EPSG:25832"
FRAME = LocalFrame(11.5, 48.1, 550.0)
#: 800 x 600 px at 50 m: 80 x 60 m of ground
LENS = Intrinsics((600, 800), 500.0, 500.0, 400.0, 300.0)
ABOVE_M = 50.0
GSD_M = 0.1
#: what each camera's GNSS is off by, besides the common offset
COMMON_OFF_M = np.array([0.4, -0.2, 1.0])
#: the surface model covers this, less a corner
WIDE_M, TALL_M, CORNER_M = 60.0, 40.0, 15.0


def looking_down(x: float, y: float) -> np.ndarray:
    pose = np.eye(4)
    pose[:3, :3] = np.array([[1, 0, 0], [0, -1, 0], [0, 0, -1]], np.float64)
    pose[:3, 3] = x, y, ABOVE_M
    return pose


def made_orientation(pixel_shift: tuple[float, float] = (0.0, 0.0)) -> Orientation:
    """Nine cameras 20 m apart; tie points on the ground whose observations are `pixel_shift` off the truth."""
    places = [(x, y) for x in (-20.0, 0.0, 20.0) for y in (-20.0, 0.0, 20.0)]
    photos = tuple(OrientedPhoto(f"P{n}.jpg", "lens", looking_down(*place)) for n, place in enumerate(places))
    rng = np.random.default_rng(5)
    xyz = np.column_stack([rng.uniform(-15, 15, (400, 2)), np.zeros(400)])
    seen, point, pixels = [], [], []
    for n, (x, y) in enumerate(places):
        px = np.column_stack([400 + (xyz[:, 0] - x) * 10, 300 - (xyz[:, 1] - y) * 10]) + pixel_shift
        inside = ((px >= 0) & (px < [800, 600])).all(axis=1)
        seen.append(np.full(inside.sum(), n))
        point.append(np.flatnonzero(inside))
        pixels.append(px[inside])
    ties = TiePoints(
        xyz,
        np.zeros((400, 3), np.uint8),
        np.zeros(400, np.float32),
        np.concatenate(seen).astype(np.int32),
        np.concatenate(point).astype(np.int32),
        np.concatenate(pixels).astype(np.float32),
    )
    return Orientation(FRAME, {"lens": LENS}, photos, ties, REPORT)


def _survey(rms: float, count: int) -> dict:
    points = [
        {"label": f"p{n}", "used": True, "marks": 5, "marks_good": 4, "residual_m": [rms, -rms, rms], "mark_error_px": 0.3,
         "xyz_local": [10.0 * n, 5.0, 0.0]}
        for n in range(count)
    ]  # fmt: skip
    rmse = {f"rmse_{axis}_m": rms for axis in ("easting", "northing", "height", "horizontal", "3d")}
    lost = {"label": "lost", "used": True, "marks": 1, "marks_good": 0, "residual_m": None, "mark_error_px": None, "xyz_local": [0, 0, 0]}
    return {"file": "points.txt", "count": count, **rmse, "points": [*points, lost]}


REPORT = {
    "datum": "GNSS and control",
    "mean_reprojection_px": 0.4,
    "photographs": {"given": 9, "registered": 9},
    "control": _survey(0.02, 4),
    "checks": _survey(0.16, 3),
    "doubts": ["Heights hang on the <lens>."],
}


def make_run(folder: Path) -> Path:
    """Write the folder and return it."""
    save_orientation(made_orientation((0.3, 0.0)), folder / "poses")
    crs = pyproj.CRS(CRS)
    middle = FRAME.local_to_crs(np.zeros((1, 3)), crs)[0]
    _write_products(folder / "products", crs, middle)
    write_json(folder / "images" / "catalog.json", {"root": "photos", "photos": _photos(crs), "rejected": {}})
    steps = {"images": {}, "surface": {"metrics": {"spacing_m": 0.2}}, "products": {"metrics": {"gsd_m": GSD_M}}}
    for name, more in steps.items():
        write_json(
            folder / name / "step.json", {"seconds": 30.0, "peak_memory_mb": 900, "notes": [], "warnings": ["Mind the gap."], **more}
        )
    settings = {"products": {"dsm_gsd": 2.0}}
    write_json(
        folder / "run.json",
        {"program": "geo-nerf 0.1.0", "photos": "somewhere/meadow/images", "crs": CRS, "preset": "draft", "settings": settings,
         "written_at": "2026-05-14T12:00:00+00:00"},
    )  # fmt: skip
    return folder


def _photos(crs: pyproj.CRS) -> list[dict]:
    from geo_nerf.crs import WGS84_3D, transform

    photos = []
    for n, photo in enumerate(made_orientation().photos):
        at = FRAME.local_to_crs(photo.centre[None], crs) - COMMON_OFF_M
        lon, lat, height = transform(at, crs, pyproj.CRS(WGS84_3D))[0]
        gnss = {"lon_deg": lon, "lat_deg": lat, "height_m": height, "height_kind": "ellipsoid"}
        stamp = hashlib.blake2b(photo.name.encode(), digest_size=16).hexdigest()
        photos.append({"name": photo.name, "gnss": gnss, "taken_at": f"2026-05-14T10:00:{n:02d}", "fingerprint": stamp})
    return photos


def _write_products(products: Path, crs: pyproj.CRS, middle: np.ndarray) -> None:
    rng = np.random.default_rng(1)
    xy = rng.uniform(-0.5, 0.5, (20_000, 2)) * [WIDE_M, TALL_M]
    xyz = np.column_stack([xy, np.sin(xy[:, 0] / 4)]) + middle
    up = np.tile(np.array([0, 0, 1], np.float32), (len(xyz), 1))
    rgb = np.tile(np.array([90, 140, 70], np.uint16) * 257, (len(xyz), 1))
    confidence = np.where(xy[:, 0] < 0, 0.95, 0.35).astype(np.float32)
    products.mkdir(parents=True)
    write_laz(blocks_of_cloud(GeoCloud(crs, xyz, up, rgb, confidence, np.ones(len(xyz), np.uint16))), products / "cloud.laz", Events())
    cell = 0.5
    rows, columns = int(TALL_M / cell), int(WIDE_M / cell)
    heights = np.full((rows, columns), middle[2], np.float32)
    heights[: int(CORNER_M / cell), : int(CORNER_M / cell)] = np.nan
    west, north = float(middle[0] - WIDE_M / 2), float(middle[1] + TALL_M / 2)
    write_cog(Grid(crs, heights, west, north, cell), products / "dsm.tif", "heights")
    grey = np.full((3, rows, columns), 120, np.uint8)
    write_cog(Grid(crs, grey, west, north, cell, np.isfinite(heights)), products / "ortho.tif", "picture")
