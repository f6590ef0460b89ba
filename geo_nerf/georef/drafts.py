"""Rasters worked on window by window, so that memory does not grow with the ground they cover.

A `Draft` is a GeoTIFF of uncompressed tiles in a scratch folder, read and written in windows; a `Held` raster is in memory and has the same
face, for rasters that are small anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import numpy as np
import pyproj

from geo_nerf.crs.files import gdal_crs
from geo_nerf.georef.lattice import Lattice
from geo_nerf.types import Grid

#: rows and columns of a raster
Window = tuple[slice, slice]
#: cells a side of the windows worked on: bounds their scratch to some hundred megabytes
SIDE = 1024
#: what marks empty cells in a draft's file
NODATA, NODATA_WHOLE = -9999.0, 0
#: cells a side of a draft's tiles
_TILE = 256
#: memory that GDAL may keep blocks in, all drafts together, megabytes
CACHE_MB = 64


@dataclass(frozen=True)
class Extent:
    """Where a raster's cells lie; north-up."""

    crs: pyproj.CRS
    #: easting of the left edge, northing of the top edge, metres
    west: float
    north: float
    cell_m: float
    rows: int
    columns: int

    @classmethod
    def of(cls, grid: Grid) -> Extent:
        """A grid's."""
        return cls(grid.crs, grid.west, grid.north, grid.cell_m, *grid.values.shape[-2:])

    @classmethod
    def on(cls, lattice: Lattice, crs: pyproj.CRS) -> Extent:
        """A lattice's."""
        return cls(crs, lattice.west, lattice.north, lattice.cell_m, lattice.rows, lattice.columns)

    def lattice(self, cell_m: float) -> Lattice:
        """Aligned cells of another size that cover the same ground."""
        low = np.array([self.west, self.north - self.rows * self.cell_m])
        return Lattice.around(low, low + np.array([self.columns, self.rows]) * self.cell_m, cell_m)

    def windows(self, side: int = SIDE) -> list[Window]:
        """Windows of at most `side` by `side` cells that cover the raster, row by row."""
        tops, lefts = range(0, self.rows, side), range(0, self.columns, side)
        return [(slice(r, min(r + side, self.rows)), slice(c, min(c + side, self.columns))) for r in tops for c in lefts]

    def strips(self, cells: int = SIDE * SIDE) -> list[Window]:
        """Whole rows, about so many cells at a time."""
        side = max(1, cells // self.columns)
        return [(slice(top, min(top + side, self.rows)), slice(0, self.columns)) for top in range(0, self.rows, side)]

    def grown(self, window: Window, cells: int) -> tuple[Window, Window]:
        """A window with a margin, cut to the raster, and where the window lies in it."""
        sizes = (self.rows, self.columns)
        around = [slice(max(part.start - cells, 0), min(part.stop + cells, size)) for part, size in zip(window, sizes, strict=True)]
        core = [slice(part.start - more.start, part.stop - more.start) for part, more in zip(window, around, strict=True)]
        return (around[0], around[1]), (core[0], core[1])

    def around(self, low: np.ndarray, high: np.ndarray, margin: int = 0) -> Window:
        """The window that covers a box of easting and northing, with a margin of cells, cut to the raster (it may be empty)."""
        left, right = (int(np.floor((end - self.west) / self.cell_m)) for end in (low[0], high[0]))
        top, bottom = (int(np.floor((self.north - end) / self.cell_m)) for end in (high[1], low[1]))
        rows, columns = ((max(first - margin, 0), last + 1 + margin) for first, last in ((top, bottom), (left, right)))
        return slice(rows[0], max(min(rows[1], self.rows), rows[0])), slice(columns[0], max(min(columns[1], self.columns), columns[0]))

    def box(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """`(2,)` lowest and highest easting and northing of a window's edges, metres."""
        west, north = self.west + window[1].start * self.cell_m, self.north - window[0].start * self.cell_m
        south, east = self.north - window[0].stop * self.cell_m, self.west + window[1].stop * self.cell_m
        return np.array([west, south]), np.array([east, north])

    def part(self, window: Window) -> Extent:
        """A window's own."""
        low, high = self.box(window)
        rows, columns = (part.stop - part.start for part in window)
        return replace(self, west=float(low[0]), north=float(high[1]), rows=rows, columns=columns)

    def grid(self, window: Window, values: np.ndarray) -> Grid:
        """A window's values as a raster of its own."""
        part = self.part(window)
        return Grid(self.crs, values, part.west, part.north, self.cell_m)

    @property
    def whole(self) -> Window:
        """All of it."""
        return slice(0, self.rows), slice(0, self.columns)


class Raster(Protocol):
    """A raster that is read and written in windows; floats are NaN and whole numbers 0 where there is nothing."""

    @property
    def extent(self) -> Extent:
        """Where its cells lie."""

    def read(self, window: Window) -> np.ndarray:
        """`(rows, columns)` or `(bands, rows, columns)` values of a window."""

    def write(self, window: Window, values: np.ndarray) -> None:
        """Set them."""


#: makes a raster: name, extent, type of its values, bands
New = Callable[[str, Extent, Any, int], Raster]


@dataclass(frozen=True)
class Held:
    """A raster in memory."""

    extent: Extent
    values: np.ndarray

    @classmethod
    def of(cls, grid: Grid) -> Held:
        """A grid's values, not a copy."""
        return cls(Extent.of(grid), grid.values)

    def read(self, window: Window) -> np.ndarray:
        """See `Raster`."""
        return np.asarray(self.values[..., window[0], window[1]])

    def write(self, window: Window, values: np.ndarray) -> None:
        """See `Raster`."""
        self.values[..., window[0], window[1]] = values


def held(_: str, extent: Extent, dtype: Any, bands: int = 1) -> Held:
    """A `New` of rasters in memory."""
    return Held(extent, np.zeros((*((bands,) if bands > 1 else ()), extent.rows, extent.columns), dtype))


class Draft:
    """A raster on disk."""

    def __init__(self, path: Path, extent: Extent, dtype: Any, bands: int = 1) -> None:
        import rasterio

        self.extent, self.path, self.dtype, self.bands = extent, path, np.dtype(dtype), bands
        self.dataset = rasterio.open(path, "w+", **_profile(extent, self.dtype, bands))

    def read(self, window: Window) -> np.ndarray:
        """See `Raster`."""
        values = self.dataset.read(1 if self.bands == 1 else None, window=rasterio_window(window))
        if self.dtype.kind == "f":
            values[values == NODATA] = np.nan
        return np.asarray(values)

    def write(self, window: Window, values: np.ndarray) -> None:
        """See `Raster`."""
        if self.dtype.kind == "f":
            values = np.where(np.isfinite(values), values, NODATA)
        self.dataset.write(values.astype(self.dtype, copy=False), 1 if self.bands == 1 else None, window=rasterio_window(window))

    def whole_on_disk(self) -> bool:
        """Close the file; whether all of it is there. A full disk is not always told."""
        if not self.dataset.closed:
            self.dataset.close()
        tiles = -(-self.extent.rows // _TILE) * -(-self.extent.columns // _TILE)
        return bool(self.path.stat().st_size >= tiles * _TILE**2 * self.dtype.itemsize * self.bands)


@dataclass
class Drafts:
    """Makes drafts in a folder; closes and deletes them at the end of a `with` block."""

    folder: Path

    def __post_init__(self) -> None:
        self._made: list[Draft] = []
        self._open = ExitStack()

    def __enter__(self) -> Self:
        import rasterio

        self.folder.mkdir(parents=True, exist_ok=True)
        # without it GDAL takes a twentieth of the machine's memory
        self._open.enter_context(rasterio.Env(GDAL_CACHEMAX=CACHE_MB))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for draft in self._made:
            self.drop(draft)
        self._open.close()

    def __call__(self, name: str, extent: Extent, dtype: Any, bands: int = 1) -> Draft:
        """A new one; a `New`."""
        self._made.append(Draft(self.folder / f"{name}.tif", extent, dtype, bands))
        return self._made[-1]

    def drop(self, draft: Raster) -> None:
        """Close and delete one that is no longer needed."""
        if isinstance(draft, Draft):
            draft.dataset.close()
            for file in (draft.path, Path(f"{draft.path}.msk")):
                file.unlink(missing_ok=True)


def grid_of(raster: Raster, window: Window | None = None) -> Grid:
    """A window (or all) of a raster as a grid."""
    part = raster.extent.whole if window is None else window
    return raster.extent.grid(part, raster.read(part))


def by_windows(source: Raster, target: Raster, work: Callable[[Grid], Grid], margin: int, side: int = SIDE) -> None:
    """Work on a raster window by window.

    Args:
        source: read.
        target: written; the same cells.
        work: of a grid makes one of the same cells, each from cells at most `margin` away.
        margin: cells.
        side: cells of a window.
    """
    for window in source.extent.windows(side):
        around, core = source.extent.grown(window, margin)
        target.write(window, work(grid_of(source, around)).values[core])


def finite_range(raster: Raster) -> tuple[float, float, float] | None:
    """Smallest and largest height and, of an even sample, the median; None where the raster is empty."""
    low, high, sample = np.inf, -np.inf, list[np.ndarray]()
    for values in _finite(raster):
        low, high = min(low, float(values.min())), max(high, float(values.max()))
        sample.append(values[:: max(1, len(values) // 2000)].copy())
    return (low, high, float(np.median(np.concatenate(sample)))) if sample else None


def _finite(raster: Raster) -> Iterator[np.ndarray]:
    for window in raster.extent.windows():
        values = raster.read(window)
        if len(known := values[np.isfinite(values)]):
            yield known


def rasterio_window(window: Window) -> Any:
    """The same in rasterio's words."""
    from rasterio.windows import Window as RasterioWindow

    rows, columns = window
    return RasterioWindow(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)


def _profile(extent: Extent, dtype: np.dtype, bands: int) -> dict[str, Any]:
    from rasterio.transform import from_origin

    profile = {"driver": "GTiff", "width": extent.columns, "height": extent.rows, "count": bands, "dtype": str(dtype)}
    profile |= {"tiled": True, "blockxsize": _TILE, "blockysize": _TILE, "BIGTIFF": "IF_SAFER"}
    profile |= {"crs": gdal_crs(extent.crs), "transform": from_origin(extent.west, extent.north, extent.cell_m, extent.cell_m)}
    if bands == 1:
        return profile | {"nodata": NODATA if dtype.kind == "f" else NODATA_WHOLE}
    return profile | {"photometric": "RGB"} | ({"alpha": "YES"} if bands == 4 else {})
