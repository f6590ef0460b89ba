# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:rasters`: a finished run's surface model, terrain model, orthophoto and the like anew, in another CRS or cell size."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..text import tr
from .algorithm import GeoNerfAlgorithm
from .checks import check_output
from .command_run import options_of, program_for, run_command, seen_by
from .products import add_products, found_products, show_products
from .progress import EXPORT, Progress

#: what may be made beyond surface model, terrain model, hillshades and orthophoto
ALSO = ("slope", "contours", "canopy")


class RastersAlgorithm(GeoNerfAlgorithm):
    """Rasters of a run, in a folder of their own."""

    NAME = "rasters"
    GROUP = "products"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Make rasters of a run")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or "
            "with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is "
            "twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the "
            "point cloud in that CRS too.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.add_run()
        self.add_crs(
            tr("CRS of the rasters (empty: the run's)"),
            tr("A projected CRS in metres. The rasters are made anew in it, not warped."),
        )
        cells = (
            ("DSM_CELL", tr("Cell of the surface model (GSD; empty: as in the run)"), 0.25),
            ("DTM_CELL", tr("Cell of the terrain model (GSD; 0: none)"), 0.0),
            ("ORTHOPHOTO_CELL", tr("Cell of the orthophoto (GSD)"), 0.25),
        )
        double = QgsProcessingParameterNumber.Type.Double
        words = tr(
            "Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are."
        )
        for name, text, least in cells:
            self.add(
                QgsProcessingParameterNumber(
                    name, text, double, optional=True, minValue=least, maxValue=1000.0
                ),
                words,
            )
        words = tr(
            "slope in degrees, contours as lines, canopy: the height of things above the terrain model."
        )
        also = QgsProcessingParameterEnum(
            "ALSO", tr("Also"), list(ALSO), True, optional=True, usesStaticStrings=True
        )
        self.add(also, words)
        words = tr("Difference of height from one contour to the next. It counts where contours are made.")
        self.add(
            QgsProcessingParameterNumber("INTERVAL", tr("Between contours (m)"), double, 0.5, minValue=0.01),
            words,
        )
        self.add_show()
        words = tr("A folder of its own, not the run's; what is there of an earlier export is replaced.")
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")), words)
        add_products(self, rasters_only=True)

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """A run, and another folder than its own."""
        run = self.run_folder(parameters, context)
        self.check_crs(parameters, context)
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        check_output(out, is_folder=True)
        if out.resolve() in (run.resolve(), run.resolve() / "products"):
            raise QgsProcessingException(
                tr("Choose another folder than the run's own: its products would be replaced.")
            )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export."""
        run = self.run_folder(parameters, context)
        program = program_for(feedback)
        out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        arguments = ["export", seen_by(program, str(run)), "-o", seen_by(program, out)]
        crs = self.crs_text(parameters, context)
        arguments += ["--crs", crs] if crs else []
        for setting in self._settings(parameters, context):
            arguments += ["--set", setting]
        run_command(
            program,
            [*arguments, "--events"],
            feedback,
            Progress(EXPORT),
            names=options_of(self, {"--crs": "CRS", "-o": "OUTPUT"}),
        )
        found = found_products(Path(out), rasters_only=True)
        if self.parameterAsBool(parameters, "SHOW", context):
            show_products(
                context, found, ("DSM_HILLSHADE", "DSM", "DTM", "ORTHOPHOTO", "SLOPE", "CANOPY", "CONTOURS")
            )
        return {"OUTPUT": out, **found}

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        keys = {"DSM_CELL": "dsm_gsd", "DTM_CELL": "dtm_gsd", "ORTHOPHOTO_CELL": "ortho_gsd"}
        given = {key: name for name, key in keys.items() if self.is_given(parameters, name)}
        settings = [
            f"products.{key}={self.parameterAsDouble(parameters, name, context)!r}"
            for key, name in given.items()
        ]
        also = self.parameterAsEnumStrings(parameters, "ALSO", context)
        if also:
            settings.append(f"products.also=[{', '.join(also)}]")
        if "contours" in also:
            settings.append(f"products.contour_m={self.parameterAsDouble(parameters, 'INTERVAL', context)!r}")
        return settings
