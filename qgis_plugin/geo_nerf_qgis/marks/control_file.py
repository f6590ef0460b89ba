"""The control file, OpenDroneMap's `gcp_list.txt`: surveyed points, and the pixels where photographs show them.

In: a file's bytes. Out: what it says as geo-nerf reads it, and the bytes with a mark more, moved or taken away: every
other byte stays. No QGIS imports.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from .control_sheet import NUMBERS, ControlFileError, Sheet, is_unknown, number_in, read_sheet, spans
from .photo_names import PhotoNames


class Place(NamedTuple):
    """A point's coordinates as they are written."""

    x: str
    y: str
    #: "nan" where it is not known
    height: str


@dataclass(frozen=True)
class Row:
    """One mark."""

    #: index of its line
    at: int
    place: Place
    pixel: tuple[float, float]
    #: as written
    photograph: str
    #: the point's name with single blanks, and as written
    label: str
    label_text: str

    @property
    def xyz(self) -> tuple[float, float, float]:
        """The coordinates; NaN for an unknown height."""
        return float(self.place.x), float(self.place.y), float(self.place.height)


@dataclass(frozen=True)
class ControlFile:
    """What a file holds."""

    sheet: Sheet = field(default_factory=Sheet)
    names: PhotoNames = field(default_factory=PhotoNames)
    #: as its first line names it, "" where there is none yet
    crs: str = ""
    rows: tuple[Row, ...] = ()

    @cached_property
    def points(self) -> Mapping[str, tuple[float, float, float]]:
        """Label -> easting, northing, height in the CRS (NaN: not known)."""
        return {row.label: row.xyz for row in reversed(self.rows)}

    @cached_property
    def marks(self) -> Mapping[tuple[str, str], tuple[float, float]]:
        """(label, photograph) -> pixel, the upper left corner of the photograph as displayed at (0, 0).

        Of two marks of a point in one photograph the first counts.
        """
        return {(row.label, self.names.called(row.photograph)): row.pixel for row in reversed(self.rows)}

    def mark(self, label: str, photograph: str) -> tuple[float, float] | None:
        """The pixel of a mark, None without."""
        return self.marks.get((written_name(label), photograph))

    def place(self, label: str) -> Place | None:
        """A point's coordinates as the file has them, None where it lacks the point."""
        return next((row.place for row in self.rows if row.label == written_name(label)), None)

    def count(self, label: str) -> int:
        """In how many photographs a point is marked."""
        return self._counts[written_name(label)]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(label for label, _ in self.marks)

    def with_crs(self, crs: str) -> ControlFile:
        """With the line that names the CRS, where there is none yet.

        Raises:
            ControlFileError: it would not be read back so.
        """
        if self.crs:
            return self
        again = read_control(self.sheet.with_line(crs), self.names)
        if again.crs != crs:
            raise ControlFileError("not read back")
        return again

    def marked(self, label: str, place: Place, photograph: str, pixel: tuple[float, float]) -> ControlFile:
        """With a mark more, or moved. A point that is there keeps its coordinates.

        Raises:
            ControlFileError: it would not be read back so.
        """
        label = written_name(label)
        found = next((row for row in self.rows if self._is(row, label, photograph)), None)
        if found is not None:
            sheet = self._moved(found, pixel)
        else:
            sheet = self._added(label, self.place(label) or place, photograph, pixel)
        written = (round(pixel[0], 2), round(pixel[1], 2))
        return self._checked(sheet, {**self.marks, (label, photograph): written})

    def unmarked(self, label: str, photograph: str) -> ControlFile:
        """Without a mark."""
        label = written_name(label)
        sheet = self.sheet.without([row.at for row in self.rows if self._is(row, label, photograph)])
        return self._checked(
            sheet, {key: pixel for key, pixel in self.marks.items() if key != (label, photograph)}
        )

    def _is(self, row: Row, label: str, photograph: str) -> bool:
        return row.label == label and self.names.called(row.photograph) == photograph

    def _moved(self, row: Row, pixel: tuple[float, float]) -> Sheet:
        line = self.sheet.lines[row.at]
        columns = spans(line, self.sheet.mark())
        for (first, end), value in reversed(list(zip(columns[3:NUMBERS], pixel))):  # noqa: B905 (Python 3.9)
            line = f"{line[:first]}{value:.2f}{line[end:]}"
        return self.sheet.with_text(row.at, line)

    def _added(self, label: str, place: Place, photograph: str, pixel: tuple[float, float]) -> Sheet:
        own = [row for row in self.rows if row.label == label]
        numbers = (*place, *(f"{value:.2f}" for value in pixel))
        names = (written_name(photograph), own[0].label_text if own else label)
        text = (self.sheet.mark() or "\t").join((*numbers, *names))
        return self.sheet.with_line(text, own[-1].at if own else None)

    def _checked(self, sheet: Sheet, marks: Mapping[tuple[str, str], tuple[float, float]]) -> ControlFile:
        """A changed sheet, once its bytes are read back as they are meant.

        Raises:
            ControlFileError: they are not.
        """
        again = read_control(read_sheet(sheet.data()), self.names)
        if (
            again.crs != self.crs
            or again.marks != marks
            or any(again.points[key] != at for key, at in self._kept(again).items())
        ):
            raise ControlFileError("not read back")
        return again

    def _kept(self, again: ControlFile) -> Mapping[str, tuple[float, ...]]:
        """Points that must not have moved, without unknown heights, which equal nothing."""
        return {key: at for key, at in self.points.items() if key in again.points and not math.isnan(at[2])}


