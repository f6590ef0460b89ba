"""Signals at random moments over all commands: `python benchmarks/signals.py SCRATCH [COUNT [SEED [COMMAND …]]]`.

SCRATCH gets a tiny survey, its run, a plan and its tiles, once. Each command's time is then measured undisturbed; SIGTERM, SIGHUP and
SIGINT come at moments drawn evenly over that (over the first half minute of what takes longer). Printed are the exit status, the seconds it
took to end, lines of stderr that do not belong there, processes and scratch files left over, and whether the same command goes on.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from geo_nerf.events import Events
from geo_nerf.synthetic.survey import make_survey

PROGRAM = (sys.executable, "-m", "geo_nerf.cli")
QUICK = ("--preset", "draft", "--set", "field.steps=40", "--set", "poses.max_features=3000")
CRS = ("--crs", "EPSG:25832")
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
#: variable by which processes are recognised that a command has left behind
MARK = "GEO_NERF_SWEEP"
#: moments are drawn over this at most, seconds
LONGEST_S = 30.0
#: a command that is at it for so long again is taken to go on, seconds
AGAIN_S = 8.0
PATIENCE_S = 30.0
#: what no line of stderr may hold
TRACES = ("Traceback", "***", "SIGTERM", "KeyboardInterrupt", "Exception ignored", "Aborted", "@ 0x", "mistake in geo-nerf")


@dataclass(frozen=True)
class Case:
    """A command and what it starts from."""

    name: str
    arguments: Callable[[Path], Sequence[object]]
    #: copied into the command's own folder before each try: a name in SCRATCH -> its name there
    needs: tuple[tuple[str, str], ...] = ()
    #: known to take longer than `LONGEST_S`
    is_long: bool = False


def cases(scratch: Path) -> list[Case]:
    """Every command; those with many steps from several states."""
    photos = scratch / "survey" / "images"
    run = ("run", photos, "-o")
    return [
        Case("doctor", lambda at: ("doctor",)),
        Case("inspect", lambda at: ("inspect", photos, "-o", at / "places.gpkg")),
        Case("poses", lambda at: ("poses", photos, "-o", at / "run", *CRS, *QUICK), is_long=True),
        Case("run", lambda at: (*run, at / "run", *CRS, *QUICK), is_long=True),
        Case("run --events", lambda at: (*run, at / "run", *CRS, *QUICK, "--events"), (("oriented", "run"),), True),
        Case("train", lambda at: ("train", at / "run"), (("oriented", "run"),), True),
        Case("extract", lambda at: ("extract", at / "run", "-o", at / "points.laz", "--events"), (("run", "run"),)),
        Case("export", lambda at: ("export", at / "run", "-o", at / "products"), (("run", "run"),)),
        Case("evaluate", lambda at: ("evaluate", at / "run", scratch / "survey" / "truth"), (("run", "run"),)),
        Case("render", lambda at: ("render", at / "run", "--longest", 200), (("run", "run"),)),
        Case("report", lambda at: ("report", at / "run"), (("run", "run"),)),
        Case("demo", lambda at: ("demo", at / "demo"), is_long=True),
        Case("tiles plan", lambda at: ("tiles", "plan", scratch / "run", "-o", at / "plan.gpkg", "--count", 2)),
        Case("tiles run", lambda at: ("tiles", "run", at / "plan.gpkg", "-o", at / "tiles", "--workers", 2), (("plan.gpkg",) * 2,), True),
        Case("tiles merge", lambda at: ("tiles", "merge", scratch / "plan.gpkg", scratch / "tiles", "-o", at / "whole")),
        Case(
            "batch",
            lambda at: ("batch", scratch / "flights", "--config", scratch / "batch.yaml", "-o", at / "out", "--workers", 2),
            is_long=True,
        ),
    ]


def prepare(scratch: Path) -> None:
    """What the commands start from."""
    scratch.mkdir(parents=True, exist_ok=True)
    make_survey(scratch / "survey", seed=3, size="tiny", events=Events())
    photos = scratch / "survey" / "images"
    flights = scratch / "flights"
    for name in ("east", "west"):
        if not (flights / name).is_dir():
            shutil.copytree(photos, flights / name)
    settings = "".join(f"  - {setting}\n" for setting in QUICK[3::2])
    (scratch / "batch.yaml").write_text(f"crs: EPSG:25832\npreset: draft\nset:\n{settings}", encoding="utf-8")
    made = (
        ("run", photos, "-o", scratch / "run", *CRS, *QUICK),
        ("poses", photos, "-o", scratch / "oriented", *CRS, *QUICK),
        ("tiles", "plan", scratch / "run", "-o", scratch / "plan.gpkg", "--count", 2),
    )
    for arguments in made:
        if not Path(str(arguments[arguments.index("-o") + 1])).is_file():
            subprocess.run([*PROGRAM, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)
    tiles = ("tiles", "run", scratch / "plan.gpkg", "-o", scratch / "tiles", "--events")
    subprocess.run([*PROGRAM, *map(str, tiles)], check=True, stdout=subprocess.DEVNULL)


@dataclass(frozen=True)
class Outcome:
    """How a command ended after a signal."""

    status: int | None
    seconds: float
    traces: tuple[str, ...]
    told: bool
    left: int
    goes_on: bool


def start(case: Case, at: Path, mark: str) -> subprocess.Popen[bytes]:
    """Start a case's command in a group of its own; its words go to files."""
    command = [*PROGRAM, *map(str, case.arguments(at))]
    with (at / "stdout").open("wb") as out, (at / "stderr").open("wb") as err:
        environment = {**os.environ, MARK: mark, "TMPDIR": str(at / "tmp"), "COLUMNS": "2000"}
        return subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, env=environment, start_new_session=True)


