"""Training of the neural surface from undistorted photographs and tie points, resumable at any moment.

Comes in: a `Scene` and settings. Goes out: `field.safetensors` and `field.json` in a folder; `checkpoint.safetensors` meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from geo_nerf.artefacts import fingerprint
from geo_nerf.errors import DamagedArtefactError, TrainingDivergedError
from geo_nerf.events import Events
from geo_nerf.field.bank import view_gsd_m
from geo_nerf.field.base import height_map
from geo_nerf.field.camera_report import correction_figures
from geo_nerf.field.cameras import camera_numbers, corrected_scene
from geo_nerf.field.checkpoint import CHECKPOINT_FILE, choose_device, read_tensors, save_field, write_tensors
from geo_nerf.field.field import FieldShape, SurfaceField
from geo_nerf.field.held_out import held_out_views, measure_views, without_views
from geo_nerf.field.kernels import grid_spec
from geo_nerf.field.objective import Objective, TieSamples
from geo_nerf.field.optimizer import LazyAdam, LossScale
from geo_nerf.field.plateau import Plateau
from geo_nerf.field.prior import PriorSamples
from geo_nerf.field.schedule import Stage, end_phase, stage_at, total_steps
from geo_nerf.field.training_log import Diary, open_log
from geo_nerf.field.warm_start import warm_field
from geo_nerf.field.working_sets import Banks, MemoryLimit
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.sentence import sentence
from geo_nerf.settings import FieldSettings

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene
    from geo_nerf.stereo.prior import PriorPoints

_NEIGHBOURS, _BAND_SAMPLES, _MAX_ROLLBACKS = 8, 32, 5


def train_field(
    scene: Scene,
    settings: FieldSettings,
    folder: Path,
    events: Events,
    device: str = "auto",
    *,
    earlier: SurfaceField | None = None,
    prior: PriorPoints | None = None,
    watch: Callable[[SurfaceField], None] | None = None,
) -> None:
    """Train the surface of `scene` and leave it in `folder`; goes on from the checkpoint there, if one fits.

    Args:
        scene: views, pixels, tie points, bounds; local metres.
        settings: see `FieldSettings`.
        folder: receives `field.safetensors`, `field.json` and, until it is done, `checkpoint.safetensors`.
        events: progress and figures.
        device: "cpu", "cuda" or "auto".
        earlier: the field of an earlier run of the site, in this scene's frame, to start from (on the CPU).
        prior: points that stereo found, for the surface to start from.
        watch: called with the field after every step; may look at it, not change it.

    Raises:
        TrainingDivergedError: the loss became no number again and again.
    """
    trainer = Trainer.start(scene, settings, events, choose_device(device), earlier, prior=prior)
    checkpoint = folder / CHECKPOINT_FILE
    _resume(trainer, checkpoint, events)
    log = open_log(settings.log, folder, trainer.step, settings.key(prior is not None), events)
    try:
        report = _train(trainer, checkpoint, Diary(log, scene, trainer.field, trainer.held_out, trainer.steps), events, watch)
    finally:
        trainer.banks.close()
        log.close()
    report |= _measure_held_out(trainer, events) | correction_figures(scene, trainer.field, events)
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
    banks: Banks
    #: views that are not trained on
    held_out: tuple[int, ...] = ()
    #: started from an earlier run's surface
    warm: bool = False
    step: int = 0
    plateau: Plateau = field(default_factory=Plateau)
    #: step from which training went to its end phase early, None where it did not
    ended_early_at: int | None = None
    #: hash of the stereo prior, "" without one
    prior_mark: str = ""

    @classmethod
    def start(
        cls,
        scene: Scene,
        settings: FieldSettings,
        events: Events,
        device: torch.device,
        earlier: SurfaceField | None = None,
        *,
        prior: PriorPoints | None = None,
    ) -> Trainer:
        """A field at its initial height map, or at an earlier surface, and all that training needs."""
        generator = torch.Generator().manual_seed(settings.seed)
        gsd_m = view_gsd_m(scene)
        surface = initial_field(scene, settings, gsd_m, generator, prior)
        if earlier is not None:
            surface = warm_field(earlier, scene, settings, surface, gsd_m, events)
        surface = surface.to(device)
        held = held_out_views(len(scene.views), settings.held_out)
        neighbours = without_views(scene_neighbours(scene, _NEIGHBOURS + len(held)), held, _NEIGHBOURS)
        ties = _tie_samples(scene, device)
        if device.type != "cpu":  # a million draws a step are made where they are used
            generator = torch.Generator(device).manual_seed(settings.seed)
        samples = None if prior is None else PriorSamples.of(prior, scene.bounds, device)
        objective = Objective(settings, surface, surface.band, ties, torch.from_numpy(neighbours).to(device), gsd_m, generator, samples)
        limit = MemoryLimit(settings.image_memory_mb, settings.image_turn_steps, settings.seed)
        trained = [view for view in range(len(scene.views)) if view not in held]
        banks = Banks(scene, trained, neighbours, limit, device, events)
        mixed = settings.precision == "mixed"
        if mixed:
            surface.mix_precision()
        scale = LossScale() if mixed else None
        optimizer = LazyAdam(surface, settings.grid_rate, settings.net_rate, scale, pose_rate_px=settings.pose_rate_px)
        megapixels = sum(float(np.prod(view.pinhole.size_hw)) for view in scene.views) / 1e6
        steps = total_steps(settings, megapixels, earlier is not None)
        events.note(f"{steps} steps over {len(trained)} photographs on {device}, GSD {gsd_m * 100:.1f} cm.")
        mark = "" if prior is None else prior.mark()
        return cls(scene, settings, surface, objective, optimizer, steps, banks, held, earlier is not None, prior_mark=mark)

    def stage(self) -> Stage:
        """The stage of the present step."""
        return stage_at(self.step, self.steps, self.settings, self.objective.gsd_m, self.scene.levels, self.warm)

    def advance(self) -> dict[str, float]:
        """Train one step; figures of it, `loss` among them (the parameters stay as they are where it is no number)."""
        stage = self.stage()
        self.field.levels_open = stage.levels_open
        if self.step % self.settings.band_refresh_steps == 0:
            self.objective.band.refresh(self.field.sdf, _BAND_SAMPLES, stage.band_m)
        loss, figures = self.objective.loss(self.banks.at(self.step, stage.image_level), stage)
        figures["loss"] = float(loss.detach())
        if np.isfinite(figures["loss"]):
            self.optimizer.backward(loss)
            self.optimizer.step(stage.rate, stage.levels_open)
        self.step += 1
        return figures

    def end_early(self, ncc: float) -> bool:
        """Go to the end phase where patches no longer match better; True where that happened now. `ncc` is the last step's."""
        first = end_phase(self.step, self.steps, self.settings, self.warm)
        if self.settings.plateau_steps <= 0 or first is None:
            return False
        whole_round = self.banks.rota(0).round_steps  # stretches are compared that looked at the same photographs
        stretch = -(-self.settings.plateau_steps // whole_round) * whole_round
        self.plateau, flat = self.plateau.after(ncc, stretch)
        if flat:
            self.ended_early_at, self.step = self.step, first
        return flat

    def is_sound(self) -> bool:
        """Whether all parameters and moments are numbers (a gradient may be none where the loss still is one)."""
        values = [*self.field.parameters(), *self.optimizer.state().values()]
        return all(bool(torch.isfinite(value).all()) for value in values)

    def state(self) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """All that changes, as tensors and JSON values."""
        tensors = {f"field.{name}": value for name, value in self.field.state_dict().items()}
        tensors |= self.optimizer.state() | {"generator": self.objective.generator.get_state()}
        course = {
            "step": self.step,
            "adam_steps": self.optimizer.steps,
            "plateau": asdict(self.plateau),
            "ended_early_at": self.ended_early_at,
        }
        return tensors, course | {"fits": self._fits()}

    def load(self, tensors: dict[str, Tensor], about: dict[str, Any]) -> bool:
        """Take a state back; False where it belongs to other settings or another scene."""
        if about.get("fits") != self._fits():
            return False
        self.step, self.plateau, self.ended_early_at = int(about["step"]), Plateau(**about["plateau"]), about["ended_early_at"]
        self.field.load_state_dict({name[6:]: value for name, value in tensors.items() if name.startswith("field.")})
        self.optimizer.load(tensors, int(about["adam_steps"]))
        generator, state = self.objective.generator, tensors["generator"]
        if state.shape == generator.get_state().shape:
            generator.set_state(state)
        else:  # the state of another device's generator
            generator.manual_seed(self.settings.seed + 104729 * self.step)
        return True

    def _fits(self) -> str:
        marks = [self.prior_mark] if self.prior_mark else []
        return fingerprint([self.settings.key(bool(marks)), asdict(self.field.shape), self.steps, self.warm, *marks])


def initial_field(
    scene: Scene, settings: FieldSettings, gsd_m: float, generator: torch.Generator, prior: PriorPoints | None = None
) -> SurfaceField:
    """The field before training: the height map of tie points, and of the prior's where there is one. `gsd_m` is that of the views."""
    low, high = np.asarray(scene.bounds.low, np.float64), np.asarray(scene.bounds.high, np.float64)
    start = height_map(*_known_points(scene, prior), (low, high), settings.base_cell_m)
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


def _known_points(scene: Scene, prior: PriorPoints | None) -> tuple[np.ndarray, np.ndarray]:
    """Points `(N, 3)` of the height map and their errors `(N,)`, pixels; the prior's count as usual tie points."""
    ties = scene.tie_points
    if prior is None or not len(prior):
        return ties.xyz, ties.error_px
    usual = float(np.median(ties.error_px)) if len(ties.error_px) else 0.0
    return np.concatenate([ties.xyz, prior.points]), np.concatenate([ties.error_px, np.full(len(prior), usual)])


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
        text = "The checkpoint cannot be read ({why}); training starts anew."
        events.warn(sentence("checkpoint_unreadable", text, why=error.what))
        return
    if fits:
        events.note(f"Training goes on from step {trainer.step}.")
    else:
        text = "The checkpoint belongs to other settings or another scene; training starts anew."
        events.warn(sentence("checkpoint_of_other", text))


def _train(
    trainer: Trainer, checkpoint: Path, diary: Diary, events: Events, watch: Callable[[SurfaceField], None] | None
) -> dict[str, Any]:
    """Step until done; checkpoints and events by the clock, back to the last good state when the loss is no number."""
    good, rollbacks = trainer.state(), 0
    good = ({name: value.clone() for name, value in good[0].items()}, good[1])
    started = told = saved = time.monotonic()
    meter = _Meter()
    while trainer.step < trainer.steps:
        figures = trainer.advance()
        due = time.monotonic() - saved > trainer.settings.checkpoint_s
        if not np.isfinite(figures["loss"]) or ((due or trainer.step == trainer.steps) and not trainer.is_sound()):
            rollbacks += 1
            _roll_back(trainer, good, rollbacks, events)
            continue
        meter.add(figures)
        if watch is not None:
            watch(trainer.field)
        if trainer.end_early(figures.get("ncc", 0.0)):
            events.note(
                f"Patches no longer match better: training goes from step {trainer.ended_early_at} to its end phase at {trainer.step}."
            )
        now = time.monotonic()
        if now - told > 0.9 or trainer.step == trainer.steps:
            events.progress(trainer.step, trainer.steps, "training the surface")
            events.metric(**meter.take(now - told))
            diary.write(trainer.step, trainer.stage(), meter.last)
            told = now
        if due:
            good = _save(trainer, checkpoint)
            saved = time.monotonic()
    seconds = round(time.monotonic() - started, 1)
    return {"steps": trainer.steps, "ended_early_at": trainer.ended_early_at, "seconds": seconds, "rollbacks": rollbacks, **meter.last}


def _measure_held_out(trainer: Trainer, events: Events) -> dict[str, Any]:
    """PSNR of each view that was kept out, told and for `field.json`; nothing where there is none."""
    psnr = measure_views(corrected_scene(trainer.scene, trainer.field), trainer.field, trainer.held_out, trainer.stage().inv_s)
    if not psnr:
        return {}
    mean = round(sum(psnr.values()) / len(psnr), 3)
    events.metric(held_out_psnr=mean, held_out_views=len(psnr), held_out_worst_psnr=min(psnr.values()))
    events.note("PSNR of photographs kept out: " + ", ".join(f"{name} {value:.1f} dB" for name, value in psnr.items()) + ".")
    return {"held_out_psnr": mean, "held_out": psnr}


def _save(trainer: Trainer, checkpoint: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    tensors, about = trainer.state()
    write_tensors(checkpoint, tensors, about)
    return {name: value.detach().clone() for name, value in tensors.items()}, about


def _roll_back(trainer: Trainer, good: tuple[dict[str, Tensor], dict[str, Any]], count: int, events: Events) -> None:
    """Return to the last good state, with other random numbers."""
    if count > _MAX_ROLLBACKS:
        raise TrainingDivergedError(trainer.step)
    text = "The loss became no number at step {step}; training goes back to step {good}."
    events.warn(sentence("training_goes_back", text, step=trainer.step, good=good[1]["step"]))
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
        rates: dict[str, float] = {f"{name}_per_s": round(self.sums.get(name, 0.0) / max(seconds, 1e-6)) for name in ("samples", "rays")}
        rates["s_per_step"] = round(seconds / max(self.count, 1), 5)
        self.last, self.sums, self.count = means | rates, {}, 0
        return self.last
