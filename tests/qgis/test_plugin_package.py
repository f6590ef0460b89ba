"""The zip as the plugin repository looks at it, and what can be told of the plugin's source without QGIS."""

from __future__ import annotations

import ast
import configparser
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.qgis.carried_program import stand_in_wheel
from tests.qgis.session import ROOT, build_zip, qgis_program, script_module

SOURCE = ROOT / "qgis_plugin" / "geo_nerf_qgis"
FILES = sorted(SOURCE.rglob("*.py"))
#: what the repository asks of metadata.txt
ADDRESSES = ("repository", "tracker", "homepage")
REQUIRED = ("name", "qgisMinimumVersion", "description", "about", "version", "author", "email", *ADDRESSES)
#: names of PyQt5 that PyQt6 has not, or has elsewhere
QT5_ONLY = {
    "exec_": re.compile(r"\.exec_\("),
    "an import of one PyQt": re.compile(r"\b(?:from|import) (?:PyQt[56]|PySide)"),
    "QRegExp": re.compile(r"\bQRegExp\b"),
    "QVariant's types": re.compile(r"\bQVariant\.\w"),
    "QDesktopWidget": re.compile(r"\bQDesktopWidget\b|\.desktop\(\)"),
    "QFontMetrics.width": re.compile(r"fontMetrics\(\)\.width\("),
    "event.x()": re.compile(r"\bevent\.[xy]\(\)"),
    "QMouseEvent.globalPos": re.compile(r"\.globalPos\(\)"),
    "a wheel's delta()": re.compile(r"event\.delta\(\)"),
    "setMargin": re.compile(r"\.setMargin\("),
    "toTime_t": re.compile(r"toTime_t\("),
    "qrc resources": re.compile(r"\bqInitResources\b|resources_rc"),
}
#: classes of Qt whose enum members are read as Class.Member in Qt 5 only; in both it is Class.Enum.Member
ENUM_OWNERS = re.compile(
    r"\b(Qt|QEvent|QMessageBox|QFrame|QProcess|QSizePolicy|QAbstractItemView|QHeaderView|QPainter|QImage|QFont|QPalette|QDialog|QComboBox"
    r"|QFileDialog|QDialogButtonBox|QFormLayout|QGraphicsView|QGraphicsItem|QLineEdit|QTextEdit|QPlainTextEdit|QIODevice|QLocale|QLayout"
    r"|QImageIOHandler|QStandardPaths|QTabWidget|QToolButton|QListWidget|QStyle)\.([A-Z]\w*)(\.\w+)?"
)
#: types in annotations
ENUM_TYPES = {"ExitStatus", "ProcessError"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> zipfile.ZipFile:
    """As the command builds it, wheel and all."""
    target = tmp_path_factory.mktemp("dist") / "geo_nerf_qgis.zip"
    done = subprocess.run([sys.executable, ROOT / "scripts" / "build_plugin.py", "-o", target], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sha256(wheel_in(zipfile.ZipFile(target))) in done.stdout
    return zipfile.ZipFile(target)


def wheel_in(archive: zipfile.ZipFile) -> bytes:
    (name,) = [name for name in archive.namelist() if name.endswith(".whl")]
    return archive.read(name)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_the_zip_is_what_the_repository_takes(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"geo_nerf_qgis"}
    assert {f"geo_nerf_qgis/{name}" for name in ("metadata.txt", "LICENSE", "__init__.py", "icon.svg", "plugin.py")} <= set(names)
    kinds = {Path(name).suffix for name in names}
    assert kinds <= {".py", ".qml", ".svg", ".txt", ".qm", ".json", ".whl", ".html", ""}, "no binaries, no caches"
    assert not [name for name in names if "__pycache__" in name or "/." in name or " " in name or ".." in name]
    assert sum(info.file_size for info in archive.infolist()) < 4_000_000, "the repository takes up to 25 MB"
    assert "GNU GENERAL PUBLIC LICENSE" in archive.read("geo_nerf_qgis/LICENSE").decode()
    assert all(info.external_attr >> 16 == 0o644 for info in archive.infolist())


def test_the_same_sources_give_the_same_zip(archive: zipfile.ZipFile, tmp_path: Path) -> None:
    """The wheel too, which is built anew here."""
    assert archive.filename is not None
    assert build_zip(tmp_path / "b.zip").read_bytes() == Path(archive.filename).read_bytes()


def test_the_zip_carries_the_whole_program_and_what_it_was_tried_with(archive: zipfile.ZipFile) -> None:
    folder = "geo_nerf_qgis/program/carried"
    told = json.loads(archive.read(f"{folder}/carried.json"))
    assert told["sha256"] == {name: sha256(archive.read(f"{folder}/{name}")) for name in (told["wheel"], told["constraints"])}
    assert archive.read(f"{folder}/{told['constraints']}") == (ROOT / "constraints.txt").read_bytes()
    names = set(zipfile.ZipFile(io.BytesIO(wheel_in(archive))).namelist())
    listed = subprocess.run(["git", "ls-files", "geo_nerf", "pdal_stages"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [name for name in listed.splitlines() if name.endswith(".py") and name not in names] == []


def test_plugin_and_program_have_one_version(archive: zipfile.ZipFile) -> None:
    told = configparser.ConfigParser()
    told.read_string(archive.read("geo_nerf_qgis/metadata.txt").decode())
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == told["general"]["version"]


def test_without_tools_to_build_the_wheel_it_says_what_to_do(tmp_path: Path) -> None:
    """A clone on a machine whose Python has neither setuptools nor pip, and no .venv."""
    project = tmp_path / "clone"
    shutil.copytree(
        ROOT,
        project,
        ignore=lambda folder, names: (
            {*names} - {"scripts", "pyproject.toml", "README.md", "LICENSE"} if Path(folder) == ROOT else {"__pycache__"}
        ),
    )
    for name in ("geo_nerf", "pdal_stages", "configs"):
        (project / name).mkdir()
    python = tmp_path / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", python], check=True)
    done = subprocess.run([python / "bin" / "python", project / "scripts" / "build_plugin.py", "-o", tmp_path / "a.zip"],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 3 and "make program" in done.stderr and "Traceback" not in done.stderr and not (tmp_path / "a.zip").exists()


def test_metadata_says_what_the_repository_asks_for(archive: zipfile.ZipFile) -> None:
    told = configparser.ConfigParser()
    told.read_string(archive.read("geo_nerf_qgis/metadata.txt").decode())
    general = told["general"]
    assert [name for name in REQUIRED if not general.get(name, "").strip()] == []
    assert general["qgisMinimumVersion"] == "3.22" and general["hasProcessingProvider"] == "yes" and general["supportsQt6"] == "yes"
    assert f"geo_nerf_qgis/{general['icon']}" in archive.namelist()
    assert "@" in general["email"] and all(general[name].startswith("https://") for name in ADDRESSES)
    assert len(general["description"]) < 120 and "plugin" not in general["name"].lower() and "/" not in general["author"]


def test_a_publisher_sets_the_addresses(tmp_path: Path) -> None:
    """Until then they name nothing that exists: `.invalid` is kept free for that (RFC 2606)."""
    addresses = {
        "email": "me@here.net",
        "tracker": "https://here.net/bugs",
        "repository": r"https://here.net/\1",
        "homepage": "https://here.net",
    }
    options = [word for name, value in addresses.items() for word in ("--set", f"{name}={value}")]
    wheel = stand_in_wheel(tmp_path)
    for given in ([], options):
        command = [sys.executable, ROOT / "scripts" / "build_plugin.py", "-o", tmp_path / "a.zip", "--wheel", wheel, *given]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told = configparser.ConfigParser(interpolation=None)
        told.read_string(zipfile.ZipFile(tmp_path / "a.zip").read("geo_nerf_qgis/metadata.txt").decode())
        values = {name: told["general"][name] for name in addresses}
        assert (values == addresses) == bool(given) and (".invalid" in "".join(values.values())) == (not given)
        assert [name for name in addresses if name in done.stdout] == ([] if given else list(addresses))
    with pytest.raises(KeyError, match="colour"):
        script_module("build_plugin").build(tmp_path / "b.zip", wheel, changed={"colour": "red"})


def test_every_text_is_translated_into_every_language() -> None:
    update = script_module("update_translations")
    texts = update.texts()
    assert len(texts) > 100
    for language in update.LANGUAGES:
        known = update.translations(SOURCE / "i18n" / f"geo_nerf_{language}.ts")
        assert sorted(texts.keys() - known.keys()) == [], language
        assert sorted(known.keys() - texts.keys()) == [], f"{language}: no longer in the source"
        fields = re.compile(r"\{\w*\}")
        assert [text for text in texts if sorted(fields.findall(text)) != sorted(fields.findall(known[text]))] == [], language
        same = [text for text in texts if known[text] == text and len(re.sub(r"\{[^}]*\}", "", text)) > 14]
        assert same == [], f"{language}: left in English"


@pytest.mark.qgis
def test_translations_are_compiled_as_by_qts_own_program(tmp_path: Path) -> None:
    build, program = script_module("build_plugin"), qgis_program()
    assert program is not None
    for path in sorted((SOURCE / "i18n").glob("*.ts")):
        theirs = tmp_path / "theirs.qm"
        subprocess.run([program.with_name("lrelease"), "-silent", path, "-qm", theirs], check=True, capture_output=True)
        assert hashes(build.compiled(path)) == hashes(theirs.read_bytes()), path.name


def hashes(data: bytes) -> list[bytes]:
    """The sorted hashes of a .qm file's texts."""
    place = 16
    while place < len(data):
        tag, size = data[place], int.from_bytes(data[place + 1 : place + 5], "big")
        body = data[place + 5 : place + 5 + size]
        if tag == 0x42:
            return [body[at : at + 4] for at in range(0, len(body), 8)]
        place += 5 + size
    return []


@pytest.mark.parametrize("what", QT5_ONLY)
def test_no_name_that_only_qt_5_has(what: str) -> None:
    assert [f"{path.name}: {hit.group()}" for path in FILES for hit in QT5_ONLY[what].finditer(path.read_text(encoding="utf-8"))] == []


def test_enums_are_named_in_full() -> None:
    """`Qt.UserRole` is gone from PyQt6; `Qt.ItemDataRole.UserRole` is in both."""
    short = [
        f"{path.relative_to(SOURCE)}: {hit.group()}"
        for path in FILES
        for hit in ENUM_OWNERS.finditer(path.read_text(encoding="utf-8"))
        if hit.group(3) is None and hit.group(2) not in ENUM_TYPES
    ]
    assert short == []
    assert ENUM_OWNERS.search("Qt.UserRole") and ENUM_OWNERS.search("Qt.ItemDataRole.UserRole").group(3)  # type: ignore[union-attr]


def test_the_source_is_python_3_9_and_knows_neither_torch_nor_geo_nerf() -> None:
    assert len(FILES) > 25
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
        roots = {alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        roots |= {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
        assert roots.isdisjoint({"torch", "geo_nerf", "PyQt5", "PyQt6"}), path
        newer = [node for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "strict"]
        assert newer == [], f"{path}: zip(strict=…) came with Python 3.10"


def test_running_and_validation_need_no_qgis() -> None:
    code = (
        "import geo_nerf_qgis.running.command, geo_nerf_qgis.running.tree, geo_nerf_qgis.running.run, geo_nerf_qgis.dock.validation, sys;"
    )
    code += "assert 'qgis' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], cwd=SOURCE.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_flake8_qgis_finds_nothing() -> None:
    """But for QGS105, which wants `iface` imported: here it is passed, for `qgis_process` has none; QGS2xx is experimental and guesses."""
    rules = ["--isolated", "--select=QGS1,QGS3,QGS4", "--extend-ignore=QGS105"]
    done = subprocess.run([sys.executable, "-m", "flake8", *rules, SOURCE], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout == "", done.stdout + done.stderr


def test_bandit_finds_nothing_of_weight() -> None:
    """What the plugin repository runs over an upload."""
    done = subprocess.run([sys.executable, "-m", "bandit", "-q", "-r", SOURCE, "-ll"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
