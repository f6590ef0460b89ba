"""A layer's point as the control file has it, or why it cannot be there.

In: a point, the layer's CRS, the file. Out: coordinates as text, never converted in height.
"""

from __future__ import annotations

import re

from .control_file import ControlFile, Place
from .crs_line import LineCrs, PlaceError, Placer, is_at, line_of_file, metres_of_unit
from .survey import SurveyedPoint

#: a point that is in the file already lies no farther from its coordinates there, metres
_SAME_M = 0.02


def file_with_crs(file: ControlFile, layer: LineCrs) -> ControlFile:
    """The file, its CRS named as the layer's where it has none yet.

    Raises:
        ControlFileError: the line would not be read back.
    """
    return file if file.crs else file.with_crs(layer.text)


def place_of(point: SurveyedPoint, layer: LineCrs, file: ControlFile, twins: frozenset[str]) -> Place:
    """A point's coordinates in a file; those that the file has already, where it has the point.

    Raises:
        PlaceError: there are none, or the file has the point elsewhere.
    """
    if point.label in twins:
        raise PlaceError("twins", point.label)
    line = line_of_file(file.crs) if file.crs and file.crs != layer.text else layer
    placer = Placer(layer, line)
    known, (x, y) = file.place(point.label), placer.plan(point.at)
    unit_m = metres_of_unit(line.flat) or 1.0
    if known is not None:
        if not is_at(known, x, y, unit_m, _SAME_M):
            raise PlaceError("moved", point.label)
        _check_height(point, known, is_comparable=layer.vertical == line.vertical)
        return known
    place = placer.place(point.at, point.height)
    here = {
        row.label
        for row in file.rows
        if is_at(row.place, x, y, unit_m, _SAME_M) and _is_level(row.place, point)
    }
    if here:
        raise PlaceError("other name", point.label, ", ".join(sorted(here)))
    return place


def _is_level(place: Place, point: SurveyedPoint) -> bool:
    """Whether a written height is a point's, as far as both are known."""
    return (
        point.height is None or not abs(float(place.height) - point.height) > _SAME_M
    )  # nothing is farther than NaN


def _check_height(point: SurveyedPoint, known: Place, *, is_comparable: bool) -> None:
    height = float(known.height)
    if (
        is_comparable and point.height is not None and abs(height - point.height) > _SAME_M
    ):  # nothing is farther than NaN
        raise PlaceError("other height", point.label, known.height, f"{point.height:.4f}")


def heights_code(crs: str) -> str:
    """EPSG code of the vertical part of a file's CRS; "" without."""
    found = re.fullmatch(r".*\+\s*(?:EPSG:+)?(\d{4,6})\s*", crs, re.IGNORECASE)
    return found[1] if found and not crs.startswith("+") else ""
