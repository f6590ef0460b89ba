"""Map tiles: a picture whose colours tell the place, looked up by other programs and by the tiles' own arithmetic."""

from __future__ import annotations

import io
import json
import sqlite3

import morecantile
import numpy as np
import pyproj
import pytest
import rasterio
from PIL import Image
from pmtiles.reader import MmapSource, Reader, all_tiles

from geo_nerf.events import Event, Events
from geo_nerf.products.raster import write_cog
from geo_nerf.products.tiles import TILE, pyramid_of, tile_box, write_tiles
from geo_nerf.types import Grid

WEST, NORTH, CELL = 691000.0, 5335000.0, 0.5
ROWS, COLUMNS = 700, 900


@pytest.fixture(params=["EPSG:25832", "EPSG:25832+7837"])
def picture(tmp_path, request):
    row, column = np.mgrid[0:ROWS, 0:COLUMNS]
    values = np.stack([column * 255 // COLUMNS, row * 255 // ROWS, np.full_like(row, 90)]).astype(np.uint8)
    mask = np.ones((ROWS, COLUMNS), bool)
    mask[:, :200] = False
    path = tmp_path / "ortho.tif"
    write_cog(Grid(pyproj.CRS(request.param), values * mask, WEST, NORTH, CELL, mask), path, "ortho")
    return path


def colours_at(places: np.ndarray) -> np.ndarray:
    """Red and green the picture has at `(N, 2)` easting, northing."""
    return np.column_stack([(places[:, 0] - WEST) / CELL * 255 / COLUMNS, (NORTH - places[:, 1]) / CELL * 255 / ROWS])


def check(tile: tuple[int, int, int], content: bytes) -> int:
    """Every opaque pixel of a tile has the colour of its place; returns how many there are."""
    rgba = np.asarray(Image.open(io.BytesIO(content)).convert("RGBA")).astype(float)
    west, south, east, north = morecantile.tms.get("WebMercatorQuad").xy_bounds(morecantile.Tile(x=tile[1], y=tile[2], z=tile[0]))
    x = west + (np.arange(TILE) + 0.5) * (east - west) / TILE
    y = north - (np.arange(TILE) + 0.5) * (north - south) / TILE
    to_crs = pyproj.Transformer.from_crs(3857, 25832, always_xy=True)
    places = np.column_stack(to_crs.transform(*(part.ravel() for part in np.meshgrid(x, y))))
    inner = (places[:, 0] > WEST + 215 * CELL) & (places[:, 0] < WEST + 885 * CELL)
    inner &= (places[:, 1] < NORTH - 15 * CELL) & (places[:, 1] > NORTH - 685 * CELL)
    opaque = rgba[..., 3].ravel() > 0
    assert opaque[inner].all() and (rgba[..., 3].ravel() == 255)[inner].all()
    away = np.abs(rgba.reshape(-1, 4)[:, :2] - colours_at(places))[inner]
    assert len(away) == 0 or (np.quantile(away, 0.99) < 20 and np.median(away) < 5)  # WebP loses some colour
    masked = (places[:, 0] > WEST + 10) & (places[:, 0] < WEST + 190 * CELL) & (places[:, 1] < NORTH - 8) & (places[:, 1] > NORTH - 340)
    if tile[0] >= 17:
        assert not opaque[masked].any()
    return int(inner.sum())


def test_a_folder_of_tiles(picture, tmp_path):
    seen = list[Event]()
    folder = write_tiles(picture, tmp_path / "tiles", "xyz", "Ortho", Events(listeners=(seen.append,)))
    files = sorted(folder.rglob("*.webp"))
    facts = json.loads((folder / "tiles.json").read_text())
    levels = {int(file.parent.parent.name) for file in files}
    assert levels == set(range(facts["minzoom"], facts["maxzoom"] + 1)) and 3 <= len(levels) <= 9
    # half a metre at 48 degrees north
    assert facts["maxzoom"] == 18 and facts["tiles"] == ["{z}/{x}/{y}.webp"] and facts["bounds"][1] == pytest.approx(48.13, abs=0.01)
    counts = [check((int(f.parent.parent.name), int(f.parent.name), int(f.stem)), f.read_bytes()) for f in files]
    assert max(counts) == TILE**2 and len(files) < 60 and seen[-1].data["done"] == seen[-1].data["total"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ortho.tif", "tiles"]


def test_mbtiles_are_read_by_gdal(picture, tmp_path):
    path = write_tiles(picture, tmp_path / "ortho.mbtiles", "mbtiles", "Ortho", Events())
    with rasterio.open(path) as tiles, rasterio.open(picture) as source:
        assert tiles.driver == "MBTiles" and tiles.crs.to_epsg() == 3857
        to_map = pyproj.Transformer.from_crs(25832, 3857, always_xy=True)
        places = np.random.default_rng(0).uniform([WEST + 120, NORTH - 330], [WEST + 430, NORTH - 20], (60, 2))
        found = np.array(list(tiles.sample(np.column_stack(to_map.transform(*places.T)))))
        assert np.median(np.abs(found[:, :2] - colours_at(places))) < 4 and source.count == 3
    with sqlite3.connect(path) as base:
        facts = dict(base.execute("SELECT name, value FROM metadata"))
        rows = base.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles").fetchall()
    assert {"name", "format", "bounds", "minzoom", "maxzoom"} <= set(facts) and facts["format"] == "webp"
    assert max(check((z, x, 2**z - 1 - y), content) for z, x, y, content in rows) == TILE**2


def test_pmtiles_are_read_by_their_own_reader(picture, tmp_path):
    path = write_tiles(picture, tmp_path / "ortho.pmtiles", "pmtiles", "Ortho", Events())
    with path.open("rb") as stream:
        reader = Reader(MmapSource(stream))
        header, facts = reader.header(), reader.metadata()
        tiles = list(all_tiles(MmapSource(stream)))
    assert header["clustered"] and header["tile_type"].name == "WEBP" and (header["min_zoom"], header["max_zoom"]) == (facts["minzoom"], 18)
    assert header["min_lon_e7"] / 1e7 == pytest.approx(facts["bounds"][0], abs=1e-6)
    assert max(check(tile, content) for tile, content in tiles) == TILE**2


def test_tiles_lie_where_morecantile_says(picture):
    grid = morecantile.tms.get("WebMercatorQuad")
    with rasterio.open(picture) as raster:
        tiles = list(pyramid_of(raster).tiles())
        west, south, east, north = pyramid_of(raster).box_deg
    for level in {level for level, _, _ in tiles}:
        mine = {(column, row) for z, column, row in tiles if z == level}
        assert mine == {(tile.x, tile.y) for tile in grid.tiles(west, south, east, north, zooms=[level])}
    level, column, row = tiles[-1]
    assert tile_box(level, column, row) == pytest.approx(tuple(grid.xy_bounds(morecantile.Tile(x=column, y=row, z=level))), abs=1e-3)
