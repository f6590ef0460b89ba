"""Errors and warnings carry codes and values for programs that word them in their own way; the words stay."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from geo_nerf.errors import MissingGridError, PhotographsFolderError, UnknownCrsError
from geo_nerf.events import Event, Events
from geo_nerf.finding import Finding
from geo_nerf.inspection import inspect_photos
from geo_nerf.poses.mark_scale import MarksSizeError
from geo_nerf.sentence import Sentence, both, coded, sentence, some_of
from geo_nerf.settings import ImagesSettings


def test_a_sentence_is_a_text_and_knows_what_it_is_made_of() -> None:
    said = sentence("far", "{name} is {away_km:.1f} km away.", name="a.jpg", away_km=2.04)
    assert said == "a.jpg is 2.0 km away." and json.dumps([said]) == '["a.jpg is 2.0 km away."]'
    assert (
        coded(said) == {"code": "far", "values": {"name": "a.jpg", "away_km": 2.04}} and coded("plain") == {}
    )


def test_a_value_may_be_a_sentence_or_a_list_of_them() -> None:
    why = sentence(
        "picture_damaged",
        "the {kind} is damaged: {how}",
        kind="JPEG",
        how=sentence("truncated", "it is truncated"),
    )
    said = sentence("left_out", "left out {names}: {why}.", names=some_of(["a", "b"], 1), why=why)
    assert said == "left out a and 1 more: the JPEG is damaged: it is truncated."
    told = json.loads(json.dumps(coded(said)))["values"]
    assert told["names"] == {"text": "a and 1 more", "code": "and_more", "values": {"names": "a", "count": 1}}
    assert told["why"]["text"] == str(why) and told["why"]["values"]["how"]["code"] == "truncated"
    listed = sentence("each", "{each}", each=[why, "plain"])
    assert listed == f"{why}, plain" and [type(one) for one in coded(listed)["values"]["each"]] == [dict, str]
    assert both(["a", "b", "c"]) == "a and b and c" and both(["a"]) == "a"


def test_why_a_photograph_is_left_out_is_told_with_codes(tiny_survey, tmp_path: Path) -> None:
    source = next(tiny_survey.photos.glob("*.jpg"))
    (tmp_path / source.name).write_bytes(source.read_bytes())
    (tmp_path / "half.jpg").write_bytes(source.read_bytes()[:-3000])
    (tmp_path / "none.jpg").write_bytes(b"")
    answer = inspect_photos(tmp_path, ImagesSettings(), Events()).to_json()
    why = [one["values"]["why"] for one in answer["told"] if one.get("code") == "left_out"]
    assert [one["code"] for one in why] == ["picture_damaged", "file_empty"]
    assert why[0]["values"]["how"]["code"] == "no_end_mark" and json.dumps(answer)


def test_names_with_braces_are_names(tmp_path: Path) -> None:
    (tmp_path / "{x}").mkdir()
    (tmp_path / "{x}" / "run.json").write_text("{}")
    with pytest.raises(PhotographsFolderError, match=r"folders of runs: \{x\}") as caught:
        inspect_photos(tmp_path, ImagesSettings(), Events())
    assert coded(caught.value.what)["code"] == "no_files"


def test_a_finding_tells_its_texts_with_codes() -> None:
    found = Finding(
        "x",
        "missing",
        "",
        sentence("for_las", "LAS and LAZ files"),
        "plain",
        sentence("get", "get {what}", what="y"),
    ).to_json()
    assert found["needed_for"] == "LAS and LAZ files" and found["told"]["needed_for"]["code"] == "for_las"
    assert set(found["told"]) == {"needed_for", "how_to_get"} and found["told"]["how_to_get"]["values"] == {
        "what": "y"
    }


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
