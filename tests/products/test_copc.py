"""The octree and the bytes of our COPC writer."""

from __future__ import annotations

import struct

import laspy
import numpy as np
import pytest

from geo_nerf.events import Events
from geo_nerf.products.cloud import write_laz
from geo_nerf.products.copc import GRID_BITS, Octree, build_octree, write_copc
from tests.products.conftest import wavy_cloud


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copc")
    write_laz(wavy_cloud(200_000), folder / "cloud.laz", Events())
    assert write_copc(folder / "cloud.laz", folder / "cloud.copc.laz", Events()) == 200_000
    return folder / "cloud.laz", folder / "cloud.copc.laz"


def _octree(path, **options) -> tuple[np.ndarray, laspy.LasHeader, Octree]:
    las = laspy.read(path)
    return las.points.array, las.header, build_octree(las.points.array, las.header, **options)


def _node_of_each(octree: Octree) -> np.ndarray:
    return np.repeat(np.arange(len(octree.counts)), octree.counts)


def test_every_point_is_in_one_node_and_inside_its_cube(files):
    records, header, octree = _octree(files[0], leaf_points=5000)
    assert np.array_equal(np.sort(octree.order), np.arange(len(records)))
    assert (octree.counts > 0).all()
    xyz = np.column_stack([records[axis] * header.scales[k] + header.offsets[k] for k, axis in enumerate("XYZ")])[octree.order]
    key = octree.keys[_node_of_each(octree)]
    side = 2 * octree.halfsize / 2.0 ** key[:, :1]
    low = octree.centre - octree.halfsize + key[:, 1:] * side
    assert (xyz >= low - 1e-6).all() and (xyz <= low + side + 1e-6).all()


def test_every_node_but_the_root_has_its_parent(files):
    _, _, octree = _octree(files[0], leaf_points=2000)
    keys = {tuple(key) for key in octree.keys.tolist()}
    assert (0, 0, 0, 0) in keys and octree.keys[:, 0].max() >= 2
    assert all((level - 1, x >> 1, y >> 1, z >> 1) in keys for level, x, y, z in keys if level)


def test_a_divided_node_keeps_one_point_a_cell(files):
    records, header, octree = _octree(files[0], leaf_points=5000)
    root = octree.order[: octree.counts[0]]
    low = np.array([records[axis].min() for axis in "XYZ"]) * header.scales[0]
    xyz = np.column_stack([records[axis][root] for axis in "XYZ"]) * header.scales[0]
    cells = np.floor((xyz - low) / (2 * octree.halfsize / 2**GRID_BITS) + 1e-9).astype(int)
    assert octree.keys[0, 0] == 0 and len(np.unique(cells, axis=0)) >= 0.999 * len(root)
    filled = np.column_stack([records[axis] for axis in "XYZ"]) * header.scales[0]
    all_cells = np.floor((filled - low) / (2 * octree.halfsize / 2**GRID_BITS) + 1e-9).astype(int)
    assert len(root) == pytest.approx(len(np.unique(all_cells, axis=0)), rel=1e-3)


def test_smaller_leaves_make_more_nodes(files):
    counts = [len(_octree(files[0], leaf_points=size)[2].counts) for size in (300_000, 20_000, 2000)]
    assert counts[0] == 1 and counts[0] < counts[1] < counts[2]


def test_points_all_in_one_place_do_not_divide_forever():
    header = laspy.LasHeader(version="1.4", point_format=7)
    records = laspy.ScaleAwarePointRecord.zeros(3000, header=header).array
    octree = build_octree(records, header, leaf_points=100)
    assert octree.counts.sum() == 3000


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
    write_copc(tmp_path / "in.laz", tmp_path / "out.copc.laz", Events())
    with laspy.CopcReader.open(tmp_path / "out.copc.laz") as reader:
        assert (reader.copc_info.gps_min, reader.copc_info.gps_max) == (100, 200)
        mine, theirs = np.sort(reader.query().array), np.sort(laspy.read(tmp_path / "in.laz").points.array)
        assert np.array_equal(mine, theirs)
