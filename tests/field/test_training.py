"""Training on a tiny survey whose surface is known, and what happens when it is interrupted or goes wrong."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.errors import DamagedArtefactError, TrainingDivergedError
from geo_nerf.events import Event, Events
from geo_nerf.field import train
from geo_nerf.field.checkpoint import CHECKPOINT_FILE, FIELD_FILE, load_field, read_tensors
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.optimizer import LazyAdam
from geo_nerf.field.train import Trainer, train_field
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings
from geo_nerf.surface.depth import trace_down
from tests.field.analytic import GSD_M, bump_height, bumps_scene

QUICK = FieldSettings(
    steps=250, steps_growth=0.0, levels=8, table_log2=14, coarse_cell_m=2.0, colour_levels=4, base_cell_m=0.8, rays=64, samples=12,
    patches=384, patch_radius_px=3, band_start_m=0.6, band_refresh_steps=40, tie_points=64,
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def height_error(field: SurfaceField) -> float:
    """Median error of heights over the middle of the bumps, metres."""
    xy = torch.rand(3000, 2, generator=torch.Generator().manual_seed(1)) * 5.0 - 2.5
    heights = trace_down(field, xy, cell=0.1).numpy()
    assert np.isfinite(heights).mean() > 0.98
    return float(np.nanmedian(np.abs(heights - bump_height(xy[:, 0].numpy(), xy[:, 1].numpy()))))


def start(scene: Scene, settings: FieldSettings = QUICK) -> Trainer:
    return Trainer.start(scene, settings, Events(), torch.device("cpu"))


def test_what_lies_beyond_the_box_costs_nothing_but_its_draw(scene) -> None:
    """A tile's photographs count whole towards its steps; each of these does only what is seen inside."""
    half = Bounds(scene.bounds.low, scene.bounds.high * (0.0, 1.0, 1.0))
    figures = []
    for box in (scene.bounds, half):
        trainer = start(dataclasses.replace(scene, bounds=box))
        figures.append([trainer.advance()["samples"] for _ in range(3)])
        trainer.banks.close()
    whole, part = (np.mean(samples) - QUICK.tie_points * 2 for samples in figures)
    assert 0.4 * whole < part < 0.7 * whole


def parameters_after(scene: Scene, settings: FieldSettings, steps: int) -> dict[str, torch.Tensor]:
    trainer = start(scene, settings)
    for _ in range(steps):
        trainer.advance()
    trainer.banks.close()
    return {name: value.clone() for name, value in trainer.field.state_dict().items()}


def test_training_finds_the_surface(scene: Scene, tmp_path: Path) -> None:
    heard: list[Event] = []
    before = height_error(start(scene).field)
    train_field(scene, QUICK, tmp_path, Events("field", (heard.append,)), device="cpu")
    field = load_field(tmp_path, "cpu")
    after = height_error(field)
    assert before > 0.5 * GSD_M, "the start is already good: the test shows nothing"
    assert after < 0.3 * before and after < 0.25 * GSD_M
    assert not (tmp_path / CHECKPOINT_FILE).exists()
    metrics = [event.data for event in heard if event.kind == "metric"]
    assert {"loss", "psnr", "ncc", "samples_per_s", "rays_per_s"} <= set(metrics[-1])
    assert [event.data["done"] for event in heard if event.kind == "progress"][-1] == QUICK.steps


def test_the_terms_of_the_loss_are_told_and_add_up(scene: Scene) -> None:
    figures = start(scene).advance()
    terms = {name: value for name, value in figures.items() if name.startswith("loss_")}
    assert set(terms) == {
        f"loss_{name}" for name in ("colour", "photometric", "eikonal", "search", "tie_points", "free_space", "appearance")
    }
    assert sum(terms.values()) == pytest.approx(figures["loss"], rel=1e-5) and terms["loss_photometric"] > 0


def test_a_resumed_training_ends_like_an_undisturbed_one(scene: Scene, tmp_path: Path, monkeypatch) -> None:
    settings = dataclasses.replace(QUICK, steps=40, band_refresh_steps=15, checkpoint_s=0.0)
    train_field(scene, settings, tmp_path / "whole", Events(), device="cpu")
    advance = Trainer.advance

    def killed(self: Trainer) -> dict[str, float]:
        if self.step == 23:
            raise KeyboardInterrupt
        return advance(self)

    monkeypatch.setattr(Trainer, "advance", killed)
    with pytest.raises(KeyboardInterrupt):
        train_field(scene, settings, tmp_path / "cut", Events(), device="cpu")
    monkeypatch.setattr(Trainer, "advance", advance)
    assert read_tensors(tmp_path / "cut" / CHECKPOINT_FILE)[1]["step"] == 23
    notes: list[Event] = []
    train_field(scene, settings, tmp_path / "cut", Events("field", (notes.append,)), device="cpu")
    assert any("goes on from step 23" in event.data.get("text", "") for event in notes)
    whole, cut = (read_tensors(tmp_path / name / FIELD_FILE)[0] for name in ("whole", "cut"))
    for name, value in whole.items():
        torch.testing.assert_close(cut[name], value, rtol=1e-4, atol=1e-4, msg=lambda text, name=name: f"{name}: {text}")


