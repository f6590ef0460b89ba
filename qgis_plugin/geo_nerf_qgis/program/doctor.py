# SPDX-License-Identifier: GPL-2.0-or-later
"""What `geo-nerf doctor --json` says: read, asked for beside the interface, and shown with the commands that mend what is missing."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ..running.environment import clean_environment
from ..text import tr
from .background import BackgroundCommand
from .find import Program


class NoDiagnosisError(ValueError):
    """The answer is not what `doctor --json` writes."""


@dataclass(frozen=True)
class Finding:
    """What is known of one component; the same fields as `geo_nerf.doctor.Finding`."""

    component: str
    #: "ok", "missing", "old" or "limited"
    state: str
    version: str
    needed_for: str
    cost: str = ""
    how_to_get: str = ""
    required: bool = False

    @property
    def is_fatal(self) -> bool:
        """Whether nothing works because of this."""
        return self.required and self.state in ("missing", "old")

    @property
    def rank(self) -> int:
        """The gravest first."""
        return 0 if self.is_fatal else ("missing", "old", "limited", "ok").index(self.state) + 1


@dataclass(frozen=True)
class Diagnosis:
    """All findings."""

    ready: bool
    #: the gravest first
    findings: tuple[Finding, ...]


def parse_diagnosis(text: str) -> Diagnosis:
    """Read the JSON, whatever a library printed before it.

    Raises:
        NoDiagnosisError: there is none in the text.
    """
    names = {field.name for field in fields(Finding)}
    try:
        told = json.loads(text[text.index("{") :])
        findings = [Finding(**{name: value for name, value in found.items() if name in names}) for found in told["findings"]]
        return Diagnosis(bool(told["ready"]), tuple(sorted(findings, key=lambda finding: finding.rank)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoDiagnosisError(text[-2000:] or "no answer") from error


class Doctor(QObject):
    """Asks a program for its diagnosis; that takes some ten seconds, for it imports its libraries."""

    #: a `Diagnosis`
    finished = pyqtSignal(object)
    #: what went wrong, in the program's words
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = BackgroundCommand(self)
        self._command.line.connect(self._keep)
        self._command.ended.connect(self._end)
        self._lines: list[str] = []

    def start(self, program: Program) -> None:
        """Ask; returns at once. A question under way is dropped."""
        self.cancel()
        self._lines = []
        self._command.start([*program.arguments, "doctor", "--json"], clean_environment())

    def cancel(self) -> None:
        """Stop asking; no signal follows."""
        if self._command.is_running:
            self._command.ended.disconnect(self._end)
            self._command.stop()
            self._command = BackgroundCommand(self)
            self._command.line.connect(self._keep)
            self._command.ended.connect(self._end)

    def _keep(self, line: str) -> None:
        self._lines.append(line)

    def _end(self, status: int, output: str) -> None:
        try:
            diagnosis = parse_diagnosis(output)
        except NoDiagnosisError:
            said = "\n".join(self._lines[-20:])
            self.failed.emit(said or tr("geo-nerf ended with status {status}.").format(status=status))
            return
        self.finished.emit(diagnosis)


class DiagnosisView(QTableWidget):
    """A table: component, state, what its lack costs, the command that mends it, and a button that copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        headings = (
            tr("Component"),
            tr("State"),
            tr("What it is for"),
            tr("How to get it"),
            "",
        )
        self.setHorizontalHeaderLabels(headings)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(True)
        self.verticalHeader().setVisible(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_diagnosis(self, diagnosis: Diagnosis, *, only_troubled: bool = False) -> None:
        """Fill the table, the gravest lack first.

        Args:
            diagnosis: what was found.
            only_troubled: leave out what is well.
        """
        shown = [finding for finding in diagnosis.findings if not only_troubled or finding.state != "ok"]
        self.setRowCount(len(shown))
        for row, finding in enumerate(shown):
            self._fill(row, finding)
        self.resizeRowsToContents()

    def _fill(self, row: int, finding: Finding) -> None:
        purpose = finding.needed_for if finding.state == "ok" else f"{finding.needed_for}: {finding.cost}"
        command = "" if finding.state == "ok" else finding.how_to_get
        for column, text in enumerate((finding.component, self._state(finding), purpose, command)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(row, column, item)
        self.removeCellWidget(row, 4)
        if command:
            self.setCellWidget(row, 4, self._copier(command))

    def _state(self, finding: Finding) -> str:
        if finding.state == "ok":
            return finding.version
        words = {
            "missing": tr("missing"),
            "old": tr("too old"),
            "limited": tr("limited"),
        }
        state = words[finding.state]
        return tr("{state}, required").format(state=state) if finding.is_fatal else state

    def _copier(self, command: str) -> QPushButton:
        button = QPushButton(tr("Copy"), self)
        button.setToolTip(command)
        button.setAccessibleName(command)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        return button
