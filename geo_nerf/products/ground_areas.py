"""The parts of a cloud in which ground is looked for, one at a time, and which high points stand alone.

Comes in: a `PlacedCloud`. Goes out: `Area`s, each with a margin in which its neighbours' points are seen too; `Boxes`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.georef.placed import Place, PlacedCloud, Tile

#: cells of an area, its margin included, at most: PDAL sees a point of each, and the lattices take some 60 bytes each
MOST_CELLS = 4_000_000
#: seen beyond an area, metres: SMRF's opening by its largest window (30 m) reaches twice as far
MARGIN_M = 65.0
#: an isolated point has fewer than this many points, itself included, in three by three by three boxes
LONELY = 5


@dataclass(frozen=True)
class Area:
    """A square of tiles whose points are classed together."""

    tiles: tuple[Tile, ...]
    #: `(2,)` lowest and highest easting and northing that are looked at, metres
    low: np.ndarray
    high: np.ndarray


def areas_of(cloud: PlacedCloud, cell_m: float, most_cells: int = MOST_CELLS) -> list[Area]:
    """A cloud's areas: one where it is small enough.

    Args:
        cloud: the points.
        cell_m: edge of the cells that are counted, metres.
        most_cells: of an area.
    """
    whole = cloud.low[:2], cloud.high[:2]
    if np.prod((whole[1] - whole[0]) / cell_m + 1) <= most_cells:
        return [Area(cloud.tiles, *whole)] if cloud.tiles else []
    side = max(1, int((np.sqrt(most_cells) * cell_m - 2 * MARGIN_M) / cloud.tile_m))
    groups = defaultdict[Place, list[Tile]](list)
    for tile in cloud.tiles:
        groups[tile.place[0] // side, tile.place[1] // side].append(tile)
    return [_grown(tuple(tiles), np.array(place) * side * cloud.tile_m, side * cloud.tile_m, whole) for place, tiles in groups.items()]


def _grown(tiles: tuple[Tile, ...], low: np.ndarray, edge_m: float, whole: tuple[np.ndarray, np.ndarray]) -> Area:
    return Area(tiles, np.maximum(low - MARGIN_M, whole[0]), np.minimum(low + edge_m + MARGIN_M, whole[1]))


@dataclass(frozen=True)
class Boxes:
    """How many points lie in each box of a lattice in space, tile by tile, on disk."""

    cloud: PlacedCloud
    #: metres
    edge_m: float

    def count(self, tile: Tile, xyz: np.ndarray) -> None:
        """Count `(N, 3)` points of a tile."""
        boxes, counts = np.unique(self._boxes(xyz), axis=0, return_counts=True)
        np.save(self._file(tile.place), np.column_stack([boxes, counts]))

    def lonely(self, tile: Tile, xyz: np.ndarray) -> np.ndarray:
        """`(N,)` bool: which points of a tile have hardly another one within a box or so."""
        if len(xyz) == 0:
            return np.zeros(0, bool)
        reach = int(np.ceil(2 * self.edge_m / self.cloud.tile_m))
        places = ((tile.place[0] + x, tile.place[1] + y) for y in range(-reach, reach + 1) for x in range(-reach, reach + 1))
        around = np.concatenate([np.load(self._file(place)) for place in places if self._file(place).is_file()])
        own, index = np.unique(self._boxes(xyz), axis=0, return_inverse=True)
        return np.asarray(_few_around(own, around)[index.reshape(-1)])

    def _boxes(self, xyz: np.ndarray) -> np.ndarray:
        return np.asarray(np.floor((xyz - np.floor(self.cloud.low)) / self.edge_m).astype(np.int64))

    def _file(self, place: Place) -> Path:
        return self.cloud.file.with_name(f"boxes_{place[0]}_{place[1]}.npy")


def _few_around(own: np.ndarray, around: np.ndarray) -> np.ndarray:
    """`(M,)` bool: boxes `(M, 3)` that have, with the 26 beside them, fewer than `LONELY` points in `(K, 4)` boxes with counts."""
    low = np.minimum(around[:, :3].min(axis=0), own.min(axis=0)) - 1
    size = np.maximum(around[:, :3].max(axis=0), own.max(axis=0)) - low + 2
    keys, index = np.unique(_key(around[:, :3] - low, size), return_inverse=True)
    counts = np.bincount(index.reshape(-1), weights=around[:, 3]).astype(np.int64)
    mine, total = _key(own - low, size), np.zeros(len(own), np.int64)
    for step in np.ndindex(3, 3, 3):
        wanted = mine + _key(np.array(step) - 1, size)
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        total += np.where(keys[at] == wanted, counts[at], 0)
    return np.asarray(total < LONELY)


def _key(boxes: np.ndarray, size: np.ndarray) -> np.ndarray:
    return np.asarray((boxes[..., 2] * size[1] + boxes[..., 1]) * size[0] + boxes[..., 0])
