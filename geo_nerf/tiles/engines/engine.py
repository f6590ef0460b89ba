"""What tiles are worked on by: an engine starts a tile's command somewhere and tells how it ended.

Comes in: `Task`s. Goes out: `Outcome`s. An engine neither knows what a tile is nor writes its state.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

#: what a worker says of its end, in its folder
ERRORS, EVENTS_LOG = "tile.err", "tile.log"
#: and where it works, when the engine learns that late
WHERE = "tile.where"
#: bytes of a worker's events, its last ones, that are read to tell what it is at
_TAIL = 16_000

#: exit status of a machine that lacks a component
LACKS = 3
#: torch follows the first
_THREADS = (
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMBA_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "OPENCV_FOR_THREADS_NUM",
    "GDAL_NUM_THREADS",
    "RAYON_NUM_THREADS",
)


@dataclass(frozen=True)
class Task:
    """One try of one tile."""

    name: str
    #: its run's folder, where the worker's words go too
    folder: Path
    command: tuple[str, ...]
    #: expected
    memory_gb: float = 0.0
    gpus: int = 0
    environment: Mapping[str, str] = field(default_factory=dict)
    #: folders that it reads
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """How a try ended."""

    name: str
    #: the process's exit status; negative: killed by that signal; None: the engine lost it
    status: int | None
    seconds: float
    peak_memory_mb: float | None
    #: the engine's own words where it lost the worker
    lost: str = ""


class Engine(Protocol):
    """Where tiles are worked on."""

    def has_room(self, task: Task) -> bool:
        """Whether a task may be started now."""

    def start(self, task: Task) -> str:
        """Start a task and say where."""

    def wait(self, seconds: float) -> list[Outcome]:
        """Tasks that have ended since; waits at most so long for one."""

    def stop(self) -> None:
        """End all tasks at once."""


def threads_of(cores: int) -> dict[str, str]:
    """Environment in which a worker's libraries start no more threads than its cores."""
    return dict.fromkeys(_THREADS, str(cores))


def reason_of(folder: Path, outcome: Outcome) -> str:
    """Why a try failed, in the worker's words where it left any."""
    if outcome.lost:
        return outcome.lost
    try:
        lines = [line.strip() for line in (folder / ERRORS).read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    except OSError:
        lines = []
    told = [number for number, line in enumerate(lines) if line.startswith("Error:")]
    if told:
        return " ".join(lines[told[-1] :]).removeprefix("Error:").strip()
    if outcome.status == 0:
        return "the worker ended without leaving a finished tile; is it of another version than the driver?"
    if outcome.status is not None and outcome.status < 0:
        return f"killed by signal {-outcome.status}" + (" (out of memory, perhaps)" if outcome.status == -9 else "")
    return f"exit status {outcome.status}" + (f": {lines[-1]}" if lines else "")


def where_of(folder: Path) -> str:
    """Where a worker says it is; "" where it says nothing."""
    try:
        return (folder / WHERE).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def step_of(folder: Path) -> str:
    """What a worker is at, from the last of its events; "" where it has said nothing.

    How far it is stands in the last `progress` of its step, which figures and warnings may follow.
    """
    try:
        with (folder / EVENTS_LOG).open("rb") as stream:
            stream.seek(max(stream.seek(0, 2) - _TAIL, 0))
            lines = stream.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    step = ""
    for line in reversed(lines):
        try:
            event = json.loads(line)
            if step and event["step"] != step:
                return step
            step = str(event["step"])
            if "total" in event:
                return f"{step} {event['done'] / max(event['total'], 1e-9):.0%}"
            if event.get("event") == "step":
                return step
        except (ValueError, KeyError, TypeError):
            continue
    return step
