"""The text of a control file, each line as it is: coding, line ends, columns. No QGIS imports.

In: a file's bytes. Out: its lines, and where in them the columns stand. geo-nerf's own reader
(`geo_nerf/images/control_text.py`) is the model: what it reads, and only that, is read here, and what is not changed
comes out again byte for byte.
"""

from __future__ import annotations

import codecs
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

#: beginning of a file -> its coding
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CODINGS = ("utf-8", "cp1252", "latin-1")
#: numbers at the beginning of a row: x, y, height, px, py
NUMBERS = 5


class ControlFileError(Exception):
    """A control file cannot be read whole, or not be written so that it is read back as it is meant.

    Args:
        code: what is wrong; `words.reason` words it.
        line: of the file, from 1; 0 where it is of no line.
        detail: a part of the text that the reason is about.
    """

    def __init__(self, code: str, line: int = 0, detail: str = "") -> None:
        super().__init__(f"{code}, line {line}: {detail}")
        self.code, self.line, self.detail = code, line, detail


@dataclass(frozen=True)
class Sheet:
    """A file's text."""

    #: with their ends
    lines: tuple[str, ...] = ()
    bom: bytes = b""
    coding: str = "utf-8"
    #: what stands after the last line: the end-of-file sign of old programs
    tail: str = ""

    def data(self) -> bytes:
        """The file's bytes.

        Raises:
            ControlFileError: its coding has no place for a letter.
        """
        text = "".join(self.lines) + self.tail
        try:
            return self.bom + text.encode(self.coding)
        except UnicodeEncodeError as error:
            raise ControlFileError("letter", detail=text[error.start : error.end]) from error

    def said(self) -> list[tuple[int, str]]:
        """Index and text of each line that is neither empty nor a comment."""
        stripped = ((at, line.strip()) for at, line in enumerate(self.lines))
        return [(at, line) for at, line in stripped if line and not line.startswith("#")]

    def mark(self) -> str:
        """What parts the columns of all rows: "," or ";"; "" for blanks or tabs, told row by row.

        Raises:
            ControlFileError: it is not clear.
        """
        rows = [text for _, text in self.said()[1:]]
        mark = next((one for one in ";," if rows and all(one in row for row in rows)), "")
        if not mark or all(number_in(field) is not None for field in rows[0].split()[:NUMBERS]):
            return ""
        bad = next((n for n, row in enumerate(rows) if not _splits(row, mark)), None)
        if bad is not None and len(rows[bad].split()) >= NUMBERS + 1:
            return ""
        if bad is not None:
            raise ControlFileError("columns", self.said()[bad + 1][0] + 1, rows[bad])
        return mark

    def end(self) -> str:
        """The line end of this file."""
        ends = [line[len(line.rstrip("\r\n")) :] for line in self.lines]
        known = [end for end in ends if end in ("\r\n", "\n", "\r")]
        return max(set(known), key=known.count) if known else "\n"

    def with_line(self, text: str, after: int | None = None) -> Sheet:
        """With one line more, after the line of an index or at the end."""
        lines, end = list(self.lines), self.end()
        at = len(lines) if after is None else after + 1
        if at and at == len(lines) and lines[-1].splitlines() == [lines[-1]]:  # the last line has no end
            lines[-1] += end
        lines.insert(at, text + end)
        return replace(self, lines=tuple(lines))

    def with_text(self, at: int, text: str) -> Sheet:
        """With another text in the line of an index."""
        return replace(self, lines=(*self.lines[:at], text, *self.lines[at + 1 :]))

    def without(self, dropped: Sequence[int]) -> Sheet:
        """Without some lines."""
        return replace(self, lines=tuple(line for at, line in enumerate(self.lines) if at not in dropped))


def read_sheet(data: bytes) -> Sheet:
    """A file's text.

    Raises:
        ControlFileError: it is no text, or writing it again would not give the same bytes.
    """
    bom, coding = next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", ""))
    for name in (*([coding] if bom else []), *_CODINGS):
        try:
            text = data[len(bom) :].decode(name)
        except UnicodeDecodeError:
            bom = b""  # then it is no sign of the coding
            continue
        break
    if "\0" in text:
        raise ControlFileError("no text")
    said = text.rstrip("\x1a")
    sheet = Sheet(tuple(said.splitlines(keepends=True)), bom, name, text[len(said) :])
    if sheet.data() != data:
        raise ControlFileError("no text")
    return sheet


def spans(line: str, mark: str) -> list[tuple[int, int]]:
    """Where the columns of a row stand in its line: first letter, letter after the last.

    Args:
        line: as it is in the file.
        mark: of the whole file, see `Sheet.mark`.
    """
    begin = len(line) - len(line.lstrip())
    text = line.strip()
    by_tabs = not mark and text.count("\t") >= NUMBERS
    if not mark and not by_tabs:
        return [(begin + at, begin + at + len(word)) for at, word in _parted(text)]
    found, at = [], begin
    for part in text.split(mark or "\t"):
        inner = part.strip()
        first = at + part.index(inner) if inner else at
        if inner or not by_tabs:
            found.append((first, first + len(inner)))
        at += len(part) + 1
    return [span for span in found if span[0] < span[1]] if mark else found


def _parted(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield at, word
        at += len(word)


def _splits(row: str, mark: str) -> bool:
    """Whether a row is five numbers, a photograph and perhaps more, parted by `mark`."""
    fields = row.split(mark)
    if len(fields) < NUMBERS + 1 or not fields[NUMBERS].strip():
        return False
    if mark == "," and number_in(fields[NUMBERS]) is not None:  # decimal commas
        return False
    return all(number_in(field) is not None or is_unknown(field) for field in fields[:NUMBERS])


def number_in(text: str) -> float | None:
    """The finite number that a text is, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def is_unknown(text: str) -> bool:
    """Whether a height is written as unknown: `nan`, as OpenSfM and OpenDroneMap have it."""
    return text.strip().lower() == "nan"
