"""Times of points, statistics and times of the index, sidecars in STAC; a COPC opened by readers other than laspy's."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
from laspy.header import GpsTimeType

from geo_nerf.artefacts import read_json
from geo_nerf.events import Events
from geo_nerf.georef.placed import Column, place_cloud
from geo_nerf.products.cloud import CloudFiles, write_point_products
from geo_nerf.products.gps_time import UNKNOWN_TIME, adjusted_gps_time, moment_of, times_by_source, times_of_run
from geo_nerf.products.point_statistics import PointStatistics
from geo_nerf.products.records import Known, PointBlocks, blocks_of_placed
from geo_nerf.products.run_records import open_run
from geo_nerf.products.stac import write_stac
from geo_nerf.tiles.merge_cloud import _joined
from pdal_stages import runner
from tests.machine import node_module
from tests.products.conftest import CRS, wavy_cloud
from tests.products.made_run import made_orientation, make_run

#: of photograph 1 on; sources of the wavy cloud are 0 to 39
TAKEN = {f"P{n}": f"2026-05-14T10:00:{n:02d}.250" for n in range(20)}
NAMES = [f"P{n}" for n in range(39)]


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        # GPS week 1800 began on 2014-07-06 00:00:00 GPS time, 16 s ahead of UTC
        (datetime(2014, 7, 5, 23, 59, 44, tzinfo=UTC), 1800 * 604800 - 1e9),
        # the GPS time 1e9 was at 01:46:25 UTC (IERS: 15 s ahead)
        (datetime(2011, 9, 14, 1, 46, 25, tzinfo=UTC), 0.0),
        (datetime(2026, 5, 14, 12, 0, 0, tzinfo=UTC), (datetime(2026, 5, 14, 12) - datetime(1980, 1, 6)).total_seconds() + 18 - 1e9),
    ],
)
def test_adjusted_gps_time_is_that_of_las(moment, seconds):
    assert adjusted_gps_time(moment) == seconds and moment_of(seconds) == moment


def test_moments_come_back_around_leap_seconds():
    for edge in (datetime(2017, 1, 1, tzinfo=UTC), datetime(2012, 7, 1, tzinfo=UTC)):
        for away_s in (-40, -1, 0, 1, 40):
            moment = edge + timedelta(seconds=away_s)
            assert moment_of(adjusted_gps_time(moment)) == moment


def made(folder: Path, times: np.ndarray | None) -> PointBlocks:
    """5,000 points, every third of them without ground below."""
    cloud = place_cloud([wavy_cloud(5_000)], CRS, 100.0, folder)
    classes, above = Column.new(cloud, "classes.raw", np.uint8), Column.new(cloud, "above.raw", np.float32)
    for tile in cloud.tiles:
        classes.write(tile, np.full(tile.count, 2))
        heights = np.ones(tile.count, np.float32)
        heights[::3] = np.nan
        above.write(tile, heights)
    return blocks_of_placed(cloud, Known(classes, above, times=times))


@pytest.fixture(scope="module")
def timed(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("timed")
    points = made(folder / "scratch", times_by_source(NAMES, TAKEN))
    write_point_products(points, CRS, folder, Events(), CloudFiles(tile_m=40.0, ept=True))
    return folder


def test_a_points_time_is_its_photographs(timed):
    files = [timed / "cloud.laz", timed / "cloud.copc.laz", *timed.glob("tiles/*.laz"), *timed.glob("cloud.ept/ept-data/*.laz")]
    assert len(files) > 4
    for path in files:
        las = laspy.read(path)
        assert las.header.global_encoding.gps_time_type == GpsTimeType.STANDARD
        source = np.asarray(las.point_source_id)
        known = (source >= 1) & (source <= 20)
        expected = adjusted_gps_time(datetime(2026, 5, 14, 10, tzinfo=UTC)) + source[known] - 1 + 0.25
        assert known.any() and np.array_equal(np.asarray(las.gps_time)[known], expected)
        assert set(np.asarray(las.gps_time)[~known]) == {UNKNOWN_TIME}
        (said,) = (vlr for vlr in las.header.vlrs if vlr.user_id == "LASF_Spec" and vlr.record_id == 3)
        assert b"GPS_TIME=exposure" in said.record_data_bytes() and b"-1000000000" in said.record_data_bytes()


def test_without_times_points_have_none_and_the_header_does_not_claim_any(tmp_path):
    assert times_by_source(NAMES, {}) is None and times_by_source(["a"], {"a": "nonsense"}) is None
    write_point_products(made(tmp_path / "scratch", None), CRS, tmp_path, Events())
    las = laspy.read(tmp_path / "cloud.laz")
    assert las.header.global_encoding.gps_time_type == GpsTimeType.WEEK_TIME and not np.asarray(las.gps_time).any()


def test_a_runs_times_go_by_the_orientations_order(tmp_path):
    run = make_run(tmp_path / "run")
    times = times_of_run(run)
    assert times is not None and times[0] == UNKNOWN_TIME and len(made_orientation().photos) == 9
    assert times[1:10].tolist() == [adjusted_gps_time(datetime(2026, 5, 14, 10, 0, n, tzinfo=UTC)) for n in range(9)]
    (run / "images" / "catalog.json").unlink()
    assert times_of_run(run) is None


def test_the_index_has_statistics_and_the_time_of_flight(timed):
    for item in json.loads((timed / "cloud.vpc").read_text())["features"]:
        properties = item["properties"]
        las = laspy.read(timed / item["assets"]["data"]["href"])
        figures = {entry["name"]: entry for entry in properties["pc:statistics"]}
        assert [properties["pc:schemas"][entry["position"]]["name"] for entry in figures.values()] == list(figures)
        xyz, above = np.asarray(las.xyz), np.asarray(las["HeightAboveGround"])
        times = np.asarray(las.gps_time)[np.asarray(las.gps_time) != UNKNOWN_TIME]
        columns = {"X": xyz[:, 0], "Y": xyz[:, 1], "Z": xyz[:, 2], "Red": las.red, "PointSourceId": las.point_source_id,
                   "Confidence": las["Confidence"], "ReturnNumber": las.return_number, "GpsTime": times,
                   "HeightAboveGround": above[np.isfinite(above)]}  # fmt: skip
        for name, values in columns.items():
            values, entry = np.asarray(values, np.float64), figures[name]
            assert (entry["count"], entry["minimum"], entry["maximum"]) == (len(values), values.min(), values.max()), name
            assert (entry["average"], entry["stddev"]) == pytest.approx((values.mean(), values.std()), rel=1e-9, abs=1e-9), name
        begin = datetime(2026, 5, 14, 10, tzinfo=UTC)
        first, last = (begin + timedelta(seconds=float(at) - adjusted_gps_time(begin)) for at in (times.min(), times.max()))
        assert datetime.fromisoformat(properties["start_datetime"]) == first and datetime.fromisoformat(properties["end_datetime"]) == last
        assert properties["datetime"] == properties["start_datetime"]


def test_statistics_of_points_without_times_tell_no_flight(tmp_path):
    assert PointStatistics.of(made(tmp_path / "scratch", None)).flown is None


def test_sidecars_are_assets_with_checksums(tmp_path):
    run = make_run(tmp_path / "run")
    names = [
        "mesh.obj",
        "mesh.mtl",
        "mesh_page_0.jpg",
        "mesh_page_1.jpg",
        "mesh.offset.xyz",
        "contours.dxf",
        "contours.prj",
        "dsm.tif.aux.xml",
    ]
    for name in names:
        (run / "products" / name).write_bytes(name.encode())
    write_stac(open_run(run))
    assets = read_json(run / "products" / "item.json")["assets"].values()
    by_file = {asset["href"].removeprefix("./"): asset for asset in assets}
    assert set(names) <= set(by_file)
    for name in names:
        assert by_file[name]["file:checksum"].startswith("1220") and by_file[name]["type"] and by_file[name]["roles"]
    assert all("data" not in by_file[name]["roles"] for name in names[1:5])


@pytest.mark.parametrize("first", [True, False])
def test_clouds_with_and_without_times_are_joined(tmp_path, first):
    parts = [made(tmp_path / name, times) for name, times in (("timed", times_by_source(NAMES, TAKEN)), ("untimed", None))]
    whole = _joined(parts if first else parts[::-1])
    assert whole.header.global_encoding.gps_time_type == GpsTimeType.STANDARD
    times = np.concatenate([records["gps_time"] for records in whole.blocks()])
    assert len(times) == 10_000 and (times == UNKNOWN_TIME).sum() >= 5_000 and (times > UNKNOWN_TIME).any() and not (times == 0).any()


@pytest.mark.pdal
def test_pdal_reads_the_times_and_the_heights(timed):
    stages = [{"type": "readers.las", "filename": "cloud.copc.laz"}, {"type": "filters.stats", "dimensions": "GpsTime,HeightAboveGround"}]
    found = runner.find_pdal().run({"pipeline": [*stages, {"type": "writers.null"}]}, timed)
    times = next(entry for entry in found["filters.stats"]["statistic"] if entry["name"] == "GpsTime")
    assert times["minimum"] == UNKNOWN_TIME and times["maximum"] == pytest.approx(
        np.asarray(laspy.read(timed / "cloud.laz").gps_time).max()
    )


@pytest.mark.copc_npm
@pytest.mark.parametrize("whole", [True, False])
def test_the_npm_package_copc_opens_it(timed, whole):
    path = timed / "cloud.copc.laz" if whole else sorted(timed.glob("tiles/*.copc.laz"))[0]
    script, module = Path(__file__).with_name("copc_by_npm.mjs"), node_module("copc")
    done = subprocess.run(["node", script, path, module], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    found, las = json.loads(done.stdout), laspy.read(path)
    assert found["count"] == found["header"] == len(las) and found["low"] == pytest.approx(
        np.asarray(las.xyz).min(axis=0).tolist(), abs=1e-6
    )
    assert found["time"] == pytest.approx(np.asarray(las.gps_time).mean()) and found["unknown"] == np.isnan(las["HeightAboveGround"]).sum()
    assert pyproj.CRS(found["wkt"]) == CRS
