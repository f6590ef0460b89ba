# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms share: the icon, the parameters that several have, and what is read from a run's folder."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..text import tr

ICONS = Path(__file__).resolve().parent / "icons"


class GeoNerfAlgorithm(QgsProcessingAlgorithm):
    """A command of geo-nerf; a subclass says which parameters it has and runs it."""

    #: name of the algorithm and of its icon
    NAME = ""

    def name(self) -> str:
        """Its id within the provider."""
        return self.NAME

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Another of the same kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """Its icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The icon's file."""
        return str(ICONS / f"{self.NAME}.svg")

    def tags(self) -> list[str]:
        """Words by which it is found too."""
        words = tr("drone,photogrammetry,point cloud,surface,orthophoto,survey,neural")
        return ["geo-nerf", "nerf", *words.split(",")]

    def is_given(self, parameters: Mapping[str, Any], name: str) -> bool:
        """Whether an optional parameter has a value (a form leaves NULL or "" where there is none)."""
        return parameters.get(name) not in (None, "", NULL)

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that is folded away."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_run(self) -> None:
        """The parameter RUN, an existing run's folder."""
        text = tr("Folder of a run")
        self.addParameter(QgsProcessingParameterFile("RUN", text, QgsProcessingParameterFile.Behavior.Folder))

    def add_crs(self, text: str) -> None:
        """The parameters CRS and HEIGHTS, both of which may be empty."""
        self.addParameter(QgsProcessingParameterCrs("CRS", text, optional=True))
        heights = tr("Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)")
        self.addParameter(QgsProcessingParameterString("HEIGHTS", heights, optional=True))

    def crs_text(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """CRS and HEIGHTS as geo-nerf takes them ("EPSG:25832+7837"); "" where neither is given.

        Raises:
            QgsProcessingException: heights without a CRS, or not an EPSG code.
        """
        crs = self.parameterAsCrs(parameters, "CRS", context)
        heights = self.parameterAsString(parameters, "HEIGHTS", context).strip().upper()
        if not crs.isValid() and heights:
            raise QgsProcessingException(tr("A vertical CRS needs a CRS for the map too."))
        return with_heights(name_of_crs(crs), heights)

    def run_folder(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Path:
        """The folder RUN.

        Raises:
            QgsProcessingException: it holds no run.
        """
        folder = Path(self.parameterAsString(parameters, "RUN", context))
        if not (folder / "run.json").is_file():
            raise QgsProcessingException(tr("{folder} is not the folder of a run.").format(folder=folder))
        return folder


def name_of_crs(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as text: its authority's code, else WKT; "" for none."""
    if not crs.isValid():
        return ""
    known = crs.authid()
    return known if known and not known.startswith("USER") else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


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


def map_crs_of_run(run: Path) -> QgsCoordinateReferenceSystem:
    """The map part of a run's CRS; not valid where QGIS does not know it."""
    return QgsCoordinateReferenceSystem.fromUserInput(str(read_json(run / "run.json").get("crs", "")).split("+")[0])


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object.

    Raises:
        QgsProcessingException: it cannot be read.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = tr("{path} cannot be read: {error}")
        raise QgsProcessingException(text.format(path=path, error=error)) from error
    return content if isinstance(content, dict) else {}


def cloud_destination(name: str, text: str) -> QgsProcessingParameterDefinition:
    """A parameter for a point cloud to write; before QGIS 3.24 a plain file."""
    if Qgis.QGIS_VERSION_INT < 32400:
        kinds = tr("Point clouds") + " (*.copc.laz *.laz)"
        return QgsProcessingParameterFileDestination(name, text, kinds)
    from qgis.core import QgsProcessingParameterPointCloudDestination

    return QgsProcessingParameterPointCloudDestination(name, text)


def cloud_output(name: str, text: str) -> QgsProcessingOutputDefinition:
    """An output that is a point cloud; before QGIS 3.24 a plain file."""
    if Qgis.QGIS_VERSION_INT < 32400:
        return QgsProcessingOutputFile(name, text)
    from qgis.core import QgsProcessingOutputPointCloudLayer

    return QgsProcessingOutputPointCloudLayer(name, text)


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
    return int(struct.unpack_from("<Q", header, 247)[0] if is_new else struct.unpack_from("<I", header, 107)[0])


#: kinds of vector sources, spelt here once
POINTS, LINES, POLYGONS = (
    QgsProcessing.SourceType.TypeVectorPoint,
    QgsProcessing.SourceType.TypeVectorLine,
    QgsProcessing.SourceType.TypeVectorPolygon,
)
