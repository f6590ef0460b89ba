# SPDX-License-Identifier: GPL-2.0-or-later
"""Files made of a user's layers for geo-nerf to read. The same input writes nothing anew, so that a run that is repeated goes on.

In: features or an extent. Out: a text file or a GeoJSON of polygons that names its CRS.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsWkbTypes,
)

from ..text import tr

#: whether degrees -> decimals of coordinates: a tenth of a millimetre, or less
DECIMALS = {True: 10, False: 4}


def write_if_changed(path: Path, text: str) -> Path:
    """Write a file in one go, unless it says the same already. Returns the file.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    try:
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f"{path.name}.partial")
            partial.write_text(text, encoding="utf-8")
            partial.replace(path)
    except OSError as error:
        raise QgsProcessingException(f"{path}: {error.strerror}") from error
    return path


def write_area(geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem, path: Path) -> Path:
    """Write polygons as GeoJSON in their own CRS, or in WGS 84 where theirs has no EPSG code.

    Returns:
        The file.

    Raises:
        QgsProcessingException: there is no polygon, or the file cannot be written.
    """
    shapes = [QgsGeometry(geometry) for geometry in geometries if _is_polygon(geometry)]
    if not shapes:
        raise QgsProcessingException(tr("The area of interest is empty."))
    return _write(shapes, [{}] * len(shapes), crs, path)


def write_sheets(source: QgsFeatureSource, path: Path) -> Path:
    """Write the polygons of a layer with all that its fields say, the sheets' names among it; as `write_area`."""
    features = [feature for feature in source.getFeatures() if _is_polygon(feature.geometry())]
    if not features:
        raise QgsProcessingException(tr("The layer of tiles holds no polygon."))
    told = [
        {name: str(value) for name, value in feature.attributeMap().items() if value not in (None, NULL)}
        for feature in features
    ]
    return _write([feature.geometry() for feature in features], told, source.sourceCrs(), path)


def _is_polygon(geometry: QgsGeometry) -> bool:
    return not geometry.isEmpty() and geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry


def _write(
    shapes: Sequence[QgsGeometry],
    told: Sequence[Mapping[str, str]],
    crs: QgsCoordinateReferenceSystem,
    path: Path,
) -> Path:
    named = crs
    if not crs.isValid():
        raise QgsProcessingException(tr("The area of interest has no CRS."))
    if not crs.authid().startswith("EPSG:"):
        named = QgsCoordinateReferenceSystem("EPSG:4326")
        way = QgsCoordinateTransform(crs, named, QgsProject.instance().transformContext())
        try:
            for shape in shapes:
                shape.transform(way)
        except QgsCsException as error:
            text = tr("The polygons cannot be brought from {crs} into WGS 84.")
            raise QgsProcessingException(text.format(crs=crs.userFriendlyIdentifier())) from error
    decimals = DECIMALS[named.isGeographic()]
    features = [
        {"type": "Feature", "properties": properties, "geometry": json.loads(shape.asJson(decimals))}
        for shape, properties in zip(shapes, told)  # noqa: B905 (of Python 3.10)
    ]
    name: dict[str, Any] = {
        "type": "name",
        "properties": {"name": f"urn:ogc:def:crs:EPSG::{named.authid().split(':')[1]}"},
    }
    return write_if_changed(
        path, json.dumps({"type": "FeatureCollection", "crs": name, "features": features}, indent=1) + "\n"
    )
