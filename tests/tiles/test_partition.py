"""Boxes: as many as asked for, fair shares, near squares, and together the whole."""

from __future__ import annotations

import numpy as np
import pytest

from geo_nerf.tiles.partition import Box, extent_of, split_by_count, split_by_size, split_until

WHOLE = Box(0.0, 0.0, 400.0, 300.0)


@pytest.fixture
def xy() -> np.ndarray:
    """Places that crowd in the south-west."""
    return np.random.default_rng(1).beta(1.3, 1.8, (20_000, 2)) * (400, 300)


def area(box: Box) -> float:
    return box.sides_m[0] * box.sides_m[1]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 16])
def test_counted_boxes_share_ground_and_points(xy, count) -> None:
    boxes = split_by_count(WHOLE, xy, count)
    inside = np.stack([box.contains(xy) for box in boxes])
    assert len(boxes) == count and (inside.sum(axis=0) == 1).all()
    assert sum(map(area, boxes)) == pytest.approx(400 * 300)
    assert inside.sum(axis=1).max() < 1.5 * len(xy) / count
    assert max(max(box.sides_m) / min(box.sides_m) for box in boxes) < 2.9


def test_sized_boxes_are_no_longer_than_asked(xy) -> None:
    boxes = split_by_size(WHOLE, xy, 60.0)
    assert max(max(box.sides_m) for box in boxes) <= 60 and sum(map(area, boxes)) == pytest.approx(120_000)
    assert min(min(box.sides_m) for box in boxes) > 60 * 0.35 / 2


def test_splitting_ends_where_boxes_fit_or_are_tiny(xy) -> None:
    assert list(split_until(WHOLE, xy, lambda box: True)) == [WHOLE]
    tiny = list(split_until(Box(0, 0, 4, 4), np.zeros((0, 2)), lambda box: False))
    assert len(tiny) > 4 and max(max(box.sides_m) for box in tiny) <= 1.0


def test_a_stray_place_does_not_stretch_the_whole(xy) -> None:
    box = extent_of(np.vstack([xy, [(1e6, 1e6)]]), 4.0)
    assert box.east < 405 and box.north < 305 and box.west < 1
