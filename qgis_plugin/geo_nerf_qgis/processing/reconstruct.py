# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:reconstruct`: photographs in; point cloud, surface model, orthophoto and report out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..program.find import Program
from ..running.command import DEFAULT_PRODUCTS, PRESETS, PRODUCTS, Request, for_program, inspect_arguments, reconstruct_arguments
from ..text import tr
from .algorithm import POINTS, POLYGONS, GeoNerfAlgorithm
from .command_run import program_for, run_command, seen_by
from .control_layer import MarkFields, write_marks
from .input_files import write_area
from .inspect_photographs import parse_inspection
from .products import add_products, found_products, show_products
from .progress import RUN, Progress


class ReconstructAlgorithm(GeoNerfAlgorithm):
    """A whole run; one that was stopped goes on where the same folder is given."""

    NAME = "reconstruct"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Reconstruct from photographs")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone "
            "photographs, by training a neural surface of the ground.\n\n"
            "CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights "
            "above the ellipsoid.\n\n"
            "Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), "
            "standard and high for one with an NVIDIA GPU.\n\n"
            "Area of interest: the point cloud is cut to it.\n\n"
            "Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of "
            "a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have "
            "no Z, its height above the vertical datum chosen. Check points are measured and never used.\n\n"
            "The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of "
            "layers are kept beside it. Further settings: one section.key=value a line.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        folder = tr("Folder of photographs")
        self.addParameter(QgsProcessingParameterFile("PHOTOGRAPHS", folder, QgsProcessingParameterFile.Behavior.Folder))
        self.add_crs(tr("CRS of the results (empty: as the photographs suggest)"))
        preset = tr("Preset")
        self.addParameter(QgsProcessingParameterEnum("PRESET", preset, list(PRESETS), defaultValue="draft", usesStaticStrings=True))
        products = tr("Products beyond cloud, surface model and orthophoto")
        self.addParameter(
            QgsProcessingParameterEnum(
                "PRODUCTS", products, list(PRODUCTS), True, list(DEFAULT_PRODUCTS), optional=True, usesStaticStrings=True
            )
        )
        area = tr("Area of interest (polygons)")
        self.addParameter(QgsProcessingParameterFeatureSource("AREA", area, [POLYGONS], optional=True))
        extent = tr("Area of interest (extent)")
        self.addParameter(QgsProcessingParameterExtent("EXTENT", extent, optional=True))
        self._add_control()
        settings = tr("Further settings")
        self.add_advanced(QgsProcessingParameterString("SETTINGS", settings, multiLine=True, optional=True))
        show = tr("Add the results to the project")
        self.addParameter(QgsProcessingParameterBoolean("SHOW", show, defaultValue=True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")))
        add_products(self)

    def _add_control(self) -> None:
        file = tr("Control points (file)")
        layer = tr("Control points (layer of marks)")
        self.addParameter(QgsProcessingParameterFile("CONTROL", file, extension="txt", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("CONTROL_LAYER", layer, [POINTS], optional=True))
        file = tr("Check points (file)")
        layer = tr("Check points (layer of marks)")
        self.addParameter(QgsProcessingParameterFile("CHECKS", file, extension="txt", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("CHECKS_LAYER", layer, [POINTS], optional=True))
        fields = (
            ("PHOTO_FIELD", tr("Marks: field of the photograph's name"), "photo"),
            ("PX_FIELD", tr("Marks: field of the column (px)"), "px"),
            ("PY_FIELD", tr("Marks: field of the row (px)"), "py"),
            ("LABEL_FIELD", tr("Marks: field of the point's label"), "label"),
            ("HEIGHT_FIELD", tr("Marks: field of the height (empty: the geometry's Z)"), None),
        )
        for name, text, default in fields:
            self.add_advanced(QgsProcessingParameterField(name, text, default, "CONTROL_LAYER", optional=True))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse what contradicts itself before anything starts."""
        for one, other in (("AREA", "EXTENT"), ("CONTROL", "CONTROL_LAYER"), ("CHECKS", "CHECKS_LAYER")):
            if self.is_given(parameters, one) and self.is_given(parameters, other):
                names = [self.parameterDefinition(name).description() for name in (one, other)]
                return False, tr("Give one of the two: {one}; {other}.").format(one=names[0], other=names[1])
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, or go on."""
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        program = program_for(feedback)
        request = self._request(parameters, context, out, self._crs(parameters, context, feedback, program))
        run_command(program, reconstruct_arguments(for_program(request, program.arguments)), feedback, Progress(RUN))
        found = found_products(out / "products")
        if self.parameterAsBool(parameters, "SHOW", context):
            show_products(context, found, photographs=self.parameterAsString(parameters, "PHOTOGRAPHS", context))
        return {"OUTPUT": str(out), **found}

    def _crs(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, program: Program) -> str:
        """The CRS wanted, or the one the photographs suggest."""
        wanted = self.parameterAsCrs(parameters, "CRS", context)
        if wanted.isValid():
            return self.crs_text(parameters, context)
        photographs = self.parameterAsString(parameters, "PHOTOGRAPHS", context)
        suggested = parse_inspection(run_command(program, inspect_arguments(seen_by(program, photographs)), feedback)).get("suggested_crs")
        if not suggested:
            raise QgsProcessingException(tr("The photographs do not say where they were taken, so a CRS has to be chosen."))
        code, name = suggested[0]
        feedback.pushInfo(tr("CRS of the results: {code} ({name})").format(code=code, name=name))
        return self.crs_text({**parameters, "CRS": QgsCoordinateReferenceSystem(code)}, context)

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path, crs: str) -> Request:
        settings = self.parameterAsString(parameters, "SETTINGS", context).splitlines()
        return Request(
            photographs=self.parameterAsString(parameters, "PHOTOGRAPHS", context),
            out=str(out),
            crs=crs,
            preset=self.parameterAsEnumString(parameters, "PRESET", context),
            gcp=self._control(parameters, context, "CONTROL", out),
            checkpoints=self._control(parameters, context, "CHECKS", out),
            area=self._area(parameters, context, out),
            products=tuple(self.parameterAsEnumStrings(parameters, "PRODUCTS", context)),
            settings=tuple(line.strip() for line in settings if line.strip()),
        )

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path) -> str:
        """The file of the area of interest, "" where there is none."""
        target = out.with_name(f"{out.name}_area.geojson")
        source = self.parameterAsSource(parameters, "AREA", context)
        if source is not None:
            return str(write_area((feature.geometry() for feature in source.getFeatures()), source.sourceCrs(), target))
        if not self.is_given(parameters, "EXTENT"):
            return ""
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        crs = self.parameterAsExtentCrs(parameters, "EXTENT", context)
        return str(write_area([QgsGeometry.fromRect(extent)], crs, target))

    def _control(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str, out: Path) -> str:
        """The file of control or check points, "" where there is none."""
        source = self.parameterAsSource(parameters, f"{name}_LAYER", context)
        if source is None:
            return str(self.parameterAsFile(parameters, name, context))
        names = ("PHOTO_FIELD", "PX_FIELD", "PY_FIELD", "LABEL_FIELD", "HEIGHT_FIELD")
        fields = MarkFields(*(self.parameterAsString(parameters, field, context) for field in names))
        heights = self.parameterAsString(parameters, "HEIGHTS", context)
        return str(write_marks(source, fields, heights, out.with_name(f"{out.name}_{name.lower()}.txt")))
