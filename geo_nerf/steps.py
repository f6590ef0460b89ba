"""How a run is a folder: one sub-folder a step, resumable, with `step.json` written last.

A step is done when its folder holds a `step.json` of the same fingerprint. A folder with only `started.json` of that fingerprint was
interrupted and is handed back as it is; anything else is wiped before the step starts, but in a step that exchanges its files itself.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from geo_nerf import __version__, library_words
from geo_nerf.artefacts import fingerprint, read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Event, Events

#: raise a step's number (1 where none stands) when its files change their layout, so that old runs redo it
LAYOUT = {"surface": 2}


@dataclass(frozen=True)
class Step:
    """One step of the pipeline."""

    name: str
    #: everything the outcome depends on besides earlier steps, JSON-able
    key: Mapping[str, Any]
    #: names of the steps whose outcome it reads
    needs: tuple[str, ...]
    #: does the work in the folder given, and may find there what an interrupted try left
    work: Callable[[Path, Events], None]
    #: the work makes its files beside those that are there and exchanges them when they are whole; until then nothing is wiped
    exchanges: bool = False


@dataclass(frozen=True)
class StepRecord:
    """What `step.json` holds."""

    step: str
    fingerprint: str
    skipped: bool
    content: Mapping[str, Any]


def run_step(step: Step, out: Path, done: Mapping[str, StepRecord], events: Events) -> StepRecord:
    """Do a step unless it is done already.

    Args:
        step: what to do.
        out: the run's folder.
        done: records of the earlier steps.
        events: listeners; the step's own events are bound to its name.

    Returns:
        The step's record, `skipped` when it was there already.
    """
    folder, told = out / step.name, events.for_step(step.name)
    mark = fingerprint([LAYOUT.get(step.name, 1), step.name, dict(step.key), [done[name].fingerprint for name in step.needs]])
    if (content := _finished(folder, mark)) is not None:
        told.state("skipped")
        return StepRecord(step.name, mark, True, content)
    _prepare(folder, mark, wipe=not step.exchanges)
    told.state("started")
    with Meter() as meter:
        collected = Collector(step.name)
        own = Events(step.name, (*told.listeners, collected))
        step.work(folder, own)
        library_words.tell(own, out / library_words.LOG)
    content = {
        "step": step.name,
        "state": "done",
        "fingerprint": mark,
        "key": dict(step.key),
        "needs": {name: done[name].fingerprint for name in step.needs},
        "program": f"geo-nerf {__version__}",
        "finished_at": datetime.now(UTC).isoformat(timespec="seconds"),
        **meter.figures(),
        **collected.figures(),
    }
    write_json(folder / "step.json", content)
    told.state("done", **meter.figures())
    return StepRecord(step.name, mark, False, content)


def _finished(folder: Path, mark: str) -> Mapping[str, Any] | None:
    try:
        content = read_json(folder / "step.json")
    except DamagedArtefactError:
        return None
    return content if isinstance(content, dict) and content.get("fingerprint") == mark else None


def _prepare(folder: Path, mark: str, *, wipe: bool) -> None:
    try:
        resumable = read_json(folder / "started.json").get("fingerprint") == mark and not (folder / "step.json").exists()
    except (DamagedArtefactError, AttributeError):
        resumable = False
    if resumable:
        return
    if wipe and folder.exists():
        shutil.rmtree(folder)
    write_json(folder / "started.json", {"fingerprint": mark})


@dataclass
class Collector:
    """A listener that keeps a step's metrics, warnings and notes for its `step.json`."""

    step: str
    metrics: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=lambda: {"warning": [], "note": []})

    def __call__(self, event: Event) -> None:
        """Take an event."""
        if event.kind == "metric":
            self.metrics |= event.data
        elif event.kind in self.texts:
            self.texts[event.kind].append(event.data["text"])

    def figures(self) -> dict[str, Any]:
        """The collected values as `step.json` keeps them."""
        return {"metrics": self.metrics, "warnings": self.texts["warning"], "notes": self.texts["note"]}


class Meter:
    """Measures wall time and the process's peak resident memory over a block."""

    def __init__(self) -> None:
        self._peak = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._start = time.monotonic()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._seconds = time.monotonic() - self._start
        self._stop.set()
        self._thread.join()

    def figures(self) -> dict[str, float]:
        """Seconds and peak memory in MB (sampled five times a second)."""
        return {"seconds": round(self._seconds, 2), "peak_memory_mb": round(self._peak / 1e6, 1)}

    def _watch(self) -> None:
        import psutil

        process = psutil.Process()
        while True:
            self._peak = max(self._peak, process.memory_info().rss)
            if self._stop.wait(0.2):
                return
