"""Every template runs with the PDAL that is here, by bare `pdal pipeline` with files named by option, and does what its name says."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import laspy
import numpy as np
import pytest
import rasterio

from geo_nerf.events import Events
from geo_nerf.products.copc import write_copc
from geo_nerf.products.records import blocks_of_file
from pdal_stages import runner
from pdal_stages.errors import MissingStageError
from pdal_stages.examples import TEMPLATES, examples
from pdal_stages.reference import since
from pdal_stages.runner import Pdal
from tests.pdal_stages.made_place import SOUTH, WEST, make_place

pytestmark = pytest.mark.pdal


@pytest.fixture(scope="module")
def pdal() -> Pdal:
    return runner.find_pdal()


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return make_place(tmp_path_factory.mktemp("templates"))


def _run(pdal: Pdal, place: Path, name: str, target: str, *options: str) -> Path:
    """As a user would: the program, the template, and files by option."""
    pipeline = json.loads((TEMPLATES / f"{name}.json").read_text(encoding="utf-8"))["pipeline"]
    words = [f"--readers.las.filename={place / 'cloud.laz'}"] if name not in ("merge", "ground_of_tile") else []
    words = [] if any("--readers.las." in option for option in options) else words
    words += [f"--{pipeline[-1]['type']}.filename={place / target}", *options]
    command = [*pdal.command, "pipeline", str(TEMPLATES / f"{name}.json"), *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=place, check=False)
    assert done.returncode == 0, done.stderr
    return place / target


def test_cloud_to_cloud(pdal, place):
    count = len(laspy.read(place / "cloud.laz"))
    plain = laspy.read(_run(pdal, place, "to_las", "plain.laz"))
    assert len(plain) == count and "Confidence" in plain.point_format.extra_dimension_names
    assert len(laspy.read(_run(pdal, place, "outliers", "clean.laz"))) == count - 1
    assert 100 < len(laspy.read(_run(pdal, place, "thin", "thin.laz", "--filters.sample.radius=2"))) < count / 10


def test_las_of_a_copc_is_no_copc(pdal, place, tmp_path):
    write_copc(blocks_of_file(place / "cloud.laz"), tmp_path / "in.copc.laz", Events())
    for name in ("to_las", "outliers", "ground_by_height"):
        target = _run(pdal, place, name, f"{name}.laz", f"--readers.las.filename={tmp_path / 'in.copc.laz'}")
        with laspy.open(target) as file:
            assert "copc" not in {record.user_id for record in file.header.vlrs}
            assert file.header.parse_crs() is not None and list(file.header.scales) == [0.001] * 3


def test_ground_and_heights_above_it(pdal, place):
    found = laspy.read(_run(pdal, place, "ground", "ground.laz"))
    truth = np.asarray(laspy.read(place / "cloud.laz").classification)[: len(found)]
    assert (np.asarray(found.classification) == truth).mean() > 0.97
    above = laspy.read(_run(pdal, place, "height_above_ground", "above.laz"))["HeightAboveGround"]
    assert np.abs(np.asarray(above)[:-1][truth[:-1] == 2]).max() < 0.1
    assert np.asarray(above)[:-1][truth[: len(above) - 1] == 1] == pytest.approx(5, abs=0.5)


def test_ground_anew_leaves_no_noise_and_no_heights_above_another_ground(pdal, place, tmp_path):
    las = laspy.read(place / "cloud.laz")
    las.classification[:3], las.classification[3:5] = 18, 7
    las["HeightAboveGround"][:] = 1234
    las.write(tmp_path / "stale.laz")
    found = laspy.read(_run(pdal, place, "ground", "anew.laz", f"--readers.las.filename={tmp_path / 'stale.laz'}"))
    assert len(las) - 6 <= len(found) <= len(las) - 5
    assert set(np.unique(found.classification)) == {1, 2} and np.asarray(found["HeightAboveGround"]).max() < 100
    assert np.abs(np.asarray(found["HeightAboveGround"])[np.asarray(found.classification) == 2]).max() == 0


def test_a_cloud_without_ground_gets_no_heights(pdal, place, tmp_path):
    las = laspy.read(place / "cloud.laz")
    las.classification[:] = 1
    las.write(tmp_path / "bare.laz")
    options = [f"--readers.las.filename={tmp_path / 'bare.laz'}", f"--writers.las.filename={tmp_path / 'out.laz'}"]
    command = [*pdal.command, "pipeline", str(TEMPLATES / "height_above_ground.json"), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "ground" in done.stderr
    assert done.returncode or (np.asarray(laspy.read(tmp_path / "out.laz")["HeightAboveGround"]) == -9999).all()


def test_colours_from_an_orthophoto(pdal, place):
    las = laspy.read(_run(pdal, place, "colorize", "coloured.laz", f"--filters.colorization.raster={place / 'ortho.tif'}"))
    assert [np.unique(las[name]).tolist() for name in ("red", "green", "blue")] == [[2570], [5140], [65535]]


def test_points_beside_the_orthophoto_keep_their_colours(pdal, place, tmp_path):
    with rasterio.open(place / "ortho.tif") as file:
        bands, profile = file.read(), file.profile
    half = bands.shape[2] // 2
    with rasterio.open(tmp_path / "half.tif", "w", **{**profile, "width": half}) as file:
        file.write(bands[:, :, :half])
    before = laspy.read(place / "cloud.laz")
    las = laspy.read(_run(pdal, place, "colorize", "half.laz", f"--filters.colorization.raster={tmp_path / 'half.tif'}"))
    east = np.asarray(las.x) > WEST + half * profile["transform"].a + 0.01
    assert len(las) == len(before) and 0.2 < east.mean() < 0.8
    assert set(np.unique(las.red[~east])) <= {2570, *np.unique(before.red)}
    assert np.array_equal(las.red[east], before.red[np.asarray(before.x) > WEST + half * profile["transform"].a + 0.01])


def test_noise_is_no_surface(pdal, place, tmp_path):
    las = laspy.read(place / "cloud.laz")
    las.z[100], las.classification[100], las.classification[101] = 900.0, 18, 18
    las.write(tmp_path / "noisy.laz")
    with rasterio.open(_run(pdal, place, "dsm", "quiet.tif", f"--readers.las.filename={tmp_path / 'noisy.laz'}")) as file:
        assert file.read(1, masked=True).max() < 600


def test_tiles_and_back(pdal, place):
    _run(pdal, place, "tile", "part_#.laz", "--filters.splitter.length=20")
    parts = sorted(place.glob("part_*.laz"))
    for part in parts:
        x = np.asarray(laspy.read(part).x)
        assert x.min() // 20 == (x.max() - 1e-6) // 20, "borders lie at multiples of the edge"
    assert len(parts) >= 4 and sum(len(laspy.read(part)) for part in parts) == len(laspy.read(place / "cloud.laz"))
    inputs = [f"--stage.input_{number}.filename={part}" for number, part in enumerate(parts[:2], 1)]
    merged = laspy.read(_run(pdal, place, "merge", "merged.laz", *inputs))
    assert len(merged) == sum(len(laspy.read(part)) for part in parts[:2])


def test_ground_of_one_tile_with_its_neighbour(pdal, place):
    """The border runs through the house: what lies west of it is classed, and not a point of the neighbour's written."""
    whole, border = laspy.read(place / "cloud.laz"), WEST + 18.5
    for name, part in (("west", whole.x < border), ("east", whole.x >= border)):
        laspy.LasData(whole.header, whole.points[part]).write(place / f"{name}.laz")
    boxes = [f"--stage.tile.bounds=([{WEST},{border}],[{SOUTH},{SOUTH + 41}])"]
    boxes += [f"--stage.around.bounds=([{WEST - 20},{border + 12}],[{SOUTH - 20},{SOUTH + 61}])"]
    inputs = [f"--stage.input_{number}.filename={place / name}.laz" for number, name in enumerate(("west", "east"), 1)]
    found = laspy.read(_run(pdal, place, "ground_of_tile", "one.laz", *inputs, *boxes))
    x, y, classes = np.asarray(found.x) - WEST, np.asarray(found.y) - SOUTH, np.asarray(found.classification)
    house = (x > 15) & (x < 22) & (y > 15) & (y < 22)
    assert len(found) == (whole.x < border).sum() and x.max() <= 18.5
    assert (classes[house] == 1).mean() > 0.95 and (classes[~house] == 2).mean() > 0.95


