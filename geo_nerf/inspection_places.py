"""Where photographs were taken and what they show, as their tags tell it, for a map to show before anything is computed.

Comes in: a catalogue. Goes out: a GeoPackage in longitude and latitude (EPSG:4326) with the layers cameras, footprints, flight_line.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from geo_nerf.globe import bounds_on_globe, half_turn_deg, line_on_globe, polygon_on_globe
from geo_nerf.images.footprints import FlownPhoto, flown_footprints
from geo_nerf.products.columns import Kind, gpkg_options, typed_table
from geo_nerf.products.final_file import final_file
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.shown import shown
from geo_nerf.types import Catalog

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

#: attributes and shapes
Layer: TypeAlias = "tuple[list[dict[str, Any]], list[BaseGeometry]]"
#: layer -> column -> what it holds
_COLUMNS: Mapping[str, Mapping[str, Kind]] = {
    "cameras": {
        **dict.fromkeys(("name", "path", "camera"), "text"),
        "taken_at": "moment",
        "rtk": "text",
        "above_ground_m": "real",
        "assumed": "text",
        **dict.fromkeys(("yaw_deg", "pitch_deg", "roll_deg", "focal_px"), "real"),
        **dict.fromkeys(("width_px", "height_px"), "integer"),
    },
    "footprints": {"name": "text", "taken_at": "moment", "assumed": "text"},
    "flight_line": {"photographs": "integer"},
}


def write_places(catalog: Catalog, path: Path) -> None:
    """Write the places of photographs with a fix; layers that would be empty are left out, and so is the file without any.

    `cameras` are points with the photograph's path, attitude in degrees (empty where no tag tells it), height
    above level ground in metres, and the lens in pixels; `footprints` polygons on level ground, of
    photographs whose direction is known; `flight_line` joins the cameras in order of exposure. `assumed` says
    `height` where a height comes from an assumed overlap; `taken_at` is the camera's clock, written as UTC. Shapes
    that cross 180 degrees are cut there, and a layer's extent goes the short way round: it may end beyond 180.

    Args:
        catalog: the photographs.
        path: the `.gpkg` file; it appears there only when complete.

    Raises:
        NoSpaceError: the disk is full.
    """
    import geopandas
    import pyogrio

    flown = flown_footprints(catalog)
    path.unlink(missing_ok=True)
    if not flown:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with final_file(path) as partial, for_gdal(partial) as target:
        for name, (rows, shapes) in _layers(flown).items():
            frame = geopandas.GeoDataFrame(typed_table(rows, _COLUMNS[name]), geometry=shapes, crs="EPSG:4326")
            pyogrio.write_dataframe(frame, target, layer=name, driver="GPKG", **gpkg_options())
            _set_extent(target, name, shapes)


def _layers(flown: Sequence[FlownPhoto]) -> dict[str, Layer]:
    """Rows and shapes of each layer."""
    from shapely.geometry import Point

    fixes = [one.photo.gnss for one in flown if one.photo.gnss is not None]
    places = np.array([(float(half_turn_deg(fix.lon_deg)), fix.lat_deg) for fix in fixes])
    layers: dict[str, Layer] = {"cameras": ([_row(one) for one in flown], [Point(at) for at in places])}
    outlines = [(one, one.outline_lon_lat) for one in flown if one.outline_lon_lat is not None]
    if outlines:
        rows = [{"name": one.photo.name, "taken_at": one.photo.taken_at, "assumed": _assumed(one)} for one, _ in outlines]
        layers["footprints"] = (rows, [polygon_on_globe(outline) for _, outline in outlines])
    if len(places) > 1:
        layers["flight_line"] = ([{"photographs": len(places)}], [line_on_globe(places)])
    return layers


def _assumed(one: FlownPhoto) -> str | None:
    return "height" if one.is_height_assumed else None


def _set_extent(path: Path, layer: str, shapes: Sequence[BaseGeometry]) -> None:
    """Across 180 degrees: let the extent go the short way round, where GDAL writes the whole globe."""
    west, _, east, _ = bounds_on_globe(shapes)
    if west <= east:
        return
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(
            "UPDATE gpkg_contents SET min_x = ?, max_x = ? WHERE table_name = ?", (west, east + 360.0, layer)
        )


def _row(one: FlownPhoto) -> dict[str, Any]:
    photo, lens = one.photo, one.photo.prior.intrinsics
    pitch, roll = (
        (math.nan, math.nan) if photo.gimbal is None else (photo.gimbal.pitch_deg, photo.gimbal.roll_deg)
    )
    return {
        "name": photo.name,
        "path": shown(str(photo.path.resolve())),
        "camera": photo.camera,
        "taken_at": photo.taken_at,
        "rtk": photo.gnss.rtk if photo.gnss is not None else None,
        "above_ground_m": math.nan if one.height_m is None else one.height_m,
        "assumed": _assumed(one),
        "yaw_deg": math.nan if one.heading_deg is None else one.heading_deg,
        "pitch_deg": pitch,
        "roll_deg": roll,
        "focal_px": (lens.fx * lens.fy) ** 0.5,
        "width_px": lens.size_hw[1],
        "height_px": lens.size_hw[0],
    }
