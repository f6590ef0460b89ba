"""Adam over the field's parameters that skips what had no gradient (`kernels.fused_adam_`), with its state as named tensors.

Comes in: a field with gradients. Goes out: changed parameters.
"""

from __future__ import annotations

import torch
from torch import Tensor

from geo_nerf.field.encoding import HashGrid
from geo_nerf.field.field import SurfaceField
from geo_nerf.field.kernels import fused_adam_


class LossScale:
    """Factor of the loss in mixed precision: it lifts small gradients over what half precision rounds to nothing.

    The colour net's activations are all that is half in the way back; tables and moments are float32. The factor is a power of two, so
    it costs no digits. It halves when a gradient overflows, and that step is left out; after `patience` good steps it doubles.
    """

    def __init__(self, value: float = 2.0**16, patience: int = 1000) -> None:
        self.value, self.patience, self.good = value, patience, 0

    def take_off(self, gradients: list[Tensor]) -> bool:
        """Divide the gradients by the factor, in place; False, and a smaller factor, where one of them is no number."""
        if not bool(torch.stack([gradient.isfinite().all() for gradient in gradients]).all()):
            self.value, self.good = max(self.value / 2.0, 1.0), 0
            return False
        for gradient in gradients:
            gradient.mul_(1.0 / self.value)
        self.good += 1
        if self.good >= self.patience:
            self.value, self.good = self.value * 2.0, 0
        return True


class LazyAdam:
    """One step of Adam at a time; tables and corrections of cameras (pixels) have their own rates. With a `scale`, precision is mixed."""

    def __init__(
        self, field: SurfaceField, grid_rate: float, net_rate: float, scale: LossScale | None = None, *, pose_rate_px: float = 0.0
    ) -> None:
        self.parameters = dict(field.named_parameters())
        self.rates = {name: grid_rate if name.endswith(".tables") else net_rate for name in self.parameters}
        self.rates |= {name: pose_rate_px for name in self.parameters if name.startswith("cameras.")}
        self.moments = {name: (torch.zeros_like(value), torch.zeros_like(value)) for name, value in self.parameters.items()}
        self.halves = {f"{name}.tables": grid.tables_half for name, grid in field.named_modules() if isinstance(grid, HashGrid)}
        self.scale = scale
        self.steps = 0

    def backward(self, loss: Tensor) -> None:
        """Work out the gradients that `step` applies."""
        (loss if self.scale is None else loss * self.scale.value).backward()

    def step(self, factor: float, levels_open: int) -> None:
        """Apply the gradients with rates times `factor`, then forget them; with a `scale`, only if all of them are numbers."""
        gradients = [value.grad for value in self.parameters.values() if value.grad is not None]
        if self.scale is not None and not self.scale.take_off(gradients):
            for value in self.parameters.values():
                value.grad = None
            return
        self.steps += 1
        for name, value in self.parameters.items():
            if value.grad is None:
                continue
            first, second = self.moments[name]
            half = self.halves.get(name)
            parts: list[Tensor] = [value.data, value.grad.contiguous(), first, second]
            if name == "grid.tables":
                parts = [part[:levels_open] for part in parts]
                half = None if half is None else half[:levels_open]
            fused_adam_(parts[0], parts[1], parts[2], parts[3], self.rates[name] * factor, self.steps, half=half)
            value.grad = None

    def state(self) -> dict[str, Tensor]:
        """Moments by name, and the loss's factor if there is one, for the checkpoint."""
        moments = {f"moment{place}.{name}": pair[place] for name, pair in self.moments.items() for place in (0, 1)}
        if self.scale is not None:
            moments["loss_scale"] = torch.tensor([self.scale.value, self.scale.good])
        return moments

    def load(self, tensors: dict[str, Tensor], steps: int) -> None:
        """Take moments back from a checkpoint."""
        self.steps = steps
        if self.scale is not None:
            self.scale.value, self.scale.good = float(tensors["loss_scale"][0]), int(tensors["loss_scale"][1])
        for name, pair in self.moments.items():
            for place in (0, 1):
                pair[place].copy_(tensors[f"moment{place}.{name}"])
