"""The true orthophoto: each cell takes its colour from the photographs that see its place on the DSM, most vertical first.

Comes in: a DSM in a CRS and the scene's undistorted photographs. Goes out: a colour raster in that CRS with a mask.
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
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: cells a side of the blocks worked on; bounds the scratch to some 50 MB
BLOCK = 512
#: photographs are blended where the tangents of their angles off vertical differ by less than this
BLEND = 0.03
#: neighbouring cells of the DSM that differ in height by more than this many cells are a wall between them
WALL_CELLS = 3.0
#: what hides is grown by this many cells of the DSM: colours of an edge reach a little beyond it
GROWN_CELLS = 2
#: height of empty cells where only hiding matters, metres
NOWHERE = -1e9
#: cells looked at for the exposure of the photographs
BALANCE_CELLS = 30_000


@dataclass(frozen=True)
class Eyes:
    """The photographs as the kernels want them. V photographs."""

    #: `(V, 3, 3)` float64 camera to local
    rotations: np.ndarray
    #: `(V, 3)` float64 local metres
    centres: np.ndarray
    #: `(V, 6)` float64 fx, fy, cx, cy, width, height, pixels of `levels`
    lenses: np.ndarray
    #: `(V,)` pyramid level whose pixels are about a cell
    levels: np.ndarray
    #: `(V, 3)` float64 the centres as DSM column, row and CRS height
    sites: np.ndarray

    def of(self, chosen: np.ndarray) -> Eyes:
        """Some of them, by number."""
        return Eyes(self.rotations[chosen], self.centres[chosen], self.lenses[chosen], self.levels[chosen], self.sites[chosen])


@dataclass(frozen=True)
class Work:
    """What every block needs."""

    dsm: Grid
    #: `(rows, columns)` float32: the DSM grown at its steps, `NOWHERE` where it is empty
    hiding: np.ndarray
    scene: Scene
    frame: LocalFrame
    eyes: Eyes
    #: highest height of the DSM, metres
    top: float
    #: `(V, 3)` factors of red, green, blue
    gains: np.ndarray


def make_ortho(dsm: Grid, scene: Scene, frame: LocalFrame, cell_m: float, events: Events, *, balance: bool = True, seed: int = 0) -> Grid:
    """Colour a raster from the photographs, looking straight down everywhere.

    A cell is coloured by the photograph that shows it most vertically among those whose line of sight the DSM does not block, blended
    softly into the next best near seams. Cells hidden from all photographs stay empty.

    Args:
        dsm: heights in the CRS, NaN where there are none.
        scene: undistorted photographs with poses in `frame`.
        frame: the scene's local frame.
        cell_m: cell size, metres; edges lie on whole multiples of it.
        events: told of the progress.
        balance: bring the photographs to a common exposure first.
        seed: of the cells that is judged by.

    Returns:
        `(3, rows, columns)` uint8 red, green, blue with a mask, covering the DSM's extent.

    Raises:
        NothingMeasuredError: no cell of the DSM is seen by any photograph.
    """
    rows, columns = dsm.values.shape
    low = np.array([dsm.west, dsm.north - rows * dsm.cell_m])
    lattice = Lattice.around(low, low + np.array([columns, rows]) * dsm.cell_m, cell_m)
    eyes, top = _eyes(dsm, scene, frame, cell_m), float(np.nanmax(dsm.values))
    work = Work(dsm, _grown(dsm.values), scene, frame, eyes, top, np.ones((len(scene.views), 3)))
    if balance:
        work = replace(work, gains=_gains(work, seed))
    rgb = np.zeros((3, lattice.rows, lattice.columns), np.uint8)
    mask = np.zeros((lattice.rows, lattice.columns), bool)
    blocks = list(lattice.blocks(BLOCK))
    for block in events.track(blocks, len(blocks), "orthophoto"):
        _paint(work, lattice, block, rgb, mask)
    if not mask.any():
        raise NothingMeasuredError("orthophoto")
    return lattice.grid(dsm.crs, rgb, mask)


def _paint(work: Work, lattice: Lattice, block: tuple[slice, slice], rgb: np.ndarray, mask: np.ndarray) -> None:
    """Colour one block of the raster."""
    row, column = (numbers.reshape(-1) for numbers in np.mgrid[block])
    centres = lattice.centres(row, column)
    heights = heights_between(work.dsm, centres, step_m=WALL_CELLS * work.dsm.cell_m)
    there = np.isfinite(heights)
    if not there.any():
        return
    ground = np.column_stack([centres[there], heights[there]])
    colours, seen = _colours(work, ground)
    mask[row[there], column[there]] = seen
    rgb[:, row[there], column[there]] = np.where(seen, colours.T, 0)


def _colours(work: Work, ground: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Colours `(N, 3)` uint8 of `(N, 3)` CRS points, and which `(N,)` are seen at all."""
    points = work.frame.crs_to_local(ground, work.dsm.crs)
    near = _views_of(points, work.eyes)
    if len(near) == 0:
        return np.zeros((len(points), 3), np.uint8), np.zeros(len(points), bool)
    first, second, weight = _choose(work, ground, points, near, BLEND)
    total = np.zeros((len(points), 3), np.float32)
    for v in np.intersect1d(near, np.concatenate([first, second])):
        share = np.where(first == v, weight, np.float32(0)) + np.where(second == v, 1 - weight, np.float32(0))
        total += _sample(work, points, share, int(v))
    return np.clip(np.round(total), 0, 255).astype(np.uint8), first >= 0


