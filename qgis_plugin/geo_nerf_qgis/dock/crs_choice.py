"""A chooser for the products' CRS: the map's part, and what heights are above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsUnitTypes
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..metric_crs import metric_edition
from ..text import tr

#: EPSG code of a vertical CRS -> its name
VERTICAL = {
    "3855": "EGM2008",
    "5773": "EGM96",
    "7837": "DHHN2016 (DE)",
    "5720": "NGF-IGN69 (FR)",
    "5782": "Alicante (ES)",
    "5728": "LN02 (CH)",
    "9274": "GHA (AT)",
    "5701": "ODN (GB)",
    "5703": "NAVD88 (US)",
}
#: milliseconds until a chooser is looked at again whose window is open
_LOOK_MS = 500
_CODE = re.compile(r"^\s*(?:EPSG:)?(\d{4,6})\b", re.IGNORECASE)


class HeightsChoice(QComboBox):
    """What heights are above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed."))
        self.addItem(tr("Heights above the ellipsoid"), "")
        for code, name in VERTICAL.items():
            self.addItem(tr("Heights above {0}").format(f"{name}, EPSG:{code}"), code)

    def code(self) -> str:
        """EPSG code of the vertical CRS; "" for the ellipsoid, and for a text that is no code."""
        index = self.currentIndex()
        if index >= 0 and self.itemText(index) == self.currentText():
            return str(self.itemData(index) or "")
        code = _CODE.match(self.currentText())
        return code[1] if code else ""


    def is_understood(self) -> bool:
        """Whether what stands there is a choice, or a code."""
        text = self.currentText().strip()
        return not text or self.findText(self.currentText()) >= 0 or _CODE.match(text) is not None


class CrsChoice(QWidget):
    """Two boxes one above the other."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_part = QgsProjectionSelectionWidget(self)
        self.heights = HeightsChoice(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.map_part)
        layout.addWidget(self.heights)
        self.heights.setAccessibleName(tr("Heights"))
        self.setFocusProxy(self.map_part)
        self.was_chosen = False
        self.map_part.crsChanged.connect(self._on_crs)
        self.heights.currentTextChanged.connect(lambda _: self.changed.emit())
        self._renewal = QTimer(self)
        self._renewal.setSingleShot(True)
        self._renewal.setInterval(_LOOK_MS)
        self._renewal.timeout.connect(self._renew)
        QgsProject.instance().crsChanged.connect(self._renew)

    def suggest(self, code: str) -> None:
        """Fill in a CRS, unless the user has chosen one."""
        crs = QgsCoordinateReferenceSystem(code)
        if crs.isValid() and not self.was_chosen:
            self.map_part.setCrs(crs)
            self.was_chosen = False

    def clear(self) -> None:
        """Choose none, as at the beginning."""
        self.map_part.setCrs(QgsCoordinateReferenceSystem())
        self.was_chosen = False

    def show_suggestions(self, suggested: Sequence[tuple[str, str]]) -> None:
        """Name the CRSs that fit the photographs where the mouse asks for them."""
        text = tr("The coordinate reference system of all products: projected, in metres.")
        self.map_part.setToolTip("\n".join([text, *(f"{code}: {name}" for code, name in suggested)]))

    def text(self) -> str:
        """The CRS as geo-nerf reads it: "EPSG:25832" or "EPSG:25832+7837"; "" where none is chosen."""
        base, vertical = self.base_text(), self.heights.code()
        return f"{base}+{vertical}" if base and vertical else base

    def base_text(self) -> str:
        """The map's part alone; "" where none is chosen."""
        crs = self.map_part.crs()
        return str(crs.authid() or crs.toProj()) if crs.isValid() else ""

    def unit(self) -> str:
        """The unit of the map's part: "metres", "degrees" or another one's name."""
        name = QgsUnitTypes.encodeUnit(self.map_part.crs().mapUnits())
        return "metres" if name == "meters" else str(name)

    def metric_edition(self) -> str:
        """Code of the same grid in metres, where one in feet is chosen and has one; else ""."""
        return metric_edition(self.map_part.crs())

    def _on_crs(self, _: QgsCoordinateReferenceSystem) -> None:
        self.was_chosen = True
        self.changed.emit()

    def _renew(self) -> None:
        """Another chooser in place of this one: QGIS's reads the project's CRS once, and offers it for ever."""
        if QApplication.activeModalWidget() is not None:  # the chooser's own window may be open
            self._renewal.start()
            return
        old, new = self.map_part, QgsProjectionSelectionWidget(self)
        new.setCrs(old.crs())
        new.setToolTip(old.toolTip())
        for kind in (QComboBox, QToolButton):
            one, other = (part.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly) for part in (old, new))
            if one is not None and other is not None:
                other.setAccessibleName(one.accessibleName())
                QWidget.setTabOrder(one, other)
        new.crsChanged.connect(self._on_crs)
        self.layout().replaceWidget(old, new)
        self.map_part = new
        self.setFocusProxy(new)
        old.hide()
        old.deleteLater()
