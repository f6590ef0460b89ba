"""Every attribute that the plugin's source takes of a class of QGIS or Qt, looked up in the QGIS that runs this.

Run by QGIS's own Python: `qgis-python api_names.py PACKAGE`. In: the package's folder. Out: JSON,
`{"checked": N, "faults": [...], "deprecated": [...], "unscoped": [...]}`. Types come from annotations, from what is constructed, and
from the signatures in QGIS's docstrings; where none is known an attribute is not looked up.
"""

from __future__ import annotations

import ast
import importlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MODULES = (
    "qgis.core",
    "qgis.gui",
    "qgis.analysis",
    "qgis.PyQt.QtCore",
    "qgis.PyQt.QtGui",
    "qgis.PyQt.QtWidgets",
    "qgis.PyQt.QtXml",
)
#: of an overload, or of a method alone: "name(self, a: int) -> QgsFields"
SIGNATURE = re.compile(r"^(\w+)\(.*\)\s*(?:->\s*(.+))?$", re.MULTILINE)
#: classes whose members are seen on instances only
PLAIN = frozenset({"QgsRasterBandStats", "SaveVectorOptions", "TransformDetails", "Uri"})
#: what is iterated over gives these
ITEMS = {"QgsFeatureIterator": "QgsFeature", "QgsFields": "QgsField"}


@dataclass(frozen=True)
class Kind:
    """What an expression is: a module, a class, a bound method, or (an iterable of) an instance of one of some classes."""

    what: str
    values: tuple[Any, ...] = ()


@dataclass
class Own:
    """A class of the plugin: what it has of its own, and the names of its bases."""

    names: set[str]
    bases: list[str]


@dataclass
class Report:
    checked: int = 0
    faults: list[str] = field(default_factory=list)
    deprecated: list[str] = field(default_factory=list)
    #: members of enums without their enum, which Qt 6 has no longer
    unscoped: list[str] = field(default_factory=list)


def known(name: str) -> Any:
    """A class of QGIS or Qt by its name, dotted for those in others."""
    first, *rest = name.split(".")
    for module in MODULES:
        found = getattr(loaded(module), first, None)
        for part in rest:
            found = getattr(found, part, None)
        if found is not None:
            return found
    return None


