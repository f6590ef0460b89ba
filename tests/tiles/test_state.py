"""The state of tiles in the GeoPackage: every change whole, one writer, quick for thousands of tiles, whatever QGIS did to the file."""

from __future__ import annotations

import subprocess
import sys
import time

import geopandas
import pandas
import pyogrio
import pytest

from geo_nerf.errors import InputError, OutputError
from geo_nerf.tiles.geopackage import read_plan, write_plan
from geo_nerf.tiles.state import open_states
from tests.tiles.made import small_plan


@pytest.fixture
def path(tmp_path):
    write_plan(small_plan(["a", "b", "x"]), tmp_path / "plan.gpkg", {})
    return tmp_path / "plan.gpkg"


def test_a_tiles_life(path) -> None:
    with open_states(path) as states:
        assert [(row.name, row.state) for row in states.rows()] == [("a", "waiting"), ("b", "waiting"), ("x", "empty")]
        states.begin("a", "here:1")
        assert (states.rows()[0].state, states.rows()[0].worker, states.rows()[0].attempts) == ("running", "here:1", 1)
        states.fail("a", "bad weather" * 100, 2.0, 30.5, again=True)
        row = states.rows()[0]
        assert (row.state, row.attempts, row.seconds, row.peak_memory_mb) == ("waiting", 1, 2.0, 30.5) and len(row.reason or "") == 600
        states.begin("a", "there:2")
        states.finish("a", 4.0, 31.5, 12)
        states.begin("b", "here:1")
        states.fail("b", "gone", 1.0, None, again=False)
    frame = pyogrio.read_dataframe(path, layer="tiles")
    assert list(frame.state) == ["done", "failed", "empty"] and list(frame.attempts) == [2, 1, 0]
    assert list(frame.reason.fillna("")) == ["", "gone", "no photograph sees it"] and frame.points[0] == 12
    assert frame.finished_at[0] >= frame.started_at[0] > pandas.Timestamp("2020-01-01", tz="UTC")


def test_interrupted_and_reset_tiles_wait_again(path) -> None:
    with open_states(path) as states:
        states.begin("a", "here:1")
        states.interrupt("a")
        states.begin("b", "here:1")
        states.fail("b", "gone", 1.0, None, again=False)
        states.reset(["b"])
        assert [(row.state, row.attempts, row.reason) for row in states.rows()[:2]] == [("waiting", 0, None)] * 2


def test_a_run_leaves_word_of_itself_beside_the_plans_own_facts(tmp_path) -> None:
    path = tmp_path / "plan.gpkg"
    write_plan(small_plan(["a"]), path, {"crs": "EPSG:25832"})
    with open_states(path) as states:
        for folder in ("first", "it's another"):
            states.keep({"tiles": folder, "tiles_options": "[]"})
    facts = read_plan(path).facts
    assert (facts["tiles"], facts["tiles_options"], facts["crs"]) == ("it's another", "[]", "EPSG:25832")


def test_a_second_writer_is_refused_until_the_first_ends(path) -> None:
    code = f"""
from pathlib import Path
from geo_nerf.tiles.state import open_states
with open_states(Path({str(path)!r})) as states:
    print('held', flush=True); input()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        with pytest.raises(OutputError, match="another geo-nerf runs this plan"), open_states(path):
            pass
        holder.kill()
    with open_states(path) as states:
        assert len(states.rows()) == 3


def test_a_spatial_index_made_by_a_user_does_not_stop_changes(path) -> None:
    frame = geopandas.read_file(path, layer="tiles")
    pyogrio.write_dataframe(frame, path, layer="tiles", driver="GPKG", SPATIAL_INDEX="YES", append=False)
    with open_states(path) as states:
        states.begin("a", "here:1")
    assert read_plan(path).tiles[0].name == "a" and pyogrio.read_dataframe(path, layer="tiles").state[0] == "running"


def test_thousands_of_tiles_change_quickly_while_someone_reads(tmp_path) -> None:
    path = tmp_path / "large.gpkg"
    write_plan(small_plan([f"t{number:04d}" for number in range(5000)]), path, {})
    with open_states(path) as states:
        times = []
        for name in ("t0000", "t2500", "t4999"):
            for change in (lambda n=name: states.begin(n, "here:1"), lambda n=name: states.finish(n, 1.0, 2.0, 3)):
                start = time.monotonic()
                change()
                times.append(time.monotonic() - start)
        assert max(times) < 1.0
        assert sum(row.state == "done" for row in states.rows()) == 3


def test_a_file_that_is_no_plan(tmp_path) -> None:
    (tmp_path / "plan.gpkg").write_text("no base at all, but some text")
    with pytest.raises(InputError, match="cannot be read or changed"), open_states(tmp_path / "plan.gpkg") as states:
        states.rows()
