"""What the orthophoto's blocks share, and what each of them needs of it: heights, what hides, photographs, the way to local metres.

Comes in: a DSM as a `Raster` and a scene. Goes out: `Work` of one block, which holds as much of the DSM as its lines of sight cross.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.frame import LocalFrame
from geo_nerf.georef.drafts import Extent, Raster, Window, grid_of
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.point_windows import part_of
from geo_nerf.georef.sight import PITCH, Eyes, Hiding, Nodes, Tops, hiding_of, nodes_of
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene


@dataclass(frozen=True)
class Survey:
    """What all blocks share."""

    dsm: Raster
    tops: Tops
    #: lowest and highest height of the DSM, metres
    heights: tuple[float, float]
    scene: Scene
    frame: LocalFrame
    eyes: Eyes
    lattice: Lattice
    #: `(V, 3)` factors of red, green, blue
    gains: np.ndarray

    def work(self, window: Window) -> Work:
        """What a window of the raster needs, its own heights for the time being."""
        # nodes stay where they are whatever the window
        start = [part.start // PITCH * PITCH for part in window]
        part = part_of(self.lattice, (slice(start[0], window[0].stop), slice(start[1], window[1].stop)))
        extent = Extent.on(part, self.dsm.extent.crs)
        nodes = nodes_of(part, extent.crs, self.heights, self.frame)
        inside = (window[0].start - start[0], window[1].start - start[1])
        around = self.dsm.extent.around(*extent.box(extent.whole), margin=4)
        work = Work(grid_of(self.dsm, around), None, self.scene, self.eyes, part, nodes, self.gains, inside)
        return replace(work, eyes=self._eyes_from(around))

    def with_sight(self, work: Work, places: Places, near: np.ndarray) -> tuple[Work, Places]:
        """The same with all that may stand between places and the photographs `near`."""
        there = places.sites[np.isfinite(places.points[:, 0])]
        whole = self.dsm.extent
        offset = np.array([work.dsm.west - whole.west, whole.north - work.dsm.north])
        corner = np.round(offset / whole.cell_m)
        low, high = there.min(axis=0), there.max(axis=0)
        window = self.tops.window(low[:2] + corner, high[:2] + corner, float(low[2]), self.eyes.sites[near])
        seen = grid_of(self.dsm, window)
        shift = np.append(corner - (window[1].start, window[0].start), 0.0)
        moved = replace(work, dsm=seen, hiding=hiding_of(seen), eyes=self._eyes_from(window))
        return moved, Places(places.points, places.sites + shift)

    def _eyes_from(self, window: Window) -> Eyes:
        return replace(self.eyes, sites=self.eyes.sites - (window[1].start, window[0].start, 0.0))


@dataclass(frozen=True)
class Work:
    """What one block needs."""

    #: the part of the surface model that counts
    dsm: Grid
    #: the same as something that stands in the way; None until lines of sight are asked for
    hiding: Hiding | None
    scene: Scene
    #: their sites count the cells of `dsm`
    eyes: Eyes
    #: the block's cells and some before them
    lattice: Lattice
    nodes: Nodes
    #: `(V, 3)` factors of red, green, blue
    gains: np.ndarray
    #: row and column of the block in `lattice`
    inside: tuple[int, int]

    @property
    def forgive_m(self) -> float:
        """The DSM may rise this far above a line of sight, metres: its own noise."""
        return self.dsm.cell_m


@dataclass(frozen=True)
class Places:
    """N cells."""

    #: `(N, 3)` float64 local metres, NaN where there is no height
    points: np.ndarray
    #: `(N, 3)` float64 DSM column, row, height
    sites: np.ndarray
