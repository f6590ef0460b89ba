"""A tile's log as text for people, read anew while it grows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ..inputs import steady
from ..running.progress import read_line
from ..running.run import log_line
from ..text import tr
from .index import written_at
from .tile import Tile

#: milliseconds between looks
_LOOK_MS = 2000
#: bytes of each file that are read, its last ones
_LENGTH = 400_000


class TileLogWindow(QDialog):
    """Shows what a tile's worker told, and what went wrong.

    Args:
        tile: whose.
        parent: of the window, which goes when it is closed.
    """

    def __init__(self, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Log of tile {0}").format(tile.name))
        self.resize(760, 480)
        self.tile = tile
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QgsApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for part in (QLabel(str(tile.events), self), self.text, buttons):
            layout.addWidget(part)
        self._seen: tuple[float, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()
        steady(self)

    def look(self) -> None:
        """Read the files anew if they have changed."""
        files = (self.tile.events, self.tile.errors)
        seen = tuple(map(written_at, files))
        if seen == self._seen:
            return
        self._seen = seen
        self.text.setPlainText(log_text(self.tile) or tr("This tile has told nothing yet."))
        self.text.moveCursor(QTextCursor.MoveOperation.End)


def log_text(tile: Tile) -> str:
    """A tile's log, a line for each event worth one, and the errors below."""
    told = (log_line(read_line(line)) for line in _last_lines(tile.events))
    errors = [line for line in _last_lines(tile.errors) if line.strip()]
    return "\n".join([*(line for line in told if line), *errors])


def _last_lines(path: Path) -> list[str]:
    """The last lines of a file, whole ones; none where there is no file."""
    try:
        with path.open("rb") as file:
            length = file.seek(0, 2)
            file.seek(max(length - _LENGTH, 0))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:  # not begun, or its folder was just deleted
        return []
    return lines[1:] if length > _LENGTH else lines
