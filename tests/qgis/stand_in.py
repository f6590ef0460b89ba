#!/usr/bin/env python3
"""Plays geo-nerf for the tests of the plugin: the same arguments, events and files, without the work.

What a run does is told by its folder's name: "crash" fails, "slow" works for a minute beside a child that cannot be asked to end,
anything else is done in a second or two. What it has at the end are the products of the run that GEO_NERF_FINISHED names.
"""

# ruff: noqa: T201
from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
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
    print((told / "inspection.json").read_text())
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
        for source in ("preview.tif", "preview.tif"):
            shutil.copy(finished / "field" / source, out / "field" / ".partial.tif")
            (out / "field" / ".partial.tif").replace(out / "field" / "preview.tif")
            tell("preview", step, path=str(out / "field" / "preview.tif"))
            time.sleep(0.3)
    for done in range(200):
        tell("progress", step, done=done, total=200, label="working")


def linger(out: Path) -> None:
    """A minute beside a child that ignores requests to end; both leave their number. The second time there is no waiting."""
    if (out / "pids.json").is_file():
        return
    stubborn = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", stubborn])
    (out / "pids.json").write_text(json.dumps([os.getpid(), child.pid]))
    for done in range(600):
        tell("progress", "field", done=done, total=600, label="training the surface")
        time.sleep(0.1)


def main() -> int:
    command, *arguments = sys.argv[1:]
    if command == "--version":
        print("geo-nerf 0.1.0 (stand-in)")
        return 0
    return inspect(arguments) if command == "inspect" else run(arguments)


if __name__ == "__main__":
    sys.exit(main())
