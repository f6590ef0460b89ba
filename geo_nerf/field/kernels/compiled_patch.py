"""Compiled twin of `patch_ncc`'s reference: samples, correlations and their gradients in one pass (numba).

Comes in: numpy arrays of a `ViewBank`. Goes out: correlations and the Jacobian of each with respect to its plane.
"""

from __future__ import annotations

from typing import Any

import numba
import numpy as np

_options: dict[str, Any] = {"cache": True, "fastmath": True, "nogil": True, "error_model": "numpy"}
_inline = numba.njit(**_options)
_parallel = numba.njit(parallel=True, **_options)


@_inline  # type: ignore[untyped-decorator]
def _reference_patch(grey: Any, offset: int, width: int, column: int, row: int, geometry: Any, patch: Any, rays: Any) -> Any:
    """Fill the patch's grey values, weights (sum 1; 0 for masked pixels) and pixel directions; mean, variance, middle not masked."""
    lens, rotation, radius, stride, fall = geometry
    values, weights = patch
    middle = np.float32(grey[offset + row * width + column])
    total, squares, whole, k = np.float32(0), np.float32(0), np.float32(0), 0
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            x, y = column + dx * stride, row + dy * stride
            value = np.float32(grey[offset + y * width + x])
            weight = np.exp(-fall * (value - middle) * (value - middle)) * min(value, np.float32(1))
            values[k], weights[k] = value, weight
            whole += weight
            total += weight * value
            squares += weight * value * value
            a, b = (x + np.float32(0.5) - lens[2]) / lens[0], (y + np.float32(0.5) - lens[3]) / lens[1]
            for axis in range(3):
                rays[k, axis] = rotation[axis, 0] * a + rotation[axis, 1] * b + rotation[axis, 2]
            k += 1
    whole = max(whole, np.float32(1e-9))
    for i in range(k):
        weights[i] /= whole
    mean = total / whole
    return mean, max(squares / whole - mean * mean, np.float32(0)), middle > 0


@_inline  # type: ignore[untyped-decorator]
def _sample(grey: Any, offset: int, height: int, width: int, u: Any, v: Any) -> Any:
    """Bilinear grey value and its slopes along u and v; ok False outside the image and beside masked pixels (grey 0)."""
    x, y = u - np.float32(0.5), v - np.float32(0.5)
    if not (x >= 0 and y >= 0 and x < width - 1 and y < height - 1):
        return False, np.float32(0), np.float32(0), np.float32(0)
    c, r = int(x), int(y)
    p, q = x - np.float32(c), y - np.float32(r)
    place = offset + r * width + c
    a, b = np.float32(grey[place]), np.float32(grey[place + 1])
    d, e = np.float32(grey[place + width]), np.float32(grey[place + width + 1])
    top, bottom = a + p * (b - a), d + p * (e - d)
    return min(min(a, b), min(d, e)) > 0, top + q * (bottom - top), (b - a) + q * ((e - d) - (b - a)), bottom - top


@_inline  # type: ignore[untyped-decorator]
def _warp(grey: Any, view: Any, scales: Any, rays: Any, centre: Any, values: Any, slopes: Any) -> bool:
    """Grey values of the source photograph where the plane's points fall, and their slopes: along the reference rays, u and v."""
    offset, height, width, lens, rotation, source_centre = view
    s = np.empty(3, np.float32)
    for axis in range(3):
        s[axis] = (
            rotation[0, axis] * (centre[0] - source_centre[0])
            + rotation[1, axis] * (centre[1] - source_centre[1])
            + rotation[2, axis] * (centre[2] - source_centre[2])
        )
    for k in range(len(scales)):
        dx = rotation[0, 0] * rays[k, 0] + rotation[1, 0] * rays[k, 1] + rotation[2, 0] * rays[k, 2]
        dy = rotation[0, 1] * rays[k, 0] + rotation[1, 1] * rays[k, 1] + rotation[2, 1] * rays[k, 2]
        dz = rotation[0, 2] * rays[k, 0] + rotation[1, 2] * rays[k, 1] + rotation[2, 2] * rays[k, 2]
        x, y, z = s[0] + dx * scales[k], s[1] + dy * scales[k], s[2] + dz * scales[k]
        if z < np.float32(0.1):
            return False
        w = np.float32(1) / z
        good, value, gu, gv = _sample(grey, offset, height, width, lens[0] * x * w + lens[2], lens[1] * y * w + lens[3])
        if not good:
            return False
        values[k] = value
        slopes[0, k] = (gu * lens[0] * (dx - x * w * dz) + gv * lens[1] * (dy - y * w * dz)) * w
        slopes[1, k], slopes[2, k] = gu, gv
    return True


