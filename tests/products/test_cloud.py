"""LAZ and COPC read back with laspy, copclib and PDAL."""

from __future__ import annotations

import errno
import json

import geopandas
import laspy
import numpy as np
import pyproj
import pytest
import shapely

from geo_nerf.errors import NoSpaceError, NothingMeasuredError
from geo_nerf.events import Event, Events
from geo_nerf.georef.placed import placed_whole
from geo_nerf.products import cloud as products_cloud
from geo_nerf.products import records
from geo_nerf.products.cloud import CloudFiles, PdalPipelineError, write_cloud, write_laz
from geo_nerf.products.copc import write_copc
from geo_nerf.products.records import Extras, blocks_of_cloud
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import GeoCloud
from pdal_stages import runner
from pdal_stages.errors import PdalNotFoundError, PipelineFailedError
from pdal_stages.runner import Pdal
from tests.products.conftest import wavy_cloud

NAMES = ["NormalX", "NormalY", "NormalZ", "Confidence"]


def _by_place(las) -> np.ndarray:
    # two points share a place; the colour tells them apart
    return np.lexsort((np.asarray(las.red), np.asarray(las.z), np.asarray(las.y), np.asarray(las.x)))


def _cloud_by_place(cloud: GeoCloud, which: slice | np.ndarray = slice(None)) -> np.ndarray:
    return np.lexsort((cloud.rgb[which, 0], *np.round(cloud.xyz[which].T[[2, 1, 0]], 3)))


@pytest.fixture
def no_pdal(monkeypatch):
    def find():
        raise PdalNotFoundError(["nowhere"])

    monkeypatch.setattr(runner, "find_pdal", find)


@pytest.fixture(scope="module")
def pdal() -> Pdal:
    return runner.find_pdal()


def _same_as_cloud(las, cloud: GeoCloud) -> None:
    order, mine = _by_place(las), _cloud_by_place(cloud)
    xyz = np.column_stack([las.x, las.y, las.z])[order]
    assert np.abs(xyz - cloud.xyz[mine]).max() <= 0.0005 + 1e-6
    assert np.array_equal(np.column_stack([las.red, las.green, las.blue])[order], cloud.rgb[mine])
    normals = np.column_stack([las[name] for name in NAMES[:3]])[order]
    assert np.abs(normals - cloud.normals[mine]).max() <= 1 / 8192 + 1e-6
    assert np.abs(np.asarray(las["Confidence"])[order] - cloud.confidence[mine]).max() <= 1 / 512 + 1e-6
    assert np.array_equal(np.asarray(las.point_source_id)[order], cloud.source[mine])


def _check_header(header, cloud: GeoCloud) -> None:
    assert (str(header.version), header.point_format.id, header.point_count) == ("1.4", 7, len(cloud))
    assert list(header.scales) == [0.001] * 3
    assert np.array_equal(header.offsets, np.floor(header.offsets))
    assert np.abs(header.offsets - cloud.xyz.min(axis=0)).max() < 1
    assert set(NAMES) <= set(header.point_format.extra_dimension_names)
    assert all(header.point_format.dimension_by_name(name).dtype == np.float32 for name in NAMES)
    assert header.parse_crs() == cloud.crs
    assert header.global_encoding.wkt
    assert header.generating_software.startswith("geo-nerf")
    assert header.number_of_points_by_return[0] == len(cloud)
    assert np.abs(header.mins - cloud.xyz.min(axis=0)).max() <= 0.0006
    assert np.abs(header.maxs - cloud.xyz.max(axis=0)).max() <= 0.0006


def test_laz_holds_the_cloud_and_says_where_it_is(cloud, tmp_path):
    write_laz(blocks_of_cloud(cloud), tmp_path / "cloud.laz", Events())
    las = laspy.read(tmp_path / "cloud.laz")
    _check_header(las.header, cloud)
    assert list(las.point_format.extra_dimension_names) == NAMES
    _same_as_cloud(las, cloud)
    assert (np.asarray(las.return_number) == 1).all() and (np.asarray(las.number_of_returns) == 1).all()


@pytest.mark.parametrize("chunk", [1000, 60_000])
def test_laz_is_the_same_however_it_is_chunked(cloud, tmp_path, monkeypatch, chunk):
    monkeypatch.setattr(records, "BLOCK", chunk)
    write_laz(blocks_of_cloud(cloud), tmp_path / "cloud.laz", Events())
    _same_as_cloud(laspy.read(tmp_path / "cloud.laz"), cloud)


