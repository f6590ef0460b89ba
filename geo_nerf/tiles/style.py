"""How QGIS draws tiles, a fill for each state, and seams, a fill by how far heights part. Goes into GeoPackages as default styles (QML)."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

#: state -> fill (red, green, blue, alpha) and what it is called
STATES: Mapping[str, tuple[str, str]] = {
    "waiting": ("190,190,190,110", "waiting"),
    "running": ("70,130,220,140", "running"),
    "done": ("60,160,90,120", "done"),
    "failed": ("205,60,50,160", "failed"),
    "empty": ("255,255,255,60", "no photograph sees it"),
}


#: seams whose heights part by less than so many metres (median), and their fill
SEAMS: Mapping[float, str] = {
    0.02: "60,160,90,150",
    0.05: "170,200,90,160",
    0.1: "245,200,80,170",
    0.25: "240,130,60,180",
    math.inf: "205,60,50,200",
}
_TABLE = """
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30),
  ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', 'attributes', 'layer_styles');
"""


def add_style(path: Path, layer: str, name: str, qml: str, description: str) -> None:
    """Put a default style for one layer into a GeoPackage that has none yet."""
    with closing(sqlite3.connect(path)) as base, base:
        base.executescript(_TABLE)
        base.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,"
            " useAsDefault, description, owner) VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '')",
            (layer, name, qml, description),
        )


def tiles_qml() -> str:
    """The tiles' style as QML, as `layer_styles` keeps it."""
    root = ElementTree.Element("qgis", {"version": "3.16", "styleCategories": "Symbology|Labeling", "labelsEnabled": "1"})
    renderer = ElementTree.SubElement(root, "renderer-v2", {"type": "categorizedSymbol", "attr": "state", "symbollevels": "0"})
    categories = ElementTree.SubElement(renderer, "categories")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for number, (state, (colour, label)) in enumerate(STATES.items()):
        ElementTree.SubElement(categories, "category", {"symbol": str(number), "value": state, "label": label, "render": "true"})
        _fill(symbols, str(number), colour)
    _labels(root)
    return _text(root)


def seams_qml() -> str:
    """The seams' style: how far the heights of two tiles part, in the middle."""
    root = ElementTree.Element("qgis", {"version": "3.16", "styleCategories": "Symbology", "labelsEnabled": "0"})
    kind = {"type": "graduatedSymbol", "attr": 'abs("median_m")', "graduatedMethod": "GraduatedColor", "symbollevels": "0"}
    renderer = ElementTree.SubElement(root, "renderer-v2", kind)
    ranges, symbols = ElementTree.SubElement(renderer, "ranges"), ElementTree.SubElement(renderer, "symbols")
    lower = 0.0
    for number, (upper, colour) in enumerate(SEAMS.items()):
        label = f"over {lower * 100:.0f} cm" if math.isinf(upper) else f"{lower * 100:.0f} to {upper * 100:.0f} cm"
        limits = {"lower": str(lower), "upper": str(min(upper, 1e6))}
        ElementTree.SubElement(ranges, "range", {**limits, "symbol": str(number), "label": label, "render": "true"})
        _fill(symbols, str(number), colour)
        lower = upper
    return _text(root)


def _fill(symbols: ElementTree.Element, name: str, colour: str) -> None:
    symbol = ElementTree.SubElement(symbols, "symbol", {"type": "fill", "name": name, "alpha": "1"})
    layer = ElementTree.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "pass": "0", "locked": "0"})
    properties = {"color": colour, "style": "solid", "outline_color": "60,60,60,255", "outline_style": "solid", "outline_width": "0.3"}
    _options(layer, {**properties, "outline_width_unit": "MM"})


def _text(root: ElementTree.Element) -> str:
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
