"""A run's points on disk, in square blocks of ground, so that a cloud larger than memory is made and read piece by piece.

Comes in: clouds of single photographs. Goes out: the folder of a `surface` step, and `LocalCloud`s of its blocks; local metres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import read_arrays, read_json, write_arrays, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.surface.merge import joined, most_trusted
from geo_nerf.types import LocalCloud

INDEX = "cloud.json"
#: voxels along a block's side: about a million points where the ground is bare
BLOCK_VOXELS = 1024
#: points handed out at a time: scratch of some ten arrays of float64 stays below 100 MB
PART_POINTS = 200_000
#: points a block gathers before it is thinned
_PENDING = 4_000_000
_FIELDS = tuple(LocalCloud.__dataclass_fields__)
_RECORD = np.dtype(
    [("xyz", "<f4", 3), ("normals", "<f4", 3), ("rgb", "u1", 3), ("confidence", "<f4"), ("photo", "<i4")],
)


@dataclass(frozen=True)
class Block:
    """One square of ground."""

    #: column and row in the lattice of blocks
    place: tuple[int, int]
    #: points in it
    count: int

    @property
    def file(self) -> str:
        """Its file's name."""
        return f"block_{self.place[0]}_{self.place[1]}.npz"


@dataclass(frozen=True)
class CloudStore:
    """A stored cloud; iterating reads it block by block."""

    folder: Path
    #: edge of the voxels that hold one point each, metres
    voxel_m: float
    blocks: tuple[Block, ...]
    #: mean of the points' confidence
    mean_confidence: float

    def __len__(self) -> int:
        """Points in all."""
        return sum(block.count for block in self.blocks)

    def __iter__(self) -> Iterator[LocalCloud]:
        """The blocks' points.

        Raises:
            DamagedArtefactError: a block is missing or damaged.
        """
        return (self.read(block) for block in self.blocks)

    def parts(self, points: int = PART_POINTS) -> Iterator[LocalCloud]:
        """The same, at most `points` at a time.

        Raises:
            DamagedArtefactError: a block is missing or damaged.
        """
        for cloud in self:
            for start in range(0, len(cloud), points):
                yield LocalCloud(*(getattr(cloud, name)[start : start + points] for name in _FIELDS))

    @property
    def densest(self) -> tuple[int, float]:
        """Points and square metres of the block with the most points."""
        return max((block.count for block in self.blocks), default=0), (BLOCK_VOXELS * self.voxel_m) ** 2

    def read(self, block: Block) -> LocalCloud:
        """The points of one block.

        Raises:
            DamagedArtefactError: it is missing or damaged.
        """
        file = self.folder / block.file
        arrays = read_arrays(file)
        if set(arrays) != set(_FIELDS) or len(arrays["xyz"]) != block.count:
            raise DamagedArtefactError(file, "it does not hold the points that the index counts")
        return LocalCloud(**arrays)


def store_cloud(
    parts: Iterable[LocalCloud],
    voxel_m: float,
    folder: Path,
    events: Events,
    finish: Callable[[LocalCloud], LocalCloud] = lambda cloud: cloud,
) -> CloudStore:
    """Sort clouds into blocks and keep the most trusted point of each voxel.

    Memory holds one part and one block.

    Args:
        parts: clouds, of single photographs say.
        voxel_m: edge of a voxel, metres.
        folder: where the blocks go; the index is written last.
        events: progress, and the points' number, spacing and mean confidence.
        finish: what is still to be done with a thinned block.
    """
    spill = folder / "unsorted"
    spill.mkdir(parents=True, exist_ok=True)
    for file in spill.iterdir():  # an interrupted try's
        file.unlink()
    pending: dict[tuple[int, int], int] = {}
    for part in parts:
        _sort_in(part, voxel_m, spill, pending)
    blocks, trust = [], 0.0
    for place in events.track(sorted(pending), len(pending), "merging points"):
        cloud = finish(most_trusted(_take(spill, place), voxel_m))
        blocks.append(Block(place, len(cloud)))
        trust += float(cloud.confidence.sum(dtype=np.float64))
        write_arrays(folder / blocks[-1].file, {name: getattr(cloud, name) for name in _FIELDS})
    spill.rmdir()
    count = sum(block.count for block in blocks)
    index = {
        "voxel_m": voxel_m,
        "mean_confidence": trust / max(count, 1),
        "blocks": [{"place": block.place, "count": block.count} for block in blocks],
    }
    write_json(folder / INDEX, index)
    events.metric(points=count, spacing_m=round(voxel_m, 4), mean_confidence=round(trust / max(count, 1), 3))
    return open_cloud(folder)


def open_cloud(folder: Path) -> CloudStore:
    """The cloud in a `surface` step's folder.

    Raises:
        DamagedArtefactError: its index is missing or damaged.
    """
    index = read_json(folder / INDEX)
    try:
        blocks = tuple(Block((int(one["place"][0]), int(one["place"][1])), int(one["count"])) for one in index["blocks"])
        return CloudStore(folder, float(index["voxel_m"]), blocks, float(index["mean_confidence"]))
    except (KeyError, TypeError, IndexError, ValueError) as error:
        raise DamagedArtefactError(folder / INDEX, str(error)) from error


def load_cloud(folder: Path) -> LocalCloud:
    """All points of a `surface` step's folder at once.

    Raises:
        DamagedArtefactError: something is missing or damaged.
    """
    return joined([_empty(), *open_cloud(folder)])


def _sort_in(part: LocalCloud, voxel_m: float, spill: Path, pending: dict[tuple[int, int], int]) -> None:
    """Append a cloud's points to the files of their blocks; a file that grows long is thinned at once."""
    places = np.floor(part.xyz[:, :2] / voxel_m).astype(np.int64) // BLOCK_VOXELS
    order = np.lexsort((places[:, 1], places[:, 0]))
    places, records = places[order], _records(part)[order]
    starts = np.flatnonzero(np.r_[True, (places[1:] != places[:-1]).any(axis=1)]) if len(places) else np.zeros(0, int)
    for start, end in zip(starts, [*starts[1:], len(places)], strict=False):
        place = (int(places[start, 0]), int(places[start, 1]))
        with _spilled(spill, place).open("ab") as file:
            file.write(records[start:end].tobytes())
        pending[place] = pending.get(place, 0) + int(end - start)
        if pending[place] > _PENDING:
            thinned = most_trusted(_take(spill, place), voxel_m)
            _spilled(spill, place).write_bytes(_records(thinned).tobytes())
            pending[place] = 0


def _spilled(spill: Path, place: tuple[int, int]) -> Path:
    return spill / f"{place[0]}_{place[1]}.raw"


def _take(spill: Path, place: tuple[int, int]) -> LocalCloud:
    """A block's gathered points; their file goes."""
    file = _spilled(spill, place)
    records = np.fromfile(file, _RECORD)
    file.unlink()
    return LocalCloud(*(np.ascontiguousarray(records[name]) for name in _FIELDS))


def _records(cloud: LocalCloud) -> np.ndarray:
    records = np.empty(len(cloud), _RECORD)
    for name in _FIELDS:
        records[name] = getattr(cloud, name)
    return records


def _empty() -> LocalCloud:
    return LocalCloud(*(np.zeros((0, *_RECORD[name].shape), _RECORD[name].base) for name in _FIELDS))
