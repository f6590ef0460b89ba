"""Plans: who sees which tile, what a user asks for, the GeoPackage that QGIS opens."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from xml.etree import ElementTree

import geopandas
import numpy as np
import pyogrio
import pyproj
import pytest
import shapely

from geo_nerf.errors import InputError, NoCrsError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.globe import polygon_on_globe
from geo_nerf.products.kept import area_outline
from geo_nerf.tiles.geopackage import read_plan, write_plan
from geo_nerf.tiles.plan import Wish, make_plan
from geo_nerf.tiles.settings import PlanSettings, Rates, TilesSettings
from geo_nerf.tiles.sheets import Sheet, read_area, read_sheets
from geo_nerf.tiles.sight import terrain_of, who_sees
from tests.tiles.made import CRS, FRAME, cost_of, level_block, looking_at, looking_down, survey


@pytest.fixture(scope="module")
def block():
    return level_block()


def planned(made, events=None, settings=None, **wish):
    return make_plan(made, Wish(**wish), settings or TilesSettings(), cost_of, events or Events())


def seen_by(made) -> dict[int, np.ndarray]:
    seen = who_sees(made, terrain_of(made))
    return {photo: seen.places[seen.place[seen.photo == photo]] for photo in range(len(made.names))}


def test_a_camera_over_level_ground_sees_its_footprint(block) -> None:
    middle = block.names.index("p084.jpg")  # the thirteen by thirteen lattice's own
    places = seen_by(block)[middle]
    half = np.array([400 / 480, 300 / 480]) * 50
    assert np.abs(places[:, :2]).max(axis=0) == pytest.approx(half, abs=5)
    every = terrain_of(block).places()
    assert len(places) == (np.abs(every[:, :2]) <= half).all(axis=1).sum()


def test_looking_counts_not_standing_near() -> None:
    rng = np.random.default_rng(0)
    points = np.column_stack([rng.uniform(-150, 150, (4000, 2)), np.zeros(4000)])
    away = looking_at((0, 0, 50), (140, 0, 0))  # stands over the west and middle, looks east
    from_afar = looking_at((140, 0, 60), (20, 0, 0))
    seen = seen_by(survey([away, from_afar], points))
    assert seen[0][:, 0].min() > 10 and (np.abs(seen[1][:, :2]) < 20).all(axis=1).any()


def test_a_hill_hides_what_lies_behind_it() -> None:
    xy = np.random.default_rng(0).uniform(-100, 100, (20_000, 2))
    ridge = np.where(np.abs(xy[:, 0]) < 8, 30.0, 0.0)
    made = survey([looking_at((80, 0, 35), (-20, 0, 0)), looking_down(-40, 0, 50)], np.column_stack([xy, ridge]))
    seen = seen_by(made)
    behind = (seen[0][:, 0] < -15) & (seen[0][:, 0] > -60)
    assert (seen[0][:, 0] > 10).sum() > 50 and not behind.any() and (seen[1][:, 0] < -15).sum() > 50


def test_a_count_is_met_and_every_photograph_is_of_use(block) -> None:
    plan = planned(block, count=4)
    assert [tile.name for tile in plan.tiles] == ["t01", "t02", "t03", "t04"] and plan.oriented
    assert set().union(*(tile.photos for tile in plan.tiles)) == set(block.names)
    assert all(len(tile.photos) < 0.65 * len(block.names) for tile in plan.tiles)
    one = plan.tiles[0]
    assert one.money == pytest.approx(one.cost.hours * 2 * Rates().cpu_hour + one.cost.disk_gb * Rates().gb)
    assert plan.halo_m == pytest.approx(0.15 * 50) and plan.overlap_m == pytest.approx(2.4)


def test_tie_points_bring_in_a_photograph_that_shows_little(block) -> None:
    xy = block.points_crs()[:, :2]
    inside = np.flatnonzero(planned(block, count=4).tiles[0].outline.buffer(-20).contains(shapely.points(xy)))[:25]
    far = next(name for name in block.names if name not in planned(block, count=4).tiles[0].photos)
    number = block.names.index(far)
    watched = survey(list(block.cameras_to_local), block.points, ([number] * 25, inside.tolist()))
    assert far in planned(watched, count=4).tiles[0].photos
    strict = TilesSettings(plan=PlanSettings(observed=26))
    assert far not in planned(watched, settings=strict, count=4).tiles[0].photos


def test_size_and_memory_cut_until_they_fit(block) -> None:
    sized = planned(block, size_m=120.0)
    assert max(max(tile.outline.bounds[2] - tile.outline.bounds[0], 0) for tile in sized.tiles) <= 120
    frugal = planned(block, memory_gb=4.0)
    assert 1 < len(frugal.tiles) and max(tile.cost.memory_gb for tile in frugal.tiles) <= 4.0 * 1.1
    with pytest.raises(InputError, match=r"--memory-gb.*still takes"):
        planned(block, memory_gb=1.2)


def test_no_photograph_is_too_small_for_a_large_tile() -> None:
    made = level_block(1500.0, 50.0)
    assert set(planned(made, count=1).tiles[0].photos) == set(made.names)


def test_halo_overlap_and_rates_are_settings(block) -> None:
    plan = planned(block, settings=TilesSettings(PlanSettings(halo_m=20, overlap_gsd=50), Rates(cpu_hour=1.0)), count=2)
    assert (plan.halo_m, plan.overlap_m) == (20, pytest.approx(5.0)) and plan.tiles[0].money > 10 * planned(block, count=2).tiles[0].money
    seen = planned(block, settings=TilesSettings(PlanSettings(seen_part=0.3)), count=2)
    assert len(seen.tiles[0].photos) < len(plan.tiles[0].photos)


def local_box(west: float, south: float, east: float, north: float):
    corners = [(west, south, 0), (east, south, 0), (east, north, 0), (west, north, 0)]
    return shapely.Polygon(FRAME.local_to_crs(np.array(corners, float), CRS)[:, :2])


def test_sheets_area_and_exclude(block) -> None:
    warned: list[str] = []
    told = Events(listeners=(lambda event: warned.append(event.data["text"]) if event.kind == "warning" else None,))
    sheets = (Sheet("a", local_box(-150, -150, 0, 150)), Sheet("b", local_box(0, -150, 150, 150)), Sheet("far", local_box(900, 0, 990, 90)))
    plan = planned(block, told, sheets=sheets)
    assert [tile.name for tile in plan.tiles] == ["a", "b", "far"] and not plan.tiles[2].photos and "far" in warned[0]
    hole = local_box(-50, -50, 50, 50)
    cut = make_plan(block, Wish(sheets=sheets), TilesSettings(), cost_of, Events(), area=local_box(-160, -160, 160, 160), exclude=hole)
    assert [tile.name for tile in cut.tiles] == ["a", "b"]
    assert sum(tile.outline.area for tile in cut.tiles) == pytest.approx(300 * 300 - 100 * 100, rel=0.01)
    with pytest.raises(InputError, match="no ground of this survey"):
        make_plan(block, Wish(count=2), TilesSettings(), cost_of, Events(), area=local_box(5000, 0, 5100, 100))


def layer(folder, name: str, shapes, crs, names=None):
    frame = geopandas.GeoDataFrame({"Name": names or [str(k) for k in range(len(shapes))]}, geometry=list(shapes), crs=crs)
    frame.to_file(folder / name)
    return folder / name


def test_sheets_of_any_format_and_crs(tmp_path) -> None:
    wgs84 = geopandas.GeoSeries([local_box(0, 0, 50, 50), local_box(50, 0, 100, 50)], crs=CRS).to_crs("EPSG:4326")
    for name in ("sheets.geojson", "sheets.shp", "sheets.gpkg"):
        found = read_sheets(layer(tmp_path, name, wgs84, "EPSG:4326", ["32/7 north", "b"]), CRS)
        assert [sheet.name for sheet in found] == ["32_7_north", "b"] and found[0].outline.area == pytest.approx(2500, rel=1e-3)
    assert read_area(tmp_path / "sheets.shp", CRS, "--area").area == pytest.approx(5000, rel=1e-3)


def ring_at_180(convention: str):
    """100 m by 100 m of ground around 180 degrees, as the rings that surveyors' files have."""
    fiji = LocalFrame(180.0, -16.8, 0.0)
    half = 50.0 * np.array([(-1, -1, 0), (1, -1, 0), (1, 1, 0), (-1, 1, 0)], float)
    ring = fiji.local_to_crs(half, pyproj.CRS("EPSG:4979"))[:, :2]
    if convention == "cut":
        return polygon_on_globe(ring)
    return shapely.Polygon(
        np.column_stack([ring[:, 0] % 360.0, ring[:, 1]]) if convention == "0 to 360" else ring
    )


