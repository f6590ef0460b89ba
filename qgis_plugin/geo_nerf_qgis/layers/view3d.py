"""A 3-D view with a run's cloud on its terrain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsPointCloudLayer, QgsProject, QgsRasterLayer, QgsVector3D
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction

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


def open_view(iface: QgisInterface, name: str, layers: tuple[QgsMapLayer, ...]) -> None:
    """Open QGIS's 3-D view of a run's cloud on its terrain in the orthophoto's colours; before 3.36, of the layers that are shown."""
    if not hasattr(iface, "createNewMapCanvas3D"):
        action = iface.mainWindow().findChild(QAction, "mActionNew3DMapCanvas")
        if action is not None:
            action.trigger()
        return
    canvas = iface.createNewMapCanvas3D(name)
    if canvas is None or canvas.scene() is None:
        return
    clouds = [layer for layer in layers if isinstance(layer, QgsPointCloudLayer)]
    canvas.mapSettings().setLayers([*clouds, *(layer for layer in layers if layer.source().endswith("ortho.tif"))])
    ground = ground_of(layers)
    if ground is not None:
        look_at(canvas, ground)


def look_at(canvas: Any, heights: QgsRasterLayer) -> None:
    """Look at the middle of a height model from the south; QGIS's own first look is at height 0, from below where the ground is high."""
    extent = heights.extent()
    middle = statistics_of(heights).mean
    settings, centre = canvas.mapSettings(), extent.center()
    world = settings.mapToWorldCoordinates(QgsVector3D(centre.x(), centre.y(), middle))
    canvas.cameraController().setLookingAtPoint(world, _DISTANCE * max(extent.width(), extent.height()), _TILT_DEG, 0.0)
