"""The form of a survey: photographs, CRS, preset, area, control, output, products. A user needs only the folder.

In: what the user fills in, and a look at the photographs. Out: a `Request` when Start is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QWidget

from ..marks.control_check import complaint_about
from ..running.command import PRESETS, Request
from ..text import tr
from . import words
from .area import AreaError
from .dropped import dropped_folder
from .earlier_run import about_run
from .form_layout import lay_out, make_widgets
from .new_survey import NewSurvey
from .validation import FIELDS, Form, Look, Problem, default_out, problems

#: seconds between previews of the surface
PREVIEW_S = 20.0
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
    #: the program is to be found or set up
    program_wanted = pyqtSignal()
    #: a page of the documentation is wanted
    help_wanted = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, busy: Callable[[], tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setObjectName("geoNerfForm")
        self._busy = busy
        self.found: Mapping[str, Any] | None = None
        #: what is known of the photographs
        self.look: Look = "none"
        #: whether a control file that can be used is chosen
        self._has_control = False
        #: which fields were set back, as a line above the facts
        self._set_back = ""
        self._own_out = ""
        self._photographs = ""
        self._survey = NewSurvey(self)
        make_widgets(self, canvas)
        lay_out(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._wire()
        self.check()

    def request(self) -> Request:
        """What is filled in, as a run takes it.

        Raises:
            AreaError: the area cannot be written.
        """
        products = tuple(name for name, box in self.products.items() if box.isChecked())
        further = self.further.settings()
        return Request(
            photographs=self.photographs.filePath().rstrip("/\\"),
            out=self.out.filePath(),
            crs=self.crs.text(),
            preset=self.preset.currentData(),
            gcp=self.gcp.filePath(),
            checkpoints=self.checkpoints.filePath(),
            area=self.area.write(),
            products=products,
            preview_s=PREVIEW_S,
            settings=tuple(
                one for one in further if "mesh" in products or not one.startswith("products.mesh_gsd=")
            ),
        )

    def show_found(self, found: Mapping[str, Any]) -> None:
        """Take in what a look at the photographs found: facts, a CRS, what the presets cost."""
        self.found, self.look = found, "read"
        self._set_back = words.set_back_html(self._survey.arrive(self._photographs, found))
        self._write_facts(found)
        suggested = found.get("suggested_crs") or ()
        if suggested:
            self.crs.suggest(suggested[0][0])
        self.crs.show_suggestions([(code, name) for code, name in suggested])
        self._name_presets()
        self.check()

    def show_looking(self) -> None:
        """The photographs are being looked at."""
        self.found, self.look = None, "looking"
        self.facts.setText(tr("Looking at the photographs…"))
        self.check()

    def show_trouble(self, text: str, look: Look = "failed") -> None:
        """The photographs could not be looked at."""
        self.found, self.look = None, look
        self.facts.setPlainText(text)
        self._name_presets()
        self.check()

    def check(self) -> None:
        """Say what is still to mend, each beside its field, and allow Start once nothing is."""
        form, metric = self._form(), self.crs.metric_edition()
        found = problems(form)
        self._show_facts(has_control=bool(form.gcp) and not any(FIELDS[problem] == "gcp" for problem in found))
        at_field: dict[Problem, str] = {
            "control file not read": form.gcp_complaint,
            "check point file not read": form.checkpoints_complaint,
        }
        for name, note in self.notes.items():
            own = [problem for problem in found if FIELDS[problem] == name and not self._says_it_already(problem)]
            note.say((at_field.get(own[0]) or words.problem_text(own[0], metric)) if own else "")
        if not self.notes["out"].text():
            asked = {"--crs": form.crs, "--preset": self.preset.currentData(), "--gcp": form.gcp, "--checkpoints": form.checkpoints}
            self.notes["out"].say(about_run(form.out, asked), mark="")
        first = words.problem_text(found[0], metric) if found else ""
        self.complaints.say(first)
        self.start.setEnabled(not found)
        self.start.setToolTip(
            first or tr("Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.")
        )
        self.set_up.setVisible("no program" in found)  # in the place of Start: three buttons would widen a narrow dock
        self.start.setVisible("no program" not in found)
        self._check_crs(found)

    def _show_facts(self, *, has_control: bool) -> None:
        """Show the facts anew where a control file has come or gone, which answers some of the warnings."""
        if self.found is not None and has_control != self._has_control:
            self._has_control = has_control
            self._write_facts(self.found)
        self._has_control = has_control

    def _write_facts(self, found: Mapping[str, Any]) -> None:
        self.facts.setText(self._set_back + words.facts_html(found, has_control=self._has_control))

    def _check_crs(self, found: Collection[Problem]) -> None:
        """Have the program look whether a run can use the CRS, once it is chosen and the photographs' place is known."""
        gnss = (self.found or {}).get("gnss") or {}
        is_ready = self.look == "read" and not any(FIELDS[problem] == "crs" for problem in found)
        place = (float(gnss["lon_deg"]), float(gnss["lat_deg"])) if gnss else None
        self.crs_notice.ask(self.crs.text() if is_ready else "", place)

    def set_photographs(self, folder: str) -> None:
        """Fill in a folder, as a drop does."""
        self.photographs.setFilePath(folder)

    def set_out_back(self) -> bool:
        """Fill in the output folder that goes with the photographs; whether another one stood there."""
        earlier, self._own_out = self.out.filePath(), default_out(self._photographs)
        self.out.setFilePath(self._own_out)
        return bool(earlier) and earlier != self._own_out

    def take_control(self, path: str, photographs: Path) -> None:
        """Fill in a control file with marks on a folder's photographs, unless another folder stands there by now."""
        if photographs == Path(self.photographs.filePath()):
            self.gcp.setFilePath(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if dropped_folder(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A folder was dropped; of a file, its folder."""
        folder = dropped_folder(event.mimeData())
        if folder:
            self.set_photographs(folder)
            event.acceptProposedAction()

    def _says_it_already(self, problem: Problem) -> bool:
        """Whether the lines about the photographs say so; a form just opened complains of nothing at its fields."""
        return problem in (
            "photographs are looked at",
            "photographs not read",
            "no program",
            "no photographs",
        )

    def _wire(self) -> None:
        self.photographs.settled.connect(self._on_photographs)
        self.photographs.fileChanged.connect(lambda _: self._timer.start())
        for widget in (self.out, self.gcp, self.checkpoints):
            widget.fileChanged.connect(lambda _: self._timer.start())
        for part in (self.crs, self.area, self.further):
            part.changed.connect(self._timer.start)
        self.preset.currentIndexChanged.connect(lambda _: (self._show_cost(), self._timer.start()))
        self._timer.timeout.connect(self.check)
        self.mark.clicked.connect(self.marks_wanted)
        self.set_up.clicked.connect(self.program_wanted)
        self.help.clicked.connect(self.help_wanted)
        self.start.clicked.connect(self._on_start)

    def _on_photographs(self, folder: str) -> None:
        folder = folder.rstrip("/\\")
        if folder == self._photographs:
            return
        self._survey.leave()
        self._photographs = folder
        if self.out.filePath() in ("", self._own_out):
            self.set_out_back()
        self.found, self.look = None, "none"
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
            self.complaints.say(str(error))
            return
        self.asked.emit(request)
        self.check()

    def _form(self) -> Form:
        estimate, found = self._estimate(self.preset.currentData()), self.found or {}
        is_typed = self.photographs.filePath().rstrip("/\\") != self._photographs
        return Form(
            photographs=self.photographs.filePath().rstrip("/\\"),
            out=self.out.filePath(),
            crs=self.crs.text(),
            crs_unit=self.crs.unit(),
            gcp=self.gcp.filePath(),
            checkpoints=self.checkpoints.filePath(),
            gcp_complaint=complaint_about(self.gcp.filePath(), self._photographs),
            checkpoints_complaint=complaint_about(self.checkpoints.filePath(), self._photographs),
            wants_area=self.area.wants_area(),
            area="ready" if self.area.is_ready() else "",
            disk_gb=float(estimate["disk_gb"]) if estimate else 0.0,
            busy=self._busy(),
            look="looking" if is_typed else self.look,
            photos=int(found.get("photos", 0)),
            placed=int((found.get("gnss") or {}).get("count", 0)),
            are_heights_understood=self.crs.heights.is_understood(),
            are_marks_understood=self.further.is_understood(),
        )

    def _estimate(self, preset: str) -> Mapping[str, Any] | None:
        estimates = (self.found or {}).get("estimates", ())
        return next((one for one in estimates if one["preset"] == preset), None)

    def _name_presets(self) -> None:
        for index, name in enumerate(PRESETS):
            estimate = self._estimate(name)
            self.preset.setItemText(
                index, words.preset_text(name) + (f" · {words.time_text(estimate)}" if estimate else "")
            )
            self.preset.setItemData(
                index, words.cost_text(estimate) if estimate else "", Qt.ItemDataRole.ToolTipRole
            )
        self._show_cost()

    def _show_cost(self) -> None:
        estimate = self._estimate(self.preset.currentData())
        self.cost.setText(words.cost_text(estimate) if estimate else "")
