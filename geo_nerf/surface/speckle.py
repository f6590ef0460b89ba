"""Matches that agree by chance, in woods and on water: pixels without company.

Comes in: matched pixels of one photograph. Goes out: which of them are speckle.
"""

from __future__ import annotations

import numpy as np

from geo_nerf.stereo.fusion import Consistent

#: neighbouring pixels belong together when their depths differ by less than this, pixels of parallax
_TOGETHER_PX = 2.0
#: steps that `cv2.filterSpeckles` counts a pixel of parallax in; its whole numbers end at 2^15
_STEPS_PER_PX = 8.0
_LARGEST = 32_000
_NONE = -1


def speckle(found: Consistent, trusted: np.ndarray, size_hw: tuple[int, int], least_px: int) -> np.ndarray:
    """`(N,)` bool: pixels in connected patches smaller than `least_px`, of trusted pixels of like depth; and all that are not trusted.

    Args:
        found: N matched pixels of one view.
        trusted: `(N,)` bool.
        size_hw: of the view.
        least_px: pixels of the smallest patch that is believed.
    """
    import cv2

    if not trusted.any():
        return np.ones(len(trusted), bool)
    rows, columns = found.rows[trusted], found.columns[trusted]
    steps = (found.inverse_depth[trusted] - found.inverse_depth[trusted].min()) * (_STEPS_PER_PX / found.parallax)
    image = np.full(size_hw, _NONE, np.int16)
    image[rows, columns] = np.minimum(steps, _LARGEST)
    cv2.filterSpeckles(image, _NONE, least_px - 1, _TOGETHER_PX * _STEPS_PER_PX)
    lone: np.ndarray = ~trusted | (image[found.rows, found.columns] == _NONE)
    return lone
