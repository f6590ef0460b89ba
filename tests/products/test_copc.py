"""The octree and the bytes of our COPC writer."""

from __future__ import annotations

import struct

import laspy
import numpy as np
import pytest

from geo_nerf.events import Events
from geo_nerf.products.cloud import write_laz
from geo_nerf.products.copc import write_copc
from geo_nerf.products.octree import GRID_BITS, Cube, Node, octree_nodes
from geo_nerf.products.records import PointBlocks, blocks_of_cloud, blocks_of_file
from tests.products.conftest import wavy_cloud


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copc")
    points = blocks_of_cloud(wavy_cloud(200_000))
    write_laz(points, folder / "cloud.laz", Events())
    assert write_copc(points, folder / "cloud.copc.laz", Events()) == 200_000
    return folder / "cloud.laz", folder / "cloud.copc.laz"


def _nodes(path, **limits) -> tuple[PointBlocks, Cube, list[Node]]:
    points = blocks_of_file(path)
    cube = Cube.around(points)
    return points, cube, list(octree_nodes(points, cube, path.parent, Events(), **limits))


#: all points in memory at once, and in bins of a few
BINS = [10_000_000, 20_000]


@pytest.mark.parametrize("bin_points", BINS)
def test_every_point_is_in_one_node_and_inside_its_cube(files, bin_points):
    points, cube, nodes = _nodes(files[0], leaf_points=5000, bin_points=bin_points)
    assert np.array_equal(np.sort(np.concatenate([node.records for node in nodes])), np.sort(laspy.read(files[0]).points.array))
    assert len({(node.level, node.x, node.y, node.z) for node in nodes}) == len(nodes)
    for node in nodes:
        xyz = points.metres(np.stack([node.records[axis] for axis in "XYZ"], axis=1))
        side = 2 * cube.halfsize / 2.0**node.level
        low = cube.centre - cube.halfsize + np.array([node.x, node.y, node.z]) * side
        assert len(xyz) and (xyz >= low - 1e-6).all() and (xyz <= low + side + 1e-6).all()


@pytest.mark.parametrize("bin_points", BINS)
def test_every_node_but_the_root_has_its_parent(files, bin_points):
    keys = {(node.level, node.x, node.y, node.z) for node in _nodes(files[0], leaf_points=2000, bin_points=bin_points)[2]}
    assert (0, 0, 0, 0) in keys and max(key[0] for key in keys) >= 2
    assert all((level - 1, x >> 1, y >> 1, z >> 1) in keys for level, x, y, z in keys if level)


@pytest.mark.parametrize("bin_points", BINS)
def test_a_divided_node_keeps_one_point_a_cell(files, bin_points):
    points, cube, nodes = _nodes(files[0], leaf_points=5000, bin_points=bin_points)
    (root,) = [node for node in nodes if node.level == 0]

    def cells(records):
        xyz = points.metres(np.stack([records[axis] for axis in "XYZ"], axis=1)) - (cube.centre - cube.halfsize)
        return np.floor(xyz / (2 * cube.halfsize / 2**GRID_BITS) + 1e-9).astype(int)

    assert len(np.unique(cells(root.records), axis=0)) >= 0.999 * len(root.records)
    every = np.unique(cells(np.concatenate([node.records for node in nodes])), axis=0)
    assert len(root.records) == pytest.approx(len(every), rel=1e-3)


def test_bins_change_neither_the_nodes_nor_their_sizes(files):
    whole, binned = (
        {(node.level, node.x, node.y, node.z): len(node.records) for node in _nodes(files[0], leaf_points=1000, bin_points=size)[2]}
        for size in (10_000_000, 60_000)
    )
    assert whole == binned


def test_smaller_leaves_make_more_nodes(files):
    counts = [len(_nodes(files[0], leaf_points=size)[2]) for size in (300_000, 20_000, 2000)]
    assert counts[0] == 1 and counts[0] < counts[1] < counts[2]


