"""The surface model of an analytic surface, sampled by rasterio from the file it is written to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyproj
import pytest
import rasterio

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.cloud import georeference
from geo_nerf.georef.lattice import Lattice, heights_between
from geo_nerf.georef.raster import close_gaps, make_dsm
from geo_nerf.products.raster import write_cog
from geo_nerf.types import GeoCloud, Grid, LocalCloud

FRAME = LocalFrame(11.2, 48.1, 560.0)
CRS = pyproj.CRS("EPSG:25832")
#: a box standing on the plane, local metres
BOX = (1503.0, 1509.0, 1504.0, 1508.0, 9.0)


def plane_and_box(xy: np.ndarray) -> np.ndarray:
    ground = 4.0 + 0.25 * (xy[:, 0] - 1500) - 0.1 * (xy[:, 1] - 1500)
    on_box = (xy[:, 0] > BOX[0]) & (xy[:, 0] < BOX[1]) & (xy[:, 1] > BOX[2]) & (xy[:, 1] < BOX[3])
    return np.where(on_box, BOX[4], ground)


def cloud_of(heights, low=1495.0, high=1515.0, spacing=0.1) -> GeoCloud:
    xy = np.mgrid[low:high:spacing, low:high:spacing].reshape(2, -1).T
    xyz = np.column_stack([xy, heights(xy)])
    count = len(xyz)
    local = LocalCloud(xyz, np.tile([0.0, 0, 1], (count, 1)), np.zeros((count, 3), np.uint8), np.ones(count), np.zeros(count, np.int32))
    return georeference(local, FRAME, CRS)


def heights_by_bisection(centres: np.ndarray) -> np.ndarray:
    """Heights in the CRS where its verticals meet the surface: no guesses, a sign change."""
    low, high = np.full(len(centres), 400.0), np.full(len(centres), 800.0)
    for _ in range(55):
        middle = (low + high) / 2
        local = FRAME.crs_to_local(np.column_stack([centres, middle]), CRS)
        below = local[:, 2] < plane_and_box(local[:, :2])
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return low


def test_dsm_of_a_plane_with_a_box_is_right_to_a_tenth_of_a_millimetre(tmp_path):
    """Two kilometres off the origin, where the verticals part by 3e-4 rad and 1 m of wrong height is 0.1 mm on this slope."""
    dsm = make_dsm(plane_and_box, cloud_of(plane_and_box), FRAME, CRS, 0.2, Events())
    write_cog(dsm, tmp_path / "dsm.tif", "test")
    with rasterio.open(tmp_path / "dsm.tif") as file:
        assert file.bounds.left / 0.2 == pytest.approx(round(file.bounds.left / 0.2), abs=1e-4)
        rows, columns = np.random.default_rng(1).integers(5, np.array(file.shape) - 5, (150, 2)).T
        centres = [file.xy(row, column) for row, column in zip(rows, columns, strict=True)]
        sampled = np.array([value[0] for value in file.sample(centres)])
    there = sampled != -9999
    assert there.sum() > 130
    truth = heights_by_bisection(np.array(centres))
    assert np.abs(sampled - truth)[there].max() < 1e-4


def test_a_poor_start_ends_at_the_same_heights():
    good = cloud_of(plane_and_box)
    bad = replace(good, xyz=good.xyz + np.random.default_rng(0).uniform(0, [0, 0, 300], good.xyz.shape))
    first, second = (make_dsm(plane_and_box, cloud, FRAME, CRS, 0.5, Events()) for cloud in (good, bad))
    away = np.abs(first.values - second.values)
    assert np.nanmax(away) < 1e-3 and np.array_equal(np.isnan(first.values), np.isnan(second.values))


def test_there_is_no_surface_where_the_cloud_has_none():
    whole = cloud_of(plane_and_box)
    middle = np.hypot(*(whole.xyz[:, :2] - whole.xyz[:, :2].mean(axis=0)).T) < 4
    cloud = GeoCloud(CRS, whole.xyz[~middle], *(part[~middle] for part in (whole.normals, whole.rgb, whole.confidence, whole.source)))
    hole = make_dsm(plane_and_box, cloud, FRAME, CRS, 0.2, Events())
    centre = np.array(hole.values.shape) // 2
    assert np.isnan(hole.values[centre[0] - 10 : centre[0] + 10, centre[1] - 10 : centre[1] + 10]).all()
    area = np.isfinite(hole.values).sum() * 0.2**2
    assert area == pytest.approx(20 * 20 - np.pi * 16, rel=0.03)
    closed = make_dsm(plane_and_box, cloud, FRAME, CRS, 0.2, Events(), support_cells=25)
    assert np.isfinite(closed.values[centre[0], centre[1]])


def test_where_the_surface_gives_no_height_the_cell_is_empty():
    def half(xy):
        return np.where(xy[:, 0] < 1505, plane_and_box(xy), np.nan)

    dsm = make_dsm(half, cloud_of(plane_and_box), FRAME, CRS, 0.5, Events())
    assert 0.4 < np.isfinite(dsm.values).mean() < 0.6
    with pytest.raises(NothingMeasuredError, match="surface model"):
        make_dsm(lambda xy: np.full(len(xy), np.nan), cloud_of(plane_and_box), FRAME, CRS, 0.5, Events())


def test_progress_is_told_and_chunks_are_bounded(monkeypatch):
    monkeypatch.setattr("geo_nerf.georef.raster.CHUNK", 1000)
    seen, asked = list[Event](), list[int]()

    def heights(xy):
        asked.append(len(xy))
        return plane_and_box(xy)

    make_dsm(heights, cloud_of(plane_and_box), FRAME, CRS, 0.2, Events(listeners=(seen.append,)))
    assert max(asked) <= 1000 and seen[-1].data["done"] == seen[-1].data["total"] > 5


@pytest.mark.parametrize("cell", [0.1, 0.25, 0.0684, 1.0, 3.0])
def test_lattices_of_neighbours_meet_cell_on_cell(cell):
    a = Lattice.around(np.array([691000.03, 5335000.9]), np.array([691017.2, 5335030.1]), cell)
    b = Lattice.around(np.array([691011.9, 5335021.0]), np.array([691040.0, 5335041.0]), cell)
    apart = (a.west - b.west) / cell
    assert apart == pytest.approx(round(apart), abs=1e-5)
    assert a.west <= 691000.03 and a.west + a.columns * cell >= 691017.2
    assert a.north >= 5335030.1 and a.north - a.rows * cell <= 5335000.9
    row, column = a.cells_of(a.centres(np.array([0, 3]), np.array([1, 2])))
    assert row.tolist() == [0, 3] and column.tolist() == [1, 2]


def test_heights_between_cells_are_scipys():
    from scipy.interpolate import RegularGridInterpolator

    values = np.random.default_rng(2).normal(size=(20, 30)).astype(np.float32)
    dsm = Grid(CRS, values, 100.0, 500.0, 0.5)
    points = np.random.default_rng(3).uniform([101, 491], [114, 499], (500, 2))
    scipys = RegularGridInterpolator((499.75 - np.arange(20) * 0.5, 100.25 + np.arange(30) * 0.5), values)
    assert np.abs(heights_between(dsm, points) - scipys(points[:, ::-1])).max() < 1e-5
    values[5, 5] = np.nan
    assert np.isnan(heights_between(dsm, np.array([[102.75, 497.25], [90.0, 497.0]]))).all()
    # a neighbour of the empty cell still has its height
    assert heights_between(dsm, np.array([[103.01, 497.25]]))[0] == pytest.approx(values[5, 6])


def test_closing_fills_gaps_and_does_not_grow():
    filled = np.zeros((40, 40), bool)
    filled[10:30, 10:30] = True
    holed = filled.copy()
    holed[18:20, 12:25] = False
    assert np.array_equal(close_gaps(holed, 3), filled)
