"""Every written file is read back: a file that says something else than what was meant gets no name, whatever the format."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import rasterio

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.contours import Contour
from geo_nerf.georef.records import records_of
from geo_nerf.products import cad, gltf, mesh, point_files, read_back, read_back_models
from geo_nerf.products import contours as contours_module
from geo_nerf.products.cloud import COPC, EPT, LAZ, CloudFiles, write_cloud
from geo_nerf.products.contours import write_contours
from geo_nerf.products.ept import write_ept
from geo_nerf.products.gltf import glb_file
from geo_nerf.products.mesh import write_ply
from geo_nerf.products.obj import ObjWriter, obj_files
from geo_nerf.products.raster import write_cog
from geo_nerf.products.read_back import Meant, WrittenOtherwiseError, check_ept, check_index, check_las, check_layer, check_raster
from geo_nerf.products.read_back_models import check_map_tiles, check_tileset
from geo_nerf.products.records import blocks_of_cloud
from geo_nerf.products.tiles import write_tiles
from geo_nerf.products.tiles3d import TilesetWriter
from geo_nerf.types import GeoCloud, GeoMesh, GeoTexturedMesh, Grid, LocalTexturedMesh
from tests.products.conftest import wavy_cloud

CRS, OTHER = pyproj.CRS("EPSG:25832"), pyproj.CRS("EPSG:32632")
LINES = [Contour(5.0, True, np.array([(691_000.0, 5_335_000.0), (691_010.0, 5_335_010.0), (691_020.0, 5_335_000.0)]))]


@pytest.fixture(scope="module")
def cloud() -> GeoCloud:
    return wavy_cloud(2_000)


@pytest.fixture(scope="module")
def files(cloud: GeoCloud, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cloud in all its formats."""
    folder = tmp_path_factory.mktemp("cloud")
    write_cloud(cloud, folder, Events(), None, CloudFiles(20.0, True))
    return folder


def meant_of(cloud: GeoCloud, **other: Any) -> Meant:
    values = {"crs": cloud.crs, "low": cloud.xyz.min(axis=0).tolist(), "high": cloud.xyz.max(axis=0).tolist(), "count": len(cloud)}
    return Meant(**{**values, **other})


WRONG = {
    "crs": {"crs": OTHER},
    "count": {"count": 1_999},
    "low": {"low": [691_000.0, 5_335_000.0, 0.0]},
    "high": {"high": [691_000.0, 5_335_000.0, 0.0]},
}


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", [LAZ, COPC, EPT])
def test_a_cloud_that_is_not_as_meant_is_told(files: Path, cloud: GeoCloud, name: str, wrong: str) -> None:
    check: Callable[[Meant], None] = lambda meant: (  # noqa: E731
        check_ept(files / EPT, files / EPT / "ept.json", meant)
        if name == EPT
        else check_las(files / name, files / name, meant, copc=name == COPC)
    )
    check(meant_of(cloud))
    with pytest.raises(WrittenOtherwiseError, match=name.removesuffix(".laz")):
        check(meant_of(cloud, **WRONG[wrong]))


