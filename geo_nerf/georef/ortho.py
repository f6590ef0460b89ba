"""The true orthophoto: each cell takes its colour from the photograph that sees its place on the DSM most steeply.

Comes in: a DSM in a CRS and the scene's undistorted photographs. Goes out: a colour raster in that CRS with a mask, and which photograph
each cell took.

Details come from one photograph alone, so that nothing shows twice; what is broader than some cells runs over from one photograph into the
next across their seams (two bands, after Burt and Adelson 1983), so that no seam shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.balance import exposure_gains
from geo_nerf.georef.drafts import Extent, Held, New, Raster, Window, finite_range, grid_of, held
from geo_nerf.georef.lattice import Lattice, heights_between
from geo_nerf.georef.ortho_work import Places, Survey, Work
from geo_nerf.georef.point_windows import part_of
from geo_nerf.georef.raster import close_gaps
from geo_nerf.georef.sight import PITCH, Nodes, Tops, eyes_of, sites_of, views_of
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
    picture, source = draw_ortho(Held.of(dsm), scene, frame, cell_m, held, events, balance=balance, seed=seed)
    names = grid_of(source)
    return Ortho(replace(grid_of(picture), mask=names.values > 0), names)


def draw_ortho(
    dsm: Raster, scene: Scene, frame: LocalFrame, cell_m: float, new: New, events: Events, *, balance: bool = True, seed: int = 0
) -> tuple[Raster, Raster]:
    """The same as `make_ortho`, block by block, each with as much of the DSM as its lines of sight cross.

    Args:
        dsm: heights in the CRS.
        scene: undistorted photographs with poses in `frame`.
        frame: the scene's local frame.
        cell_m: cell size, metres.
        new: makes rasters.
        events: told of the progress.
        balance: bring the photographs to a common exposure first.
        seed: of the cells that is judged by.

    Returns:
        Picture of three bands, and sources, which are 0 where the picture is empty.

    Raises:
        NothingMeasuredError: no cell of the DSM is seen by any photograph.
    """
    known = finite_range(dsm)
    if known is None:
        raise NothingMeasuredError("orthophoto")
    lattice = dsm.extent.lattice(cell_m)
    extent = Extent.on(lattice, dsm.extent.crs)
    eyes = eyes_of(dsm, known[2], scene, frame, cell_m)
    survey = Survey(dsm, Tops.of(dsm), known[:2], scene, frame, eyes, lattice, np.ones((len(scene.views), 3)))
    if balance:
        survey = replace(survey, gains=_gains(survey, seed))
    rough, origin = new("ortho_rough", extent, np.uint8, 3), new("ortho_origin", extent, np.uint16, 1)
    blocks = extent.windows(BLOCK)
    for block in events.track(blocks, len(blocks), "orthophoto"):
        rgb, source = _painted(survey, extent, block)
        rough.write(block, rgb)
        origin.write(block, source)
    picture, sources = new("ortho", extent, np.uint8, 3), new("ortho_source", extent, np.uint16, 1)
    if not _close_all(survey, (rough, origin), (picture, sources)):
        raise NothingMeasuredError("orthophoto")
    return picture, sources


def _painted(survey: Survey, extent: Extent, block: Window) -> tuple[np.ndarray, np.ndarray]:
    """Colours and sources of one block; what its neighbours would choose is found out too, so that blocks do not show."""
    around, core = extent.grown(block, 2 * FEATHER)
    shape = around[0].stop - around[0].start, around[1].stop - around[1].start
    size = (block[0].stop - block[0].start, block[1].stop - block[1].start)
    work = survey.work(around)
    places = _places(work, shape)
    there = np.isfinite(places.points[:, 0])
    near = views_of(places.points[there], work.eyes) if there.any() else np.empty(0, np.int64)
    if len(near) == 0:
        return np.zeros((3, *size), np.uint8), np.zeros(size, np.uint16)
    work, places = survey.with_sight(work, places, near)
    labels = _choose(work, places, near, 1).reshape(shape)
    inner = Places(*(part.reshape(*shape, 3)[core].reshape(-1, 3) for part in (places.points, places.sites)))
    chosen = labels[core].reshape(-1)
    colours = _colours(work, inner, near, chosen, _shares(work, inner, near, labels, core))
    names = np.array([view.index + 1 for view in work.scene.views] + [0])[np.append(near, -1)]
    rgb = np.where(chosen >= 0, colours.T, 0).reshape(3, *size)
    return rgb, np.minimum(names, 65535)[chosen].reshape(size)


def _places(work: Work, shape: tuple[int, int]) -> Places:
    from geo_nerf.georef import _ortho_kernels as kernels

    dsm, lattice, count = work.dsm, work.lattice, shape[0] * shape[1]
    points, sites = np.empty((count, 3)), np.empty((count, 3))
    start = np.array([(dsm.north - lattice.north) / dsm.cell_m - 0.5, (lattice.west - dsm.west) / dsm.cell_m - 0.5])
    kernels.place_cells(
        np.array(work.inside), shape[1], dsm.values, start, lattice.cell_m / dsm.cell_m, WALL_CELLS * dsm.cell_m,
        work.nodes.xyz, PITCH, work.nodes.low, work.nodes.high, points, sites,
    )  # fmt: skip
    return Places(points, sites)


def _choose(work: Work, places: Places, near: np.ndarray, most: int) -> np.ndarray:
    """The best photographs that see each place, as places in `near`, -1 for none: `(N, most)` int16."""
    from geo_nerf.georef import _ortho_kernels as kernels

    assert work.hiding is not None, "lines of sight need something that hides"
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
    assert hiding is not None, "lines of sight need something that hides"
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


def _close_all(survey: Survey, rough: tuple[Raster, Raster], done: tuple[Raster, Raster]) -> bool:
    """Close narrow gaps window by window; whether there is any colour at all."""
    extent, any_ = rough[0].extent, False
    for window in extent.windows():
        around, core = extent.grown(window, 4 * CLOSED)
        rgb, source = (part.read(around).copy() for part in rough)
        part = part_of(survey.lattice, around)
        dsm = grid_of(survey.dsm, survey.dsm.extent.around(*extent.box(around), margin=2))
        _close(dsm, part, rgb, source)
        done[0].write(window, rgb[:, core[0], core[1]])
        done[1].write(window, source[core])
        any_ |= bool(source[core].any())
    return any_


def _close(dsm: Grid, lattice: Lattice, rgb: np.ndarray, source: np.ndarray) -> None:
    """Give narrow gaps the mean colour of the cells around them at their height, in place: the noise at a wall's foot is no hole."""
    row, column = np.nonzero(close_gaps(source > 0, CLOSED) & (source == 0))
    heights = _heights(dsm, lattice, row, column)
    for _ in range(CLOSED):
        total, count, near = np.zeros((3, len(row))), np.zeros(len(row)), np.zeros(len(row), source.dtype)
        for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)):
            # a gap that is closed has cells on all sides; on the raster's edge one looks at itself, and counts for nothing
            beside = np.clip(row + down, 0, source.shape[0] - 1), np.clip(column + right, 0, source.shape[1] - 1)
            level = (source[beside] > 0) & (np.abs(_heights(dsm, lattice, *beside) - heights) < WALL_CELLS * dsm.cell_m)
            total[:, level] += rgb[:, beside[0][level], beside[1][level]]
            count += level
            near[level] = source[beside][level]
        done = count > 0
        rgb[:, row[done], column[done]] = np.round(total[:, done] / count[done])
        source[row[done], column[done]] = near[done]
        row, column, heights = row[~done], column[~done], heights[~done]


