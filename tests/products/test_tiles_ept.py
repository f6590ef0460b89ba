"""Tiles with their index and Entwine Point Tiles, opened by PDAL, laspy and copclib."""

from __future__ import annotations

import json

import copclib
import laspy
import numpy as np
import pyproj
import pytest

from geo_nerf.events import Events
from geo_nerf.products.ept import write_ept
from geo_nerf.products.records import Extras, blocks_of_cloud
from geo_nerf.products.vpc import write_tiles
from pdal_stages import runner
from tests.products.conftest import CRS, wavy_cloud


@pytest.fixture(scope="module")
def points():
    cloud = wavy_cloud(60_000)
    return blocks_of_cloud(cloud, Extras(np.full(len(cloud), 2, np.uint8), np.zeros(len(cloud), np.float32)))


@pytest.fixture(scope="module")
def vpc(points, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiles")
    return write_tiles(points, CRS, folder, 25.0, Events())


def _all(points) -> np.ndarray:
    return np.sort(np.concatenate(list(points.blocks())))


def test_tiles_hold_every_point_once_and_nothing_beyond_their_square(points, vpc):
    found = []
    for path in sorted((vpc.parent / "tiles").iterdir()):
        with laspy.CopcReader.open(path) as reader:
            las = reader.query()
        west, south = (int(part) for part in path.name.removesuffix(".copc.laz").split("_"))
        assert west % 25 == south % 25 == 0
        assert ((np.asarray(las.x) >= west) & (np.asarray(las.x) <= west + 25)).all()
        assert ((np.asarray(las.y) >= south) & (np.asarray(las.y) <= south + 25)).all()
        assert copclib.FileReader(str(path)).ValidateSpatialBounds()
        found.append(las.array)
    assert len(found) == 9
    assert np.array_equal(np.sort(np.concatenate(found)), _all(points))


def test_the_index_says_what_qgis_reads(points, vpc):
    """What QgsVirtualPointCloudProvider::parseFile asks for: version, relative paths, count, six native bounds, WKT 2, attributes."""
    collection = json.loads(vpc.read_text())
    assert collection["type"] == "FeatureCollection" and len(collection["features"]) == 9
    for item in collection["features"]:
        assert item["type"] == "Feature" and item["stac_version"] == "1.0.0" and item["geometry"]["type"] == "Polygon"
        (asset,) = item["assets"].values()
        assert asset["href"].startswith("./") and asset["href"].endswith(".copc.laz")
        with laspy.open(vpc.parent / asset["href"]) as reader:
            header = reader.header
        properties = item["properties"]
        assert properties["pc:count"] == header.point_count
        assert properties["proj:bbox"] == pytest.approx([*header.mins, *header.maxs])
        assert pyproj.CRS(properties["proj:wkt2"]) == CRS
        names = {schema["name"] for schema in properties["pc:schemas"]}
        assert {"X", "Y", "Z", "Red", "Classification", "PointSourceId", "NormalX", "Confidence", "HeightAboveGround"} <= names
        west, south, _, east, north, _ = item["bbox"]
        middle = pyproj.Transformer.from_crs(CRS, 4326, always_xy=True).transform(*(header.mins[:2] + header.maxs[:2]) / 2)
        assert west < middle[0] < east and south < middle[1] < north
        # a null EPSG code throws QGIS 3.40 out of the file, and its layer's extent is that of the outlines brought back to the CRS
        assert "proj:epsg" not in properties
        corners = np.array(item["geometry"]["coordinates"][0])
        x, y = pyproj.Transformer.from_crs(4326, CRS, always_xy=True).transform(*corners.T)
        assert (min(x), min(y), max(x), max(y)) == pytest.approx((*header.mins[:2], *header.maxs[:2]), abs=1e-5, rel=0)
    assert sum(item["properties"]["pc:count"] for item in collection["features"]) == points.count


def test_writing_again_replaces_the_tiles(points, tmp_path):
    write_tiles(points, CRS, tmp_path, 25.0, Events())
    index = write_tiles(points, CRS, tmp_path, 100.0, Events())
    named = {item["assets"]["data"]["href"].split("/")[-1] for item in json.loads(index.read_text())["features"]}
    assert {path.name for path in (tmp_path / "tiles").iterdir()} == named
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cloud.vpc", "tiles"]


@pytest.mark.pdal
def test_pdal_reads_every_point_of_the_ept(points, tmp_path):
    described = write_ept(points, CRS, tmp_path / "cloud.ept", Events())
    stages = [
        {"type": "readers.ept", "filename": str(described)},
        {"type": "filters.stats", "dimensions": "Classification,Confidence,Red"},
        {
            "type": "writers.las",
            "filename": "back.laz",
            "scale_x": 0.001,
            "scale_y": 0.001,
            "scale_z": 0.001,
            "offset_x": 691000,
            "offset_y": 5335000,
        },
    ]
    summary = runner.find_pdal().run({"pipeline": stages}, tmp_path)
    figures = {figure["name"]: figure for figure in summary["filters.stats"]["statistic"]}
    assert figures["Classification"]["minimum"] == figures["Classification"]["maximum"] == 2
    records = np.concatenate(list(points.blocks()))
    assert figures["Confidence"]["average"] == pytest.approx(records["Confidence"].mean(), rel=1e-5)
    assert figures["Red"]["maximum"] == records["red"].max()
    back = laspy.read(tmp_path / "back.laz")
    assert len(back) == points.count
    assert back.header.mins == pytest.approx(points.metres(points.low), abs=2e-3)
    assert back.header.maxs == pytest.approx(points.metres(points.high), abs=2e-3)


def test_the_ept_names_its_crs_with_heights(tmp_path):
    crs = pyproj.CRS("EPSG:25832+7837")
    described = write_ept(blocks_of_cloud(wavy_cloud(500, crs)), crs, tmp_path / "e", Events())
    srs = json.loads(described.read_text())["srs"]
    assert (srs["authority"], srs["horizontal"], srs["vertical"]) == ("EPSG", "25832", "7837") and pyproj.CRS(srs["wkt"]) == crs
