"""Files of other programs give the CRS they mean: LAS with GeoTIFF keys or any WKT, rasters, vector layers."""

from __future__ import annotations

import struct
from pathlib import Path

import geopandas
import laspy
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from laspy.vlrs.known import WktCoordinateSystemVlr
from laspy.vlrs.vlr import VLR

from geo_nerf.crs import transform
from geo_nerf.crs.file_errors import UnreadableCrsError
from geo_nerf.crs.files import crs_from_text, crs_of_las, crs_of_raster, moved_layer, read_layer
from geo_nerf.crs.identity import name_of
from geo_nerf.errors import GeoNerfError, NoCrsError
from geo_nerf.products.reading import read_grid, read_points


def las(path: Path, *vlrs: object, version: str = "1.2", point_format: int = 3) -> Path:
    header = laspy.LasHeader(version=version, point_format=point_format)
    header.vlrs.extend(vlrs)
    header.global_encoding.wkt = any(isinstance(vlr, WktCoordinateSystemVlr) for vlr in vlrs)
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = np.array([4e5]), np.array([6.7e6]), np.array([12.0])
    cloud.write(path)
    return path


def keys(*entries: tuple[int, int, int, int]) -> VLR:
    content = struct.pack("<4H", 1, 1, 0, len(entries)) + b"".join(struct.pack("<4H", *entry) for entry in entries)
    return VLR("LASF_Projection", 34735, "GeoTIFF keys", content)


def code(key: int, value: int) -> tuple[int, int, int, int]:
    return key, 0, 1, value


@pytest.mark.parametrize(
    ("entries", "name"),
    [
        ((code(1024, 1), code(3072, 3067)), "EPSG:3067"),
        ((code(1024, 1), code(3072, 25832), code(4096, 7837)), "EPSG:25832+7837"),
        ((code(1024, 1), code(3072, 5110), code(3076, 9001)), "EPSG:5110"),
        ((code(1024, 2), code(2048, 4326)), "EPSG:4326"),
    ],
)
def test_codes_in_geotiff_keys(entries: tuple, name: str, tmp_path: Path) -> None:
    assert name_of(read_points(las(tmp_path / "a.las", keys(*entries))).crs) == name


def test_geotiff_keys_of_a_projection_without_a_code(tmp_path: Path) -> None:
    """User-defined: UTM 32 spelled out, as older programs wrote it."""
    numbers = VLR("LASF_Projection", 34736, "", struct.pack("<5d", 0.0, 9.0, 0.9996, 500000.0, 0.0))
    texts = VLR("LASF_Projection", 34737, "", b"ETRS89 / UTM 32|\0")
    spelled = keys(
        code(1024, 1), code(1025, 1), (1026, 34737, 16, 0), code(2048, 4258), code(3072, 32767), code(3074, 32767), code(3075, 1),
        code(3076, 9001), (3081, 34736, 1, 0), (3080, 34736, 1, 1), (3092, 34736, 1, 2), (3082, 34736, 1, 3), (3083, 34736, 1, 4),
    )  # fmt: skip
    assert name_of(read_points(las(tmp_path / "a.las", spelled, numbers, texts)).crs) == "EPSG:25832"


@pytest.mark.parametrize(("unit", "metres"), [(9002, 0.3048), (9003, 1200 / 3937)])
def test_geotiff_keys_whose_unit_is_not_the_codes(unit: int, metres: float, tmp_path: Path) -> None:
    path = las(tmp_path / "a.las", keys(code(1024, 1), code(3072, 32632), code(3076, unit)))
    try:
        crs = read_points(path).crs
    except UnreadableCrsError:
        return
    assert crs.axis_info[0].unit_conversion_factor == pytest.approx(metres)


@pytest.mark.parametrize("dialect", ["WKT1_GDAL", "WKT1_ESRI", "WKT2_2015", "WKT2_2019"])
@pytest.mark.parametrize("name", ["EPSG:3067", "EPSG:25832", "EPSG:25832+7837", "EPSG:27700"])
def test_wkt_of_any_dialect(dialect: str, name: str, tmp_path: Path) -> None:
    path = las(tmp_path / "a.las", WktCoordinateSystemVlr(pyproj.CRS(name).to_wkt(dialect)), version="1.4", point_format=7)
    assert name_of(read_points(path).crs) == name


