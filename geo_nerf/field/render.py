"""Colours and depths of rays from the field's signed distances (NeuS, Wang et al. 2021).

Comes in: sample distances and what the field says there. Goes out: per-ray sums.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from geo_nerf.field.kernels import weights_from_sdf


@dataclass(frozen=True)
class Rendered:
    """What R rays show."""

    #: `(R, 3)` colours weighted by the sections' weights
    colours: Tensor
    #: `(R,)` share of the ray that met a surface, 0..1
    opacity: Tensor
    #: `(R,)` mean distance along the ray, metres (of the part that met a surface)
    depths: Tensor


def render(t_samples: Tensor, sdf: Tensor, colours: Tensor, inv_s: float) -> Rendered:
    """Sum the sections between S samples of R rays.

    Args:
        t_samples: `(R, S)` increasing distances along the rays, metres.
        sdf: `(R, S)` signed distances there, metres.
        colours: `(R, S, 3)` colours there.
        inv_s: sharpness, 1/metre.
    """
    valid = torch.ones(sdf.shape[0], sdf.shape[1] - 1, dtype=torch.bool, device=sdf.device)
    weights = weights_from_sdf(sdf, torch.tensor(inv_s, device=sdf.device), valid)
    middles = (t_samples[:, 1:] + t_samples[:, :-1]) / 2
    opacity = weights.sum(dim=1)
    mixed = (weights[..., None] * (colours[:, 1:] + colours[:, :-1]) / 2).sum(dim=1)
    return Rendered(mixed, opacity, (weights * middles).sum(dim=1) / opacity.clamp(min=1e-6))
