"""Ground control in OpenDroneMap's `gcp_list.txt` format: points, and the pixels where photographs show them.

In: a text file and the catalogue. Out: a `Control` whose `doubts` name all that looks wrong but does not stop the run. The first
line names the CRS, the others are `x y height px py photograph [label] [more]`, separated by blanks or tabs. x is the easting or
longitude and y the northing or latitude, whatever order the CRS is defined in. In a CRS that counts to the south or west x is its first
axis and y its second, each growing as the CRS says: southing and westing in EPSG:5513, westing and southing in EPSG:2048. A height that
is not known is `nan`.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.crs import check_way, parse_crs, reading_note
from geo_nerf.errors import ControlFileError, UnknownCrsError
from geo_nerf.images.control_doubts import count_doubts, on_earth, place_doubts, point_doubts
from geo_nerf.images.control_text import COLUMNS, HEIGHT, control_lines, is_unknown, number_in
from geo_nerf.images.pixels import stored_to_displayed
from geo_nerf.sentence import sentence
from geo_nerf.types import Catalog, Control, ControlMark, ControlPoint, Photo


@dataclass(frozen=True)
class _Row:
    """One line of the file."""

    line: int
    xyz: tuple[float, float, float]
    xy_px: tuple[float, float]
    #: as written
    photo: str
    label: str


def read_control(
    path: Path,
    catalog: Catalog,
    *,
    marks_in: Literal["auto", "displayed", "stored"] = "auto",
    marks_scale: float | Literal["none", "auto"] = "none",
) -> Control:
    """Read control or check points.

    Args:
        path: the file, UTF-8 (else Windows-1252); lines that start with `#` are comments.
        catalog: the photographs the marks refer to; matched by name, else by file name without regard to case.
        marks_in: whether pixels count in photographs as displayed or as stored (they differ where EXIF turns a photograph); "auto"
            takes them as displayed unless only the stored size can hold them.
        marks_scale: pixels of the photographs for one pixel of the marks; "auto" and "none" take the marks as they are (the pose step
            recognises such marks once it knows the cameras).

    Raises:
        ControlFileError: unreadable, no CRS line, a row that cannot be parsed, one label at two places, or no mark in any photograph.
        GeoNerfError: no way from the file's CRS to WGS 84, see `crs.check_way`; it names the file and line.
    """
    lines, notes = control_lines(path)
    if not lines:
        raise ControlFileError(path, sentence("control_empty", "the file is empty."))
    crs = _crs(path, *lines[0])
    names = _Names.of(catalog)
    rows = [_row(path, number, text, names) for number, text in lines[1:]]
    if not isinstance(marks_scale, str):
        rows = [replace(row, xy_px=(row.xy_px[0] * marks_scale, row.xy_px[1] * marks_scale)) for row in rows]
    measured, unmeasured = _with_heights(_points(path, rows))
    points, misplaced = on_earth(crs, measured)
    stored = marks_in == "stored" or (marks_in == "auto" and _only_stored_fits(rows, names))
    labels = {point.label for point in points}
    marks, outside, doubts, skipped = _marks([row for row in rows if row.label in labels], names, catalog, stored=stored)
    if not marks and outside and marks_scale != "auto":
        what, mend = _all_outside(outside, catalog)
        raise ControlFileError(path, what, mend=mend)
    if not marks and not outside:
        text = "none of its {count} marks lies in a photograph of {folder}."
        mend = (
            "Check that the file names belong to these photographs: it says {said}, the folder holds {holds}."
        )
        said = ", ".join(sorted({row.photo for row in rows})[:3]) or "-"
        holds = catalog.photos[0].name if catalog.photos else "-"
        raise ControlFileError(
            path,
            sentence("no_mark_in_photographs", text, count=len(rows), folder=str(catalog.root)),
            mend=sentence("check_mark_names", mend, said=said, holds=holds),
        )
    doubts = [*notes, *unmeasured, *misplaced, *doubts, *(note for note in (reading_note(lines[0][1]),) if note)]
    doubts += point_doubts(_crs_name(crs, lines[0][1]), crs, points)
    doubts += place_doubts(path, crs, _shown(points, [*marks, *outside]), catalog)
    by_marks = [*skipped, *count_doubts(points, marks)]
    pending = by_marks if outside and isinstance(marks_scale, str) else []
    return Control(
        path, crs, tuple(points), tuple(marks), (*doubts, *by_marks), tuple(outside), tuple(pending), heights_known=_has_heights(rows)
    )


def _has_heights(rows: Sequence[_Row]) -> bool:
    """Whether somebody measured heights: not where none is known, nor where all points are at 0."""
    known = [row.xyz[HEIGHT] for row in rows if not math.isnan(row.xyz[HEIGHT])]
    return bool(known) and (any(known) or len({row.label for row in rows}) == 1)


def _shown(points: Sequence[ControlPoint], marks: Sequence[ControlMark]) -> list[ControlPoint]:
    """The points marked in these photographs: a file may hold those of other flights, which may lie elsewhere."""
    labels = {mark.label for mark in marks}
    return [point for point in points if point.label in labels]


def _all_outside(outside: Sequence[ControlMark], catalog: Catalog) -> tuple[str, str]:
    """What is wrong where no mark lies in its photograph, and what to do."""
    size = {photo.name: photo.size_hw for photo in catalog.photos}
    times = max(max(mark.xy_px[0] / size[mark.photo][1], mark.xy_px[1] / size[mark.photo][0]) for mark in outside)
    text = (
        "all of its {count} marks lie outside their photographs, at up to {times:.1f} times the size, as marks measured on "
        "larger pictures do."
    )
    what = sentence("marks_outside", text, count=len(outside), times=times)
    mend = sentence(
        "set_marks_scale_auto",
        "Run again with `--set poses.marks_scale=auto` (or with the ratio), or give the photographs that were measured on.",
    )
    return what, mend


def _crs(path: Path, line: int, text: str) -> pyproj.CRS:
    if len(text.split()) >= 6 and all(number_in(field) is not None for field in text.split()[:5]):
        what = "the first line should name the CRS of the points, but is already a point."
        raise ControlFileError(path, sentence("no_crs_line", what), line=line)
    try:
        crs = parse_crs(text)
    except UnknownCrsError as error:
        raise ControlFileError(
            path,
            sentence("control_crs_unknown", "'{text}' names no CRS.", text=text[:60]),
            line=line,
            mend=sentence(
                "write_control_crs",
                "Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or `WGS84 UTM 32N`.",
            ),
        ) from error
    check_way(crs, where=f"{path}, line {line}", grids=False)  # a run stops at a missing grid; marks can be looked at without it
    return crs


def _crs_name(crs: pyproj.CRS, text: str) -> str:
    """What a CRS is called in messages: a PROJ string has no name but itself."""
    return f"'{text[:60]}'" if crs.name in ("unknown", "undefined", "unnamed") else crs.name


def _row(path: Path, line: int, text: str, names: _Names) -> _Row:
    fields = [field.strip() for field in text.split("\t") if field.strip()] if text.count("\t") >= 5 else text.split()
    if len(fields) < 6:
        what = sentence("row_columns", f"this row has {{count}} columns; {COLUMNS}.", count=len(fields))
        raise ControlFileError(path, what, line=line)
    numbers = [number_in(field) for field in fields[:5]]
    if is_unknown(fields[HEIGHT]):
        numbers[HEIGHT] = math.nan
    bad = next((field for field, number in zip(fields, numbers, strict=False) if number is None), None)
    if bad is not None:
        raise ControlFileError(
            path, sentence("row_no_number", f"'{{text}}' is no number; {COLUMNS}.", text=bad), line=line
        )
    x, y, height, px, py = (number for number in numbers if number is not None)
    photo, rest = names.split(fields[5:])
    label = rest[0] if rest else f"{fields[0]} {fields[1]}"
    return _Row(line, (x, y, height), (px, py), photo, label)


@dataclass(frozen=True)
class _Names:
    """Photographs by the names a control file may give them."""

    exact: Mapping[str, Photo]
    #: `_loosely` of a path, file name or stem -> the photographs so called
    loose: Mapping[str, tuple[Photo, ...]]

    @classmethod
    def of(cls, catalog: Catalog) -> _Names:
        loose: dict[str, tuple[Photo, ...]] = {}
        for photo in catalog.photos:
            for key in {_loosely(photo.name), _loosely(Path(photo.name).name), _loosely(Path(photo.name).stem)}:
                loose[key] = (*loose.get(key, ()), photo)
        return cls({photo.name: photo for photo in catalog.photos}, loose)

    def find(self, text: str) -> tuple[Photo, ...]:
        """The photographs a text may mean: none, one, or several of the same file name."""
        for name in (text, text.replace("\\", "/")):
            if name in self.exact:
                return (self.exact[name],)
        return self.loose.get(_loosely(name)) or self.loose.get(_loosely(Path(name).name), ())

    def split(self, fields: Sequence[str]) -> tuple[str, Sequence[str]]:
        """Photograph and what follows; the photograph's name may hold blanks."""
        for end in range(1, len(fields) + 1):
            if self.find(" ".join(fields[:end])):
                return " ".join(fields[:end]), fields[end:]
        return fields[0], fields[1:]


