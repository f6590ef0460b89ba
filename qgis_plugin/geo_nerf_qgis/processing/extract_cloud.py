# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:extractcloud`: points of a finished run's surface, cropped, sifted and thinned, in any CRS."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
)

from ..text import tr
from .algorithm import GeoNerfAlgorithm, cloud_destination, map_crs_of_run, point_count
from .command_run import program_for, run_command, seen_by
from .progress import EXTRACT, Progress

#: heights of a box whose lower or upper face is left open, metres
_DEEP, _HIGH = -1e5, 1e5


class ExtractCloudAlgorithm(GeoNerfAlgorithm):
    """Points of a run's surface as a file."""

    NAME = "extractcloud"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Extract point cloud")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. "
            "Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the "
            "size of the survey.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        double = QgsProcessingParameterNumber.Type.Double
        self.add_run()
        spacing = tr("Distance between points (m; empty: all of them)")
        self.addParameter(QgsProcessingParameterNumber("SPACING", spacing, double, optional=True, minValue=0.0))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area of interest"), optional=True))
        confidence = tr("Least confidence (0 to 1)")
        self.addParameter(QgsProcessingParameterNumber("MIN_CONFIDENCE", confidence, double, 0.0, minValue=0.0, maxValue=1.0))
        for name, text in (
            ("LOWEST", tr("Lowest height (m)")),
            ("HIGHEST", tr("Greatest height (m)")),
        ):
            self.add_advanced(QgsProcessingParameterNumber(name, text, double, optional=True))
        self.add_crs(tr("CRS of the points (empty: the run's)"))
        self.addParameter(cloud_destination("OUTPUT", tr("Point cloud")))
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Points")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Heights are the third side of a box, which needs the other two."""
        if not self.is_given(parameters, "EXTENT") and (self.is_given(parameters, "LOWEST") or self.is_given(parameters, "HIGHEST")):
            return False, tr("The lowest and greatest height need an area of interest.")
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Extract."""
        run = self.run_folder(parameters, context)
        program = program_for(feedback)
        out = named_cloud(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        arguments = ["extract", seen_by(program, str(run)), "-o", seen_by(program, out)]
        confidence = self.parameterAsDouble(parameters, "MIN_CONFIDENCE", context)
        if self.is_given(parameters, "SPACING"):
            arguments += ["--spacing", repr(self.parameterAsDouble(parameters, "SPACING", context))]
        arguments += ["--min-confidence", repr(confidence)] if confidence > 0 else []
        crs = self.crs_text(parameters, context)
        arguments += ["--crs", crs] if crs else []
        bounds = self._bounds(parameters, context, run)
        arguments += ["--bounds", bounds] if bounds else []
        run_command(program, [*arguments, "--events"], feedback, Progress(EXTRACT))
        return {"OUTPUT": out, "POINTS": point_count(Path(out))}

    def _bounds(self, parameters: dict[str, Any], context: QgsProcessingContext, run: Path) -> str:
        """The box in the points' CRS as geo-nerf takes it, "" where there is none."""
        if not self.is_given(parameters, "EXTENT"):
            return ""
        chosen = self.parameterAsCrs(parameters, "CRS", context)
        box = self.parameterAsExtent(parameters, "EXTENT", context, chosen if chosen.isValid() else map_crs_of_run(run))
        ranges = [_range(box.xMinimum(), box.xMaximum()), _range(box.yMinimum(), box.yMaximum())]
        has_lowest, has_highest = (self.is_given(parameters, name) for name in ("LOWEST", "HIGHEST"))
        if has_lowest or has_highest:
            low, high = (self.parameterAsDouble(parameters, name, context) for name in ("LOWEST", "HIGHEST"))
            ranges.append(_range(low if has_lowest else _DEEP, high if has_highest else _HIGH))
        return f"({','.join(ranges)})"


def _range(low: float, high: float) -> str:
    return f"[{low:.4f},{high:.4f}]"


def named_cloud(path: str) -> str:
    """A destination with an ending that geo-nerf knows: QGIS's temporary ones end in .las or in its default format's."""
    if path.lower().endswith((".laz", ".ply")):
        return path
    stem = path[: -len(Path(path).suffix)] if Path(path).suffix else path
    return f"{stem}.copc.laz"
