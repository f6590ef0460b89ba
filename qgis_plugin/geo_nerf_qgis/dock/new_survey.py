"""Another folder of photographs: what in the form belonged to the one before is set back, and named.

In: the form, when it leaves a folder that was read and when another one has been read. Out: the labels of the fields
that were set back. Quality, products and further settings stay, for they are of the user's way of working. A CRS,
heights and an area that were chosen stay where they fit the new place. What was filled in after the new folder stays.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle

from ..text import tr
from .fields import option_labels, setting_labels

if TYPE_CHECKING:
    from .form import SurveyForm

#: degrees around an area in which photographs may lie that it is meant for
_BESIDE_DEG = 0.02
_SCALE = "poses.marks_scale"


class NewSurvey:
    """Remembers whose fields the form holds.

    Args:
        form: the form.
    """

    def __init__(self, form: SurveyForm) -> None:
        self._form = form
        #: the folder that was read last
        self._folder = ""
        #: what stood in the fields when it was left; None while it stands there
        self._before: dict[str, str] | None = None
        #: labels of what was set back for the present folder
        self._told: list[str] = []

    def leave(self) -> None:
        """Another folder stands there, which nobody has read yet."""
        if self._folder and self._before is None:
            self._before = self._filled_in()

    def arrive(self, folder: str, found: Mapping[str, Any]) -> list[str]:
        """A folder was read: set back what belongs to another one; labels of that, told again for the same folder."""
        here, before = os.path.realpath(folder), self._before
        if here != self._folder:
            self._told = [] if before is None else self._set_back(before, found)
        self._folder, self._before = here, None
        return self._told

    def _filled_in(self) -> dict[str, str]:
        form = self._form
        return {
            "--out": form.out.filePath(),
            "--gcp": form.gcp.filePath(),
            "--checkpoints": form.checkpoints.filePath(),
            "--crs": form.crs.base_text(),
            "heights": form.crs.heights.currentText(),
            "area": form.area.text(),
            _SCALE: form.further.marks.currentText(),
        }

    def _set_back(self, before: Mapping[str, str], found: Mapping[str, Any]) -> list[str]:
        """Set fields back that nobody has filled in since."""
        form, place = self._form, place_of(found)
        is_old = {name: before[name] == value for name, value in self._filled_in().items()}
        labels = {
            **option_labels(),
            **setting_labels(),
            "heights": tr("Heights"),
            "area": tr("Area of the cloud"),
        }
        told: dict[str, bool] = {}
        for name, widget in (("--gcp", form.gcp), ("--checkpoints", form.checkpoints)):
            told[name] = is_old[name] and bool(before[name])
            widget.setFilePath("" if is_old[name] else widget.filePath())
        told[_SCALE] = is_old[_SCALE] and form.further.marks.currentIndex() != 0
        if told[_SCALE]:
            form.further.marks.setCurrentIndex(0)
        told["--out"] = is_old["--out"] and form.set_out_back()
        told["--crs"] = is_old["--crs"] and not self._fits(found, place)
        if told["--crs"]:
            form.crs.clear()
        told["heights"] = is_old["heights"] and self._set_heights_back(place, is_elsewhere=told["--crs"])
        told["area"] = (
            is_old["area"] and form.area.wants_area() and not _is_near(form.area.extent_deg(), place)
        )
        if told["area"]:
            form.area.way.setCurrentIndex(0)
        return [labels[name] for name, is_back in told.items() if is_back]

    def _fits(self, found: Mapping[str, Any], place: QgsPointXY | None) -> bool:
        """Whether a CRS stays: none, the one suggested here too, or one that the user chose and that is made for the place."""
        choice, suggested = self._form.crs, found.get("suggested_crs") or ()
        crs = choice.map_part.crs()
        if not crs.isValid() or (suggested and choice.base_text() == suggested[0][0]):
            return True
        return bool(
            choice.was_chosen and (place is None or crs.bounds().isEmpty() or crs.bounds().contains(place))
        )

    def _set_heights_back(self, place: QgsPointXY | None, *, is_elsewhere: bool) -> bool:
        """Choose the ellipsoid again where the heights chosen are not of the place; whether it was done."""
        heights = self._form.crs.heights
        if not heights.currentText() or heights.currentIndex() == 0:
            return False
        bounds = QgsCoordinateReferenceSystem(f"EPSG:{heights.code()}").bounds()  # empty before QGIS 3.34
        if bounds.isEmpty() or place is None:
            goes = is_elsewhere
        else:
            goes = not bounds.contains(place)
        if goes:
            heights.setCurrentIndex(0)
        return goes


def place_of(found: Mapping[str, Any]) -> QgsPointXY | None:
    """Where photographs were taken, degrees east and north; None where they do not say."""
    gnss = found.get("gnss") or {}
    if gnss.get("lon_deg") is None or gnss.get("lat_deg") is None:
        return None
    return QgsPointXY(float(gnss["lon_deg"]), float(gnss["lat_deg"]))


def _is_near(extent_deg: QgsRectangle, place: QgsPointXY | None) -> bool:
    """Whether photographs of a place may be of an area."""
    return place is not None and not extent_deg.isNull() and extent_deg.buffered(_BESIDE_DEG).contains(place)
