"""The stereo prior: near the true bumps, heavier where it is nearer, thinned, kept, and gone on with after a kill."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import geo_nerf.stereo.estimate as estimate_module
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Event, Events
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import StereoSettings
from geo_nerf.stereo.fusion import Consistent
from geo_nerf.stereo.prior import PRIOR_FILE, PriorPoints, _thinned, _weighed, make_prior
from geo_nerf.stereo.problems import Survey
from tests.field.analytic import GSD_M, bump_height, bumps_scene

SETTINGS = StereoSettings(neighbours=5, levels=2, patch_radius_px=2, prior_size="half")


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("bumps"), (144, 192))


@pytest.fixture(scope="module")
def made(scene, tmp_path_factory) -> tuple[PriorPoints, Path, list[Event]]:
    folder, heard = tmp_path_factory.mktemp("prior"), list[Event]()
    return make_prior(scene, SETTINGS, folder, Events("stereo", (heard.append,))), folder, heard


def errors_of(prior: PriorPoints) -> np.ndarray:
    return np.abs(prior.points[:, 2] - bump_height(prior.points[:, 0], prior.points[:, 1]))


def bump_normals(points: np.ndarray) -> np.ndarray:
    x, y = points[:, 0], points[:, 1]
    east = 0.36 * np.cos(0.9 * x + 0.3) * np.cos(0.7 * y - 0.2)
    north = -0.28 * np.sin(0.9 * x + 0.3) * np.sin(0.7 * y - 0.2)
    normals = np.column_stack([-east, -north, np.ones(len(x))])
    unit: np.ndarray = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    return unit


def test_points_and_normals_are_those_of_the_bumps(made) -> None:
    prior = made[0]
    errors, cosines = errors_of(prior), (prior.normals * bump_normals(prior.points)).sum(axis=1)
    assert len(prior) > 2000 and {part.dtype for part in (prior.points, prior.normals, prior.weights)} == {np.dtype(np.float32)}
    assert np.median(errors) < 0.3 * GSD_M and (errors < 4 * GSD_M).mean() > 0.95
    assert np.median(cosines) > 0.97 and np.abs(np.linalg.norm(prior.normals, axis=1) - 1).max() < 1e-5


def test_heavier_points_are_nearer(made) -> None:
    errors, order = errors_of(made[0]), np.argsort(made[0].weights)
    third = len(order) // 3
    assert errors[order[-third:]].mean() < 0.7 * errors[order[:third]].mean()


def test_it_is_thinned_and_told(made) -> None:
    prior, folder, heard = made
    figures = next(event.data for event in heard if event.kind == "metric")
    cells = np.floor(prior.points / figures["spacing_m"] + 1e-4).astype(int)
    assert figures["points"] == len(prior) and 1.5 * GSD_M < figures["spacing_m"] < 2.5 * GSD_M
    assert len(np.unique(cells, axis=0)) > 0.99 * len(prior)
    assert not (folder / "maps").exists()


def test_the_weightiest_point_of_a_voxel_stays() -> None:
    points = np.array([[0.1, 0.1, 0.1], [0.2, 0.2, 0.2], [1.1, 0.1, 0.1]], np.float32)
    normals = np.eye(3, dtype=np.float32)
    parts = [PriorPoints(points[:1], normals[:1], np.array([0.3], np.float32))]
    parts.append(PriorPoints(points[1:], normals[1:], np.array([0.8, 0.1], np.float32)))
    thinned = _thinned(parts, 1.0)
    np.testing.assert_array_equal(thinned.points, points[1:])
    np.testing.assert_array_equal(thinned.normals, normals[1:])
    assert thinned.weights.tolist() == pytest.approx([0.8, 0.1])


def test_number_and_tightness_weigh() -> None:
    nothing = np.zeros(3, np.int64)
    found = Consistent(
        nothing, nothing, np.zeros((3, 3)), np.ones(3), np.zeros((3, 3)), np.array([1, 6, 6], np.int32), np.zeros(3, np.float32),
        np.array([0.1, 0.1, 0.9], np.float32), np.zeros(3, np.int32), np.zeros(3, np.float32), 0.01,
    )  # fmt: skip
    few, many, loose = _weighed(found).weights
    assert 0 < few < many < 1 and 0 < loose < 0.5 * many


def test_it_is_read_again_and_damage_is_named(made, tmp_path) -> None:
    prior, folder, _ = made
    again = PriorPoints.load(folder)
    assert again.mark() == prior.mark() and np.array_equal(again.normals, prior.normals)
    assert PriorPoints(prior.points, prior.normals, prior.weights[::-1]).mark() != prior.mark()
    (tmp_path / PRIOR_FILE).write_bytes((folder / PRIOR_FILE).read_bytes()[:1000])
    with pytest.raises(DamagedArtefactError, match="prior"):
        PriorPoints.load(tmp_path)
    np.savez(tmp_path / PRIOR_FILE, points=prior.points)
    with pytest.raises(DamagedArtefactError, match="normals"):
        PriorPoints.load(tmp_path)


def test_a_killed_making_goes_on_and_a_finished_one_is_not_done_again(scene, made, tmp_path, monkeypatch) -> None:
    calls, real = [], estimate_module.improve

    def counted(*arguments, **named) -> None:
        calls.append(1)
        if len(calls) == 14:  # in the second pass
            raise KeyboardInterrupt
        real(*arguments, **named)

    monkeypatch.setattr(estimate_module, "improve", counted)
    with pytest.raises(KeyboardInterrupt):
        make_prior(scene, SETTINGS, tmp_path, Events())
    assert not (tmp_path / PRIOR_FILE).exists()
    resumed = make_prior(scene, SETTINGS, tmp_path, Events())
    assert len(calls) == 14 + (2 * 9 - 13) and resumed.mark() == made[0].mark()
    assert make_prior(scene, SETTINGS, tmp_path, Events()).mark() == resumed.mark()
    assert len(calls) == 14 + (2 * 9 - 13)


def test_tie_points_are_found_without_scipy(scene, monkeypatch) -> None:
    survey = Survey(scene, scene_neighbours(scene, 5))
    quick = estimate_module._from_ties(survey, 4, 1)
    monkeypatch.setattr(estimate_module.importlib.util, "find_spec", lambda name: None)
    plain = estimate_module._from_ties(survey, 4, 1)
    assert quick.std() > 0
    np.testing.assert_allclose(plain, quick, rtol=1e-6)
