"""A part of a photograph, decoded beside the interface."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QRect, QRunnable, QThreadPool, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageIOHandler, QImageReader


@dataclass(frozen=True)
class Wanted:
    """Which part."""

    path: Path
    #: left, upper edge, width, height, pixels of the photograph as displayed
    left: int
    top: int
    width: int
    height: int


class Crops(QObject):
    """Decodes parts of photographs; of several asked for, only the last is told."""

    #: the `Wanted`, the `QImage` (null where the file cannot be read)
    ready = pyqtSignal(object, QImage)

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
        picture = decode(self.wanted)
        if self.crops.wanted is self.wanted:
            self.crops.ready.emit(self.wanted, picture)


def decode(wanted: Wanted) -> QImage:
    """The part as an image; null where the file cannot be read."""
    reader = QImageReader(str(wanted.path))
    reader.setDecideFormatFromContent(True)  # a PNG may be called .jpg
    reader.setAutoTransform(True)
    box = QRect(wanted.left, wanted.top, wanted.width, wanted.height)
    if reader.transformation() == QImageIOHandler.Transformation.TransformationNone:
        reader.setClipRect(box)  # only this part is decoded
        return reader.read()
    return reader.read().copy(box)  # the clip counts before the turn that EXIF asks for
