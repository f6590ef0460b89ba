"""A picture as web map tiles: a folder (XYZ), MBTiles or PMTiles. Comes in: a colour GeoTIFF with a mask. Goes out: WebP in Web Mercator.

Tiles are warped one by one from the raster's overviews, so that memory does not grow with the survey.
"""

from __future__ import annotations

import io
import json
import math
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from geo_nerf import __version__
from geo_nerf.errors import GeoNerfError
from geo_nerf.events import Events
from geo_nerf.globe import bounds_on_globe, half_turn_deg, polygon_on_globe
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back_models import check_map_tiles

if TYPE_CHECKING:
    import numpy as np
    import rasterio

TileKind = Literal["xyz", "mbtiles", "pmtiles"]
#: pixels a side
TILE = 256
#: half the edge of the Web Mercator square (EPSG:3857), metres
HALF_M = math.pi * 6378137.0
#: latitude where it ends
_LAST_LAT_DEG = math.degrees(math.atan(math.sinh(math.pi)))
#: places looked at along each edge of a picture, which is bent on the map
_EDGE_POINTS = 21
#: levels shown at most below the finest one
MOST_LEVELS = 8
_QUALITY = 85


@dataclass(frozen=True)
class Pyramid:
    """Which tiles a raster fills."""

    #: west, south, east, north, EPSG:3857 metres; west above east across 180 degrees
    box: tuple[float, float, float, float]
    #: the same, degrees
    box_deg: tuple[float, float, float, float]
    coarsest: int
    finest: int

    @property
    def bounds_deg(self) -> tuple[float, float, float, float]:
        """The same for TileJSON, MBTiles and PMTiles, which know no west above east: across 180 degrees all the way round."""
        west, south, east, north = self.box_deg
        return (west, south, east, north) if west <= east else (-180.0, south, 180.0, north)

    @property
    def centre_deg(self) -> tuple[float, float]:
        """Longitude and latitude of the middle, in -180..180."""
        west, south, east, north = self.box_deg
        return float(half_turn_deg(west + (east - west) % 360.0 / 2)), (south + north) / 2

    def tiles(self) -> Iterator[tuple[int, int, int]]:
        """Level, column, row (from the north) of every tile."""
        for level in range(self.coarsest, self.finest + 1):
            span, last = 2 * HALF_M / 2**level, 2**level - 1
            west, south, east, north = self.box
            first, end = (min(int((side + HALF_M) / span), last) for side in (west, east))
            top, bottom = (min(int((HALF_M - side) / span), last) for side in (north, south))
            for column in _columns(first, end, last, wraps=west > east):
                for row in range(top, bottom + 1):
                    yield level, column, row


def _columns(first: int, end: int, last: int, *, wraps: bool) -> Iterator[int]:
    """Columns of tiles from one to another, round the globe where they have to; each once."""
    if not wraps:
        yield from range(first, end + 1)
    elif end >= first:
        yield from range(last + 1)
    else:
        yield from range(end + 1)
        yield from range(first, last + 1)


class BeyondWebMapError(GeoNerfError):
    """A place nearer to a pole than web maps reach."""

    exit_code = 2

    def __init__(self, path: Path, lat_deg: float) -> None:
        super().__init__(
            f"web maps end at {_LAST_LAT_DEG:.2f} degrees of latitude, and this picture lies at {lat_deg:.2f}.",
            where=str(path),
            mend="Leave out map tiles; all other products are made near the poles too.",
        )


def write_tiles(picture: Path, path: Path, kind: TileKind, name: str, events: Events) -> Path:
    """Cut a picture into tiles.

    Args:
        picture: a GeoTIFF of red, green, blue with a mask, best with overviews.
        path: the file (`.mbtiles`, `.pmtiles`) or the folder, which gets `{z}/{x}/{y}.webp` and `tiles.json`; it appears only when
            complete.
        kind: which of them.
        name: what viewers call it.
        events: told of the progress.

    Returns:
        `path`.

    Raises:
        BeyondWebMapError: it lies nearer to a pole than web maps reach.
        NoSpaceError: the disk is full.
    """
    import rasterio

    with rasterio.open(picture) as raster:
        pyramid = pyramid_of(raster)
        listed = _ordered(pyramid, kind)
        tiles = ((tile, _encoded(raster, *tile)) for tile in events.track(listed, len(listed), "map tiles"))
        filled = ((tile, content) for tile, content in tiles if content)
        {"xyz": _write_folder, "mbtiles": _write_mbtiles, "pmtiles": _write_pmtiles}[kind](filled, pyramid, name, path)
    return path