def fresh(case: Case, scratch: Path) -> Path:
    """A folder of its own with what the case needs."""
    at = Path(tempfile.mkdtemp(prefix="try-", dir=scratch))
    (at / "tmp").mkdir()
    for source, name in case.needs:
        if (scratch / source).is_dir():
            shutil.copytree(scratch / source, at / name, symlinks=True)
        else:
            shutil.copy(scratch / source, at / name)
    return at


def duration(case: Case, scratch: Path) -> float:
    """Seconds the command takes, or `LONGEST_S`."""
    if case.is_long:
        return LONGEST_S
    at = fresh(case, scratch)
    begun = time.monotonic()
    process = start(case, at, "")
    try:
        process.wait(LONGEST_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    seconds = time.monotonic() - begun
    time.sleep(1.0)  # a killed driver's workers end
    shutil.rmtree(at, ignore_errors=True)
    return seconds


def left_over(mark: str) -> list[psutil.Process]:
    """Processes that carry the mark."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(MARK) == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


def disturb(case: Case, scratch: Path, number: signal.Signals, moment_s: float, whole_group: bool) -> Outcome | None:
    """Start, send the signal at the moment, look at what is there, start again; None: it had ended before."""
    at, mark = fresh(case, scratch), uuid.uuid4().hex
    process = start(case, at, mark)
    try:
        process.wait(moment_s)
        return None
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, number) if whole_group else process.send_signal(number)
    begun = time.monotonic()
    try:
        status: int | None = process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        status = None
    seconds = time.monotonic() - begun
    time.sleep(0.2)
    left = left_over(mark)
    for one in left:
        one.kill()
    words = (at / "stderr").read_text(encoding="utf-8", errors="replace")
    traces = tuple(line for line in words.splitlines() if any(trace in line for trace in TRACES))
    scraps = len(list((at / "tmp").iterdir()))
    again = goes_on(case, at)
    shutil.rmtree(at, ignore_errors=True)
    return Outcome(status, seconds, traces, "Stopped." in words, len(left) + scraps, again)


def goes_on(case: Case, at: Path) -> bool:
    """Whether the same command then ends well, or is still at it after a while."""
    process = start(case, at, "again")
    try:
        return process.wait(AGAIN_S) in (0, 4)
    except subprocess.TimeoutExpired:
        process.terminate()
        return process.wait() == 130


def main(scratch: Path, count: int, seed: int, names: Sequence[str]) -> None:
    """Print a table, a line for each moment, and its sum."""
    prepare(scratch)
    chosen = [case for case in cases(scratch) if not names or case.name in names]
    spans = {case.name: duration(case, scratch) for case in chosen}
    chance, bad, ended = random.Random(seed), 0, []
    head = ("command", "signal", "to", "at [s] of", "exit", "ends after [s]", "traces", "told", "left", "goes on")
    print(f"| {' | '.join(head)} |\n{'|---' * len(head)}|", flush=True)
    for index in range(count):
        case, number = chosen[index % len(chosen)], SIGNALS[index % len(SIGNALS)]
        group, moment = chance.random() < 0.5, chance.uniform(0.0, spans[case.name])
        while (got := disturb(case, scratch, number, moment, group)) is None:  # it was quicker this time
            moment *= 0.8
        good = got.status == 130 and got.told and not got.traces and not got.left and got.goes_on
        bad, ended = bad + (not good), [*ended, got.seconds]
        to, of = "group" if group else "process", f"{moment:.2f} of {spans[case.name]:.1f}"
        cells = (case.name, number.name, to, of, got.status, f"{got.seconds:.2f}", len(got.traces), got.told, got.left, got.goes_on)
        print("| " + " | ".join(map(str, cells)) + f" |{'' if good else ' !'}", *got.traces[:2], flush=True)
    ended.sort()
    middle, worst = ended[len(ended) // 2], ended[-1]
    print(f"\n{count} signals: {bad} not as they should be; ended after {middle:.2f} s (median), {worst:.2f} s (worst).")


if __name__ == "__main__":
    main(
        Path(sys.argv[1]), int((sys.argv[2:3] or [50])[0]), int((sys.argv[3:4] or [1])[0]), sys.argv[4:]
    )  # fmt: skip
