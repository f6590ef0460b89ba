"""Rasters of the whole from those of the tiles, window by window, so that memory does not grow with their number.

Comes in: `Piece`s. Goes out: `dsm.tif`, `dtm.tif`, `ortho.tif` with their masks and sources as cloud-optimised GeoTIFFs, and `owner.tif`,
which says whose each cell is. Where tiles overlap the surest has the word; those that agree with it are averaged in, the less the nearer
they end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.artefacts import partial_path
from geo_nerf.crs.files import crs_of_raster
from geo_nerf.events import Events
from geo_nerf.georef.below_surface import kept_below
from geo_nerf.georef.drafts import Extent
from geo_nerf.products.final_file import final_file
from geo_nerf.products.raster import ORIGINS, Band, describe
from geo_nerf.products.read_back import check_raster
from geo_nerf.tiles.pieces import Piece, Shelf, Window

if TYPE_CHECKING:
    import rasterio

_SURFACE, _TERRAIN = "dsm.tif", "dtm.tif"
#: what the masks of both say of a measured cell; higher values are guesses
_MEASURED = 1
#: cells a side of what is in memory at a time
BLOCK = 512
#: heights that part by more than so many cells are other things, and are not averaged
_SAME_CELLS = 1.0
#: grey levels likewise
_SAME_GREY = 24.0
#: megabytes that GDAL may keep of files
_CACHE_MB = 128
_PLAIN = {"driver": "GTiff", "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "lzw", "BIGTIFF": "IF_SAFER"}
_COG = {"BLOCKSIZE": "512", "BIGTIFF": "IF_SAFER", "STATISTICS": "YES"}
_EXACT = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "LEVEL": "6"}
_COLOURS = {"COMPRESS": "JPEG", "QUALITY": "90", "OVERVIEW_QUALITY": "85"}


@dataclass(frozen=True)
class Whole:
    """The lattice of one kind of raster over all tiles."""

    window: Window
    #: GDAL's profile of the tiles' files
    profile: dict[str, Any]

    @classmethod
    def of(cls, paths: Sequence[Path], shelf: Shelf) -> Whole:
        """The smallest lattice that covers rasters whose cells lie on whole multiples of one size."""
        boxes = []
        for path in paths:
            raster = shelf.raster(path)
            boxes.append(raster.bounds)
        first = shelf.raster(paths[0])
        cell = float(first.transform.a)
        west, north = min(box.left for box in boxes), max(box.top for box in boxes)
        columns = round((max(box.right for box in boxes) - west) / cell)
        rows = round((north - min(box.bottom for box in boxes)) / cell)
        profile = {"crs": first.crs, "count": first.count, "dtype": first.dtypes[0], "nodata": first.nodata}
        return cls(Window(west, north, cell, rows, columns), profile)

    def blocks(self) -> Iterator[tuple[Window, tuple[slice, slice]]]:
        """Windows of at most `BLOCK` cells a side, and their rows and columns."""
        whole = self.window
        for top in range(0, whole.rows, BLOCK):
            for left in range(0, whole.columns, BLOCK):
                rows, columns = min(BLOCK, whole.rows - top), min(BLOCK, whole.columns - left)
                corner = whole.west + left * whole.cell_m, whole.north - top * whole.cell_m
                yield Window(*corner, whole.cell_m, rows, columns), (slice(top, top + rows), slice(left, left + columns))


@dataclass(frozen=True)
class Mosaic:
    """What all rasters of the whole are made with."""

    pieces: Sequence[Piece]
    overlap_m: float
    shelf: Shelf
    #: `(pieces, 3)` factors of the tiles' colours
    factors: np.ndarray
    events: Events
    #: the photographs' names by their point source ids
    photographs: Mapping[int, str] = field(default_factory=dict)

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree([piece.core for piece in self.pieces])

    def near(self, window: Window) -> list[Piece]:
        """Pieces that reach into a window."""
        import shapely

        box = shapely.box(*window.bounds).buffer(self.overlap_m)
        return [self.pieces[number] for number in sorted(self._tree.query(box, predicate="intersects"))]

    def trusts(self, pieces: Sequence[Piece], window: Window) -> np.ndarray:
        """`(pieces, rows, columns)` float32 what each has to say at each cell."""
        return np.stack([self.shelf.trust(piece, window, self.overlap_m) for piece in pieces])


def merge_owner(mosaic: Mosaic, path: Path) -> None:
    """Write whose each cell of the surface model is: the tile's number, 0 for nobody's."""
    whole = Whole.of([piece.folder / "dsm.tif" for piece in mosaic.pieces], mosaic.shelf)
    profile = {**whole.profile, "dtype": "uint16", "nodata": 0, "count": 1}
    tiles = Band("tile", "", {piece.number: piece.name for piece in mosaic.pieces})
    with _cog(path, profile, whole.window, "Tile each cell comes from", tiles) as out:
        for window, place in _told(mosaic, whole, "whose cell is whose"):
            near = mosaic.near(window)
            if near:
                trust = mosaic.trusts(near, window)
                numbers = np.array([piece.number for piece in near], np.uint16)
                out.write(np.where(trust.max(axis=0) > 0, numbers[trust.argmax(axis=0)], 0), 1, window=_part(place))


def merge_heights(mosaic: Mosaic, name: str, folder: Path, description: str) -> bool:
    """Write `dsm.tif` or `dtm.tif` of the whole, and its mask; False where no tile has any.

    Of the terrain model, what was interpolated or extrapolated is kept below the surface model of the whole: write that first.
    """
    pieces = [piece for piece in mosaic.pieces if (piece.folder / name).is_file()]
    if not pieces:
        return False
    some = Mosaic(pieces, mosaic.overlap_m, mosaic.shelf, mosaic.factors, mosaic.events)
    whole = Whole.of([piece.folder / name for piece in pieces], mosaic.shelf)
    mask_name = name.replace(".tif", "_mask.tif")
    mask_profile = {**whole.profile, "dtype": "uint8", "nodata": 0}
    empty, origins = whole.profile["nodata"], Band("origin", "", ORIGINS[mask_name])
    with (
        _cog(folder / name, whole.profile, whole.window, description, Band()) as out,
        _cog(folder / mask_name, mask_profile, whole.window, f"Origin of the cells of {name}", origins) as origin,
    ):
        for window, place in _told(some, whole, name):
            near = some.near(window)
            if not near:
                continue
            heights = np.stack([mosaic.shelf.sample(piece.folder / name, window)[0] for piece in near])
            masks = np.stack([mosaic.shelf.sample(piece.folder / mask_name, window)[0] for piece in near])
            # what was filled in has less to say than what was measured
            trust = some.trusts(near, window) * (heights != empty) * np.where(masks == 1, 1.0, 0.1)
            merged, winner = blended(heights[:, None].astype(np.float64), trust, _SAME_CELLS * window.cell_m)
            there = trust.max(axis=0) > 0
            kinds = np.where(there, np.take_along_axis(masks, winner[None], 0)[0], 0)
            if name == _TERRAIN:
                merged[0] = _below_surface(merged[0], there & (kinds > _MEASURED), window, folder / _SURFACE, mosaic.shelf)
            out.write(np.where(there, merged[0], empty).astype(whole.profile["dtype"]), 1, window=_part(place))
            origin.write(kinds, 1, window=_part(place))
    return True


def _below_surface(heights: np.ndarray, guessed: np.ndarray, window: Window, surface: Path, shelf: Shelf) -> np.ndarray:
    """Heights of a window, where guessed no higher than the surface model of the whole."""
    raster = shelf.raster(surface)
    cells = Extent(crs_of_raster(raster, surface), window.west, window.north, window.cell_m, window.rows, window.columns)
    above = Extent(cells.crs, raster.bounds.left, raster.bounds.top, raster.transform.a, raster.height, raster.width)
    part = above.around(*cells.box(cells.whole), margin=1)
    values = raster.read(1, window=_part(part))
    return kept_below(heights, guessed, cells, above.grid(part, np.where(values == raster.nodata, np.nan, values)))


def merge_ortho(mosaic: Mosaic, folder: Path) -> None:
    """Write `ortho.tif` of the whole, its tiles brought to one exposure, and `ortho_source.tif`."""
    whole = Whole.of([piece.folder / "ortho.tif" for piece in mosaic.pieces], mosaic.shelf)
    sources = {**whole.profile, "dtype": "uint16", "count": 1, "nodata": 0}
    names, what = Band("photograph", "", mosaic.photographs), "Photograph of each cell, as the point source id"
    with (
        _cog(folder / "ortho.tif", {**whole.profile, "photometric": "RGB"}, whole.window, "True orthophoto", Band()) as out,
        _cog(folder / "ortho_source.tif", sources, whole.window, what, names) as origin,
    ):
        for window, place in _told(mosaic, whole, "orthophoto"):
            near = mosaic.near(window)
            if not near:
                out.write_mask(np.zeros((window.rows, window.columns), np.uint8), window=_part(place))
                continue
            colours, source, there = _colours(mosaic, near, window)
            out.write(colours, window=_part(place))
            out.write_mask(np.where(there, 255, 0).astype(np.uint8), window=_part(place))
            origin.write(np.where(there, source, 0), 1, window=_part(place))


def _colours(mosaic: Mosaic, near: Sequence[Piece], window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Colours `(3, rows, columns)` uint8, photographs and mask of a window."""
    shelf, trust = mosaic.shelf, mosaic.trusts(near, window)
    masks = np.stack([shelf.sample(piece.folder / "ortho.tif", window, mask=True) > 0 for piece in near])
    colours = np.stack([shelf.sample(piece.folder / "ortho.tif", window).astype(np.float32) for piece in near])
    colours *= mosaic.factors[[piece.number - 1 for piece in near]][:, :, None, None].astype(np.float32)
    trust = trust * masks
    merged, winner = blended(colours, trust, _SAME_GREY)
    sources = np.stack([shelf.sample(piece.folder / "ortho_source.tif", window)[0] for piece in near])
    there = trust.max(axis=0) > 0
    rgb = np.where(there, np.clip(np.rint(merged), 0, 255), 0).astype(np.uint8)
    return rgb, np.take_along_axis(sources, winner[None], 0)[0], there


