"""Triton kernels for float32 CUDA tensors: the same signatures as `reference`, where triton can be imported.

Comes in: tensors. Goes out: tensors, differentiable once. Held to the reference in value and gradient by Triton's interpreter, which
runs them on CPU tensors; compiled for compute capability 8.0 and 9.0, but has not run on CUDA.

Mixed precision: a copy of the tables in half precision halves what lookups read, while the float32 tables, their gradient (summed by
float32 atomics) and Adam's moments keep small steps from being rounded away; `fused_adam_` renews the copy. Launch overhead is met by
large batches, not by CUDA graphs: samples, taps and tie points of a step are one `encode`, and a kernel is one launch for all levels.
"""

from __future__ import annotations

import importlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from geo_nerf.field.kernels.spec import GridSpec, PatchShape

if TYPE_CHECKING:
    from geo_nerf.field.bank import ViewBank

#: samples, rays and values of one program
_SAMPLES, _RAYS, _VALUES = 256, 64, 1024


@lru_cache(maxsize=1)
def available() -> bool:
    """Whether triton can be imported."""
    try:
        importlib.import_module("triton")
    except ImportError:
        return False
    return True


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int, half: Tensor | None = None) -> Tensor:
    """See `geo_nerf.field.kernels.encode`; F must be 2."""
    values = (tables.detach() if half is None else half).contiguous()
    return _Encode.apply(points01, tables, values, spec, spec.open_levels(levels_open))