def _heights(dsm: Grid, lattice: Lattice, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    return heights_between(dsm, lattice.centres(row, column), step_m=WALL_CELLS * dsm.cell_m)


def _gains(survey: Survey, seed: int) -> np.ndarray:
    """Exposure factors `(V, 3)` from random cells that two photographs see."""
    pairs = [_pairs(survey, cells) for cells in _grouped(*_sample(survey.dsm, seed))]
    first, second, first_rgb, second_rgb = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
    return exposure_gains(first, second, first_rgb, second_rgb, len(survey.eyes.centres))


def _sample(dsm: Raster, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of random cells that have a height."""
    strips = dsm.extent.strips()
    counts = np.array([np.isfinite(dsm.read(strip)).sum() for strip in strips])
    total = int(counts.sum())
    wanted = np.sort(np.random.default_rng(seed).choice(total, min(BALANCE_CELLS, total), replace=False))
    rows, columns, before = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], 0
    for strip, count in zip(strips, counts.tolist(), strict=True):
        mine = wanted[(wanted >= before) & (wanted < before + count)] - before
        before += count
        if len(mine):
            row, column = np.nonzero(np.isfinite(dsm.read(strip)))
            rows.append(row[mine] + strip[0].start)
            columns.append(column[mine])
    return np.concatenate(rows), np.concatenate(columns)


def _grouped(row: np.ndarray, column: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Cells of the same square of ground together."""
    square = np.stack([row // BLOCK, column // BLOCK], axis=1)
    _, index = np.unique(square, axis=0, return_inverse=True)
    for number in range(int(index.max()) + 1):
        mine = np.flatnonzero(index.reshape(-1) == number)
        yield row[mine], column[mine]


def _pairs(survey: Survey, cells: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, ...]:
    """The two best photographs of each of a few cells of the DSM that two photographs see, and their colours there."""
    extent, (row, column) = survey.dsm.extent, cells
    window = (slice(int(row.min()), int(row.max()) + 1), slice(int(column.min()), int(column.max()) + 1))
    heights = survey.dsm.read(window)[row - window[0].start, column - window[1].start]
    centres = np.array([extent.west, extent.north]) + np.column_stack([column + 0.5, -row - 0.5]) * extent.cell_m
    ground = np.column_stack([centres, heights.astype(np.float64)])
    own = grid_of(survey.dsm, window)
    places = Places(survey.frame.crs_to_local(ground, extent.crs), sites_of(Extent.of(own), ground))
    near = views_of(places.points, survey.eyes)
    nothing = np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 3), np.float32), np.empty((0, 3), np.float32)
    if len(near) < 2:
        return nothing
    blank = Nodes(np.empty((0, 0, 2, 3)), 0.0, 0.0)
    work = Work(own, None, survey.scene, survey.eyes, survey.lattice, blank, survey.gains, (0, 0))
    work, places = survey.with_sight(work, places, near)
    numbers = _choose(work, places, near, 2)
    pair = np.flatnonzero(numbers[:, 1] >= 0)
    first, second = near[numbers[pair].astype(np.int64)].T
    return (first, second, *(_by_view(work, places.points[pair], views) for views in (first, second)))


def _by_view(work: Work, points: np.ndarray, views: np.ndarray) -> np.ndarray:
    found = np.empty((len(points), 3), np.float32)
    for view in np.unique(views):
        found[views == view] = _taken(work, points[views == view], int(view))
    return found
