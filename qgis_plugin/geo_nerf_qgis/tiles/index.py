"""Keeps layers of tile plans (`geo-nerf tiles plan`) up to date while a batch runs and writes each tile's state into their file.

The plan brings its own style, by state; what it lacks is that QGIS looks again when the file changes.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from .tile import is_tile_index, plan_of

#: milliseconds between looks
_LOOK_MS = 2000


class TileIndexes(QObject):
    """Looks at the files of all plans in a project, and draws those anew that have changed."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        #: layer's id -> when its file was last written
        self._seen: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> list[str]:
        """Draw changed plans anew; the names of their layers."""
        layers = [layer for layer in self.project.mapLayers().values() if is_tile_index(layer)]
        changed, seen = [], {}
        for layer in layers:
            written = seen[layer.id()] = last_written(layer)
            if self._seen.get(layer.id(), written) != written:
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
                changed.append(layer.name())
        self._seen = seen
        return changed


def last_written(layer: QgsVectorLayer) -> float:
    """When a layer's file, or the journal beside it, was last written; 0 where there is none."""
    path = plan_of(layer)
    files = (path, path.with_name(path.name + "-wal"))
    return max(map(written_at, files))


def written_at(file: Path) -> float:
    """When a file was last written; 0 where it is not there, or cannot be seen now."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
