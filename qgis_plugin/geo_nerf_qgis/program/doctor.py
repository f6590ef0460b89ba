# SPDX-License-Identifier: GPL-2.0-or-later
"""What `geo-nerf doctor --json` says: read, and asked for beside the interface; `doctor_view.py` shows it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..dock.words import worded
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
    #: the arguments of `pip install` that mend it, quoted for a shell; "" where that is not the way
    pip_install: str = ""
    #: by their field, texts with their code and values; none from an older program
    told: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def words(self, name: str) -> str:
        """One of its texts in the interface's language where there is a wording, else as the program has it."""
        told = self.told.get(name)
        return worded(told) if told else str(getattr(self, name))

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
    names = {one.name for one in fields(Finding)}
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
