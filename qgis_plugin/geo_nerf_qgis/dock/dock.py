"""The dock: form, runs and log, and what goes between them and the map."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton, QTabWidget

from ..inputs import steady
from ..layers import view3d
from ..layers.home import Home, Projects
from ..layers.live import LiveLayers
from ..layers.results import Results, layers_of
from ..opening import open_path
from ..running.command import Request, Wanted
from ..running.look import Look
from ..running.program_search import ProgramSearch
from ..running.queue import RunQueue
from ..running.run import Run
from ..text import counted, help_url, tr
from ..windows import kept
from . import run_words, words
from .form import SurveyForm
from .runs import RunsPanel
from .validation import trouble_with_folder

#: milliseconds in which QGIS has taken in new layers
_TURN_MS = 50
#: lines the log shows
_LOG_LINES = 5000


class GeoNerfDock(QgsDockWidget):
    """What the toolbar's button opens.

    Args:
        iface: QGIS.
        queue: the runs.
        search: knows how the program is started.
        projects: knows which project is open.
    """

    #: the program was wanted, and is not on this computer
    program_missing = pyqtSignal()

    def __init__(self, iface: QgisInterface, queue: RunQueue, search: ProgramSearch, projects: Projects) -> None:
        super().__init__("geo-nerf", iface.mainWindow())
        self.setObjectName("GeoNerfDock")
        self.iface, self.queue, self.search, self.projects = iface, queue, search, projects
        #: what waits for the program to be found
        self._waiting: list[Callable[[], None]] = []
        self.live, self.look = LiveLayers(QgsProject.instance(), iface.mapCanvas().refresh), Look(self)
        self.form = SurveyForm(iface.mapCanvas(), lambda: tuple(run.request.out for run in queue.open_runs()), self)
        self.runs, self.log = RunsPanel(self), QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setAccessibleName(tr("Log"))
        self.log.setMaximumBlockCount(_LOG_LINES)
        self.views = view3d.Views(iface)
        self.results: dict[int, Results] = {}
        #: a run's number -> the project it was asked for in
        self._homes: dict[int, Home] = {}
        #: numbers of runs whose layers are on their way
        self._loading: set[int] = set()
        #: a run's folder -> the message that it failed
        self._failures: dict[str, QgsMessageBarItem] = {}
        self._lay_out()
        self._wire()
        for run in queue.runs:
            self.runs.show_run(run)
        steady(self)
        search.start()  # whether the program is there is told before anything is filled in

    def ask_for(self, request: Wanted) -> None:
        """Queue a run and show it, once the program is found."""
        self._with_program(lambda: self._add(request))

    def resume(self, request: Wanted) -> None:
        """Go on with a run of an earlier session."""
        self.ask_for(request)

    def show_runs(self, run: Run) -> None:
        """Show the list of runs, and one of them."""
        self.runs.show_run(run)
        self.runs.choose(run)
        self.tabs.setCurrentWidget(self.runs)

    def show_results(self, run: Run) -> None:
        """Load a run's products as layers, one at a time, the first in the interface's next turn."""
        if run.number in self._loading:
            return
        self.iface.mapCanvas().stopRendering()  # QGIS 3.40 crashes where a cloud goes while it is drawn, and an earlier one may go now
        results = self.results[run.number] = Results(run.out, QgsProject.instance(), run.name)
        steps = results.steps()
        self._loading.add(run.number)
        QTimer.singleShot(0, lambda: self._load(run, results, steps))

    def close_down(self) -> None:
        """Leave nothing on the map and no process behind."""
        self.look.close()
        self.views.close_down()
        self.form.crs_notice.close_down()
        self.form.area.close_tool()
        for role in ("places", "preview"):
            self.live.clear(role)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        for page, name in ((self.form, tr("Survey")), (self.runs, tr("Runs")), (self.log, tr("Log"))):
            self.tabs.addTab(page, name)
        self.setWidget(self.tabs)

    def _wire(self) -> None:
        self.search.ended.connect(self._on_searched)
        self.form.crs_notice.program = self.search.arguments
        self.form.photographs_changed.connect(self._on_photographs)
        self.form.asked.connect(self.ask_for)
        self.form.marks_wanted.connect(self._on_marks)
        self.form.program_wanted.connect(self.program_missing)
        self.form.help_wanted.connect(lambda: open_path(help_url("survey")))
        self.look.found.connect(self._on_found)
        self.look.failed.connect(lambda why: self.form.show_trouble(words.said(why)))
        self.queue.changed.connect(self._on_changed)
        self.queue.told.connect(self._on_told)
        self.queue.preview.connect(self._on_preview)
        self.queue.removed.connect(self.runs.drop_run)
        self.queue.removed.connect(self._drop_failure)
        self.queue.over.connect(self._on_over)
        self.runs.stop_wanted.connect(self.queue.stop)
        self.runs.again_wanted.connect(lambda run: self.ask_for(run.request.again()))
        self.runs.layers_wanted.connect(self.show_results)
        self.runs.view_wanted.connect(self._on_view)
        self.runs.page_wanted.connect(lambda run: open_path(run.report))
        self.runs.folder_wanted.connect(lambda run: open_path(run.out))
        self.runs.report_wanted.connect(lambda run: QgsApplication.clipboard().setText(run.failure.report))
        self.runs.removal_wanted.connect(self.queue.remove)
        self.runs.chosen_changed.connect(self._show_log)

    def _on_photographs(self, folder: str) -> None:
        self.live.clear("places")
        self.look.stop()
        if not folder:
            self.form.show_trouble(tr("Drop a folder of photographs here."), "none")
            return
        trouble = trouble_with_folder(folder)
        if trouble is not None:
            self.form.show_trouble(words.problem_text(trouble))
            return
        self.form.show_looking()
        self._with_program(lambda: self._look_at(folder))

    def _look_at(self, folder: str) -> None:
        program = self.search.arguments()
        if program is not None and folder == self.form.photographs.filePath().rstrip("/\\"):
            self.form.show_looking()
            self.look.start(program, folder)

    def _add(self, request: Wanted) -> None:
        run = self.queue.add(request)
        self._drop_failure(run)
        self._homes.setdefault(run.number, self.projects.here())
        self.show_runs(run)
        if run.request is not request:
            self._tell(words.problem_text("same run waits"), Qgis.MessageLevel.Info)

    def _with_program(self, what: Callable[[], None]) -> None:
        """Do something that needs the program: at once where it is known, else when it is found."""
        if self.search.arguments() is not None:
            what()
            return
        self._waiting.append(what)
        self.search.start()

    def _on_searched(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self.search.arguments() is not None:
            if self.form.look == "no program" and not waiting:
                self.form.show_trouble(tr("Drop a folder of photographs here."), "none")
            for what in waiting:
                what()
        elif waiting:
            self.form.show_trouble(tr("The program geo-nerf was not found on this computer."), "no program")
            self._waiting = waiting  # for when it is found or made
            if not self.form.photographs.was_typed:  # a window would take the keyboard from who types; the form has a button for it
                self.program_missing.emit()
        elif self.form.look == "none":  # looked for as the dock opened
            self.form.show_trouble(tr("The program geo-nerf was not found on this computer."), "no program")

    def _on_found(self, found: dict[str, Any], places: str) -> None:
        self.form.show_found(found)
        suggested, is_empty = found.get("suggested_crs"), not QgsProject.instance().mapLayers()
        shown = self.live.show_places(places, str(found.get("folder", ""))) if places else []
        crs = suggested[0][0] if suggested and is_empty else ""
        if shown:  # later, for QGIS gives an empty project the CRS and the extent of its first layer in its own next turn
            QTimer.singleShot(_TURN_MS, lambda: self._turn_map_to(shown[0], crs))

    def _on_marks(self) -> None:
        from ..marks.dialog import MarksDialog

        out, photographs = Path(self.form.out.filePath()), Path(self.form.photographs.filePath())
        shown = next((one for one in self.findChildren(MarksDialog) if one.isVisible()), None)
        if shown is not None and (shown.about == (out, photographs) or not shown.close()):
            shown.raise_()
            shown.activateWindow()
            return
        dialog = kept(MarksDialog(out, photographs, self.live.places, self.form.gcp.filePath(), self))
        dialog.written.connect(lambda path: self.form.take_control(path, photographs))
        dialog.show()

    def _on_changed(self, run: Run) -> None:
        self.runs.show_run(run)
        self.form.check()

    def _on_told(self, run: Run, lines: list[str]) -> None:
        if run is self.runs.chosen() and lines:
            self.log.appendPlainText("\n".join(map(words.log_line, lines)))
        self.runs.refresh()

    def _show_log(self, run: Run | None) -> None:
        self.log.setPlainText("\n".join(log_lines(run)) if run is not None else "")

    def _on_preview(self, run: Run) -> None:
        if self.projects.is_welcome(self._homes.get(run.number)):
            self.live.show_preview(str(run.out / "field" / "preview.tif"))

    def _on_over(self, run: Run) -> None:
        self.live.clear("preview")
        if run.state == "done" and isinstance(run.request, Request):  # a tile's new state is seen in the plan
            if self.projects.is_welcome(self._homes.get(run.number)):
                self.live.clear("places")
                self.show_results(run)
            else:
                text = tr("{0} is finished.").format(run.name)
                self._tell(text, Qgis.MessageLevel.Success, tr("Show layers"), lambda: self.show_results(run))
        elif run.failure is not None:
            if run is self.runs.chosen():
                self._show_log(run)
            why = run_words.failure_text(run)
            self._drop_failure(run)
            bar = self.iface.messageBar()
            item = bar.createMessage("geo-nerf", escape(f"{run.name}: {why}"))
            self._failures[run.request.out] = item
            bar.pushWidget(item, Qgis.MessageLevel.Critical, 0)

    def _drop_failure(self, run: Run) -> None:
        """Take away the message that a run failed, once it is tried again or leaves the list."""
        item = self._failures.pop(run.request.out, None)
        if item is not None and not sip.isdeleted(item):
            self.iface.messageBar().popWidget(item)

    def _load(self, run: Run, results: Results, steps: Any, then: Callable[[], None] = lambda: None) -> None:
        """One layer, then the others once the interface has had its turn."""
        if sip.isdeleted(self):  # the plugin was unloaded meanwhile
            return
        has_more = False
        try:
            has_more = next(steps, None) is not None
        finally:
            if not has_more:
                self._loading.discard(run.number)
        if has_more:
            QTimer.singleShot(0, lambda: self._load(run, results, steps, then))
            return
        canvas = self.iface.mapCanvas()
        extent = results.extent(canvas.mapSettings().destinationCrs())
        if not extent.isEmpty():
            canvas.setExtent(extent)
            canvas.refresh()
        if results.drop_empty_group() and not results.refused:
            self._tell(tr("{0} has no products to show: {1}").format(run.name, run.out), Qgis.MessageLevel.Warning)
        elif results.layers or results.refused:
            self._tell_results(run, results)
        then()

    def _tell_results(self, run: Run, results: Results) -> None:
        count = counted(len(results.layers), tr("{0} layer"), tr("{0} layers"))
        text = "; ".join([f"{run.name}: {count}", *results.refused])
        level = Qgis.MessageLevel.Warning if results.refused else Qgis.MessageLevel.Success
        self._tell(text, level, tr("Report") if run.report.is_file() else "", lambda: open_path(run.report))

    def _tell(self, text: str, level: Qgis.MessageLevel, button_text: str = "", do: Callable[[], None] = lambda: None) -> None:
        bar = self.iface.messageBar()
        item = bar.createMessage("geo-nerf", escape(text))
        if button_text:
            button = QPushButton(button_text, item)
            button.clicked.connect(lambda: None if sip.isdeleted(self) else do())
            item.layout().addWidget(button)
        bar.pushWidget(item, level, 20)

    def _on_view(self, run: Run) -> None:
        """A 3-D view, once what it shows is in the project: it may have been taken away, or the project be another one."""
        if sip.isdeleted(self):
            return
        if run.number in self._loading:
            QTimer.singleShot(_TURN_MS, lambda: self._on_view(run))
            return
        project = QgsProject.instance()
        results = Results(run.out, project, run.name)
        steps = results.missing_steps()
        if next(steps, None) is not None:
            self._loading.add(run.number)
            QTimer.singleShot(0, lambda: self._load(run, results, steps, lambda: self._open_view(run)))
        else:
            self._open_view(run)

    def _open_view(self, run: Run) -> None:
        project = QgsProject.instance()
        layers = tuple(layers_of(run.out, project))
        view3d.prepare(project, layers)
        if not self.views.open_view(run.out, run.name, layers):
            self._tell(tr("This QGIS has no 3-D views."), Qgis.MessageLevel.Warning)

    def _turn_map_to(self, layer: QgsVectorLayer, crs: str) -> None:
        """Show a layer's extent, in a CRS where one is given."""
        if sip.isdeleted(self) or sip.isdeleted(layer):
            return
        if crs:
            QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
        canvas = self.iface.mapCanvas()
        change = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        extent = change.transformBoundingBox(layer.extent())
        extent.scale(1.1)
        canvas.setExtent(extent)
        canvas.refresh()


def log_lines(run: Run) -> list[str]:
    """A run's log: its name and its folder, for the log shows one run at a time, then what it told."""
    why = None if run.failure is None else run.failure.words
    told = [run_words.failure_text(run) if line == why else words.log_line(line) for line in run.log]
    return [f"{run.name} · {run.request.out}", *told]