def test_surface_terrain_and_difference(pdal, place):
    house = [(WEST + 18.1, SOUTH + 18.1)]

    def height(name: str, *options: str) -> float:
        with rasterio.open(_run(pdal, place, name, f"{name}.tif", "--writers.gdal.resolution=0.5", *options)) as file:
            assert file.nodata == -9999
            return float(next(file.sample(house))[0])

    assert height("dsm", "--writers.gdal.radius=0.4") == pytest.approx(505.9, abs=0.05)
    assert height("dtm", "--writers.gdal.radius=1", "--writers.gdal.window_size=20") == pytest.approx(500.9, abs=0.2)
    assert height("compare", f"--filters.colorization.raster={place / 'reference.tif'}") == pytest.approx(5.0, abs=0.1)


def test_differences_from_a_raster_have_a_sign_and_leave_out_what_it_does_not_know(pdal, place, tmp_path):
    """Ground points count as all others do, points below the reference are so, and no 0 stands where the raster has nothing."""
    with rasterio.open(place / "reference.tif") as file:
        heights, profile = file.read(1) + 2, {**file.profile, "nodata": -9999.0}
    heights[:, 25:] = -9999
    heights[:, :15] = -9999
    with rasterio.open(tmp_path / "higher.tif", "w", **{**profile, "height": 30}) as file:
        file.write(heights[:30], 1)
    target = _run(pdal, place, "compare", "lower.tif", f"--filters.colorization.raster={tmp_path / 'higher.tif'}")
    with rasterio.open(target) as file:
        found = file.read(1, masked=True)
        assert np.ma.median(found) == pytest.approx(-2, abs=0.1) and found.min() > -2.1 and found.max() < 3.1
        assert file.bounds.left >= WEST + 9 and file.bounds.right <= WEST + 21 and file.bounds.bottom >= SOUTH + 14


