"""The window for marking control points: a point, the photographs that see it, a click on the mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QImage, QKeySequence
from qgis.PyQt.QtWidgets import QListWidgetItem, QMessageBox, QWidget

from ..text import tr
from .cameras import Block, Camera
from .control_file import ControlFile
from .crop import Crops, Wanted, is_turned
from .photo_names import names_in
from .placing import file_with_crs, heights_code, place_of
from .session import MarkSession
from .status import notes, progress
from .survey import Surveyed, SurveyedPoint, block_of
from .unplaced import Sizes, Unplaced, unplaced
from .window import MarksWindow
from .words import TROUBLES, reason

if TYPE_CHECKING:
    View = tuple[Camera | Unplaced, tuple[float, float] | None]

#: edge of a crop: this part of the photograph's long side, where its orientation is known and where it is only tagged
_ORIENTED, _TAGGED = 0.12, 0.35
#: at least, pixels
_SMALLEST = 240



class MarksDialog(MarksWindow):
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
        self,
        run: Path,
        photographs: Path,
        places: Callable[[], QgsVectorLayer | None],
        path: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mark control points on photographs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 640)
        #: what the window is about
        self.about = (run, photographs)
        #: why the orientation cannot be used, and why the last click was no mark
        self.blind, self.refusal = "", ""
        self.block = self._found_block(run, photographs, places())
        self.surveyed = Surveyed()
        #: photographs that show the point and where, then those of which nobody knows whether they do
        self.views: list[View] = []
        cameras = self.block.cameras if self.block is not None else ()
        self.unplaced = unplaced(photographs, {camera.name for camera in cameras})
        paths = {one.name: one.path for one in (*cameras, *self.unplaced)}
        self.sizes = Sizes({camera.name: (camera.lens.width_px, camera.lens.height_px) for camera in cameras}, paths)
        self.crops = Crops(self)
        self.session = MarkSession(
            list(paths), lambda: names_in(photographs), self.sizes, lambda name: is_turned(paths[name]), self
        )
        self.make_widgets(
            path or (str(photographs.parent / "gcp_list.txt") if photographs.is_absolute() else "")
        )
        self.lay_out()
        self._wire()
        self._open_path()

    @property
    def points(self) -> list[SurveyedPoint]:
        """The layer's points, as listed."""
        return self.surveyed.points

    @property
    def is_unsaved(self) -> bool:
        """Whether marks are not in the file."""
        return self.session.unsaved > 0

    def load_points(self) -> None:
        """Read the points of the chosen layer; the one that was chosen stays so."""
        before = self.point()
        self.surveyed, self.refusal = self.choice.surveyed(), ""
        self.list.clear()
        for _ in self.points:
            self.list.addItem(QListWidgetItem(""))
        labels = [point.label for point in self.points]
        self._show_file()
        if self.points:
            self.list.setCurrentRow(
                labels.index(before.label) if before is not None and before.label in labels else 0
            )
        else:
            self._on_point(-1)

    def point(self) -> SurveyedPoint | None:
        """The point that is being marked."""
        row = self.list.currentRow()
        return self.points[row] if 0 <= row < len(self.points) else None

    def view(self) -> View | None:
        """The photograph shown, and where it should show the point, None where nobody knows."""
        row = self.photographs.currentRow()
        return self.views[row] if 0 <= row < len(self.views) else None

    def mark(self, x: float, y: float) -> None:
        """Set the mark of the point in the photograph shown, and write the file."""
        point, view, file = self.point(), self.view(), self.session.file
        if point is None or view is None or file is None:
            self._show_file()
            return
        try:
            line = self.choice.line()
            place = place_of(point, line, file, self.surveyed.twins)
            changed = file_with_crs(file, line).marked(point.label, place, view[0].name, (x, y))
        except TROUBLES as error:
            self.refusal = reason(error)
            self._show_file()
            return
        self._change(changed)

    def unmark(self) -> None:
        """Take the mark away again."""
        point, view, file = self.point(), self.view(), self.session.file
        if point is None or view is None or file is None or file.mark(point.label, view[0].name) is None:
            return
        try:
            self._change(file.unmarked(point.label, view[0].name))
        except TROUBLES as error:
            self.refusal = reason(error)
            self._show_file()

    def reject(self) -> None:
        """Escape closes the window as its button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask where marks are not in the file; wait for what is being decoded."""
        if self.is_unsaved and not self._may_lose():
            event.ignore()
            return
        self.crops.close()
        event.accept()

    def _found_block(self, run: Path, photographs: Path, places: QgsVectorLayer | None) -> Block | None:
        try:
            return block_of(run, photographs, places)
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.blind = tr("The orientation of {0} cannot be read: {1}").format(run, error)
        return block_of(run / "absent", photographs, places)

    def _wire(self) -> None:
        stack = self.session.undo
        actions = (
            (stack.createUndoAction(self, tr("Undo")), self.undo, ("Ctrl+Z",)),
            (stack.createRedoAction(self, tr("Redo")), self.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        )
        for action, button, keys in actions:
            action.setShortcuts([QKeySequence(key) for key in keys])
            self.addAction(action)
            button.setDefaultAction(action)
        self.choice.changed.connect(self.load_points)
        self.path.fileChanged.connect(self._on_path)
        self.path.lineEdit().editingFinished.connect(self._open_path)
        self.list.currentRowChanged.connect(self._on_point)
        self.photographs.currentRowChanged.connect(self._on_photograph)
        self.picture.clicked.connect(self.mark)
        self.remove.clicked.connect(self.unmark)
        self.again.clicked.connect(self._on_again)
        self.crops.ready.connect(self._on_picture)
        self.session.changed.connect(self._show_file)
        self.session.written.connect(self.written)
        self.session.turned.connect(self._show_mark)

    def _on_path(self, _: str) -> None:
        if not self.path.lineEdit().hasFocus():  # while a path is typed, its beginnings are other files
            self._open_path()

    def _open_path(self) -> None:
        """Go on with the file whose path stands in the box."""
        path = Path(self.path.filePath())
        if path == self.session.path and self.session.file is not None:
            return
        if not self.session.open(path):
            self.refusal = self.session.trouble
            self.path.setFilePath(str(self.session.path))
        elif self.session.file is not None:
            self.choice.suggest_heights(heights_code(self.session.file.crs))
        self.load_points()

    def _on_again(self) -> None:
        self.refusal = ""
        if self.session.is_behind:
            self.session.read_again()
        else:
            self.session.save()

    def _may_lose(self) -> bool:
        """Whether marks that are not in the file are written now, or may be lost."""
        save, discard = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Discard
        text = tr("Marks that are not in the control file: {0}. {1}").format(
            self.session.unsaved, self.session.trouble
        )
        buttons = save | discard | QMessageBox.StandardButton.Cancel
        answer = QMessageBox.question(self, self.windowTitle(), text, buttons, save)
        if answer == save:
            self._on_again()
            return not self.is_unsaved
        return bool(answer == discard)

    def _on_point(self, _: int) -> None:
        point, self.refusal = self.point(), ""
        self.views = []
        if point is not None:
            seen = self.block.views(point.lon_deg, point.lat_deg, point.height) if self.block is not None else []
            self.views = [*seen, *((one, None) for one in self.unplaced)]
        self.photographs.clear()
        self.picture.show_nothing()
        for camera, _pixel in self.views:
            self.photographs.addItem(QListWidgetItem(camera.name))
        self._show_file()
        if self.views:
            self.photographs.setCurrentRow(0)

    def _on_photograph(self, _: int) -> None:
        self.refusal = ""
        self.picture.show_nothing()  # a click must not count in a photograph that is not seen yet
        view = self.view()
        if view is None:
            return
        (photograph, middle), size = view, self.sizes.get(view[0].name)
        if size is None:
            self.refusal = tr("The photograph {0} cannot be read.").format(photograph.name)
            self._show_file()
            return
        sizes = (round(size[0]), round(size[1]))
        part = _ORIENTED if self.block is not None and self.block.is_oriented else _TAGGED
        edge = max(_SMALLEST, round(part * max(sizes))) if middle is not None else max(sizes)
        about = middle or (0.0, 0.0)
        left, top = (max(0, min(round(at - edge / 2), size - edge)) for at, size in zip(about, sizes))  # noqa: B905 (Python 3.9)
        self.crops.ask(Wanted(photograph.path, left, top, min(edge, sizes[0]), min(edge, sizes[1]), sizes))

    def _on_picture(self, wanted: Wanted, picture: QImage, problem: str) -> None:
        view = self.view()
        if view is None or wanted is not self.crops.wanted:
            return
        if problem:
            self.refusal = problem
        else:
            self.picture.show_picture(picture, wanted.left, wanted.top)
            self.picture.show_cross("predicted", view[1])
        self._show_file()

    def _change(self, file: ControlFile) -> None:
        point, view = self.point(), self.view()
        self.refusal = ""
        if point is not None and view is not None:
            self.session.change(file, point.label, view[0].name)

    def _show_mark(self, label: str, photograph: str) -> None:
        """Choose the point and the photograph of a mark that was undone or done again."""
        labels = [point.label for point in self.points]
        if label in labels and labels.index(label) != self.list.currentRow():
            self.list.setCurrentRow(labels.index(label))
        names = [camera.name for camera, _ in self.views]
        if self.point() is not None and self.point().label == label and photograph in names:
            self.photographs.setCurrentRow(names.index(photograph))

    def _show_file(self) -> None:
        """Show what the file says of the points, and what is to be said of it."""
        point, view, file = self.point(), self.view(), self.session.file
        for row, one in enumerate(self.points):
            count = file.count(one.label) if file is not None else 0
            self.list.item(row).setText(tr("{0}: marked in {1}").format(one.label, count))
        for row, (camera, _) in enumerate(self.views[: self.photographs.count()]):
            is_marked = (
                point is not None and file is not None and file.mark(point.label, camera.name) is not None
            )
            self.photographs.item(row).setText(f"✓ {camera.name}" if is_marked else camera.name)
        if point is not None and view is not None and self.picture.is_shown:
            self.picture.show_cross(
                "marked", file.mark(point.label, view[0].name) if file is not None else None
            )
        self.again.setText(tr("Read again") if self.session.is_behind else tr("Write again"))
        self.again.setVisible(bool(self.session.unsaved) or self.session.is_behind)
        self.remove.setEnabled(file is not None)
        self.state.setText("\n".join(self._said()))

    def _said(self) -> list[str]:
        trouble = [self.session.trouble, self.refusal if self.refusal != self.session.trouble else ""]
        state = progress(self.surveyed, self.session.file, has_photographs=bool(self.block or self.unplaced))
        more = notes(self.choice, self.surveyed, self.session.file)
        unknown = [tr("Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.")]
        blind = unknown if self.unplaced and self.block is None and self.points else []
        return [*(f"⚠ {text}" for text in (self.blind, *trouble) if text), state, *blind, *more]
