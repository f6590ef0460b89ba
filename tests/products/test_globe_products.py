"""Web tiles, STAC, VPC and footprints across 180 degrees and near the poles; truth by PROJ and by areas on the ellipsoid."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
import rasterio
from PIL import Image
from pmtiles.reader import MmapSource, Reader
from shapely.geometry import shape
from stac_validator.stac_validator import StacValidate

from geo_nerf.artefacts import read_json, write_json
from geo_nerf.events import Events
from geo_nerf.products.cloud import CloudFiles, write_cloud
from geo_nerf.products.raster import write_cog
from geo_nerf.products.run_records import open_run
from geo_nerf.products.stac import write_stac
from geo_nerf.products.tiles import TILE, BeyondWebMapError, pyramid_of, tile_box, write_tiles
from geo_nerf.types import GeoCloud, Grid
from tests.products.test_stac import local_schemas

SIDE_M, CELL_M = 120.0, 0.5


@dataclass(frozen=True)
class Site:
    """120 m square about a place."""

    crs: str
    lon: float
    lat: float
    crosses: bool = False
    pole: bool = False

    @property
    def middle(self) -> np.ndarray:
        return np.floor(pyproj.Transformer.from_crs(4326, self.crs, always_xy=True).transform(self.lon, self.lat))


SITES = {
    "fiji": Site("EPSG:32601", 180.0, -17.0, crosses=True),
    "fiji_from_the_west": Site("EPSG:32760", 180.0, -17.0, crosses=True),
    "ross_sea": Site("EPSG:3031", 180.0, -77.85, crosses=True),
    "wrangel": Site("EPSG:3413", 180.0, 71.2, crosses=True),
    "south_pole": Site("EPSG:3031", 0.0, -90.0, pole=True),
    "north_pole": Site("EPSG:5041", 0.0, 90.0, pole=True),
    "near_the_pole": Site("EPSG:3031", 30.0, -89.9),
    "munich": Site("EPSG:25832", 11.5, 48.1),
}
WEB = [name for name, site in SITES.items() if abs(site.lat) < 85]


def picture(site: Site) -> Grid:
    """Red grows eastwards, green southwards."""
    count = int(SIDE_M / CELL_M)
    row, column = np.mgrid[0:count, 0:count]
    values = np.stack([column * 255 // count, row * 255 // count, np.full_like(row, 90)]).astype(np.uint8)
    west, north = site.middle + np.array([-SIDE_M / 2, SIDE_M / 2])
    return Grid(pyproj.CRS(site.crs), values, float(west), float(north), CELL_M, np.ones((count, count), bool))


@pytest.fixture(scope="module", params=SITES)
def run(request, tmp_path_factory) -> tuple[Site, Path]:
    """A run's folder with picture, cloud, tiles of points and STAC."""
    site, folder = SITES[request.param], tmp_path_factory.mktemp("run")
    products = folder / "products"
    products.mkdir()
    write_cog(picture(site), products / "ortho.tif", "picture")
    rng = np.random.default_rng(0)
    xyz = np.column_stack([site.middle + rng.uniform(-SIDE_M / 2, SIDE_M / 2, (4_000, 2)), rng.uniform(0, 5, 4_000)])
    up, grey = np.tile(np.float32([0, 0, 1]), (len(xyz), 1)), np.full((len(xyz), 3), 500, np.uint16)
    cloud = GeoCloud(pyproj.CRS(site.crs), xyz, up, grey, np.ones(len(xyz), np.float32), np.ones(len(xyz), np.uint16))
    write_cloud(cloud, products, Events(), files=CloudFiles(tile_m=50.0))
    write_json(
        folder / "run.json", {"program": "geo-nerf 0.1.0", "photos": "a/b", "crs": site.crs, "written_at": "2026-05-14T12:00:00+00:00"}
    )
    write_stac(open_run(folder))
    return site, products


def area_m2(geometry) -> float:
    """Of an outline on the globe: in an equal-area map round its pole or its own middle, each part by itself."""
    total = 0.0
    for part in getattr(geometry, "geoms", [geometry]):
        x, y = pyproj.Transformer.from_crs(4326, "+proj=cea +ellps=WGS84", always_xy=True).transform(*np.array(part.exterior.coords).T)
        total += abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2
    return total


def check_outline(site: Site, geometry: dict, bbox: list[float], side_m: tuple[float, float]) -> None:
    outline = shape(geometry)
    west, south, east, north = bbox if len(bbox) == 4 else (bbox[0], bbox[1], bbox[3], bbox[4])
    assert outline.is_valid and outline.bounds[0] >= -180 and outline.bounds[2] <= 180
    if site.pole:
        assert (west, east) == (-180, 180) and (south == -90 or north == 90) and north - south < 0.01
    else:
        assert (east - west) % 360 < 1.5, "the short way round"
    assert area_m2(outline) == pytest.approx(side_m[0] * side_m[1] / scale2(site), rel=0.03)


def scale2(site: Site) -> float:
    """How much larger the map shows an area than it is."""
    factors = pyproj.Proj(site.crs).get_factors(site.lon, np.clip(site.lat, -89.999, 89.999))
    return factors.areal_scale


def test_stac_goes_the_short_way_round(run, tmp_path):
    site, products = run
    item = read_json(products / "item.json")
    check_outline(site, item["geometry"], item["bbox"], (SIDE_M, SIDE_M))
    west, _, east, _ = item["bbox"]
    assert (west > east) == site.crosses and (item["geometry"]["type"] == "MultiPolygon") == site.crosses
    assert read_json(products / "collection.json")["extent"]["spatial"]["bbox"] == [item["bbox"]]
    (tmp_path / "item.json").write_text(json.dumps(item))
    assert StacValidate(str(tmp_path / "item.json"), core=True, schema_map=local_schemas()).run()
    density = item["assets"]["cloud_laz"]["pc:density"]
    assert density == pytest.approx(4_000 / (SIDE_M**2 / scale2(site)), rel=0.05)


