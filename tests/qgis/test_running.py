"""The plugin's parts that need no QGIS: what is asked for, what is heard, what went wrong, what stands in the way."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from tests.command import geo_nerf
from tests.qgis.session import ROOT

sys.path.insert(0, str(ROOT / "qgis_plugin"))

from geo_nerf_qgis.dock.validation import Form, default_out, problems, trouble_with_folder
from geo_nerf_qgis.running import command, states, tree
from geo_nerf_qgis.running.command import Request, reconstruct_arguments
from geo_nerf_qgis.running.environment import clean_environment
from geo_nerf_qgis.running.failure import failure_of
from geo_nerf_qgis.running.obstacle import obstacle
from geo_nerf_qgis.running.progress import SHARES, Progress, read_line
from geo_nerf_qgis.running.run import Run
from geo_nerf_qgis.running.tile_command import REPEATED, TileReportRequest, TileRequest, repeated_options

WHOLE = Request(
    "photos", "out", "EPSG:25832+7837", "draft", "g.txt", "c.txt", "it's an area.gpkg", command.PRODUCTS, 20.0, ("field.steps=1",)
)


def test_every_option_is_one_that_geo_nerf_has() -> None:
    """And every setting is one its presets take: the values are read by its own reader."""
    from geo_nerf.config import load_settings

    arguments = reconstruct_arguments(WHOLE)
    known = set(re.findall(r"--[a-z-]+", geo_nerf("run", "--help").stdout))
    assert {one for one in arguments if one.startswith("--")} <= known and "--events" in arguments
    settings = load_settings("draft", [value for option, value in pairwise(arguments) if option == "--set"])
    made = settings.products
    assert made.also == ("slope", "contours", "canopy") and made.mesh_gsd > 0 and made.tiles == "mbtiles" and made.ept and made.vegetation
    assert made.crop == "it's an area.gpkg" and made.dtm_gsd > 0 and settings.field.steps == 1
    assert {"--out", "--json"} <= set(re.findall(r"--[a-z-]+", geo_nerf("inspect", "--help").stdout))


def test_what_is_not_asked_for_is_not_made() -> None:
    from geo_nerf.config import load_settings

    arguments = reconstruct_arguments(Request("a", "b", "EPSG:25832", products=()))
    settings = load_settings("draft", [arguments[arguments.index("--set") + 1]])
    assert settings.products.dtm_gsd == 0 and "--gcp" not in arguments and "--preview" not in arguments
    with pytest.raises(ValueError, match="holograms"):
        reconstruct_arguments(Request("a", "b", "c", products=("holograms",)))


def test_presets_are_geo_nerfs() -> None:
    from geo_nerf.estimates import PRESETS

    assert tuple(PRESETS) == command.PRESETS


def test_a_tile_is_asked_for_as_its_neighbours_were(tmp_path: Path) -> None:
    from geo_nerf.tiles_commands import _kept_options

    folders = {"--run": tmp_path / "run", "--photos": None}
    kept = json.dumps([*_kept_options(["field.steps=4", "a=b"], "cpu", None, folders), "--evil", "x"])
    options = repeated_options(kept)
    assert options == ("--set", "field.steps=4", "--set", "a=b", "--device", "cpu", "--run", str(tmp_path / "run"))
    assert repeated_options("") == repeated_options('{"a": 1}') == repeated_options('["--set"]') == ()
    request = TileRequest("my plan.gpkg", str(tmp_path), "t01", is_anew=True, options=options)
    arguments = request.arguments(("geo-nerf",))
    assert arguments[:7] == ["tiles", "run", "my plan.gpkg", "-o", str(tmp_path), "--only", "t01"] and "--redo" in arguments
    known = set(re.findall(r"--[a-z-]+", geo_nerf("tiles", "run", "--help").stdout))
    assert {one for one in arguments if one.startswith("--")} | REPEATED <= known
    assert "--events" in geo_nerf("report", "--help").stdout
    report = TileReportRequest(r"D:\plan.gpkg", r"D:\tiles", "t01").arguments(("wsl.exe", "geo-nerf"))
    assert report[0] == "report" and report[1].startswith("/mnt/d/tiles") and report[2] == "--events"


def test_what_was_begun_from_nothing_goes_on_from_where_it_was_stopped(tmp_path: Path) -> None:
    request = TileRequest("plan.gpkg", str(tmp_path), "t01", is_anew=True)
    (tmp_path / "t01").mkdir()
    (tmp_path / "t01" / "done.json").touch()
    assert request.again().is_anew, "the work that was to be thrown away is still there"
    (tmp_path / "t01" / "done.json").unlink()
    assert not request.again().is_anew


def test_a_tile_tells_its_step_and_why_it_failed() -> None:
    """In the very lines that `geo-nerf tiles run --events` writes."""
    from io import StringIO

    from geo_nerf.events import Events, json_lines

    stream = StringIO()
    events = Events(listeners=(json_lines(stream),))
    events.emit("tile", tile="t01", state="running", worker="here:1", attempt=1)
    for step in ("poses", "field 40%", "field 20%", "products 50%"):
        events.emit("tile", tile="t01", state="running", step=step)
    events.emit("tile", tile="t01", state="failed", reason="too dark", attempt=1)
    run, parts = Run(TileRequest("plan.gpkg", "tiles", "t01")), []
    for line in stream.getvalue().splitlines():
        run.hear(read_line(line))
        parts.append(run.progress.part)
    assert parts == sorted(parts) and parts[0] == 0 and 0.4 < parts[2] < 0.6 and 0.9 < parts[-1] < 1
    assert run.log == ["t01: running", "t01: failed, too dark"] and run.reason == "too dark" and run.name == "plan: t01"
    events.emit("tile", tile="t01", state="done", seconds=1.0)
    run.hear(read_line(stream.getvalue().splitlines()[-1]))
    assert run.progress.part == pytest.approx(1) and run.reason == ""


def test_paths_for_wsl() -> None:
    request = command.for_program(Request(r"D:\flight 1", r"C:\out", "EPSG:25832"), ("wsl.exe", "-e", "geo-nerf"))
    assert (request.photographs, request.out) == ("/mnt/d/flight 1", "/mnt/c/out")
    assert command.for_program(request, ("/usr/bin/geo-nerf",)) is request


def test_progress_only_grows_and_ends_at_one() -> None:
    progress, parts = Progress(0.0), []
    for step in SHARES:
        lines = [f'{{"event": "step", "step": "{step}", "state": "started"}}']
        lines += [
            f'{{"event": "progress", "step": "{step}", "done": {n}, "total": 5, "label": "{task}"}}' for task in "ab" for n in range(6)
        ]
        for line in [*lines, f'{{"event": "step", "step": "{step}", "state": "done", "seconds": 2}}']:
            progress = progress.after(read_line(line))
            parts.append(progress.part)
    assert parts == sorted(parts) and parts[0] == 0 and parts[-1] == pytest.approx(1) and len(set(parts)) > 60


def hear(run: Run, *told: tuple[str, str, dict[str, object]]) -> None:
    for event, step, data in told:
        run.hear(read_line(json.dumps({"event": event, "step": step, **data})))


def test_warnings_of_an_earlier_part_stay_until_their_step_begins_anew() -> None:
    """A step that is skipped, or goes on, tells them no more."""
    first = Run(WHOLE)
    for step in ("images", "poses"):
        hear(first, ("step", step, {"state": "started"}), ("warning", step, {"text": f"mind the {step}"}))
        hear(first, ("step", step, {"state": "done"}))
    hear(first, ("step", "field", {"state": "started"}), ("warning", "field", {"text": "it goes back"}))
    again, other = Run(WHOLE), Run(replace(WHOLE, gcp="other.txt"))
    for run in (again, other):
        run.go_on_from(first)
        assert run.warnings == ["mind the images", "mind the poses", "it goes back"] and run.progress == first.progress
        hear(run, ("step", "images", {"state": "skipped"}), ("step", "poses", {"state": "started"}))
        assert run.warnings == ["mind the images", "it goes back"]
        hear(run, ("warning", "images", {"text": "mind the images"}))
        assert run.warnings.count("mind the images") == 1
    hear(again, ("step", "field", {"state": "started"}))
    hear(other, ("step", "field", {"state": "started"}))
    assert again.warnings == ["mind the images", "it goes back"], "training that goes on does not tell it again"
    assert other.warnings == ["mind the images"]


def test_how_far_a_run_was_can_be_kept() -> None:
    run = Run(WHOLE)
    hear(run, ("step", "images", {"state": "skipped"}), ("step", "field", {"state": "started"}))
    hear(run, ("progress", "field", {"done": 42, "total": 100, "label": "training"}))
    kept = Progress.of_record(json.loads(json.dumps(run.progress.to_record())))
    assert kept.part == run.progress.part > 0.1 and (kept.step, kept.step_part) == ("field", run.progress.step_part)
    assert Progress.of_record({}) == Progress(0.0), "of a record of before"


def test_remaining_time_leaves_out_what_was_done_before() -> None:
    progress = Progress(1000.0)
    for step in ("images", "poses"):
        progress = progress.after(read_line(f'{{"event": "step", "step": "{step}", "state": "skipped"}}'))
    assert progress.remaining_s(1060.0) is None, "nothing was worked yet"
    progress = progress.after(read_line('{"event": "step", "step": "scene", "state": "done"}'))
    left = progress.remaining_s(1060.0)
    assert left == pytest.approx(60 / SHARES["scene"] * (1 - progress.part))


def test_lines_that_are_no_events_are_text() -> None:
    assert [read_line(line).kind for line in ("", "Elapsed 3 s", "[1, 2]", '{"a": 1}', '{"event": "note", "text": "x"}')] == [
        "text"
    ] * 4 + ["note"]


def test_a_failure_speaks_with_the_programs_words(tmp_path: Path) -> None:
    log = tmp_path / "geo-nerf-crash-abc.log"
    log.write_text("Traceback: deep inside")
    errors = f"warning of a library\nError: This is a mistake in geo-nerf (KeyError: 3). Please report it with {log}.\n"
    failure = failure_of(1, errors, ["field: started"], ["geo-nerf", "run"], "QGIS 3")
    assert failure.words.startswith("This is a mistake in geo-nerf") and "warning of a library" not in failure.words
    assert "deep inside" in failure.report and "field: started" in failure.report and "geo-nerf run" in failure.report
    assert failure_of(-9, "", [], [], "").words == "the program was ended from outside (signal 9)"


GLOG = """*** Aborted at 1733 (unix time) ***
PC: @ 0x0 (unknown)
*** SIGTERM (@0x3e8) received by PID 71 (TID 0x7f) from PID 70; stack trace: ***
    @     0x7fa8c2 __sigaction
    @           0x7fa8 _PyEval_EvalFrameDefault"""
FAULTHANDLER = """Fatal Python error: Segmentation fault

