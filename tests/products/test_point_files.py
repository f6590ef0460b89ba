"""Blocks of points as files, read back with laspy, open3d and copclib."""

from __future__ import annotations

from pathlib import Path

import laspy
import numpy as np
import pytest

from geo_nerf.events import Events
from geo_nerf.georef.records import AXES, records_of, xyz_of
from geo_nerf.products.mesh import crs_of_ply
from geo_nerf.products.point_files import PointFileNameError, write_points
from tests.products.conftest import CRS, wavy_cloud

RECORDS = records_of(wavy_cloud(3000))


def blocks() -> list[np.ndarray]:
    return [RECORDS[:0], RECORDS[:1700], RECORDS[1700:]]


def test_laz_in_the_order_of_the_blocks(tmp_path: Path) -> None:
    assert write_points(iter(blocks()), CRS, tmp_path / "a.laz", Events()) == 3000
    las = laspy.read(tmp_path / "a.laz")
    assert las.header.point_format.id == 7 and las.header.parse_crs().to_epsg() == 25832 and list(las.header.scales) == [0.001] * 3
    assert np.abs(las.xyz - xyz_of(RECORDS)).max() <= 0.0005 + 1e-6
    for name, theirs in (("Confidence", "Confidence"), ("NormalX", "NormalX"), ("Green", "green"), ("PointSourceId", "point_source_id")):
        assert np.array_equal(las[theirs], RECORDS[name]), name


def test_copc_holds_the_same_points(tmp_path: Path) -> None:
    import copclib

    write_points(iter(blocks()), CRS, tmp_path / "a.copc.laz", Events())
    with laspy.CopcReader.open(str(tmp_path / "a.copc.laz")) as copc:
        points = copc.query()
    xyz = np.column_stack([points.x, points.y, points.z])
    order, mine = np.lexsort(xyz.T), np.lexsort(np.round(xyz_of(RECORDS), 3).T)
    assert np.abs(xyz[order] - xyz_of(RECORDS)[mine]).max() <= 0.0005 + 1e-6
    assert copclib.FileReader(str(tmp_path / "a.copc.laz")).copc_config.las_header.point_count == 3000
    assert [path.name for path in tmp_path.iterdir()] == ["a.copc.laz"], "nothing else is left"


def test_ply_carries_whole_coordinates_and_the_crs(tmp_path: Path) -> None:
    import open3d

    write_points(iter(blocks()), CRS, tmp_path / "a.ply", Events())
    cloud = open3d.t.io.read_point_cloud(str(tmp_path / "a.ply"))
    positions = cloud.point.positions.numpy()
    assert positions.dtype == np.float64 and np.array_equal(positions, xyz_of(RECORDS))
    assert np.array_equal(cloud.point.colors.numpy()[:, 0], RECORDS["Red"] // 257)
    assert np.array_equal(cloud.point.normals.numpy()[:, 2], RECORDS["NormalZ"])
    assert np.array_equal(cloud.point.confidence.numpy().ravel(), RECORDS["Confidence"])
    assert crs_of_ply(tmp_path / "a.ply").to_epsg() == 25832


def test_a_name_must_say_the_format(tmp_path: Path) -> None:
    with pytest.raises(PointFileNameError, match=r"Let it end in \.copc\.laz, \.laz, \.ply"):
        write_points(iter(blocks()), CRS, tmp_path / "a.xyz", Events())
    assert list(tmp_path.iterdir()) == [] and AXES == ("X", "Y", "Z")
