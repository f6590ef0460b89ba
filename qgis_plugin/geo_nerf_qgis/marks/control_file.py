"""The control file, OpenDroneMap's `gcp_list.txt`: surveyed points, and the pixels where photographs show them. No QGIS imports."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path


class ControlFileError(Exception):
    """The file is no control file; the text says where."""


@dataclass(frozen=True)
class ControlFile:
    """What the file holds."""

    #: as its first line names it
    crs: str
    #: label -> easting, northing, height in the CRS
    points: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    #: (label, photograph) -> pixel, the upper left corner of the photograph as displayed at (0, 0)
    marks: Mapping[tuple[str, str], tuple[float, float]] = field(default_factory=dict)

    def marked(self, label: str, place: tuple[float, float, float], photograph: str, pixel: tuple[float, float]) -> ControlFile:
        """The same with a mark more, or moved."""
        return replace(self, points={**self.points, label: place}, marks={**self.marks, (label, photograph): pixel})

    def unmarked(self, label: str, photograph: str) -> ControlFile:
        """The same without a mark."""
        return replace(self, marks={key: pixel for key, pixel in self.marks.items() if key != (label, photograph)})

    def count(self, label: str) -> int:
        """In how many photographs a point is marked."""
        return sum(key[0] == label for key in self.marks)

    def text(self) -> str:
        """The file's text; points without a mark have no place in it. Columns are parted by tabs, for names may hold blanks.

        A tab or line end in a name is written as a blank: names are compared without regard to which blanks they hold.
        """
        rows = [
            "\t".join(
                (
                    *(f"{value:.4f}" for value in self.points[label]),
                    *(f"{value:.2f}" for value in pixel),
                    " ".join(photograph.split()),
                    " ".join(label.split()),
                )
            )
            for (label, photograph), pixel in sorted(self.marks.items())
        ]
        return "\n".join([self.crs, *rows]) + "\n"

    def write(self, path: Path) -> None:
        """Write the file; the old one stays until the new one is complete."""
        partial = path.with_name(f".partial-{os.getpid()}-control")  # a name may be as long as names can be already
        partial.write_text(self.text(), encoding="utf-8")
        partial.replace(path)


def read_control_file(path: Path) -> ControlFile:
    """What a file holds already.

    Raises:
        ControlFileError: a row cannot be understood.
        OSError: it cannot be read.
    """
    lines = [line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines:
        raise ControlFileError(f"{path}: the file is empty")
    found = ControlFile(lines[0])
    for line in lines[1:]:
        columns = [column.strip() for column in line.split("\t")] if line.count("\t") >= 5 else line.split()
        try:
            x, y, height, px, py = (float(column) for column in columns[:5])
            photograph = columns[5]
        except (ValueError, IndexError) as error:
            raise ControlFileError(f"{path}: cannot understand '{line[:60]}'") from error
        label = columns[6] if len(columns) > 6 else f"{columns[0]} {columns[1]}"
        found = found.marked(label, (x, y, height), photograph, (px, py))
    return found
