"""A process with all it starts, as one thing that can be ended. No QGIS imports."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence

#: seconds a process gets to end by itself, so that what it has done stays resumable
PATIENCE_S = 3.0
_WINDOWS = os.name == "nt"


def start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """Start a program in a process group of its own, its output as text.

    Raises:
        OSError: the program cannot be started.
    """
    # numbers, for these names exist on Windows only: CREATE_NEW_PROCESS_GROUP, CREATE_NO_WINDOW
    flags = 0x00000200 | 0x08000000 if _WINDOWS else 0
    return subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        env=dict(environment),
        start_new_session=not _WINDOWS,
        creationflags=flags,
    )


def stop(process: subprocess.Popen[str], patience_s: float = PATIENCE_S) -> None:
    """End a process of `start` and all it has started: ask first, then force. Takes `patience_s` and a second at most."""
    if _WINDOWS:
        # a console program without a console cannot be asked; what it has finished is kept all the same
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], check=False, capture_output=True)
        return
    _signal(process.pid, signal.SIGTERM)
    until = time.monotonic() + patience_s
    while time.monotonic() < until and (process.poll() is None or _lives(process.pid)):
        time.sleep(0.05)
    _signal(process.pid, signal.SIGKILL)
    process.wait(timeout=1)


def _signal(group: int, number: int) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:  # all of them have ended
        return


def _lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
