"""The ground that products really cover: outlines of their valid cells, joined. Comes in: files. Goes out: a polygon in WGS84."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, transform
from geo_nerf.crs.files import crs_of_las, crs_of_raster
from geo_nerf.errors import DamagedArtefactError, NoCrsError
from geo_nerf.globe import polygon_on_globe

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

#: masks are looked at with at most this many cells along the longer side
LONGEST = 768
#: islands and holes under this part of the whole are left out
_CRUMB = 2e-4
#: cells of a cloud's map are this many distances between points wide, so that none is empty by chance
_SPACINGS = 3.0
#: the outline is true to this part of its length
_SMOOTH = 1e-3
#: edges are cut where they are longer, metres: a straight line of a projection is none on the ellipsoid
_EDGE_M = 250.0
#: from this latitude on lines in longitude and latitude bend within metres; edges are then cut into such parts of the outline
_POLAR_DEG, _POLAR_PART = 80.0, 1 / 64
#: digits after the point: a centimetre
_DIGITS = 7


def footprint_wgs84(rasters: Sequence[Path], clouds: Sequence[Path]) -> dict[str, Any] | None:
    """The joint outline of products as a GeoJSON geometry in longitude and latitude.

    Args:
        rasters: GeoTIFFs; their masks and nodata count.
        clouds: looked at when there is no raster with a valid cell.

    Returns:
        A Polygon or MultiPolygon, outer rings counter-clockwise (RFC 7946), or None when nothing covers anything.

    Raises:
        DamagedArtefactError: a file cannot be read.
        MissingGridError, OutsideCrsError: see `crs.transform`.
    """
    from shapely.geometry import mapping

    outlines = [outline for path in rasters if not (outline := _raster_outline(path)).shape.is_empty]
    outlines = outlines or [
        outline for path in clouds[:1] if not (outline := _cloud_outline(path)).shape.is_empty
    ]
    if not outlines:
        return None
    geometry: dict[str, Any] = mapping(_ordered(_to_wgs84(_joined(outlines))))
    return geometry


class _Outline(NamedTuple):
    shape: BaseGeometry
    #: of the shape
    crs: pyproj.CRS


def _joined(outlines: Sequence[_Outline]) -> _Outline:
    """Their union in the first one's CRS, made smooth: degrees are no lengths, and jump at 180."""
    from shapely.ops import unary_union

    crs = outlines[0].crs
    whole = unary_union(
        [outline.shape if outline.crs == crs else _moved(outline, crs) for outline in outlines]
    )
    west, south, east, north = whole.bounds
    return _Outline(whole.simplify(max(east - west, north - south) * _SMOOTH), crs)


def _raster_outline(path: Path) -> _Outline:
    import rasterio
    from rasterio.transform import from_bounds

    try:
        with rasterio.open(path) as raster:
            shrink = max(1.0, max(raster.shape) / LONGEST)
            shape = tuple(max(1, round(side / shrink)) for side in raster.shape)
            mask = raster.dataset_mask(out_shape=shape) > 0
            crs = crs_of_raster(raster, path)
            place = from_bounds(*raster.bounds, shape[1], shape[0])
    except NoCrsError as error:
        raise DamagedArtefactError(path, "it names no coordinate reference system") from error
    except rasterio.errors.RasterioError as error:
        raise DamagedArtefactError(path, str(error)) from error
    return _Outline(_outline(mask, place), crs)


def _cloud_outline(path: Path) -> _Outline:
    import laspy
    from rasterio.transform import from_origin

    from geo_nerf.products.cloud_scan import scan_cloud

    with laspy.open(path) as reader:
        header = reader.header
    try:
        crs = crs_of_las(header, path)
    except NoCrsError as error:
        raise DamagedArtefactError(path, "it names no coordinate reference system") from error
    size_m = np.maximum(header.maxs[:2] - header.mins[:2], 0.01)
    spacing_m = float(np.sqrt(size_m.prod() / max(header.point_count, 1)))
    scan = scan_cloud(path, cell_m=max(float(size_m.max()) / LONGEST, _SPACINGS * spacing_m), thinned_to=1)
    return _Outline(_outline(scan.counts > 0, from_origin(scan.west, scan.north, scan.cell_m, scan.cell_m)), crs)


def _outline(mask: np.ndarray, place: Any) -> BaseGeometry:
    """Outline of the true cells; gaps of a cell or two are closed, and its steps smoothed."""
    from rasterio.features import shapes
    from scipy import ndimage
    from shapely.geometry import shape
    from shapely.ops import unary_union

    cell = float(place.a)
    padded = np.pad(mask, 2)  # closing would eat away the border
    closed = (mask | ndimage.binary_closing(padded, np.ones((3, 3)), iterations=2)[2:-2, 2:-2]).astype(np.uint8)
    parts = [shape(part) for part, _ in shapes(closed, mask=closed > 0, transform=place, connectivity=8)]
    whole = unary_union([part for part in parts if part.area > _CRUMB * closed.sum() * cell**2]).simplify(cell)
    return unary_union(list(_without_crumbs(whole)))


def _without_crumbs(whole: BaseGeometry) -> Iterator[BaseGeometry]:
    from shapely.geometry import Polygon

    least = whole.area * _CRUMB
    for part in getattr(whole, "geoms", [whole]):
        if part.area > least:
            yield Polygon(part.exterior, [ring for ring in part.interiors if Polygon(ring).area > least])


def _to_wgs84(outline: _Outline) -> BaseGeometry:
    """In longitude and latitude, cut at 180 degrees where it crosses."""
    import shapely
    from shapely.ops import unary_union

    moved = _moved(outline, pyproj.CRS(WGS84_3D))
    parts = [part for part in shapely.get_parts(moved) if not part.is_empty]
    rings = ([shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)] for part in parts)
    return unary_union([polygon_on_globe(shell, holes).buffer(0) for shell, *holes in rings])


def _moved(outline: _Outline, crs: pyproj.CRS) -> BaseGeometry:
    """In another CRS, its long edges cut first."""
    import shapely

    def moved(xy: np.ndarray) -> np.ndarray:
        there: np.ndarray = transform(np.column_stack([xy, np.zeros(len(xy))]), outline.crs, crs)[:, :2]
        return there

    whole = shapely.transform(shapely.segmentize(outline.shape, _EDGE_M), moved)
    if crs.is_projected or max(abs(whole.bounds[1]), abs(whole.bounds[3])) < _POLAR_DEG:
        return whole
    west, south, east, north = outline.shape.bounds
    return shapely.transform(shapely.segmentize(outline.shape, min(max(east - west, north - south) * _POLAR_PART, _EDGE_M)), moved)


def _ordered(whole: BaseGeometry) -> BaseGeometry:
    """Rounded, outer rings counter-clockwise."""
    import shapely
    from shapely.geometry.polygon import orient

    parts = [orient(shapely.transform(part, lambda xy: np.round(xy, _DIGITS))) for part in getattr(whole, "geoms", [whole])]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
