"""Terrain from ground points, and its derivatives, against planes, scipy and GDAL's formula."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef import terrain
from geo_nerf.georef.below_surface import lowest_in_cells
from geo_nerf.georef.drafts import Extent
from geo_nerf.georef.terrain import (
    EXTRAPOLATED,
    GROUND_POINTS,
    INTERPOLATED,
    Terrain,
    height_above,
    hillshade,
    make_dtm,
    slope_deg,
)
from geo_nerf.types import GeoCloud, Grid

CRS = pyproj.CRS.from_epsg(25832)
WEST, SOUTH, SIZE = 465000.0, 5247000.0, 40.0


def ground(xy: np.ndarray) -> np.ndarray:
    return 400.0 + 0.1 * (xy[:, 0] - WEST) + 0.05 * (xy[:, 1] - SOUTH)


def cloud_of(xyz: np.ndarray) -> GeoCloud:
    count = len(xyz)
    return GeoCloud(CRS, xyz, np.zeros((count, 3), np.float32), np.zeros((count, 3), np.uint16), np.ones(count, np.float32), np.ones(count))


def survey(seed: int = 0) -> tuple[GeoCloud, np.ndarray, Grid]:
    """Ground with a house of 12 m by 10 m, four points a square metre, and its surface model."""
    xy = np.array([WEST, SOUTH]) + np.random.default_rng(seed).uniform(0, SIZE, (6400, 2))
    house = (np.abs(xy[:, 0] - WEST - 20) < 6) & (np.abs(xy[:, 1] - SOUTH - 20) < 5)
    xyz = np.column_stack([xy, ground(xy) + 7.0 * house])
    cells = np.mgrid[0:80, 0:80].reshape(2, -1).T
    centres = np.column_stack([WEST + (cells[:, 1] + 0.5) * 0.5, SOUTH + SIZE - (cells[:, 0] + 0.5) * 0.5])
    dsm = Grid(CRS, ground(centres).reshape(80, 80).astype(np.float32), WEST, SOUTH + SIZE, 0.5)
    return cloud_of(xyz), np.where(house, 6, 2).astype(np.uint8), dsm


def centres_of(grid: Grid) -> np.ndarray:
    row, column = (part.ravel() for part in np.mgrid[0 : grid.values.shape[0], 0 : grid.values.shape[1]])
    return np.column_stack([grid.west + (column + 0.5) * grid.cell_m, grid.north - (row + 0.5) * grid.cell_m])


def test_the_ground_runs_on_under_the_house():
    cloud, classes, dsm = survey()
    found = make_dtm(cloud, classes, dsm, 1.0, 30.0, Events())
    error = found.grid.values.ravel() - ground(centres_of(found.grid))
    assert found.grid.cell_m == 1.0 and np.isfinite(error).all() and np.abs(error).max() < 0.1
    middle = found.mask.values[17:23, 16:24]
    assert (middle == INTERPOLATED).all() and (found.mask.values[:10] == GROUND_POINTS).mean() > 0.95


def test_the_terrain_ends_with_its_points_and_the_surface():
    cloud, classes, dsm = survey()
    with pytest.raises(NothingMeasuredError, match="terrain model"):
        make_dtm(cloud, np.full_like(classes, 1), dsm, 1.0, 30.0, Events())
    near = make_dtm(cloud, classes, dsm, 1.0, 3.0, Events())
    assert np.isnan(near.grid.values[19:21, 18:22]).all() and (near.mask.values[19:21, 18:22] == 0).all()
    west = cloud.xyz[:, 0] < WEST + 25
    values = dsm.values.copy()
    values[:, :20] = np.nan
    half = make_dtm(cloud_of(cloud.xyz[west]), classes[west], replace(dsm, values=values), 1.0, 30.0, Events())
    assert np.isnan(half.grid.values[:, 28:]).all()  # no triangle reaches there
    beyond = half.mask.values == EXTRAPOLATED
    assert not beyond[:, 27:].any() and np.isfinite(half.grid.values[beyond]).all()
    assert (half.mask.values[:, :9] != INTERPOLATED).all()  # the surface model is empty there


def test_two_points_are_no_triangle_but_still_ground():
    _, _, dsm = survey()
    two = np.array([[WEST + 10.2, SOUTH + 10.2, 401.0], [WEST + 12.2, SOUTH + 10.2, 402.0]])
    found = make_dtm(cloud_of(two), np.full(2, 2, np.uint8), dsm, 1.0, 30.0, Events())
    heights, mask = found.grid.values, found.mask.values
    assert (mask == GROUND_POINTS).sum() == 2 and set(np.unique(mask)) == {0, GROUND_POINTS, EXTRAPOLATED}
    assert np.nanmin(heights) == 401 and np.nanmax(heights) == 402 and np.isfinite(heights).sum() < 15


def plane(east: float, north: float, size: int = 50, cell: float = 0.5) -> Grid:
    row, column = np.mgrid[0:size, 0:size]
    return Grid(CRS, (300 + east * column * cell - north * row * cell).astype(np.float32), WEST, SOUTH, cell)


@pytest.mark.parametrize(("east", "north"), [(0.0, 0.0), (0.5, 0.0), (0.0, -0.5), (-0.3, 0.4)])
def test_hillshade_and_slope_of_planes(east, north, monkeypatch):
    """gdaldem's hillshade: 1 + 254 times the cosine between the light and the normal."""
    light = np.array([-np.sqrt(0.5) * np.sqrt(0.5), np.sqrt(0.5) * np.sqrt(0.5), np.sqrt(0.5)])  # from north-west, 45 degrees up
    normal = np.array([-east, -north, 1.0]) / np.linalg.norm([east, north, 1.0])
    monkeypatch.setattr(terrain, "STRIP", 7)
    shade, steep = hillshade(plane(east, north)), slope_deg(plane(east, north))
    assert shade.values.dtype == np.uint8 and np.abs(shade.values[1:-1, 1:-1] - (1 + 254 * max(light @ normal, 0))).max() <= 0.51
    assert np.abs(steep.values[1:-1, 1:-1] - np.degrees(np.arctan(np.hypot(east, north)))).max() < 0.01


