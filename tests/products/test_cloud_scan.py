"""One pass over a cloud gives the maps that all its points give, and a thinned cloud that is even; packing loses little."""

from __future__ import annotations

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.products import cloud_scan
from geo_nerf.products.cloud import write_laz
from geo_nerf.products.cloud_scan import scan_cloud, thinned_evenly
from geo_nerf.products.cloud_view import cloud_viewer, pack, still_picture
from geo_nerf.products.pictures import ColourCloud
from geo_nerf.products.records import blocks_of_cloud
from geo_nerf.products.surface_section import completeness_picture, confidence_map, measured_share
from geo_nerf.types import Grid
from tests.products.conftest import wavy_cloud


@pytest.fixture(scope="module")
def laz(tmp_path_factory):
    path = tmp_path_factory.mktemp("scan") / "cloud.laz"
    write_laz(blocks_of_cloud(wavy_cloud(30_000)), path, Events())
    return path


def test_maps_from_blocks_equal_maps_from_all_points(laz, monkeypatch):
    monkeypatch.setattr(cloud_scan, "BLOCK", 7_000)
    found, cloud = scan_cloud(laz, cell_m=5.0, thinned_to=1000), wavy_cloud(30_000)
    assert found.count == 30_000 == found.counts.sum() == found.histogram.sum()
    column = ((cloud.xyz[:, 0] - found.west) / 5.0).astype(int)
    row = ((found.north - cloud.xyz[:, 1]) / 5.0).astype(int)
    one = (row == 3) & (column == 7)
    assert abs(found.counts[3, 7] - one.sum()) <= 2  # millimetres may move a point over an edge
    assert found.confidence[3, 7] == pytest.approx(cloud.confidence[one].mean(), abs=0.01)
    assert found.histogram[9] == pytest.approx((cloud.confidence >= 0.9).sum(), abs=60)
    assert 800 <= len(found.thinned.xyz) <= 1000


def test_large_maps_get_larger_cells(laz, monkeypatch):
    monkeypatch.setattr(cloud_scan, "_MOST_CELLS", 100)
    assert scan_cloud(laz, cell_m=0.01, thinned_to=10).counts.size < 150


def test_thinning_is_even_where_the_cloud_is_not():
    rng = np.random.default_rng(0)
    dense, sparse = rng.uniform(0, 10, (50_000, 3)) * [1, 1, 0], rng.uniform(0, 10, (5_000, 3)) * [1, 1, 0] + [10, 0, 0]
    chosen = thinned_evenly(np.concatenate([dense, sparse]), 2000)
    assert 1500 < len(chosen) <= 2000 and len(np.unique(chosen)) == len(chosen)
    left = (chosen < 50_000).mean()
    assert 0.45 < left < 0.6
    assert thinned_evenly(dense[:5], 10).tolist() == [0, 1, 2, 3, 4]


def test_a_broken_cloud_is_told(tmp_path):
    (tmp_path / "cloud.laz").write_bytes(b"LASF" + bytes(50))
    with pytest.raises(DamagedArtefactError):
        scan_cloud(tmp_path / "cloud.laz", cell_m=1.0)


def small_cloud() -> ColourCloud:
    rng = np.random.default_rng(2)
    xyz = rng.uniform(0, 1, (5000, 3)) * [100.0, 100.0, 5.0] + np.array([465_000.123, 5_247_000.456, 440.0])
    return ColourCloud(xyz, rng.integers(0, 256, (5000, 3)).astype(np.uint8), rng.uniform(0, 1, 5000).astype(np.float32))


def test_packing_keeps_places_colours_and_confidence():
    cloud = small_cloud()
    facts, packed = pack(cloud)
    assert len(packed) == 10 * 5000 == 10 * facts["count"]
    places = np.frombuffer(packed[: 6 * 5000], "<u2").reshape(-1, 3) / 65535 * facts["metres_per_unit"] + facts["low"]
    assert np.abs(places - cloud.xyz).max() <= facts["metres_per_unit"] / 65535
    assert (np.frombuffer(packed[6 * 5000 : 9 * 5000], np.uint8).reshape(-1, 3) == cloud.rgb).all()
    assert np.abs(np.frombuffer(packed[9 * 5000 :], np.uint8) / 255 - cloud.confidence).max() < 0.003
    assert facts["heights"][0] < facts["heights"][1] <= 1 and facts["confidence"]


def test_the_still_shows_the_near_side_over_the_far():
    """A red wall in front of a green one, as seen from the view's start."""
    across, up = np.meshgrid(np.linspace(-5, 5, 120), np.linspace(0, 8, 100))
    back = np.array([np.sin(-0.6), -np.cos(-0.6), 0.0])
    right = np.array([np.cos(-0.6), np.sin(-0.6), 0.0])
    wall = across.reshape(-1, 1) * right + np.column_stack([np.zeros((across.size, 2)), up.ravel()])
    red, green = np.tile([255, 0, 0], (len(wall), 1)), np.tile([0, 255, 0], (len(wall), 1))
    cloud = ColourCloud(np.concatenate([wall + 3 * back, wall]), np.concatenate([red, green]).astype(np.uint8), None)
    picture = still_picture(cloud, (200, 260)).astype(int)
    shown = picture[..., 3] > 0
    lower = picture[130:190][shown[130:190]]
    assert shown.mean() > 0.3 and (lower[:, 0] > lower[:, 1]).mean() > 0.95
    assert (picture[..., 1] > picture[..., 0]).any()


def test_an_empty_cloud_has_no_view():
    assert cloud_viewer(ColourCloud(np.zeros((0, 3)), np.zeros((0, 3), np.uint8), None)) is None


def test_completeness_is_the_part_of_the_model_with_points(laz):
    found = scan_cloud(laz, cell_m=1.0, thinned_to=10)
    values = np.ones((60, 120), np.float32)  # twice as wide as the cloud: half of it is only filled
    dsm = Grid(wavy_cloud(1).crs, values, found.west, found.north, 1.0)
    wide = type(found)(
        found.count, found.west, found.north, 1.0, np.pad(found.counts, ((0, 0), (0, 60))), None, None, found.thinned
    )  # fmt: skip
    assert measured_share(wide, dsm) == pytest.approx(0.5, abs=0.02)
    picture = completeness_picture(wide, dsm)
    assert picture[30, 30, :3].tolist() != picture[30, 100, :3].tolist() and picture[30, 100, 3] == 255
    assert confidence_map(found)[30, 30, 3] == 255
