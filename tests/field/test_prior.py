"""What the stereo prior does to the surface: pulls it, turns it, by weight, at the start only, and nothing where there is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.prior import PriorSamples
from geo_nerf.field.schedule import stage_at
from geo_nerf.field.train import Trainer, initial_field
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings
from geo_nerf.stereo.prior import PriorPoints
from geo_nerf.surface.depth import trace_down
from tests.field.analytic import GSD_M, bump_height, bumps_scene
from tests.field.test_training import QUICK, height_error, start

CPU = torch.device("cpu")
#: the prior alone pulls
ALONE = replace(
    QUICK, steps=120, photometric_weight=0.0, search_px=0.0, colour_weight=0.0, colour_pull=0.0, tie_point_weight=0.0,
    free_space_weight=0.0, prior_weight=1.0, prior_normal_weight=0.0, prior_until=1.0, patches=128, rays=16,
)  # fmt: skip
UP = np.array([0.0, 0.0, 1.0])


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    """The bumps, whose tie points lie half a metre above them."""
    right = bumps_scene(tmp_path_factory.mktemp("scene"))
    return replace(right, tie_points=replace(right.tie_points, xyz=right.tie_points.xyz + 0.5 * UP))


def prior_at(lift_m: float = 0.0, normal: np.ndarray = UP, weight: float = 1.0) -> PriorPoints:
    """Points on the bumps, or above them, all of one normal."""
    xy = np.random.default_rng(2).uniform(-3.9, 3.9, (4000, 2))
    points = np.column_stack([xy, bump_height(xy[:, 0], xy[:, 1]) + lift_m])
    return PriorPoints(*(np.asarray(part, np.float32) for part in (points, np.tile(normal, (4000, 1)), np.full(4000, weight))))


def joined(*parts: PriorPoints) -> PriorPoints:
    return PriorPoints(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("points", "normals", "weights")))


def trained(scene: Scene, prior: PriorPoints, settings: FieldSettings = ALONE) -> SurfaceField:
    """Trained with the prior, from the height map of the tie points alone."""
    trainer = start(scene, settings)
    trainer.objective = replace(trainer.objective, prior=PriorSamples.of(prior, scene.bounds, CPU))
    for _ in range(settings.steps):
        trainer.advance()
    trainer.banks.close()
    return trainer.field


def mean_height(field: SurfaceField) -> float:
    """How far the surface lies above the bumps in the middle, metres."""
    xy = torch.rand(2000, 2, generator=torch.Generator().manual_seed(1)) * 5.0 - 2.5
    heights = trace_down(field, xy, cell=0.1).numpy()
    return float(np.nanmean(heights - bump_height(xy[:, 0].numpy(), xy[:, 1].numpy())))


def test_it_pulls_a_wrong_surface_to_its_points(scene) -> None:
    before = height_error(start(scene, ALONE).field)
    assert before > 4 * GSD_M, "the start is already good: the test shows nothing"
    assert height_error(trained(scene, prior_at())) < 0.15 * before


def test_it_turns_the_surface_to_its_normals(scene) -> None:
    tilted = np.array([0.5, 0.0, 0.75**0.5])
    settings = replace(ALONE, steps=300, prior_weight=0.0, prior_normal_weight=1.0)
    points = torch.rand(1000, 2, generator=torch.Generator().manual_seed(3)) * 5.0 - 2.5
    heights = torch.from_numpy(bump_height(*points.double().numpy().T)).float()
    points = torch.cat([points, heights[:, None] + 0.5], dim=1)
    cosines = []
    for field in (start(scene, settings).field, trained(scene, prior_at(0.5, tilted), settings)):
        cosines.append(float((field.normals(points) @ torch.tensor(tilted, dtype=torch.float32)).mean()))
    assert cosines[0] < 0.9 and 1 - cosines[1] < 0.5 * (1 - cosines[0])


def test_weights_decide_between_points_that_disagree(scene) -> None:
    low, high = ((prior_at(-0.3, weight=a), prior_at(0.3, weight=b)) for a, b in ((0.9, 0.1), (0.1, 0.9)))
    assert mean_height(trained(scene, joined(*low))) < -0.1
    assert mean_height(trained(scene, joined(*high))) > 0.1


def test_it_fades_and_then_costs_nothing(scene) -> None:
    settings = replace(QUICK, steps=8, prior_until=0.5, prior_points=300)
    factors = [stage_at(step, 8, settings, GSD_M, 2).prior for step in range(8)]
    assert factors == pytest.approx([1.0, 0.75, 0.5, 0.25, 0.0, 0.0, 0.0, 0.0])
    trainer = start(scene, settings)
    trainer.objective = replace(trainer.objective, prior=PriorSamples.of(prior_at(), scene.bounds, CPU))
    figures = [trainer.advance() for _ in range(6)]
    trainer.banks.close()
    named = [{"loss_prior", "loss_prior_normals"} <= set(one) for one in figures]
    assert named == [True] * 4 + [False] * 2 and figures[0]["loss_prior"] > 0
    drawn = start(scene, settings).advance()
    assert figures[0]["samples"] == drawn["samples"] + 5 * 300


def test_the_height_map_starts_from_its_points_too(scene) -> None:
    settings = replace(QUICK, base_cell_m=0.4)
    alone, helped = (initial_field(scene, settings, GSD_M, torch.Generator().manual_seed(0), prior) for prior in (None, prior_at()))
    assert height_error(alone) > 4 * GSD_M and height_error(helped) < GSD_M
    nothing = PriorPoints(*(np.zeros(shape, np.float32) for shape in ((0, 3), (0, 3), (0,))))
    same = initial_field(scene, settings, GSD_M, torch.Generator().manual_seed(0), nothing)
    assert torch.equal(same.base.heights, alone.base.heights)


def test_points_outside_the_box_are_left_out(scene) -> None:
    prior = prior_at()
    prior.points[:10, 2] = 9.0
    assert len(PriorSamples.of(prior, scene.bounds, CPU)) == 3990


def test_a_checkpoint_fits_the_same_prior_only(scene) -> None:
    settings = replace(QUICK, steps=8)
    with_it, again, other = (Trainer.start(scene, settings, Events(), CPU, prior=one) for one in (prior_at(), prior_at(), prior_at(0.1)))
    without = start(scene, settings)
    state = with_it.state()
    assert again.load(*state) and not other.load(*state) and not without.load(*state)
    changed = start(scene, replace(settings, prior_weight=0.7))
    assert changed.load(*without.state()), "settings of the prior count for nothing where there is none"
    heavier = Trainer.start(scene, replace(settings, prior_weight=0.7), Events(), CPU, prior=prior_at())
    assert not heavier.load(*state)