def _choose(work: Work, ground: np.ndarray, points: np.ndarray, near: np.ndarray, band: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First and second photograph of each point (numbers of the scene's views, -1 none) and the first one's share."""
    from geo_nerf.georef import _ortho_kernels as kernels

    eyes, count, masked = work.eyes.of(near), len(points), _masked(work, points, near)
    first, second, weight = np.empty(count, np.int32), np.empty(count, np.int32), np.empty(count, np.float32)
    kernels.choose(
        points, _sites(work.dsm, ground), eyes.rotations, eyes.centres, eyes.lenses, eyes.sites, masked,
        work.hiding, work.top, band, work.dsm.cell_m, first, second, weight,
    )  # fmt: skip
    names = np.append(near, -1)
    return names[first], names[second], weight


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


def _sample(work: Work, points: np.ndarray, share: np.ndarray, view: int) -> np.ndarray:
    """One photograph's colours at points, each times its share: `(N, 3)` float32."""
    from geo_nerf.georef import _ortho_kernels as kernels

    eyes, total = work.eyes, np.zeros((len(points), 3), np.float32)
    image = np.asarray(work.scene.image(view, int(eyes.levels[view])))
    kernels.add_colours(image, points, share, eyes.rotations[view], eyes.centres[view], eyes.lenses[view], work.gains[view], total)
    return total


def _gains(work: Work, seed: int) -> np.ndarray:
    """Exposure factors `(V, 3)` from random cells that two photographs see."""
    filled = np.flatnonzero(np.isfinite(work.dsm.values))
    cells = np.sort(np.random.default_rng(seed).choice(filled, min(BALANCE_CELLS, len(filled)), replace=False))
    row, column = np.divmod(cells, work.dsm.values.shape[1])
    centres = np.array([work.dsm.west, work.dsm.north]) + np.column_stack([column + 0.5, -row - 0.5]) * work.dsm.cell_m
    ground = np.column_stack([centres, work.dsm.values.flat[cells].astype(np.float64)])
    points = work.frame.crs_to_local(ground, work.dsm.crs)
    first, second, _ = _choose(work, ground, points, np.arange(len(work.eyes.centres)), np.inf)
    pair = second >= 0
    first_rgb, second_rgb = (_by_view(work, points[pair], numbers[pair]) for numbers in (first, second))
    return exposure_gains(first[pair], second[pair], first_rgb, second_rgb, len(work.eyes.centres))


def _by_view(work: Work, points: np.ndarray, views: np.ndarray) -> np.ndarray:
    total = np.zeros((len(points), 3), np.float32)
    for v in np.unique(views):
        mine = np.flatnonzero(views == v)
        total[mine] = _sample(work, points[mine], np.ones(len(mine), np.float32), int(v))
    return total


def _grown(heights: np.ndarray) -> np.ndarray:
    """The highest of the cells around each cell; only the walls matter, slopes rise by less than the lines of sight."""
    import cv2

    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * GROWN_CELLS + 1, 2 * GROWN_CELLS + 1))
    filled = np.where(np.isfinite(heights), heights, np.float32(NOWHERE)).astype(np.float32)
    return np.asarray(cv2.dilate(filled, disc), np.float32)


def _eyes(dsm: Grid, scene: Scene, frame: LocalFrame, cell_m: float) -> Eyes:
    """The scene's photographs, each at the pyramid level whose pixels come nearest to a cell from below."""
    poses = np.stack([view.camera_to_local for view in scene.views]).astype(np.float64)
    centres = poses[:, :3, 3]
    at_crs = frame.local_to_crs(centres, dsm.crs)
    above = np.maximum(at_crs[:, 2] - float(np.nanmedian(dsm.values)), cell_m)
    pixels = above / np.array([view.pinhole.fx for view in scene.views])
    levels = np.clip(np.floor(np.log2(cell_m / pixels) + 0.25), 0, scene.levels - 1).astype(int)
    pinholes = [view.pinhole.at_level(int(level)) for view, level in zip(scene.views, levels, strict=True)]
    lenses = np.array([[p.fx, p.fy, p.cx, p.cy, p.size_hw[1], p.size_hw[0]] for p in pinholes], np.float64)
    return Eyes(np.ascontiguousarray(poses[:, :3, :3]), np.ascontiguousarray(centres), lenses, levels, _sites(dsm, at_crs))


def _sites(dsm: Grid, crs_points: np.ndarray) -> np.ndarray:
    """CRS points as DSM column and row (cell centres at whole numbers) and height, `(N, 3)` float64."""
    column = (crs_points[:, 0] - dsm.west) / dsm.cell_m - 0.5
    row = (dsm.north - crs_points[:, 1]) / dsm.cell_m - 0.5
    return np.column_stack([column, row, crs_points[:, 2]])


def _views_of(points: np.ndarray, eyes: Eyes) -> np.ndarray:
    """Numbers of the photographs that may show any of the points: those whose picture meets the picture of the points' box."""
    low, high = points.min(axis=0), points.max(axis=0)
    corners = np.array([[(low, high)[bit >> axis & 1][axis] for axis in range(3)] for bit in range(8)])
    seen = np.einsum("vij,vki->vkj", eyes.rotations, corners[None] - eyes.centres[:, None])
    depth = seen[..., 2]
    front = depth > 0.1
    pixels = eyes.lenses[:, None, 0:2] * seen[..., :2] / np.where(front, depth, 1.0)[..., None] + eyes.lenses[:, None, 2:4]
    meets = (pixels.max(axis=1) > 0).all(axis=1) & (pixels.min(axis=1) < eyes.lenses[:, 4:6]).all(axis=1)
    return np.flatnonzero(front.any(axis=1) & (meets | ~front.all(axis=1)))
