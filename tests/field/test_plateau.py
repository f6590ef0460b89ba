"""Training that gains nothing any more goes to its end phase, also when it was interrupted meanwhile."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.checkpoint import FIELD_FILE, read_tensors
from geo_nerf.field.plateau import LEAST_GAIN, Plateau
from geo_nerf.field.schedule import end_phase
from geo_nerf.field.train import Trainer, train_field
from geo_nerf.scene.scene import Scene
from tests.field.analytic import bumps_scene
from tests.field.test_training import QUICK, one_thread

__all__ = ["one_thread"]
#: stretches of five steps are flat or not by chance: it jumps soon
EARLY = dataclasses.replace(QUICK, steps=80, open_by=0.1, half_size_from=0.0, full_size_from=0.1, plateau_steps=5, patches=64, rays=16)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def steps_until_flat(scores: list[float], stretch: int) -> int | None:
    plateau = Plateau()
    for step, score in enumerate(scores):
        plateau, flat = plateau.after(score, stretch)
        if flat:
            return step
    return None


def test_a_stretch_that_gains_nothing_is_noticed_and_noise_is_not() -> None:
    noise = 0.05 * torch.randn(400, generator=torch.Generator().manual_seed(0))
    rising = torch.linspace(0.5, 0.9, 400) + noise
    assert steps_until_flat(rising.tolist(), 50) is None
    levelled = torch.cat([rising[:200], 0.7 + noise[200:] * 0.1])
    assert steps_until_flat(levelled.tolist(), 50) == 299, "two stretches from the last gain on"
    assert steps_until_flat([0.5] * 5 + [0.5 + 0.9 * LEAST_GAIN] * 5, 5) == 9
    assert steps_until_flat([0.5] * 5 + [0.5 + 1.1 * LEAST_GAIN] * 5, 5) is None


def test_it_may_jump_only_forward_and_with_everything_open() -> None:
    settings = dataclasses.replace(QUICK, open_by=0.5, full_size_from=0.6)
    jumps = [end_phase(step, 100, settings) for step in (0, 55, 59, 60, 84, 85, 99)]
    assert jumps == [None, None, None, 85, 85, None, None]


def trained(scene: Scene, settings, folder: Path) -> tuple[int, list[str]]:
    """Steps taken, and the notes."""
    taken, heard = [], []
    advance = Trainer.advance

    def counted(self: Trainer) -> dict[str, float]:
        taken.append(self.step)
        return advance(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Trainer, "advance", counted)
        train_field(scene, settings, folder, Events("field", (heard.append,)), device="cpu")
    return len(taken), [event.data["text"] for event in heard if isinstance(event, Event) and event.kind == "note"]


def test_training_ends_early_and_says_so(scene: Scene, tmp_path: Path) -> None:
    off, notes = trained(scene, dataclasses.replace(EARLY, plateau_steps=0), tmp_path / "off")
    assert off == 80 and not any("no longer" in note for note in notes)
    early, notes = trained(scene, EARLY, tmp_path / "early")
    assert 12 + 18 <= early < 80 and any("no longer match better" in note and "at 68" in note for note in notes)
    assert (tmp_path / "early" / FIELD_FILE).exists()


def test_an_interrupted_training_jumps_at_the_same_step(scene: Scene, tmp_path: Path) -> None:
    settings = dataclasses.replace(EARLY, checkpoint_s=0.0)
    whole, _ = trained(scene, settings, tmp_path / "whole")
    advance, taken = Trainer.advance, []
    for cut in (16, 69):  # in the middle of a stretch, and after the jump

        def killed(self: Trainer, cut: int = cut) -> dict[str, float]:
            if self.step >= cut:
                raise KeyboardInterrupt
            taken.append(self.step)
            return advance(self)

        with pytest.MonkeyPatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(Trainer, "advance", killed)
            train_field(scene, settings, tmp_path / "cut", Events(), device="cpu")
    rest, notes = trained(scene, settings, tmp_path / "cut")
    assert len(taken) + rest == whole and not any("no longer" in note for note in notes)
    one, other = (read_tensors(tmp_path / name / FIELD_FILE)[0] for name in ("whole", "cut"))
    for name, value in one.items():
        torch.testing.assert_close(other[name], value, rtol=1e-4, atol=1e-4)
