"""Products and references read back from disk: clouds (LAS, LAZ, COPC) as `Points`, one-band GeoTIFFs as `Grid`."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from geo_nerf.crs.files import crs_of_las, crs_of_raster
from geo_nerf.errors import DamagedArtefactError, InputError
from geo_nerf.events import Events
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.types import Grid

#: points read at a time
_CHUNK = 1_000_000
#: how GeoTIFFs write the unit of a band -> metres
_BAND_UNITS_M = {
    **dict.fromkeys(("m", "metre", "meter", "metres", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot", "international feet"), 0.3048),
    **dict.fromkeys(("us survey foot", "us survey feet", "us-ft", "ftus", "sfoot", "us_survey_foot"), 1200 / 3937),
}


class Dsm(NamedTuple):
    """A GeoTIFF of heights."""

    #: heights as the file has them, float32, NaN where there are none
    grid: Grid
    #: what its band says that heights are counted in, metres; None where it says nothing, or nothing that is known
    unit_m: float | None


def read_points(path: Path, events: Events | None = None) -> Points:
    """Read a LAS, LAZ or COPC file whole, in the units of its CRS.

    Classes count as absent when every point carries 0 or 1 (never classified, unclassified).

    Args:
        path: the file.
        events: for progress.

    Raises:
        NoCrsError: it names no CRS.
        UnreadableCrsError: PROJ cannot read its CRS.
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    try:
        with laspy.open(path) as reader:
            crs, count, steps = crs_of_las(reader.header, path), reader.header.point_count, reader.header.scales
            parts = (events or Events()).track(reader.chunk_iterator(_CHUNK), -(-count // _CHUNK), f"reading {path.name}")
            read = [(np.stack([part.x, part.y, part.z], axis=1), np.asarray(part.classification, np.uint8)) for part in parts]
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    xyz = np.concatenate([np.asarray(part, np.float64) for part, _ in read] or [np.zeros((0, 3))])
    classes = np.concatenate([part for _, part in read] or [np.zeros(0, np.uint8)])
    return Points(crs, xyz, classes if (classes > 1).any() else None, (float(steps[0]), float(steps[1]), float(steps[2])))


def read_dsm(path: Path) -> Dsm:
    """Read the first band of a GeoTIFF as heights: without its empty cells, times its scale, plus its offset.

    Raises:
        As `read_grid`.
    """
    import rasterio

    grid = read_grid(path)
    with rasterio.open(path) as raster:
        empty = raster.read_masks(1) == 0
        scale, offset, unit = raster.scales[0], raster.offsets[0], str(raster.units[0] or "").strip().lower()
    values = grid.values.astype(np.float32) * np.float32(scale) + np.float32(offset)
    values[empty] = np.nan
    return Dsm(replace(grid, values=values), _BAND_UNITS_M.get(unit))


def read_grid(path: Path) -> Grid:
    """Read the first band of a north-up GeoTIFF with square cells.

    Raises:
        NoCrsError: it names no CRS.
        UnreadableCrsError: PROJ cannot read its CRS.
        DamagedArtefactError: it is no raster.
        InputError: it is turned, or its cells are not square.
    """
    import rasterio

    try:
        with rasterio.open(path) as raster:
            crs = crs_of_raster(raster, path)
            values, place, nodata = raster.read(1), raster.transform, raster.nodata
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error
    if place.b or place.d or not np.isclose(place.a, -place.e, rtol=1e-4):
        cell = float(np.hypot(place.a, place.d))
        mend = f"Bring it north-up: `rio warp {shlex.quote(path.name)} north_up.tif --res {cell:g}`."
        raise InputError("the raster is turned or its cells are not square.", where=str(path), mend=mend)
    if values.dtype.kind == "f":
        values = values.astype(np.float32)
        values[~np.isfinite(values) | (values == nodata)] = np.nan
    return Grid(crs, values, place.c, place.f, place.a)
