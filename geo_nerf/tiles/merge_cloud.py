"""The cloud of the whole: every point once, as a COPC file a tile with an index (VPC), or as one COPC file.

Comes in: `Piece`s and `owner.tif`, which says whose each cell is. Goes out: files; memory holds a block of points, or one bin of an octree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.products.copc import write_copc
from geo_nerf.products.final_file import final_file, final_folder
from geo_nerf.products.gps_time import UNKNOWN_TIME
from geo_nerf.products.point_statistics import knows_time
from geo_nerf.products.read_back import Meant, check_index, check_las, meant_points
from geo_nerf.products.records import BLOCK, PointBlocks, blocks_of_file
from geo_nerf.products.vpc import TILES, VPC, vpc_item, write_index
from geo_nerf.tiles.crop import CLOUD
from geo_nerf.tiles.pieces import Piece

if TYPE_CHECKING:
    import rasterio

ONE = "cloud.copc.laz"


def merge_tiles(pieces: Sequence[Piece], owner: Path, crs: pyproj.CRS, folder: Path, events: Events) -> int:
    """Write `tiles/NAME.copc.laz` of every tile's own points, and `cloud.vpc`.

    Args:
        pieces: the tiles.
        owner: whose each cell is.
        crs: the products'.
        folder: where the files go.
        events: told of the progress.

    Returns:
        Points written.

    Raises:
        NothingMeasuredError: no tile owns a point.
        NoSpaceError: the disk is full.
    """
    items, total = [], 0
    with final_folder(folder / TILES) as partial:
        for piece in events.track(pieces, len(pieces), "cloud"):
            with _own_points(piece, owner, partial) as points:
                if points is None:
                    continue
                name = f"{piece.name}.copc.laz"
                total += write_copc(points, partial / name, Events())
                items.append(vpc_item(points, crs, name))
        if not items:
            raise NothingMeasuredError("point cloud")
        check_index(items, partial, folder / VPC, Meant(crs, count=total))
    write_index(items, folder)
    return total


def merge_one(pieces: Sequence[Piece], owner: Path, crs: pyproj.CRS, folder: Path, events: Events) -> int:
    """Write `cloud.copc.laz` with every tile's own points, and return their number; errors as `merge_tiles`."""
    with ExitStack() as scratch:
        parts = [scratch.enter_context(_own_points(piece, owner, folder)) for piece in events.track(pieces, len(pieces), "cloud")]
        whole = _joined([part for part in parts if part is not None])
        with final_file(folder / ONE) as partial:
            count = write_copc(whole, partial, events)
            check_las(partial, folder / ONE, meant_points(whole, crs), copc=True)
            return count


@contextmanager
def _own_points(piece: Piece, owner: Path, scratch: Path) -> Iterator[PointBlocks | None]:
    """A tile's points in the cells that are its own, by way of a scratch file; None where there are none."""
    import laspy
    import rasterio

    own = scratch / f".partial-own-{piece.name}.laz"
    try:
        with (
            rasterio.open(owner) as raster,
            laspy.open(piece.folder / CLOUD) as reader,
            laspy.open(own, mode="w", header=reader.header, do_compress=True) as writer,
        ):
            kept = 0
            for points in reader.chunk_iterator(BLOCK):
                mine = _owners(raster, np.asarray(points.x), np.asarray(points.y)) == piece.number
                if mine.any():
                    writer.write_points(points[mine])
                    kept += int(mine.sum())
        yield blocks_of_file(own) if kept else None
    finally:
        own.unlink(missing_ok=True)


def _owners(raster: rasterio.DatasetReader, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """`(N,)` numbers of the tiles that own the cells points lie in; reads the window around them."""
    from rasterio.windows import Window

    column = np.clip(((x - raster.transform.c) / raster.transform.a).astype(np.int64), 0, raster.width - 1)
    row = np.clip(((y - raster.transform.f) / raster.transform.e).astype(np.int64), 0, raster.height - 1)
    top, left = int(row.min()), int(column.min())
    numbers = raster.read(1, window=Window(left, top, int(column.max()) - left + 1, int(row.max()) - top + 1))
    return np.asarray(numbers[row - top, column - left])


def _joined(parts: Sequence[PointBlocks]) -> PointBlocks:
    """Several clouds of one format as one, in the first one's scale and offset.

    Raises:
        NothingMeasuredError: there is none.
    """
    from laspy.header import GpsTimeType

    if not parts:
        raise NothingMeasuredError("point cloud")
    first = parts[0]
    names = set.intersection(*(set(part.dtype.names or ()) for part in parts))
    header = first.header
    for name in set(first.dtype.names or ()) - names:  # a tile without ground has no heights above it
        header.remove_extra_dim(name)
    scales, offsets = np.asarray(header.scales), np.asarray(header.offsets)
    shifts = [np.rint((np.asarray(part.header.offsets) - offsets) / scales).astype(np.int64) for part in parts]
    low = np.min([part.low + shift for part, shift in zip(parts, shifts, strict=True)], axis=0)
    high = np.max([part.high + shift for part, shift in zip(parts, shifts, strict=True)], axis=0)
    dtype, timed = header.point_format.dtype(), [knows_time(part.header) for part in parts]
    header.global_encoding.gps_time_type = GpsTimeType.STANDARD if any(timed) else GpsTimeType.WEEK_TIME

    def blocks() -> Iterator[np.ndarray]:
        for part, shift, has_time in zip(parts, shifts, timed, strict=True):
            for records in part.blocks():
                moved = np.empty(len(records), dtype)
                for name in dtype.names or ():
                    moved[name] = records[name]
                for axis, name in enumerate("XYZ"):
                    moved[name] += shift[axis]
                if any(timed) and not has_time:
                    moved["gps_time"] = UNKNOWN_TIME
                yield moved

    return replace(first, header=header, count=sum(part.count for part in parts), low=low, high=high, blocks=blocks)
