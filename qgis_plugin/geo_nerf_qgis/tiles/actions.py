"""What can be done with a tile where it is seen: on the map by the right button, in the attribute table and in what Identify finds.

Run it again, open its log, open its report. The work goes through the plugin's queue, in another process, and shows in the dock.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsGui, QgsMapLayerAction, QgsMapMouseEvent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox

from ..opening import open_path
from ..running.command import Wanted
from ..running.queue import RunQueue
from ..running.run import Run
from ..running.tile_command import TileReportRequest
from ..text import tr
from .log_window import TileLogWindow
from .tile import FOLDER_PROPERTY, Tile, facts_of, is_tile_index, name_of, plan_of, tile_of, tiles_folder

_ICON = Path(__file__).resolve().parents[1] / "icon.svg"


class _TileAction(QgsMapLayerAction):
    """One thing to do with a tile, offered for layers of plans and for no other."""

    def canRunUsingLayer(self, layer: QgsMapLayer, *context: Any) -> bool:
        """Whether the layer is a plan's."""
        return is_tile_index(layer)


class TileActions(QObject):
    """Offers the actions, and does them.

    Args:
        iface: QGIS.
        queue: the plugin's; tells when a report is written.
        ask_for: puts something into the queue, and shows that.
    """

    def __init__(self, iface: QgisInterface, queue: RunQueue, ask_for: Callable[[Wanted], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface, self._queue, self._ask_for = iface, queue, ask_for
        self.logs: list[TileLogWindow] = []
        self.actions: list[QgsMapLayerAction] = []
        for name, do in self._offers():
            self._register(name, do)
        iface.mapCanvas().contextMenuAboutToShow.connect(self.add_to_menu)
        queue.over.connect(self._on_over)

    def close_down(self) -> None:
        """Take everything away."""
        self.iface.mapCanvas().contextMenuAboutToShow.disconnect(self.add_to_menu)
        self._queue.over.disconnect(self._on_over)
        for action in self.actions:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
            sip.delete(action)
        self.actions = []
        for window in self.logs:
            if not sip.isdeleted(window):
                sip.delete(window)
        self.logs = []

    def add_to_menu(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        """Add a menu for each tile under the mouse to the map's own."""
        for layer, feature in self.tiles_at(event.mapPoint()):
            part = menu.addMenu(QIcon(str(_ICON)), tr("Tile {0}").format(name_of(feature)))
            part.setObjectName("geoNerfTile")
            for name, do in self._offers():
                part.addAction(name).triggered.connect(lambda _=False, do=do, layer=layer, feature=feature: do(layer, feature))

    def tiles_at(self, place: QgsPointXY) -> list[tuple[QgsVectorLayer, QgsFeature]]:
        """The tiles that are seen at a place of the map (the map's CRS), of all plans shown."""
        canvas = self.iface.mapCanvas()
        found = []
        for layer in canvas.layers():
            if is_tile_index(layer):
                change = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
                found += [(layer, feature) for feature in _features_at(layer, place, change) if name_of(feature)]
        return found

    def rerun(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Have a tile made again, once the user has agreed to lose what is done."""
        tile = self._tile(layer, feature)
        if tile is None:
            return
        if tile.state == "empty":
            self._say(tr("No photograph sees tile {0}.").format(tile.name))
        elif not self._is_busy(tile) and self._may_rerun(tile):
            self._ask_for(tile.rerun())

    def open_log(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Show what a tile's worker told."""
        tile = self._tile(layer, feature)
        if tile is not None:
            self.logs = [window for window in self.logs if not sip.isdeleted(window)]
            self.logs.append(TileLogWindow(tile, self.iface.mainWindow()))
            self.logs[-1].show()

    def open_report(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Open a tile's report in the browser; where there is none yet, it is written first."""
        tile = self._tile(layer, feature)
        if tile is None:
            return
        if tile.is_report_new:
            open_path(tile.report)
        elif tile.state != "done":
            self._say(tr("Tile {0} is not done, so it has no report yet.").format(tile.name))
        elif not self._is_busy(tile):
            self._ask_for(tile.report_wanted())

    def _offers(self) -> tuple[tuple[str, Callable[[QgsVectorLayer, QgsFeature], None]], ...]:
        return (
            (tr("Run tile"), self.rerun),
            (tr("Open the tile's log"), self.open_log),
            (tr("Open the tile's report"), self.open_report),
        )

    def _register(self, name: str, do: Callable[[QgsVectorLayer, QgsFeature], None]) -> None:
        action = _TileAction(name, self, QgsMapLayerAction.Target.SingleFeature, QIcon(str(_ICON)))
        # QGIS 3.30 and newer tell both, the older one only to those who still listen there
        signal = action.triggeredForFeatureV2 if hasattr(action, "triggeredForFeatureV2") else action.triggeredForFeature
        signal.connect(lambda layer, feature, *context: do(layer, feature))
        QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
        self.actions.append(action)

    def _tile(self, layer: QgsVectorLayer, feature: QgsFeature) -> Tile | None:
        """The tile as it is now, its folder asked for where nobody knows it; None where the user does not say, or the layer is gone."""
        if sip.isdeleted(layer) or not layer.isValid():
            return None
        facts = facts_of(plan_of(layer))
        tiles = tiles_folder(layer, facts)
        if tiles is None:
            chosen = QFileDialog.getExistingDirectory(
                self.iface.mainWindow(), tr("Folder of the tiles of this plan"), str(plan_of(layer).parent)
            )
            if not chosen:
                return None
            layer.setCustomProperty(FOLDER_PROPERTY, chosen)
            tiles = Path(chosen)
        now = layer.getFeature(feature.id())
        return tile_of(layer, now if now.isValid() else feature, tiles, facts)

    def _may_rerun(self, tile: Tile) -> bool:
        """Whether the user agrees, where another process may be at the tile or something is lost."""
        question = {
            "done": tr("Tile {0} is done. Make it anew, from nothing?"),
            "running": tr("By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?"),
        }.get(tile.state)
        return question is None or self._agrees(question.format(tile.name))

    def _is_busy(self, tile: Tile) -> bool:
        """Whether the queue has something for a tile already; the user is told so."""
        is_busy = any(run.request.out == tile.rerun().out for run in self._queue.open_runs())
        if is_busy:
            self._say(tr("Tile {0} is at work or waits.").format(tile.name))
        return is_busy

    def _on_over(self, run: Run) -> None:
        if isinstance(run.request, TileReportRequest) and run.state == "done":
            open_path(run.report)

    def _agrees(self, text: str) -> bool:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return bool(QMessageBox.question(self.iface.mainWindow(), "geo-nerf", text, yes | no, no) == yes)

    def _say(self, text: str) -> None:
        self.iface.messageBar().pushMessage("geo-nerf", escape(text), Qgis.MessageLevel.Info, 10)


def _features_at(layer: QgsVectorLayer, place: QgsPointXY, change: QgsCoordinateTransform) -> list[QgsFeature]:
    """A layer's polygons that hold a place."""
    try:
        here = change.transform(place)
    except QgsCsException:  # nowhere near where the layer's CRS can be used
        return []
    point = QgsGeometry.fromPointXY(here)
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(here.x(), here.y(), here.x(), here.y()))
    return [feature for feature in layer.getFeatures(request) if feature.geometry().contains(point)]
