"""Every fused kernel against the plain operation, on the device at hand: values and gradients.

Comes in: a module with the kernels' signatures, a device, sizes. Goes out: one `Agreement` a figure compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

import torch
from torch import Tensor

from geo_nerf.field.bank import ViewBank
from geo_nerf.field.kernels import UNSEEN, PatchShape, grid_spec, reference


@dataclass(frozen=True)
class Agreement:
    """How far a kernel is from the reference."""

    kernel: str
    figure: str
    #: largest difference as a part of the largest value, or part of the places that differ
    apart: float
    allowed: float

    @property
    def holds(self) -> bool:
        """Whether it is near enough; not a number is not."""
        return self.apart <= self.allowed


def agreements(fused: ModuleType, bank: ViewBank, log2_samples: int, log2_table: int) -> Iterator[Agreement]:
    """All comparisons, on the bank's device."""
    device = bank.grey.device
    for name, dtype in (("float32", None), ("float16", torch.float16), ("bfloat16", torch.bfloat16)):
        yield from _grid(fused, device, (1 << log2_samples, 1 << log2_table), name, dtype)
    yield from _weights(fused, device, max(1 << log2_samples >> 4, 4))
    for half in (None, torch.float16):
        yield from _adam(fused, device, 1 << log2_table, half)
    yield from _band(fused, device, 1 << log2_samples >> 2)
    yield from _patches(fused, bank, max(1 << log2_samples >> 6, 8))


def _apart(found: Tensor, expected: Tensor) -> float:
    """Largest difference as a part of the largest value."""
    return float((found.double() - expected.double()).abs().max() / expected.double().abs().max().clamp(min=1e-30))


def _rows(kernel: str, figures: tuple[str, ...], both: list[tuple[Tensor, ...]], allowed: float) -> Iterator[Agreement]:
    for figure, found, expected in zip(figures, *both, strict=True):
        yield Agreement(kernel, figure, _apart(found, expected), allowed)


def _grid(fused: ModuleType, device: torch.device, sizes: tuple[int, int], name: str, dtype: torch.dtype | None) -> Iterator[Agreement]:
    samples, entries = sizes
    spec = grid_spec((120.0, 100.0, 20.0), 8.0, 0.1, 12, table_size=entries)
    generator = torch.Generator().manual_seed(0)
    points = (torch.rand(samples, 3, generator=generator) * 1.1 - 0.05).to(device)
    tables = (torch.rand(12, entries, 2, generator=generator) - 0.5).to(device)
    grads = torch.randn(samples, 24, generator=generator).to(device)
    half = None if dtype is None else tables.to(dtype)
    both = []
    for implementation in (fused, reference):
        leaves = [part.clone().requires_grad_() for part in (points, tables)]
        out = implementation.encode(*leaves, spec, 11, half)
        out.backward(grads)
        both.append((out.detach(), leaves[0].grad, leaves[1].grad))
    yield from _rows(f"grid, {name} tables", ("value", "points' gradient", "tables' gradient"), both, 1e-4)


def _weights(fused: ModuleType, device: torch.device, rays: int) -> Iterator[Agreement]:
    generator = torch.Generator().manual_seed(1)
    sdf = (torch.linspace(1.0, -1.0, 24) + 0.2 * torch.randn(rays, 24, generator=generator)).to(device)
    valid = (torch.rand(rays, 23, generator=generator) > 0.1).to(device)
    grads = torch.randn(rays, 23, generator=generator).to(device)
    both = []
    for implementation in (fused, reference):
        values, sharpness = sdf.clone().requires_grad_(), torch.tensor(8.0, device=device, requires_grad=True)
        out = implementation.weights_from_sdf(values, sharpness, valid)
        out.backward(grads)
        both.append((out.detach(), values.grad, sharpness.grad))
    yield from _rows("compositing", ("value", "sdf's gradient", "sharpness's gradient"), both, 1e-3)