def _loosely(name: str) -> str:
    """A name without regard to case, to how many blanks stand together, and to how a system stores accents."""
    return " ".join(unicodedata.normalize("NFC", name).split()).lower()


def _points(path: Path, rows: Sequence[_Row]) -> list[ControlPoint]:
    first: dict[str, _Row] = {}
    for row in rows:
        known = first.setdefault(row.label, row)
        if not np.array_equal(known.xyz, row.xyz, equal_nan=True):
            raise ControlFileError(
                path,
                sentence(
                    "label_twice",
                    "the point {label} has other coordinates here than in line {line}.",
                    label=row.label,
                    line=known.line,
                ),
                line=row.line,
                mend=sentence(
                    "own_labels", "Give each point its own label, or the same coordinates in every row."
                ),
            )
    return [ControlPoint(label, row.xyz) for label, row in first.items()]


def _with_heights(points: Sequence[ControlPoint]) -> tuple[list[ControlPoint], list[str]]:
    """The points whose heights are known, and a doubt that names the others; all of them, at height 0, where none is known."""
    unknown = [point for point in points if math.isnan(point.xyz_crs[HEIGHT])]
    if len(unknown) == len(points):
        return [replace(point, xyz_crs=(point.xyz_crs[0], point.xyz_crs[1], 0.0)) for point in points], []
    text = "{labels}: the height is not known (nan), and the point does not count"
    doubt = sentence("height_not_known", text, labels=[point.label for point in unknown])
    return [point for point in points if point not in unknown], [doubt] if unknown else []


