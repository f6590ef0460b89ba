#!/usr/bin/env python3
"""Writes the plugin's styles, `qgis_plugin/geo_nerf_qgis/styles/*.qml`.

Run by hand, in the oldest QGIS the plugin is for:

    .qgis-3.22/bin/qgis-python scripts/make_qgis_styles.py RUN

In: a run with all products, whose layers the styles are made on. What depends on the survey (ranges of heights, the scale of residuals)
is set anew by `layers/styling.py` when a layer is loaded.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAction,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointCloudAttributeByRampRenderer,
    QgsPointCloudCategory,
    QgsPointCloudClassifiedRenderer,
    QgsPointCloudLayer,
    QgsPointCloudRgbRenderer,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRasterTransparency,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QPainter

STYLES = Path(__file__).resolve().parents[1] / "qgis_plugin" / "geo_nerf_qgis" / "styles"
#: parts of a ramp and colours; the first from 0 to 1 in the order of height
HEIGHTS = ((0.0, "#2f6b5e"), (0.25, "#8fb573"), (0.5, "#f0e6b0"), (0.75, "#c98a4b"), (1.0, "#f7f4f0"))
SURE = ((0.0, "#a50026"), (0.5, "#fee08b"), (1.0, "#006837"))
STEEP = ((0.0, "#ffffff"), (0.33, "#fed976"), (0.66, "#f03b20"), (1.0, "#67000d"))
GREEN = ((0.0, "#f7fcf5"), (0.5, "#74c476"), (1.0, "#00441b"))
#: ASPRS class -> colour and name
CLASSES = {
    0: ("#b0b0b0", "Never classified"),
    1: ("#a9a9a9", "Unclassified"),
    2: ("#a0703c", "Ground"),
    3: ("#b8d98b", "Low vegetation"),
    4: ("#7cb342", "Medium vegetation"),
    5: ("#2e7d32", "High vegetation"),
    6: ("#d2553f", "Building"),
    7: ("#ff00ff", "Low point (noise)"),
    9: ("#3f86d2", "Water"),
    17: ("#8e6bbf", "Bridge deck"),
    18: ("#ff66ff", "High point (noise)"),
}
#: a photograph's path as part of an address, without the root's slash, which the address has
PHOTO = (
    "replace(replace(regexp_replace(@photographs || '/' || \"name\", '^/', ''), '%', '%25'), "
    "map('\"', '%22', '#', '%23', '&', '%26', '<', '%3C', '>', '%3E', '?', '%3F'))"
)
#: a photograph's name in HTML
NAME = "replace(replace(\"name\", '&', '&amp;'), map('<', '&lt;', '>', '&gt;'))"
#: a residual as a line, enlarged by the layer's variable
RESIDUAL = """make_line($geometry, translate($geometry,
  coalesce("residual_easting_m", 0) * @residual_scale, coalesce("residual_northing_m", 0) * @residual_scale))"""
TIP = f"""<b>[% {NAME} %]</b><br>[% coalesce(format_date("taken_at", 'yyyy-MM-dd hh:mm:ss'), '') %]<br>
<img src="file:///[% {PHOTO} %]" width="360">"""


def ramp(stops: tuple[tuple[float, str], ...]) -> QgsGradientColorRamp:
    """A gradient through colours."""
    inner = [QgsGradientStop(part, QColor(colour)) for part, colour in stops[1:-1]]
    return QgsGradientColorRamp(QColor(stops[0][1]), QColor(stops[-1][1]), False, inner)


def shader(low: float, high: float, stops: tuple[tuple[float, str], ...]) -> QgsColorRampShader:
    """A colour for every value from `low` to `high`."""
    made = QgsColorRampShader(low, high, ramp(stops))
    made.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = [
        QgsColorRampShader.ColorRampItem(low + part * (high - low), QColor(colour), f"{low + part * (high - low):.1f}")
        for part, colour in stops
    ]
    made.setColorRampItemList(items)
    return made


def save(layer: QgsMapLayer, name: str) -> None:
    """Write a layer's look, its tip and its actions; nothing that belongs to one file."""
    part = QgsMapLayer.StyleCategory
    categories = part.Symbology | part.Labeling | part.MapTips | part.Actions | part.Rendering
    _, well = (
        layer.saveNamedStyle(str(STYLES / f"{name}.qml"), categories)
        if isinstance(layer, QgsVectorLayer)
        else layer.saveNamedStyle(str(STYLES / f"{name}.qml"))
    )
    if not well:
        raise SystemExit(f"{name}.qml could not be written")


def raster_styles(products: Path) -> None:
    """Heights, slope, canopy by colour; shades to multiply with; the preview with its empty cells open."""
    for name, file, low, high, stops in (
        ("dsm", "dsm.tif", 0, 100, HEIGHTS),
        ("dtm", "dtm.tif", 0, 100, HEIGHTS),
        ("slope", "slope.tif", 0, 60, STEEP),
        ("canopy", "canopy.tif", 0, 15, GREEN),
    ):
        layer = QgsRasterLayer(str(products / file), name)
        raster_shader = QgsRasterShader(low, high)
        raster_shader.setRasterShaderFunction(shader(low, high, stops))
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        layer.setRenderer(renderer)
        save(layer, name)
    for name, blend in (
        ("hillshade", QPainter.CompositionMode.CompositionMode_Multiply),
        ("preview", QPainter.CompositionMode.CompositionMode_SourceOver),
    ):
        layer = QgsRasterLayer(str(products / "dsm_hillshade.tif"), name)
        renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        clear = QgsRasterTransparency()
        clear.initializeTransparentPixelList(0)
        renderer.setRasterTransparency(clear)
        layer.setRenderer(renderer)
        layer.setBlendMode(blend)
        save(layer, name)


