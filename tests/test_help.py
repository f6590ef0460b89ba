"""Help as it is seen: nothing that was written is taken for markup."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest
import typer
from typer.testing import CliRunner

from geo_nerf.cli import app


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
