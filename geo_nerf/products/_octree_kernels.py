"""The compiled loop that says at which level of an octree each point stays. Imported only where that is asked."""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit


@njit(cache=True, nogil=True)
def levels_of(keys: Any, key_bits: Any, grid_bits: Any, whole_from: Any, leaf_points: Any) -> Any:
    """Levels at which points stay: one a cell of each node's grid, the middle of its run, and all where few are left.

    Args:
        keys: (N,) uint64 Morton keys, rising.
        key_bits: bits a side of a key.
        grid_bits: bits a side of a node's grid; nodes end where its cells are the finest.
        whole_from: level from which on a node may keep all its points.
        leaf_points: how many at most.

    Returns:
        (N,) uint8.
    """
    deepest = key_bits - grid_bits
    levels = np.empty(len(keys), np.uint8)
    left = np.arange(len(keys))
    count = len(keys)
    for level in range(deepest + 1):
        node_shift, cell_shift = np.uint64(3 * (key_bits - level)), np.uint64(3 * (key_bits - grid_bits - level))
        stay, start = 0, 0
        while start < count:
            node, end = keys[left[start]] >> node_shift, start
            while end < count and keys[left[end]] >> node_shift == node:
                end += 1
            whole = level == deepest or (level >= whole_from and end - start <= leaf_points)
            while start < end:
                cell, after = keys[left[start]] >> cell_shift, start
                while after < end and keys[left[after]] >> cell_shift == cell:
                    after += 1
                # the middle is near the cell's middle, where the first would pull towards one corner
                chosen = start + (after - start) // 2
                for k in range(start, after):
                    if whole or k == chosen:
                        levels[left[k]] = level
                    else:
                        left[stay] = left[k]
                        stay += 1
                start = after
        count = stay
    return levels
