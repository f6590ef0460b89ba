"""Where numba's compiled kernels are kept between runs: beside the code, in the user's cache, else in a temporary folder.

Without a place numba does not compile at all, as on a read-only disk, in a container without a home, or for a user who may not write there.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import MutableMapping
from pathlib import Path

_NAME = "NUMBA_CACHE_DIR"


def settle_kernel_cache(environment: MutableMapping[str, str], package: Path) -> None:
    """Name numba a folder where it would find none; what can be written already stays as it is.

    Args:
        environment: gets `NUMBA_CACHE_DIR`.
        package: folder of the code.
    """
    if os.name != "posix":
        return
    own = environment.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - Path raises where there is no home
    places = [environment.get(_NAME, ""), str(package / "__pycache__"), own]
    if any(place.startswith("/") and _is_writable(Path(place)) for place in places):
        return
    try:
        environment[_NAME] = str(_private_folder())
    except OSError:  # numba will say so
        environment.pop(_NAME, None)


def _is_writable(place: Path) -> bool:
    """Whether a folder can be written, or made."""
    there = next(path for path in (place, *place.parents) if path.exists())
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def _private_folder() -> Path:
    """A temporary folder that nobody else can write, the same for all runs of a user: what lies there is run."""
    folder = Path(tempfile.gettempdir()) / f"geo-nerf-kernels-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 0o022:
        return Path(tempfile.mkdtemp(prefix="geo-nerf-kernels-"))
    return folder
