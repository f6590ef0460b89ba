#!/usr/bin/env python3
"""Plays geo-nerf for the tests of the plugin: the same arguments, events and files, without the work.

What a run does is told by its folder's name: "crash" fails; "slow" works for a minute beside a child that cannot be asked to end; "wait"
shows its surface, works for a minute, and leaves the dump of a native library when it is asked to end; anything else is done in a
second or two. What it has at the end are the products of the run that GEO_NERF_FINISHED names.
"""

# ruff: noqa: T201
from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

STEPS = ("images", "poses", "scene", "field", "surface", "products")


def tell(event: str, step: str, **data: object) -> None:
    print(json.dumps({"event": event, "step": step, "at": round(time.time(), 3), **data}), flush=True)


def inspect(arguments: list[str]) -> int:
    if not any(Path(arguments[0]).glob("*.jpg")):
        print(f"Error: {arguments[0]}: the folder holds no photograph. Give the folder of the flight.", file=sys.stderr)
        return 2
    time.sleep(0.3)
    told = Path(os.environ["GEO_NERF_INSPECTION"])
    if "--out" in arguments:
        shutil.copy(told / "places.gpkg", arguments[arguments.index("--out") + 1])
    own = Path(arguments[0]) / "inspection.json"  # of photographs that are elsewhere
    print((own if own.is_file() else told / "inspection.json").read_text())
    return 0


def run(arguments: list[str]) -> int:
    photos, out = arguments[0], Path(arguments[arguments.index("-o") + 1])
    out.mkdir(parents=True, exist_ok=True)
    (out / "asked.json").write_text(json.dumps(arguments))
    (out / "run.json").write_text(json.dumps({"photos": photos, "state": "running", "crs": "EPSG:25832"}))
    finished = Path(os.environ["GEO_NERF_FINISHED"])
    for step in STEPS:
        if (out / step / "step.json").is_file():
            tell("step", step, state="skipped")
            continue
        (out / step).mkdir(exist_ok=True)
        tell("step", step, state="started")
        work(step, out, finished)
        if step == "products":
            shutil.copytree(finished / "products", out / "products", dirs_exist_ok=True)
        (out / step / "step.json").write_text("{}")
        tell("step", step, state="done", seconds=1.0)
    (out / "run.json").write_text(json.dumps({"photos": photos, "state": "done", "crs": "EPSG:25832"}))
    return 0


def work(step: str, out: Path, finished: Path) -> None:
    """Tell of the work, and do what the folder's name says."""
    tell("warning", step, text=f"mind the {step}") if step == "poses" else None
    if step == "field":
        if "crash" in out.name:
            print("Error: field: the loss became no number again and again. Lower `field.grid_rate`.", file=sys.stderr)
            sys.exit(1)
        if "slow" in out.name:
            linger(out)
        if "wait" in out.name:
            tell_preview(out, finished)
            be_patient(out)
        for _ in range(2):
            tell_preview(out, finished)
            time.sleep(0.3)
    for done in range(200):
        tell("progress", step, done=done, total=200, label="working")


def tell_preview(out: Path, finished: Path) -> None:
    shutil.copy(finished / "field" / "preview.tif", out / "field" / ".partial.tif")
    (out / "field" / ".partial.tif").replace(out / "field" / "preview.tif")
    tell("preview", "field", path=str(out / "field" / "preview.tif"))


def leave_numbers(out: Path, *numbers: int) -> None:
    """Tell a test which processes work, whole or not at all."""
    partial = out / "pids.partial"
    partial.write_text(json.dumps(numbers))
    partial.replace(out / "pids.json")


