# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in QGIS's settings: where geo-nerf is, whether it answers, and the way to the first start's window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..inputs import steady
from ..text import tr
from ..windows import kept
from .find import SETTING, AskTask, FindTask, Program, refusal_text
from .first_start import FirstStartDialog

ICON = Path(__file__).resolve().parents[1] / "icon.svg"


class GeoNerfOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page; register it with `iface.registerOptionsWidgetFactory` and take it away when the plugin goes.

    Args:
        changed: called when the program was named, found or set up, with the `Program` where it is known, else None.
        refused: called with a sentence when what was named is no geo-nerf and is not kept; the settings are closed by then.
    """

    def __init__(
        self,
        changed: Callable[[Program | None], None] = lambda _: None,
        refused: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(tr("geo-nerf"), QIcon(str(ICON)))
        self._changed, self._refused = changed, refused

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """The page."""
        return GeoNerfOptionsPage(self._changed, parent, self._refused)


class GeoNerfOptionsPage(QgsOptionsPageWidget):
    """One setting, the program; an empty one is looked for.

    Args:
        changed: see `GeoNerfOptionsFactory`.
        parent: of the page.
        refused: see `GeoNerfOptionsFactory`.
    """

    def __init__(
        self,
        changed: Callable[[Program | None], None],
        parent: QWidget | None = None,
        refused: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._changed, self._refused = changed, refused
        self._task: FindTask | AskTask | None = None
        #: what stood there when it answered as geo-nerf
        self._answered = ""
        #: what QGIS's settings name
        self._kept = _setting()
        self.program = QLineEdit(self._kept, self)
        self.program.setAccessibleName(tr("Program"))
        self.program.setPlaceholderText(tr("is looked for"))
        self.program.setToolTip(tr("A path, or a command such as: wsl.exe -e geo-nerf"))
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        browse = QToolButton(self)
        browse.setText("…")
        browse.setAccessibleName(tr("Choose the program"))
        browse.clicked.connect(self._browse)
        self.test = QPushButton(tr("Test"), self)
        self.test.clicked.connect(self.try_it)
        self.more = QPushButton(tr("What is installed and what is missing …"), self)
        self.more.clicked.connect(self._show_first_start)
        row = QHBoxLayout()
        for widget in (self.program, browse, self.test):
            row.addWidget(widget)
        form = QFormLayout()
        form.addRow(tr("Program"), row)
        form.addRow("", self.state)
        form.addRow("", self.more)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()
        steady(self)

    def apply(self) -> None:
        """Keep what stands there and look for it, once it has answered as geo-nerf."""
        text = self.program.text().strip()
        if text == _setting():
            return
        if not text or text == self._answered:
            _keep(text, self._changed)
        else:
            _ask(text, self._changed, self._refused)

    def try_it(self) -> None:
        """Start what stands there, or look for it where nothing does, beside the interface."""
        self.test.setEnabled(False)
        self.state.setText(tr("Looking for geo-nerf …"))
        text = self.program.text().strip()
        if text:
            self._task = AskTask(lambda program, said: self._show_answer(text, program, said), text)
        else:
            self._task = FindTask(self._show, "")
        QgsApplication.taskManager().addTask(self._task)

    def _show_answer(self, text: str, program: Program | None, said: str) -> None:
        if sip.isdeleted(self):  # the settings were closed meanwhile
            return
        if program is not None:
            self._answered = text
            self._show(program)
            return
        self._task = None
        self.test.setEnabled(True)
        self.state.setText(refusal_text(text, said))

    def _show(self, program: Program | None) -> None:
        if sip.isdeleted(self):  # the settings were closed meanwhile
            return
        self._task = None
        self.test.setEnabled(True)
        if program is None:
            self.state.setText(tr("No geo-nerf answers."))
            return
        text = tr("{version}, found in {where}:\n{command}")
        self.state.setText(text.format(version=program.version, where=program.where, command=" ".join(program.arguments)))

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("The program geo-nerf"), self.program.text())
        if path:
            self.program.setText(path)

    def _show_first_start(self) -> None:
        dialog = kept(FirstStartDialog(self.window(), self.program.text().strip()))
        dialog.found.connect(self._take)
        dialog.open()

    def _take(self, program: Program) -> None:
        """What the window found; it may have written the setting, which the page would write back."""
        if sip.isdeleted(self):
            self._changed(program)
            return
        named = _setting()
        if named != self._kept:
            self._kept = named
            self.program.setText(named)
        if self.program.text().strip() == named:  # else it was found by what nobody has kept yet
            self._changed(program)


#: questions whose page has gone
_asked: set[AskTask] = set()


def _ask(text: str, changed: Callable[[Program | None], None], refused: Callable[[str], None]) -> None:
    """Keep what was named once it answers as geo-nerf; the page goes meanwhile."""

    def end(program: Program | None, said: str) -> None:
        _asked.discard(task)
        if program is None:
            refused(refusal_text(text, said))
        else:
            _keep(text, changed)

    task = AskTask(end, text)
    _asked.add(task)
    QgsApplication.taskManager().addTask(task)


def _keep(text: str, changed: Callable[[Program | None], None]) -> None:
    if text:
        QgsSettings().setValue(SETTING, text)
    else:
        QgsSettings().remove(SETTING)
    changed(None)


def _setting() -> str:
    return str(QgsSettings().value(SETTING, "", type=str))
