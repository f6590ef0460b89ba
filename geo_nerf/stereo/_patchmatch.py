"""The compiled loops of `patchmatch`: scores of slanted planes, and one half-sweep over a photograph (numba).

Comes in: numpy arrays, see `patchmatch.Problem`. Goes out: planes and costs, changed in place.

A pixel's plane is its inverse depth and the slopes of the inverse depth along columns and rows: these are constant on a plane, and the
place in another photograph is a linear function of them, so a sample costs one division.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

import numba
import numpy as np

from geo_nerf.stereo import constants

_options: dict[str, Any] = {"cache": True, "fastmath": True, "nogil": True, "error_model": "numpy"}
_inline = numba.njit(inline="never", **_options)
_parallel = numba.njit(parallel=True, **_options)
_0, _1, _HALF = np.float32(0.0), np.float32(1.0), np.float32(0.5)
UNSEEN, LONE_PARTING = np.float32(constants.UNSEEN), np.float32(constants.LONE_PARTING)
_NEVER_PRICED = np.float32(constants.NEVER_PRICED)
STEPS, MOST_SOURCES = constants.STEPS, constants.MOST_SOURCES


@numba.njit(**_options)
def random01(column: Any, row: Any, salt: Any) -> Any:
    """A number in 0..1 that depends on the pixel and the salt alone, so threads do not change the outcome."""
    # numba widens products to 64 bits: each is cut back
    x = np.uint32(np.uint32(column) * np.uint32(0x9E3779B1)) ^ np.uint32(np.uint32(row) * np.uint32(0x85EBCA77))
    x = np.uint32(x ^ np.uint32(np.uint32(salt) * np.uint32(0xC2B2AE3D)))
    x = np.uint32(np.uint32(x ^ (x >> np.uint32(15))) * np.uint32(0x2C1B3C6D))
    x = np.uint32(np.uint32(x ^ (x >> np.uint32(12))) * np.uint32(0x297A2D39))
    x = np.uint32(x ^ (x >> np.uint32(15)))
    return np.float32(x >> np.uint32(8)) * np.float32(1.0 / 16777216.0)


@_inline
def _patch(grey: Any, column: Any, row: Any, window: Any, centred: Any, weights: Any) -> Any:
    """Fill `weights` (sum 1) and `centred` (weight times difference from the mean) of the patch; returns its variance."""
    dx, dy, fall = window
    height, width = grey.shape
    middle = grey[row, column]
    total, whole = _0, _0
    for i in range(len(dx)):
        x, y = min(max(column + dx[i], 0), width - 1), min(max(row + dy[i], 0), height - 1)
        value = grey[y, x]
        weight = np.exp(-fall * (value - middle) * (value - middle))
        centred[i], weights[i] = value, weight
        whole += weight
        total += weight * value
    mean, variance = total / whole, _0
    for i in range(len(dx)):
        weights[i] /= whole
        off = centred[i] - mean
        centred[i] = weights[i] * off
        variance += centred[i] * off
    return variance


@_inline
def _ncc(pixels: Any, view: Any, place: Any, window: Any, patch: Any, noise: Any, scratch: Any) -> Any:
    """One minus the weighted correlation with one source; `UNSEEN` where it does not show the patch whole.

    `place`: homogeneous pixel of the middle, and its change per column and per row.
    """
    offset, height, width = view
    u0, v0, z0, ux, vx, zx, uy, vy, zy = place
    dx, dy, reach = window
    centred, weights, variance = patch
    for corner in range(4):
        x, y = reach if corner & 1 else -reach, reach if corner & 2 else -reach
        z = z0 + x * zx + y * zy
        if z < np.float32(1e-3):
            return UNSEEN
        u, v = (u0 + x * ux + y * uy) / z, (v0 + x * vx + y * vy) / z
        if not (u >= _0 and v >= _0 and u < width - 1 and v < height - 1):
            return UNSEEN
    start, p, q = scratch
    for i in range(len(dx)):
        z = _1 / (z0 + dx[i] * zx + dy[i] * zy)
        u, v = (u0 + dx[i] * ux + dy[i] * uy) * z, (v0 + dx[i] * vx + dy[i] * vy) * z
        c, r = np.int32(u), np.int32(v)
        start[i] = np.int32(offset) + r * np.int32(width) + c
        p[i], q[i] = u - np.float32(c), v - np.float32(r)
    total, squares, cross = _0, _0, _0
    for i in range(len(dx)):
        at = start[i]
        a, b, d, e = pixels[at], pixels[at + 1], pixels[at + width], pixels[at + width + 1]
        top, bottom = a + p[i] * (b - a), d + p[i] * (e - d)
        value = top + q[i] * (bottom - top)
        weighted = weights[i] * value
        total += weighted
        squares += weighted * value
        cross += centred[i] * value
    spread = max(squares - total * total, _0) + noise
    return _1 - cross / np.sqrt(spread * (variance + noise))


@_inline
def _there(column: Any, row: Any, w: Any, depths: Any, view: Any, forth: Any) -> Any:
    """Where a source sees the reference's point: column, row, `w` times its depth there, and the source's own inverse depth, 0 for none."""
    offset, height, width = view
    x, y = np.float32(column), np.float32(row)
    z = forth[2, 0] * x + forth[2, 1] * y + forth[2, 2] + w * forth[2, 3]
    u = (forth[0, 0] * x + forth[0, 1] * y + forth[0, 2] + w * forth[0, 3]) / z
    v = (forth[1, 0] * x + forth[1, 1] * y + forth[1, 2] + w * forth[1, 3]) / z
    c, r = int(u + _HALF), int(v + _HALF)
    if z <= _0 or u < -_HALF or v < -_HALF or c >= width or r >= height:
        return u, v, z, _0
    other = depths[offset + r * width + c]
    return u, v, z, other if other > _0 else _0


@_inline
def _parting(column: Any, row: Any, w: Any, depths: Any, view: Any, forth: Any, back: Any) -> Any:
    """Pixels between the reference pixel and where the source's own depth brings it back; 9 where it has none."""
    u, v, _, other = _there(column, row, w, depths, view, forth)
    z = back[2, 0] * u + back[2, 1] * v + back[2, 2] + other * back[2, 3]
    if other == _0 or z <= _0:
        return LONE_PARTING
    du = (back[0, 0] * u + back[0, 1] * v + back[0, 2] + other * back[0, 3]) / z - np.float32(column)
    dv = (back[1, 0] * u + back[1, 1] * v + back[1, 2] + other * back[1, 3]) / z - np.float32(row)
    return np.sqrt(du * du + dv * dv)


