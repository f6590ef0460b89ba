"""The runs of this QGIS and of earlier sessions: one works at a time, the others wait their turn. `states` has the table."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from functools import partial

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, pyqtSignal

from .command import Wanted
from .failure import failure_of
from .history import History, key_of
from .program_search import ProgramSearch
from .progress import Progress, Told
from .run import Run
from .states import REMOVABLE, State
from .task import RunTask, Work
from .tile_command import SOME_TILES_FAILED

#: milliseconds between looks at runs of another QGIS
_LOOK_MS = 3000
#: seconds that a task gets to leave QGIS's list: one whose run is being stopped takes the longest
_LEAVE_S = 6.0


class RunQueue(QObject):
    """Starts runs one after the other, and tells what becomes of them.

    Args:
        search: knows how the program is started.
    """

    #: a `Run` was added, or its state changed
    changed = pyqtSignal(object)
    #: a `Run` told something; the lines its log got
    told = pyqtSignal(object, list)
    #: a `Run` is over
    over = pyqtSignal(object)
    #: a `Run` has a new preview of its surface
    preview = pyqtSignal(object)
    #: a `Run` is no longer in the list
    removed = pyqtSignal(object)

    def __init__(self, search: ProgramSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History()
        self.runs: list[Run] = self.history.earlier()
        #: whether everything is being ended, and nothing may begin
        self.is_ending = False
        self._search = search
        self._tasks: dict[int, RunTask] = {}
        #: a run's number -> its command and its process, while the runs are outside of QGIS's list of tasks
        self._aside: dict[int, tuple[list[str], Work | None]] | None = None
        self._current: Run | None = None
        search.ended.connect(self._on_searched)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look_elsewhere)
        self._look.start()

    def add(self, request: Wanted) -> Run:
        """Queue a run; it starts at once where none is at work. Where its folder has an open run, that one is given back."""
        earlier = next(
            (run for run in self.open_runs() if key_of(run.request.out) == key_of(request.out)), None
        )
        if earlier is not None:
            self.changed.emit(earlier)
            return earlier
        run = Run(request)
        for former in [one for one in self.runs if one.is_over() and _is_same(one, run)]:
            run.go_on_from(former)
            self.runs.remove(former)
            self.removed.emit(former)
        self.runs.append(run)
        if not self.history.claim(request.out):
            self._set_state(run, "elsewhere")
            return run
        self._tasks[run.number] = self._held_task(run)
        self._set_state(run, "waiting")
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
        task = self._tasks.get(run.number)
        if task is not None:
            task.cancel()

    def stop_all(self) -> None:
        """End everything, the waiting ones first, so that none starts."""
        for run in sorted(self.open_runs(), key=lambda run: run is self._current):
            self.stop(run)

    def end_all(self, seconds: float) -> bool:
        """End everything and wait for it, while the interface lives but nobody can press a button; False where a process is left."""
        self.is_ending = True
        try:
            self.come_back()
            self.stop_all()
            return self.wait_until_idle(seconds)
        finally:
            self.is_ending = False

    def wait_until_idle(self, seconds: float) -> bool:
        """Let events pass until no process is left; False where one is after so many seconds."""
        until = time.monotonic() + seconds
        while self._current is not None and time.monotonic() < until:
            QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(0.02)
        return self._current is None

    def step_aside(self) -> None:
        """Take the open runs out of QGIS's list of tasks, over which it does not close; they go on, unseen. Takes a moment."""
        if self._aside is not None:
            return
        left = {run.number: self._tasks[run.number] for run in self.open_runs() if run.state != "stopping"}
        self._aside = {}
        for task in left.values():
            task.leave()
        self._wait_for([*self._tasks.values()])
        self._aside = {number: (task.command, task.work) for number, task in left.items()}
        for number in left:
            self._tasks.pop(number, None)

    def come_back(self) -> None:
        """Put the runs into QGIS's list of tasks again."""
        aside, self._aside = self._aside, None
        if aside is None:
            return
        for run in [one for one in self.open_runs() if one.number in aside]:
            task = self._tasks[run.number] = self._held_task(run)
            task.command, task.work = aside[run.number]
            if run is self._current:
                task.unhold()
        self._next()

    def _wait_for(self, tasks: list[RunTask]) -> None:
        """Let events pass, but no keys and clicks, until tasks are no longer in QGIS's list."""
        until = time.monotonic() + _LEAVE_S
        while time.monotonic() < until:
            QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            active = QgsApplication.taskManager().activeTasks()
            if not any(task in active for task in tasks):
                return
            time.sleep(0.02)

    def remove(self, run: Run) -> None:
        """Take a run that is over from the list, for later sessions too; its folder stays."""
        if run.state in REMOVABLE and run in self.runs:
            self.runs.remove(run)
            self.history.forget(run.request.out)
            self.removed.emit(run)

    def give_up(self, run: Run) -> None:
        """Offer a run of an earlier session no longer; it stays in the list."""
        run.failure = None
        self._set_state(run, "failed")

    def look_elsewhere(self) -> None:
        """See what has become of runs that another QGIS has."""
        for run in [run for run in self.runs if run.state == "elsewhere"]:
            now = self.history.now(run)
            if now is None:
                self.runs.remove(run)
                self.removed.emit(run)
            elif now.state != "elsewhere":
                run.failure = now.failure
                self._show_state(run, now.state)

    def _held_task(self, run: Run) -> RunTask:
        """A run as a task that waits, so that QGIS's task list shows it and can cancel it."""
        task = RunTask(f"geo-nerf: {run.name}")
        task.told.connect(partial(self._on_told, run))
        task.cancelled.connect(partial(self._on_cancelled, run))
        task.ended.connect(partial(self._on_ended, run))
        task.hold()
        QgsApplication.taskManager().addTask(task)
        return task

    def _next(self) -> None:
        waiting = next((run for run in self.runs if run.state == "waiting"), None)
        if self._current is not None or waiting is None or self.is_ending or self._aside is not None:
            return
        program = self._search.arguments()
        if program is None:  # another one was named since
            self._search.start()
            return
        self._current, waiting.progress = waiting, Progress(time.time())
        task = self._tasks[waiting.number]
        task.command = [*program, *waiting.request.arguments(program)]
        self._set_state(waiting, "running")
        task.unhold()

    def _on_searched(self) -> None:
        if self._search.arguments() is not None:
            self._next()
        if self._search.arguments() is not None or self._current is not None:
            return
        for run in [run for run in self.runs if run.state == "waiting"]:
            task = self._tasks.pop(run.number)
            self._end(run, -1, "Error: the program geo-nerf was not found", task)
            task.cancel()

    def _on_told(self, run: Run, batch: list[Told]) -> None:
        task = self._tasks.get(run.number)
        if task is None:
            return
        previews = run.progress.previews
        lines = [line for line in map(run.hear, batch) if line]
        task.set_part(run.progress.part)
        if any(told.kind in ("step", "warning") for told in batch):  # its folder is there by now
            self.history.keep(run)
        self.told.emit(run, lines)
        if run.progress.previews > previews:
            self.preview.emit(run)

    def _on_cancelled(self, run: Run) -> None:
        if run is self._current and run.state == "running":
            self._set_state(run, "stopping")

    def _on_ended(self, run: Run, status: int, errors: str) -> None:
        task = self._tasks.pop(run.number, None)
        if task is None:
            return
        if run is self._current:
            self._current = None
        self._end(run, status, errors, task)
        self._next()

    def _end(self, run: Run, status: int, errors: str, task: RunTask) -> None:
        if status == 0:
            run.progress = replace(run.progress, finished=frozenset(("report",)) | run.progress.finished)
            self._set_state(run, "done")
        elif task.isCanceled() or status == 130 or run.state == "stopping":
            self._set_state(run, "stopped")
        else:
            words = f"Error: {run.reason}" if run.reason and status == SOME_TILES_FAILED else errors
            run.failure = failure_of(status, words, run.log, task.command, about())
            run.log.append(run.failure.words)
            self._set_state(run, "failed")
        self.history.release(run.request.out)
        self.over.emit(run)

    def _set_state(self, run: Run, state: State) -> None:
        """Change a state and write it down, before anybody hears of it."""
        run.state, run.at = state, time.time()
        if state != "elsewhere":
            self.history.keep(run)
        self.changed.emit(run)

    def _show_state(self, run: Run, state: State) -> None:
        run.state = state
        self.changed.emit(run)


def _is_same(one: Run, other: Run) -> bool:
    """Whether two runs are one entry of the list: the same work in the same folder."""
    return one.name == other.name and key_of(one.request.out) == key_of(other.request.out)


def about() -> str:
    """Versions, for a report."""
    return f"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}, {sys.platform}"
