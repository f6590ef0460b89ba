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
    QgsProcessingOutputString,
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
from ..tiles.tile import facts_of
from .algorithm import POLYGONS, GeoNerfAlgorithm
from .checks import check_file, check_output, polygons
from .command_run import options_of, program_for, run_command, seen_by
from .input_files import write_area, write_sheets
from .products import show_layer
from .progress import PLAN, Progress

#: parameters of which exactly one says how the survey is cut
CUTS = ("COUNT", "SIZE", "MEMORY", "INDEX")
#: command line option -> parameter
_OPTIONS = {
    "--count": "COUNT", "--size": "SIZE", "--memory-gb": "MEMORY", "--index": "INDEX", "--area": "AREA", "--exclude": "EXCLUDE",
    "--config": "CONFIG", "--anew": "ANEW",
}  # fmt: skip


class TilePlanAlgorithm(GeoNerfAlgorithm):
    """A plan of tiles, as a GeoPackage."""

    NAME = "tileplan"
    GROUP = "tiles"

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
        self._add_cuts()
        config = tr("Rates, halo and overlap (YAML)")
        words = tr("A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.")
        self.add(
            QgsProcessingParameterFile("CONFIG", config, extension="yaml", optional=True),
            words,
            advanced=True,
        )
        anew = tr("Forget what was done by a plan in the same file")
        words = tr(
            "Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written."
        )
        self.add(QgsProcessingParameterBoolean("ANEW", anew, defaultValue=False), words, advanced=True)
        self.add_show()
        words = tr("A GeoPackage. No other file than an earlier plan is written over.")
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Plan"), "GeoPackage (*.gpkg)"), words)
        self.addOutput(QgsProcessingOutputVectorLayer("TILES", tr("Tiles")))
        for name, text in _sums().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("CURRENCY", tr("Currency of the costs")))

    def _add_cuts(self) -> None:
        """How the survey is cut, and what of it."""
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        words = tr("Tiles of about as many photographs each.")
        self.add(
            QgsProcessingParameterNumber(
                "COUNT", tr("Number of tiles"), integer, optional=True, minValue=1, maxValue=100000
            ),
            words,
        )
        size = tr("or greatest length of a tile (m)")
        words = tr("No side of a tile is longer than this.")
        self.add(
            QgsProcessingParameterNumber("SIZE", size, double, optional=True, minValue=1.0, maxValue=1e6),
            words,
        )
        memory = tr("or greatest memory of a tile (GB)")
        words = tr(
            "Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need."
        )
        self.add(
            QgsProcessingParameterNumber("MEMORY", memory, double, optional=True, minValue=0.1, maxValue=1e5),
            words,
        )
        layers = {
            "INDEX": (
                tr("or the tiles themselves (polygons)"),
                tr("One polygon a tile; a field called name or sheet names them."),
            ),
            "AREA": (tr("Area to keep to (polygons)"), tr("Nothing beyond these polygons is planned.")),
            "EXCLUDE": (tr("Areas to leave out (polygons)"), tr("Nothing within these polygons is planned.")),
        }
        for name, (text, words) in layers.items():
            self.add(QgsProcessingParameterFeatureSource(name, text, [POLYGONS], optional=True), words)

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """Exactly one way to cut, polygons where polygons are wanted, and a place for the plan."""
        if sum(self.is_given(parameters, name) for name in CUTS) != 1:
            raise QgsProcessingException(
                tr("Give exactly one of number, length, memory and polygons of the tiles.")
            )
        self.run_folder(parameters, context)
        for name in ("INDEX", "AREA", "EXCLUDE"):
            polygons(self, parameters, name, context)
        check_file(self, "CONFIG", self.parameterAsFile(parameters, "CONFIG", context))
        check_output(self._out(parameters, context), is_folder=False)

    def _out(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Path:
        """The plan's file, whose name ends in .gpkg."""
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        return out if out.suffix.lower() == ".gpkg" else out.with_name(f"{out.name}.gpkg")

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Plan."""
        run, program = self.run_folder(parameters, context), program_for(feedback)
        out = self._out(parameters, context)
        arguments = ["tiles", "plan", seen_by(program, str(run)), "-o", seen_by(program, str(out))]
        arguments += self._cut(parameters, context)
        arguments += self._layers(parameters, context, out, program)
        config = self.parameterAsFile(parameters, "CONFIG", context)
        arguments += ["--config", seen_by(program, config)] if config else []
        arguments += ["--anew"] if self.parameterAsBool(parameters, "ANEW", context) else []
        run_command(
            program, [*arguments, "--events"], feedback, Progress(PLAN), names=options_of(self, _OPTIONS)
        )
        tiles = f"{out}|layername=tiles"
        if self.parameterAsBool(parameters, "SHOW", context):
            show_layer(context, tiles, tr("Tiles"), "TILES")
        currency = facts_of(out).get("currency", "")
        return {"OUTPUT": str(out), "TILES": tiles, **sums_of(tiles), "CURRENCY": currency}

    def _cut(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        if self.is_given(parameters, "COUNT"):
            return ["--count", str(self.parameterAsInt(parameters, "COUNT", context))]
        options = {"SIZE": "--size", "MEMORY": "--memory-gb"}
        given = {option: name for name, option in options.items() if self.is_given(parameters, name)}
        return [
            word
            for option, name in given.items()
            for word in (option, repr(self.parameterAsDouble(parameters, name, context)))
        ]

    def _layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path, program: Program
    ) -> list[str]:
        """Options that name files of the layers given, which are written beside the plan."""
        arguments = []
        for name, option in (("INDEX", "--index"), ("AREA", "--area"), ("EXCLUDE", "--exclude")):
            source = polygons(self, parameters, name, context)
            if source is not None:
                target = out.with_name(f"{out.stem}_{name.lower()}.geojson")
                arguments += [
                    option,
                    seen_by(program, str(self._written(source, target, with_names=name == "INDEX"))),
                ]
        return arguments

    def _written(self, source: QgsProcessingFeatureSource, target: Path, *, with_names: bool) -> Path:
        if with_names:
            return write_sheets(source, target)
        return write_area(
            (feature.geometry() for feature in source.getFeatures()), source.sourceCrs(), target
        )


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
    hours, memory, disk, money = (
        [float(row[f"est_{name}"]) for row in rows] for name in ("hours", "memory_gb", "disk_gb", "money")
    )
    return {
        "TILE_COUNT": len(rows),
        "HOURS": sum(hours),
        "MEMORY_GB": max(memory, default=0),
        "DISK_GB": sum(disk),
        "MONEY": sum(money),
    }