def photo_action() -> QgsAction:
    """Opens a photograph in the program the computer has for it."""
    address = f"file:///[% {PHOTO} %]"
    return QgsAction(
        QgsAction.ActionType.OpenUrl, "Open photograph", address, "", False, "Open photograph", {"Canvas", "Feature", "Field", "Layer"}
    )


def vector_styles(products: Path) -> None:
    """Photographs, footprints, way flown, control."""
    path = products / "cameras.gpkg"
    cameras = QgsVectorLayer(f"{path}|layername=cameras", "cameras")
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "triangle", "color": "#2b5c8a", "outline_color": "#ffffff", "outline_width": "0.3", "size": "3.2"}
    )
    symbol.setDataDefinedAngle(QgsProperty.fromExpression('coalesce("yaw_deg", 0)'))
    cameras.setRenderer(QgsSingleSymbolRenderer(symbol))
    cameras.setMapTipTemplate(TIP)
    cameras.setDisplayExpression('"name"')
    cameras.actions().addAction(photo_action())
    save(cameras, "cameras")
    footprints = QgsVectorLayer(f"{path}|layername=footprints", "footprints")
    fill = QgsFillSymbol.createSimple({"color": "43,92,138,18", "outline_color": "43,92,138,150", "outline_width": "0.25"})
    footprints.setRenderer(QgsSingleSymbolRenderer(fill))
    footprints.setMapTipTemplate(TIP)
    footprints.actions().addAction(photo_action())
    save(footprints, "footprints")
    way = QgsVectorLayer(f"{path}|layername=flight_line", "flight_line")
    arrow = QgsSimpleLineSymbolLayer(QColor("#e08a2e"), 0.5)
    way.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol([arrow])))
    save(way, "flight_line")
    control_style()


def control_style() -> None:
    """Control and check points with their residuals as arrows, horizontal and up."""
    parts = "&".join(f"field=residual_{part}_m:double" for part in ("easting", "northing", "height"))
    fields = f"field=kind:string&field=label:string&{parts}"
    layer = QgsVectorLayer(f"Point?crs=EPSG:25832&{fields}", "control", "memory")
    categories = []
    for value, label, colour, name in (("control", "Control", "#c0392b", "triangle"), ("check", "Check", "#8e44ad", "square")):
        symbol = QgsMarkerSymbol.createSimple({"name": name, "color": colour, "outline_color": "#ffffff", "size": "3"})
        arrow = QgsGeometryGeneratorSymbolLayer.create({"SymbolType": "Line", "geometryModifier": RESIDUAL})
        arrow.subSymbol().setColor(QColor(colour))
        arrow.subSymbol().setWidth(0.6)
        symbol.appendSymbolLayer(arrow)
        categories.append(QgsRendererCategory(value, symbol, label))
    renderer = QgsCategorizedSymbolRenderer("kind", categories)
    layer.setRenderer(renderer)
    text = QgsPalLayerSettings()
    text.fieldName, text.isExpression = (
        "\"label\" || coalesce('\\n' || format_number(1000 * \"residual_height_m\", 0) || ' mm up', '')",
        True,
    )
    look = QgsTextFormat()
    look.setSize(8)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    look.setBuffer(halo)
    text.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(text))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(
        '<b>[% "label" %]</b> ([% "kind" %])<br>E [% round(1000 * "residual_easting_m") %] mm,'
        ' N [% round(1000 * "residual_northing_m") %] mm, H [% round(1000 * "residual_height_m") %] mm'
    )
    save(layer, "control")


def contour_style(products: Path) -> None:
    """Every fifth contour is heavier."""
    layer = QgsVectorLayer(str(products / "contours.gpkg"), "contours")
    line = QgsSimpleLineSymbolLayer(QColor("#8a5a2b"), 0.2)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol([line])))
    save(layer, "contours")


def cloud_styles(products: Path) -> None:
    """The cloud's three looks."""
    layer = QgsPointCloudLayer(str(products / "cloud.ept" / "ept.json"), "cloud", "ept")
    colours = QgsPointCloudRgbRenderer()
    for channel, name in (("Red", "Red"), ("Green", "Green"), ("Blue", "Blue")):
        getattr(colours, f"set{channel}Attribute")(name)
        stretch = QgsContrastEnhancement(Qgis.DataType.UInt16)
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(65535)
        stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        getattr(colours, f"set{channel}ContrastEnhancement")(stretch)
    sure = QgsPointCloudAttributeByRampRenderer()
    sure.setAttribute("Confidence")
    sure.setMinimum(0)
    sure.setMaximum(1)
    sure.setColorRampShader(shader(0, 1, SURE))
    classes = QgsPointCloudClassifiedRenderer()
    classes.setAttribute("Classification")
    classes.setCategories([QgsPointCloudCategory(value, QColor(colour), name) for value, (colour, name) in CLASSES.items()])
    for name, renderer in (("cloud_rgb", colours), ("cloud_confidence", sure), ("cloud_classification", classes)):
        renderer.setPointSize(1.2)
        renderer.setMaximumScreenError(0.5)
        layer.setRenderer(renderer)
        save(layer, name)


def main() -> None:
    """Write every style."""
    products = Path(sys.argv[1]) / "products"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    QgsCoordinateReferenceSystem("EPSG:25832")
    STYLES.mkdir(exist_ok=True)
    raster_styles(products)
    vector_styles(products)
    contour_style(products)
    cloud_styles(products)
    print(*sorted(path.name for path in STYLES.glob("*.qml")))
    os._exit(0)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
