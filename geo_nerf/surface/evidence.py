"""How well each surface point is measured: what other photographs say about it, and a confidence from that.

Comes in: points of one view with their normals, and the depth maps of all views. Goes out: `Evidence` and a confidence in 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from geo_nerf.field.bank import ViewBank
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc
from geo_nerf.field.photometric import choose_sources

#: weights of the confidence's logit, fitted on `village` (true surface known): constant, likeness, supporters (at most 4), facing,
#: log(1 + tie_m)
_LOGIT = (1.16, 0.86, 0.62, 1.4, -3.16)
#: further from tie points than this nothing more is known against a point, metres (tree crowns have none)
_FAR_FROM_TIES_M = 1.5


@dataclass(frozen=True)
class DepthMaps:
    """Distances of every `stride_px`-th pixel of all views."""

    stride_px: int
    #: one `(h, w)` float32 a view, metres along the ray, NaN where nothing was met
    maps: tuple[np.ndarray, ...]


@dataclass(frozen=True)
class Evidence:
    """Measured facts about N points."""

    #: `(N,)` mean correlation of the patch with the better half of other photographs, -1..1 (-1: none sees it)
    likeness: np.ndarray
    #: `(N,)` photographs whose patch correlates above one half
    supporters: np.ndarray
    #: `(N,)` cosine between the normal and the line of sight
    facing: np.ndarray
    #: `(N,)` distance to the nearest tie point, metres
    tie_m: np.ndarray

    def confidence(self) -> np.ndarray:
        """`(N,)` float32: chance that the point lies within 2 GSD of the true surface (logistic regression)."""
        parts = (
            np.maximum(self.likeness, 0.0),
            np.minimum(self.supporters, 4.0),
            self.facing,
            np.log1p(np.minimum(self.tie_m, _FAR_FROM_TIES_M)),
        )
        logit = _LOGIT[0] + sum(weight * part for weight, part in zip(_LOGIT[1:], parts, strict=True))
        return np.asarray(1.0 / (1.0 + np.exp(-logit)), np.float32)


def likeness(
    bank: ViewBank, reference: np.ndarray, points: np.ndarray, normals: np.ndarray, neighbours: np.ndarray, radius_px: int
) -> tuple[np.ndarray, np.ndarray]:
    """Correlation of each point's patch with the better half of up to five neighbour views, and how many exceed one half.

    Args:
        bank: level 0 of all views.
        reference: `(N, 3)` int64 view, column, row.
        points: `(N, 3)` float32 local metres.
        normals: `(N, 3)` float32 unit.
        neighbours: `(V, M)` views to compare with, -1 for none.
        radius_px: half the patch's edge.
    """
    shape = PatchShape(radius_px)
    device = bank.offsets.device
    ref, xyz, normal = (torch.tensor(part, device=device) for part in (reference, points, normals))
    limit = bank.sizes_hw[ref[:, 0]].flip(-1) - 1 - shape.reach_px
    ref[:, 1:] = torch.minimum(ref[:, 1:].clamp(min=shape.reach_px), limit)
    around = torch.tensor(neighbours, device=device)
    sources = choose_sources(bank, around, ref[:, 0], xyz, 5, shape.reach_px + 2, torch.Generator().manual_seed(0))
    scores = patch_ncc(bank, ref, xyz, torch.zeros(len(xyz), device=device), normal, sources, shape)
    ranked = scores.sort(dim=1, descending=True).values
    seen = (scores > UNSEEN).sum(dim=1)
    keep = torch.arange(scores.shape[1], device=device) < ((seen + 1) // 2)[:, None]
    mean = torch.where(keep, ranked, torch.zeros_like(ranked)).sum(dim=1) / keep.sum(dim=1).clamp(min=1)
    mean = torch.where(seen > 0, mean, torch.full_like(mean, -1.0))
    return mean.cpu().numpy(), (scores > 0.5).sum(dim=1).cpu().numpy()


def agreement(
    bank: ViewBank, depths: DepthMaps, views: np.ndarray, points: np.ndarray, tolerance_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Compare points with the depth maps of other views.

    Args:
        bank: level 0 of all views (for its cameras).
        depths: their depth maps.
        views: `(K,)` views to ask.
        points: `(N, 3)` float32 local metres.
        tolerance_m: distances differ by less than this where they agree.

    Returns:
        `(N,)` views that agree, `(N,)` views that look through the point at something behind it; views to which the point is hidden
        count for neither.
    """
    agree, through = np.zeros(len(points), np.int32), np.zeros(len(points), np.int32)
    xyz = torch.tensor(points, device=bank.offsets.device)
    for view in views:
        index = torch.full((len(points),), int(view), device=xyz.device)
        uv, depth = bank.project(index, xyz)
        expected = (xyz - bank.centres[int(view)]).norm(dim=1).cpu().numpy()
        grid = depths.maps[int(view)]
        columns, rows = (uv.nan_to_num(-1e6).clamp(-1e6, 1e6).cpu().numpy() // depths.stride_px).astype(np.int64).T
        inside = (columns >= 0) & (rows >= 0) & (columns < grid.shape[1]) & (rows < grid.shape[0]) & (depth.cpu().numpy() > 0)
        seen = np.full(len(points), np.nan, np.float32)
        seen[inside] = grid[rows[inside], columns[inside]]
        agree += np.abs(seen - expected) < tolerance_m
        through += seen > expected + tolerance_m
    return agree, through
