"""QGIS's window closes while marks are not saved, runs are open or the program is being set up: asked once, then all is stopped."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..text import tr
from ..windows import close_unsaved, is_busy
from .queue import RunQueue

#: seconds that runs get to end
END_S = 6.0


def may_close(window: QWidget, queue: RunQueue) -> bool:
    """Whether the window may close now: nothing is open, or the user agreed and all has ended (which takes seconds)."""
    if queue.is_ending:  # a second try while the first one waits
        return False
    if not close_unsaved():
        return False
    set_up = tr("geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.")
    if is_busy() and not _agrees(window, set_up):
        return False
    work = tr(
        "Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed."
    )
    runs = queue.open_runs()
    if any(run.state != "stopping" for run in runs) and not _agrees(window, work):
        return False
    if queue.open_runs():
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            queue.end_all(END_S)
        finally:
            QGuiApplication.restoreOverrideCursor()
    return True


def _agrees(window: QWidget, text: str) -> bool:
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    return bool(QMessageBox.question(window, "geo-nerf", text, buttons) == QMessageBox.StandardButton.Yes)