def test_the_light_may_come_from_elsewhere_and_strips_do_not_show(monkeypatch):
    rough = replace(plane(0, 0), values=np.random.default_rng(0).normal(300, 0.2, (50, 50)).astype(np.float32))
    rough.values[20, 20] = np.nan
    whole = hillshade(rough)
    assert whole.values[20, 20] == 0 and (np.delete(whole.values.ravel(), 20 * 50 + 20) > 0).all()
    assert np.isnan(slope_deg(rough).values[20, 20])
    monkeypatch.setattr(terrain, "STRIP", 9)
    assert np.array_equal(hillshade(rough).values, whole.values)
    assert not np.array_equal(hillshade(rough, azimuth_deg=90).values, whole.values)
    assert hillshade(plane(0, 0), altitude_deg=90).values.min() == 255


def test_the_lowest_cell_is_found_on_any_lattice():
    rng = np.random.default_rng(3)
    surface = Grid(CRS, rng.normal(400, 2, (40, 55)).astype(np.float32), WEST, SOUTH, 0.3)
    surface.values[rng.random((40, 55)) < 0.3] = np.nan
    for cell, west, north in ((0.9, -1.2, 1.5), (0.3, 0.0, 0.0), (0.7, 2.05, -0.35), (0.11, 3.0, -2.0)):
        cells = Extent(CRS, WEST + west, SOUTH + north, cell, 23, 17)
        found = lowest_in_cells(surface, cells)
        for row, column in np.ndindex(found.shape):
            left, top = west + column * cell, -north + row * cell
            shared = [
                surface.values[r, c]
                for r in range(40) for c in range(55)
                if min(0.3 * (r + 1), top + cell) - max(0.3 * r, top) > 1e-6 and min(0.3 * (c + 1), left + cell) - max(0.3 * c, left) > 1e-6
            ] if column % 5 == 0 and row % 5 == 0 else None  # fmt: skip
            if shared is not None:
                lowest = np.fmin.reduce(shared) if shared else np.nan
                assert found[row, column] == lowest or (np.isnan(lowest) and np.isnan(found[row, column]))


def pit(dsm: Grid) -> Grid:
    """The surface model with the house's north wing, and in place of the rest a yard sunk by 3 m, with holes in it."""
    values = dsm.values.copy()
    values[30:36, 28:52] += 7.0
    values[36:44, 32:48] -= 3.0
    values[38:40, 40:44] = np.nan
    return replace(dsm, values=values)


@pytest.mark.parametrize("cell_m", [1.0, 0.5, 0.8, 0.3])
def test_terrain_that_is_a_guess_is_never_above_the_surface(cell_m):
    cloud, classes, dsm = survey()
    level = replace(dsm, values=np.where(np.isnan(pit(dsm).values), np.nan, dsm.values))
    free, kept = (make_dtm(cloud, classes, surface, cell_m, 30.0, Events()) for surface in (level, pit(dsm)))
    guessed = kept.mask.values > GROUND_POINTS
    above = kept.grid.values - lowest_in_cells(pit(dsm), Extent.of(kept.grid))
    assert np.nanmax(above[guessed]) <= 0 and (kept.mask.values > 0).sum() == np.isfinite(kept.grid.values).sum()
    assert np.nanmin(above[guessed]) < -6, "below a roof the terrain stays"
    measured = kept.mask.values == GROUND_POINTS
    assert np.array_equal(kept.mask.values, free.mask.values) and np.array_equal(kept.grid.values[measured], free.grid.values[measured])
    canopy = height_above(pit(dsm), kept)
    yard = canopy.values[37:43, 33:47]
    assert np.nanmin(canopy.values) > -0.3 and np.nanmin(yard) == 0 and np.nanmax(yard) < 0.6


def test_height_above_ground():
    dtm = plane(0.1, 0.2)
    dsm = Grid(CRS, np.full((250, 250), np.nan, np.float32), WEST, SOUTH, 0.1)
    centres = centres_of(dsm)
    terrain_there = 300 + 0.1 * (centres[:, 0] - WEST - 0.25) + 0.2 * (centres[:, 1] - SOUTH + 0.25)
    above = np.tile([0.0, 4.0, -0.5, 2.5, np.nan], 12500)
    dsm.values.flat[:] = terrain_there + above
    kinds = np.full(dtm.values.shape, GROUND_POINTS, np.uint8)
    kinds[:, 25:] = EXTRAPOLATED
    found = height_above(dsm, Terrain(dtm, replace(dtm, values=kinds))).values.ravel()
    inner = (np.abs(centres - [WEST + 12.5, SOUTH - 12.5]).max(axis=1) < 12) & np.isfinite(above)
    # below the ground by what was measured of both, never by a guess
    truth = np.where(centres[:, 0] > WEST + 12.5, np.maximum(above, 0), above)
    assert np.abs(found - truth)[inner].max() < 1e-3 and np.isnan(found[np.isnan(above)]).all()
