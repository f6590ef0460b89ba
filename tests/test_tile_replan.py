"""A plan over an earlier one: what was done stays, or nothing is written; a user's own tables and fields are not lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pyogrio
import pytest

from geo_nerf.errors import OutputError
from geo_nerf.events import Events
from geo_nerf.tile_job import Cut, plan_tiles
from geo_nerf.tile_replan import PlanAtWorkError
from geo_nerf.tiles.geopackage import COLUMNS, TABLES, read_plan
from geo_nerf.tiles.state import open_states
from tests.command import geo_nerf


@pytest.fixture
def path(tmp_path, tiny_run):
    """A plan of two tiles, one done and one failed."""
    plan_tiles(Cut(tiny_run.out, count=2), tmp_path / "plan.gpkg", Events())
    with open_states(tmp_path / "plan.gpkg") as states:
        states.begin("t01", "here:1")
        states.finish("t01", 4.0, 31.5, 12)
        states.begin("t02", "here:1")
        states.fail("t02", "too dark", 1.0, None, again=False)
        states.keep({"tiles": "/there", "tiles_options": "[]"})
    return tmp_path / "plan.gpkg"


def stand(path) -> list[list[object]]:
    with closing(sqlite3.connect(path)) as base:
        return [list(row) for row in base.execute("SELECT name, state, attempts, reason, points FROM tiles ORDER BY name")]


WORKED = [["t01", "done", 1, None, 12], ["t02", "failed", 1, "too dark", None]]


def test_the_same_plan_again_keeps_its_states(path, tiny_run) -> None:
    plan_tiles(Cut(tiny_run.out, count=2), path, Events())
    assert stand(path) == WORKED and read_plan(path).facts["tiles"] == "/there"
    plan_tiles(Cut(tiny_run.out, index=path), path, Events())
    assert stand(path) == WORKED, "a plan cut along itself"


def test_another_cut_is_refused_and_nothing_is_written(path, tiny_run, tmp_path) -> None:
    before = path.read_bytes()
    with pytest.raises(PlanAtWorkError, match=r"worked on.*t01, t02.*--anew") as refused:
        plan_tiles(Cut(tiny_run.out, count=3), path, Events())
    assert path.read_bytes() == before and refused.value.code == "plan_at_work"
    done = geo_nerf("tiles", "plan", tiny_run.out, "-o", path, "--count", "3")
    assert done.returncode == 2 and "--anew" in done.stderr and path.read_bytes() == before
    assert geo_nerf("tiles", "plan", tiny_run.out, "-o", path, "--count", "3", "--anew").returncode == 0
    assert [row[1:3] for row in stand(path)] == [["waiting", 0]] * 3 and "tiles" not in read_plan(path).facts
    assert sorted(one.name for one in tmp_path.iterdir() if not one.name.endswith(".lock")) == ["plan.gpkg"]


def test_other_margins_make_other_tiles(path, tiny_run, tmp_path) -> None:
    (tmp_path / "wide.yaml").write_text("plan: {halo_m: 9}\n")
    with pytest.raises(PlanAtWorkError):
        plan_tiles(Cut(tiny_run.out, count=2, config=tmp_path / "wide.yaml"), path, Events())
    copied = tmp_path / "elsewhere"
    shutil.copytree(tiny_run.out, copied, symlinks=True)
    with pytest.raises(PlanAtWorkError):
        plan_tiles(Cut(copied, count=2), path, Events())


def test_a_plan_nobody_worked_on_is_replaced(tiny_run, tmp_path) -> None:
    plan_tiles(Cut(tiny_run.out, count=2), tmp_path / "plan.gpkg", Events())
    plan_tiles(Cut(tiny_run.out, count=3), tmp_path / "plan.gpkg", Events())
    assert len(stand(tmp_path / "plan.gpkg")) == 3


def test_what_is_the_users_own_is_not_written_over(path, tiny_run, tmp_path) -> None:
    tables = {name for name, *_ in sqlite3.connect(path).execute("SELECT name FROM sqlite_master WHERE type='table'")}
    assert {name for name in tables if not name.startswith(("gpkg_", "rtree_", "sqlite_"))} == TABLES
    assert {row[1] for row in sqlite3.connect(path).execute("PRAGMA table_info(tiles)")} == COLUMNS
    frame = pyogrio.read_dataframe(path, layer="tiles")
    pyogrio.write_dataframe(frame, tmp_path / "other.gpkg", layer="parcels", driver="GPKG")
    (tmp_path / "text.gpkg").write_text("not a database at all")
    for name in ("other.gpkg", "text.gpkg"):
        with pytest.raises(OutputError, match="no plan of tiles, and would be overwritten"):
            plan_tiles(Cut(tiny_run.out, count=2), tmp_path / name, Events(), anew=True)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("ALTER TABLE tiles ADD COLUMN remark TEXT")
    plan_tiles(Cut(tiny_run.out, count=2), path, Events())
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("ALTER TABLE tiles ADD COLUMN remark TEXT")
        base.execute("UPDATE tiles SET remark='wet'")
    with pytest.raises(OutputError, match=r"fields of your own.*remark"):
        plan_tiles(Cut(tiny_run.out, count=2), path, Events(), anew=True)
    pyogrio.write_dataframe(frame, path, layer="notes", driver="GPKG", append=True)
    with pytest.raises(OutputError, match=r"tables of your own.*notes"):
        plan_tiles(Cut(tiny_run.out, count=2), path, Events(), anew=True)


def test_a_plan_at_work_in_another_process_is_left_alone(path, tiny_run) -> None:
    with open_states(path), pytest.raises(OutputError, match="another geo-nerf runs this plan"):
        plan_tiles(Cut(tiny_run.out, count=2), path, Events(), anew=True)


def test_a_program_that_has_the_plan_open_sees_the_new_one(path, tiny_run) -> None:
    """As QGIS opens it: with a write-ahead log, which a new file under the old name would meet."""
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("UPDATE tiles SET worker='me'")
        base.commit()
        plan_tiles(Cut(tiny_run.out, count=3), path, Events(), anew=True)
        assert [row[0] for row in base.execute("SELECT state FROM tiles")] == ["waiting"] * 3
    assert len(stand(path)) == 3 and read_plan(path).tiles
