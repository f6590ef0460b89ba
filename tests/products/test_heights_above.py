"""Every product says what its heights are above, in its format's own way; read back with other people's readers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import ezdxf
import laspy
import pyogrio
import pyproj
import pytest
import rasterio

from geo_nerf.events import Events
from geo_nerf.georef.records import records_of
from geo_nerf.mesh_export import _about
from geo_nerf.products.cameras import write_cameras
from geo_nerf.products.cloud import CloudFiles, write_cloud
from geo_nerf.products.contours import write_contours
from geo_nerf.products.mesh import crs_of_ply, write_local_ply, write_ply
from geo_nerf.products.point_files import write_points
from geo_nerf.products.run_records import open_run
from geo_nerf.products.run_report import write_run_report
from geo_nerf.products.stac import write_stac
from geo_nerf.types import Catalog, LocalMesh
from tests.products.conftest import wavy_cloud
from tests.products.made_run import FRAME, made_orientation, make_run
from tests.products.test_contours import LINES
from tests.products.test_mesh import small_mesh

#: CRS -> what it counts heights from
SURFACES = {
    "EPSG:25832": "the WGS 84 ellipsoid",
    "EPSG:25832+7837": "Deutsches Haupthoehennetz 2016",
    "EPSG:2154+5720": "Nivellement general de la France",
}
WGS84 = "the WGS 84 ellipsoid"


def said_by_las(path: Path) -> str:
    with laspy.open(path) as reader:
        (record,) = (vlr for vlr in reader.header.vlrs if vlr.user_id == "LASF_Spec" and vlr.record_id == 3)
    data = record.record_data_bytes()
    assert data.endswith(b"\0") and data.count(b"\0") == 1, "text, as the LAS specification has it"
    return data[:-1].decode("ascii").removeprefix("HEIGHTS_ABOVE=")


@pytest.mark.parametrize("code", SURFACES)
def test_clouds_say_it(tmp_path, code):
    crs = pyproj.CRS(code)
    write_cloud(wavy_cloud(2_000, crs), tmp_path, Events(), files=CloudFiles(tile_m=50.0, ept=True))
    write_points([records_of(wavy_cloud(50, crs))], crs, tmp_path / "taken.laz", Events())
    write_points([records_of(wavy_cloud(50, crs))], crs, tmp_path / "taken.copc.laz", Events())
    clouds = sorted(tmp_path.rglob("*.laz"))
    assert {"cloud.laz", "cloud.copc.laz", "taken.laz", "taken.copc.laz", "0-0-0-0.laz"} < {path.name for path in clouds}
    for path in clouds:
        assert said_by_las(path).lower().startswith(SURFACES[code].lower()[:20]), path
    write_points([records_of(wavy_cloud(50, crs))], crs, tmp_path / "taken.ply", Events())
    assert f"comment heights above {said(crs)}".encode("unicode_escape") in (tmp_path / "taken.ply").read_bytes()
    vpc = json.loads((tmp_path / "cloud.vpc").read_text())
    assert {item["properties"]["geo_nerf:heights_above"] for item in vpc["features"]} == {said(crs)}
    assert json.loads((tmp_path / "cloud.ept" / "ept.json").read_text())["heights_above"] == said(crs)


def said(crs: pyproj.CRS) -> str:
    vertical = crs.sub_crs_list[-1] if crs.sub_crs_list else None
    return WGS84 if vertical is None else vertical.datum.name


def test_vectors_say_it(tmp_path):
    crs = pyproj.CRS("EPSG:25832")
    write_contours(LINES, crs, tmp_path)
    report = {"control": {"points": [{"label": "a", "xyz_local": [1.0, 2.0, 3.0], "residual_m": None}]}}
    orientation = made_orientation()
    write_cameras(type(orientation)(**{**vars(orientation), "report": report}), Catalog(Path(), (), {}), crs, tmp_path / "cameras.gpkg")
    for path, layers in ((tmp_path / "contours.gpkg", 1), (tmp_path / "cameras.gpkg", 4)):
        names = [name for name, _ in pyogrio.list_layers(path)]
        assert len(names) == layers
        for name in names:
            assert pyogrio.read_info(path, layer=name)["layer_metadata"]["HEIGHTS_ABOVE"] == WGS84, (path, name)
        with closing(sqlite3.connect(path)) as base:
            texts = base.execute("SELECT metadata FROM gpkg_metadata").fetchall()
        assert sum(WGS84 in text for (text,) in texts) >= 1
    drawing = ezdxf.readfile(tmp_path / "contours.dxf")
    assert not drawing.audit().errors and drawing.header.custom_vars.get("HEIGHTS_ABOVE") == WGS84


def test_meshes_say_it(tmp_path):
    crs = pyproj.CRS("EPSG:25832")
    assert _about(crs)["heights_above"] == WGS84
    mesh = small_mesh(crs, 30)
    write_ply(mesh, tmp_path / "mesh.ply")
    assert f"comment heights above {WGS84}\n".encode() in (tmp_path / "mesh.ply").read_bytes() and crs_of_ply(tmp_path / "mesh.ply") == crs
    write_local_ply(LocalMesh(mesh.xyz.astype("f4"), mesh.normals, mesh.rgb, mesh.triangles), FRAME, crs, tmp_path / "local.ply")
    assert json.loads((tmp_path / "local.frame.json").read_text())["heights_above"] == WGS84


def test_rasters_stac_and_report_say_it(tmp_path):
    run = make_run(tmp_path / "run")
    with rasterio.open(run / "products" / "dsm.tif") as raster:
        assert raster.tags()["HEIGHTS_ABOVE"] == WGS84
    write_stac(open_run(run))
    assert json.loads((run / "products" / "item.json").read_text())["properties"]["geo_nerf:heights_above"] == WGS84
    page = write_run_report(run, Events()).read_text()
    assert f"<li>heights above {WGS84}</li>" in page and "heights are above" in page
