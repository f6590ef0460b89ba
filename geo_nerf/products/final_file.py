"""How a product gets its final name: written beside it, synced (a file), renamed; a full disk is told as such."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo_nerf.artefacts import ALMOST_FULL, ScratchFullError, atomic_path, partial_path
from geo_nerf.errors import NoSpaceError


@contextmanager
def final_file(path: Path) -> Iterator[Path]:
    """Give a temporary path that becomes `path` when the block ends without error.

    Raises:
        NoSpaceError: the disk is full. GDAL and PDAL tell a full disk in many ways, so other errors count as one when it is full.
    """
    # inside, the half file still fills the disk; outside, syncing and renaming may fail
    with full_disk_told(path), atomic_path(path) as partial, full_disk_told(path):
        yield partial


@contextmanager
def final_folder(path: Path) -> Iterator[Path]:
    """Give a new temporary folder that takes the place of `path` when the block ends without error.

    Raises:
        NoSpaceError: the disk is full.
    """
    partial = partial_path(path)
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        with full_disk_told(path):
            yield partial
        shutil.rmtree(path, ignore_errors=True)
        partial.replace(path)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


@contextmanager
def full_disk_told(path: Path) -> Iterator[None]:
    """Raise whatever fails in a block for want of space beside `path` as `NoSpaceError`."""
    try:
        yield
    except Exception as error:  # libraries tell a full disk in their own ways; whatever else it is goes on up
        free = shutil.disk_usage(path.parent).free if path.parent.is_dir() else ALMOST_FULL
        if not isinstance(error, NoSpaceError | ScratchFullError) and (_says_disk_full(error) or free < ALMOST_FULL):
            raise NoSpaceError(path, free / 1e6) from error
        raise


def _says_disk_full(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            return True
        if "no space left on device" in str(error).lower():
            return True
        error = error.__cause__ or error.__context__
    return False
