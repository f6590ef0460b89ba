"""A run as a QGIS task: the program in a process of its own, its lines read in the task's thread, told in batches to the interface."""

from __future__ import annotations

import queue
import subprocess
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
        self.process: subprocess.Popen[str] | None = None
        #: how it ended, for `finished`
        self._status, self._trouble = -1, ""
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._errors: list[str] = []
        self._part = 0.0

    def set_part(self, part: float) -> None:
        """Show how much is done, 0..1, in QGIS's task list (called from the interface's thread)."""
        self._part = part

    def cancel(self) -> None:
        """Ask it to end; what QGIS calls too."""
        self.cancelled.emit()
        super().cancel()

    def finished(self, result: bool) -> None:
        """What QGIS calls at the end, also for a task that never began."""
        self.ended.emit(self._status, self._trouble or "".join(self._errors))

    def run(self) -> bool:
        """What the task's thread does; True where the program ended well."""
        try:
            self.process = tree.start(self.command, clean_environment())
        except (OSError, ValueError) as error:  # ValueError: a zero byte in a path
            self._trouble = f"{self.command[0]}: {getattr(error, 'strerror', None) or error}"
            return False
        readers = [
            threading.Thread(target=self._read_lines, args=(self.process.stdout,), daemon=True),
            threading.Thread(target=self._read_errors, args=(self.process.stderr,), daemon=True),
        ]
        for reader in readers:
            reader.start()
        self._follow(self.process)
        for reader in readers:
            reader.join(timeout=1)
        self._status = self.process.wait()
        return self._status == 0

    def _follow(self, process: subprocess.Popen[str]) -> None:
        """Tell batches of lines until the process has ended and all is read, or the task is cancelled and all is stopped."""
        batch: list[Told] = []
        emitted, reading = time.monotonic(), True
        while reading and not self.isCanceled():
            try:
                line = self._lines.get(timeout=0.1)
                reading = line is not None
                batch += [read_line(line)] if line is not None else []
            except queue.Empty:
                reading = process.poll() is None or not self._lines.empty()
            if batch and time.monotonic() - emitted > _BATCH_S:
                self.told.emit(batch)
                self.setProgress(100 * self._part)
                batch, emitted = [], time.monotonic()
        if batch:
            self.told.emit(batch)
        while process.poll() is None and not self.isCanceled():  # it has closed its output, and works on
            time.sleep(0.1)
        if self.isCanceled():
            tree.stop(process)

    def _read_lines(self, stream: IO[str]) -> None:
        for line in stream:
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self, stream: IO[str]) -> None:
        kept = 0
        for line in stream:
            kept += len(line)
            if kept < _ERRORS:
                self._errors.append(line)
