"""Points of a CRS thinned to a spacing, however many there are. Comes in: blocks of records. Goes out: blocks of records, tile by tile.

Space is cut into cubes whose edge is the spacing, with faces at whole multiples of it from the CRS's origin; of each cube the most
confident point stays (of equals the first), untouched. So what stays at a place does not depend on where a crop ends. Two points that
stay may lie closer than the spacing when they are neighbours across a face. Memory holds one block or one tile; the rest waits on disk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from geo_nerf.georef.records import RECORD

#: cubes along a tile's edge, at least
TILE_VOXELS = 256
#: a tile is no smaller than this, metres: fine spacings would make more tiles than points
TILE_M = 10.0

#: where the parts of each tile lie in the scratch file: first point, points
_Places = dict[tuple[int, int], list[tuple[int, int]]]


def thinned(blocks: Iterable[np.ndarray], spacing_m: float, scratch: Path) -> Iterator[np.ndarray]:
    """Thin points to one a cube.

    Args:
        blocks: `(N,)` records of `georef.records`.
        spacing_m: edge of the cubes, metres.
        scratch: a file that may be written and is left behind; it takes 48 bytes for each point that thinning its block leaves.

    Yields:
        Records that stay, a tile at a time.

    Raises:
        OSError: the scratch file cannot be written (the disk is full, say).
    """
    with scratch.open("wb+") as file:
        places = _deal(blocks, spacing_m, file)
        for tile in sorted(places):
            yield most_confident(np.concatenate([_read(file, *place) for place in places[tile]]), spacing_m)


def most_confident(points: np.ndarray, spacing_m: float) -> np.ndarray:
    """The most confident record of each cube, in the order given; of equals the first."""
    if len(points) == 0:
        return points
    code = np.zeros(len(points), np.int64)
    for name in ("Z", "Y", "X"):
        cells = _cells(points[name], spacing_m)
        cells -= cells.min()
        code = code * (int(cells.max()) + 1) + cells
    order = np.lexsort((-points["Confidence"], code))
    ordered = code[order]
    first = np.flatnonzero(np.diff(ordered, prepend=ordered[0] - 1))
    return np.asarray(points[np.sort(order[first])])


def _deal(blocks: Iterable[np.ndarray], spacing_m: float, file: BinaryIO) -> _Places:
    """Write each block's points tile by tile, thinned as far as the block alone allows."""
    places: _Places = defaultdict(list)
    voxels, written = max(TILE_VOXELS, int(np.ceil(TILE_M / spacing_m))), 0
    for block in blocks:
        points = most_confident(block, spacing_m)
        tiles = np.stack([_cells(points[name], spacing_m) // voxels for name in ("Y", "X")], axis=1)
        order = np.lexsort((tiles[:, 1], tiles[:, 0]))
        file.write(points[order].tobytes())
        which, starts, counts = np.unique(tiles[order], axis=0, return_index=True, return_counts=True)
        for tile, start, count in zip(which.tolist(), starts.tolist(), counts.tolist(), strict=True):
            places[tile[0], tile[1]].append((written + start, count))
        written += len(points)
    return places


def _read(file: BinaryIO, first: int, count: int) -> np.ndarray:
    file.seek(first * RECORD.itemsize)
    return np.frombuffer(file.read(count * RECORD.itemsize), RECORD)


def _cells(coordinates: np.ndarray, spacing_m: float) -> np.ndarray:
    return np.floor(coordinates / spacing_m).astype(np.int64)