def pyramid_of(raster: rasterio.DatasetReader) -> Pyramid:
    """The tiles of an open raster: as fine as its cells, and up to where it fits into a few tiles.

    Raises:
        BeyondWebMapError: it lies nearer to a pole than web maps reach.
    """
    box_deg = _box_deg(raster)
    west, south, east, north = box_deg
    box = (_map_x(west), _map_y(south), _map_x(east), _map_y(north))
    # a metre on the ground is longer on the map, the farther from the equator
    cell_m = raster.res[0] / math.cos(math.radians((south + north) / 2))
    finest = min(max(round(math.log2(2 * HALF_M / TILE / cell_m)), 0), 24)
    longest = max((box[2] - box[0]) % (2 * HALF_M), box[3] - box[1])
    whole = int(math.log2(2 * HALF_M / longest)) if longest > 0 else finest
    return Pyramid(box, box_deg, max(min(whole, finest), finest - MOST_LEVELS, 0), finest)


def _box_deg(raster: rasterio.DatasetReader) -> tuple[float, float, float, float]:
    """West, south, east, north of a raster as far as web maps reach, degrees; west above east across 180 degrees."""
    import numpy as np
    from rasterio.warp import transform

    left, bottom, right, top = raster.bounds
    along = np.arange(_EDGE_POINTS) / _EDGE_POINTS
    x = np.concatenate([left + along * (right - left), np.full(_EDGE_POINTS, right)])
    y = np.concatenate([np.full(_EDGE_POINTS, bottom), bottom + along * (top - bottom)])
    round_it = (np.concatenate([x, left + right - x]), np.concatenate([y, bottom + top - y]))
    border = np.column_stack(transform(_flat(raster), "EPSG:4326", *round_it))
    west, south, east, north = bounds_on_globe([polygon_on_globe(border)])
    if south > _LAST_LAT_DEG or north < -_LAST_LAT_DEG:
        raise BeyondWebMapError(Path(raster.name), float(border[:, 1].mean()))
    return west, max(south, -_LAST_LAT_DEG), east, min(north, _LAST_LAT_DEG)


def _map_x(lon_deg: float) -> float:
    return lon_deg / 180.0 * HALF_M


def _map_y(lat_deg: float) -> float:
    return math.asinh(math.tan(math.radians(lat_deg))) / math.pi * HALF_M


def _ordered(pyramid: Pyramid, kind: TileKind) -> list[tuple[int, int, int]]:
    """The tiles, for PMTiles along the Hilbert curves that its readers like."""
    if kind != "pmtiles":
        return list(pyramid.tiles())
    from pmtiles.tile import zxy_to_tileid

    return sorted(pyramid.tiles(), key=lambda tile: zxy_to_tileid(*tile))


def tile_box(level: int, column: int, row: int) -> tuple[float, float, float, float]:
    """West, south, east, north of a tile, EPSG:3857 metres."""
    span = 2 * HALF_M / 2**level
    west, north = column * span - HALF_M, HALF_M - row * span
    return west, north - span, west + span, north


def _flat(raster: rasterio.DatasetReader) -> Any:
    """The horizontal part of a raster's CRS: GDAL would look for geoid grids on the way to the map."""
    from geo_nerf.crs.files import crs_of_raster, gdal_crs, horizontal

    crs = crs_of_raster(raster)
    return gdal_crs(horizontal(crs)) if crs.is_compound else raster.crs


def _encoded(raster: rasterio.DatasetReader, level: int, column: int, row: int) -> bytes:
    """One tile as WebP, empty where the picture is."""
    from PIL import Image

    rgba = warped(raster, level, column, row)
    if not rgba[3].any():
        return b""
    stream = io.BytesIO()
    Image.fromarray(rgba.transpose(1, 2, 0)).save(stream, "WEBP", quality=_QUALITY)
    return stream.getvalue()


