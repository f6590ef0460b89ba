"""Tracing and points against balls and bumps of known shape."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.train import Trainer
from geo_nerf.settings import FieldSettings, SurfaceSettings
from geo_nerf.surface.depth import depth_map, trace, trace_down
from geo_nerf.surface.evidence import Evidence
from geo_nerf.surface.merge import most_trusted
from geo_nerf.surface.points import extract_cloud
from geo_nerf.surface.store import load_cloud
from geo_nerf.types import LocalCloud
from tests.field.analytic import GSD_M, Sphere, bump_height, bumps_scene, columns_of, with_mask


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def field(scene):
    """A field trained for a few seconds."""
    torch.set_num_threads(1)
    settings = FieldSettings(
        steps=120, steps_growth=0.0, levels=8, table_log2=14, coarse_cell_m=2.0, colour_levels=4, rays=32, patches=384, patch_radius_px=3,
        band_start_m=0.6, band_refresh_steps=30,
    )  # fmt: skip
    trainer = Trainer.start(scene, settings, Events(), torch.device("cpu"))
    for _ in range(trainer.steps):
        trainer.advance()
    return trainer.field.requires_grad_(False)


@pytest.fixture(scope="module")
def cloud(scene, field, tmp_path_factory) -> LocalCloud:
    return extracted(scene, field, SurfaceSettings(), tmp_path_factory.mktemp("surface"))


def extracted(scene, field, settings: SurfaceSettings, folder: Path, events: Events | None = None) -> LocalCloud:
    extract_cloud(scene, field, settings, folder, events or Events())
    return load_cloud(folder)


def test_traced_distances_are_the_spheres() -> None:
    sphere = Sphere((0.1, -0.2, 0.0), 0.8)
    target = torch.nn.functional.normalize(torch.randn(400, 3, generator=torch.Generator().manual_seed(0)), dim=1) * 0.5
    origins = torch.tensor([[3.0, 2.0, 4.0]]).expand(400, 3)
    directions = torch.nn.functional.normalize(target + sphere.centre - origins, dim=1)
    along = trace(sphere, origins, directions, torch.zeros(400), torch.full((400,), 10.0), samples=100)
    offset = origins - sphere.centre
    b = (offset * directions).sum(dim=1)
    truth = -b - (b * b - (offset * offset).sum(dim=1) + sphere.radius**2).sqrt()
    torch.testing.assert_close(along, truth, rtol=0.0, atol=2e-3)
    away = trace(sphere, origins, -directions, torch.zeros(400), torch.full((400,), 10.0))
    assert away.isnan().all() and len(trace(sphere, origins[:0], directions[:0], origins[:0, 0], origins[:0, 0])) == 0


def test_plumb_lines_meet_the_top_of_the_ball() -> None:
    xy = torch.tensor([[0.0, 0.0], [0.5, 0.3], [1.5, 0.0], [9.0, 0.0]])
    heights = trace_down(Sphere(), xy, cell=0.05)
    torch.testing.assert_close(heights[:2], torch.tensor([1.0, (1 - 0.34) ** 0.5]), rtol=0.0, atol=2e-3)
    assert heights[2:].isnan().all()


def test_normals_of_the_field_point_up_and_out(field) -> None:
    xy = np.random.default_rng(0).uniform(-2, 2, (500, 2))
    height = bump_height(xy[:, 0], xy[:, 1])
    slope = [(bump_height(xy[:, 0] + dx, xy[:, 1] + dy) - height) / 1e-3 for dx, dy in ((1e-3, 0), (0, 1e-3))]
    truth = np.stack([-slope[0], -slope[1], np.ones(500)], axis=1)
    truth /= np.linalg.norm(truth, axis=1, keepdims=True)
    normals = field.normals(torch.tensor(np.column_stack([xy, height])).float()).numpy()
    angle = np.degrees(np.arccos(np.clip((normals * truth).sum(axis=1), -1, 1)))
    assert np.median(angle) < 6.0 and np.allclose(np.linalg.norm(normals, axis=1), 1.0, atol=1e-4)


def test_depth_maps_see_the_bumps(scene, field) -> None:
    distance, directions, pixels = depth_map(field, scene.views[4], 3, torch.device("cpu"))
    assert distance.shape == (24, 32) and directions.shape == (24, 32, 3) and pixels[0, 0].tolist() == [1, 1]
    points = scene.views[4].camera_to_local[:3, 3] + directions * distance[..., None]
    middle = (np.abs(points[..., :2]) < 2.5).all(axis=-1)
    error = points[..., 2] - bump_height(points[..., 0], points[..., 1])
    assert middle.sum() > 200 and np.nanmedian(np.abs(error[middle])) < 0.5 * GSD_M


def test_the_cloud_lies_on_the_bumps_without_double_walls(scene, cloud) -> None:
    middle = (np.abs(cloud.xyz[:, :2]) < 2.5).all(axis=1)
    points = cloud.xyz[middle]
    error = np.abs(points[:, 2] - bump_height(points[:, 0], points[:, 1]))
    assert np.median(error) < 0.5 * GSD_M and np.percentile(error, 95) < 2 * GSD_M
    columns = np.unique(np.floor(points[:, :2] / GSD_M).astype(int), axis=0)
    assert 0.5 * 50 * 50 < len(columns) and len(points) < 1.6 * len(columns)
    assert cloud.xyz.dtype == cloud.normals.dtype == cloud.confidence.dtype == np.float32 and cloud.rgb.dtype == np.uint8
    assert set(np.unique(cloud.photo)) <= {view.index for view in scene.views} and (cloud.normals[:, 2] > 0).mean() > 0.99


def test_colours_come_from_the_photograph_that_the_point_names(scene, cloud) -> None:
    for view in scene.views[:3]:
        mine = cloud.photo == view.index
        pose = view.camera_to_local
        pixels = view.pinhole.project((cloud.xyz[mine] - pose[:3, 3]) @ pose[:3, :3])
        column, row = pixels.astype(int).T
        assert mine.any() and np.array_equal(scene.image(view.index, 0)[row, column], cloud.rgb[mine])


def test_masked_pixels_give_no_points(scene, field, cloud, tmp_path) -> None:
    usable = np.broadcast_to(np.arange(96) >= 48, (72, 96))
    masked = extracted(with_mask(scene, 4, usable), field, SurfaceSettings(), tmp_path)
    before, after = (columns_of(scene, 4, one.xyz[one.photo == 4]) for one in (cloud, masked))
    assert (before < 48).sum() > 20 and len(after) > 20 and after.min() >= 48.0


def test_better_points_are_more_trusted(cloud) -> None:
    error = np.abs(cloud.xyz[:, 2] - bump_height(cloud.xyz[:, 0], cloud.xyz[:, 1]))
    assert cloud.confidence.min() >= 0.1 and cloud.confidence.max() <= 1.0
    trusted = cloud.confidence > np.median(cloud.confidence)
    assert error[trusted].mean() < error[~trusted].mean()
    facts = dict(supporters=np.array([3.0, 3.0]), facing=np.array([0.9, 0.9]), tie_m=np.array([0.5, 0.5]))
    worse, better = Evidence(likeness=np.array([0.1, 0.9]), **facts).confidence()
    assert better > worse
    far = Evidence(*(np.full(2, value) for value in (0.8, 4.0, 0.9)), tie_m=np.array([2.0, 50.0])).confidence()
    assert far[0] == far[1] > 0.8, "a crown without tie points can still be trusted"


def test_each_setting_changes_the_cloud(scene, field, cloud, tmp_path) -> None:
    heard: list[Event] = []
    wide = extracted(scene, field, SurfaceSettings(spacing_gsd=2.0), tmp_path / "wide", Events("surface", (heard.append,)))
    sure = extracted(scene, field, SurfaceSettings(min_confidence=0.99), tmp_path / "sure")
    assert 0 < len(wide) < 0.6 * len(cloud) and 0 < len(sure) < len(cloud) and sure.confidence.min() >= 0.99
    assert {item.name for item in dataclasses.fields(SurfaceSettings)} == {
        "spacing_gsd",
        "min_confidence",
        "method",
        "matched",
        "speckle_px",
    }
    assert [event.data["points"] for event in heard if event.kind == "metric"] == [len(wide)]


def test_a_voxel_keeps_its_most_trusted_point() -> None:
    xyz = np.array([[0.01, 0.0, 0.0], [0.02, 0.0, 0.0], [0.5, 0.0, 0.0]], np.float32)
    many = LocalCloud(xyz, xyz, np.zeros((3, 3), np.uint8), np.array([0.2, 0.9, 0.4], np.float32), np.arange(3, dtype=np.int32))
    assert most_trusted(many, 0.1).photo.tolist() == [1, 2]
    assert len(most_trusted(LocalCloud(*(getattr(many, name)[:0] for name in LocalCloud.__dataclass_fields__)), 0.1)) == 0
