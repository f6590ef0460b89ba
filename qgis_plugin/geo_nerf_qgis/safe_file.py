# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing files of the user's: in one go, not over what others wrote meanwhile, with a copy of what was there."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from dataclasses import dataclass
from itertools import count
from pathlib import Path


class ChangedMeanwhileError(Exception):
    """Another program has changed the file since it was read."""


def content_of(path: Path) -> bytes | None:
    """A file's bytes, None where there is none.

    Raises:
        OSError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one go: it holds all new bytes or all old ones. Its rights stay; a link stays a link.

    Raises:
        OSError: it cannot be written, or nobody may write it.
    """
    path = path.resolve()
    mode = None
    with contextlib.suppress(FileNotFoundError):
        mode = stat.S_IMODE(path.stat().st_mode)
    if mode is not None and not (mode & 0o222 and os.access(path, os.W_OK)):
        raise PermissionError(13, os.strerror(13), str(path))
    handle, name = tempfile.mkstemp(prefix=".partial-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask() if mode is None else mode)
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def keep_copy(path: Path) -> Path | None:
    """Copy a file to a new sibling, "gcp_list.backup.txt" or with the next free number; None with nothing to keep.

    Raises:
        OSError: the copy cannot be written.
    """
    data = content_of(path)
    if not data:
        return None
    for number in count(1):
        copy = path.with_name(f"{path.stem}.backup{'' if number == 1 else f'-{number}'}{path.suffix}")
        try:
            with copy.open("xb") as file:
                file.write(data)
        except FileExistsError:
            if content_of(copy) == data:
                return copy
            continue
        return copy
    return None


@dataclass
class KeptFile:
    """A file that is written again and again; what others wrote is copied before it is replaced."""

    path: Path
    #: bytes as last read or written, None where there was no file
    seen: bytes | None = None
    #: the bytes are this program's own work of this session
    is_own: bool = False
    #: the last copy made
    copy: Path | None = None

    def read(self) -> bytes | None:
        """The bytes now, None where there is no file.

        Raises:
            OSError: it cannot be read.
        """
        now = content_of(self.path)
        if now != self.seen:
            self.seen, self.is_own = now, False
        return now

    def write(self, data: bytes) -> None:
        """Write new bytes.

        Raises:
            ChangedMeanwhileError: others have changed the file since it was read.
            OSError: it, or the copy of what was there, cannot be written.
        """
        if content_of(self.path) != self.seen:
            raise ChangedMeanwhileError(str(self.path))
        if data == self.seen:
            return
        if self.seen is not None and not self.is_own:
            self.copy = keep_copy(self.path) or self.copy
        write_whole(self.path, data)
        self.seen, self.is_own = data, True


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
