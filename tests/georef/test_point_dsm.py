"""A surface model from points: heights of the top, gaps in even ground closed, steps left alone."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.point_dsm import dsm_from_points
from geo_nerf.types import GeoCloud

CRS = pyproj.CRS.from_epsg(25832)
EAST, NORTH = 465000.0, 5247000.0


def cloud_of(xyz: np.ndarray) -> GeoCloud:
    count = len(xyz)
    placed = xyz + np.array([EAST, NORTH, 400.0])
    zeros = np.zeros(count)
    return GeoCloud(
        CRS,
        placed,
        np.tile([0, 0, 1.0], (count, 1)).astype(np.float32),
        np.zeros((count, 3), np.uint16),
        zeros.astype(np.float32),
        zeros.astype(np.uint16),
    )


def lattice_points(size: int, height) -> np.ndarray:
    x, y = (part.ravel() for part in np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5))
    return np.column_stack([x, y, height(x, y)])


def heights(xyz: np.ndarray) -> np.ndarray:
    grid = dsm_from_points(cloud_of(xyz), 1.0, Events())
    assert grid.crs == CRS and grid.cell_m == 1.0
    return grid.values - 400.0


def test_heights_are_those_of_the_upper_surface() -> None:
    roof, up = lattice_points(6, lambda x, y: 0 * x + 5.0), np.array([0.0, 0.0, 0.1])
    noisy = np.concatenate([roof + up, roof - up, roof - 50 * up])
    np.testing.assert_allclose(heights(noisy), 5.0, atol=1e-4)


def test_rows_run_south_and_columns_east() -> None:
    values = heights(lattice_points(5, lambda x, y: 0.1 * x + 0.3 * y))
    np.testing.assert_allclose(np.diff(values, axis=1), 0.1, atol=1e-4)
    np.testing.assert_allclose(np.diff(values, axis=0), -0.3, atol=1e-4)


def test_a_gap_in_even_ground_is_closed_and_one_at_a_wall_is_not() -> None:
    points = lattice_points(9, lambda x, y: np.where(x > 5, 8.0, 0.0))
    middle = np.round(points[:, :2] - 0.5)
    points = points[~((middle == (2, 4)).all(axis=1) | (middle == (5, 4)).all(axis=1))]
    values = heights(points)
    assert values[4, 2] == pytest.approx(0.0, abs=1e-4) and np.isnan(values[4, 5])
    assert np.isfinite(values).sum() == 80


def test_nothing_gives_a_clear_error() -> None:
    with pytest.raises(NothingMeasuredError):
        dsm_from_points(cloud_of(np.zeros((0, 3))), 1.0, Events())
