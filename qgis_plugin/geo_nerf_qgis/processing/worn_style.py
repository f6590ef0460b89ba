# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's styles on layers that an algorithm adds to the project, put on in the interface's thread when they are loaded."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..layers.styling import StyleError, apply_style, fit_heights, set_photographs

#: output -> style; those without one wear QGIS's own
STYLES = {
    "CLOUD": "cloud_rgb",
    "DSM": "dsm",
    "DSM_HILLSHADE": "hillshade",
    "DTM": "dtm",
    "DTM_HILLSHADE": "hillshade",
    "SLOPE": "slope",
    "CANOPY": "canopy",
    "CAMERAS": "cameras",
    "CONTOURS": "contours",
}
#: outputs whose ramp is spread over the heights there are
HEIGHTS = frozenset({"DSM", "DTM"})


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Puts one output's style on its layer.

    Args:
        output: a name of `STYLES`.
        photographs: folder of the photographs, for the cameras' previews; "" where it is not known.
    """

    #: QGIS holds no reference, and the layers are loaded when the algorithm is long gone
    _held: ClassVar[list[Dresser]] = []

    def __init__(self, output: str, photographs: str) -> None:
        super().__init__()
        self._output, self._photographs = output, photographs
        self._held.append(self)

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Style the layer; one that does not fit stays as QGIS shows it."""
        try:
            apply_style(layer, STYLES[self._output])
        except StyleError as error:
            feedback.pushWarning(str(error))
            return
        if self._output in HEIGHTS and isinstance(layer, QgsRasterLayer):
            fit_heights(layer)
        if self._photographs and isinstance(layer, QgsVectorLayer):
            set_photographs(layer, self._photographs)


class OwnStyle(QgsProcessingLayerPostProcessorInterface):
    """Has a layer wear the style that its own GeoPackage keeps: Processing loads layers without it."""

    _held: ClassVar[list[OwnStyle]] = []

    def __init__(self) -> None:
        super().__init__()
        self._held.append(self)

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Style the layer."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()
