# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the first start: where geo-nerf is, what it lacks, and how to get it where it is not there at all."""

from __future__ import annotations

import shlex

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..inputs import steady
from ..text import tr
from ..windows import kept
from .create_dialog import CreateDialog
from .doctor import Diagnosis, Doctor
from .doctor_view import DiagnosisView
from .find import SETTING, AskTask, FindTask, Program, refusal_text


class FirstStartDialog(QDialog):
    """Looks for geo-nerf as soon as it is made, and shows what `doctor` says of it.

    Args:
        parent: of the window.
        setting: what the user has named and not kept yet; None for what QGIS's settings name.
    """

    #: the `Program` that was found, chosen or made
    found = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None, setting: str | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("geo-nerf on this computer"))
        self.setMinimumSize(720, 400)
        self.resize(960, 560)
        self.program: Program | None = None
        self._task: FindTask | AskTask | None = None
        self._doctor = Doctor(self)
        self._doctor.finished.connect(self._show_diagnosis)
        self._doctor.failed.connect(self._show_trouble)
        self._build()
        steady(self)
        self.look()

    def _build(self) -> None:
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.view = DiagnosisView(self)
        self.again = QPushButton(tr("Look again"), self)
        self.choose = QPushButton(tr("Choose the program …"), self)
        self.create = QPushButton(tr("Set it up for me …"), self)
        self.again.clicked.connect(self.look)
        self.choose.clicked.connect(self._choose)
        self.create.clicked.connect(self._create)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.again, self.choose, self.create):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        for widget in (self.state, self.bar, self.view):
            layout.addWidget(widget)
        layout.addLayout(row)

    def look(self) -> None:
        """Search anew; returns at once."""
        self._doctor.cancel()
        self.program = None
        self.view.setRowCount(0)
        self.bar.show()
        self.again.setEnabled(False)
        self.state.setText(tr("Looking for geo-nerf …"))
        self._task = FindTask(self._take, self._setting)
        QgsApplication.taskManager().addTask(self._task)

    def _take(self, program: Program | None) -> None:
        if sip.isdeleted(self):  # the window was closed when the answer was on its way
            return
        self._task, self.program = None, program
        self.again.setEnabled(True)
        if program is None:
            self.bar.hide()
            self.state.setText(
                tr(
                    "geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda "
                    "environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.",
                )
            )
            return
        text = tr("{version} was found in {where}. Looking at what it needs …")
        self.state.setText(text.format(version=program.version, where=program.where))
        self._doctor.start(program)
        self.found.emit(program)

    def _show_diagnosis(self, diagnosis: Diagnosis) -> None:
        self.bar.hide()
        self.view.show_diagnosis(diagnosis, self.program)
        if self.program is None:
            return
        ready = tr("{version} ({where}) is ready.")
        lacking = tr("{version} ({where}) lacks something it cannot do without: see the first rows.")
        self.state.setText((ready if diagnosis.ready else lacking).format(version=self.program.version, where=self.program.where))

    def _show_trouble(self, why: str) -> None:
        self.bar.hide()
        self.state.setText(tr("geo-nerf could not look at itself:") + f"\n{why}")

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("The program geo-nerf"))
        if not path:
            return
        self.choose.setEnabled(False)
        self.bar.show()
        self._task = AskTask(lambda program, said: self._take_chosen(path, program, said), shlex.quote(path))
        QgsApplication.taskManager().addTask(self._task)

    def _take_chosen(self, path: str, program: Program | None, said: str) -> None:
        """Keep a program that was chosen, if it is geo-nerf."""
        if sip.isdeleted(self):
            return
        self._task = None
        self.choose.setEnabled(True)
        self.bar.hide()
        if program is None:
            self.state.setText(refusal_text(path, said))
            return
        QgsSettings().setValue(SETTING, shlex.quote(path))
        self._look_at_kept()

    def _look_at_kept(self) -> None:
        """Look for what QGIS's settings name by now."""
        self._setting = None
        self.look()

    def _create(self) -> None:
        dialog = kept(CreateDialog(self))
        dialog.created.connect(lambda _program: self._look_at_kept())
        dialog.open()

    def close_down(self) -> None:
        """Stop looking."""
        self._doctor.cancel()
        if self._task is not None:
            self._task.cancel()

    def done(self, result: int) -> None:
        """Stop looking when the window goes."""
        self.close_down()
        super().done(result)