@pytest.mark.parametrize("convention", ["cut", "0 to 360", "as it jumps"])
@pytest.mark.parametrize("code", ["EPSG:32701", "EPSG:32760", "EPSG:3460"])
def test_areas_and_sheets_across_180_degrees(tmp_path, convention: str, code: str) -> None:
    crs = pyproj.CRS(code)
    path = layer(tmp_path, "area.geojson", [ring_at_180(convention)], "EPSG:4326")
    (sheet,) = read_sheets(path, crs)
    for outline in (read_area(path, crs, "--area"), area_outline(path, crs), sheet.outline):
        assert outline.area == pytest.approx(10_000, rel=0.003), "the grids' scale"
        west, south, east, north = outline.bounds
        assert east - west < 110 and north - south < 110


def test_bad_index_layers_are_named(tmp_path) -> None:
    with pytest.raises(NoCrsError, match="bare"):
        read_sheets(layer(tmp_path, "bare.gpkg", [local_box(0, 0, 9, 9)], None), CRS)
    over = layer(tmp_path, "over.gpkg", [local_box(0, 0, 50, 50), local_box(40, 0, 90, 50)], CRS, ["left", "right"])
    with pytest.raises(InputError, match=r"left and right overlap by 500 m²"):
        read_sheets(over, CRS)
    with pytest.raises(InputError, match="several sheets are called x"):
        read_sheets(layer(tmp_path, "twice.gpkg", [local_box(0, 0, 9, 9), local_box(9, 0, 18, 9)], CRS, ["x", "x"]), CRS)
    (tmp_path / "text.gpkg").write_text("nothing")
    with pytest.raises(InputError, match="cannot be read"):
        read_sheets(tmp_path / "text.gpkg", CRS)