def _adam(fused: ModuleType, device: torch.device, size: int, dtype: torch.dtype | None) -> Iterator[Agreement]:
    both = []
    for implementation in (fused, reference):
        generator = torch.Generator().manual_seed(2)
        param, first, second = (torch.zeros(size, device=device) for _ in range(3))
        half = None if dtype is None else param.to(dtype)
        for step in range(1, 4):
            grad = torch.randn(size, generator=generator) * (torch.rand(size, generator=generator) > 0.5)
            rates = {"betas": (0.9, 0.99), "eps": 1e-15}
            implementation.fused_adam_(param, grad.to(device), first, second, 0.01, step, **rates, half=half)
        both.append((param, first, second, param if half is None else half.float()))
    name, allowed = ("Adam", 1e-4) if dtype is None else ("Adam with a float16 copy", 1e-3)
    yield from _rows(name, ("values", "first moment", "second moment", "copy"), both, allowed)


def _band(fused: ModuleType, device: torch.device, rays: int) -> Iterator[Agreement]:
    generator = torch.Generator().manual_seed(3)
    lower = (torch.rand(40, 50, generator=generator) - 1.0).to(device)
    band = (lower + torch.rand(40, 50, generator=generator).to(device), lower)
    box = (torch.tensor([-5.0, -4.0, -1.0], device=device), torch.tensor([5.0, 4.0, 2.0], device=device))
    origins = torch.cat([torch.rand(rays, 2, generator=generator) * 9.0 - 4.5, torch.full((rays, 1), 12.0)], dim=1).to(device)
    directions = torch.cat([torch.randn(rays, 2, generator=generator) * 0.1, torch.full((rays, 1), -1.0)], dim=1).to(device)
    directions = directions / directions.norm(dim=1, keepdim=True)
    found, expected = (one.clip_to_band(origins, directions, band, box, 48) for one in (fused, reference))
    both_good = found[2] & expected[2]
    yield Agreement("band", "rays chosen otherwise", float((found[2] != expected[2]).float().mean()), 2e-3)
    for place, figure in enumerate(("near", "far")):
        other = (found[place] - expected[place]).abs()[both_good] > 1e-3
        yield Agreement("band", f"rays with another {figure} end", float(other.float().mean()), 2e-3)


def _patches(fused: ModuleType, bank: ViewBank, count: int) -> Iterator[Agreement]:
    """Random patches on the plane z = 0 in all combinations of views."""
    generator, device, shape = torch.Generator().manual_seed(4), bank.grey.device, PatchShape(4, contrast=25.0)
    view, column, row = bank.random_pixels(count, shape.reach_px, generator)
    rays = bank.directions(view, torch.stack([column, row], dim=1) + 0.5)
    points = bank.centres[view] - rays * (bank.centres[view][:, 2:] / rays[:, 2:])
    normals = torch.tensor([0.1, -0.1, 1.0]) + 0.05 * torch.randn(count, 3, generator=generator)
    normals = (normals / normals.norm(dim=1, keepdim=True)).to(device)
    sources = torch.randint(-1, len(bank), (count, 4), generator=generator).to(device)
    pixels = torch.stack([view, column, row], dim=1)
    both: list[tuple[Tensor, ...]] = []
    for implementation in (fused, reference):
        leaves = [torch.zeros(count, device=device, requires_grad=True), normals.clone().requires_grad_()]
        scores = implementation.patch_ncc(bank, pixels, points, *leaves, sources, shape)
        torch.where(scores.detach() > UNSEEN, scores, 0.0).sum().backward()
        both.append((scores.detach(), leaves[0].grad, leaves[1].grad))
    close: list[tuple[str, Callable[[Tensor, Tensor], Tensor], float]] = [
        ("scores that differ", lambda a, b: (a - b).abs() > 5e-3, 0.01),
        # bilinear slopes jump at pixel edges, where rounding decides
        ("gradients by shift that differ", lambda a, b: (a - b).abs() > 0.05 * b.abs().max(), 0.05),
        ("gradients by normal that differ", lambda a, b: (a - b).abs() > 0.05 * b.abs().max(), 0.05),
    ]
    for (figure, differs, allowed), found, expected in zip(close, *both, strict=True):
        yield Agreement("patches", figure, float(differs(found, expected).float().mean()), allowed)
