"""Made-up surveys and tiles: level ground under a block of cameras, and cut products whose truth is known."""

from __future__ import annotations

import json
from pathlib import Path

import laspy
import numpy as np
import pyproj
import rasterio
import shapely
from rasterio.transform import from_origin

from geo_nerf.crs import survey_crs
from geo_nerf.frame import LocalFrame
from geo_nerf.products.cloud import write_cloud
from geo_nerf.scene.camera import Pinhole
from geo_nerf.tiles.pieces import Piece
from geo_nerf.tiles.plan import Cost, Plan, PlannedTile
from geo_nerf.tiles.survey import Survey
from geo_nerf.types import GeoCloud

FRAME = LocalFrame(11.5794, 48.1408, 560.0)
CRS = survey_crs("EPSG:25832")
#: 80 degrees wide
LENS = Pinhole((600, 800), 480.0, 480.0, 400.0, 300.0)


def looking_down(east: float, north: float, height: float) -> np.ndarray:
    pose = np.eye(4)
    pose[:3, :3] = np.diag([1.0, -1.0, -1.0])
    pose[:3, 3] = east, north, height
    return pose


def looking_at(centre: tuple[float, float, float], target: tuple[float, float, float]) -> np.ndarray:
    forward = np.subtract(target, centre) / np.linalg.norm(np.subtract(target, centre))
    right = np.cross(forward, (0, 0, 1.0))
    right /= np.linalg.norm(right)
    pose = np.eye(4)
    pose[:3, :3] = np.column_stack([right, np.cross(forward, right), forward])
    pose[:3, 3] = centre
    return pose


def survey(poses: list[np.ndarray], points: np.ndarray, observations: tuple[list[int], list[int]] = ((), ())) -> Survey:
    number = len(poses)
    return Survey(
        frame=FRAME,
        crs=CRS,
        names=tuple(f"p{k:03d}.jpg" for k in range(number)),
        cameras_to_local=np.stack(poses),
        pinholes=(LENS,) * number,
        sizes_hw=(LENS.size_hw,) * number,
        points=points,
        observation_photo=np.array(observations[0], np.int64),
        observation_point=np.array(observations[1], np.int64),
        gsd_m=0.1,
        oriented=True,
    )


def level_block(side_m: float = 300.0, step_m: float = 25.0, height_m: float = 50.0, seed: int = 0) -> Survey:
    """Cameras on a lattice that look straight down on level ground with random points."""
    at = np.arange(-side_m / 2, side_m / 2 + 1, step_m)
    poses = [looking_down(east, north, height_m) for north in at for east in at]
    xy = np.random.default_rng(seed).uniform(-side_m / 2, side_m / 2, (4000, 2))
    return survey(poses, np.column_stack([xy, np.zeros(len(xy))]))


def cost_of(sizes_hw) -> Cost:
    return Cost(hours=0.1 * len(sizes_hw), memory_gb=1.0 + 0.05 * len(sizes_hw), disk_gb=0.01 * len(sizes_hw))


def small_plan(names: list[str]) -> Plan:
    """A row of tiles of 100 m, each seen by three photographs, but for those whose name begins with "x"."""
    tiles = []
    for number, name in enumerate(names):
        outline = shapely.box(691_000 + 100 * number, 5_335_000, 691_100 + 100 * number, 5_335_100)
        photos = () if name.startswith("x") else ("a.jpg", "b.jpg", "c.jpg")
        tiles.append(PlannedTile(name, outline, photos, (0.5,) * len(photos), (30,) * len(photos), Cost(1.0, 2.0, 0.1), 0.1))
    return Plan(pyproj.CRS("EPSG:25832"), tuple(tiles), halo_m=8.0, overlap_m=2.0, gsd_m=0.05, ground_m=500.0, oriented=True)


CELL, ORTHO_CELL = 0.5, 0.25


def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The true surface: waves and a house of 6 m."""
    ground = 500 + 0.5 * np.sin(x / 7) + 0.5 * np.cos(y / 5)
    return np.where((np.abs(x - 691_020) < 4) & (np.abs(y - 5_335_010) < 4), ground + 6, ground)


def made_piece(
    folder: Path, number: int, core: tuple[float, float, float, float], *, overlap_m: float = 4.0, off_m: float = 0.0, gain: float = 1.0
) -> Piece:
    """Products of a tile, cut to its core and overlap: true heights plus `off_m`, true colours times `gain`."""
    from geo_nerf.events import Events

    folder.mkdir(parents=True)
    outline = shapely.box(*core)
    west, south, east, north = outline.buffer(overlap_m, join_style="mitre").bounds
    x, y = _middles(west, north, east, south, CELL)
    heights = (height(x, y) + off_m).astype(np.float32)
    _raster(folder / "dsm.tif", heights[None], west, north, CELL, -9999.0)
    _raster(folder / "dtm.tif", heights[None] - 1, west, north, CELL, -9999.0)
    for name in ("dsm_mask.tif", "dtm_mask.tif"):
        _raster(folder / name, np.ones((1, *heights.shape), np.uint8), west, north, CELL, 0)
    _raster(folder / "confidence.tif", np.full((1, *heights.shape), 200, np.uint8), west, north, CELL, 0)
    ox, oy = _middles(west, north, east, south, ORTHO_CELL)
    rgb = np.clip(colour(ox, oy) * gain, 0, 255).astype(np.uint8)
    _raster(folder / "ortho.tif", rgb, west, north, ORTHO_CELL, None, mask=np.full(ox.shape, 255, np.uint8))
    _raster(folder / "ortho_source.tif", np.full((1, *ox.shape), 10 + number, np.uint16), west, north, ORTHO_CELL, 0)
    xyz = np.column_stack([x.ravel(), y.ravel(), heights.ravel()])
    count = len(xyz)
    cloud = GeoCloud(
        CRS,
        xyz,
        np.tile(np.float32([0, 0, 1]), (count, 1)),
        np.full((count, 3), 30_000, np.uint16),
        np.full(count, 0.8, np.float32),
        np.full(count, 10 + number, np.uint16),
    )
    write_cloud(cloud, folder, Events())
    return Piece(number, f"t{number}", folder, outline)


def colour(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.stack([100 + 20 * np.sin(x / 9), 120 + 15 * np.cos(y / 8), 90 + 10 * np.sin((x + y) / 11)])


def _middles(west: float, north: float, east: float, south: float, cell: float) -> tuple[np.ndarray, np.ndarray]:
    return np.meshgrid(np.arange(west + cell / 2, east, cell), np.arange(north - cell / 2, south, -cell))


def _raster(path: Path, values: np.ndarray, west: float, north: float, cell: float, nodata, mask: np.ndarray | None = None) -> None:
    profile = {"driver": "GTiff", "height": values.shape[1], "width": values.shape[2], "count": len(values), "dtype": values.dtype.name}
    profile |= {"crs": "EPSG:25832", "transform": from_origin(west, north, cell, cell), "nodata": nodata}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as raster:
        raster.write(values)
        if mask is not None:
            raster.write_mask(mask)


def points_of(path: Path) -> laspy.LasData:
    return laspy.read(path)


def write_done(folder: Path, mark: str, **figures: object) -> None:
    (folder / "tile").mkdir(parents=True, exist_ok=True)
    (folder / "done.json").write_text(json.dumps({"mark": mark, "points": 7, **figures}))
