"""A field for a path that is told of once its user has finished: at Enter, at leaving it, or after a rest."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

#: milliseconds without a key after which a path counts as typed
_REST_MS = 1000


class PathField(QgsFileWidget):
    """Tells of each new path once."""

    #: another path stands there, and its user has finished it
    settled = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: whether the path was typed, not chosen, dropped or filled in
        self.was_typed = False
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._settle)
        self.fileChanged.connect(self._on_changed)
        self.lineEdit().editingFinished.connect(self._settle)

    def is_being_typed(self) -> bool:
        """Whether what stands there may go on growing."""
        return self._rest.isActive()

    def _on_changed(self, _: str) -> None:
        self.was_typed = self.lineEdit().isModified()
        if self.was_typed:
            self._rest.start()
        else:
            self._settle()

    def _settle(self) -> None:
        self._rest.stop()
        path = self.filePath()
        if path != self._told:
            self._told = path
            self.settled.emit(path)
