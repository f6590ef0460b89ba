# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:evaluate`: a run, a cloud or a surface model measured against a reference."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)

from ..text import tr
from .algorithm import GeoNerfAlgorithm, read_json
from .command_run import program_for, run_command, seen_by
from .progress import EVALUATE, Progress

#: what the co-registration of clouds may move
ALIGNMENTS = ("shift", "rigid", "similarity")


class EvaluateAlgorithm(GeoNerfAlgorithm):
    """Accuracy against a reference."""

    NAME = "evaluate"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Evaluate accuracy")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, "
            "NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground "
            "sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The "
            "figures here are before co-registration, at two GSD; evaluation.json has them all.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        folder, file = QgsProcessingParameterFile.Behavior.Folder, QgsProcessingParameterFile.Behavior.File
        texts = {
            "RUN": (tr("Folder of a run"), folder),
            "PRODUCT": (tr("or a cloud or surface model"), file),
            "REFERENCE": (tr("Reference cloud or surface model"), file),
            "TRUTH": (tr("or a folder of truth (surface.laz, dsm.tif)"), folder),
        }
        for name, (text, behaviour) in texts.items():
            self.addParameter(QgsProcessingParameterFile(name, text, behaviour, optional=True))
        gsd = tr("Ground sampling distance (m; empty: the run's)")
        double = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber("GSD", gsd, double, optional=True, minValue=0.0001))
        area = tr("Area (empty: what both cover)")
        self.addParameter(QgsProcessingParameterExtent("EXTENT", area, optional=True))
        align = tr("What co-registration of clouds may do")
        self.addParameter(QgsProcessingParameterEnum("ALIGN", align, list(ALIGNMENTS), defaultValue="rigid", usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")))
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputFile("FIGURES", tr("All figures (JSON)")))
        self.addOutput(QgsProcessingOutputFile("PICTURE", tr("Map of errors (PNG)")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Exactly one product and one reference."""
        for one, other in (("RUN", "PRODUCT"), ("REFERENCE", "TRUTH")):
            if self.is_given(parameters, one) == self.is_given(parameters, other):
                names = [self.parameterDefinition(name).description() for name in (one, other)]
                return False, tr("Give one of the two: {one}; {other}.").format(one=names[0], other=names[1])
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure."""
        program = program_for(feedback)
        given = (self.parameterAsString(parameters, name, context) for name in ("RUN", "PRODUCT", "REFERENCE", "TRUTH"))
        product, reference = (path for path in given if path)
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        paths = [seen_by(program, path) for path in (product, reference)]
        arguments = ["evaluate", *paths, "-o", seen_by(program, str(out))]
        if self.is_given(parameters, "GSD"):
            arguments += ["--gsd", repr(self.parameterAsDouble(parameters, "GSD", context))]
        arguments += self._area(parameters, context, reference, feedback)
        arguments += ["--align", self.parameterAsEnumString(parameters, "ALIGN", context), "--events"]
        run_command(program, arguments, feedback, Progress(EVALUATE))
        figures = out / "evaluation.json"
        return {"OUTPUT": str(out), "FIGURES": str(figures), "PICTURE": str(out / "evaluation.png"), **numbers(read_json(figures))}

    def _area(
        self, parameters: dict[str, Any], context: QgsProcessingContext, reference: str, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """West, south, east, north in the reference's CRS, as arguments."""
        if not self.is_given(parameters, "EXTENT"):
            return []
        raster = next((path for path in (Path(reference), Path(reference) / "dsm.tif") if path.suffix.lower() in (".tif", ".tiff")), None)
        crs = QgsRasterLayer(str(raster)).crs() if raster is not None and raster.is_file() else None
        if crs is None or not crs.isValid():
            feedback.pushWarning(tr("The area is taken in the reference's own CRS, whatever the extent's."))
            box = self.parameterAsExtent(parameters, "EXTENT", context)
        else:
            box = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        return ["--area", *(f"{value:.4f}" for value in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))]


def _numbers() -> dict[str, str]:
    return {
        "BIAS": tr("Bias of heights (m)"),
        "NMAD": tr("NMAD of heights (m)"),
        "RMSE": tr("RMSE of heights (m)"),
        "COMPLETENESS": tr("Completeness of heights (0 to 1)"),
        "PRECISION": tr("Precision of the cloud (0 to 1)"),
        "RECALL": tr("Recall of the cloud (0 to 1)"),
        "F1": tr("F1 of the cloud (0 to 1)"),
    }


def numbers(told: Mapping[str, Any]) -> dict[str, float]:
    """The figures before co-registration, clouds within two GSD; what could not be measured is left out."""
    heights = ((told.get("dsm") or {}).get("before") or {}).get("all") or {}
    scores = ((told.get("cloud") or {}).get("before") or {}).get("scores") or []
    score = next((one for one in scores if one.get("within_gsd") == 2.0), {})
    found = {
        "BIAS": heights.get("bias_m"),
        "NMAD": heights.get("nmad_m"),
        "RMSE": heights.get("rmse_m"),
        "COMPLETENESS": heights.get("complete"),
        "PRECISION": score.get("precision"),
        "RECALL": score.get("recall"),
        "F1": score.get("f1"),
    }
    return {name: float(value) for name, value in found.items() if value is not None}