def _only_stored_fits(rows: Sequence[_Row], names: _Names) -> bool:
    """Whether some mark in a turned photograph lies outside it as displayed, and all of them inside as stored."""
    turned = [(row.xy_px, photo) for row, photo in _matched(rows, names) if photo.orientation != 1]
    outside = any(not _inside(xy_px, photo.size_hw) for xy_px, photo in turned)
    return outside and all(_inside(xy_px, _stored_hw(photo)) for xy_px, photo in turned)


def _matched(rows: Sequence[_Row], names: _Names) -> Iterator[tuple[_Row, Photo]]:
    for row in rows:
        found = names.find(row.photo)
        if len(found) == 1:
            yield row, found[0]


def _stored_hw(photo: Photo) -> tuple[int, int]:
    height, width = photo.size_hw
    return (width, height) if photo.orientation >= 5 else (height, width)


def _inside(xy_px: tuple[float, float], size_hw: tuple[int, int]) -> bool:
    return 0 <= xy_px[0] <= size_hw[1] and 0 <= xy_px[1] <= size_hw[0]


def _marks(
    rows: Sequence[_Row], names: _Names, catalog: Catalog, *, stored: bool
) -> tuple[list[ControlMark], list[ControlMark], list[str], list[str]]:
    """Marks in their photographs, marks outside, doubts, and what is said of the marks outside."""
    marks: dict[tuple[str, str], ControlMark] = {}
    outside: list[ControlMark] = []
    doubts: list[str] = []
    first = ""
    absent: Counter[str] = Counter()
    for row in rows:
        found = names.find(row.photo)
        if len(found) != 1:
            absent[_absence(row.photo, found, catalog)] += 1
            continue
        photo = found[0]
        xy_px = stored_to_displayed(row.xy_px, _stored_hw(photo), photo.orientation) if stored else row.xy_px
        if not _inside(xy_px, photo.size_hw):
            outside.append(ControlMark(row.label, photo.name, xy_px))
            first = first or _outside_words(row, photo)
        elif (row.label, photo.name) in marks:
            text = "line {line}: {label} is marked twice in {photo}; the first mark counts"
            doubts.append(sentence("marked_twice", text, line=row.line, label=row.label, photo=photo.name))
        else:
            marks[row.label, photo.name] = ControlMark(row.label, photo.name, xy_px)
    skipped = [_skipped_words(first, len(outside) - 1)] if first else []
    doubts += [
        sentence(
            "marks_skipped",
            f"{{why}}; {{count}} mark{'s are' if count > 1 else ' is'} skipped",
            why=why,
            count=count,
        )
        for why, count in absent.items()
    ]
    if stored and any(photo.orientation != 1 for _, photo in _matched(rows, names)):
        text = "pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit no other way"
        doubts.append(sentence("marks_as_stored", text))
    return list(marks.values()), outside, doubts, skipped


def _outside_words(row: _Row, photo: Photo) -> str:
    text = "line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)"
    height, width = photo.size_hw
    return sentence(
        "mark_outside", text, line=row.line, label=row.label, photo=photo.name, width=width, height=height
    )


def _skipped_words(first: str, more: int) -> str:
    if not more:
        return sentence("mark_skipped", "{mark} and is skipped", mark=first)
    return sentence(
        "mark_and_more_skipped", "{mark} and is skipped; so are {more} more", mark=first, more=more
    )


def _absence(name: str, found: Sequence[Photo], catalog: Catalog) -> str:
    if found:
        return sentence(
            "name_of_several",
            "{name} names {count} photographs in different folders",
            name=name,
            count=len(found),
        )
    reason = next((why for rejected, why in catalog.rejected.items() if Path(rejected).name.lower() == Path(name).name.lower()), "")
    if reason:
        return sentence(
            "marked_left_out", "{name} is left out of the catalogue ({reason})", name=name, reason=reason
        )
    return sentence("not_among_photographs", "{name} is not among the photographs", name=name)
