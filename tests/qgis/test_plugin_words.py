"""The program's codes and settings, and the plugin's words for them, read off both sources."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from pathlib import Path

from geo_nerf.settings import Settings
from tests.qgis.session import ROOT

PLUGIN = ROOT / "qgis_plugin" / "geo_nerf_qgis"
PROGRAM = sorted((ROOT / "geo_nerf").rglob("*.py"))
#: settings of commands that no form of the dock starts, and those that only who set them is told of
ELSEWHERE = {"surface.method", "products.mesh_formats"}
SETTING = re.compile(r"\b((?:" + "|".join(field.name for field in fields(Settings)) + r")\.[a-z_0-9]+)\b")


def sentences() -> dict[str, set[str]]:
    """Code -> names of the values that each sentence of the program with this code carries."""
    found: dict[str, set[str]] = {}
    for path in PROGRAM:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("sentence", "Sentence")
            ):
                codes = [
                    one.value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
                names = {word.arg or "**" for word in node.keywords}
                keys = [key for one in node.args[2:] if isinstance(one, ast.Dict) for key in one.keys]
                names |= {str(key.value) for key in keys if isinstance(key, ast.Constant)}
                for code in codes:
                    found[code] = found[code] & names if code in found else names
    return found


def bound_codes() -> set[str]:
    """Codes that are chosen before they are given: `code = "a" if … else "b"`."""
    found = set()
    for path in PROGRAM:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.targets[0], ast.Name)
                and node.targets[0].id == "code"
            ):
                found |= {
                    one.value
                    for one in ast.walk(node.value)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    return found


def wordings() -> dict[str, str]:
    """Code -> the plugin's English text."""
    found = {}
    for node in ast.walk(ast.parse((PLUGIN / "dock" / "sentences.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                text = value.args[0] if isinstance(value, ast.Call) else value
                assert isinstance(key, ast.Constant) and isinstance(text, ast.Constant)
                found[str(key.value)] = str(text.value)
    return found


def test_every_code_has_words_and_no_words_are_left_over() -> None:
    told, worded = set(sentences()) | bound_codes(), set(wordings())
    assert len(worded) > 60
    assert sorted(set(sentences()) - worded) == [], "the plugin shows these in English"
    assert sorted(worded - told) == [], "the program tells no such thing"


def test_the_words_ask_for_no_value_that_is_not_told() -> None:
    told = sentences()
    for code, text in wordings().items():
        names = set(re.findall(r"\{(\w+)", text))
        assert names <= told.get(code, names) or "**" in told.get(code, set()), (code, names, told.get(code))


def test_every_setting_that_is_named_to_people_has_a_field() -> None:
    known = {
        f"{room.name}.{one.name}"
        for room in fields(Settings)
        for one in fields(getattr(Settings(), room.name))
    }
    named: set[str] = set()
    for path in PROGRAM:
        if path.name == "settings.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if hasattr(node, "body") and _has_docstring(node)
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in documented
                and " " in node.value
            ):
                named |= set(SETTING.findall(node.value)) & known
    source = (PLUGIN / "dock" / "fields.py").read_text(encoding="utf-8")
    assert {"images.altitude", "poses.marks_scale", "products.classify"} <= named
    assert sorted(name for name in named - ELSEWHERE if f'"{name}"' not in source) == []


def _has_docstring(node: ast.AST) -> bool:
    body = getattr(node, "body", None)
    return bool(
        isinstance(body, list)
        and body
        and isinstance(body[0], ast.Expr)
        and isinstance(body[0].value, ast.Constant)
    )


def test_every_window_has_the_wheel_and_the_names_seen_to() -> None:
    """A window is a class of the plugin that QGIS or a user opens; each calls `steady`."""
    bases = {"QDialog", "QgsDockWidget", "QgsOptionsPageWidget", "QMainWindow"}
    without = []
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and bases & {
                base.id for base in node.bases if isinstance(base, ast.Name)
            }:
                calls = {
                    one.func.id
                    for one in ast.walk(node)
                    if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)
                }
                without += [] if "steady" in calls else [f"{path.name}: {node.name}"]
    assert without == []


def test_no_colour_is_written_into_a_text_or_a_window() -> None:
    """They follow the palette; what is drawn on the map has its own."""
    on_map = {"area.py", "crop_view.py", "crop.py"}
    for path in sorted(PLUGIN.rglob("*.py")):
        if path.name not in on_map and "layers" not in path.parts and "processing" not in path.parts:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"#[0-9a-fA-F]{6}\b|setStyleSheet|<font|color:", text), path.name


def test_the_help_page_names_every_field() -> None:
    page = (PLUGIN / "help" / "index.html").read_text(encoding="utf-8")
    assert Path(PLUGIN / "help" / "index.html").stat().st_size > 2000
    for name in (
        "Photographs",
        "Reference system",
        "Quality",
        "Output folder",
        "Area of the cloud",
        "Control",
        "Further products",
        "More",
    ):
        assert name in page