@pytest.mark.parametrize("name", [LAZ, COPC])
def test_a_cloud_whose_end_is_missing_is_told(files: Path, cloud: GeoCloud, tmp_path: Path, name: str) -> None:
    whole = (files / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(WrittenOtherwiseError, match="cannot be read back"):
        check_las(tmp_path / name, tmp_path / name, meant_of(cloud), copc=name == COPC)


def test_tiles_that_lack_a_file_or_a_point_are_told(files: Path, cloud: GeoCloud, tmp_path: Path) -> None:
    items = json.loads((files / "cloud.vpc").read_text())["features"]
    tiles = Path(shutil.copytree(files / "tiles", tmp_path / "tiles"))
    check_index(items, tiles, tmp_path / "cloud.vpc", meant_of(cloud))
    with pytest.raises(WrittenOtherwiseError, match="points of all tiles"):
        check_index(items[1:], tiles, tmp_path / "cloud.vpc", meant_of(cloud))
    next(iter(tiles.iterdir())).unlink()
    with pytest.raises(WrittenOtherwiseError, match=r"tiles/.*copc\.laz"):
        check_index(items, tiles, tmp_path / "cloud.vpc", meant_of(cloud))


def test_a_cloud_that_comes_back_otherwise_gets_no_name(cloud: GeoCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_back, "crs_of_las", lambda *_: OTHER)
    with pytest.raises(WrittenOtherwiseError, match="read back as WGS 84"):
        write_cloud(cloud, tmp_path, Events())
    monkeypatch.setattr(read_back, "crs_from_text", lambda *_: OTHER)
    with pytest.raises(WrittenOtherwiseError, match=r"ept\.json"):
        write_ept(blocks_of_cloud(cloud), cloud.crs, tmp_path / EPT, Events())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.laz", "a.copc.laz", "a.ply"])
def test_extracted_points_that_come_back_otherwise_get_no_name(
    cloud: GeoCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    point_files.write_points([records_of(cloud)], CRS, tmp_path / name, Events())
    (tmp_path / name).unlink()
    monkeypatch.setattr(read_back, "crs_of_las", lambda *_: OTHER)
    monkeypatch.setattr(read_back_models, "crs_from_text", lambda *_: OTHER)
    with pytest.raises(WrittenOtherwiseError, match="WGS 84"):
        point_files.write_points([records_of(cloud)], CRS, tmp_path / name, Events())
    assert list(tmp_path.iterdir()) == []


def test_a_raster_whose_crs_lies_beside_it_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GDAL puts what GeoTIFF cannot hold into an `.aux.xml`, which then stays behind under another name."""
    grid = Grid(CRS, np.ones((8, 8), np.float32), 691_000.0, 5_335_000.0, 0.5)
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 1, "dtype": "float32"}
    profile["transform"] = rasterio.Affine(0.5, 0, 691_000, 0, -0.5, 5_335_000)
    with rasterio.open(tmp_path / "plain.tif", "w", **profile) as raster:
        raster.write(np.ones((1, 8, 8), np.float32))
    (tmp_path / "plain.tif.aux.xml").write_text(f"<PAMDataset><SRS>{CRS.to_wkt()}</SRS></PAMDataset>")
    with pytest.raises(WrittenOtherwiseError, match="cannot be read back"):
        check_raster(tmp_path / "plain.tif", tmp_path / "dsm.tif", CRS, (0.5, 0, 691_000, 0, -0.5, 5_335_000), (1, 8, 8), "float32")
    folder = tmp_path / "out"
    monkeypatch.setattr(read_back, "crs_of_raster", lambda *_: OTHER)
    with pytest.raises(WrittenOtherwiseError, match=r"dsm\.tif.*WGS 84"):
        write_cog(grid, folder / "dsm.tif", "")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("transform", "shape", "dtype"),
    [
        ((0.5, 0, 691_000.25, 0, -0.5, 5_335_000), (1, 8, 8), "float32"),
        ((0.5, 0, 691_000, 0, -0.5, 5_335_000), (1, 8, 9), "float32"),
        ((0.5, 0, 691_000, 0, -0.5, 5_335_000), (1, 8, 8), "uint8"),
    ],
)
def test_a_raster_in_another_place_or_of_other_cells_is_told(tmp_path: Path, transform: tuple[float, ...], shape: Any, dtype: str) -> None:
    write_cog(Grid(CRS, np.ones((8, 8), np.float32), 691_000.0, 5_335_000.0, 0.5), tmp_path / "dsm.tif", "")
    with pytest.raises(WrittenOtherwiseError):
        check_raster(tmp_path / "dsm.tif", tmp_path / "dsm.tif", CRS, transform, shape, dtype)


def test_contours_that_come_back_otherwise_get_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_contours(LINES, CRS, tmp_path / "good")
    with pytest.raises(WrittenOtherwiseError, match="features of contours: 1 read back, 2 meant"):
        check_layer(tmp_path / "good" / "contours.gpkg", tmp_path / "a.gpkg", "contours", Meant(CRS, count=2))
    with pytest.raises(WrittenOtherwiseError, match="CRS"):
        check_layer(tmp_path / "good" / "contours.gpkg", tmp_path / "a.gpkg", "contours", Meant(OTHER))
    drawn = contours_module._draw
    monkeypatch.setattr(contours_module, "_draw", lambda drawing, line, paper: drawn(drawing, replace(line, xy=line.xy + 1.0), paper))
    with pytest.raises(WrittenOtherwiseError, match=r"contours\.dxf.*lowest coordinates"):
        write_contours(LINES, CRS, tmp_path / "moved")
    monkeypatch.setattr(contours_module, "_draw", drawn)
    monkeypatch.setattr(cad, "esri_wkt", lambda _: OTHER.to_wkt("WKT1_ESRI"))
    with pytest.raises(WrittenOtherwiseError, match=r"contours\.prj.*WGS 84"):
        write_contours(LINES, CRS, tmp_path / "otherwise")
    assert not (tmp_path / "moved" / "contours.dxf").exists() and not (tmp_path / "otherwise" / "contours.prj").exists()


TRIANGLE = np.array([(0.0, 0, 0), (1, 0, 0), (0, 1, 0)]) + np.array([691_000.0, 5_335_000.0, 500.0])
UP = np.tile(np.float32([0, 0, 1]), (3, 1))


def test_a_mesh_that_comes_back_otherwise_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = GeoMesh(CRS, TRIANGLE, UP, np.zeros((3, 3), np.uint8), np.array([[0, 1, 2]], np.int32))
    write_ply(made, tmp_path / "good.ply")
    monkeypatch.setattr(mesh, "_crs_comments", lambda _: [])
    with pytest.raises(WrittenOtherwiseError, match="names no CRS"):
        write_ply(made, tmp_path / "nowhere.ply")
    monkeypatch.setattr(mesh, "_parts", lambda count: [slice(0, count - 1)])
    with pytest.raises(WrittenOtherwiseError, match="bytes"):
        write_ply(made, tmp_path / "short.ply")
    assert [path.name for path in tmp_path.iterdir()] == ["good.ply"]


def textured(kind: type) -> Any:
    more = {"crs": CRS} if kind is GeoTexturedMesh else {}
    xyz = TRIANGLE if kind is GeoTexturedMesh else (TRIANGLE - TRIANGLE[0]).astype(np.float32)
    values = {"xyz": xyz, "normals": UP, "uv": np.zeros((3, 2), np.float32), "triangles": np.array([[0, 1, 2]], np.int32)}
    return kind(**more, **values, picture=np.zeros((16, 16, 3), np.uint8))


def test_a_glb_that_comes_back_otherwise_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(name: str) -> None:
        with glb_file(tmp_path / name, TRIANGLE[0], {"crs_wkt": CRS.to_wkt()}) as writer:
            writer.add(textured(GeoTexturedMesh))

    write("good.glb")
    told = gltf.GlbWriter.description
    monkeypatch.setattr(gltf.GlbWriter, "description", lambda self, extras: told(self, {}))
    with pytest.raises(WrittenOtherwiseError, match="CRS"):
        write("nowhere.glb")
    monkeypatch.setattr(gltf.GlbWriter, "description", told)
    monkeypatch.setattr(gltf.shutil, "copyfileobj", lambda *_: None)
    with pytest.raises(WrittenOtherwiseError, match="bytes"):
        write("short.glb")
    assert [path.name for path in tmp_path.iterdir()] == ["good.glb"]


def test_an_obj_that_comes_back_otherwise_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(name: str) -> None:
        with obj_files(tmp_path / name, TRIANGLE[0], "EPSG:25832") as writer:
            writer.add(textured(GeoTexturedMesh))

    write("good.obj")
    monkeypatch.setattr(ObjWriter, "_lines", lambda self, line, values: self._stream.write(line % tuple(values[0].tolist())))
    with pytest.raises(WrittenOtherwiseError, match="vertices: 1 read back, 3 meant"):
        write("short.obj")
    assert not (tmp_path / "short.obj").exists()


def test_a_tileset_that_lacks_a_tile_or_lies_elsewhere_is_told(tmp_path: Path) -> None:
    place = LocalFrame(11.5, 48.1, 500.0).ecef_from_local()
    writer = TilesetWriter(tmp_path, place, {})
    writer.add((0, 0, 0), [textured(LocalTexturedMesh)], 0.0)
    path = writer.finish()
    check_tileset(path, path, place, 1)
    for wrong in ((place + np.eye(4), 1), (place, 2)):
        with pytest.raises(WrittenOtherwiseError):
            check_tileset(path, path, *wrong)
    glb = next(tmp_path.rglob("*.glb"))
    glb.write_bytes(glb.read_bytes()[:-4])
    with pytest.raises(WrittenOtherwiseError, match=r"bytes of tiles/0/0_0\.glb"):
        check_tileset(path, path, place, 1)


@pytest.mark.parametrize("kind", ["xyz", "mbtiles", "pmtiles"])
def test_map_tiles_that_come_back_otherwise_get_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Any) -> None:
    rgb = np.full((3, 64, 64), 99, np.uint8)
    write_cog(Grid(CRS, rgb, 691_000.0, 5_335_000.0, 0.5, np.ones((64, 64), bool)), tmp_path / "ortho.tif", "")
    good = write_tiles(tmp_path / "ortho.tif", tmp_path / f"good.{kind}", kind, "a", Events())
    with pytest.raises(WrittenOtherwiseError, match="0 meant"):
        check_map_tiles(good, good, kind, 0, (0, 0, 0, 0))
    found = getattr(read_back_models, f"_tiles_of_{'folder' if kind == 'xyz' else kind}")(good)
    check_map_tiles(good, good, kind, *found)
    with pytest.raises(WrittenOtherwiseError, match="its bounds are"):
        check_map_tiles(good, good, kind, found[0], np.add(found[1], 0.1))
    name = "_tiles_of_folder" if kind == "xyz" else f"_tiles_of_{kind}"
    monkeypatch.setattr(read_back_models, name, lambda _: (0, [0, 0, 0, 0]))
    with pytest.raises(WrittenOtherwiseError):
        write_tiles(tmp_path / "ortho.tif", tmp_path / f"bad.{kind}", kind, "a", Events())
    assert not (tmp_path / f"bad.{kind}").exists()
