# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be known of an algorithm's parameters before any work begins.

In: an algorithm and its parameters. Out: what they name, or a `QgsProcessingException` that says what is wrong with which of them.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..marks.control_check import complaint_about
from ..metric_crs import metric_edition
from ..text import tr

#: endings of files that geo-nerf takes for photographs
PHOTOGRAPHS = frozenset(
    ".3fr .apng .arw .avif .bmp .cr2 .cr3 .dng .erf .fff .gif .gpr .heic .heif .hif .iiq .j2k .jfif "
    ".jp2 .jpe .jpeg .jpf .jpg .jpx .jxl .mpo .mrw .nef .nrw .orf .pef .png .psd .raf .rw2 .rwl .sr2 "
    ".srw .tif .tiff .webp .x3f".split()
)
#: "field.steps=4"
_SETTING = re.compile(r"[a-z_]+(\.[a-z_0-9]+)+\s*=\s*\S.*")
#: files looked at for a photograph; where there are more the program looks for itself
_LOOKED_AT = 20_000


def label_of(algorithm: QgsProcessingAlgorithm, name: str) -> str:
    """How a form calls a parameter."""
    return str(algorithm.parameterDefinition(name).description())


def is_no_number(value: object) -> bool:
    """Whether a number's value is a text that is none, or endless; QGIS takes the one for 0 where a number is optional."""
    if isinstance(value, str) and value:
        try:
            return not math.isfinite(float(value))
        except ValueError:
            return True
    return isinstance(value, float) and not math.isfinite(value)


def check_photographs(folder: Path) -> None:
    """A folder with a photograph in it, or in one of its folders.

    Raises:
        QgsProcessingException: it is not there, or has none.
    """
    if not folder.is_dir():
        text = tr("{path} is a file: choose a folder.") if folder.exists() else tr("There is no folder {folder}.")
        raise QgsProcessingException(text.format(path=folder, folder=folder))
    for count, name in enumerate(_names_below(folder)):
        if Path(name).suffix.lower() in PHOTOGRAPHS or count > _LOOKED_AT:
            return
    raise QgsProcessingException(tr("There are no photographs in {folder}.").format(folder=folder))


def _names_below(folder: Path) -> Iterator[str]:
    for _, _, names in os.walk(folder, followlinks=True):
        yield from names


def check_file(algorithm: QgsProcessingAlgorithm, name: str, path: str) -> None:
    """A file that is there, where one is named.

    Raises:
        QgsProcessingException: there is none.
    """
    if path and not Path(path).is_file():
        text = tr("{parameter}: {path} is a folder.") if Path(path).is_dir() else tr("{parameter}: there is no file {path}.")
        raise QgsProcessingException(text.format(parameter=label_of(algorithm, name), path=path))


def check_control(algorithm: QgsProcessingAlgorithm, name: str, path: str, photographs: str) -> None:
    """A control or check point file that can be used, where one is named.

    Raises:
        QgsProcessingException: it cannot; says which line is wrong.
    """
    check_file(algorithm, name, path)
    why = complaint_about(path, photographs)
    if why:
        raise QgsProcessingException(f"{label_of(algorithm, name)}: {why}")


def check_folder(algorithm: QgsProcessingAlgorithm, name: str, path: str) -> None:
    """A folder that is there, where one is named.

    Raises:
        QgsProcessingException: there is none.
    """
    if path and not Path(path).is_dir():
        text = tr("{parameter}: {path} is a file.") if Path(path).exists() else tr("{parameter}: there is no folder {path}.")
        raise QgsProcessingException(text.format(parameter=label_of(algorithm, name), path=path))


def check_output(path: Path, *, is_folder: bool) -> None:
    """A place that can be written.

    Raises:
        QgsProcessingException: it cannot, or a folder stands where a file shall, or the other way round.
    """
    if path.exists() and path.is_dir() != is_folder:
        text = (
            tr("{path} is a file: choose a folder.") if is_folder else tr("{path} is a folder: name a file.")
        )
        raise QgsProcessingException(text.format(path=path))
    place = next((one for one in (path, *path.parents) if one.exists()), path)
    if (
        (not place.is_dir() and place != path)
        or not os.access(place, os.W_OK)
    ):
        raise QgsProcessingException(tr("{path} cannot be written.").format(path=path))