@pytest.mark.parametrize("text", ["PROJCS[", "no wkt at all", 'LOCAL_CS["x'])
def test_wkt_that_is_none_is_said_with_the_file(text: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableCrsError, match=r"a\.las"):
        read_points(las(tmp_path / "a.las", WktCoordinateSystemVlr(text), version="1.4", point_format=7))


@pytest.mark.parametrize("vlrs", [(), (WktCoordinateSystemVlr("\0"),)], ids=["nothing", "blank"])
def test_a_cloud_without_a_crs_is_said(vlrs: tuple, tmp_path: Path) -> None:
    with pytest.raises(NoCrsError):
        read_points(las(tmp_path / "a.las", *vlrs))


@pytest.mark.parametrize("entries", [(code(1024, 1),), (code(1024, 1), code(3072, 1100)), (code(1024, 1), code(3072, 32767))])
def test_keys_that_name_no_place_on_earth(entries: tuple, tmp_path: Path) -> None:
    path = las(tmp_path / "a.las", keys(*entries))
    with laspy.open(path) as reader, pytest.raises((NoCrsError, UnreadableCrsError), match=r"a\.las"):
        crs_of_las(reader.header, path)


def test_a_code_younger_than_pyprojs_data_set_is_asked_of_gdals() -> None:
    newest = "EPSG:10774"  # EUREF-FIN / TM35FIN(E,N) + N2000 height, EPSG v12
    try:
        pyproj.CRS(newest)
    except pyproj.exceptions.CRSError:
        assert name_of(crs_from_text(newest, "a file")) == "EPSG:3067+3900"
    else:
        assert name_of(crs_from_text(newest, "a file")) == newest


def test_rasters(tmp_path: Path) -> None:
    profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "float32"}
    profile["transform"] = rasterio.Affine(1, 0, 4e5, 0, -1, 6.7e6)
    with rasterio.open(tmp_path / "a.tif", "w", **profile, crs="EPSG:3067") as out:
        out.write(np.ones((1, 2, 2), np.float32))
    assert name_of(read_grid(tmp_path / "a.tif").crs) == "EPSG:3067"
    with rasterio.open(tmp_path / "b.tif", "w", **profile) as out:
        out.write(np.ones((1, 2, 2), np.float32))
    with rasterio.open(tmp_path / "b.tif") as raster, pytest.raises(NoCrsError, match=r"b\.tif"):
        crs_of_raster(raster)


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_vector_layers(ending: str, tmp_path: Path) -> None:
    crs = "EPSG:4326" if ending == "geojson" else "EPSG:3067"
    box = shapely.box(24.9, 60.1, 25.0, 60.2) if ending == "geojson" else shapely.box(385000, 6671000, 386000, 6672000)
    geopandas.GeoDataFrame(geometry=[box], crs=crs).to_file(tmp_path / f"a.{ending}")
    frame = read_layer(tmp_path / f"a.{ending}")
    assert name_of(frame.crs) == crs
    east, north = moved_layer(frame, pyproj.CRS("EPSG:3879")).total_bounds[:2]
    assert 25.4e6 < east < 25.6e6 and 6.6e6 < north < 6.7e6


def test_a_layer_moves_as_every_other_coordinate() -> None:
    frame = geopandas.GeoDataFrame(geometry=[shapely.Polygon([(8.54, 47.37), (8.55, 47.37), (8.55, 47.38)])], crs="EPSG:4326")
    moved = moved_layer(frame, pyproj.CRS("EPSG:2056"))
    corners = np.array([[8.54, 47.37, 0.0], [8.55, 47.37, 0.0], [8.55, 47.38, 0.0]])
    there = transform(corners, pyproj.CRS("EPSG:4979"), pyproj.CRS("EPSG:2056"))[:, :2]
    assert np.asarray(moved.geometry[0].exterior.coords)[:3] == pytest.approx(there, abs=1e-6)


def test_a_layer_without_a_datum_is_not_moved_by_a_guess() -> None:
    frame = geopandas.GeoDataFrame(geometry=[shapely.box(5e5, 5.2e6, 5.1e5, 5.21e6)], crs="+proj=utm +zone=32 +ellps=bessel")
    with pytest.raises(GeoNerfError, match="no datum"):
        moved_layer(frame, pyproj.CRS("EPSG:25832"))