@pytest.mark.parametrize("code", ["EPSG:25832+7837", "EPSG:32615", "EPSG:2154+5720", "EPSG:28992"])
def test_the_crs_survives_with_its_vertical_part(tmp_path, code, no_pdal):
    cloud = wavy_cloud(2000, pyproj.CRS(code))
    written = write_cloud(cloud, tmp_path, Events())
    for path in (written["laz"], written["copc"]):
        with laspy.open(path) as reader:
            assert reader.header.parse_crs() == pyproj.CRS(code)


def test_a_crs_wkt_1_cannot_say_is_written_as_wkt_2(tmp_path, no_pdal):
    crs = pyproj.CRS("EPSG:25832").to_3d()
    written = write_cloud(wavy_cloud(500, crs), tmp_path, Events())
    with laspy.open(written["copc"]) as reader:
        assert reader.header.parse_crs() == crs


def test_without_pdal_the_copc_is_ours_and_a_warning_says_so(cloud, tmp_path, no_pdal):
    seen: list[Event] = []
    written = write_cloud(cloud, tmp_path, Events(listeners=(seen.append,)))
    assert set(written) == {"laz", "copc", "pipeline"}
    assert any("No PDAL found" in event.data["text"] for event in seen if event.kind == "warning")
    with laspy.CopcReader.open(written["copc"]) as reader:
        _same_as_cloud(reader.query(), cloud)


@pytest.mark.pdal
def test_copc_reads_back_the_same_everywhere(cloud, tmp_path, pdal):
    written = write_cloud(cloud, tmp_path, Events())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cloud.copc.laz", "cloud.copc.pipeline.json", "cloud.laz"]
    assert [stage["type"] for stage in json.loads(written["pipeline"].read_text())["pipeline"]] == ["readers.las", "writers.copc"]
    with laspy.CopcReader.open(written["copc"]) as reader:
        _check_header(reader.header, cloud)
        _same_as_cloud(reader.query(), cloud)
        assert len(reader.query(level=0)) < len(cloud)
    summary = pdal.run({"pipeline": ["cloud.copc.laz", {"type": "filters.stats"}]}, tmp_path)
    reader = summary["readers.las"] if "readers.las" in summary else summary["readers.copc"]
    assert reader["count"] == len(cloud)
    assert "UTM zone 32N" in reader["spatialreference"]


@pytest.mark.pdal_copc
def test_the_pipeline_beside_the_product_makes_it_again(cloud, tmp_path, pdal):
    written = write_cloud(cloud, tmp_path, Events())
    pipeline = json.loads(written["pipeline"].read_text())
    written["copc"].unlink()
    pdal.run(pipeline, tmp_path)
    _same_as_cloud(laspy.read(written["copc"]), cloud)


@pytest.mark.pdal
def test_a_cloud_without_classes_or_heights_has_no_ground_pipeline(cloud, tmp_path):
    def made(name: str, **changes) -> bool:
        settings = ProductsSettings(**changes)
        products_cloud.cloud_products(placed_whole(cloud, tmp_path / name), tmp_path, settings, 0.05, Events())
        return (tmp_path / "cloud.ground.pipeline.json").exists()

    assert made("a")
    assert not made("b", classify="none")
    assert made("c") and not made("d", height_above_ground=False)


def test_copclib_finds_every_point(cloud, tmp_path, no_pdal):
    import copclib

    written = write_cloud(cloud, tmp_path, Events())
    reader = copclib.FileReader(str(written["copc"]))
    nodes = reader.GetAllNodes()
    assert sum(node.point_count for node in nodes) == reader.copc_config.las_header.point_count == len(cloud)
    assert reader.ValidateSpatialBounds()


def test_a_pdal_with_writers_copc_writes_the_copc_itself(cloud, tmp_path, monkeypatch):
    ran = []

    def fake_run(self, pipeline, folder):
        ran.append(pipeline)
        write_copc(blocks_of_cloud(cloud), folder / pipeline["pipeline"][-1]["filename"], Events())
        ran.append((folder / pipeline["pipeline"][-1]["filename"]).stat().st_ino)
        return {}

    monkeypatch.setattr(Pdal, "run", fake_run)
    new = Pdal(("pdal",), (2, 8, 4), frozenset({"readers.las", "writers.copc"}))
    monkeypatch.setattr(runner, "find_pdal", lambda: new)
    written = write_cloud(cloud, tmp_path, Events())
    assert written["copc"].stat().st_ino == ran.pop(), "the very file that PDAL wrote"
    kept = json.loads(written["pipeline"].read_text())["pipeline"]
    assert [stage["type"] for stage in kept] == ["readers.las", "writers.copc"]
    assert [stage["filename"] for stage in kept] == [str(tmp_path / "cloud.laz"), "cloud.copc.laz"]
    assert len(ran) == 1 and ran[0]["pipeline"][-1]["filename"] != "cloud.copc.laz"


