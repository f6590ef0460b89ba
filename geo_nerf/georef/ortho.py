"""The true orthophoto: each cell takes its colour from the photograph that sees its place on the DSM most steeply.

Comes in: a DSM in a CRS and the scene's undistorted photographs. Goes out: a colour raster in that CRS with a mask, and which photograph
each cell took.

Details come from one photograph alone, so that nothing shows twice; what is broader than some cells runs over from one photograph into the
next across their seams (two bands, after Burt and Adelson 1983), so that no seam shows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.balance import exposure_gains
from geo_nerf.georef.lattice import Lattice, heights_between
from geo_nerf.georef.raster import close_gaps
from geo_nerf.georef.sight import PITCH, Eyes, Hiding, Nodes, eyes_of, hiding_of, nodes_of, sites_of, views_of
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: cells a side of the blocks worked on; bounds the scratch to some 60 MB
BLOCK = 512
#: gaps up to twice this many cells wide, hidden from all photographs, take their neighbours' colours
CLOSED = 2
#: seams are soft over twice as many cells to either side
FEATHER = 6
#: smaller shares of a photograph are left out
LEAST_SHARE = 0.02
#: grey levels by which photographs may differ across a seam; more is another thing, not another exposure
STRANGE = 24.0
#: neighbouring cells of the DSM that differ in height by more than this many cells are a wall between them
WALL_CELLS = 3.0
#: cells looked at for the exposure of the photographs
BALANCE_CELLS = 30_000


@dataclass(frozen=True)
class Ortho:
    """An orthophoto."""

    #: `(3, rows, columns)` uint8 red, green, blue with a mask
    picture: Grid
    #: `(rows, columns)` uint16: 1 + index of the photograph (as the point source id of clouds), 0 where the picture is empty
    source: Grid


@dataclass(frozen=True)
class Work:
    """What every block needs."""

    dsm: Grid
    hiding: Hiding
    scene: Scene
    eyes: Eyes
    lattice: Lattice
    nodes: Nodes
    #: `(V, 3)` factors of red, green, blue
    gains: np.ndarray

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


def make_ortho(dsm: Grid, scene: Scene, frame: LocalFrame, cell_m: float, events: Events, *, balance: bool = True, seed: int = 0) -> Ortho:
    """Colour a raster from the photographs, looking straight down everywhere.

    A cell is coloured by the photograph that shows it most vertically among those whose line of sight the DSM does not block. Cells hidden
    from all photographs stay empty, narrow gaps between others excepted.

    Args:
        dsm: heights in the CRS, NaN where there are none.
        scene: undistorted photographs with poses in `frame`.
        frame: the scene's local frame.
        cell_m: cell size, metres; edges lie on whole multiples of it.
        events: told of the progress.
        balance: bring the photographs to a common exposure first.
        seed: of the cells that is judged by.

    Returns:
        Picture and sources, covering the DSM's extent.

    Raises:
        NothingMeasuredError: no cell of the DSM is seen by any photograph.
    """
    rows, columns = dsm.values.shape
    low = np.array([dsm.west, dsm.north - rows * dsm.cell_m])
    lattice = Lattice.around(low, low + np.array([columns, rows]) * dsm.cell_m, cell_m)
    if not np.isfinite(dsm.values).any():
        raise NothingMeasuredError("orthophoto")
    eyes, nodes = eyes_of(dsm, scene, frame, cell_m), nodes_of(lattice, dsm, frame)
    work = Work(dsm, hiding_of(dsm), scene, eyes, lattice, nodes, np.ones((len(scene.views), 3)))
    if balance:
        work = replace(work, gains=_gains(work, frame, seed))
    rgb = np.zeros((3, lattice.rows, lattice.columns), np.uint8)
    source = np.zeros((lattice.rows, lattice.columns), np.uint16)
    blocks = list(lattice.blocks(BLOCK))
    for block in events.track(blocks, len(blocks), "orthophoto"):
        _paint(work, block, rgb, source)
    _close(work, rgb, source)
    if not source.any():
        raise NothingMeasuredError("orthophoto")
    return Ortho(lattice.grid(dsm.crs, rgb, source > 0), lattice.grid(dsm.crs, source))


def _paint(work: Work, block: tuple[slice, slice], rgb: np.ndarray, source: np.ndarray) -> None:
    """Colour one block of the raster; what its neighbours would choose is found out too, so that blocks do not show."""
    around, core = _with_margin(block, 2 * FEATHER, source.shape)
    shape = around[0].stop - around[0].start, around[1].stop - around[1].start
    places = _places(work, around, shape)
    there = np.isfinite(places.points[:, 0])
    near = views_of(places.points[there], work.eyes) if there.any() else np.empty(0, np.int64)
    if len(near) == 0:
        return
    labels = _choose(work, places, near, 1).reshape(shape)
    inner = Places(*(part.reshape(*shape, 3)[core].reshape(-1, 3) for part in (places.points, places.sites)))
    chosen = labels[core].reshape(-1)
    colours = _colours(work, inner, near, chosen, _shares(work, inner, near, labels, core))
    size = (block[0].stop - block[0].start, block[1].stop - block[1].start)
    rgb[:, block[0], block[1]] = np.where(chosen >= 0, colours.T, 0).reshape(3, *size)
    names = np.array([view.index + 1 for view in work.scene.views] + [0])[np.append(near, -1)]
    source[block] = np.minimum(names, 65535)[chosen].reshape(size)


def _with_margin(block: tuple[slice, slice], margin: int, shape: tuple[int, ...]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """A block grown within a raster, and where the block lies in that."""
    around = [slice(max(part.start - margin, 0), min(part.stop + margin, size)) for part, size in zip(block, shape, strict=True)]
    core = [slice(part.start - grown.start, part.stop - grown.start) for part, grown in zip(block, around, strict=True)]
    return (around[0], around[1]), (core[0], core[1])


def _places(work: Work, block: tuple[slice, slice], shape: tuple[int, int]) -> Places:
    from geo_nerf.georef import _ortho_kernels as kernels

    dsm, lattice, count = work.dsm, work.lattice, shape[0] * shape[1]
    points, sites = np.empty((count, 3)), np.empty((count, 3))
    start = np.array([(dsm.north - lattice.north) / dsm.cell_m - 0.5, (lattice.west - dsm.west) / dsm.cell_m - 0.5])
    kernels.place_cells(
        np.array([block[0].start, block[1].start]), shape[1], dsm.values, start, lattice.cell_m / dsm.cell_m, WALL_CELLS * dsm.cell_m,
        work.nodes.xyz, PITCH, work.nodes.low, work.nodes.high, points, sites,
    )  # fmt: skip
    return Places(points, sites)


def _choose(work: Work, places: Places, near: np.ndarray, most: int) -> np.ndarray:
    """The best photographs that see each place, as places in `near`, -1 for none: `(N, most)` int16."""
    from geo_nerf.georef import _ortho_kernels as kernels

    eyes, masked = work.eyes, _masked(work, places.points, near)
    numbers = np.empty((len(places.points), most), np.int16)
    kernels.choose(
        places.points, places.sites, eyes.rotations[near], eyes.centres[near], eyes.lenses[near], eyes.sites[near], masked,
        work.hiding.heights, work.hiding.tops, work.hiding.top, work.forgive_m, numbers,
    )  # fmt: skip
    return numbers


def _masked(work: Work, points: np.ndarray, near: np.ndarray) -> np.ndarray:
    """`(V, N)` bool: points that the masks of the photographs `near` forbid; `(V, 0)` where none of these has a mask."""
    from geo_nerf.georef import _ortho_kernels as kernels

    eyes = work.eyes
    masks = {row: work.scene.mask(int(view), int(eyes.levels[view])) for row, view in enumerate(near)}
    with_mask = {row: mask for row, mask in masks.items() if mask is not None}
    masked = np.zeros((len(near), len(points) if with_mask else 0), np.bool_)
    for row, mask in with_mask.items():
        view = near[row]
        kernels.find_masked(points, np.asarray(mask), eyes.rotations[view], eyes.centres[view], eyes.lenses[view], masked[row])
    return masked


def _shares(work: Work, places: Places, near: np.ndarray, labels: np.ndarray, core: tuple[slice, slice]) -> dict[int, np.ndarray]:
    """Photograph (its place in `near`) -> its part, `(N,)` float32, in the low band of the core's cells; all parts add up to one."""
    import cv2

    side = (2 * FEATHER + 1, 2 * FEATHER + 1)
    present, chosen, shares = np.unique(labels[labels >= 0]), labels[core].reshape(-1), dict[int, np.ndarray]()
    for number in present:
        part = (labels == number).astype(np.float32)
        for _ in range(2):  # whole numbers, so that sums do not depend on the block
            part = cv2.boxFilter(part, -1, side, normalize=False, borderType=cv2.BORDER_CONSTANT)
        share = part[core].reshape(-1) / np.float32((2 * FEATHER + 1) ** 4)
        guest = np.flatnonzero((chosen != number) & (chosen >= 0) & (share > LEAST_SHARE))
        kept = guest[_seen(work, places, guest, int(near[number]))]
        shares[int(number)] = np.where(chosen == number, np.maximum(share, LEAST_SHARE), np.float32(0))
        shares[int(number)][kept] = share[kept]
    total = sum(shares.values(), np.zeros(len(chosen), np.float32))
    return {number: share / np.maximum(total, np.float32(1e-6)) for number, share in shares.items()}


