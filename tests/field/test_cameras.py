"""Corrections of cameras: gradients against the projection itself, a datum that cannot move, and poses that training mends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import build_bank
from geo_nerf.field.camera_report import triangulate
from geo_nerf.field.cameras import CameraCorrections, camera_numbers, corrected_scene, patch_offsets
from geo_nerf.field.checkpoint import load_field
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc
from geo_nerf.field.kernels.reference import patch_ncc as patch_ncc_reference
from geo_nerf.field.train import Trainer, train_field
from geo_nerf.scene.scene import Scene
from tests.field.analytic import FLYING_HEIGHT_M, GSD_M, bump_height, bumps_scene
from tests.field.test_field import patches_of
from tests.field.test_training import QUICK

FOCAL = FLYING_HEIGHT_M / GSD_M


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def corrections_of(scene: Scene) -> CameraCorrections:
    cameras = CameraCorrections(len(scene.views), 1)
    cameras.place(scene, GSD_M)
    return cameras


def similarity_left(scene: Scene, shifts: np.ndarray) -> np.ndarray:
    """Least-squares shift (3), turn (3) and scale of the centres' motion `(V, 3)`, found here anew."""
    centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
    away = centres - centres.mean(axis=0)
    columns = [np.tile(axis, (len(away), 1)).ravel() for axis in np.eye(3)]
    columns += [np.cross(axis, away).ravel() for axis in np.eye(3)] + [away.ravel()]
    return np.linalg.lstsq(np.stack(columns, axis=1), shifts.ravel(), rcond=None)[0]


def moved(scene: Scene, motions: np.ndarray) -> Scene:
    """The scene with its views turned and shifted by `(V, 6)` pixels."""
    cameras = corrections_of(scene)
    cameras.motions.data.copy_(torch.tensor(motions))
    lenses = [[view.pinhole.fx, view.pinhole.fy, view.pinhole.cx, view.pinhole.cy] for view in scene.views]
    poses = torch.tensor(np.stack([view.camera_to_local for view in scene.views]))
    _, rotations, centres = (part.detach().numpy() for part in cameras.corrected((torch.tensor(lenses), poses[:, :3, :3], poses[:, :3, 3])))
    views = []
    for view, rotation, centre in zip(scene.views, rotations, centres, strict=True):
        pose = np.eye(4)
        pose[:3, :3], pose[:3, 3] = rotation, centre
        views.append(replace(view, camera_to_local=pose))
    return replace(scene, views=tuple(views))


def picture_error(scene: Scene, truth: Scene) -> float:
    """How far (root mean square, pixels) true ground points fall from where the true views show them."""
    xy = np.random.default_rng(0).uniform(-3, 3, (200, 2))
    ground = np.column_stack([xy, bump_height(xy[:, 0], xy[:, 1])])
    parts = []
    for one, true in zip(scene.views, truth.views, strict=True):
        uv = [v.pinhole.project((ground - v.camera_to_local[:3, 3]) @ v.camera_to_local[:3, :3]) for v in (one, true)]
        parts.append(((uv[0] - uv[1]) ** 2).sum(axis=1))
    return float(np.sqrt(np.mean(parts)))


def test_whatever_is_asked_for_the_block_stays(scene) -> None:
    cameras = corrections_of(scene)
    cameras.motions.data.copy_(torch.randn(9, 6, generator=torch.Generator().manual_seed(0)) + 3.0)
    held = cameras.held().detach().numpy()
    assert np.abs(held).mean() > 0.3
    np.testing.assert_allclose(held.mean(axis=0), 0.0, atol=1e-5)
    np.testing.assert_allclose(similarity_left(scene, held[:, 3:] * GSD_M), 0.0, atol=1e-6)
    line = replace(scene, views=scene.views[:3])  # three views in one line
    for one in line.views:
        assert one.pinhole == scene.views[0].pinhole
    short = corrections_of(line)
    short.motions.data.normal_(generator=torch.Generator().manual_seed(1))
    np.testing.assert_allclose(short.held().detach().numpy().mean(axis=0), 0.0, atol=1e-5)


def test_views_of_one_lens_share_a_camera(scene) -> None:
    assert camera_numbers(scene).tolist() == [0] * 9
    other = replace(scene.views[4], pinhole=replace(scene.views[4].pinhole, fx=200.0))
    numbers = camera_numbers(replace(scene, views=(*scene.views[:4], other, *scene.views[5:])))
    assert len(set(numbers.tolist())) == 2 and (numbers == numbers[4]).sum() == 1


def test_both_patch_operations_feel_an_offset_alike(scene) -> None:
    bank = build_bank(scene, 0, torch.device("cpu"))
    reference, points, normals, sources = patches_of(scene, bank)
    results = []
    for op in (patch_ncc, patch_ncc_reference):
        offset = torch.zeros(*sources.shape, 2, requires_grad=True)
        scores = op(bank, reference, points + 0.05, torch.zeros(len(points)), normals, sources, PatchShape(3, contrast=30.0), offset)
        (scores * (scores.detach() > UNSEEN)).sum().backward()
        results.append(offset.grad)
    difference = (results[0] - results[1]).abs().amax(dim=2)
    assert results[1].abs().max() > 0.05
    assert difference.median() < 1e-3 and (difference < 0.02).float().mean() > 0.97
    step = torch.zeros(*sources.shape, 2)
    step[..., 0] = 0.02
    at = [
        patch_ncc_reference(bank, reference, points + 0.05, torch.zeros(len(points)), normals, sources, PatchShape(3, contrast=30.0), s)
        for s in (step, -step)
    ]
    by_difference = (at[0] - at[1]) / 0.04
    # a bilinear picture's slope jumps at pixel edges
    assert (by_difference - results[0][..., 0]).abs().median() < 0.02


