"""Triton kernels along rays: compositing weights and their gradient, and where rays run through the height band.

`cuda` hands them tensors and is the only one to import this module. One lane walks one ray, so nothing of size rays x steps is written
but the result.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def _log_phi(value: tl.tensor) -> tl.tensor:
    """Logarithm of the sigmoid; `log(1 + x)` is mended where `1 + x` rounds."""
    x = tl.exp(-tl.abs(value))
    whole = 1.0 + x
    safe = tl.where(whole == 1.0, 2.0, whole)
    return tl.minimum(value, 0.0) - tl.where(whole == 1.0, x, tl.log(safe) * (x / (safe - 1.0)))


@triton.jit
def _one_minus_exp(value: tl.tensor) -> tl.tensor:
    """`1 - e^value` for values up to 0, without loss near 0."""
    near = -value * (1.0 + value * (0.5 + value * (1.0 / 6.0 + value * (1.0 / 24.0))))
    return tl.where(value > -0.05, near, 1.0 - tl.exp(value))


@triton.jit
def _drop(
    sdf: tl.tensor, valid: tl.tensor, ray: tl.tensor, section: tl.tensor, sections: tl.tensor, within: tl.tensor, sharpness: tl.tensor
) -> tl.tensor:
    """Fall of log Phi over a section, 0 where it rises or does not exist."""
    start = ray * (sections + 1) + section
    before = _log_phi(sharpness * tl.load(sdf + start, mask=within, other=0.0))
    after = _log_phi(sharpness * tl.load(sdf + start + 1, mask=within, other=0.0))
    exists = tl.load(valid + ray * sections + section, mask=within, other=0) != 0
    return tl.where(exists & (after < before), after - before, 0.0)


@triton.jit
def weights(
    sdf: tl.tensor, inv_s: tl.tensor, valid: tl.tensor, out: tl.tensor, rays: tl.tensor, SECTIONS: tl.constexpr, BLOCK: tl.constexpr
) -> None:
    """Write the weights `(R, S-1)` of ray sections; `valid` uint8."""
    ray = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = ray < rays
    sharpness = tl.load(inv_s)
    behind = tl.zeros([BLOCK], tl.float32)
    for section in range(SECTIONS):
        drop = _drop(sdf, valid, ray, section, SECTIONS, within, sharpness)
        tl.store(out + ray * SECTIONS + section, tl.exp(behind) * _one_minus_exp(drop), mask=within)
        behind += drop


@triton.jit
def weights_backward(
    sdf: tl.tensor,
    inv_s: tl.tensor,
    valid: tl.tensor,
    grad: tl.tensor,
    out: tl.tensor,
    grad_inv_s: tl.tensor,
    rays: tl.tensor,
    SECTIONS: tl.constexpr,
    BLOCK: tl.constexpr,
) -> None:
    """Write the gradient of `sdf` `(R, S)` and, per ray, that of `inv_s` `(R,)`; the formula stands at `compiled.weights_backward`."""
    ray = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = ray < rays
    sharpness = tl.load(inv_s)
    total = tl.zeros([BLOCK], tl.float32)
    for section in range(SECTIONS):
        total += _drop(sdf, valid, ray, section, SECTIONS, within, sharpness)
    later, carried, scale_grad = tl.zeros([BLOCK], tl.float32), tl.zeros([BLOCK], tl.float32), tl.zeros([BLOCK], tl.float32)
    for back in range(SECTIONS):
        section = SECTIONS - 1 - back
        drop = _drop(sdf, valid, ray, section, SECTIONS, within, sharpness)
        pull = tl.load(grad + ray * SECTIONS + section, mask=within, other=0.0)
        slope = tl.where(drop < 0.0, later - pull * tl.exp(total), 0.0)
        total -= drop
        later += pull * tl.exp(total) * _one_minus_exp(drop)
        scale_grad += _settle(sdf, out, ray * (SECTIONS + 1) + section + 1, within, sharpness, carried + slope)
        carried = -slope
    scale_grad += _settle(sdf, out, ray * (SECTIONS + 1), within, sharpness, carried)
    tl.store(grad_inv_s + ray, scale_grad, mask=within)


@triton.jit
def _settle(sdf: tl.tensor, out: tl.tensor, place: tl.tensor, within: tl.tensor, sharpness: tl.tensor, pull: tl.tensor) -> tl.tensor:
    """Write a sample's gradient from that of its log Phi; returns its part of the sharpness's gradient."""
    value = tl.load(sdf + place, mask=within, other=0.0)
    falloff = pull / (1.0 + tl.exp(sharpness * value))
    tl.store(out + place, falloff * sharpness, mask=within)
    return falloff * value


@triton.jit
def _look(
    upper: tl.tensor,
    lower: tl.tensor,
    box: tl.tensor,
    x: tl.tensor,
    y: tl.tensor,
    z: tl.tensor,
    rows: tl.tensor,
    columns: tl.tensor,
    within: tl.tensor,
) -> tl.tensor:
    """Whether points are inside the box's sides, under the band's top there, under all of it; `box`: low x, y, edges, as floats."""
    across = (x - tl.load(box)) / tl.load(box + 2) * columns
    up = (y - tl.load(box + 1)) / tl.load(box + 3) * rows
    boxed = within & (across >= 0.0) & (across < columns) & (up >= 0.0) & (up < rows)
    place = tl.where(boxed, up.to(tl.int32) * columns + across.to(tl.int32), 0)
    under_top = boxed & (z <= tl.load(upper + place, mask=boxed, other=0.0))
    return boxed, under_top, boxed & (z < tl.load(lower + place, mask=boxed, other=0.0))


@triton.jit
def clip(
    origins: tl.tensor,
    directions: tl.tensor,
    upper: tl.tensor,
    lower: tl.tensor,
    box: tl.tensor,
    shares: tl.tensor,
    near: tl.tensor,
    far: tl.tensor,
    good: tl.tensor,
    rays: tl.tensor,
    rows: tl.tensor,
    columns: tl.tensor,
    STEPS: tl.constexpr,
    BLOCK: tl.constexpr,
) -> None:
    """Write near, far `(R,)` and good `(R,)` uint8; `box`: low x, y, edges along x, y, top and bottom, metres; `shares` `(steps,)`."""
    ray = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    within = ray < rays
    ox = tl.load(origins + 3 * ray, mask=within, other=0.0)
    oy = tl.load(origins + 3 * ray + 1, mask=within, other=0.0)
    oz = tl.load(origins + 3 * ray + 2, mask=within, other=0.0)
    dx = tl.load(directions + 3 * ray, mask=within, other=0.0)
    dy = tl.load(directions + 3 * ray + 1, mask=within, other=0.0)
    dz = tl.load(directions + 3 * ray + 2, mask=within, other=-1.0)
    down = tl.minimum(dz, -1e-3)
    start = tl.maximum((tl.load(box + 4) - oz) / down, 0.0)
    end = (tl.load(box + 5) - oz) / down
    previous, enters, leaves = start, start, start
    met, through, ends_boxed = ray < 0, ray < 0, ray < 0
    for step in range(STEPS):
        along = start + (end - start) * tl.load(shares + step)
        x, y, z = ox + dx * along, oy + dy * along, oz + dz * along
        boxed, under_top, under_all = _look(upper, lower, box, x, y, z, rows, columns, within)
        enters, leaves = tl.where(met, enters, previous), tl.where(through, leaves, along)
        ends_boxed = tl.where(through, ends_boxed, boxed)
        met, through, previous = met | under_top, through | under_all, along
    tl.store(near + ray, enters, mask=within)
    tl.store(far + ray, leaves, mask=within)
    tl.store(good + ray, ((dz < -0.05) & met & ends_boxed & (leaves > enters)).to(tl.uint8), mask=within)
