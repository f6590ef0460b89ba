"""Why a run ended without its products, in the program's own words, and a report to send. No QGIS imports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_CRASH_LOG = re.compile(r"\S*geo-nerf-crash-\S+\.log")
#: geo-nerf's errors begin a line so
_ERROR = re.compile(r"^Error: ", re.MULTILINE)
#: lines of the log that the report keeps
_TAIL = 80


@dataclass(frozen=True)
class Failure:
    """What went wrong."""

    #: what the program said, one paragraph
    words: str
    #: its exit status: 2 the input, 3 something is missing, 1 a mistake of its own; -1 it could not be started, or was ended from outside
    status: int
    #: all that helps to mend it
    report: str


def failure_of(status: int, errors: str, log: Sequence[str], command: Sequence[str], about: str) -> Failure:
    """Make it out of what the process left.

    Args:
        status: how the process ended (below zero: by a signal).
        errors: what it wrote to stderr.
        log: the run's log.
        command: what was run.
        about: versions of QGIS and of this plugin.
    """
    told = _ERROR.split(errors)
    words = told[-1].strip() if len(told) > 1 else _last_line(errors)
    if not words:
        words = f"the program was ended from outside (signal {-status})" if status < 0 else f"the program ended with status {status}"
    words = " ".join(words.split())
    parts = [about, "command: " + " ".join(command), f"status: {status}", f"error: {words}"]
    parts += ["--- last lines of the log", *log[-_TAIL:], "--- stderr", errors.strip()]
    parts += [text for name in sorted(set(_CRASH_LOG.findall(errors))) for text in (f"--- {name}", _text_of(Path(name.rstrip("."))))]
    return Failure(words, status, "\n".join(parts))


def _last_line(errors: str) -> str:
    return next((line.strip() for line in reversed(errors.splitlines()) if line.strip()), "")


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else "(this file is not there)"
