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
#: up to so many photographs a lost one asks every other; beyond, so many whose signatures are nearest
_ASK_ALL_UP_TO, _ASKED = 500, 80


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
    first = np.arange(count)
    wanted = [np.column_stack([first[:-step], first[step:]]) for step in range(1, SEQUENCE + 1)]
    usable = usable_fixes(positions)
    wanted.append(_nearest(positions, usable, neighbours))
    if coarse is not None:
        wanted.append(_lookalikes(coarse, np.flatnonzero(~usable), neighbours))
    pairs = np.sort(np.concatenate(wanted).astype(np.int64), axis=1)
    keys = np.unique(pairs[:, 0] * count + pairs[:, 1])
    return np.column_stack([keys // count, keys % count])


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


def _nearest(positions: np.ndarray, usable: np.ndarray, neighbours: int) -> np.ndarray:
    """`(…, 2)` every photograph with a usable fix and its neighbours, found by a tree."""
    from scipy.spatial import cKDTree

    index = np.flatnonzero(usable)
    if len(index) < 2:
        return np.zeros((0, 2), np.int64)
    _, nearest = cKDTree(positions[index]).query(positions[index], k=min(neighbours + 1, len(index)))
    pairs = np.column_stack([np.repeat(index, nearest.shape[1] - 1), index[nearest[:, 1:].ravel()]])
    return np.asarray(pairs[pairs[:, 0] != pairs[:, 1]])


def _lookalikes(coarse: Sequence[np.ndarray], lost: np.ndarray, neighbours: int) -> np.ndarray:
    """`(…, 2)` every photograph without a usable fix and the partners that share most coarse features with it.

    Every other photograph is asked, in a large survey only those whose signature is nearest.
    """
    signatures = _signatures(coarse) if len(coarse) > _ASK_ALL_UP_TO else None
    known: dict[tuple[int, int], int] = {}
    pairs = [np.zeros((0, 2), np.int64)]
    for one in lost:
        asked = np.arange(len(coarse)) if signatures is None else np.argsort(-(signatures @ signatures[one]), kind="stable")[:_ASKED]
        score = np.array([_shared(coarse, int(one), int(other), known) for other in asked])
        best = np.argsort(-score, kind="stable")[:neighbours]
        pairs.append(np.column_stack([np.full(len(best), one), asked[best]])[score[best] > 0])
    return np.concatenate(pairs)


def _signatures(coarse: Sequence[np.ndarray]) -> np.ndarray:
    """`(P, 16 * 128)` float32 unit rows: what a photograph's features leave to the nearest of sixteen usual ones (Jegou 2010, VLAD)."""
    from scipy.cluster.vq import kmeans2

    sample = np.concatenate([one[:: max(len(one) // 40, 1)] for one in coarse[:: max(len(coarse) // 250, 1)] if len(one)])
    words = kmeans2(_unit(sample), 16, iter=8, minit="points", seed=0)[0].astype(np.float32)
    rows = np.zeros((len(coarse), 16 * 128), np.float32)
    for row, descriptors in zip(rows, coarse, strict=True):
        units = _unit(descriptors)
        word = (units @ words.T - 0.5 * (words**2).sum(axis=1)).argmax(axis=1) if len(units) else np.zeros(0, int)
        row[:] = np.concatenate([(units[word == k] - words[k]).sum(axis=0) for k in range(16)])
    rows = np.sign(rows) * np.sqrt(np.abs(rows))
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6))


def _unit(descriptors: np.ndarray) -> np.ndarray:
    values = descriptors.astype(np.float32)
    return np.asarray(values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6))


def _shared(coarse: Sequence[np.ndarray], one: int, other: int, known: dict[tuple[int, int], int]) -> int:
    """Features of two photographs that choose each other clearly (mutual nearest, ratio test)."""
    key = (min(one, other), max(one, other))
    if one == other or not len(coarse[one]) or len(coarse[other]) < 2:
        return 0
    if key not in known:
        similarity = _unit(coarse[key[0]]) @ _unit(coarse[key[1]]).T
        best = similarity.argmax(axis=1)
        rows = np.arange(len(best))
        mutual = similarity.argmax(axis=0)[best] == rows
        top = similarity[rows, best]
        similarity[rows, best] = -1.0
        second = similarity.max(axis=1)
        known[key] = int((mutual & (np.arccos(np.clip(top, -1, 1)) < 0.85 * np.arccos(np.clip(second, -1, 1)))).sum())
    return known[key]
