"""`geo-nerf extract` on a made-up surface: points where PROJ says, thinned, cropped and sifted as asked, to files and through pipes."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest

from geo_nerf.errors import GeoNerfError, InputError
from geo_nerf.events import Events
from geo_nerf.extraction import Asked, extract_file, extract_stream
from geo_nerf.georef.records import AXES, xyz_of
from geo_nerf.products.point_stream import BrokenStreamError, read_blocks, read_header
from tests.command import command_line, geo_nerf
from tests.made_run import FRAME, MadeRun, make_run, wavy_surface

POINTS = 30_000
#: a part of the surface, in EPSG:25832
BOX = "([691870,691885],[5335160,5335172.5])"


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> MadeRun:
    return make_run(tmp_path_factory.mktemp("made") / "run", wavy_surface(POINTS))


def streamed(made: MadeRun, **asked: object) -> np.ndarray:
    stream = io.BytesIO()
    count = extract_stream(Asked(made.folder, **asked), stream, Events())
    stream.seek(0)
    header = read_header(stream)
    points = np.concatenate(list(read_blocks(stream, header)))
    assert len(points) == count
    return points


def by_proj(xyz_local: np.ndarray) -> np.ndarray:
    """One PROJ pipeline of its own, UTM zone 32."""
    text = (
        f"+proj=pipeline +step +inv +proj=topocentric +ellps=WGS84 +lon_0={FRAME.lon_deg} +lat_0={FRAME.lat_deg} +h_0={FRAME.height_m} "
        "+step +inv +proj=cart +ellps=WGS84 +step +proj=utm +zone=32 +ellps=GRS80"
    )
    return np.stack(pyproj.Transformer.from_pipeline(text).transform(*xyz_local.T.astype(np.float64)), axis=1)


def sorted_points(points: np.ndarray) -> np.ndarray:
    return points[np.lexsort([points[name] for name in AXES])]


def by_millimetre(xyz: np.ndarray) -> np.ndarray:
    return np.lexsort(np.round(xyz, 3).T[[2, 1, 0]])


def test_all_points_come_exactly_where_proj_puts_them(made) -> None:
    points = streamed(made)
    assert np.abs(xyz_of(points) - by_proj(made.cloud.xyz)).max() < 1e-6
    assert np.array_equal(points["Confidence"], made.cloud.confidence)
    assert np.array_equal(points["Blue"], made.cloud.rgb[:, 2].astype(int) * 257)
    assert np.array_equal(points["PointSourceId"], made.cloud.photo + 1)
    lengths = np.linalg.norm([points[name] for name in ("NormalX", "NormalY", "NormalZ")], axis=0)
    assert np.abs(lengths - 1).max() < 1e-5 and np.abs(points["NormalZ"] - made.cloud.normals[:, 2]).max() < 1e-4


def test_a_whole_surface_is_counted_beforehand(made) -> None:
    stream = io.BytesIO()
    extract_stream(Asked(made.folder), stream, Events())
    stream.seek(0)
    header = read_header(stream)
    assert header.count == POINTS and pyproj.CRS(header.crs_wkt).to_epsg() == 25832
    stream = io.BytesIO()
    extract_stream(Asked(made.folder, min_confidence=0.5), stream, Events())
    stream.seek(0)
    assert read_header(stream).count is None


def test_crop_and_confidence_leave_out_what_they_say(made) -> None:
    whole = streamed(made)
    x, y = whole["X"], whole["Y"]
    inside = (x >= 691870) & (x <= 691885) & (y >= 5335160) & (y <= 5335172.5)
    assert 500 < inside.sum() < 5000
    assert np.array_equal(streamed(made, bounds=BOX), whole[inside])
    assert np.array_equal(streamed(made, bounds=BOX, min_confidence=0.75), whole[inside & (whole["Confidence"] >= 0.75)])
    high = BOX[:-1] + ",[561,9999])"
    assert np.array_equal(streamed(made, bounds=high), whole[inside & (whole["Z"] >= 561)])


def test_thinning_keeps_the_best_of_each_cube_and_a_crop_changes_nothing_inside(made) -> None:
    whole, thin = streamed(made), streamed(made, spacing_m=1.5)
    assert len(thin) < len(whole) / 5
    best: dict[tuple[int, ...], float] = {}
    for cube, confidence in zip(np.floor(xyz_of(whole) / 1.5).astype(int).tolist(), whole["Confidence"], strict=True):
        best[tuple(cube)] = max(best.get(tuple(cube), 0), confidence)
    assert {tuple(cube): c for cube, c in zip(np.floor(xyz_of(thin) / 1.5).astype(int).tolist(), thin["Confidence"], strict=True)} == best
    x, y = thin["X"], thin["Y"]
    inside = (x >= 691870) & (x <= 691885) & (y >= 5335160) & (y <= 5335172.5)
    assert np.array_equal(sorted_points(streamed(made, spacing_m=1.5, bounds=BOX)), sorted_points(thin[inside]))


def test_another_crs(made) -> None:
    there = streamed(made, crs="EPSG:25833")
    back = pyproj.Transformer.from_crs(25833, 25832, always_xy=True)
    assert np.abs(np.stack(back.transform(there["X"], there["Y"]), axis=1) - by_proj(made.cloud.xyz)[:, :2]).max() < 1e-4
    assert there["X"].mean() < 300_000


@pytest.mark.parametrize("name", ["a.laz", "b.copc.laz", "c.ply"])
def test_a_file_through_the_command_line_holds_what_the_stream_does(made, tmp_path, name) -> None:
    before = sorted(made.folder.rglob("*"))
    done = geo_nerf("extract", made.folder, "-o", tmp_path / name, "--bounds", BOX, "--min-confidence", 0.5, "--spacing", 0.5)
    assert done.returncode == 0, done.stderr
    points = sorted_points(streamed(made, bounds=BOX, min_confidence=0.5, spacing_m=0.5))
    assert f"{len(points):,} points" in done.stderr
    if not name.endswith(".ply"):
        found, there = laspy.read(tmp_path / name).xyz, xyz_of(points)
        assert np.abs(found[by_millimetre(found)] - there[by_millimetre(there)]).max() < 0.00051
    assert sorted(made.folder.rglob("*")) == before, "the run is only read"


def test_without_a_name_the_file_goes_into_the_run(made, tmp_path) -> None:
    run = Path(shutil.copytree(made.folder, tmp_path / "run"))
    path, count = extract_file(Asked(run), Events())
    assert path == run / "points.laz" and laspy.open(path).header.point_count == count == POINTS


def test_the_stream_goes_to_stdout_and_nothing_else_does(made) -> None:
    done = subprocess.run(command_line("extract", made.folder, "--stream", f"--bounds={BOX}"), capture_output=True, check=True)
    stream = io.BytesIO(done.stdout)
    header = read_header(stream)
    assert np.array_equal(np.concatenate(list(read_blocks(stream, header))), streamed(made, bounds=BOX)) and stream.read() == b""


def test_what_libraries_print_does_not_get_into_the_stream() -> None:
    code = (
        "import os, sys; from geo_nerf.terminal import binary_stdout\n"
        "with binary_stdout() as stream: stream.write(b'points'); os.write(1, b'noise'); print('more', flush=True)\n"
        "print('after')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"pointsafter\n" and done.stderr == b"noisemore\n"


def test_a_reader_that_leaves_early_is_told_of_in_one_line(made) -> None:
    with subprocess.Popen(command_line("extract", made.folder, "--stream"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(100)
        process.stdout.close()
        words = process.stderr.read().decode()
    assert process.returncode == 1 and "closed the pipe" in words and "Traceback" not in words and "mistake" not in words


def test_memory_does_not_grow_with_the_surface(tmp_path) -> None:
    """As records the points take 96 MB, and a Python that has loaded PROJ and all that takes about as much."""
    run = make_run(tmp_path / "run", wavy_surface(2_000_000, reach_m=60))
    code = """
