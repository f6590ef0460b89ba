"""A 3-D view with a run's cloud on its terrain."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsPointCloudLayer, QgsProject, QgsRasterLayer, QgsVector3D
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMainWindow, QWidget

from .live import ROLE_PROPERTY
from .styling import statistics_of

#: pixels of a point
_POINT_SIZE = 2.5
#: points that are drawn at once
_BUDGET = 5_000_000
#: of the camera, in longer sides of the survey, and its tilt from straight down
_DISTANCE, _TILT_DEG = 0.9, 50.0


def dress_cloud(layer: QgsPointCloudLayer) -> bool:
    """Give a cloud its colours in 3-D; False where this QGIS has no 3-D."""
    try:
        from qgis._3d import QgsPointCloudLayer3DRenderer, QgsRgbPointCloud3DSymbol
    except ImportError:  # QGIS can be built without it
        return False
    symbol = QgsRgbPointCloud3DSymbol()
    for name in ("Red", "Green", "Blue"):
        getattr(symbol, f"set{name}Attribute")(name)
    stretch = layer.renderer()
    if stretch is not None and hasattr(stretch, "redContrastEnhancement"):
        for name in ("red", "green", "blue"):
            enhancement = getattr(stretch, f"{name}ContrastEnhancement")()
            if enhancement is not None:
                getattr(symbol, f"set{name.capitalize()}ContrastEnhancement")(type(enhancement)(enhancement))
    symbol.setPointSize(_POINT_SIZE)
    renderer = QgsPointCloudLayer3DRenderer()
    renderer.setSymbol(symbol)
    renderer.setPointRenderingBudget(_BUDGET)
    layer.setRenderer3D(renderer)
    return True


def set_terrain(project: QgsProject, heights: QgsRasterLayer) -> bool:
    """Make a height model the project's terrain; False where this QGIS keeps that in each view (before 3.26)."""
    try:
        from qgis.core import QgsRasterDemTerrainProvider
    except ImportError:
        return False
    terrain = QgsRasterDemTerrainProvider()
    terrain.setLayer(heights)
    project.elevationProperties().setTerrainProvider(terrain)
    return True


def prepare(project: QgsProject, layers: tuple[QgsMapLayer, ...]) -> None:
    """Colours for the cloud and a terrain for the view, from the layers of a run."""
    for layer in layers:
        if isinstance(layer, QgsPointCloudLayer):
            dress_cloud(layer)
    ground = ground_of(layers)
    if ground is not None:
        set_terrain(project, ground)


def ground_of(layers: tuple[QgsMapLayer, ...]) -> QgsRasterLayer | None:
    """The terrain model of a run, else its surface model, else None."""
    heights = {Path(layer.source()).name: layer for layer in layers if isinstance(layer, QgsRasterLayer)}
    return heights.get("dtm.tif", heights.get("dsm.tif"))


class Views:
    """QGIS's 3-D views of runs, one a run: asked for again it comes to the front, with the layers of now.

    Args:
        iface: QGIS.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        #: a run's folder -> its view (before 3.36 the window of it), and its title
        self._open: dict[str, tuple[Any, str]] = {}
        iface.mapCanvas().layersChanged.connect(self._on_layers)

    def close_down(self) -> None:
        """Watch the map no more; the views stay, as QGIS's own do."""
        self.iface.mapCanvas().layersChanged.disconnect(self._on_layers)

    def open_view(self, run: Path, name: str, layers: tuple[QgsMapLayer, ...]) -> bool:
        """Show a run's cloud on its terrain in the orthophoto's colours; before 3.36, the layers that the map shows.

        Returns:
            False where this QGIS has no 3-D views.
        """
        is_old = not hasattr(self.iface, "createNewMapCanvas3D")
        view, title = self._open.get(str(run), (None, ""))
        is_there = view is not None and not sip.isdeleted(view) and self._windows(title) != []
        if not is_there:
            title = self._free_title(name)
            view = _old_view(self.iface.mainWindow(), title) if is_old else self.iface.createNewMapCanvas3D(title)
        if view is None:
            return False
        self._open[str(run)] = view, title
        if not is_old and view.scene() is not None:
            _fill(view, layers, is_new=not is_there)
        for window in self._windows(title):
            window.show()
            window.raise_()
            window.activateWindow()
        return True

    def _on_layers(self) -> None:
        """The map shows other layers, and QGIS lays each of them over the terrain of every view, after this."""
        QTimer.singleShot(0, self._drop_live)

    def _drop_live(self) -> None:
        """Take the previews and places of other runs off the views: they would hide the run that a view is of."""
        for view, _ in self._open.values():
            if sip.isdeleted(view) or not hasattr(view, "mapSettings"):
                continue
            shown = view.mapSettings().layers()
            kept = [layer for layer in shown if not layer.customProperty(ROLE_PROPERTY)]
            if len(kept) < len(shown):
                view.mapSettings().setLayers(kept)

    def _free_title(self, name: str) -> str:
        """The run's name, with a number where a window has it; what QGIS remembers of a window that was closed gives way."""
        numbered = (f"{name} ({number})" for number in itertools.count(2))
        title = next(one for one in itertools.chain((name,), numbered) if not self._windows(one))
        if hasattr(QgsProject.instance(), "viewsManager"):
            QgsProject.instance().viewsManager().remove3DView(title)
        return title

    def _windows(self, title: str) -> list[QWidget]:
        """Open windows of a title, of their own or docked."""
        widgets = [*QApplication.topLevelWidgets(), *self.iface.mainWindow().findChildren(QDockWidget)]
        return [one for one in widgets if isinstance(one, (QDialog, QDockWidget)) and one.windowTitle() == title and not one.isHidden()]


def _fill(canvas: Any, layers: tuple[QgsMapLayer, ...], *, is_new: bool) -> None:
    clouds = [layer for layer in layers if isinstance(layer, QgsPointCloudLayer)]
    canvas.mapSettings().setLayers([*clouds, *(layer for layer in layers if layer.source().endswith("ortho.tif"))])
    ground = ground_of(layers)
    if ground is not None and is_new:
        look_at(canvas, ground)


def _old_view(window: QMainWindow, title: str) -> QDockWidget | None:
    """A view by QGIS's own action, whose window then gets a title."""
    action = window.findChild(QAction, "mActionNew3DMapCanvas")
    if action is None:
        return None
    before = window.findChildren(QDockWidget)
    action.trigger()
    made = next((dock for dock in window.findChildren(QDockWidget) if dock not in before), None)
    if made is not None:
        made.setWindowTitle(title)
    return made


def look_at(canvas: Any, heights: QgsRasterLayer) -> None:
    """Look at the middle of a height model from the south; QGIS's own first look is at height 0, from below where the ground is high."""
    extent = heights.extent()
    middle = statistics_of(heights).mean
    settings, centre = canvas.mapSettings(), extent.center()
    world = settings.mapToWorldCoordinates(QgsVector3D(centre.x(), centre.y(), middle))
    canvas.cameraController().setLookingAtPoint(world, _DISTANCE * max(extent.width(), extent.height()), _TILT_DEG, 0.0)
