"""QGIS is to end while marks are not saved, runs are open or the program is being set up: asked once, and stopped when QGIS really goes.

QGIS has questions of its own once its window is closed: about tasks at work, then about the project. Cancel there keeps it
open, so nothing is stopped before they are answered. Meanwhile the runs work on outside of QGIS's list of tasks.
"""

from __future__ import annotations

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QObject, Qt, QThread, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..text import tr
from ..windows import close_unsaved, is_busy
from .queue import RunQueue

#: seconds that runs get to end
END_S = 6.0
#: milliseconds between looks at whether QGIS's questions are over
_LOOK_MS = 200


class Closing(QObject):
    """From the window's close to QGIS's end, or to its going on.

    Args:
        window: QGIS's.
        queue: the runs.
    """

    def __init__(self, window: QWidget, queue: RunQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._queue = window, queue
        self._blocker = _ExitBlocker(self)
        #: whether the user agreed, and QGIS asks its own questions
        self._is_agreed = False
        #: whether the window's close is being answered
        self._is_closing = False
        #: how deep the event loops were nested when the window was closed; QGIS's questions are deeper
        self._level = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def blocker(self) -> QgsApplicationExitBlockerInterface:
        """What QGIS asks last of all."""
        return self._blocker

    def may_close(self) -> bool:
        """The window is closed: whether QGIS may go on to its own questions. Nothing is stopped yet."""
        if self._queue.is_ending or self._is_closing:  # a second try while the first one is at work
            return False
        self._is_closing = True
        try:
            self._look()
            if self._is_agreed or not self._agrees():
                return False
            self._is_agreed, self._level = True, QThread.currentThread().loopLevel()
            self._queue.step_aside()
            self._timer.start()
            return True
        finally:
            self._is_closing = False

    def may_exit(self) -> bool:
        """All of QGIS's own questions are answered, or it had none: end what is open, which takes seconds."""
        if not self._is_agreed and not self._agrees():  # its menu "Exit" closes no window
            return False
        self._stay()
        if self._queue.open_runs():
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self._queue.end_all(END_S)
            finally:
                QGuiApplication.restoreOverrideCursor()
        return True

    def _agrees(self) -> bool:
        if not close_unsaved():
            return False
        set_up = tr("geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.")
        if is_busy() and not _says_yes(self._window, set_up):
            return False
        work = tr(
            "Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed."
        )
        return all(run.state == "stopping" for run in self._queue.open_runs()) or _says_yes(
            self._window, work
        )

    def _look(self) -> None:
        """QGIS's questions were answered with Cancel, once the loop of events is where it was."""
        if self._is_agreed and QThread.currentThread().loopLevel() <= self._level:
            self._stay()

    def _stay(self) -> None:
        self._timer.stop()
        self._is_agreed = False
        self._queue.come_back()


class _ExitBlocker(QgsApplicationExitBlockerInterface):
    """Asked by QGIS once all its own questions are answered."""

    def __init__(self, closing: Closing) -> None:
        super().__init__()
        self._closing = closing

    def allowExit(self) -> bool:
        """Whether QGIS may end; what is open has ended then."""
        return self._closing.may_exit()


def _says_yes(window: QWidget, text: str) -> bool:
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    return bool(QMessageBox.question(window, "geo-nerf", text, buttons) == QMessageBox.StandardButton.Yes)
