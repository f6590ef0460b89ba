"""Hold the CUDA kernels to the reference, time them and whole training steps, and name a step's three largest costs.

`python -m benchmarks.gpu` from the project's folder, on a machine with a GPU and no packages but torch, triton and numpy. It prints
Markdown for RESULTS.md and ends with 1 if a kernel disagrees.

`python -m benchmarks.gpu --cpu` goes the same way in tiny sizes without one, kernels through Triton's interpreter (where triton is
installed; else the numba kernels stand in); its times mean nothing. Up to now nothing but that has run: no figure of a GPU exists.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import torch
from torch import Tensor

from benchmarks.gpu_equality import agreements
from benchmarks.gpu_scene import wavy_scene
from geo_nerf.events import Events
from geo_nerf.field.bank import build_bank
from geo_nerf.field.field import gradient_of_taps, taps
from geo_nerf.field.kernels import cpu, cuda, encode, grid_spec
from geo_nerf.field.losses import colour_loss, eikonal_loss
from geo_nerf.field.render import render
from geo_nerf.field.train import Trainer
from geo_nerf.settings import FieldSettings


@dataclass(frozen=True)
class Sizes:
    """How much of everything."""

    #: photographs along each side of the survey, and their pixels
    side: int
    size_hw: tuple[int, int]
    log2_table: int
    #: samples compared, samples timed
    log2_compared: int
    log2_timed: int
    repeats: int
    settings: FieldSettings


#: the settings of `configs/standard.yaml` that decide the work, with batches for a large GPU
_GPU = Sizes(
    side=5, size_hw=(768, 1024), log2_table=19, log2_compared=16, log2_timed=20, repeats=20,
    settings=FieldSettings(
        levels=14, table_log2=19, colour_levels=10, hidden=64, fine_cell_gsd=1.5, start_levels=14, rays=32768, samples=24, patches=65536,
        patch_views=6, tie_points=8192, full_size_from=0.0, half_size_from=0.0,
    ),
)  # fmt: skip
_SMOKE = Sizes(
    side=2, size_hw=(48, 64), log2_table=11, log2_compared=8, log2_timed=9, repeats=2,
    settings=FieldSettings(
        levels=6, table_log2=11, colour_levels=3, hidden=8, start_levels=6, rays=32, samples=8, patches=32, tie_points=32,
    ),
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Compare, time, profile; 1 where a kernel disagrees, 2 without a GPU."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cpu", action="store_true", help="tiny sizes on the CPU: shows that the way is open, not how fast it is")
    smoke = parser.parse_args(arguments).cpu
    if not smoke and not (torch.cuda.is_available() and cuda.available()):
        print("No CUDA device, or no triton; --cpu runs tiny sizes without.", file=sys.stderr)
        return 2
    if smoke:
        os.environ["TRITON_INTERPRET"] = "1"
    fused = cuda if cuda.available() else cpu
    device, sizes = torch.device("cpu" if smoke else "cuda"), _SMOKE if smoke else _GPU
    name = "the CPU, a smoke run: its times mean nothing" if smoke else torch.cuda.get_device_name()
    print(f"On {name}; torch {torch.__version__}; kernels of `{fused.__name__}`\n")
    with tempfile.TemporaryDirectory() as folder:
        trainer = start(Path(folder), sizes, device, "full")
        agree = compare(fused, trainer, sizes)
        print("\n| work | order or precision | M/s | ms |\n|---|---|---|---|")
        for line in (*grid_lines(device, sizes), *training_lines(Path(folder), device, sizes)):
            print(line, flush=True)
        print(f"\n{profile(trainer, device)}")
    return 0 if agree else 1


def compare(fused: ModuleType, trainer: Trainer, sizes: Sizes) -> bool:
    """Print how far each kernel is from the reference; whether all agree."""
    print("| kernel | figure | apart | allowed | |\n|---|---|---|---|---|")
    agree = True
    for row in agreements(fused, build_bank(trainer.scene, 0, trainer.banks.device), sizes.log2_compared, sizes.log2_table):
        print(f"| {row.kernel} | {row.figure} | {row.apart:.1e} | {row.allowed:.0e} | {'' if row.holds else 'DISAGREES'} |", flush=True)
        agree = agree and row.holds
    return agree


def start(folder: Path, sizes: Sizes, device: torch.device, precision: str) -> Trainer:
    """A field of the made-up survey, all levels open, at full image size."""
    scene = wavy_scene(folder, sizes.side, sizes.size_hw)
    settings = replace(sizes.settings, precision=precision)  # type: ignore[arg-type]
    return Trainer.start(scene, settings, Events(), device)


def seconds(work: Callable[[], object], device: torch.device, repeats: int) -> float:
    """Median wall time of one run, the device's work included; three runs before compile and warm up."""
    times = []
    for _ in range(repeats + 3):
        begun = time.perf_counter()
        work()
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - begun)
    return statistics.median(times[3:])


