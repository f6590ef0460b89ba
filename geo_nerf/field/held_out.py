"""Photographs that are not trained on, to measure how well the field foretells what they show.

Comes in: how many, then the trained field. Goes out: which views, and a PSNR for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.field.field import SurfaceField
from geo_nerf.field.view_picture import ViewPicture, draw_view

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: views that remain for training, at least
_LEAST_TRAINED = 3
#: measured at half size (a ray a pixel hardly aliases there), on a regular part of the pixels
_LEVEL, _LONGEST_PX = 1, 240


def held_out_views(views: int, held_out: float) -> tuple[int, ...]:
    """Which of `views` are kept out: a part of them (below 1) or a number, spread evenly; three always remain."""
    wanted = round(held_out if held_out >= 1.0 else held_out * views)
    count = max(0, min(wanted, views - _LEAST_TRAINED))
    return tuple(int((place + 0.5) * views / count) for place in range(count))


def without_views(neighbours: np.ndarray, held: Sequence[int], count: int) -> np.ndarray:
    """The first `count` neighbours `(V, count)` of `(V, M)` that are not `held`; -1 for none."""
    kept = ~np.isin(neighbours, held)
    order = np.argsort(~kept, axis=1, kind="stable")[:, :count]
    return np.where(np.take_along_axis(kept, order, axis=1), np.take_along_axis(neighbours, order, axis=1), -1)


def measure_views(scene: Scene, field: SurfaceField, views: Sequence[int], inv_s: float, longest_px: int = _LONGEST_PX) -> dict[str, float]:
    """PSNR of whole views at half size, dB, by the photograph's name; a view that does not see the surface is left out.

    Args:
        scene: the survey.
        field: the surface as it is.
        views: places in `scene.views`.
        inv_s: sharpness of the surface in rendering, 1/metre.
        longest_px: no more pixels than this are looked at along a view's longer side.
    """
    level = min(_LEVEL, scene.levels - 1)
    pictures = {view: draw_view(field, scene.views[view], level, inv_s, longest_px) for view in views}
    return {
        scene.views[view].name: round(matched_psnr(picture, scene.image(view, level)), 3)
        for view, picture in pictures.items()
        if picture.seen.any()
    }


def matched_psnr(picture: ViewPicture, photograph: np.ndarray) -> float:
    """PSNR in dB of the pixels seen, after the gain and bias per channel that fit the photograph best.

    A photograph that was not trained on has no exposure of its own in the field: least squares finds it (six numbers for thousands of
    pixels).

    Args:
        picture: colours of mean exposure.
        photograph: `(H, W, 3)` uint8, the whole image of the same level.
    """
    columns, rows = picture.pixels[picture.seen].T
    drawn, shown = picture.colours[picture.seen].astype(np.float64), photograph[rows, columns] / 255.0
    from_mean = drawn - drawn.mean(axis=0)
    gain = (from_mean * (shown - shown.mean(axis=0))).sum(axis=0) / np.maximum((from_mean**2).sum(axis=0), 1e-12)
    error = shown - shown.mean(axis=0) - gain * from_mean
    return float(-10.0 * np.log10((error**2).mean() + 1e-9))
