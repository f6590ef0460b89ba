# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:tilemerge`: one cloud, surface model, terrain model and orthophoto of a plan's tiles, and a report on the whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProviderRegistry,
)

from ..text import tr
from .algorithm import read_json
from .checks import check_folder, check_output
from .command_run import options_of, program_for, run_command, seen_by
from .planned import PlannedAlgorithm
from .products import cloud_output, found_products, show_products, titles
from .progress import MERGE, Progress

#: a COPC file a tile with an index, or one file
CLOUDS = ("tiles", "one")
#: outputs of a run that a merged survey has too
_RASTERS, _VECTORS = ("DSM", "DTM", "ORTHOPHOTO"), ("CAMERAS", "FOOTPRINTS")


class TileMergeAlgorithm(PlannedAlgorithm):
    """The whole from its tiles."""

    NAME = "tilemerge"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Merge tiles")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the "
            "whole. Where tiles overlap the surer one has the word, and what agrees is faded into each other; how heights and colours part "
            "from tile to tile stands in the layer of seams. Tiles that are not done leave a gap, and a warning.\n\n"
            "The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file "
            "(one). The folder of results is like a run's: accuracy can be evaluated with it.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.add_plan()
        words = tr("The folder that “Run tiles” wrote.")
        tiles = QgsProcessingParameterFile(
            "TILES", tr("Folder of the tiles"), QgsProcessingParameterFile.Behavior.Folder
        )
        self.add(tiles, words)
        cloud = tr("Files of the cloud")
        words = tr(
            "tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file."
        )
        files = QgsProcessingParameterEnum(
            "CLOUD_FILES", cloud, list(CLOUDS), defaultValue="tiles", usesStaticStrings=True
        )
        self.add(files, words)
        balance = tr("Bring the tiles of the orthophoto to one exposure")
        words = tr("Without it each tile keeps the colours of its photographs, and steps may be seen.")
        self.add(QgsProcessingParameterBoolean("BALANCE", balance, defaultValue=True), words)
        self.add_moved_run()
        self.add_show()
        words = tr(
            "A folder like that of a run, with the products of the whole. Choose another one than that of the tiles."
        )
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")), words)
        names = titles()
        self.addOutput(cloud_output("CLOUD", names["CLOUD"]))
        for name in _RASTERS:
            self.addOutput(QgsProcessingOutputRasterLayer(name, names[name]))
        self.addOutput(QgsProcessingOutputRasterLayer("OWNER", tr("Tile of each cell")))
        for name in _VECTORS:
            self.addOutput(QgsProcessingOutputVectorLayer(name, names[name]))
        self.addOutput(QgsProcessingOutputVectorLayer("SEAMS", tr("Seams between tiles")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputFolder("PRODUCTS_FOLDER", tr("Folder of the products")))
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """A plan, the folder of its tiles, and another one for the whole."""
        super().check(parameters, context)
        tiles = Path(self.parameterAsFile(parameters, "TILES", context))
        check_folder(self, "TILES", str(tiles))
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        check_output(out, is_folder=True)
        if out.resolve() == tiles.resolve():
            raise QgsProcessingException(tr("Choose another folder for the whole than that of the tiles."))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Merge."""
        program = program_for(feedback)
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        paths = [
            seen_by(program, path)
            for path in (str(self.plan), self.parameterAsFile(parameters, "TILES", context))
        ]
        arguments = ["tiles", "merge", *paths, "-o", seen_by(program, str(out))]
        arguments += ["--cloud", self.parameterAsEnumString(parameters, "CLOUD_FILES", context)]
        arguments += [] if self.parameterAsBool(parameters, "BALANCE", context) else ["--no-balance"]
        run = self.parameterAsFile(parameters, "RUN", context)
        arguments += ["--run", seen_by(program, run)] if run else []
        names = options_of(self, {"--cloud": "CLOUD_FILES", "--balance": "BALANCE", "--run": "RUN"})
        run_command(program, [*arguments, "--events"], feedback, Progress(MERGE), names=names)
        found = merged_products(out / "products")
        if self.parameterAsBool(parameters, "SHOW", context):
            is_shown = (
                found.get("CLOUD", "").endswith(".laz")
                or "vpc" in QgsProviderRegistry.instance().providerList()
            )
            show_products(context, found, ("DSM", "ORTHOPHOTO", *(("CLOUD",) if is_shown else ()), "CAMERAS"))
        return {"OUTPUT": str(out), **found}


def _numbers() -> dict[str, str]:
    return {
        "POINTS": tr("Points of the cloud"),
        "GSD": tr("Ground sampling distance (m)"),
        "TILE_COUNT": tr("Number of tiles"),
        "HEIGHT_STEP": tr("Median step of heights at seams (m)"),
    }


def merged_products(folder: Path) -> dict[str, Any]:
    """The outputs of a merge whose files there are, by name.

    Raises:
        QgsProcessingException: its record cannot be read.
    """
    merged, found = read_json(folder / "merge.json"), found_products(folder)
    files = {"CLOUD": "cloud.vpc", "OWNER": "owner.tif", "SEAMS": "seams.gpkg"}
    more = {name: str(folder / file) for name, file in files.items() if (folder / file).is_file()}
    step = ((merged.get("seams") or {}).get("height_offset_m") or {}).get("median")
    figures = {
        "POINTS": merged.get("points"),
        "TILE_COUNT": len(merged.get("tiles", ())),
        "HEIGHT_STEP": step,
    }
    return {**found, **more, **{name: value for name, value in figures.items() if value is not None}}
