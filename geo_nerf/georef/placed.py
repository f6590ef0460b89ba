"""Points of a CRS on disk, dealt to square tiles of ground, so that what works on neighbours works on any survey in bounded memory.

Comes in: clouds, one after another. Goes out: a `PlacedCloud`, read tile by tile, and `Column`s of further values a point.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pyproj

from geo_nerf.georef.records import COLOURS, NORMALS, RECORD, records_of, xyz_of
from geo_nerf.types import GeoCloud

#: points of a tile, about: some 50 bytes each in memory, and as much again while they are worked on
TILE_POINTS = 250_000
#: tiles of sparse clouds are no larger, metres
_WIDEST_M = 500.0
#: heights of each part that the median is known by
_SAMPLE = 500

Place = tuple[int, int]


@dataclass(frozen=True)
class Tile:
    """One square of ground."""

    #: column eastwards and row northwards in the lattice of tiles, counted from the CRS's origin
    place: Place
    #: number of its first point; points are numbered tile after tile
    first: int
    #: points in it
    count: int
    #: first record and number of records of each of its pieces in the file
    pieces: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class PlacedCloud:
    """A cloud in a CRS, on disk. N points; those of a tile keep the order they came in."""

    crs: pyproj.CRS
    file: Path
    #: edge of a tile, metres
    tile_m: float
    #: row by row from the south, tiles without points left out
    tiles: tuple[Tile, ...]
    #: `(3,)` float64 smallest and largest easting, northing, height
    low: np.ndarray
    high: np.ndarray
    #: median of the heights, by a sample, metres
    median_m: float
    #: largest confidence
    surest: float

    def __len__(self) -> int:
        """Points in all."""
        return sum(tile.count for tile in self.tiles)

    @property
    def spacing_m(self) -> float:
        """Mean distance between neighbours seen from above, metres."""
        return float(np.sqrt(np.prod(np.maximum((self.high - self.low)[:2], 0.1)) / max(len(self), 1)))

    def read(self, tile: Tile) -> GeoCloud:
        """The points of a tile."""
        return cloud_of(self.records(tile), self.crs)

    def xyz(self, tile: Tile) -> np.ndarray:
        """`(N, 3)` float64 easting, northing, height of a tile's points."""
        return xyz_of(self.records(tile))

    def records(self, tile: Tile) -> np.ndarray:
        """A tile's points as `(N,)` records of `georef.records`."""
        with self.file.open("rb") as stream:
            parts = [_read(stream, first, count) for first, count in tile.pieces]
        return np.concatenate(parts) if parts else np.zeros(0, RECORD)

    def box(self, tile: Tile) -> tuple[np.ndarray, np.ndarray]:
        """`(2,)` lowest and highest easting and northing of a tile's square, metres."""
        low = np.array(tile.place, np.float64) * self.tile_m
        return low, low + self.tile_m

    def tiles_in(self, low: np.ndarray, high: np.ndarray) -> list[Tile]:
        """Tiles whose squares meet a box of easting and northing, in the order of `tiles`."""
        first, last = (np.floor(np.asarray(end)[:2] / self.tile_m) for end in (low, high))
        inside = (tile for tile in self.tiles if first[0] <= tile.place[0] <= last[0] and first[1] <= tile.place[1] <= last[1])
        return list(inside)

    def within(self, low: np.ndarray, high: np.ndarray) -> Iterator[tuple[Tile, np.ndarray, np.ndarray]]:
        """The points in a box of easting and northing, its upper ends left out, tile by tile: records, and numbers within the tile."""
        for tile in self.tiles_in(low, high):
            records = self.records(tile)
            x, y = records["X"], records["Y"]
            which = np.flatnonzero((x >= low[0]) & (x < high[0]) & (y >= low[1]) & (y < high[1]))
            if len(which):
                yield tile, records[which], which


