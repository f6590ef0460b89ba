"""The process that waits for the one that works: it hears signals, hands them on, and ends what does not end by itself.

It loads no library, so it answers at once whatever the other is at. What the working process leaves behind (children, scratch
files) goes with it. When the supervisor itself is killed, the working process sees its end of a pipe close, and ends.
"""

from __future__ import annotations

import importlib.util
import os
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from geo_nerf import library_words
from geo_nerf.stopping import ASKING, BAR_GONE, STOPPED, listen, tell_stopped

if TYPE_CHECKING:
    import psutil

#: seconds the working process gets to put things in order; QGIS waits three before it kills, Docker ten
GRACE_S = 2.5
#: a second signal this long after the first asks to end at once; `timeout` and terminals send one and the same twice
_AGAIN_S = 0.3
#: between looks at a process that was asked to end, seconds
_LOOK_S = 0.05
#: names the scratch folder to the programs that a worker starts: theirs lie in it, and go with it though they are killed
_SCRATCH = "GEO_NERF_SCRATCH"
#: prctl's PR_SET_CHILD_SUBREAPER of Linux: orphans of the working process become the supervisor's children
_SUBREAPER = 36
#: its PR_SET_PDEATHSIG: the signal that a process gets when its parent ends
_PARENT_DEATH = 1


def split(arguments: Sequence[str]) -> str:
    """Start the working process and return in it; in the supervisor this does not return.

    Args:
        arguments: the command line, for the words at the end.

    Returns:
        The system's folder for temporary files; the working process's own go with it.
    """
    lasting, parents = tempfile.gettempdir(), os.environ.get(_SCRATCH, "")
    scratch = Path(tempfile.mkdtemp(prefix="geo-nerf-", dir=parents if Path(parents).is_dir() and parents else lasting))
    ears, mouth = os.pipe()
    leash, hand = os.pipe()
    os.set_blocking(mouth, False)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ASKING)  # what comes meanwhile is heard by both
    supervisor, worker = os.getpid(), os.fork()
    if worker:
        os.close(leash)
        listen(_note)
        signal.signal(signal.SIGCHLD, _note)
        signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        _end(_wait(worker, ears), scratch, arguments)
    for end in (ears, mouth, hand):
        os.close(end)
    _prctl(_PARENT_DEATH, signal.SIGKILL)
    library_words.keep(scratch / library_words.LOG, Path(lasting))
    tempfile.tempdir = os.environ[_SCRATCH] = str(scratch)
    threading.Thread(target=_follow, args=(leash, supervisor), daemon=True).start()
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return lasting


def _note(number: int, frame: FrameType | None) -> None:
    """The number reaches the supervisor through its pipe."""


def _follow(leash: int, supervisor: int) -> None:
    """End this process when its supervisor is gone, with the group where that was theirs alone."""
    os.read(leash, 1)
    if os.getpgrp() == supervisor:
        os.killpg(supervisor, signal.SIGKILL)
    os._exit(STOPPED)


def _wait(worker: int, ears: int) -> tuple[int, bool]:
    """Wait for the working process; hand on what is heard meanwhile.

    Returns:
        Its exit status (below zero: the signal that ended it), and whether it was asked to end.
    """
    _prctl(_SUBREAPER, 1)
    asked_at: float | None = None
    patience_s = GRACE_S
    seen: list[psutil.Process] = []
    while (status := _reaped(worker)) is None:
        for number in _heard(ears, None if asked_at is None else _LOOK_S):
            if number == signal.SIGCHLD:
                continue
            if asked_at is None:
                asked_at, seen = time.monotonic(), _descendants()
                _send(worker, signal.SIGINT)
            elif time.monotonic() - asked_at > _AGAIN_S:
                patience_s = 0.0
        if asked_at is not None and time.monotonic() - asked_at > patience_s:
            _send(worker, signal.SIGKILL)
    asked = asked_at is not None or any(number != signal.SIGCHLD for number in _heard(ears, 0.0))
    if asked or status:
        _end_all(seen)
    return status, asked


def _prctl(what: int, value: int) -> None:
    """Ask Linux for it; other systems have none.

    There the orphans known are those that were children at the signal, and a process whose parent is gone ends when Python
    next has a turn in it.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(what, value, 0, 0, 0)


def _heard(ears: int, seconds: float | None) -> bytes:
    """Numbers of the signals that came, waited for so long (None: until one comes)."""
    ready, _, _ = select.select([ears], [], [], seconds)
    return os.read(ears, 256) if ready else b""


def _reaped(worker: int) -> int | None:
    """The working process's status once it has ended; adopted orphans that have ended are cleared away."""
    for pid, status in _ended():
        if pid == worker:
            return os.waitstatus_to_exitcode(status)
    return None


def _ended() -> Iterator[tuple[int, int]]:
    with suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            yield found


def _descendants() -> list[psutil.Process]:
    if importlib.util.find_spec("psutil") is None:  # an installation that lacks things is told of by what needs them
        return []
    import psutil

    try:
        return list(psutil.Process().children(recursive=True))
    except psutil.Error:
        return []


def _end_all(seen: Sequence[psutil.Process]) -> None:
    """Kill what the working process has left running, and what that starts meanwhile."""
    until = time.monotonic() + GRACE_S
    while time.monotonic() < until:
        left = {process.pid: process for process in (*seen, *_descendants())}
        killed = [process for process in left.values() if _is_killed(process)]
        list(_ended())
        if not killed:
            return
        time.sleep(_LOOK_S)


def _is_killed(process: psutil.Process) -> bool:
    """Whether a process was still there to be killed."""
    import psutil

    try:
        if not process.is_running() or process.status() == psutil.STATUS_ZOMBIE:
            return False
        process.kill()
    except psutil.Error:
        return False
    return True


def _send(worker: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(worker, number)


def _end(how: tuple[int, bool], scratch: Path, arguments: Sequence[str]) -> NoReturn:
    """End as the working process has: stopped, by its own status, or by the signal that killed it."""
    status, asked = how
    log = scratch / library_words.LOG
    if asked or status == STOPPED or -status in ASKING:
        status = STOPPED
        tell_stopped(arguments)
    elif status < 0 and -status != signal.SIGKILL:
        _tell_crash(-status, log)
        status = 1
    shutil.rmtree(scratch, ignore_errors=True)
    if status == -signal.SIGKILL:  # for want of memory, say: whoever started this wants to know
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(status)


def _tell_crash(number: int, log: Path) -> None:
    """Say that a library of C broke down, and keep its last words."""
    fd, kept = tempfile.mkstemp(prefix="geo-nerf-crash-", suffix=".log")
    os.close(fd)
    with suppress(OSError):
        shutil.copyfile(log, kept)
    name = signal.Signals(number).name
    bar = BAR_GONE if os.isatty(2) else ""
    text = f"a library broke down and ended the program ({name}). Run the same command again; please report it with {kept}."
    with suppress(OSError):
        os.write(2, f"{bar}Error: {text}\n".encode())
