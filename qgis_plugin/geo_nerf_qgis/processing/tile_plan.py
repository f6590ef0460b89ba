# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:tileplan`: an oriented survey cut into tiles; where each lies, which photographs see it, what it will cost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..program.find import Program
from ..text import tr
from .algorithm import POLYGONS, GeoNerfAlgorithm
from .command_run import program_for, run_command, seen_by
from .input_files import write_area, write_sheets
from .products import show_layer
from .progress import PLAN, Progress

#: parameters of which exactly one says how the survey is cut
CUTS = ("COUNT", "SIZE", "MEMORY", "INDEX")


class TilePlanAlgorithm(GeoNerfAlgorithm):
    """A plan of tiles, as a GeoPackage."""

    NAME = "tileplan"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Plan tiles")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory "
            "than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each "
            "tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.\n\n"
            "The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells "
            "the costs and cannot be run.\n\n"
            "The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; "
            "while that works the layer shows which tiles wait, run, are done or failed.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.add_run()
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber("COUNT", tr("Number of tiles"), integer, optional=True, minValue=1))
        self.addParameter(QgsProcessingParameterNumber("SIZE", tr("or greatest length of a tile (m)"), double, optional=True, minValue=1.0))
        memory = tr("or greatest memory of a tile (GB)")
        self.addParameter(QgsProcessingParameterNumber("MEMORY", memory, double, optional=True, minValue=0.1))
        layers = {
            "INDEX": tr("or the tiles themselves (polygons)"),
            "AREA": tr("Area to keep to (polygons)"),
            "EXCLUDE": tr("Areas to leave out (polygons)"),
        }
        for name, text in layers.items():
            self.addParameter(QgsProcessingParameterFeatureSource(name, text, [POLYGONS], optional=True))
        config = tr("Rates, halo and overlap (YAML)")
        self.add_advanced(QgsProcessingParameterFile("CONFIG", config, extension="yaml", optional=True))
        show = tr("Add the results to the project")
        self.addParameter(QgsProcessingParameterBoolean("SHOW", show, defaultValue=True))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Plan"), "GeoPackage (*.gpkg)"))
        self.addOutput(QgsProcessingOutputVectorLayer("TILES", tr("Tiles")))
        for name, text in _sums().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Exactly one way to cut."""
        if sum(self.is_given(parameters, name) for name in CUTS) != 1:
            return False, tr("Give exactly one of number, length, memory and polygons of the tiles.")
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Plan."""
        run, program = self.run_folder(parameters, context), program_for(feedback)
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        out = out if out.suffix.lower() == ".gpkg" else out.with_name(f"{out.name}.gpkg")
        arguments = ["tiles", "plan", seen_by(program, str(run)), "-o", seen_by(program, str(out))]
        arguments += self._cut(parameters, context)
        arguments += self._layers(parameters, context, out, program)
        config = self.parameterAsFile(parameters, "CONFIG", context)
        arguments += ["--config", seen_by(program, config)] if config else []
        run_command(program, [*arguments, "--events"], feedback, Progress(PLAN))
        tiles = f"{out}|layername=tiles"
        if self.parameterAsBool(parameters, "SHOW", context):
            show_layer(context, tiles, tr("Tiles"), "TILES")
        return {"OUTPUT": str(out), "TILES": tiles, **sums_of(tiles)}

    def _cut(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        if self.is_given(parameters, "COUNT"):
            return ["--count", str(self.parameterAsInt(parameters, "COUNT", context))]
        options = {"SIZE": "--size", "MEMORY": "--memory-gb"}
        given = {option: name for name, option in options.items() if self.is_given(parameters, name)}
        return [word for option, name in given.items() for word in (option, repr(self.parameterAsDouble(parameters, name, context)))]

    def _layers(self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path, program: Program) -> list[str]:
        """Options that name files of the layers given, which are written beside the plan."""
        arguments = []
        for name, option in (("INDEX", "--index"), ("AREA", "--area"), ("EXCLUDE", "--exclude")):
            source = self.parameterAsSource(parameters, name, context)
            if source is not None:
                target = out.with_name(f"{out.stem}_{name.lower()}.geojson")
                arguments += [option, seen_by(program, str(self._written(source, target, with_names=name == "INDEX")))]
        return arguments

    def _written(self, source: QgsProcessingFeatureSource, target: Path, *, with_names: bool) -> Path:
        if with_names:
            return write_sheets(source, target)
        return write_area((feature.geometry() for feature in source.getFeatures()), source.sourceCrs(), target)


def _sums() -> dict[str, str]:
    return {
        "TILE_COUNT": tr("Number of tiles"),
        "HOURS": tr("Hours of all tiles"),
        "MEMORY_GB": tr("Greatest memory of a tile (GB)"),
        "DISK_GB": tr("Disk of all tiles (GB)"),
        "MONEY": tr("Costs of all tiles"),
    }


def sums_of(tiles: str) -> dict[str, float]:
    """What a plan comes to.

    Args:
        tiles: its layer, as QGIS takes it.

    Raises:
        QgsProcessingException: it cannot be read.
    """
    layer = QgsVectorLayer(tiles, "tiles", "ogr")
    if not layer.isValid():
        raise QgsProcessingException(tr("{path} is no plan of tiles.").format(path=tiles))
    rows = [feature.attributeMap() for feature in layer.getFeatures()]
    hours, memory, disk, money = ([float(row[f"est_{name}"]) for row in rows] for name in ("hours", "memory_gb", "disk_gb", "money"))
    return {"TILE_COUNT": len(rows), "HOURS": sum(hours), "MEMORY_GB": max(memory, default=0), "DISK_GB": sum(disk), "MONEY": sum(money)}
