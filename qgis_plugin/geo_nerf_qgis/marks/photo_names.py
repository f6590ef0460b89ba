"""Photographs by the names that a control file may give them, as `geo_nerf/images/control.py` finds them.

In: paths in the folder of photographs. Out: the photographs a text may mean. No QGIS imports.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

_SUFFIXES = frozenset(
    {
        ".jpg",
        ".jpeg",
        ".tif",
        ".tiff",
        ".png",
        ".heic",
        ".heif",
        ".dng",
        ".arw",
        ".cr2",
        ".cr3",
        ".nef",
        ".raf",
        ".rw2",
    }
)


@dataclass(frozen=True)
class PhotoNames:
    """Names of photographs, with their folders."""

    exact: frozenset[str] = frozenset()
    #: a path, file name or stem without regard to case and blanks -> the photographs so called
    loose: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Iterable[str]) -> PhotoNames:
        """Of paths in the folder of photographs, parted by "/"."""
        exact = frozenset(names)
        loose: dict[str, tuple[str, ...]] = {}
        for name in sorted(exact):
            for key in {
                _loosely(name),
                _loosely(PurePosixPath(name).name),
                _loosely(PurePosixPath(name).stem),
            }:
                loose[key] = (*loose.get(key, ()), name)
        return cls(exact, loose)

    def find(self, text: str) -> tuple[str, ...]:
        """The photographs a text may mean: none, one, or several of the same file name."""
        slashed = text.replace("\\", "/")
        for name in (text, slashed):
            if name in self.exact:
                return (name,)
        return self.loose.get(_loosely(slashed)) or self.loose.get(_loosely(PurePosixPath(slashed).name), ())

    def called(self, text: str) -> str:
        """The one photograph a text means, else the text."""
        found = self.find(text)
        return found[0] if len(found) == 1 else text

    def split(self, fields: Sequence[str]) -> tuple[str, Sequence[str]]:
        """Photograph and what follows; the photograph's name may hold blanks."""
        for end in range(1, len(fields) + 1):
            if self.find(" ".join(fields[:end])):
                return " ".join(fields[:end]), fields[end:]
        return fields[0], fields[1:]


def names_in(folder: Path) -> list[str]:
    """The photographs of a folder and of those in it, by their suffixes."""
    found: list[str] = []
    if not folder.is_absolute():  # none was chosen
        return found
    for place, _, files in os.walk(folder):
        inner = Path(place).relative_to(folder)
        found += [(inner / name).as_posix() for name in files if Path(name).suffix.lower() in _SUFFIXES]
    return found


def _loosely(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).lower()
