"""Working through a plan with made-up workers: every way a try can end, and a driver that is killed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from geo_nerf.errors import InputError
from geo_nerf.events import Event, Events
from geo_nerf.tiles.engines.engine import Outcome, Task, reason_of, step_of
from geo_nerf.tiles.engines.local import LocalEngine
from geo_nerf.tiles.geopackage import write_plan
from geo_nerf.tiles.run import Tile, run_tiles
from geo_nerf.tiles.settings import RunSettings
from geo_nerf.tiles.state import open_states
from geo_nerf.tiles.tile_folder import finished, start_anew
from tests.tiles.made import small_plan, write_done

QUICK = RunSettings(attempts=3, backoff_s=0.05)
ROOT = Path(__file__).resolve().parents[2]


def fake(folder: Path, plots: str, **task: float) -> Tile:
    mark = "m1"
    command = (sys.executable, "-m", "tests.tiles.fake_worker", str(folder), plots, mark)
    environment = {"PYTHONPATH": str(ROOT)}
    return Tile(Task(folder.name, folder, command, environment=environment, **task), lambda: finished(folder, mark))


@pytest.fixture
def survey(tmp_path):
    """A plan, and what makes tiles of it."""

    def make(**plots: str) -> tuple[Path, dict[str, Tile]]:
        path = tmp_path / "plan.gpkg"
        if not path.exists():
            write_plan(small_plan(list(plots)), path, {})
        return path, {name: fake(tmp_path / "tiles" / name, plot) for name, plot in plots.items()}

    return make


def go(path: Path, tiles: dict[str, Tile], events: list[Event] | None = None, workers: int = 3, **options):
    told = Events(listeners=() if events is None else (events.append,))
    with open_states(path) as states:
        summary = run_tiles(tiles, states, LocalEngine(workers, 100.0, gpus=0), QUICK, told, **options)
        return summary, {row.name: row for row in states.rows()}


def tries(tile: Tile) -> int:
    file = tile.task.folder / "tries"
    return len(file.read_text().split()) if file.exists() else 0


def test_each_end_of_a_try_is_told_and_the_rest_finished(survey) -> None:
    path, tiles = survey(good="do", shaky="fail,die,do", hopeless="fail", wrong="input", full="full,do", liar="lie")
    heard: list[Event] = []
    summary, rows = go(path, tiles, heard)
    assert set(summary.done) == {"good", "shaky", "full"} and set(summary.failed) == {"hopeless", "wrong", "liar"} and not summary.complete
    assert {name: tries(tile) for name, tile in tiles.items()} == {"good": 1, "shaky": 3, "hopeless": 3, "wrong": 1, "full": 2, "liar": 3}
    assert summary.failed["hopeless"] == "the weather is bad." and summary.failed["wrong"] == "no such photograph."
    assert "without leaving a finished tile" in summary.failed["liar"]
    assert rows["shaky"].attempts == 3 and rows["shaky"].reason is None and rows["good"].points == 7 and rows["good"].peak_memory_mb
    waits = [event.data for event in heard if event.kind == "tile" and event.data["state"] == "waiting" and event.data["tile"] == "shaky"]
    assert [wait["again_in_s"] for wait in waits] == [0.05, 0.1] and "killed by signal 9" in waits[1]["reason"]
    again, _ = go(path, tiles)
    assert again.failed == summary.failed and tries(tiles["good"]) == 1 and tries(tiles["hopeless"]) == 3
    one, _ = go(path, tiles, only=["hopeless"])
    assert tries(tiles["hopeless"]) == 6 and tries(tiles["wrong"]) == 1 and "wrong" in one.failed
    go(path, tiles, retry_failed=True)
    assert (tries(tiles["wrong"]), tries(tiles["good"])) == (2, 1)


def test_what_a_machine_lacks_is_named_and_the_rest_finished(survey) -> None:
    """Whatever engine there is, the words are the worker's; what may be better elsewhere, or later, is tried again."""
    path, tiles = survey(good="do", poor="lacks", mended="lacks,do", brim="full", cleared="full,full,do")
    summary, rows = go(path, tiles)
    assert set(summary.done) == {"good", "mended", "cleared"} and set(summary.failed) == {"poor", "brim"}
    assert {name: tries(tile) for name, tile in tiles.items()} == {"good": 1, "poor": 3, "mended": 2, "brim": 3, "cleared": 3}
    lacks = rf"on {socket.gethostname()}:\d: a_library_that_nobody_has is not installed; it is needed for tests\. .*pip install"
    assert re.match(lacks, summary.failed["poor"]) and rows["poor"].reason == summary.failed["poor"]
    assert re.match(r".*dsm\.tif: the disk is full\. Free some space", summary.failed["brim"])


