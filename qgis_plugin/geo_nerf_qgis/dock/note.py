"""A text below a field that comes and goes and moves nothing: the room for its longest wording is always there."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, QRect, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

#: pixels of height that are enough for any wording
_ENDLESS = 10_000
#: pixels that letters of another font may need
_SLACK = 2


class Note(QLabel):
    """A plain text that is wrapped.

    Args:
        wordings: all that it may say, for its height.
    """

    #: Qt tells of a new font before the rest is there
    _wordings: tuple[str, ...] = ()

    def __init__(self, wordings: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings = tuple(wordings)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, mark: str = "⚠ ") -> None:
        """Show a text; "" for none. Whether it is seen is up to what it stands in: a group may be closed."""
        self.setText(f"{mark}{text}" if text else "")
        if text not in self._wordings:
            self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest wording at this width."""
        super().resizeEvent(event)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room in another font too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def _keep_room(self) -> None:
        room = QRect(0, 0, max(self.width(), 1), _ENDLESS)
        heights = [
            self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            for text in {*(f"⚠ {text}" for text in self._wordings), self.text()}
        ]
        self.setFixedHeight(max(heights) + _SLACK)  # not its least height: Qt's own for a text is a pixel more at times