def be_patient(out: Path) -> None:
    """A minute that ends as a library's own handler ends it: with a dump, by the signal. The second time there is no waiting."""
    if (out / "pids.json").is_file():
        return

    def dump(number: int, frame: object) -> None:
        lines = ("*** SIGTERM (@0x3e8) received by PID 7 ***", "    @     0x7fa8c2 __sigaction", "    @ 0x7fa8 _PyEval_EvalFrameDefault")
        print(*lines, sep="\n", file=sys.stderr, flush=True)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    signal.signal(signal.SIGTERM, dump)
    leave_numbers(out, os.getpid())
    for done in range(600):
        tell("progress", "field", done=done, total=600, label="training the surface")
        time.sleep(0.1)


def linger(out: Path) -> None:
    """A minute beside a child that ignores requests to end; both leave their number. The second time there is no waiting."""
    if (out / "pids.json").is_file():
        return
    stubborn = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", stubborn])
    leave_numbers(out, os.getpid(), child.pid)
    for done in range(600):
        tell("progress", "field", done=done, total=600, label="training the surface")
        time.sleep(0.1)


def run_tile(arguments: list[str]) -> int:
    """One tile of a plan: a second of work, its log, its state in the plan; one called "bad…" fails."""
    plan, tiles, name = Path(arguments[0]), Path(arguments[2]), arguments[arguments.index("--only") + 1]
    run = tiles / name / "run"
    (run / "products").mkdir(parents=True, exist_ok=True)
    (tiles / name / "asked.json").write_text(json.dumps(arguments))
    state, reason = ("failed", "too few photographs see it.") if name.startswith("bad") else ("done", None)
    tell("tile", "", tile=name, state="running", worker="here:1", attempt=1)
    tell("tile", "field 40%", tile=name, state="running")
    time.sleep(1)
    (tiles / name / "tile.log").write_text(json.dumps({"event": "step", "step": "field", "state": "done", "seconds": 9}) + "\n")
    (tiles / name / "tile.err").write_text(f"Error: {reason}\n" if reason else "")
    (run / "products" / "step.json").write_text("{}")
    with closing(sqlite3.connect(plan, isolation_level=None)) as base:
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(function, 1, lambda shape: None)
        base.execute("UPDATE tiles SET state = ?, reason = ? WHERE name = ?", (state, reason, name))
    tell("tile", "", tile=name, state=state, **({"reason": reason} if reason else {}))
    return 4 if reason else 0


def doctor(arguments: list[str]) -> int:
    """Heights of DHHN2016 lack their grid until it was fetched; the second time it comes."""
    option, crs = arguments[0], arguments[1]
    there = Path(os.environ["GEO_NERF_INSPECTION"]) / "grid"
    if option == "--check-crs" and crs.endswith("+7837") and not (there.is_file() and there.read_text() == "whole"):
        what = {"code": "missing_grid", "values": {"source": "WGS 84", "target": crs, "grids": ["a.tif"]}, "text": "It needs a.tif."}
        mend = {"code": "get_grid", "values": {"commands": [f"geo-nerf doctor --fetch-grids {crs}"]}, "text": "Get it."}
        tell("error", "", code="missing_grid", text="It needs a.tif. Get it.", where="--crs", what=what, mend=mend)
        return 3
    if option == "--fetch-grids" and not there.is_file():
        there.write_text("asked")
        what = {"text": "a.tif could not be fetched (no route)."}
        tell("error", "", code="grid_download", text="no", where="", what=what, mend={"text": ""})
        return 3
    if option == "--fetch-grids":
        tell("progress", "", done=1, total=2, label="fetching a.tif")
        time.sleep(0.5)
        there.write_text("whole")
    return 0


def report(arguments: list[str]) -> int:
    (Path(arguments[0]) / "products" / "report.html").write_text("a report")
    return 0


def main() -> int:
    command, *arguments = sys.argv[1:]
    if command == "--version":
        print("geo-nerf 0.1.0 (stand-in)")
        return 0
    if command == "tiles":
        return run_tile(arguments[1:])
    return {"inspect": inspect, "report": report, "doctor": doctor}.get(command, run)(arguments)


if __name__ == "__main__":
    sys.exit(main())
