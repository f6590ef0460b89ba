"""Triton kernels of the hash grid and of Adam; `cuda` hands them tensors and is the only one to import this module.

A program is a block of samples at one level, and blocks of one level run together, so that its table stays in the GPU's cache. Both
features of an entry are read, and added to, as one pair. Tables of half precision are read as they are; all sums are float32. Taps are
samples like others: the four of a point stand beside each other and mostly share cells, so their reads fall into the same cache lines.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import triton
import triton.language as tl

from geo_nerf.field.kernels.reference import PRIMES

_PRIME_Y, _PRIME_Z = tl.constexpr(PRIMES[1]), tl.constexpr(PRIMES[2])


@triton.jit
def _locate(value: tl.tensor, cells: tl.tensor) -> tl.tensor:
    """Cell number and place in it, 0..1, of a coordinate in 0..1; a coordinate outside lies on the face, no number stays none."""
    position = tl.minimum(tl.maximum(value, 0.0), 1.0) * cells.to(tl.float32)
    low = tl.maximum(tl.minimum(position.to(tl.int32), cells - 1), 0)
    return low, tl.where(value == value, position - low.to(tl.float32), value)


@triton.jit
def _cell(points: tl.tensor, layout: tl.tensor, level: tl.tensor, sample: tl.tensor, within: tl.tensor) -> tl.tensor:
    """Cell numbers x, y, z and fractions u, v, w of a block of samples."""
    x, u = _locate(tl.load(points + 3 * sample, mask=within, other=0.0), tl.load(layout + 4 * level))
    y, v = _locate(tl.load(points + 3 * sample + 1, mask=within, other=0.0), tl.load(layout + 4 * level + 1))
    z, w = _locate(tl.load(points + 3 * sample + 2, mask=within, other=0.0), tl.load(layout + 4 * level + 2))
    return x, y, z, u, v, w


@triton.jit
def _pairs(layout: tl.tensor, level: tl.tensor, table_size: tl.tensor, x: tl.tensor, y: tl.tensor, z: tl.tensor) -> tl.tensor:
    """Where both features of vertices stand in the flat tables, `(BLOCK, 2)`."""
    nx, ny, mask = tl.load(layout + 4 * level), tl.load(layout + 4 * level + 1), tl.load(layout + 4 * level + 3)
    dense = x + (nx + 1) * (y + (ny + 1) * z)
    hashed = x.to(tl.uint32) ^ (y.to(tl.uint32) * _PRIME_Y) ^ (z.to(tl.uint32) * _PRIME_Z)
    entry = tl.where(mask == 0, dense, (hashed & mask.to(tl.uint32)).to(tl.int32))
    return (level * table_size + entry)[:, None] * 2 + tl.arange(0, 2)[None, :]


@triton.jit
def _feature_pairs(level: tl.tensor, sample: tl.tensor, row_stride: tl.tensor, column_stride: tl.tensor) -> tl.tensor:
    """Where both features of a level stand in `(N, L*2)` rows of any strides, `(BLOCK, 2)`."""
    column = (2 * level + tl.arange(0, 2)).to(tl.int64)
    return (sample * row_stride)[:, None] + (column * column_stride)[None, :]


@triton.jit
def encode(
    points: tl.tensor,
    tables: tl.tensor,
    layout: tl.tensor,
    out: tl.tensor,
    samples: tl.tensor,
    table_size: tl.tensor,
    row_stride: tl.tensor,
    column_stride: tl.tensor,
    BLOCK: tl.constexpr,
) -> None:
    """Write a block of samples at one level; `layout` `(L, 4)` int32: cells along x, y, z and the hash mask, 0 for a dense level."""
    level = tl.program_id(1)
    sample = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = sample < samples
    x, y, z, u, v, w = _cell(points, layout, level, sample, within)
    total = tl.zeros([BLOCK, 2], tl.float32)
    for corner in tl.static_range(8):
        weight = (u if corner & 1 else 1.0 - u) * (v if corner & 2 else 1.0 - v) * (w if corner & 4 else 1.0 - w)
        place = _pairs(layout, level, table_size, x + (corner & 1), y + (corner >> 1 & 1), z + (corner >> 2))
        total += weight[:, None] * tl.load(tables + place, mask=within[:, None], other=0.0).to(tl.float32)
    tl.store(out + _feature_pairs(level, sample, row_stride, column_stride), total, mask=within[:, None])


@triton.jit
def scatter(
    points: tl.tensor,
    grad_out: tl.tensor,
    layout: tl.tensor,
    grad_tables: tl.tensor,
    samples: tl.tensor,
    table_size: tl.tensor,
    row_stride: tl.tensor,
    column_stride: tl.tensor,
    BLOCK: tl.constexpr,
) -> None:
    """Add a block of samples at one level to the tables' gradient, float32, by atomics; samples without gradient add nothing."""
    level = tl.program_id(1)
    sample = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = sample < samples
    pull = tl.load(grad_out + _feature_pairs(level, sample, row_stride, column_stride), mask=within[:, None], other=0.0)
    pulls = within & (tl.sum((pull != 0.0).to(tl.int32), axis=1) > 0)
    x, y, z, u, v, w = _cell(points, layout, level, sample, pulls)
    for corner in tl.static_range(8):
        weight = (u if corner & 1 else 1.0 - u) * (v if corner & 2 else 1.0 - v) * (w if corner & 4 else 1.0 - w)
        place = _pairs(layout, level, table_size, x + (corner & 1), y + (corner >> 1 & 1), z + (corner >> 2))
        tl.atomic_add(grad_tables + place, weight[:, None] * pull, mask=pulls[:, None], sem="relaxed")


