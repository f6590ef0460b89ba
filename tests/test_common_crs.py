"""References in any unit and CRS: measured as if they had come in metres, or refused with the true cause."""

from __future__ import annotations

import laspy
import numpy as np
import pyproj
import pytest

from geo_nerf.common_crs import in_common_crs, step_words
from geo_nerf.comparands import Surface, open_surface
from geo_nerf.crs import transform
from geo_nerf.errors import InputError, NoOverlapError
from geo_nerf.evaluation import evaluate
from geo_nerf.events import Events
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.height_units import OpenHeightsError
from geo_nerf.types import Grid
from tests.command import geo_nerf
from tests.test_evaluation import write_grid, write_points

CRS = pyproj.CRS.from_epsg(25832)
#: metres
US_FOOT, FOOT = 1200 / 3937, 0.3048
EAST, NORTH = 465_380.0, 5_247_150.0
GSD = 0.1


def hills(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return 460 + 3 * np.sin(x / 4) + 2 * np.cos(y / 5) + 0.1 * x


@pytest.fixture(scope="module")
def ground() -> np.ndarray:
    """`(N, 3)` points of a hilly field, in EPSG:25832 and metres."""
    x, y = np.meshgrid(np.arange(0, 30, 0.15), np.arange(0, 24, 0.15))
    return np.column_stack([EAST + x.ravel(), NORTH + y.ravel(), hills(x, y).ravel()])


def in_units(unit: str, vertical: str = "") -> pyproj.CRS:
    more = f" +vunits={vertical} +geoidgrids=none.gtx" if vertical else ""
    return pyproj.CRS(f"+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units={unit}{more}")


def cloud(xyz: np.ndarray, crs: pyproj.CRS, name: str = "reference") -> Surface:
    return Surface(name, cloud=Points(crs, xyz), is_file=True)


@pytest.mark.parametrize(("unit", "metres"), [("us-ft", US_FOOT), ("ft", FOOT)])
@pytest.mark.parametrize("heights", ["foot", "metre"])
def test_feet_of_any_kind_are_metres_before_anything_is_measured(ground, unit, metres, heights):
    factors = np.array([metres, metres, metres if heights == "foot" else 1.0])
    common = in_common_crs(cloud(ground, CRS), cloud(ground / factors, in_units(unit)), None, Events())
    assert np.abs(common.truth.cloud.xyz - ground).max() < 1e-6
    assert np.abs(common.made.cloud.xyz - ground).max() < 1e-3
    assert any("taken for" in note for note in common.notes) and not common.warnings


def test_each_axis_has_its_own_unit(ground):
    """California's grid in US survey feet with heights in international feet."""
    crs = pyproj.CRS("EPSG:6426+8228")
    far = ground + np.array([1.5e6, -4.6e6, 0.0])
    common = in_common_crs(*(cloud(far / [US_FOOT, US_FOOT, FOOT], crs) for _ in range(2)), None, Events())
    assert np.abs(common.truth.cloud.xyz - far).max() < 1e-6
    assert [axis.unit_name for axis in common.crs.axis_info] == ["metre"] * 3
    assert common.crs.sub_crs_list[0].to_epsg() == 6425 and common.crs.sub_crs_list[1].to_epsg() == 5703


def test_the_option_says_what_heights_are_in(ground):
    crs = in_units("us-ft")
    for heights, factor in (("foot", US_FOOT), ("metre", 1.0)):
        there = in_common_crs(cloud(ground, crs), cloud(ground, crs), heights, Events()).truth.cloud.xyz
        assert there[:, 2] == pytest.approx(ground[:, 2] * factor)


def test_heights_that_nobody_can_know_are_refused_with_both_ways_out(ground):
    crs = in_units("us-ft")
    with pytest.raises(OpenHeightsError, match="--heights-in foot` or `--heights-in metre"):
        in_common_crs(cloud(ground / US_FOOT, crs), cloud(ground / US_FOOT, crs), None, Events())
    flat = ground * np.array([1, 1, 0])  # the same number in any unit
    with pytest.raises(OpenHeightsError):
        in_common_crs(cloud(flat, CRS), cloud(flat / US_FOOT, crs), None, Events())


def test_hills_tell_the_unit_whatever_heights_count_from(ground):
    """85 feet, a geoid 48 m high: as metres the heights are nearer to the other side's, and their shape is wrong."""
    low = ground - np.array([0, 0, 434.0])
    common = in_common_crs(cloud(low + np.array([0, 0, 48.0]), CRS), cloud(low / US_FOOT, in_units("us-ft")), None, Events())
    assert common.truth.cloud.xyz[:, 2] == pytest.approx(low[:, 2])


def test_metres_with_heights_in_feet_are_said(ground):
    high = ground / np.array([1, 1, FOOT])
    common = in_common_crs(cloud(ground, CRS, "run"), cloud(high, CRS, "lidar.laz"), None, Events())
    assert len(common.warnings) == 1 and "look like" in common.warnings[0]
    clean = in_common_crs(cloud(ground, CRS), cloud(ground + np.array([0, 0, 48.0]), CRS), None, Events())
    assert not clean.warnings and not clean.notes


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:4979", "EPSG:4978", "EPSG:4258", "EPSG:3857", "EPSG:3395", "EPSG:2056"])
def test_a_reference_in_any_crs_of_the_place_is_compared_where_a_metre_is_a_metre(ground, code):
    other = pyproj.CRS(code)
    common = in_common_crs(cloud(ground, CRS), cloud(transform(ground, CRS, other), other), None, Events())
    there = [side.cloud.xyz for side in (common.made, common.truth)]
    assert np.abs(there[0] - there[1]).max() < 1e-3
    assert np.ptp(there[1][:, 0]) == pytest.approx(29.85, abs=0.6)  # LV95's grid is turned by a degree
    assert common.crs.to_epsg() == (2056 if code == "EPSG:2056" else 25832)


def test_two_sides_in_degrees_are_compared_in_the_utm_zone(ground):
    other = pyproj.CRS("EPSG:4326")
    common = in_common_crs(*(cloud(transform(ground, CRS, other), other) for _ in range(2)), None, Events())
    assert common.crs.to_epsg() == 32632 and np.abs(common.truth.cloud.xyz - ground).max() < 1e-3


def grid_of(crs: pyproj.CRS, step: float, xy: tuple[float, float], shape: tuple[int, int], metres: float = 1.0) -> Grid:
    """A DSM of the hills on cells of any CRS, heights in units of `metres`."""
    x, y = np.meshgrid(xy[0] + (np.arange(shape[1]) + 0.5) * step, xy[1] - (np.arange(shape[0]) + 0.5) * step)
    there = transform(np.column_stack([x.ravel(), y.ravel(), np.full(x.size, 460.0)]), crs, CRS)
    values = hills(there[:, 0] - EAST, there[:, 1] - NORTH).reshape(shape) / metres
    return Grid(crs, values.astype(np.float32), xy[0], xy[1], step)


def test_a_dsm_in_feet_keeps_its_cells(ground):
    crs = in_units("us-ft")
    truth = grid_of(crs, 0.5, (EAST / US_FOOT, (NORTH + 24) / US_FOOT), (150, 190), US_FOOT)
    common = in_common_crs(cloud(ground, CRS), Surface("dsm", dsm=truth, height_unit_m=US_FOOT), None, Events())
    assert common.truth.dsm.cell_m == pytest.approx(0.5 * US_FOOT)
    assert common.truth.dsm.values == pytest.approx(truth.values * US_FOOT, abs=1e-3)


def test_a_dsm_in_degrees_is_drawn_anew_in_metres(ground):
    crs = pyproj.CRS("EPSG:4326")
    corner = transform(np.array([[EAST, NORTH + 24, 460.0]]), CRS, crs)[0]
    truth = grid_of(crs, 1e-6, (corner[0], corner[1]), (210, 390))
    common = in_common_crs(cloud(ground, CRS), Surface("dsm", dsm=truth), None, Events())
    there = common.truth.dsm
    x = there.west + (np.arange(there.values.shape[1]) + 0.5) * there.cell_m - EAST
    y = there.north - (np.arange(there.values.shape[0]) + 0.5) * there.cell_m - NORTH
    seen = np.isfinite(there.values)
    assert there.crs == CRS and 0.05 < there.cell_m < 0.12 and seen.mean() > 0.9
    off = np.abs(there.values - hills(*np.meshgrid(x, y)))[seen]
    assert np.percentile(off, 98) < 0.003 and off.max() < 0.06  # along the border the nearest cell stands in


def test_figures_are_those_of_the_file_in_metres(ground, tmp_path):
    """Red before: precision at one GSD was measured at 0.3 GSD."""
    rng = np.random.default_rng(0)
    made = write_points(tmp_path / "made.laz", ground + rng.normal(0, 0.04, ground.shape))
    crs = in_units("us-ft")
    found = [
        evaluate(made, path, gsd_m=GSD, folder=tmp_path / "out", events=Events())
        for path in (write_points(tmp_path / "m.laz", ground), write_points(tmp_path / "ft.laz", ground / US_FOOT, crs))
    ]
    metres, feet = (one.cloud.scores[0] for one in found)
    assert feet.precision == pytest.approx(metres.precision, abs=0.01) and feet.recall == pytest.approx(metres.recall, abs=0.01)
    assert feet.precision > 0.5 and found[1].dsm.all.cells == pytest.approx(found[0].dsm.all.cells, rel=0.01)


def test_the_area_is_in_the_references_own_units(ground, tmp_path):
    other = pyproj.CRS("EPSG:4326")
    degrees = transform(ground, CRS, other)
    west = ground[:, 0] < EAST + 10
    area = (*degrees[west][:, :2].min(axis=0), *degrees[west][:, :2].max(axis=0))
    surfaces = write_points(tmp_path / "m.laz", ground), tmp_path / "deg.laz"
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.add_crs(other)
    header.scales, header.offsets = [1e-9, 1e-9, 0.001], np.floor(degrees.min(axis=0))
    out = laspy.LasData(header)
    out.xyz = degrees
    out.write(str(surfaces[1]))
    whole, part = (
        evaluate(*surfaces, gsd_m=GSD, area=box, folder=tmp_path / "out", events=Events()) for box in (None, tuple(map(float, area)))
    )
    assert part.dsm.all.cells == pytest.approx(whole.dsm.all.cells / 3, rel=0.1)
    assert part.cloud.scores[0].f1 > 0.99


def test_a_file_that_rounds_its_coordinates_is_said(ground):
    degrees = pyproj.CRS("EPSG:4326")
    coarse = Surface("c.laz", cloud=Points(degrees, transform(ground, CRS, degrees), None, (1e-6, 1e-6, 1e-3)))
    assert "rounds its coordinates to 0.111 m" in step_words(coarse, GSD)[0]
    assert not step_words(Surface("f.laz", cloud=Points(CRS, ground, None, (0.001,) * 3)), GSD)


def test_what_is_far_apart_is_said_with_both_places(ground, tmp_path):
    made, truth = (write_points(tmp_path / f"{east}.laz", ground + np.array([east, 0, 0])) for east in (0, 5000))
    with pytest.raises(NoOverlapError, match=r"longitude 8\.5\d+, latitude 47\.3\d+, the reference at .* 5\.0 km apart"):
        evaluate(made, truth, gsd_m=GSD, folder=tmp_path / "out", events=Events())


def test_one_wild_point_makes_no_raster_of_a_country(ground, tmp_path):
    wild = np.vstack([ground, ground[:1] + np.array([1e6, 1e6, 0])])
    paths = write_points(tmp_path / "a.laz", ground), write_points(tmp_path / "b.laz", wild)
    found = evaluate(*paths, gsd_m=GSD, folder=tmp_path, events=Events())
    assert found.cloud.scores[0].f1 > 0.99


def test_heights_alone_are_no_place(ground, tmp_path):
    with pytest.raises(InputError, match="not where on the map"):
        open_surface(write_points(tmp_path / "v.laz", ground, pyproj.CRS("EPSG:7837")))


def test_a_raster_of_whole_numbers_has_its_empty_cells_scale_and_unit(tmp_path):
    import rasterio

    path = write_grid(tmp_path / "a.tif", Grid(CRS, np.zeros((2, 3), np.float32), EAST, NORTH, 1.0))
    with rasterio.open(path) as raster:
        profile = {**raster.profile, "dtype": "int16", "nodata": -32768}
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(np.array([[100, -32768, 200], [1, 2, 3]], np.int16), 1)
        raster.scales, raster.offsets, raster.units = (0.5,), (10.0,), ("US survey foot",)
    side = open_surface(path)
    assert side.dsm.values[0] == pytest.approx([60, np.nan, 110], nan_ok=True)
    assert side.height_unit_m == pytest.approx(US_FOOT)


def test_the_command_line_takes_the_unit_of_heights(ground, tmp_path):
    paths = [write_points(tmp_path / f"{name}.laz", ground / US_FOOT, in_units("us-ft")) for name in "ab"]
    done = geo_nerf("evaluate", *paths, "--gsd", GSD, "-o", tmp_path / "out")
    assert done.returncode != 0 and "--heights-in" in done.stderr
    assert geo_nerf("evaluate", *paths, "--gsd", GSD, "-o", tmp_path / "out", "--heights-in", "foot").returncode == 0
