# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points from a point layer: one feature for every mark of a point in a photograph, written as OpenDroneMap's gcp_list.txt.

In: a feature source and the names of its fields. Out: a text file, the same for the same features, so that a run goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureSource, QgsProcessingException, QgsWkbTypes

from ..text import tr
from .algorithm import name_of_crs, with_heights
from .input_files import DECIMALS, write_if_changed


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
    """Write the marks of a layer.

    Args:
        source: one point feature a mark.
        fields: which field is what.
        heights: vertical CRS of the heights, "EPSG:7837" or "" for the ellipsoid.
        path: the file.

    Returns:
        The file.

    Raises:
        QgsProcessingException: a field is missing, or a feature lacks a value.
    """
    fields.check(source)
    decimals = DECIMALS[source.sourceCrs().isGeographic()]
    rows = [_row(feature, fields, source.sourceName(), decimals) for feature in source.getFeatures()]
    if not rows:
        raise QgsProcessingException(tr("The layer “{layer}” is empty.").format(layer=source.sourceName()))
    return write_if_changed(path, "\n".join([with_heights(name_of_crs(source.sourceCrs()), heights), *rows]) + "\n")


def _row(feature: QgsFeature, fields: MarkFields, layer: str, decimals: int) -> str:
    point = feature.geometry().constGet()
    if point is None or feature.geometry().isMultipart():
        text = tr("Feature {id} of “{layer}” is no single point.")
        raise QgsProcessingException(text.format(id=feature.id(), layer=layer))
    values: Mapping[str, object] = {name: feature[name] for name in (fields.photograph, fields.px, fields.py, fields.label)}
    try:
        height = float(feature[fields.height]) if fields.height else point.z()
        px, py = float(values[fields.px]), float(values[fields.py])  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        text = tr("Feature {id} of “{layer}” lacks a height or a place in its photograph.")
        raise QgsProcessingException(text.format(id=feature.id(), layer=layer)) from error
    numbers = (f"{point.x():.{decimals}f}", f"{point.y():.{decimals}f}", f"{height:.4f}", f"{px:.2f}", f"{py:.2f}")
    # a tab or line end in a name would be another column or row; geo-nerf compares names without regard to which blanks they hold
    return "\t".join((*numbers, *(" ".join(str(values[name]).split()) for name in (fields.photograph, fields.label))))
