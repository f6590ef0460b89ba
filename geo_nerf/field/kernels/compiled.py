"""Loops compiled by numba for the CPU; `cpu` hands them arrays and is the only one to import this module.

Level-major: a level's table stays in a core's cache while all samples of a thread pass over it. Forward and the points' gradient
run in parallel over samples, the tables' gradient over levels, so no two threads write to one place. Two features an entry.
Compiled code is cached beside this file, or in the user's cache folder where that is read-only.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

import numba
import numpy as np

from geo_nerf.field.kernels.reference import PRIMES

_PRIME_Y, _PRIME_Z = np.uint32(PRIMES[1]), np.uint32(PRIMES[2])
_ONE, _ZERO = np.float32(1.0), np.float32(0.0)
_options: dict[str, Any] = {"cache": True, "fastmath": {"contract", "reassoc", "nsz", "arcp"}, "nogil": True, "error_model": "numpy"}
_inline = numba.njit(**_options)
_parallel = numba.njit(parallel=True, **_options)


@_inline
def _locate(value: Any, cells: Any) -> Any:
    """Cell number and place in it, 0..1, of a coordinate in 0..1; a coordinate outside lies on the face."""
    position = min(max(value, _ZERO), _ONE) * np.float32(cells)
    low = max(np.int32(0), min(np.int32(position), np.int32(cells - 1)))
    return low, position - np.float32(low)


@_inline
def _entries(x: Any, y: Any, z: Any, cells: Any, mask: Any) -> Any:
    """Entries of a cell's eight corners, x fastest; `mask` 0 means a dense level."""
    if mask == 0:
        nx, ny, one = np.uintp(cells[0] + 1), np.uintp(cells[1] + 1), np.uintp(1)
        a = np.uintp(x) + nx * (np.uintp(y) + ny * np.uintp(z))
        b, c = a + nx, a + nx * ny
        d = c + nx
        return a, a + one, b, b + one, c, c + one, d, d + one
    x0, x1 = np.uint32(x), np.uint32(x + 1)
    y0, z0 = np.uint32(y) * _PRIME_Y, np.uint32(z) * _PRIME_Z
    y1, z1 = y0 + _PRIME_Y, z0 + _PRIME_Z
    a, b, c, d = y0 ^ z0, y1 ^ z0, y0 ^ z1, y1 ^ z1
    m = np.uint32(mask)
    return (
        np.uintp((x0 ^ a) & m),
        np.uintp((x1 ^ a) & m),
        np.uintp((x0 ^ b) & m),
        np.uintp((x1 ^ b) & m),
        np.uintp((x0 ^ c) & m),
        np.uintp((x1 ^ c) & m),
        np.uintp((x0 ^ d) & m),
        np.uintp((x1 ^ d) & m),
    )


@_inline
def _encode_chunk(points: Any, table: Any, cells: Any, mask: Any, out: Any, start: int, stop: int) -> None:
    for n in range(start, stop):
        x, u = _locate(points[n, 0], cells[0])
        y, v = _locate(points[n, 1], cells[1])
        z, w = _locate(points[n, 2], cells[2])
        i = _entries(x, y, z, cells, mask)
        for f in range(2):
            a = table[i[0], f] + u * (table[i[1], f] - table[i[0], f])
            b = table[i[2], f] + u * (table[i[3], f] - table[i[2], f])
            c = table[i[4], f] + u * (table[i[5], f] - table[i[4], f])
            d = table[i[6], f] + u * (table[i[7], f] - table[i[6], f])
            low, high = a + v * (b - a), c + v * (d - c)
            out[n, f] = low + w * (high - low)


@_parallel
def encode(points: Any, tables: Any, cells: Any, masks: Any, out: Any, levels: int, chunks: int) -> None:
    """Write the open levels of `out` `(N, L*2)`; samples in `chunks` equal parts, one a thread."""
    size = (len(points) + chunks - 1) // chunks
    for chunk in numba.prange(chunks):
        start, stop = chunk * size, min((chunk + 1) * size, len(points))
        for level in range(levels):
            _encode_chunk(points, tables[level], cells[level], masks[level], out[:, 2 * level : 2 * level + 2], start, stop)


@_inline
def _scatter_level(points: Any, grad_out: Any, cells: Any, mask: Any, grad_table: Any) -> None:
    for n in range(len(points)):
        g0, g1 = grad_out[n, 0], grad_out[n, 1]
        if g0 == _ZERO and g1 == _ZERO:
            continue
        x, u = _locate(points[n, 0], cells[0])
        y, v = _locate(points[n, 1], cells[1])
        z, w = _locate(points[n, 2], cells[2])
        i = _entries(x, y, z, cells, mask)
        lows = ((_ONE - v) * (_ONE - w), v * (_ONE - w), (_ONE - v) * w, v * w)
        for pair in range(4):
            high = lows[pair] * u
            low = lows[pair] - high
            grad_table[i[2 * pair], 0] += low * g0
            grad_table[i[2 * pair], 1] += low * g1
            grad_table[i[2 * pair + 1], 0] += high * g0
            grad_table[i[2 * pair + 1], 1] += high * g1


@_parallel
def scatter(points: Any, grad_out: Any, cells: Any, masks: Any, grad_tables: Any, levels: int) -> None:
    """Add the gradient of the open levels' tables to `grad_tables` `(L, T, 2)`; one thread a level."""
    for task in numba.prange(levels):
        # finest first, and neighbours on different threads: the fine levels miss the cache most
        level = levels - 1 - task
        _scatter_level(points, grad_out[:, 2 * level : 2 * level + 2], cells[level], masks[level], grad_tables[level])


