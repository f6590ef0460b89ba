"""Every template runs with the PDAL that is here, by bare `pdal pipeline` with files named by option, and does what its name says."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from pdal_stages import runner
from pdal_stages.errors import MissingStageError
from pdal_stages.examples import TEMPLATES, examples
from pdal_stages.runner import Pdal

pytestmark = pytest.mark.pdal
WEST, SOUTH = 691_000.0, 5_335_000.0


@pytest.fixture(scope="module")
def pdal() -> Pdal:
    return runner.find_pdal()


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """A sloping ground of 40 x 40 m with a house of 5 m, one point high above, two rasters."""
    folder = tmp_path_factory.mktemp("templates")
    xy = np.mgrid[0:40:0.25, 0:40:0.25].reshape(2, -1) + 0.1
    house = ((xy > 15) & (xy < 22)).all(axis=0)
    z = 500 + 0.05 * xy[0] + 5.0 * house
    xyz = np.vstack([np.column_stack([xy[0] + WEST, xy[1] + SOUTH, z]), [[WEST + 5, SOUTH + 5, 560]]])
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales, header.offsets = [0.001] * 3, [WEST, SOUTH, 0]
    header.add_extra_dim(laspy.ExtraBytesParams("Confidence", np.float32))
    header.add_crs(pyproj.CRS("EPSG:25832"))
    las = laspy.LasData(header)
    las.xyz = xyz
    las.return_number[:], las.number_of_returns[:] = 1, 1
    las.classification = np.append(np.where(house, 1, 2), 1)
    las["Confidence"] = np.full(len(xyz), 0.5, np.float32)
    las.write(folder / "cloud.laz")
    profile = {
        "driver": "GTiff",
        "crs": "EPSG:25832",
        "width": 50,
        "height": 50,
        "transform": rasterio.transform.from_origin(WEST - 5, SOUTH + 45, 1, 1),
    }
    with rasterio.open(folder / "ortho.tif", "w", count=3, dtype="uint8", **profile) as file:
        file.write(np.stack([np.full((50, 50), value, np.uint8) for value in (10, 20, 255)]))
    with rasterio.open(folder / "reference.tif", "w", count=1, dtype="float32", **profile) as file:
        file.write(np.tile(500 + 0.05 * (np.arange(50) - 4.5), (50, 1)).astype(np.float32), 1)
    return folder


def _run(pdal: Pdal, place: Path, name: str, target: str, *options: str) -> Path:
    """As a user would: the program, the template, and files by option."""
    pipeline = json.loads((TEMPLATES / f"{name}.json").read_text(encoding="utf-8"))["pipeline"]
    words = [f"--readers.las.filename={place / 'cloud.laz'}"] if name not in ("merge", "ground_of_tile") else []
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


def test_ground_and_heights_above_it(pdal, place):
    found = laspy.read(_run(pdal, place, "ground", "ground.laz"))
    truth = np.asarray(laspy.read(place / "cloud.laz").classification)[: len(found)]
    assert (np.asarray(found.classification) == truth).mean() > 0.97
    above = laspy.read(_run(pdal, place, "height_above_ground", "above.laz"))["HeightAboveGround"]
    assert np.abs(np.asarray(above)[:-1][truth[:-1] == 2]).max() < 0.1
    assert np.asarray(above)[:-1][truth[: len(above) - 1] == 1] == pytest.approx(5, abs=0.5)


def test_colours_from_an_orthophoto(pdal, place):
    las = laspy.read(_run(pdal, place, "colorize", "coloured.laz", f"--filters.colorization.raster={place / 'ortho.tif'}"))
    assert [np.unique(las[name]).tolist() for name in ("red", "green", "blue")] == [[2570], [5140], [65535]]


def test_tiles_and_back(pdal, place):
    _run(pdal, place, "tile", "part_#.laz", "--filters.splitter.length=20")
    parts = sorted(place.glob("part_*.laz"))
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
    assert height("compare", f"--filters.hag_dem.raster={place / 'reference.tif'}") == pytest.approx(5.0, abs=0.1)


def test_templates_for_newer_pdals_say_which(pdal, place):
    newer = {"to_copc": "2.4"}
    for name, pipeline in examples().items():
        if name in newer and not pdal.has("writers.copc"):
            with pytest.raises(MissingStageError, match=rf"came in PDAL {newer[name]}"):
                pdal.check(pipeline)
        else:
            pdal.check(pipeline)


@pytest.mark.pdal_copc
def test_copc_by_pdal(pdal, place):
    with laspy.CopcReader.open(_run(pdal, place, "to_copc", "out.copc.laz")) as reader:
        assert len(reader.query()) == len(laspy.read(place / "cloud.laz"))
