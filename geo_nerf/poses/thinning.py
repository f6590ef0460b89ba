"""Fewer tie points: long tracks first, spread over every photograph.

In: a block. Out: which of its observations to keep. A city's whole set would fill the memory and adds nothing to the orientation.
"""

from __future__ import annotations

import numpy as np

from geo_nerf.poses.block import Block, point_errors

#: observations a photograph that are asked for
TIES_PER_PHOTO = 600
#: cells along each side of a photograph in which they are spread
_CELLS = 8


def thinned(block: Block, per_photo: int = TIES_PER_PHOTO) -> np.ndarray:
    """Which observations to keep.

    In every cell of every photograph the longest tracks (of equal ones the best fitting) are asked for; a point stays with its whole track
    when half the photographs that show it ask for it, or one that has few. So at most about twice `per_photo` stay for each photograph, on
    the average.

    Args:
        block: any block; P photographs, M observations.
        per_photo: asked for.

    Returns:
        `(M,)` bool.
    """
    length = np.bincount(block.obs_point, minlength=len(block.points))
    count = np.bincount(block.obs_photo, minlength=len(block.names))
    rank = np.argsort(np.lexsort((point_errors(block), -length)))
    cell = block.obs_photo * _CELLS**2 + _cell(block)
    order = np.lexsort((rank[block.obs_point], cell))
    first = np.searchsorted(cell[order], cell[order], side="left")
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order)) - first
    poor = count[block.obs_photo] <= per_photo // 2
    asked = poor | (place < -(-per_photo // _CELLS**2))
    votes = np.bincount(block.obs_point, asked, len(length))
    stays = (2 * votes >= length) | (np.bincount(block.obs_point, poor, len(length)) > 0)
    return np.asarray(stays[block.obs_point])


def _cell(block: Block) -> np.ndarray:
    """`(M,)` cell of each observation within the reach of its photograph's observations."""
    column_row = []
    for axis in (0, 1):
        low, high = np.full(len(block.names), np.inf), np.full(len(block.names), -np.inf)
        np.minimum.at(low, block.obs_photo, block.obs_px[:, axis])
        np.maximum.at(high, block.obs_photo, block.obs_px[:, axis])
        part = (block.obs_px[:, axis] - low[block.obs_photo]) / np.maximum(high - low, 1e-9)[block.obs_photo]
        column_row.append(np.minimum((part * _CELLS).astype(np.int64), _CELLS - 1))
    return np.asarray(column_row[1] * _CELLS + column_row[0])
