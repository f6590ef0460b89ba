"""The PLY file, read by open3d, and the whole line with a mesh asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

import laspy
import numpy as np
import open3d
import pyproj
import pytest
import trimesh
from scipy.spatial import cKDTree

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.products.mesh import crs_of_ply, write_ply
from geo_nerf.types import GeoMesh
from tests.command import NO_PDF, geo_nerf, step_records


def small_mesh(crs: pyproj.CRS, count: int = 300) -> GeoMesh:
    rng = np.random.default_rng(2)
    xyz = np.array([691_000.25, 5_335_000.75, 512.4]) + rng.uniform(0, 50, (count, 3))
    normals = rng.normal(size=(count, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    triangles = rng.permuted(np.tile(np.arange(count), (2 * count, 1)), axis=1)[:, :3]
    return GeoMesh(crs, xyz, normals.astype(np.float32), rng.integers(0, 256, (count, 3), dtype=np.uint8), triangles.astype(np.int32))


def test_another_program_reads_every_digit(tmp_path: Path) -> None:
    mesh = small_mesh(pyproj.CRS("EPSG:25832"))
    write_ply(mesh, tmp_path / "mesh.ply")
    found = open3d.io.read_triangle_mesh(str(tmp_path / "mesh.ply"))
    assert np.array_equal(np.asarray(found.vertices), mesh.xyz), "doubles, no offset"
    assert np.array_equal(np.asarray(found.triangles), mesh.triangles)
    assert np.abs(np.asarray(found.vertex_normals) - mesh.normals).max() < 1e-6
    assert np.array_equal(np.rint(np.asarray(found.vertex_colors) * 255).astype(np.uint8), mesh.rgb)
    assert [path.name for path in tmp_path.iterdir()] == ["mesh.ply"]


@pytest.mark.parametrize("code", ["EPSG:25832", "EPSG:25832+7837", "EPSG:2169", "EPSG:5514"])
def test_the_crs_comes_back_whole(tmp_path: Path, code: str) -> None:
    crs = pyproj.CRS(code)
    write_ply(small_mesh(crs, 5), tmp_path / "mesh.ply")
    assert crs_of_ply(tmp_path / "mesh.ply") == crs
    header = (tmp_path / "mesh.ply").read_bytes().split(b"end_header\n")[0].decode("ascii").splitlines()
    assert max(map(len, header)) < 256 and (f"comment crs {code}" in header) == ("+" not in code)


def test_letters_beyond_ascii_survive(tmp_path: Path) -> None:
    wkt = pyproj.CRS("EPSG:25832").to_wkt().replace("UTM zone 32N", "Zone Zürich \\ Ōta", 1)
    wkt = wkt.replace('"Longitude of natural origin",9', '"Longitude of natural origin",9.5').replace(',ID["EPSG",25832]]', "]")
    crs = pyproj.CRS.from_wkt(wkt)  # nobody's, so that its name is all it has
    assert "Zürich" in crs.name
    write_ply(small_mesh(crs, 5), tmp_path / "mesh.ply")
    assert crs_of_ply(tmp_path / "mesh.ply").name == crs.name
    assert len(open3d.io.read_triangle_mesh(str(tmp_path / "mesh.ply")).triangles) == 10


def test_a_ply_without_crs_says_so(tmp_path: Path) -> None:
    ball = open3d.geometry.TriangleMesh.create_sphere()
    open3d.io.write_triangle_mesh(str(tmp_path / "ball.ply"), ball)
    assert crs_of_ply(tmp_path / "ball.ply") is None


def test_an_empty_mesh_is_an_error_and_no_file(tmp_path: Path) -> None:
    mesh = small_mesh(pyproj.CRS("EPSG:25832"))
    with pytest.raises(NothingMeasuredError, match="mesh"):
        write_ply(GeoMesh(mesh.crs, mesh.xyz, mesh.normals, mesh.rgb, mesh.triangles[:0]), tmp_path / "mesh.ply")
    assert not list(tmp_path.iterdir())


def test_a_run_writes_a_mesh_when_asked_and_redoes_only_the_products(tiny_run, tmp_path: Path) -> None:
    assert not (tiny_run.out / "products" / "mesh.ply").exists(), "off unless asked for"
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    formats = "products.mesh_formats=[ply, ply_local, glb, obj, 3dtiles]"
    before, settings = step_records(out), ("--set", "products.mesh_gsd=4", "--set", "products.mesh_triangles=5000", "--set", formats)
    done = geo_nerf("run", tiny_run.photos, "-o", out, *tiny_run.options, *settings, **NO_PDF)
    assert done.returncode == 0, done.stderr
    after = step_records(out)
    assert {name for name in after if after[name] != before[name]} == {"products"}
    assert after["products"]["metrics"]["mesh_triangles"] <= 5000 < after["products"]["metrics"]["mesh_triangles_traced"]
    found = open3d.io.read_triangle_mesh(str(out / "products" / "mesh.ply"))
    assert crs_of_ply(out / "products" / "mesh.ply").to_epsg() == 25832 and 2000 < len(found.triangles) <= 5000
    cloud, corners = laspy.read(out / "products" / "cloud.laz"), np.asarray(found.vertices)
    assert np.abs(np.median(corners[:, :2], axis=0) - np.median(cloud.xyz[:, :2], axis=0)).max() < 15
    assert abs(np.median(corners[:, 2]) - np.median(cloud.z)) < 3
    page = (out / "products" / "report.html").read_text()
    for name in ("mesh.ply", "mesh_local.ply", "mesh.glb", "mesh.obj", "mesh_tiles/tileset.json"):
        assert (out / "products" / name).is_file() and name in page, name
    apart = cKDTree(textured_vertices(out / "products" / "mesh.glb")).query(corners)[0]
    assert apart.max() < 1e-3, "the textured mesh has every vertex of the other where it was"


def textured_vertices(path: Path) -> np.ndarray:
    """Easting, northing, height of a GLB's vertices."""
    scene = trimesh.load(path, process=False)
    parts = [scene.geometry[name].vertices + matrix[:3, 3] for matrix, name in map(scene.graph.get, scene.graph.nodes_geometry)]
    x, y, z = np.concatenate(parts).T
    return np.stack([x, -z, y], axis=1)
