"""The shapes that every kernel reads: of a multiresolution hash grid, and of a patch of pixels.

Comes in: the box's extent and the cell sizes in metres, or pixels. Goes out: a frozen `GridSpec` or `PatchShape`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

#: score of a patch that its source view does not see whole
UNSEEN = -2.0


@dataclass(frozen=True)
class GridSpec:
    """A multiresolution hash grid over the unit cube (Müller et al. 2022), with its own number of cells along each axis.

    A level whose `(cells + 1)` vertices fit the table is stored densely; a finer one is hashed into it.
    """

    #: cells along x, y, z, coarse to fine
    cells: tuple[tuple[int, int, int], ...]
    #: entries of each level's table, a power of two
    table_size: int
    #: values an entry holds; the fused CPU kernels take 2
    features: int = 2

    def __post_init__(self) -> None:
        assert self.table_size > 0 and self.table_size & (self.table_size - 1) == 0, "table_size is a power of two"
        assert self.cells and all(n >= 1 for level in self.cells for n in level), "each level has a cell"

    @property
    def levels(self) -> int:
        """Number of levels L."""
        return len(self.cells)

    @property
    def width(self) -> int:
        """Length L*F of an encoded point."""
        return self.levels * self.features

    def is_dense(self, level: int) -> bool:
        """Whether each vertex of `level` has an entry of its own."""
        return prod(n + 1 for n in self.cells[level]) <= self.table_size

    def open_levels(self, levels_open: int) -> int:
        """`levels_open` kept within 0..L."""
        return max(0, min(levels_open, self.levels))


def grid_spec(
    extent_m: Sequence[float], coarse_cell_m: float, fine_cell_m: float, levels: int, *, table_size: int, features: int = 2
) -> GridSpec:
    """Levels in geometric steps with cells near cubes, for a box that need not be one.

    Args:
        extent_m: lengths of the box along x, y, z, metres.
        coarse_cell_m: edge of the first level's cells, metres.
        fine_cell_m: edge of the last level's cells, metres.
        levels: number of levels L.
        table_size: entries a level, a power of two.
        features: values an entry.
    """
    steps = max(levels - 1, 1)
    edges = [coarse_cell_m * (fine_cell_m / coarse_cell_m) ** (level / steps) for level in range(levels)]
    cells = [[max(1, round(float(length) / edge)) for length in extent_m] for edge in edges]
    return GridSpec(tuple((x, y, z) for x, y, z in cells), table_size, features)


@dataclass(frozen=True)
class PatchShape:
    """Pixels of a patch: `(2 * radius + 1)^2`, `stride` pixels apart."""

    radius: int
    stride: int = 1
    #: variance of the grey values' noise, grey levels squared: keeps flat patches from speaking loudly
    noise: float = 4.0
    #: standard deviation of the weights' bell over the difference of grey values from the middle pixel's, grey levels (0: all alike):
    #: pixels of another surface, beyond an edge, count less
    contrast: float = 0.0

    @property
    def fall(self) -> float:
        """Factor of the squared difference in the weights' exponent."""
        return 0.5 / self.contrast**2 if self.contrast > 0 else 0.0

    @property
    def reach_px(self) -> int:
        """Pixels from the middle to the edge."""
        return self.radius * self.stride