@_inline
def _better_half(costs: Any, count: Any) -> Any:
    """Mean of the better half of the sources that see the patch (insertion sort: there are few)."""
    for i in range(1, count):
        value, j = costs[i], i
        while j > 0 and costs[j - 1] > value:
            costs[j] = costs[j - 1]
            j -= 1
        costs[j] = value
    seen = 0
    while seen < count and costs[seen] < UNSEEN:
        seen += 1
    if seen == 0:
        return UNSEEN
    half, total = (seen + 1) // 2, _0
    for i in range(half):
        total += costs[i]
    return total / np.float32(half)


@_inline
def _cost(column: Any, row: Any, plane: Any, sources: Any, window: Any, patch: Any, options: Any, scratch: Any) -> Any:
    """What a plane costs: dissimilarity to the better half of the sources, and parting from their depths."""
    pixels, depths, views, forth, back = sources
    noise, geometric, parting_px = options
    costs = scratch[3]
    w, gx, gy = plane
    x, y = np.float32(column), np.float32(row)
    for k in range(len(views)):
        h = forth[k]
        place = (
            h[0, 0] * x + h[0, 1] * y + h[0, 2] + w * h[0, 3],
            h[1, 0] * x + h[1, 1] * y + h[1, 2] + w * h[1, 3],
            h[2, 0] * x + h[2, 1] * y + h[2, 2] + w * h[2, 3],
            h[0, 0] + gx * h[0, 3], h[1, 0] + gx * h[1, 3], h[2, 0] + gx * h[2, 3],
            h[0, 1] + gy * h[0, 3], h[1, 1] + gy * h[1, 3], h[2, 1] + gy * h[2, 3],
        )  # fmt: skip
        view = (views[k, 0], views[k, 1], views[k, 2])
        value = _ncc(pixels, view, place, window, patch, noise, scratch[:3])
        if geometric > _0 and value < UNSEEN:
            value += geometric * min(_parting(column, row, w, depths, view, h, back[k]), parting_px)
        costs[k] = value
    return _better_half(costs, len(views))


@_inline
def _lender(cost: Any, column: Any, row: Any, group: Any) -> Any:
    """The cheapest pixel of a group around a pixel; -1 where there is none."""
    height, width = cost.shape
    best_x, best_y, least = -1, -1, _NEVER_PRICED
    for step in range(STEPS.shape[1]):
        x, y = column + STEPS[group, step, 0], row + STEPS[group, step, 1]
        if 0 <= x < width and 0 <= y < height and cost[y, x] < least:
            best_x, best_y, least = x, y, cost[y, x]
    return best_x, best_y


