"""A thinned cloud packed for the page's 3-D view, and a still picture of it for print and for browsers without WebGL."""

from __future__ import annotations

from typing import Any

import numpy as np

from geo_nerf.products.pictures import CONFIDENCE_COLOURS, RELIEF_COLOURS, ColourCloud, encoded
from geo_nerf.products.report import Image, Viewer

#: points in the page at most: ten bytes each before base64
MOST_POINTS = 300_000
#: largest value of a packed coordinate
_FULL = 65535
#: the still picture: size in pixels, turned and tilted like the view's start
_STILL_HW = (760, 1240)
_TURN, _TILT = -0.6, 0.85
#: tails of the heights that colours leave out, percent
_TAILS = (1.0, 99.5)


def cloud_viewer(cloud: ColourCloud) -> Viewer | None:
    """The 3-D view of a cloud of at most `MOST_POINTS` points; None for an empty one."""
    if len(cloud.xyz) == 0:
        return None
    assert len(cloud.xyz) <= MOST_POINTS, "thin the cloud first"
    facts, packed = pack(cloud)
    still = Image(encoded(still_picture(cloud), longest_px=1240), "The point cloud seen aslant from above")
    return Viewer(facts, packed, still, _caption(len(cloud.xyz)))


def pack(cloud: ColourCloud) -> tuple[dict[str, Any], bytes]:
    """Coordinates in 1/65535 of the longest side, colours and confidence in eighths of a byte's worth each: what `viewer.js` reads.

    Returns:
        Facts for the script, and `6 N` bytes of positions (little-endian uint16 x, y, z), `3 N` of colours, `N` of confidence.
    """
    low, high = cloud.xyz.min(axis=0), cloud.xyz.max(axis=0)
    side = max(float((high - low).max()), 1e-6)
    places = np.rint((cloud.xyz - low) / side * _FULL).astype("<u2")
    sure = np.full(len(places), 1.0) if cloud.confidence is None else cloud.confidence
    middle = np.median(cloud.xyz, axis=0)
    ends = np.percentile(cloud.xyz[:, 2], _TAILS)
    heights = [float(value) for value in (ends - low[2]) / side]
    area = max(float((high - low)[0] * (high - low)[1]), 1e-12) / side**2
    facts = {
        "count": len(places),
        "low": [float(value) for value in low],
        "metres_per_unit": side,
        "centre": [round(float(value), 5) for value in (middle - low) / side],
        "reach": round(float(np.linalg.norm((high - low)[:2]) / side / 2), 5),
        "spacing": round(float(np.sqrt(area / len(places))), 6),
        "heights": heights if heights[1] > heights[0] else [heights[0], heights[0] + 1e-3],
        "metres": [round(float(value), 2) for value in ends],
        "ramps": [_ramp(RELIEF_COLOURS), _ramp(CONFIDENCE_COLOURS)],
        "confidence": cloud.confidence is not None,
    }
    certain = np.rint(np.clip(sure, 0, 1) * 255).astype(np.uint8)
    return facts, places.tobytes() + cloud.rgb.astype(np.uint8).tobytes() + certain.tobytes()


def _ramp(colours: np.ndarray) -> list[int]:
    """The colours at eight even steps, flat."""
    steps = np.linspace(0, len(colours) - 1, 8)
    shown = np.column_stack([np.interp(steps, np.arange(len(colours)), colours[:, band]) for band in range(3)])
    return [int(value) for value in np.rint(shown).ravel()]


def still_picture(cloud: ColourCloud, size_hw: tuple[int, int] = _STILL_HW) -> np.ndarray:
    """The cloud in parallel rays aslant from above, nearer points over farther ones, edges darkened by their drop in depth.

    Returns:
        `(H, W, 4)` uint8, clear where there is nothing.
    """
    from scipy import ndimage

    turn, tilt = (np.array([np.cos(angle), np.sin(angle)]) for angle in (_TURN, _TILT))
    right = np.array([turn[0], turn[1], 0.0])
    up = np.array([-turn[1] * tilt[1], turn[0] * tilt[1], tilt[0]])
    back = np.array([turn[1] * tilt[0], -turn[0] * tilt[0], tilt[1]])
    centred = cloud.xyz - np.median(cloud.xyz, axis=0)
    seen, nearness = centred @ np.column_stack([right, -up]), centred @ back
    low, high = np.percentile(seen, [0.02, 99.98], axis=0)
    low, high = low - 0.02 * (high - low), high + 0.02 * (high - low)
    size = np.maximum(high - low, 1e-6)
    cell = float(max(size[0] / size_hw[1], size[1] / size_hw[0]))
    shape = (int(size[1] / cell) + 1, int(size[0] / cell) + 1)
    # as many pixels a point as leave no gaps
    wide = int(np.clip(np.ceil(np.sqrt(shape[0] * shape[1] / max(len(seen), 1)) * 1.1), 1, 8))
    order = np.argsort(nearness)
    column, row = np.floor((seen[order] - low) / cell).astype(int).T
    depth, rgb = np.full(shape, np.nan), np.zeros((*shape, 3))
    for dr in range(wide):
        for dc in range(wide):
            inside = (row + dr >= 0) & (row + dr < shape[0]) & (column + dc >= 0) & (column + dc < shape[1])
            at = (row[inside] + dr, column[inside] + dc)
            # the last one written is the nearest of this offset; across offsets the nearer one stays
            fresh, colour = np.full(shape, -np.inf), np.zeros((*shape, 3))
            fresh[at], colour[at] = nearness[order][inside], cloud.rgb[order][inside]
            better = fresh > np.where(np.isnan(depth), -np.inf, depth)
            depth[better], rgb[better] = fresh[better], colour[better]
    filled = np.where(np.isnan(depth), np.nanmin(depth), depth)
    drop = np.clip(ndimage.maximum_filter(filled, 5) - filled, 0, None) / (6 * cell * wide)
    shown = rgb * np.exp(-np.minimum(drop, 1.2) * 0.55)[..., None]
    return np.concatenate([np.clip(shown, 0, 255), np.where(np.isnan(depth), 0, 255)[..., None]], axis=-1).astype(np.uint8)


def _caption(count: int) -> str:
    return (
        f"{count:,} points, evenly thinned. Drag to turn, with the right button or Shift to move, wheel or pinch to zoom, double click to "
        "go back; or the arrow keys, plus and minus."
    )
