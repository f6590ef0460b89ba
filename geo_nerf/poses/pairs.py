"""Which photographs to compare: neighbours by GNSS, neighbours by time, and, where GNSS says nothing, look-alikes.

In: positions (NaN where unknown) and features. Out: index pairs, sorted. Gimbal angles play no part: makers get them wrong by 180 degrees.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

#: up to this many photographs every one is compared with every other
ALL_PAIRS_UP_TO = 12
#: photographs before and after in the catalogue's order (time, for most cameras) that are always compared
SEQUENCE = 2
#: coarsest features taken into account when look-alikes are sought
_COARSE = 400
#: a fix is isolated when its second neighbour is farther than this many times the usual spacing
_ISOLATED = 8.0


def choose_pairs(positions: np.ndarray, neighbours: int, coarse: Sequence[np.ndarray] | None) -> np.ndarray:
    """Pairs worth matching.

    Args:
        positions: `(N, 3)` float64 local metres, NaN where there is no fix.
        neighbours: how many each photograph is compared with.
        coarse: per photograph `(M, 128)` uint8 descriptors of its coarsest features, for those without a usable fix;
            None when every fix is usable (see `needs_lookalikes`).

    Returns:
        `(P, 2)` int64, first < second, sorted, unique.
    """
    count = len(positions)
    if count <= ALL_PAIRS_UP_TO:
        return np.argwhere(np.triu(np.ones((count, count), bool), 1))
    wanted = np.zeros((count, count), bool)
    for step in range(1, SEQUENCE + 1):
        wanted[np.arange(count - step), np.arange(step, count)] = True
    usable = usable_fixes(positions)
    _mark_nearest(wanted, positions, usable, neighbours)
    if coarse is not None:
        _mark_lookalikes(wanted, coarse, np.flatnonzero(~usable), neighbours)
    return np.argwhere(np.triu(wanted | wanted.T, 1))


def usable_fixes(positions: np.ndarray) -> np.ndarray:
    """`(N,)` bool: the photograph has a fix, and it does not lie alone far from all others (a wild one)."""
    from scipy.spatial import cKDTree

    known = np.flatnonzero(np.isfinite(positions).all(axis=1))
    usable = np.zeros(len(positions), bool)
    if len(known) < 4:
        return usable
    distance = cKDTree(positions[known]).query(positions[known], k=3)[0][:, 2]
    usable[known[distance <= _ISOLATED * max(float(np.median(distance)), 0.5)]] = True
    return usable


def coarsest(descriptors: np.ndarray, size: np.ndarray) -> np.ndarray:
    """`(M, 128)` descriptors of the largest features, those that survive a change of scale."""
    return descriptors[np.argsort(-size, kind="stable")[:_COARSE]]


def _mark_nearest(wanted: np.ndarray, positions: np.ndarray, usable: np.ndarray, neighbours: int) -> None:
    from scipy.spatial import cKDTree

    index = np.flatnonzero(usable)
    if len(index) < 2:
        return
    _, nearest = cKDTree(positions[index]).query(positions[index], k=min(neighbours + 1, len(index)))
    wanted[np.repeat(index, nearest.shape[1] - 1), index[nearest[:, 1:].ravel()]] = True


def _mark_lookalikes(wanted: np.ndarray, coarse: Sequence[np.ndarray], lost: np.ndarray, neighbours: int) -> None:
    """Give every photograph without a usable fix the partners that share most coarse features with it."""
    units = [_unit(descriptors) for descriptors in coarse]
    known: dict[tuple[int, int], int] = {}
    for one in lost:
        score = np.array([_shared(units, int(one), other, known) for other in range(len(units))])
        best = np.argsort(-score, kind="stable")[:neighbours]
        wanted[one, best[score[best] > 0]] = True


def _unit(descriptors: np.ndarray) -> np.ndarray:
    values = descriptors.astype(np.float32)
    return np.asarray(values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6))


def _shared(units: Sequence[np.ndarray], one: int, other: int, known: dict[tuple[int, int], int]) -> int:
    """Features of two photographs that choose each other clearly (mutual nearest, ratio test)."""
    key = (min(one, other), max(one, other))
    if one == other or not len(units[one]) or len(units[other]) < 2:
        return 0
    if key not in known:
        similarity = units[key[0]] @ units[key[1]].T
        best = similarity.argmax(axis=1)
        rows = np.arange(len(best))
        mutual = similarity.argmax(axis=0)[best] == rows
        top = similarity[rows, best]
        similarity[rows, best] = -1.0
        second = similarity.max(axis=1)
        known[key] = int((mutual & (np.arccos(np.clip(top, -1, 1)) < 0.85 * np.arccos(np.clip(second, -1, 1)))).sum())
    return known[key]
