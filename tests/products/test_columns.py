"""Columns of every GeoPackage: types that do not hang on values, dates, names that SQL leaves free, numbers that join the products."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely

from geo_nerf.inspection_places import write_places
from geo_nerf.products.cameras import write_cameras
from geo_nerf.products.columns import moment_utc, typed_table
from geo_nerf.products.contours import write_contours
from geo_nerf.products.raster import Band, write_cog
from geo_nerf.tiles.geopackage import read_plan, write_plan
from geo_nerf.tiles.pieces import Piece
from geo_nerf.tiles.seams import Seam, write_seams
from geo_nerf.tiles.state import open_states
from geo_nerf.types import Catalog, Grid
from tests.products.test_cameras import _catalog, _orientation
from tests.products.test_contours import LINES
from tests.tiles.made import small_plan

CRS = pyproj.CRS("EPSG:25832")
#: of SQL:2016, as far as a column of a survey might be called so
RESERVED = set(
    "all and any array as at between both by call case cast char check column condition connect count create cross current date day "
    "default delete desc distinct drop each element else end exists false fetch filter float for from full function group having hour in "
    "index inner insert int integer into is join key large leading left level like local match max measure member merge method min minute "
    "module month natural new no none not null number of offset old on only open or order out outer over parameter partition percent point "
    "position power precision primary range rank real references result right row rows scroll search second select session set similar "
    "size some specific sql start static sum symmetric table then time timestamp to trailing true union unique unknown update user using "
    "value values varying when where window with within without year zone".split()
)
FULL = [
    {
        "label": "a", "used": True, "plane_used": True, "height_used": False, "marks": 3, "marks_good": 2,
        "xyz_local": [1.0, 2.0, 3.0], "residual_m": [0.01, 0.02, None], "mark_error_px": 0.5,
    }
]  # fmt: skip


def known(folder: Path) -> None:
    """Every GeoPackage, with values."""
    write_cameras(_orientation({"control": FULL}), _catalog(), CRS, folder / "cameras.gpkg")
    write_places(_catalog(), folder / "places.gpkg")
    write_contours(LINES, CRS, folder)
    write_plan(small_plan(["a", "b"]), folder / "plan.gpkg", {"crs": "EPSG:25832"})
    with open_states(folder / "plan.gpkg") as states:
        states.begin("a", "here:1")
        states.finish("a", 4.0, 31.5, 12)
    pieces = [Piece(number, f"t{number}", folder, shapely.box(0, 0, 1, 1)) for number in (1, 2)]
    seam = Seam(*pieces, shapely.box(0, 0, 1, 1), 30, 0.1, 0.2, 0.3, np.array([0.1, 0.0, 0.0]))
    write_seams([seam], np.ones((2, 3)), CRS, folder / "seams.gpkg")


def unknown(folder: Path) -> None:
    """The same, nothing known that may be unknown."""
    photos = tuple(replace(one, taken_at=None) for one in _catalog().photos)
    bare = [{"label": "a", "residual_m": None, "xyz_local": [1.0, 2.0, 3.0]}]
    write_cameras(_orientation({"control": bare}), Catalog(Path(), ()), CRS, folder / "cameras.gpkg")
    write_places(Catalog(Path(), photos), folder / "places.gpkg")
    write_contours([], CRS, folder)
    write_plan(small_plan(["xa"]), folder / "plan.gpkg", {})
    write_seams([], np.ones((2, 3)), CRS, folder / "seams.gpkg")


def fields(path: Path) -> dict[str, dict[str, str]]:
    """Layer -> column -> OGR's type and subtype."""
    found = {}
    for name, _ in pyogrio.list_layers(path):
        info = pyogrio.read_info(path, layer=name)
        found[str(name)] = {
            str(column): f"{kind}/{sub}" for column, kind, sub in zip(info["fields"], info["ogr_types"], info["ogr_subtypes"], strict=True)
        }
    return found


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    folders = tmp_path_factory.mktemp("known"), tmp_path_factory.mktemp("unknown")
    known(folders[0])
    unknown(folders[1])
    return folders


NAMES = ("cameras.gpkg", "places.gpkg", "contours.gpkg", "plan.gpkg", "seams.gpkg")


