"""Why a run ended without its products, in the program's own words, and a report to send. No QGIS imports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["told", "absent", "killed", "crashed", "silent"]
#: lines that Python, glog, the C library and Windows leave when native code breaks down: where it was, never why
_DUMP = re.compile(
    r"^\s*(?:@\s|PC: @|\*{3} |File \"|Thread 0x|Current thread 0x|Stack \(most recent|Extension modules:|Fatal Python error"
    r"|Windows fatal exception|Python runtime state:|#\d+\s+0x|0x[0-9a-f]+\s|\S*\(\S*\+0x|={5,}|<no Python frame>|Traceback \(most recent"
    r"|(?:Segmentation fault|Aborted|Killed|Terminated|\.{3})(?: \(core dumped\))?\s*$)"
)
_CRASH_LOG = re.compile(r"\S*geo-nerf-crash-\S+\.log")
#: geo-nerf's errors begin a line so
_ERROR = re.compile(r"^Error: ", re.MULTILINE)
#: lines of the log that the report keeps
_TAIL = 80
#: numbers of SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE and SIGSEGV: the program itself broke down
_CRASHES = frozenset({4, 5, 6, 7, 8, 11})
_ENDS: dict[Kind, str] = {
    "absent": "the program did not start",
    "killed": "the program was ended from outside (signal {0})",
    "crashed": "a library of the program broke down ({0})",
    "silent": "the program ended with status {0}",
}


@dataclass(frozen=True)
class Failure:
    """What went wrong."""

    #: what the program said, one paragraph; where it said nothing, how it ended, in English
    words: str
    #: its exit status: 2 the input, 3 something is missing, 1 a mistake of its own; -1 it could not be started, or was ended from outside
    status: int
    #: all that helps to mend it
    report: str
    #: "told" by the program, "absent" (it did not start), "killed" by a signal, "crashed" in native code, or "silent"
    kind: Kind = "told"


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
    ending = _silent(status)
    words = _without_dump(told[-1]) if len(told) > 1 else _last_line(errors) if ending == "silent" else ""
    kind: Kind = "told" if words else ending
    words = words or _ENDS[kind].format(-status if status < 0 else status)
    words = " ".join(words.split())
    parts = [about, "command: " + " ".join(command), f"status: {status}", f"error: {words}"]
    parts += ["--- last lines of the log", *log[-_TAIL:], "--- stderr", errors.strip()]
    parts += [
        text
        for name in sorted(set(_CRASH_LOG.findall(errors)))
        for text in (f"--- {name}", _text_of(Path(name.rstrip("."))))
    ]
    return Failure(words, status, "\n".join(parts), kind)


def _without_dump(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not _DUMP.match(line)).strip()


def _last_line(errors: str) -> str:
    """The last line that says something."""
    return next((line.strip() for line in reversed(_without_dump(errors).splitlines()) if line.strip()), "")


def _silent(status: int) -> Kind:
    """How a program ended that gave no reason; Windows numbers its crashes from 0xC0000000 on."""
    if status < 0:
        return "crashed" if -status in _CRASHES else "killed"
    return "crashed" if status >= 0xC0000000 or status - 128 in _CRASHES else "silent"


def _text_of(path: Path) -> str:
    return (
        path.read_text(encoding="utf-8", errors="replace") if path.is_file() else "(this file is not there)"
    )
