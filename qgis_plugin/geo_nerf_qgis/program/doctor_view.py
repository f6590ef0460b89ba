# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of what `geo-nerf doctor` says, with the commands that mend what is missing."""

from __future__ import annotations

import os
import shlex
from pathlib import Path, PurePosixPath

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..text import tr
from .doctor import Diagnosis, Finding
from .find import Program

#: parts of the table's width: component, state, what it is for, how to get it; the button takes what it needs
_PARTS = (0.17, 0.21, 0.32, 0.30)


class DiagnosisView(QTableWidget):
    """A table: component, state, what its lack costs, what mends it, a button that copies a command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._python: tuple[str, ...] = ()
        self._is_sharing = False
        headings = (
            tr("Component"),
            tr("State"),
            tr("What it is for"),
            tr("How to get it"),
            "",
        )
        self.setHorizontalHeaderLabels(headings)
        self.setAccessibleName(tr("What is installed and what is missing"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().setVisible(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._measure_rows)

    def show_diagnosis(
        self, diagnosis: Diagnosis, program: Program | None = None, *, only_troubled: bool = False
    ) -> None:
        """Fill the table, the gravest lack first.

        Args:
            diagnosis: what was found.
            program: which was asked; commands to copy are for its environment.
            only_troubled: leave out what is well.
        """
        self._python = python_of(program) if program is not None else ()
        shown = [finding for finding in diagnosis.findings if not only_troubled or finding.state != "ok"]
        self.setRowCount(len(shown))
        for row, finding in enumerate(shown):
            self._fill(row, finding)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self._is_sharing = True
        self.resizeColumnToContents(4)
        width = self.viewport().width() - self.columnWidth(4)
        for column, part in enumerate(_PARTS):
            self.setColumnWidth(column, int(part * width))
        self._is_sharing = False
        self._measure_rows()

    def _measure_rows(self) -> None:
        """Rows as high as their words need; once for all columns that change together."""
        if not self._is_sharing:
            self.resizeRowsToContents()

    def _fill(self, row: int, finding: Finding) -> None:
        purpose = ": ".join(
            filter(
                None, (finding.words("needed_for"), "" if finding.state == "ok" else finding.words("cost"))
            )
        )
        command = self._command(finding)
        mend = "" if finding.state == "ok" else command or finding.words("how_to_get")
        for column, text in enumerate((finding.component, self._state(finding), purpose, mend)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.setItem(row, column, item)
        self.removeCellWidget(row, 4)
        if command:
            self.setCellWidget(row, 4, self._copier(command))

    def _state(self, finding: Finding) -> str:
        version = finding.words("version")
        if finding.state == "ok":
            return version
        words = {
            "missing": tr("missing"),
            "old": tr("too old"),
            "limited": tr("limited"),
        }
        state = words[finding.state]
        state = tr("{state}, required").format(state=state) if finding.is_fatal else state
        return f"{state} ({version})" if version else state

    def _command(self, finding: Finding) -> str:
        """What mends it in a terminal, in the program's environment; "" where no command does."""
        if finding.state == "ok" or not finding.pip_install:
            return ""
        return (
            f"{quoted(self._python)} -m pip install {finding.pip_install}"
            if self._python
            else f"pip install {finding.pip_install}"
        )

    def _copier(self, command: str) -> QPushButton:
        button = QPushButton(tr("Copy"), self)
        button.setToolTip(command)
        button.setAccessibleName(tr("Copy the command: {command}").format(command=command))
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        return button


def python_of(program: Program) -> tuple[str, ...]:
    """How the Python is started whose packages a program uses; () where that cannot be told."""
    *prefix, path = program.arguments
    if prefix:  # in WSL: what lies there cannot be seen from here
        return (*prefix, str(PurePosixPath(path).parent / "python")) if path.startswith("/") else ()
    name = "python.exe" if os.name == "nt" else "python"
    python = (
        Path(path).resolve().parent / name
    )  # a program on the search path may be a link into its environment
    return (str(python),) if python.is_file() else ()


def quoted(words: tuple[str, ...]) -> str:
    """A command as a terminal of this system reads it."""
    if os.name == "nt":
        return " ".join(f'"{word}"' if " " in word else word for word in words)
    return shlex.join(words)
