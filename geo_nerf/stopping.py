"""How the program ends when it is asked to: Ctrl-C, SIGTERM (`kill`, Docker, Slurm, systemd), SIGHUP (the terminal is gone).

`begin` splits the program in two before anything heavy is imported: a supervisor that loads no library, and the process that
works (see `geo_nerf.supervisor`). So neither a library's own handler nor a native call that takes long decides how the
program ends: with exit status 130 and one line that says how to go on.

SIGHUP that is ignored at the start stays ignored: `nohup` says that the run is to outlive its terminal. SIGINT is heard even
if it is ignored at the start: a shell without job control sets that for whatever it starts with `&`, to keep its own Ctrl-C
from it, and whoever sends SIGINT to such a run means it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType

#: exit status of a program that was stopped
STOPPED = 130
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
#: signals that ask a program to end; Windows has no SIGHUP, and others no SIGBREAK
ASKING: tuple[signal.Signals, ...] = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
#: ends a line that a progress bar was drawn on, and brings the cursor back
BAR_GONE = "\r\x1b[2K\x1b[?25h"

#: seconds after its reader has gone until a writer is asked to end
_READER_GONE_S = 1.0

_GOES_ON = "Run the same command again to go on from here."
_ANEW = "Run the same command again; it does this work anew, and what earlier commands made is kept."
_ANSWER = "Run the same command again for an answer; nothing was changed."
#: command -> what is true after it was stopped
_HOW_TO_GO_ON = {
    "run": _GOES_ON,
    "poses": _GOES_ON,
    "train": _GOES_ON,
    "batch": _GOES_ON,
    "demo": _GOES_ON,
    "tiles run": _GOES_ON,
    "tiles work": _GOES_ON,
    "tiles plan": _ANEW,
    "tiles merge": _ANEW,
    "extract": "Run the same command again: finished steps of the run are kept, the points are written anew.",
    "export": "Run the same command again: until then some of the products are missing.",
    "evaluate": _ANEW,
    "render": _ANEW,
    "report": _ANEW,
    "inspect": _ANSWER,
    "doctor": _ANSWER,
}


@dataclass
class _Process:
    """What the signal handler knows about its process."""

    begun: bool = False
    #: a supervisor waits for this process, and says how it ended
    supervised: bool = False
    #: something is to be put in order before the end
    at_work: bool = False
    asked: bool = False
    #: where files go that are to outlive the program; None: the system's folder for such
    lasting: str | None = None


_process = _Process()


def begin() -> None:
    """Be ready to be stopped. The process that goes on is the one that works; a second call does nothing."""
    if _process.begun:
        return
    _process.begun = True
    listen(_on_signal)
    if hasattr(os, "fork"):
        from geo_nerf.supervisor import split

        _process.lasting = split(sys.argv[1:])
        _process.supervised = True


def start() -> None:
    """Start the installed program: ready to be stopped before the command line is imported."""
    begin()
    from geo_nerf.cli import main

    main()


def listen(handler: Callable[[int, FrameType | None], None]) -> None:
    """Set the handler of all signals that ask this process to end, but for a SIGHUP that is to be ignored."""
    for number in ASKING:
        if number is signal.SIGINT or signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


@contextmanager
def stopped_without_reader(descriptor: int) -> Iterator[None]:
    """A block that ends, as one that was asked to, when nobody reads the pipe or socket any more that it writes to.

    Without it the process would notice at its next write, before which may come an hour's work. Does nothing for files, and on Windows.
    """
    import select
    import stat
    import threading

    finished, kind = threading.Event(), os.fstat(descriptor).st_mode
    if hasattr(select, "poll") and (stat.S_ISFIFO(kind) or stat.S_ISSOCK(kind)):
        watched = select.poll()
        watched.register(descriptor, 0)  # errors are told without being asked for, and that the other end is closed

        def watch() -> None:
            # a reader that has all it wants may close before this side has ended
            if watched.poll() and not finished.wait(_READER_GONE_S):
                os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(target=watch, name="reader", daemon=True).start()
    try:
        yield
    finally:
        finished.set()


def is_asked() -> bool:
    """Whether the program was asked to end: whatever fails from now on fails for that reason."""
    return _process.asked


def lasting_folder() -> str | None:
    """Folder for what is to outlive the program, unlike its other temporary files; None for the system's."""
    return _process.lasting


@contextmanager
def stoppable() -> Iterator[None]:
    """A block that puts things in order when the program is stopped: a signal raises KeyboardInterrupt in it.

    The program ends where the block does. Outside such a block there is nothing to put in order, and a signal ends the process at once.
    """
    _process.at_work = True
    try:
        yield
    except KeyboardInterrupt:
        _process.asked = True
        raise
    finally:
        _process.at_work = False
        if _process.asked:  # also where the interruption was lost on the way, or became another error
            leave()


def leave() -> None:
    """End this process as one that was stopped. Threads that still work are not waited for."""
    if not _process.supervised:
        tell_stopped(sys.argv[1:])
    if not _process.begun:
        sys.exit(STOPPED)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, RuntimeError):  # it may be in the middle of a write
            stream.flush()
    os._exit(STOPPED)


def tell_stopped(arguments: Sequence[str]) -> None:
    """Say that the program was stopped and how to go on: on stderr and, with `--events`, as the last event on stdout."""
    text = f"Stopped. {how_to_go_on(arguments)}".strip()
    with suppress(OSError):  # the terminal may be gone
        os.write(2, f"{BAR_GONE if os.isatty(2) else ''}\n{text}\n".encode())
    if "--events" in arguments or list(arguments[:2]) == ["tiles", "work"]:
        import json
        import time

        event = {"event": "stopped", "step": "", "at": round(time.time(), 3), "text": text}
        with suppress(OSError):
            os.write(1, f"{json.dumps(event)}\n".encode())


def how_to_go_on(arguments: Sequence[str]) -> str:
    """One sentence for a command line; "" for one that asks for nothing, such as `--help`."""
    words = list(arguments[: 2 if list(arguments[:1]) == ["tiles"] else 1])
    return "" if "--help" in arguments else _HOW_TO_GO_ON.get(" ".join(words), "")


def _on_signal(number: int, frame: FrameType | None) -> None:
    if _process.asked and _process.at_work:  # it is on its way; the supervisor sees to it that it arrives
        return
    _process.asked = True
    if not _process.at_work:
        leave()
    raise KeyboardInterrupt