def _seen(work: Work, places: Places, cells: np.ndarray, view: int) -> np.ndarray:
    """Which of some places a photograph sees, `(M,)` bool."""
    from geo_nerf.georef import _ortho_kernels as kernels

    eyes, hiding, seen = work.eyes, work.hiding, np.zeros(len(cells), np.bool_)
    kernels.confirm(
        cells, places.points, places.sites, eyes.rotations[view], eyes.centres[view], eyes.lenses[view], eyes.sites[view],
        hiding.heights, hiding.tops, hiding.top, work.forgive_m, seen,
    )  # fmt: skip
    masked = _masked(work, places.points[cells], np.array([view]))
    return seen & ~masked[0] if masked.shape[1] else seen


def _colours(work: Work, places: Places, near: np.ndarray, chosen: np.ndarray, shares: dict[int, np.ndarray]) -> np.ndarray:
    """Colours `(N, 3)` uint8: those of the photograph chosen, its low band drawn to its neighbours' near seams."""
    colours, low = (np.zeros((len(chosen), 3), np.float32) for _ in range(2))
    seam = sum(((share > 0) & (chosen != number) for number, share in shares.items()), np.zeros(len(chosen), bool))
    for number in shares:
        mine, view = chosen == number, int(near[number])
        cells = np.flatnonzero(mine)
        colours[cells] = _taken(work, places.points[cells], view)
        cells = np.flatnonzero(mine & seam)
        low[cells] = _taken(work, places.points[cells], view, soft=True)
    for number, share in shares.items():
        cells = np.flatnonzero((share > 0) & (chosen != number))
        apart = _taken(work, places.points[cells], int(near[number]), soft=True) - low[cells]
        alike = 1.0 / (1.0 + (np.abs(apart).max(axis=1, initial=0.0) / STRANGE) ** 4)
        colours[cells] += (share[cells] * alike)[:, None] * apart
    return np.clip(np.round(colours), 0, 255).astype(np.uint8)


