"""Compiled loops of the texture: how well a photograph shows triangles, smooth labels, charts onto pages, colours of texels.

Imported only where a texture is made. Local coordinates are metres; pages and photographs have pixel centres at +0.5.
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit, prange

#: a triangle seen under a flatter angle than this (its cosine) is not seen
_FLATTEST = 0.05
#: rows a task of a parallel loop
_TASK = 16
#: texels beyond a chart's edge that are painted as its triangles go on, so that filtering finds nothing foreign there
_BEYOND_PX = 1.5
#: a texel's centre this far inside (in shares of the corners) is surely the triangle's own
_SURELY = 1e-3


@njit(cache=True, nogil=True)
def _project(x: Any, y: Any, z: Any, rotation: Any, centre: Any, lens: Any) -> Any:
    """Pixel and depth of a local point; depth not above zero behind the camera."""
    dx, dy, dz = x - centre[0], y - centre[1], z - centre[2]
    depth = rotation[0, 2] * dx + rotation[1, 2] * dy + rotation[2, 2] * dz
    if depth <= 1e-6:
        return 0.0, 0.0, -1.0
    u = lens[0] * (rotation[0, 0] * dx + rotation[1, 0] * dy + rotation[2, 0] * dz) / depth + lens[2]
    v = lens[1] * (rotation[0, 1] * dx + rotation[1, 1] * dy + rotation[2, 1] * dz) / depth + lens[3]
    return u, v, depth


@njit(cache=True, nogil=True, parallel=True)
def score_faces(
    xyz: Any, triangles: Any, normals: Any, rotation: Any, centre: Any, lens: Any, mask: Any, border_px: Any, scores: Any, facing: Any
) -> None:
    """How many pixels a photograph spends on a metre of each triangle, where it is seen most aslant.

    Args:
        xyz: (V, 3) float64 local metres.
        triangles: (T, 3) vertices.
        normals: (T, 3) float64 unit.
        rotation: (3, 3) float64 camera to local.
        centre: (3,) float64 local metres.
        lens: (6,) float64 fx, fy, cx, cy, width, height in pixels.
        mask: (h, w) bool, True where the photograph may be used; (0, 0) without one.
        border_px: the score fades over this many pixels from the border.
        scores: (T,) float32 out, pixels a metre; 0 where a corner is outside the picture or masked.
        facing: (T,) bool out, whether the triangle turns its face to the camera.
    """
    for t in prange(len(triangles)):
        scores[t] = 0.0
        i, j, k = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        sight = np.empty(3)
        for axis in range(3):
            sight[axis] = centre[axis] - (xyz[i, axis] + xyz[j, axis] + xyz[k, axis]) / 3.0
        distance = math.sqrt(sight[0] ** 2 + sight[1] ** 2 + sight[2] ** 2)
        cosine = (sight[0] * normals[t, 0] + sight[1] * normals[t, 1] + sight[2] * normals[t, 2]) / max(distance, 1e-9)
        facing[t] = cosine > 0.0
        if cosine < _FLATTEST:
            continue
        inside = math.inf
        for corner in range(3):
            at = triangles[t, corner]
            u, v, depth = _project(xyz[at, 0], xyz[at, 1], xyz[at, 2], rotation, centre, lens)
            inside = -1.0 if depth < 0.0 else min(inside, min(min(u, lens[4] - u), min(v, lens[5] - v)))
            if inside < 1.0:
                break
            if mask.shape[0] > 0 and not mask[int(v), int(u)]:
                inside = -1.0
                break
        if inside >= 1.0:
            scores[t] = lens[0] / distance * cosine * min(1.0, 0.3 + 0.7 * inside / border_px)


@njit(cache=True, nogil=True, parallel=True)
def look_up(points: Any, image: Any, rotation: Any, centre: Any, lens: Any, colours: Any) -> None:
    """Colours (N, 3) float32 of local points (N, 3) in a photograph (h, w, 3) uint8 that shows them all."""
    for i in prange(len(points)):
        u, v, _ = _project(points[i, 0], points[i, 1], points[i, 2], rotation, centre, lens)
        _sample(image, u, v, colours[i])


@njit(cache=True, nogil=True)
def _sample(image: Any, u: Any, v: Any, colour: Any) -> None:
    high, wide = image.shape[0], image.shape[1]
    x, y = min(max(u - 0.5, 0.0), wide - 1.001), min(max(v - 0.5, 0.0), high - 1.001)
    left, upper = int(x), int(y)
    fx, fy = x - left, y - upper
    for c in range(3):
        above = image[upper, left, c] * (1.0 - fx) + image[upper, left + 1, c] * fx
        below = image[upper + 1, left, c] * (1.0 - fx) + image[upper + 1, left + 1, c] * fx
        colour[c] = above * (1.0 - fy) + below * fy


@njit(cache=True, nogil=True)
def _place_of(label: Any, labels: Any) -> Any:
    """Place of a label in a list that ends at its first -1; -1 where it is not there."""
    for place in range(len(labels)):
        if labels[place] < 0:
            return -1
        if labels[place] == label:
            return place
    return -1


@njit(cache=True, nogil=True)
def pass_messages(neighbours: Any, back: Any, labels: Any, costs: Any, weight: Any, sweeps: Any, messages: Any) -> None:
    """Min-sum belief propagation with a Potts term, triangle after triangle, forwards and backwards.

    Args:
        neighbours: (T, 3) int32 triangle across each edge, -1 none.
        back: (T, 3) int8 which edge of that neighbour leads back.
        labels: (T, K) int32 the labels each triangle may have, -1 none (then none follow).
        costs: (T, K) float32, infinite where there is no label.
        weight: cost of two neighbours with different labels.
        sweeps: how often to go through all triangles.
        messages: (T, 3, K) float32, what the neighbour across each edge says of each label; begins as zeros.
    """
    count = len(labels)
    for sweep in range(sweeps):
        for step in range(count):
            t = step if sweep % 2 == 0 else count - 1 - step
            belief = costs[t] + messages[t, 0] + messages[t, 1] + messages[t, 2]
            for edge in range(3):
                other = neighbours[t, edge]
                if other >= 0 and labels[t, 0] >= 0:
                    _say(labels[t], belief - messages[t, edge], labels[other], weight, messages[other, back[t, edge]])


@njit(cache=True, nogil=True)
def _say(labels: Any, belief: Any, others: Any, weight: Any, message: Any) -> None:
    """One triangle's message to a neighbour: what each of the neighbour's labels costs on this side, above the least."""
    least = belief.min()
    for m in range(len(others)):
        if others[m] < 0:
            break
        place = _place_of(others[m], labels)
        message[m] = weight if place < 0 else min(weight, belief[place] - least)


@njit(cache=True, nogil=True)
def claim(corners: Any, depth: Any, owner: Any, height_of: Any, lost: Any) -> None:
    """Give each texel to the triangle its centre lies in; where a chart lies over itself the nearer triangle takes it.

    Args:
        corners: (T, 3, 2) float64 texels x, y on the page.
        depth: (T, 3) float64 height over the chart's plane.
        owner: (H, W) int32 triangle, begins as -1.
        height_of: (H, W) float32 scratch.
        lost: (T,) bool out, set for triangles that lie below another one.
    """
    high, wide = owner.shape
    for t in range(len(corners)):
        ax, ay, bx, by, cx, cy = (
            corners[t, 0, 0], corners[t, 0, 1], corners[t, 1, 0], corners[t, 1, 1], corners[t, 2, 0], corners[t, 2, 1],
        )  # fmt: skip
        area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
        if abs(area) < 1e-9:
            continue
        for y in range(max(int(min(ay, by, cy) - 0.5), 0), min(int(max(ay, by, cy) + 0.5) + 1, high)):
            for x in range(max(int(min(ax, bx, cx) - 0.5), 0), min(int(max(ax, bx, cx) + 0.5) + 1, wide)):
                px, py = x + 0.5, y + 0.5
                second = ((px - ax) * (cy - ay) - (cx - ax) * (py - ay)) / area
                third = ((bx - ax) * (py - ay) - (px - ax) * (by - ay)) / area
                least = min(second, third, 1.0 - second - third)
                if least < 0.0:
                    continue
                at = depth[t, 0] + second * (depth[t, 1] - depth[t, 0]) + third * (depth[t, 2] - depth[t, 0])
                there = owner[y, x]
                if there >= 0 and least < _SURELY:
                    continue
                if there < 0 or at > height_of[y, x]:
                    if there >= 0:
                        lost[there] = True
                    owner[y, x], height_of[y, x] = t, at
                else:
                    lost[t] = True


@njit(cache=True, nogil=True)
def _gap(px: Any, py: Any, ax: Any, ay: Any, bx: Any, by: Any) -> Any:
    """Squared distance of a point from a segment."""
    dx, dy = bx - ax, by - ay
    along = ((px - ax) * dx + (py - ay) * dy) / max(dx * dx + dy * dy, 1e-12)
    along = min(max(along, 0.0), 1.0)
    return (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2


@njit(cache=True, nogil=True)
def reach_out(corners: Any, owner: Any) -> None:
    """Give ownerless texels close to a triangle `(T, 3, 2)` to the nearest one: those the page's filtering reads beyond a chart's edge."""
    high, wide = owner.shape
    nearest = np.full((high, wide), _BEYOND_PX**2, np.float32)
    free = owner < 0
    for t in range(len(corners)):
        ax, ay, bx, by, cx, cy = (
            corners[t, 0, 0], corners[t, 0, 1], corners[t, 1, 0], corners[t, 1, 1], corners[t, 2, 0], corners[t, 2, 1],
        )  # fmt: skip
        for y in range(max(int(min(ay, by, cy) - 2.0), 0), min(int(max(ay, by, cy) + 2.0) + 1, high)):
            for x in range(max(int(min(ax, bx, cx) - 2.0), 0), min(int(max(ax, bx, cx) + 2.0) + 1, wide)):
                if not free[y, x]:
                    continue
                px, py = x + 0.5, y + 0.5
                gap = min(_gap(px, py, ax, ay, bx, by), _gap(px, py, bx, by, cx, cy), _gap(px, py, cx, cy, ax, ay))
                if gap < nearest[y, x]:
                    owner[y, x], nearest[y, x] = t, gap


@njit(cache=True, nogil=True)
def _shares(px: Any, py: Any, corners: Any) -> Any:
    """Shares of the second and third corner at a texel; they go on beyond the triangle."""
    ax, ay = corners[0, 0], corners[0, 1]
    bx, by, cx, cy = corners[1, 0] - ax, corners[1, 1] - ay, corners[2, 0] - ax, corners[2, 1] - ay
    area = bx * cy - cx * by
    if abs(area) < 1e-9:
        return 1.0 / 3.0, 1.0 / 3.0
    # no further than one triangle beyond: a sliver's shares explode
    second = ((px - ax) * cy - cx * (py - ay)) / area
    third = (bx * (py - ay) - (px - ax) * by) / area
    return min(max(second, -1.0), 2.0), min(max(third, -1.0), 2.0)


@njit(cache=True, nogil=True, parallel=True)
def paint(
    owner: Any, corners: Any, points: Any, slots: Any, weights: Any, view: Any,
    image: Any, rotation: Any, centre: Any, lens: Any, gain: Any, total: Any,
) -> None:  # fmt: skip
    """Add one photograph's colours to the texels of the triangles it has a share in.

    Args:
        owner: (H, W) int32 triangle, -1 none.
        corners: (T, 3, 2) float64 texels on the page.
        points: (T, 3, 3) float64 corners, local metres.
        slots: (T, S) int32 photographs with a share, -1 none.
        weights: (T, S, 3) float32 their weights at the corners.
        view: this photograph.
        image: (h, w, 3) uint8.
        rotation: (3, 3) float64 camera to local.
        centre: (3,) float64 local metres.
        lens: (6,) float64 fx, fy, cx, cy, width, height in pixels of `image`.
        gain: (3,) float64 factors of red, green, blue.
        total: (H, W, 4) float32, weighted colours and weights, added to.
    """
    high, wide = owner.shape
    for task in prange((high + _TASK - 1) // _TASK):
        colour = np.empty(3)
        for y in range(task * _TASK, min((task + 1) * _TASK, high)):
            for x in range(wide):
                t = owner[y, x]
                if t < 0:
                    continue
                for s in range(slots.shape[1]):
                    if slots[t, s] < 0:
                        break
                    if slots[t, s] == view:
                        second, third = _shares(x + 0.5, y + 0.5, corners[t])
                        weight = _mixed(weights[t, s], second, third)
                        first = 1.0 - second - third
                        u, v, depth = _project(
                            first * points[t, 0, 0] + second * points[t, 1, 0] + third * points[t, 2, 0],
                            first * points[t, 0, 1] + second * points[t, 1, 1] + third * points[t, 2, 1],
                            first * points[t, 0, 2] + second * points[t, 1, 2] + third * points[t, 2, 2],
                            rotation, centre, lens,
                        )  # fmt: skip
                        if depth > 0.0:
                            _sample(image, u, v, colour)
                            for c in range(3):
                                total[y, x, c] += weight * gain[c] * colour[c]
                            total[y, x, 3] += weight
                        break


@njit(cache=True, nogil=True)
def _mixed(values: Any, second: Any, third: Any) -> Any:
    """A value between three corners, held inside the triangle."""
    b, c = max(second, 0.0), max(third, 0.0)
    a = max(1.0 - second - third, 0.0)
    return (a * values[0] + b * values[1] + c * values[2]) / (a + b + c)


@njit(cache=True, nogil=True, parallel=True)
def finish(owner: Any, corners: Any, spare: Any, total: Any, picture: Any) -> None:
    """Texels' colours `(H, W, 3)` uint8 from their sums; where no photograph helped, mixed from the corners' `spare` `(T, 3, 3)`."""
    high, wide = owner.shape
    for y in prange(high):
        for x in range(wide):
            t = owner[y, x]
            if t < 0:
                continue
            weight = total[y, x, 3]
            second, third = _shares(x + 0.5, y + 0.5, corners[t])
            for c in range(3):
                value = total[y, x, c] / weight if weight > 0.0 else _mixed(spare[t, :, c], second, third)
                picture[y, x, c] = np.uint8(min(max(value + 0.5, 0.0), 255.0))


@njit(cache=True, nogil=True)
def share_out(corners: Any, label: Any, candidates: Any, views: Any, weights: Any, least: Any, slots: Any, shares: Any) -> None:
    """Which photographs colour each triangle, with what weights at its corners.

    Args:
        corners: (T, 3) vertices.
        label: (T,) int32 the triangle's own photograph, -1 none.
        candidates: (T, K) int32 photographs that show it, -1 none.
        views: (V, M) int32 photographs at each vertex, -1 none.
        weights: (V, M) float32.
        least: weight of a triangle's own photograph where the vertices have none for it.
        slots: (T, S) int32 out, begins as -1.
        shares: (T, S, 3) float32 out, begins as zeros.
    """
    for t in range(len(corners)):
        if label[t] < 0:
            continue
        slots[t, 0] = label[t]
        shares[t, 0, :] = least
        for corner in range(3):
            at = corners[t, corner]
            for m in range(views.shape[1]):
                if views[at, m] >= 0 and _place_of(views[at, m], candidates[t]) >= 0:
                    place = _slot_of(views[at, m], slots[t])
                    if place >= 0:
                        shares[t, place, corner] += weights[at, m]


@njit(cache=True, nogil=True)
def _slot_of(view: Any, slots: Any) -> Any:
    """The slot of a photograph, a free one if it has none yet; -1 when all are taken by others."""
    for place in range(len(slots)):
        if slots[place] < 0:
            slots[place] = view
        if slots[place] == view:
            return place
    return -1
