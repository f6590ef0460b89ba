"""Training of the neural surface from undistorted photographs and tie points, resumable at any moment.

Comes in: a `Scene` and settings. Goes out: `field.safetensors` and `field.json` in a folder; `checkpoint.safetensors` meanwhile.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from geo_nerf.artefacts import fingerprint
from geo_nerf.errors import DamagedArtefactError, TrainingDivergedError
from geo_nerf.events import Events
from geo_nerf.field.bank import ViewBank, build_bank, view_gsd_m
from geo_nerf.field.base import height_map
from geo_nerf.field.camera_report import correction_figures
from geo_nerf.field.cameras import camera_numbers
from geo_nerf.field.checkpoint import CHECKPOINT_FILE, choose_device, read_tensors, save_field, write_tensors
from geo_nerf.field.field import FieldShape, SurfaceField
from geo_nerf.field.kernels import grid_spec
from geo_nerf.field.objective import Objective, TieSamples
from geo_nerf.field.optimizer import LazyAdam
from geo_nerf.field.photometric import neighbour_views
from geo_nerf.field.schedule import Stage, stage_at, total_steps
from geo_nerf.settings import FieldSettings

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

_NEIGHBOURS, _BAND_SAMPLES, _MAX_ROLLBACKS = 8, 32, 5


def train_field(scene: Scene, settings: FieldSettings, folder: Path, events: Events, device: str = "auto") -> None:
    """Train the surface of `scene` and leave it in `folder`; goes on from the checkpoint there, if one fits.

    Args:
        scene: views, pixels, tie points, bounds; local metres.
        settings: see `FieldSettings`.
        folder: receives `field.safetensors`, `field.json` and, until it is done, `checkpoint.safetensors`.
        events: progress and figures.
        device: "cpu", "cuda" or "auto".

    Raises:
        TrainingDivergedError: the loss became no number again and again.
    """
    trainer = Trainer.start(scene, settings, events, choose_device(device))
    checkpoint = folder / CHECKPOINT_FILE
    _resume(trainer, checkpoint, events)
    report = _train(trainer, checkpoint, events) | correction_figures(scene, trainer.field, events)
    save_field(trainer.field, folder, report)
    checkpoint.unlink(missing_ok=True)


@dataclass
class Trainer:
    """Everything that changes while the field learns."""

    scene: Scene
    settings: FieldSettings
    field: SurfaceField
    objective: Objective
    optimizer: LazyAdam
    steps: int
    device: torch.device
    step: int = 0
    _banks: dict[int, ViewBank] = field(default_factory=dict)

    @classmethod
    def start(cls, scene: Scene, settings: FieldSettings, events: Events, device: torch.device) -> Trainer:
        """A field at its initial height map, and all that training needs."""
        generator = torch.Generator().manual_seed(settings.seed)
        gsd_m = view_gsd_m(scene)
        surface = initial_field(scene, settings, gsd_m, generator).to(device)
        photos = np.array([view.index for view in scene.views])
        centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
        neighbours = torch.from_numpy(neighbour_views(scene.tie_points, photos, centres, _NEIGHBOURS)).to(device)
        ties = _tie_samples(scene, device)
        objective = Objective(settings, surface, surface.band, ties, neighbours, gsd_m, generator)
        optimizer = LazyAdam(surface, settings.grid_rate, settings.net_rate, settings.pose_rate_px)
        steps = total_steps(settings, sum(float(np.prod(view.pinhole.size_hw)) for view in scene.views) / 1e6)
        events.note(f"{steps} steps over {len(scene.views)} photographs on {device}, GSD {gsd_m * 100:.1f} cm.")
        return cls(scene, settings, surface, objective, optimizer, steps, device)

    def stage(self) -> Stage:
        """The stage of the present step."""
        return stage_at(self.step, self.steps, self.settings, self.objective.gsd_m, self.scene.levels)

    def advance(self) -> dict[str, float]:
        """Train one step; figures of it, `loss` among them (the parameters stay as they are where it is no number)."""
        stage = self.stage()
        self.field.levels_open = stage.levels_open
        if self.step % self.settings.band_refresh_steps == 0:
            self.objective.band.refresh(self.field.sdf, _BAND_SAMPLES, stage.band_m)
        loss, figures = self.objective.loss(self._bank(stage.image_level), stage)
        figures["loss"] = float(loss.detach())
        if np.isfinite(figures["loss"]):
            loss.backward()
            self.optimizer.step(stage.rate, stage.levels_open)
        self.step += 1
        return figures

    def state(self) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """All that changes, as tensors and JSON values."""
        tensors = {f"field.{name}": value for name, value in self.field.state_dict().items()}
        tensors |= self.optimizer.state() | {"generator": self.objective.generator.get_state()}
        return tensors, {"step": self.step, "adam_steps": self.optimizer.steps, "fits": self._fits()}

    def load(self, tensors: dict[str, Tensor], about: dict[str, Any]) -> bool:
        """Take a state back; False where it belongs to other settings or another scene."""
        if about.get("fits") != self._fits():
            return False
        self.step = int(about["step"])
        self.field.load_state_dict({name[6:]: value for name, value in tensors.items() if name.startswith("field.")})
        self.optimizer.load(tensors, int(about["adam_steps"]))
        self.objective.generator.set_state(tensors["generator"])
        return True

    def _fits(self) -> str:
        return fingerprint([asdict(self.settings), asdict(self.field.shape), self.steps])

    def _bank(self, level: int) -> ViewBank:
        if level not in self._banks:
            self._banks.clear()
            self._banks[level] = build_bank(self.scene, level, self.device)
        return self._banks[level]


def initial_field(scene: Scene, settings: FieldSettings, gsd_m: float, generator: torch.Generator) -> SurfaceField:
    """The field before training: the tie points' height map. `gsd_m` is that of the views."""
    low, high = np.asarray(scene.bounds.low, np.float64), np.asarray(scene.bounds.high, np.float64)
    ties = scene.tie_points
    start = height_map(ties.xyz, ties.error_px, (low, high), settings.base_cell_m)
    fine = settings.fine_cell_gsd * gsd_m
    coarse = max(settings.coarse_cell_m, fine)
    spec = grid_spec((high - low).tolist(), coarse, fine, settings.levels, table_size=1 << settings.table_log2)
    colour_spec = grid_spec((high - low).tolist(), min(1.0, coarse), fine, settings.colour_levels, table_size=1 << settings.table_log2)
    corners = [tuple(float(value) for value in corner) for corner in (low, high)]
    cameras = int(camera_numbers(scene).max()) + 1 if settings.refine_poses else 0
    band_cell_m = settings.band_cell_gsd * gsd_m
    shape = FieldShape(spec, colour_spec, settings.hidden, len(scene.views), band_cell_m, corners[0], corners[1], cameras)  # type: ignore[arg-type]
    surface = SurfaceField(shape, start, generator)
    if surface.cameras is not None:
        surface.cameras.place(scene, gsd_m)
    return surface


