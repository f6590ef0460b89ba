"""The area of interest: drawn on the map, or taken from a polygon layer, kept as a file that geo-nerf reads."""

from __future__ import annotations

import uuid
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..text import tr

_COLOUR = "#e08a2e"


class AreaError(Exception):
    """The area cannot be written; the text says why."""


class DrawArea(QgsMapTool):
    """Left clicks add corners, a right click or Enter closes the area, Escape drops it."""

    #: the polygon in the map's CRS
    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(_COLOUR)
        self.band.setStrokeColor(colour)
        self.band.setWidth(2)
        colour.setAlpha(40)
        self.band.setFillColor(colour)
        self.corners: list[QgsPointXY] = []

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a corner, or close."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        else:
            self.corners.append(self.toMapCoordinates(event.pos()))
            self._show(self.corners)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the area as it would be with a corner here."""
        if self.corners:
            self._show([*self.corners, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes, Escape drops."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.drop()

    def finish(self) -> None:
        """Close the area, if it has three corners, and hand it out; it stays on the map."""
        self._show(self.corners)
        if len(self.corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([self.corners]))
        self.corners = []

    def drop(self) -> None:
        """Take the area from the map."""
        self.corners = []
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def _show(self, corners: list[QgsPointXY]) -> None:
        self.band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)


def area_folder() -> Path:
    """Where drawn areas are kept: they must be there still when a run is resumed."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "geo_nerf" / "areas"


def write_area(shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem, folder: Path) -> Path:
    """Write polygons as a new GeoPackage in a folder.

    Raises:
        AreaError: nothing to write, or QGIS cannot.
    """
    if not shapes:
        raise AreaError(tr("The layer has no polygon."))
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}" if crs.authid() else "Polygon", "area", "memory")
    layer.setCrs(crs)
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{uuid.uuid4().hex}.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "area"
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    if result[0] != QgsVectorFileWriter.WriterError.NoError:
        raise AreaError(result[1])
    return path


def polygons_of(layer: QgsVectorLayer) -> list[QgsGeometry]:
    """The selected polygons of a layer, all where none is selected, one part each."""
    features = layer.getSelectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
    return [part for feature in features for part in feature.geometry().asGeometryCollection()]