@_parallel
def sweep(
    grey: Any,
    planes: Any,
    cost: Any,
    sources: Any,
    window: Any,
    options: Any,
    limits: Any,
    spread: Any,
    salt: int,
    colour: int,
    groups: int,
) -> None:
    """One pass over the pixels of one colour of the chessboard: price the present plane, neighbours' planes and changed ones.

    `planes` `(h, w, 3)` inverse depth and its slopes; `cost` `(h, w)`; `sources`: pixels, inverse depths, views `(K, 3)` offset, height,
    width, forth `(K, 3, 4)` and back; `window`: dx, dy, reach, fall; `options`: noise, weight and limit of the parting; `limits`: least
    and largest inverse depth, steepest slope, and the difference of inverse depth at which planes count as one; `spread` `(C, 2)`: how
    far the C changed planes go in inverse depth and slope; `groups`: groups of `STEPS` in use.
    """
    height, width = grey.shape
    dx, dy, reach, fall = window
    dxf, dyf = dx.astype(np.float32), dy.astype(np.float32)
    for row in numba.prange(height):
        centred, weights = np.empty(len(dx), np.float32), np.empty(len(dx), np.float32)
        scratch = (
            np.empty(len(dx), np.int32),
            np.empty(len(dx), np.float32),
            np.empty(len(dx), np.float32),
            np.empty(MOST_SOURCES, np.float32),
        )
        for column in range((row + colour) & 1, width, 2):
            variance = _patch(grey, column, row, (dx, dy, fall), centred, weights)
            patch, shape = (centred, weights, variance), (dxf, dyf, reach)
            w, gx, gy = planes[row, column, 0], planes[row, column, 1], planes[row, column, 2]
            best = _cost(column, row, (w, gx, gy), sources, shape, patch, options, scratch)
            for group in range(groups):
                lender_x, lender_y = _lender(cost, column, row, group)
                if lender_x < 0:
                    continue
                hx, hy = planes[lender_y, lender_x, 1], planes[lender_y, lender_x, 2]
                hw = planes[lender_y, lender_x, 0] + hx * np.float32(column - lender_x) + hy * np.float32(row - lender_y)
                alike = abs(hw - w) < limits[3] and (abs(hx - gx) + abs(hy - gy)) * reach < limits[3]
                if alike or hw < limits[0] or hw > limits[1]:
                    continue
                value = _cost(column, row, (hw, hx, hy), sources, shape, patch, options, scratch)
                if value < best:
                    best, w, gx, gy = value, hw, hx, hy
            for change in range(len(spread)):
                seed = salt * 64 + change * 4
                hw = w + spread[change, 0] * (random01(column, row, seed) * np.float32(2.0) - _1)
                hx = gx + spread[change, 1] * (random01(column, row, seed + 1) * np.float32(2.0) - _1)
                hy = gy + spread[change, 1] * (random01(column, row, seed + 2) * np.float32(2.0) - _1)
                hw = min(max(hw, limits[0]), limits[1])
                hx, hy = min(max(hx, -limits[2]), limits[2]), min(max(hy, -limits[2]), limits[2])
                value = _cost(column, row, (hw, hx, hy), sources, shape, patch, options, scratch)
                if value < best:
                    best, w, gx, gy = value, hw, hx, hy
            planes[row, column, 0], planes[row, column, 1], planes[row, column, 2], cost[row, column] = w, gx, gy, best


@_parallel
def agreeing(planes: Any, cost: Any, sources: Any, limits: Any, said: Any) -> None:
    """What the sources' own depths say of each pixel's: fills the maps of `said`.

    They are: the mean inverse depth of the pixel and the sources that agree, the number of these, their mean parting in pixels, and the
    number of sources that look through the point at something beyond it. `limits`: pixels of parting, relative difference of depth,
    largest cost, part of the distance beyond which a source looks through.
    """
    refined, count, parting, through = said
    _, depths, views, forth, back = sources
    height, width = cost.shape
    for row in numba.prange(height):
        for column in range(width):
            w = planes[row, column, 0]
            refined[row, column], count[row, column], parting[row, column], through[row, column] = w, 0, _0, 0
            if cost[row, column] > limits[2]:
                continue
            total, found, sum_apart = w, 0, _0
            for k in range(len(views)):
                view = (views[k, 0], views[k, 1], views[k, 2])
                through[row, column] += _looks_through(column, row, w, depths, view, forth[k], limits[3])
                apart = _parting(column, row, w, depths, view, forth[k], back[k])
                if apart > limits[0]:
                    continue
                same = _seen_again(column, row, w, depths, view, forth[k], back[k])
                if same > _0 and abs(same - w) < limits[1] * w:
                    total += same
                    found += 1
                    sum_apart += apart
            refined[row, column], count[row, column] = total / np.float32(found + 1), found
            parting[row, column] = sum_apart / np.float32(max(found, 1))


@_inline
def _looks_through(column: Any, row: Any, w: Any, depths: Any, view: Any, forth: Any, share: Any) -> Any:
    """1 where the source's depth, at the place where the reference's point falls, lies beyond that point by more than `share`; else 0."""
    _, _, z, other = _there(column, row, w, depths, view, forth)
    return 1 if other > _0 and other * z < w * (_1 - share) else 0


@_inline
def _seen_again(column: Any, row: Any, w: Any, depths: Any, view: Any, forth: Any, back: Any) -> Any:
    """Inverse depth in the reference of the point that the source sees where the reference's point falls; 0 for none."""
    u, v, _, other = _there(column, row, w, depths, view, forth)
    if other == _0:
        return _0
    # depth in the reference = (third row of back . (u, v, 1) ) / other + its last entry, both in metres
    depth = (back[2, 0] * u + back[2, 1] * v + back[2, 2]) / other + back[2, 3]
    return _1 / depth if depth > _0 else _0
