"""The form of a survey: photographs, CRS, preset, area, control, output, products. A user needs only the folder.

In: what the user fills in, and a look at the photographs. Out: a `Request` when Start is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..running.command import DEFAULT_PRODUCTS, PRESETS, PRODUCTS, Request
from ..text import tr
from . import words
from .area import AreaError
from .area_choice import AreaChoice
from .crs_choice import CrsChoice
from .validation import Form, default_out, problems

#: seconds between previews of the surface
PREVIEW_S = 20.0
#: letters a box shows at least
_NARROW = 14
#: milliseconds the form rests before it is checked
_REST_MS = 200


class SurveyForm(QWidget):
    """What a run is asked for."""

    #: a `Request`
    asked = pyqtSignal(object)
    #: another folder of photographs was chosen
    photographs_changed = pyqtSignal(str)
    #: marks are to be set on photographs
    marks_wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, busy: Callable[[], tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setObjectName("geoNerfForm")
        self._busy = busy
        self.found: Mapping[str, Any] | None = None
        self._own_out = ""
        self._photographs = ""
        self._make_widgets(canvas)
        self._lay_out()
        self._wire()
        self.check()

    def request(self) -> Request:
        """What is filled in, as a run takes it.

        Raises:
            AreaError: the area cannot be written.
        """
        return Request(
            photographs=self.photographs.filePath().rstrip("/\\"),
            out=self.out.filePath(),
            crs=self.crs.text(),
            preset=self.preset.currentData(),
            gcp=self.gcp.filePath(),
            checkpoints=self.checkpoints.filePath(),
            area=self.area.write(),
            products=tuple(name for name, box in self.products.items() if box.isChecked()),
            preview_s=PREVIEW_S,
        )

    def show_found(self, found: Mapping[str, Any]) -> None:
        """Take in what a look at the photographs found: facts, a CRS, what the presets cost."""
        self.found = found
        self.facts.setText(words.facts_html(found))
        suggested = found.get("suggested_crs") or ()
        if suggested:
            self.crs.suggest(suggested[0][0])
        self.crs.setToolTip(str(found.get("height_note", "")))
        self._name_presets()
        self.check()

    def show_looking(self) -> None:
        """The photographs are being looked at."""
        self.facts.setText(tr("Looking at the photographs…"))

    def show_trouble(self, text: str) -> None:
        """The photographs could not be looked at."""
        self.found = None
        self.facts.setText(f'<span style="color:#c0392b">{escape(text)}</span>')
        self._name_presets()
        self.check()

    def check(self) -> None:
        """Say what is still to mend, and allow Start once nothing is."""
        found = problems(self._form())
        self.complaints.setText("<br>".join(words.problem_text(problem) for problem in found[:2]))
        self.complaints.setVisible(bool(found))
        self.start.setEnabled(not found)

    def set_photographs(self, folder: str) -> None:
        """Fill in a folder, as a drop does."""
        self.photographs.setFilePath(folder)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A folder was dropped; of a file, its folder."""
        from pathlib import Path

        path = Path(event.mimeData().urls()[0].toLocalFile())
        self.set_photographs(str(path if path.is_dir() else path.parent))
        event.acceptProposedAction()

    def _make_widgets(self, canvas: QgsMapCanvas) -> None:
        self.photographs, self.out = QgsFileWidget(self), QgsFileWidget(self)
        for widget, title in ((self.photographs, tr("Folder of photographs")), (self.out, tr("Folder for the products"))):
            widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
            widget.setDialogTitle(title)
        self.facts = QLabel(tr("Drop a folder of photographs here."), self)
        self.facts.setWordWrap(True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.crs = CrsChoice(self)
        self.preset = QComboBox(self)
        for name in PRESETS:
            self.preset.addItem(name, name)
        self.preset.setCurrentIndex(max(self.preset.findData(QgsSettings().value("geo_nerf/preset", PRESETS[0])), 0))
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(_NARROW)
        self.preset.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.area = AreaChoice(canvas, self)
        self.gcp, self.checkpoints = QgsFileWidget(self), QgsFileWidget(self)
        for widget in (self.gcp, self.checkpoints):
            widget.setFilter(tr("Control points (*.txt);;All files (*)"))
        self.mark = QPushButton(tr("Mark on photographs…"), self)
        self.products = {name: QCheckBox(words.product_text(name), self) for name in PRODUCTS}
        for name, box in self.products.items():
            box.setChecked(name in DEFAULT_PRODUCTS)
        self.complaints = QLabel(self)
        self.complaints.setWordWrap(True)
        self.complaints.setStyleSheet("color: #b35900")
        self.start = QPushButton(tr("Start"), self)
        self.start.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)

    def _lay_out(self) -> None:
        basics = QFormLayout()
        basics.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # a dock is narrow
        basics.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (tr("Photographs"), self.photographs),
            ("", self.facts),
            (tr("Reference system"), self.crs),
            (tr("Quality"), self.preset),
            (tr("Output folder"), self.out),
        ):
            basics.addRow(text, widget)
        control = self._group(tr("Control points"), ((tr("Control"), self.gcp), (tr("Check points"), self.checkpoints), ("", self.mark)))
        area = self._group(tr("Area of the cloud"), (("", self.area),))
        products = self._group(tr("Further products"), tuple(("", box) for box in self.products.values()))
        layout = QVBoxLayout(self)
        layout.addLayout(basics)
        for part in (area, control, products):
            part.setCollapsed(True)
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self.complaints)
        layout.addWidget(self.start)

    def _group(self, title: str, rows: tuple[tuple[str, QWidget], ...]) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(title, self)
        form = QFormLayout(box)
        for text, widget in rows:
            form.addRow(text, widget) if text else form.addRow(widget)
        return box

    def _wire(self) -> None:
        self.photographs.fileChanged.connect(self._on_photographs)
        self.out.fileChanged.connect(lambda _: self._timer.start())
        for widget in (self.gcp, self.checkpoints):
            widget.fileChanged.connect(lambda _: self._timer.start())
        self.crs.changed.connect(self._timer.start)
        self.area.changed.connect(self._timer.start)
        self.preset.currentIndexChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self.check)
        self.mark.clicked.connect(self.marks_wanted)
        self.start.clicked.connect(self._on_start)

    def _on_photographs(self, folder: str) -> None:
        folder = folder.rstrip("/\\")
        if folder == self._photographs:
            return
        self._photographs = folder
        if self.out.filePath() in ("", self._own_out):
            self._own_out = default_out(folder)
            self.out.setFilePath(self._own_out)
        self.found = None
        self._name_presets()
        self.check()
        self.photographs_changed.emit(folder)

    def _on_start(self) -> None:
        self.check()
        if not self.start.isEnabled():
            return
        QgsSettings().setValue("geo_nerf/preset", self.preset.currentData())
        try:
            request = self.request()
        except AreaError as error:
            self.complaints.setText(escape(str(error)))
            self.complaints.setVisible(True)
            return
        self.asked.emit(request)
        self.check()

    def _form(self) -> Form:
        estimate = self._estimate(self.preset.currentData())
        return Form(
            photographs=self.photographs.filePath().rstrip("/\\"),
            out=self.out.filePath(),
            crs=self.crs.text(),
            crs_unit=self.crs.unit(),
            gcp=self.gcp.filePath(),
            checkpoints=self.checkpoints.filePath(),
            wants_area=self.area.wants_area(),
            area="ready" if self.area.is_ready() else "",
            disk_gb=float(estimate["disk_gb"]) if estimate else 0.0,
            busy=self._busy(),
        )

    def _estimate(self, preset: str) -> Mapping[str, Any] | None:
        estimates = (self.found or {}).get("estimates", ())
        return next((one for one in estimates if one["preset"] == preset), None)

    def _name_presets(self) -> None:
        for index in range(self.preset.count()):
            name = self.preset.itemData(index)
            self.preset.setItemText(index, words.estimate_text(name, self._estimate(name)))
