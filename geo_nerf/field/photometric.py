"""Surface patches seen by several photographs: which views to compare, how well they agree, where they would agree better.

Comes in: surface points with reference pixels. Goes out: correlations and better places along the ray.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from geo_nerf.field.bank import ViewBank
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc
from geo_nerf.types import TiePoints

#: angle between two views' rays that serves depth best, and how fast worth falls off on either side, degrees
_BEST_ANGLE_DEG, _NARROWER_DEG, _WIDER_DEG = 15.0, 7.0, 20.0


def neighbour_views(ties: TiePoints, photo_of_view: np.ndarray, centres: np.ndarray, count: int) -> np.ndarray:
    """For each of V views the `count` views that see the same tie points under good angles.

    Args:
        ties: tie points; `observation_photo` holds photograph indices.
        photo_of_view: `(V,)` photograph index of each view.
        centres: `(V, 3)` projection centres, local metres.
        count: neighbours a view, at most.

    Returns:
        `(V, count)` int64 views, best first, -1 where there are fewer.
    """
    views = len(photo_of_view)
    view_of_photo = np.full(int(max(photo_of_view.max(), ties.observation_photo.max(initial=0))) + 1, -1)
    view_of_photo[photo_of_view] = np.arange(views)
    seen_by = view_of_photo[ties.observation_photo]
    sees = np.zeros((views, len(ties.xyz)), bool)
    sees[seen_by[seen_by >= 0], ties.observation_point[seen_by >= 0]] = True
    worth = np.zeros((views, views))
    for view in range(views):
        mine = np.flatnonzero(sees[view])
        mine = mine[:: max(1, len(mine) // 1000)]
        rays = ties.xyz[mine][None] - centres[:, None]
        rays /= np.linalg.norm(rays, axis=2, keepdims=True) + 1e-12
        angle = np.degrees(np.arccos(np.clip((rays * rays[view]).sum(axis=2), -1.0, 1.0)))
        spread = np.where(angle < _BEST_ANGLE_DEG, _NARROWER_DEG, _WIDER_DEG)
        worth[view] = (np.exp(-0.5 * ((angle - _BEST_ANGLE_DEG) / spread) ** 2) * sees[:, mine]).sum(axis=1)
    np.fill_diagonal(worth, 0.0)
    order = np.argsort(-worth, axis=1)[:, :count]
    return np.where(np.take_along_axis(worth, order, axis=1) > 0, order, -1)


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
