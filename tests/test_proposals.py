"""Every command that a message, hint or help text of the program proposes can be run: it is here, and has the options it is given."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import geopandas
import laspy
import numpy as np
import pytest
import rasterio
import shapely
import typer.main
from packaging.requirements import Requirement
from rasterio.rio.main import main_group

from geo_nerf.cli import app
from geo_nerf.comparands import open_surface
from geo_nerf.config import load_settings
from geo_nerf.crs.identity import name_of
from geo_nerf.errors import NoCrsError
from geo_nerf.products.reading import read_grid
from tests.test_layout import ROOT, SOURCES

#: programs that no library of ours brings, so that no message may rely on them
FOREIGN = re.compile(r"\b(projsync|gdal(?:warp|info|_edit(?:\.py)?|_translate|transform|dem|addo)|ogr2ogr|cs2cs|cct)\b")
#: what may be proposed only where the code has just found it
FOUND_BEFORE = {"pdal", "{}", "{command}"}
#: words between backticks that are no commands
PLAIN = re.compile(r"^(=\w+|--?[\w-]+.*|[\w.]+|[\w.]+:( .*)?|x y height .*|WGS84 UTM .*|`.*|cp -a|rsync -a)$")


class Proposal(NamedTuple):
    """A command in a text."""

    place: str
    text: str


@cache
def texts_of(path: Path) -> tuple[tuple[int, str], ...]:
    """Line and text of every string that is no docstring; `{}` for what is filled in."""
    return tuple(_texts(ast.parse(path.read_text(encoding="utf-8"))))


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    holders = (node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef))
    apart = {id(holder.body[0].value) for holder in holders if holder.body and isinstance(holder.body[0], ast.Expr)}
    apart |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in apart:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def proposals() -> list[Proposal]:
    """Commands between backticks, and those that a text begins with."""
    found = []
    for path in SOURCES:
        for line, text in texts_of(path):
            place = f"{path.relative_to(ROOT)}:{line}"
            found += [Proposal(place, command) for command in re.findall(r"`([^`]+)`", text) if not PLAIN.match(command)]
            if "`" not in text and re.match(r"(pip install|make|python -m|geo-nerf) (?!\{)", text):
                found.append(Proposal(place, text))
    return found


PROPOSALS = proposals()


def starting(word: str) -> list[Proposal]:
    return [proposal for proposal in PROPOSALS if proposal.text.split()[0] == word]


def test_the_search_finds_what_is_known_to_be_there() -> None:
    texts = {proposal.text for proposal in PROPOSALS}
    assert {"geo-nerf inspect PHOTOS", "pip install 'laspy[lazrs]'", "geo-nerf tiles plan RUN -o PLAN.gpkg --count 4"} <= texts
    assert any("pyproj sync" in text for text in texts) and len(PROPOSALS) > 30


def test_nothing_is_proposed_that_no_library_of_ours_brings() -> None:
    told = ((f"{path.relative_to(ROOT)}:{line}", text) for path in SOURCES for line, text in texts_of(path))
    assert [(place, text) for place, text in told if FOREIGN.search(text) and ("`" in text or " -" in text)] == []


def test_every_kind_of_command_is_looked_at() -> None:
    looked_at = {"geo-nerf", "pip", "python", "make", "rio", "conda", *FOUND_BEFORE}
    assert [proposal for proposal in PROPOSALS if proposal.text.split()[0] not in looked_at] == []


@pytest.mark.parametrize("proposal", starting("geo-nerf"), ids=str)
def test_our_own_commands_and_options_exist(proposal: Proposal) -> None:
    command = typer.main.get_command(app)
    words = proposal.text.split("; ")[0].split()[1:]
    while words and hasattr(command, "commands"):
        assert words[0] in command.commands, proposal
        command = command.commands[words.pop(0)]
    options = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    assert [word for word in words if word.startswith("-") and word.split("=")[0] not in options] == []


@pytest.mark.parametrize("proposal", starting("pip"), ids=str)
def test_packages_and_extras_are_ours(proposal: Proposal) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    ours = {Requirement(text).name for text in (*project["dependencies"], *(text for each in extras.values() for text in each))}
    for word in shlex.split(re.sub(r"^pip install |;.*|…", "", proposal.text)):
        if word.startswith("-") or "{}" in word:
            continue
        wanted = Requirement(word)
        assert wanted.extras <= set(extras) if wanted.name == "geo-nerf" else wanted.name in ours or _is_dependency(wanted.name, ours)


def _is_dependency(name: str, ours: set[str]) -> bool:
    """Whether one of our libraries asks for it."""
    installed = {each for each in ours if importlib.util.find_spec(each.replace("-", "_")) is not None}
    return any(Requirement(text).name == name for each in installed for text in importlib.metadata.requires(each) or ())


@pytest.mark.parametrize("proposal", starting("make"), ids=str)
def test_targets_are_in_the_makefile(proposal: Proposal) -> None:
    target = proposal.text.split()[1].strip(",;")
    assert target == "{}" or re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_sync_of_pyproj_takes_a_file() -> None:
    done = subprocess.run([sys.executable, "-m", "pyproj", "sync", "--help"], capture_output=True, text=True, check=True)
    assert "--file" in done.stdout
    modules = {proposal.text.split()[2] for proposal in starting("python") if proposal.text.split()[1] == "-m"}
    assert modules == {"pyproj"}


@pytest.mark.parametrize("proposal", starting("rio"), ids=str)
def test_commands_of_rasterio_exist(proposal: Proposal) -> None:
    words = proposal.text.split()
    command = next(point for point in importlib.metadata.entry_points(group="rasterio.rio_commands") if point.name == words[1]).load()
    options = {name for parameter in command.params for name in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= options


def test_settings_that_are_proposed_exist() -> None:
    settings = load_settings("draft")
    named = {key for path in SOURCES for _, text in texts_of(path) for key in re.findall(r"--set ([a-z_]+\.[a-z_]+)=", text)}
    named = {key for key in named if key.split(".")[0] not in ("section", "surface") or hasattr(settings, key.split(".")[0])}
    missing = [key for key in named if key != "section.key" and not hasattr(getattr(settings, key.split(".")[0], None), key.split(".")[1])]
    assert missing == [] and named


def run_words(words: list[str]) -> None:
    """Run a proposed command of this environment, in this process: to start one takes seconds."""
    if words[0] == "rio":
        assert Path(sys.executable).with_name("rio").is_file(), "rasterio brings it"
        main_group.main(words[1:], standalone_mode=False)
        return
    assert words[:2] == ["python", "-c"]
    kept, sys.argv = sys.argv, ["-c", *words[3:]]
    try:
        exec(compile(words[2], "proposal", "exec"), {})
    finally:
        sys.argv = kept


@pytest.mark.parametrize("name", ["a cloud's.las", "a raster's.tif", "an area's.gpkg"])
def test_a_file_without_a_crs_gets_one_by_what_the_error_proposes(name: str, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / name
    if path.suffix == ".las":
        cloud = laspy.LasData(laspy.LasHeader(version="1.4", point_format=7))
        cloud.x, cloud.y, cloud.z = np.array([[4e5], [5.3e6], [100.0]])
        cloud.write(path)
    elif path.suffix == ".tif":
        place = rasterio.Affine(1, 0, 4e5, 0, -1, 5.3e6)
        with rasterio.open(path, "w", driver="GTiff", width=1, height=1, count=1, dtype="float32", transform=place) as out:
            out.write(np.ones((1, 1, 1), np.float32))
    else:
        geopandas.GeoDataFrame(geometry=[shapely.box(0, 0, 1, 1)]).to_file(path)
    proposed = re.search(r"`(.+)`", str(NoCrsError(path))).group(1).replace("EPSG:…", "EPSG:25832")
    words = shlex.split(proposed)
    monkeypatch.chdir(tmp_path)
    run_words(words)
    made = {".las": tmp_path / "NEW.laz", ".tif": path, ".gpkg": tmp_path / "NEW.gpkg"}[path.suffix]
    crs = geopandas.read_file(made).crs if path.suffix == ".gpkg" else None
    crs = crs or (read_grid(made).crs if path.suffix == ".tif" else open_surface(made).cloud.crs)
    assert name_of(crs) == "EPSG:25832"


def test_a_turned_raster_is_brought_north_up_by_what_the_error_proposes(tmp_path: Path, monkeypatch) -> None:
    place = rasterio.Affine.translation(4e5, 6.7e6) * rasterio.Affine.rotation(20) * rasterio.Affine.scale(0.5, -0.5)
    profile = {"driver": "GTiff", "width": 20, "height": 20, "count": 1, "dtype": "float32", "crs": "EPSG:25832", "nodata": -9999}
    with rasterio.open(tmp_path / "a b.tif", "w", **profile, transform=place) as out:
        out.write(np.ones((1, 20, 20), np.float32))
    with pytest.raises(Exception, match="turned") as caught:
        read_grid(tmp_path / "a b.tif")
    words = shlex.split(re.search(r"`(.+)`", str(caught.value)).group(1))
    monkeypatch.chdir(tmp_path)
    run_words(words)
    assert np.nanmax(read_grid(tmp_path / "north_up.tif").values) == 1.0