@_inline
def _slope_chunk(points: Any, table: Any, grad_out: Any, cells: Any, mask: Any, out: Any, start: int, stop: int) -> None:
    for n in range(start, stop):
        x, u = _locate(points[n, 0], cells[0])
        y, v = _locate(points[n, 1], cells[1])
        z, w = _locate(points[n, 2], cells[2])
        i = _entries(x, y, z, cells, mask)
        dx, dy, dz = _ZERO, _ZERO, _ZERO
        for f in range(2):
            g = grad_out[n, f]
            a, ax = table[i[0], f], table[i[1], f] - table[i[0], f]
            b, bx = table[i[2], f], table[i[3], f] - table[i[2], f]
            c, cx = table[i[4], f], table[i[5], f] - table[i[4], f]
            d, dx1 = table[i[6], f], table[i[7], f] - table[i[6], f]
            low_x, high_x = ax + v * (bx - ax), cx + v * (dx1 - cx)
            a, b, c, d = a + u * ax, b + u * bx, c + u * cx, d + u * dx1
            dx += g * (low_x + w * (high_x - low_x))
            dy += g * ((b - a) + w * ((d - c) - (b - a)))
            dz += g * ((c + v * (d - c)) - (a + v * (b - a)))
        out[n, 0] += dx * np.float32(cells[0])
        out[n, 1] += dy * np.float32(cells[1])
        out[n, 2] += dz * np.float32(cells[2])


@_parallel
def slope(points: Any, tables: Any, grad_out: Any, cells: Any, masks: Any, out: Any, levels: int, chunks: int) -> None:
    """Write the points' gradient `(N, 3)`; zero along an axis where the point lies outside the box."""
    size = (len(points) + chunks - 1) // chunks
    for chunk in numba.prange(chunks):
        start, stop = chunk * size, min((chunk + 1) * size, len(points))
        out[start:stop] = _ZERO
        for level in range(levels):
            grads = grad_out[:, 2 * level : 2 * level + 2]
            _slope_chunk(points, tables[level], grads, cells[level], masks[level], out, start, stop)
        for n in range(start, stop):
            for axis in range(3):
                if points[n, axis] < _ZERO or points[n, axis] > _ONE:
                    out[n, axis] = _ZERO


@_parallel
def adam(param: Any, grad: Any, m: Any, v: Any, rates: Any) -> None:
    """Lazy Adam over flat arrays; `rates`: step size, 1 / sqrt(1 - beta2^t), beta1, beta2, eps."""
    size, scale, beta1, beta2, eps = rates[0], rates[1], rates[2], rates[3], rates[4]
    for i in numba.prange(len(param)):
        g = grad[i]
        if g != _ZERO:
            first = beta1 * m[i] + (_ONE - beta1) * g
            second = beta2 * v[i] + (_ONE - beta2) * g * g
            m[i], v[i] = first, second
            param[i] -= size * first / (np.sqrt(second) * scale + eps)


@_inline
def _log_phi(value: Any) -> Any:
    """Logarithm of the sigmoid."""
    return min(value, _ZERO) - np.log1p(np.exp(-abs(value)))


@_parallel
def weights(sdf: Any, inv_s: Any, valid: Any, out: Any) -> None:
    """Write the weights `(R, S-1)` of ray sections."""
    for r in numba.prange(len(sdf)):
        transmittance = _ONE
        before = _log_phi(inv_s * sdf[r, 0])
        for i in range(out.shape[1]):
            after = _log_phi(inv_s * sdf[r, i + 1])
            alpha = _ZERO
            if valid[r, i] and after < before:
                alpha = -np.expm1(after - before)
            out[r, i] = transmittance * alpha
            transmittance *= _ONE - alpha
            before = after


@_parallel
def weights_backward(sdf: Any, inv_s: Any, valid: Any, grad: Any, out: Any, grad_inv_s: Any) -> None:
    """Write the gradient of `sdf` `(R, S)` and, per ray, that of `inv_s` `(R,)`.

    With `d_i` the drop of log Phi over a section and `w_i = T_i (1 - e^d_i)`, `T_i = e^(sum of d before i)`:
    `dL/dd_i = -g_i T_{i+1} + sum_{j>i} g_j w_j`.
    """
    sections = grad.shape[1]
    for r in numba.prange(len(sdf)):
        logs = np.empty(sections + 1, np.float32)
        logs[0] = _log_phi(inv_s * sdf[r, 0])
        total = _ZERO
        for i in range(sections):
            logs[i + 1] = _log_phi(inv_s * sdf[r, i + 1])
            if valid[r, i] and logs[i + 1] < logs[i]:
                total += logs[i + 1] - logs[i]
        later, scale_grad, carried = _ZERO, _ZERO, _ZERO
        for i in range(sections - 1, -1, -1):
            slope_here = _ZERO
            if valid[r, i] and logs[i + 1] < logs[i]:
                drop = logs[i + 1] - logs[i]
                slope_here = -grad[r, i] * np.exp(total) + later
                total -= drop
                later -= grad[r, i] * np.exp(total) * np.expm1(drop)
            falloff = (carried + slope_here) / (_ONE + np.exp(inv_s * sdf[r, i + 1]))
            out[r, i + 1] = falloff * inv_s
            scale_grad += falloff * sdf[r, i + 1]
            carried = -slope_here
        falloff = carried / (_ONE + np.exp(inv_s * sdf[r, 0]))
        out[r, 0] = falloff * inv_s
        grad_inv_s[r] = scale_grad + falloff * sdf[r, 0]
