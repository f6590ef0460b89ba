"""What lines of sight need: the photographs, the DSM that hides, and the way from a raster's cells to local metres.

Comes in: a DSM in a CRS and a scene. Goes out: values for the compiled loops of `_ortho_kernels`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf.frame import LocalFrame
from geo_nerf.georef.drafts import Extent, Raster, Window
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
#: cells a side of the squares whose highest cell is known
SQUARE = 256
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


def eyes_of(dsm: Raster, level_m: float, scene: Scene, frame: LocalFrame, cell_m: float) -> Eyes:
    """The scene's photographs, each at the pyramid level whose pixels come nearest to a cell from below.

    Args:
        dsm: the surface model.
        level_m: the median of its heights.
        scene: the photographs.
        frame: the scene's local frame.
        cell_m: cell of the raster to be coloured, metres.
    """
    poses = np.stack([view.camera_to_local for view in scene.views]).astype(np.float64)
    centres = poses[:, :3, 3]
    at_crs = frame.local_to_crs(centres, dsm.extent.crs)
    above = np.maximum(at_crs[:, 2] - level_m, cell_m)
    pixels = above / np.array([view.pinhole.fx for view in scene.views])
    levels = np.clip(np.floor(np.log2(cell_m / pixels) + 0.25), 0, scene.levels - 1).astype(int)
    soft = np.minimum(levels + SOFTER, scene.levels - 1)
    rotations, sites = np.ascontiguousarray(poses[:, :3, :3]), sites_of(dsm.extent, at_crs)
    return Eyes(rotations, np.ascontiguousarray(centres), levels, _lenses(scene, levels), soft, _lenses(scene, soft), sites)


def _lenses(scene: Scene, levels: np.ndarray) -> np.ndarray:
    pinholes = [view.pinhole.at_level(int(level)) for view, level in zip(scene.views, levels, strict=True)]
    return np.array([[p.fx, p.fy, p.cx, p.cy, p.size_hw[1], p.size_hw[0]] for p in pinholes], np.float64)


def sites_of(dsm: Extent, crs_points: np.ndarray) -> np.ndarray:
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


@dataclass(frozen=True)
class Tops:
    """The highest cell of each large square of a DSM: how far lines of sight need to be followed."""

    dsm: Raster
    #: float32 metres, `NOWHERE` where a square is empty
    highest: np.ndarray

    @classmethod
    def of(cls, dsm: Raster) -> Tops:
        """A DSM's."""
        windows = dsm.extent.windows(SQUARE)
        highest = [float(np.nanmax(values)) if np.isfinite(values := dsm.read(window)).any() else NOWHERE for window in windows]
        return cls(dsm, np.array(highest).reshape(-1, -(-dsm.extent.columns // SQUARE)))

    def window(self, low: np.ndarray, high: np.ndarray, bottom: float, eyes: np.ndarray) -> Window:
        """The part of the DSM that lines of sight cross, in whole tiles of the compiled loops.

        Args:
            low: `(2,)` smallest column and row of the places.
            high: largest ones.
            bottom: their lowest height, metres.
            eyes: `(V, 3)` column, row and height of the photographs.
        """
        from geo_nerf.georef._ortho_kernels import TILE

        first, last = np.minimum(low, eyes[:, :2].min(axis=0, initial=np.inf)), np.maximum(high, eyes[:, :2].max(axis=0, initial=-np.inf))
        top = self._top(first, last)
        rise = np.maximum(eyes[:, 2] - bottom, 1e-9)
        # a line of sight is clear of everything from this part of its way on
        part = np.clip((top - bottom) / rise, 0.0, 1.0)[:, None]
        first = np.minimum(low, (low + part * (eyes[:, :2] - low)).min(axis=0, initial=np.inf))
        last = np.maximum(high, (high + part * (eyes[:, :2] - high)).max(axis=0, initial=-np.inf))
        sizes = np.array([self.dsm.extent.columns, self.dsm.extent.rows])
        start = np.clip((np.floor(first).astype(np.int64) // TILE - 1) * TILE, 0, (sizes - 1) // TILE * TILE)
        stop = np.clip((np.ceil(last).astype(np.int64) // TILE + 2) * TILE, start + 1, sizes)
        return slice(int(start[1]), int(stop[1])), slice(int(start[0]), int(stop[0]))

    def _top(self, first: np.ndarray, last: np.ndarray) -> float:
        limits = np.array(self.highest.shape[::-1]) - 1
        left, upper = np.clip(np.floor(first / SQUARE).astype(np.int64), 0, limits)
        right, lower = np.clip(np.floor(last / SQUARE).astype(np.int64), 0, limits)
        return float(self.highest[upper : lower + 1, left : right + 1].max())


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
    return Hiding(heights, tops, float(filled.max()))


def nodes_of(lattice: Lattice, crs: pyproj.CRS, heights: tuple[float, float], frame: LocalFrame) -> Nodes:
    """The nodes of a raster whose heights lie in a range, metres."""
    low, high = float(np.floor(heights[0])) - 1.0, float(np.ceil(heights[1])) + 1.0
    row, column = np.meshgrid(np.arange(0, lattice.rows + PITCH, PITCH), np.arange(0, lattice.columns + PITCH, PITCH), indexing="ij")
    shape = row.shape
    corners = lattice.centres(row.ravel() - 0.5, column.ravel() - 0.5)
    levels = [frame.crs_to_local(np.column_stack([corners, np.full(len(corners), height)]), crs) for height in (low, high)]
    return Nodes(np.ascontiguousarray(np.stack(levels, axis=1).reshape(*shape, 2, 3)), low, high)
