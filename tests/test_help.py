"""Help as it is seen: nothing that was written is taken for markup."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import get_args, get_origin, get_type_hints

import click
import pytest
import typer
from typer.testing import CliRunner

from geo_nerf.cli import app
from geo_nerf.errors import InputError
from geo_nerf.tiles_commands import app as tiles_app
from tests.made_run import make_run, wavy_surface


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    for name, part in getattr(command, "commands", {}).items():
        yield from commands(part, (*path, name))


ALL = dict(commands(typer.main.get_command(app)))


def words(text: str) -> str:
    return re.sub(r"[^\w\[\](),.:;-]", "", re.sub(r"\x1b\[[\d;]*m", "", text))


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_help_text_is_shown_whole(path: tuple[str, ...]) -> None:
    shown = words(CliRunner().invoke(app, [*path, "--help"], env={"COLUMNS": "400", "TERMINAL_WIDTH": "400"}).output)
    for parameter in ALL[path].params:
        told = getattr(parameter, "help", None)
        if told and not getattr(parameter, "hidden", False):
            assert words(told) in shown


def test_brackets_of_bounds_are_seen() -> None:
    assert "([xmin,xmax],[ymin,ymax])" in words(CliRunner().invoke(app, ["extract", "--help"], env={"COLUMNS": "400"}).output)


def test_the_module_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "geo_nerf", "--version"], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "geo-nerf" in done.stdout


def options_with_numbers() -> Iterator[tuple[str, ...]]:
    """Command and option, of every option that takes one number."""
    for group, part in (((), app), (("tiles",), tiles_app)):
        for command in part.registered_commands:
            for name, hint in get_type_hints(command.callback).items():
                if {int, float} & {hint, *get_args(hint)} and tuple not in (hint, get_origin(hint)):
                    yield *group, command.name or command.callback.__name__, f"--{name.replace('_', '-')}"


#: what each command has to be given besides
NEEDED = {
    "run": ["photos", "-o", "out", "--crs", "EPSG:25832"],
    "evaluate": ["one.laz", "other.laz"],
    "extract": ["run"],
    "render": ["run"],
    "batch": ["flights", "--config", "batch.yaml", "-o", "out"],
    "tiles plan": ["run", "-o", "plan.gpkg"],
    "tiles run": ["plan.gpkg", "-o", "out"],
}


@pytest.mark.parametrize("option", list(options_with_numbers()), ids=" ".join)
@pytest.mark.parametrize("value", ["nan", "inf", "-3"])
def test_no_option_takes_a_number_out_of_its_range(option: tuple[str, ...], value: str, tmp_path) -> None:
    *path, name = option
    made = make_run(tmp_path, wavy_surface(50)).folder if path == ["extract"] else None
    needed = [str(made)] if made else NEEDED[" ".join(path)]
    done = CliRunner().invoke(app, [*path, *needed, f"{name}={value}"], env={"COLUMNS": "400", "TERMINAL_WIDTH": "400"})
    told = f"{done.output} {done.exception}"
    assert done.exit_code and name in told and not list(tmp_path.glob("out"))
    assert re.search("out of range|in the range|integer|greater than|makes no sense|needs two frames", told), told


def test_a_place_without_a_crs_to_fetch_grids_for_is_refused() -> None:
    done = CliRunner().invoke(app, ["doctor", "--at", "8,47"])
    assert isinstance(done.exception, InputError) and "--fetch-grids" in str(done.exception)
