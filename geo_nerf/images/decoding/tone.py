"""How 16-bit values become 8 bits: by the bits that a camera uses, not by those that its files could hold.

In: the `Reach` of each photograph's values. Out: black and white of a camera, the same for all its photographs: they stay comparable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

#: values of stored pixels that become 0 and 255
Levels = tuple[int, int]
#: depths of cameras' converters, bits
_DEPTHS = (8, 10, 12, 14, 16)
#: single bands that use less than this part of their depth (thermal ones do) are stretched to what they hold
_NARROW = 1 / 8
#: part of a photograph's pixels below `Reach.low` and above `Reach.high`
_TAIL = 0.001
#: part of a photograph's pixels above `Reach.highest`: hot pixels tell nothing of the bits that a camera uses
_HOT = 0.0001
#: photographs whose lightest pixels (but for a thousandth) are at most this part of white are very dark
_DARK = 0.15


@dataclass(frozen=True)
class Reach:
    """Which values a photograph of 9 to 16 bits holds."""

    #: all but one in ten thousand of the pixels are no higher
    highest: int
    #: all but a thousandth of the pixels lie above `low`, and below `high`
    low: int
    high: int
    #: black and white by the file's own tags
    black_tag: int | None
    white_tag: int | None
    #: one band: grey, thermal, or one of a multispectral camera
    single: bool


def reach_of(pixels: np.ndarray, black_tag: int | None = None, white_tag: int | None = None) -> Reach | None:
    """The reach of `(H, W)` or `(H, W, 3)` uint16 pixels; None for uint8, which is used as it is."""
    if pixels.dtype != np.uint16:
        return None
    counts = np.bincount(pixels.reshape(-1), minlength=65536).cumsum()  # of pixels up to each value
    low, high = np.searchsorted(counts, (counts[-1] * _TAIL, counts[-1] * (1 - _TAIL)))
    highest = int(np.searchsorted(counts, counts[-1] * (1 - _HOT)))
    return Reach(highest, int(low), int(high), black_tag, white_tag, pixels.ndim == 2)


def levels_of(reaches: Sequence[Reach]) -> Levels:
    """Black and white of the camera that took photographs of these reaches."""
    highest = max(reach.highest for reach in reaches)
    tagged = [reach.white_tag for reach in reaches if reach.white_tag is not None]
    white = max(tagged) if tagged and max(tagged) >= highest else _used(highest)
    blacks = {reach.black_tag or 0 for reach in reaches}
    black = blacks.pop() if len(blacks) == 1 else 0
    low, high = min(reach.low for reach in reaches), max(reach.high for reach in reaches)
    if all(reach.single for reach in reaches) and 0 < high - low < _NARROW * white:
        return low, high
    return (black, white) if black < white else (0, white)


def are_dark(reaches: Sequence[Reach], levels: Levels) -> bool:
    """Whether most photographs of these reaches come out very dark."""
    black, white = levels
    return float(np.median([reach.high for reach in reaches])) - black < _DARK * (white - black)


def _used(highest: int) -> int:
    """The largest value of the depth that holds `highest`."""
    return int(next(2**depth - 1 for depth in _DEPTHS if highest < 2**depth))


def eight_bit(pixels: np.ndarray, levels: Levels | None) -> np.ndarray:
    """Pixels as uint8: uint8 as they are, uint16 with black at 0 and white at 255."""
    if pixels.dtype != np.uint16:
        return pixels
    black, white = levels or (0, 65535)
    table = np.rint((np.arange(65536) - black) * (255.0 / (white - black))).clip(0, 255).astype(np.uint8)
    return np.asarray(table[pixels])
