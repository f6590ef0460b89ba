"""Settings that few surveys need: each is left to the chosen quality unless something is chosen here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QSizePolicy, QSpinBox, QWidget

from ..text import locale, tr
from .fields import further_fields

#: letters a box shows at least
_NARROW = 10
_LARGEST = 2_147_483_647


class FurtherSettings(QWidget):
    """A row for each of `further_fields`."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: setting -> its input
        self.inputs: dict[str, QWidget] = {}
        makers = self._makers()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in further_fields():
            widget = self.inputs[field.setting] = makers[field.setting]()
            widget.setToolTip(field.help)
            form.addRow(field.label, widget)
        self.marks = self.inputs["poses.marks_scale"]

    def settings(self) -> tuple[str, ...]:
        """What is chosen, as `--set` takes it."""
        pairs = ((name, self._value(name, widget)) for name, widget in self.inputs.items())
        return tuple(f"{name}={value}" for name, value in pairs if value)

    def is_understood(self) -> bool:
        """Whether a ratio of marks that was typed is one."""
        text = self._marks_scale()
        return text in ("", "auto") or _positive(text) is not None

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        as_usual = tr("as the quality says")
        altitude = (
            (tr("what the tags say"), ""),
            (tr("the ellipsoid"), "ellipsoid"),
            (tr("the geoid"), "geoid"),
            (tr("the take-off point"), "takeoff"),
        )
        marks = ((tr("these photographs"), ""), (tr("pictures of another size, which is found out"), "auto"))
        ground = (
            (as_usual, ""),
            (tr("its slope (SMRF)"), "smrf"),
            (tr("a cloth laid over it from below (CSF)"), "csf"),
            (tr("its shape in growing windows (PMF)"), "pmf"),
            (tr("nothing: no classes"), "none"),
        )
        mapper = (
            (tr("as their number asks for"), ""),
            (tr("one after the other"), "incremental"),
            (tr("in parts"), "parts"),
            (tr("all at once"), "global"),
        )
        cameras = ((as_usual, ""), (tr("yes"), "true"), (tr("no"), "false"))
        return {
            "images.altitude": lambda: self._choice(altitude),
            "poses.marks_scale": lambda: self._choice(marks, is_editable=True),
            "poses.mapper": lambda: self._choice(mapper),
            "products.classify": lambda: self._choice(ground),
            "surface.min_confidence": lambda: self._decimals(1.0, 2, 0.05, lowest=-0.05),
            "products.mesh_gsd": lambda: self._decimals(100.0, 1, 1.0),
            "field.refine_poses": lambda: self._choice(cameras),
            "field.grid_rate": lambda: self._decimals(1.0, 5, 0.001),
            "field.net_rate": lambda: self._decimals(1.0, 5, 0.001),
            "field.seed": lambda: self._whole(_LARGEST, 1, lowest=-1),
            "field.image_memory_mb": lambda: self._whole(1_000_000, 500),
            "scene.max_image_px": lambda: self._whole(100_000, 200),
        }

    def _choice(self, choices: tuple[tuple[str, str], ...], *, is_editable: bool = False) -> QComboBox:
        box = QComboBox(self)
        for text, value in choices:
            box.addItem(text, value)
        box.setEditable(is_editable)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_NARROW)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentTextChanged.connect(lambda _: self.changed.emit())
        return box

    def _decimals(self, highest: float, digits: int, step: float, *, lowest: float = 0.0) -> QDoubleSpinBox:
        return self._number(QDoubleSpinBox(self), highest, step, lowest, digits)

    def _whole(self, highest: int, step: int, *, lowest: int = 0) -> QSpinBox:
        return self._number(QSpinBox(self), highest, step, lowest)

    def _number(self, box: Any, highest: float, step: float, lowest: float, digits: int | None = None) -> Any:
        """A box whose lowest value stands for no choice."""
        box.setLocale(locale())
        if digits is not None:
            box.setDecimals(digits)
        box.setRange(lowest, highest)
        box.setSingleStep(step)
        box.setSpecialValueText(tr("as the quality says"))
        box.setValue(lowest)
        box.valueChanged.connect(lambda _: self.changed.emit())
        return box

    def _value(self, name: str, widget: Any) -> str:
        if name == "poses.marks_scale":
            return self._marks_scale()
        if isinstance(widget, QComboBox):
            return str(widget.currentData() or "")
        return "" if widget.value() == widget.minimum() else f"{widget.value():.10g}"

    def _marks_scale(self) -> str:
        box = self.marks
        index = box.findText(box.currentText())
        if index >= 0:
            return str(box.itemData(index) or "")
        ratio = _positive(box.currentText())
        return box.currentText().strip() if ratio is None else f"{ratio:.10g}"


def _positive(text: str) -> float | None:
    """A number above zero, written with a point or as the interface writes it; None for anything else."""
    value, is_number = locale().toDouble(text.strip())
    if not is_number:
        try:
            value = float(text)
        except ValueError:
            return None
    return value if 0 < value < float("inf") else None
