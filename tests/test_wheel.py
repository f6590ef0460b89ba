"""The wheel: all that the program reads is in it, and it works away from the project, with the packages installed here."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.command import PATIENCE_S, QUICK

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the files that git knows, since setuptools leaves its own beside what it builds."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    packed = subprocess.run(["tar", "-c", "--null", "-T", "-"], cwd=ROOT, input=listed, capture_output=True, check=True).stdout
    subprocess.run(["tar", "-x"], cwd=source, input=packed, check=True)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", out, source]
    subprocess.run(build, check=True, timeout=PATIENCE_S)
    return next(out.glob("*.whl"))


Installed = tuple[list[str], dict[str, str]]


def without_project() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def install(python: str | Path, wheel: Path, *where: str | Path) -> None:
    command = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", *where, wheel]
    subprocess.run(command, check=True, timeout=PATIENCE_S, env=without_project())


@pytest.fixture(scope="module")
def in_environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """How to start the program of an environment of its own, which sees the packages of the tests', but not the project."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=PATIENCE_S)
    install(folder / "bin" / "python", wheel)
    own = next(folder.glob("lib/python*/site-packages"))
    (own / "packages_of_the_tests.pth").write_text(f"{sysconfig.get_path('purelib')}\n")  # .pth files there are not followed
    return [str(folder / "bin" / "python"), "-m", "geo_nerf.cli"], without_project()


@pytest.fixture(scope="module")
def in_folder(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """How to start the program that `pip install --target` put into a folder."""
    folder = tmp_path_factory.mktemp("folder")
    install(sys.executable, wheel, "--target", folder)
    return [sys.executable, "-m", "geo_nerf.cli"], {**without_project(), "PYTHONPATH": str(folder)}


def run(installed: Installed, folder: Path, *words: object) -> str:
    (python, *start), environment = installed
    where = [python, "-c", "import geo_nerf; print(geo_nerf.__file__)"]
    found = subprocess.run(where, capture_output=True, text=True, cwd=folder, env=environment, check=True).stdout
    assert not found.startswith(str(ROOT / "geo_nerf"))
    command = [python, *start, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, cwd=folder, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_has_all_that_lies_beside_the_code(wheel: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "geo_nerf", "pdal_stages", "configs"], cwd=ROOT, capture_output=True, text=True, check=True)
    names = "\n".join(zipfile.ZipFile(wheel).namelist())
    missing = [name for name in listed.stdout.splitlines() if name not in names and not name.endswith(("README.md", "pyproject.toml"))]
    assert missing == []


def test_a_survey_is_made_away_from_the_project(in_environment: Installed, tiny_survey, tmp_path: Path) -> None:
    run(in_environment, tmp_path, "run", tiny_survey.photos, "-o", "out", "--crs", "EPSG:25832", *QUICK)
    assert (tmp_path / "out/products/cloud.copc.laz").is_file() and (tmp_path / "out/products/report.html").is_file()
    assert "Python" in run(in_environment, tmp_path, "doctor")


def test_it_works_from_a_folder(in_folder: Installed, tiny_survey, tmp_path: Path) -> None:
    assert "Python" in run(in_folder, tmp_path, "doctor")
    assert "--preset draft" in run(in_folder, tmp_path, "inspect", tiny_survey.photos)
