"""A run as a QGIS task: the program in a process of its own, its lines read in the task's thread, told in batches to the interface."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Sequence
from typing import IO

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from . import tree
from .environment import clean_environment
from .progress import Told, read_line

#: seconds between batches: often enough to look alive, seldom enough to cost nothing
_BATCH_S = 0.25
#: characters of stderr that are kept
_ERRORS = 200_000


class Work:
    """A process and what it says, read by threads of its own, so that one task can follow it after another.

    Args:
        command: the program and its arguments.

    Raises:
        OSError: it cannot be started.
        ValueError: there is a zero byte in a path.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.process = tree.start(command, clean_environment())
        #: its lines; None after the last one
        self.lines: queue.Queue[str | None] = queue.Queue()
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_lines, args=(self.process.stdout,), daemon=True),
            threading.Thread(target=self._read_errors, args=(self.process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def end(self) -> tuple[int, str]:
        """Wait for a process that ends; its exit status and what it wrote to stderr."""
        for reader in self._readers:
            reader.join(timeout=1)
        return self.process.wait(), "".join(self._errors)

    def unread(self) -> list[Told]:
        """Lines that came since the last one was taken."""
        lines = []
        while not self.lines.empty():
            lines.append(self.lines.get())
        return [read_line(line) for line in lines if line is not None]

    def _read_lines(self, stream: IO[str]) -> None:
        for line in stream:
            self.lines.put(line)
        self.lines.put(None)

    def _read_errors(self, stream: IO[str]) -> None:
        kept = 0
        for line in stream:
            kept += len(line)
            if kept < _ERRORS:
                self._errors.append(line)


class RunTask(QgsTask):
    """Runs one command to its end, or until it is cancelled, by whomever and whenever: `ended` is told once, in the interface's thread.

    Args:
        name: what QGIS's task list shows.
        command: the program and its arguments; may be set later where the task is held.
    """

    #: a list of `Told`
    told = pyqtSignal(list)
    #: it was asked to end, here or in QGIS's task list
    cancelled = pyqtSignal()
    #: exit status and what the process wrote to stderr; status -1 and the reason where it was not started
    ended = pyqtSignal(int, str)

    def __init__(self, name: str, command: Sequence[str] = ()) -> None:
        super().__init__(name, QgsTask.Flag.CanCancel)
        self.command = list(command)
        #: the process, once it was started; another task's may be given before this one begins
        self.work: Work | None = None
        #: how it ended, for `finished`
        self._status, self._errors = -1, ""
        self._part = 0.0
        self._has_begun, self._is_left = False, False

    def set_part(self, part: float) -> None:
        """Show how much is done, 0..1, in QGIS's task list (called from the interface's thread)."""
        self._part = part

    def cancel(self) -> None:
        """Ask it to end; what QGIS calls too."""
        self.cancelled.emit()
        super().cancel()

    def leave(self) -> None:
        """End as a task and let the process work on, for another task to follow; neither `cancelled` nor `ended` is told."""
        self._is_left = True
        super().cancel()

    def finished(self, result: bool) -> None:
        """What QGIS calls at the end, also for a task that never began."""
        if self._is_left:
            return
        if self.work is not None and not self._has_begun:  # it took over a process, and was cancelled at once
            tree.stop(self.work.process)
            self._end(self.work)
        self.ended.emit(self._status, self._errors)

    def run(self) -> bool:
        """What the task's thread does; True where the program ended well."""
        self._has_begun = True
        try:
            work = self.work = self.work or Work(self.command)
        except (OSError, ValueError) as error:
            self._errors = f"{self.command[0]}: {getattr(error, 'strerror', None) or error}"
            return False
        self._follow(work)
        if not self._is_left:
            self._end(work)
        return self._status == 0

    def _end(self, work: Work) -> None:
        """Keep how the process ended, and tell what nobody has read yet."""
        self._status, self._errors = work.end()
        rest = work.unread()
        if rest:
            self.told.emit(rest)

    def _follow(self, work: Work) -> None:
        """Tell batches of lines until the process has ended and all is read, or the task is cancelled and all is stopped."""
        batch: list[Told] = []
        emitted, reading = time.monotonic(), True
        while reading and not self.isCanceled():
            try:
                line = work.lines.get(timeout=0.1)
                reading = line is not None
                batch += [read_line(line)] if line is not None else []
            except queue.Empty:
                reading = work.process.poll() is None or not work.lines.empty()
            if batch and time.monotonic() - emitted > _BATCH_S:
                self.told.emit(batch)
                self.setProgress(100 * self._part)
                batch, emitted = [], time.monotonic()
        if batch:
            self.told.emit(batch)
        while work.process.poll() is None and not self.isCanceled():  # it has closed its output, and works on
            time.sleep(0.1)
        if self.isCanceled() and not self._is_left:
            tree.stop(work.process)
