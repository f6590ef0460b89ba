"""What is said of runs: their states, why one ended, why one cannot go on."""

from __future__ import annotations

from ..running.obstacle import obstacle
from ..running.run import Run
from ..running.states import RESUMABLE
from ..text import tr
from . import words
from .fields import without_options


def state_text(state: str) -> str:
    """The state of a run."""
    known = {"interrupted": tr("interrupted"), "elsewhere": tr("at work in another program")}
    return known[state] if state in known else words.state_text(state)


def failure_text(run: Run) -> str:
    """Why a run failed: by the program's codes or in its words, else how it ended; "" where it did not fail."""
    failure = run.failure
    if failure is None:
        return ""
    if run.error is not None:
        return words.error_text(run.error.data)
    if failure.kind == "killed":
        text = tr("The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.")
        return text.format(-failure.status)
    if failure.kind == "crashed":
        return tr("A library of the program broke down. Resume goes on from here; please send the error report.")
    if failure.kind == "silent":
        return tr("The program ended without a word (status {0}).").format(failure.status)
    return without_options(failure.words)


def cannot_go_on(run: Run) -> str:
    """Why a run cannot be resumed; "" where it can, or need not be."""
    if run.state not in RESUMABLE and run.state != "done":
        return ""
    lack, path = obstacle(run.request)
    if run.state == "done" and lack != "disk":
        return ""
    return {
        "": "",
        "disk": tr("The disk of its folder is not there: {0}"),
        "photographs": tr("It cannot go on: the photographs are gone from {0}"),
        "control": tr("It cannot go on: the control file {0} is gone."),
        "check points": tr("It cannot go on: the check point file {0} is gone."),
        "area": tr("It cannot go on: the area {0} is gone."),
        "preset": tr("It cannot go on: the preset {0} is gone."),
    }[lack].format(path)
