"""Time the fused CPU hash grid against the plain PyTorch operation, forward and backward, in one run.

Prints the machine, and a Markdown row for each order of the samples. Run: `python benchmarks/grid_cpu.py`.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import time
from types import ModuleType

import torch
from torch import Tensor

from geo_nerf.field.kernels import GridSpec, cpu, grid_spec, reference

HEADER = """| samples | order | plain torch [ms] | fused [ms] | fused [M samples/s] | ratio |
|---|---|---|---|---|---|"""


def main() -> None:
    """Time both implementations on random and on Morton-sorted samples."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--log2-samples", type=int, default=17)
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--points-gradient", action="store_true", help="also differentiate with respect to the points")
    options = parser.parse_args()
    spec = grid_spec((120.0, 100.0, 20.0), 8.0, 0.1, 12, table_size=2**17)
    points = torch.rand(2**options.log2_samples, 3, generator=torch.Generator().manual_seed(0))
    print(f"{platform.processor() or platform.machine()}, {torch.get_num_threads()} threads, torch {torch.__version__}; cells {spec.cells}")
    print(HEADER)
    for order, samples in (("random", points), ("Morton", points[morton_order(points)])):
        print(row(order, samples, spec, options.repeats, options.points_gradient))


def row(order: str, points: Tensor, spec: GridSpec, repeats: int, points_gradient: bool) -> str:
    """One Markdown row: medians of both implementations, run in turns."""
    times: dict[str, list[float]] = {"plain": [], "fused": []}
    for _ in range(repeats + 1):
        for name, implementation in (("plain", reference), ("fused", cpu)):
            times[name].append(seconds(implementation, points, spec, points_gradient))
    # the first round compiles and warms up
    plain, fused = (statistics.median(times[name][1:]) for name in ("plain", "fused"))
    speed = len(points) / fused / 1e6
    return f"| {len(points)} | {order} | {plain * 1e3:.0f} | {fused * 1e3:.1f} | {speed:.2f} | {plain / fused:.1f} |"


def seconds(implementation: ModuleType, points: Tensor, spec: GridSpec, points_gradient: bool) -> float:
    """Wall time of one forward and backward pass."""
    points = points.clone().requires_grad_(points_gradient)
    tables = (torch.rand(spec.levels, spec.table_size, spec.features) - 0.5).requires_grad_()
    grad_out = torch.randn(len(points), spec.width)
    start = time.perf_counter()
    implementation.encode(points, tables, spec, spec.levels).backward(grad_out)
    return time.perf_counter() - start


def morton_order(points01: Tensor) -> Tensor:
    """Indices that sort points along a Z-order curve with 10 bits an axis."""
    code = torch.zeros(len(points01), dtype=torch.long)
    cells = (points01 * 1023).long()
    for bit in range(10):
        for axis in range(3):
            code |= ((cells[:, axis] >> bit) & 1) << (3 * bit + axis)
    return code.argsort()


if __name__ == "__main__":
    main()
