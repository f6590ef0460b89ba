# SPDX-License-Identifier: GPL-2.0-or-later
"""The products of a run as Processing's outputs: which there may be, which there are, and how they are called in a project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
)

from ..text import tr
from .algorithm import read_json
from .areas import point_count
from .worn_style import STYLES, Dresser, OwnStyle

#: output -> file in the folder of products (and layer in it)
CLOUD = {"CLOUD": "cloud.copc.laz"}
RASTERS = {
    "DSM": "dsm.tif",
    "DSM_HILLSHADE": "dsm_hillshade.tif",
    "DTM": "dtm.tif",
    "DTM_HILLSHADE": "dtm_hillshade.tif",
    "ORTHOPHOTO": "ortho.tif",
    "SLOPE": "slope.tif",
    "CANOPY": "canopy.tif",
}
VECTORS = {
    "CAMERAS": "cameras.gpkg|layername=cameras",
    "FOOTPRINTS": "cameras.gpkg|layername=footprints",
    "CONTOURS": "contours.gpkg",
}
#: what a map shows first, from the bottom up; the rest is a click away
SHOWN = ("DSM_HILLSHADE", "DSM", "ORTHOPHOTO", "CLOUD", "CAMERAS")


def cloud_destination(name: str, text: str) -> QgsProcessingParameterDefinition:
    """A parameter for a point cloud to write; before QGIS 3.24 a plain file."""
    if Qgis.QGIS_VERSION_INT < 32400:
        kinds = tr("Point clouds") + " (*.copc.laz *.laz)"
        return QgsProcessingParameterFileDestination(name, text, kinds)
    from qgis.core import QgsProcessingParameterPointCloudDestination

    return QgsProcessingParameterPointCloudDestination(name, text)


def cloud_output(name: str, text: str) -> QgsProcessingOutputDefinition:
    """An output that is a point cloud; before QGIS 3.24 a plain file."""
    if Qgis.QGIS_VERSION_INT < 32400:
        return QgsProcessingOutputFile(name, text)
    from qgis.core import QgsProcessingOutputPointCloudLayer

    return QgsProcessingOutputPointCloudLayer(name, text)


def titles() -> dict[str, str]:
    """Output -> its name for people."""
    return {
        "CLOUD": tr("Point cloud"),
        "DSM": tr("Surface model"),
        "DSM_HILLSHADE": tr("Hillshade of the surface model"),
        "DTM": tr("Terrain model"),
        "DTM_HILLSHADE": tr("Hillshade of the terrain model"),
        "ORTHOPHOTO": tr("Orthophoto"),
        "SLOPE": tr("Slope"),
        "CANOPY": tr("Height above ground"),
        "CAMERAS": tr("Cameras"),
        "FOOTPRINTS": tr("Footprints"),
        "CONTOURS": tr("Contours"),
    }


def add_products(algorithm: QgsProcessingAlgorithm, *, rasters_only: bool = False) -> None:
    """Add the outputs of a run, or those of its rasters and contours alone."""
    names = titles()
    if not rasters_only:
        algorithm.addOutput(cloud_output("CLOUD", names["CLOUD"]))
    for output in RASTERS:
        algorithm.addOutput(QgsProcessingOutputRasterLayer(output, names[output]))
    for output in ("CONTOURS",) if rasters_only else VECTORS:
        algorithm.addOutput(QgsProcessingOutputVectorLayer(output, names[output]))
    if not rasters_only:
        algorithm.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        algorithm.addOutput(QgsProcessingOutputFolder("PRODUCTS_FOLDER", tr("Folder of the products")))
        algorithm.addOutput(QgsProcessingOutputNumber("POINTS", tr("Points of the cloud")))
        algorithm.addOutput(QgsProcessingOutputNumber("GSD", tr("Ground sampling distance (m)")))


def found_products(folder: Path, *, rasters_only: bool = False) -> dict[str, object]:
    """The outputs whose files there are, by name; sources as QGIS takes them.

    Args:
        folder: a run's `products/`, or where products were exported to.
        rasters_only: see `add_products`.
    """
    files = {**RASTERS, "CONTOURS": VECTORS["CONTOURS"]} if rasters_only else {**CLOUD, **RASTERS, **VECTORS}
    found: dict[str, object] = {name: str(folder / place) for name, place in files.items() if (folder / place.split("|")[0]).is_file()}
    if rasters_only:
        return found
    found["PRODUCTS_FOLDER"] = str(folder)
    if (folder / "report.html").is_file():
        found["REPORT"] = str(folder / "report.html")
    if "CLOUD" in found:
        found["POINTS"] = point_count(folder / CLOUD["CLOUD"])
    if (folder / "step.json").is_file():
        gsd_m = read_json(folder / "step.json").get("metrics", {}).get("gsd_m")
        found.update({"GSD": gsd_m} if gsd_m else {})
    return found


def show_layer(context: QgsProcessingContext, source: str, name: str, output: str) -> None:
    """Have a layer added to the project in the style that its own file brings."""
    if context.project() is not None:
        details = QgsProcessingContext.LayerDetails(name, context.project(), output, QgsProcessingUtils.LayerHint.UnknownType)
        details.setPostProcessor(OwnStyle())
        context.addLayerToLoadOnCompletion(source, details)


def show_products(context: QgsProcessingContext, found: dict[str, object], names: tuple[str, ...] = SHOWN, photographs: str = "") -> None:
    """Have products added to the project when the algorithm is through, in the plugin's styles.

    Args:
        context: the algorithm's.
        found: see `found_products`.
        names: which of them, from the bottom up.
        photographs: their folder, for the cameras' previews.
    """
    for name in names:
        if name in found and context.project() is not None:
            details = QgsProcessingContext.LayerDetails(titles()[name], context.project(), name, QgsProcessingUtils.LayerHint.UnknownType)
            if name in STYLES:
                details.setPostProcessor(Dresser(name, photographs))
            context.addLayerToLoadOnCompletion(str(found[name]), details)
