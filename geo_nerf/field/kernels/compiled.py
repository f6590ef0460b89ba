"""Loops compiled by numba for the CPU; `cpu` hands them flat arrays and is the only one to import this module.

Level-major: a level's table stays in a core's cache while all samples of a thread pass over it. Forward and the points' gradient
run in parallel over samples, the tables' gradient over levels, so no two threads write to one place. Samples go in blocks: entries
and fractions of a block are worked out first, in a loop without lookups that the compiler vectorizes (arrays are flat because it
does not where a row's length is known only at run time). Two features an entry. Compiled code is cached beside this file, or in
the user's cache folder where that is read-only.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

import numba
import numpy as np

from geo_nerf.field.kernels.reference import PRIMES

_PRIME_Y, _PRIME_Z = np.uint32(PRIMES[1]), np.uint32(PRIMES[2])
_ONE, _ZERO = np.float32(1.0), np.float32(0.0)
# unsigned indices: numba tests signed ones for counting from the end, and mixes of both become floats
_1, _2, _3, _4, _5, _6, _7, _8 = (np.uintp(n) for n in range(1, 9))
#: samples of a block; its 11 numbers a sample stay in the innermost cache
_BLOCK = np.uintp(256)
_options: dict[str, Any] = {"cache": True, "fastmath": {"contract", "reassoc", "nsz", "arcp"}, "nogil": True, "error_model": "numpy"}
_inline = numba.njit(**_options)
_parallel = numba.njit(parallel=True, **_options)


@_inline
def _locate(value: Any, cells: Any) -> Any:
    """Cell number and place in it, 0..1, of a coordinate in 0..1; a coordinate outside lies on the face."""
    position = min(max(value, _ZERO), _ONE) * np.float32(cells)
    low = max(np.int32(0), min(np.int32(position), cells - np.int32(1)))
    return np.uint32(low), position - np.float32(low)


@_inline
def _prepare(points: Any, first: Any, count: Any, cells: Any, mask: Any, entries: Any, fractions: Any) -> None:
    """Entries of the eight corners (x fastest) and the fractions u, v, w of a block of samples, corner by corner."""
    nx, ny, nz = np.int32(cells[0]), np.int32(cells[1]), np.int32(cells[2])
    for k in range(count):
        at = _3 * (first + k)
        x, fractions[k] = _locate(points[at], nx)
        y, fractions[_BLOCK + k] = _locate(points[at + _1], ny)
        z, fractions[_2 * _BLOCK + k] = _locate(points[at + _2], nz)
        entries[k], entries[_BLOCK + k], entries[_2 * _BLOCK + k] = x, y, z
    if mask == 0:
        _corners_dense(count, np.uint32(nx + 1), np.uint32((nx + 1) * (ny + 1)), entries)
    else:
        _corners_hashed(count, np.uint32(mask), entries)


@_inline
def _corners_dense(count: Any, step_y: Any, step_z: Any, entries: Any) -> None:
    for k in range(count):
        low = entries[k] + entries[_BLOCK + k] * step_y + entries[_2 * _BLOCK + k] * step_z
        high, one = np.uint32(low + step_z), np.uint32(1)
        entries[k], entries[_BLOCK + k] = low, low + one
        entries[_2 * _BLOCK + k], entries[_3 * _BLOCK + k] = low + step_y, low + step_y + one
        entries[_4 * _BLOCK + k], entries[_5 * _BLOCK + k] = high, high + one
        entries[_6 * _BLOCK + k], entries[_7 * _BLOCK + k] = high + step_y, high + step_y + one


@_inline
def _corners_hashed(count: Any, mask: Any, entries: Any) -> None:
    for k in range(count):
        x0, x1 = entries[k], np.uint32(entries[k] + np.uint32(1))
        y0, z0 = np.uint32(entries[_BLOCK + k] * _PRIME_Y), np.uint32(entries[_2 * _BLOCK + k] * _PRIME_Z)
        y1, z1 = np.uint32(y0 + _PRIME_Y), np.uint32(z0 + _PRIME_Z)
        entries[k], entries[_BLOCK + k] = (x0 ^ y0 ^ z0) & mask, (x1 ^ y0 ^ z0) & mask
        entries[_2 * _BLOCK + k], entries[_3 * _BLOCK + k] = (x0 ^ y1 ^ z0) & mask, (x1 ^ y1 ^ z0) & mask
        entries[_4 * _BLOCK + k], entries[_5 * _BLOCK + k] = (x0 ^ y0 ^ z1) & mask, (x1 ^ y0 ^ z1) & mask
        entries[_6 * _BLOCK + k], entries[_7 * _BLOCK + k] = (x0 ^ y1 ^ z1) & mask, (x1 ^ y1 ^ z1) & mask


@_inline
def _place(entries: Any, corner: Any, k: Any) -> Any:
    """Where a corner's first feature stands in the flat table."""
    return np.uintp(entries[corner * _BLOCK + k]) * _2


