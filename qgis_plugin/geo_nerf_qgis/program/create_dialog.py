# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that asks before an environment is made, shows how it goes, and can stop it."""

from __future__ import annotations

import shlex

from qgis.core import QgsApplication, QgsSettings, QgsTask
from qgis.PyQt.QtCore import Qt, pyqtSignal
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
from .create import NEWEST, OLDEST, PACKAGE, Builder, EnvironmentMaker, Plan, find_builder, free_folder, lacks_room
from .find import SETTING, Program

#: QGIS's setting: what pip is to install
PACKAGE_SETTING = "geo_nerf/package"
#: the log keeps so many lines
_LOG_LINES = 5000


class FindBuilderTask(QgsTask):
    """Looks for a Python that can make the environment, beside the interface; `found` is told in the interface's thread."""

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
        """Tell; in the interface's thread."""
        if result:
            self.found.emit(self._builder)


class CreateDialog(QDialog):
    """Asks, makes, shows the log; the setting is changed when all went well."""

    #: the new `Program`
    created = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Set up geo-nerf"))
        self.resize(720, 480)
        self._builder: Builder | None = None
        self._maker = EnvironmentMaker(self)
        self._maker.line.connect(self._log)
        self._maker.progress.connect(self._show_progress)
        self._maker.finished.connect(self._succeed)
        self._maker.failed.connect(self._fail)
        self._build()
        steady(self)
        self._task = FindBuilderTask()
        self._task.found.connect(self._take_builder)
        QgsApplication.taskManager().addTask(self._task)

    def _build(self) -> None:
        self.question = QLabel(tr("Looking for Python …"), self)
        self.question.setWordWrap(True)
        self.package = QLineEdit(QgsSettings().value(PACKAGE_SETTING, PACKAGE, type=str), self)
        self.package.setToolTip(tr("A package's name, a folder, a wheel or an address, as pip takes it"))
        self.options = QLineEdit(self)
        self.options.setPlaceholderText(tr("none"))
        self.options.setToolTip(tr("More options of “pip install”, such as another package index"))
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
        form.addRow(tr("Package"), self.package)
        form.addRow(tr("Options"), self.options)
        layout = QVBoxLayout(self)
        layout.addWidget(self.question)
        layout.addLayout(form)
        layout.addWidget(self.bar)
        layout.addWidget(self.log)
        layout.addWidget(self.buttons)

    def _take_builder(self, builder: Builder | None) -> None:
        self._builder = builder
        self.go.setEnabled(builder is not None)
        if builder is None:
            text = tr(
                "geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. "
                "Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the "
                "Linux that comes with it: sudo apt install python3-venv.",
            )
            self.question.setText(text.format(oldest=".".join(map(str, OLDEST)), newest=".".join(map(str, NEWEST))))
            return
        text = tr(
            "This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads geo-nerf and the libraries it "
            "needs (about 1 to 6 GB). Nothing else on this computer is changed. Shall it be set up?",
        )
        question = text.format(folder=free_folder(builder), version=".".join(map(str, builder.version)))
        if lacks_room(builder):
            question += "\n\n" + tr("The disk has less than 6 GB of room: free some first.")
        self.question.setText(question)

    def _begin(self) -> None:
        if self._builder is None or self._maker.is_running:
            return
        package = self.package.text().strip() or PACKAGE
        QgsSettings().setValue(PACKAGE_SETTING, package)
        for widget in (self.go, self.package, self.options):
            widget.setEnabled(False)
        self.bar.show()
        self._maker.start(Plan(self._builder, free_folder(self._builder), package, tuple(shlex.split(self.options.text()))))

    def _log(self, line: str) -> None:
        self.log.appendPlainText(line)

    def _show_progress(self, done: int, total: int, title: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setFormat(f"{title} (%v/%m)")

    def _succeed(self, program: Program) -> None:
        QgsSettings().setValue(SETTING, " ".join(shlex.quote(word) for word in program.arguments))
        self.bar.setValue(self.bar.maximum())
        self.question.setText(tr("geo-nerf is set up."))
        self.halt.setText(tr("Close"))
        self.created.emit(program)

    def _fail(self, why: str) -> None:
        self.question.setText(why or tr("Stopped; what was there of it is removed."))
        for widget in (self.go, self.package, self.options):
            widget.setEnabled(True)
        self.bar.hide()

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
