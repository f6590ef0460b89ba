# SPDX-License-Identifier: GPL-2.0-or-later
"""Ending a process that `QProcess` started together with all that it started, on Linux, macOS and Windows. Pure Python.

`running.tree` does the same for processes of `subprocess`, which have a group of their own; Qt 5 cannot give its processes one.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path


class ProcessTree:
    """A process and its descendants."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        #: every process ever seen in the tree: those whose parent has ended belong nowhere else
        self._seen: set[int] = set()

    def ask_to_end(self) -> None:
        """Let all of them save what they hold; on Windows nothing can be asked of a program without a window, so they end at once."""
        self._send("SIGTERM")

    def kill(self) -> None:
        """End all of them at once."""
        self._send("SIGKILL")

    def _send(self, name: str) -> None:
        if os.name == "nt":
            # CREATE_NO_WINDOW, a name that exists on Windows only
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(self._pid)], capture_output=True, check=False, creationflags=0x08000000)
            return
        self._seen |= {self._pid, *descendants(self._pid)}
        for pid in self._seen:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, getattr(signal, name))


def descendants(pid: int) -> set[int]:
    """Processes that a process started, and that those started (Linux, macOS)."""
    pairs = list(_parents())
    found, grown = {pid}, True
    while grown:
        new = {child for child, parent in pairs if parent in found} - found
        found, grown = found | new, bool(new)
    return found - {pid}


def _parents() -> Iterator[tuple[int, int]]:
    """Every process and the one that started it."""
    if not Path("/proc/self/stat").is_file():
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=False).stdout
        yield from ((int(one), int(parent)) for one, parent in map(str.split, listed.splitlines()))
        return
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            # "pid (name) state ppid …", and a name may hold blanks and brackets
            yield int(stat.parent.name), int(stat.read_text(errors="replace").rpartition(")")[2].split()[1])