@dataclass(frozen=True)
class Column:
    """One more value a point of a `PlacedCloud`, on disk."""

    file: Path
    dtype: np.dtype

    @classmethod
    def new(cls, cloud: PlacedCloud, name: str, dtype: type[np.generic]) -> Column:
        """A column of zeros, in a file beside the cloud's own."""
        column = cls(cloud.file.with_name(name), np.dtype(dtype))
        with column.file.open("wb") as stream:
            stream.truncate(len(cloud) * column.dtype.itemsize)
        return column

    def read(self, tile: Tile) -> np.ndarray:
        """`(N,)` values of a tile's points."""
        return np.fromfile(self.file, self.dtype, tile.count, offset=tile.first * self.dtype.itemsize)

    def write(self, tile: Tile, values: np.ndarray) -> None:
        """Set the values of a tile's points."""
        with self.file.open("rb+") as stream:
            stream.seek(tile.first * self.dtype.itemsize)
            stream.write(values.astype(self.dtype, copy=False).tobytes())


def place_cloud(parts: Iterable[GeoCloud], crs: pyproj.CRS, tile_m: float, folder: Path) -> PlacedCloud:
    """Deal points to tiles on disk.

    Memory holds one part; the disk takes 48 bytes a point.

    Args:
        parts: clouds in `crs`.
        crs: their CRS.
        tile_m: edge of a tile, metres; see `tile_edge`.
        folder: where the file goes, and columns of further values; it may hold no other cloud.

    Raises:
        OSError: the disk is full, say.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "points.raw"
    pieces, low, high = defaultdict[Place, list[tuple[int, int]]](list), np.full(3, np.inf), np.full(3, -np.inf)
    heights, surest, written = list[np.ndarray](), 0.0, 0
    with file.open("wb") as stream:
        for part in parts:
            if len(part) == 0:
                continue
            low, high = np.minimum(low, part.xyz.min(axis=0)), np.maximum(high, part.xyz.max(axis=0))
            surest = max(surest, float(part.confidence.max()))
            heights.append(part.xyz[:: -(-len(part) // _SAMPLE), 2].copy())
            for place, records in _dealt(part, tile_m):
                stream.write(records.tobytes())
                pieces[place].append((written, len(records)))
                written += len(records)
    median_m = float(np.median(np.concatenate(heights))) if heights else 0.0
    return PlacedCloud(crs, file, tile_m, _numbered(pieces), low, high, median_m, surest)


def tile_edge(points: int, area_m2: float) -> float:
    """Edge of tiles, metres, for a cloud of so many points on so much ground."""
    return float(np.clip(np.sqrt(TILE_POINTS * max(area_m2, 1e-6) / max(points, 1)), 0.05, _WIDEST_M))


def placed_whole(cloud: GeoCloud, folder: Path) -> PlacedCloud:
    """A cloud that is in memory anyway as one on disk; see `place_cloud`."""
    area = float(np.prod(np.ptp(cloud.xyz[:, :2], axis=0) + 0.01)) if len(cloud) else 1.0
    return place_cloud([cloud], cloud.crs, tile_edge(len(cloud), area), folder)


def cloud_of(records: np.ndarray, crs: pyproj.CRS) -> GeoCloud:
    """Records of `georef.records` as a cloud."""
    normals, rgb = (np.stack([records[name] for name in names], axis=1) for names in (NORMALS, COLOURS))
    return GeoCloud(crs, xyz_of(records), normals, rgb, records["Confidence"], records["PointSourceId"])


def _dealt(part: GeoCloud, tile_m: float) -> Iterator[tuple[Place, np.ndarray]]:
    """Records of each tile that a cloud touches, in the order they came."""
    places = np.floor(part.xyz[:, :2] / tile_m).astype(np.int64)
    order = np.lexsort((places[:, 0], places[:, 1]))
    places, records = places[order], np.take(records_of(part).view(f"V{RECORD.itemsize}"), order)
    starts = np.flatnonzero(np.r_[True, (places[1:] != places[:-1]).any(axis=1)])
    for start, end in zip(starts, [*starts[1:], len(places)], strict=True):
        yield (int(places[start, 0]), int(places[start, 1])), records[start:end]


def _numbered(pieces: dict[Place, list[tuple[int, int]]]) -> tuple[Tile, ...]:
    tiles, first = [], 0
    for place in sorted(pieces, key=lambda at: (at[1], at[0])):
        count = sum(size for _, size in pieces[place])
        tiles.append(Tile(place, first, count, tuple(pieces[place])))
        first += count
    return tuple(tiles)


def _read(stream: BinaryIO, first: int, count: int) -> np.ndarray:
    stream.seek(first * RECORD.itemsize)
    return np.fromfile(stream, RECORD, count)
