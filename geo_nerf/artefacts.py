"""Files of a run: written atomically, fingerprinted, never half there under their final name."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.errors import DamagedArtefactError, GeoNerfError, OutputError

#: with less than this free, a writer that failed without a reason failed for want of space, bytes
ALMOST_FULL = 1 << 20


class ScratchFullError(OutputError):
    """The disk of the folder for temporary files filled up."""

    def __init__(self, folder: Path) -> None:
        mend = "Make room there, or name a folder on a larger disk in the environment variable TMPDIR, and run the same command again."
        super().__init__(folder, "there is no space left on the disk for temporary files.", mend)


def partial_path(path: Path) -> Path:
    """Where a file or folder lies until it is whole: hidden, beside `path`, with its suffix.

    The name is short and plain whatever `path` is called: a name may have 255 bytes already, and libraries read `!` or `;` their own way.
    """
    suffix = path.suffix if path.suffix[1:].isalnum() and path.suffix.isascii() else ""
    return path.with_name(f".partial-{os.getpid()}-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:12]}{suffix}")


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path` (see `partial_path`); rename it onto `path` when the block ends without error.

    The file is synced before the rename, so a power cut leaves the old file or the new one.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = partial_path(path)
    try:
        yield partial
        with partial.open("rb") as handle:
            os.fsync(handle.fileno())
        partial.replace(path)
    except OSError as error:
        if error.filename is not None and Path(os.fsdecode(error.filename)) == partial:  # nobody knows that name
            error.filename, error.filename2 = str(path), None
        raise
    finally:
        partial.unlink(missing_ok=True)
        partial.with_name(f"{partial.name}.aux.xml").unlink(missing_ok=True)  # GDAL's, of what the file itself cannot hold


@contextmanager
def scratch_folder(prefix: str) -> Iterator[Path]:
    """A folder for temporary files that is gone when the block ends.

    Raises:
        ScratchFullError: in place of what failed in the block while their disk was full.
    """
    with tempfile.TemporaryDirectory(prefix=prefix) as folder, full_scratch_told():
        yield Path(folder)


@contextmanager
def full_scratch_told() -> Iterator[None]:
    """Raise whatever fails in a block while the disk for temporary files is full as `ScratchFullError`."""
    try:
        yield
    except Exception as error:  # libraries tell a full disk in their own ways; whatever else it is goes on up
        if not isinstance(error, GeoNerfError) and shutil.disk_usage(tempfile.gettempdir()).free < ALMOST_FULL:
            raise ScratchFullError(_temporary()) from error
        raise


def _temporary() -> Path:
    """The folder for temporary files as the user knows it; the program's own in it is gone with the program."""
    there = Path(tempfile.gettempdir())
    return there.parent if os.environ.get("GEO_NERF_SCRATCH") == str(there) else there


def write_json(path: Path, value: Any) -> None:
    """Write JSON atomically, keys in the order given, two-space indent; numpy scalars and arrays become plain values."""
    with atomic_path(path) as partial:
        partial.write_text(json.dumps(value, indent=2, default=_plain, allow_nan=True) + "\n", encoding="utf-8")


def read_json(path: Path) -> Any:
    """Read JSON.

    Raises:
        DamagedArtefactError: the file is no JSON.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error


def write_arrays(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Write named arrays as one uncompressed `.npz`, atomically."""
    with atomic_path(path) as partial, partial.open("wb") as handle:
        np.savez(handle, **arrays)  # type: ignore[arg-type]


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """Read an `.npz` written by `write_arrays` (no pickles).

    Raises:
        DamagedArtefactError: missing, truncated or not an npz.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DamagedArtefactError(path, str(error)) from error


def fingerprint(value: Any) -> str:
    """A short stable hash of a JSON-able value (settings, inputs' fingerprints)."""
    text = json.dumps(value, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Path):
        return value.as_posix()
    raise TypeError(f"{type(value).__name__} is no JSON value")
