"""The training's course as other programs read it: TensorBoard's own reader, and a stand-in for Weights & Biases."""

from __future__ import annotations

import dataclasses
import io
import sys
import time
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from geo_nerf.errors import MissingComponentError
from geo_nerf.events import Event, Events
from geo_nerf.field.checkpoint import FIELD_FILE, read_tensors
from geo_nerf.field.train import train_field
from geo_nerf.field.training_log import LOG_FOLDER, open_log
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings
from tests.field.analytic import bumps_scene
from tests.field.test_training import QUICK, one_thread, start

__all__ = ["one_thread"]
SHORT = dataclasses.replace(QUICK, steps=60, held_out=1)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def read(folder: Path) -> EventAccumulator:
    found = EventAccumulator(str(folder / LOG_FOLDER), size_guidance={"scalars": 0, "images": 0})
    found.Reload()
    return found


def last(log: EventAccumulator, tag: str) -> float:
    return log.Scalars(tag)[-1].value


def test_tensorboard_reads_what_was_trained(scene: Scene, tmp_path: Path) -> None:
    train_field(scene, SHORT, tmp_path, Events(), device="cpu")
    log = read(tmp_path)
    wanted = {
        "loss": "total colour photometric eikonal search tie_points free_space appearance",
        "quality": "psnr ncc held_out_psnr",
        "schedule": "levels_open tap_m inv_s band_m image_level learning_rate_factor",
        "speed": "s_per_step rays_per_s samples_per_s",
        "memory": "process_peak_mb",
    }
    assert {f"{group}/{name}" for group, names in wanted.items() for name in names.split()} <= set(log.Tags()["scalars"])
    assert sum(last(log, f"loss/{name}") for name in wanted["loss"].split()[1:]) == pytest.approx(last(log, "loss/total"), rel=0.01)
    done = start(scene, SHORT)
    done.step = done.steps
    assert log.Scalars("loss/total")[-1].step == 60 and last(log, "schedule/levels_open") == 8
    assert last(log, "schedule/inv_s") == pytest.approx(done.stage().inv_s) and last(log, "schedule/tap_m") == pytest.approx(
        done.field.tap_m
    )
    assert last(log, "speed/s_per_step") * last(log, "speed/rays_per_s") == pytest.approx(448, rel=0.5)
    assert 50 < last(log, "memory/process_peak_mb") < 50_000 and 5 < last(log, "quality/held_out_psnr") < 40


def test_pictures_show_photograph_colour_and_depth(scene: Scene, tmp_path: Path) -> None:
    train_field(scene, dataclasses.replace(SHORT, steps=120, rays=512), tmp_path, Events(), device="cpu")
    pictures = read(tmp_path).Images("view/photograph_colour_depth")
    assert 1 <= len(pictures) <= 6 and pictures[-1].step == 120
    pixels = np.asarray(Image.open(io.BytesIO(pictures[-1].encoded_image_string)))
    assert pixels.shape == (36, 3 * 48, 3), "half-size view, three times"
    assert np.array_equal(pixels[:, :48], scene.image(4, 1))
    colour, depth = pixels[:, 48:96].astype(int), pixels[:, 96:].astype(int)
    seen = depth[..., 0] > 0
    assert seen.mean() > 0.6 and (depth[..., 0] == depth[..., 2]).all() and depth[seen].std() > 20
    assert np.corrcoef(colour[seen].ravel(), pixels[:, :48][seen].ravel())[0, 1] > 0.5


def test_watching_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    fields = []
    for kind in ("tensorboard", "none"):
        train_field(scene, dataclasses.replace(SHORT, steps=12, log=kind), tmp_path / kind, Events(), device="cpu")
        assert (tmp_path / kind / LOG_FOLDER).exists() == (kind == "tensorboard")
        fields.append(read_tensors(tmp_path / kind / FIELD_FILE)[0])
    assert all(torch.equal(fields[0][name], fields[1][name]) for name in fields[0])
    settings = FieldSettings()
    assert settings.key() == dataclasses.replace(settings, log="none", checkpoint_s=1.0).key()
    assert set(dataclasses.asdict(settings)) - set(settings.key(prior=True)) == {"log", "checkpoint_s"}


def test_without_tensorboard_there_is_a_note_and_no_log(scene: Scene, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    heard: list[Event] = []
    train_field(scene, dataclasses.replace(SHORT, steps=3), tmp_path, Events("field", (heard.append,)), device="cpu")
    assert sum("pip install 'tensorboard>=" in event.data.get("text", "") for event in heard) == 1
    assert (tmp_path / FIELD_FILE).exists() and not (tmp_path / LOG_FOLDER).exists()


def test_a_resumed_training_goes_on_in_the_log(tmp_path: Path) -> None:
    for first, end in ((0, 8), (5, 10)):
        time.sleep(1.1)  # TensorBoard orders the files by their names, which tell the second
        log = open_log("tensorboard", tmp_path, first, {}, Events())
        for step in range(first, end):
            log.figures(step, {"loss/total": float(step + 100 * first)})
        log.close()
    seen = read(tmp_path).Scalars("loss/total")
    assert [(one.step, one.value) for one in seen] == [(step, step + (500 if step >= 5 else 0)) for step in range(10)]


class StandIn(ModuleType):
    """What we use of wandb, remembering what it was told. The real one starts a service of its own."""

    def __init__(self) -> None:
        super().__init__("wandb")
        self.told: list[tuple[int, dict]] = []
        self.begun: dict = {}
        self.finished = False
        self.Settings = lambda **options: options
        self.Image = lambda pixels: ("image", pixels.shape)

    def init(self, **options):
        self.begun = options
        return SimpleNamespace(log=lambda values, step: self.told.append((step, values)), finish=lambda: setattr(self, "finished", True))


@pytest.mark.parametrize("mode", [None, "online"])
def test_weights_and_biases_stays_offline_unless_told(scene: Scene, tmp_path: Path, monkeypatch, mode: str | None) -> None:
    wandb = StandIn()
    monkeypatch.setitem(sys.modules, "wandb", wandb)
    monkeypatch.delenv("WANDB_MODE", raising=False)
    if mode:
        monkeypatch.setenv("WANDB_MODE", mode)
    train_field(scene, dataclasses.replace(SHORT, steps=4, log="wandb"), tmp_path, Events(), device="cpu")
    assert wandb.begun["mode"] == (mode or "offline") and wandb.begun["dir"] == str(tmp_path / LOG_FOLDER) and wandb.finished
    assert wandb.begun["config"]["steps"] == 4
    values = {name: value for step, told in wandb.told for name, value in told.items() if step == 4}
    assert values["view/photograph_colour_depth"] == ("image", (36, 144, 3)) and values["loss/total"] > 0


def test_weights_and_biases_that_is_asked_for_and_missing_is_an_error(scene: Scene, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "wandb", None)
    with pytest.raises(MissingComponentError, match=r"field\.log=wandb"):
        train_field(scene, dataclasses.replace(SHORT, log="wandb"), tmp_path, Events(), device="cpu")
