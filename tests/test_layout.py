"""The rules of DESIGN and STYLE that a machine can read: who imports whom, sizes, what must not be in a file."""

from __future__ import annotations

import ast
import importlib.util
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command import PATIENCE_S

ROOT = Path(__file__).resolve().parents[1]
#: a folder may import those to its left and the base row
ROOMS = ("images", "poses", "scene", "stereo", "field", "surface", "georef", "products", "tiles")
BASE_ROW = frozenset(
    {"errors", "types", "settings", "crs", "frame", "globe", "config", "optional", "events", "artefacts"}
    | {"kernel_cache", "library_words", "product_names", "ranges", "sentence", "shown"}
)
TOP = len(ROOMS)
PACKAGES = ("geo_nerf", "pdal_stages")
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
SCRIPTS = sorted(path for folder in ("scripts", "benchmarks") for path in (ROOT / folder).rglob("*.py"))
FOLDERS = (*PACKAGES, "tests", "scripts", "benchmarks", "configs", "docs", ".ci")
TEXT = frozenset({".py", ".sh", ".md", ".yaml", ".yml", ".toml", ".json", ".txt", ".html", ".css", ".js", ".cfg", ".ini", ""})


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports_of(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything a file imports, at any depth; `from a import b` gives `a.b`."""
    package = module_of(path).split(".")[: None if path.name == "__init__.py" else -1]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1], node.module or ""] if node.level else [node.module or ""]
            yield from ((node.lineno, ".".join(part for part in (*base, alias.name) if part)) for alias in node.names)


def top_imports(path: Path) -> set[str]:
    """Names that `import …` at a file's top binds."""
    return {alias.name for node in tree_of(path).body if isinstance(node, ast.Import) for alias in node.names}


def rank_of(module: str) -> int:
    """-1 the base row, then the rooms from left to right, then the top."""
    parts = module.split(".")
    if len(parts) < 2 or parts[1] == "__version__" or parts[1] in BASE_ROW:
        return -1
    return ROOMS.index(parts[1]) if parts[1] in ROOMS else TOP


def test_imports_go_one_way() -> None:
    back = [
        f"{place_of(path)}:{line} imports {name}"
        for path in SOURCES
        if module_of(path).startswith("geo_nerf.")
        for line, name in imports_of(path)
        if name.split(".")[0] == "geo_nerf" and rank_of(name) > rank_of(module_of(path))
    ]
    assert back == []


def test_the_reader_of_imports_sees_arrows_back() -> None:
    assert rank_of("geo_nerf.errors") < rank_of("geo_nerf.images.exif") < rank_of("geo_nerf.tiles.plan") < rank_of("geo_nerf.pipeline")
    seen = {name for _, name in imports_of(ROOT / "geo_nerf" / "cli.py")}
    assert {"geo_nerf.errors.GeoNerfError", "geo_nerf.demo.run_demo"} <= seen


def test_only_products_and_the_top_know_pdal_stages() -> None:
    ours = [path for path in SOURCES if module_of(path).startswith("geo_nerf")]
    users = {module_of(path) for path in ours for _, name in imports_of(path) if name.split(".")[0] == "pdal_stages"}
    assert {rank_of(user) for user in users} == {ROOMS.index("products"), TOP}


def test_pdal_stages_knows_neither_torch_nor_us() -> None:
    roots = {name.split(".")[0] for path in SOURCES if module_of(path).startswith("pdal_stages") for _, name in imports_of(path)}
    assert roots, "no imports found: the test looks at nothing"
    assert roots.isdisjoint({"torch", "geo_nerf"})


def test_torch_stays_out_of_modules_that_start_the_program() -> None:
    assert "loaded" not in run_python("import sys, geo_nerf.cli, geo_nerf.pipeline; print('loaded' if 'torch' in sys.modules else 'light')")


def test_field_needs_only_numpy_and_torch() -> None:
    """The GPU machine lacks all else this package depends on: a finder refuses it."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[\[<>=~ ]", text)[0].lower() for text in listed} - {"numpy", "torch", "packaging"}
    modules = {"opencv-python-headless": "cv2", "pillow": "PIL", "pyyaml": "yaml", "scikit-image": "skimage"}
    blocked = {modules.get(name, name.replace("-", "_")) for name in names}
    rooms = [path for path in SOURCES if module_of(path).startswith(("geo_nerf.field", "geo_nerf.scene"))]
    # numba's loops and triton's kernels are imported only where those are
    wanted = [module_of(path) for path in rooms if not top_imports(path) & {"numba", "triton"}]
    assert {"numba", "pyproj", "cv2", "pydantic", "scipy", "safetensors"} <= blocked and len(wanted) > 5
    blocked.add("triton")
    code = f"""
import importlib, sys, torch
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in {blocked!r}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Refuse())
for name in {wanted!r}:
    importlib.import_module(name)
