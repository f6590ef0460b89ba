"""What a tile's worker does besides its run: it ends with the process that started it, and keeps no one waiting for half a tile."""

from __future__ import annotations

import os
import signal
import threading


def end_with_parent() -> None:
    """Kill this process and its children when its standard input closes: its driver, which holds the other end, is gone.

    Only for a process that, or whose supervisor, leads a group of its own.
    """
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    while os.read(0, 1):
        pass
    if hasattr(os, "killpg") and os.getpgrp() in (os.getpid(), os.getppid()):
        os.killpg(0, signal.SIGKILL)
    os._exit(130)
