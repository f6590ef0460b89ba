"""Triton kernel of patch correlations: one program a patch, one lane a pixel; twin of `compiled_patch`, whose letters it keeps.

`cuda` hands it tensors and is the only one to import this module.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def _turned(rotations: tl.tensor, view: tl.tensor, a: tl.tensor, b: tl.tensor, c: tl.tensor) -> tl.tensor:
    """Camera axes to local axes."""
    r = rotations + 9 * view
    x = tl.load(r) * a + tl.load(r + 1) * b + tl.load(r + 2) * c
    y = tl.load(r + 3) * a + tl.load(r + 4) * b + tl.load(r + 5) * c
    return x, y, tl.load(r + 6) * a + tl.load(r + 7) * b + tl.load(r + 8) * c


@triton.jit
def _turned_back(rotations: tl.tensor, view: tl.tensor, x: tl.tensor, y: tl.tensor, z: tl.tensor) -> tl.tensor:
    """Local axes to camera axes."""
    r = rotations + 9 * view
    a = tl.load(r) * x + tl.load(r + 3) * y + tl.load(r + 6) * z
    b = tl.load(r + 1) * x + tl.load(r + 4) * y + tl.load(r + 7) * z
    return a, b, tl.load(r + 2) * x + tl.load(r + 5) * y + tl.load(r + 8) * z


@triton.jit
def _sample(
    grey: tl.tensor, offset: tl.tensor, height: tl.tensor, width: tl.tensor, u: tl.tensor, v: tl.tensor, looking: tl.tensor
) -> tl.tensor:
    """Whether pixels lie inside the image and beside none that is masked; bilinear grey values and their slopes along u and v."""
    x, y = u - 0.5, v - 0.5
    inside = (x >= 0.0) & (y >= 0.0) & (x < width - 1) & (y < height - 1)
    x, y = tl.where(inside, x, 0.0), tl.where(inside, y, 0.0)
    column, row = x.to(tl.int32), y.to(tl.int32)
    p, q = x - column.to(tl.float32), y - row.to(tl.float32)
    place = grey + offset + row.to(tl.int64) * width + column
    a = tl.load(place, mask=inside & looking, other=0).to(tl.float32)
    b = tl.load(place + 1, mask=inside & looking, other=0).to(tl.float32)
    d = tl.load(place + width, mask=inside & looking, other=0).to(tl.float32)
    e = tl.load(place + width + 1, mask=inside & looking, other=0).to(tl.float32)
    top, bottom = a + p * (b - a), d + p * (e - d)
    return (
        inside & (tl.minimum(tl.minimum(a, b), tl.minimum(d, e)) > 0.0),
        top + q * (bottom - top),
        (b - a) + q * ((e - d) - (b - a)),
        bottom - top,
    )


@triton.jit
def _triple(values: tl.tensor, row: tl.tensor) -> tl.tensor:
    return tl.load(values + 3 * row), tl.load(values + 3 * row + 1), tl.load(values + 3 * row + 2)


@triton.jit
def _weighed(values: tl.tensor, middle_place: tl.tensor, within: tl.tensor, fall: tl.tensor) -> tl.tensor:
    """Weights of a patch's pixels (sum 1; 0 for masked ones), and the grey value of its middle."""
    middle = tl.load(middle_place).to(tl.float32)
    away = values - middle
    weights = tl.where(within & (values > 0.0), tl.exp(-fall * away * away), 0.0)
    return weights / tl.maximum(tl.sum(weights, axis=0), 1e-9), middle


