"""The finished tiles of a plan as pieces of a whole: what each holds at any place, and how much it has to say there.

Comes in: folders that `tiles.crop` wrote. Goes out: `Piece`s, read window by window.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pyproj

from geo_nerf.crs.files import crs_of_raster
from geo_nerf.tiles.crop import CONFIDENCE

if TYPE_CHECKING:
    import rasterio

#: rasters held open
_OPEN = 24
#: what a piece without a point at a cell is believed, 0..1: its surface is there all the same
LEAST_TRUST = 0.05
#: cells over which confidence is smoothed, so that the line between pieces is calm
_SMOOTH_CELLS = 9


@dataclass(frozen=True)
class Piece:
    """A finished tile."""

    #: 1, 2, …
    number: int
    name: str
    #: with its cut products
    folder: Path
    #: shapely polygon
    core: Any


@dataclass(frozen=True)
class Window:
    """A block of cells of a raster of the whole; row 0 is the northernmost."""

    west: float
    north: float
    cell_m: float
    rows: int
    columns: int

    def middles(self, margin: int = 0) -> tuple[np.ndarray, np.ndarray]:
        """Eastings `(columns,)` and northings `(rows,)` of the cells' middles, with a margin of cells."""
        east = self.west + (np.arange(-margin, self.columns + margin) + 0.5) * self.cell_m
        return east, self.north - (np.arange(-margin, self.rows + margin) + 0.5) * self.cell_m

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        return self.west, self.north - self.rows * self.cell_m, self.west + self.columns * self.cell_m, self.north


@dataclass
class Shelf:
    """Rasters of the pieces, a few of them open; use it as a context manager."""

    _open: OrderedDict[Path, rasterio.DatasetReader] = field(default_factory=OrderedDict)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for raster in self._open.values():
            raster.close()
        self._open.clear()

    def raster(self, path: Path) -> rasterio.DatasetReader:
        """An open raster."""
        import rasterio

        if path not in self._open:
            self._open[path] = rasterio.open(path)
            if len(self._open) > _OPEN:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(path)
        return self._open[path]

    def sample(self, path: Path, window: Window, *, margin: int = 0, mask: bool = False) -> np.ndarray:
        """What a raster holds at the middles of a window's cells.

        Args:
            path: the raster, of any cell size.
            window: where.
            margin: cells more on each side.
            mask: its mask in place of its bands.

        Returns:
            `(bands, rows, columns)`, or `(rows, columns)` uint8 of the mask; its no-data value, else 0, where it does not reach.
        """
        from rasterio.windows import Window as Part

        raster = self.raster(path)
        east, north = window.middles(margin)
        column = np.floor((east - raster.transform.c) / raster.transform.a).astype(np.int64)
        row = np.floor((north - raster.transform.f) / raster.transform.e).astype(np.int64)
        in_row, in_column = (row >= 0) & (row < raster.height), (column >= 0) & (column < raster.width)
        empty = 0 if mask or raster.nodata is None else raster.nodata
        kind = np.dtype(np.uint8 if mask else raster.dtypes[0])
        values = np.full((1 if mask else raster.count, len(north), len(east)), empty, kind)
        if in_row.any() and in_column.any():
            top, left = row[in_row].min(), column[in_column].min()
            part = Part(left, top, column[in_column].max() - left + 1, row[in_row].max() - top + 1)
            read = raster.dataset_mask(window=part)[None] if mask else raster.read(window=part)
            values[np.ix_(range(len(values)), in_row, in_column)] = read[:, row[in_row] - top][:, :, column[in_column] - left]
        return np.asarray(values[0] if mask else values)

    def trust(self, piece: Piece, window: Window, overlap_m: float) -> np.ndarray:
        """How much a piece has to say at each cell of a window: its confidence there, less and less beyond its core.

        Returns:
            `(rows, columns)` float32, 0 beyond the overlap.
        """
        from scipy.ndimage import uniform_filter

        confidence = self.sample(piece.folder / CONFIDENCE, window, margin=_SMOOTH_CELLS)[0].astype(np.float32) / 250.0
        smooth = uniform_filter(confidence, _SMOOTH_CELLS)[_SMOOTH_CELLS:-_SMOOTH_CELLS, _SMOOTH_CELLS:-_SMOOTH_CELLS]
        return np.asarray(inwardness(piece.core, window, overlap_m) * (LEAST_TRUST + smooth), np.float32)


def inwardness(core: Any, window: Window, overlap_m: float) -> np.ndarray:
    """One well inside a core, a half on its border, zero where the overlap ends; `(rows, columns)` float32."""
    from rasterio.features import geometry_mask
    from rasterio.transform import from_origin
    from scipy.ndimage import distance_transform_edt

    margin = int(np.ceil(overlap_m / window.cell_m)) + 1
    shape = window.rows + 2 * margin, window.columns + 2 * margin
    place = from_origin(window.west - margin * window.cell_m, window.north + margin * window.cell_m, window.cell_m, window.cell_m)
    outside = geometry_mask([core], shape, place)
    if outside.all() or not outside.any():
        signed = np.full(shape, -np.inf if outside.all() else np.inf)
    else:
        # to middles of cells on the other side; the border lies half a cell before them
        inside_m, outside_m = distance_transform_edt(~outside) - 0.5, distance_transform_edt(outside) - 0.5
        signed = np.where(outside, -outside_m, inside_m) * window.cell_m
    weight = np.clip(0.5 + signed / (2 * max(overlap_m, window.cell_m)), 0.0, 1.0)
    return np.asarray(weight[margin : margin + window.rows, margin : margin + window.columns], np.float32)


def crs_of(path: Path) -> pyproj.CRS:
    """A raster's CRS."""
    import rasterio

    with rasterio.open(path) as raster:
        return crs_of_raster(raster, path)