def test_only_known_tiles_can_be_asked_for(survey) -> None:
    path, tiles = survey(a="do", b="do")
    with pytest.raises(InputError, match="no tile c"):
        go(path, tiles, only=["c"])
    summary, _ = go(path, tiles, only=["b"])
    assert summary.done == ("b",) and summary.left == ("a",) and tries(tiles["a"]) == 0


def test_a_stopped_driver_leaves_waiting_tiles_and_no_workers(survey) -> None:
    path, tiles = survey(a="sleep", b="sleep")

    def stop(event: Event) -> None:
        started = [tile.task.folder / "pid" for tile in tiles.values()]
        if event.kind == "tile" and event.data["tile"] == "b":
            while not all(file.exists() for file in started):
                time.sleep(0.05)
            raise KeyboardInterrupt

    with open_states(path) as states, pytest.raises(KeyboardInterrupt):
        run_tiles(tiles, states, LocalEngine(2, 100.0, gpus=0), QUICK, Events(listeners=(stop,)))
    pids = [int((tile.task.folder / "pid").read_text()) for tile in tiles.values()]
    assert not any(psutil.pid_exists(pid) for pid in pids)
    with open_states(path) as states:
        assert [(row.state, row.attempts) for row in states.rows()] == [("waiting", 0)] * 2


DRIVER = """
import sys
from pathlib import Path
from tests.tiles.test_run import fake, QUICK
from geo_nerf.events import Events
from geo_nerf.tiles.engines.local import LocalEngine
from geo_nerf.tiles.run import run_tiles
from geo_nerf.tiles.state import open_states
folder = Path(sys.argv[1])
tiles = {name: fake(folder / "tiles" / name, plot) for name, plot in (("a", "do"), ("b", "sleep,do"), ("c", "sleep,do"))}
with open_states(folder / "plan.gpkg") as states:
    run_tiles(tiles, states, LocalEngine(3, 100.0, gpus=0), QUICK, Events())
"""


def test_a_killed_driver_takes_its_workers_along_and_the_next_goes_on(survey, tmp_path) -> None:
    path, tiles = survey(a="do", b="sleep,do", c="sleep,do")
    with subprocess.Popen([sys.executable, "-c", DRIVER, str(tmp_path)], cwd=ROOT) as driver:
        wanted = [tmp_path / "tiles" / "a" / "done.json", *(tmp_path / "tiles" / name / "pid" for name in "bc")]
        while not all(file.exists() for file in wanted):
            assert driver.poll() is None
            time.sleep(0.1)
        os.kill(driver.pid, signal.SIGKILL)
    pids = [int((tmp_path / "tiles" / name / "pid").read_text()) for name in "bc"]
    until = time.monotonic() + 30
    while any(psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE for pid in pids):
        assert time.monotonic() < until, "a worker outlived its driver"
        time.sleep(0.1)
    with open_states(path) as states:
        assert {row.state for row in states.rows()} <= {"running", "done"}
    summary, rows = go(path, tiles)
    assert set(summary.done) == {"a", "b", "c"} and {name: tries(tile) for name, tile in tiles.items()} == {"a": 1, "b": 2, "c": 2}
    assert rows["b"].attempts == 1  # the broken try was no fault of the tile's


def test_the_folders_have_the_last_word(survey) -> None:
    """A tile noted as done whose files are gone or of other settings is made again; one that is done though nobody noted it is not."""
    path, tiles = survey(gone="do", noted="do", other="do")
    with open_states(path) as states:
        states.finish("gone", 1.0, None, 1)
        states.finish("other", 1.0, None, 1)
        states.begin("noted", "elsewhere:1")
    write_done(tiles["noted"].task.folder, "m1")
    write_done(tiles["other"].task.folder, "of other settings")
    summary, rows = go(path, tiles)
    assert set(summary.done) == {"gone", "noted", "other"}
    assert [tries(tiles[name]) for name in ("gone", "noted", "other")] == [1, 0, 1] and rows["noted"].points == 7


def test_room_is_what_workers_memory_and_gpus_allow(tmp_path) -> None:
    def task(name: str, memory_gb: float = 1.0, gpus: int = 0) -> Task:
        return Task(name, tmp_path / name, (sys.executable, "-c", "input()"), memory_gb, gpus)

    engine = LocalEngine(workers=3, memory_gb=3.0, gpus=1)
    try:
        assert engine.has_room(task("huge", 50.0)), "one always runs"
        assert engine.start(task("a", 1.5, 1)).endswith(":1")
        assert not engine.has_room(task("b", 2.0)) and not engine.has_room(task("b", 0.5, 1)) and engine.has_room(task("b", 1.0))
        assert engine.start(task("b", 0.7)).endswith(":2")
        engine.start(task("c", 0.7))
        assert not engine.has_room(task("d", 0.0))
        assert engine.wait(0.0) == []
    finally:
        engine.stop()
    assert engine.has_room(task("d", 3.0))


