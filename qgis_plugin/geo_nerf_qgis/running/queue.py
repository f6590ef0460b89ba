"""The runs of this session: one works at a time, the others wait their turn."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import remembered
from .command import Request, Wanted
from .failure import failure_of
from .progress import Progress, Told
from .run import Run
from .task import RunTask
from .tile_command import SOME_TILES_FAILED

#: how the program is started, or None where it is not there
FindProgram = Callable[[], "Sequence[str] | None"]


class RunQueue(QObject):
    """Starts runs one after the other, and tells what becomes of them.

    Args:
        find_program: asked before each run.
    """

    #: a `Run` was added, or its state changed
    changed = pyqtSignal(object)
    #: a `Run` told something; the lines its log got
    told = pyqtSignal(object, list)
    #: a `Run` is over
    over = pyqtSignal(object)
    #: a `Run` has a new preview of its surface
    preview = pyqtSignal(object)

    def __init__(self, find_program: FindProgram, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: list[Run] = []
        self._find_program = find_program
        self._task: RunTask | None = None
        self._current: Run | None = None

    def add(self, request: Wanted) -> Run:
        """Queue a run; it starts at once where none is at work."""
        run = Run(request)
        self.runs.append(run)
        self.changed.emit(run)
        self._next()
        return run

    def current(self) -> Run | None:
        """The run at work."""
        return self._current

    def open_runs(self) -> list[Run]:
        """Runs that are at work or wait."""
        return [run for run in self.runs if not run.is_over()]

    def stop(self, run: Run) -> None:
        """Take a run from the queue, or end its processes; what it has finished is kept."""
        if run is self._current and self._task is not None:
            self._set_state(run, "stopping")
            self._task.cancel()
        elif run.state == "waiting":
            self._set_state(run, "stopped")
            self.over.emit(run)

    def stop_all(self) -> None:
        """End everything, the waiting ones first, so that none starts."""
        for run in [run for run in self.runs if run.state == "waiting"] + [run for run in self.runs if run is self._current]:
            self.stop(run)

    def wait_until_idle(self, seconds: float) -> bool:
        """Let events pass until no process is left; False where one is after so many seconds."""
        until = time.monotonic() + seconds
        while self._current is not None and time.monotonic() < until:
            QgsApplication.processEvents()
            time.sleep(0.02)
        return self._current is None

    def _next(self) -> None:
        waiting = next((run for run in self.runs if run.state == "waiting"), None)
        if self._current is not None or waiting is None:
            return
        program = self._find_program()
        if program is None:
            self._end(waiting, -1, "Error: the program geo-nerf was not found", [])
            return
        self._start(waiting, [*program, *waiting.request.arguments(program)])

    def _start(self, run: Run, command: list[str]) -> None:
        self._current, run.progress = run, Progress(time.time())
        if isinstance(run.request, Request):
            remembered.remember(run.request)
        task = self._task = RunTask(f"geo-nerf: {run.name}", command)
        task.told.connect(self._on_told)
        task.ended.connect(self._on_ended)
        self._set_state(run, "running")
        QgsApplication.taskManager().addTask(task)

    def _on_told(self, batch: list[Told]) -> None:
        run, task = self._current, self._task
        if run is None or task is None:
            return
        previews = run.progress.previews
        lines = [line for line in map(run.hear, batch) if line]
        task.set_part(run.progress.part)
        self.told.emit(run, lines)
        if run.progress.previews > previews:
            self.preview.emit(run)

    def _on_ended(self, status: int, errors: str) -> None:
        run, task = self._current, self._task
        if run is not None and task is not None:
            self._current = self._task = None
            self._end(run, status, errors, task.command)

    def _end(self, run: Run, status: int, errors: str, command: list[str]) -> None:
        if status == 0:
            if isinstance(run.request, Request):
                remembered.forget(run.request.out)
            run.progress = replace(run.progress, finished=frozenset(("report",)) | run.progress.finished)
            self._set_state(run, "done")
        elif run.state == "stopping" or status == 130:
            self._set_state(run, "stopped")
        else:
            words = f"Error: {run.reason}" if run.reason and status == SOME_TILES_FAILED else errors
            run.failure = failure_of(status, words, run.log, command, about())
            run.log.append(run.failure.words)
            self._set_state(run, "failed")
        self.over.emit(run)
        self._next()

    def _set_state(self, run: Run, state: Any) -> None:
        run.state = state
        self.changed.emit(run)


def about() -> str:
    """Versions, for a report."""
    return f"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}, {sys.platform}"