def test_a_checkpoint_of_other_settings_or_a_damaged_one_is_not_used(scene: Scene, tmp_path: Path) -> None:
    settings = dataclasses.replace(QUICK, steps=3)
    trainer = start(scene, dataclasses.replace(settings, seed=9))
    train.write_tensors(tmp_path / CHECKPOINT_FILE, *trainer.state())
    warnings: list[Event] = []
    train_field(scene, settings, tmp_path, Events("field", (warnings.append,)), device="cpu")
    (tmp_path / CHECKPOINT_FILE).write_bytes(b"half a file")
    train_field(scene, settings, tmp_path, Events("field", (warnings.append,)), device="cpu")
    texts = [event.data["text"] for event in warnings if event.kind == "warning"]
    assert len(texts) == 2 and "other settings" in texts[0] and "cannot be read" in texts[1]


def test_no_number_goes_back_to_the_last_good_state(scene: Scene, tmp_path: Path, monkeypatch) -> None:
    advance = Trainer.advance
    spoilt = []

    def spoil(self: Trainer) -> dict[str, float]:
        if self.step == 12 and not spoilt:
            spoilt.append(True)
            self.field.grid.tables.data.fill_(torch.nan)
        return advance(self)

    monkeypatch.setattr(Trainer, "advance", spoil)
    warnings: list[Event] = []
    train_field(scene, dataclasses.replace(QUICK, steps=20), tmp_path, Events("field", (warnings.append,)), device="cpu")
    assert next(event.data["text"] for event in warnings if event.kind == "warning").startswith("The loss became no number at step 13")
    assert all(bool(value.isfinite().all()) for value in read_tensors(tmp_path / FIELD_FILE)[0].values())


@pytest.mark.parametrize("at", [12, 19])
def test_a_gradient_that_is_no_number_reaches_no_checkpoint(scene: Scene, tmp_path: Path, monkeypatch, at: int) -> None:
    """The loss of that step is still a number, so only a look at the parameters tells."""
    step, spoilt = LazyAdam.step, []

    def spoil(self: LazyAdam, factor: float, levels_open: int) -> None:
        if self.steps == at and not spoilt:
            spoilt.append(True)
            self.parameters["grid.tables"].grad[0, :50] = torch.nan
        step(self, factor, levels_open)

    monkeypatch.setattr(LazyAdam, "step", spoil)
    saved: list[dict[str, torch.Tensor]] = []
    monkeypatch.setattr(train, "write_tensors", lambda path, tensors, about: saved.append({n: v.clone() for n, v in tensors.items()}))
    warnings: list[Event] = []
    settings = dataclasses.replace(QUICK, steps=20, checkpoint_s=0.0)
    train_field(scene, settings, tmp_path, Events("field", (warnings.append,)), device="cpu")
    assert sum(event.kind == "warning" and f"back to step {at}" in event.data["text"] for event in warnings) == 1
    assert len(saved) >= 20 and all(bool(value.isfinite().all()) for tensors in saved for value in tensors.values())


def test_going_back_restores_the_moments(scene: Scene) -> None:
    trainer = start(scene)
    for _ in range(3):
        trainer.advance()
    tensors, about = trainer.state()
    good = {name: value.clone() for name, value in tensors.items()}, about
    for _ in range(2):
        trainer.advance()
    for pair in trainer.optimizer.moments.values():
        pair[0].fill_(torch.nan)
        pair[1].fill_(torch.inf)
    assert not trainer.is_sound()
    train._roll_back(trainer, good, 1, Events())
    back, told = trainer.state()
    assert told == about and trainer.is_sound() and trainer.optimizer.steps == 3
    assert all(torch.equal(back[name], value) for name, value in good[0].items() if name != "generator")
    assert any(name.startswith("moment1") and bool((value > 0).any()) for name, value in good[0].items())
    assert not torch.equal(back["generator"], good[0]["generator"]), "other random numbers, or the same would happen again"


def test_a_training_that_never_recovers_says_what_to_do(scene: Scene, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(Trainer, "advance", lambda self: {"loss": float("nan")})
    with pytest.raises(TrainingDivergedError, match="grid_rate"):
        train_field(scene, dataclasses.replace(QUICK, steps=20), tmp_path, Events(), device="cpu")


def test_a_state_of_another_device_goes_on_with_other_draws(scene: Scene) -> None:
    """A CUDA generator's state has 16 bytes: a run that began on a GPU goes on without."""
    first, second = start(scene), start(scene)
    first.advance()
    tensors, about = first.state()
    assert second.load({**tensors, "generator": torch.zeros(16, dtype=torch.uint8)}, about)
    assert second.step == 1 and np.isfinite(second.advance()["loss"])
    assert not torch.equal(second.objective.generator.get_state(), start(scene).objective.generator.get_state())


def test_a_missing_or_truncated_field_is_named(scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(DamagedArtefactError, match=FIELD_FILE):
        load_field(tmp_path)
    train_field(scene, dataclasses.replace(QUICK, steps=1), tmp_path, Events(), device="cpu")
    whole = (tmp_path / FIELD_FILE).read_bytes()
    (tmp_path / FIELD_FILE).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedArtefactError, match=FIELD_FILE):
        load_field(tmp_path)
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]


