"""The best point of each voxel. Comes in: points and how good they are. Goes out: which stay."""

from __future__ import annotations

import numpy as np


def best_in_voxels(points: np.ndarray, worth: np.ndarray, voxel_m: float) -> np.ndarray:
    """Numbers `(M,)`, ascending, of the worthiest point in each voxel.

    Args:
        points: `(N, 3)` local metres.
        worth: `(N,)`, more is better.
        voxel_m: edge of the voxels, whose faces lie at whole multiples of it.
    """
    if not len(points):
        return np.zeros(0, np.int64)
    cells = np.floor(points / voxel_m).astype(np.int64)
    cells -= cells.min(axis=0)
    size = cells.max(axis=0) + 1
    code = (cells[:, 0] * size[1] + cells[:, 1]) * size[2] + cells[:, 2]
    order = np.lexsort((-worth, code))
    _, first = np.unique(code[order], return_index=True)
    chosen: np.ndarray = np.sort(order[first])
    return chosen
