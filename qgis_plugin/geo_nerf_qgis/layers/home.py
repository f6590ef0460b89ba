"""Which project a run belongs to, so that its layers come into no other; and what a saved project holds of a run at work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ..running.queue import RunQueue
from .live import layers_with


@dataclass(frozen=True)
class Home:
    """A project, as it was when a run was asked for."""

    #: how many projects QGIS had had
    count: int
    #: "" for one that was never saved
    file: str


class Projects(QObject):
    """Counts the projects that come and go in QGIS, and takes the previews of ended runs out of those that are opened.

    Args:
        project: QGIS's, whose content changes.
        queue: knows the run at work.
        refresh: draws the map anew.
    """

    def __init__(
        self, project: QgsProject, queue: RunQueue, refresh: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project, self._queue, self._refresh = project, queue, refresh
        self._count = 0
        project.cleared.connect(self._on_cleared)
        project.readProject.connect(self._on_read)

    def here(self) -> Home:
        """The project that is open."""
        return Home(self._count, str(self.project.fileName()))

    def is_welcome(self, home: Home | None) -> bool:
        """Whether layers may come by themselves: the project is the one they were asked for in, or an empty one."""
        now = self.here()
        is_same = home is not None and (
            home.count == now.count or (bool(home.file) and home.file == now.file)
        )
        return is_same or not self.project.mapLayers()

    def _on_cleared(self) -> None:
        self._count += 1

    def _on_read(self, *_: object) -> None:
        QTimer.singleShot(0, self._drop_old_previews)  # QGIS is still at its layers

    def _drop_old_previews(self) -> None:
        if sip.isdeleted(self):
            return
        current = self._queue.current()
        shown = None if current is None else current.out / "field"
        old = [
            layer.id()
            for layer in layers_with("preview", self.project)
            if Path(layer.source()).parent != shown
        ]
        if old:
            self.project.removeMapLayers(old)
            QTimer.singleShot(0, self._refresh)