@triton.jit
def slope(
    points: tl.tensor,
    tables: tl.tensor,
    grad_out: tl.tensor,
    layout: tl.tensor,
    out: tl.tensor,
    samples: tl.tensor,
    table_size: tl.tensor,
    row_stride: tl.tensor,
    column_stride: tl.tensor,
    LEVELS: tl.constexpr,
    BLOCK: tl.constexpr,
) -> None:
    """Write the points' gradient of a block of samples, all levels; zero along an axis where the point lies outside the box."""
    sample = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = sample < samples
    gx, gy, gz = tl.zeros([BLOCK], tl.float32), tl.zeros([BLOCK], tl.float32), tl.zeros([BLOCK], tl.float32)
    for level in range(LEVELS):
        pull = tl.load(grad_out + _feature_pairs(level, sample, row_stride, column_stride), mask=within[:, None], other=0.0)
        x, y, z, u, v, w = _cell(points, layout, level, sample, within)
        nx, ny, nz = tl.load(layout + 4 * level), tl.load(layout + 4 * level + 1), tl.load(layout + 4 * level + 2)
        for corner in tl.static_range(8):
            a = u if corner & 1 else 1.0 - u
            b = v if corner & 2 else 1.0 - v
            c = w if corner & 4 else 1.0 - w
            place = _pairs(layout, level, table_size, x + (corner & 1), y + (corner >> 1 & 1), z + (corner >> 2))
            share = tl.sum(pull * tl.load(tables + place, mask=within[:, None], other=0.0).to(tl.float32), axis=1)
            gx += (nx if corner & 1 else -nx).to(tl.float32) * b * c * share
            gy += (ny if corner & 2 else -ny).to(tl.float32) * a * c * share
            gz += (nz if corner & 4 else -nz).to(tl.float32) * a * b * share
    _store_inside(points, out, 3 * sample, within, gx)
    _store_inside(points, out, 3 * sample + 1, within, gy)
    _store_inside(points, out, 3 * sample + 2, within, gz)


@triton.jit
def _store_inside(points: tl.tensor, out: tl.tensor, place: tl.tensor, within: tl.tensor, value: tl.tensor) -> None:
    coordinate = tl.load(points + place, mask=within, other=0.0)
    tl.store(out + place, tl.where((coordinate < 0.0) | (coordinate > 1.0), 0.0, value), mask=within)


@triton.jit
def adam(
    param: tl.tensor,
    grad: tl.tensor,
    first: tl.tensor,
    second: tl.tensor,
    half: tl.tensor,
    size: tl.tensor,
    rate: tl.tensor,
    scale: tl.tensor,
    beta1: tl.tensor,
    beta2: tl.tensor,
    eps: tl.tensor,
    COPIES: tl.constexpr,
    BLOCK: tl.constexpr,
) -> None:
    """Lazy Adam over flat arrays, and the new values in half precision; `rate`: step size, `scale`: 1 / sqrt(1 - beta2^t)."""
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    g = tl.load(grad + place, mask=place < size, other=0.0)
    touched = g != 0.0
    m = beta1 * tl.load(first + place, mask=touched, other=0.0) + (1.0 - beta1) * g
    v = beta2 * tl.load(second + place, mask=touched, other=0.0) + (1.0 - beta2) * g * g
    value = tl.load(param + place, mask=touched, other=0.0) - rate * m / (tl.sqrt(v) * scale + eps)
    tl.store(first + place, m, mask=touched)
    tl.store(second + place, v, mask=touched)
    tl.store(param + place, value, mask=touched)
    if COPIES:
        tl.store(half + place, value.to(half.dtype.element_ty), mask=touched)
