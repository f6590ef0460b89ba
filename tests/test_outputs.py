"""What cannot be written is told before any work, by every command, and is no mistake of ours."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
from typer.testing import CliRunner

from geo_nerf.artefacts import ScratchFullError, atomic_path, scratch_folder
from geo_nerf.cli import app
from geo_nerf.errors import OutputError
from geo_nerf.run_folder import writable_folder
from tests.command import command_line
from tests.made_run import make_run, wavy_surface

CRS = ("--crs", "EPSG:25832")
#: a command's arguments; OUT is the place that cannot be written, the others lie in the folder of `inputs`
COMMANDS = {
    "run": ("run", "photos", "-o", "OUT", *CRS),
    "poses": ("poses", "photos", "-o", "OUT", *CRS),
    "extract": ("extract", "made", "-o", "OUT/p.laz"),
    "extract copc": ("extract", "made", "-o", "OUT/p.copc.laz"),
    "export": ("export", "made", "-o", "OUT"),
    "inspect": ("inspect", "photos", "-o", "OUT/p.gpkg"),
    "evaluate": ("evaluate", "cloud.laz", "cloud.laz", "--gsd", "0.5", "-o", "OUT"),
    "render": ("render", "made", "-o", "OUT"),
    "film": ("render", "made", "--flythrough", "OUT/film.mp4"),
    "demo": ("demo", "OUT"),
    "plan": ("tiles", "plan", "made", "-o", "OUT/p.gpkg", "--count", "2"),
    "tiles": ("tiles", "run", "p.gpkg", "-o", "OUT"),
    "merge": ("tiles", "merge", "p.gpkg", "made", "-o", "OUT"),
    "batch": ("batch", ".", "--config", "b.yaml", "-o", "OUT"),
}
PLACES = ("/proc/nothing", "/dev/full", "/dev/full/below", "file", "file/below")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    make_run(folder / "made", wavy_surface(100))
    (folder / "photos").mkdir()
    (folder / "file").write_text("x")
    (folder / "b.yaml").write_text("crs: EPSG:25832\n")
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.add_crs(pyproj.CRS("EPSG:25832"))
    las = laspy.LasData(header)
    las.x, las.y, las.z = np.random.default_rng(0).uniform(0, 20, (3, 500))
    las.write(folder / "cloud.laz")
    return folder


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("place", PLACES)
def test_a_place_that_cannot_be_written_is_named_before_any_work(inputs, monkeypatch, command, place) -> None:
    monkeypatch.chdir(inputs)
    before = sorted(inputs.rglob("*"))
    done = CliRunner().invoke(app, [word.replace("OUT", place) for word in COMMANDS[command]])
    assert isinstance(done.exception, OutputError), done.exception
    assert str(done.exception).startswith(place) and sorted(inputs.rglob("*")) == before


def test_a_folder_is_no_file_to_write(inputs, monkeypatch) -> None:
    monkeypatch.chdir(inputs)
    (inputs / "folder.laz").mkdir(exist_ok=True)
    done = CliRunner().invoke(app, ["extract", "made", "-o", "folder.laz"])
    assert isinstance(done.exception, OutputError) and "this is a folder" in str(done.exception)


def test_a_folder_that_can_be_made_is_not_made_yet(tmp_path) -> None:
    assert writable_folder(tmp_path / "a" / "b") == tmp_path / "a" / "b" and list(tmp_path.iterdir()) == []
    with pytest.raises(OutputError, match="nothing can be written here"):
        writable_folder(Path("/proc/self/fd"))


def test_a_full_disk_of_temporary_files_is_named(tmp_path, monkeypatch) -> None:
    class Full:
        free = 1000

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(OSError, match="broken"), scratch_folder("x-"):
        raise OSError("broken")
    monkeypatch.setattr("shutil.disk_usage", lambda path: Full)
    with pytest.raises(ScratchFullError, match="TMPDIR") as caught, scratch_folder("x-"):
        raise OSError(28, os.strerror(28))
    assert str(caught.value).startswith(str(tmp_path)) and list(tmp_path.iterdir()) == []


def test_the_file_wanted_is_named_and_not_the_half_one(tmp_path) -> None:
    with pytest.raises(IsADirectoryError) as caught, atomic_path(tmp_path / "cloud.laz") as partial:
        partial.mkdir()
        try:
            partial.open("wb")
        finally:
            partial.rmdir()
    assert caught.value.filename == str(tmp_path / "cloud.laz") and ".partial" not in str(caught.value)


def test_standard_output_on_a_full_disk_is_named(inputs) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command_line("extract", inputs / "made", "--stream"), stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2 and b"Error: standard output: the disk" in done.stderr
