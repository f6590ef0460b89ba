"""The hash grid as a module: its tables are parameters, its speed comes from `kernels`.

Comes in: local points and a box. Goes out: features of the open levels.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from geo_nerf.field.kernels import GridSpec, encode


class HashGrid(nn.Module):  # type: ignore[misc]
    """Multiresolution hash encoding of a box (Müller et al. 2022)."""

    low: Tensor
    extent: Tensor

    def __init__(self, spec: GridSpec, low: Tensor, high: Tensor, generator: torch.Generator) -> None:
        super().__init__()
        self.spec = spec
        self.register_buffer("low", low.float().clone())
        self.register_buffer("extent", (high - low).float())
        start = torch.rand(spec.levels, spec.table_size, spec.features, generator=generator)
        self.tables = nn.Parameter((start - 0.5) * 2e-4)

    def forward(self, points: Tensor, levels_open: int) -> Tensor:
        """Features `(N, L*F)` of local points `(N, 3)`, zeros from level `levels_open` on."""
        return encode((points - self.low) / self.extent, self.tables, self.spec, levels_open)

    def cell_m(self, level: int) -> float:
        """Edge of the cells of `level`, metres (mean of the three axes)."""
        cells = torch.tensor(self.spec.cells[level], dtype=torch.float32)
        return float((self.extent.cpu() / cells).mean())
