# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms share: the icon, the parameters that several have, and what is read from a run's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..text import tr
from .areas import crs_from, name_of_crs, with_heights
from .checks import check_heights, check_map_crs, is_no_number, label_of

ICONS = Path(__file__).resolve().parent / "icons"


class GeoNerfAlgorithm(QgsProcessingAlgorithm):
    """A command of geo-nerf; a subclass says which parameters it has and runs it."""

    #: name of the algorithm and of its icon
    NAME = ""
    #: one of `groups`
    GROUP = ""
    #: what is wrong with the parameters, once they were looked at
    complaint = ""

    def name(self) -> str:
        """Its id within the provider."""
        return self.NAME

    def group(self) -> str:
        """The group's name for people."""
        return groups()[self.GROUP]

    def groupId(self) -> str:
        """The group's own name."""
        return self.GROUP

    def shortDescription(self) -> str:
        """The first sentence of its help."""
        return self.shortHelpString().split(". ")[0].split("\n")[0].rstrip(".") + "."

    def helpUrl(self) -> str:
        """A page with its help and that of each parameter, made on this computer in QGIS's language."""
        page = Path(QgsProcessingUtils.tempFolder()) / f"geonerf_{self.NAME}.html"
        page.write_text(help_page(self.create()), encoding="utf-8")
        return QUrl.fromLocalFile(str(page)).toString()

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

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """See to it that the parameters can work, as far as that can be known at once.

        Raises:
            QgsProcessingException: they cannot; says why.
        """

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work, when the button is pressed."""
        given: tuple[bool, str] = super().checkParameterValues(parameters, context)
        wrong = self._wrong_value(parameters, context)
        if wrong or not given[0]:
            return False, wrong or given[1]
        try:
            self.check(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return given

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the parameters in models, batches and scripts too, which do not ask `checkParameterValues`.

        What is wrong is told by `processAlgorithm`: QGIS takes a refusal here for a cancel, and ends a batch at that row.
        """
        is_well, words = self.checkParameterValues(parameters, context)
        self.complaint = "" if is_well else words
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, unless something is wrong with the parameters.

        Raises:
            QgsProcessingException: something is, or the command failed.
        """
        if self.complaint:
            raise QgsProcessingException(self.complaint)
        return self.work(parameters, context, feedback)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the command; the outputs.

        Raises:
            QgsProcessingException: it failed, or was cancelled.
        """
        raise NotImplementedError

    def _wrong_value(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """Which parameter has a value that QGIS does not take, or would take for another, by its name in the form."""
        for one in self.parameterDefinitions():
            value = parameters.get(one.name())
            is_number = isinstance(one, QgsProcessingParameterNumber)
            if not one.checkValueIsAcceptable(value, context) or (is_number and is_no_number(value)):
                if not self.is_given(parameters, one.name()):
                    return tr("{parameter}: a value is missing.").format(parameter=one.description())
                return tr("{parameter}: “{value}” cannot be used.").format(
                    parameter=one.description(), value=parameters[one.name()]
                )
        return ""

    def check_one_of(
        self, parameters: Mapping[str, Any], one: str, other: str, *, optional: bool = False
    ) -> None:
        """Two parameters of which exactly one is given, or none.

        Raises:
            QgsProcessingException: both are, or none where one must be.
        """
        count = self.is_given(parameters, one) + self.is_given(parameters, other)
        if count == 2 or (count == 0 and not optional):
            names = [label_of(self, name) for name in (one, other)]
            raise QgsProcessingException(
                tr("Give one of the two: {one}; {other}.").format(one=names[0], other=names[1])
            )

    def is_given(self, parameters: Mapping[str, Any], name: str) -> bool:
        """Whether an optional parameter has a value (a form leaves NULL or "" where there is none)."""
        return parameters.get(name) not in (None, "", NULL)

    def add(self, parameter: QgsProcessingParameterDefinition, words: str, *, advanced: bool = False) -> None:
        """Add a parameter.

        Args:
            parameter: it.
            words: its own help, shown beside it.
            advanced: whether it is folded away.
        """
        parameter.setHelp(words)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_run(self) -> None:
        """The parameter RUN, an existing run's folder."""
        words = tr(
            "The folder of results of “Reconstruct from photographs” or of the window; it holds run.json."
        )
        text = tr("Folder of a run")
        self.add(QgsProcessingParameterFile("RUN", text, QgsProcessingParameterFile.Behavior.Folder), words)

    def add_crs(self, text: str, words: str) -> None:
        """The parameters CRS and HEIGHTS, both of which may be empty."""
        self.add(QgsProcessingParameterCrs("CRS", text, optional=True), words)
        heights = tr("Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)")
        words = tr(
            "An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer."
        )
        self.add(QgsProcessingParameterString("HEIGHTS", heights, optional=True), words)

    def add_show(self) -> None:
        """The parameter SHOW."""
        words = tr(
            "The most useful results are added as layers, in the styles of the plugin. The others lie in the folder."
        )
        self.add(
            QgsProcessingParameterBoolean("SHOW", tr("Add the results to the project"), defaultValue=True),
            words,
        )

    def check_crs(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, *, may_be_found: bool = False
    ) -> None:
        """CRS and HEIGHTS go together, and products can have them.

        Args:
            parameters: the algorithm's.
            context: the algorithm's.
            may_be_found: whether a CRS is found where none is given.

        Raises:
            QgsProcessingException: they do not.
        """
        crs = self.parameterAsCrs(parameters, "CRS", context)
        heights = self.parameterAsString(parameters, "HEIGHTS", context).strip()
        if crs.isValid():
            check_map_crs(crs)
        elif self.is_given(parameters, "CRS"):
            text = tr("{parameter}: {crs} is no known CRS.")
            raise QgsProcessingException(text.format(parameter=label_of(self, "CRS"), crs=parameters["CRS"]))
        if heights:
            check_heights(heights)
        if crs.isValid() or not may_be_found:
            self.crs_text(parameters, context)

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
        read_json(folder / "run.json")
        return folder


def groups() -> dict[str, str]:
    """The groups of algorithms: own name -> name for people."""
    return {"survey": tr("Survey"), "products": tr("Products of a run"), "tiles": tr("Surveys in tiles")}


def help_page(algorithm: QgsProcessingAlgorithm) -> str:
    """An algorithm's help and that of its parameters as HTML."""
    rows = [f"<dt>{escape(one.description())} <code>{one.name()}</code></dt><dd>{escape(one.help())}</dd>"
            for one in algorithm.parameterDefinitions()]  # fmt: skip
    text = "".join(f"<p>{escape(part)}</p>" for part in algorithm.shortHelpString().split("\n\n"))
    title = escape(algorithm.displayName())
    head = f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1>{text}<dl>{''.join(rows)}</dl></body></html>"


def map_crs_of_run(run: Path) -> QgsCoordinateReferenceSystem:
    """The map part of a run's CRS; not valid where QGIS does not know it."""
    return crs_from(str(read_json(run / "run.json").get("crs", "")))


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


#: kinds of vector sources, spelt here once
POINTS, LINES, POLYGONS = (
    QgsProcessing.SourceType.TypeVectorPoint,
    QgsProcessing.SourceType.TypeVectorLine,
    QgsProcessing.SourceType.TypeVectorPolygon,
)
