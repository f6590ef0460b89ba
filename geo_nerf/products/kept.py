"""Which points of a cloud are written: those in the area wanted, the surest of each voxel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyproj

from geo_nerf.errors import InputError, NoCrsError, NoOverlapError
from geo_nerf.products.ground import blocks_of
from geo_nerf.types import GeoCloud


def kept_points(cloud: GeoCloud, area: Path | None, voxel_m: float) -> np.ndarray | None:
    """Numbers of the points that are written.

    Args:
        cloud: N points.
        area: vector file with polygons, in any CRS; None for no limit.
        voxel_m: edge of the voxels that keep their surest point each, metres; 0 for all points.

    Returns:
        `(M,)` ascending point numbers, or None when all are kept.

    Raises:
        InputError: the file cannot be read or has no polygon.
        NoCrsError: it names no CRS.
        NoOverlapError: no point lies inside.
    """
    if area is None and voxel_m <= 0:
        return None
    inside = np.arange(len(cloud)) if area is None else np.flatnonzero(points_inside(cloud, area))
    if len(inside) == 0:
        raise NoOverlapError("cloud", str(area))
    return inside if voxel_m <= 0 else inside[surest_of_voxels(cloud.xyz[inside], cloud.confidence[inside], voxel_m)]


def points_inside(cloud: GeoCloud, area: Path) -> np.ndarray:
    """`(N,)` bool: which points lie in any polygon of a vector file; see `kept_points`."""
    import shapely

    outline = area_outline(area, cloud.crs)
    shapely.prepare(outline)
    parts = [shapely.contains_xy(outline, xyz[:, 0], xyz[:, 1]) for xyz in blocks_of(cloud.xyz)]
    return np.concatenate([np.zeros(0, bool), *parts])


def area_outline(area: Path, crs: pyproj.CRS) -> Any:
    """All polygons of a vector file as one shapely geometry in the horizontal part of `crs`.

    Raises:
        InputError: the file cannot be read or has no polygon.
        NoCrsError: it names no CRS.
    """
    import geopandas
    import pyogrio

    try:
        frame = geopandas.read_file(area)
    except (pyogrio.errors.DataSourceError, OSError) as error:
        mend = "Give a vector file GDAL reads (GeoPackage, GeoJSON, Shapefile, KML, …) with the path as seen from here."
        raise InputError(f"this area cannot be read ({error}).", where=f"products.crop={area}", mend=mend) from error
    if frame.crs is None:
        raise NoCrsError(area)
    frame = frame[frame.geometry.notna() & frame.geom_type.isin(("Polygon", "MultiPolygon"))]
    if len(frame) == 0:
        raise InputError("the file has no polygon.", where=f"products.crop={area}", mend="Draw the area as a polygon, and save it.")
    return frame.to_crs(horizontal(crs)).union_all()


def horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    """The part of a CRS that says where on the map."""
    return crs.sub_crs_list[0] if crs.is_compound else crs.to_2d()


def surest_of_voxels(xyz: np.ndarray, confidence: np.ndarray, voxel_m: float) -> np.ndarray:
    """The most trusted point of each voxel.

    Args:
        xyz: `(N, 3)` float64 metres.
        confidence: `(N,)` 0..1.
        voxel_m: edge of a voxel, metres.

    Returns:
        `(M,)` ascending point numbers.
    """
    cell = np.floor((xyz - xyz.min(axis=0)) / voxel_m).astype(np.int64)
    size = cell.max(axis=0) + 1
    keys = (cell[:, 2] * size[1] + cell[:, 1]) * size[0] + cell[:, 0]
    del cell
    # the voxel in the high bits, doubt in the low ones: one sort does both
    doubt = (np.clip(1 - confidence, 0, 1) * 1023).astype(np.int64)
    order = np.argsort(keys * 1024 + doubt, kind="stable")
    first = np.flatnonzero(np.diff(keys[order], prepend=-1))
    return np.asarray(np.sort(order[first]))