def _tie_samples(scene: Scene, device: torch.device) -> TieSamples:
    """Observations of tie points inside the bounds."""
    ties = scene.tie_points
    centre_of = {view.index: view.camera_to_local[:3, 3] for view in scene.views}
    known = np.isin(ties.observation_photo, list(centre_of))
    inside = np.all((ties.xyz >= np.asarray(scene.bounds.low)) & (ties.xyz <= np.asarray(scene.bounds.high)), axis=1)
    good = known & inside[ties.observation_point]
    points = ties.xyz[ties.observation_point[good]]
    cameras = np.array([centre_of[photo] for photo in ties.observation_photo[good]]).reshape(-1, 3)
    away = cameras - points
    away /= np.linalg.norm(away, axis=1, keepdims=True) + 1e-12
    parts = (points, away, ties.error_px[ties.observation_point[good]])
    return TieSamples(*(torch.tensor(np.asarray(part), dtype=torch.float32, device=device) for part in parts))


def _resume(trainer: Trainer, checkpoint: Path, events: Events) -> None:
    if not checkpoint.exists():
        return
    try:
        fits = trainer.load(*read_tensors(checkpoint))
    except DamagedArtefactError as error:
        events.warn(f"The checkpoint cannot be read ({error.what}); training starts anew.")
        return
    if fits:
        events.note(f"Training goes on from step {trainer.step}.")
    else:
        events.warn("The checkpoint belongs to other settings or another scene; training starts anew.")


def _train(trainer: Trainer, checkpoint: Path, events: Events) -> dict[str, Any]:
    """Step until done; checkpoints and events by the clock, back to the last good state when the loss is no number."""
    good, rollbacks = trainer.state(), 0
    good = ({name: value.clone() for name, value in good[0].items()}, good[1])
    started = told = saved = time.monotonic()
    meter = _Meter()
    while trainer.step < trainer.steps:
        figures = trainer.advance()
        if not np.isfinite(figures["loss"]):
            rollbacks += 1
            _roll_back(trainer, good, rollbacks, events)
            continue
        meter.add(figures)
        now = time.monotonic()
        if now - told > 0.9 or trainer.step == trainer.steps:
            events.progress(trainer.step, trainer.steps, "training the surface")
            events.metric(**meter.take(now - told))
            told = now
        if now - saved > trainer.settings.checkpoint_s:
            good = _save(trainer, checkpoint)
            saved = time.monotonic()
    return {"steps": trainer.steps, "seconds": round(time.monotonic() - started, 1), "rollbacks": rollbacks, **meter.last}


def _save(trainer: Trainer, checkpoint: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    tensors, about = trainer.state()
    write_tensors(checkpoint, tensors, about)
    return {name: value.detach().clone() for name, value in tensors.items()}, about


def _roll_back(trainer: Trainer, good: tuple[dict[str, Tensor], dict[str, Any]], count: int, events: Events) -> None:
    """Return to the last good state, with other random numbers."""
    if count > _MAX_ROLLBACKS:
        raise TrainingDivergedError(trainer.step)
    events.warn(f"The loss became no number at step {trainer.step}; training goes back to step {good[1]['step']}.")
    trainer.load(*good)
    trainer.objective.generator.manual_seed(trainer.settings.seed + 7919 * count)


class _Meter:
    """Figures of the steps since the last report."""

    def __init__(self) -> None:
        self.sums: dict[str, float] = {}
        self.count = 0
        self.last: dict[str, float] = {}

    def add(self, figures: dict[str, float]) -> None:
        self.count += 1
        for name, value in figures.items():
            self.sums[name] = self.sums.get(name, 0.0) + value

    def take(self, seconds: float) -> dict[str, float]:
        """Means, and rates a second; starts anew."""
        means = {name: round(total / max(self.count, 1), 5) for name, total in self.sums.items() if name not in ("samples", "rays")}
        rates = {f"{name}_per_s": round(self.sums.get(name, 0.0) / max(seconds, 1e-6)) for name in ("samples", "rays")}
        self.last, self.sums, self.count = means | rates, {}, 0
        return self.last
