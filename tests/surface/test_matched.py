"""Points matched from a surface on, and from tie points alone, against the true bumps."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import view_gsd_m
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.train import initial_field
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.scene import Scene, level_path
from geo_nerf.settings import FieldSettings, StereoSettings, SurfaceSettings
from geo_nerf.stereo.fusion import Consistent
from geo_nerf.stereo.geometry import points_of
from geo_nerf.surface.depth import trace_down
from geo_nerf.surface.matched import match_cloud
from geo_nerf.surface.seeds import field_planes
from geo_nerf.surface.speckle import speckle
from geo_nerf.surface.store import load_cloud
from geo_nerf.types import LocalCloud
from tests.field.analytic import FLYING_HEIGHT_M, GSD_M, bump_height, bumps_scene, columns_of, with_mask

SURFACE = SurfaceSettings(matched=True, spacing_gsd=1.0, min_confidence=0.9)
STEREO = StereoSettings(neighbours=5, levels=2, witness_passes=1)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def field(scene) -> SurfaceField:
    """Untrained: the height map of tie points that are 15 cm off."""
    settings = FieldSettings(levels=6, table_log2=12, coarse_cell_m=2.0, colour_levels=4)
    started = initial_field(scene, settings, GSD_M, torch.Generator().manual_seed(0))
    started.band.refresh(started.sdf, 32, 0.5)
    return started.requires_grad_(False)


@pytest.fixture(scope="module")
def cloud(scene, field, tmp_path_factory) -> LocalCloud:
    return matched(scene, field, SURFACE, STEREO, tmp_path_factory.mktemp("surface"))


def matched(scene, field, surface: SurfaceSettings, stereo: StereoSettings, folder: Path) -> LocalCloud:
    match_cloud(scene, field, surface, stereo, folder, Events())
    assert not (folder / "maps").exists()
    return load_cloud(folder)


def height_errors(cloud: LocalCloud) -> np.ndarray:
    return np.abs(cloud.xyz[:, 2] - bump_height(cloud.xyz[:, 0], cloud.xyz[:, 1]))


def test_planes_of_the_field_are_its_heights(scene, field) -> None:
    view = scene.views[4]
    planes = field_planes(field, view)
    assert planes.shape == (72, 96, 3) and planes.dtype == np.float32
    row, column = np.nonzero(planes[..., 0] > 0)
    rays = np.column_stack(
        [(column + 0.5 - view.pinhole.cx) / view.pinhole.fx, (row + 0.5 - view.pinhole.cy) / view.pinhole.fy, np.ones(len(row))]
    )
    points = (rays / planes[row, column, :1]) @ view.camera_to_local[:3, :3].T + view.camera_to_local[:3, 3]
    inside = (np.abs(points[:, :2]) < 3.0).all(axis=1)
    off = field.sdf(torch.tensor(points[inside], dtype=torch.float32)).abs().numpy()
    assert inside.sum() > 1000 and np.median(off) < 0.02 and np.quantile(off, 0.95) < 0.1


def test_matching_mends_a_rough_surface(scene, field, cloud) -> None:
    xy = np.random.default_rng(0).uniform(-2.5, 2.5, (2000, 2))
    rough = trace_down(field, torch.tensor(xy, dtype=torch.float32), cell=GSD_M).numpy() - bump_height(*xy.T)
    errors = height_errors(cloud)
    assert np.nanmedian(np.abs(rough)) > 0.4 * GSD_M > np.median(errors) * 1.5
    assert (errors < 2 * GSD_M).mean() > 0.97 and len(cloud) > 1500


def test_points_are_thinned_oriented_and_coloured(scene, cloud) -> None:
    assert len(np.unique(np.floor(cloud.xyz / view_gsd_m(scene)).astype(int), axis=0)) == len(cloud)
    assert cloud.confidence.min() >= 0.9 and cloud.confidence.max() <= 1.0
    assert (cloud.normals[:, 2] > 0).mean() > 0.99 and np.allclose(np.linalg.norm(cloud.normals, axis=1), 1.0, atol=1e-4)
    assert set(cloud.photo) <= set(range(9)) and cloud.rgb.std() > 10


def test_masked_pixels_give_no_points(scene, field, cloud, tmp_path) -> None:
    usable = np.broadcast_to(np.arange(96) >= 48, (72, 96))
    masked = matched(with_mask(scene, 4, usable), field, SURFACE, STEREO, tmp_path)
    # a point lies on its pixel's ray, give or take rounding
    before, after = (columns_of(scene, 4, one.xyz[one.photo == 4]) for one in (cloud, masked))
    assert (before < 48).sum() > 20 and len(after) > 20 and after.min() > 48.0


def test_water_gives_no_points(scene, field, tmp_path) -> None:
    """East of the middle every photograph shows something else, as waves do."""
    rng, waves = np.random.default_rng(3), replace(scene, folder=tmp_path / "scene")
    shutil.copytree(scene.folder, waves.folder)
    for place, view in enumerate(scene.views):
        rows, columns = np.mgrid[:72, :96].reshape(2, -1)
        water = points_of(view, 0, columns, rows, np.full(72 * 96, 1 / FLYING_HEIGHT_M))[:, 0].reshape(72, 96) > 0.0
        grains = cv2.GaussianBlur(rng.uniform(0, 255, (72, 96, 3)).astype(np.float32), (0, 0), 1.0)
        image = np.where(water[..., None], np.clip(128 + 3 * (grains - 128), 0, 255).astype(np.uint8), scene.image(place))
        np.save(level_path(waves.folder, view.stem, 0), image)
    believed, all_of_it = (matched(waves, field, replace(SURFACE, speckle_px=least), STEREO, tmp_path / str(least)) for least in (100, 1))
    chance, kept = ((cloud.xyz[:, 0] > 0.3).sum() for cloud in (all_of_it, believed))
    land = [(cloud.xyz[:, 0] < 0.0).sum() for cloud in (all_of_it, believed)]
    assert chance > 50 and kept < 0.1 * chance and land[1] > 0.95 * land[0] > 500


def test_beyond_the_box_there_are_no_points(scene, field, tmp_path) -> None:
    box = Bounds(np.array([-1.0, -2.0, -1.5]), np.array([1.0, 2.0, 1.5]))
    cloud = matched(replace(scene, bounds=box), field, SURFACE, STEREO, tmp_path)
    assert len(cloud) > 500 and box.contains(cloud.xyz).all()


def test_patches_are_told_by_depth_and_size() -> None:
    rows, columns = (part.ravel() for part in np.mgrid[:20, :30])
    inverse = 0.1 + 0.001 * (columns >= 10)  # ten pixels of parallax between two patches, 200 and 400 pixels
    found = found_at(rows, columns, inverse)
    every = np.ones(600, bool)
    assert not speckle(found, every, (20, 30), 200).any()
    assert np.array_equal(speckle(found, every, (20, 30), 201), columns < 10)
    trusted = columns != 20  # splits the larger
    assert np.array_equal(speckle(found, trusted, (20, 30), 195), columns >= 20)
    assert speckle(found, ~every, (20, 30), 1).all()
    far = found_at(rows, columns, inverse * np.where(rows < 10, 1.0, 1e3))  # beyond what whole numbers of 16 bits count
    assert not speckle(far, every, (20, 30), 100).any() and speckle(far, every, (20, 30), 1000).all()


def found_at(rows: np.ndarray, columns: np.ndarray, inverse_depth: np.ndarray) -> Consistent:
    nothing = np.zeros(len(rows), np.float32)
    return Consistent(
        columns, rows, np.zeros((len(rows), 3)), inverse_depth, np.zeros((len(rows), 3)), nothing.astype(np.int32), nothing, nothing,
        nothing.astype(np.int32), nothing, 1e-4,
    )  # fmt: skip


def test_stereo_needs_no_surface(scene, tmp_path) -> None:
    cloud = matched(scene, None, SURFACE, replace(STEREO, agreeing_views=2), tmp_path)
    assert len(cloud) > 1500 and np.median(height_errors(cloud)) < 0.3 * GSD_M


def test_an_impossible_confidence_gives_an_empty_cloud(scene, tmp_path) -> None:
    assert len(matched(scene, None, replace(SURFACE, min_confidence=1.1), STEREO, tmp_path)) == 0