Current thread 0x00007f8bdc73b280 (most recent call first):
  File "field/train.py", line 280 in step
  File "cli.py", line 3 in main

Extension modules: numpy.core._multiarray_umath (total: 1)"""


@pytest.mark.parametrize("dump", [GLOG, FAULTHANDLER, FAULTHANDLER + "\n" + GLOG, "./libceres.so(_ZN5+0x41)[0x7f]"])
@pytest.mark.parametrize("status", [-6, -9, -11, -15, 134, 0xC0000005, 1])
def test_the_dump_of_a_crash_is_no_reason(dump: str, status: int) -> None:
    failure = failure_of(status, f"{dump}\n", [], [], "")
    kinds = {-9: "killed", -15: "killed", 1: "silent"}
    assert failure.kind == kinds.get(status, "crashed") and dump.splitlines()[-1].strip() in failure.report
    assert not re.search("0x|@|File|Extension|stack trace", failure.words), failure.words
    told = failure_of(1, f"Error: field: the disk is full.\n{dump}\n", [], [], "")
    assert (told.words, told.kind) == ("field: the disk is full.", "told")


def test_a_reason_that_only_looks_like_a_dump_is_kept() -> None:
    traceback = "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    import numba\nImportError: numba is broken"
    assert failure_of(1, traceback, [], [], "").words == "ImportError: numba is broken"
    assert failure_of(1, "Aborted: the disk is full", [], [], "").words == "Aborted: the disk is full"
    assert failure_of(-11, "a warning of some library", [], [], "").kind == "crashed"


def test_what_a_run_lacks(tmp_path: Path) -> None:
    photographs, out = tmp_path / "photos", tmp_path / "out"
    photographs.mkdir()
    request = Request(str(photographs), str(out), "EPSG:25832")
    assert obstacle(request) == ("", "")
    gone = str(tmp_path / "gone")
    for field, name in {"gcp": "control", "checkpoints": "check points", "area": "area", "preset": "preset"}.items():
        assert obstacle(replace(request, **{field: gone})) == (name, gone)
    assert obstacle(replace(request, photographs=gone)) == ("photographs", gone)
    assert obstacle(replace(request, out=f"{gone}/out")) == ("disk", gone)


def test_every_state_has_its_place_in_the_table() -> None:
    names = set(get_args(states.State))
    open_states = names - states.OVER
    assert open_states == {"waiting", "running", "stopping"} == set(states.AFTER_CRASH)
    assert states.STOPPABLE < open_states and states.RESUMABLE < states.REMOVABLE < states.OVER < names
    assert all(name in states.__doc__ for name in names)


def test_the_environment_is_cleaned_of_qgis() -> None:
    given = {"PYTHONHOME": "/q", "LD_LIBRARY_PATH": "/q", "PROJ_LIB": "/q", "PATH": "/bin", "HOME": "/h"}
    kept = clean_environment(given, {})
    assert {name: kept.get(name) for name in given} == {
        "PYTHONHOME": None,
        "LD_LIBRARY_PATH": None,
        "PROJ_LIB": None,
        "PATH": "/bin",
        "HOME": "/h",
    }


def test_what_the_user_had_set_before_qgis_is_kept() -> None:
    before = {"PROJ_DATA": "/data/proj", "LD_LIBRARY_PATH": "/usr/local/cuda/lib64", "PATH": "/old", "PYTHONPATH": "/usr/share/qgis/python"}
    now = {"PROJ_DATA": "/usr/share/qgis/proj", "LD_LIBRARY_PATH": "/q", "GDAL_DATA": "/q", "PATH": "/bin", "PYTHONPATH": "/q"}
    kept = clean_environment(now, before)
    assert (kept["PROJ_DATA"], kept["LD_LIBRARY_PATH"], kept["PATH"]) == ("/data/proj", "/usr/local/cuda/lib64", "/bin")
    assert "GDAL_DATA" not in kept and "PYTHONPATH" not in kept
    start = {
        "QGIS_PREFIX_PATH": "/opt/q/usr",
        "LD_LIBRARY_PATH": "/opt/q/lib:/opt/q/usr/lib:/home/me/lib",
        "PROJ_DATA": "/opt/q/usr/share/proj",
    }
    kept = clean_environment({}, start)
    assert kept["LD_LIBRARY_PATH"] == "/home/me/lib" and kept.keys().isdisjoint({"PROJ_DATA", "QGIS_PREFIX_PATH"})


def test_a_tree_that_ends_when_asked_is_not_forced() -> None:
    code = "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(7)); print('on', flush=True); time.sleep(60)"
    process = tree.start([sys.executable, "-c", code], os.environ)
    assert process.stdout is not None and process.stdout.readline() == "on\n"
    began = time.monotonic()
    tree.stop(process)
    assert process.returncode == 7 and time.monotonic() - began < tree.PATIENCE_S


def test_a_folder_that_nobody_may_read_is_not_called_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert trouble_with_folder(str(tmp_path)) == "folder cannot be read"
    assert trouble_with_folder(str(tmp_path / "gone")) == trouble_with_folder("x\0y") == "no such folder"


def test_what_stands_in_the_way(tmp_path: Path) -> None:
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    good = {"photographs": str(photos), "out": str(out), "crs": "EPSG:25832"}
    assert problems(Form(**good)) == []
    assert problems(Form("", "", "")) == ["no photographs", "no crs", "no output"]
    assert problems(Form(**{**good, "photographs": str(tmp_path / "gone")})) == ["no such folder"]
    (tmp_path / "one.jpg").touch()
    assert problems(Form(**{**good, "photographs": str(tmp_path / "one.jpg")})) == ["photographs are a file"]
    assert problems(Form(**good, gcp=str(photos), checkpoints=str(photos))) == ["control is a folder", "check points are a folder"]
    assert problems(Form(**{**good, "out": str(photos)})) == ["output is photographs"]
    assert problems(Form(**good, crs_unit="degrees")) == ["geographic crs"]
    assert problems(Form(**good, crs_unit="US survey feet")) == ["crs not in metres"]
    assert problems(Form(**good, busy=(str(out),))) == ["same run waits"]
    assert problems(Form(**good, disk_gb=1e9)) == ["no space"]
    assert problems(Form(**good, gcp=str(tmp_path / "a.txt"), wants_area=True)) == ["no control file", "no area"]
    out.mkdir()
    (out / "letter.txt").touch()
    assert problems(Form(**good)) == ["output is not empty"]
    (out / "run.json").touch()
    assert problems(Form(**good)) == [], "a run goes on in its folder"
    assert default_out(str(photos)) == str(tmp_path / "photos_geo-nerf")
