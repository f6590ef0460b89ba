# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:evaluate`: a run, a cloud or a surface model measured against a reference."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..text import tr
from .algorithm import GeoNerfAlgorithm, read_json
from .areas import crs_of_file, extent_in, extent_of
from .checks import check_file, check_folder, check_output, label_of
from .command_run import options_of, program_for, run_command, seen_by
from .input_files import DECIMALS
from .progress import EVALUATE, Progress

#: what the co-registration of clouds may move
ALIGNMENTS = ("shift", "rigid", "similarity")
HEIGHT_UNITS = ("metre", "foot")
#: endings of clouds and surface models
_PRODUCTS = (".laz", ".las", ".tif", ".tiff")
#: command line option -> parameter
_OPTIONS = {"--gsd": "GSD", "--area": "EXTENT", "--align": "ALIGN", "--heights-in": "HEIGHTS_IN"}


class EvaluateAlgorithm(GeoNerfAlgorithm):
    """Accuracy against a reference."""

    NAME = "evaluate"
    GROUP = "products"

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
            "RUN": (
                tr("Folder of a run"),
                folder,
                tr("A finished run: its cloud and its surface model are both measured."),
            ),
            "PRODUCT": (
                tr("or a cloud or surface model"),
                file,
                tr("One file instead of a run: .laz, .copc.laz or .tif."),
            ),
            "REFERENCE": (
                tr("Reference cloud or surface model"),
                file,
                tr("What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS."),
            ),
            "TRUTH": (
                tr("or a folder of truth (surface.laz, dsm.tif)"),
                folder,
                tr("A folder with a cloud called surface.laz, a surface model called dsm.tif, or both."),
            ),
        }
        for name, (text, behaviour, words) in texts.items():
            self.add(QgsProcessingParameterFile(name, text, behaviour, optional=True), words)
        gsd = tr("Ground sampling distance (m; empty: the run's)")
        double = QgsProcessingParameterNumber.Type.Double
        words = tr("Width of a pixel on the ground. Clouds are scored within one, two and three of it.")
        self.add(
            QgsProcessingParameterNumber("GSD", gsd, double, optional=True, minValue=0.0001, maxValue=1000.0),
            words,
        )
        area = tr("Area (empty: what both cover)")
        words = tr("Only this rectangle is measured. It may be in any CRS, where the reference says its own.")
        self.add(QgsProcessingParameterExtent("EXTENT", area, optional=True), words)
        align = tr("What co-registration of clouds may do")
        words = tr(
            "shift moves, rigid also turns, similarity also scales. The figures before it are given too."
        )
        self.add(
            QgsProcessingParameterEnum(
                "ALIGN", align, list(ALIGNMENTS), defaultValue="rigid", usesStaticStrings=True
            ),
            words,
        )
        unit = tr("Unit of heights of a file in feet that names no vertical CRS")
        words = tr("Empty: the other file tells. Give it where geo-nerf asks for it.")
        heights = QgsProcessingParameterEnum(
            "HEIGHTS_IN", unit, list(HEIGHT_UNITS), optional=True, usesStaticStrings=True
        )
        self.add(heights, words, advanced=True)
        words = tr("Gets evaluation.json with all figures and a map of the errors.")
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")), words)
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputFile("FIGURES", tr("All figures (JSON)")))
        self.addOutput(QgsProcessingOutputFile("PICTURE", tr("Map of errors (PNG)")))

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """Exactly one product and one reference, which are there."""
        self.check_one_of(parameters, "RUN", "PRODUCT")
        self.check_one_of(parameters, "REFERENCE", "TRUTH")
        for name in ("PRODUCT", "REFERENCE"):
            path = self.parameterAsString(parameters, name, context)
            check_file(self, name, path)
            if path and not path.lower().endswith(_PRODUCTS):
                text = tr("{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).")
                raise QgsProcessingException(text.format(parameter=label_of(self, name), path=path))
        if self.is_given(parameters, "RUN"):
            self.run_folder(parameters, context)
        elif not self.is_given(parameters, "GSD") and not self.is_given(parameters, "TRUTH"):
            raise QgsProcessingException(
                tr("Give the ground sampling distance: only a run's folder knows its own.")
            )
        check_folder(self, "TRUTH", self.parameterAsString(parameters, "TRUTH", context))
        check_output(Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)), is_folder=True)
        self._area(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure."""
        program = program_for(feedback)
        given = (
            self.parameterAsString(parameters, name, context)
            for name in ("RUN", "PRODUCT", "REFERENCE", "TRUTH")
        )
        product, reference = (path for path in given if path)
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        paths = [seen_by(program, path) for path in (product, reference)]
        arguments = ["evaluate", *paths, "-o", seen_by(program, str(out))]
        if self.is_given(parameters, "GSD"):
            arguments += ["--gsd", repr(self.parameterAsDouble(parameters, "GSD", context))]
        arguments += self._area(parameters, context)
        if self.is_given(parameters, "HEIGHTS_IN"):
            arguments += ["--heights-in", self.parameterAsEnumString(parameters, "HEIGHTS_IN", context)]
        arguments += ["--align", self.parameterAsEnumString(parameters, "ALIGN", context), "--events"]
        run_command(program, arguments, feedback, Progress(EVALUATE), names=options_of(self, _OPTIONS))
        figures = out / "evaluation.json"
        return {
            "OUTPUT": str(out),
            "FIGURES": str(figures),
            "PICTURE": str(out / "evaluation.png"),
            **numbers(read_json(figures)),
        }

    def _area(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> list[str]:
        """West, south, east, north in the reference's CRS, as arguments.

        Raises:
            QgsProcessingException: the extent is empty, or has a CRS and the reference has none.
        """
        if not self.is_given(parameters, "EXTENT"):
            return []
        reference = Path(
            next(
                filter(
                    None,
                    (self.parameterAsString(parameters, name, context) for name in ("REFERENCE", "TRUTH")),
                )
            )
        )
        files = (
            [reference / name for name in ("dsm.tif", "surface.laz")] if reference.is_dir() else [reference]
        )
        crs = next(
            (
                found
                for found in map(crs_of_file, (file for file in files if file.is_file()))
                if found.isValid()
            ),
            None,
        )
        if crs is not None:
            box = extent_in(self, parameters, "EXTENT", context, crs)
        else:
            box, given = extent_of(self, parameters, "EXTENT", context)
            if given.isValid():
                raise QgsProcessingException(
                    tr("The reference has no CRS, so the extent must not have one: it is taken as it is.")
                )
        decimals = DECIMALS[crs is not None and crs.isGeographic()]
        return [
            "--area",
            *(
                f"{value:.{decimals}f}"
                for value in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            ),
        ]


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
