"""Records dealt to parts of a scratch file, so that each part can be read by itself: tiles, or bins of an octree.

Each block is written as it comes, its records sorted by the number of their part; a part's records are then one stretch of every block.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from geo_nerf.events import Events
from geo_nerf.products.records import BLOCK, PointBlocks

T = TypeVar("T")


@dataclass(frozen=True)
class _Sorted:
    """A block in the scratch file; K parts have records in it."""

    #: number of its first record in the file
    first: int
    #: `(K,)` int64 numbers of the parts, rising
    numbers: np.ndarray
    #: `(K + 1,)` int64 where each part's records begin, counted from the block's first, and where the last's end
    starts: np.ndarray

    def stretch(self, low: int, high: int) -> tuple[int, int]:
        """First record, in the file, and number of records of the parts from `low` to before `high`."""
        begin, end = self.starts[np.searchsorted(self.numbers, (low, high))].tolist()
        return self.first + begin, end - begin


@dataclass(frozen=True)
class Dealt:
    """Records on disk; valid while the scratch file is open."""

    points: PointBlocks
    scratch: int
    _blocks: list[_Sorted]

    def counts(self) -> tuple[np.ndarray, np.ndarray]:
        """Numbers of the parts that have records, `(K,)` int64 rising, and how many each has, `(K,)` int64."""
        numbers, which = np.unique(np.concatenate([block.numbers for block in self._blocks]), return_inverse=True)
        counts = np.zeros(len(numbers), np.int64)
        np.add.at(counts, which, np.concatenate([np.diff(block.starts) for block in self._blocks]))
        return numbers, counts

    def part(self, low: int, high: int) -> np.ndarray:
        """All records of the parts from `low` to before `high`."""
        return self._read([block.stretch(low, high) for block in self._blocks])

    def blocks(self, number: int) -> PointBlocks:
        """A part as points of their own."""
        stretches = [stretch for block in self._blocks if (stretch := block.stretch(number, number + 1))[1]]

        def blocks() -> Iterator[np.ndarray]:
            for some in _some_at_a_time(stretches):
                yield self._read(some)

        corners = [(_corner(block, np.min), _corner(block, np.max)) for block in blocks()]
        low, high = np.min([low for low, _ in corners], axis=0), np.max([high for _, high in corners], axis=0)
        return PointBlocks(self.points.header, sum(count for _, count in stretches), low, high, blocks)

    def _read(self, stretches: list[tuple[int, int]]) -> np.ndarray:
        records = np.empty(sum(count for _, count in stretches), self.points.dtype)
        place, step = memoryview(records.view(np.uint8)), records.itemsize  # type: ignore[arg-type]
        at = 0
        for first, count in stretches:
            _read_all(self.scratch, place[at * step : (at + count) * step], first * step)
            at += count
        return records


@contextmanager
def dealt(points: PointBlocks, part_of: Callable[[np.ndarray], np.ndarray], scratch: Path, told: tuple[Events, str]) -> Iterator[Dealt]:
    """Deal points to parts.

    Args:
        points: what is dealt.
        part_of: numbers of the parts, `(n,)` integers, of `(n,)` records; called from another thread.
        scratch: folder for the scratch file, as large as the points' records.
        told: who hears of the progress, and the task's label.
    """
    events, label = told
    with tempfile.TemporaryFile(dir=scratch, prefix=".partial-dealt-") as stream:
        blocks, done = list[_Sorted](), 0
        for numbers, starts, lumps in ahead(_by_part(records, part_of) for records in ahead(points.blocks())):
            _write_all(stream.fileno(), lumps.view(np.uint8), done * lumps.itemsize)
            blocks.append(_Sorted(done, numbers, starts))
            done += len(lumps)
            events.progress(done, points.count, label)
        yield Dealt(points, stream.fileno(), blocks)


def ahead(items: Iterator[T]) -> Iterator[T]:
    """The same items, each made in another thread while the one before it is worked on."""
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as pool:
        coming: Future[T | None] = pool.submit(next, items, None)
        while (item := coming.result()) is not None:
            coming = pool.submit(next, items, None)
            yield item


def as_lumps(records: np.ndarray) -> np.ndarray:
    """Records as lumps of bytes: numpy gathers structured records field by field, 17 times slower."""
    return records.view(f"V{records.itemsize}")


def _by_part(records: np.ndarray, part_of: Callable[[np.ndarray], np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of the parts, where each begins, and the records sorted by them."""
    number = part_of(records)
    order = np.argsort(number, kind="stable")
    number = number[order]
    starts = np.flatnonzero(np.diff(number, prepend=number[0] - 1))
    return number[starts], np.append(starts, len(number)), np.take(as_lumps(records), order)


def _some_at_a_time(stretches: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Stretches in groups of about `BLOCK` records."""
    some: list[tuple[int, int]] = []
    for stretch in stretches:
        some.append(stretch)
        if sum(count for _, count in some) >= BLOCK:
            yield some
            some = []
    if some:
        yield some


def _read_all(scratch: int, place: memoryview, offset: int) -> None:
    while place:  # one call reads 2 GiB at most
        read = os.preadv(scratch, [place], offset)
        assert read, "the scratch file is as long as what was written"
        place, offset = place[read:], offset + read


def _write_all(scratch: int, data: np.ndarray, offset: int) -> None:
    view = memoryview(data)  # type: ignore[arg-type]
    while view:
        written = os.pwrite(scratch, view, offset)
        view, offset = view[written:], offset + written


def _corner(records: np.ndarray, least: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    return np.array([least(records[axis]) for axis in "XYZ"], np.int64)
