"""Imports of heavy or optional libraries: a missing one becomes an error that says how to get it."""

from __future__ import annotations

import importlib
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from geo_nerf.errors import MissingComponentError


def require(module: str, *, needed_for: str, extra: str = "") -> ModuleType:
    """Import `module`, or say what it is for and how to get it.

    Args:
        module: dotted name.
        needed_for: a few words that end the sentence "it is needed for …".
        extra: the extra of this package that brings it ("" for a plain pip install of its name).

    Raises:
        MissingComponentError: it cannot be imported.
    """
    try:
        with own_signal_handlers():
            return importlib.import_module(module)
    except ImportError as error:
        wanted = f"geo-nerf[{extra}]" if extra else module.split(".")[0]
        raise MissingComponentError(module, needed_for=needed_for, mend=f"Install it with `pip install '{wanted}'` ({error}).") from error


@contextmanager
def own_signal_handlers() -> Iterator[None]:
    """A block after which the signals that ask to end have the handlers they had before: COLMAP's library sets its own when it is loaded.

    In other threads than the main one, where Python lets nobody set handlers, it does nothing.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    before = {getattr(signal, name): signal.getsignal(getattr(signal, name)) for name in names if hasattr(signal, name)}
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            for number, handler in before.items():
                if handler is not None:  # None: it is none of Python's
                    signal.signal(number, handler)
