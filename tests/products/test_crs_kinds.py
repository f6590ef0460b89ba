"""Every product in a dozen kinds of CRS, read back by readers of other people: in the CRS and at the place that were meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import ezdxf
import geopandas
import laspy
import numpy as np
import pyproj
import pytest
import rasterio
from pmtiles.reader import MmapSource, Reader

from geo_nerf.crs import survey_crs, transform
from geo_nerf.crs.files import crs_from_text, crs_of_las, crs_of_raster, horizontal
from geo_nerf.crs.kept import same_crs
from geo_nerf.events import Events
from geo_nerf.georef.contours import Contour
from geo_nerf.products.cloud import CloudFiles, write_cloud
from geo_nerf.products.contours import write_contours
from geo_nerf.products.gltf import glb_file
from geo_nerf.products.mesh import crs_of_ply, write_ply
from geo_nerf.products.raster import write_cog
from geo_nerf.products.tiles import write_tiles
from geo_nerf.settings import ProductsSettings
from geo_nerf.site_crs import check_crs
from geo_nerf.types import GeoCloud, GeoMesh, GeoTexturedMesh, Grid


class Kind(NamedTuple):
    """A CRS and a place in it."""

    crs: str
    lon_deg: float
    lat_deg: float


KINDS = {
    "UTM": Kind("EPSG:32632", 11.5, 48.0),
    "UTM with ellipsoidal heights": Kind(pyproj.CRS(25832).to_3d().to_wkt(), 11.5, 48.0),
    "compound": Kind("EPSG:25832+7837", 11.5, 48.0),
    "compound with a code": Kind("EPSG:5973", 15.0, 60.0),
    "northing first": Kind("EPSG:2193", 172.5, -43.5),
    "newer name of the datum": Kind("EPSG:3067", 25.0, 60.2),
    "northing first, northwards named X": Kind("EPSG:6677", 139.8, 35.7),
    "Esri": Kind("ESRI:102329", 11.5, 48.0),
    "local plane": Kind("+proj=tmerc +lat_0=48 +lon_0=11.5 +k=1 +x_0=1000 +y_0=2000 +ellps=GRS80 +units=m", 11.5, 48.0),
    "own shift": Kind(
        "+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m",
        11.5,
        48.0,
    ),
    "polar": Kind("EPSG:5041", 10.0, 84.5),
    "oblique": Kind("EPSG:28992", 5.4, 52.1),
    "own geoid": Kind("+proj=utm +zone=32 +datum=WGS84 +geoidgrids=egm96_15.gtx +units=m", 11.5, 48.0),
}
#: cells of the rasters, and points
SIDE, POINTS = 64, 400


class Made(NamedTuple):
    """Products and where they are meant to lie."""

    folder: Path
    crs: pyproj.CRS
    kind: Kind
    xyz: np.ndarray


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    kind, folder = KINDS[request.param], tmp_path_factory.mktemp("kind")
    crs = survey_crs(kind.crs)
    check_crs(kind.crs, ProductsSettings(also=("contours",)))
    place = np.array([[kind.lon_deg, kind.lat_deg, 50.0]])
    middle = np.round(np.append(transform(place, pyproj.CRS("EPSG:4979"), horizontal(crs))[0][:2], 50.0))
    xyz = middle + np.random.default_rng(3).uniform(-16, 16, (POINTS, 3))
    up, grey = np.tile(np.float32([0, 0, 1]), (POINTS, 1)), np.full((POINTS, 3), 30_000, np.uint16)
    cloud = GeoCloud(crs, xyz, up, grey, np.ones(POINTS, np.float32), np.ones(POINTS, np.uint16))
    write_cloud(cloud, folder, Events(), None, CloudFiles(16.0, True))
    west, north = middle[0] - SIDE / 4, middle[1] + SIDE / 4
    write_cog(Grid(crs, np.full((SIDE, SIDE), 50.0, np.float32), west, north, 0.5), folder / "dsm.tif", "")
    write_cog(Grid(crs, np.full((3, SIDE, SIDE), 99, np.uint8), west, north, 0.5, np.ones((SIDE, SIDE), bool)), folder / "ortho.tif", "")
    write_contours([Contour(50.0, True, xyz[:3, :2])], crs, folder)
    triangle = np.array([[0, 1, 2]], np.int32)
    write_ply(GeoMesh(crs, xyz[:3], up[:3], np.zeros((3, 3), np.uint8), triangle), folder / "mesh.ply")
    with glb_file(folder / "mesh.glb", middle, {"crs_wkt": crs.to_wkt("WKT2_2019")}) as glb:
        glb.add(GeoTexturedMesh(crs, xyz[:3], up[:3], np.zeros((3, 2), np.float32), triangle, np.zeros((16, 16, 3), np.uint8)))
    write_tiles(folder / "ortho.tif", folder / "ortho.pmtiles", "pmtiles", "", Events())
    return Made(folder, crs, kind, xyz)


def test_clouds(made: Made) -> None:
    for path in made.folder.rglob("*.laz"):
        with laspy.open(path) as reader:
            assert same_crs(crs_of_las(reader.header, path), made.crs), path
    for name in ("cloud.laz", "cloud.copc.laz"):
        las = laspy.read(made.folder / name)
        assert len(las) == POINTS and np.allclose(np.sort(las.xyz, axis=0), np.sort(made.xyz, axis=0), atol=6e-4)
    told = json.loads((made.folder / "cloud.ept" / "ept.json").read_text())
    assert told["points"] == POINTS and same_crs(crs_from_text(told["srs"]["wkt"], "ept"), made.crs)
    items = json.loads((made.folder / "cloud.vpc").read_text())["features"]
    assert sum(item["properties"]["pc:count"] for item in items) == POINTS
    assert all(same_crs(crs_from_text(item["properties"]["proj:wkt2"], "vpc"), made.crs) for item in items)


def test_rasters(made: Made) -> None:
    for name in ("dsm.tif", "ortho.tif"):
        with rasterio.open(made.folder / name) as raster:
            assert same_crs(crs_of_raster(raster), made.crs) and raster.res == (0.5, 0.5)
            assert raster.bounds.left <= made.xyz[:, 0].min() and made.xyz[:, 1].max() <= raster.bounds.top
    assert not list(made.folder.glob("*.aux.xml"))


def test_drawings(made: Made) -> None:
    layer = geopandas.read_file(made.folder / "contours.gpkg")
    assert same_crs(crs_from_text(layer.crs.to_wkt(), "gpkg"), made.crs)
    xy = made.xyz[:3, :2]
    assert np.allclose(layer.total_bounds, [*xy.min(axis=0), *xy.max(axis=0)])
    [line] = ezdxf.readfile(made.folder / "contours.dxf").modelspace().query("LWPOLYLINE")
    assert np.allclose(line.get_points("xy"), xy)
    assert same_crs(crs_from_text((made.folder / "contours.prj").read_text(), "prj"), horizontal(made.crs))


def test_meshes(made: Made) -> None:
    found = crs_of_ply(made.folder / "mesh.ply")
    assert found is not None and same_crs(found, made.crs)
    told = (made.folder / "mesh.glb").read_bytes()
    description = json.loads(told[20 : 20 + int.from_bytes(told[12:16], "little")])
    assert same_crs(crs_from_text(description["asset"]["extras"]["crs_wkt"], "glb"), made.crs)


def test_map_tiles(made: Made) -> None:
    with (made.folder / "ortho.pmtiles").open("rb") as stream:
        head = Reader(MmapSource(stream)).header()
    assert head["min_lon_e7"] / 1e7 < made.kind.lon_deg + 1e-3 and head["max_lon_e7"] / 1e7 > made.kind.lon_deg - 1e-3
    assert head["min_lat_e7"] / 1e7 < made.kind.lat_deg + 1e-4 and head["max_lat_e7"] / 1e7 > made.kind.lat_deg - 1e-4
