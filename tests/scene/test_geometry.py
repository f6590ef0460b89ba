"""Pinholes, undistortion, rays, boxes and tie points against analysis."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from geo_nerf.scene.bounds import Bounds, bounds_of, lone_points
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.rays import clip_to_box, clip_to_box_torch, pixel_rays, pixel_rays_torch
from geo_nerf.scene.ties import good_tie_points, ground_sampling_distance
from geo_nerf.scene.undistort import plan_undistortion
from geo_nerf.settings import SceneSettings
from geo_nerf.types import Intrinsics, OrientedPhoto, TiePoints
from tests.tolerances import VALUE

BARREL = Intrinsics((760, 1010), 800.0, 805.0, 512.3, 377.8, -0.09, 0.015, 0.0006, -0.0004, 0.001)
PINCUSHION = Intrinsics((760, 1010), 800.0, 805.0, 498.0, 391.0, 0.08, -0.01, -0.0005, 0.0007)


def distorted(lens: Intrinsics, slopes: np.ndarray) -> np.ndarray:
    """Pixels of x/z, y/z by OpenCV's own projection; the principal point carries the +0.5."""
    rays = np.concatenate([slopes, np.ones((len(slopes), 1))], axis=1)
    return cv2.projectPoints(rays, np.zeros(3), np.zeros(3), lens.matrix(), lens.distortion())[0].reshape(-1, 2)


def test_a_level_halves_everything():
    lens = Pinhole((601, 800), 700.0, 710.0, 401.0, 299.0)
    assert lens.at_level(2) == Pinhole((150, 200), 175.0, 177.5, 100.25, 74.75)
    slopes = np.array([[0.3, -0.2, 1.0]])
    np.testing.assert_allclose(lens.at_level(1).project(slopes), lens.project(slopes) / 2)
    assert np.isnan(lens.project(np.array([[0.0, 0.0, -1.0]]))).all()


@pytest.mark.parametrize("lens", [BARREL, PINCUSHION], ids=["barrel", "pincushion"])
@pytest.mark.parametrize("max_image_px", [0, 700])
def test_undistorted_coordinates_are_those_of_the_pinhole(lens, max_image_px):
    plan = plan_undistortion(lens, max_image_px=max_image_px, levels=3)
    slopes = np.random.default_rng(0).uniform(-0.45, 0.45, (300, 2))
    expected = plan.pinhole.project(np.concatenate([slopes, np.ones((300, 1))], axis=1))
    np.testing.assert_allclose(plan.points(distorted(lens, slopes)), expected, atol=1e-5)


@pytest.mark.parametrize("lens", [BARREL, PINCUSHION], ids=["barrel", "pincushion"])
def test_the_crop_has_no_empty_pixel_and_touches_the_edges(lens):
    plan = plan_undistortion(lens, max_image_px=0, levels=1)
    columns, rows = plan.maps()
    height, width = lens.size_hw
    # OpenCV's coordinates: the photograph's edges are at -0.5
    left, right, top, bottom = columns.min() + 0.5, width - 0.5 - columns.max(), rows.min() + 0.5, height - 0.5 - rows.max()
    assert min(left, right, top, bottom) >= -1e-3
    assert max(left, right, top, bottom) < 3.0


@pytest.mark.parametrize("max_image_px", [0, 700, 333])
def test_pixels_move_as_the_coordinates_say(max_image_px):
    """Blobs painted at distorted places of a photograph are found at their undistorted places to a tenth of a pixel."""
    targets = np.stack(np.meshgrid(np.linspace(-0.45, 0.45, 5), np.linspace(-0.3, 0.3, 4)), axis=-1).reshape(-1, 2)
    y, x = np.mgrid[0:760, 0:1010] + 0.5
    photo = np.zeros((760, 1010))
    for u, v in distorted(BARREL, targets):
        photo += 250.0 * np.exp(-((x - u) ** 2 + (y - v) ** 2) / (2 * 5.0**2))
    plan = plan_undistortion(BARREL, max_image_px=max_image_px, levels=3)
    view = plan.view(np.repeat(np.round(photo).astype(np.uint8)[..., None], 3, axis=2), plan.maps())
    assert view.shape[:2] == plan.pinhole.size_hw and all(side % 4 == 0 for side in view.shape[:2])
    for at in plan.pinhole.project(np.concatenate([targets, np.ones((len(targets), 1))], axis=1)):
        rows, columns = (slice(max(0, int(c) - 12), int(c) + 13) for c in (at[1], at[0]))
        part = view[rows, columns, 0].astype(np.float64)
        yy, xx = np.mgrid[rows.start : rows.start + part.shape[0], columns.start : columns.start + part.shape[1]] + 0.5
        np.testing.assert_allclose([(xx * part).sum() / part.sum(), (yy * part).sum() / part.sum()], at, atol=0.15)


def test_rays_go_back_to_their_pixels_in_numpy_and_torch():
    lens = Pinhole((600, 800), 700.0, 710.0, 401.0, 299.0)
    rotation = cv2.Rodrigues(np.array([2.8, 0.3, -0.4]))[0]
    pose = np.eye(4)
    pose[:3, :3], pose[:3, 3] = rotation, (10.0, -4.0, 55.0)
    pixels = np.random.default_rng(1).uniform(0, 600, (50, 2))
    origins, directions = pixel_rays(lens, pose, pixels)
    np.testing.assert_allclose(np.linalg.norm(directions, axis=1), 1.0)
    points = origins + 30.0 * directions
    np.testing.assert_allclose(lens.project((points - pose[:3, 3]) @ rotation), pixels, atol=1e-9)
    twins = pixel_rays_torch(lens, torch.tensor(pose), torch.tensor(pixels))
    torch.testing.assert_close(twins[0], torch.tensor(origins), **VALUE[torch.float64])
    torch.testing.assert_close(twins[1], torch.tensor(directions), **VALUE[torch.float64])


