"""Fused float32 CPU kernels: the same signatures as `reference`, compiled by numba where it is installed.

Comes in: contiguous or strided float32 CPU tensors. Goes out: tensors, differentiable once.
"""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from geo_nerf.field.kernels.reference import clip_to_band
from geo_nerf.field.kernels.spec import GridSpec, PatchShape

if TYPE_CHECKING:
    from geo_nerf.field.bank import ViewBank

__all__ = ["available", "clip_to_band", "encode", "fused_adam_", "patch_ncc", "weights_from_sdf"]


@lru_cache(maxsize=1)
def available() -> bool:
    """Whether numba is installed."""
    return importlib.util.find_spec("numba") is not None


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int, half: Tensor | None = None) -> Tensor:
    """See `geo_nerf.field.kernels.encode`; F must be 2. A half copy gains nothing here: it is widened first."""
    values = tables.detach() if half is None else half.to(tables.dtype)
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
    rates = (lr / (1.0 - betas[0] ** step), (1.0 - betas[1] ** step) ** -0.5, *betas, eps)
    flat = [tensor.detach().view(-1).numpy() for tensor in (param, grad, m, v)]
    _kernels().adam(*flat, np.array(rates, np.float32))
    if half is not None:
        half.copy_(param)


def _kernels() -> Any:
    """The compiled module, with as many threads as torch uses."""
    import numba

    from geo_nerf.field.kernels import compiled

    numba.set_num_threads(_threads())
    return compiled


def _threads() -> int:
    import numba

    threads: int = min(torch.get_num_threads(), numba.config.NUMBA_NUM_THREADS)
    return threads


@lru_cache(maxsize=16)
def _layout(spec: GridSpec) -> tuple[np.ndarray, np.ndarray]:
    """Cells `(L, 3)` and hash masks `(L,)`, 0 for a dense level."""
    masks = [0 if spec.is_dense(level) else spec.table_size - 1 for level in range(spec.levels)]
    return np.array(spec.cells, np.int64), np.array(masks, np.int64)


def _array(tensor: Tensor) -> np.ndarray:
    array: np.ndarray = tensor.detach().contiguous().numpy()
    return array


def _flat(tensor: Tensor) -> np.ndarray:
    return _array(tensor).reshape(-1)


def _by_level(tables: Tensor) -> np.ndarray:
    """`(L, T, 2)` as `(L, T*2)`."""
    return _array(tables).reshape(len(tables), -1)


class _Encode(torch.autograd.Function):  # type: ignore[misc]
    @staticmethod
    def forward(ctx: Any, points: Tensor, tables: Tensor, values: Tensor, spec: GridSpec, levels: int) -> Tensor:
        ctx.save_for_backward(points, values)
        ctx.spec, ctx.levels = spec, levels
        out = torch.empty(len(points), spec.width)
        out[:, levels * 2 :] = 0.0
        if levels and len(points):
            _kernels().encode(_flat(points), _by_level(values), *_layout(spec), out.view(-1).numpy(), levels, _threads())
        return out

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad_out: Tensor) -> tuple[Tensor | None, Tensor | None, None, None, None]:
        points, values = ctx.saved_tensors
        want_points, want_tables = ctx.needs_input_grad[:2]
        # the kernels write every value; with nothing to do they are not called
        blank = torch.empty_like if ctx.levels and len(points) else torch.zeros_like
        grad_points = blank(points, memory_format=torch.contiguous_format) if want_points else None
        grad_tables = blank(values, memory_format=torch.contiguous_format) if want_tables else None
        if ctx.levels and len(points):
            grads, layout, levels = _flat(grad_out), _layout(ctx.spec), ctx.levels
            if grad_tables is not None:
                _kernels().scatter(_flat(points), grads, *layout, _by_level(grad_tables), levels)
            if grad_points is not None:
                _kernels().slope(_flat(points), _by_level(values), grads, *layout, grad_points.view(-1).numpy(), levels, _threads())
        return grad_points, grad_tables, None, None, None


class _Weights(torch.autograd.Function):  # type: ignore[misc]
    @staticmethod
    def forward(ctx: Any, sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
        ctx.save_for_backward(sdf, inv_s, valid)
        out = torch.empty(sdf.shape[0], sdf.shape[1] - 1)
        _kernels().weights(_array(sdf), np.float32(inv_s.item()), _array(valid), out.numpy())
        return out

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad_out: Tensor) -> tuple[Tensor, Tensor, None]:
        sdf, inv_s, valid = ctx.saved_tensors
        grad_sdf, per_ray = torch.empty(sdf.shape), torch.empty(len(sdf))
        arrays = (_array(sdf), np.float32(inv_s.item()), _array(valid), _array(grad_out))
        _kernels().weights_backward(*arrays, grad_sdf.numpy(), per_ray.numpy())
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
        import numba

        from geo_nerf.field.kernels import compiled_patch

        numba.set_num_threads(_threads())
        moved = points + shift.detach()[:, None] * normals.detach()
        scores, columns = torch.empty(sources.shape), 4 if offset is None else 6
        jacobian = torch.empty(len(sources) if any(ctx.needs_input_grad) else 0, sources.shape[1], columns)
        views = tuple(t.numpy() for t in (bank.offsets, bank.sizes_hw, bank.lenses, bank.rotations, bank.centres))
        options = (shape.radius, shape.stride, np.float32(shape.noise), np.float32(shape.fall))
        arrays = [_array(t) for t in (reference, moved, normals, sources)]
        compiled_patch.patch_ncc(bank.grey.numpy(), views, *arrays, options, scores.numpy(), jacobian.numpy())
        ctx.save_for_backward(jacobian)
        return scores

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        (jacobian,) = ctx.saved_tensors
        plane = (grad[..., None] * jacobian[..., :4]).sum(dim=1)
        offset = grad[..., None] * jacobian[..., 4:] if jacobian.shape[2] > 4 else None
        return None, None, None, plane[:, 0], plane[:, 1:], None, None, offset