@pytest.fixture
def written(block, tmp_path):
    plan = planned(block, sheets=(Sheet("a", local_box(-150, -150, 0, 150)), Sheet("far", local_box(900, 0, 990, 90))))
    write_plan(plan, tmp_path / "plan.gpkg", {"run": "/runs/one", "crs": "EPSG:25832", "preset": "draft"})
    return plan, tmp_path / "plan.gpkg"


def test_the_plan_comes_back_from_its_geopackage(written) -> None:
    plan, path = written
    back = read_plan(path)
    assert back.facts["run"] == "/runs/one" and back.number("overlap_m") == pytest.approx(plan.overlap_m)
    assert [(tile.name, tile.photos) for tile in back.tiles] == [(tile.name, tile.photos) for tile in plan.tiles]
    frame = pyogrio.read_dataframe(path, layer="tiles")
    assert list(frame.state) == ["waiting", "empty"] and frame.crs.to_epsg() == 25832 and frame.est_money[0] > 0


def test_qgis_finds_a_style_for_every_state(written) -> None:
    with closing(sqlite3.connect(written[1])) as base:
        table, column, default, qml = base.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ).fetchone()
        geometry = base.execute("SELECT column_name FROM gpkg_geometry_columns WHERE table_name='tiles'").fetchone()[0]
        kinds = dict(base.execute("SELECT table_name, data_type FROM gpkg_contents"))
    assert (table, column, default) == ("tiles", geometry, 1) and kinds["layer_styles"] == kinds["tile_photos"] == "attributes"
    root = ElementTree.fromstring(qml)
    renderer = root.find("renderer-v2")
    assert renderer is not None and renderer.get("attr") == "state"
    assert {one.get("value") for one in renderer.iter("category")} == {"waiting", "running", "done", "failed", "empty"}
    assert len(list(renderer.iter("symbol"))) == 5


def test_a_users_edits_are_seen(written) -> None:
    _, path = written
    frame = geopandas.read_file(path, layer="tiles")
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM tiles WHERE name='far'")
    assert [tile.name for tile in read_plan(path).tiles] == ["a"]
    moved = frame.geometry[0].buffer(5)
    with closing(sqlite3.connect(path)) as base, base:
        blob = base.execute("SELECT geom FROM tiles WHERE name='a'").fetchone()[0]
        base.execute("UPDATE tiles SET geom=? WHERE name='a'", (blob[:40] + moved.wkb if blob[3] >> 1 & 7 == 1 else blob[:8] + moved.wkb,))
    with pytest.raises(InputError, match=r"drawn or changed since: a\. Plan them anew.*--index"):
        read_plan(path)
    assert [sheet.name for sheet in read_sheets(path, CRS)] == ["a"]


def test_no_plan_is_told(tmp_path) -> None:
    with pytest.raises(InputError, match="no such plan"):
        read_plan(tmp_path / "none.gpkg")
    layer(tmp_path, "other.gpkg", [local_box(0, 0, 9, 9)], CRS)
    with pytest.raises(InputError, match="no plan of tiles"):
        read_plan(tmp_path / "other.gpkg")