def _taken(work: Work, points: np.ndarray, view: int, *, soft: bool = False) -> np.ndarray:
    """One photograph's colours, or their low band, at points that it shows: `(M, 3)` float32."""
    from geo_nerf.georef import _colour_kernels as kernels

    eyes, found = work.eyes, np.empty((len(points), 3), np.float32)
    if len(points):
        level, lens = (eyes.soft_levels[view], eyes.soft_lenses[view]) if soft else (eyes.levels[view], eyes.lenses[view])
        image = np.asarray(work.scene.image(view, int(level)))
        kernels.take_colours(image, points, eyes.rotations[view], eyes.centres[view], lens, work.gains[view], found)
    return found


def _close(work: Work, rgb: np.ndarray, source: np.ndarray) -> None:
    """Give narrow gaps the mean colour of the cells around them at their height, in place: the noise at a wall's foot is no hole."""
    row, column = np.nonzero(close_gaps(source > 0, CLOSED) & (source == 0))
    heights = _heights(work, row, column)
    for _ in range(CLOSED):
        total, count, near = np.zeros((3, len(row))), np.zeros(len(row)), np.zeros(len(row), source.dtype)
        for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)):
            # a gap that is closed has cells on all sides; on the raster's edge one looks at itself, and counts for nothing
            beside = np.clip(row + down, 0, source.shape[0] - 1), np.clip(column + right, 0, source.shape[1] - 1)
            level = (source[beside] > 0) & (np.abs(_heights(work, *beside) - heights) < WALL_CELLS * work.dsm.cell_m)
            total[:, level] += rgb[:, beside[0][level], beside[1][level]]
            count += level
            near[level] = source[beside][level]
        done = count > 0
        rgb[:, row[done], column[done]] = np.round(total[:, done] / count[done])
        source[row[done], column[done]] = near[done]
        row, column, heights = row[~done], column[~done], heights[~done]


def _heights(work: Work, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    return heights_between(work.dsm, work.lattice.centres(row, column), step_m=WALL_CELLS * work.dsm.cell_m)


def _gains(work: Work, frame: LocalFrame, seed: int) -> np.ndarray:
    """Exposure factors `(V, 3)` from random cells that two photographs see."""
    filled = np.flatnonzero(np.isfinite(work.dsm.values))
    cells = np.sort(np.random.default_rng(seed).choice(filled, min(BALANCE_CELLS, len(filled)), replace=False))
    row, column = np.divmod(cells, work.dsm.values.shape[1])
    centres = np.array([work.dsm.west, work.dsm.north]) + np.column_stack([column + 0.5, -row - 0.5]) * work.dsm.cell_m
    ground = np.column_stack([centres, work.dsm.values.flat[cells].astype(np.float64)])
    places = Places(frame.crs_to_local(ground, work.dsm.crs), sites_of(work.dsm, ground))
    numbers = _choose(work, places, np.arange(len(work.eyes.centres)), 2)
    pair = np.flatnonzero(numbers[:, 1] >= 0)
    first, second = numbers[pair].astype(np.int64).T
    first_rgb, second_rgb = (_by_view(work, places.points[pair], views) for views in (first, second))
    return exposure_gains(first, second, first_rgb, second_rgb, len(work.eyes.centres))


def _by_view(work: Work, points: np.ndarray, views: np.ndarray) -> np.ndarray:
    found = np.empty((len(points), 3), np.float32)
    for view in np.unique(views):
        found[views == view] = _taken(work, points[views == view], int(view))
    return found
