"""What lines of sight need: the photographs, the DSM that hides, and the way from a raster's cells to local metres.

Comes in: a DSM in a CRS and a scene. Goes out: values for the compiled loops of `_ortho_kernels`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.frame import LocalFrame
from geo_nerf.georef.lattice import Lattice
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: what hides is grown by this many cells of the DSM: colours of an edge reach a little beyond it
GROWN_CELLS = 2
#: height of empty cells where only hiding matters, metres
NOWHERE = -1e9
#: cells between nodes; over so few the earth's roundness stays below a micrometre
PITCH = 32
#: levels of the pyramid between the pixels taken and those that carry only the low band
SOFTER = 2


@dataclass(frozen=True)
class Eyes:
    """The photographs as the kernels want them. V photographs."""

    #: `(V, 3, 3)` float64 camera to local
    rotations: np.ndarray
    #: `(V, 3)` float64 local metres
    centres: np.ndarray
    #: `(V,)` pyramid level whose pixels are about a cell
    levels: np.ndarray
    #: `(V, 6)` float64 fx, fy, cx, cy, width, height, pixels of `levels`
    lenses: np.ndarray
    #: `(V,)` level of the low band
    soft_levels: np.ndarray
    #: `(V, 6)` float64 the same of `soft_levels`
    soft_lenses: np.ndarray
    #: `(V, 3)` float64 the centres as DSM column, row and CRS height
    sites: np.ndarray


@dataclass(frozen=True)
class Hiding:
    """A DSM as something that stands in the way."""

    #: `(rows, columns)` float32 metres, grown at its steps, `NOWHERE` where it is empty
    heights: np.ndarray
    #: float32 the highest of each tile's cells and those just right of and below it
    tops: np.ndarray
    #: highest height, metres
    top: float


@dataclass(frozen=True)
class Nodes:
    """Local places of every `PITCH`-th corner of a raster's cells at two heights; in between they are linear."""

    #: `(R, C, 2, 3)` float64 metres
    xyz: np.ndarray
    #: the two heights, CRS metres
    low: float
    high: float


def eyes_of(dsm: Grid, scene: Scene, frame: LocalFrame, cell_m: float) -> Eyes:
    """The scene's photographs, each at the pyramid level whose pixels come nearest to a cell from below."""
    poses = np.stack([view.camera_to_local for view in scene.views]).astype(np.float64)
    centres = poses[:, :3, 3]
    at_crs = frame.local_to_crs(centres, dsm.crs)
    above = np.maximum(at_crs[:, 2] - float(np.nanmedian(dsm.values)), cell_m)
    pixels = above / np.array([view.pinhole.fx for view in scene.views])
    levels = np.clip(np.floor(np.log2(cell_m / pixels) + 0.25), 0, scene.levels - 1).astype(int)
    soft = np.minimum(levels + SOFTER, scene.levels - 1)
    rotations, sites = np.ascontiguousarray(poses[:, :3, :3]), sites_of(dsm, at_crs)
    return Eyes(rotations, np.ascontiguousarray(centres), levels, _lenses(scene, levels), soft, _lenses(scene, soft), sites)


def _lenses(scene: Scene, levels: np.ndarray) -> np.ndarray:
    pinholes = [view.pinhole.at_level(int(level)) for view, level in zip(scene.views, levels, strict=True)]
    return np.array([[p.fx, p.fy, p.cx, p.cy, p.size_hw[1], p.size_hw[0]] for p in pinholes], np.float64)


def sites_of(dsm: Grid, crs_points: np.ndarray) -> np.ndarray:
    """CRS points as DSM column and row (cell centres at whole numbers) and height, `(N, 3)` float64."""
    column = (crs_points[:, 0] - dsm.west) / dsm.cell_m - 0.5
    row = (dsm.north - crs_points[:, 1]) / dsm.cell_m - 0.5
    return np.column_stack([column, row, crs_points[:, 2]])


def views_of(points: np.ndarray, eyes: Eyes) -> np.ndarray:
    """Numbers of the photographs that may show any of the points: those whose picture meets the picture of the points' box."""
    low, high = points.min(axis=0), points.max(axis=0)
    corners = np.array([[(low, high)[bit >> axis & 1][axis] for axis in range(3)] for bit in range(8)])
    seen = np.einsum("vij,vki->vkj", eyes.rotations, corners[None] - eyes.centres[:, None])
    depth = seen[..., 2]
    front = depth > 0.1
    pixels = eyes.lenses[:, None, 0:2] * seen[..., :2] / np.where(front, depth, 1.0)[..., None] + eyes.lenses[:, None, 2:4]
    meets = (pixels.max(axis=1) > 0).all(axis=1) & (pixels.min(axis=1) < eyes.lenses[:, 4:6]).all(axis=1)
    return np.flatnonzero(front.any(axis=1) & (meets | ~front.all(axis=1)))


def hiding_of(dsm: Grid) -> Hiding:
    """The DSM with the highest of the cells around each cell; only the walls matter, slopes rise by less than the lines of sight."""
    import cv2

    from geo_nerf.georef._ortho_kernels import TILE

    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * GROWN_CELLS + 1, 2 * GROWN_CELLS + 1))
    filled = np.where(np.isfinite(dsm.values), dsm.values, np.float32(NOWHERE)).astype(np.float32)
    heights = np.asarray(cv2.dilate(filled, disc), np.float32)
    beside = np.asarray(cv2.dilate(heights, np.ones((2, 2), np.uint8), anchor=(0, 0)), np.float32)
    rows, columns = (-(-size // TILE) * TILE for size in heights.shape)
    padded = np.pad(beside, ((0, rows - heights.shape[0]), (0, columns - heights.shape[1])), constant_values=NOWHERE)
    tops = padded.reshape(rows // TILE, TILE, columns // TILE, TILE).max(axis=(1, 3))
    return Hiding(heights, tops, float(np.nanmax(dsm.values)))


def nodes_of(lattice: Lattice, dsm: Grid, frame: LocalFrame) -> Nodes:
    """The nodes of a raster that reads its heights from a DSM."""
    low, high = float(np.floor(np.nanmin(dsm.values))) - 1.0, float(np.ceil(np.nanmax(dsm.values))) + 1.0
    row, column = np.meshgrid(np.arange(0, lattice.rows + PITCH, PITCH), np.arange(0, lattice.columns + PITCH, PITCH), indexing="ij")
    shape = row.shape
    corners = lattice.centres(row.ravel() - 0.5, column.ravel() - 0.5)
    levels = [frame.crs_to_local(np.column_stack([corners, np.full(len(corners), height)]), dsm.crs) for height in (low, high)]
    return Nodes(np.ascontiguousarray(np.stack(levels, axis=1).reshape(*shape, 2, 3)), low, high)
