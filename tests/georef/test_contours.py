"""Contours of a cone are circles."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.contours import contour_lines, smoothed
from geo_nerf.types import Grid

CRS = pyproj.CRS.from_epsg(25832)
WEST, NORTH, CELL = 465000.0, 5247100.0, 0.5
PEAK = np.array([WEST + 50.0, NORTH - 50.0])


def cone() -> Grid:
    """A hill of 1 in 4, 410 m high, on a square of 100 m."""
    row, column = np.mgrid[0:200, 0:200]
    away = np.hypot(WEST + (column + 0.5) * CELL - PEAK[0], NORTH - (row + 0.5) * CELL - PEAK[1])
    return Grid(CRS, (410.0 - away / 4).astype(np.float32), WEST, NORTH, CELL)


def test_contours_of_a_cone_are_circles_at_whole_multiples():
    lines = contour_lines(cone(), 0.5, Events())
    assert {line.height for line in lines} >= {400.0, 400.5, 408.5} and all(line.height % 0.5 == 0 for line in lines)
    assert {line.height for line in lines if line.is_index} == {line.height for line in lines if line.height % 2.5 == 0} >= {400.0, 407.5}
    for line in lines:
        if 399 < line.height < 408.5:
            away = np.linalg.norm(line.xy - PEAK, axis=1)
            assert np.abs(away - 4 * (410.0 - line.height)).max() < 0.2
            assert np.array_equal(line.xy[0], line.xy[-1]) and len(line.xy) < 90


def test_the_interval_decides_how_many():
    assert len(contour_lines(cone(), 0.25, Events())) > 1.8 * len(contour_lines(cone(), 0.5, Events()))
    assert contour_lines(replace(cone(), values=np.full((9, 9), 0.3, np.float32)), 1.0, Events()) == []


def test_contours_end_at_holes_and_noise_draws_no_rings():
    hill = cone()
    noisy = replace(hill, values=hill.values + np.random.default_rng(0).normal(0, 0.05, hill.values.shape).astype(np.float32))
    noisy.values[80:120, 150:] = np.nan
    lines = contour_lines(noisy, 0.5, Events())
    assert len(lines) < 60
    for line in lines:
        column, row = (line.xy[:, 0] - WEST) / CELL, (NORTH - line.xy[:, 1]) / CELL
        assert not ((row > 81.5) & (row < 118.5) & (column > 151.5)).any()
    with pytest.raises(NothingMeasuredError, match="contours"):
        contour_lines(replace(hill, values=np.full((9, 9), np.nan, np.float32)), 0.5, Events())


def test_smoothing_leaves_holes_out():
    values = np.full((20, 20), 7.0, np.float32)
    values[5:8, 5:8] = np.nan
    soft = smoothed(values, 2.0)
    assert np.array_equal(np.isnan(soft), np.isnan(values)) and np.nanmax(np.abs(soft - 7)) < 1e-9
