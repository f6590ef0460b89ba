"""Below the form: what keeps a run from using the chosen CRS on this computer, most often a height grid, and a button that fetches it.

In: a CRS and a place. Out: nothing but what is shown; the program is asked, for only it knows which grids it finds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..program.background import BackgroundCommand
from ..running.environment import clean_environment
from ..running.progress import Told, read_line
from ..text import filled, tr
from . import words


class CrsNotice(QWidget):
    """A warning that comes and goes, with a button where the grid can be fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: how the program is started; None while that is not known
        self.program: Callable[[], Sequence[str] | None] = lambda: None
        self.label, self.fetch_button = QLabel(self), QPushButton(tr("Fetch the grid"), self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch_button.setToolTip(tr("Fetches it from the network into the folder where all programs look for grids."))
        self.fetch_button.clicked.connect(self.fetch)
        row = QHBoxLayout()
        row.addWidget(self.fetch_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addLayout(row)
        self._crs, self._place = "", None
        self._error: Mapping[str, Any] = {}
        self._command = BackgroundCommand(self)
        self._say("")

    def ask(self, crs: str, place: tuple[float, float] | None) -> None:
        """Have a CRS checked, unless it was; "" for none. What comes is shown."""
        program = self.program()
        if (crs, place) == (self._crs, self._place) or (crs and program is None):
            return
        self._crs, self._place = crs, place
        self._say("")
        self._command.kill()
        if crs and program is not None:
            self._start(program, "--check-crs", self._at(), self._on_checked)

    def fetch(self) -> None:
        """Have the grids of the CRS fetched."""
        program = self.program()
        if program is not None and self._crs:
            self._command.kill()
            self._say(tr("The grid is being fetched…"))
            self._start(program, "--fetch-grids", [], self._on_fetched)

    def close_down(self) -> None:
        """Leave no process behind."""
        self._command.kill()

    def _at(self) -> list[str]:
        return [f"--at={self._place[0]!r},{self._place[1]!r}"] if self._place is not None else []

    def _start(self, program: Sequence[str], option: str, more: Sequence[str], then: Callable[[int], None]) -> None:
        self._error = {}
        command = self._command = BackgroundCommand(self)
        command.line.connect(self._on_line)
        command.ended.connect(lambda status, _: then(status))
        command.start([*program, "doctor", option, self._crs, *more, "--events"], clean_environment())

    def _on_line(self, line: str) -> None:
        told = read_line(line)
        if told.kind == "error":
            self._error = told.data
        elif told.kind == "progress":
            self._show_progress(told)

    def _show_progress(self, told: Told) -> None:
        total = float(told.data.get("total") or 0)
        if total > 0:
            percent = round(100 * float(told.data.get("done") or 0) / total)
            self._say(filled(tr("The grid is being fetched: {0} %"), percent))

    def _on_checked(self, _: int) -> None:
        """Show why a run would stop; a program that does not know the question says nothing."""
        error = self._error
        can_fetch = error.get("code") == "missing_grid" and (error.get("mend") or {}).get("code") == "get_grid"
        if not error:
            self._say("")
        elif can_fetch:
            self._say(f"⚠ {words.worded(error['what'])}", can_fetch=True)
        else:
            self._say(f"⚠ {words.error_text(error)}")

    def _on_fetched(self, status: int) -> None:
        if status == 0:
            self._say(tr("The grid is fetched: a run can use it."))
        elif self._error.get("code") == "grid_download":
            text = tr("The grid could not be fetched. Is this computer connected to the network? The program says: {0}")
            self._say(f"⚠ {filled(text, str((self._error.get('what') or {}).get('text', '')))}", can_fetch=True)
        else:
            why = words.error_text(self._error) if self._error else tr("The program ended without a word (status {0}).").format(status)
            self._say(f"⚠ {why}", can_fetch=True)

    def _say(self, text: str, *, can_fetch: bool = False) -> None:
        self.label.setText(text)
        self.fetch_button.setVisible(can_fetch)
        self.setVisible(bool(text))
