"""The whole from made-up tiles: heights, colours, points each once, seams found, memory that does not grow."""

from __future__ import annotations

import itertools
import json
import sqlite3
import subprocess
from contextlib import closing
from xml.etree import ElementTree

import laspy
import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from rio_cogeo.cogeo import cog_validate

from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.tiles.geopackage import PlanFile, TileRow
from geo_nerf.tiles.merge import merge
from geo_nerf.tiles.mosaic import blended
from geo_nerf.tiles.pieces import Shelf, Window, inwardness
from geo_nerf.tiles.seams import colour_factors, find_seams
from pdal_stages.examples import TEMPLATES
from pdal_stages.runner import find_pdal
from tests.tiles.made import CELL, colour, height, made_piece, points_of

WEST, SOUTH, STEP = 691_000.0, 5_335_000.0, 20.0
OFF_M, GAIN = 0.06, 1.12


def core(column: int, row: int) -> tuple[float, float, float, float]:
    west, south = WEST + STEP * column, SOUTH + STEP * row
    return west, south, west + STEP, south + STEP


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Two by two tiles, the first 6 cm high, the last 12 per cent bright, and a fifth that is not done."""
    folder = tmp_path_factory.mktemp("tiles")
    places, rows = [(0, 0), (1, 0), (0, 1), (1, 1)], []
    pieces = []
    for number, place in enumerate(places, 1):
        piece = made_piece(
            folder / f"t{number}" / "tile", number, core(*place), off_m=OFF_M * (number == 1), gain=GAIN if number == 4 else 1.0
        )
        (folder / f"t{number}" / "done.json").write_text("{}")
        rows.append(TileRow(f"t{number}", piece.core, ("a.jpg",), 1.0, 0))
        pieces.append(piece)
    rows.append(TileRow("t5", shapely.box(*core(2, 0)), ("a.jpg",), 1.0, 0))
    plan = PlanFile(folder / "plan.gpkg", pyproj.CRS("EPSG:25832"), tuple(rows), {"overlap_m": "4.0"})
    return plan, folder, pieces


@pytest.fixture(scope="module")
def whole(made, tmp_path_factory):
    plan, folder, _ = made
    out = tmp_path_factory.mktemp("whole")
    heard: list[str] = []
    told = Events(listeners=(lambda event: heard.append(event.data["text"]) if event.kind == "warning" else None,))
    return merge(plan, folder, out, told, photographs={11: "a.jpg", 12: "b.jpg"}), out, heard


def grid(path):
    with rasterio.open(path) as raster:
        values, place = raster.read(), raster.transform
        column, row = np.meshgrid(np.arange(raster.width), np.arange(raster.height))
        return values, place.c + (column + 0.5) * place.a, place.f + (row + 0.5) * place.e, raster.dataset_mask()


def test_rasters_of_the_whole_are_valid_cogs_and_leave_nothing_else(whole) -> None:
    merged, out, _ = whole
    for name in ("dsm.tif", "dsm_mask.tif", "dtm.tif", "dtm_mask.tif", "ortho.tif", "ortho_source.tif", "owner.tif"):
        valid, errors, _ = cog_validate(out / name)
        assert valid, (name, errors)
        with rasterio.open(out / name) as raster:
            assert raster.crs.to_epsg() == 25832
    names = {path.name for path in out.iterdir()}
    assert not [name for name in names if "partial" in name] and {"merge.json", "seams.gpkg", "cloud.vpc", "tiles"} <= names
    assert merged.tiles == 4


def test_rasters_of_the_whole_say_what_those_of_a_run_say(whole) -> None:
    bands = {}
    for path in whole[1].glob("*.tif"):
        with rasterio.open(path) as raster:
            tags = raster.tags()
            assert tags["TIFFTAG_SOFTWARE"].startswith("geo-nerf ") and tags["TIFFTAG_DATETIME"] and tags["TIFFTAG_IMAGEDESCRIPTION"], path
            classes = {key.removeprefix("CLASS_"): value for key, value in tags.items() if key.startswith("CLASS_")}
            bands[path.name] = (raster.descriptions, raster.units[0], classes)
            assert ("HEIGHTS_ABOVE" in tags) == (path.name in ("dsm.tif", "dtm.tif")), path
    assert bands == {
        "dsm.tif": (("height",), "metre", {}),
        "dtm.tif": (("height",), "metre", {}),
        "dsm_mask.tif": (("origin",), None, {"1": "measured", "2": "filled"}),
        "dtm_mask.tif": (("origin",), None, {"1": "ground points", "2": "interpolated", "3": "extrapolated"}),
        "ortho.tif": (("red", "green", "blue"), None, {}),
        "ortho_source.tif": (("photograph",), None, {"11": "a.jpg", "12": "b.jpg"}),
        "owner.tif": (("tile",), None, {"1": "t1", "2": "t2", "3": "t3", "4": "t4"}),
    }


def test_heights_are_the_truth_without_a_step_where_tiles_meet(whole) -> None:
    values, x, y, _ = grid(whole[1] / "dsm.tif")
    there = values[0] != -9999
    off = np.where(there, values[0] - height(x, y), np.nan)
    first = (x < WEST + STEP - 4) & (y < SOUTH + STEP - 4)
    inside = (x > WEST) & (x < WEST + 2 * STEP) & (y > SOUTH) & (y < SOUTH + 2 * STEP)
    assert there[inside].all() and off[first & inside] == pytest.approx(OFF_M, abs=2e-3)
    assert np.abs(off[(x > WEST + STEP + 4) & there]).max() < 2e-3
    step = np.abs(np.diff(np.where(inside, off, np.nan), axis=1))
    step = step[np.isfinite(step)].max()
    assert 1e-4 < step < OFF_M / 5, "6 cm fade over the overlap"
    assert off.shape == (int(48 / CELL), int(48 / CELL))


def test_terrain_of_the_whole_is_not_above_its_surface_where_it_is_a_guess(tmp_path) -> None:
    rows = []
    for number, name in enumerate(("t1", "t2")):
        piece = made_piece(tmp_path / name / "tile", number + 1, core(number, 0), off_m=OFF_M * number)
        with rasterio.open(piece.folder / "dtm.tif", "r+") as dtm, rasterio.open(piece.folder / "dtm_mask.tif", "r+") as mask:
            kinds = mask.read(1)
            kinds[:, ::2] = 2 + number
            mask.write(kinds, 1)
            dtm.write(dtm.read(1) + np.float32(1.5 if number else 1.0), 1)
        (tmp_path / name / "done.json").write_text("{}")
        rows.append(TileRow(name, piece.core, ("a.jpg",), 1.0, 0))
    out = tmp_path / "whole"
    merge(PlanFile(tmp_path / "plan.gpkg", pyproj.CRS("EPSG:25832"), tuple(rows), {"overlap_m": "4.0"}), tmp_path, out, Events())
    dsm, dtm, kinds = (grid(out / name)[0][0] for name in ("dsm.tif", "dtm.tif", "dtm_mask.tif"))
    above, there = dtm - dsm, (dsm != -9999) & (dtm != -9999)
    assert above[there & (kinds > 1)].max() <= 0 and (kinds > 1).sum() > 500
    assert above[there & (kinds == 1)].max() == pytest.approx(0.5, abs=0.05), "what was measured stays"


def test_colours_agree_once_balanced(whole, made, tmp_path) -> None:
    values, x, y, mask = grid(whole[1] / "ortho.tif")
    ratio = (values / np.maximum(colour(x, y), 1))[:, mask > 0]
    plan, folder, _ = made
    merge(plan, folder, tmp_path, Events(), balance=False)
    plain, x, y, mask = grid(tmp_path / "ortho.tif")
    before = (plain / np.maximum(colour(x, y), 1))[:, mask > 0]
    assert np.percentile(before, 99) > 1.1 and np.ptp(np.percentile(ratio, (2, 98))) < 0.5 * np.ptp(np.percentile(before, (2, 98)))
    record = json.loads((whole[1] / "merge.json").read_text())["seams"]
    assert record["colour_step"]["worst"] == pytest.approx(GAIN - 1, abs=0.02) and record["colour_step_left"]["worst"] < 0.02
    assert json.loads((tmp_path / "merge.json").read_text())["seams"]["colour_step_left"] == record["colour_step"]


def test_sources_are_the_owners(whole) -> None:
    sources, *_ = grid(whole[1] / "ortho_source.tif")
    owners, x, y, _ = grid(whole[1] / "owner.tif")
    # beyond the cores' corners, farther than the overlap reaches, nobody owns anything
    assert set(np.unique(sources)) == {0, 11, 12, 13, 14} and set(np.unique(owners)) == {0, 1, 2, 3, 4}
    assert (owners == 0).mean() < 0.06
    for number, place in enumerate([(0, 0), (1, 0), (0, 1), (1, 1)], 1):
        west, south, east, north = core(*place)
        assert (owners[0][(x > west + 1) & (x < east - 1) & (y > south + 1) & (y < north - 1)] == number).all()


def test_every_place_has_its_points_once(whole, made, tmp_path) -> None:
    merged, out, _ = whole
    index = json.loads((out / "cloud.vpc").read_text())
    files = [out / item["assets"]["data"]["href"] for item in index["features"]]
    clouds = [laspy.read(path) for path in files]
    xy = np.concatenate([np.column_stack([cloud.x, cloud.y]) for cloud in clouds])
    cells = np.floor(xy / CELL).astype(np.int64)
    inside = ((xy > (WEST, SOUTH)) & (xy < (WEST + 2 * STEP, SOUTH + 2 * STEP))).all(axis=1)
    assert len(np.unique(cells, axis=0)) == len(cells) == merged.points and inside.sum() == (2 * STEP / CELL) ** 2
    plan, folder, _ = made
    one = merge(plan, folder, tmp_path, Events(), cloud="one")
    joined = points_of(tmp_path / "cloud.copc.laz")
    assert one.points == merged.points == len(joined.x)
    assert np.array_equal(np.sort(np.asarray(joined.x)), np.sort(xy[:, 0])) and joined.header.parse_crs().to_epsg() == 25832
    with laspy.CopcReader.open(str(tmp_path / "cloud.copc.laz")) as copc:
        assert len(copc.query()) == merged.points


def test_seams_say_how_tiles_part(whole) -> None:
    seams = pyogrio.read_dataframe(whole[1] / "seams.gpkg", layer="seams")
    assert len(seams) == 6 and seams.crs.to_epsg() == 25832  # four sides and two diagonals share ground
    offs = {(row.first_tile, row.second_tile): row.median_m for row in seams.itertuples()}
    assert offs[("t1", "t2")] == pytest.approx(-OFF_M, abs=1e-3) and offs[("t2", "t4")] == pytest.approx(0, abs=1e-3)
    assert seams.nmad_m.max() < 1e-3 and (seams.cells > 50).all()
    with closing(sqlite3.connect(whole[1] / "seams.gpkg")) as base:
        table, default, qml = base.execute("SELECT f_table_name, useAsDefault, styleQML FROM layer_styles").fetchone()
    ranges = [(float(one.get("lower", "")), float(one.get("upper", ""))) for one in ElementTree.fromstring(qml).iter("range")]
    assert (table, default, ranges[0][0]) == ("seams", 1, 0.0) and all(a[1] == b[0] for a, b in itertools.pairwise(ranges))
    assert seams.geometry[0].bounds[2] - seams.geometry[0].bounds[0] == pytest.approx(8)


@pytest.mark.pdal
def test_pdal_works_on_a_merged_tile_with_what_its_neighbour_shows(whole, tmp_path) -> None:
    """As the README says: the template as it is, tiles of the merged set named by option."""
    tiles, found = whole[1] / "tiles", tmp_path / "ground.laz"
    (west, south, east, north), margin = core(0, 0), 8.0
    around = f"([{west - margin},{east + margin}],[{south - margin},{north + margin}])"
    options = [f"--stage.input_{number}.filename={tiles / f't{number}.copc.laz'}" for number in (1, 2)]
    options += [f"--stage.around.bounds={around}", f"--stage.tile.bounds=([{west},{east}],[{south},{north}])"]
    command = [*find_pdal().command, "pipeline", str(TEMPLATES / "ground_of_tile.json"), *options, f"--writers.las.filename={found}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    cloud, own = laspy.read(found), laspy.read(tiles / "t1.copc.laz")
    inside = (own.x >= west) & (own.x <= east) & (own.y >= south) & (own.y <= north)
    assert len(cloud.x) == inside.sum() and set(np.unique(cloud.classification)) <= {1, 2} and (cloud.classification == 2).mean() > 0.5


def test_unfinished_tiles_are_named_and_none_at_all_is_an_error(whole, made, tmp_path) -> None:
    merged, _, heard = whole
    assert merged.missing == ("t5",) and "t5" in heard[0]
    with pytest.raises(InputError, match="no tile of this plan is done"):
        merge(made[0], tmp_path, tmp_path / "out", Events())


def test_blending_leaves_out_what_is_another_thing() -> None:
    values = np.array([10.0, 10.4, 16.0]).reshape(3, 1, 1, 1)
    mean, winner = blended(values, np.array([2.0, 1.0, 1.0]).reshape(3, 1, 1), 1.0)
    assert winner[0, 0] == 0 and mean[0, 0, 0] == pytest.approx((20 + 10.4) / 3)
    mean, winner = blended(values, np.array([0.0, 0.0, 1.0]).reshape(3, 1, 1), 1.0)
    assert (winner[0, 0], mean[0, 0, 0]) == (2, 16.0)


def test_inwardness_is_a_half_on_the_border_and_ends_with_the_overlap() -> None:
    window = Window(0.0, 1.0, 0.5, 2, 80)
    weight = inwardness(shapely.box(-100, -100, 20, 100), window, 4.0)[0]
    x = window.middles()[0]
    assert weight == pytest.approx(np.clip(0.5 + (20 - x) / 8, 0, 1), abs=0.07) and weight[x > 24.3].max() == 0 and weight[0] == 1
    assert (inwardness(shapely.box(50, 50, 60, 60), window, 4.0) == 0).all()


def test_windows_beyond_a_raster_are_empty(made) -> None:
    piece = made[2][0]
    with Shelf() as shelf:
        west, south, _, north = piece.core.bounds
        read = shelf.sample(piece.folder / "dsm.tif", Window(west - 10, north, CELL, 4, 20))[0]
        assert (read[:, :12] == -9999).all() and (read[:, 13:] > 400).all()
        far = shelf.sample(piece.folder / "ortho.tif", Window(west - 900, south, CELL, 3, 3), mask=True)
        assert far.shape == (3, 3) and not far.any()


def test_factors_of_a_chain_of_tiles_add_up(made) -> None:
    with Shelf() as shelf:
        seams = find_seams(made[2], 4.0, shelf)
    factors = colour_factors(seams, 4)
    assert factors[0] / factors[3] == pytest.approx(GAIN, rel=0.02) and factors[1] == pytest.approx(factors[2], rel=0.01)
    assert colour_factors([], 3) == pytest.approx(np.ones((3, 3)))
