# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents as Processing takes them, in the CRS that geo-nerf wants them in; what clouds and rasters on disk say of themselves.

In: a parameter's value. Out: a rectangle; a `QgsProcessingException` where it is empty or cannot be brought into that CRS.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
)

from ..text import tr
from .checks import label_of

#: "7,8,50,51 [EPSG:4326]"
_EXTENT = re.compile(r"\s*([^,\[]+),([^,\[]+),([^,\[]+),([^,\[]+?)\s*(\[.*\])?\s*")
#: of a LAS file: the user and records that hold its CRS (LAS 1.4 R15, 2.5 and 4), and GeoTIFF's key of a projected one
_CRS_USER, _WKT, _KEYS, _PROJECTED = b"LASF_Projection", 2112, 34735, 3072


def extent_of(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """An extent as it was given, and its CRS (not valid where nothing names one).

    Raises:
        QgsProcessingException: it is empty or endless, or its CRS is unknown.
    """
    value, label = parameters.get(name), label_of(algorithm, name)
    box = algorithm.parameterAsExtent(parameters, name, context)
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    told = _EXTENT.fullmatch(value) if isinstance(value, str) else None
    if told is not None and told[5] and not crs.isValid():
        raise QgsProcessingException(
            tr("{parameter}: {crs} is no known CRS.").format(parameter=label, crs=told[5].strip("[]"))
        )
    if (
        told is not None and crs.isGeographic() and float(told[1]) > float(told[2])
    ):  # across 180 degrees; QGIS would swap the two
        box = QgsRectangle(float(told[1]), box.yMinimum(), float(told[2]) + 360.0, box.yMaximum())
    if box.isEmpty() or not box.isFinite():
        raise QgsProcessingException(tr("{parameter}: the extent is empty.").format(parameter=label))
    return box, crs


def extent_in(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
    target: QgsCoordinateReferenceSystem,
) -> QgsRectangle:
    """An extent in another CRS; one that nothing gives a CRS counts as in that one.

    Raises:
        QgsProcessingException: see `extent_of`; or it does not lie where that CRS is of use.
    """
    box, crs = extent_of(algorithm, parameters, name, context)
    if not crs.isValid() or crs == target:
        return box
    try:
        moved = QgsCoordinateTransform(crs, target, context.transformContext()).transformBoundingBox(box)
    except QgsCsException:
        moved = QgsRectangle()
    if moved.isEmpty() or not moved.isFinite():
        text = tr("{parameter}: the extent cannot be brought into {crs}.")
        raise QgsProcessingException(
            text.format(parameter=label_of(algorithm, name), crs=target.userFriendlyIdentifier())
        )
    return moved


def is_elsewhere(
    box: QgsRectangle, crs: QgsCoordinateReferenceSystem, shown: QgsRectangle, context: QgsProcessingContext
) -> bool:
    """Whether a rectangle lies far from what photographs show.

    Args:
        box: the rectangle.
        crs: its CRS.
        shown: what they show, WGS 84; on level ground, so as much again around it counts as near.
        context: knows the ways from CRS to CRS.
    """
    try:
        way = QgsCoordinateTransform(
            crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext()
        )
        there = way.transformBoundingBox(box, Qgis.TransformDirection.Forward, True)
    except QgsCsException:
        return True
    if (
        there.xMinimum() > there.xMaximum() or there.xMaximum() > 180 or shown.width() > 180
    ):  # across 180 degrees: the program looks
        return False
    near = shown.buffered(max(shown.width(), shown.height()))
    return not near.intersects(there)


def crs_from(text: str) -> QgsCoordinateReferenceSystem:
    """The map part of a CRS as geo-nerf writes it ("EPSG:25832+7837", or WKT); not valid where QGIS does not know it."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text.split("+")[0] if text.upper().startswith("EPSG:") else text)
    return crs


def name_of_crs(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as text: its authority's code, else WKT; "" for none."""
    if not crs.isValid():
        return ""
    known = crs.authid()
    is_named = known and not known.startswith("USER")
    return known if is_named else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def with_heights(crs: str, heights: str) -> str:
    """A map's CRS and a vertical one as one text.

    Args:
        crs: "EPSG:25832".
        heights: "EPSG:7837", "7837" or "".

    Raises:
        QgsProcessingException: one of the two has no EPSG code.
    """
    code = heights.split(":")[-1]
    if not heights:
        return crs
    if not code.isdigit() or not crs.startswith("EPSG:"):
        text = tr("“{crs}” and “{heights}” do not go together: both need an EPSG code.")
        raise QgsProcessingException(text.format(crs=crs, heights=heights))
    return f"{crs}+{code}"


def crs_of_file(path: Path) -> QgsCoordinateReferenceSystem:
    """The CRS of a raster or a cloud; not valid where the file has none."""
    if path.suffix.lower() in (".las", ".laz"):
        return _crs_of_cloud(path)
    layer = QgsRasterLayer(str(path))
    return layer.crs() if layer.isValid() else QgsCoordinateReferenceSystem()


def _crs_of_cloud(path: Path) -> QgsCoordinateReferenceSystem:
    with path.open("rb") as file:
        header = file.read(375)
        if header[:4] != b"LASF" or len(header) < 227:
            return QgsCoordinateReferenceSystem()
        size, _, count = struct.unpack_from("<HII", header, 94)
        file.seek(size)
        records: dict[int, bytes] = {}
        for _ in range(min(count, 1000)):
            head = file.read(54)
            if len(head) < 54:
                break
            number, length = struct.unpack_from("<HH", head, 18)
            data = file.read(length)
            if head[2:18].rstrip(b"\0") == _CRS_USER:
                records[number] = data
    if _WKT in records:
        return QgsCoordinateReferenceSystem.fromWkt(records[_WKT].rstrip(b"\0").decode("utf-8", "replace"))
    keys = struct.iter_unpack("<4H", records.get(_KEYS, b"")[: len(records.get(_KEYS, b"")) // 8 * 8])
    code = next((value for key, place, _, value in keys if key == _PROJECTED and place == 0), 0)
    return QgsCoordinateReferenceSystem(f"EPSG:{code}") if code else QgsCoordinateReferenceSystem()


def point_count(path: Path) -> int:
    """Points of a LAS or LAZ file, as its header says (LAS 1.4 R15, 2.4; before 1.4 there is the 32 bit field alone).

    Raises:
        QgsProcessingException: it is no such file.
    """
    with path.open("rb") as file:
        header = file.read(375)
    if header[:4] != b"LASF" or len(header) < 227:
        raise QgsProcessingException(tr("{path} is no LAS or LAZ file.").format(path=path))
    is_new = (header[24], header[25]) >= (1, 4)
    return int(
        struct.unpack_from("<Q", header, 247)[0] if is_new else struct.unpack_from("<I", header, 107)[0]
    )
