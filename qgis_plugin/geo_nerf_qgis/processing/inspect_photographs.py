# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:inspect`: where photographs were taken, what they show, and what a run of them would cost, before anything is computed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..running.command import PRESETS, inspect_arguments
from ..text import tr
from .algorithm import LINES, POINTS, POLYGONS, GeoNerfAlgorithm
from .checks import check_output, check_photographs
from .command_run import program_for, run_command, seen_by
from .input_files import write_if_changed

#: sink -> layer of the GeoPackage and its geometry
_LAYERS = {
    "CAMERAS": ("cameras", QgsWkbTypes.Type.Point),
    "FOOTPRINTS": ("footprints", QgsWkbTypes.Type.Polygon),
    "FLIGHT_LINE": ("flight_line", QgsWkbTypes.Type.LineString),
}


class InspectAlgorithm(GeoNerfAlgorithm):
    """What is in a folder of photographs."""

    NAME = "inspect"
    GROUP = "survey"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Inspect photographs")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the "
            "ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. "
            "Nothing is computed yet, "
            "so this takes seconds.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        folder = tr("Folder of photographs")
        words = tr("The folder of the flight. Folders in it are read too.")
        self.add(
            QgsProcessingParameterFile("PHOTOGRAPHS", folder, QgsProcessingParameterFile.Behavior.Folder),
            words,
        )
        preset = tr("Preset whose cost is told")
        words = tr("The time, memory and disk of this preset are told as results.")
        self.add(
            QgsProcessingParameterEnum(
                "PRESET", preset, list(PRESETS), defaultValue="draft", usesStaticStrings=True
            ),
            words,
        )
        sinks = (
            (
                "CAMERAS",
                tr("Cameras"),
                POINTS,
                tr("A point where each photograph was taken, with what its tags say."),
            ),
            (
                "FOOTPRINTS",
                tr("Footprints"),
                POLYGONS,
                tr("The ground that each photograph shows, as if it were level."),
            ),
            (
                "FLIGHT_LINE",
                tr("Flight line"),
                LINES,
                tr("The photographs' places joined in the order of time."),
            ),
        )
        for name, text, kind, words in sinks:
            self.add(
                QgsProcessingParameterFeatureSink(name, text, kind, optional=True, createByDefault=True),
                words,
            )
        facts = tr("All that was found")
        words = tr("A JSON file with every figure and warning, for scripts.")
        self.add(
            QgsProcessingParameterFileDestination(
                "JSON", facts, "JSON (*.json)", optional=True, createByDefault=False
            ),
            words,
        )
        self.addOutput(QgsProcessingOutputString("SUGGESTED_CRS", tr("Suggested CRS")))
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """A folder with photographs in it."""
        check_photographs(Path(self.parameterAsString(parameters, "PHOTOGRAPHS", context)))
        target = self.parameterAsFileOutput(parameters, "JSON", context)
        if target:
            check_output(Path(target), is_folder=False)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Inspect; layers that the photographs give no ground for stay empty."""
        program = program_for(feedback)
        photographs = self.parameterAsString(parameters, "PHOTOGRAPHS", context)
        places = QgsProcessingUtils.generateTempFilename("places.gpkg")
        text = run_command(
            program, inspect_arguments(seen_by(program, photographs), seen_by(program, places)), feedback
        )
        found = parse_inspection(text)
        for warning in found.get("warnings", ()):
            feedback.pushWarning(str(warning))
        results: dict[str, Any] = figures(found, self.parameterAsString(parameters, "PRESET", context))
        for name, (layer, kind) in _LAYERS.items():
            results.update(
                self._copied(
                    parameters,
                    context,
                    name,
                    QgsVectorLayer(f"{places}|layername={layer}", layer, "ogr"),
                    kind,
                )
            )
        target = self.parameterAsFileOutput(parameters, "JSON", context)
        if target:
            write_if_changed(Path(target), text)
            results["JSON"] = target
        return results

    def _copied(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        name: str,
        layer: QgsVectorLayer,
        kind: QgsWkbTypes.Type,
    ) -> dict[str, Any]:
        """A layer copied to where the user wants it; {} where it is not wanted."""
        fields = layer.fields() if layer.isValid() else QgsFields()
        if fields.indexOf("fid") >= 0:  # the format's own numbers
            fields.remove(fields.indexOf("fid"))
        sink, place = self.parameterAsSink(
            parameters, name, context, fields, kind, QgsCoordinateReferenceSystem("EPSG:4326")
        )
        if sink is None:
            if self.is_given(parameters, name):
                raise QgsProcessingException(self.invalidSinkError(parameters, name))
            return {}
        for feature in layer.getFeatures() if layer.isValid() else ():
            values = [feature[field.name()] for field in fields]
            feature.setFields(fields, True)
            feature.setAttributes(values)
            for part in feature.geometry().coerceToType(kind):  # shapes across 180 degrees come in parts
                feature.setGeometry(part)
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        return {name: place}


def _numbers() -> dict[str, str]:
    return {
        "PHOTOGRAPH_COUNT": tr("Photographs"),
        "GSD": tr("Ground sampling distance (m)"),
        "FLIGHT_HEIGHT": tr("Flight height (m)"),
        "AREA": tr("Area seen by three photographs or more (ha)"),
        "FORWARD_OVERLAP": tr("Forward overlap (0 to 1)"),
        "SIDE_OVERLAP": tr("Side overlap (0 to 1)"),
        "MINUTES": tr("Expected time (min)"),
        "MEMORY": tr("Expected memory (GB)"),
        "DISK": tr("Expected room on disk (GB)"),
    }


def parse_inspection(text: str) -> dict[str, Any]:
    """The answer of `geo-nerf inspect --json`.

    Raises:
        QgsProcessingException: it is no JSON object.
    """
    try:
        found = json.loads(text[text.index("{") :])
    except ValueError as error:
        raise QgsProcessingException(tr("geo-nerf said nothing about the photographs.")) from error
    return dict(found)


def figures(found: Mapping[str, Any], preset: str) -> dict[str, Any]:
    """The outputs that are figures or words; what is not known is left out."""
    flight = found.get("flight") or {}
    if "height" in flight.get("assumed", ()):  # then no tag tells any of these figures
        flight = {}
    cost = next((one for one in found.get("estimates", ()) if one["preset"] == preset), {})
    suggested = found.get("suggested_crs") or [[None]]
    told = {
        "SUGGESTED_CRS": suggested[0][0],
        "PHOTOGRAPH_COUNT": found.get("photos"),
        "GSD": flight.get("gsd_m"),
        "FLIGHT_HEIGHT": flight.get("height_m"),
        "AREA": flight.get("area_ha"),
        "FORWARD_OVERLAP": flight.get("forward_overlap"),
        "SIDE_OVERLAP": flight.get("side_overlap"),
        "MINUTES": cost.get("minutes"),
        "MEMORY": cost.get("memory_gb"),
        "DISK": cost.get("disk_gb"),
    }
    return {name: value for name, value in told.items() if value is not None}
