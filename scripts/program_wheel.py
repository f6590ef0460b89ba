#!/usr/bin/env python3
"""Builds geo-nerf's own wheel, which the QGIS plugin carries: the same bytes for the same sources and setuptools.

In: this project. Out: `geo_nerf-VERSION-py3-none-any.whl`. Setuptools of this Python or of `.venv`, else pip,
which fetches setuptools.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parents[1]
#: what goes into the wheel
_SOURCES = ("geo_nerf", "pdal_stages", "configs", "pyproject.toml", "README.md", "LICENSE")
#: the first second that a zip file knows, 1 January 1980
_EPOCH = "315532800"
#: the first setuptools that reads our pyproject.toml
_SETUPTOOLS = 77
_ASK = f"import setuptools, sys; sys.exit(int(setuptools.__version__.split('.')[0]) < {_SETUPTOOLS})"
_BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
_PATIENCE_S = 600.0


class NoWheelError(RuntimeError):
    """The wheel cannot be built with what is on this machine.

    Args:
        said: the last words of what was tried.
    """

    def __init__(self, said: str) -> None:
        lead = (
            f"The program's wheel, which the plugin carries, cannot be built: neither {sys.executable} nor "
            f".venv has setuptools "
            f"{_SETUPTOOLS} or newer, and pip could not fetch it. Run `make program` first, or give a "
            f"wheel: --wheel FILE."
        )
        super().__init__(f"{lead}\n{said}".rstrip())


def build_wheel(folder: Path, project: Path = PROJECT) -> Path:
    """Build the wheel from a copy: setuptools leaves files beside what it builds, and packs what it left.

    Args:
        folder: an existing one, for the wheel.
        project: the project's folder.

    Raises:
        NoWheelError: this machine has nothing to build it with, or the building failed.
    """
    with TemporaryDirectory(prefix="geo-nerf-wheel-") as place:
        source, out = Path(place) / "source", Path(place) / "out"
        out.mkdir()
        _copy(project, source)
        said = ""
        for command in _ways(project, source, out):
            said = _run(command, source)
            built = next(out.glob("geo_nerf-*.whl"), None)
            if built is not None:
                return Path(shutil.copy(built, folder / built.name))
        raise NoWheelError(said)


def _copy(project: Path, source: Path) -> None:
    """The sources alone, with the rights that every clone has (a wheel keeps them)."""
    left_out = shutil.ignore_patterns("__pycache__", ".*", "*.egg-info")
    source.mkdir()
    for name in _SOURCES:
        if (project / name).is_dir():
            shutil.copytree(project / name, source / name, ignore=left_out)
        else:
            shutil.copy(project / name, source / name)
    for path in source.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _ways(project: Path, source: Path, out: Path) -> Iterator[list[str]]:
    """Commands that build the wheel, the ones first that need no network."""
    pythons = [sys.executable, str(project / ".venv" / "bin" / "python")]
    for python in pythons:
        if _works([python, "-c", _ASK]):
            yield [python, "-c", _BUILD, str(out)]
    for python in pythons:
        if _works([python, "-m", "pip", "--version"]):
            yield [python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(out), str(source)]


def _works(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False, env=_environment()).returncode == 0
    except OSError:
        return False


def _run(command: list[str], folder: Path) -> str:
    """The last words of a command."""
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        return str(error)
    return (done.stdout + done.stderr)[-2000:]


def _environment() -> Mapping[str, str]:
    """No path of ours: a Python of another version must not see the packages of this one."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    return {**kept, "SOURCE_DATE_EPOCH": _EPOCH, "PYTHONDONTWRITEBYTECODE": "1"}


if __name__ == "__main__":
    print(build_wheel(Path.cwd()))