def test_offsets_follow_the_cameras(scene) -> None:
    """The gradient of an offset by a motion is what moving the cameras does to the pixel, here by differences in double precision."""
    bank = build_bank(scene, 0, torch.device("cpu"))
    reference, points, normals, sources = patches_of(scene, bank, 20)
    cameras = corrections_of(scene).double()
    wide = replace(bank, **{name: getattr(bank, name).double() for name in ("lenses", "rotations", "centres")})
    points, normals = points.double(), normals.double()

    def places(motions, lenses):
        cameras.motions.data, cameras.lenses.data = motions, lenses
        live = cameras.bank(wide)
        directions, origins = live.directions(reference[:, 0], reference[:, 1:] + 0.5), live.centres[reference[:, 0]]
        along = ((points - origins) * normals).sum(dim=1) / (directions * normals).sum(dim=1)
        met = (origins + directions * along[:, None])[:, None].expand(-1, sources.shape[1], 3)
        return live.project(sources.clamp(min=0), met)[0].detach()

    start, lens = torch.zeros(9, 6, dtype=torch.float64), torch.zeros(1, 3, dtype=torch.float64)
    cameras.motions.data, cameras.lenses.data = start.clone(), lens.clone()
    weight = torch.randn(*sources.shape, 2, generator=torch.Generator().manual_seed(0)).double()
    offset = patch_offsets(cameras.bank(wide), reference, points, normals, sources)
    assert torch.equal(offset, torch.zeros_like(offset))
    (offset * weight).sum().backward()
    grads = (cameras.motions.grad.clone(), cameras.lenses.grad.clone())
    assert all(bool((grad.abs() > 0.1).any()) for grad in grads)
    step = 1e-4
    for which, place in [(0, (2, 1)), (0, (5, 3)), (0, (7, 2)), (0, (3, 5)), (1, (0, 0)), (1, (0, 1)), (1, (0, 2))]:
        ends = []
        for sign in (1, -1):
            values = [start.clone(), lens.clone()]
            values[which][place] += sign * step
            ends.append((places(*values) * weight).sum())
        assert float((ends[0] - ends[1]) / (2 * step)) == pytest.approx(float(grads[which][place]), rel=1e-4, abs=1e-4)


#: enough steps at full size for corrections to settle
REFINE = replace(QUICK, steps=420, open_by=0.3, half_size_from=0.0, full_size_from=0.1, patches=512, rays=32)


@pytest.fixture(scope="module")
def disturbed(scene) -> Scene:
    """Every view turned and shifted by about half a pixel each, the block as a whole staying where it is."""
    return moved(scene, np.random.default_rng(8).normal(0.0, 0.45, (9, 6)))


def test_training_mends_disturbed_poses_and_keeps_the_datum(scene, disturbed, tmp_path: Path) -> None:
    wrong = picture_error(disturbed, scene)
    assert wrong > 0.6
    train_field(disturbed, replace(REFINE, refine_poses=True), tmp_path, Events(), device="cpu")
    field = load_field(tmp_path, "cpu")
    mended = corrected_scene(disturbed, field)
    assert picture_error(mended, scene) < 0.5 * wrong
    centres = [np.stack([view.camera_to_local[:3, 3] for view in one.views]) for one in (disturbed, mended)]
    assert np.abs(centres[1] - centres[0]).max() > 0.01
    np.testing.assert_allclose(similarity_left(disturbed, centres[1] - centres[0]), 0.0, atol=1e-5)
    errors = [np.nanmedian(triangulate(one)[1]) for one in (disturbed, mended)]
    assert errors[1] < 0.6 * errors[0], "the tie points, which took no part, agree better"


def test_unrefined_poses_stay_and_old_fields_load(disturbed, tmp_path: Path) -> None:
    train_field(disturbed, replace(QUICK, steps=2), tmp_path, Events(), device="cpu")
    field = load_field(tmp_path, "cpu")
    assert field.cameras is None and corrected_scene(disturbed, field) is disturbed


def test_corrections_begin_when_half_of_the_levels_are_open(disturbed) -> None:
    trainer = Trainer.start(disturbed, replace(QUICK, refine_poses=True, steps=20, open_by=1.0), Events(), torch.device("cpu"))
    sizes = []
    for _ in range(20):
        halfway = 2 * trainer.stage().levels_open >= QUICK.start_levels + QUICK.levels
        trainer.advance()
        sizes.append((halfway, bool((trainer.field.cameras.held() != 0).any())))
    assert [moving for _, moving in sizes] == [halfway for halfway, _ in sizes]
    assert {halfway for halfway, _ in sizes} == {True, False}
