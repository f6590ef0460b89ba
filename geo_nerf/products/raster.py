"""Rasters as cloud-optimised GeoTIFFs that rio-cogeo and GDAL accept. Comes in: a `Draft` or a `Grid`. Goes out: one file."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf import __version__
from geo_nerf.artefacts import partial_path
from geo_nerf.crs import heights_above
from geo_nerf.errors import NoSpaceError
from geo_nerf.georef.drafts import CACHE_MB, Draft, Drafts, Extent, Held, Raster, rasterio_window
from geo_nerf.products.final_file import final_file, full_disk_told
from geo_nerf.products.read_back import check_raster
from geo_nerf.types import Grid

if TYPE_CHECKING:
    import pyproj
    import rasterio

_COMMON = {"BLOCKSIZE": "512", "BIGTIFF": "IF_SAFER", "NUM_THREADS": "ALL_CPUS", "STATISTICS": "YES"}
#: heights and whole numbers lose nothing
_EXACT = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "LEVEL": "6"}
#: colours came from JPEGs and go into one; the mask beside them stays exact
_COLOURS = {"COMPRESS": "JPEG", "QUALITY": "90", "OVERVIEW_QUALITY": "85"}
#: mask of a raster -> what its values stand for
ORIGINS: Mapping[str, Mapping[int, str]] = {
    "dsm_mask.tif": {1: "measured", 2: "filled"},
    "dtm_mask.tif": {1: "ground points", 2: "interpolated", 3: "extrapolated"},
}


@dataclass(frozen=True)
class Band:
    """What the one band of a raster holds."""

    name: str = "height"
    #: unit in GDAL's words ("" for none)
    unit: str = "metre"
    #: value -> what it stands for, where values are names rather than amounts; overviews then keep the commonest instead of the mean
    classes: Mapping[int, str] = field(default_factory=dict)


def write_cog(grid: Grid, path: Path, description: str, band: Band | None = None) -> None:
    """Write a raster that is in memory; see `write_draft`.

    Args:
        grid: the raster.
        path: where it goes; it appears there only when complete.
        description: one line for people, kept in the file.
        band: what a single band holds; heights in metres by default.

    Raises:
        NoSpaceError: the disk is full.
    """
    with full_disk_told(path), Drafts(partial_path(path.with_suffix(""))) as drafts:
        try:
            draft = drafts("draft", Extent.of(grid), grid.values.dtype, 1 if grid.values.ndim == 2 else len(grid.values))
            for window in draft.extent.windows():
                draft.write(window, grid.values[..., window[0], window[1]])
            mask = None if grid.mask is None else Held(draft.extent, grid.mask)
            write_draft(draft, path, description, band, mask=mask)
        finally:
            shutil.rmtree(drafts.folder, ignore_errors=True)


def write_draft(draft: Draft, path: Path, description: str, band: Band | None = None, *, mask: Raster | None = None) -> None:
    """Write a raster as a cloud-optimised GeoTIFF with overviews, statistics and its CRS, the vertical part included.

    Floats are stored without loss, empty cells as -9999; one band of whole numbers without loss, empty cells 0, its classes as the tags
    `CLASS_<value>`; three uint8 bands (colours) as JPEG with an internal mask; four (with opacity) without loss. All goes
    window by window, through the disk.

    Args:
        draft: the raster; it is closed.
        path: where it goes; it appears there only when complete.
        description: one line for people, kept in the file.
        band: what a single band holds; heights in metres by default.
        mask: of a picture: other than 0 where it is measured.

    Raises:
        NoSpaceError: the disk is full.
    """
    import rasterio
    import rasterio.shutil

    held = band or Band()
    options = {**(_COLOURS if draft.bands == 3 else _EXACT), "OVERVIEW_RESAMPLING": "MODE" if held.classes else "AVERAGE"}
    with final_file(path) as partial, rasterio.Env(GDAL_CACHEMAX=CACHE_MB):
        describe(draft.dataset, draft.extent.crs, description, held)
        if mask is not None:
            for window in draft.extent.windows():
                draft.dataset.write_mask(mask.read(window) != 0, window=rasterio_window(window))
        whole = draft.whole_on_disk()
        if whole:
            with rasterio.open(draft.path) as dataset, rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
                rasterio.shutil.copy(dataset, partial, driver="COG", **_COMMON, **options)
        # GDAL tells a full disk in many ways, sometimes in none
        if not whole or not _same(draft.path, partial):
            raise NoSpaceError(path, shutil.disk_usage(path.parent).free / 1e6)
        extent = draft.extent
        place = (extent.cell_m, 0.0, extent.west, 0.0, -extent.cell_m, extent.north)
        check_raster(partial, path, extent.crs, place, (draft.bands, extent.rows, extent.columns), draft.dtype.name)


def _same(draft: Path, written: Path) -> bool:
    """Whether a file's cells (of pictures, the mask) are the draft's, and its overviews can be read."""
    import rasterio

    with rasterio.open(draft) as before, rasterio.open(written) as after:
        levels = len(after.overviews(1))
        for _, window in after.block_windows(1):
            one, other = (_telling(raster, window) for raster in (before, after))
            if not np.array_equal(one, other):
                return False
    for level in range(levels):
        with rasterio.open(written, overview_level=level) as overview:
            for _, window in overview.block_windows(1):
                overview.read(window=window)
    return True


def _telling(raster: rasterio.DatasetReader, window: rasterio.windows.Window) -> np.ndarray:
    """What has to be the same: heights and whole numbers themselves, of pictures, which JPEG changes, the mask."""
    found: np.ndarray = raster.dataset_mask(window=window) if raster.count == 3 else raster.read(window=window)
    return found


def describe(dataset: rasterio.DatasetWriter, crs: pyproj.CRS, description: str, band: Band) -> None:
    """Write into an open raster what it says about itself.

    Args:
        dataset: one band, or red, green, blue and maybe alpha.
        crs: the raster's, for what its heights are above.
        description: one line for people.
        band: what a single band holds.
    """
    if dataset.count == 1:
        if band.unit:
            dataset.set_band_unit(1, band.unit)
        dataset.descriptions = (band.name,)
    else:
        dataset.descriptions = ("red", "green", "blue", "alpha")[: dataset.count]
    heights = {"HEIGHTS_ABOVE": heights_above(crs)} if dataset.count == 1 and band.name == "height" else {}
    dataset.update_tags(
        **heights,
        TIFFTAG_SOFTWARE=f"geo-nerf {__version__}",
        TIFFTAG_IMAGEDESCRIPTION=description,
        TIFFTAG_DATETIME=datetime.now(UTC).strftime("%Y:%m:%d %H:%M:%S"),
        AREA_OR_POINT="Area",
        **{f"CLASS_{value}": name for value, name in band.classes.items()},
    )