#: what a worker finds of its share
SHARE = (
    "import json, os, sys, cv2, numba, torch; json.dump([len(os.sched_getaffinity(0)), torch.get_num_threads(), "
    "numba.config.NUMBA_NUM_THREADS, cv2.getNumThreads(), sorted(os.sched_getaffinity(0))], open(sys.argv[1], 'w'))"
)


def test_workers_start_no_more_threads_than_their_cores(tmp_path) -> None:
    here = sorted(os.sched_getaffinity(0))
    engine = LocalEngine(workers=2, memory_gb=9.0, gpus=0, cores=1)
    for name in "ab":
        engine.start(Task(name, tmp_path / name, (sys.executable, "-c", SHARE, str(tmp_path / f"{name}.json"))))
    statuses: list[int | None] = []
    while len(statuses) < 2:
        statuses += [outcome.status for outcome in engine.wait(1.0)]
    assert statuses == [0, 0]
    found = [json.loads((tmp_path / f"{name}.json").read_text()) for name in "ab"]
    assert [one[:4] for one in found] == [[1, 1, 1, 1]] * 2
    assert [one[4] for one in found] == [[here[0]], [here[1 % len(here)]]], "each its own"


def test_reasons_and_steps_are_in_the_workers_words(tmp_path) -> None:
    assert reason_of(tmp_path, Outcome("a", -9, 1.0, None)) == "killed by signal 9 (out of memory, perhaps)"
    (tmp_path / "tile.err").write_text("✓ Reading\nError: PDAL is missing;\n  get it.\n")
    assert reason_of(tmp_path, Outcome("a", 3, 1.0, None)) == "PDAL is missing; get it."
    assert reason_of(tmp_path, Outcome("a", None, 1.0, None, "node 7 died")) == "node 7 died"
    assert step_of(tmp_path) == ""
    (tmp_path / "tile.log").write_text(
        '{"event": "step", "step": "scene"}\n{"event": "progress", "step": "field", "done": 3, "total": 4}\n{"ev'
    )
    assert step_of(tmp_path) == "field 75%"


def test_the_largest_begin_first(survey) -> None:
    path, _ = survey(a="do", b="do", c="do")
    tiles = {name: fake(path.parent / "tiles" / name, "do", memory_gb=memory) for name, memory in (("a", 0.1), ("b", 0.3), ("c", 0.2))}
    heard: list[Event] = []
    go(path, tiles, heard, workers=1)
    assert [event.data["tile"] for event in heard if event.data.get("attempt") == 1] == ["b", "c", "a"]


def test_a_tile_is_made_anew_from_nothing(survey) -> None:
    path, tiles = survey(a="do", b="do")
    go(path, tiles)
    folder = tiles["a"].task.folder
    (folder / "run" / "field").mkdir(parents=True)
    start_anew(folder)
    assert not (folder / "run").exists() and finished(folder, "m1") is None
    summary, _ = go(path, tiles, only=["a"])
    assert set(summary.done) == {"a", "b"} and (tries(tiles["a"]), tries(tiles["b"])) == (2, 1)


def test_a_place_learnt_late_is_noted(survey) -> None:
    class Late(LocalEngine):
        def start(self, task: Task) -> str:
            super().start(task)
            (task.folder / "tile.where").write_text("node-7:12")
            return "somewhere"

    path, tiles = survey(a="do")
    with open_states(path) as states:
        run_tiles(tiles, states, Late(1, 9.0, gpus=0), QUICK, Events())
        assert states.rows()[0].worker == "node-7:12"


@pytest.mark.parametrize("more", [{"event": "metric", "loss": 0.01, "text": "x" * 3000}, {"event": "warning", "text": "dark"}])
def test_figures_after_the_progress_do_not_hide_how_far_a_worker_is(tmp_path: Path, more: dict) -> None:
    """The training tells its figures behind each progress: a whole training long nothing but its step was told."""
    told = [{"event": "step", "step": "field", "state": "started"}, {"event": "progress", "step": "field", "done": 3, "total": 4}]
    lines = [json.dumps(event) for event in (*told, {"step": "field", **more})]
    (tmp_path / "tile.log").write_text("\n".join(lines) + "\n")
    assert step_of(tmp_path) == "field 75%"
    (tmp_path / "tile.log").write_text("\n".join([*lines, json.dumps(told[0]), json.dumps({"step": "field", **more})]) + "\n")
    assert step_of(tmp_path) == "field"  # begun anew
    (tmp_path / "tile.log").write_text("\n".join([*lines, json.dumps(told[0])]) + "\n")
    assert step_of(tmp_path) == "field"
    (tmp_path / "tile.log").write_text("\n".join([*lines, json.dumps({"event": "note", "step": "surface", "text": "y"})]) + "\n")
    assert step_of(tmp_path) == "surface"
