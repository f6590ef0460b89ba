"""Accuracy figures against what analysis, GDAL and PROJ say they must be."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import numpy as np
import pyproj
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.crs import transform
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.accuracy import HeightErrors, Score
from geo_nerf.georef.area import Area
from geo_nerf.georef.compare_cloud import Points, compare_clouds, nearest, thin
from geo_nerf.georef.compare_dsm import away_from_steps, compare_dsms, differences, sample, top_heights
from geo_nerf.georef.coregister import align_clouds, align_dsms
from geo_nerf.types import Grid

CRS = pyproj.CRS.from_epsg(25832)
GSD = 0.1
EAST, NORTH = 600_000.0, 5_300_000.0
BOX = Area((EAST, NORTH), (EAST + 12, NORTH + 10))


def plane(spacing: float = GSD, *, height: float = 500.0) -> Points:
    """A flat square patch, one point per voxel, at voxel centres."""
    x, y = np.meshgrid(EAST + np.arange(0, 12, spacing) + spacing / 2, NORTH + np.arange(0, 10, spacing) + spacing / 2)
    classes = np.where(x.ravel() < EAST + 6, 2, 5).astype(np.uint8)
    return Points(CRS, np.column_stack([x.ravel(), y.ravel(), np.full(x.size, height + 0.05)]), classes)


def hills(x, y):
    return 500 + 2.0 * np.sin(x / 7) * np.cos(y / 5) + 0.6 * np.sin(x / 2.1 + y / 3.3) + np.where(np.hypot(x - 20, y - 15) < 6, 3.0, 0.0)


def hill_grid(shift=(0.0, 0.0, 0.0), *, cell: float = 0.25, start: float = 0.0, crs=CRS) -> Grid:
    """The DSM of `hills`, moved by `shift`; its lattice begins at `start`."""
    x, y = np.meshgrid(start + (np.arange(200) + 0.5) * cell, start + 45 - (np.arange(180) + 0.5) * cell)
    heights = hills(x - shift[0], y - shift[1]) + shift[2]
    return Grid(crs, heights.astype(np.float32), EAST + start, NORTH + start + 45, cell)


def test_a_cloud_equals_itself():
    found = compare_clouds(plane(), plane(), GSD, BOX, Events())
    assert [score.f1 for score in found.scores] == [1, 1, 1]
    assert [score.f1 for score in found.hard] == [1, 1, 1]
    assert found.product_points == found.reference_points == 120 * 100


@pytest.mark.parametrize(("lift_gsd", "expected"), [(0.5, (1, 1, 1)), (1.5, (0, 1, 1)), (2.5, (0, 0, 1)), (3.5, (0, 0, 0))])
def test_a_lifted_plane_passes_from_its_own_distance_on(lift_gsd, expected):
    product = plane(height=500 + lift_gsd * GSD)
    found = compare_clouds(product, plane(), GSD, BOX, Events())
    assert tuple(score.f1 for score in found.scores) == expected
    assert found.median_m == pytest.approx(lift_gsd * GSD, abs=1e-6)


def test_half_a_cloud_has_full_precision_and_half_the_recall():
    whole = plane()
    half = whole.where(whole.xyz[:, 1] < NORTH + 5)
    first = compare_clouds(half, whole, GSD, BOX, Events()).scores[0]
    assert first.precision == 1
    assert first.recall == pytest.approx(0.5, abs=0.011)
    assert first.f1 == pytest.approx(2 * first.recall / (1 + first.recall))


def test_gross_points_cost_precision_only():
    whole = plane()
    rogue = Points(CRS, np.vstack([whole.xyz, whole.xyz[:3000] + np.array([0, 0, 20.0])]))
    first = compare_clouds(rogue, whole, GSD, BOX, Events()).scores[0]
    assert (first.precision, first.recall) == (12_000 / 15_000, 1)


def test_classes_are_scored_apart():
    whole = plane()
    ground_only = replace(whole.where(whole.classes == 2), classes=None)
    found = compare_clouds(ground_only, whole, GSD, BOX, Events())
    assert found.recall_by_class[2] == (1, 1, 1)
    assert found.recall_by_class[5][0] < 0.03
    assert found.hard[0].recall == 1
    assert json.loads(json.dumps(found.to_json()))["recall_by_class"]["ground"] == [1, 1, 1]


def test_points_outside_the_area_count_for_nothing():
    whole = plane()
    beyond = Points(CRS, np.vstack([whole.xyz, whole.xyz + np.array([0, 30, 9.0])]))
    assert compare_clouds(beyond, whole, GSD, BOX, Events()).scores[0] == Score(1.0, 1.0, 1.0)


def test_thinning_keeps_one_point_per_voxel_whatever_the_order():
    rng = np.random.default_rng(0)
    points = Points(CRS, rng.uniform(0, 1, (5000, 3)) + np.array([EAST, NORTH, 500]))
    thinned = thin(points, 0.25)
    voxels = np.floor(thinned.xyz / 0.25)
    assert len(thinned) == len(np.unique(voxels, axis=0)) == len(np.unique(np.floor(points.xyz / 0.25), axis=0))
    shuffled = thin(points.where(rng.permutation(5000)), 0.25)
    assert {tuple(row) for row in shuffled.xyz} == {tuple(row) for row in thinned.xyz}


def test_an_area_in_a_local_frame_is_upright_there():
    frame = LocalFrame(10.27, 47.74, 700.0)
    corners = np.array([[19.9, 9.9, 0], [-19.9, 9.9, 0], [20.1, 0, 0], [0, -10.1, 0]])
    inside = Area((-20, -10), (20, 10), frame).contains(frame.local_to_crs(corners, CRS), CRS)
    assert inside.tolist() == [True, True, False, False]


def test_height_errors_of_a_normal_distribution():
    rng = np.random.default_rng(1)
    errors = rng.normal(0.03, 0.1, 200_000)
    errors[:50_000] = np.nan
    found = HeightErrors.of(errors, 0.1)
    assert found.covered == 0.75
    assert found.bias_m == pytest.approx(0.03, abs=2e-3)
    assert found.nmad_m == pytest.approx(0.1, rel=0.01)
    assert found.rmse_m == pytest.approx(np.hypot(0.1, 0.03), rel=0.01)
    assert found.complete == pytest.approx(0.75 * 0.99583, abs=2e-3)  # normal: P(-3.3 < z < 2.7)


def test_sampling_agrees_with_gdal():
    rasterio = pytest.importorskip("rasterio")
    from rasterio.transform import from_origin
    from rasterio.warp import Resampling, reproject

    grid = hill_grid()
    finer = np.full((100, 120), np.nan, np.float32)
    where = from_origin(EAST + 3.07, NORTH + 40.03, 0.2, 0.2)
    reproject(
        grid.values, finer, src_transform=from_origin(grid.west, grid.north, grid.cell_m, grid.cell_m), src_crs=CRS.to_wkt(),
        dst_transform=where, dst_crs=CRS.to_wkt(), resampling=Resampling.bilinear, dst_nodata=np.nan,
    )  # fmt: skip
    x, y = rasterio.transform.xy(where, *np.indices(finer.shape).reshape(2, -1))
    assert np.abs(sample(grid, np.column_stack([x, y])) - finer.ravel()).max() < 2e-3


def test_sampling_knows_its_limits():
    grid = hill_grid()
    grid.values[10, 10] = np.nan
    centre = np.array([[EAST + 10.5 * 0.25, NORTH + 45 - 10.5 * 0.25]])
    assert np.isnan(sample(grid, centre)).all()
    beside = centre + np.array([0.2, 0])
    assert sample(grid, beside) == pytest.approx(float(grid.values[10, 11]), abs=1e-4)
    assert np.isnan(sample(grid, centre - [50, 0])).all()


def test_heights_are_compared_across_crs():
    """The product is in the neighbouring zone, its heights made by PROJ from the same surface."""
    reference = hill_grid()
    there = pyproj.CRS.from_epsg(25833)
    middle = transform(np.array([[EAST + 25, NORTH + 22, 500.0]]), CRS, there)[0]
    cell = 0.25
    x, y = np.meshgrid(middle[0] + (np.arange(300) - 150) * cell, middle[1] - (np.arange(300) - 150) * cell)
    back = transform(np.column_stack([x.ravel(), y.ravel(), np.full(x.size, 500.0)]), there, CRS)
    heights = hills(back[:, 0] - EAST, back[:, 1] - NORTH).reshape(x.shape).astype(np.float32)
    product = Grid(there, heights, float(x[0, 0] - cell / 2), float(y[0, 0] + cell / 2), cell)
    smooth = away_from_steps(reference, GSD)
    off = differences(product, reference)[smooth]
    assert np.isfinite(off).mean() > 0.95
    assert np.nanmax(np.abs(off)) < 0.02


def test_cells_beside_a_step_are_not_hard():
    reference = hill_grid()
    x, y = np.meshgrid((np.arange(200) + 0.5) * 0.25, 45 - (np.arange(180) + 0.5) * 0.25)
    from_rim = np.abs(np.hypot(x - 20, y - 15) - 6)
    away = away_from_steps(reference, GSD)
    assert not away[from_rim < 0.2].any()
    assert away[from_rim > 1.0].all()


def test_figures_by_class_and_on_hard_cells():
    reference = hill_grid()
    product = replace(reference, values=reference.values + np.float32(0.05))
    classes = np.full(reference.values.shape, 2, np.uint8)
    classes[:, 100:] = 5
    product.values[:, 100:] += np.float32(0.5)
    area = Area((EAST, NORTH), (EAST + 50, NORTH + 45))
    found = compare_dsms(differences(product, reference), reference, classes, GSD, area)
    assert found.hard.bias_m == pytest.approx(0.05, abs=1e-4)
    assert found.hard.cells < found.by_class[2].cells
    assert found.by_class[5].bias_m == pytest.approx(0.55, abs=1e-4)
    assert (found.by_class[2].complete, found.by_class[5].complete) == (1, 0)
    assert found.all.complete == pytest.approx(0.5)


@pytest.mark.parametrize("shift", [(0.4, -0.3, 0.25), (-1.1, 0.9, -2.0)])
def test_a_shifted_dsm_is_brought_back(shift):
    reference, product = hill_grid(), hill_grid(shift, start=0.07)
    found = align_dsms(product, reference, np.ones(reference.values.shape, bool))
    assert found.shift_m == pytest.approx(-np.array(shift), abs=0.01)
    before, after = (np.nanmedian(np.abs(differences(product, reference, move))) for move in (None, found.shift_m))
    assert after < 0.05 * before


@pytest.mark.parametrize("mode", ["shift", "rigid", "similarity"])
def test_a_moved_cloud_is_brought_back(mode):
    rng = np.random.default_rng(2)
    xy = rng.uniform(0, 40, (60_000, 2))
    truth = Points(CRS, np.column_stack([xy, hills(*xy.T)]) + np.array([EAST, NORTH, 0]))
    turn = Rotation.from_rotvec([0.004, -0.006, 0.01] if mode != "shift" else [0, 0, 0])
    scale = 1.002 if mode == "similarity" else 1.0
    centre = truth.xyz.mean(axis=0)
    moved = replace(truth, xyz=centre + scale * turn.apply(truth.xyz - centre) + [0.7, -0.5, 31.0])
    found = align_clouds(moved, truth, GSD, mode, Events())
    assert np.abs(found.apply(moved.xyz) - truth.xyz).max() < 0.03
    assert found.scale * scale == pytest.approx(1, abs=2e-4)


def test_the_highest_point_makes_the_cell():
    points = Points(CRS, np.array([[10.2, 20.9, 1.0], [10.4, 20.1, 5.0], [12.5, 19.5, 3.0]]))
    grid = top_heights(points, 1.0)
    assert (grid.west, grid.north, grid.values.shape) == (10.0, 21.0, (2, 3))
    assert grid.values[0, 0] == 5.0
    assert grid.values[1, 2] == 3.0
    assert np.isnan(grid.values).sum() == 4


def test_a_cloud_far_above_another_costs_no_more_than_one_beside_it():
    """Every point is about as far as the nearest: a search tree alone looks at all of them for each."""
    rng = np.random.default_rng(0)
    sheet = np.column_stack([rng.uniform(0, 60, (60_000, 2)), np.zeros(60_000)]) + np.array([EAST, NORTH, 0.0])
    began = time.perf_counter()
    for above in (1.0, 1000.0):
        distances, _ = nearest(sheet[:20_000] + np.array([0, 0, above]), Points(CRS, sheet), 0.05, Events(), "")
        assert np.all((distances >= above - 1e-6) & (distances < 1.18 * above + 0.5))
    assert time.perf_counter() - began < 20  # two minutes before


def test_near_distances_are_exact():
    rng = np.random.default_rng(1)
    points, queries = rng.uniform(0, 3, (2000, 3)), rng.uniform(0, 3, (500, 3))
    found, _ = nearest(queries, Points(CRS, points), 0.05, Events(), "")
    true = np.sqrt(((queries[:, None] - points) ** 2).sum(axis=2)).min(axis=1)
    assert found == pytest.approx(true, abs=1e-12)


def test_a_wild_point_does_not_join_voxels():
    xyz = np.array([[0.0, 0.0, 0.0], [1e7, 1e7, 1e7], [0.2, 0.0, 0.0], [0.21, 0.0, 0.0]])
    assert len(thin(Points(CRS, xyz), 0.05)) == 3
