"""A training that starts from an earlier run's surface: that surface it is, what changed is found, and few steps suffice."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.checkpoint import CHECKPOINT_FILE, load_field, write_tensors
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.schedule import end_phase, stage_at, total_steps
from geo_nerf.field.train import Trainer, train_field
from geo_nerf.field.warm_start import carried, surface_heights
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.scene import Scene
from geo_nerf.surface.depth import trace_down
from tests.field import analytic
from tests.field.analytic import GSD_M, bump_height, bumps_scene
from tests.field.test_training import QUICK, height_error, one_thread, start

__all__ = ["one_thread"]
CPU = torch.device("cpu")
#: where something was built between the surveys, and how high
BUILT_XY, BUILT_M, BUILT_WIDE_M = (1.1, -0.9), 1.0, 0.7


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def earlier(scene: Scene, tmp_path_factory) -> SurfaceField:
    folder = tmp_path_factory.mktemp("earlier")
    train_field(scene, QUICK, folder, Events(), device="cpu")
    return load_field(folder, "cpu")


def built_height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    away = (x - BUILT_XY[0]) ** 2 + (y - BUILT_XY[1]) ** 2
    return bump_height(x, y) + BUILT_M * np.exp(-0.5 * away / BUILT_WIDE_M**2)


@pytest.fixture(scope="module")
def built_scene(tmp_path_factory) -> Scene:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(analytic, "bump_height", built_height)
        return bumps_scene(tmp_path_factory.mktemp("built"))


def places(count: int = 2000) -> torch.Tensor:
    return torch.rand(count, 2, generator=torch.Generator().manual_seed(2)) * 5.0 - 2.5


def warm(scene: Scene, earlier: SurfaceField, settings=QUICK) -> tuple[Trainer, list[str]]:
    heard: list[Event] = []
    trainer = Trainer.start(scene, settings, Events("field", (heard.append,)), CPU, earlier)
    return trainer, [event.data["text"] for event in heard if event.kind == "note"]


def test_before_training_the_surface_is_the_earlier_one(scene: Scene, earlier: SurfaceField) -> None:
    fewer = dataclasses.replace(scene, views=scene.views[:7])  # other photographs, as it always is
    trainer, notes = warm(fewer, earlier)
    before, after = (trace_down(field, places(), cell=0.1) for field in (earlier, trainer.field))
    assert bool(before.isfinite().all()) and (after - before).abs().max() < 0.001
    points = torch.rand(4000, 3, generator=torch.Generator().manual_seed(1)) * 2.8 - 1.4
    assert torch.equal(trainer.field.sdf(points), earlier.sdf(points)) and torch.equal(trainer.field.color(points), earlier.color(points))
    assert trainer.field.appearance.shape == (7, 2, 3) and all(value.requires_grad for value in trainer.field.parameters())
    assert any("with its grids" in note for note in notes) and not any("elsewhere" in note for note in notes)


def test_corrections_of_cameras_are_the_new_views_own(scene: Scene, earlier: SurfaceField) -> None:
    """Whether the earlier run refined its poses or not, and the new one does or not."""
    refining = dataclasses.replace(QUICK, refine_poses=True)
    refined, _ = warm(scene, earlier, refining)
    fresh = Trainer.start(scene, refining, Events(), CPU).field
    assert torch.equal(refined.field.cameras.datum, fresh.cameras.datum) and "cameras.motions" in refined.optimizer.parameters
    assert refined.field.shape.cameras == 1
    torch.nn.init.ones_(refined.field.cameras.lenses)
    fewer = dataclasses.replace(scene, views=scene.views[:7])
    again, _ = warm(fewer, refined.field, refining)
    assert again.field.cameras.motions.shape == (7, 6) and not again.field.cameras.lenses.any()
    unrefined, _ = warm(fewer, refined.field)
    assert unrefined.field.cameras is None and unrefined.field.shape.cameras == 0


def test_training_a_copy_leaves_the_earlier_field_alone(scene: Scene, earlier: SurfaceField) -> None:
    before = {name: value.clone() for name, value in earlier.state_dict().items()}
    trainer, _ = warm(scene, earlier)
    for _ in range(3):
        trainer.advance()
    trainer.banks.close()
    assert all(torch.equal(value, before[name]) for name, value in earlier.state_dict().items())
    assert not torch.equal(trainer.field.grid.tables, before["grid.tables"])


@pytest.mark.parametrize(
    ("changes", "why"),
    [({"hidden": 16}, "other sizes"), ({"levels": 7}, "other sizes"), ({"fine_cell_gsd": 3.0}, "GSD"), ({}, "beyond")],
)
def test_where_the_grids_do_not_fit_the_height_is_taken_over(scene: Scene, earlier: SurfaceField, changes: dict, why: str) -> None:
    survey = scene
    if why == "beyond":
        survey = dataclasses.replace(
            scene, bounds=Bounds(scene.bounds.low - np.array([0.5, 1.0, 0.1]), scene.bounds.high + np.array([0.7, 0.0, 0.2]))
        )
    trainer, notes = warm(survey, earlier, dataclasses.replace(QUICK, **changes))
    assert any("height map" in note and why in note for note in notes)
    before, after = (trace_down(field, places(), cell=0.1) for field in (earlier, trainer.field))
    assert (after - before).abs().median() < 0.1 * GSD_M and height_error(trainer.field) < 0.3 * GSD_M
    if why == "beyond":
        outside = torch.tensor([[4.5, 0.0], [-4.3, 1.0], [0.0, -4.7]])
        assert torch.equal(surface_heights(earlier, outside).isnan(), torch.ones(3, dtype=torch.bool))
        truth = torch.tensor(bump_height(*outside.T.numpy()))
        assert (surface_heights(trainer.field, outside) - truth).abs().max() < 0.5, "there the tie points tell"


def test_what_was_built_since_is_there_and_the_rest_untouched(built_scene: Scene, earlier: SurfaceField) -> None:
    trainer, notes = warm(built_scene, earlier)
    assert any("lies elsewhere" in note for note in notes)
    top = torch.tensor([BUILT_XY])
    truth = float(built_height(*np.array(BUILT_XY)))
    assert abs(float(surface_heights(earlier, top)) - truth) > 0.8 and error_at(earlier, near=True) > 0.7
    assert error_at(trainer.field, near=True) < 0.4, "three tie points a metre, off by 15 cm"
    upper, lower = trainer.field.band.heights_at(top)
    assert float(lower) < truth < float(upper), "training can see it"
    away = torch.rand(500, 3, generator=torch.Generator().manual_seed(3)) * torch.tensor([1.4, 6.0, 2.0]) - torch.tensor([3.9, 3.0, 1.0])
    assert torch.equal(trainer.field.sdf(away), earlier.sdf(away)), "4 m and more to the west"


def error_at(field: SurfaceField, near: bool) -> float:
    """Median error of heights, metres, near what was built or away from it."""
    xy = places(4000)
    close = (xy - torch.tensor([BUILT_XY])).norm(dim=1) < BUILT_WIDE_M
    xy = xy[close if near else ~close]
    return float((trace_down(field, xy, cell=0.1) - torch.tensor(built_height(*xy.T.numpy()))).abs().nanmedian())


def test_a_repeat_survey_needs_a_part_of_the_steps(built_scene: Scene, earlier: SurfaceField, tmp_path: Path) -> None:
    heard: list[Event] = []
    train_field(built_scene, QUICK, tmp_path / "warm", Events("field", (heard.append,)), device="cpu", earlier=earlier)
    assert [event.data["done"] for event in heard if event.kind == "progress"][-1] == 75
    train_field(built_scene, dataclasses.replace(QUICK, steps=75), tmp_path / "short", Events(), device="cpu")
    warm_field, short = (load_field(tmp_path / name, "cpu") for name in ("warm", "short"))
    assert error_at(warm_field, near=False) < 0.1 * GSD_M < 0.15 * GSD_M < error_at(short, near=False), "a third of the steps"
    assert error_at(warm_field, near=True) < 0.3 * error_at(earlier, near=True)


def test_the_course_of_a_warm_start() -> None:
    settings = dataclasses.replace(QUICK, warm_steps=0.5, half_size_from=0.7, full_size_from=0.8, open_by=0.9)
    assert total_steps(settings, 30.0, warm=True) == 125
    first, last = (stage_at(step, 125, settings, GSD_M, 3, warm=True) for step in (60, 125))
    usual = [stage_at(step, 250, settings, GSD_M, 3) for step in (185, 120, 250)]
    assert (first.levels_open, first.image_level) == (8, 0) and first.band_m == pytest.approx(settings.band_end_gsd * GSD_M)
    assert first.inv_s == pytest.approx(usual[0].inv_s) and first.rate == pytest.approx(usual[1].rate)
    assert last == usual[2] and usual[0].image_level == 1
    assert stage_at(0, 125, settings, GSD_M, 3, warm=True).rate < 0.1, "the optimizer knows nothing yet"
    other = dataclasses.replace(settings, warm_steps=0.2)
    assert stage_at(0, 125, other, GSD_M, 3, warm=True) != stage_at(0, 125, settings, GSD_M, 3, warm=True)
    assert end_phase(0, 125, settings, warm=True) == 106 and end_phase(110, 125, settings, warm=True) is None


def test_a_cold_trainings_checkpoint_is_not_gone_on_with(scene: Scene, earlier: SurfaceField, tmp_path: Path) -> None:
    settings = dataclasses.replace(QUICK, steps=4, warm_steps=1.0)
    cold = start(scene, settings)
    write_tensors(tmp_path / CHECKPOINT_FILE, *cold.state())
    heard: list[Event] = []
    train_field(scene, settings, tmp_path, Events("field", (heard.append,)), device="cpu", earlier=earlier)
    assert any("other settings" in event.data["text"] for event in heard if event.kind == "warning")


def test_a_carried_field_has_the_shape_it_had(earlier: SurfaceField) -> None:
    copy = carried(earlier, 3)
    assert dataclasses.replace(copy.shape, views=9) == earlier.shape
    assert torch.equal(copy.band.upper, earlier.band.upper) and torch.equal(copy.base.heights, earlier.base.heights)
