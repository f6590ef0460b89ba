"""One run as the dock knows it: what was asked, how far it is, how it ended. No QGIS imports."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from pathlib import Path

from .command import Wanted
from .failure import Failure
from .progress import SHARES, Progress, Spoken, Told
from .states import OVER, State

#: lines that a run's log keeps
_LOG_LINES = 5000
_numbers = itertools.count(1)


@dataclass
class Run:
    """A run in the queue; changed only in the thread of the interface."""

    request: Wanted
    state: State = "waiting"
    progress: Progress = field(default_factory=lambda: Progress(0.0))
    log: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    #: why its tile failed, in the program's words; "" where none did
    reason: str = ""
    failure: Failure | None = None
    #: why it ended, with codes; None where the program did not say
    error: Told | None = None
    number: int = field(default_factory=lambda: next(_numbers))
    #: seconds since the epoch when it came to its state
    at: float = field(default_factory=time.time)
    #: steps that tell their warnings anew when they begin
    _told_anew: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.request.title

    @property
    def out(self) -> Path:
        """The run's folder as this computer sees it."""
        return Path(self.request.out)

    @property
    def report(self) -> Path:
        """The page about the run, once it is finished."""
        return self.out / "products" / "report.html"

    def is_over(self) -> bool:
        """Whether nothing more will come of it in this QGIS."""
        return self.state in OVER

    def go_on_from(self, former: Run) -> None:
        """Take over what was told of the same folder's run before: its warnings, and how far it was."""
        self.warnings, self.progress = list(former.warnings), former.progress
        is_same = former.request.again() == self.request
        self._told_anew = former.progress.finished if is_same else frozenset(SHARES)

    def hear(self, told: Told) -> str:
        """Take in one line of output; what the log gets for it, "" for nothing."""
        self.progress = self.progress.after(told)
        text = log_line(told)
        if told.kind == "warning" and told.data.get("text", "") not in self.warnings:
            self.warnings.append(Spoken.of(str(told.data.get("text", "")), told))
        if told.kind == "step" and told.data.get("state") == "started" and told.step in self._told_anew:
            self.warnings = [one for one in self.warnings if not isinstance(one, Spoken) or one.told.step != told.step]
        if told.kind == "error":
            self.error = told
        if told.kind == "tile":
            self.reason = str(told.data.get("reason") or "")
        if text:
            text = Spoken.of(text, told)
            self.log.append(text)
            del self.log[:-_LOG_LINES]
        return text


def log_line(told: Told) -> str:
    """A line of output as the log has it; "" for what is not worth one."""
    if told.kind == "text":
        return str(told.data["text"])
    if told.kind in ("warning", "note"):
        mark = "! " if told.kind == "warning" else ""
        return f"{told.step}: {mark}{told.data.get('text', '')}"
    if told.kind == "tile":
        reason = told.data.get("reason")
        is_new = not told.step  # else it tells only how far it is
        return f"{told.data.get('tile')}: {told.data.get('state')}" + (f", {reason}" if reason else "") if is_new else ""
    if told.kind == "step":
        seconds = told.data.get("seconds")
        return f"{told.step}: {told.data.get('state', '')}" + (f", {seconds:.0f} s" if isinstance(seconds, (int, float)) else "")
    return ""
