"""Signals at events of real commands: status 130, a last event that says so, no trace, no process left, and the same command goes on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.command import PATIENCE_S, QUICK, command_line, geo_nerf, step_records

CRS = ("--crs", "EPSG:25832")
#: what no stderr may hold after a signal
TRACES = ("Traceback", "***", "SIGTERM", "KeyboardInterrupt", "Exception ignored", "Aborted", "mistake in geo-nerf")
Event = dict[str, Any]


def stopped(arguments: list[object], until: Callable[[Event], bool], how: signal.Signals, *, whole_group: bool = False) -> list[Event]:
    """Start a command with `--events`, send the signal at the first event that is `until`, look at how it ends; its events."""
    mark, events = uuid.uuid4().hex, []
    process = subprocess.Popen(
        command_line(*arguments, "--events"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, env={**os.environ, "TEST_MARK": mark},
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        events.append(json.loads(line))
        if until(events[-1]):
            os.killpg(process.pid, how) if whole_group else process.send_signal(how)
            break
    rest, words = process.communicate(timeout=PATIENCE_S)
    events += map(json.loads, rest.splitlines())
    assert process.returncode == 130, words
    assert not any(trace in words for trace in TRACES), words
    assert words.count("Stopped. ") == 1 and events[-1]["event"] == "stopped" and events[-1]["text"] in words
    assert left_over(mark) == []
    return events


def left_over(mark: str) -> list[list[str]]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("TEST_MARK") == mark:
                found.append(process.cmdline())
        except psutil.Error:
            continue
    return found


def labelled(label: str, done: float = 0.0) -> Callable[[Event], bool]:
    return lambda event: event.get("label") == label and event["done"] >= done


def test_an_orientation_stopped_twice_goes_on(tiny_survey, tmp_path) -> None:
    """While COLMAP matches, and while it maps: then its library is loaded, which sets a handler of its own."""
    arguments = ["poses", tiny_survey.photos, "-o", tmp_path / "out", *CRS, "--preset", "draft", "--set", "poses.max_features=1500"]
    stopped(arguments, labelled("matching photographs"), signal.SIGTERM)
    events = stopped(arguments, labelled("orienting photographs"), signal.SIGHUP, whole_group=True)
    assert [event["state"] for event in events if event["step"] == "images" and event["event"] == "step"] == ["skipped"]
    done = geo_nerf(*arguments)
    assert done.returncode == 0 and set(step_records(tmp_path / "out")) == {"images", "poses"}


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP])
def test_training(tiny_run, tmp_path, how) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options, "--set", "field.steps=100000"]
    stopped(arguments, lambda event: event["step"] == "field" and event["event"] == "progress", how, whole_group=True)


@pytest.mark.parametrize(
    ("command", "step"),
    [
        (("export", "{out}", "-o", "{tmp}/products"), "products"),
        (("extract", "{out}", "-o", "{tmp}/points.laz"), "extract"),
        (("evaluate", "{out}", "{truth}"), "evaluate"),
        (("report", "{out}"), "report"),
        (("demo", "{tmp}/demo"), "survey"),
    ],
)
def test_commands_that_take_a_while(tiny_run, tiny_survey, tmp_path, command, step) -> None:
    places = {"out": tiny_run.out, "tmp": tmp_path, "truth": tiny_survey.truth}
    if step == "report":
        places["out"] = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    arguments = [word.format(**places) for word in command]
    events = stopped(arguments, lambda event: event["step"] == step, signal.SIGTERM)
    assert "Run the same command again" in events[-1]["text"]
    assert not list(tmp_path.glob("points.laz"))


def test_tiles_and_their_workers(tiny_run, tmp_path) -> None:
    plan = tmp_path / "plan.gpkg"
    assert geo_nerf("tiles", "plan", tiny_run.out, "-o", plan, "--count", "2").returncode == 0
    arguments = ["tiles", "run", plan, "-o", tmp_path / "tiles", "--workers", "2", "--set", "field.steps=100000"]
    stopped(arguments, lambda event: event.get("state") == "running", signal.SIGTERM)
    # the driver looks at its workers every two seconds, so it may see only the step that lasts
    def lasts(event: Event) -> bool:
        return event["event"] == "tile" and str(event.get("step")).startswith("field")

    stopped(arguments, lasts, signal.SIGINT, whole_group=True)


def test_a_batch_and_its_flights(tiny_survey, tmp_path) -> None:
    shutil.copytree(tiny_survey.photos, tmp_path / "flights" / "east")
    (tmp_path / "batch.yaml").write_text(f"crs: EPSG:25832\npreset: draft\nset:\n  - {QUICK[3]}\n")
    arguments = ["batch", tmp_path / "flights", "--config", tmp_path / "batch.yaml", "-o", tmp_path / "out"]
    stopped(arguments, lambda event: event.get("state") == "running", signal.SIGHUP)


def test_a_merge_goes_on(tiny_tiles, tmp_path) -> None:
    arguments = ["tiles", "merge", tiny_tiles.plan, tiny_tiles.folder, "-o", tmp_path / "whole"]
    stopped(arguments, lambda event: event["step"] == "merge", signal.SIGTERM)
    again = geo_nerf(*arguments)
    assert again.returncode == 0, again.stderr
