"""Whole lives of QGIS over runs: killed, started again, closed by its window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.qgis.session import INSIDE, environment, install, qgis_program, screen

pytestmark = pytest.mark.qgis


def live(code: str, profiles: Path, folder: Path, variables: dict[str, str]) -> int:
    """Start QGIS in a profile with a script of `inside/`; its exit status, once it has ended by itself."""
    program = qgis_program()
    assert program is not None
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(INSIDE / code)]
    with screen() as display, (folder / f"{code}.txt").open("w") as output:
        given = environment(
            folder,
            DISPLAY=display,
            GEO_NERF_INSIDE_FOLDER=str(INSIDE),
            GEO_NERF_FOLDER=str(folder),
            **variables,
        )
        process = subprocess.Popen(
            [program, *options], stdout=output, stderr=subprocess.STDOUT, env=given, start_new_session=True
        )
        try:
            return process.wait(180)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def has_ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_runs_over_the_death_and_the_end_of_qgis(surroundings: dict[str, str], tmp_path: Path) -> None:
    """Killed over two runs it offers both when it comes back.

    Closed over two runs it asks once, and ends both and itself, unless QGIS's own question is cancelled.
    """
    profiles = install(tmp_path / "profile")
    with (profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini").open("a") as settings:
        settings.write(f"[geo_nerf]\nprogram={surroundings['GEO_NERF_STAND_IN']}\n")
    status = live("killed.py", profiles, tmp_path, surroundings)
    output = (tmp_path / "killed.py.txt").read_text(errors="replace")
    assert (tmp_path / "killed.json").is_file(), (status, output[-4000:])
    one, two = ["village"], ["village", "village (2)"]
    assert json.loads((tmp_path / "killed.json").read_text()) == [one, one, [], one, two], (
        "3-D views have their run's name"
    )
    shown = json.loads((tmp_path / "views.json").read_text())
    assert "preview" in shown["map"] and len(shown["views"]) == 2
    assert all(set(roles) == {""} for roles in shown["views"]), "the preview of the next run hides no other run"
    [orphan] = json.loads((tmp_path / "wait" / "pids.json").read_text())
    until = time.monotonic() + 20
    while not has_ended(orphan) and time.monotonic() < until:
        time.sleep(0.1)
    assert has_ended(orphan), "a program that nobody listens to ends"
    status = live("closed.py", profiles, tmp_path, surroundings)
    output = (tmp_path / "closed.py.txt").read_text(errors="replace")
    assert status == 0 and (tmp_path / "closed.json").is_file(), (status, output[-4000:])
    told = json.loads((tmp_path / "closed.json").read_text())
    assert told["messages"] == ["2 runs are not finished: wait, next"]
    assert told["states"] == {"wait": "interrupted", "next": "stopped"}
    assert told["asked by QGIS first"] == 1 and told["pids"] == [True], "Cancel there leaves the runs at work"
    assert told["then first"] == {"wait": "interrupted", "next": "stopped", "wait_again": "running", "next_again": "waiting"}
    assert told["asked"] == 2, "each time once"
    assert all("temporary layers" in question for question in told["asked by QGIS"]), "nothing about tasks"
    assert told["then"] == {
        "wait": "interrupted",
        "next": "stopped",
        "wait_again": "stopped",
        "next_again": "stopped",
    }
    assert not (tmp_path / "next_again").exists(), "the one that waited never began"
