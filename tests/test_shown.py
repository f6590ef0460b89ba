"""Text from outside in the terminal, in tables and in events: seen as it is, steering nothing."""

from __future__ import annotations

import csv
import io
import json
import os
import unicodedata
from pathlib import Path

import pytest
from rich.console import Console

from geo_nerf.batch import BatchSettings, FlightResult, _arguments, _write_table
from geo_nerf.events import Event, Events, json_lines
from geo_nerf.images.listing import photograph_name
from geo_nerf.input_keys import photographs_key
from geo_nerf.poses_view import poses_view
from geo_nerf.rendering import _file_stem
from geo_nerf.shown import shown
from geo_nerf.terminal import TerminalListener
from geo_nerf.tiles.settings import Rates
from geo_nerf.tiles.sheets import _file_name
from geo_nerf.tiles_view import batch_view, plan_view
from tests.command import geo_nerf
from tests.nasty import NASTY, NASTY_FOLDER
from tests.tiles.made import small_plan

ODD = (*NASTY, NASTY_FOLDER, "Stra\udcdfe", "\u202egpj.exe")


def drawn(*things: object) -> str:
    """What a terminal gets."""
    console = Console(file=io.StringIO(), width=2000, force_terminal=True, color_system=None, legacy_windows=False)
    console.print(*things)
    return console.file.getvalue()


def test_what_is_shown_steers_nothing_and_is_utf8():
    for name in ODD:
        text = shown(name)
        assert text.encode() and not any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in text)
    assert shown("Jägerhütte \N{HELICOPTER} [a]") == "Jägerhütte \N{HELICOPTER} [a]"
    assert shown("a\nb", lines=True) == "a\nb" and shown("a\nb") == "a\\nb"
    assert shown("\u202e") == "\\u202e"


@pytest.mark.parametrize("name", ODD)
def test_a_listener_and_tables_show_names_as_they_are(name):
    file = io.StringIO()
    with TerminalListener(Console(file=file, width=2000, force_terminal=False)) as listener:
        events = Events("poses", (listener,))
        events.warn(f"{name}: odd")
        events.note(f"{name}: noted")
        events.progress(1, 2, name)
    assert f"! {shown(name)}: odd" in file.getvalue() and f"· {shown(name)}: noted" in file.getvalue()
    result = FlightResult(name, "failed", reason=name)
    tables = drawn(batch_view([result]), poses_view({"doubts": [name]}), plan_view(small_plan([name]), Rates(currency=name)))
    assert tables.count(shown(name).strip()) >= 4 and "\x1b[31m" not in tables


@pytest.mark.parametrize("name", ODD)
def test_events_are_lines_of_json(name):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    json_lines(stream)(Event("warning", "poses", {"text": name}))
    stream.flush()
    (line,) = stream.buffer.getvalue().splitlines()
    assert json.loads(line)["text"] == name


def test_errors_of_the_command_line_show_paths_as_they_are(tmp_path):
    name = "[red]x[/] :warning: \x1b[31m\n\udcff"
    done = geo_nerf("inspect", tmp_path / name, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 2, done.stderr
    assert "Error:" in done.stderr and "[red]x[/] :warning: \\x1b[31m\\n\\xff" in done.stderr and "\x1b" not in done.stderr


def test_a_spreadsheet_finds_no_formula_in_the_table(tmp_path):
    names = ["=1+1", "-dash", "@x", "+49", 'say "so", twice', "line\nend", "plain"]
    _write_table([FlightResult(name, "done") for name in names], tmp_path)
    rows = list(csv.DictReader((tmp_path / "batch.csv").open(encoding="utf-8", newline="")))
    assert [row["flight"] for row in rows] == ["'=1+1", "'-dash", "'@x", "'+49", 'say "so", twice', "line\nend", "plain"]
    assert [row["flight"] for row in json.loads((tmp_path / "batch.json").read_text())] == names


def test_no_path_is_taken_for_an_option(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = _arguments(Path("--out"), BatchSettings("EPSG:25832"), Path("-x"))
    assert words[:4] == ["run", str(tmp_path / "--out"), "-o", str(tmp_path / "-x")]


def test_pictures_of_two_photographs_never_share_a_name():
    class View:
        def __init__(self, name: str) -> None:
            self.name = name

    names = ("a_b/c.jpg", "a/b_c.jpg", "a/b/c.jpg", "c.jpg", "c.tif", "C.jpg", "d.jpg", "x" * 251 + ".jpg", "n\n.jpg")
    views = [View(name) for name in names]
    stems = [_file_stem(views, place) for place in range(len(views))]
    assert len({stem.casefold() for stem in stems}) == len(views) and stems[6] == "d"
    assert all(len(f"{stem}-normals.png".encode()) < 255 and "/" not in stem and "\n" not in stem for stem in stems)


def test_a_sheets_folder_has_a_plain_name():
    assert _file_name("Flur 7/2 #3") == "Flur_7_2__3" and _file_name("東") == "東" and _file_name("--redo") == "sheet--redo"
    assert len(_file_name("ä" * 300).encode()) <= 120 and _file_name("/..") == "_"
    assert _file_name(unicodedata.normalize("NFD", "Jäger")) == _file_name("Jäger") == "Jäger"


def test_files_whose_names_are_no_utf8_are_listed(tmp_path):
    path = tmp_path / "Stra\udcdfe.jpg"
    Path(os.fsdecode(os.fsencode(path))).write_bytes(b"x")
    assert len(photographs_key(tmp_path)) == 16
    assert photograph_name(tmp_path, path) == "Stra\\xdfe.jpg" and photograph_name(tmp_path, tmp_path / "ä b.jpg") == "ä b.jpg"
