"""Where photographs were taken and what they show, as their tags tell it, for a map to show before anything is computed.

Comes in: a catalogue. Goes out: a GeoPackage in longitude and latitude (EPSG:4326) with the layers cameras, footprints, flight_line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from geo_nerf.images.footprints import FlownPhoto, flown_footprints
from geo_nerf.products.final_file import final_file
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.shown import shown
from geo_nerf.types import Catalog


def write_places(catalog: Catalog, path: Path) -> None:
    """Write the places of photographs with a fix; layers that would be empty are left out, and so is the file without any.

    `cameras` are points with the photograph's path, attitude in degrees, height above level ground in metres, and the lens in pixels;
    `footprints` polygons on level ground; `flight_line` joins the cameras in order of exposure.

    Args:
        catalog: the photographs.
        path: the `.gpkg` file; it appears there only when complete.

    Raises:
        NoSpaceError: the disk is full.
    """
    import geopandas
    import pyogrio
    from shapely.geometry import LineString, Point, Polygon

    flown = flown_footprints(catalog)
    path.unlink(missing_ok=True)
    if not flown:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    points = [Point(one.photo.gnss.lon_deg, one.photo.gnss.lat_deg) for one in flown if one.photo.gnss is not None]
    layers = {"cameras": ([_row(one) for one in flown], points)}
    outlined = [one for one in flown if one.outline_lon_lat is not None]
    if outlined:
        layers["footprints"] = ([{"name": one.photo.name} for one in outlined], [Polygon(one.outline_lon_lat) for one in outlined])
    if len(points) > 1:
        layers["flight_line"] = ([{"photographs": len(points)}], [LineString(points)])
    with final_file(path) as partial, for_gdal(partial) as target:
        for name, (rows, shapes) in layers.items():
            frame = geopandas.GeoDataFrame(rows, geometry=shapes, crs="EPSG:4326")
            pyogrio.write_dataframe(frame, target, layer=name, driver="GPKG")


def _row(one: FlownPhoto) -> dict[str, Any]:
    photo, lens = one.photo, one.photo.prior.intrinsics
    pitch, roll = (photo.gimbal.pitch_deg, photo.gimbal.roll_deg) if photo.gimbal is not None else (-90.0, 0.0)
    return {
        "name": photo.name,
        "path": shown(str(photo.path.resolve())),
        "camera": photo.camera,
        "taken_at": photo.taken_at,
        "rtk": photo.gnss.rtk if photo.gnss is not None else None,
        "above_ground_m": one.height_m,
        "yaw_deg": one.heading_deg,
        "pitch_deg": pitch,
        "roll_deg": roll,
        "focal_px": (lens.fx * lens.fy) ** 0.5,
        "width_px": lens.size_hw[1],
        "height_px": lens.size_hw[0],
    }
