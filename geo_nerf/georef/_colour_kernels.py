"""The compiled loop of the orthophoto that takes colours from a photograph. Imported only where it is made."""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

import math
from typing import Any

from numba import njit, prange


@njit(cache=True, nogil=True)
def _cubic(f: Any) -> Any:
    """Weights of four pixels around a place a part `f` beyond the second: cubic convolution, a = -0.5 (Keys 1981)."""
    g = 1.0 - f
    return -0.5 * f * g * g, 1.0 + f * f * (1.5 * f - 2.5), 1.0 + g * g * (1.5 * g - 2.5), -0.5 * g * f * f


@njit(cache=True, nogil=True, parallel=True)
def take_colours(image: Any, points: Any, rotation: Any, centre: Any, lens: Any, gain: Any, colours: Any) -> None:
    """A photograph's colours at points, cubic between pixels.

    Args:
        image: (h, w, 3) uint8.
        points: (N, 3) float64 local metres, all inside the photograph.
        rotation: (3, 3) float64 camera to local.
        centre: (3,) float64 local metres.
        lens: (6,) float64 fx, fy, cx, cy, width, height in pixels.
        gain: (3,) float64 factors of red, green, blue.
        colours: (N, 3) float32 out.
    """
    high, wide = image.shape[0], image.shape[1]
    for i in prange(len(points)):
        dx, dy, dz = points[i, 0] - centre[0], points[i, 1] - centre[1], points[i, 2] - centre[2]
        depth = rotation[0, 2] * dx + rotation[1, 2] * dy + rotation[2, 2] * dz
        # pixel centres at +0.5
        u = lens[0] * (rotation[0, 0] * dx + rotation[1, 0] * dy + rotation[2, 0] * dz) / depth + lens[2] - 0.5
        v = lens[1] * (rotation[0, 1] * dx + rotation[1, 1] * dy + rotation[2, 1] * dz) / depth + lens[3] - 0.5
        u, v = min(max(u, 0.0), wide - 1.0), min(max(v, 0.0), high - 1.0)
        left, upper = math.floor(u), math.floor(v)
        across, down = _cubic(u - left), _cubic(v - upper)
        red, green, blue = 0.0, 0.0, 0.0
        for a in range(4):
            row = min(max(upper - 1 + a, 0), high - 1)
            for b in range(4):
                column = min(max(left - 1 + b, 0), wide - 1)
                weight = down[a] * across[b]
                red += weight * image[row, column, 0]
                green += weight * image[row, column, 1]
                blue += weight * image[row, column, 2]
        colours[i, 0] = gain[0] * min(max(red, 0.0), 255.0)
        colours[i, 1] = gain[1] * min(max(green, 0.0), 255.0)
        colours[i, 2] = gain[2] * min(max(blue, 0.0), 255.0)