def test_points_all_in_one_place_do_not_divide_forever(tmp_path):
    header = laspy.LasHeader(version="1.4", point_format=7)
    records = np.zeros(3000, header.point_format.dtype())
    points = PointBlocks(header, 3000, np.zeros(3, np.int64), np.zeros(3, np.int64), lambda: iter((records[:1000], records[1000:])))
    for bin_points in (10_000, 500):
        nodes = octree_nodes(points, Cube.around(points), tmp_path, Events(), leaf_points=100, bin_points=bin_points)
        assert sum(len(node.records) for node in nodes) == 3000


def test_the_file_is_laid_out_as_the_standard_says(files):
    raw = files[1].read_bytes()
    assert raw[:4] == b"LASF" and raw[24:26] == b"\x01\x04"
    assert struct.unpack_from("<H", raw, 94) == (375,)
    assert raw[104] == 7 | 0x80
    # the COPC record is the first, at byte 375: reserved, user, number, length
    assert raw[377:381] == b"copc" and struct.unpack_from("<HH", raw, 393) == (1, 160)
    centre_halfsize_spacing = struct.unpack_from("<5d", raw, 429)
    page, page_bytes = struct.unpack_from("<QQ", raw, 469)
    assert centre_halfsize_spacing[4] == pytest.approx(2 * centre_halfsize_spacing[3] / 128)
    assert page + page_bytes == len(raw) and page_bytes % 32 == 0
    entries = np.frombuffer(raw[page:], "<i4").reshape(-1, 8)
    assert entries[:, 7].sum() == 200_000
    assert raw[page - 60 + 2 : page - 60 + 6] == b"copc"


def test_a_query_by_box_finds_what_a_plain_search_finds(files):
    las = laspy.read(files[0])
    low, high = np.array([691_010.0, 5_335_020.0]), np.array([691_025.0, 5_335_031.0])
    inside = ((np.column_stack([las.x, las.y]) >= low) & (np.column_stack([las.x, las.y]) <= high)).all(axis=1)
    with laspy.CopcReader.open(files[1]) as reader:
        found = reader.query(laspy.Bounds(low, high))
        assert len(found) == inside.sum() > 0
        coarse = reader.query(resolution=2.0)
        assert 0 < len(coarse) < len(las)


def test_header_times_and_everything_else_are_kept(tmp_path):
    header = laspy.LasHeader(version="1.4", point_format=8)
    header.add_extra_dim(laspy.ExtraBytesParams("Height", np.int16))
    las = laspy.LasData(header)
    rng = np.random.default_rng(0)
    las.x, las.y, las.z = rng.uniform(0, 10, (3, 5000))
    las.gps_time, las.nir, las["Height"] = np.linspace(100, 200, 5000), rng.integers(0, 65535, 5000), rng.integers(-9, 9, 5000)
    las.classification = rng.integers(0, 20, 5000)
    las.write(tmp_path / "in.laz")
    write_copc(blocks_of_file(tmp_path / "in.laz"), tmp_path / "out.copc.laz", Events(), bin_points=1000)
    with laspy.CopcReader.open(tmp_path / "out.copc.laz") as reader:
        assert (reader.copc_info.gps_min, reader.copc_info.gps_max) == (100, 200)
        mine, theirs = np.sort(reader.query().array), np.sort(laspy.read(tmp_path / "in.laz").points.array)
        assert np.array_equal(mine, theirs)


def test_the_header_counts_returns_and_knows_the_bounds(files):
    with laspy.open(files[0]) as laz, laspy.open(files[1]) as copc:
        assert copc.header.point_count == laz.header.point_count
        assert np.array_equal(copc.header.number_of_points_by_return, laz.header.number_of_points_by_return)
        assert np.array_equal(copc.header.mins, laz.header.mins) and np.array_equal(copc.header.maxs, laz.header.maxs)
