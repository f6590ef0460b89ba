"""Photographs of which nobody knows yet where they see a point: they are marked as a whole, without a prediction.

In: a folder and the names in it. Out: what the marking window lists, and sizes, each read when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .crop import size_of
from .photo_names import names_in


@dataclass(frozen=True)
class Unplaced:
    """One photograph."""

    #: as the control file names it
    name: str
    path: Path


def unplaced(photographs: Path, placed: Collection[str]) -> list[Unplaced]:
    """The photographs of a folder without those that are placed, by name."""
    return [Unplaced(name, photographs / name) for name in sorted(names_in(photographs)) if name not in placed]


class Sizes(Mapping[str, tuple[float, float]]):
    """Photograph -> width and height as displayed, pixels; without those whose header cannot be read.

    Args:
        known: those that need not be read.
        paths: photograph -> its file, for the others.
    """

    def __init__(self, known: Mapping[str, tuple[float, float]], paths: Mapping[str, Path]) -> None:
        self._sizes: dict[str, tuple[float, float] | None] = dict(known)
        self._paths = paths

    def __getitem__(self, name: str) -> tuple[float, float]:
        """Width, height.

        Raises:
            KeyError: it is not known.
        """
        if name not in self._sizes:
            self._sizes[name] = size_of(self._paths[name])
        size = self._sizes[name]
        if size is None:
            raise KeyError(name)
        return size

    def __iter__(self) -> Iterator[str]:
        """All names."""
        return iter({**dict.fromkeys(self._sizes), **dict.fromkeys(self._paths)})

    def __len__(self) -> int:
        """How many names."""
        return len(list(iter(self)))