def check_apart(out: Path, photographs: Path) -> None:
    """A folder of results that is neither the folder of photographs nor in it: what is made there would be read as photographs.

    Raises:
        QgsProcessingException: it is.
    """
    if photographs.resolve() in (out.resolve(), *out.resolve().parents):
        raise QgsProcessingException(
            tr("Choose a folder for the results that is neither the folder of photographs nor in it.")
        )


def check_settings(text: str) -> list[str]:
    """The lines of further settings.

    Raises:
        QgsProcessingException: one is no setting.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    wrong = next((line for line in lines if not _SETTING.fullmatch(line)), None)
    if wrong is not None:
        raise QgsProcessingException(
            tr("“{line}” is no setting: write one section.key=value a line.").format(line=wrong)
        )
    return lines


def check_map_crs(crs: QgsCoordinateReferenceSystem) -> None:
    """A CRS that products may have: projected, in metres.

    Raises:
        QgsProcessingException: it is another.
    """
    kind = str(getattr(crs, "type", str)())
    is_vertical = kind.endswith("Vertical") or kind == "5"
    if crs.isGeographic() or is_vertical or crs.mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        name = crs.userFriendlyIdentifier()
        text = tr("{crs} cannot be used: choose a projected CRS in metres.").format(crs=name)
        metric = metric_edition(crs)
        same = tr("The same zone in metres is {0}.").format(metric) if metric else ""
        raise QgsProcessingException(" ".join(filter(None, (text, same))))


def check_heights(heights: str) -> None:
    """The code of a vertical CRS; before QGIS 3.34, which does not know them, any code.

    Raises:
        QgsProcessingException: it is something else.
    """
    code = heights.split(":")[-1]
    is_known = code.isdigit()
    if is_known and Qgis.QGIS_VERSION_INT >= 33400:
        crs = QgsCoordinateReferenceSystem(f"EPSG:{code}")
        is_known = crs.isValid() and crs.type() == Qgis.CrsType.Vertical
    if not is_known:
        raise QgsProcessingException(
            tr("“{heights}” is no vertical CRS with an EPSG code.").format(heights=heights)
        )


def polygons(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource | None:
    """The polygons that a parameter names; None where it names none.

    Raises:
        QgsProcessingException: they are no polygons, have no CRS, or there are none.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return None
    told = {"parameter": label_of(algorithm, name), "layer": source.sourceName()}
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.UnknownGeometry):
        raise QgsProcessingException(tr("{parameter}: the layer “{layer}” holds no polygons.").format(**told))
    if not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr("{parameter}: the layer “{layer}” has no CRS. Set it first.").format(**told)
        )
    shapes = (feature.geometry() for feature in source.getFeatures())
    if not any(
        not one.isEmpty() and one.type() == QgsWkbTypes.GeometryType.PolygonGeometry for one in shapes
    ):
        raise QgsProcessingException(
            tr("{parameter}: the layer “{layer}” is empty, or nothing is selected in it.").format(**told)
        )
    return source


def marks(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource | None:
    """The points that a parameter names; None where it names none.

    Raises:
        QgsProcessingException: they are no points, have no CRS, or there are none.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return None
    told = {"parameter": label_of(algorithm, name), "layer": source.sourceName()}
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        raise QgsProcessingException(tr("{parameter}: the layer “{layer}” holds no points.").format(**told))
    if not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr("{parameter}: the layer “{layer}” has no CRS. Set it first.").format(**told)
        )
    if source.featureCount() == 0:
        raise QgsProcessingException(
            tr("{parameter}: the layer “{layer}” is empty, or nothing is selected in it.").format(**told)
        )
    return source
