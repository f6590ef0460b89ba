"""The terms that pull on the field, each a scalar tensor without unit or weight.

Comes in: values the field gave. Goes out: losses, differentiable.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def colour_loss(rendered: Tensor, observed: Tensor, kept: float = 0.9) -> Tensor:
    """Mean absolute difference of colours `(R, 3)`, without the worst `1 - kept` of the rays (cars that drive, leaves)."""
    error = functional.smooth_l1_loss(rendered, observed, beta=0.05, reduction="none").mean(dim=1)
    if len(error) == 0:
        return error.sum()
    limit = error.detach().sort().values[int(kept * (len(error) - 1))]
    return error[error.detach() <= limit].sum() / len(error)


def eikonal_loss(gradients: Tensor) -> Tensor:
    """`mean (|grad f| - 1)^2` of gradients `(N, 3)`."""
    return ((gradients.norm(dim=1) - 1.0) ** 2).sum() / max(len(gradients), 1)


def tie_point_loss(sdf: Tensor, error_px: Tensor, scale_m: float) -> Tensor:
    """Huber distance of tie points from the surface, in units of `scale_m`, weighted by `1 / (1 + error^2)`."""
    pull = functional.huber_loss(sdf / scale_m, torch.zeros_like(sdf), reduction="none")
    return (pull / (1.0 + error_px**2)).mean() if len(sdf) else sdf.sum()


def prior_loss(sdf: Tensor, weights: Tensor, scale_m: float) -> Tensor:
    """Huber distance `(N,)` of the prior's points from the surface, in units of `scale_m`, times their weights."""
    return (weights * functional.huber_loss(sdf / scale_m, torch.zeros_like(sdf), reduction="none")).mean()


def normal_loss(gradients: Tensor, normals: Tensor, weights: Tensor) -> Tensor:
    """One minus the cosine between gradients `(N, 3)` and unit normals `(N, 3)`, times weights `(N,)`."""
    cosines = (gradients * normals).sum(dim=1) / gradients.norm(dim=1).clamp(min=0.1)
    return (weights * (1.0 - cosines)).mean()


def free_space_loss(sdf: Tensor, clear_m: Tensor) -> Tensor:
    """Mean shortfall of `sdf` `(N,)` below `clear_m` `(N,)`, metres, in places that photographs look through."""
    return functional.relu(clear_m - sdf).mean() if len(sdf) else sdf.sum()


def photometric_loss(scores: Tensor, unseen: float) -> Tensor:
    """One minus the correlation of each patch `(P, K)` with the better half of the views that see it; the rest may be hidden."""
    seen = scores > unseen
    ranked, _ = torch.where(seen, scores, torch.full_like(scores, unseen)).sort(dim=1, descending=True)
    count = seen.sum(dim=1, keepdim=True)
    better = torch.arange(scores.shape[1], device=scores.device) < (count + 1) // 2
    trust = torch.where(better, ranked.detach().clamp(min=0.0) + 0.1, torch.zeros_like(ranked))
    return (trust * (1.0 - ranked)).sum() / max(scores.shape[0], 1) if len(scores) else scores.sum()


def appearance_loss(appearance: Tensor) -> Tensor:
    """Mean square of logarithmic gains and biases `(V, 2, 3)`."""
    return (appearance**2).mean()
