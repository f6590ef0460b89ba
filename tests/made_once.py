"""Things that are dear to make, made by one of the processes that test (pytest-xdist's workers) and read by all of them."""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(request: pytest.FixtureRequest, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` has filled in this or another process; read only.

    Args:
        request: of the fixture that asks.
        name: of the folder, the same in every process.
        make: is given a folder that is not there yet. What it raises is the failure of whoever asks; the next one tries anew.
    """
    factory: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
    base = factory.getbasetemp()
    if hasattr(request.config, "workerinput"):  # a worker's folders lie in one of the session's own
        base = base.parent
    with (base / f"{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        whole = base / f"{name}.whole"
        if not whole.exists():
            folder = factory.mktemp(name)
            make(folder / name)
            whole.symlink_to(folder / name)
    return whole.resolve()
