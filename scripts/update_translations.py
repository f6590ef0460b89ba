#!/usr/bin/env python3
"""Brings `qgis_plugin/geo_nerf_qgis/i18n/*.ts` up to date: new texts of the source come in unfinished, texts that are gone go.

A text is the literal given to `tr(...)`. What is unfinished is written by hand, or in Qt Linguist; `make plugin` compiles the files.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "qgis_plugin" / "geo_nerf_qgis"
CONTEXT = "GeoNerf"
LANGUAGES = ("de", "es", "fr", "pt")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def texts(source: Path = SOURCE) -> dict[str, list[str]]:
    """Every text of the interface, and the files that show it.

    Raises:
        ValueError: `tr` was given something else than a literal.
    """
    found: dict[str, list[str]] = {}
    for path in sorted(source.rglob("*.py")):
        place = path.relative_to(source).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                if not (node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)):
                    raise ValueError(f"{place}:{node.lineno}: tr() takes a literal")
                files = found.setdefault(node.args[0].value, [])
                files += [place] if place not in files else []
    return found


def translations(path: Path) -> dict[str, str]:
    """Text -> translation, for what a .ts file has finished."""
    if not path.is_file():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    pairs = ((message.findtext("source") or "", message.find("translation")) for message in messages)
    return {source: one.text for source, one in pairs if one is not None and one.text and one.get("type") != "unfinished"}


def write(path: Path, language: str, found: dict[str, list[str]], known: dict[str, str]) -> int:
    """Write a .ts file; how many texts are unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, files in sorted(found.items(), key=lambda item: (item[1][0], item[0])):
        message = ET.SubElement(context, "message")
        for file in files:
            ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return len(found.keys() - known.keys())


def main() -> int:
    """Command line; 1 where something is unfinished."""
    found, unfinished = texts(), 0
    for language in LANGUAGES:
        path = SOURCE / "i18n" / f"geo_nerf_{language}.ts"
        missing = write(path, language, found, translations(path))
        unfinished += missing
        print(f"{path.name}: {len(found)} texts, {missing} unfinished")
    return 1 if unfinished else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