@triton.jit
def patch_ncc(
    grey: tl.tensor,
    offsets: tl.tensor,
    sizes: tl.tensor,
    lenses: tl.tensor,
    rotations: tl.tensor,
    centres: tl.tensor,
    reference: tl.tensor,
    points: tl.tensor,
    normals: tl.tensor,
    sources: tl.tensor,
    scores: tl.tensor,
    jacobian: tl.tensor,
    radius: tl.tensor,
    stride: tl.tensor,
    noise: tl.tensor,
    fall: tl.tensor,
    COUNT: tl.constexpr,
    COLUMNS: tl.constexpr,
    BLOCK: tl.constexpr,
) -> None:
    """Write a patch's `scores` `(P, K)` (-2: not seen) and `jacobian` `(P, K, COLUMNS)`, with 0, 4 or 6 of these columns.

    By shift along the normal, by the normal's three parts; by an offset u, v of the source photograph's pixels.
    """
    patch = tl.program_id(0).to(tl.int64)
    side = 2 * radius + 1
    pixel = tl.arange(0, BLOCK)
    within = pixel < side * side
    view, middle_x, middle_y = _triple(reference, patch)
    column = middle_x + (pixel % side - radius) * stride
    row = middle_y + (pixel // side - radius) * stride
    width = tl.load(sizes + 2 * view + 1)
    first = grey + tl.load(offsets + view)
    values = tl.load(first + row * width + column, mask=within, other=0).to(tl.float32)
    weights, middle = _weighed(values, first + middle_y * width + middle_x, within, fall)
    mean = tl.sum(weights * values, axis=0)
    apart = tl.where(within, values - mean, 0.0)
    variance = tl.sum(weights * apart * apart, axis=0) + noise
    lens = lenses + 4 * view
    a = (column.to(tl.float32) + 0.5 - tl.load(lens + 2)) / tl.load(lens)
    b = (row.to(tl.float32) + 0.5 - tl.load(lens + 3)) / tl.load(lens + 1)
    rx, ry, rz = _turned(rotations, view, a, b, 1.0)
    cx, cy, cz = _triple(centres, view)
    nx, ny, nz = _triple(normals, patch)
    ax, ay, az = _triple(points, patch)
    ax, ay, az = ax - cx, ay - cy, az - cz
    facing = tl.where(within, nx * rx + ny * ry + nz * rz, -1.0)
    # lanes that work are counted: Triton's interpreter cannot spread a single truth over lanes
    turned = tl.sum((within & ~(facing < -0.05)).to(tl.int32), axis=0)
    along = (nx * ax + ny * ay + nz * az) / facing
    for j in range(COUNT):
        other = tl.load(sources + patch * COUNT + j)
        looking = pixel < tl.where((other >= 0) & (turned == 0) & (middle > 0.0), side * side, 0)
        other = tl.maximum(other, 0)
        ox, oy, oz = _triple(centres, other)
        sx, sy, sz = _turned_back(rotations, other, cx - ox, cy - oy, cz - oz)
        dx, dy, dz = _turned_back(rotations, other, rx, ry, rz)
        x, y, z = sx + dx * along, sy + dy * along, sz + dz * along
        ahead = z >= 0.1
        inverse = 1.0 / tl.where(ahead, z, 1.0)
        fx, fy = tl.load(lenses + 4 * other), tl.load(lenses + 4 * other + 1)
        u = fx * x * inverse + tl.load(lenses + 4 * other + 2)
        v = fy * y * inverse + tl.load(lenses + 4 * other + 3)
        high, wide = tl.load(sizes + 2 * other), tl.load(sizes + 2 * other + 1)
        inside, seen, gu, gv = _sample(grey, tl.load(offsets + other), high, wide, u, v, looking)
        found = tl.sum((looking & ahead & inside).to(tl.int32), axis=0)
        other_apart = tl.where(within, seen - tl.sum(weights * seen, axis=0), 0.0)
        spread = tl.sum(weights * other_apart * other_apart, axis=0) + noise
        both = 1.0 / tl.sqrt(spread * variance)
        score = tl.sum(weights * apart * other_apart, axis=0) * both
        tl.store(scores + patch * COUNT + j, tl.where(found == side * side, score, -2.0))
        if COLUMNS > 0:
            slopes = (gu * fx * (dx - x * inverse * dz) + gv * fy * (dy - y * inverse * dz)) * inverse
            by_value = (apart * both - score * other_apart / spread) * weights
            counted = pixel < tl.where(found == side * side, found, 0)
            pull = tl.where(counted, by_value * slopes / facing, 0.0)
            into = jacobian + COLUMNS * (patch * COUNT + j)
            tl.store(into, tl.sum(pull, axis=0))
            tl.store(into + 1, tl.sum(pull * (ax - along * rx), axis=0))
            tl.store(into + 2, tl.sum(pull * (ay - along * ry), axis=0))
            tl.store(into + 3, tl.sum(pull * (az - along * rz), axis=0))
            if COLUMNS > 4:
                tl.store(into + 4, tl.sum(tl.where(counted, by_value * gu, 0.0), axis=0))
                tl.store(into + 5, tl.sum(tl.where(counted, by_value * gv, 0.0), axis=0))
