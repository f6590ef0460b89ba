"""Surface patches seen by several photographs: how well they agree, where they would agree better.

Comes in: surface points with reference pixels. Goes out: correlations and better places along the ray.
"""

from __future__ import annotations

import torch
from torch import Tensor

from geo_nerf.field.bank import ViewBank
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc


def choose_sources(
    bank: ViewBank, neighbours: Tensor, view: Tensor, points: Tensor, count: int, margin_px: int, generator: torch.Generator
) -> Tensor:
    """Draw up to `count` neighbour views `(P, count)` (-1: none) that have the points `(P, 3)` `margin_px` inside their frame."""
    candidates = neighbours[view]
    safe = candidates.clamp(min=0)
    uv, depth = bank.project(safe, points[:, None].expand(-1, candidates.shape[1], 3))
    inside = ((uv >= margin_px) & (uv < bank.sizes_hw[safe].flip(-1) - margin_px)).all(dim=-1) & (depth > 0) & (candidates >= 0)
    luck = torch.rand(candidates.shape, generator=generator, device=generator.device).to(points.device)
    score, place = torch.where(inside, luck + 1.0, torch.zeros_like(luck)).topk(min(count, candidates.shape[1]), dim=1)
    return torch.where(score > 0, candidates.gather(1, place), -1)


def best_half(scores: Tensor) -> Tensor:
    """Mean correlation `(P,)` of the better half of the views that see each patch; `UNSEEN` where none does."""
    ranked = scores.sort(dim=1, descending=True).values
    count = (scores > UNSEEN).sum(dim=1)
    keep = torch.arange(scores.shape[1], device=scores.device) < ((count + 1) // 2)[:, None]
    mean = torch.where(keep, ranked, torch.zeros_like(ranked)).sum(dim=1) / keep.sum(dim=1).clamp(min=1)
    return torch.where(count > 0, mean, torch.full_like(mean, UNSEEN))


@torch.no_grad()  # type: ignore[untyped-decorator]
def search(
    bank: ViewBank, reference: Tensor, points: Tensor, normals: Tensor, sources: Tensor, shape: PatchShape, offsets_m: Tensor
) -> tuple[Tensor, Tensor]:
    """Try other places along the patches' rays.

    Args:
        bank: the photographs at one level.
        reference: `(P, 3)` view, column, row.
        points: `(P, 3)` surface points, local metres.
        normals: `(P, 3)` unit.
        sources: `(P, K)` views.
        shape: the patch.
        offsets_m: `(P, C)` shifts along the ray, metres, away from the camera.

    Returns:
        `(P, C)` scores (`best_half`) at the shifted places.
    """
    rays = points - bank.centres[reference[:, 0]]
    rays = rays / rays.norm(dim=1, keepdim=True)
    nothing = torch.zeros(len(points), device=points.device)
    return torch.stack(  # type: ignore[no-any-return]
        [
            best_half(patch_ncc(bank, reference, points + rays * offset[:, None], nothing, normals, sources, shape))
            for offset in offsets_m.unbind(1)
        ],
        dim=1,
    )
