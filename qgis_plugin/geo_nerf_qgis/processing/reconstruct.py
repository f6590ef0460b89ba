# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:reconstruct`: photographs in; point cloud, surface model, orthophoto and report out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..program.find import Program
from ..running.command import (
    DEFAULT_PRODUCTS,
    PRESETS,
    PRODUCTS,
    Request,
    for_program,
    inspect_arguments,
    reconstruct_arguments,
)
from ..text import tr
from .algorithm import POINTS, POLYGONS, GeoNerfAlgorithm, name_of_crs, with_heights
from .areas import extent_of, is_elsewhere
from .checks import check_apart, check_control, check_output, check_photographs, check_settings, label_of, marks, polygons
from .command_run import options_of, program_for, run_command, seen_by
from .control_layer import MarkFields, write_marks
from .input_files import write_area
from .inspect_photographs import parse_inspection
from .products import add_products, found_products, show_products
from .progress import RUN, Progress

#: parameters that name the fields of marks, in the order of `MarkFields`
_FIELDS = ("PHOTO_FIELD", "PX_FIELD", "PY_FIELD", "LABEL_FIELD", "HEIGHT_FIELD")
#: command line option -> parameter
_OPTIONS = {
    "--crs": "CRS", "--preset": "PRESET", "--gcp": "CONTROL", "--checkpoints": "CHECKS", "--set": "SETTINGS", "-o": "OUTPUT",
    "--out": "OUTPUT",
}  # fmt: skip


