"""The surface's box as a lattice of points, streamed in blocks that the height band crosses.

Comes in: a field. Goes out: blocks of signed distances. Neighbouring blocks share a layer of points, whose values are asked once and
handed on, so both see the very same numbers. Memory holds one block and one row of shared layers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from geo_nerf.events import Events
from geo_nerf.surface.depth import Surface

#: cells along a block's edge
BLOCK = 64

Place = tuple[int, int, int]


@dataclass(frozen=True)
class Lattice:
    """Points `low + (i, j, k) * cell_m`: i eastwards, j northwards, k upwards."""

    #: `(3,)` float64 first point, local metres
    low: np.ndarray
    cell_m: float
    #: points along each axis
    shape: tuple[int, int, int]

    @classmethod
    def of(cls, field: Surface, cell_m: float) -> Lattice:
        """The lattice over a field's box; the last layers lie less than a cell inside it."""
        low, high = (corner.cpu().numpy().astype(np.float64) for corner in field.bounds)
        i, j, k = (max(2, int(count) + 1) for count in np.floor((high - low) / cell_m))
        return cls(low, cell_m, (i, j, k))

    def points(self, ijk: np.ndarray) -> np.ndarray:
        """Local metres `(N, 3)` float64 of lattice coordinates `(N, 3)`, whole or not."""
        return np.asarray(self.low + ijk * self.cell_m)


@dataclass(frozen=True)
class Block:
    """Signed distances of one block."""

    #: lattice point at which it begins
    first: Place
    #: `(I, J, K)` float32 metres, negative inside
    values: np.ndarray


@dataclass(frozen=True)
class _Tile:
    """All blocks above one another: columns of lattice points, each with the layers in which the surface may lie."""

    #: place among the tiles
    number: tuple[int, int]
    #: `(I,)` and `(J,)` int64 lattice columns
    east: np.ndarray
    north: np.ndarray
    #: `(I, J)` int64 first and last layer to ask
    bottom: np.ndarray
    top: np.ndarray


def stream_blocks(field: Surface, lattice: Lattice, events: Events, *, block: int = BLOCK, group: int = 1) -> Iterator[Block]:
    """Blocks that the band crosses, tile by tile.

    Outside the band nothing is asked: above it every point counts as outside, below it as inside.

    Args:
        field: the surface.
        lattice: its points.
        events: told the progress.
        block: cells along a block's edge.
        group: tiles come in squares of so many by so many, one square after the other.
    """
    tiles = [tuple(number) for number in np.ndindex(*(-(-(size - 1) // block) for size in lattice.shape[:2]))]
    tiles.sort(key=lambda number: (number[0] // group, number[1] // group, number))
    handed: dict[tuple[Place, int], np.ndarray] = {}
    for number in events.track(tiles, len(tiles), "meshing the surface"):
        tile = _tile(field, lattice, number, block)
        for floor in range(-(-(lattice.shape[2] - 1) // block)):
            layers = np.arange(floor * block, min((floor + 1) * block, lattice.shape[2] - 1) + 1)
            if tile.top.max() < layers[0] or tile.bottom.min() > layers[-1]:
                continue
            values = _ask(field, lattice, tile, layers, _handed_on(handed, (*number, floor)))
            _hand_on(handed, (*number, floor), values)
            yield Block((int(tile.east[0]), int(tile.north[0]), int(layers[0])), values)
        for key in [key for key in handed if key[0][:2] == number]:
            del handed[key]


def _tile(field: Surface, lattice: Lattice, number: tuple[int, int], block: int) -> _Tile:
    spans = zip(number, lattice.shape[:2], strict=True)
    east, north = (np.arange(place * block, min((place + 1) * block, size - 1) + 1) for place, size in spans)
    shape = (len(east), len(north))
    if field.band is None:
        return _Tile(number, east, north, np.zeros(shape, np.int64), np.full(shape, lattice.shape[2] - 1))
    columns = np.stack(np.meshgrid(east, north, indexing="ij"), axis=-1).reshape(-1, 2)
    xy = lattice.low[:2] + columns * lattice.cell_m
    upper, lower = field.band.heights_at(torch.tensor(xy, dtype=torch.float32, device=field.bounds[0].device))
    top, bottom = ((height.cpu().numpy().astype(np.float64) - lattice.low[2]) / lattice.cell_m for height in (upper, lower))
    return _Tile(number, east, north, np.floor(bottom).astype(np.int64).reshape(shape), np.ceil(top).astype(np.int64).reshape(shape))


def _ask(field: Surface, lattice: Lattice, tile: _Tile, layers: np.ndarray, known: dict[int, np.ndarray]) -> np.ndarray:
    """Values of a block: those handed on, the field's inside the band, one cell outside or inside it."""
    below, above = layers < tile.bottom[..., None], layers > tile.top[..., None]
    values = np.where(below, -lattice.cell_m, lattice.cell_m).astype(np.float32)
    asked = ~(below | above)
    for axis, layer in known.items():
        first = tuple(0 if number == axis else slice(None) for number in range(3))
        values[first], asked[first] = layer, False
    i, j, k = np.nonzero(asked)
    points = lattice.points(np.stack([tile.east[i], tile.north[j], layers[k]], axis=1))
    values[i, j, k] = field.sdf(torch.tensor(points, dtype=torch.float32, device=field.bounds[0].device)).cpu().numpy()
    return values


def _hand_on(handed: dict[tuple[Place, int], np.ndarray], place: Place, values: np.ndarray) -> None:
    for axis in range(3):
        after = tuple(number + (which == axis) for which, number in enumerate(place))
        handed[(after[0], after[1], after[2]), axis] = np.take(values, -1, axis=axis)


def _handed_on(handed: dict[tuple[Place, int], np.ndarray], place: Place) -> dict[int, np.ndarray]:
    return {axis: handed.pop((place, axis)) for axis in range(3) if (place, axis) in handed}
