"""Planes of all photographs on disk, memory-mapped: memory does not grow with their number.

Comes in and goes out: per view `(h, w, 4)` float32: inverse depth along the optical axis, 1/metre (0: none), its slopes along columns and
rows, 1/metre a pixel, and the plane's cost.
"""

from __future__ import annotations

import errno
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import atomic_path
from geo_nerf.errors import DamagedArtefactError, NoSpaceError


@dataclass(frozen=True)
class PlaneMaps:
    """One pass over all photographs at one pyramid level, a file a view."""

    folder: Path
    level: int

    def path(self, view: int) -> Path:
        """The file of a view (its place in the scene's views)."""
        return self.folder / f"{view:05d}.npy"

    def has(self, view: int) -> bool:
        """Whether the view was done before."""
        return self.path(view).is_file()

    def read(self, view: int) -> np.ndarray:
        """`(h, w, 4)` float32, memory-mapped, read-only.

        Raises:
            DamagedArtefactError: missing or truncated.
        """
        try:
            values: np.ndarray = np.load(self.path(view), mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise DamagedArtefactError(self.path(view), str(error)) from error
        return values

    def write(self, view: int, planes: np.ndarray, cost: np.ndarray) -> None:
        """Keep `(h, w, 3)` planes and `(h, w)` costs of a view, atomically.

        Raises:
            NoSpaceError: the disk is full.
        """
        path = self.path(view)
        try:
            with atomic_path(path) as partial, partial.open("wb") as handle:
                np.save(handle, np.concatenate([planes, cost[..., None]], axis=2), allow_pickle=False)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise NoSpaceError(path, shutil.disk_usage(path.parent).free / 1e6) from error
            raise

    def remove(self) -> None:
        """Delete the files: a later pass has taken their place."""
        shutil.rmtree(self.folder, ignore_errors=True)


def upsampled(planes: np.ndarray, factor: float, size_hw: tuple[int, int], first: float = 0.0) -> np.ndarray:
    """Planes of a coarser lattice at every pixel: the nearest one, continued along its slopes.

    Args:
        planes: `(h, w, 3)`, slopes in 1/metre a pixel of their own lattice; inverse depth 0 where there is none.
        factor: pixels of the finer lattice between neighbours of the coarser one.
        size_hw: the finer lattice.
        first: where the first coarse pixel lies on the finer lattice.
    """
    place = [(np.arange(size) - first) / factor for size in size_hw]
    rows, columns = (np.clip(np.rint(part), 0, count - 1).astype(np.int64) for part, count in zip(place, planes.shape, strict=False))
    fine: np.ndarray = planes[rows][:, columns].astype(np.float32)
    filled = fine[..., 0] > 0
    fine[..., 0] += fine[..., 1] * (place[1] - columns)[None, :].astype(np.float32)
    fine[..., 0] += fine[..., 2] * (place[0] - rows)[:, None].astype(np.float32)
    fine[..., 1:] /= np.float32(factor)
    fine[~filled] = 0.0
    return fine