@_inline  # type: ignore[untyped-decorator]
def _correlate(reference: Any, weights: Any, moments: Any, values: Any, noise: Any) -> Any:
    """Weighted normalised cross-correlation, and mean and damped variance of `values`."""
    total, squares, cross = np.float32(0), np.float32(0), np.float32(0)
    mean, variance = moments
    for k in range(len(values)):
        weighted = weights[k] * values[k]
        total += weighted
        squares += weighted * values[k]
        cross += weighted * reference[k]
    other = total
    spread = max(squares - other * other, np.float32(0)) + noise
    return (cross - other * mean) / np.sqrt(spread * (variance + noise)), other, spread


@_inline  # type: ignore[untyped-decorator]
def _differentiate(patch: Any, weights: Any, values: Any, slopes: Any, found: Any, plane: Any, jacobian: Any) -> None:
    """Write a score's four or six derivatives; `found`: score, means and damped variances of both patches; `plane`: what made samples."""
    score, mean, variance, other_mean, spread = found
    scales, facing, rays, ax, ay, az = plane
    both = np.float32(1) / np.sqrt(spread * variance)
    shift, tx, ty, tz, u, v = np.float32(0), np.float32(0), np.float32(0), np.float32(0), np.float32(0), np.float32(0)
    for k in range(len(values)):
        by_value = ((patch[k] - mean) * both - score * (values[k] - other_mean) / spread) * weights[k]
        pull = by_value * slopes[0, k] / facing[k]
        shift += pull
        tx += pull * (ax - scales[k] * rays[k, 0])
        ty += pull * (ay - scales[k] * rays[k, 1])
        tz += pull * (az - scales[k] * rays[k, 2])
        u += by_value * slopes[1, k]
        v += by_value * slopes[2, k]
    jacobian[0], jacobian[1], jacobian[2], jacobian[3] = shift, tx, ty, tz
    if len(jacobian) > 4:
        jacobian[4], jacobian[5] = u, v


@_parallel  # type: ignore[untyped-decorator]
def patch_ncc(
    grey: Any, views: Any, reference: Any, points: Any, normals: Any, sources: Any, options: Any, scores: Any, jacobian: Any
) -> None:
    """Write `scores` `(P, K)` (-2: not seen) and `jacobian` `(P, K, 4 or 6)`, or none where that has no rows.

    Its columns: by shift along the normal, by the normal's three parts; by an offset u, v of the source photograph's pixels.
    `views`: offsets, sizes, lenses, rotations, centres; `reference` `(P, 3)`: view, column, row; `options`: radius, stride, noise, fall.
    """
    offsets, sizes, lenses, rotations, centres = views
    radius, stride, noise, fall = options
    n = (2 * radius + 1) ** 2
    wanted = len(jacobian) > 0
    for p in numba.prange(len(reference)):
        patch, weights = np.empty(n, np.float32), np.empty(n, np.float32)
        values, slopes = np.empty(n, np.float32), np.empty((3, n), np.float32)
        scales, facing, rays = np.empty(n, np.float32), np.empty(n, np.float32), np.empty((n, 3), np.float32)
        view = reference[p, 0]
        centre = centres[view]
        geometry = (lenses[view], rotations[view], radius, stride, fall)
        mean, variance, usable = _reference_patch(
            grey, offsets[view], sizes[view, 1], reference[p, 1], reference[p, 2], geometry, (patch, weights), rays
        )
        nx, ny, nz = normals[p, 0], normals[p, 1], normals[p, 2]
        ax, ay, az = points[p, 0] - centre[0], points[p, 1] - centre[1], points[p, 2] - centre[2]
        plane = nx * ax + ny * ay + nz * az
        for k in range(n):
            facing[k] = nx * rays[k, 0] + ny * rays[k, 1] + nz * rays[k, 2]
            usable = usable and facing[k] < np.float32(-0.05)
            scales[k] = plane / facing[k]
        for j in range(sources.shape[1]):
            scores[p, j] = np.float32(-2)
            if wanted:
                jacobian[p, j] = np.float32(0)
            other = sources[p, j]
            if not usable or other < 0:
                continue
            source = (offsets[other], sizes[other, 0], sizes[other, 1], lenses[other], rotations[other], centres[other])
            if not _warp(grey, source, scales, rays, centre, values, slopes):
                continue
            score, other_mean, spread = _correlate(patch, weights, (mean, variance), values, noise)
            scores[p, j] = score
            if wanted:
                found = (score, mean, variance + noise, other_mean, spread)
                _differentiate(patch, weights, values, slopes, found, (scales, facing, rays, ax, ay, az), jacobian[p, j])
