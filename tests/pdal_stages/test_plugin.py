"""readers.geonerf, built against the PDAL of this machine: the points of `geo-nerf extract`, or an error in its words."""

from __future__ import annotations

import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import laspy
import numpy as np
import pytest

from geo_nerf.events import Events
from geo_nerf.extraction import Asked, extract_file, extract_stream
from geo_nerf.georef.records import RECORD
from geo_nerf.products.point_stream import PointStreamWriter, StreamHeader
from pdal_stages import stages
from pdal_stages.functions import VARIABLE
from pdal_stages.runner import find_pdal
from tests.command import PATIENCE_S, command_line
from tests.made_run import MadeRun, make_run, wavy_surface

ROOT = Path(__file__).resolve().parents[2]
POINTS = 20_000
BOX = "([691870,691885],[5335160,5335172.5])"
DIMENSIONS = ["NormalX", "NormalY", "NormalZ", "Confidence", "red", "green", "blue", "point_source_id"]
#: of LAS coordinates; there is no header to take them from, as there is between files
OFFSETS = {"offset_x": 691_000, "offset_y": 5_335_000, "offset_z": 500}
pytestmark = pytest.mark.pdal_plugin


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    """`scripts/build_pdal_plugin.py`."""
    spec = importlib.util.spec_from_file_location("build_pdal_plugin", ROOT / "scripts" / "build_pdal_plugin.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def plugin(builder, tmp_path_factory) -> Path:
    """Folder of the built plugin."""
    return builder.build(Path(find_pdal().command[0]), tmp_path_factory.mktemp("plugin")).parent


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> MadeRun:
    return make_run(tmp_path_factory.mktemp("made") / "a run", wavy_surface(POINTS))


def script(path: Path, text: str) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Path:
    """`geo-nerf` as a program of one name, whatever environment this Python runs in."""
    command = " ".join(f"'{word}'" for word in command_line())
    return script(tmp_path_factory.mktemp("bin") / "geo-nerf", f"PYTHONPATH='{ROOT}' exec {command} \"$@\"")


class Pdal:
    """PDAL with the plugin in reach."""

    def __init__(self, plugin: Path, program: Path) -> None:
        self.env = {**os.environ, "PDAL_DRIVER_PATH": str(plugin), VARIABLE: str(program)}

    def __call__(self, *arguments: object, text: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        command, env = [*find_pdal().command, *map(str, arguments)], {**self.env, **environment}
        return subprocess.run(command, input=text, capture_output=True, text=True, timeout=PATIENCE_S, check=False, env=env)

    def pipeline(self, *parts: object, stream: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
        return self("pipeline", "--stdin", *([] if stream else ["--nostream"]), text=json.dumps({"pipeline": parts}), **environment)

    def refused(self, stage: dict[str, object]) -> str:
        """Run a reader that must fail; its words."""
        done = self.pipeline(stage, {"type": "writers.null"})
        assert done.returncode == 1 and "readers.geonerf: " in done.stderr, (done.returncode, done.stderr)
        return done.stderr


@pytest.fixture(scope="module")
def pdal(plugin, program) -> Pdal:
    return Pdal(plugin, program)


def by_place(las: laspy.LasData) -> np.ndarray:
    return np.lexsort(np.round(las.xyz, 3).T)


def test_pdal_knows_the_reader_and_its_options(pdal) -> None:
    assert "readers.geonerf" in pdal("--drivers").stdout
    options = pdal("--options", "readers.geonerf").stdout
    assert all(f"\n  {name}" in options for name in ("filename", "program", "spacing", "bounds", "min_confidence", "crs"))


@pytest.mark.parametrize("stream", [True, False])
def test_a_pipeline_gets_the_points_that_extract_writes(pdal, made, tmp_path, stream) -> None:
    """Thinned, cropped and sifted, at once and in streaming mode."""
    asked = {"spacing_m": 0.5, "bounds": BOX, "min_confidence": 0.3}
    reader, keep = stages.read_geonerf(str(made.folder), **asked), stages.keep("Z[0:560.5005]")
    writer = {**stages.write_las(str(tmp_path / "pdal.laz"), extra_dims=stages.EXTRA_DIMS), **OFFSETS}
    done = pdal.pipeline(reader, keep, writer, stream=stream)
    assert done.returncode == 0, done.stderr
    extract_file(Asked(made.folder, tmp_path / "ours.laz", **asked), Events())
    theirs, ours = laspy.read(tmp_path / "pdal.laz"), laspy.read(tmp_path / "ours.laz")
    ours.points = ours.points[np.asarray(ours.z) < 560.5005]
    one, other = by_place(theirs), by_place(ours)
    assert len(one) == len(other) > 300
    assert np.abs(theirs.xyz[one] - ours.xyz[other]).max() <= 0.001 + 1e-6
    for name in DIMENSIONS:
        assert np.array_equal(np.asarray(theirs[name])[one], np.asarray(ours[name])[other]), name
    assert theirs.header.parse_crs().to_epsg() == 25832


def test_all_points_and_their_summary(pdal, made) -> None:
    info = pdal("info", "--driver", "readers.geonerf", "--summary", made.folder)
    assert info.returncode == 0, info.stderr
    summary = json.loads(info.stdout)["summary"]
    assert summary["num_points"] == POINTS and "Confidence" in summary["dimensions"] and "25832" in json.dumps(summary["srs"])
    stats = pdal("info", "--driver", "readers.geonerf", "--stats", made.folder)
    found = {item["name"]: item for item in json.loads(stats.stdout)["stats"]["statistic"]}
    assert found["Confidence"]["count"] == POINTS and found["Confidence"]["average"] == pytest.approx(
        made.cloud.confidence.mean(), abs=1e-5
    )
    assert found["X"]["minimum"] == pytest.approx(summary["bounds"]["minx"], abs=1e-3)


def test_count_stops_the_program_early(pdal, made, tmp_path) -> None:
    done = pdal.pipeline({**stages.read_geonerf(str(made.folder)), "count": 7}, {**stages.write_las(str(tmp_path / "a.las")), **OFFSETS})
    assert done.returncode == 0, done.stderr
    assert laspy.open(tmp_path / "a.las").header.point_count == 7


def test_the_reason_comes_first_and_in_the_names_of_pdals_options(pdal, made, tmp_path) -> None:
    def reason(**changes: object) -> str:
        words = pdal.refused({**stages.read_geonerf(str(made.folder)), **changes})
        assert "--" not in words and "Traceback" not in words, words
        return words.split("readers.geonerf: ", 1)[1]

    assert reason(bounds="691870,691885").startswith("'bounds': '691870,691885' is no box: two or three ranges")
    assert reason(bounds="([0,1],[0,1])").startswith("'bounds': no point of the surface lies within 'bounds'")
    assert reason(filename=str(tmp_path / "nowhere")).startswith(f"'filename': {tmp_path / 'nowhere'}: there is no such folder")
    assert reason(filename=str(tmp_path)).startswith(f"'filename': {tmp_path}: this is not the folder of a run")
    assert reason(min_confidence=7).startswith("'min_confidence': 7 makes no sense here")
    assert reason(spacing=-1).startswith("'spacing': -1 makes no sense here")
    assert reason(crs="EPSG:999999").startswith("'crs': 'EPSG:999999' is not")
    assert reason(program="/no/such/program").startswith("cannot start '/no/such/program': No such file")
    assert reason(bounds="x").rstrip().endswith("(geo-nerf ended with exit status 2)")


@pytest.mark.parametrize("name", ["run.json", "surface/cloud.json"])
def test_a_damaged_run_is_not_to_be_deleted(pdal, made, tmp_path, name) -> None:
    run = tmp_path / "run"
    shutil.copytree(made.folder, run)
    (run / name).write_text("{")
    words = pdal.refused(stages.read_geonerf(str(run)))
    assert f"readers.geonerf: {run / name}: this file of earlier work cannot be read" in words
    assert ("Delete nothing" in words) == (name == "run.json") and f"Delete the folder {run} " not in words


@pytest.fixture(scope="module")
def whole(made) -> bytes:
    stream = io.BytesIO()
    extract_stream(Asked(made.folder), stream, Events())
    return stream.getvalue()


def fake(folder: Path, data: bytes, then: str) -> dict[str, object]:
    """A reader whose program writes these bytes and ends in this way."""
    (folder / "stream").write_bytes(data)
    return {**stages.read_geonerf("RUN"), "program": str(script(folder / "fake", f"cat '{folder / 'stream'}'; {then}"))}


@pytest.mark.parametrize("where", [10, 300, 100_000, -1])
def test_a_killed_program_is_an_error_wherever_it_was(pdal, whole, tmp_path, where) -> None:
    words = pdal.refused(fake(tmp_path, whole[:where], "kill -9 $$"))
    assert "readers.geonerf: geo-nerf was killed by signal 9; " in words and "it stops within" in words


def test_a_stream_that_stops_is_an_error_even_if_all_seems_well(pdal, whole, tmp_path) -> None:
    assert "it stops within a block" in pdal.refused(fake(tmp_path, whole[:-16], "exit 0"))
    assert "it stops within its header" in pdal.refused(fake(tmp_path, b"", "exit 0"))


def test_a_program_that_fails_after_its_points_is_an_error(pdal, whole, tmp_path) -> None:
    words = pdal.refused(fake(tmp_path, whole, "echo 'Error: the roof fell in' >&2; exit 5"))
    assert "readers.geonerf: the roof fell in (geo-nerf ended with exit status 5)" in words


@pytest.mark.parametrize(("at", "words"), [(200, "its header"), (50_000, "a block"), (-1, "its end")])
def test_a_changed_byte_is_an_error(pdal, whole, tmp_path, at, words) -> None:
    data = bytearray(whole)
    data[at] ^= 4
    assert f"the checksum of {words} is wrong" in pdal.refused(fake(tmp_path, bytes(data), "exit 0"))


def test_what_is_no_stream_is_an_error(pdal, whole, tmp_path) -> None:
    assert "does not begin like a stream of points" in pdal.refused(fake(tmp_path, b"{" * 1000, "exit 0"))
    assert "something follows its end" in pdal.refused(fake(tmp_path, whole + b"x", "exit 0"))
    wrong = io.BytesIO()
    writer = PointStreamWriter(wrong, StreamHeader(RECORD, "", 9))
    writer.write(np.zeros(3, RECORD))
    writer.end()
    assert "3 points came of 9" in pdal.refused(fake(tmp_path, wrong.getvalue(), "exit 0"))


def test_fields_of_any_kind_become_dimensions(pdal, tmp_path) -> None:
    """What a later version may send: times, and dimensions PDAL has no name for."""
    dtype = np.dtype(
        {"names": ["Z", "GpsTime", "Y", "Trust", "X"], "formats": ["<f8", "<f8", "<f8", "<i2", "<f8"], "offsets": [0, 8, 16, 24, 30]}
    )
    points = np.zeros(4, dtype)
    points["GpsTime"], points["Trust"], points["X"] = np.arange(4) + 0.25, [-3, 5, 7, 32000], 10
    stream = io.BytesIO()
    writer = PointStreamWriter(stream, StreamHeader(dtype, "", 4))
    writer.write(points)
    writer.end()
    reader = fake(tmp_path, stream.getvalue(), "exit 0")
    done = pdal.pipeline(
        reader, {"type": "writers.text", "filename": str(tmp_path / "a.csv"), "order": "GpsTime,Trust,X", "keep_unspecified": False}
    )
    assert done.returncode == 0, done.stderr
    rows = np.loadtxt(tmp_path / "a.csv", delimiter=",", skiprows=1)
    assert np.array_equal(rows, np.column_stack([points["GpsTime"], points["Trust"], points["X"]]))


def test_the_program_gets_its_words_one_by_one_and_none_of_pdals_libraries(pdal, tmp_path) -> None:
    said = tmp_path / "said"
    show = script(
        tmp_path / "show", f"for word; do echo \"<$word>\"; done >'{said}'; env | grep -E '^(LD_LIBRARY|PROJ|GDAL|MINE)' >>'{said}'; exit 3"
    )
    reader = {**stages.read_geonerf("a $(run) 'x'", spacing_m=0.1, bounds=BOX, crs="EPSG:25832+7837"), "program": str(show)}
    done = pdal.pipeline(reader, {"type": "writers.null"}, MINE="1", LD_LIBRARY_PATH="/mine")
    assert done.returncode == 1
    lines = said.read_text().splitlines()
    assert lines[:6] == [
        "<extract>",
        "<--stream>",
        "<--spacing=0.10000000000000001>",
        f"<--bounds={BOX}>",
        "<--crs=EPSG:25832+7837>",
        "<-->",
    ]
    assert lines[6] == "<a $(run) 'x'>" and "MINE=1" in lines and "LD_LIBRARY_PATH=/mine" in lines
    assert not [line for line in lines if ".pdal" in line]


def test_the_builder_says_what_is_missing(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    pdal = script(tmp_path / "pdal", "echo 'pdal 2.9.1'")
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "build_pdal_plugin.py"), "--pdal", str(pdal), "--folder", str(tmp_path / "build")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3 and "cmake and make and c++ missing" in done.stderr and not (tmp_path / "build").exists()


def test_a_private_pdal_gets_the_plugin_into_its_folder_and_no_other_one_does(builder, tmp_path) -> None:
    built = tmp_path / f"{builder.PLUGIN}.so"
    built.write_bytes(b"plugin")
    for folder in ("private/bin", "private/usr/bin", "private/usr/lib", "other/bin", "other/lib"):
        (tmp_path / folder).mkdir(parents=True)
    for program in ("private/bin/pdal", "private/usr/bin/pdal", "other/bin/pdal"):
        script(tmp_path / program, "exit 0")
    (tmp_path / "venv").symlink_to(tmp_path / "private/bin/pdal")
    assert builder.install(built, tmp_path / "venv") == tmp_path / "private/usr/lib" / built.name
    assert (tmp_path / "private/usr/lib" / built.name).read_bytes() == b"plugin"
    assert builder.install(built, tmp_path / "other/bin/pdal") is None and not list((tmp_path / "other/lib").iterdir())


def test_the_reason_comes_first_where_the_plugin_itself_ends_the_program(pdal, whole, tmp_path) -> None:
    data = bytearray(whole)
    data[50_000] ^= 4
    words = pdal.refused(fake(tmp_path, bytes(data), "exec sleep 60"))
    assert "readers.geonerf: the stream of points from geo-nerf is not whole: the checksum of a block is wrong" in words
    assert "signal" not in words
