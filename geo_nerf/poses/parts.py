"""A large survey cut into overlapping parts of bounded size, each to be mapped by itself.

In: positions (NaN where unknown) and which photographs match. Out: for each part its own photographs and those it borrows from its
neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: own photographs of a part, at most
PART_PHOTOS = 200
#: photographs a part borrows from its neighbours, as a part of its own
_SHARED = 0.4
#: and never fewer than these where there are so many
_SHARED_LEAST = 40


@dataclass(frozen=True)
class BlockPart:
    """Photographs of the catalogue that are mapped together."""

    #: `(O,)` int64, sorted; every photograph is some part's own
    own: np.ndarray
    #: `(B,)` int64, sorted: borrowed from the neighbours
    borrowed: np.ndarray

    @property
    def photos(self) -> np.ndarray:
        """`(O + B,)` int64, sorted."""
        return np.union1d(self.own, self.borrowed)


def split(positions: np.ndarray, pairs: np.ndarray, matches: np.ndarray, most: int = PART_PHOTOS) -> list[BlockPart]:
    """Cut a survey by ground; photographs without a position go where most of their matches are.

    Args:
        positions: `(N, 3)` float64 metres, NaN where unknown or not believed.
        pairs: `(V, 2)` int64 photographs that match.
        matches: `(V,)` int64 how many features of each pair do.
        most: own photographs of a part; those without a position come on top.

    Returns:
        Parts, the one with most matches within it first.
    """
    part_of = np.full(len(positions), -1)
    known = np.flatnonzero(np.isfinite(positions).all(axis=1))
    for number, own in enumerate(_cut(positions[:, :2], known, -(-len(known) // most))):
        part_of[own] = number
    _place_lost(part_of, pairs, matches)
    both = part_of[pairs]
    count = int(part_of.max()) + 1
    within = np.bincount(both[:, 0][both[:, 0] == both[:, 1]], matches[both[:, 0] == both[:, 1]], count)
    return [_with_neighbours(number, part_of, pairs, matches) for number in np.argsort(-within, kind="stable").tolist()]


def _cut(xy: np.ndarray, photos: np.ndarray, parts: int) -> list[np.ndarray]:
    """Cut across the longest side, so that every part gets its share."""
    if parts <= 1:
        return [photos]
    order = photos[np.argsort(xy[photos, int(np.argmax(np.ptp(xy[photos], axis=0)))], kind="stable")]
    first = len(order) * (parts // 2) // parts
    return [*_cut(xy, order[:first], parts // 2), *_cut(xy, order[first:], parts - parts // 2)]


def _place_lost(part_of: np.ndarray, pairs: np.ndarray, matches: np.ndarray) -> None:
    """Photographs without a position join the part they match most, ring by ring; those that match nothing join the first."""
    count = max(int(part_of.max()) + 1, 1)
    for _ in range(len(part_of)):
        both = part_of[pairs]
        votes = np.zeros((int((part_of < 0).sum()), count))
        lost = np.flatnonzero(part_of < 0)
        row = np.full(len(part_of), -1)
        row[lost] = np.arange(len(lost))
        for here, there in ((0, 1), (1, 0)):
            asks = (both[:, here] < 0) & (both[:, there] >= 0)
            np.add.at(votes, (row[pairs[asks, here]], both[asks, there]), matches[asks])
        heard = votes.sum(axis=1) > 0
        if not heard.any():
            break
        part_of[lost[heard]] = votes[heard].argmax(axis=1)
    part_of[part_of < 0] = 0


def _with_neighbours(number: int, part_of: np.ndarray, pairs: np.ndarray, matches: np.ndarray) -> BlockPart:
    """Borrow from every neighbouring part in turn those that match this part's photographs best."""
    own = np.flatnonzero(part_of == number)
    inside = part_of[pairs] == number
    across = inside[:, 0] != inside[:, 1]
    outer = np.where(inside[across, 0], pairs[across, 1], pairs[across, 0])
    strength = np.bincount(outer, matches[across], len(part_of))
    candidates = np.flatnonzero(strength)
    rank = np.zeros(len(candidates), np.int64)
    for other in np.unique(part_of[candidates]):
        rows = np.flatnonzero(part_of[candidates] == other)
        rank[rows[np.argsort(-strength[candidates[rows]], kind="stable")]] = np.arange(len(rows))
    room = max(int(_SHARED * len(own)), _SHARED_LEAST)
    return BlockPart(own, np.sort(candidates[np.lexsort((-strength[candidates], rank))][:room]))
