"""Cameras, what they saw, the way flown and the control as a GeoPackage that QGIS opens.

Comes in: an orientation and its catalogue. Goes out: one file with the layers cameras, footprints, flight_line and control.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, heights_above, transform
from geo_nerf.products.columns import Kind, gpkg_options, typed_table
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant, check_layer
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, Orientation, OrientedPhoto, Photo

if TYPE_CHECKING:
    import geopandas

#: a footprint ends this many flight heights away, where the horizon is in the picture
REACH = 4.0
#: points along each edge of a footprint: lens distortion bends it
EDGE_POINTS = 8
_RESIDUALS = ("residual_easting_m", "residual_northing_m", "residual_height_m")
_SHAPES = {"cameras": "Point Z", "footprints": "Polygon Z", "flight_line": "LineString Z", "control": "Point Z"}
#: columns of the layers and what they hold
_NAMED: Mapping[str, Kind] = {"name": "text", "point_source_id": "integer", "camera": "text", "taken_at": "moment"}
_CAMERAS: Mapping[str, Kind] = {
    **_NAMED,
    **dict.fromkeys(("easting", "northing", "height", "yaw_deg", "pitch_deg", "roll_deg"), "real"),
    "rtk": "text",
    **dict.fromkeys(("gnss_de_m", "gnss_dn_m", "gnss_dh_m"), "real"),
}
_CONTROL: Mapping[str, Kind] = {
    "kind": "text",
    "label": "text",
    **dict.fromkeys(("used", "plane_used", "height_used", "height_known"), "yes_no"),
    **dict.fromkeys(("marks", "marks_good"), "integer"),
    "mark_error_px": "real",
    **dict.fromkeys(_RESIDUALS, "real"),
}


def write_cameras(orientation: Orientation, catalog: Catalog, crs: pyproj.CRS, path: Path) -> None:
    """Write the oriented photographs as a GeoPackage.

    Layers: `cameras` (points with angles in degrees and, where a photograph has a fix, camera minus GNSS in metres), `footprints`
    (polygons on the mean ground level), `flight_line` (in order of exposure), `control` (where the run had any, at the surveyed
    places; Z is NaN where no height was measured). Control has model less survey as `residual_easting_m`, `residual_northing_m`,
    `residual_height_m`, in metres along the axes of the control file's CRS, and the other figures of a point by the report's names.
    `point_source_id` is the one that the clouds' points and the cells of `ortho_source.tif` have from a photograph. `taken_at` is the
    camera's clock, which names no zone, written as UTC. The layers' metadata `HEIGHTS_ABOVE` says what heights are above.

    Args:
        orientation: poses in their local frame, and the report with the control residuals.
        catalog: the photographs' fixes and times.
        crs: CRS of the layers.
        path: the `.gpkg` file; it appears there only when complete.

    Raises:
        NoSpaceError: the disk is full.
        MissingGridError, OutsideCrsError: see `LocalFrame`.
    """
    import pyogrio

    photos = {photo.name: photo for photo in catalog.photos}
    with final_file(path) as partial, for_gdal(partial) as target:
        for name, layer in _layers(orientation, photos, crs):
            said, shape = {"HEIGHTS_ABOVE": heights_above(crs)}, _SHAPES[name]
            pyogrio.write_dataframe(
                layer, target, layer=name, driver="GPKG", geometry_type=shape, layer_metadata=said, **gpkg_options()
            )
            low, high = layer.total_bounds[:2].tolist(), layer.total_bounds[2:].tolist()
            check_layer(partial, path, name, Meant(layer.crs, low, high, len(layer)))


def camera_angles(camera_to_local: np.ndarray) -> GimbalAngles:
    """Attitude of a camera as a gimbal counts it.

    The order is yaw (about the vertical), roll (about the heading), pitch (about the picture's x axis), so that yaw is the way the
    picture's upper edge points for a camera looking straight down too.

    Args:
        camera_to_local: `(4, 4)` float64, OpenCV camera axes to east, north, up.

    Returns:
        Degrees: yaw clockwise from north in -180..180, pitch -90 straight down, roll positive with the right side down.
    """
    right, below, forward = camera_to_local[:3, :3].T
    yaw = np.arctan2(-right[1], right[0])
    heading = np.array([np.sin(yaw), np.cos(yaw), 0.0])
    pitch = np.arctan2(below @ heading, forward @ heading)
    roll = -np.arcsin(np.clip(right[2], -1.0, 1.0))
    return GimbalAngles(*(float(angle) for angle in np.degrees([yaw, pitch, roll])))


def footprint(photo: OrientedPhoto, lens: Intrinsics, ground_m: float) -> np.ndarray:
    """Where a photograph's border meets a level.

    Args:
        photo: its pose.
        lens: its lens, distortion included.
        ground_m: local up of the level, metres.

    Returns:
        `(4 * EDGE_POINTS, 3)` float64 local metres, clockwise in the picture; rays that rise, or meet the level far away, end
        `REACH` flight heights off.
    """
    import cv2

    pixels = _border(lens.size_hw)
    flat = cv2.undistortPoints(pixels[:, None], lens.matrix(), lens.distortion()).reshape(-1, 2)
    rays = np.column_stack([flat, np.ones(len(flat))]) @ photo.camera_to_local[:3, :3].T
    above = max(photo.centre[2] - ground_m, 0.1)
    level = np.linalg.norm(rays[:, :2], axis=1)
    steep = np.where(rays[:, 2] < 0, -rays[:, 2], 0.0)
    away = above * np.minimum(level / np.maximum(steep, 1e-9), REACH)
    xy = photo.centre[:2] + rays[:, :2] / np.maximum(level, 1e-12)[:, None] * away[:, None]
    return np.column_stack([xy, np.full(len(xy), ground_m)])


def _layers(orientation: Orientation, photos: Mapping[str, Photo], crs: pyproj.CRS) -> Iterator[tuple[str, geopandas.GeoDataFrame]]:
    import geopandas
    from shapely.geometry import LineString, Polygon

    # a GeoPackage cannot say "projected with ellipsoidal height"; the heights stay what they are
    layer_crs = crs.to_2d() if len(crs.axis_info) == 3 and not crs.is_compound else crs
    frame, flown = orientation.frame, sorted(orientation.photos, key=lambda photo: _time_and_name(photo, photos))
    centres = frame.local_to_crs(np.stack([photo.centre for photo in orientation.photos]), crs)
    rows = [
        {**_camera_row(photo, photos.get(photo.name), at, crs), "point_source_id": number}
        for number, (photo, at) in enumerate(zip(orientation.photos, centres, strict=True), 1)
    ]
    yield "cameras", geopandas.GeoDataFrame(typed_table(rows, _CAMERAS), geometry=geopandas.points_from_xy(*centres.T), crs=layer_crs)
    ground_m = _ground_level(orientation)
    borders = [footprint(photo, orientation.intrinsics[photo.camera], ground_m) for photo in orientation.photos]
    outlines = [Polygon(frame.local_to_crs(border, crs)) for border in borders]
    yield "footprints", geopandas.GeoDataFrame(typed_table(rows, _NAMED), geometry=outlines, crs=layer_crs)
    if len(flown) > 1:
        way = LineString(frame.local_to_crs(np.stack([photo.centre for photo in flown]), crs))
        yield "flight_line", geopandas.GeoDataFrame([{"photographs": len(flown)}], geometry=[way], crs=layer_crs)
    if control := list(surveyed_points(orientation.report)):
        yield "control", _control(control, orientation, crs).set_crs(layer_crs, allow_override=True)


def _camera_row(photo: OrientedPhoto, source: Photo | None, at_crs: np.ndarray, crs: pyproj.CRS) -> dict[str, Any]:
    angles = camera_angles(photo.camera_to_local)
    row: dict[str, Any] = {"name": photo.name, "camera": photo.camera, "taken_at": source.taken_at if source else None}
    row |= {"easting": at_crs[0], "northing": at_crs[1], "height": at_crs[2]}
    row |= {"yaw_deg": angles.yaw_deg, "pitch_deg": angles.pitch_deg, "roll_deg": angles.roll_deg}
    fix = source.gnss if source else None
    east, north, height = (None, None, None) if fix is None else _camera_minus_gnss(fix, at_crs, crs)
    return {**row, "rtk": fix.rtk if fix else None, "gnss_de_m": east, "gnss_dn_m": north, "gnss_dh_m": height}


def _camera_minus_gnss(fix: GnssFix, at_crs: np.ndarray, crs: pyproj.CRS) -> tuple[float, float, float | None]:
    """Easting, northing and, where an altitude was measured above the ellipsoid, height of the camera less those of its fix, metres."""
    measured = transform(np.array([[fix.lon_deg, fix.lat_deg, fix.height_m]]), pyproj.CRS(WGS84_3D), crs)[0]
    east, north, height = (float(value) for value in at_crs - measured)
    return east, north, height if fix.height_kind == "ellipsoid" and fix.height_measured else None


def surveyed_points(report: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The report's entries on single control and check points: lists of them, by themselves or beside their summary."""
    for part, kind in (("control", "control"), ("checks", "check")):
        group = report.get(part) or ()
        lists = [value for value in group.values() if isinstance(value, list)] if isinstance(group, Mapping) else [group]
        yield from ({"kind": kind, **entry} for entries in lists for entry in entries if isinstance(entry, Mapping))


def _control(entries: Sequence[Mapping[str, Any]], orientation: Orientation, crs: pyproj.CRS) -> geopandas.GeoDataFrame:
    """Control and check points; an entry without a position keeps its figures and has no geometry."""
    import geopandas
    from shapely.geometry import Point

    rows, places = [], []
    for entry in entries:
        residual = np.array(entry.get("residual_m") or (None, None, None), np.float64)
        rows.append({**entry, **dict(zip(_RESIDUALS, residual, strict=True))})
        local = entry.get("xyz_local")
        places.append(None if local is None else Point(_surveyed_place(entry, orientation, crs)))
    return geopandas.GeoDataFrame(typed_table(rows, _CONTROL), geometry=places, crs=crs)


def _surveyed_place(entry: Mapping[str, Any], orientation: Orientation, crs: pyproj.CRS) -> np.ndarray:
    """`(3,)` float64 in the CRS; the height is NaN where nobody measured it."""
    place: np.ndarray = orientation.frame.local_to_crs(np.array([entry["xyz_local"]], np.float64), crs)[0]
    if not entry.get("height_known", True):
        place[2] = np.nan
    return place


def _ground_level(orientation: Orientation) -> float:
    """Median height of the tie points, local metres; without any, a flight height guessed at 50 m."""
    points = orientation.tie_points.xyz
    return float(np.median(points[:, 2])) if len(points) else float(min(photo.centre[2] for photo in orientation.photos)) - 50.0


def _time_and_name(photo: OrientedPhoto, photos: Mapping[str, Photo]) -> tuple[str, str]:
    source = photos.get(photo.name)
    return (source.taken_at or "" if source else ""), photo.name


def _border(size_hw: tuple[int, int]) -> np.ndarray:
    """`(4 * EDGE_POINTS, 2)` float64 pixels around the picture, clockwise from the upper left."""
    high, wide = size_hw
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float64)
    steps = np.arange(EDGE_POINTS)[:, None] / EDGE_POINTS
    return np.concatenate([corners[k] + steps * (corners[(k + 1) % 4] - corners[k]) for k in range(4)])
