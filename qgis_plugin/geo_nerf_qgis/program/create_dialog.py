# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that asks before an environment is made, shows how it goes, and can stop it."""

from __future__ import annotations

import shlex
import time

from qgis.core import QgsApplication, QgsSettings, QgsTask
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..inputs import steady
from ..text import tr
from .builder import Builder, find_builder, free_folder
from .carried import Carried, CarriedBrokenError, find_carried
from .create import EnvironmentMaker
from .find import SETTING, Program
from .package import is_place, split_options
from .plan import plan_for
from .set_up_words import carried_text, no_python_text, obstacle_text, question_text, refusal_text

#: QGIS's setting: what pip is to install instead of the wheel that the plugin brings
PACKAGE_SETTING = "geo_nerf/package"
#: the log keeps so many lines
_LOG_LINES = 5000


class FindBuilderTask(QgsTask):
    """Looks for a Python that can make the environment; `found` is told in the interface's thread."""

    #: a `Builder` or None
    found = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__(tr("Looking for Python"), QgsTask.Flag.CanCancel)
        self._builder: Builder | None = None

    def run(self) -> bool:
        """Look; in the task's thread."""
        self._builder = find_builder()
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Tell, also where it was cancelled in QGIS's list of tasks; in the interface's thread."""
        self.found.emit(self._builder if result else None)


class CreateDialog(QDialog):
    """Asks, makes, shows the log; the setting is changed when all went well."""

    #: the new `Program`
    created = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Set up geo-nerf"))
        self.setMinimumSize(640, 440)
        self.resize(760, 560)
        self._builder: Builder | None = None
        self._carried: Carried | None = None
        self._maker = EnvironmentMaker(self)
        self._maker.line.connect(self._log)
        self._maker.progress.connect(self._show_progress)
        self._maker.finished.connect(self._succeed)
        self._maker.failed.connect(self._fail)
        self._step, self._began_s = "", 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_time)
        self._build()
        steady(self)
        self._show_carried()
        self._look()

    def _build(self) -> None:
        self.question = _text(tr("Looking for Python …"), self)
        self.program = _text("", self)
        remembered = QgsSettings().value(PACKAGE_SETTING, "", type=str)
        self.package = QLineEdit(remembered if is_place(remembered) else "", self)
        self.package.setPlaceholderText(tr("the program that this plugin brings"))
        self.package.setToolTip(
            tr(
                "A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody "
                "has published it."
            )
        )
        self.options = QLineEdit(self)
        self.options.setPlaceholderText(tr("none"))
        self.options.setToolTip(
            tr(
                "More options of “pip install”, such as another package index, or: --no-index --find-links "
                "FOLDER"
            )
        )
        self.bar = QProgressBar(self)
        self.bar.hide()
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(_LOG_LINES)
        self.log.setAccessibleName(tr("Log"))
        self.buttons = QDialogButtonBox(self)
        self.go = QPushButton(tr("Set up"), self)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._begin)
        self.halt = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Program"), self.program)
        form.addRow(tr("Another package"), self.package)
        form.addRow(tr("Options"), self.options)
        layout = QVBoxLayout(self)
        layout.addWidget(self.question)
        layout.addLayout(form)
        for widget in (self.bar, self.log, self.buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.log, 1)

    def _show_carried(self) -> None:
        """What the plugin brings, checked against its record."""
        self._carried = None
        try:
            self._carried = find_carried()
        except CarriedBrokenError as error:
            text = tr("{file} is not what this plugin was built with: install the plugin anew.")
            self.program.setText(text.format(file=error.path))
        else:
            self.program.setText(carried_text(self._carried))

    def _look(self) -> None:
        """Find a Python, and see what the disk has by now."""
        self.go.setEnabled(False)
        self._task = FindBuilderTask()
        self._task.found.connect(self._take_builder)
        QgsApplication.taskManager().addTask(self._task)

    def _take_builder(self, builder: Builder | None) -> None:
        self._builder = builder
        self.go.setEnabled(builder is not None)
        self.question.setText(
            no_python_text() if builder is None else question_text(builder, free_folder(builder))
        )

    def _begin(self) -> None:
        """Check what is asked for, and start."""
        if self._builder is None or self._maker.is_running:
            return
        self._show_carried()  # the files may have changed since the window came
        package = self.package.text().strip()
        if obstacle_text(self._builder):
            self._look()  # it may have been cleared meanwhile
            return
        refusal = refusal_text(self._carried, package, is_here=not self._builder.prefix)
        try:
            options = split_options(self.options.text())
        except ValueError:
            refusal = tr(
                "The options cannot be read: close every quotation mark, and leave out the program's name."
            )
        if refusal:
            self.question.setText(refusal)
            return
        QgsSettings().setValue(PACKAGE_SETTING, package)
        for widget in (self.go, self.package, self.options):
            widget.setEnabled(False)
        self.question.setText(
            tr("geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.")
        )
        self.log.clear()  # of an earlier try
        self.bar.show()
        self._began_s = time.monotonic()
        self._clock.start()
        self._maker.start(
            plan_for(self._builder, free_folder(self._builder), self._carried, package, options)
        )

    def _log(self, line: str) -> None:
        self.log.appendPlainText(line)

    def _show_progress(self, done: int, total: int, title: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._step = title
        self._show_time()

    def _show_time(self) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self._began_s), 60)
        self.bar.setFormat(f"{self._step} (%v/%m, {minutes}:{seconds:02})")

    def _succeed(self, program: Program) -> None:
        self._clock.stop()
        QgsSettings().setValue(SETTING, " ".join(shlex.quote(word) for word in program.arguments))
        self.bar.setValue(self.bar.maximum())
        self.question.setText(tr("geo-nerf is set up."))
        self.halt.setText(tr("Close"))
        self.created.emit(program)

    def _fail(self, why: str) -> None:
        self._clock.stop()
        text = why or tr("Stopped; what was there of it is removed.")
        self.question.setText(text)
        self._log(f"\n{text}")
        for widget in (self.go, self.package, self.options):
            widget.setEnabled(True)
        self.bar.hide()
        self.layout().activate()  # the words above the log need another height now
        end = self.log.verticalScrollBar()
        end.setValue(end.maximum())  # the reason stands there, wherever somebody has scrolled to

    @property
    def is_busy(self) -> bool:
        """Whether an environment is being made."""
        return self._maker.is_running

    def close_down(self) -> None:
        """Stop at once and leave nothing half-made: the plugin goes."""
        self._maker.abort()

    def reject(self) -> None:
        """Stop what is under way; a second time, or where nothing is, close."""
        if self._maker.is_running:
            self._maker.cancel()
            self.question.setText(tr("Stopping and clearing away …"))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A window that is closed stops what it began."""
        if self._maker.is_running:
            self._maker.cancel()
            event.ignore()
        else:
            super().closeEvent(event)


def _text(text: str, parent: QWidget) -> QLabel:
    """A label of several lines that can be copied from."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