@pytest.mark.parametrize("nodata", [0.0, -32768.0, -3.4e38, 32767.0])
def test_no_data_of_a_reference_is_no_height(pdal, place, tmp_path, nodata):
    with rasterio.open(place / "reference.tif") as file:
        heights, profile = file.read(1), {**file.profile, "nodata": nodata}
    heights[:, 20:] = nodata
    with rasterio.open(tmp_path / "odd.tif", "w", **profile) as file:
        file.write(heights, 1)
    with rasterio.open(_run(pdal, place, "compare", "odd_out.tif", f"--filters.colorization.raster={tmp_path / 'odd.tif'}")) as file:
        found = file.read(1, masked=True)
        assert np.abs(found).max() < 20 and file.bounds.right <= WEST + 21


def test_templates_for_newer_pdals_say_which(pdal, place):
    for pipeline in examples().values():
        if pdal.is_at_least(since(pipeline)):
            pdal.check(pipeline)
        else:
            with pytest.raises(MissingStageError, match=rf"came in PDAL ({since(pipeline)}|2\.4)"):
                pdal.check(pipeline)


@pytest.mark.pdal_copc
def test_copc_by_pdal(pdal, place):
    las = laspy.read(place / "cloud.laz")
    with laspy.CopcReader.open(_run(pdal, place, "to_copc", "out.copc.laz")) as reader:
        found = reader.query()
        assert len(found) == len(las) and list(reader.header.scales) == [0.001] * 3
        assert np.asarray(found["HeightAboveGround"]).sum() == pytest.approx(np.asarray(las["HeightAboveGround"]).sum())


@pytest.mark.parametrize("mode", ["--stream", "--nostream"])
def test_ground_by_height_leaves_classes_that_others_gave_and_takes_no_unknown_height_for_one(pdal, place, tmp_path, mode):
    las = laspy.read(place / "cloud.laz")
    before, heights = np.asarray(las.classification), np.asarray(las["HeightAboveGround"])
    heights[:], before[:] = 3, 1
    heights[:40] = np.repeat([0.0, -3.0, -9999.0, np.nan], 10)
    before[:40] = np.tile([0, 1, 2, 3, 4, 5, 6, 7, 9, 18], 4)
    las.classification, las["HeightAboveGround"] = before, heights
    las.write(tmp_path / "classed.laz")
    source = f"--readers.las.filename={tmp_path / 'classed.laz'}"
    found = laspy.read(_run(pdal, place, "ground_by_height", f"by{mode}.laz", source, mode))
    kept = [3, 4, 5, 6]
    unknown = [0, 1, 1, *kept, 1, 9, 18]
    wanted = [[2, 2, 2, *kept, 2, 9, 18], [7, 7, 7, *kept, 7, 9, 18], unknown, unknown]
    assert np.asarray(found.classification)[:40].reshape(4, 10).tolist() == wanted
    assert np.array_equal(found["HeightAboveGround"], heights, equal_nan=True)
