"""The hash grid as a module: its tables are parameters, its speed comes from `kernels`.

Comes in: local points and a box. Goes out: features of the open levels.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from geo_nerf.field.kernels import GridSpec, encode


class HashGrid(nn.Module):  # type: ignore[misc]
    """Multiresolution hash encoding of a box (Müller et al. 2022)."""

    low: Tensor
    extent: Tensor
    tables_half: Tensor | None

    def __init__(self, spec: GridSpec, low: Tensor, high: Tensor, generator: torch.Generator) -> None:
        super().__init__()
        self.spec = spec
        self.register_buffer("low", low.float().clone())
        self.register_buffer("extent", (high - low).float())
        start = torch.rand(spec.levels, spec.table_size, spec.features, generator=generator)
        self.tables = nn.Parameter((start - 0.5) * 2e-4)
        self.register_buffer("tables_half", None, persistent=False)

    def forward(self, points: Tensor, levels_open: int) -> Tensor:
        """Features `(N, L*F)` of local points `(N, 3)`, zeros from level `levels_open` on."""
        return encode((points - self.low) / self.extent, self.tables, self.spec, levels_open, self.tables_half)

    def read_half(self, dtype: torch.dtype) -> None:
        """From now on look up in a copy of the tables in half precision; whoever changes the tables renews it."""
        self.tables_half = self.tables.detach().to(dtype)
        self.register_load_state_dict_post_hook(_renew_half)

    def cell_m(self, level: int) -> float:
        """Edge of the cells of `level`, metres (mean of the three axes)."""
        cells = torch.tensor(self.spec.cells[level], dtype=torch.float32)
        return float((self.extent.cpu() / cells).mean())


def _renew_half(grid: HashGrid, _: Any) -> None:
    """Copy tables just loaded."""
    if grid.tables_half is not None:
        grid.tables_half.copy_(grid.tables.detach())
