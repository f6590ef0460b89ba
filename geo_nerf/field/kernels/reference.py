"""The plain PyTorch operations every fast twin is held to, in value and gradient.

Comes in: points, tables and samples as tensors of any float type on any device. Goes out: features, weights, updated parameters;
autograd does the derivatives.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from geo_nerf.field.kernels.spec import GridSpec

#: multipliers of the spatial hash along x, y, z (Müller et al. 2022, eq. 4), in uint32 arithmetic
PRIMES = (1, 2654435761, 805459861)
_CORNERS = tuple((x, y, z) for z in (0, 1) for y in (0, 1) for x in (0, 1))


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int) -> Tensor:
    """Trilinear lookup in each open level; closed levels give zeros. See `geo_nerf.field.kernels.encode`."""
    clamped = points01.clamp(0.0, 1.0)
    opened = spec.open_levels(levels_open)
    features = [_encode_level(clamped, tables[level], spec, level) for level in range(opened)]
    closed = points01.new_zeros(len(points01), (spec.levels - opened) * spec.features)
    return torch.cat([*features, closed], dim=1)


def _encode_level(points: Tensor, table: Tensor, spec: GridSpec, level: int) -> Tensor:
    cells = torch.tensor(spec.cells[level], device=points.device)
    position = points * cells.to(points.dtype)
    low = torch.minimum(position.detach().floor().long(), cells - 1)
    fraction = position - low.to(points.dtype)
    corners = torch.tensor(_CORNERS, device=points.device)
    index = vertex_index(low[:, None, :] + corners, spec, level)
    weights = torch.where(corners.bool(), fraction[:, None, :], 1.0 - fraction[:, None, :]).prod(dim=2)
    looked_up = table.index_select(0, index.reshape(-1)).reshape(len(points), 8, spec.features)
    return (weights[:, :, None] * looked_up).sum(dim=1)


def vertex_index(vertices: Tensor, spec: GridSpec, level: int) -> Tensor:
    """Table entries of grid vertices: `(..., 3)` int64 vertex numbers to `(...)` int64 entries."""
    x, y, z = vertices.unbind(dim=-1)
    if spec.is_dense(level):
        nx, ny, _ = spec.cells[level]
        return x + (nx + 1) * (y + (ny + 1) * z)
    # the mask keeps the low bits only, so int64 and uint32 agree
    return ((x * PRIMES[0]) ^ (y * PRIMES[1]) ^ (z * PRIMES[2])) & (spec.table_size - 1)


def weights_from_sdf(sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
    """Compositing weights of ray sections. See `geo_nerf.field.kernels.weights_from_sdf`."""
    log_phi = functional.logsigmoid(inv_s * sdf)
    drop = (log_phi[:, 1:] - log_phi[:, :-1]).clamp(max=0.0)
    drop = torch.where(valid, drop, torch.zeros_like(drop))
    log_transmittance = torch.cumsum(drop, dim=1) - drop
    return torch.exp(log_transmittance) * -torch.expm1(drop)


@torch.no_grad()  # type: ignore[untyped-decorator]
def fused_adam_(param: Tensor, grad: Tensor, m: Tensor, v: Tensor, lr: float, step: int, *, betas: tuple[float, float], eps: float) -> None:
    """Lazy Adam in place. See `geo_nerf.field.kernels.fused_adam_`."""
    touched = grad != 0
    g = grad[touched]
    first = betas[0] * m[touched] + (1.0 - betas[0]) * g
    second = betas[1] * v[touched] + (1.0 - betas[1]) * g * g
    m[touched], v[touched] = first, second
    corrected = (second / (1.0 - betas[1] ** step)).sqrt() + eps
    param[touched] -= lr / (1.0 - betas[0] ** step) * first / corrected