#: settings that act at any time, with a value that must change the outcome of a few steps
CHANGES = {
    "seed": 1, "levels": 7, "table_log2": 13, "coarse_cell_m": 1.5, "fine_cell_gsd": 3.0, "tap_cells": 0.1, "colour_levels": 5,
    "hidden": 16, "base_cell_m": 1.2, "start_levels": 2, "rays": 32, "samples": 8, "band_cell_gsd": 4.0, "band_refresh_steps": 2,
    "band_start_m": 0.4,
    "softness_start_gsd": 2.0, "patches": 200, "patch_radius_px": 2, "patch_contrast": 5.0,
    "patch_views": 2, "search_px": 0.0, "tie_points": 32,
    "photometric_weight": 0.2, "colour_weight": 0.2, "colour_pull": 1.0, "eikonal_weight": 0.5, "tie_point_weight": 2.0,
    "free_space_weight": 2.0, "search_weight": 5.0, "appearance_weight": 5.0, "grid_rate": 0.01, "net_rate": 0.01,
    "half_size_from": 0.0, "full_size_from": 0.0, "precision": "mixed",
    "image_memory_mb": 0.05, "image_turn_steps": 1, "held_out": 2, "refine_poses": True, "pose_weight": 5.0, "pose_rate_px": 0.2,
}  # fmt: skip
#: settings that act over the whole course: seen in the schedule
COURSE = {"steps": 300, "open_by": 0.9, "band_end_gsd": 2.0, "softness_end_gsd": 2.0, "final_rate": 0.5}
#: these have tests of their own
BY_THE_CLOCK = {"checkpoint_s", "steps_growth", "plateau_steps", "log", "warm_steps"}
WITH_A_PRIOR = {"prior_points", "prior_weight", "prior_normal_weight", "prior_until"}  # see test_prior


def test_every_setting_is_tested() -> None:
    assert set(CHANGES) | set(COURSE) | BY_THE_CLOCK | WITH_A_PRIOR == {item.name for item in dataclasses.fields(FieldSettings)}


@pytest.fixture(scope="module")
def usual(scene: Scene) -> dict[str, torch.Tensor]:
    return parameters_after(scene, QUICK, 3)


@pytest.mark.parametrize("name", CHANGES)
def test_each_setting_changes_the_outcome(scene: Scene, usual: dict[str, torch.Tensor], name: str) -> None:
    settings = dataclasses.replace(QUICK, **{name: CHANGES[name]})
    base = usual
    if name.startswith("search"):  # this start is too good to search: make it worse
        worse = dataclasses.replace(QUICK, base_cell_m=8.0, half_size_from=0.0, full_size_from=0.0)
        base = parameters_after(scene, worse, 3)
        settings = dataclasses.replace(worse, **{name: CHANGES[name]})
    if "pose" in name:  # poses are refined when half of the levels are open, and only if asked for
        early = dataclasses.replace(QUICK, start_levels=8, refine_poses=name != "refine_poses")
        base = parameters_after(scene, early, 3)
        settings = dataclasses.replace(early, **{name: CHANGES[name]})
    if name == "image_turn_steps":  # only where photographs take turns
        base = parameters_after(scene, dataclasses.replace(QUICK, image_memory_mb=0.05), 3)
        settings = dataclasses.replace(settings, image_memory_mb=0.05)
    if name == "full_size_from":
        base = parameters_after(scene, dataclasses.replace(QUICK, half_size_from=0.0), 3)
        settings = dataclasses.replace(settings, half_size_from=0.0)
    if name == "half_size_from":  # this pyramid has two levels: quarter size is half size
        assert train.stage_at(0, 100, settings, GSD_M, 3).image_level != train.stage_at(0, 100, QUICK, GSD_M, 3).image_level
        return
    other = parameters_after(scene, settings, 3)
    same_sizes = all(other[key].shape == value.shape for key, value in base.items())
    assert not same_sizes or any(not torch.equal(other[key], value) for key, value in base.items())


@pytest.mark.parametrize("name", COURSE)
def test_each_setting_of_the_course_changes_a_stage(name: str) -> None:
    changed = dataclasses.replace(QUICK, **{name: COURSE[name]})
    stages = [
        [train.stage_at(step, train.total_steps(settings, 10.0), settings, GSD_M, 3) for step in range(0, 250, 10)]
        for settings in (QUICK, changed)
    ]
    assert stages[0] != stages[1]


def test_a_larger_survey_gets_more_steps() -> None:
    settings = dataclasses.replace(QUICK, steps=1000, steps_growth=0.5)
    assert [train.total_steps(settings, megapixels) for megapixels in (0.0, 30.0, 90.0)] == [500, 1000, 2000]
