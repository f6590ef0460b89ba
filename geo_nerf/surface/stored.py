"""A run's points as they lie on disk, read part by part: memory holds one part, however large the surface. Needs only numpy.

Comes in: the folder of the step `surface`. Goes out: `LocalCloud`s, local metres, in the order in which they were written.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from geo_nerf.artefacts import read_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.types import LocalCloud

#: says which files hold the blocks
INDEX = "cloud.json"
#: holds all points where there is no index
ONE_FILE = "cloud_local.npz"
#: points read at a time: scratch of some ten arrays of float64 stays below 100 MB
PART_POINTS = 200_000


@dataclass(frozen=True)
class _Member:
    """One array of the file, open at its first value."""

    stream: IO[bytes]
    dtype: np.dtype
    #: length, then the shape of one value
    shape: tuple[int, ...]

    def read(self, count: int) -> np.ndarray:
        """The next `count` values.

        Raises:
            EOFError: the file ends before.
        """
        values = np.empty((count, *self.shape[1:]), self.dtype)
        wanted = values.nbytes
        data = self.stream.read(wanted)
        if len(data) != wanted:
            raise EOFError("the file ends too early")
        values.reshape(-1).view(np.uint8)[:] = np.frombuffer(data, np.uint8)
        return values


@dataclass(frozen=True)
class StoredCloud:
    """The points of a surface, on disk."""

    #: files and how many points each holds
    files: tuple[tuple[Path, int], ...]

    @property
    def count(self) -> int:
        """Points in all."""
        return sum(count for _, count in self.files)

    @classmethod
    def open(cls, folder: Path) -> StoredCloud:
        """Look at a surface's files.

        Raises:
            DamagedArtefactError: one is missing or damaged, or its arrays are not as long as they should be.
        """
        if not (folder / INDEX).is_file():
            return cls(((folder / ONE_FILE, _length(folder / ONE_FILE)),))
        try:
            blocks = [(*block["place"], int(block["count"])) for block in read_json(folder / INDEX)["blocks"]]
            files = tuple((folder / f"block_{column}_{row}.npz", count) for column, row, count in blocks)
        except (KeyError, TypeError, ValueError) as error:
            raise DamagedArtefactError(folder / INDEX, str(error)) from error
        for path, count in files:
            if _length(path) != count:
                raise DamagedArtefactError(path, "it does not hold the points that the index counts")
        return cls(files)

    def parts(self, points: int = PART_POINTS) -> Iterator[LocalCloud]:
        """All points, some at a time.

        Args:
            points: how many at most.

        Raises:
            DamagedArtefactError: a file is cut short or its checksums are wrong.
        """
        for path, count in self.files:
            yield from _parts(path, count, points)


def _length(path: Path) -> int:
    with ExitStack() as stack:
        lengths = {member.shape[0] for member in _members(path, stack).values()}
    if len(lengths) != 1:
        raise DamagedArtefactError(path, "its arrays differ in length")
    return lengths.pop()


def _parts(path: Path, count: int, points: int) -> Iterator[LocalCloud]:
    with ExitStack() as stack:
        members = _members(path, stack)
        for start in range(0, count, points):
            wanted = min(points, count - start)
            try:
                part = LocalCloud(**{name: member.read(wanted) for name, member in members.items()})
            except (OSError, EOFError, zipfile.BadZipFile) as error:
                raise DamagedArtefactError(path, str(error)) from error
            yield part


def _members(path: Path, stack: ExitStack) -> dict[str, _Member]:
    """The file's arrays by name, each with a stream of its own that `stack` closes."""
    try:
        archive = stack.enter_context(zipfile.ZipFile(path))
        return {name: _member(stack.enter_context(archive.open(f"{name}.npy"))) for name in LocalCloud.__dataclass_fields__}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DamagedArtefactError(path, str(error)) from error


def _member(stream: IO[bytes]) -> _Member:
    version = np.lib.format.read_magic(stream)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, fortran, dtype = read(stream)
    if fortran and len(shape) > 1:
        raise ValueError("its columns lie one after another")
    return _Member(stream, dtype, shape)