@_inline
def _row(entries: Any, k: Any, corner: Any, table: Any, u: Any) -> Any:
    """Both features between a corner and its neighbour in x."""
    low, high = _place(entries, corner, k), _place(entries, corner + _1, k)
    first, second = table[low], table[low + _1]
    return first + u * (table[high] - first), second + u * (table[high + _1] - second)


@_inline
def _encode_block(table: Any, entries: Any, fractions: Any, out: Any, start: Any, width: Any, count: Any) -> None:
    for k in range(count):
        u, v, w = fractions[k], fractions[_BLOCK + k], fractions[_2 * _BLOCK + k]
        a0, a1 = _row(entries, k, np.uintp(0), table, u)
        b0, b1 = _row(entries, k, _2, table, u)
        c0, c1 = _row(entries, k, _4, table, u)
        d0, d1 = _row(entries, k, _6, table, u)
        low0, high0 = a0 + v * (b0 - a0), c0 + v * (d0 - c0)
        low1, high1 = a1 + v * (b1 - a1), c1 + v * (d1 - c1)
        out[start + k * width] = low0 + w * (high0 - low0)
        out[start + k * width + _1] = low1 + w * (high1 - low1)


@_inline
def _scratch() -> Any:
    """Entries of the eight corners, and the fractions u, v, w, of a block."""
    return np.empty(_8 * _BLOCK, np.uint32), np.empty(_3 * _BLOCK, np.float32)


@_parallel
def encode(points: Any, tables: Any, cells: Any, masks: Any, out: Any, levels: int, chunks: int) -> None:
    """Write the open levels of `out` `(N*L*2,)`; samples in `chunks` equal parts, one a thread.

    `points` is `(N*3,)`, `tables` `(L, T*2)`, `cells` `(L, 3)`, `masks` `(L,)`: the hash mask, or 0 for a dense level.
    """
    samples, width = len(points) // 3, np.uintp(2 * len(tables))
    size = (samples + chunks - 1) // chunks
    for chunk in numba.prange(chunks):
        entries, fractions = _scratch()
        start, stop = np.uintp(min(chunk * size, samples)), np.uintp(min((chunk + 1) * size, samples))
        for level in range(levels):
            for first in range(start, stop, _BLOCK):
                count = min(_BLOCK, stop - first)
                _prepare(points, first, count, cells[level], masks[level], entries, fractions)
                _encode_block(tables[level], entries, fractions, out, first * width + np.uintp(2 * level), width, count)


@_inline
def _scatter_block(grad_table: Any, entries: Any, fractions: Any, grad_out: Any, start: Any, width: Any, count: Any) -> None:
    for k in range(count):
        g0, g1 = grad_out[start + k * width], grad_out[start + k * width + _1]
        if g0 == _ZERO and g1 == _ZERO:
            continue
        u, v, w = fractions[k], fractions[_BLOCK + k], fractions[_2 * _BLOCK + k]
        for row in range(_4):
            weight = (w if row & _2 else _ONE - w) * (v if row & _1 else _ONE - v)
            high = weight * u
            low = weight - high
            here, there = _place(entries, _2 * row, k), _place(entries, _2 * row + _1, k)
            grad_table[here] += low * g0
            grad_table[here + _1] += low * g1
            grad_table[there] += high * g0
            grad_table[there + _1] += high * g1


