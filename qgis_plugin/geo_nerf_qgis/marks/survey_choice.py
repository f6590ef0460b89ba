"""Choosing the surveyed points: their layer, the fields of their names and heights, what heights are above."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ..dock.crs_choice import HeightsChoice
from ..text import tr
from .crs_line import LineCrs, PlaceError, has_heights, line_of_layer
from .field_names import height_field, name_field
from .survey import Surveyed, own_layers, surveyed_points


class SurveyChoice(QObject):
    """Four boxes. The plugin's own layers are not offered; a layer is chosen beforehand only where there is no other.

    Args:
        parent: the window.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.layer, self.heights = QgsMapLayerComboBox(parent), HeightsChoice(parent)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.label, self.height = QgsFieldComboBox(parent), QgsFieldComboBox(parent)
        self.height.setFilters(QgsFieldProxyModel.Filter.Numeric)
        for box in (self.label, self.height):
            box.setAllowEmptyFieldName(True)
        #: the user has said what heights are above
        self.was_said = False
        self._leave_out_own()
        if self.layer.count() == 2:  # the empty one and another
            self.layer.setCurrentIndex(1)
        self._propose(self.layer.currentLayer())
        self._wire()

    def add_to(self, form: QFormLayout) -> None:
        """Put the boxes into a form."""
        rows = (
            (tr("Points"), self.layer),
            (tr("Name"), self.label),
            (tr("Height"), self.height),
            (tr("Heights"), self.heights),
        )
        for text, box in rows:
            form.addRow(text, box)

    def surveyed(self) -> Surveyed:
        """The layer's points; none without a layer or without its CRS."""
        layer = self.layer.currentLayer()
        if layer is None or not layer.crs().isValid():
            return Surveyed()
        return surveyed_points(layer, self.label.currentField(), self.height.currentField())

    def line(self) -> LineCrs:
        """The CRS of the layer's points, as a file would name it.

        Raises:
            PlaceError: the layer has none, or it cannot be named.
        """
        said = self.heights.currentText().strip()
        if said and not self.heights.code() and self.heights.findText(said) < 0 and self.heights.isEnabled():
            raise PlaceError("no vertical", said)
        return line_of_layer(self.layer.currentLayer().crs(), self.heights.code())

    def suggest_heights(self, code: str) -> None:
        """Say what heights are above, by its EPSG code ("": the ellipsoid), unless the user has said it."""
        if self.was_said:
            return
        index = self.heights.findData(code)
        if index >= 0:
            self.heights.setCurrentIndex(index)
        else:
            self.heights.setEditText(f"EPSG:{code}")
        self.heights.lineEdit().setCursorPosition(0)

    def _wire(self) -> None:
        self.layer.layerChanged.connect(self._on_layer)
        for box in (self.label, self.height):
            box.fieldChanged.connect(self._on_changed)
        self.heights.activated.connect(self._on_said)
        self.heights.lineEdit().textEdited.connect(self._on_said)
        self.heights.currentTextChanged.connect(self._on_changed)
        QgsProject.instance().layersAdded.connect(self._on_layers_added)

    def _on_said(self, _: Any) -> None:
        self.was_said = True

    def _on_layers_added(self, _: Any) -> None:
        self._leave_out_own()

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self._propose(layer)
        self.changed.emit()

    def _on_changed(self, _: str) -> None:
        self.changed.emit()

    def _leave_out_own(self) -> None:
        self.layer.setExceptedLayerList(own_layers(QgsProject.instance()))

    def _propose(self, layer: QgsVectorLayer | None) -> None:
        """The fields of a layer, those chosen whose names say what they hold."""
        for box, wanted in ((self.label, name_field), (self.height, height_field)):
            box.blockSignals(True)
            box.setLayer(layer)
            box.setField(wanted(layer) if layer is not None else "")
            box.blockSignals(False)
        self.heights.setEnabled(layer is None or not has_heights(layer.crs()))