def test_rays_are_cut_at_the_box():
    low, high = np.array([-1.0, -2.0, 0.0]), np.array([1.0, 2.0, 3.0])
    origins = np.array([[0, 0, 10.0], [0, 0, 1.0], [5, 0, 10.0], [0, 0, 10.0], [-3, 0, 0.0], [1, 0, 10.0]])
    directions = np.array([[0, 0, -1.0], [1, 0, 0.0], [0, 0, -1.0], [0, 0, 1.0], [1, 0, 0.0], [0, 0, -1.0]])
    near, far = clip_to_box(origins, directions, low, high)
    np.testing.assert_allclose(near[[0, 1, 4, 5]], [7, 0, 2, 7])
    np.testing.assert_allclose(far[[0, 1, 4, 5]], [10, 1, 4, 10])
    assert (near[[2, 3]] >= far[[2, 3]]).all()
    tensors = [torch.tensor(value) for value in (origins, directions, low, high)]
    for found, truth in zip(clip_to_box_torch(*tensors), (near, far), strict=True):
        torch.testing.assert_close(found, torch.tensor(truth), **VALUE[torch.float64])


def hilly_ground(seed: int = 2) -> np.ndarray:
    rng = np.random.default_rng(seed)
    xy = rng.uniform(-50, 50, (4000, 2))
    return np.column_stack([xy, 3.0 * np.sin(xy[:, 0] / 15.0) + rng.normal(0, 0.05, 4000)])


def test_the_box_keeps_roofs_and_trees_and_leaves_out_wild_points():
    rng = np.random.default_rng(3)
    ground = hilly_ground()
    roof = np.column_stack([rng.uniform(10, 20, (60, 2)), rng.normal(9.0, 0.05, 60)])
    trees = np.concatenate([np.column_stack([rng.normal(c, 1.0, (6, 2)), rng.uniform(12, 14, 6)]) for c in ((-30, -30), (30, -20))])
    wild = np.column_stack([rng.uniform(-50, 50, (60, 2)), rng.uniform(-300, 45, 60)])
    wild = wild[(wild[:, 2] < -8) | (wild[:, 2] > 20)]
    points = np.concatenate([ground, roof, trees, wild])
    centres = np.column_stack([rng.uniform(-40, 40, (20, 2)), np.full(20, 60.0)])
    box = bounds_of(points, centres, SceneSettings(headroom=0.0))
    assert box.contains(trees).all() and box.contains(roof).all() and box.contains(ground).mean() > 0.98
    assert -6.5 < box.low[2] and box.high[2] < 17.0
    lone = lone_points(points)
    assert lone[-len(wild) :].mean() > 0.9 and lone[: -len(wild)].mean() < 0.01


def test_the_box_stays_below_the_cameras():
    centres = np.array([[0.0, 0.0, 5.0], [10.0, 0.0, 30.0]])
    box = bounds_of(hilly_ground(), centres, SceneSettings(slab_margin_m=10.0))
    assert 3.0 < box.high[2] < 5.0


def test_a_box_reads_back_as_written():
    box = Bounds(np.array([1.0, 2.0, 3.0]), np.array([4.0, 6.0, 8.0]))
    assert (Bounds.from_json(box.to_json()).high == box.high).all()
    assert box.extent_m.tolist() == [3.0, 4.0, 5.0]


def looking_down(x: float, z: float) -> OrientedPhoto:
    pose = np.diag([1.0, -1.0, -1.0, 1.0])
    pose[:3, 3] = x, 0.0, z
    return OrientedPhoto(f"{x}", "lens", pose)


def test_poor_tie_points_are_left_out():
    photos = [looking_down(x, 40.0) for x in (0.0, 10.0, 20.0)]
    # good; two views; large error; behind (above) the cameras; far away, so seen at a narrow angle
    xyz = np.array([[10.0, 0, 0], [10, 1, 0], [10, 2, 0], [10, 0, 90], [10, 0, -4000]])
    seen = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (0, 3), (1, 3), (2, 3), (0, 4), (1, 4), (2, 4)]
    errors = np.array([0.3, 0.3, 5.0, 0.3, 0.3], np.float32)
    many = np.tile(xyz[:1], (600, 1)) + np.random.default_rng(4).normal(0, 0.1, (600, 3))
    seen += [(photo, 5 + n) for n in range(600) for photo in range(3)]
    xyz, errors = np.concatenate([xyz, many]), np.concatenate([errors, np.full(600, 0.3, np.float32)])
    index = np.array(seen, np.int32)
    ties = TiePoints(xyz, np.zeros((605, 3), np.uint8), errors, index[:, 0], index[:, 1], np.zeros((len(index), 2), np.float32))
    good = good_tie_points(ties, photos, SceneSettings())
    np.testing.assert_array_equal(good.xyz, np.concatenate([xyz[:1], many]))
    assert np.bincount(good.observation_point).tolist() == [3] * 601
    assert ground_sampling_distance(good, photos, [800.0] * 3) == pytest.approx(40.0 / 800.0, rel=0.01)
    lenient = good_tie_points(ties, photos, SceneSettings(tie_point_views=2, tie_point_error_px=9.0, tie_point_angle_deg=0.0))
    assert len(lenient.xyz) == 604
