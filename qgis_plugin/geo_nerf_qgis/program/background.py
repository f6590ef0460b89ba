# SPDX-License-Identifier: GPL-2.0-or-later
"""A command beside the interface, by `QProcess`: its lines as they come, its end, and a stop that takes its children along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from .process_tree import ProcessTree

#: between asking a process to end and ending it, milliseconds
PATIENCE_MS = 3000


class BackgroundCommand(QObject):
    """Runs one command at a time."""

    #: a line of either stream, without its end
    line = pyqtSignal(str)
    #: exit status (-1: it did not start or crashed) and all of standard output
    ended = pyqtSignal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._tree: ProcessTree | None = None
        self._output = ""
        self._rest = {True: "", False: ""}

    @property
    def is_running(self) -> bool:
        """Whether a command is on its way."""
        return self._process is not None

    def start(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start a command; returns at once.

        Args:
            arguments: the program and its arguments.
            environment: all of its variables.
        """
        process = QProcess(self)
        variables = QProcessEnvironment()
        for name, value in environment.items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.readyReadStandardOutput.connect(lambda: self._read(from_output=True))
        process.readyReadStandardError.connect(lambda: self._read(from_output=False))
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        self._process, self._tree, self._output, self._rest = process, None, "", {True: "", False: ""}
        process.start(arguments[0], list(arguments[1:]))

    def stop(self) -> None:
        """Ask the command and its children to end, and end them after some seconds; `ended` is told as ever."""
        if self._process is None or self._process.processId() == 0:
            return
        self._tree = ProcessTree(int(self._process.processId()))
        self._tree.ask_to_end()
        QTimer.singleShot(PATIENCE_MS, self._tree.kill)

    def kill(self) -> None:
        """End the command and its children at once; no signal follows. Blocks until they have ended."""
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        if process.processId():
            (self._tree or ProcessTree(int(process.processId()))).kill()
        process.waitForFinished(PATIENCE_MS)

    def _read(self, *, from_output: bool) -> None:
        if self._process is None or sip.isdeleted(self._process):  # it went with its window, and took the command along
            return
        read = self._process.readAllStandardOutput if from_output else self._process.readAllStandardError
        text = bytes(read()).decode("utf-8", "replace").replace("\r\n", "\n")
        if from_output:
            self._output += text
        *lines, self._rest[from_output] = (self._rest[from_output] + text).split("\n")
        for line in lines:
            self.line.emit(line)

    def _end(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read(from_output=True)
        self._read(from_output=False)
        for rest in self._rest.values():
            if rest:
                self.line.emit(rest)
        self._leave(status if how == QProcess.ExitStatus.NormalExit else -1)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self.line.emit(self._process.errorString())
            self._leave(-1)

    def _leave(self, status: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit(status, self._output)
