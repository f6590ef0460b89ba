"""Chooses the implementation by the tensors' device and type.

Comes in: tensors. Goes out: what the chosen implementation returns.
"""

from __future__ import annotations

from types import ModuleType

import torch
from torch import Tensor

from geo_nerf.field.kernels import cpu, cuda, reference
from geo_nerf.field.kernels.spec import GridSpec


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int) -> Tensor:
    """Multiresolution hash encoding (Müller et al. 2022) with trilinear interpolation.

    Levels from `levels_open` on give zeros, cost nothing and get no gradient. Points outside the box take the value on its face.

    Args:
        points01: `(N, 3)` float32, the box mapped to 0..1 along each axis.
        tables: `(L, T, F)` float32 entries.
        spec: the grid's shape.
        levels_open: levels in use, coarse first.

    Returns:
        `(N, L*F)` float32, level by level; differentiable once in `points01` and `tables`.
    """
    return _implementation(tables, spec.features == 2).encode(points01, tables, spec, levels_open)


def weights_from_sdf(sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
    """Share of each ray section in the pixel, from the signed distances at its two ends (NeuS, Wang et al. 2021, eq. 13).

    `alpha_i = max((Phi(f_i) - Phi(f_{i+1})) / Phi(f_i), 0)`, `w_i = alpha_i * prod_{j<i} (1 - alpha_j)`, with `Phi` the sigmoid of
    `inv_s * f`; worked in logarithms, so nothing overflows deep inside.

    Args:
        sdf: `(R, S)` signed distances along R rays, near to far, metres.
        inv_s: scalar tensor, sharpness, 1/metre.
        valid: `(R, S-1)` bool, sections that exist; others have alpha 0.

    Returns:
        `(R, S-1)` weights, each row's sum at most 1; differentiable once in `sdf` and `inv_s`.
    """
    return _implementation(sdf).weights_from_sdf(sdf, inv_s, valid)


def fused_adam_(
    param: Tensor,
    grad: Tensor,
    m: Tensor,
    v: Tensor,
    lr: float,
    step: int,
    *,
    betas: tuple[float, float] = (0.9, 0.99),
    eps: float = 1e-15,
) -> None:
    """One Adam step (Kingma & Ba 2015) in place that leaves alone, moments included, every value whose gradient is zero.

    All four tensors are contiguous, of one shape and type; `tables[:levels_open]` is, too.

    Args:
        param: values, changed.
        grad: their gradient.
        m: first moment, changed; zeros at the start.
        v: second moment, changed; zeros at the start.
        lr: learning rate.
        step: number of this step, from 1.
        betas: decay of the moments.
        eps: keeps the division finite.
    """
    _implementation(param).fused_adam_(param, grad, m, v, lr, step, betas=betas, eps=eps)


def _implementation(tensor: Tensor, fits_cpu: bool = True) -> ModuleType:
    if tensor.is_cuda:
        return cuda
    return cpu if fits_cpu and tensor.device.type == "cpu" and tensor.dtype == torch.float32 and cpu.available() else reference
