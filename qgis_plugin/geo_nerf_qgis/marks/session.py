"""A control file while it is marked in: what it says, what is not written yet, undo and redo.

In: a path, marks. Out: the file, written at each change; where it cannot be, the marks stay and `trouble` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

try:  # Qt 6
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

from ..safe_file import ChangedMeanwhileError, KeptFile
from ..text import tr
from .control_check import LARGEST
from .control_file import ControlFile, ControlFileError, Place, read_control
from .control_sheet import NUMBERS, read_sheet, spans
from .photo_names import PhotoNames
from .words import TROUBLES, reason

#: where this part of the marks lies outside its photographs, all were set on other pictures
_OTHER_PICTURES = 0.5


class MarkSession(QObject):
    """Writes each change as it is made.

    Args:
        names: of the photographs that are known.
        more_names: those in the folder, asked for where a row's photograph is none of these.
        sizes: photograph -> width, height as displayed, pixels.
        is_turned: whether EXIF turns a photograph.
    """

    #: the file, or what is said of it, is another
    changed = pyqtSignal()
    #: the file's path, after it was written
    written = pyqtSignal(str)
    #: label and photograph of a mark that was undone or done again
    turned = pyqtSignal(str, str)

    def __init__(
        self,
        names: list[str],
        more_names: Callable[[], list[str]],
        sizes: Mapping[str, tuple[float, float]],
        is_turned: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.names, self.more_names, self.sizes, self.is_turned = names, more_names, sizes, is_turned
        self.undo = QUndoStack(self)
        self.kept = KeptFile(Path())
        #: as it is shown; None where it cannot be read whole, and nothing is written
        self.file: ControlFile | None = None
        #: as it is on disk
        self.saved = ControlFile()
        #: why the file cannot be read or written, "" where it can
        self.trouble = ""
        #: another program wrote the file meanwhile
        self.is_behind = False

    @property
    def path(self) -> Path:
        """The control file."""
        return self.kept.path

    @property
    def unsaved(self) -> int:
        """Marks that are not in the file, or still in it."""
        if self.file is None:
            return 0
        return len(_differences(self.saved, self.file))

    def open(self, path: Path) -> bool:
        """Go on with a file; marks that are not saved come along. Whether that is so: else everything stays as it was."""
        mine = self.file if self.unsaved else None
        kept = KeptFile(path)
        try:
            found = self._read(kept)
            if mine is not None:
                merged = mine if kept.seen is None else _merged(found, self.saved, mine)
        except TROUBLES as error:
            if mine is not None:
                self._tell(_unreadable(error))
                return False
            self.kept, self.file, self.saved, self.is_behind = kept, None, ControlFile(), False
            self.undo.clear()
            self._tell(_unreadable(error))
            return True
        self.kept, self.saved, self.file, self.is_behind = kept, found, found, False
        self.undo.clear()
        self._tell("")
        if mine is not None:
            self.file = merged
            self.save()
        return True

    def read_again(self) -> None:
        """Take in what another program wrote, and write the marks that are not saved into it."""
        if not self.open(self.path):
            self.is_behind = True
        self.changed.emit()

    def change(self, file: ControlFile, label: str, photograph: str) -> None:
        """Take in a change of a mark that can be undone, and write it."""
        if self.file is not None and file.sheet != self.file.sheet:
            self.undo.push(_Change(self, self.file, file, (label, photograph)))

    def save(self) -> None:
        """Write what is shown; where that fails, say why and keep it."""
        if self.file is None:
            return
        try:
            self.kept.write(self.file.sheet.data())
        except TROUBLES as error:
            self.is_behind = isinstance(error, ChangedMeanwhileError)
            self._tell(reason(error))
            return
        self.saved, self.is_behind = self.file, False
        self._tell("")
        self.written.emit(str(self.path))

    def show(self, file: ControlFile) -> None:
        """Show a state of the file, and write it."""
        self.file = file
        self.save()

    def _tell(self, trouble: str) -> None:
        self.trouble = trouble
        self.changed.emit()

    def _read(self, kept: KeptFile) -> ControlFile:
        if not kept.path.is_absolute():
            raise ControlFileError("no path")
        is_odd = kept.path.exists() and not kept.path.is_file()  # a pipe would be waited for
        if kept.path.is_dir():
            raise ControlFileError("folder", detail=kept.path.name)
        if is_odd or (kept.path.is_file() and kept.path.stat().st_size > LARGEST):
            raise ControlFileError("no text")
        data = kept.read()
        sheet = read_sheet(data or b"")
        file = read_control(sheet, PhotoNames.of(self.names))
        if any(_is_strange(file, row.at, row.photograph) for row in file.rows):
            file = read_control(sheet, PhotoNames.of([*self.names, *self.more_names()]))
        self._check_pixels(file)
        return file

    def _check_pixels(self, file: ControlFile) -> None:
        """See to it that the file's marks count the pixels that are marked here.

        Raises:
            ControlFileError: they count others.
        """
        known = [(name, pixel) for (_, name), pixel in file.marks.items() if name in self.sizes]
        outside = [(name, pixel) for name, pixel in known if not _inside(pixel, self.sizes[name])]
        if any(self.is_turned(name) and _inside(pixel[::-1], self.sizes[name]) for name, pixel in outside):
            raise ControlFileError("stored")
        if outside and len(outside) >= _OTHER_PICTURES * len(known):
            raise ControlFileError("outside")


class _Change(QUndoCommand):
    """One mark set, moved or taken away."""

    def __init__(
        self, session: MarkSession, before: ControlFile, after: ControlFile, mark: tuple[str, str]
    ) -> None:
        super().__init__()
        self.session, self.before, self.after, self.mark = session, before, after, mark
        self.is_new = True

    def redo(self) -> None:
        """Do it, the first time too."""
        self.session.show(self.after)
        if not self.is_new:
            self.session.turned.emit(*self.mark)
        self.is_new = False

    def undo(self) -> None:
        """As it was."""
        self.session.show(self.before)
        self.session.turned.emit(*self.mark)


def _differences(old: ControlFile, new: ControlFile) -> list[tuple[str, str]]:
    keys = [*new.marks, *(key for key in old.marks if key not in new.marks)]
    return [key for key in keys if old.marks.get(key) != new.marks.get(key)]


def _merged(found: ControlFile, old: ControlFile, new: ControlFile) -> ControlFile:
    """A file with the differences between two others.

    Raises:
        ControlFileError: its CRS is another, or the marks cannot be written in it.
    """
    file = found.with_crs(new.crs) if new.crs else found
    if file.crs != new.crs:
        raise ControlFileError("other crs")
    for label, photograph in _differences(old, new):
        pixel = new.marks.get((label, photograph))
        if pixel is None:
            file = file.unmarked(label, photograph)
        else:
            file = file.marked(label, new.place(label) or Place("", "", ""), photograph, pixel)
    return file


def _is_strange(file: ControlFile, at: int, photograph: str) -> bool:
    """Whether a row's photograph is not known and its name may go on in the next columns."""
    return (
        not file.names.find(photograph) and len(spans(file.sheet.lines[at], file.sheet.mark())) > NUMBERS + 1
    )


def _inside(pixel: tuple[float, float], size: tuple[float, float]) -> bool:
    return 0 <= pixel[0] <= size[0] and 0 <= pixel[1] <= size[1]


def _unreadable(error: Exception) -> str:
    words = reason(error) if not isinstance(error, OSError) else error.strerror or str(error)
    return tr("The control file cannot be read, so nothing is written into it: {0}").format(words)