import os, sys
from pathlib import Path
from geo_nerf.events import Events
from geo_nerf.extraction import Asked, extract_stream
with open(os.devnull, "wb") as null:
    print(extract_stream(Asked(Path(sys.argv[1]), spacing_m=0.1, min_confidence=0.5), null, Events()))
print(next(int(line.split()[1]) // 1024 for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""
    done = subprocess.run([sys.executable, "-c", code, str(run.folder)], capture_output=True, text=True, check=True)
    count, peak_mb = map(int, done.stdout.split())
    assert 500_000 < count < 1_000_000 and peak_mb < 200


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"bounds": "691835,691850"}, r"--bounds: '691835,691850' is no box"),
        ({"bounds": "([0,1],[0,1])"}, r"--bounds: no point of the surface .* reaches over about \(\[6918\d\d\.\d\d,6919\d\d"),
        ({"min_confidence": 1.5}, r"--min-confidence: 1\.5 makes no sense"),
        ({"spacing_m": 0.0}, r"--spacing: 0 makes no sense"),
        ({"crs": "EPSG:32755"}, r"outside the area"),
        ({"crs": "EPSG:4326"}, r"not a projected CRS"),
        ({"overrides": ("field.steps=3",)}, r"--set: 'field' has no part"),
    ],
)
def test_what_makes_no_sense_is_refused(made, tmp_path, asked, words) -> None:
    with pytest.raises(InputError, match=words):
        extract_file(Asked(made.folder, tmp_path / "a.laz", **asked), Events())
    assert list(tmp_path.iterdir()) == []


def test_wrong_words_are_told_before_anything_is_read(tmp_path) -> None:
    done = geo_nerf("extract", tmp_path, "-o", tmp_path / "points.xyz")
    assert done.returncode == 2 and "points.xyz: this name says no format" in done.stderr
    both = geo_nerf("extract", tmp_path, "--stream", "--events")
    assert both.returncode == 2 and both.stdout == "" and "points or events, not both" in both.stderr
    with pytest.raises(InputError, match="--stream: points go to a file or to stdout"):
        extract_stream(Asked(tmp_path, tmp_path / "a.laz"), io.BytesIO(), Events())


def test_a_stream_that_fails_has_no_end(made) -> None:
    stream = io.BytesIO()
    with pytest.raises(GeoNerfError, match="no point of the surface"):
        extract_stream(Asked(made.folder, bounds="([0,1],[0,1])"), stream, Events())
    stream.seek(0)
    header = read_header(stream)
    with pytest.raises(BrokenStreamError, match="stops within a block"):
        list(read_blocks(stream, header))