def warped(raster: rasterio.DatasetReader, level: int, column: int, row: int) -> np.ndarray:
    """`(4, TILE, TILE)` uint8 red, green, blue, alpha of one tile."""
    from rasterio.enums import Resampling
    from rasterio.transform import from_bounds
    from rasterio.vrt import WarpedVRT

    place = from_bounds(*tile_box(level, column, row), TILE, TILE)
    options = {"transform": place, "width": TILE, "height": TILE, "resampling": Resampling.bilinear, "add_alpha": True}
    with WarpedVRT(raster, src_crs=_flat(raster), crs="EPSG:3857", **options) as tile:
        rgba: np.ndarray = tile.read()
    return rgba


def _facts(pyramid: Pyramid, name: str) -> dict[str, Any]:
    return {
        "name": name,
        "description": name,
        "version": __version__,
        "type": "overlay",
        "format": "webp",
        "minzoom": pyramid.coarsest,
        "maxzoom": pyramid.finest,
        "bounds": list(pyramid.bounds_deg),
        "center": [*pyramid.centre_deg, pyramid.coarsest],
    }


def _write_folder(tiles: Iterator[tuple[tuple[int, int, int], bytes]], pyramid: Pyramid, name: str, path: Path) -> None:
    partial = path.with_name(f".partial-{path.name}")
    shutil.rmtree(partial, ignore_errors=True)
    count = 0
    for (level, column, row), content in tiles:
        count += 1
        file = partial / str(level) / str(column) / f"{row}.webp"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    facts = {"tilejson": "3.0.0", "scheme": "xyz", "tiles": ["{z}/{x}/{y}.webp"], **_facts(pyramid, name)}
    with final_file(partial / "tiles.json") as listing:
        listing.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    check_map_tiles(partial, path, "xyz", count, pyramid.bounds_deg)
    shutil.rmtree(path, ignore_errors=True)
    partial.rename(path)


def _write_mbtiles(tiles: Iterator[tuple[tuple[int, int, int], bytes]], pyramid: Pyramid, name: str, path: Path) -> None:
    """MBTiles 1.3: its rows count from the south."""
    facts = _facts(pyramid, name)
    facts |= {key: ",".join(f"{part:.7f}".removesuffix(".0000000") for part in facts[key]) for key in ("bounds", "center")}
    with final_file(path) as partial:
        with closing(sqlite3.connect(partial)) as base, base:
            base.execute("PRAGMA application_id = 1297105496")  # "MPBX"
            base.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
            base.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
            base.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
            base.executemany("INSERT INTO metadata VALUES (?, ?)", [(key, str(value)) for key, value in facts.items()])
            rows = ((level, column, 2**level - 1 - row, content) for (level, column, row), content in tiles)
            count = base.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows).rowcount
        check_map_tiles(partial, path, "mbtiles", count, pyramid.bounds_deg)


def _write_pmtiles(tiles: Iterator[tuple[tuple[int, int, int], bytes]], pyramid: Pyramid, name: str, path: Path) -> None:
    from pmtiles.tile import Compression, TileType, zxy_to_tileid
    from pmtiles.writer import Writer

    west, south, east, north = (round(part * 1e7) for part in pyramid.bounds_deg)
    centre = [round(part * 1e7) for part in pyramid.centre_deg]
    header = {"tile_type": TileType.WEBP, "tile_compression": Compression.NONE, "center_zoom": pyramid.coarsest}
    header |= {"min_lon_e7": west, "min_lat_e7": south, "max_lon_e7": east, "max_lat_e7": north}
    header |= {"center_lon_e7": centre[0], "center_lat_e7": centre[1]}
    count = 0
    with final_file(path) as partial:
        with partial.open("wb") as stream:
            writer = Writer(stream)
            for (level, column, row), content in tiles:
                writer.write_tile(zxy_to_tileid(level, column, row), content)
                count += 1
            writer.finalize(header, _facts(pyramid, name))
        check_map_tiles(partial, path, "pmtiles", count, pyramid.bounds_deg)