print('imported')
"""
    assert run_python(code) == "imported\n"


def test_what_windows_lacks_is_imported_where_it_is_used() -> None:
    """So that `import geo_nerf…` works there; the modules are those that Python's documentation gives for Unix alone."""
    unix = {"fcntl", "resource", "pwd", "grp", "termios", "pty", "tty", "posix", "syslog"}
    found = [f"{place_of(path)}: {name}" for path in SOURCES for node in tree_of(path).body for name in roots_of(node) if name in unix]
    assert found == []
    assert roots_of(ast.parse("import fcntl, os.path").body[0]) == ["fcntl", "os"], "the reader sees them"


def roots_of(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [(node.module or "").split(".")[0]]
    return [alias.name.split(".")[0] for alias in node.names] if isinstance(node, ast.Import) else []


def test_importing_a_module_has_no_effect(tmp_path: Path) -> None:
    here = importlib.util.find_spec("triton") is not None  # an extra: most machines lack it
    modules = [module_of(path) for path in SOURCES if path.name != "__main__.py" and (here or "triton" not in top_imports(path))]
    code = f"import importlib\nfor name in {modules!r}:\n    importlib.import_module(name)"
    assert run_python(code, tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


def run_python(code: str, folder: Path = ROOT) -> str:
    """What a fresh Python prints, on both streams."""
    search = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE_S, cwd=folder, env=search, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a body without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def bodies(paths: list[Path]) -> dict[str, int]:
    return {
        f"{place_of(path)}:{node.name}": body_lines(node)
        for path in paths
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_functions_are_short() -> None:
    lengths = bodies(SOURCES + SCRIPTS)
    assert {name: lines for name, lines in lengths.items() if lines > 60} == {}
    assert statistics.median(lengths.values()) <= 12
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 35


def test_modules_are_short() -> None:
    lengths = {place_of(path): path.read_text(encoding="utf-8").count("\n") for path in SOURCES + SCRIPTS}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_no_drawer_for_everything() -> None:
    banned = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert [place_of(path) for path in SOURCES if banned & set(path.relative_to(ROOT).with_suffix("").parts)] == []


def is_broad(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException")) for kind in caught)


def test_no_broad_except_swallows() -> None:
    """One that ends in `raise` hides nothing (ruff's BLE001 sees it the same way)."""
    broad = [
        f"{place_of(path)}:{node.lineno}"
        for path in SOURCES + SCRIPTS
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and is_broad(node) and not isinstance(node.body[-1], ast.Raise)
    ]
    assert broad == []


def files() -> list[Path]:
    """Every text file of the project, whether or not git is here."""
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [path for path in (*ROOT.glob("*.*"), ROOT / "Makefile", *inside) if path.is_file() and path.suffix in TEXT]


#: written so that they do not match themselves
FORBIDDEN = {
    "a registry's host": re.compile(
        r"\w+\.debian\.org|\bpypi\.org|pythonhosted\.org|registry\.npmjs|download\.pytorch|conda\.anaconda|crates\.io|proxy\.golang|archive\.ubuntu"
    ),
    "a folder of one machine": re.compile(r"(?<![\w.<>{}])/(?:work|root)/"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_files_name_no(what: str) -> None:
    found = [
        f"{place_of(path)}:{number}: {match.group()}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (match := FORBIDDEN[what].search(line))
    ]
    assert found == []


def test_the_search_for_forbidden_words_finds_them() -> None:
    assert FORBIDDEN["a registry's host"].search("deb http://deb" + ".debian.org/debian")
    assert FORBIDDEN["a folder of one machine"].search("open('/wor" + "k/main')")
    assert not FORBIDDEN["a folder of one machine"].search("photographs/wor" + "k/flight")
    assert ROOT / "Makefile" in files() and ROOT / "scripts" / "setup.sh" in files()
