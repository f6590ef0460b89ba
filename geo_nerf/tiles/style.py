"""How QGIS draws the tiles: a fill for each state, names as labels. Goes into the GeoPackage as its default style (QML)."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree

#: state -> fill (red, green, blue, alpha) and what it is called
STATES: Mapping[str, tuple[str, str]] = {
    "waiting": ("190,190,190,110", "waiting"),
    "running": ("70,130,220,140", "running"),
    "done": ("60,160,90,120", "done"),
    "failed": ("205,60,50,160", "failed"),
    "empty": ("255,255,255,60", "no photograph sees it"),
}


def tiles_qml() -> str:
    """The style as QML, as `layer_styles` keeps it."""
    root = ElementTree.Element("qgis", {"version": "3.16", "styleCategories": "Symbology|Labeling", "labelsEnabled": "1"})
    renderer = ElementTree.SubElement(root, "renderer-v2", {"type": "categorizedSymbol", "attr": "state", "symbollevels": "0"})
    categories = ElementTree.SubElement(renderer, "categories")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for number, (state, (colour, label)) in enumerate(STATES.items()):
        ElementTree.SubElement(categories, "category", {"symbol": str(number), "value": state, "label": label, "render": "true"})
        symbol = ElementTree.SubElement(symbols, "symbol", {"type": "fill", "name": str(number), "alpha": "1"})
        layer = ElementTree.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "pass": "0", "locked": "0"})
        properties = {"color": colour, "style": "solid", "outline_color": "60,60,60,255", "outline_style": "solid", "outline_width": "0.3"}
        _options(layer, {**properties, "outline_width_unit": "MM"})
    _labels(root)
    ElementTree.SubElement(root, "layerGeometryType").text = "2"
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ElementTree.tostring(root, encoding="unicode")


def _options(parent: ElementTree.Element, values: Mapping[str, str]) -> None:
    """Properties, in the form of QGIS 3.26 and later and in the one before."""
    option = ElementTree.SubElement(parent, "Option", {"type": "Map"})
    for name, value in values.items():
        ElementTree.SubElement(option, "Option", {"name": name, "type": "QString", "value": value})
    for name, value in values.items():
        ElementTree.SubElement(parent, "prop", {"k": name, "v": value})


def _labels(root: ElementTree.Element) -> None:
    labeling = ElementTree.SubElement(root, "labeling", {"type": "simple"})
    settings = ElementTree.SubElement(labeling, "settings", {"calloutType": "simple"})
    text = {"fieldName": "name", "isExpression": "0", "fontSize": "9", "fontSizeUnit": "Point", "textColor": "20,20,20,255"}
    style = ElementTree.SubElement(settings, "text-style", text)
    ElementTree.SubElement(style, "text-buffer", {"bufferDraw": "1", "bufferSize": "0.8", "bufferColor": "255,255,255,200"})
    ElementTree.SubElement(settings, "placement", {"placement": "1"})
