"""The runs: a list, and for the chosen one how far it is, what it warns of, what can be done with it."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..running.obstacle import obstacle
from ..running.run import Run
from ..running.states import REMOVABLE, RESUMABLE, STOPPABLE
from ..text import filled, number, tr
from . import run_words, words

#: steps of the bar
_FINE = 1000


class RunsPanel(QWidget):
    """Shows runs and asks for what the user wants of them."""

    stop_wanted = pyqtSignal(object)
    again_wanted = pyqtSignal(object)
    layers_wanted = pyqtSignal(object)
    view_wanted = pyqtSignal(object)
    page_wanted = pyqtSignal(object)
    folder_wanted = pyqtSignal(object)
    report_wanted = pyqtSignal(object)
    #: a run is to leave the list; its folder stays
    removal_wanted = pyqtSignal(object)
    #: another run was chosen
    chosen_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoNerfRuns")
        self.list = QListWidget(self)
        self.list.setMaximumHeight(110)
        self.list.setAccessibleName(tr("Runs"))
        self.step = QLabel(tr("No run yet."), self)
        self.step.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _FINE)
        self.remaining, self.words = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.runs: list[Run] = []
        self._make_buttons()
        layout = QVBoxLayout(self)
        for part in (self.list, self.step, self.bar, self.remaining):
            layout.addWidget(part)
        layout.addLayout(self._buttons())
        layout.addWidget(self._scrolled(self.words), 1)  # below the buttons, which so stay where they are
        self.list.currentRowChanged.connect(self._on_chosen)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self.refresh()

    def chosen(self) -> Run | None:
        """The run whose figures are shown."""
        row = self.list.currentRow()
        return self.runs[row] if 0 <= row < len(self.runs) else None

    def show_run(self, run: Run) -> None:
        """Add a run, or show its present state."""
        if run.number not in [one.number for one in self.runs]:
            self.runs.append(run)
            self.list.addItem(QListWidgetItem(""))
            self.list.setCurrentRow(len(self.runs) - 1)
        row = [one.number for one in self.runs].index(run.number)
        self.list.item(row).setText(f"{run.name} · {run_words.state_text(run.state)}")
        self.list.item(row).setToolTip(run.request.out)
        self.refresh()

    def drop_run(self, run: Run) -> None:
        """Take a run from the list."""
        numbers = [one.number for one in self.runs]
        if run.number in numbers:
            row = numbers.index(run.number)
            del self.runs[row]
            self.list.takeItem(row)
            self._on_chosen(row)

    def choose(self, run: Run) -> None:
        """Show the figures of a run."""
        self.list.setCurrentRow([one.number for one in self.runs].index(run.number))

    def refresh(self) -> None:
        """Show the chosen run as it is now."""
        run = self.chosen()
        self._enable(run)
        if run is None:
            self._show_nothing()
            return
        self.bar.setValue(_FINE if run.state == "done" else round(_FINE * run.progress.part))
        self.step.setText(self._headline(run))
        left = run.progress.remaining_s(time.time()) if run.state == "running" else None
        self.remaining.setText("" if left is None else filled(tr("about {0} left"), words.duration_text(left)))
        self.words.setText(self._trouble(run))

    def _show_nothing(self) -> None:
        self.bar.setValue(0)
        self.step.setText(tr("No run yet."))
        for label in (self.remaining, self.words):
            label.clear()

    def _make_buttons(self) -> None:
        self.stop = self._button(tr("Stop"), self.stop_wanted)
        self.again = self._button(tr("Resume"), self.again_wanted)
        self.layers = self._button(tr("Show layers"), self.layers_wanted)
        self.view = self._button(tr("3-D view"), self.view_wanted)
        self.page = self._button(tr("Report"), self.page_wanted)
        self.folder = self._button(tr("Folder"), self.folder_wanted)
        self.copy = self._button(tr("Copy error report"), self.report_wanted)
        policy = self.copy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.copy.setSizePolicy(policy)
        self.removal = self._button(tr("Remove from list"), self.removal_wanted)
        self.removal.setToolTip(tr("Its folder stays as it is."))

    def _button(self, text: str, wanted: pyqtSignal) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: wanted.emit(self.chosen()))
        return button

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        for index, button in enumerate((self.stop, self.again, self.layers, self.view, self.page, self.folder)):
            grid.addWidget(button, index // 2, index % 2)
        for row, button in enumerate((self.removal, self.copy), 3):  # long words in some languages
            grid.addWidget(button, row, 0, 1, 2)
        return grid

    def _scrolled(self, label: QLabel) -> QScrollArea:
        """The rest of the room for words, however many there are."""
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(label)
        for part in (label, scroll.viewport()):
            part.setAutoFillBackground(False)
        return scroll

    def _enable(self, run: Run | None) -> None:
        state = run.state if run is not None else ""
        self.stop.setEnabled(state in STOPPABLE)
        self.again.setEnabled(run is not None and state in RESUMABLE and not obstacle(run.request)[0])
        self.removal.setEnabled(state in REMOVABLE)
        is_there = run is not None and run.out.is_dir()
        for button in (self.layers, self.view):
            button.setEnabled(state == "done" and is_there)
        self.page.setEnabled(run is not None and run.report.is_file())
        self.folder.setEnabled(is_there)
        self.copy.setVisible(run is not None and run.failure is not None)

    def _headline(self, run: Run) -> str:
        step = run.progress.step
        text = words.step_text(step) + (f" · {number(100 * run.progress.step_part)} %" if step else "")
        if run.state == "running":
            return text
        state = run_words.state_text(run.state)
        return f"{state} · {text}" if run.state in RESUMABLE and step else state

    def _trouble(self, run: Run) -> str:
        lines = [run_words.failure_text(run)] if run.failure is not None else map(words.said, run.warnings)
        return "\n".join([*lines, *filter(None, [run_words.cannot_go_on(run)])])

    def _on_chosen(self, _: int) -> None:
        self.refresh()
        self.chosen_changed.emit(self.chosen())
