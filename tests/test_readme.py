"""The README's commands, as they stand there, on the tiny survey."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.command import QUICK, geo_nerf

README = Path(__file__).resolve().parents[1] / "README.md"


def commands() -> list[str]:
    """The README's geo-nerf commands."""
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text(), flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("geo-nerf ")]


#: makes a survey without control: its poses are others than those of the tiny run, and all later surveys without control begin from them
FIRST = next(command for command in commands() if command.startswith("geo-nerf run "))


def obeyed(command: str, places: dict[str, object]) -> None:
    """Run a command with the README's words in capitals and names of files replaced."""
    words = [places.get(word, word) for word in shlex.split(command)[1:]]
    if words[0] == "run":
        words += QUICK[2:]
    if "fine" in words:  # every pixel is matched: of half size they are a quarter
        words += ["--set", "scene.max_image_px=200"]
    done = geo_nerf(*words)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def first_survey(tiny_run, tmp_path_factory) -> Path:
    """The folder that the first survey leaves; read only."""
    out = tmp_path_factory.mktemp("first") / "OUT"
    obeyed(FIRST, {"PHOTOS": tiny_run.photos, "OUT": out})
    return out


def test_the_readmes_first_survey_is_there(first_survey) -> None:
    assert {path.name for path in (first_survey / "products").iterdir()} >= {"cloud.laz", "dsm.tif", "ortho.tif", "report.html"}


@pytest.mark.parametrize("command", [command for command in commands() if command != FIRST])
def test_the_readmes_commands_work(tiny_run, tiny_survey, first_survey, tmp_path, command, request) -> None:
    if command.startswith(("geo-nerf tiles run", "geo-nerf tiles merge")):
        made = request.getfixturevalue("tiny_tiles")
        shutil.copy(made.plan, tmp_path / "PLAN.gpkg")
        shutil.copytree(made.folder, tmp_path / "TILES")
    without_control = command.startswith("geo-nerf run ") and "--gcp" not in command
    before = first_survey if without_control else tiny_run.out
    out = shutil.copytree(before, tmp_path / "OUT", symlinks=True)
    places = {
        "PHOTOS": tiny_run.photos,
        "OUT": out,
        "gcp_list.txt": tiny_survey.control,
        "checkpoints.txt": tiny_survey.checks,
        "EARLIER": tiny_run.out,
        "OTHER": tmp_path / "OTHER",
        "POINTS.laz": tmp_path / "POINTS.laz",
        "PLAN.gpkg": tmp_path / "PLAN.gpkg",
        "TILES": tmp_path / "TILES",
        "WHOLE": tmp_path / "WHOLE",
        "REFERENCE.laz": tiny_survey.truth / "surface.laz",
    }
    obeyed(command, places)