def blended(values: np.ndarray, trust: np.ndarray, same: float) -> tuple[np.ndarray, np.ndarray]:
    """Mean of the values that agree with the most trusted one.

    Args:
        values: `(pieces, bands, rows, columns)`.
        trust: `(pieces, rows, columns)`, 0 where a piece has nothing.
        same: values that differ by more in any band are left out.

    Returns:
        `(bands, rows, columns)`, and the most trusted piece `(rows, columns)`.
    """
    winner = trust.argmax(axis=0)
    best = np.take_along_axis(values, winner[None, None], 0)[0]
    agree = trust * (np.abs(values - best[None]).max(axis=1) <= same)
    total = agree.sum(axis=0)
    mean = (values * agree[:, None]).sum(axis=0) / np.maximum(total, 1e-12)
    return np.where(total > 0, mean, best), winner


def _told(mosaic: Mosaic, whole: Whole, label: str) -> Iterator[tuple[Window, tuple[slice, slice]]]:
    blocks = list(whole.blocks())
    return mosaic.events.track(blocks, len(blocks), label)


def _part(place: tuple[slice, slice]) -> Any:
    from rasterio.windows import Window as Part

    return Part.from_slices(*place)


@contextmanager
def _cog(path: Path, profile: dict[str, Any], window: Window, description: str, band: Band) -> Iterator[rasterio.DatasetWriter]:
    """A plain raster to be written window by window, which becomes a cloud-optimised one at `path` when the block ends."""
    import rasterio
    import rasterio.shutil
    from rasterio.transform import from_origin

    plain = partial_path(path.with_name(f"plain-{path.name}"))
    size = {"height": window.rows, "width": window.columns}
    size["transform"] = from_origin(window.west, window.north, window.cell_m, window.cell_m)
    options = _EXACT if profile["count"] == 1 else _COLOURS
    try:
        with rasterio.Env(GDAL_CACHEMAX=_CACHE_MB, GDAL_TIFF_INTERNAL_MASK=True):
            with rasterio.open(plain, "w", **{**_PLAIN, **profile, **size}) as out:
                crs = crs_of_raster(out, path)
                describe(out, crs, description, band)
                yield out
            with final_file(path) as partial:
                are_names = profile["count"] == 1 and np.dtype(profile["dtype"]).kind == "u"
                overviews = "MODE" if are_names else "AVERAGE"
                rasterio.shutil.copy(plain, partial, driver="COG", **_COG, **options, OVERVIEW_RESAMPLING=overviews)
                place = (window.cell_m, 0.0, window.west, 0.0, -window.cell_m, window.north)
                check_raster(partial, path, crs, place, (profile["count"], window.rows, window.columns), profile["dtype"])
    finally:
        plain.unlink(missing_ok=True)
