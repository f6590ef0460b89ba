"""Holes of a surface model: what is filled, from where, and what stays empty."""

from __future__ import annotations

import numpy as np
import pyproj

from geo_nerf.georef.fill import EMPTY, FILLED, MEASURED, fill_holes
from geo_nerf.types import Grid

CRS = pyproj.CRS.from_epsg(25832)
CELL = 0.2


def slope(size: int = 80) -> np.ndarray:
    row, column = np.mgrid[0:size, 0:size]
    return (400.0 + 0.3 * column * CELL - 0.2 * row * CELL).astype(np.float32)


def filled(values: np.ndarray, reach_m: float = 3.0):
    return fill_holes(Grid(CRS, values, 465000.0, 5247000.0, CELL), reach_m)


def test_a_hole_in_a_slope_gets_the_slope():
    truth = slope()
    holed = truth.copy()
    holed[20:40, 30:45] = np.nan
    found = filled(holed)
    assert np.abs(found.grid.values - truth).max() < 2e-3
    assert (found.mask.values[20:40, 30:45] == FILLED).all()
    assert (found.mask.values == MEASURED).sum() == np.isfinite(holed).sum() and not (found.mask.values == EMPTY).any()
    assert np.array_equal(found.grid.values[np.isfinite(holed)], holed[np.isfinite(holed)]) and np.isnan(holed[30, 35])


def test_a_hole_beside_a_wall_gets_the_ground():
    """A roof six metres up, and what nobody saw north of it."""
    truth = slope()
    truth[40:60, 20:60] += 6
    holed = truth.copy()
    holed[30:40, 15:65] = np.nan
    found = filled(holed)
    # level towards the wall, where the ground falls by 0.4 m over the hole; half the roof's height would be three metres
    assert np.abs(found.grid.values - truth)[30:40, 15:65].max() < 0.4


def test_a_crowns_own_holes_do_not_lift_the_hole_beside_it():
    truth = slope()
    truth[30:50, 30:50] += 5
    holed = truth.copy()
    holed[20:30, 25:60] = np.nan
    holed[31, 31:49:3] = np.nan  # their rim is that of the hole outside, too
    found = filled(holed)
    assert np.abs(found.grid.values - truth)[20:30, 25:60].max() < 0.4
    assert np.abs(found.grid.values - truth)[31, 31:49:3].max() < 0.15


def test_what_is_wide_or_open_stays_empty():
    holed = slope()
    holed[0:10, 10:20] = np.nan  # open to the edge
    holed[20:70, 20:70] = np.nan  # ten metres wide
    found = filled(holed)
    assert np.array_equal(found.grid.values, holed, equal_nan=True) and not (found.mask.values == FILLED).any()
    assert np.isfinite(filled(holed, 6.0).grid.values[20:70, 20:70]).all()
    assert np.array_equal(filled(holed, 0.0).grid.values, holed, equal_nan=True)
