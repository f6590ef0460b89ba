"""Matching of pixels: transfers against projection, the compiled sweeps against plain torch, depths against the true bumps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import StereoSettings
from geo_nerf.stereo import _patchmatch, reference
from geo_nerf.stereo.estimate import estimate, refine
from geo_nerf.stereo.fusion import consistent
from geo_nerf.stereo.geometry import normals_of, points_of, transfer
from geo_nerf.stereo.maps import PlaneMaps, upsampled
from geo_nerf.stereo.patchmatch import Sweep, Window, improve
from geo_nerf.stereo.problems import Survey
from tests.field.analytic import FLYING_HEIGHT_M, GSD_M, bump_height, bumps_scene, with_mask

SETTINGS = StereoSettings(neighbours=5, levels=2, witness_passes=1, agreeing_views=2)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("bumps"))


@pytest.fixture(scope="module")
def survey(scene) -> Survey:
    return Survey(scene, scene_neighbours(scene, 5))


@pytest.fixture(scope="module")
def maps(survey, tmp_path_factory) -> PlaneMaps:
    return estimate(survey, SETTINGS, tmp_path_factory.mktemp("maps"), Events())


def flat(survey: Survey, view: int, depth_m: float = FLYING_HEIGHT_M) -> np.ndarray:
    planes = np.zeros((*survey.scene.views[view].pinhole.size_hw, 3), np.float32)
    planes[..., 0] = 1.0 / depth_m
    return planes


def height_errors(points: np.ndarray) -> np.ndarray:
    return np.abs(points[:, 2] - bump_height(points[:, 0], points[:, 1]))


def test_a_transfer_is_two_projections(scene) -> None:
    one, other = scene.views[0], scene.views[5]
    columns, rows, inverse = np.array([10.0, 50.0]), np.array([20.0, 60.0]), np.array([1 / 12.3, 1 / 11.0])
    points = points_of(one, 0, columns, rows, inverse)
    expected = other.pinhole.project((points - other.camera_to_local[:3, 3]) @ other.camera_to_local[:3, :3]) - 0.5
    there = np.column_stack([columns, rows, np.ones(2), inverse]) @ transfer(one, other, 0).T
    np.testing.assert_allclose(there[:, :2] / there[:, 2:], expected, atol=1e-9)


def test_slopes_of_inverse_depth_are_normals(scene) -> None:
    view = replace(
        scene.views[4], camera_to_local=np.diag([1.0, -1.0, -1.0, 1.0]) + np.array([[0, 0, 0, 0]] * 2 + [[0, 0, 0, 12.0]] + [[0] * 4])
    )
    normal = np.array([0.3, -0.2, 1.0]) / np.linalg.norm([0.3, -0.2, 1.0])
    columns, rows = np.array([30.0, 31.0, 30.0]), np.array([40.0, 40.0, 41.0])
    rays = points_of(view, 0, columns, rows, np.ones(3)) - view.camera_to_local[:3, 3]
    inverse = (rays @ normal) / ((np.array([0.0, 0.0, 0.5]) - view.camera_to_local[:3, 3]) @ normal)
    planes = np.array([[inverse[0], inverse[1] - inverse[0], inverse[2] - inverse[0]]])
    np.testing.assert_allclose(normals_of(view, 0, columns[:1], rows[:1], planes)[0], normal, atol=1e-9)


def test_numbers_drawn_are_the_same_in_torch() -> None:
    import torch

    columns, rows = np.meshgrid(np.arange(40), np.arange(30))
    compiled = np.array([_patchmatch.random01(c, r, 77) for c, r in zip(columns.ravel(), rows.ravel(), strict=True)])
    plain = reference.random01(torch.tensor(columns.ravel()), torch.tensor(rows.ravel()), 77).numpy()
    np.testing.assert_array_equal(compiled, plain)
    assert 0.45 < plain.mean() < 0.55 and plain.min() >= 0 and plain.max() < 1


@pytest.mark.parametrize("geometric", [0.0, 0.2])
def test_compiled_sweeps_follow_plain_torch(survey, maps, geometric, monkeypatch) -> None:
    problem = survey.problem(4, 0, maps)
    outcomes = []
    for plain in (False, True):
        if plain:
            monkeypatch.setattr("geo_nerf.stereo.patchmatch.importlib.util.find_spec", lambda name: None)
        planes, cost = flat(survey, 4), np.full((72, 96), 9.0, np.float32)
        improve(problem, planes, cost, (Sweep((), 0), Sweep(((2.0, 1.0), (0.5, 0.3)), geometric=geometric)), Window(3, 1), 5)
        outcomes.append((planes, cost))
    (fast, fast_cost), (slow, slow_cost) = outcomes
    # rounding decides between planes of almost the same cost, and neighbours inherit the choice
    assert np.median(np.abs(fast_cost - slow_cost)) < 1e-4 and (np.abs(fast_cost - slow_cost) < 0.02).mean() > 0.97
    assert (np.abs(fast[..., 0] - slow[..., 0]) < 1e-5).mean() > 0.9
    assert (slow_cost < 0.3).mean() > 0.2  # the sweep found something


def test_agreement_follows_plain_torch(survey, maps) -> None:
    values = np.array(maps.read(4))
    planes, cost = np.ascontiguousarray(values[..., :3]), np.ascontiguousarray(values[..., 3])
    sources, limits = survey.problem(4, 0, maps).sources(), tuple(np.float32(limit) for limit in (1.0, 0.006, 0.6, 0.003))
    outcomes = []
    for run in (_patchmatch.agreeing, reference.agreeing):
        said = tuple(np.full(cost.shape, -1, kind) for kind in (np.float32, np.int32, np.float32, np.int32))
        run(planes, cost, sources, limits, said)
        outcomes.append(said)
    (mean, count, parting, through), others = outcomes
    same = count == others[1]
    assert same.mean() > 0.999 and count.max() >= 3 and (through == others[3]).mean() > 0.999 and 0 < (through > 0).sum() < through.size
    assert np.median(np.abs(mean - others[0])) < 1e-6
    np.testing.assert_allclose(parting[same], others[2][same], atol=2e-3)
    assert parting.min() == 0.0 and 0.005 < np.median(parting[count > 2]) < 0.5


def test_depths_from_tie_points_alone_are_the_true_ones(survey, maps) -> None:
    found = consistent(survey, maps, 4, SETTINGS)
    errors = height_errors(found.points)
    assert len(found.points) > 0.6 * 72 * 96
    assert np.median(errors) < 0.3 * GSD_M and (errors < 2 * GSD_M).mean() > 0.97
    assert np.median(found.normals[:, 2]) > 0.85 and found.agreeing.min() >= 2


def test_what_nobody_confirms_gives_no_point(survey, maps, tmp_path) -> None:
    alone = PlaneMaps(tmp_path, 0)
    rng = np.random.default_rng(0)
    for view in range(len(survey.scene.views)):
        planes = flat(survey, view)
        if view != 4:  # the others see a surface metres away
            planes[..., 0] = 1.0 / rng.uniform(5.0, 9.0)
        alone.write(view, planes, np.zeros(planes.shape[:2], np.float32))
    assert len(consistent(survey, alone, 4, SETTINGS).points) == 0
    assert len(consistent(survey, maps, 4, replace(SETTINGS, max_cost=-1.0)).points) == 0


def test_refining_starts_from_the_seeds(survey, tmp_path) -> None:
    rng = np.random.default_rng(1)
    seeds = [flat(survey, view) * rng.uniform(0.98, 1.02, (72, 96, 1)).astype(np.float32) for view in range(9)]
    refined = refine(survey, seeds.__getitem__, replace(SETTINGS, sweeps=3), tmp_path / "near", Events())
    errors = height_errors(consistent(survey, refined, 4, SETTINGS).points)
    assert len(errors) > 0.5 * 72 * 96 and np.median(errors) < 0.5 * GSD_M
    assert sorted(path.name for path in (tmp_path / "near").iterdir()) == ["level0-witness0"]  # earlier passes are gone


def test_refining_mends_seeds_off_by_pixels_of_parallax(survey, maps, tmp_path) -> None:
    seeds = []
    for view in range(9):
        planes = np.array(maps.read(view))[..., :3].copy()
        planes[..., 0] += 1.5 * survey.problem(view, 0).parallax
        seeds.append(planes)
    once, thrice = (
        refine(survey, seeds.__getitem__, replace(SETTINGS, sweeps=count), tmp_path / f"off{count}", Events()) for count in (1, 3)
    )
    mended, more = (height_errors(consistent(survey, refined, 4, SETTINGS).points) for refined in (once, thrice))
    assert np.median(mended) < 0.5 * GSD_M and (mended < 2 * GSD_M).mean() > 0.99  # what one sweep leaves off, nobody confirms
    assert len(more) > max(0.7 * 72 * 96, 1.3 * len(mended)) and np.median(more) < 0.2 * GSD_M


def test_a_killed_matching_goes_on(survey, tmp_path, monkeypatch) -> None:
    import geo_nerf.stereo.estimate as module

    calls = []
    real = module.improve

    def counted(*arguments, **named) -> None:
        calls.append(1)
        if len(calls) == 12:  # in the second pass
            raise KeyboardInterrupt
        real(*arguments, **named)

    monkeypatch.setattr(module, "improve", counted)
    seeds = [flat(survey, view) for view in range(9)]
    with pytest.raises(KeyboardInterrupt):
        refine(survey, seeds.__getitem__, SETTINGS, tmp_path / "killed", Events())
    refine(survey, seeds.__getitem__, SETTINGS, tmp_path / "killed", Events())
    assert len(calls) == 12 + (18 - 11)
    whole = refine(survey, seeds.__getitem__, SETTINGS, tmp_path / "whole", Events())
    again = PlaneMaps(tmp_path / "killed" / "level0-witness0", 0)
    np.testing.assert_array_equal(whole.read(3), again.read(3))


def test_a_view_without_neighbours_gives_nothing(scene, tmp_path) -> None:
    neighbours = scene_neighbours(scene, 4)
    neighbours[7] = -1
    lonely = Survey(scene, neighbours)
    refined = refine(lonely, lambda view: flat(lonely, view), SETTINGS, tmp_path, Events())
    assert len(consistent(lonely, refined, 7, SETTINGS).points) == 0


def test_masked_pixels_show_nothing_to_other_photographs(tmp_path) -> None:
    scene = bumps_scene(tmp_path)
    usable = np.broadcast_to(np.arange(96) >= 48, (72, 96))
    grey = Survey(with_mask(scene, 4, usable), scene_neighbours(scene, 5)).grey(4, 0)
    assert np.ptp(grey[:, :48]) == 0.0 and grey[:, 48:].std() > 10.0 and grey.dtype == np.float32


def test_upsampling_continues_planes() -> None:
    rows, columns = np.mgrid[:8, :10]
    fine = 0.1 + 0.002 * columns + 0.003 * rows
    coarse = np.zeros((4, 5, 3))
    coarse[..., 0], coarse[..., 1], coarse[..., 2] = fine[::2, ::2], 0.004, 0.006
    np.testing.assert_allclose(upsampled(coarse, 2.0, (8, 10))[..., 0], fine, atol=1e-7)
    coarse[1, 1] = 0.0
    assert (upsampled(coarse, 2.0, (8, 10))[2, 2] == 0.0).all()


def test_damaged_maps_are_named(tmp_path) -> None:
    broken = PlaneMaps(tmp_path, 0)
    broken.path(0).write_bytes(b"\x93NUMPY")
    with pytest.raises(DamagedArtefactError, match="00000"):
        broken.read(0)
