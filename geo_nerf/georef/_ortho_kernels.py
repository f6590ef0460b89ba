"""Compiled loops of the orthophoto: which photographs see a cell, and what colour they give it. Imported only where it is made.

Local coordinates are metres of the `LocalFrame`; the DSM and the lines of sight in it are CRS metres (a line of sight of 100 m bends by
less than a millimetre between the two).
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit, prange

#: rank of a photograph that does not show the cell
UNSEEN = -1e9
#: cells a task of the parallel loop
_TASK = 512
#: cells around a point that never hide it: the DSM is grown by two
_SKIP = 3.0


@njit(cache=True, nogil=True)
def _height(dsm: Any, x: Any, y: Any) -> Any:
    """Bilinear height at fractional column x and row y (cell centres at whole numbers); minus infinity outside."""
    rows, columns = dsm.shape
    left, top = math.floor(x), math.floor(y)
    if left < 0 or top < 0 or left + 1 >= columns or top + 1 >= rows:
        return -math.inf
    fx, fy = x - left, y - top
    upper = dsm[top, left] * (1.0 - fx) + dsm[top, left + 1] * fx
    lower = dsm[top + 1, left] * (1.0 - fx) + dsm[top + 1, left + 1] * fx
    return upper * (1.0 - fy) + lower * fy


@njit(cache=True, nogil=True)
def _obstruction(dsm: Any, x: Any, y: Any, height: Any, cx: Any, cy: Any, cz: Any, top: Any, limit: Any) -> Any:
    """How far (metres) the DSM rises above the line from a point to a camera, at most; stops beyond `limit`.

    x, y, cx, cy count DSM cells; heights are metres. The march goes one cell a step and ends above `top`, the highest cell.
    """
    distance = math.hypot(cx - x, cy - y)
    worst = 0.0
    step = 1.0 / max(distance, 1e-9)
    t = _SKIP * step
    while t < 1.0:
        ray = height + t * (cz - height)
        if ray > top:
            break
        worst = max(worst, _height(dsm, x + t * (cx - x), y + t * (cy - y)) - ray)
        if worst > limit:
            break
        t += step
    return worst


@njit(cache=True, nogil=True)
def _rank(point: Any, rotation: Any, centre: Any, lens: Any, border_px: Any) -> Any:
    """How well a photograph shows a local point: minus the tangent of the angle off vertical, less near its border."""
    dx, dy, dz = point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]
    depth = rotation[0, 2] * dx + rotation[1, 2] * dy + rotation[2, 2] * dz
    if depth <= 0.0 or dz >= 0.0:
        return UNSEEN
    u = lens[0] * (rotation[0, 0] * dx + rotation[1, 0] * dy + rotation[2, 0] * dz) / depth + lens[2]
    v = lens[1] * (rotation[0, 1] * dx + rotation[1, 1] * dy + rotation[2, 1] * dz) / depth + lens[3]
    inside = min(min(u, lens[4] - u), min(v, lens[5] - v))
    if inside < 0.5:
        return UNSEEN
    return -math.hypot(dx, dy) / -dz - 0.3 * max(0.0, 1.0 - inside / border_px)


@njit(cache=True, nogil=True, parallel=True)
def find_masked(points: Any, mask: Any, rotation: Any, centre: Any, lens: Any, masked: Any) -> None:
    """Which points fall on (or beside) pixels that a photograph's mask forbids.

    Args:
        points: (N, 3) float64 local metres.
        mask: (h, w) bool, True where the photograph may be used.
        rotation: (3, 3) float64 camera to local.
        centre: (3,) float64 local metres.
        lens: (6,) float64 fx, fy, cx, cy, width, height in pixels.
        masked: (N,) bool out; False outside the photograph.
    """
    high, wide = mask.shape
    for i in prange(len(points)):
        dx, dy, dz = points[i, 0] - centre[0], points[i, 1] - centre[1], points[i, 2] - centre[2]
        depth = rotation[0, 2] * dx + rotation[1, 2] * dy + rotation[2, 2] * dz
        masked[i] = False
        if depth <= 0.0:
            continue
        u = lens[0] * (rotation[0, 0] * dx + rotation[1, 0] * dy + rotation[2, 0] * dz) / depth + lens[2] - 0.5
        v = lens[1] * (rotation[0, 1] * dx + rotation[1, 1] * dy + rotation[2, 1] * dz) / depth + lens[3] - 0.5
        if u <= -1.0 or v <= -1.0 or u >= wide or v >= high:
            continue
        # the four pixels that `add_colours` mixes
        left, upper = max(math.floor(u), 0), max(math.floor(v), 0)
        right, lower = min(left + 1, wide - 1), min(upper + 1, high - 1)
        masked[i] = not (mask[upper, left] and mask[upper, right] and mask[lower, left] and mask[lower, right])


@njit(cache=True, nogil=True, parallel=True)
def choose(
    points: Any,
    sites: Any,
    rotations: Any,
    centres: Any,
    lenses: Any,
    eyes: Any,
    masked: Any,
    dsm: Any,
    top: Any,
    band: Any,
    forgive_m: Any,
    first: Any,
    second: Any,
    weight: Any,
) -> None:
    """The best two photographs of each point that see it past the DSM, and the first one's share.

    Args:
        points: (N, 3) float64 local metres.
        sites: (N, 3) float64 the same points as DSM column, row (cell centres at whole numbers) and CRS height.
        rotations: (V, 3, 3) float64 camera to local.
        centres: (V, 3) float64 local metres.
        lenses: (V, 6) float64 fx, fy, cx, cy, width, height in pixels.
        eyes: (V, 3) float64 the camera centres as DSM column, row and CRS height.
        masked: (V, N) bool points that a photograph's mask forbids; (V, 0) where no photograph has a mask.
        dsm: (rows, columns) float32 metres, grown at its steps, very low where there is nothing.
        top: highest height of the DSM, metres.
        band: ranks closer than this are blended; infinite: the second is always looked for.
        forgive_m: this DSM may rise this far above a line of sight (its own noise).
        first: (N,) int32 out, -1 where no photograph sees the point.
        second: (N,) int32 out, -1 where none is needed or there is none.
        weight: (N,) float32 out, the first one's share.
    """
    count, views = len(points), len(centres)
    for task in prange((count + _TASK - 1) // _TASK):
        ranks = np.empty(views)
        for i in range(task * _TASK, min((task + 1) * _TASK, count)):
            for v in range(views):
                ranks[v] = _rank(points[i], rotations[v], centres[v], lenses[v], 0.04 * lenses[v, 4])
                if masked.shape[1] > 0 and masked[v, i]:
                    ranks[v] = UNSEEN
            first[i], second[i], weight[i] = _pick(ranks, sites[i], eyes, dsm, top, band, forgive_m)


@njit(cache=True, nogil=True)
def _pick(ranks: Any, site: Any, eyes: Any, dsm: Any, top: Any, band: Any, forgive_m: Any) -> Any:
    """Go through the photographs from the best down until two see the point; consumes `ranks`."""
    best, best_rank = -1, UNSEEN
    spare, spare_obstruction = -1, 10.0 * forgive_m
    for _ in range(len(ranks)):
        v = int(np.argmax(ranks))
        rank = ranks[v]
        if rank <= UNSEEN or (best >= 0 and best_rank - rank >= band):
            break
        ranks[v] = UNSEEN
        hidden = _obstruction(dsm, site[0], site[1], site[2], eyes[v, 0], eyes[v, 1], eyes[v, 2], top, 10.0 * forgive_m)
        if hidden > forgive_m:
            if hidden < spare_obstruction:
                spare, spare_obstruction = v, hidden
        elif best < 0:
            best, best_rank = v, rank
        else:
            t = min((best_rank - rank) / band, 1.0)
            return best, v, 0.5 + 0.5 * t * t * (3.0 - 2.0 * t)
    # hidden from all by little: rather the DSM's noise than a hole in the picture
    return (best if best >= 0 else spare), -1, 1.0


@njit(cache=True, nogil=True, parallel=True)
def add_colours(image: Any, points: Any, share: Any, rotation: Any, centre: Any, lens: Any, gain: Any, total: Any) -> None:
    """Add a photograph's bilinear colours to points, each times its share.

    Args:
        image: (h, w, 3) uint8.
        points: (N, 3) float64 local metres, all inside the photograph where `share` is not zero.
        share: (N,) float32.
        rotation: (3, 3) float64 camera to local.
        centre: (3,) float64 local metres.
        lens: (6,) float64 fx, fy, cx, cy, width, height in pixels.
        gain: (3,) float64 factors of red, green, blue.
        total: (N, 3) float32, added to.
    """
    high, wide = image.shape[0], image.shape[1]
    for i in prange(len(points)):
        if share[i] == 0.0:
            continue
        dx, dy, dz = points[i, 0] - centre[0], points[i, 1] - centre[1], points[i, 2] - centre[2]
        depth = rotation[0, 2] * dx + rotation[1, 2] * dy + rotation[2, 2] * dz
        # pixel centres at +0.5
        u = lens[0] * (rotation[0, 0] * dx + rotation[1, 0] * dy + rotation[2, 0] * dz) / depth + lens[2] - 0.5
        v = lens[1] * (rotation[0, 1] * dx + rotation[1, 1] * dy + rotation[2, 1] * dz) / depth + lens[3] - 0.5
        u, v = min(max(u, 0.0), wide - 1.001), min(max(v, 0.0), high - 1.001)
        left, upper = int(u), int(v)
        fx, fy = u - left, v - upper
        for c in range(3):
            above = image[upper, left, c] * (1.0 - fx) + image[upper, left + 1, c] * fx
            below = image[upper + 1, left, c] * (1.0 - fx) + image[upper + 1, left + 1, c] * fx
            total[i, c] += share[i] * gain[c] * (above * (1.0 - fy) + below * fy)
