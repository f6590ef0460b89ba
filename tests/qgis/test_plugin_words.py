"""The program's codes and settings, and the plugin's words for them, read off both sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from geo_nerf.settings import Settings
from tests.qgis.session import ROOT, script_module

PLUGIN = ROOT / "qgis_plugin" / "geo_nerf_qgis"
#: the modules with the plugin's words for codes
WORDINGS = sorted(
    path for path in (PLUGIN / "sentences").glob("*.py") if path.stem not in ("__init__", "table")
)
PROGRAM = sorted((ROOT / "geo_nerf").rglob("*.py"))
#: settings of commands that no form of the dock starts, and those that only who set them is told of
ELSEWHERE = {"surface.method", "products.mesh_formats"}
SETTING = re.compile(r"\b((?:" + "|".join(field.name for field in fields(Settings)) + r")\.[a-z_0-9]+)\b")


@cache
def parsed(path: Path) -> ast.Module:
    """A module of the program."""
    return ast.parse(path.read_text(encoding="utf-8"))


def chosen(node: ast.expr, at: int | None = None) -> set[str]:
    """The texts that an expression can be, of a tuple the one at a place: all branches of `… if … else …`."""
    if isinstance(node, ast.IfExp):
        return chosen(node.body, at) | chosen(node.orelse, at)
    if isinstance(node, ast.Tuple) and at is not None:
        return chosen(node.elts[at])
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


@cache
def sentences() -> dict[str, set[str]]:
    """Code -> names of the values that each sentence of the program with this code carries."""
    found: dict[str, set[str]] = {}
    for path in PROGRAM:
        for function in ast.walk(parsed(path)):
            if isinstance(function, (ast.FunctionDef, ast.Module)):
                for codes, names in _made_in(function):
                    for code in codes:
                        found[code] = found[code] & names if code in found else names
    return found


def _made_in(place: ast.FunctionDef | ast.Module) -> Iterator[tuple[set[str], set[str]]]:
    """Codes and names of values of the sentences made in a function, or outside all functions."""
    bound, taken = bound_codes(place), 0
    for node in sorted(_own_nodes(place), key=lambda one: getattr(one, "lineno", 0)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id.lower() == "sentence"
        ):
            names = {word.arg or "**" for word in node.keywords}
            for one in node.args[2:]:
                keys = one.keys if isinstance(one, ast.Dict) else [ast.Constant("**")]
                names |= {str(key.value) for key in keys if isinstance(key, ast.Constant)}
            is_bound = isinstance(node.args[0], ast.Name) and node.args[0].id == "code"
            since = {code for line, code in bound if taken < line <= node.lineno}
            taken = node.lineno if is_bound else taken
            yield (since if is_bound else chosen(node.args[0])), names


def _own_nodes(place: ast.AST) -> Iterator[ast.AST]:
    """Everything in a function but the functions in it."""
    for node in ast.iter_child_nodes(place):
        if not isinstance(node, ast.FunctionDef):
            yield node
            yield from _own_nodes(node)


def bound_codes(place: ast.AST) -> set[tuple[int, str]]:
    """Line and code, for codes that a function chooses before it gives them: `code = "a" if … else "b"`, `code, words = "a", "…"`.

    A code that comes from another function is looked for there: `code, words = _decides(one)`.
    """
    found: set[tuple[int, str]] = set()
    for node in _own_nodes(place):
        if isinstance(node, ast.Assign):
            names = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else [node.targets[0]]
            for at, name in enumerate(names):
                if isinstance(name, ast.Name) and name.id == "code":
                    is_tuple = isinstance(node.targets[0], ast.Tuple)
                    codes = chosen(node.value, at if is_tuple else None) or _returned_codes(node.value)
                    found |= {(node.lineno, code) for code in codes}
    return found


def _returned_codes(call: ast.expr) -> set[str]:
    """The codes that a function binds which gives a code and words."""
    name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
    functions = (node for path in PROGRAM if name for node in ast.walk(parsed(path)))
    named = [node for node in functions if isinstance(node, ast.FunctionDef) and node.name == name]
    return {code for node in named for _, code in bound_codes(node)}


def wordings() -> dict[str, str]:
    """Code -> the plugin's English text."""
    found = {}
    nodes = (node for path in WORDINGS for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    for node in nodes:
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                text = value.args[0] if isinstance(value, ast.Call) else value
                assert isinstance(key, ast.Constant) and isinstance(text, ast.Constant)
                found[str(key.value)] = str(text.value)
    return found


def test_every_code_has_words_and_no_words_are_left_over() -> None:
    told, worded = set(sentences()), set(wordings())
    assert len(worded) > 400
    assert {"control_wrong", "alone_tilt", "mask_hides_all", "not_made_without_ground"} <= told, (
        "codes that are chosen first"
    )
    assert sorted(told - worded) == [], "the plugin shows these in English"
    assert sorted(worded - told) == [], "the program tells no such thing"


def test_every_table_of_words_is_asked() -> None:
    asked = (PLUGIN / "sentences" / "table.py").read_text(encoding="utf-8")
    for path in WORDINGS:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(node, ast.FunctionDef) or f" {path.stem}.{node.name}," in asked, (
                path.name,
                node.name,
            )


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


class _Page(HTMLParser):
    """A page's tags in order, its ids and its words."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.words, self.language = "", ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [str(value) for name, value in attrs if name == "id"]
        self.language = dict(attrs).get("lang") or self.language

    def handle_data(self, data: str) -> None:
        self.words += data


def pages() -> dict[str, _Page]:
    """Language -> its help page."""
    folder = PLUGIN / "help"
    named = {
        language: folder / f"index_{language}.html"
        for language in script_module("update_translations").LANGUAGES
    }
    return {language: _Page(path) for language, path in {"en": folder / "index.html", **named}.items()}


#: buttons, tabs and fields that the help page speaks of
ON_PAGE = (
    "Photographs",
    "Reference system",
    "Quality",
    "Output folder",
    "Area of the cloud",
    "Control",
    "Check points",
)
ON_PAGE += (
    "Further products",
    "More",
    "Survey",
    "Runs",
    "Stop",
    "Resume",
    "Mark on photographs…",
    "Plan tiles",
)


def test_the_help_page_names_every_field_in_its_language() -> None:
    for language, page in pages().items():
        words = script_module("update_translations").translations(PLUGIN / "i18n" / f"geo_nerf_{language}.ts")
        shown = " ".join(page.words.split()).lower()
        missing = [name for name in ON_PAGE if words.get(name, name).rstrip("…").lower() not in shown]
        assert missing == [] and page.language == language, (language, missing)


def test_all_help_pages_have_the_same_parts() -> None:
    english, *others = pages().values()
    assert len(english.ids) >= 6 and len(set(english.ids)) == len(english.ids)
    for page in others:
        assert (page.tags, page.ids) == (english.tags, english.ids), page.language


def test_every_link_to_the_help_page_leads_somewhere() -> None:
    linked = {
        node.args[0].value
        for path in sorted(PLUGIN.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "help_url"
    }
    assert linked
    for page in pages().values():
        assert linked <= set(page.ids), page.language
