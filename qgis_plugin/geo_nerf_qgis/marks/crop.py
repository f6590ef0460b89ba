"""A part of a photograph, decoded beside the interface."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QRect, QRunnable, QSize, QThreadPool, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageIOHandler, QImageReader

from ..text import tr


@dataclass(frozen=True)
class Wanted:
    """Which part."""

    path: Path
    #: left, upper edge, width, height, pixels of the photograph as displayed
    left: int
    top: int
    width: int
    height: int
    #: width and height that the photograph should have as displayed
    whole: tuple[int, int]


class Crops(QObject):
    """Decodes parts of photographs; of several asked for, only the last is told."""

    #: the `Wanted`, the `QImage`, and why there is none ("" where there is)
    ready = pyqtSignal(object, QImage, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.wanted: Wanted | None = None

    def ask(self, wanted: Wanted) -> None:
        """Decode a part; `ready` tells."""
        self.wanted = wanted
        self._pool.clear()
        self._pool.start(_Work(wanted, self))

    def close(self) -> None:
        """Wait for what is being decoded."""
        self.wanted = None
        self._pool.clear()
        self._pool.waitForDone(5000)


class _Work(QRunnable):
    def __init__(self, wanted: Wanted, crops: Crops) -> None:
        super().__init__()
        self.wanted, self.crops = wanted, crops

    def run(self) -> None:
        """What the pool's thread does."""
        picture, problem = decode(self.wanted)
        if self.crops.wanted is self.wanted:
            self.crops.ready.emit(self.wanted, picture, problem)


def decode(wanted: Wanted) -> tuple[QImage, str]:
    """The part as an image, or why there is none: the file cannot be read, or is of another size than marks count in."""
    reader = _reader(wanted.path)
    size, box = _displayed(reader), QRect(wanted.left, wanted.top, wanted.width, wanted.height)
    if size.isValid() and (size.width(), size.height()) != wanted.whole:
        return QImage(), _other_size(wanted, size)
    if reader.transformation() == QImageIOHandler.Transformation.TransformationNone and size.isValid():
        reader.setClipRect(box)  # only this part is decoded
        picture = reader.read()
    else:  # the clip counts before the turn that EXIF asks for
        whole = reader.read()
        if not whole.isNull() and (whole.width(), whole.height()) != wanted.whole:
            return QImage(), _other_size(wanted, whole.size())
        picture = whole.copy(box) if not whole.isNull() else whole
    return picture, tr("The photograph {0} cannot be read.").format(
        wanted.path.name
    ) if picture.isNull() else ""


def size_of(path: Path) -> tuple[float, float] | None:
    """Width and height of a photograph as displayed, pixels; None where its header does not tell them."""
    size = _displayed(_reader(path))
    return (size.width(), size.height()) if size.isValid() else None


def is_turned(path: Path) -> bool:
    """Whether a photograph is stored on its side."""
    return bool(_reader(path).transformation() & QImageIOHandler.Transformation.TransformationRotate90)


def _reader(path: Path) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)  # a PNG may be called .jpg
    reader.setAutoTransform(True)
    if hasattr(reader, "setAllocationLimit"):  # Qt 6 reads no more than 256 MB otherwise
        reader.setAllocationLimit(0)
    return reader


def _displayed(reader: QImageReader) -> QSize:
    """The picture's size upright, as its header tells it; not valid where it does not."""
    size = reader.size()
    is_on_side = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    return size.transposed() if size.isValid() and is_on_side else size


def _other_size(wanted: Wanted, size: QSize) -> str:
    text = tr(
        "{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong."
    )
    return text.format(wanted.path.name, size.width(), size.height(), *wanted.whole)