def line(work: str, kind: str, count: float, took: float) -> str:
    """One Markdown row of the table of speeds."""
    return f"| {work} | {kind} | {count / took / 1e6:.2f} | {took * 1e3:.2f} |"


def grid_lines(device: torch.device, sizes: Sizes) -> Iterator[str]:
    """Hash grid of 12 levels, forward and forward + backward into the tables, per sample."""
    spec = grid_spec((120.0, 100.0, 20.0), 8.0, 0.1, 12, table_size=1 << sizes.log2_table)
    points = torch.rand(1 << sizes.log2_timed, 3, generator=torch.Generator().manual_seed(0)).to(device)
    tables = (torch.rand(12, spec.table_size, 2) - 0.5).to(device).requires_grad_()
    grads = torch.randn(len(points), spec.width).to(device)
    ground = (points[:, :2] * 256).long()
    by_place = points[(ground[:, 1] * 256 + ground[:, 0]).argsort()]
    for order, samples in (("random", points), ("by place", by_place)):
        for name, half in (("float32", None), ("float16", tables.detach().half())):
            forward = seconds(lambda samples=samples, half=half: encode(samples, tables.detach(), spec, 12, half), device, sizes.repeats)
            both = seconds(lambda s=samples, h=half: encode(s, tables, spec, 12, h).backward(grads), device, sizes.repeats)
            tables.grad = None
            yield line(f"grid 2^{sizes.log2_table} forward", f"{order}, {name}", len(samples), forward)
            yield line(f"grid 2^{sizes.log2_table} forward + backward", f"{order}, {name}", len(samples), both)


def training_lines(folder: Path, device: torch.device, sizes: Sizes) -> Iterator[str]:
    """Whole steps, Adam included: samples of each kind of `WORK`, and the trainer's own step."""
    for precision in ("full", "mixed"):
        trainer = start(folder, sizes, device, precision)
        count = sizes.settings.rays * sizes.settings.samples
        for work in WORK:
            took = seconds(lambda trainer=trainer, work=work: ray_step(trainer, work), device, sizes.repeats)
            yield line(f"training step, {WORK[work]}", precision, count, took)
        figures = trainer.advance()
        took = seconds(trainer.advance, device, sizes.repeats)
        yield line("the trainer's own step, distances asked", precision, figures["samples"], took)


#: kinds of training steps, counted in samples on rays
WORK = {
    "colour": "one grid and net: what a density field costs",
    "plain": "grids and nets of distance and colour, no taps",
    "tapped": "the same, and four taps of each sample's distance",
}


def ray_step(trainer: Trainer, work: str) -> Tensor:
    """One step on rays straight down through the box: rendered colours and, "tapped", the gradient's length at every sample."""
    field, settings, device = trainer.field, trainer.settings, trainer.banks.device
    low, high = field.bounds
    places = torch.rand(settings.rays, 2, device=device).sort(dim=0).values
    heights = torch.linspace(0.9, 0.1, settings.samples, device=device).expand(settings.rays, -1)
    shares = torch.cat([places[:, None].expand(-1, settings.samples, -1), heights[..., None]], dim=2)
    points = (low + shares * (high - low)).reshape(-1, 3)
    asked = torch.cat([points, taps(points, field.tap_m)]) if work == "tapped" else points
    sdf = field.base(asked) if work == "colour" else field.distance(asked)
    along = (1.0 - heights) * (high - low)[2]
    seen = render(along, sdf[: len(points)].view_as(along), field.colours(points).view(*along.shape, 3), 10.0)
    loss = colour_loss(seen.colours, torch.full_like(seen.colours, 0.5))
    if work == "tapped":
        loss = loss + 0.1 * eikonal_loss(gradient_of_taps(sdf[len(points) :], field.tap_m))
    trainer.optimizer.backward(loss)
    trainer.optimizer.step(1.0, settings.levels)
    return loss.detach()


def profile(trainer: Trainer, device: torch.device, steps: int = 5) -> str:
    """The three largest costs of the trainer's own step, by torch.profiler."""
    from torch.profiler import ProfilerActivity

    on_gpu = device.type == "cuda"
    trainer.advance()
    with torch.profiler.profile(activities=[ProfilerActivity.CPU, *([ProfilerActivity.CUDA] if on_gpu else [])]) as watched:
        for _ in range(steps):
            trainer.advance()
    rows = [row for row in watched.key_averages() if not on_gpu or row.device_type == torch.autograd.DeviceType.CUDA]
    cost = "self_device_time_total" if on_gpu else "self_cpu_time_total"
    rows.sort(key=lambda row: -getattr(row, cost))
    whole = sum(getattr(row, cost) for row in rows)
    lines = [f"| {row.key} | {getattr(row, cost) / whole:.0%} | {getattr(row, cost) / steps / 1e3:.2f} |" for row in rows[:3]]
    return "\n".join(["| largest costs of the trainer's step | share | ms a step |", "|---|---|---|", *lines])


if __name__ == "__main__":
    sys.exit(main())
