"""Thinning against the rule spelt out point by point."""

from __future__ import annotations

import numpy as np
import pytest

from geo_nerf.georef import thinning
from geo_nerf.georef.records import RECORD
from geo_nerf.georef.thinning import most_confident, thinned


def scattered(count: int, extent_m: tuple[float, float, float] = (40.0, 25.0, 6.0)) -> np.ndarray:
    rng = np.random.default_rng(5)
    points = np.zeros(count, RECORD)
    for name, corner, size in zip("XYZ", (690_980.3, -12.7, -2.1), extent_m, strict=True):
        points[name] = corner + rng.uniform(0, size, count)
    points["Confidence"] = np.round(rng.uniform(0, 1, count), 1)  # many are equal
    points["PointSourceId"] = np.arange(count) % 65536
    return points


def by_the_rule(points: np.ndarray, spacing_m: float) -> set[bytes]:
    best: dict[tuple[int, int, int], np.void] = {}
    for point in points:
        cube = tuple(int(np.floor(point[name] / spacing_m)) for name in "XYZ")
        if cube not in best or point["Confidence"] > best[cube]["Confidence"]:
            best[cube] = point
    return {point.tobytes() for point in best.values()}


def as_set(points: np.ndarray) -> set[bytes]:
    assert len({point.tobytes() for point in points}) == len(points)
    return {point.tobytes() for point in points}


@pytest.mark.parametrize("spacing_m", [0.5, 1.7])
def test_of_each_cube_the_most_confident_point_stays_the_first_of_equals(spacing_m) -> None:
    points = scattered(4000)
    stayed = most_confident(points, spacing_m)
    assert as_set(stayed) == by_the_rule(points, spacing_m) and len(stayed) < len(points)
    assert len(most_confident(points[:0], spacing_m)) == 0


@pytest.mark.parametrize("size", [1, 700, 4000])
def test_blocks_and_tiles_do_not_show(tmp_path, monkeypatch, size) -> None:
    """Tiles far smaller than the cloud, whatever the blocks."""
    monkeypatch.setattr(thinning, "TILE_VOXELS", 8)
    monkeypatch.setattr(thinning, "TILE_M", 3.0)
    points = scattered(4000)
    blocks = (points[start : start + size] for start in range(0, len(points), size))
    tiles = list(thinned(blocks, 0.5, tmp_path / "scratch"))
    assert len(tiles) > 50 and as_set(np.concatenate(tiles)) == by_the_rule(points, 0.5)
    assert (tmp_path / "scratch").stat().st_size <= 4000 * RECORD.itemsize


def test_nothing_in_nothing_out(tmp_path) -> None:
    assert list(thinned(iter([]), 0.5, tmp_path / "scratch")) == []
    assert list(thinned(iter([scattered(10)[:0]]), 0.5, tmp_path / "scratch")) == []
