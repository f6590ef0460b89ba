"""QGIS's window closes while runs are open: asked once, then all is stopped and waited for."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..text import tr
from .queue import RunQueue

#: seconds that runs get to end
END_S = 6.0


def may_close(window: QWidget, queue: RunQueue) -> bool:
    """Whether the window may close now: nothing is open, or the user agreed and all has ended (which takes seconds)."""
    if queue.is_ending:  # a second try while the first one waits
        return False
    runs = queue.open_runs()
    if any(run.state != "stopping" for run in runs) and not _agrees(window):
        return False
    if queue.open_runs():
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            queue.end_all(END_S)
        finally:
            QGuiApplication.restoreOverrideCursor()
    return True


def _agrees(window: QWidget) -> bool:
    text = tr(
        "Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed."
    )
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    return bool(QMessageBox.question(window, "geo-nerf", text, buttons) == QMessageBox.StandardButton.Yes)