def read_control(sheet: Sheet, names: PhotoNames) -> ControlFile:
    """What a sheet says.

    Raises:
        ControlFileError: geo-nerf would not read it, or not all of it.
    """
    said, mark = sheet.said(), sheet.mark()
    if not said:
        return ControlFile(sheet, names)
    crs = said[0][1]
    if len(crs.split()) > NUMBERS and all(number_in(field) is not None for field in crs.split()[:NUMBERS]):
        raise ControlFileError("no crs", said[0][0] + 1, crs)
    if mark and mark not in crs.rstrip(mark):
        crs = crs.rstrip(mark)
    rows = tuple(_row(sheet, at, mark, names) for at, _ in said[1:])
    _check_labels(rows)
    return ControlFile(sheet, names, crs, rows)


def read_control_file(path: Path, names: PhotoNames | None = None) -> ControlFile:
    """What a file holds already.

    Raises:
        ControlFileError: it cannot be read whole.
        OSError: it cannot be read.
    """
    return read_control(read_sheet(path.read_bytes()), names or PhotoNames())


def written_name(name: str) -> str:
    """A name as it is written: blanks, tabs and line ends become one blank, as geo-nerf takes them."""
    return " ".join(name.split())


def _row(sheet: Sheet, at: int, mark: str, names: PhotoNames) -> Row:
    line = sheet.lines[at]
    fields = [line[first:end] for first, end in spans(line, mark)]
    if len(fields) <= NUMBERS:
        raise ControlFileError("row", at + 1, line.strip())
    numbers = [number_in(field) for field in fields[:NUMBERS]]
    if any(number is None and not (n == 2 and is_unknown(fields[n])) for n, number in enumerate(numbers)):
        raise ControlFileError("row", at + 1, line.strip())
    photograph, rest = names.split(fields[NUMBERS:])
    pixel = (float(fields[3]), float(fields[4]))
    label = rest[0] if rest else f"{fields[0]} {fields[1]}"
    return Row(at, Place(*fields[:3]), pixel, photograph, written_name(label), label)


def _check_labels(rows: tuple[Row, ...]) -> None:
    first: dict[str, Row] = {}
    for row in rows:
        known = first.setdefault(row.label, row)
        if not _same(known.xyz, row.xyz):
            raise ControlFileError("two places", row.at + 1, row.label)


def _same(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return all(a == b or (math.isnan(a) and math.isnan(b)) for a, b in zip(one, other))  # noqa: B905 (Python 3.9)
