"""Points matched from a surface on, and from tie points alone, against the true bumps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import view_gsd_m
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.train import initial_field
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings, StereoSettings, SurfaceSettings
from geo_nerf.surface.depth import trace_down
from geo_nerf.surface.matched import match_cloud
from geo_nerf.surface.seeds import field_planes
from geo_nerf.surface.store import load_cloud
from geo_nerf.types import LocalCloud
from tests.field.analytic import GSD_M, bump_height, bumps_scene, columns_of, with_mask

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


def test_stereo_needs_no_surface(scene, tmp_path) -> None:
    cloud = matched(scene, None, SURFACE, replace(STEREO, agreeing_views=2), tmp_path)
    assert len(cloud) > 1500 and np.median(height_errors(cloud)) < 0.3 * GSD_M


def test_an_impossible_confidence_gives_an_empty_cloud(scene, tmp_path) -> None:
    assert len(matched(scene, None, replace(SURFACE, min_confidence=1.1), STEREO, tmp_path)) == 0
