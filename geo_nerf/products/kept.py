"""Which points of a cloud are written: those in the area wanted, the surest of each voxel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.crs.files import horizontal, moved_layer, read_layer
from geo_nerf.errors import InputError, NoCrsError, NoOverlapError
from geo_nerf.georef.placed import Column, PlacedCloud, Tile
from geo_nerf.georef.records import xyz_of
from geo_nerf.products.vector_file import for_gdal

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


def kept_points(cloud: PlacedCloud, area: Path | None, voxel_m: float) -> Column | None:
    """Which points are written.

    Args:
        cloud: N points; the column lies beside its file.
        area: vector file with polygons, in any CRS; None for no limit.
        voxel_m: edge of the voxels that keep their surest point each, metres; their faces lie at whole multiples of it, so that what stays
            at a place does not depend on the rest of the survey. 0 for all points.

    Returns:
        bool, true for the points that are written; None when all are.

    Raises:
        InputError: the file cannot be read or has no polygon.
        NoCrsError: it names no CRS.
        NoOverlapError: no point lies inside.
    """
    if area is None and voxel_m <= 0:
        return None
    import shapely

    outline, kept, total = None if area is None else area_outline(area, cloud.crs), Column.new(cloud, "kept.raw", np.bool_), 0
    if outline is not None:
        shapely.prepare(outline)
    for tile in cloud.tiles:
        chosen = _inside(outline, cloud.xyz(tile)) if voxel_m <= 0 else _surest(cloud, tile, outline, voxel_m)
        kept.write(tile, chosen)
        total += int(chosen.sum())
    if total == 0:
        raise NoOverlapError("cloud", str(area))
    return kept


def _inside(outline: BaseGeometry | None, xyz: np.ndarray) -> np.ndarray:
    """`(N,)` bool: which points lie in an outline, if there is one."""
    import shapely

    return np.ones(len(xyz), bool) if outline is None else np.asarray(shapely.contains_xy(outline, xyz[:, 0], xyz[:, 1]))


def _surest(cloud: PlacedCloud, tile: Tile, outline: BaseGeometry | None, voxel_m: float) -> np.ndarray:
    """`(N,)` bool: which of a tile's points are the surest of their voxels, those that lie across its border looked at too."""
    low, high = (np.asarray(end) for end in cloud.box(tile))
    chosen, own = np.zeros(tile.count, bool), list[np.ndarray]()
    parts = list(cloud.within(np.floor(low / voxel_m) * voxel_m - 1e-6, np.ceil(high / voxel_m) * voxel_m + 1e-6))
    xyz, confidence = (np.concatenate([ask(part) for _, part, _ in parts]) for ask in (xyz_of, lambda part: part["Confidence"]))
    for beside, _, which in parts:
        own.append(which if beside == tile else np.full(len(which), -1))
    inside = np.flatnonzero(_inside(outline, xyz))
    best = np.concatenate(own)[inside[surest_of_voxels(xyz[inside], confidence[inside], voxel_m)]]
    chosen[best[best >= 0]] = True
    return chosen


def area_outline(area: Path, crs: pyproj.CRS) -> Any:
    """All polygons of a vector file as one shapely geometry in the horizontal part of `crs`.

    Raises:
        InputError: the file cannot be read or has no polygon.
        NoCrsError: it names no CRS.
    """
    import pyogrio

    try:
        with for_gdal(area) as source:
            frame = read_layer(source, where=area)
    except (pyogrio.errors.DataSourceError, OSError) as error:
        mend = "Give a vector file GDAL reads (GeoPackage, GeoJSON, Shapefile, KML, …) with the path as seen from here."
        raise InputError(f"this area cannot be read ({error}).", where=f"products.crop={area}", mend=mend) from error
    if frame.crs is None:
        raise NoCrsError(area)
    frame = frame[frame.geometry.notna() & frame.geom_type.isin(("Polygon", "MultiPolygon"))]
    if len(frame) == 0:
        raise InputError("the file has no polygon.", where=f"products.crop={area}", mend="Draw the area as a polygon, and save it.")
    return moved_layer(frame, horizontal(crs)).union_all()


def surest_of_voxels(xyz: np.ndarray, confidence: np.ndarray, voxel_m: float) -> np.ndarray:
    """The most trusted point of each voxel; of equals the first.

    Args:
        xyz: `(N, 3)` float64 metres.
        confidence: `(N,)` 0..1.
        voxel_m: edge of a voxel, metres.

    Returns:
        `(M,)` ascending point numbers.
    """
    if len(xyz) == 0:
        return np.zeros(0, np.int64)
    cell = np.floor(xyz / voxel_m).astype(np.int64)
    cell -= cell.min(axis=0)
    size = cell.max(axis=0) + 1
    keys = (cell[:, 2] * size[1] + cell[:, 1]) * size[0] + cell[:, 0]
    del cell
    # the voxel in the high bits, doubt in the low ones: one sort does both
    doubt = (np.clip(1 - confidence, 0, 1) * 1023).astype(np.int64)
    order = np.argsort(keys * 1024 + doubt, kind="stable")
    first = np.flatnonzero(np.diff(keys[order], prepend=-1))
    return np.asarray(np.sort(order[first]))
