"""The text of a control file: its coding and what separates its columns.

In: a file. Out: numbered lines, the rows' columns separated by blanks or tabs.
"""

from __future__ import annotations

import codecs
import math
from pathlib import Path

from geo_nerf.errors import ControlFileError
from geo_nerf.sentence import sentence

COLUMNS = "a row is `x y height px py photograph [label]`"
#: column of the height
HEIGHT = 2


def control_lines(path: Path) -> tuple[list[tuple[int, str]], list[str]]:
    """The numbered lines that say something, rows separated by blanks or tabs; and what was assumed to read them.

    Raises:
        ControlFileError: no file, no text, or columns separated in a way that is not clear.
    """
    text, notes = _text(path)
    numbered = ((number, line.strip()) for number, line in enumerate(text.splitlines(), 1))
    lines = [(number, line) for number, line in numbered if line and not line.startswith("#")]
    mark = next((one for one in ";," if len(lines) > 1 and all(one in line for _, line in lines[1:])), "")
    if not mark or all(number_in(field) is not None for field in lines[1][1].split()[:5]):
        return lines, notes
    bad = [(number, line) for number, line in lines[1:] if not _splits(line, mark)]
    if bad and len(bad[0][1].split()) >= 6:
        return lines, notes
    if bad:
        name = "commas" if mark == "," else "semicolons"
        text = f"the columns seem to be separated by {name}, and not every row can be read so; {COLUMNS}."
        raise ControlFileError(
            path,
            sentence("by_commas" if mark == "," else "by_semicolons", text),
            line=bad[0][0],
            mend=sentence(
                "separate_by_blanks", "Separate the columns by blanks or tabs, and write decimal points."
            ),
        )
    first = lines[0][1].rstrip(mark) if lines[0][1].rstrip(mark).count(mark) == 0 else lines[0][1]
    rows = [(number, "\t".join(field.strip() for field in line.split(mark))) for number, line in lines[1:]]
    return [(lines[0][0], first), *rows], notes


def _splits(line: str, mark: str) -> bool:
    """Whether a row is five numbers, a photograph and perhaps more, separated by `mark`."""
    fields = line.split(mark)
    if len(fields) < 6 or not fields[5].strip() or (mark == "," and number_in(fields[5]) is not None):  # decimal commas
        return False
    return all(number_in(field) is not None or (n == HEIGHT and is_unknown(field)) for n, field in enumerate(fields[:5]))


def _text(path: Path) -> tuple[str, list[str]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or sentence("not_opened", "it cannot be opened")
        what = sentence("file_unread", "the file cannot be read ({why}).", why=why)
        raise ControlFileError(path, what, mend=sentence("check_file_path", "Check the path.")) from error
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for name in ("utf-16", "latin-1") if wide else ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        break
    if "\0" in text:
        mend = sentence("give_text_file", "Give a text file, as OpenDroneMap's gcp_list.txt.")
        raise ControlFileError(path, sentence("file_no_text", "the file is no text."), mend=mend)
    old = name in ("cp1252", "latin-1")
    note = sentence("read_as_latin", "the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)")
    return text.rstrip("\x1a"), [note] if old else []


def number_in(text: str) -> float | None:
    """The finite number that a text is, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def is_unknown(text: str) -> bool:
    """Whether a height is written as not known: `nan`, as OpenSfM and OpenDroneMap have it."""
    return text.strip().lower() == "nan"
