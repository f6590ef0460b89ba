"""Rasters made in windows are those made at once; on disk they are what was written."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef import point_dsm, raster, terrain
from geo_nerf.georef.contours import contour_lines, stream_contours
from geo_nerf.georef.drafts import Draft, Drafts, Extent, Held, by_windows, finite_range, grid_of, held
from geo_nerf.georef.fill import FILLED, fill_holes
from geo_nerf.georef.fill_windows import draw_filled
from geo_nerf.georef.placed import Column, place_cloud, placed_whole
from geo_nerf.georef.point_dsm import draw_dsm_from_points, dsm_from_points
from geo_nerf.georef.raster import draw_dsm, make_dsm
from geo_nerf.georef.terrain import (
    INTERPOLATED,
    Terrain,
    draw_dtm,
    draw_height_above,
    draw_hillshade,
    draw_slope,
    height_above,
    hillshade,
    make_dtm,
    slope_deg,
)
from geo_nerf.types import GeoCloud, Grid
from tests.georef.test_raster import CRS, FRAME, cloud_of, plane_and_box
from tests.georef.test_terrain import pit, survey


def rough(seed: int = 0, size: tuple[int, int] = (150, 210)) -> Grid:
    """Hills with noise, walls, and holes of all shapes: open to the edge, wide, long and thin, side by side."""
    rng = np.random.default_rng(seed)
    row, column = np.mgrid[0 : size[0], 0 : size[1]]
    values = 400 + 3 * np.sin(row / 17) + 2 * np.cos(column / 23) + rng.normal(0, 0.03, size)
    values[40:70, 100:150] += 6.0
    values[rng.random(size) < 0.06] = np.nan
    values[0:15, 60:70] = values[100:106, 5:200] = values[20:60, 20:62] = values[66:78, 96:160] = np.nan
    return Grid(CRS, values.astype(np.float32), 691000.0, 5335000.0, 0.2)


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


@pytest.mark.parametrize("side", [32, 47, 1000])
def test_holes_are_filled_in_windows_as_at_once(side):
    grid = rough()
    whole = fill_holes(grid, 2.0)
    filled, mask = draw_filled(Held.of(grid), 2.0, held, Events(), side=side)
    assert np.array_equal(grid_of(mask).values, whole.mask.values)
    found, at_once = grid_of(filled).values, whole.grid.values
    # the trench is longer than a window and its margin: each window fills its part from the rim it sees, and comes nearer to the truth
    trench = np.zeros(found.shape, bool)
    trench[97:109] = True
    row, column = np.mgrid[100:106, 20:190]
    error = [np.abs(one[100:106, 20:190] - 400 - 3 * np.sin(row / 17) - 2 * np.cos(column / 23)).max() for one in (found, at_once)]
    assert error[0] < error[1] if side < 1000 else error[0] == pytest.approx(error[1], abs=1e-4)
    assert (whole.mask.values[100:106, 20:190] == FILLED).all() and (whole.mask.values[30:50, 30:50] == 0).all()
    assert np.abs(found - at_once)[~trench & np.isfinite(at_once)].max() < 2e-3


def test_nothing_is_filled_without_reach():
    filled, mask = draw_filled(Held.of(rough()), 0.0, held, Events(), side=40)
    assert same(grid_of(filled).values, rough().values) and not (grid_of(mask).values == FILLED).any()


@pytest.mark.parametrize(("draw", "work"), [(draw_hillshade, hillshade), (draw_slope, slope_deg)])
def test_shade_and_slope_in_windows_are_those_at_once(draw, work):
    whole = work(rough())
    found = Held(Extent.of(whole), np.zeros_like(whole.values))
    draw(Held.of(rough()), found, side=37)
    assert same(found.values, whole.values)


def test_height_above_ground_in_windows_is_that_at_once():
    dsm = rough()
    dtm = Grid(CRS, np.full((80, 110), 398.0, np.float32) + np.arange(110, dtype=np.float32) / 20, 690999.6, 5335000.4, 0.4)
    mask = replace(dtm, values=np.random.default_rng(2).integers(1, 4, dtm.values.shape).astype(np.uint8))
    dtm.values[20:60, 30:70] += 6.0
    whole = height_above(dsm, Terrain(dtm, mask))
    assert np.nanmin(whole.values) < -3 and (whole.values == 0).sum() > 500
    found = Held(Extent.of(whole), np.zeros_like(whole.values))
    draw_height_above(Held.of(dsm), Held.of(dtm), Held.of(mask), found, side=41)
    assert same(np.isnan(found.values), np.isnan(whole.values)) and np.nanmax(np.abs(found.values - whole.values)) < 1e-5


def test_surface_models_in_windows_are_those_at_once(tmp_path, monkeypatch):
    cloud = cloud_of(plane_and_box, spacing=0.2)
    gone = np.random.default_rng(0).random(len(cloud)) < 0.4
    rng = np.random.default_rng(1)
    parts = {name: getattr(cloud, name)[~gone] for name in ("xyz", "normals", "rgb", "source")}
    cloud = GeoCloud(CRS, confidence=rng.uniform(0.96, 1, (~gone).sum()).astype(np.float32), **parts)
    placed = place_cloud([cloud], CRS, 6.0, tmp_path)
    for module in (point_dsm, raster):
        monkeypatch.setattr(module, "window_side", lambda *_: 29)
    from_points = grid_of(draw_dsm_from_points(placed, 0.25, held, Events()))
    whole = dsm_from_points(cloud, 0.25, Events())
    assert (from_points.west, from_points.north) == (whole.west, whole.north) and same(np.isnan(from_points.values), np.isnan(whole.values))
    # points of a cell come in another order, and sums in the last digit
    assert np.nanmax(np.abs(from_points.values - whole.values)) < 1e-4
    traced = grid_of(draw_dsm(plane_and_box, placed, FRAME, 0.25, held, Events()))
    whole = make_dsm(plane_and_box, cloud, FRAME, CRS, 0.25, Events())
    assert same(np.isnan(traced.values), np.isnan(whole.values)) and np.nanmax(np.abs(traced.values - whole.values)) < 2e-4
    unsure = place_cloud([replace(cloud, confidence=np.full(len(cloud), 0.5, np.float32))], CRS, 6.0, tmp_path / "unsure")
    assert np.isfinite(grid_of(draw_dsm_from_points(unsure, 0.25, held, Events())).values).any()
    empty = place_cloud([], CRS, 6.0, tmp_path / "empty")
    with pytest.raises(NothingMeasuredError, match="surface model"):
        draw_dsm_from_points(empty, 0.25, held, Events())


@pytest.mark.parametrize("sunken", [False, True])
def test_terrain_in_windows_is_that_at_once(tmp_path, monkeypatch, sunken):
    cloud, classes, dsm = survey()
    dsm = pit(dsm) if sunken else dsm
    cloud = replace(cloud, source=np.arange(len(cloud)))
    placed = placed_whole(cloud, tmp_path)
    column = Column.new(placed, "classes.raw", np.uint8)
    for tile in placed.tiles:
        column.write(tile, classes[placed.read(tile).source])
    whole = make_dtm(cloud, classes, dsm, 0.5, 8.0, Events())
    monkeypatch.setattr(terrain, "window_side", lambda *_: 23)
    monkeypatch.setattr(terrain, "BRIDGED_SIDE", 31)
    heights, mask = (grid_of(one) for one in draw_dtm(placed, column, Held.of(dsm), 0.5, 8.0, held, Events()))
    assert (heights.west, heights.north) == (whole.grid.west, whole.grid.north)
    assert np.array_equal(mask.values, whole.mask.values) and (mask.values == INTERPOLATED).sum() > 300
    apart = np.abs(heights.values - whole.grid.values)
    assert same(np.isnan(heights.values), np.isnan(whole.grid.values))
    assert np.nanmax(apart[mask.values != INTERPOLATED]) < 1e-4
    # four cells on a circle may be cut into triangles in two ways
    assert np.nanmax(apart) < 0.02


def test_contours_in_windows_are_those_at_once():
    row, column = np.mgrid[0:120, 0:140]
    values = 400 + 4 * np.sin(row / 19) * np.cos(column / 27) + 0.01 * column
    values[50:60, 80:100] = np.nan
    grid = Grid(CRS, values.astype(np.float32), 691000.0, 5335000.0, 0.5)
    whole, parts = contour_lines(grid, 0.5, Events()), list(stream_contours(Held.of(grid), 0.5, Events(), side=31))
    assert len(whole) == len(parts) > 20
    one, other = (sorted((line.height, line.is_index, _length(line.xy)) for line in lines) for lines in (whole, parts))
    assert [key[:2] for key in one] == [key[:2] for key in other]
    assert max(abs(a[2] - b[2]) for a, b in zip(one, other, strict=True)) < 1.0
    closed = [sum(np.array_equal(line.xy[0], line.xy[-1]) for line in lines) for lines in (whole, parts)]
    assert closed[0] == closed[1] > 3


def _length(xy: np.ndarray) -> float:
    return float(np.linalg.norm(np.diff(xy, axis=0), axis=1).sum())


def test_a_draft_on_disk_gives_back_what_was_written(tmp_path):
    grid = rough(size=(300, 270))
    with Drafts(tmp_path / "scratch") as drafts:
        draft = drafts("heights", Extent.of(grid), np.float32)
        for window in draft.extent.windows(100):
            draft.write(window, grid.values[window])
        shade = drafts("shade", Extent.of(grid), np.uint8)
        by_windows(draft, shade, hillshade, 1, 90)
        assert same(grid_of(draft).values, grid.values) and same(grid_of(shade).values, hillshade(grid).values)
        low, high, median = finite_range(draft) or (0, 0, 0)
        assert (low, high) == (np.nanmin(grid.values), np.nanmax(grid.values)) and abs(median - np.nanmedian(grid.values)) < 0.2
        assert draft.whole_on_disk()
        draft.path.write_bytes(draft.path.read_bytes()[:90_000])
        assert not draft.whole_on_disk()
    assert list((tmp_path / "scratch").iterdir()) == []


def test_a_draft_of_three_bands_keeps_them_apart(tmp_path):
    extent = Extent(CRS, 0.0, 100.0, 1.0, 40, 30)
    draft, values = Draft(tmp_path / "rgb.tif", extent, np.uint8, 3), np.random.default_rng(0).integers(0, 256, (3, 40, 30))
    draft.write(extent.whole, values)
    assert np.array_equal(draft.read((slice(5, 20), slice(3, 30))), values[:, 5:20, 3:])
    draft.dataset.close()


def test_windows_cover_a_raster_once_and_boxes_find_their_cells():
    extent, seen = Extent(CRS, 500.0, 900.0, 0.5, 70, 45), np.zeros((70, 45), int)
    for window in extent.windows(16):
        seen[window] += 1
        around, core = extent.grown(window, 5)
        assert [part.stop - part.start for part in core] == [part.stop - part.start for part in window]
        assert [a.start + c.start for a, c in zip(around, core, strict=True)] == [part.start for part in window]
    assert (seen == 1).all()
    assert extent.around(np.array([503.1, 880.0]), np.array([505.0, 890.2])) == (slice(19, 41), slice(6, 11))
    low, high = extent.box((slice(10, 20), slice(4, 9)))
    assert low.tolist() == [502.0, 890.0] and high.tolist() == [504.5, 895.0]
    strips = extent.strips(100)
    assert sum(rows.stop - rows.start for rows, _ in strips) == 70 and all(columns == slice(0, 45) for _, columns in strips)