@pytest.mark.parametrize("name", NAMES)
def test_types_are_those_of_a_file_where_all_is_unknown(both, name) -> None:
    full, bare = (fields(folder / name) for folder in both)
    assert full == bare and sum(len(columns) for columns in full.values()) > 1
    for columns in full.values():
        for column, kind in columns.items():
            wanted = {"at": "OFTDateTime", **dict.fromkeys(("m", "deg", "hours", "gb", "mb"), "OFTReal")}
            assert kind.startswith(wanted.get(column.rsplit("_", 1)[-1], "")), (column, kind)


@pytest.mark.parametrize("name", NAMES)
def test_no_column_has_a_name_that_sql_keeps_for_itself(both, name) -> None:
    with closing(sqlite3.connect(both[0] / name)) as base:
        for layer, columns in fields(both[0] / name).items():
            assert not RESERVED & {column.lower() for column in columns}
            if layer != "layer_styles":
                base.execute(f"SELECT {', '.join(columns)} FROM {layer}")
    assert {"index", "value", "second"} <= RESERVED


def test_dates_are_dates(both) -> None:
    cameras = pyogrio.read_dataframe(both[0] / "cameras.gpkg", layer="cameras").set_index("name")
    assert cameras.taken_at["0.jpg"].to_pydatetime() == datetime(2024, 5, 1, 10, 0, 5, tzinfo=UTC)
    for name in ("cameras.gpkg", "places.gpkg"):
        with closing(sqlite3.connect(both[0] / name)) as base:
            written = [row[0] for row in base.execute("SELECT taken_at FROM cameras ORDER BY name")]
        assert written[0] == "2024-05-01T10:00:05.000Z" and len(written) > 1
    with closing(sqlite3.connect(both[0] / "plan.gpkg")) as base:
        ((began, ended),) = base.execute("SELECT started_at, finished_at FROM tiles WHERE name='a'")
        assert "".join("9" if letter.isdigit() else letter for letter in began) == "9999-99-99T99:99:99.999Z" and ended >= began
    tiles = pyogrio.read_dataframe(both[0] / "plan.gpkg", layer="tiles").set_index("name")
    assert str(tiles.started_at.dtype) == "datetime64[ms, UTC]" and tiles.started_at.isna()["b"]


def test_photographs_have_the_number_that_clouds_and_orthophoto_know_them_by(both, tmp_path) -> None:
    grid = Grid(CRS, np.array([[1, 2], [3, 0]], np.uint16), 691_000.0, 5_335_000.0, 1.0)
    names = {k + 1: photo.name for k, photo in enumerate(_orientation({}).photos)}
    write_cog(grid, tmp_path / "ortho_source.tif", "", Band("photograph", "", names))
    with rasterio.open(tmp_path / "ortho_source.tif") as source:
        tags = source.tags()
    for layer in ("cameras", "footprints"):
        rows = pyogrio.read_dataframe(both[0] / "cameras.gpkg", layer=layer)
        assert [tags[f"CLASS_{number}"] for number in rows.point_source_id] == list(rows.name)


def test_a_plan_made_before_is_read_and_worked_on(tmp_path) -> None:
    path = tmp_path / "plan.gpkg"
    write_plan(small_plan(["a"]), path, {"crs": "EPSG:25832"})
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("ALTER TABLE tile_plan RENAME COLUMN name TO key")
        base.execute("ALTER TABLE tile_plan RENAME COLUMN content TO value")
    with open_states(path) as states:
        states.keep({"tiles": "there"})
    facts = read_plan(path).facts
    assert facts["crs"] == "EPSG:25832" and facts["tiles"] == "there"


def test_a_table_has_what_was_stated_and_no_more() -> None:
    kinds = {"t": "text", "r": "real", "i": "integer", "b": "yes_no", "m": "moment"}
    rows = [{"t": "x", "r": 1, "i": 2, "b": True, "m": "2024-05-01T10:00:00+02:00", "more": 1}, {"i": float("nan"), "m": "yesterday"}]
    table = typed_table(rows, kinds)
    assert list(table) == list(kinds) and table.iloc[1].isna().all()
    assert (table.t[0], table.r[0], table.i[0], table.b[0]) == ("x", 1.0, 2, True)
    assert table.m[0].to_pydatetime() == datetime(2024, 5, 1, 8, tzinfo=UTC)
    assert list(typed_table([], kinds).dtypes) == list(table.dtypes)
    assert moment_utc(None) is None and moment_utc("2024-05-01T10:00:00.25") == datetime(2024, 5, 1, 10, 0, 0, 250_000, tzinfo=UTC)
