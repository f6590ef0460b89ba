"""Styles of the plugin put on layers, and what in them depends on the survey: ranges of heights, the scale of residuals, paths."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

STYLES = Path(__file__).resolve().parents[1] / "styles"
#: the longest residual is drawn as long as this part of the control's extent
_RESIDUAL_PART = 0.08
#: heights this many standard deviations off the mean get the ends of the ramp
_SPREAD = 2.0
#: cells that are looked at for the range of a raster
_SAMPLE = 100_000


class StyleError(Exception):
    """A style of the plugin does not fit its layer; the text is QGIS's."""


def apply_style(layer: QgsMapLayer, name: str) -> None:
    """Put a style of the plugin on a layer.

    Raises:
        StyleError: QGIS refuses it.
    """
    message, well = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
    if not well:
        raise StyleError(f"{name}.qml: {message}")


def fit_heights(layer: QgsRasterLayer) -> None:
    """Spread a pseudo-colour style's ramp over the heights that the raster holds, but for outliers."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    found = statistics_of(layer)
    low = max(found.minimumValue, found.mean - _SPREAD * found.stdDev)
    high = min(found.maximumValue, found.mean + _SPREAD * found.stdDev)
    stretch(renderer, low, high)
    layer.triggerRepaint()


def statistics_of(layer: QgsRasterLayer) -> QgsRasterBandStats:
    """Least, greatest and mean value of a raster's first band and their deviation, of a sample of its cells."""
    # QGIS 3.36 renamed them; QGIS 4 does not take the old ones
    kinds = Qgis.RasterBandStatistic if hasattr(Qgis, "RasterBandStatistic") else QgsRasterBandStats.Stats
    wanted = kinds.Min | kinds.Max | kinds.Mean | kinds.StdDev
    return layer.dataProvider().bandStatistics(1, wanted, layer.extent(), _SAMPLE)


def stretch(renderer: QgsSingleBandPseudoColorRenderer, low: float, high: float) -> None:
    """Move the items of a renderer's ramp so that they run from `low` to `high`."""
    shader = renderer.shader().rasterShaderFunction()
    if not isinstance(shader, QgsColorRampShader) or not high > low:
        return
    items = shader.colorRampItemList()
    first, span = items[0].value, items[-1].value - items[0].value
    moved = []
    for item in items:
        value = low + (item.value - first) / span * (high - low)
        moved.append(QgsColorRampShader.ColorRampItem(value, item.color, f"{value:.1f}"))
    shader.setMinimumValue(low)
    shader.setMaximumValue(high)
    shader.setColorRampItemList(moved)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)


def set_variable(layer: QgsMapLayer, name: str, value: object) -> None:
    """A layer's variable, which its style reads as `@name`."""
    QgsExpressionContextUtils.setLayerVariable(layer, name, value)


def set_photographs(layer: QgsVectorLayer, folder: str) -> None:
    """Where the photographs lie that a layer's map tips and actions show."""
    set_variable(layer, "photographs", folder.replace("\\", "/").rstrip("/"))


def scale_residuals(layer: QgsVectorLayer) -> float:
    """Choose how many times residuals are enlarged, a round number, and tell the style; the number."""
    longest = max((_length(feature) for feature in layer.getFeatures()), default=0.0)
    extent = layer.extent()
    reach = max(extent.width(), extent.height(), 1.0)
    scale = _round_down(_RESIDUAL_PART * reach / longest) if longest > 0 else 1.0
    set_variable(layer, "residual_scale", scale)
    return scale


def _length(feature: object) -> float:
    parts = [feature[name] for name in ("residual_easting_m", "residual_northing_m")]
    values = [float(part) for part in parts if isinstance(part, (int, float)) and math.isfinite(part)]
    return math.hypot(*values) if len(values) == 2 else 0.0


def _round_down(value: float) -> float:
    """1, 2 or 5 times a power of ten, at most `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return power * max(step for step in (1, 2, 5) if step * power <= value * (1 + 1e-9))
