"""A cloud in tiles: one COPC file a square, and a virtual point cloud (VPC: a STAC ItemCollection) that QGIS opens as one layer.

Comes in: `PointBlocks`. Goes out: `tiles/*.copc.laz`, any of which a LAZ reader reads, and `cloud.vpc` beside them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.crs import heights_above
from geo_nerf.crs.files import horizontal
from geo_nerf.events import Events
from geo_nerf.globe import polygon_on_globe
from geo_nerf.products.copc import write_copc
from geo_nerf.products.dealing import dealt
from geo_nerf.products.final_file import final_folder
from geo_nerf.products.point_statistics import PointStatistics
from geo_nerf.products.read_back import check_index, meant_points
from geo_nerf.products.records import PointBlocks

VPC, TILES = "cloud.vpc", "tiles"
_EXTENSIONS = [
    "https://stac-extensions.github.io/pointcloud/v1.0.0/schema.json",
    "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
]
_KINDS = {"i": "signed", "u": "unsigned", "f": "floating"}
#: laspy's names -> PDAL's, which QGIS expects
_NAMES = {"bit_fields": "", "classification_flags": "", "scan_angle": "ScanAngleRank", "gps_time": "GpsTime"}


def write_tiles(points: PointBlocks, crs: pyproj.CRS, folder: Path, tile_m: float, events: Events) -> Path:
    """Write points as COPC tiles with an index.

    Args:
        points: the cloud.
        crs: its CRS.
        folder: where `tiles/` and `cloud.vpc` go.
        tile_m: edge of a tile, metres; tiles lie on whole multiples of it, so that neighbouring surveys' tiles meet.
        events: told of the progress.

    Returns:
        The index's path.

    Raises:
        NoSpaceError: the disk is full.
    """
    (folder / VPC).unlink(missing_ok=True)
    with final_folder(folder / TILES) as partial:
        items = _write_tiles(points, crs, partial, tile_m, events)
        check_index(items, partial, folder / VPC, meant_points(points, crs))
    return write_index(items, folder)


def write_index(items: list[dict[str, Any]], folder: Path) -> Path:
    """Write `cloud.vpc` over the entries of tiles and return its path."""
    write_json(folder / VPC, {"type": "FeatureCollection", "features": items})
    return folder / VPC


def _write_tiles(points: PointBlocks, crs: pyproj.CRS, folder: Path, tile_m: float, events: Events) -> list[dict[str, Any]]:
    first = np.floor(points.metres(points.low)[:2] / tile_m).astype(np.int64)
    columns, rows = (np.floor(points.metres(points.high)[:2] / tile_m).astype(np.int64) - first + 1).tolist()

    def tile_of(records: np.ndarray) -> np.ndarray:
        xy = points.metres(np.stack([records[axis] for axis in "XYZ"], axis=1))[:, :2]
        column, row = np.clip(np.floor(xy / tile_m).astype(np.int64) - first, 0, (columns - 1, rows - 1)).T
        return np.asarray(row * columns + column)

    items = []
    with dealt(points, tile_of, folder, (events, "dealing points to tiles")) as parts:
        for number in parts.counts()[0].tolist():
            west, south = (int(at * tile_m) for at in (first[0] + number % columns, first[1] + number // columns))
            part, name = parts.blocks(number), f"{west}_{south}.copc.laz"
            write_copc(part, folder / name, events)
            items.append(vpc_item(part, crs, name))
    return items


def vpc_item(points: PointBlocks, crs: pyproj.CRS, name: str) -> dict[str, Any]:
    """The index's entry of one tile.

    Args:
        points: the tile's; their header and bounds count.
        crs: theirs.
        name: of its file in `tiles/`.
    """
    from shapely.geometry import mapping

    low, high = points.metres(points.low).tolist(), points.metres(points.high).tolist()
    to_degrees = pyproj.Transformer.from_crs(horizontal(crs), "EPSG:4326", always_xy=True)
    west, south, east, north = to_degrees.transform_bounds(
        *low[:2], *high[:2]
    )  # west above east across 180 degrees
    outline = _box(low[0], low[1], high[0], high[1])
    # corner by corner: QGIS takes the layer's extent from it, and meridians are not parallel to grid lines
    corners = polygon_on_globe(np.array([to_degrees.transform(*at) for at in outline["coordinates"][0][:4]]))
    statistics = PointStatistics.of(points)
    properties = {
        **_times(statistics),
        "pc:count": points.count,
        "pc:type": "eopc",
        "pc:encoding": "COPC",
        "pc:schemas": _schemas(points),
        "pc:statistics": statistics.to_json(_named(points)),
        # no "proj:epsg": QGIS (to 3.40 at least) does not survive its null, and some versions misread its number
        "proj:wkt2": crs.to_wkt("WKT2_2019"),
        "proj:bbox": [*low, *high],
        "proj:geometry": outline,
        "geo_nerf:heights_above": heights_above(crs),
        "processing:software": {"geo-nerf": __version__},
    }
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": _EXTENSIONS,
        "id": name.removesuffix(".copc.laz"),
        "geometry": mapping(corners),
        "bbox": [west, south, low[2], east, north, high[2]],
        "properties": properties,
        "links": [],
        "assets": {"data": {"href": f"./{TILES}/{name}", "type": "application/vnd.laszip+copc", "roles": ["data"]}},
    }


def _times(statistics: PointStatistics) -> dict[str, str]:
    """When the tile's photographs were taken; where nobody knows, when the tile was written, for the format asks for a time."""
    flown = statistics.flown or (datetime.now(UTC),) * 2
    first, last = (f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z" for moment in flown)
    return {"datetime": first} if first == last else {"datetime": first, "start_datetime": first, "end_datetime": last}


def _box(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]]}


def _schemas(points: PointBlocks) -> list[dict[str, Any]]:
    named, own = _named(points), points.header.point_format
    return [
        {"name": name, "size": max(dimension.num_bits // 8, 1), "type": _KINDS[np.dtype(dimension.dtype or "u1").kind]}
        for dimension, name in ((own.dimension_by_name(one), name) for one, name in named.items())
    ]


def _named(points: PointBlocks) -> dict[str, str]:
    """Dimension, as laspy calls it -> as PDAL does, in the record's order."""
    return {one.name: name for one in points.header.point_format.dimensions if (name := _pdal_name(one.name))}


def _pdal_name(name: str) -> str:
    camel = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    return _NAMES.get(name, camel)
