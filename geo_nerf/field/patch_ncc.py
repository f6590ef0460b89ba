"""Likeness of small surface patches between photographs: normalised cross-correlation through the patch's plane.

Comes in: patches (a pixel of a reference view, a surface point, a normal) and source views. Goes out: correlations, differentiable in
the plane. The plain torch version is the reference and serves any device; the numba twin serves the CPU.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from geo_nerf.field.bank import ViewBank
from geo_nerf.field.kernels import cpu

#: score of a patch that its source view does not see whole
UNSEEN = -2.0


@dataclass(frozen=True)
class PatchShape:
    """Pixels of a patch: `(2 * radius + 1)^2`, `stride` pixels apart."""

    radius: int
    stride: int = 1
    #: variance of the grey values' noise, grey levels squared: keeps flat patches from speaking loudly
    noise: float = 4.0
    #: standard deviation of the weights' bell over the difference of grey values from the middle pixel's, grey levels (0: all alike):
    #: pixels of another surface, beyond an edge, count less
    contrast: float = 0.0

    @property
    def fall(self) -> float:
        """Factor of the squared difference in the weights' exponent."""
        return 0.5 / self.contrast**2 if self.contrast > 0 else 0.0

    @property
    def reach_px(self) -> int:
        """Pixels from the middle to the edge."""
        return self.radius * self.stride


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
    if points.device.type == "cpu" and cpu.available():
        return _PatchNcc.apply(bank, reference, points, shift, normals, sources, shape, offset)
    return patch_ncc_reference(bank, reference, points, shift, normals, sources, shape, offset)


def patch_ncc_reference(
    bank: ViewBank,
    reference: Tensor,
    points: Tensor,
    shift: Tensor,
    normals: Tensor,
    sources: Tensor,
    shape: PatchShape,
    offset: Tensor | None = None,
) -> Tensor:
    """`patch_ncc` in plain torch."""
    view = reference[:, 0]
    pixels = _patch_pixels(reference, shape)
    flat_view = view[:, None].expand(pixels.shape[:2])
    place = bank.offsets[flat_view] + pixels[..., 1] * bank.sizes_hw[flat_view, 1] + pixels[..., 0]
    patch = bank.grey[place].float()
    middle = patch[:, patch.shape[1] // 2 : patch.shape[1] // 2 + 1]
    weights = torch.exp(-shape.fall * (patch - middle) ** 2) * (patch > 0)
    weights = weights / weights.sum(dim=1, keepdim=True).clamp(min=1e-9)
    lens = bank.lenses[view][:, None]
    rays = torch.cat([(pixels + 0.5 - lens[..., 2:]) / lens[..., :2], torch.ones_like(pixels[..., :1], dtype=torch.float32)], dim=2)
    rays = torch.einsum("nij,nkj->nki", bank.rotations[view], rays)
    centre = bank.centres[view]
    facing = torch.einsum("ni,nki->nk", normals, rays)
    plane = (normals * (points - centre)).sum(dim=1) + shift
    world = centre[:, None] + rays * (plane[:, None] / facing)[..., None]
    usable = (facing < -0.05).all(dim=1) & (middle[:, 0] > 0)
    offset = torch.zeros(*sources.shape, 2, device=points.device) if offset is None else offset
    pairs = zip(sources.unbind(1), offset.unbind(1), strict=True)
    return torch.stack([_score(bank, (patch, weights), world, usable, source, moved, shape.noise) for source, moved in pairs], dim=1)


def _patch_pixels(reference: Tensor, shape: PatchShape) -> Tensor:
    steps = torch.arange(-shape.radius, shape.radius + 1, device=reference.device) * shape.stride
    row, column = torch.meshgrid(steps, steps, indexing="ij")
    return reference[:, None, 1:] + torch.stack([column, row], dim=-1).view(1, -1, 2)


def _score(
    bank: ViewBank, weighted: tuple[Tensor, Tensor], world: Tensor, usable: Tensor, source: Tensor, offset: Tensor, noise: float
) -> Tensor:
    view = source.clamp(min=0)
    uv, depth = bank.project(view[:, None].expand(world.shape[:2]), world)
    place = uv + offset[:, None] - 0.5
    size = bank.sizes_hw[view][:, None].flip(-1)
    inside = (depth >= 0.1) & ((place >= 0) & (place < size - 1)).all(dim=2)
    values, clear = _bilinear(bank, view, torch.minimum(place.clamp(min=0.0), size - 1.001))
    seen = inside.all(dim=1) & clear.all(dim=1) & usable & (source >= 0)
    patch, weights = weighted
    a, b = (part - (weights * part).sum(dim=1, keepdim=True) for part in (patch, values))
    spread = ((weights * a * a).sum(dim=1) + noise) * ((weights * b * b).sum(dim=1) + noise)
    return torch.where(seen, (weights * a * b).sum(dim=1) / spread.sqrt(), torch.full_like(spread, UNSEEN))


def _bilinear(bank: ViewBank, view: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
    """Grey values, and whether none of the four pixels mixed is masked."""
    corner = place.detach().long()
    p, q = (place - corner).unbind(2)
    width = bank.sizes_hw[view, 1][:, None]
    first = bank.offsets[view][:, None] + corner[..., 1] * width + corner[..., 0]
    a, b, c, d = (bank.grey[first + step].float() for step in (0, 1, width, width + 1))
    return (a + p * (b - a)) * (1 - q) + (c + p * (d - c)) * q, (a * b * c * d) > 0


class _PatchNcc(torch.autograd.Function):  # type: ignore[misc]
    @staticmethod
    def forward(
        ctx: Any,
        bank: ViewBank,
        reference: Tensor,
        points: Tensor,
        shift: Tensor,
        normals: Tensor,
        sources: Tensor,
        shape: PatchShape,
        offset: Tensor | None,
    ) -> Tensor:
        import numba

        from geo_nerf.field import patch_ncc_cpu

        numba.set_num_threads(min(torch.get_num_threads(), int(numba.config.NUMBA_NUM_THREADS)))
        moved = points + shift.detach()[:, None] * normals.detach()
        scores, jacobian = torch.empty(sources.shape), torch.empty(0, sources.shape[1], 6)
        if any(ctx.needs_input_grad):
            jacobian = torch.empty(*sources.shape, 6)
        views = tuple(t.numpy() for t in (bank.offsets, bank.sizes_hw, bank.lenses, bank.rotations, bank.centres))
        arrays = [t.detach().contiguous().numpy() for t in (reference, moved, normals, sources)]
        options = (shape.radius, shape.stride, np.float32(shape.noise), np.float32(shape.fall))
        patch_ncc_cpu.patch_ncc(bank.grey.numpy(), views, *arrays, options, scores.numpy(), jacobian.numpy())
        ctx.save_for_backward(jacobian)
        ctx.offset_wanted = offset is not None
        return scores

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        (jacobian,) = ctx.saved_tensors
        plane = (grad[..., None] * jacobian[..., :4]).sum(dim=1)
        offset = grad[..., None] * jacobian[..., 4:] if ctx.offset_wanted else None
        return None, None, None, plane[:, 0], plane[:, 1:], None, None, offset
