"""Many flights: each run with its own options, failures named, the table written whatever happens."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo_nerf import batch
from geo_nerf.batch import BatchSettings, FlightSettings, find_flights, load_batch, run_batch
from geo_nerf.errors import InputError, OutputError
from geo_nerf.events import Event, Events
from geo_nerf.run_folder import locked
from tests.command import PATIENCE_S, geo_nerf

ROOT = Path(__file__).resolve().parents[1]

#: stands for `geo-nerf`: a flight called "bad" fails, others leave what a run leaves
FAKE = """
import json, sys
from pathlib import Path
arguments = sys.argv[1:]
flight, out = Path(arguments[1]), Path(arguments[3])
if flight.name == "bad":
    sys.exit(print("Error: the photographs are of another planet.", file=sys.stderr) or 2)
out.mkdir(parents=True, exist_ok=True)
(out / "arguments").write_text(json.dumps(arguments))
for step, name, value in (
    ("poses", "orientation.json", {"report": {"photographs": {"given": 9, "registered": 8}, "mean_reprojection_px": 0.4}}),
    ("products", "step.json", {"metrics": {"gsd_m": 0.05, "points": 1234}}),
):
    (out / step).mkdir(exist_ok=True)
    (out / step / name).write_text(json.dumps(value))
"""


@pytest.fixture
def flights(tmp_path) -> Path:
    for name in ("north", "bad", "south", ".hidden"):
        (tmp_path / "flights" / name).mkdir(parents=True)
    (tmp_path / "flights" / "south" / "gcp_list.txt").write_text("EPSG:25832\n")
    return tmp_path / "flights"


def test_flights_go_on_past_a_failure(flights, tmp_path) -> None:
    settings = BatchSettings(
        "EPSG:25832", "draft", ("field.steps=9",), flights={"north": FlightSettings(crs="EPSG:25833", set=("field.seed=1",))}
    )
    (tmp_path / "fake.py").write_text(FAKE)
    heard: list[Event] = []
    program = [sys.executable, str(tmp_path / "fake.py")]
    results = run_batch(flights, settings, tmp_path / "out", Events(listeners=(heard.append,)), workers=2, command=program)
    assert [(one.flight, one.state) for one in results] == [("bad", "failed"), ("north", "done"), ("south", "done")]
    rows = list(csv.DictReader((tmp_path / "out" / "batch.csv").open()))
    assert rows[0]["reason"] == "the photographs are of another planet." and rows[1]["points"] == "1234" and rows[2]["oriented"] == "8"
    assert json.loads((tmp_path / "out" / "batch.json").read_text())[1]["reprojection_px"] == 0.4
    north, south = (json.loads((tmp_path / "out" / name / "arguments").read_text()) for name in ("north", "south"))
    assert "EPSG:25833" in north and "field.seed=1" in north and "field.steps=9" in north and "--gcp" not in north
    assert south[south.index("--gcp") + 1].endswith("south/gcp_list.txt") and "EPSG:25832" in south
    states = {(event.data["tile"], event.data["state"]) for event in heard}
    assert {("bad", "running"), ("bad", "failed"), ("south", "done")} <= states


#: a run whose folder is held the first two times it is asked for
HELD = """
import sys
from pathlib import Path
count = Path(sys.argv[4]).with_suffix(".count")
tries = len(count.read_text()) if count.exists() else 0
count.parent.mkdir(parents=True, exist_ok=True)
count.write_text("x" * (tries + 1))
if tries < 2:
    sys.exit(print("Error: /out: another geo-nerf is working in this folder. Wait for it to end, or stop it.", file=sys.stderr) or 2)
"""
DRIVER = """
import sys
from pathlib import Path
from geo_nerf.batch import BatchSettings, run_batch
from geo_nerf.events import Events
run_batch(Path(sys.argv[1]), BatchSettings("EPSG:25832", "draft"), Path(sys.argv[2]), Events())
"""


def test_a_killed_driver_takes_its_flights_along(tiny_survey, tmp_path) -> None:
    flights, out = tmp_path / "flights", tmp_path / "out"
    flights.mkdir()
    (flights / "north").symlink_to(tiny_survey.photos)
    with subprocess.Popen([sys.executable, "-c", DRIVER, str(flights), str(out)], cwd=ROOT) as driver:
        until = time.monotonic() + PATIENCE_S
        while not (out / "north" / "run.json").exists():
            assert driver.poll() is None and time.monotonic() < until
            time.sleep(0.05)
        with pytest.raises(OutputError, match="another geo-nerf is working"), locked(out / "north"):
            pass
        os.kill(driver.pid, signal.SIGKILL)
    until = time.monotonic() + 20
    while not can_be_locked(out / "north"):
        assert time.monotonic() < until, "the flight outlived its driver"
        time.sleep(0.2)
    assert not (out / "north" / "products" / "step.json").exists(), "it was broken off, and did not just end"


def can_be_locked(folder: Path) -> bool:
    try:
        with locked(folder):
            return True
    except OutputError:
        return False


def test_a_flight_whose_folder_is_held_still_is_tried_again(flights, tmp_path, monkeypatch) -> None:
    (tmp_path / "held.py").write_text(HELD)
    settings = BatchSettings("EPSG:25832", flights={"bad": FlightSettings(skip=True), "south": FlightSettings(skip=True)})
    program = [sys.executable, str(tmp_path / "held.py")]
    assert [one.state for one in run_batch(flights, settings, tmp_path / "out", Events(), command=program)] == ["done"]
    monkeypatch.setattr(batch, "_PATIENCE_S", 0.0)
    (refused,) = run_batch(flights, settings, tmp_path / "other", Events(), command=program)
    assert refused.state == "failed" and "another geo-nerf is working" in refused.reason


def test_flights_are_folders_and_may_be_skipped(flights) -> None:
    assert find_flights(flights, BatchSettings("EPSG:25832")) == ["bad", "north", "south"]
    assert find_flights(flights, BatchSettings("EPSG:25832", flights={"bad": FlightSettings(skip=True)})) == ["north", "south"]
    with pytest.raises(InputError, match="no flight called west"):
        find_flights(flights, BatchSettings("EPSG:25832", flights={"west": FlightSettings()}))
    with pytest.raises(InputError, match="no flight in it"):
        find_flights(flights / "north", BatchSettings("EPSG:25832"))


#: a setting out of its range, of one flight alone
WRONG = "crs: x\npreset: draft\nflights: {north: {set: [field.steps=-5]}}\n"


def test_the_file_is_read_and_mistakes_named(tmp_path) -> None:
    file = tmp_path / "survey.yaml"
    file.write_text("crs: EPSG:25832\npreset: draft\nset: [field.steps=40]\nflights:\n  north: {crs: EPSG:25833}\n")
    settings = load_batch(file)
    assert settings.set == ("field.steps=40",) and settings.flights["north"].crs == "EPSG:25833"
    for text, named in (
        ("preset: draft\n", "crs"),
        ("crs: x\ncolour: red\n", "colour"),
        ("a: [", "cannot be read"),
        (WRONG, "steps: -5 is out"),
    ):
        file.write_text(text)
        with pytest.raises(InputError, match=named):
            load_batch(file)


def test_the_command_tells_that_some_failed(flights, tmp_path) -> None:
    (tmp_path / "survey.yaml").write_text("crs: EPSG:25832\nflights: {north: {skip: true}, south: {skip: true}}\n")
    done = geo_nerf("batch", flights, "--config", tmp_path / "survey.yaml", "-o", tmp_path / "out")
    assert done.returncode == 4 and "bad" in done.stderr and "the folder is empty" in done.stderr
