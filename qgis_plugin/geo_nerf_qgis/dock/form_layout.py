"""The form's widgets and where they stand: the fields scroll, Start and what keeps it off stay in sight."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFont, QResizeEvent, QTextDocument
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..running.command import DEFAULT_PRODUCTS, PRESETS, PRODUCTS
from ..text import tr
from . import words
from .area_choice import AreaChoice
from .crs_choice import CrsChoice
from .crs_notice import CrsNotice
from .earlier_run import wordings
from .further import FurtherSettings
from .note import Note
from .path_field import PathField
from .validation import FIELDS

if TYPE_CHECKING:
    from .form import SurveyForm

#: letters a box shows at least
_NARROW = 14
#: what stands for a CRS where the room for a text is measured
_LONGEST_CODE = "EPSG:000000"
#: lines of facts about the photographs that are seen without scrolling
_LINES = 8


class Facts(QScrollArea):
    """Lines about the photographs, in a room that does not grow with them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(text, self)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self.label)
        self.label.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        self.setAccessibleName(tr("About the photographs"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the lines anew."""
        super().resizeEvent(event)
        self._show_whole_lines()

    def changeEvent(self, event: QEvent) -> None:
        """So does another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "label"):
            self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
            self._show_whole_lines()

    def _show_whole_lines(self) -> None:
        """Leave room below the last line that is seen whole; a sign of another font makes its line higher."""
        bottoms = line_bottoms(self.label.text(), self.label.font(), self.viewport().width())
        fitting = [bottom for bottom in bottoms if bottom <= self.height()]
        rest = self.height() - max(fitting) if fitting and len(fitting) < len(bottoms) else 0
        self.setViewportMargins(0, 0, 0, int(rest))

    def text(self) -> str:
        """What stands there."""
        return str(self.label.text())

    def setText(self, text: str) -> None:
        """Show HTML."""
        self.label.setText(text)
        self._show_whole_lines()

    def setPlainText(self, text: str) -> None:
        """Show a text that is none of ours."""
        self.setText(escape(text, quote=False))


def line_bottoms(text: str, font: QFont, width: int) -> list[float]:
    """Where the lines of an HTML text end, pixels from its top, when it is wrapped to a width in pixels."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setHtml(text)
    document.setTextWidth(width)
    bottoms, block = [], document.begin()
    while block.isValid():
        top, lines = document.documentLayout().blockBoundingRect(block).top(), block.layout()
        bottoms += [top + lines.lineAt(n).rect().bottom() for n in range(lines.lineCount())]
        block = block.next()
    return bottoms


def make_widgets(form: SurveyForm, canvas: QgsMapCanvas) -> None:
    """Make all inputs."""
    form.photographs, form.out, form.gcp, form.checkpoints = (PathField(form) for _ in range(4))
    for widget, title in (
        (form.photographs, tr("Folder of photographs")),
        (form.out, tr("Folder for the products")),
    ):
        widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        widget.setDialogTitle(title)
    for widget in (form.gcp, form.checkpoints):
        widget.setFilter(tr("Control points (*.txt);;All files (*)"))
    form.facts = Facts(tr("Drop a folder of photographs here."), form)
    form.crs, form.area, form.further = CrsChoice(form), AreaChoice(canvas, form), FurtherSettings(form)
    form.crs_notice = CrsNotice(form)
    form.preset, form.cost = _presets(form), QLabel(form)
    form.cost.setWordWrap(True)
    form.cost.setMinimumHeight(2 * form.fontMetrics().lineSpacing())
    form.cost.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.mark = QPushButton(tr("Mark on photographs…"), form)
    form.products = {name: QCheckBox(words.product_text(name), form) for name in PRODUCTS}
    for name, box in form.products.items():
        box.setChecked(name in DEFAULT_PRODUCTS)
        box.setToolTip(words.product_help(name))
    form.notes = {name: Note(_wordings(name), form) for name in dict.fromkeys(FIELDS.values())}
    form.complaints = Note([text for name in form.notes for text in _wordings(name)], form)
    form.set_up, form.help = QPushButton(tr("Set up geo-nerf…"), form), QPushButton(tr("Help"), form)
    form.start = QPushButton(tr("Start"), form)
    form.start.setDefault(True)
    _explain(form)


def lay_out(form: SurveyForm) -> None:
    """Put them where they belong."""
    fields = QWidget(form)
    basics = _rows(
        (tr("Photographs"), form.photographs),
        ("", form.facts),
        ("", form.notes["photographs"]),
        (tr("Reference system"), form.crs),
        ("", form.notes["crs"]),
        (tr("Quality"), form.preset),
        ("", form.cost),
        (tr("Output folder"), form.out),
        ("", form.notes["out"]),
    )
    control = ((tr("Control"), form.gcp), ("", form.notes["gcp"]), (tr("Check points"), form.checkpoints))
    groups = (
        _group(form, tr("Area of the cloud"), (("", form.area), ("", form.notes["area"]))),
        _group(form, tr("Control points"), (*control, ("", form.notes["checkpoints"]), ("", form.mark))),
        _group(form, tr("Further products"), tuple(("", box) for box in form.products.values())),
        _group(form, tr("More"), (("", form.further), ("", form.notes["further"]))),
    )
    column = QVBoxLayout(fields)
    column.addLayout(basics)
    for group in groups:
        group.setCollapsed(True)
        column.addWidget(group)
    column.addStretch()
    scroll = QScrollArea(form)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that comes takes width, and texts wrap anew
    scroll.setWidget(fields)
    for part in (fields, scroll.viewport()):  # what lies behind them is seen, as beside them
        part.setAutoFillBackground(False)
    row = QHBoxLayout()
    row.addWidget(form.help)
    row.addStretch()
    for button in (form.set_up, form.start):
        row.addWidget(button)
    foot = QVBoxLayout()
    margins = column.contentsMargins()
    foot.setContentsMargins(margins.left(), 0, margins.right(), margins.bottom())
    foot.addWidget(form.crs_notice)
    foot.addWidget(form.complaints)
    foot.addLayout(row)
    layout = QVBoxLayout(form)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll)
    layout.addLayout(foot)


def _presets(form: SurveyForm) -> QComboBox:
    box = QComboBox(form)
    for name in PRESETS:
        box.addItem(words.preset_text(name), name)
    box.setCurrentIndex(max(box.findData(QgsSettings().value("geo_nerf/preset", PRESETS[0])), 0))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_NARROW)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _wordings(field: str) -> list[str]:
    problems = [words.problem_text(problem, _LONGEST_CODE) for problem, name in FIELDS.items() if name == field]
    return [*problems, *(wordings() if field == "out" else ())]


def _explain(form: SurveyForm) -> None:
    """Say of each field what it is for."""
    for widget, text in (
        (
            form.photographs,
            tr("The folder of one flight, or of several over the same place; subfolders are read too."),
        ),
        (form.crs, tr("The coordinate reference system of all products: projected, in metres.")),
        (
            form.preset,
            tr(
                "Draft and Fine are for computers without a graphics card, Standard and High for one of "
                "NVIDIA."
            ),
        ),
        (
            form.out,
            tr(
                "A new folder for this run, or the folder of an earlier run of these photographs, which "
                "then goes on."
            ),
        ),
        (form.gcp, tr("Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.")),
        (
            form.checkpoints,
            tr(
                "More such points that are measured in the result and never used for it: they tell how "
                "exact it is."
            ),
        ),
        (
            form.mark,
            tr("Click surveyed points of a layer on the photographs; the marks go into the control file."),
        ),
        (form.set_up, tr("Find the program geo-nerf on this computer, or set it up.")),
        (form.help, tr("Open the description of this form.")),
    ):
        widget.setToolTip(text)


def _rows(*rows: tuple[str, QWidget]) -> QFormLayout:
    layout = QFormLayout()
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # a dock is narrow
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, widget in rows:
        layout.addRow(text, widget) if text else layout.addRow(widget)
    return layout


def _group(form: SurveyForm, title: str, rows: Sequence[tuple[str, QWidget]]) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title, form)
    box.setLayout(_rows(*rows))
    return box
