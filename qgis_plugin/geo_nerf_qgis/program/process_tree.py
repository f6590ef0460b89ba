# SPDX-License-Identifier: GPL-2.0-or-later
"""Ending a process together with all that it started, on Linux, macOS and Windows. Pure Python."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from typing import Any


def start_options() -> dict[str, Any]:
    """Arguments of `subprocess.Popen` that give a process a group of its own (and no window)."""
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def no_window() -> dict[str, Any]:
    """Arguments of `subprocess.run` that keep a console from flashing up on Windows."""
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if os.name == "nt" else {}


class ProcessTree:
    """A process and its descendants.

    Args:
        pid: the process.
        leads_group: it was started with `start_options`, so the group holds its descendants.
    """

    def __init__(self, pid: int, *, leads_group: bool = False) -> None:
        self._pid, self._leads_group = pid, leads_group
        #: every process ever seen in the tree: those whose parent has ended belong nowhere else
        self._seen: set[int] = set()

    def ask_to_end(self) -> None:
        """Let all of them save what they hold; on Windows nothing can be asked of a program without a window, so they end at once."""
        self._send(None if os.name == "nt" else signal.SIGTERM)

    def kill(self) -> None:
        """End all of them at once."""
        self._send(None if os.name == "nt" else signal.SIGKILL)

    def _send(self, number: signal.Signals | None) -> None:
        if number is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(self._pid)], capture_output=True, check=False, **no_window())
        elif self._leads_group:
            with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS: EPERM where all have ended but none was waited for
                os.killpg(self._pid, number)
        else:
            self._seen |= {self._pid, *descendants(self._pid)}
            for pid in self._seen:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)


def descendants(pid: int) -> set[int]:
    """Processes that a process started, and that those started (Linux, macOS)."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=False).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found, grown = {pid}, True
    while grown:
        new = {child for child, parent in pairs if parent in found} - found
        found, grown = found | new, bool(new)
    return found - {pid}
