"""Cut to an area in any CRS and format, and thinned to the surest point of a voxel."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import shapely

from geo_nerf.errors import InputError, NoCrsError, NoOverlapError
from geo_nerf.georef.placed import place_cloud
from geo_nerf.products import kept as kept_module
from geo_nerf.products.kept import surest_of_voxels
from geo_nerf.types import GeoCloud
from tests.products.conftest import wavy_cloud

#: a triangle and a square with a hole, EPSG:25832
TRIANGLE = shapely.Polygon([(691_001, 5_335_001), (691_020, 5_335_001), (691_001, 5_335_030)])
SQUARE = shapely.box(691_030, 5_335_030, 691_050, 5_335_050).difference(shapely.box(691_035, 5_335_035, 691_040, 5_335_040))


def _file(path, crs: str = "EPSG:25832", shapes=(TRIANGLE, SQUARE)):
    frame = geopandas.GeoDataFrame(geometry=list(shapes), crs="EPSG:25832")
    frame.to_crs(crs).to_file(path)
    return path


def kept_points(cloud: GeoCloud, area: Path | None, voxel_m: float, tile_m: float = 12.5) -> np.ndarray | None:
    """Numbers of the points kept; the source tells the points' numbers."""
    with tempfile.TemporaryDirectory() as folder:
        placed = place_cloud([replace(cloud, source=np.arange(len(cloud), dtype=np.uint16))], cloud.crs, tile_m, Path(folder))
        kept = kept_module.kept_points(placed, area, voxel_m)
        return None if kept is None else np.sort(np.concatenate([placed.read(tile).source[kept.read(tile)] for tile in placed.tiles]))


@pytest.mark.parametrize(
    ("name", "crs", "cloud_crs"),
    [
        ("a.gpkg", "EPSG:25832", "EPSG:25832"),
        ("a.geojson", "EPSG:4326", "EPSG:25832+7837"),
        ("a.shp", "EPSG:31468", "EPSG:25832"),
        ("a.gpkg", "EPSG:3857", "EPSG:25832"),
    ],
)
def test_any_file_and_crs_cuts_out_the_same_points(tmp_path, name, crs, cloud_crs):
    cloud = wavy_cloud(20_000, pyproj.CRS(cloud_crs))
    wanted = shapely.union(TRIANGLE, SQUARE)
    places = shapely.points(cloud.xyz[:, :2])
    kept = kept_points(cloud, _file(tmp_path / name, crs), 0.0)
    assert kept is not None
    found = np.isin(np.arange(len(cloud)), kept)
    # an old datum without its grid shifts by metres; edges between two projections bend by micrometres
    tolerance = 3.0 if crs == "EPSG:31468" else 0.001
    clear = shapely.distance(wanted.boundary, places) > tolerance
    assert np.array_equal(found[clear], shapely.contains(wanted, places)[clear]) and 0.05 < found.mean() < 0.4


def test_an_area_that_cannot_be_used_says_why(tmp_path):
    cloud = wavy_cloud(500)
    with pytest.raises(InputError, match="cannot be read"):
        kept_points(cloud, tmp_path / "nowhere.gpkg", 0.0)
    (tmp_path / "text.geojson").write_text("hello")
    with pytest.raises(InputError, match="cannot be read"):
        kept_points(cloud, tmp_path / "text.geojson", 0.0)
    with pytest.raises(InputError, match="no polygon"):
        kept_points(cloud, _file(tmp_path / "points.gpkg", shapes=[shapely.Point(691_010, 5_335_010)]), 0.0)
    with pytest.raises(NoOverlapError):
        kept_points(cloud, _file(tmp_path / "far.gpkg", shapes=[shapely.box(0, 0, 1, 1)]), 0.0)
    geopandas.GeoDataFrame(geometry=[TRIANGLE]).to_file(tmp_path / "plain.shp")
    with pytest.raises(NoCrsError):
        kept_points(cloud, tmp_path / "plain.shp", 0.0)


def test_each_voxel_keeps_its_surest_point():
    cloud = wavy_cloud(5000)
    kept = surest_of_voxels(cloud.xyz, cloud.confidence, 3.0)
    voxel = np.floor(cloud.xyz / 3.0).astype(int)
    voxels, number = np.unique(voxel, axis=0, return_inverse=True)
    best = np.full(len(voxels), -1.0)
    np.maximum.at(best, number.reshape(-1), cloud.confidence)
    assert len(kept) == len(voxels) and (np.diff(kept) > 0).all()
    for tile_m in (12.5, 7.0, 100.0):
        tiled = kept_points(cloud, None, 3.0, tile_m)
        assert tiled is not None and np.array_equal(np.sort(number.reshape(-1)[tiled]), np.arange(len(voxels)))
        assert np.abs(cloud.confidence[tiled] - best[number.reshape(-1)[tiled]]).max() <= 1 / 1023 + 1e-6
    assert np.abs(cloud.confidence[kept] - best[number.reshape(-1)[kept]]).max() <= 1 / 1023 + 1e-6


def test_all_points_stay_without_area_and_voxel():
    cloud = wavy_cloud(100)
    assert kept_points(cloud, None, 0.0) is None
    assert len(kept_points(cloud, None, 1e7)) == 1
    assert len(kept_points(replace(cloud, confidence=np.full(100, 2.0, np.float32)), None, 1e7)) == 1
