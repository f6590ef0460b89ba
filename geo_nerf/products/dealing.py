"""Records dealt to parts of a scratch file, so that each part can be read by itself: tiles, or bins of an octree."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.events import Events
from geo_nerf.products.records import BLOCK, PointBlocks


@dataclass(frozen=True)
class Dealt:
    """Records on disk, part after part; valid while the scratch file is open."""

    points: PointBlocks
    #: `(K,)` int64 records of each part
    counts: np.ndarray
    scratch: int

    def part(self, number: int) -> np.ndarray:
        """All records of a part."""
        return self._read(self._start(number), int(self.counts[number]))

    def blocks(self, number: int) -> PointBlocks:
        """A part as points of their own."""
        start, count = self._start(number), int(self.counts[number])

        def blocks() -> Iterator[np.ndarray]:
            for at in range(0, count, BLOCK):
                yield self._read(start + at, min(BLOCK, count - at))

        corners = [(_corner(block, np.min), _corner(block, np.max)) for block in blocks()]
        low, high = np.min([low for low, _ in corners], axis=0), np.max([high for _, high in corners], axis=0)
        return PointBlocks(self.points.header, count, low, high, blocks)

    def _start(self, number: int) -> int:
        return int(self.counts[:number].sum())

    def _read(self, start: int, count: int) -> np.ndarray:
        dtype = self.points.dtype
        records = np.empty(count, dtype)
        view, offset = memoryview(records.view(np.uint8)), start * dtype.itemsize  # type: ignore[arg-type]
        while view:  # one call reads 2 GiB at most
            read = os.preadv(self.scratch, [view], offset)
            assert read, "the scratch file is as long as what was written"
            view, offset = view[read:], offset + read
        return records


@contextmanager
def dealt(
    points: PointBlocks, part_of: Callable[[np.ndarray], np.ndarray], counts: np.ndarray, scratch: Path, told: tuple[Events, str]
) -> Iterator[Dealt]:
    """Deal points to parts.

    Args:
        points: what is dealt.
        part_of: numbers of the parts, `(n,)` integers, of `(n,)` records.
        counts: `(K,)` int64 records of each part.
        scratch: folder for the scratch file.
        told: who hears of the progress, and the task's label.
    """
    with tempfile.TemporaryFile(dir=scratch, prefix=".partial-dealt-") as stream:
        filled, done = np.cumsum(counts) - counts, 0
        for records in points.blocks():
            number = part_of(records)
            sizes = np.bincount(number, minlength=len(counts))
            ends = np.cumsum(sizes)
            lumps = np.take(as_lumps(records), np.argsort(number, kind="stable"))
            for at in np.flatnonzero(sizes):
                _write_all(stream.fileno(), lumps[ends[at] - sizes[at] : ends[at]].view(np.uint8), int(filled[at]) * records.itemsize)
            filled += sizes
            done += len(records)
            told[0].progress(done, points.count, told[1])
        yield Dealt(points, counts, stream.fileno())


def as_lumps(records: np.ndarray) -> np.ndarray:
    """Records as lumps of bytes: numpy gathers structured records field by field, 17 times slower."""
    return records.view(f"V{records.itemsize}")


def _write_all(scratch: int, data: np.ndarray, offset: int) -> None:
    view = memoryview(data)  # type: ignore[arg-type]
    while view:
        written = os.pwrite(scratch, view, offset)
        view, offset = view[written:], offset + written


def _corner(records: np.ndarray, least: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    return np.array([least(records[axis]) for axis in "XYZ"], np.int64)
