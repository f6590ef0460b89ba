"""A training's course for TensorBoard or Weights & Biases: figures every second, a few small pictures.

Comes in: figures, the field, its stage. Goes out: event files in `log/` of the field's folder. Watching changes nothing: no random
number is drawn here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from geo_nerf.events import Events
from geo_nerf.field.cameras import corrected_scene
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.held_out import measure_views
from geo_nerf.field.schedule import Stage
from geo_nerf.field.view_picture import ViewPicture, draw_view
from geo_nerf.optional import install_command, require

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

LOG_FOLDER = "log"
#: pictures in all, besides the first; their longer side; views kept out that are measured meanwhile
_PICTURES, _PICTURE_PX, _MEASURED = 5, 120, 4
#: figures whose place is not `loss/`
_GROUPS = {"psnr": "quality", "ncc": "quality", "s_per_step": "speed", "samples_per_s": "speed", "rays_per_s": "speed"}


class TrainingLog:
    """Figures and pictures by step; this one keeps nothing."""

    #: whether pictures are worth drawing
    keeps = False

    def figures(self, step: int, values: Mapping[str, float]) -> None:
        """Write figures, named `group/name`."""

    def picture(self, step: int, name: str, pixels: np.ndarray) -> None:
        """Write a picture `(h, w, 3)` uint8."""

    def close(self) -> None:
        """Write what is left."""


class TensorBoardLog(TrainingLog):
    """TensorBoard's event files."""

    keeps = True

    def __init__(self, folder: Path, step: int) -> None:
        from torch.utils.tensorboard import SummaryWriter

        self._writer = SummaryWriter(str(folder), purge_step=step or None, flush_secs=20)

    def figures(self, step: int, values: Mapping[str, float]) -> None:
        """Write figures, named `group/name`."""
        for name, value in values.items():
            self._writer.add_scalar(name, value, step)

    def picture(self, step: int, name: str, pixels: np.ndarray) -> None:
        """Write a picture `(h, w, 3)` uint8."""
        self._writer.add_image(name, pixels, step, dataformats="HWC")

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()


class WandbLog(TrainingLog):
    """A run of Weights & Biases; nothing leaves the machine unless `WANDB_MODE` is online."""

    keeps = True

    def __init__(self, folder: Path, about: Mapping[str, Any]) -> None:
        self._wandb = require("wandb", needed_for="field.log=wandb")
        folder.mkdir(parents=True, exist_ok=True)
        mode = os.environ.get("WANDB_MODE", "offline")
        settings = self._wandb.Settings(silent=True, console="off")
        self._run = self._wandb.init(project="geo-nerf", dir=str(folder), mode=mode, config=dict(about), settings=settings)

    def figures(self, step: int, values: Mapping[str, float]) -> None:
        """Write figures, named `group/name`."""
        self._run.log(dict(values), step=step)

    def picture(self, step: int, name: str, pixels: np.ndarray) -> None:
        """Write a picture `(h, w, 3)` uint8."""
        self._run.log({name: self._wandb.Image(pixels)}, step=step)

    def close(self) -> None:
        """Write what is left."""
        self._run.finish()


def open_log(kind: str, folder: Path, step: int, about: Mapping[str, Any], events: Events) -> TrainingLog:
    """Begin a log, or go on with one.

    Args:
        kind: "tensorboard", "wandb" or "none".
        folder: the field's folder.
        step: step at which training begins now; later ones in an older log no longer count.
        about: settings, for the log's table of runs.
        events: told where TensorBoard is missing: then there is no log.

    Raises:
        MissingComponentError: Weights & Biases is asked for and not installed.
    """
    if kind == "wandb":
        return WandbLog(folder / LOG_FOLDER, about)
    if kind == "none":
        return TrainingLog()
    try:
        return TensorBoardLog(folder / LOG_FOLDER, step)
    except ImportError as error:
        events.note(f"No training log: TensorBoard is not installed (`{install_command('tensorboard')}`; {error}).")
        return TrainingLog()


