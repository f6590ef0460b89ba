"""`docs/pdal.md` says what the templates hold and what this PDAL does with them; and `pdal_stages` works without the rest."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pdal_stages import functions
from pdal_stages.examples import TEMPLATES, examples
from pdal_stages.reference import BEGIN, END, OPTIONS, STREAMING, reference, since
from pdal_stages.runner import find_pdal
from tests.command import PATIENCE_S
from tests.pdal_stages.made_place import filled, make_place

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_holds_what_the_templates_hold() -> None:
    page = (ROOT / "docs" / "pdal.md").read_text(encoding="utf-8")
    assert page.split(BEGIN)[1].split(END)[0] == reference(), "write it anew: python -m pdal_stages.reference"


def test_every_option_of_a_template_is_told_and_no_other_one() -> None:
    there = {(stage["type"], option) for pipeline in examples().values() for stage in pipeline["pipeline"] for option in stage}
    assert set(OPTIONS) == {(stage, option) for stage, option in there if option not in ("type", "tag")}
    assert all(told.meaning for told in OPTIONS.values()) and set(STREAMING) < set(examples())


@pytest.mark.parametrize("page", ["docs/pdal.md", "pdal_stages/plugin/README.md"])
def test_pipelines_on_the_pages_can_be_taken_as_they_stand(page) -> None:
    found = re.findall(r"```json\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), flags=re.DOTALL)
    parts = [stage for text in found for stage in json.loads(text)["pipeline"] if isinstance(stage, dict)]
    assert parts and all(hasattr(functions, stage["function"]) for stage in parts if "function" in stage)
    assert all(isinstance(stage["fargs"], str) for stage in parts if stage["type"] == "readers.numpy")


@pytest.mark.pdal
@pytest.mark.parametrize("name", sorted(examples()))
def test_pdal_finds_a_template_valid_and_streams_it_where_the_page_says_so(name, tmp_path_factory, tmp_path) -> None:
    pdal, place = find_pdal(), make_place(tmp_path)
    done = subprocess.run(
        [*pdal.command, "pipeline", "--validate", str(TEMPLATES / f"{name}.json"), *filled(name, place, place)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    told = json.loads(done.stdout[done.stdout.index("{") :])
    has = pdal.version >= tuple(int(part) for part in since(examples()[name]).split("."))
    streams = name in STREAMING and pdal.version >= tuple(int(part) for part in STREAMING[name].split("."))
    assert (told["valid"], told["streamable"]) == (has, has and streams), told


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """`pdal_stages` installed by itself into a folder, and what its wheel holds."""
    source, out = tmp_path_factory.mktemp("source") / "pdal_stages", tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT / "pdal_stages", source, ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
    pip = [sys.executable, "-m", "pip"]
    build = [*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", out, source]
    subprocess.run(build, check=True, timeout=PATIENCE_S)
    wheel = next(out.glob("*.whl"))
    install = [*pip, "install", "--quiet", "--no-deps", "--no-index", "--target", out / "site", wheel]
    subprocess.run(install, check=True, timeout=PATIENCE_S)
    return out / "site", zipfile.ZipFile(wheel).namelist()


def test_its_wheel_has_modules_templates_and_the_plugins_sources(alone) -> None:
    listed = subprocess.run(["git", "ls-files", "pdal_stages"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(listed.stdout.split()) - {"pdal_stages/pyproject.toml"} <= set(alone[1])


def test_it_is_imported_without_torch_and_geo_nerf(alone, tmp_path) -> None:
    site, names = alone
    modules = [name[:-3].replace("/", ".") for name in names if name.endswith(".py") and "__init__" not in name]
    code = f"""import importlib, sys
for name in {modules}: importlib.import_module(name)
from pdal_stages import chains
assert chains.__file__.startswith({str(site)!r}), chains.__file__
print([name for name in ("torch", "geo_nerf", "scipy", "laspy") if name in sys.modules])"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(site)}
    )
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
