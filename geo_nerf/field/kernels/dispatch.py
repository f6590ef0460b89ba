"""Chooses the implementation by the tensors' device and type.

Comes in: tensors. Goes out: what the chosen implementation returns.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from geo_nerf.field.kernels import cpu, cuda, reference
from geo_nerf.field.kernels.spec import GridSpec, PatchShape

if TYPE_CHECKING:
    from geo_nerf.field.bank import ViewBank


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int, half: Tensor | None = None) -> Tensor:
    """Multiresolution hash encoding (Müller et al. 2022) with trilinear interpolation.

    Levels from `levels_open` on give zeros, cost nothing and get no gradient. Points outside the box take the value on its face.

    Args:
        points01: `(N, 3)` float32, the box mapped to 0..1 along each axis.
        tables: `(L, T, F)` float32 entries.
        spec: the grid's shape.
        levels_open: levels in use, coarse first.
        half: `(L, T, F)` float16 or bfloat16 copy of `tables`, which is read in their stead; sums and gradients stay float32, and the
            gradient goes to `tables`.

    Returns:
        `(N, L*F)` float32, level by level; differentiable once in `points01` and `tables`.
    """
    return _implementation(tables, spec.features == 2).encode(points01, tables, spec, levels_open, half)


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
    half: Tensor | None = None,
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
        half: copy of `param` in half precision, renewed with it.
    """
    _implementation(param).fused_adam_(param, grad, m, v, lr, step, betas=betas, eps=eps, half=half)


def clip_to_band(
    origins: Tensor, directions: Tensor, band: tuple[Tensor, Tensor], bounds: tuple[Tensor, Tensor], steps: int
) -> tuple[Tensor, Tensor, Tensor]:
    """The part of each ray between the upper and the lower end of a height band.

    Args:
        origins: `(R, 3)` local metres.
        directions: `(R, 3)` unit.
        band: upper and lower end `(rows, columns)`, local metres; rows northwards, columns eastwards.
        bounds: low and high corner `(3,)` of the box the columns divide, local metres.
        steps: looks along the ray inside the slab.

    Returns:
        near, far `(R,)` metres along the ray, and `(R,)` bool: the ray comes down through the whole band inside the box. No gradient.
    """
    return _implementation(origins).clip_to_band(origins, directions, band, bounds, steps)  # type: ignore[no-any-return]


def patch_ncc(
    bank: ViewBank,
    reference: Tensor,
    points: Tensor,
    shift: Tensor,
    normals: Tensor,
    sources: Tensor,
    shape: PatchShape,
    offset: Tensor | None = None,
) -> Tensor:
    """Correlation of each patch with each of its source views.

    The patch's plane passes through `points + shift * normals`; pixels of the reference view are carried through it into the source view.
    Masked pixels (grey 0) of the reference view do not count; a patch that meets one in a source view is unseen there.

    Args:
        bank: the photographs at one level.
        reference: `(P, 3)` int64 view, column, row of the patch's middle; at least `reach_px` away from the edges.
        points: `(P, 3)` surface points, local metres, no gradient.
        shift: `(P,)` metres along the normal.
        normals: `(P, 3)` unit, towards the camera.
        sources: `(P, K)` int64 views, -1 for none.
        shape: the pixels.
        offset: `(P, K, 2)` pixels added to where the patch falls in each source view: zeros, for their gradient.

    Returns:
        `(P, K)` in -1..1, or `UNSEEN`; differentiable in `shift` and `offset` (both around 0) and `normals`.
    """
    return _implementation(points).patch_ncc(bank, reference, points, shift, normals, sources, shape, offset)


def _implementation(tensor: Tensor, fits: bool = True) -> ModuleType:
    if not fits or tensor.dtype != torch.float32:
        return reference
    if tensor.is_cuda:
        return cuda if cuda.available() else reference
    return cpu if tensor.device.type == "cpu" and cpu.available() else reference
