# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points from a point layer, one feature for every mark of a point in a photograph, as OpenDroneMap's gcp_list.txt.

In: a feature source and the names of its fields. Out: a text file, the same for the same features, so that a run goes
on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..marks.control_file import read_control, written_name
from ..marks.control_sheet import ControlFileError, read_sheet
from ..marks.crs_line import LineCrs, PlaceError, has_heights, line_of_layer
from ..marks.photo_names import PhotoNames
from ..marks.words import reason
from ..text import tr
from .algorithm import name_of_crs, with_heights
from .input_files import write_if_changed


@dataclass(frozen=True)
class MarkFields:
    """Names of the fields; an empty `height` takes the geometry's Z."""

    photograph: str = "photo"
    px: str = "px"
    py: str = "py"
    label: str = "label"
    height: str = ""

    def check(self, source: QgsFeatureSource) -> None:
        """See to it that the layer has them.

        Raises:
            QgsProcessingException: a field is missing, or there is neither a field for heights nor Z.
        """
        wanted = [name for name in (self.photograph, self.px, self.py, self.label, self.height) if name]
        missing = [name for name in wanted if source.fields().lookupField(name) < 0]
        if missing:
            text = tr("The layer “{layer}” has no field {fields}.")
            raise QgsProcessingException(text.format(layer=source.sourceName(), fields=", ".join(missing)))
        if not self.height and not QgsWkbTypes.hasZ(source.wkbType()):
            text = tr("The points of “{layer}” have no Z: name the field that holds their heights.")
            raise QgsProcessingException(text.format(layer=source.sourceName()))


def write_marks(source: QgsFeatureSource, fields: MarkFields, heights: str, path: Path) -> Path:
    """Write the marks of a layer; a height that is not known as "nan".

    Args:
        source: one point feature a mark.
        fields: which field is what.
        heights: vertical CRS of the heights, "EPSG:7837" or "" for the ellipsoid; where the layer's CRS has one of its
            own, that counts.
        path: the file.

    Returns:
        The file.

    Raises:
        QgsProcessingException: a field is missing, a feature lacks a value, or geo-nerf could not read the file.
    """
    fields.check(source)
    crs = _crs(source.sourceCrs(), heights)
    rows = [_row(feature, fields, source.sourceName(), crs.decimals) for feature in source.getFeatures()]
    if not rows:
        raise QgsProcessingException(tr("The layer “{layer}” is empty.").format(layer=source.sourceName()))
    text = "\n".join([crs.text, *("\t".join(part for part in row if part) for row in rows)]) + "\n"
    try:
        found = read_control(read_sheet(text.encode()), PhotoNames.of(row.photograph for row in rows))
        if len(found.rows) != len(rows):
            raise ControlFileError("not read back")
    except ControlFileError as error:
        raise QgsProcessingException(f"{source.sourceName()}: {reason(error)}") from error
    return write_if_changed(path, text)


def _crs(crs: QgsCoordinateReferenceSystem, heights: str) -> LineCrs:
    if crs.isValid() and not has_heights(crs):
        with_heights(name_of_crs(crs), heights)  # which says what is wrong with them
    try:
        return line_of_layer(crs, heights.split(":")[-1])
    except PlaceError as error:
        raise QgsProcessingException(reason(error)) from error


class _Row(NamedTuple):
    """The columns of a mark, as text."""

    x: str
    y: str
    height: str
    px: str
    py: str
    photograph: str
    #: "" without: the point is then called by its coordinates
    label: str


def _row(feature: QgsFeature, fields: MarkFields, layer: str, decimals: int) -> _Row:
    geometry = feature.geometry()
    vertices = [] if geometry.isNull() else list(geometry.vertices())
    if len(vertices) != 1 or not (math.isfinite(vertices[0].x()) and math.isfinite(vertices[0].y())):
        text = tr("Feature {id} of “{layer}” is no single point.")
        raise QgsProcessingException(text.format(id=feature.id(), layer=layer))
    point = vertices[0]
    height = feature[fields.height] if fields.height else point.z()
    pixel = [_number(feature[name]) for name in (fields.px, fields.py)]
    # a tab or line end in a name would be another column or row; geo-nerf takes all blanks for one
    photograph, label = (_text(feature[name]) for name in (fields.photograph, fields.label))
    if None in pixel or not photograph or (not _is_empty(height) and _number(height) is None):
        text = tr(
            "Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number."
        )
        raise QgsProcessingException(text.format(id=feature.id(), layer=layer))
    plan = (f"{point.x():.{decimals}f}", f"{point.y():.{decimals}f}")
    known = "nan" if _is_empty(height) else f"{_number(height):.4f}"
    return _Row(*plan, known, *(f"{value:.2f}" for value in pixel), photograph, label)


def _is_empty(value: object) -> bool:
    return value in (None, NULL, "") or (isinstance(value, float) and math.isnan(value))


def _number(value: object) -> float | None:
    """The finite number that a value is or spells, None where it does not."""
    is_text = isinstance(value, str)
    if not is_text and (isinstance(value, bool) or not isinstance(value, (int, float))):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _text(value: object) -> str:
    """A name with single blanks, "" for NULL."""
    return "" if value in (None, NULL) else written_name(str(value))