@dataclass
class Diary:
    """Keeps a log of a training: what to write, and when to draw."""

    log: TrainingLog
    scene: Scene
    field: SurfaceField
    #: views that are not trained on; the first is drawn, or the middle one of all where there is none
    held_out: Sequence[int]
    steps: int
    _drawn: int = -1

    def write(self, step: int, stage: Stage, figures: Mapping[str, float]) -> None:
        """Write the figures after `step` steps, and pictures at the start, at the end and four times between."""
        if not self.log.keeps:
            return
        place = int(step * _PICTURES / self.steps)
        if place > self._drawn:
            self._drawn = place
            self._draw(step, stage)
        self.log.figures(step, _tagged(figures) | _of_stage(stage, self.field) | _memory())

    def _draw(self, step: int, stage: Stage) -> None:
        level = min(1, self.scene.levels - 1)
        view = self.held_out[0] if self.held_out else _middle_view(self.scene)
        scene = corrected_scene(self.scene, self.field)
        picture = draw_view(self.field, scene.views[view], level, stage.inv_s, _PICTURE_PX)
        columns, rows = picture.pixels[..., 0], picture.pixels[..., 1]
        shown = np.concatenate([scene.image(view, level)[rows, columns], _eight_bit(picture.colours), _shaded_depth(picture)], axis=1)
        self.log.picture(step, "view/photograph_colour_depth", shown)
        psnr = measure_views(scene, self.field, self.held_out[:_MEASURED], stage.inv_s, _PICTURE_PX)
        if psnr:
            self.log.figures(step, {"quality/held_out_psnr": float(np.mean(list(psnr.values())))})


def _tagged(figures: Mapping[str, float]) -> dict[str, float]:
    """Figures by group: `loss` is the total, `loss_…` its parts."""
    parts = {f"loss/{name[5:]}": value for name, value in figures.items() if name.startswith("loss_")}
    others = {f"{group}/{name}": figures[name] for name, group in _GROUPS.items() if name in figures}
    return {"loss/total": figures["loss"], **parts, **others}


def _of_stage(stage: Stage, field: SurfaceField) -> dict[str, float]:
    values = {"levels_open": stage.levels_open, "image_level": stage.image_level, "band_m": stage.band_m, "inv_s": stage.inv_s}
    values |= {"learning_rate_factor": stage.rate, "tap_m": field.tap_m}
    return {f"schedule/{name}": float(value) for name, value in values.items()}


def _memory() -> dict[str, float]:
    """Most memory the process, and the GPU, held so far, MB."""
    values: dict[str, float] = {}
    if sys.platform != "win32":
        import resource

        unit = 1e6 if sys.platform == "darwin" else 1e3
        values["memory/process_peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    if torch.cuda.is_available():
        values["memory/gpu_peak_mb"] = torch.cuda.max_memory_allocated() / 1e6
    return values


def _middle_view(scene: Scene) -> int:
    centres = np.stack([view.camera_to_local[:2, 3] for view in scene.views])
    return int(np.linalg.norm(centres - centres.mean(axis=0), axis=1).argmin())


def _eight_bit(colours: np.ndarray) -> np.ndarray:
    return np.asarray(np.clip(colours, 0.0, 1.0) * 255.0 + 0.5, np.uint8)


def _shaded_depth(picture: ViewPicture) -> np.ndarray:
    """Near is bright, far is dark, nothing is black."""
    if not picture.seen.any():
        return np.zeros(picture.colours.shape, np.uint8)
    near, far = np.nanpercentile(picture.depths, (1, 99))
    share = np.clip((far - picture.depths) / max(far - near, 1e-6), 0.0, 1.0)
    return _eight_bit(np.repeat(np.where(picture.seen, 0.15 + 0.85 * share, 0.0)[..., None], 3, axis=2))
