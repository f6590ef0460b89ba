"""Adam over the field's parameters that skips what had no gradient (`kernels.fused_adam_`), with its state as named tensors.

Comes in: a field with gradients. Goes out: changed parameters.
"""

from __future__ import annotations

import torch
from torch import Tensor

from geo_nerf.field.field import SurfaceField
from geo_nerf.field.kernels import fused_adam_


class LazyAdam:
    """One step of Adam at a time; the grid's tables and the corrections of cameras (pixels) have their own rates."""

    def __init__(self, field: SurfaceField, grid_rate: float, net_rate: float, pose_rate_px: float = 0.0) -> None:
        self.parameters = dict(field.named_parameters())
        self.rates = {name: grid_rate if name.endswith(".tables") else net_rate for name in self.parameters}
        self.rates |= {name: pose_rate_px for name in self.parameters if name.startswith("cameras.")}
        self.moments = {name: (torch.zeros_like(value), torch.zeros_like(value)) for name, value in self.parameters.items()}
        self.steps = 0

    def step(self, factor: float, levels_open: int) -> None:
        """Apply the gradients with rates times `factor`, then forget them."""
        self.steps += 1
        for name, value in self.parameters.items():
            if value.grad is None:
                continue
            first, second = self.moments[name]
            parts: list[Tensor] = [value.data, value.grad.contiguous(), first, second]
            if name == "grid.tables":
                parts = [part[:levels_open] for part in parts]
            fused_adam_(parts[0], parts[1], parts[2], parts[3], self.rates[name] * factor, self.steps)
            value.grad = None

    def state(self) -> dict[str, Tensor]:
        """Moments by name, for the checkpoint."""
        return {f"moment{place}.{name}": pair[place] for name, pair in self.moments.items() for place in (0, 1)}

    def load(self, tensors: dict[str, Tensor], steps: int) -> None:
        """Take moments back from a checkpoint."""
        self.steps = steps
        for name, pair in self.moments.items():
            for place in (0, 1):
                pair[place].copy_(tensors[f"moment{place}.{name}"])
