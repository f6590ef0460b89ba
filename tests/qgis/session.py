"""One real QGIS on a screen of its own, with the built plugin installed, in which the tests of `inside/` run.

Where QGIS is: the folder that GEO_NERF_QGIS_ROOT names, or `.qgis/` beside this project, which `scripts/get_qgis.py` makes.
"""

from __future__ import annotations

import ast
import importlib
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
INSIDE = Path(__file__).with_name("inside")
#: why a test is skipped; `tests.machine` knows it
WITHOUT = "no QGIS with a window (make qgis unpacks one)"
SETTINGS = "[qgis]\ncheckVersion=false\nshowTips=false\n"
SWITCHED_ON = "[PythonPlugins]\ngeo_nerf_qgis=true\n"
#: no plugin at all: QGIS's own lack their libraries in a private QGIS, and open a window about that
WITHOUT_PLUGIN = "[PythonPlugins]\nMetaSearch=false\ndb_manager=false\ngrassprovider=false\nprocessing=false\n"


def qgis_program() -> Path | None:
    """QGIS's wrapper, None where there is none, or no screen for it."""
    folders = [Path(folder) for folder in (os.environ.get("GEO_NERF_QGIS_ROOT"), ROOT / ".qgis") if folder]
    found = next((folder / "bin" / "qgis" for folder in folders if (folder / "bin" / "qgis").is_file()), None)
    return found if shutil.which("Xvfb") else None


def names_inside(*, slow: bool) -> list[str]:
    """`file::function` of every test inside, the slow ones or the others; read from the source, for this Python has no QGIS."""
    names = []
    for path in sorted(INSIDE.glob("inside_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                is_slow = any("slow" in ast.unparse(mark) for mark in node.decorator_list)
                names += [f"{path.stem}::{node.name}"] if is_slow == slow else []
    return names


@contextmanager
def screen() -> Iterator[str]:
    """A screen's name, while it is there."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@dataclass(frozen=True)
class Outcome:
    """What became of the tests inside."""

    #: test -> "" where it passed, else what went wrong
    by_test: dict[str, str]
    #: QGIS's own output
    output: str
    #: test -> why it was skipped
    skipped: dict[str, str] = field(default_factory=dict)


def build_zip(target: Path, wheel: Path | None = None) -> Path:
    """The plugin's zip, with this project's own wheel or another."""
    build = script_module("build_plugin").build
    if wheel is not None:
        return Path(build(target, wheel))
    name, data = own_wheel()
    with TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        return Path(build(target, Path(folder) / name))


@lru_cache(maxsize=1)
def own_wheel() -> tuple[str, bytes]:
    """Name and bytes of this project's wheel, built once a process."""
    with TemporaryDirectory() as folder:
        wheel = script_module("program_wheel").build_wheel(Path(folder))
        return wheel.name, wheel.read_bytes()


def script_module(name: str) -> ModuleType:
    """A script of `scripts/` as a module; its neighbours can be imported by it."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(ROOT / "scripts"))


def install(profile: Path, *, bare: bool = False) -> Path:
    """Make a profile, with the plugin built and switched on unless `bare`; the profiles' folder."""
    home = profile / "profiles" / "default"
    (home / "QGIS").mkdir(parents=True, exist_ok=True)
    (home / "QGIS" / "QGIS3.ini").write_text((WITHOUT_PLUGIN if bare else SWITCHED_ON) + SETTINGS, encoding="utf-8")
    if bare:
        return profile
    with zipfile.ZipFile(build_zip(profile / "plugin.zip")) as archive:
        archive.extractall(home / "python" / "plugins")
    return profile


def environment(folder: Path, **more: str) -> dict[str, str]:
    """QGIS's variables: a home of its own, nothing of this virtual environment (OpenCV, once imported, names its libraries)."""
    dropped = ("VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "LD_LIBRARY_PATH", "XDG_DATA_HOME", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", **more}


def run_inside(
    folder: Path, tests: list[str], timeout_s: float, *, bare: bool = False, language: str = "", **variables: str
) -> Outcome:
    """Start QGIS, run tests in it, end it.

    Args:
        folder: an empty one, for the profile, the home and the results.
        tests: names of `names_inside`.
        timeout_s: after which QGIS is ended; tests without a result then count as failed.
        bare: a fresh profile without the plugin.
        language: what QGIS is started in, "" for its own choice.
        variables: for the tests.
    """
    program, results = qgis_program(), folder / "results.xml"
    assert program is not None
    profiles = install(folder / "profile", bare=bare)
    with screen() as display:
        asked = {
            "GEO_NERF_INSIDE": "\n".join(tests),
            "GEO_NERF_RESULTS": str(results),
            "GEO_NERF_INSIDE_FOLDER": str(INSIDE),
            "DISPLAY": display,
        }
        given = environment(folder, **asked, **variables)
        options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(INSIDE / "run.py")]
        options += ["--lang", language] if language else []
        with (folder / "output.txt").open("w") as output:
            process = subprocess.Popen([program, *options], stdout=output, stderr=subprocess.STDOUT, env=given, start_new_session=True)
            try:
                process.wait(timeout_s)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    output = (folder / "output.txt").read_text(errors="replace")
    return read_results(results, output) if results.is_file() else Outcome({}, output)


def read_results(path: Path, output: str) -> Outcome:
    """pytest's report of the tests inside; the cases of a parametrised test count as one."""
    by_test: dict[str, str] = {}
    skipped = {}
    for case in ET.parse(path).getroot().iter("testcase"):
        name = f"{case.get('classname', '').split('.')[-1]}::{case.get('name', '').partition('[')[0]}"
        troubles = [part.text or "" for kind in ("failure", "error") for part in case.iter(kind)]
        by_test[name] = "\n".join([*filter(None, [by_test.get(name)]), *(f"{case.get('name')}: {text}" for text in troubles)])
        for part in case.iter("skipped"):
            skipped[name] = part.get("message", "")
    return Outcome(by_test, output, skipped)
