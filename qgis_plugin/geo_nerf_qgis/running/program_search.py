"""The program as the dock and the queue ask for it: looked for in the background, kept, looked for again when the setting changes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..program.find import SETTING, FindTask, Program


class ProgramSearch(QObject):
    """Knows the program once it was found."""

    #: the search is over; `arguments` tells how it ended
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self._setting: str | None = None
        self._task: FindTask | None = None

    def arguments(self) -> Sequence[str] | None:
        """How the program is started; None where it was not found, or not looked for with the present setting."""
        return None if self._program is None or self._setting != _setting() else self._program.arguments

    def is_busy(self) -> bool:
        """Whether the search goes on."""
        return self._task is not None

    def start(self) -> None:
        """Look for the program, unless it is known or looked for; `ended` tells."""
        if self._task is not None:
            return
        if self.arguments() is not None:
            self.ended.emit()
            return
        setting = _setting()
        self._task = FindTask(lambda program: self._finish(program, setting), setting)
        self._task.taskTerminated.connect(lambda: self._finish(None, setting))  # in QGIS's task list, say: nothing was found
        QgsApplication.taskManager().addTask(self._task)

    def take(self, program: Program) -> None:
        """Keep a program that was found elsewhere."""
        self._finish(program, _setting())

    def _finish(self, program: Program | None, setting: str) -> None:
        if sip.isdeleted(self):  # the plugin was unloaded while the search went on
            return
        self._task, self._program, self._setting = None, program, setting
        self.ended.emit()


def _setting() -> str:
    return str(QgsSettings().value(SETTING, "", type=str))
