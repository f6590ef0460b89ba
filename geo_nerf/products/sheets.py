"""The orthophoto cut into map sheets. Comes in: its colours and sources, read in windows. Goes out: a folder of GeoTIFFs with an index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from geo_nerf.crs.files import gdal_crs, horizontal
from geo_nerf.events import Events
from geo_nerf.georef.drafts import Extent, Raster, Window, rasterio_window
from geo_nerf.products.columns import Kind, typed_table
from geo_nerf.products.final_file import final_folder
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.products.world_file import write_world_file

FOLDER, INDEX = "sheets", "sheets.gpkg"
_COLUMNS: Mapping[str, Kind] = {"name": "text", "location": "text", "covered_part": "real"}
_TIFF = {"driver": "GTiff", "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
_TIFF |= {"BIGTIFF": "IF_SAFER", "photometric": "RGB", "alpha": "YES"}


class MapSheet(NamedTuple):
    """One sheet."""

    #: lower left corner, easting and northing, whole multiples of the sheets' size
    west: float
    south: float
    #: its cells in the orthophoto
    window: Window

    @property
    def name(self) -> str:
        """By its lower left corner."""
        return f"ortho_{self.west:.10g}_{self.south:.10g}"


def sheets_of(extent: Extent, size: float) -> Iterator[MapSheet]:
    """Sheets that cover a raster, row by row from the north; each cell is in the one its middle lies in."""
    low, high = extent.box(extent.whole)
    first, last = np.floor(low / size + 1e-9).astype(int), np.ceil(high / size - 1e-9).astype(int)
    for down in range(last[1] - 1, first[1] - 1, -1):
        rows = slice(_cells(extent.north - (down + 1) * size, extent.cell_m), _cells(extent.north - down * size, extent.cell_m))
        for right in range(first[0], last[0]):
            columns = slice(_cells(right * size - extent.west, extent.cell_m), _cells((right + 1) * size - extent.west, extent.cell_m))
            window = _within(rows, extent.rows), _within(columns, extent.columns)
            if all(part.stop > part.start for part in window):
                yield MapSheet(round(right * size, 9), round(down * size, 9), window)


def _cells(length: float, cell: float) -> int:
    """Cells whose middles lie in a length."""
    return int(np.ceil(length / cell - 0.5 - 1e-6))


def _within(part: slice, size: int) -> slice:
    return slice(min(max(part.start, 0), size), min(max(part.stop, 0), size))


def write_sheets(picture: Raster, source: Raster, size: float, folder: Path, events: Events) -> int:
    """Write `sheets/`: a GeoTIFF without loss and its world file for each sheet, and `sheets.gpkg`, the index.

    The index's layer `sheets` has a square for each sheet with its `name`, the file's `location` beside the index, and the part of the
    square that shows ground. Sheets that show none are left out. A folder of an earlier time is replaced as a whole.

    Args:
        picture: `(3, rows, columns)` uint8 colours.
        source: other than 0 where they are known.
        size: of the sheets, metres.
        folder: where the folder `sheets` goes.
        events: told of the progress.

    Returns:
        Sheets written.

    Raises:
        NoSpaceError: the disk is full.
    """
    found = list(sheets_of(picture.extent, size))
    with final_folder(folder / FOLDER) as partial:
        written = []
        for sheet in events.track(found, len(found), "sheets"):
            cells = _write_sheet(picture, source, sheet, partial)
            if cells:
                written.append((sheet, cells * picture.extent.cell_m**2 / size**2))
        _write_index(written, size, picture.extent, partial / INDEX)
    return len(written)


def with_opacity(picture: Raster, source: Raster, window: Window) -> np.ndarray:
    """`(4, rows, columns)` uint8 colours and opacity of a window; 0 where nothing is known."""
    known = source.read(window) != 0
    return np.concatenate([picture.read(window) * known, np.where(known, 255, 0)[None]]).astype(np.uint8)


def _write_sheet(picture: Raster, source: Raster, sheet: MapSheet, folder: Path) -> int:
    """Write one sheet; how many of its cells show ground. Without any there is no file."""
    import rasterio
    from rasterio.transform import from_origin

    part, path = picture.extent.part(sheet.window), folder / f"{sheet.name}.tif"
    place = from_origin(part.west, part.north, part.cell_m, part.cell_m)
    profile = {**_TIFF, "width": part.columns, "height": part.rows, "count": 4, "dtype": "uint8", "crs": gdal_crs(part.crs)}
    known, (rows, columns) = 0, sheet.window
    with rasterio.open(path, "w", **profile, transform=place) as file:
        for window in part.windows():
            there = tuple(slice(one.start + all_.start, one.stop + all_.start) for one, all_ in zip(window, (rows, columns), strict=True))
            values = with_opacity(picture, source, (there[0], there[1]))
            file.write(values, window=rasterio_window(window))
            known += int((values[3] > 0).sum())
    if known:
        write_world_file(part, path)
    else:
        path.unlink()
    return known


def _write_index(written: list[tuple[MapSheet, float]], size: float, extent: Extent, path: Path) -> None:
    import geopandas
    import pyogrio
    import shapely

    rows = [{"name": sheet.name, "location": f"{sheet.name}.tif", "covered_part": min(part, 1.0)} for sheet, part in written]
    squares = [shapely.box(sheet.west, sheet.south, sheet.west + size, sheet.south + size) for sheet, _ in written]
    frame = geopandas.GeoDataFrame(typed_table(rows, _COLUMNS), geometry=squares, crs=horizontal(extent.crs))
    with for_gdal(path) as target:
        pyogrio.write_dataframe(frame, target, layer="sheets", driver="GPKG", geometry_type="Polygon")