def test_pipelines_name_the_folder_that_the_files_will_lie_in(cloud, tmp_path, no_pdal):
    """Products are made beside the earlier ones and moved when they are whole."""
    written = write_cloud(cloud, tmp_path / "making", Events(), None, CloudFiles(home=tmp_path / "products"))
    text = written["pipeline"].read_text()
    assert str(tmp_path / "products" / "cloud.laz") in text and "making" not in text


def test_pdal_stopping_is_told_in_its_words_and_leaves_no_half_product(cloud, tmp_path, monkeypatch):
    def stop(self, pipeline, folder):
        (folder / pipeline["pipeline"][-1]["filename"]).write_bytes(b"half")
        raise PipelineFailedError("writers.las: Couldn't do it", 1)

    monkeypatch.setattr(Pdal, "run", stop)
    monkeypatch.setattr(runner, "find_pdal", lambda: Pdal(("pdal",), (2, 8, 4), frozenset({"readers.las", "writers.copc"})))
    with pytest.raises(PdalPipelineError, match="Couldn't do it") as caught:
        write_cloud(cloud, tmp_path, Events())
    assert {path.name for path in tmp_path.iterdir()} == {"cloud.laz", "cloud.copc.pipeline.json"}
    assert f"pdal pipeline {tmp_path / 'cloud.copc.pipeline.json'}" in str(caught.value)


def test_a_full_disk_is_told_and_nothing_has_a_final_name(cloud, tmp_path, monkeypatch):
    def full(self, points):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(laspy.LasWriter, "write_points", full)
    with pytest.raises(NoSpaceError, match="no space left") as caught:
        write_cloud(cloud, tmp_path, Events())
    assert caught.value.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_an_empty_cloud_is_refused(tmp_path):
    with pytest.raises(NothingMeasuredError, match="point cloud"):
        write_cloud(wavy_cloud(0), tmp_path, Events())


def test_a_large_cloud_is_written_by_us_even_where_pdal_could(cloud, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "find_pdal", lambda: Pdal(("pdal",), (2, 8, 4), frozenset({"readers.las", "writers.copc"})))
    monkeypatch.setattr(products_cloud, "PDAL_POINTS", 1000)
    written = write_cloud(cloud, tmp_path, Events())
    _same_as_cloud(laspy.read(written["copc"]), cloud)


def test_classes_and_heights_leave_with_the_points_kept(cloud, tmp_path, no_pdal):
    rng = np.random.default_rng(0)
    classes, above = rng.integers(1, 6, len(cloud)).astype(np.uint8), rng.uniform(-1, 9, len(cloud)).astype(np.float32)
    kept = np.flatnonzero(cloud.xyz[:, 0] > 691_030)
    written = write_cloud(cloud, tmp_path, Events(), Extras(classes, above, kept))
    for las in (laspy.read(written["laz"]), laspy.read(written["copc"])):
        order, mine = _by_place(las), kept[_cloud_by_place(cloud, kept)]
        assert np.array_equal(np.asarray(las.classification)[order], classes[mine])
        assert np.abs(np.asarray(las["HeightAboveGround"])[order] - above[mine]).max() <= 1 / 512 + 1e-6


@pytest.mark.pdal
def test_each_setting_changes_the_cloud(cloud, tmp_path):
    def made(name: str, **changes) -> laspy.LasData:
        products_cloud.cloud_products(
            placed_whole(cloud, tmp_path / name / "scratch"), tmp_path / name, ProductsSettings(**changes), 0.1, Events()
        )
        return laspy.read(tmp_path / name / "cloud.copc.laz")

    plain = made("plain")
    assert "HeightAboveGround" in plain.point_format.extra_dimension_names and (np.asarray(plain.classification) == 2).any()
    assert "HeightAboveGround" not in made("flat", height_above_ground=False).point_format.extra_dimension_names
    assert (np.asarray(made("none", classify="none").classification) == 1).all()
    assert len(made("thin", thin_gsd=20.0)) < len(plain) / 10
    area = tmp_path / "area.geojson"
    geopandas.GeoDataFrame(geometry=[shapely.box(691_010, 5_335_010, 691_030, 5_335_040)], crs=cloud.crs).to_crs(4326).to_file(area)
    cut = made("cut", crop=str(area))
    assert 0 < len(cut) < len(plain) and cut.header.maxs[0] < 691_030.01 and cut.header.mins[1] > 5_335_009.9
