"""The window for marking control points: a point, the photographs that see it, a click on the mark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QImage
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ..dock.crs_choice import HeightsChoice
from ..inputs import steady
from ..text import tr
from .cameras import Block, Camera
from .control_file import ControlFile, ControlFileError, read_control_file
from .crop import Crops, Wanted
from .crop_view import CropView
from .survey import SurveyedPoint, block_of, surveyed_points

#: edge of a crop: this part of the photograph's long side where its orientation is known, more where it is only tagged
_ORIENTED, _TAGGED = 0.12, 0.35
#: at least, pixels
_SMALLEST = 240


class MarksDialog(QDialog):
    """Writes each mark into the control file as it is set.

    Args:
        run: the run's folder; its orientation foretells where points are seen.
        photographs: their folder.
        places: gives the layer of cameras from a look at the photographs, None without one.
        path: the control file so far, "" for a new one.
    """

    #: the control file's path
    written = pyqtSignal(str)

    def __init__(
        self, run: Path, photographs: Path, places: Callable[[], QgsVectorLayer | None], path: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mark control points on photographs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 640)
        self.block: Block | None = block_of(run, photographs, places())
        self.file = ControlFile("")
        self.points: list[SurveyedPoint] = []
        self.views: list[tuple[Camera, tuple[float, float]]] = []
        self.crops = Crops(self)
        self._make_widgets(path or str(photographs.parent / "gcp_list.txt"))
        self._lay_out()
        self._wire()
        steady(self)
        self.load_points()

    def load_points(self) -> None:
        """Read the points of the chosen layer, and the file so far."""
        layer = self.layer.currentLayer()
        self.points = surveyed_points(layer, self.label.currentField(), self.height.currentField()) if layer is not None else []
        self.file = self._earlier_file()
        self.list.clear()
        for _ in self.points:
            self.list.addItem(QListWidgetItem(""))
        self._name_points()
        self._say_state()
        if self.points:
            self.list.setCurrentRow(0)

    def point(self) -> SurveyedPoint | None:
        """The point that is being marked."""
        row = self.list.currentRow()
        return self.points[row] if 0 <= row < len(self.points) else None

    def view(self) -> tuple[Camera, tuple[float, float]] | None:
        """The photograph shown, and where it should show the point."""
        row = self.photographs.currentRow()
        return self.views[row] if 0 <= row < len(self.views) else None

    def mark(self, x: float, y: float) -> None:
        """Set the mark of the point in the photograph shown, and write the file."""
        point, view = self.point(), self.view()
        if point is not None and view is not None:
            self._change(self.file.marked(point.label, point.place, view[0].name, (x, y)))

    def unmark(self) -> None:
        """Take the mark away again."""
        point, view = self.point(), self.view()
        if point is not None and view is not None:
            self._change(self.file.unmarked(point.label, view[0].name))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being decoded."""
        self.crops.close()
        super().closeEvent(event)

    def _make_widgets(self, path: str) -> None:
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.label, self.height = QgsFieldComboBox(self), QgsFieldComboBox(self)
        self.height.setFilters(QgsFieldProxyModel.Filter.Numeric)
        for box in (self.label, self.height):
            box.setAllowEmptyFieldName(True)
            box.setLayer(self.layer.currentLayer())
        self.heights = HeightsChoice(self)
        self.path = QgsFileWidget(self)
        self.path.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path.setFilter(tr("Control points (*.txt);;All files (*)"))
        self.path.setFilePath(path)
        self.list, self.photographs, self.picture = QListWidget(self), QListWidget(self), CropView(self)
        self.list.setAccessibleName(tr("Points"))
        self.photographs.setAccessibleName(tr("Photographs"))
        self.remove = QPushButton(tr("Remove mark"), self)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (tr("Points"), self.layer),
            (tr("Name"), self.label),
            (tr("Height"), self.height),
            (tr("Heights"), self.heights),
            (tr("Control file"), self.path),
        ):
            form.addRow(text, widget)
        left = QVBoxLayout()
        left.addLayout(form)
        for widget in (self.list, self.photographs, self.remove, self.state):
            left.addWidget(widget)
        side = QWidget(self)
        side.setLayout(left)
        side.setMaximumWidth(380)
        layout = QHBoxLayout(self)
        layout.addWidget(side)
        layout.addWidget(self.picture, 1)

    def _wire(self) -> None:
        self.layer.layerChanged.connect(self._on_layer)
        for box in (self.label, self.height):
            box.fieldChanged.connect(lambda _: self.load_points())
        self.heights.currentTextChanged.connect(lambda _: self._change(self.file))
        self.path.fileChanged.connect(lambda _: self.load_points())
        self.list.currentRowChanged.connect(self._on_point)
        self.photographs.currentRowChanged.connect(self._on_photograph)
        self.picture.clicked.connect(self.mark)
        self.remove.clicked.connect(self.unmark)
        self.crops.ready.connect(self._on_picture)

    def _earlier_file(self) -> ControlFile:
        path = Path(self.path.filePath())
        if not path.is_file():
            return ControlFile(self._crs())
        try:
            return read_control_file(path)
        except (ControlFileError, OSError) as error:
            self.state.setText(str(error))
            return ControlFile(self._crs())

    def _crs(self) -> str:
        layer = self.layer.currentLayer()
        if layer is None:
            return ""
        base, vertical = layer.crs().authid() or layer.crs().toProj(), self.heights.code()
        return f"{base}+{vertical}" if vertical else base

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        for box in (self.label, self.height):
            box.setLayer(layer)
        self.load_points()

    def _on_point(self, _: int) -> None:
        point = self.point()
        self.views = []
        if point is not None and self.block is not None:
            self.views = self.block.views(point.lon_deg, point.lat_deg, point.height_m)
        self.photographs.clear()
        for camera, _pixel in self.views:
            self.photographs.addItem(QListWidgetItem(camera.name))
        self._name_photographs()
        if self.views:
            self.photographs.setCurrentRow(0)
        self._say_state()

    def _on_photograph(self, _: int) -> None:
        view = self.view()
        if view is None or self.block is None:
            return
        camera, middle = view
        lens, part = camera.lens, _ORIENTED if self.block.is_oriented else _TAGGED
        edge = max(_SMALLEST, round(part * max(lens.width_px, lens.height_px)))
        sizes = (round(lens.width_px), round(lens.height_px))
        left, top = (max(0, min(round(at - edge / 2), size - edge)) for at, size in zip(middle, sizes))  # noqa: B905 (Python 3.9)
        self.crops.ask(Wanted(camera.path, left, top, min(edge, sizes[0]), min(edge, sizes[1])))

    def _on_picture(self, wanted: Wanted, picture: QImage) -> None:
        view, point = self.view(), self.point()
        if view is None or point is None or view[0].path != wanted.path:
            return
        if picture.isNull():
            self.state.setText(tr("The photograph {0} cannot be read.").format(wanted.path.name))
            return
        self.picture.show_picture(picture, wanted.left, wanted.top)
        self.picture.show_cross("predicted", view[1])
        self.picture.show_cross("marked", self.file.marks.get((point.label, view[0].name)))

    def _change(self, file: ControlFile) -> None:
        """Take in a change, show it and write it."""
        self.file = replace(file, crs=self._crs() or file.crs)
        point, view = self.point(), self.view()
        if point is not None and view is not None:
            self.picture.show_cross("marked", self.file.marks.get((point.label, view[0].name)))
        self._name_points()
        self._name_photographs()
        self._say_state()
        if self.file.marks and self.path.filePath():
            self.file.write(Path(self.path.filePath()))
            self.written.emit(self.path.filePath())

    def _name_points(self) -> None:
        for row, point in enumerate(self.points):
            self.list.item(row).setText(tr("{0}: marked in {1}").format(point.label, self.file.count(point.label)))

    def _name_photographs(self) -> None:
        point = self.point()
        for row, (camera, _) in enumerate(self.views):
            is_marked = point is not None and (point.label, camera.name) in self.file.marks
            self.photographs.item(row).setText(f"✓ {camera.name}" if is_marked else camera.name)

    def _say_state(self) -> None:
        if self.block is None:
            self.state.setText(tr("Where photographs see the points is not known yet: choose the folder of photographs in the dock first."))
        elif not self.points:
            self.state.setText(tr("Choose a layer of surveyed points."))
        else:
            ready = sum(self.file.count(point.label) >= 2 for point in self.points)
            self.state.setText(
                tr("{0} of {1} points are marked in two photographs or more; three are needed.").format(ready, len(self.points))
            )
