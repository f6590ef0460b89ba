"""One pass over a run's cloud, block by block, for the report: maps from above and a thinned cloud, in memory that does not grow.

Comes in: a LAS, LAZ or COPC file. Goes out: a `CloudScan`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.products.pictures import ColourCloud

if TYPE_CHECKING:
    import laspy

#: points read at a time
BLOCK = 1_000_000
#: points kept for thinning, for each point wanted
_SPARE = 4
#: cells of the maps at most
_MOST_CELLS = 4_000_000


@dataclass(frozen=True)
class CloudScan:
    """What the report needs to know of a cloud; the maps are north up, `(H, W)`."""

    #: points in the file
    count: int
    #: easting of the maps' left edge, northing of their top edge, metres
    west: float
    north: float
    #: cell of the maps, metres
    cell_m: float
    #: points per cell
    counts: np.ndarray
    #: mean confidence per cell, NaN where there is no point; None when the file has none
    confidence: np.ndarray | None
    #: points at confidence 0..0.1, 0.1..0.2, …: `(10,)`; None when the file has none
    histogram: np.ndarray | None
    #: points evenly thinned
    thinned: ColourCloud

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north, metres."""
        rows, columns = self.counts.shape
        return self.west, self.north - rows * self.cell_m, self.west + columns * self.cell_m, self.north


def scan_cloud(path: Path, *, cell_m: float, thinned_to: int = 250_000, seed: int = 0) -> CloudScan:
    """Read a cloud once.

    Args:
        path: LAS, LAZ or COPC.
        cell_m: cell of the maps, metres; larger where there would be more than four million cells.
        thinned_to: points of the thinned cloud at most.
        seed: of the choice among more points than are kept while reading.

    Raises:
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    from geo_nerf.errors import DamagedArtefactError

    try:
        with laspy.open(path) as reader:
            header = reader.header
            work = _Scan.of(header, cell_m, thinned_to * _SPARE, seed)
            for block in reader.chunk_iterator(BLOCK):
                work.add(_colour_cloud(block))
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    return work.finished(thinned_to)


def _colour_cloud(block: laspy.ScaleAwarePointRecord) -> ColourCloud:
    names = {name.lower(): name for name in block.point_format.dimension_names}
    colours = [np.asarray(block[name]) for name in ("red", "green", "blue") if name in names]
    rgb = np.stack(colours, axis=1) >> 8 if colours else np.full((len(block), 3), 160)
    confidence = np.asarray(block[names["confidence"]], np.float32) if "confidence" in names else None
    xyz = np.column_stack([np.asarray(block.x), np.asarray(block.y), np.asarray(block.z)])
    return ColourCloud(xyz, rgb.astype(np.uint8), confidence)


class _Scan:
    """Sums over the blocks read so far."""

    def __init__(self, count: int, west: float, north: float, cell_m: float, size: tuple[int, int], share: float, seed: int) -> None:
        self.count, self.west, self.north, self.cell_m, self.size, self.share = count, west, north, cell_m, size, share
        self.counts = np.zeros(size[0] * size[1], np.int64)
        self.total = np.zeros(size[0] * size[1])
        self.histogram = np.zeros(10, np.int64)
        self.kept: list[ColourCloud] = []
        self.random = np.random.default_rng(seed)

    @classmethod
    def of(cls, header: laspy.LasHeader, cell_m: float, kept: int, seed: int) -> _Scan:
        wide, tall = np.maximum(header.maxs[:2] - header.mins[:2], cell_m)
        cell_m = float(max(cell_m, np.sqrt(wide * tall / _MOST_CELLS)))
        size = (int(tall / cell_m) + 1, int(wide / cell_m) + 1)
        count = int(header.point_count)
        return cls(count, float(header.mins[0]), float(header.maxs[1]), cell_m, size, min(1.0, kept / max(count, 1)), seed)

    def add(self, block: ColourCloud) -> None:
        column = np.clip(((block.xyz[:, 0] - self.west) / self.cell_m).astype(np.int64), 0, self.size[1] - 1)
        row = np.clip(((self.north - block.xyz[:, 1]) / self.cell_m).astype(np.int64), 0, self.size[0] - 1)
        flat = row * self.size[1] + column
        self.counts += np.bincount(flat, minlength=len(self.counts))
        if block.confidence is not None:
            self.total += np.bincount(flat, block.confidence, minlength=len(self.counts))
            self.histogram += np.bincount(np.clip((block.confidence * 10).astype(int), 0, 9), minlength=10)
        keep = self.random.random(len(block.xyz)) < self.share
        self.kept.append(_chosen(block, keep))

    def finished(self, thinned_to: int) -> CloudScan:
        counts = self.counts.reshape(self.size)
        known = bool(self.histogram.sum())
        with np.errstate(invalid="ignore", divide="ignore"):
            confidence = (self.total / self.counts).reshape(self.size) if known else None
        whole = ColourCloud(
            np.concatenate([part.xyz for part in self.kept] or [np.zeros((0, 3))]),
            np.concatenate([part.rgb for part in self.kept] or [np.zeros((0, 3), np.uint8)]),
            np.concatenate([part.confidence for part in self.kept if part.confidence is not None]) if known else None,
        )
        thinned = _chosen(whole, thinned_evenly(whole.xyz, thinned_to))
        return CloudScan(self.count, self.west, self.north, self.cell_m, counts, confidence, self.histogram if known else None, thinned)


def _chosen(cloud: ColourCloud, which: np.ndarray) -> ColourCloud:
    return ColourCloud(cloud.xyz[which], cloud.rgb[which], None if cloud.confidence is None else cloud.confidence[which])


def thinned_evenly(xyz: np.ndarray, at_most: int) -> np.ndarray:
    """Indices of at most `at_most` of `(N, 3)` points, one a voxel; the voxel is the smallest that does, found by halving."""
    if len(xyz) <= at_most:
        return np.arange(len(xyz))
    low, high = 0.0, float(np.ptp(xyz, axis=0).max()) + 1.0
    chosen = np.zeros(1, np.int64)
    for _ in range(14):
        middle = 0.5 * (low + high) if low > 0 else high / 4
        found = _first_of_each_voxel(xyz, middle)
        if len(found) > at_most:
            low = middle
        else:
            high, chosen = middle, found
        if low > 0 and len(chosen) > 0.95 * at_most:
            break
    return chosen


def _first_of_each_voxel(xyz: np.ndarray, voxel_m: float) -> np.ndarray:
    cells = ((xyz - xyz.min(axis=0)) / voxel_m).astype(np.uint64)
    keys = cells[:, 0] << np.uint64(42) | cells[:, 1] << np.uint64(21) | cells[:, 2]
    return np.asarray(np.sort(np.unique(keys, return_index=True)[1]))
