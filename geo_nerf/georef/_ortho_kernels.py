"""Compiled loops of the orthophoto: where its cells lie, and which photographs see them. Imported only where it is made.

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
#: cells a side of the tiles whose highest cell is known
TILE = 16


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
def _obstruction(dsm: Any, tops: Any, site: Any, eye: Any, top: Any, limit: Any) -> Any:
    """How far (metres) the DSM rises above the line from a point to a camera, at most; stops beyond `limit`.

    Sites count DSM cells; heights are metres. The march goes one cell a step, over tiles that lie below the line in one leap, and ends
    above `top`, the highest cell.
    """
    across, down, rise = eye[0] - site[0], eye[1] - site[1], eye[2] - site[2]
    step = 1.0 / max(math.hypot(across, down), 1e-9)
    worst, t = 0.0, _SKIP * step
    while t < 1.0:
        ray = site[2] + t * rise
        x, y = site[0] + t * across, site[1] + t * down
        tile_x, tile_y = math.floor(x / TILE), math.floor(y / TILE)
        if ray > top or tile_x < 0 or tile_y < 0 or tile_x >= tops.shape[1] or tile_y >= tops.shape[0]:
            break
        if rise >= 0.0 and ray >= tops[tile_y, tile_x]:
            t += step * max(1.0, math.floor(min(_steps_out(x, tile_x, across * step), _steps_out(y, tile_y, down * step))))
            continue
        worst = max(worst, _height(dsm, x, y) - ray)
        if worst > limit:
            break
        t += step
    return worst


@njit(cache=True, nogil=True)
def _steps_out(place: Any, tile: Any, stride: Any) -> Any:
    """Steps of `stride` cells until a place leaves its tile."""
    if stride > 0.0:
        return ((tile + 1) * TILE - place) / stride
    return (tile * TILE - place) / stride if stride < 0.0 else 1e9


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
        # the pixels that `take_colours` mixes
        left, upper = math.floor(u) - 1, math.floor(v) - 1
        for row in range(max(upper, 0), min(upper + 4, high)):
            for column in range(max(left, 0), min(left + 4, wide)):
                masked[i] = masked[i] or not mask[row, column]


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
    tops: Any,
    top: Any,
    forgive_m: Any,
    numbers: Any,
) -> None:
    """The best photographs of each point that see it past the DSM.

    Args:
        points: (N, 3) float64 local metres, NaN where there is none.
        sites: (N, 3) float64 the same points as DSM column, row (cell centres at whole numbers) and CRS height.
        rotations: (V, 3, 3) float64 camera to local.
        centres: (V, 3) float64 local metres.
        lenses: (V, 6) float64 fx, fy, cx, cy, width, height in pixels.
        eyes: (V, 3) float64 the camera centres as DSM column, row and CRS height.
        masked: (V, N) bool points that a photograph's mask forbids; (V, 0) where no photograph has a mask.
        dsm: (rows, columns) float32 metres, grown at its steps, very low where there is nothing.
        tops: float32 highest cell of each tile of it, metres, the cells just right of and below the tile among them.
        top: highest height of the DSM, metres.
        forgive_m: this DSM may rise this far above a line of sight (its own noise).
        numbers: (N, K) int16 out, photographs from the best down, -1 where there is no further one.
    """
    count, views = len(points), len(centres)
    for task in prange((count + _TASK - 1) // _TASK):
        ranks = np.empty(views)
        for i in range(task * _TASK, min((task + 1) * _TASK, count)):
            numbers[i] = -1
            if math.isnan(points[i, 0]):
                continue
            for v in range(views):
                ranks[v] = _rank(points[i], rotations[v], centres[v], lenses[v], 0.04 * lenses[v, 4])
                if masked.shape[1] > 0 and masked[v, i]:
                    ranks[v] = UNSEEN
            _pick(ranks, sites[i], eyes, dsm, tops, top, forgive_m, numbers[i])


@njit(cache=True, nogil=True)
def _pick(ranks: Any, site: Any, eyes: Any, dsm: Any, tops: Any, top: Any, forgive_m: Any, numbers: Any) -> None:
    """Go through the photographs from the best down until enough of them see the point; consumes `ranks`."""
    found, spare, spare_obstruction = 0, -1, 10.0 * forgive_m
    for _ in range(len(ranks)):
        v = int(np.argmax(ranks))
        if ranks[v] <= UNSEEN:
            break
        ranks[v] = UNSEEN
        hidden = _obstruction(dsm, tops, site, eyes[v], top, 10.0 * forgive_m)
        if hidden > forgive_m:
            if hidden < spare_obstruction:
                spare, spare_obstruction = v, hidden
            continue
        numbers[found] = v
        found += 1
        if found == len(numbers):
            break
    if found == 0:
        # hidden from all by little: rather the DSM's noise than a hole in the picture
        numbers[0] = spare


@njit(cache=True, nogil=True, parallel=True)
def confirm(
    cells: Any,
    points: Any,
    sites: Any,
    rotation: Any,
    centre: Any,
    lens: Any,
    eye: Any,
    dsm: Any,
    tops: Any,
    top: Any,
    forgive_m: Any,
    seen: Any,
) -> None:
    """Which of some points one photograph sees; arguments as for `choose`.

    Args:
        cells: (M,) int64 numbers of the points asked about.
        points: (N, 3) float64.
        sites: (N, 3) float64.
        rotation: (3, 3) float64.
        centre: (3,) float64.
        lens: (6,) float64.
        eye: (3,) float64.
        dsm: (rows, columns) float32.
        tops: float32.
        top: metres.
        forgive_m: metres.
        seen: (M,) bool out.
    """
    for k in prange(len(cells)):
        i = cells[k]
        shown = _rank(points[i], rotation, centre, lens, 1.0) > UNSEEN
        seen[k] = shown and _obstruction(dsm, tops, sites[i], eye, top, forgive_m) <= forgive_m


@njit(cache=True, nogil=True, parallel=True)
def place_cells(
    first: Any,
    wide: Any,
    dsm: Any,
    start: Any,
    ratio: Any,
    step_m: Any,
    nodes: Any,
    pitch: Any,
    low: Any,
    high: Any,
    points: Any,
    sites: Any,
) -> None:
    """Heights and local places of a block of cells: see `heights_between`, and `Nodes` for the way from the CRS to local metres.

    Args:
        first: (2,) row and column of the block's first cell.
        wide: columns of the block.
        dsm: (rows, columns) float32 metres, NaN where there is nothing.
        start: (2,) float64 DSM row and column (cell centres at whole numbers) of the raster's upper left corner.
        ratio: DSM cells a cell of the raster.
        step_m: neighbours that differ by more from the cell a point lies in are left out of its mean.
        nodes: (R, C, 2, 3) float64 local metres of the raster's nodes at two heights.
        pitch: cells between nodes.
        low: the lower one of the two heights, metres.
        high: the upper one.
        points: (N, 3) float64 out, local metres, NaN where there is no height.
        sites: (N, 3) float64 out, DSM column, row and height.
    """
    for i in prange(len(points)):
        row, column = first[0] + i // wide + 0.5, first[1] + i % wide + 0.5
        x, y = start[1] + ratio * column, start[0] + ratio * row
        height = _between(dsm, x, y, step_m)
        sites[i, 0], sites[i, 1], sites[i, 2] = x, y, height
        r, c = row / pitch, column / pitch
        upper, left = int(r), int(c)
        fr, fc, fh = r - upper, c - left, (height - low) / (high - low)
        for axis in range(3):
            below = nodes[upper, left, 0, axis] * (1.0 - fc) + nodes[upper, left + 1, 0, axis] * fc
            below = below * (1.0 - fr) + fr * (nodes[upper + 1, left, 0, axis] * (1.0 - fc) + nodes[upper + 1, left + 1, 0, axis] * fc)
            above = nodes[upper, left, 1, axis] * (1.0 - fc) + nodes[upper, left + 1, 1, axis] * fc
            above = above * (1.0 - fr) + fr * (nodes[upper + 1, left, 1, axis] * (1.0 - fc) + nodes[upper + 1, left + 1, 1, axis] * fc)
            points[i, axis] = below * (1.0 - fh) + above * fh


@njit(cache=True, nogil=True)
def _between(dsm: Any, x: Any, y: Any, step_m: Any) -> Any:
    """`heights_between` at one place."""
    rows, columns = dsm.shape
    home_row, home_column = math.floor(y + 0.5), math.floor(x + 0.5)
    if home_row < 0 or home_row >= rows or home_column < 0 or home_column >= columns or math.isnan(dsm[home_row, home_column]):
        return math.nan
    home, total, weights = float(dsm[home_row, home_column]), 0.0, 0.0
    upper, left = math.floor(y), math.floor(x)
    for down in range(2):
        for right in range(2):
            height = float(dsm[min(max(upper + down, 0), rows - 1), min(max(left + right, 0), columns - 1)])
            if abs(height - home) <= step_m:
                weight = abs(1.0 - down - (y - upper)) * abs(1.0 - right - (x - left))
                total += weight * height
                weights += weight
    return total / weights if weights > 0.0 else math.nan
