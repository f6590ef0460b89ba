"""How fast a survey trains, end to end: whole steps with photographs, band, optimizer, on a run's scene.

Prints a Markdown row for the preset as it is, and one for a step of rendered rays alone (what others call training throughput).
Samples are the places where the field is asked with a gradient; looks are those without one; patch pixels are compared between
photographs. Run: `python -m benchmarks.training_cpu RUN [--preset draft]`
"""

from __future__ import annotations

import argparse
import platform
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from geo_nerf.config import load_settings
from geo_nerf.events import Events
from geo_nerf.field.train import Trainer
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings

HEADER = """| step | ms a step | samples | M samples/s | M looks/s | M patch pixels/s |
|---|---|---|---|---|---|"""


def main() -> None:
    """Train a little each way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--preset", default="draft")
    parser.add_argument("--steps", type=int, default=60)
    options = parser.parse_args()
    scene, settings = Scene.load(options.run / "scene"), load_settings(options.preset, []).field
    rays = replace(settings, patches=0, search_px=0.0, tie_points=0, rays=16384)
    print(f"{platform.processor() or platform.machine()}, {torch.get_num_threads()} threads, torch {torch.__version__}\n{HEADER}")
    for name, how in ((f"preset `{options.preset}`", settings), ("16384 rays rendered, nothing else", rays)):
        print(row(name, scene, how, options.steps), flush=True)


def row(name: str, scene: Scene, settings: FieldSettings, steps: int) -> str:
    """One Markdown row: the middle of the training, full-size photographs, all levels open."""
    trainer = Trainer.start(scene, settings, Events(), torch.device("cpu"))
    trainer.step = int(trainer.steps * max(settings.open_by, settings.full_size_from)) + 1
    asked: Counter[str] = Counter()
    distance = trainer.field.distance

    def counted(points: Tensor) -> Tensor:
        asked["samples" if torch.is_grad_enabled() else "looks"] += len(points)
        return distance(points)

    trainer.field.distance = counted  # type: ignore[method-assign]
    for _ in range(5):  # compiles, reads the photographs
        trainer.advance()
    asked.clear()
    start = time.perf_counter()
    for _ in range(steps):
        trainer.advance()
    seconds = time.perf_counter() - start
    side = 2 * settings.patch_radius_px + 1
    pixels = settings.patches * settings.patch_views * side * side * steps
    rates = [asked["samples"], asked["looks"], pixels]
    return (
        f"| {name} | {seconds / steps * 1e3:.1f} | {asked['samples'] // steps} | "
        + " | ".join(f"{value / seconds / 1e6:.2f}" for value in rates)
        + " |"
    )


if __name__ == "__main__":
    main()
