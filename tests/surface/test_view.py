"""Views of a ball and of the bumps: depth, normals and colours against what they must be."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.sampling import HeightBand
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.rays import pixel_rays
from geo_nerf.surface.mesh import surface_sheet
from geo_nerf.surface.photo_colour import PhotoColours, _distances, _Eye, _weight
from geo_nerf.surface.raycast import MeshRays
from geo_nerf.surface.view import glance, look
from tests.field.analytic import GSD_M, Bumps, Sphere, bump_height, bumps_scene, texture


class ToldBall(Sphere):
    """A ball coloured by its normals; view 7 sees half as much light."""

    def normals(self, points: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.normalize(points - self.centre, dim=1)

    def color(self, points: torch.Tensor, view: torch.Tensor | None = None) -> torch.Tensor:
        light = 1.0 if view is None else torch.where(view == 7, 0.5, 1.0)[:, None]
        return light * (self.normals(points) / 2 + 0.5)


#: long lens above the ball, looking down; nothing is met beside it
LENS = Pinhole((60, 80), 150.0, 160.0, 41.0, 29.0)


def above(height: float) -> np.ndarray:
    pose = np.diag([1.0, -1.0, -1.0, 1.0])
    pose[:3, 3] = 0.1, -0.1, height
    return pose


def true_depth(lens: Pinhole, pose: np.ndarray) -> np.ndarray:
    """Depth `(H, W)` of the unit ball at the origin, NaN beside it."""
    pixels = np.stack(np.meshgrid(np.arange(lens.size_hw[1]), np.arange(lens.size_hw[0])), axis=-1).reshape(-1, 2) + 0.5
    origins, directions = pixel_rays(lens, pose, pixels)
    b = (origins * directions).sum(axis=1)
    with np.errstate(invalid="ignore"):
        along = -b - np.sqrt(b**2 - (origins**2).sum(axis=1) + 1.0)
    return (along * (directions @ pose[:3, 2])).reshape(lens.size_hw)


def bounded(ball: ToldBall) -> ToldBall:
    """Rays without a band run to infinity; give the ball the band its box is."""
    ball.band = HeightBand(*ball.bounds, 0.5, 0.0)
    return ball


def test_a_look_at_a_ball_gives_its_depth_normals_and_colours() -> None:
    pose, ball = above(6.0), bounded(ToldBall())
    seen, truth = look(ball, LENS, pose), true_depth(LENS, pose)
    inner = np.isfinite(truth) & (truth < 5.5)
    assert 500 < inner.sum() < 0.5 * inner.size and not seen.met[np.isnan(truth)].any()
    assert np.abs(seen.depth - truth)[inner].max() < 5e-3
    points = pose[:3, 3] + _offsets(LENS, pose) * truth[..., None]
    assert np.abs(seen.normals - points)[inner].max() < 0.02 and np.abs(seen.colours - points / 2 - 0.5)[inner].max() < 0.01
    dim = look(ball, LENS, pose, exposure=7)
    assert np.allclose(dim.colours[inner], seen.colours[inner] / 2, atol=1e-6) and np.isnan(seen.colours[~seen.met]).all()


def _offsets(lens: Pinhole, pose: np.ndarray) -> np.ndarray:
    """Ways `(H, W, 3)` for each metre of depth."""
    x = (np.arange(lens.size_hw[1]) + 0.5 - lens.cx) / lens.fx
    y = (np.arange(lens.size_hw[0]) + 0.5 - lens.cy) / lens.fy
    u, v = np.meshgrid(x, y)
    return np.stack([u, v, np.ones_like(u)], axis=-1) @ pose[:3, :3].T


def test_a_glance_over_a_coarse_mesh_meets_the_same_surface() -> None:
    pose, ball = above(6.0), ToldBall()
    sheet = surface_sheet(ball, 0.2, Events())
    points, truth = glance(ball, MeshRays(sheet.xyz, sheet.triangles), LENS, pose), true_depth(LENS, pose)
    inner = np.isfinite(truth) & (truth < 5.5)
    assert np.abs(np.linalg.norm(points[inner], axis=1) - 1.0).max() < 2e-3, "the mesh alone is off by a sagitta of 5 mm"
    assert np.abs(points - pose[:3, 3] - _offsets(LENS, pose) * truth[..., None])[inner].max() < 3e-3
    assert np.isnan(points[np.isnan(truth)]).mean() > 0.98


@pytest.fixture(scope="module")
def painted(tmp_path_factory):
    """Bumps photographed from above, two photographs darker than the others, and what repairs that."""
    scene = bumps_scene(tmp_path_factory.mktemp("scene"), (144, 192))
    exposure = torch.zeros(9, 2, 3)
    for place in (0, 4):
        exposure[place] = torch.tensor([[np.log(0.5)] * 3, [0.1] * 3])
        path = scene.folder / f"view-{place}-0.npy"
        np.save(path, np.rint(np.load(path) * 0.5 + 25.5).astype(np.uint8))
    sheet = surface_sheet(Bumps(), 0.1, Events())
    return scene, SimpleNamespace(appearance=exposure), MeshRays(sheet.xyz, sheet.triangles)


def test_colours_come_sharp_from_the_photographs_in_one_exposure(painted) -> None:
    scene, field, mesh = painted
    lens, pose = Pinhole((90, 120), 200.0, 200.0, 60.0, 45.0), above(9.0)
    points = glance(Bumps(), mesh, lens, pose)
    colours = PhotoColours(scene, field, mesh, 0.1).colours(points, pose[:3, 3], np.zeros_like(points))
    truth = texture(points[..., 0].ravel(), points[..., 1].ravel()).reshape(points.shape)
    middle = (np.abs(points[..., :2]) < 1.5).all(axis=-1)
    assert middle.sum() > 1000 and np.abs(colours - truth)[middle].mean() < 0.015
    assert np.abs(points[..., 2] - bump_height(points[..., 0], points[..., 1]))[middle].max() < 0.2 * GSD_M


def test_points_no_photograph_sees_keep_the_colour_given(painted) -> None:
    scene, field, mesh = painted
    points = np.full((4, 5, 3), np.nan, np.float32)
    points[:2] = 0.0, 0.0, -1.0
    points[2] = 500.0, 0.0, 0.0
    green = np.broadcast_to(np.float32([0.0, 1.0, 0.0]), points.shape)
    colours = PhotoColours(scene, field, mesh, 0.1).colours(points, np.array([0.0, 0.0, 9.0]), green)
    assert np.allclose(colours[:3], green[:3]), "below ground and beyond the block"


def test_beside_an_edge_a_photograph_counts_little_and_behind_it_not_at_all() -> None:
    """A ball of radius 0.5 over the ground, seen from 8 m: it hides 0.57 m of ground, and colours bleed a little beyond."""

    class BallOverGround(Sphere):
        def sdf(self, points: torch.Tensor) -> torch.Tensor:
            return torch.minimum(super().sdf(points), points[:, 2] + 1.0)

    sheet = surface_sheet(BallOverGround((0.0, 0.0, 0.0), 0.5), 0.05, Events())
    mesh, lens, pose = (
        MeshRays(sheet.xyz, sheet.triangles),
        Pinhole((300, 300), 800.0, 800.0, 150.0, 150.0),
        np.diag([1.0, -1.0, -1.0, 1.0]),
    )
    pose[2, 3] = 7.0
    zero, turn = np.zeros(3), pose[:3, :3].astype(np.float32)
    eye = _Eye(np.zeros((300, 300, 3), np.uint8), zero, zero, lens, _distances(mesh, lens, pose), turn, pose[:3, 3].astype(np.float32))
    points = np.float32([[[0.3, 0.0, -1.0], [0.625, 0.0, -1.0], [0.8, 0.0, -1.0], [0.0, 0.0, 0.5]]])
    sight = points - pose[:3, 3].astype(np.float32)
    weight, pixels = _weight(eye, points, sight / np.linalg.norm(sight, axis=-1, keepdims=True), 0.05)
    assert weight[0, 0] == 0.0 < weight[0, 1] < 0.01 < 0.5 < weight[0, 2] <= weight[0, 3] <= 1.0
    assert np.allclose(pixels[0, 2], [150 + 0.8 / 8 * 800, 150.0], atol=1e-3)
    right_is_masked = replace(eye, usable=np.float32(np.broadcast_to(np.arange(300) < 200, (300, 300))))
    masked, _ = _weight(right_is_masked, points, sight / np.linalg.norm(sight, axis=-1, keepdims=True), 0.05)
    assert masked[0, 2] == 0.0 and masked[0, 3] == weight[0, 3]


def test_rays_are_blocked_by_the_mesh_between_their_ends() -> None:
    sheet = surface_sheet(Sphere(), 0.2, Events())
    rays = MeshRays(sheet.xyz, sheet.triangles)
    starts = np.array([[0.0, 0.0, 3.0], [0.0, 0.0, 3.0], [3.0, 3.0, 0.0]])
    assert rays.blocked(starts, np.array([[0.0, 0.0, -3.0], [0.0, 0.0, 1.5], [3.0, -3.0, 0.0]])).tolist() == [True, False, False]
    along, normals = rays.hits(starts, np.array([[0.0, 0.0, -1.0], [0.0, 0.0, 1.0], [0.0, -1.0, 0.0]]))
    assert along[0] == pytest.approx(2.0, abs=0.02) and np.isinf(along[1:]).all() and normals[0, 2] > 0.95