def test_the_index_of_tiles_goes_the_short_way_round(run):
    site, products = run
    entries = read_json(products / "cloud.vpc")["features"]
    assert len(entries) >= 9
    holds_pole = 0
    for entry in entries:
        with laspy.open(products / entry["assets"]["data"]["href"]) as reader:
            low, high = reader.header.mins, reader.header.maxs
        here = (low[:2] < 0).all() and (high[:2] > 0).all() if site.crs == "EPSG:3031" else ((low[:2] < 2e6) & (high[:2] > 2e6)).all()
        alone = Site(site.crs, site.lon, site.lat, pole=site.pole and bool(here))
        holds_pole += alone.pole
        west, east = entry["bbox"][0], entry["bbox"][3]
        outline = shape(entry["geometry"])
        assert outline.is_valid and outline.bounds[0] >= -180 and outline.bounds[2] <= 180
        assert (west > east) == (entry["geometry"]["type"] == "MultiPolygon")
        if not site.pole:
            check_outline(alone, entry["geometry"], entry["bbox"], tuple(high[:2] - low[:2]))
        ring = np.column_stack([[low[0], high[0], high[0], low[0]], [low[1], low[1], high[1], high[1]]])
        lon, lat = pyproj.Transformer.from_crs(site.crs, 4326, always_xy=True).transform(*ring.T)
        south, north = entry["bbox"][1], entry["bbox"][4]
        assert (lat >= south - 1e-9).all() and (lat <= north + 1e-9).all()
        assert all((at - west) % 360 <= (east - west) % 360 + 1e-9 or (west, east) == (-180, 180) for at in lon)


@pytest.mark.parametrize("name", WEB)
def test_web_tiles_of_a_hundred_metres_are_a_few(tmp_path, name):
    site = SITES[name]
    write_cog(picture(site), tmp_path / "ortho.tif", "picture")
    with rasterio.open(tmp_path / "ortho.tif") as raster:
        tiles = list(pyramid_of(raster).tiles())
    assert len(tiles) == len(set(tiles)) < 60
    assert all(0 <= column < 2**level and 0 <= row < 2**level for level, column, row in tiles)


@pytest.mark.parametrize("name", WEB)
def test_web_tiles_have_the_picture_on_both_sides(tmp_path, name):
    site, whole = SITES[name], picture(SITES[name])
    write_cog(whole, tmp_path / "ortho.tif", "picture")
    base = write_tiles(tmp_path / "ortho.tif", tmp_path / "o.mbtiles", "mbtiles", "o", Events())
    with closing(sqlite3.connect(base)) as opened:
        facts = dict(opened.execute("SELECT name, value FROM metadata"))
        rows = opened.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles").fetchall()
    finest, away, sides = int(facts["maxzoom"]), list[np.ndarray](), set()
    for level, column, row, data in rows:
        if level != finest:
            continue
        west, south, east, north = tile_box(level, column, 2**level - 1 - row)
        step = (np.arange(TILE) + 0.5) / TILE
        x, y = (part.ravel() for part in np.meshgrid(west + step * (east - west), north - step * (north - south)))
        rgba = np.asarray(Image.open(io.BytesIO(data)).convert("RGBA")).reshape(-1, 4).astype(float)
        at = np.column_stack(pyproj.Transformer.from_crs(3857, site.crs, always_xy=True).transform(x, y))
        inner = (np.abs(at - site.middle) < SIDE_M / 2 - 3).all(axis=1)
        assert (rgba[inner, 3] == 255).all()
        expected = np.column_stack([at[:, 0] - whole.west, whole.north - at[:, 1]]) / SIDE_M * 255
        away.append(np.abs(rgba[inner, :2] - expected[inner]))
        sides |= {west < 0} if inner.any() else set()
    assert np.median(np.concatenate(away)) < 5
    assert len(sides) == (2 if site.crosses else 1)
    bounds, (lon, lat, _) = ([float(part) for part in facts[key].split(",")] for key in ("bounds", "center"))
    assert bounds[0] <= bounds[2], "MBTiles knows no west above east"
    assert abs((lon - site.lon + 180) % 360 - 180) < 0.01 and lat == pytest.approx(site.lat, abs=0.01)


def test_pmtiles_across_180_degrees_have_a_right_header(tmp_path):
    write_cog(picture(SITES["fiji"]), tmp_path / "ortho.tif", "picture")
    with write_tiles(tmp_path / "ortho.tif", tmp_path / "o.pmtiles", "pmtiles", "o", Events()).open("rb") as stream:
        header = Reader(MmapSource(stream)).header()
    assert (header["min_lon_e7"], header["max_lon_e7"]) == (-1_800_000_000, 1_800_000_000)
    assert abs(abs(header["center_lon_e7"] / 1e7) - 180) < 1e-3 and header["center_lat_e7"] / 1e7 == pytest.approx(-17, abs=1e-3)


@pytest.mark.parametrize("name", ["south_pole", "north_pole", "near_the_pole"])
def test_beyond_the_web_maps_end_it_is_said(tmp_path, name):
    write_cog(picture(SITES[name]), tmp_path / "ortho.tif", "picture")
    with pytest.raises(BeyondWebMapError, match=r"85\.05"):
        write_tiles(tmp_path / "ortho.tif", tmp_path / "tiles", "xyz", "o", Events())
    assert [path.name for path in tmp_path.iterdir()] == ["ortho.tif"]
