# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:extractcloud`: points of a finished run's surface, cropped, sifted and thinned, in any CRS."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..text import tr
from .algorithm import GeoNerfAlgorithm, map_crs_of_run
from .areas import extent_in, point_count
from .checks import check_output
from .command_run import options_of, program_for, run_command, seen_by
from .products import cloud_destination
from .progress import EXTRACT, Progress

#: command line option -> parameter
_OPTIONS = {
    "--spacing": "SPACING",
    "--min-confidence": "MIN_CONFIDENCE",
    "--crs": "CRS",
    "--bounds": "EXTENT",
}
#: heights of a box whose lower or upper face is left open, metres
_DEEP, _HIGH = -1e5, 1e5


class ExtractCloudAlgorithm(GeoNerfAlgorithm):
    """Points of a run's surface as a file."""

    NAME = "extractcloud"
    GROUP = "products"

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
        words = tr(
            "Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual."
        )
        self.add(
            QgsProcessingParameterNumber("SPACING", spacing, double, optional=True, minValue=0.0001), words
        )
        words = tr(
            "Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used."
        )
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Area of interest"), optional=True), words)
        confidence = tr("Least confidence (0 to 1)")
        words = tr(
            "Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise."
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_CONFIDENCE", confidence, double, 0.0, minValue=0.0, maxValue=1.0
            ),
            words,
        )
        words = tr("In the points' vertical CRS. It needs an area of interest.")
        for name, text in (("LOWEST", tr("Lowest height (m)")), ("HIGHEST", tr("Greatest height (m)"))):
            self.add(QgsProcessingParameterNumber(name, text, double, optional=True), words, advanced=True)
        self.add_crs(
            tr("CRS of the points (empty: the run's)"),
            tr("A projected CRS in metres. Points are moved one by one, exactly."),
        )
        words = tr("A file that ends in .laz or .copc.laz.")
        self.add(cloud_destination("OUTPUT", tr("Point cloud")), words)
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Points")))

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """A run, a place for the file, and a box that has all its sides."""
        run = self.run_folder(parameters, context)
        self.check_crs(parameters, context)
        has_lowest, has_highest = (self.is_given(parameters, name) for name in ("LOWEST", "HIGHEST"))
        if not self.is_given(parameters, "EXTENT") and (has_lowest or has_highest):
            raise QgsProcessingException(tr("The lowest and greatest height need an area of interest."))
        low, high = (self.parameterAsDouble(parameters, name, context) for name in ("LOWEST", "HIGHEST"))
        if has_lowest and has_highest and low >= high:
            raise QgsProcessingException(tr("The lowest height must be less than the greatest."))
        self._bounds(parameters, context, run)
        out = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        ending = Path(out).suffix
        is_own = Path(QgsProcessingUtils.tempFolder()) in Path(out).parents  # QGIS has named it
        if not is_own and ending.lower() not in ("", ".laz"):
            text = tr("No “{ending}” files are written: let the name end in .laz or .copc.laz.")
            raise QgsProcessingException(text.format(ending=ending))
        check_output(Path(named_cloud(out)), is_folder=False)

    def work(
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
        run_command(
            program, [*arguments, "--events"], feedback, Progress(EXTRACT), names=options_of(self, _OPTIONS)
        )
        return {"OUTPUT": out, "POINTS": point_count(Path(out))}

    def _bounds(self, parameters: dict[str, Any], context: QgsProcessingContext, run: Path) -> str:
        """The box in the points' CRS as geo-nerf takes it, "" where there is none.

        Raises:
            QgsProcessingException: the extent is empty, or the CRS is not known.
        """
        if not self.is_given(parameters, "EXTENT"):
            return ""
        chosen = self.parameterAsCrs(parameters, "CRS", context)
        target = chosen if chosen.isValid() else map_crs_of_run(run)
        if not target.isValid():
            raise QgsProcessingException(tr("QGIS does not know the run's CRS: choose one for the points."))
        box = extent_in(self, parameters, "EXTENT", context, target)
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
    if path.lower().endswith(".laz"):
        return path
    stem = path[: -len(Path(path).suffix)] if Path(path).suffix else path
    return f"{stem}.copc.laz"