@_parallel
def scatter(points: Any, grad_out: Any, cells: Any, masks: Any, grad_tables: Any, levels: int) -> None:
    """Write the tables' gradient `(L, T*2)`; one thread a level, which also clears it and so has it in its cache."""
    samples, width = np.uintp(len(points) // 3), np.uintp(2 * len(grad_tables))
    for task in numba.prange(len(grad_tables)):
        # finest first, and neighbours on different threads: the fine levels miss the cache most
        level = len(grad_tables) - 1 - task
        grad_tables[level] = _ZERO
        if level < levels:
            entries, fractions = _scratch()
            for first in range(np.uintp(0), samples, _BLOCK):
                count = min(_BLOCK, samples - first)
                _prepare(points, first, count, cells[level], masks[level], entries, fractions)
                start = first * width + np.uintp(2 * level)
                _scatter_block(grad_tables[level], entries, fractions, grad_out, start, width, count)


@_inline
def _slopes(table: Any, entries: Any, k: Any, feature: Any, u: Any, v: Any, w: Any) -> Any:
    """Derivatives of the trilinear value along u, v, w."""
    a, b = table[_place(entries, np.uintp(0), k) + feature], table[_place(entries, _2, k) + feature]
    c, d = table[_place(entries, _4, k) + feature], table[_place(entries, _6, k) + feature]
    ax, bx = table[_place(entries, _1, k) + feature] - a, table[_place(entries, _3, k) + feature] - b
    cx, dx = table[_place(entries, _5, k) + feature] - c, table[_place(entries, _7, k) + feature] - d
    low_x, high_x = ax + v * (bx - ax), cx + v * (dx - cx)
    a, b, c, d = a + u * ax, b + u * bx, c + u * cx, d + u * dx
    low_y, high_y = b - a, d - c
    return low_x + w * (high_x - low_x), low_y + w * (high_y - low_y), (c + v * high_y) - (a + v * low_y)


@_inline
def _slope_block(table: Any, cells: Any, entries: Any, fractions: Any, grad_out: Any, start: Any, width: Any, out: Any, at: Any) -> None:
    nx, ny, nz = np.float32(cells[0]), np.float32(cells[1]), np.float32(cells[2])
    for k in range(min(_BLOCK, np.uintp(len(out) // 3) - at)):
        g0, g1 = grad_out[start + k * width], grad_out[start + k * width + _1]
        u, v, w = fractions[k], fractions[_BLOCK + k], fractions[_2 * _BLOCK + k]
        x0, y0, z0 = _slopes(table, entries, k, np.uintp(0), u, v, w)
        x1, y1, z1 = _slopes(table, entries, k, _1, u, v, w)
        out[_3 * (at + k)] += nx * (g0 * x0 + g1 * x1)
        out[_3 * (at + k) + _1] += ny * (g0 * y0 + g1 * y1)
        out[_3 * (at + k) + _2] += nz * (g0 * z0 + g1 * z1)


@_parallel
def slope(points: Any, tables: Any, grad_out: Any, cells: Any, masks: Any, out: Any, levels: int, chunks: int) -> None:
    """Write the points' gradient `(N*3,)`; zero along an axis where the point lies outside the box."""
    samples, width = len(points) // 3, np.uintp(2 * len(tables))
    size = (samples + chunks - 1) // chunks
    for chunk in numba.prange(chunks):
        entries, fractions = _scratch()
        start, stop = np.uintp(min(chunk * size, samples)), np.uintp(min((chunk + 1) * size, samples))
        out[_3 * start : _3 * stop] = _ZERO
        for level in range(levels):
            for first in range(start, stop, _BLOCK):
                _prepare(points, first, min(_BLOCK, stop - first), cells[level], masks[level], entries, fractions)
                table, column = tables[level], first * width + np.uintp(2 * level)
                _slope_block(table, cells[level], entries, fractions, grad_out, column, width, out[: _3 * stop], first)
        for n in range(_3 * start, _3 * stop):
            if points[n] < _ZERO or points[n] > _ONE:
                out[n] = _ZERO


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