def weights_from_sdf(sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
    """See `geo_nerf.field.kernels.weights_from_sdf`."""
    return _Weights.apply(sdf, inv_s, valid)


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
    """See `geo_nerf.field.kernels.patch_ncc`."""
    return _PatchNcc.apply(bank, reference, points, shift, normals, sources, shape, offset)


@torch.no_grad()  # type: ignore[untyped-decorator]
def fused_adam_(
    param: Tensor,
    grad: Tensor,
    m: Tensor,
    v: Tensor,
    lr: float,
    step: int,
    *,
    betas: tuple[float, float],
    eps: float,
    half: Tensor | None = None,
) -> None:
    """See `geo_nerf.field.kernels.fused_adam_`."""
    from geo_nerf.field.kernels import triton_grid

    assert all(part.is_contiguous() for part in (param, grad, m, v)), "the kernel walks flat memory"
    rate, scale = lr / (1.0 - betas[0] ** step), (1.0 - betas[1] ** step) ** -0.5
    copy = param if half is None else half
    with torch.cuda.device_of(param):
        triton_grid.adam[(_parts(param.numel(), _VALUES),)](
            param, grad, m, v, copy, param.numel(), rate, scale, *betas, eps, COPIES=half is not None, BLOCK=_VALUES
        )


@torch.no_grad()  # type: ignore[untyped-decorator]
def clip_to_band(
    origins: Tensor, directions: Tensor, band: tuple[Tensor, Tensor], bounds: tuple[Tensor, Tensor], steps: int
) -> tuple[Tensor, Tensor, Tensor]:
    """See `geo_nerf.field.kernels.clip_to_band`."""
    from geo_nerf.field.kernels import triton_rays

    rays, (low, high) = len(origins), bounds
    near, far = torch.empty(2, rays, device=origins.device).unbind(0)
    good = torch.empty(rays, dtype=torch.uint8, device=origins.device)
    box = torch.cat([low[:2], (high - low)[:2], band[0].max()[None], band[1].min()[None]])
    shares = torch.linspace(0.0, 1.0, steps, device=origins.device)
    if rays:
        inputs = [part.contiguous() for part in (origins, directions, *band)]
        with torch.cuda.device_of(origins):
            triton_rays.clip[(_parts(rays, _RAYS),)](*inputs, box, shares, near, far, good, rays, *band[0].shape, STEPS=steps, BLOCK=_RAYS)
    return near, far, good.bool()


def _parts(count: int, size: int) -> int:
    """Programs that cover `count`."""
    return -(-count // size)


@lru_cache(maxsize=16)
def _layout(spec: GridSpec, device: torch.device) -> Tensor:
    """Cells along x, y, z and hash mask, 0 for a dense level, `(L, 4)` int32."""
    masks = [0 if spec.is_dense(level) else spec.table_size - 1 for level in range(spec.levels)]
    return torch.tensor([[*cells, mask] for cells, mask in zip(spec.cells, masks, strict=True)], dtype=torch.int32, device=device)


class _Encode(torch.autograd.Function):  # type: ignore[misc]
    """Features lie in memory level by level, so that a program's writes are one stretch; the result is that memory, transposed."""

    @staticmethod
    def forward(ctx: Any, points: Tensor, tables: Tensor, values: Tensor, spec: GridSpec, levels: int) -> Tensor:
        from geo_nerf.field.kernels import triton_grid

        assert values.numel() < 2**31, "places in the tables are 32-bit numbers"
        points = points.detach().contiguous()
        ctx.save_for_backward(points, values)
        ctx.spec, ctx.levels = spec, levels
        samples = len(points)
        out = torch.empty(spec.width, samples, device=points.device).t()
        out[:, levels * 2 :] = 0.0
        if levels and samples:
            layout = _layout(spec, points.device)
            with torch.cuda.device_of(points):
                triton_grid.encode[(_parts(samples, _SAMPLES), levels)](
                    points, values, layout, out, samples, spec.table_size, *out.stride(), BLOCK=_SAMPLES
                )
        return out

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad_out: Tensor) -> tuple[Tensor | None, Tensor | None, None, None, None]:
        from geo_nerf.field.kernels import triton_grid

        points, values = ctx.saved_tensors
        spec, levels, samples = ctx.spec, ctx.levels, len(points)
        grad_points = torch.zeros_like(points) if ctx.needs_input_grad[0] else None
        grad_tables = torch.zeros(values.shape, device=values.device) if ctx.needs_input_grad[1] else None
        if levels and samples:
            layout, strides, programs = _layout(spec, points.device), grad_out.stride(), _parts(samples, _SAMPLES)
            with torch.cuda.device_of(points):
                if grad_tables is not None:
                    triton_grid.scatter[(programs, levels)](
                        points, grad_out, layout, grad_tables, samples, spec.table_size, *strides, BLOCK=_SAMPLES
                    )
                if grad_points is not None:
                    triton_grid.slope[(programs,)](
                        points, values, grad_out, layout, grad_points, samples, spec.table_size, *strides, LEVELS=levels, BLOCK=_SAMPLES
                    )
        return grad_points, grad_tables, None, None, None


class _Weights(torch.autograd.Function):  # type: ignore[misc]
    @staticmethod
    def forward(ctx: Any, sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
        from geo_nerf.field.kernels import triton_rays

        sdf, inv_s, valid = sdf.detach().contiguous(), inv_s.detach(), valid.contiguous().view(torch.uint8)
        ctx.save_for_backward(sdf, inv_s, valid)
        out = torch.empty(valid.shape, device=sdf.device)
        if out.numel():
            with torch.cuda.device_of(sdf):
                triton_rays.weights[(_parts(len(sdf), _RAYS),)](sdf, inv_s, valid, out, len(sdf), SECTIONS=out.shape[1], BLOCK=_RAYS)
        return out

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad_out: Tensor) -> tuple[Tensor, Tensor, None]:
        from geo_nerf.field.kernels import triton_rays

        sdf, inv_s, valid = ctx.saved_tensors
        grad_sdf, per_ray = torch.zeros_like(sdf), torch.zeros(len(sdf), device=sdf.device)
        if valid.numel():
            with torch.cuda.device_of(sdf):
                triton_rays.weights_backward[(_parts(len(sdf), _RAYS),)](
                    sdf, inv_s, valid, grad_out.contiguous(), grad_sdf, per_ray, len(sdf), SECTIONS=valid.shape[1], BLOCK=_RAYS
                )
        return grad_sdf, per_ray.sum().reshape(inv_s.shape), None


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
        from geo_nerf.field.kernels import triton_patch

        moved = points + shift.detach()[:, None] * normals.detach()
        columns = (4 if offset is None else 6) if any(ctx.needs_input_grad) else 0
        scores = torch.empty(sources.shape, device=points.device)
        jacobian = torch.empty(*sources.shape, columns, device=points.device) if columns else scores
        views = (bank.grey, bank.offsets, bank.sizes_hw, bank.lenses, bank.rotations, bank.centres)
        inputs = [part.detach().contiguous() for part in (*views, reference, moved, normals, sources)]
        lanes = 1 << ((2 * shape.radius + 1) ** 2 - 1).bit_length()
        if scores.numel():
            with torch.cuda.device_of(points):
                triton_patch.patch_ncc[(len(points),)](
                    *inputs, scores, jacobian, shape.radius, shape.stride, shape.noise, shape.fall,
                    COUNT=sources.shape[1], COLUMNS=columns, BLOCK=lanes, num_warps=max(1, min(lanes // 32, 4)),
                )  # fmt: skip
        ctx.save_for_backward(jacobian)
        return scores

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        (jacobian,) = ctx.saved_tensors
        plane = (grad[..., None] * jacobian[..., :4]).sum(dim=1)
        offset = grad[..., None] * jacobian[..., 4:] if jacobian.shape[2] > 4 else None
        return None, None, None, plane[:, 0], plane[:, 1:], None, None, offset