class ReconstructAlgorithm(GeoNerfAlgorithm):
    """A whole run; one that was stopped goes on where the same folder is given."""

    NAME = "reconstruct"
    GROUP = "survey"

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
        words = tr("The folder of the flight. Folders in it are read too.")
        self.add(
            QgsProcessingParameterFile("PHOTOGRAPHS", folder, QgsProcessingParameterFile.Behavior.Folder),
            words,
        )
        self.add_crs(
            tr("CRS of the results (empty: as the photographs suggest)"), tr("A projected CRS in metres.")
        )
        preset = tr("Preset")
        words = tr(
            "draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU."
        )
        self.add(
            QgsProcessingParameterEnum(
                "PRESET", preset, list(PRESETS), defaultValue="draft", usesStaticStrings=True
            ),
            words,
        )
        products = tr("Products beyond cloud, surface model and orthophoto")
        words = tr("terrain is the ground without buildings and trees; tiles and ept are for web maps.")
        chosen = QgsProcessingParameterEnum(
            "PRODUCTS",
            products,
            list(PRODUCTS),
            True,
            list(DEFAULT_PRODUCTS),
            optional=True,
            usesStaticStrings=True,
        )
        self.add(chosen, words)
        area = tr("Area of interest (polygons)")
        words = tr("The point cloud is cut to these polygons. Give polygons or an extent.")
        self.add(QgsProcessingParameterFeatureSource("AREA", area, [POLYGONS], optional=True), words)
        extent = tr("Area of interest (extent)")
        words = tr("The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.")
        self.add(QgsProcessingParameterExtent("EXTENT", extent, optional=True), words)
        self._add_control()
        settings = tr("Further settings")
        words = tr("One section.key=value a line, as in geo-nerf's presets: field.steps=4000.")
        self.add(
            QgsProcessingParameterString("SETTINGS", settings, multiLine=True, optional=True),
            words,
            advanced=True,
        )
        self.add_show()
        words = tr(
            "Keeps every step of the run. Give the same folder again to go on with a run that was stopped."
        )
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of results")), words)
        add_products(self)

    def _add_control(self) -> None:
        words = {
            "CONTROL": tr(
                "gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line."
            ),
            "CONTROL_LAYER": tr(
                "One point feature for each mark of a control point in a photograph. Give a file or a layer."
            ),
            "CHECKS": tr("As the control points' file. Check points are measured and never used."),
            "CHECKS_LAYER": tr("As the control points' layer. Check points are measured and never used."),
        }
        for name, file, layer in (
            ("CONTROL", tr("Control points (file)"), tr("Control points (layer of marks)")),
            ("CHECKS", tr("Check points (file)"), tr("Check points (layer of marks)")),
        ):
            kinds = tr("Control points (*.txt);;All files (*)")
            self.add(QgsProcessingParameterFile(name, file, optional=True, fileFilter=kinds), words[name])
            source = QgsProcessingParameterFeatureSource(f"{name}_LAYER", layer, [POINTS], optional=True)
            self.add(source, words[f"{name}_LAYER"])
        fields = (
            (
                "PHOTO_FIELD",
                tr("Marks: field of the photograph's name"),
                "photo",
                tr("File name of the photograph that shows the point."),
            ),
            (
                "PX_FIELD",
                tr("Marks: field of the column (px)"),
                "px",
                tr("From the picture's left edge, pixels."),
            ),
            (
                "PY_FIELD",
                tr("Marks: field of the row (px)"),
                "py",
                tr("From the picture's upper edge, pixels."),
            ),
            (
                "LABEL_FIELD",
                tr("Marks: field of the point's label"),
                "label",
                tr("The same for all marks of one point."),
            ),
            (
                "HEIGHT_FIELD",
                tr("Marks: field of the height (empty: the geometry's Z)"),
                None,
                tr("Metres above the vertical datum chosen."),
            ),
        )
        for name, text, default, help_text in fields:
            self.add(
                QgsProcessingParameterField(name, text, default, "CONTROL_LAYER", optional=True),
                help_text,
                advanced=True,
            )

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """What contradicts itself, is not there or cannot be used, before anything starts."""
        for one, other in (("AREA", "EXTENT"), ("CONTROL", "CONTROL_LAYER"), ("CHECKS", "CHECKS_LAYER")):
            self.check_one_of(parameters, one, other, optional=True)
        photographs = Path(self.parameterAsString(parameters, "PHOTOGRAPHS", context))
        check_photographs(photographs)
        self.check_crs(parameters, context, may_be_found=True)
        polygons(self, parameters, "AREA", context)
        if (
            self.is_given(parameters, "EXTENT")
            and not extent_of(self, parameters, "EXTENT", context)[1].isValid()
        ):
            raise QgsProcessingException(
                tr("{parameter}: the extent has no CRS.").format(parameter=label_of(self, "EXTENT"))
            )
        for name in ("CONTROL", "CHECKS"):
            check_control(self, name, self.parameterAsFile(parameters, name, context), str(photographs))
            self._check_marks(parameters, context, f"{name}_LAYER")
        check_settings(self.parameterAsString(parameters, "SETTINGS", context))
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        check_output(out, is_folder=True)
        check_apart(out, photographs)

    def _check_marks(self, parameters: Mapping[str, Any], context: QgsProcessingContext, name: str) -> None:
        source = marks(self, parameters, name, context)
        if source is None:
            return
        fields = self._fields(parameters, context)
        empty = [field for field in _FIELDS[:4] if not self.parameterAsString(parameters, field, context)]
        if empty:
            raise QgsProcessingException(
                tr("{parameter}: a value is missing.").format(parameter=label_of(self, empty[0]))
            )
        fields.check(source)
        with_heights(
            name_of_crs(source.sourceCrs()),
            self.parameterAsString(parameters, "HEIGHTS", context).strip().upper(),
        )

    def _fields(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> MarkFields:
        return MarkFields(*(self.parameterAsString(parameters, field, context) for field in _FIELDS))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, or go on."""
        out = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        program, names = program_for(feedback), options_of(self, _OPTIONS)
        request = self._request(parameters, context, out)
        request = replace(request, crs=self._crs(parameters, context, feedback, program))
        if request.area:
            self._check_place(parameters, context, feedback, program)
        run_command(
            program,
            reconstruct_arguments(for_program(request, program.arguments)),
            feedback,
            Progress(RUN),
            names=names,
        )
        found = found_products(out / "products")
        if self.parameterAsBool(parameters, "SHOW", context):
            show_products(
                context, found, photographs=self.parameterAsString(parameters, "PHOTOGRAPHS", context)
            )
        return {"OUTPUT": str(out), **found}

    def _crs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        program: Program,
    ) -> str:
        """The CRS wanted, or the one the photographs suggest."""
        wanted = self.parameterAsCrs(parameters, "CRS", context)
        if wanted.isValid():
            return self.crs_text(parameters, context)
        photographs = self.parameterAsString(parameters, "PHOTOGRAPHS", context)
        suggested = parse_inspection(
            run_command(program, inspect_arguments(seen_by(program, photographs)), feedback)
        ).get("suggested_crs")
        if not suggested:
            raise QgsProcessingException(
                tr("The photographs do not say where they were taken, so a CRS has to be chosen.")
            )
        code, name = suggested[0]
        feedback.pushInfo(tr("CRS of the results: {code} ({name})").format(code=code, name=name))
        return self.crs_text({**parameters, "CRS": QgsCoordinateReferenceSystem(code)}, context)

    def _check_place(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        program: Program,
    ) -> None:
        """The area of interest lies where the photographs were taken; else the run would find that out hours later.

        Raises:
            QgsProcessingException: it lies elsewhere.
        """
        places = QgsProcessingUtils.generateTempFilename("places.gpkg")
        photographs = self.parameterAsString(parameters, "PHOTOGRAPHS", context)
        run_command(
            program, inspect_arguments(seen_by(program, photographs), seen_by(program, places)), feedback
        )
        shown = QgsVectorLayer(f"{places}|layername=footprints", "footprints", "ogr")
        source = polygons(self, parameters, "AREA", context)
        box, crs = (
            (source.sourceExtent(), source.sourceCrs())
            if source
            else extent_of(self, parameters, "EXTENT", context)
        )
        if shown.isValid() and shown.featureCount() and is_elsewhere(box, crs, shown.extent(), context):
            raise QgsProcessingException(
                tr(
                    "The area of interest lies outside of what the photographs show. Check its place and its CRS."
                )
            )

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path) -> Request:
        return Request(
            photographs=self.parameterAsString(parameters, "PHOTOGRAPHS", context),
            out=str(out),
            crs="",
            preset=self.parameterAsEnumString(parameters, "PRESET", context),
            gcp=self._control(parameters, context, "CONTROL", out),
            checkpoints=self._control(parameters, context, "CHECKS", out),
            area=self._area(parameters, context, out),
            products=tuple(self.parameterAsEnumStrings(parameters, "PRODUCTS", context)),
            settings=tuple(check_settings(self.parameterAsString(parameters, "SETTINGS", context))),
        )

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext, out: Path) -> str:
        """The file of the area of interest, "" where there is none."""
        target = out.with_name(f"{out.name}_area.geojson")
        source = polygons(self, parameters, "AREA", context)
        if source is not None:
            return str(
                write_area(
                    (feature.geometry() for feature in source.getFeatures()), source.sourceCrs(), target
                )
            )
        if not self.is_given(parameters, "EXTENT"):
            return ""
        extent, crs = extent_of(self, parameters, "EXTENT", context)
        return str(write_area([QgsGeometry.fromRect(extent)], crs, target))

    def _control(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str, out: Path
    ) -> str:
        """The file of control or check points, "" where there is none."""
        source = self.parameterAsSource(parameters, f"{name}_LAYER", context)
        if source is None:
            return str(self.parameterAsFile(parameters, name, context))
        heights = self.parameterAsString(parameters, "HEIGHTS", context).strip().upper()
        return str(
            write_marks(
                source,
                self._fields(parameters, context),
                heights,
                out.with_name(f"{out.name}_{name.lower()}.txt"),
            )
        )
