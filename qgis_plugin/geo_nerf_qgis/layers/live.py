"""Layers that come before the products: what the photographs cover, and the surface while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..text import tr
from .styling import apply_style, set_photographs

#: property of a layer's node that names what it is for
ROLE_PROPERTY = "geo_nerf/role"
#: milliseconds in which the map has learnt that a layer is gone
_TURN_MS = 50


def layers_with(role: str, project: QgsProject) -> list[QgsMapLayer]:
    """The project's layers of a role."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(ROLE_PROPERTY) == role]


class LiveLayers:
    """Adds and takes away what is shown for the form and for the run at work.

    Args:
        project: gets the layers.
        refresh: draws the map anew; QGIS itself leaves a layer's picture on it where other layers stay.
    """

    def __init__(self, project: QgsProject, refresh: Callable[[], None] = lambda: None) -> None:
        self.project, self._refresh = project, refresh

    def show_places(self, places: str, photographs: str) -> list[QgsVectorLayer]:
        """Positions, footprints and flight line from the GeoPackage of a look at the photographs; earlier ones give way."""
        self.clear("places")
        shown = []
        names = {"footprints": tr("Footprints, expected"), "flight_line": tr("Flight line"), "cameras": tr("Photographs")}
        for name, title in names.items():
            layer = QgsVectorLayer(f"{places}|layername={name}", title, "ogr")
            if not layer.isValid():  # without a height there are no footprints
                continue
            apply_style(layer, name)
            set_photographs(layer, photographs)
            self._add(layer, "places")
            shown.append(layer)
        return shown

    def places(self) -> QgsVectorLayer | None:
        """The cameras of the last look, None where there are none."""
        cameras = (layer for layer in self._layers("places") if layer.source().endswith("layername=cameras"))
        return next(cameras, None)

    def show_preview(self, preview: str) -> QgsRasterLayer | None:
        """The surface as it is now: loaded the first time, read again later; None where the file cannot be read."""
        layer = next((one for one in self._layers("preview") if Path(one.source()) == Path(preview)), None)
        if layer is not None:
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
            return layer
        self.clear("preview")
        layer = QgsRasterLayer(preview, tr("Surface while it is trained"))
        if not layer.isValid():
            return None
        apply_style(layer, "preview")
        self._add(layer, "preview")
        return layer

    def clear(self, role: str) -> None:
        """Take away the layers of a role: "places" or "preview"."""
        gone = [layer.id() for layer in self._layers(role)]
        if gone:
            with self._unchanged():
                self.project.removeMapLayers(gone)
            QTimer.singleShot(_TURN_MS, self._refresh)

    def _layers(self, role: str) -> list[QgsMapLayer]:
        return layers_with(role, self.project)

    def _add(self, layer: QgsMapLayer, role: str) -> None:
        layer.setCustomProperty(ROLE_PROPERTY, role)
        with self._unchanged():
            self.project.addMapLayer(layer, False)
            self.project.layerTreeRoot().insertLayer(0, layer)

    @contextmanager
    def _unchanged(self) -> Iterator[None]:
        """What comes and goes by itself is no work of the user's that QGIS should ask to save."""
        was_dirty = self.project.isDirty()
        yield
        self.project.setDirty(was_dirty)
