"""A tile's products cut to its core and a narrow overlap, with how sure each cell is; what `tiles merge` reads.

Comes in: the products of a tile's run, which reach over its halo. Goes out: a folder with `cloud.laz`, `dsm.tif`, `dtm.tif`, `ortho.tif`,
their masks and sources, and `confidence.tif`. Photographs are numbered as in the whole survey from here on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.products.final_file import final_file

if TYPE_CHECKING:
    import laspy
    import rasterio

CLOUD, CONFIDENCE, SOURCE = "cloud.laz", "confidence.tif", "ortho_source.tif"
RASTERS = ("dsm.tif", "dsm_mask.tif", "dtm.tif", "dtm_mask.tif", "ortho.tif", SOURCE)
#: points read at a time
_POINTS = 500_000
#: confidence is kept in so many steps
_STEPS = 250
_TIFF = {"driver": "GTiff", "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "BIGTIFF": "IF_SAFER"}


@dataclass(frozen=True)
class Cropped:
    """What was kept."""

    points: int
    #: west, south, east, north of the points, metres
    bounds: tuple[float, float, float, float]


def crop_products(products: Path, outline: Any, into: Path, numbers: Mapping[int, int]) -> Cropped:
    """Cut the products of a tile's run.

    Args:
        products: the run's folder of products.
        outline: shapely polygon in the products' horizontal CRS.
        into: folder for what is kept.
        numbers: point source id in the tile's run -> in the whole survey.

    Raises:
        NothingMeasuredError: no point lies in the outline.
        NoSpaceError: the disk is full.
    """
    table = np.zeros(max(numbers, default=0) + 1, np.uint16)
    table[list(numbers)] = list(numbers.values())
    for name in RASTERS:
        if (products / name).is_file():
            _crop_raster(products / name, outline, into / name, table if name == SOURCE else None)
    sums = _Sums.over(into / "dsm.tif")
    cropped = _crop_cloud(products / CLOUD, outline, into / CLOUD, table, sums)
    sums.write(into / CONFIDENCE)
    return cropped


@dataclass(frozen=True)
class _Sums:
    """Confidence and number of the points in each cell of the surface model."""

    profile: Mapping[str, Any]
    total: np.ndarray
    count: np.ndarray

    @classmethod
    def over(cls, dsm: Path) -> _Sums:
        import rasterio

        with rasterio.open(dsm) as raster:
            size = raster.height * raster.width
            return cls(dict(raster.profile), np.zeros(size), np.zeros(size))

    def add(self, xy: np.ndarray, confidence: np.ndarray) -> None:
        place, width, height = self.profile["transform"], self.profile["width"], self.profile["height"]
        column = np.clip(((xy[:, 0] - place.c) / place.a).astype(np.int64), 0, width - 1)
        row = np.clip(((xy[:, 1] - place.f) / place.e).astype(np.int64), 0, height - 1)
        cell = row * width + column
        self.total[:] += np.bincount(cell, confidence, len(self.total))
        self.count[:] += np.bincount(cell, minlength=len(self.count))

    def write(self, path: Path) -> None:
        """Mean confidence, 0..250 for 0..1; 0 where there is no point."""
        import rasterio

        mean = np.where(self.count > 0, np.maximum(np.rint(self.total / np.maximum(self.count, 1) * _STEPS), 1), 0).astype(np.uint8)
        profile = {**self.profile, **_TIFF, "dtype": "uint8", "nodata": 0, "count": 1}
        profile.pop("predictor", None)
        with final_file(path) as partial, rasterio.open(partial, "w", **profile) as raster:
            raster.write(mean.reshape(self.profile["height"], self.profile["width"]), 1)


def _crop_raster(source: Path, outline: Any, target: Path, table: np.ndarray | None) -> None:
    """Keep the cells whose middles lie in the outline; the rest is empty."""
    import rasterio
    from rasterio.features import geometry_mask

    with rasterio.open(source) as raster:
        window = _window(raster, outline)
        if window is None:
            raise NothingMeasuredError(f"tile's {source.name}")
        place = raster.window_transform(window)
        values = raster.read(window=window)
        outside = geometry_mask([outline], values.shape[1:], place, all_touched=False)
        colours = raster.count == 3
        mask = None if not colours else np.where(outside, 0, raster.dataset_mask(window=window))
        empty = 0 if raster.nodata is None else raster.nodata
        kept = {"crs": raster.crs, "dtype": values.dtype.name, "count": raster.count, "nodata": None if colours else raster.nodata}
    values[:, outside] = empty
    if table is not None:
        values = table[np.minimum(values, len(table) - 1)]
    if mask is not None:
        values[:, mask == 0] = 0
    profile = {**_TIFF, **kept, "height": values.shape[1], "width": values.shape[2], "transform": place}
    with final_file(target) as partial, rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(partial, "w", **profile) as out:
        out.write(values)
        if mask is not None:
            out.write_mask(mask)


def _window(raster: rasterio.DatasetReader, outline: Any) -> Any:
    """Whole cells around the outline, as far as the raster reaches; None where it does not."""
    from rasterio.windows import Window

    west, south, east, north = outline.bounds
    place = raster.transform
    left, right = max(int((west - place.c) / place.a), 0), min(int(np.ceil((east - place.c) / place.a)), raster.width)
    top, bottom = max(int((north - place.f) / place.e), 0), min(int(np.ceil((south - place.f) / place.e)), raster.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _crop_cloud(source: Path, outline: Any, target: Path, table: np.ndarray, sums: _Sums) -> Cropped:
    import laspy

    low, high, count = np.full(2, np.inf), np.full(2, -np.inf), 0
    with laspy.open(source) as reader, final_file(target) as partial, partial.open("wb+") as stream:
        with laspy.open(stream, mode="w", header=reader.header, do_compress=True, closefd=False) as writer:
            for points, xy in _points_inside(reader, outline):
                points.point_source_id[:] = table[np.minimum(points.point_source_id, len(table) - 1)]
                writer.write_points(points)
                sums.add(xy, np.asarray(points["Confidence"], np.float64))
                low, high, count = np.minimum(low, xy.min(axis=0)), np.maximum(high, xy.max(axis=0)), count + len(xy)
    if count == 0:
        raise NothingMeasuredError("tile's cloud")
    return Cropped(count, (float(low[0]), float(low[1]), float(high[0]), float(high[1])))


def _points_inside(reader: laspy.LasReader, outline: Any) -> Iterator[tuple[laspy.ScaleAwarePointRecord, np.ndarray]]:
    """Points in the outline and their `(n, 2)` places, some at a time."""
    import shapely

    shapely.prepare(outline)
    for points in reader.chunk_iterator(_POINTS):
        xy = np.column_stack([points.x, points.y])
        inside = shapely.contains_xy(outline, xy[:, 0], xy[:, 1])
        if inside.any():
            yield points[inside], xy[inside]