def loaded(module: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


def kind_of_text(text: str) -> Kind | None:
    """The kind that an annotation, or a docstring's return type, names."""
    text = text.strip().strip("\"'")
    text = re.sub(r"^Optional\[(.*)\]$", r"\1", text).replace("| None", "").replace("None |", "").strip()
    parts = re.match(r"^(?:typing\.)?(?:List|list|Iterable|Sequence|Iterator|Set|set)\[(.*)\]$", text)
    found = (
        known(parts[1].strip("'\"") if parts else text)
        if re.fullmatch(r"[\w.]+", parts[1] if parts else text)
        else None
    )
    return Kind("items" if parts else "instance", (found,)) if isinstance(found, type) else None


def returned(method: Any) -> Kind | None:
    """What a method returns, by the signatures in its docstring; None where they differ or say nothing."""
    told = {
        found[2]
        for found in SIGNATURE.finditer(method.__doc__ or "")
        if found[1] == getattr(method, "__name__", "")
    }
    return kind_of_text(told.pop()) if len(told) == 1 and None not in told else None


def has(owner: Any, name: str) -> bool:
    """Whether a class has it, or one that derives from it (QGIS hands out the real one), or an instance (plain data)."""
    if hasattr(owner, name) or owner.__name__ == "pyqtSignal":
        return True
    if owner.__name__ in PLAIN:
        return hasattr(owner(), name)
    return any(has(one, name) for one in owner.__subclasses__())


def is_unscoped(owner: Any, name: str) -> bool:
    """Whether a class's attribute is the member of an enum that the class has too: `Qt.UserRole` of `Qt.ItemDataRole`."""
    kind = type(getattr(owner, name, None))
    is_enum = issubclass(kind, int) and kind not in (int, bool) and kind is not owner
    return is_enum and any(getattr(owner, one, None) is kind for one in dir(owner))


class Reader(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, path: Path, own: dict[str, Own], given: set[str], report: Report) -> None:
        self.path, self.own, self.given, self.report = path, own, given, report
        self.scopes: list[dict[str, Kind]] = [{}]
        self.classes: list[str] = []
        self.guarded = 0

    # names

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.split(".")[0] == "qgis" and loaded(alias.name) is None:
                self.fault(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.level or (node.module or "").split(".")[0] != "qgis":
            return
        module = loaded(node.module or "")
        for alias in node.names:
            found = getattr(module, alias.name, None)
            is_there = hasattr(module, alias.name) or loaded(f"{node.module}.{alias.name}") is not None
            if not is_there and not self.guarded:
                self.fault(node, f"{node.module}.{alias.name}")
            if isinstance(found, type):
                self.scopes[-1][alias.asname or alias.name] = Kind("class", (found,))
            self.report.checked += 1

    def visit_Try(self, node: ast.Try) -> None:
        """An import that may fail is tried."""
        is_guard = any("ImportError" in ast.unparse(one.type) for one in node.handlers if one.type is not None)
        self.guarded += is_guard
        self.generic_visit(node)
        self.guarded -= is_guard

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        scope: dict[str, Kind] = {}
        for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            kind = kind_of_text(ast.unparse(one.annotation)) if one.annotation else None
            if kind is not None:
                scope[one.arg] = kind
        if self.classes and node.args.args and node.args.args[0].arg == "self":
            scope["self"] = Kind("self", (self.classes[-1],))
        source = ast.unparse(node)
        for found in re.finditer(r"isinstance\((\w+), \(?([\w., ]+)\)?\)", source):
            more = tuple(
                cls for cls in map(known, found[2].replace(" ", "").split(",")) if isinstance(cls, type)
            )
            if more and found[1] in scope:
                scope[found[1]] = Kind(scope[found[1]].what, (*scope[found[1]].values, *more))
        is_guard = (
            "QGIS_VERSION_INT" in source
            or "hasattr(" in source
            or "getattr(" in source
            or "except (ImportError" in source
        )
        is_guard = is_guard or "except ImportError" in source
        self.guarded += is_guard
        self.scopes.append(scope)
        self.generic_visit(node)
        self.scopes.pop()
        self.guarded -= is_guard

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        kind = self.kind(node.value)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.name(target.id, kind)
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for one, value in zip(target.elts, node.value.elts):  # noqa: B905 (of Python 3.10)
                    if isinstance(one, ast.Name):
                        self.name(one.id, self.kind(value))
            elif isinstance(target, ast.Tuple):
                for one in target.elts:
                    if isinstance(one, ast.Name):
                        self.name(one.id, None)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        if isinstance(node.target, ast.Name):
            self.name(node.target.id, kind_of_text(ast.unparse(node.annotation)))

    def visit_For(self, node: ast.For) -> None:
        self.item(node.target, node.iter)
        self.generic_visit(node)

    def visit_ListComp(self, node: Any) -> None:
        self.scopes.append({})
        for one in node.generators:
            self.item(one.target, one.iter)
        self.generic_visit(node)
        self.scopes.pop()

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp

    def item(self, target: ast.expr, source: ast.expr) -> None:
        if not isinstance(target, ast.Name):
            return
        kind = self.kind(source)
        if kind is not None and kind.what == "items":
            self.name(target.id, Kind("instance", kind.values))
        elif kind is not None and kind.what == "instance" and kind.values[0].__name__ in ITEMS:
            self.name(target.id, Kind("instance", (known(ITEMS[kind.values[0].__name__]),)))
        else:
            self.name(target.id, None)

    def name(self, name: str, kind: Kind | None) -> None:
        if kind is None:
            self.scopes[-1][name] = Kind("unknown")
        else:
            self.scopes[-1][name] = kind

    # attributes

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        kind = self.kind(node.value)
        if kind is None or kind.what not in ("class", "instance", "self"):
            return
        self.report.checked += 1
        if kind.what == "self":
            names, classes, is_whole = self.whole(kind.values[0])
            is_there = (
                node.attr in names | self.given
                or any(hasattr(one, node.attr) for one in classes)
                or not is_whole
                or not classes
            )
        else:
            is_there = any(has(one, node.attr) for one in kind.values)
            classes = list(kind.values)
        if not is_there and not self.guarded:
            self.fault(node, f"{'/'.join(one.__name__ for one in classes)}.{node.attr}")
        for one in classes:
            self.note_deprecated(node, one, node.attr)
            if is_unscoped(one, node.attr):
                self.report.unscoped.append(f"{self.place(node)}: {one.__name__}.{node.attr}")

    def note_deprecated(self, node: ast.AST, owner: Any, name: str) -> None:
        doc = getattr(getattr(owner, name, None), "__doc__", None) or ""
        overloads = [found for found in SIGNATURE.finditer(doc) if found[1] == name]
        if ".. deprecated::" in doc and len(overloads) < 2:
            self.report.deprecated.append(f"{self.place(node)}: {owner.__name__}.{name}")

    def whole(self, name: str) -> tuple[set[str], list[Any], bool]:
        """All names of a class of the plugin, its classes of QGIS, and whether all its bases are known."""
        one = self.own.get(name)
        if one is None:
            return set(), [], False
        names, classes, is_whole = set(one.names), [], True
        for base in one.bases:
            outer = known(base)
            if outer is not None:
                classes.append(outer)
            elif base not in ("Protocol", "object", "Exception", "NamedTuple", "Enum"):
                more, outers, is_known = self.whole(base)
                names, classes, is_whole = names | more, classes + outers, is_whole and is_known
        return names, classes, is_whole

    def kind(self, node: ast.AST) -> Kind | None:
        if isinstance(node, ast.Name):
            found = next((scope[node.id] for scope in reversed(self.scopes) if node.id in scope), None)
            return None if found is None or found.what == "unknown" else found
        if isinstance(node, ast.Attribute):
            return self.kind_of_attribute(self.kind(node.value), node.attr)
        if isinstance(node, ast.Call):
            called = self.kind(node.func)
            if called is not None and called.what == "class":
                return Kind("instance", called.values)
            return returned(called.values[0]) if called is not None and called.what == "method" else None
        if isinstance(node, ast.IfExp):
            one, other = self.kind(node.body), self.kind(node.orelse)
            return one or other
        return None

    def kind_of_attribute(self, owner: Kind | None, name: str) -> Kind | None:
        if owner is None or owner.what not in ("class", "instance", "self"):
            return None
        if owner.what == "self":
            names, classes, _ = self.whole(owner.values[0])
            owner = Kind("instance", tuple(classes)) if name not in names else Kind("unknown")
        found = next((getattr(one, name) for one in owner.values if hasattr(one, name)), None)
        if isinstance(found, type):
            return Kind("class", (found,))
        return Kind("method", (found,)) if callable(found) else None

    def fault(self, node: ast.AST, what: str) -> None:
        self.report.faults.append(f"{self.place(node)}: {what}")

    def place(self, node: Any) -> str:
        return f"{self.path.parent.name}/{self.path.name}:{node.lineno}"


def own_classes(trees: Iterator[ast.AST]) -> dict[str, Own]:
    """The plugin's classes by name: methods, fields, and whatever is given to `self`."""
    found = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                names = {one.name for one in ast.walk(node) if isinstance(one, ast.FunctionDef)}
                names |= {
                    one.id
                    for one in ast.walk(node)
                    if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
                }
                names |= {
                    one.attr
                    for one in ast.walk(node)
                    if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store)
                }
                found[node.name] = Own(names, [ast.unparse(base) for base in node.bases])
    return found


def check(package: Path) -> Report:
    """Look up all attributes in a package's source."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(package.rglob("*.py"))}
    own, report = own_classes(iter(trees.values())), Report()
    # whatever is given to any object: a form's fields may be laid out by another module
    every = (node for tree in trees.values() for node in ast.walk(tree))
    given = {one.attr for one in every if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store)}
    for path, tree in trees.items():
        Reader(path, own, given, report).visit(tree)
    return report


if __name__ == "__main__":
    sys.stdout.write(json.dumps(vars(check(Path(sys.argv[1])))) + "\n")
