"""What the marking window consists of, and where it stands; what it does is in `dialog`."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..inputs import steady
from ..text import tr
from .crop_view import CropView
from .survey_choice import SurveyChoice

#: lines of messages that are seen without scrolling
_LINES = 6


class MarksWindow(QDialog):
    """Widgets and their places."""

    def make_widgets(self, path: str) -> None:
        """The choices, lists and buttons; `path` stands in the box of the control file."""
        self.choice = SurveyChoice(self)
        self.layer, self.label, self.height, self.heights = (
            self.choice.layer, self.choice.label, self.choice.height, self.choice.heights
        )  # fmt: skip
        self.path = QgsFileWidget(self)
        self.path.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path.setConfirmOverwrite(False)  # a file that is there is gone on with
        self.path.setFilter(tr("Control points (*.txt);;All files (*)"))
        self.path.setFilePath(path)
        self.list, self.photographs, self.picture = QListWidget(self), QListWidget(self), CropView(self)
        self.list.setAccessibleName(tr("Points"))
        self.photographs.setAccessibleName(tr("Photographs"))
        self.remove, self.again = QPushButton(tr("Remove mark"), self), QPushButton(self)
        self.undo, self.redo = QToolButton(self), QToolButton(self)
        for button in (self.remove, self.again):
            keeps_place = button.sizePolicy()
            keeps_place.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps_place)
            button.setAutoDefault(False)  # Enter in a field must not take a mark away
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

    def lay_out(self) -> None:
        """Choices and lists on the left, the picture on the right, messages below."""
        form, left, buttons = QFormLayout(), QVBoxLayout(), QHBoxLayout()
        self.choice.add_to(form)
        form.addRow(tr("Control file"), self.path)
        left.addLayout(form)
        for widget in (self.list, self.photographs):
            left.addWidget(widget)
        for widget in (self.undo, self.redo, self.remove):
            buttons.addWidget(widget)
        left.addLayout(buttons)
        left.addWidget(self.again)
        side = QWidget(self)
        side.setLayout(left)
        side.setMinimumWidth(320)
        side.setMaximumWidth(380)
        upper, layout = QHBoxLayout(), QVBoxLayout(self)
        upper.addWidget(side)
        upper.addWidget(self.picture, 1)
        layout.addLayout(upper, 1)
        layout.addWidget(self._messages())
        steady(self)

    def _messages(self) -> QScrollArea:
        """The place of messages: as high with many as with one, so that the picture does not move under the pointer."""
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.state)
        scroll.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 4)
        return scroll
