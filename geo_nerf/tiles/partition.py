"""Boxes over the ground, each with its fair share of points: kd splits at the points' median (as NeRF-XL, Li et al. 2024, divides space).

Comes in: places on the ground in a CRS. Goes out: upright boxes that meet edge to edge and together cover the extent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

#: a split stays this far from the ends of a side, as a part of it, so that boxes stay near squares
LEAST_PART = 0.35
#: a box is not divided further than this, metres
LEAST_SIDE_M = 1.0


@dataclass(frozen=True)
class Box:
    """An upright rectangle in a CRS, metres."""

    west: float
    south: float
    east: float
    north: float

    @property
    def sides_m(self) -> tuple[float, float]:
        """Width and height."""
        return self.east - self.west, self.north - self.south

    def contains(self, xy: np.ndarray) -> np.ndarray:
        """`(N,)` bool: which of `(N, 2)` eastings and northings lie inside, the west and south edges counted in."""
        x, y = xy[:, 0], xy[:, 1]
        return np.asarray((x >= self.west) & (x < self.east) & (y >= self.south) & (y < self.north))

    def cut(self, axis: int, at: float) -> tuple[Box, Box]:
        """The parts west and east (axis 0) or south and north (axis 1) of a line."""
        if axis == 0:
            return Box(self.west, self.south, at, self.north), Box(at, self.south, self.east, self.north)
        return Box(self.west, self.south, self.east, at), Box(self.west, at, self.east, self.north)


def extent_of(xy: np.ndarray, margin_m: float) -> Box:
    """The box around `(N, 2)` places, a few strays (0.2 %) left out, with a margin."""
    low, high = np.percentile(xy, (0.2, 99.8), axis=0)
    return Box(float(low[0]) - margin_m, float(low[1]) - margin_m, float(high[0]) + margin_m, float(high[1]) + margin_m)


def split_by_count(box: Box, xy: np.ndarray, count: int) -> list[Box]:
    """Exactly `count` boxes with about equally many of the `(N, 2)` places each."""
    if count <= 1:
        return [box]
    first = count // 2
    low, high = _halves(box, xy, first / count)
    return [*split_by_count(low, xy[low.contains(xy)], first), *split_by_count(high, xy[high.contains(xy)], count - first)]


def split_until(box: Box, xy: np.ndarray, fits: Callable[[Box], bool]) -> Iterator[Box]:
    """Halve boxes at the median of the `(N, 2)` places until each fits, or is a metre wide."""
    if max(box.sides_m) <= LEAST_SIDE_M or fits(box):
        yield box
        return
    for half in _halves(box, xy, 0.5):
        yield from split_until(half, xy[half.contains(xy)], fits)


def split_by_size(box: Box, xy: np.ndarray, size_m: float) -> list[Box]:
    """Boxes no longer than `size_m` on either side."""
    return list(split_until(box, xy, lambda part: max(part.sides_m) <= size_m))


def _halves(box: Box, xy: np.ndarray, part: float) -> tuple[Box, Box]:
    """Cut the longer side where `part` of the places lie below, or as near to it as keeps both boxes near squares."""
    axis = int(np.argmax(box.sides_m))
    low, side = (box.west, box.south)[axis], box.sides_m[axis]
    at = float(np.quantile(xy[:, axis], part)) if len(xy) else low + part * side
    nearest = min(LEAST_PART, part, 1 - part)
    return box.cut(axis, float(np.clip(at, low + nearest * side, low + (1 - nearest) * side)))
