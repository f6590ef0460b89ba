"""Whether a control or check point file can be used, told before a run starts: the words the marking window has for it.

In: a path and the folder of photographs. Out: why the program would refuse the file, with its line; "" where it would not.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .control_file import ControlFile, ControlFileError, read_control_file
from .photo_names import PhotoNames, names_in
from .words import TROUBLES, reason

#: no control file is larger, bytes
LARGEST = 50_000_000


def complaint_about(path: str, photographs: str) -> str:
    """Why a file cannot be used; "" where it can, where none is named, and where there is none to be read."""
    file = Path(path)
    try:
        if not path or not file.is_file():
            return ""
        seen = file.stat()
    except (OSError, ValueError):
        return ""
    return _complaint(path, photographs, seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=16)
def _complaint(path: str, photographs: str, _written_ns: int, size: int) -> str:
    """The same for a file as it was written at a time, so that a form that is checked often reads it once."""
    try:
        if size > LARGEST:
            raise ControlFileError("no text")
        _check(_read(Path(path), Path(photographs)))
    except TROUBLES as error:
        return error.strerror or str(error) if isinstance(error, OSError) else reason(error)
    return ""


def _read(path: Path, photographs: Path) -> ControlFile:
    try:
        return read_control_file(path)
    except ControlFileError as error:
        if error.code != "two places":  # a name with blanks may have been taken for a photograph and a label
            raise
        return read_control_file(path, PhotoNames.of(names_in(photographs)))


def _check(file: ControlFile) -> None:
    """See to it that a file says something.

    Raises:
        ControlFileError: it does not.
    """
    if not file.crs:
        raise ControlFileError("empty")
    if not file.rows:
        raise ControlFileError("no marks")
