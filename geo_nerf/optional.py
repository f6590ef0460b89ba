"""Imports of heavy or optional libraries: a missing one becomes an error that says how to get it."""

from __future__ import annotations

import importlib
import shlex
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from types import ModuleType

from geo_nerf.errors import MissingComponentError
from geo_nerf.sentence import sentence


def require(module: str, *, needed_for: str, distribution: str = "") -> ModuleType:
    """Import `module`, or say what it is for and how to get it.

    Args:
        module: dotted name.
        needed_for: a few words that end the sentence "it is needed for …".
        distribution: what pip knows it as ("" where that is the module's name).

    Raises:
        MissingComponentError: it cannot be imported.
    """
    try:
        with own_signal_handlers():
            return importlib.import_module(module)
    except ImportError as error:
        command = install_command(distribution or module.split(".")[0])
        mend = sentence(
            "install_with", "Install it with `{command}` ({error}).", command=command, error=str(error)
        )
        raise MissingComponentError(module, needed_for=needed_for, mend=mend) from error


def requirement(distribution: str) -> str:
    """What this package's metadata ask of a distribution here, be it in an extra: `rawpy<1,>=0.21`; "" where they do not name it."""
    from packaging.requirements import Requirement

    try:
        told = metadata.metadata("geo-nerf")
    except metadata.PackageNotFoundError:
        return ""
    extras = ("", *(told.get_all("Provides-Extra") or ()))
    for wanted in map(Requirement, metadata.requires("geo-nerf") or ()):
        is_wanted = wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in extras)
        if wanted.name.lower() == distribution and is_wanted:
            return f"{wanted.name}{wanted.specifier}"
    return ""


def install_command(distribution: str) -> str:
    """The command that installs a distribution: never this package's own name, which nobody has published."""
    return f"pip install {shlex.quote(requirement(distribution) or distribution)}"


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
