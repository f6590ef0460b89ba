"""A chooser for the area of interest: everything, drawn, or a polygon layer."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ..text import tr
from .area import AreaError, DrawArea, area_folder, polygons_of, write_area


class AreaChoice(QWidget):
    """What the cloud is cut to."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.way = QComboBox(self)
        for text, value in ((tr("Everything"), "all"), (tr("Drawn on the map"), "drawn"), (tr("Polygons of a layer"), "layer")):
            self.way.addItem(text, value)
        self.draw = QPushButton(tr("Draw…"), self)
        self.draw.setToolTip(tr("Click the corners on the map; a right click closes the area."))
        self.layer = QgsMapLayerComboBox(self)
        self.way.setToolTip(tr("What the point cloud is cut to; the rasters stay whole."))
        self.layer.setToolTip(tr("Its selected polygons, or all of them where none is selected."))
        self.way.setAccessibleName(tr("Area of the cloud"))
        self.layer.setAccessibleName(tr("Polygons of a layer"))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.way, self.draw, self.layer):
            layout.addWidget(part)
        self.tool = DrawArea(canvas)
        #: drawn, and the map's CRS when it was
        self.shape: QgsGeometry | None = None
        self.shape_crs = canvas.mapSettings().destinationCrs()
        self.tool.drawn.connect(self._on_drawn)
        self.draw.clicked.connect(lambda: canvas.setMapTool(self.tool))
        self.way.currentIndexChanged.connect(self._on_way)
        self.layer.layerChanged.connect(lambda _: self.changed.emit())
        self._on_way()

    def wants_area(self) -> bool:
        """Whether anything but everything is chosen."""
        return self.way.currentData() != "all"

    def is_ready(self) -> bool:
        """Whether there is a polygon to cut to."""
        way = self.way.currentData()
        return (way == "drawn" and self.shape is not None) or (way == "layer" and self._has_polygons())

    def text(self) -> str:
        """What tells one choice from another."""
        layer = self.layer.currentLayer()
        if self.way.currentData() == "layer":
            return layer.id() if layer is not None else ""
        return self.shape.asWkt() if self.shape is not None else ""

    def extent_deg(self) -> QgsRectangle:
        """West, south, east and north of the polygons, degrees in WGS 84; null where there are none."""
        layer = self.layer.currentLayer()
        if self.way.currentData() == "layer" and layer is not None:
            is_chosen = layer.selectedFeatureCount() > 0
            extent, crs = layer.boundingBoxOfSelected() if is_chosen else layer.extent(), layer.crs()
        elif self.shape is not None:
            extent, crs = self.shape.boundingBox(), self.shape_crs
        else:
            return QgsRectangle()
        way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
        try:
            return way.transformBoundingBox(extent)
        except QgsCsException:  # it lies where its CRS shows nothing
            return QgsRectangle()

    def write(self) -> str:
        """The area as a new file, "" for everything.

        Raises:
            AreaError: the layer has no polygon, or the file cannot be written.
        """
        way = self.way.currentData()
        if way == "drawn" and self.shape is not None:
            return str(write_area([self.shape], self.shape_crs, area_folder()))
        layer = self.layer.currentLayer()
        if way == "layer" and layer is not None:
            return str(write_area(polygons_of(layer), layer.crs(), area_folder()))
        if self.wants_area():
            raise AreaError(tr("Draw the area on the map, or choose a polygon layer."))
        return ""

    def close_tool(self) -> None:
        """Take the drawing and its tool from the map."""
        self.tool.drop()
        self.canvas.scene().removeItem(self.tool.band)
        self.canvas.unsetMapTool(self.tool)

    def _has_polygons(self) -> bool:
        layer = self.layer.currentLayer()
        return layer is not None and layer.featureCount() != 0

    def _on_drawn(self, shape: QgsGeometry) -> None:
        self.shape, self.shape_crs = shape, self.canvas.mapSettings().destinationCrs()
        self.canvas.unsetMapTool(self.tool)
        self.changed.emit()

    def _on_way(self) -> None:
        way = self.way.currentData()
        self.draw.setVisible(way == "drawn")
        self.layer.setVisible(way == "layer")
        if way != "drawn":
            self.tool.drop()
            self.shape = None
        self.changed.emit()
