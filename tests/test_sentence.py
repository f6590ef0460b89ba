"""Errors and warnings carry codes and values for programs that word them in their own way; the words stay."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from geo_nerf.errors import MarksSizeError, MissingGridError, UnknownCrsError
from geo_nerf.events import Event, Events
from geo_nerf.inspection import inspect_photos
from geo_nerf.sentence import Sentence, coded, sentence
from geo_nerf.settings import ImagesSettings


def test_a_sentence_is_a_text_and_knows_what_it_is_made_of() -> None:
    said = sentence("far", "{name} is {away_km:.1f} km away.", name="a.jpg", away_km=2.04)
    assert said == "a.jpg is 2.0 km away." and json.dumps([said]) == '["a.jpg is 2.0 km away."]'
    assert (
        coded(said) == {"code": "far", "values": {"name": "a.jpg", "away_km": 2.04}} and coded("plain") == {}
    )


@pytest.mark.parametrize("through", [copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_it_stays_what_it_is_through_copies_and_processes(through) -> None:
    again = through(sentence("far", "{n} far.", n=3))
    assert isinstance(again, Sentence) and (again, again.code, again.values) == ("3 far.", "far", {"n": 3})


def test_a_warning_tells_its_code_beside_its_text() -> None:
    told: list[Event] = []
    Events("poses", (told.append,)).warn(sentence("left_out", "{count} left out.", count=2))
    Events("poses", (told.append,)).warn("as ever")
    assert told[0].data == {"text": "2 left out.", "code": "left_out", "values": {"count": 2}}
    assert told[1].data == {"text": "as ever"}


def test_an_error_tells_what_programs_need() -> None:
    told = UnknownCrsError("EPSG:1").to_json()
    assert (
        told["code"] == "unknown_crs"
        and told["where"] == "--crs"
        and told["what"]["values"]["crs"] == "EPSG:1"
    )
    assert told["text"] == str(UnknownCrsError("EPSG:1")) and told["mend"]["code"] == "give_epsg_code"
    grid = MissingGridError("a", "b", ["x.tif"], crs="EPSG:25832+7837").to_json()
    assert grid["what"]["values"]["grids"] == ["x.tif"]
    assert "geo-nerf doctor --fetch-grids EPSG:25832+7837" in grid["mend"]["values"]["commands"]
    assert MarksSizeError(Path("gcp.txt"), 2.5).to_json()["mend"]["values"] == {"ratio": 2.5}


def test_an_inspection_tells_its_warnings_with_codes(tiny_survey, tmp_path: Path) -> None:
    source = next(tiny_survey.photos.glob("*.jpg"))
    (tmp_path / source.name).write_bytes(source.read_bytes())
    told = inspect_photos(tmp_path, ImagesSettings(), Events()).to_json()
    assert [one["text"] for one in told["told"]] == list(told["warnings"])
    codes = {one.get("code") for one in told["told"]}
    assert {"few_usable", "gnss_too_few"} <= codes and None not in codes
    json.dumps(told)


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "geo_nerf.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_line_tells_a_program_why_it_ends(tmp_path: Path) -> None:
    asked = ("run", tmp_path / "none", "-o", tmp_path / "out", "--crs", "EPSG:25832")
    plain, told = run(*asked), run(*asked, "--events")
    assert (
        plain.stdout == ""
        and plain.stderr.strip() == told.stderr.strip()
        and plain.returncode == told.returncode == 2
    )
    last = json.loads(told.stdout.splitlines()[-1])
    assert (last["event"], last["code"], last["what"]["code"]) == (
        "error",
        "photographs_folder",
        "no_such_folder",
    )
    answer = json.loads(run("inspect", tmp_path / "none", "--json").stdout)
    assert answer["error"]["what"]["code"] == "no_such_folder"
