"""Mapped parts joined to one block by the tie points they share, then thinned.

In: pieces in axes of their own. Out: blocks, each of the pieces that hang together. Two pieces share a tie point where both saw the same
feature of the same photograph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.poses.align import robust_similarity
from geo_nerf.poses.block import Block, Similarity
from geo_nerf.poses.thinning import TIES_PER_PHOTO, thinned

#: features a photograph can have, for keys of photograph and feature
_FEATURES = 1 << 24
#: shared tie points agree when they are so near, in pixels on the ground
_AGREE_PX = 10.0
#: tie points that share a feature but lie so many times farther apart stay two
_APART = 3.0
#: a join rests on at least so many shared tie points, and on this part of them
_JOIN_POINTS, _JOIN_PART = 20, 0.5
#: shared tie points looked at per join
_LOOKED_AT = 2000


@dataclass(frozen=True)
class Piece:
    """A mapped part. M observations."""

    block: Block
    #: `(M,)` int64 feature of its photograph
    feature: np.ndarray
    #: `(P,)` int64 photographs of the catalogue
    photo: np.ndarray

    @property
    def keys(self) -> np.ndarray:
        """`(M,)` int64, equal for the same feature of the same photograph in any piece."""
        return np.asarray(self.photo[self.block.obs_photo] * _FEATURES + self.feature)

    def keep(self, wanted: np.ndarray) -> Piece:
        """The piece without some observations, `(M,)` bool; points left with fewer than two go too."""
        enough = np.bincount(self.block.obs_point[wanted], minlength=len(self.block.points)) >= 2
        return Piece(self.block.keep_observations(wanted), self.feature[wanted & enough[self.block.obs_point]], self.photo)


def thin(piece: Piece, per_photo: int = TIES_PER_PHOTO) -> Piece:
    """The piece with so many ties a photograph, see `thinned`."""
    return piece.keep(thinned(piece.block, per_photo))


def join(pieces: Sequence[Piece], seed: int, per_photo: int = TIES_PER_PHOTO) -> list[Block]:
    """Join pieces where they share tie points.

    The largest piece begins; the one that shares most tie points with what is joined comes next, by the similarity that most shared points
    and cameras agree with. What cannot be joined starts a block of its own.

    Args:
        pieces: thinned.
        seed: of random trials.
        per_photo: ties asked for in the joined block.

    Returns:
        Blocks, most photographs first.
    """
    waiting = sorted(pieces, key=lambda piece: -len(piece.photo))
    shared = [[_common(one, two) for two in waiting] for one in waiting]
    left, blocks = set(range(len(waiting))), []
    while left:
        group = _gather(waiting, shared, left, seed)
        blocks.append(_merged(group, per_photo))
    return sorted(blocks, key=lambda block: (-len(block.names), block.names))


def _common(one: Piece, two: Piece) -> int:
    if one is two or not np.intersect1d(one.photo, two.photo).size:
        return 0
    return int(np.isin(one.keys, two.keys).sum())


def _gather(waiting: Sequence[Piece], shared: Sequence[Sequence[int]], left: set[int], seed: int) -> list[Piece]:
    """Take pieces that hang together out of `left`, all moved to the axes of the first."""
    first = min(left)
    left.discard(first)
    placed, refused = {first: waiting[first]}, set[tuple[int, int]]()
    while True:
        offers = [
            (shared[there][here], there, here)
            for there in placed
            for here in left
            if shared[there][here] >= _JOIN_POINTS and (there, here) not in refused
        ]
        if not offers:
            return list(placed.values())
        _, there, here = max(offers)
        similarity = _onto(waiting[here], placed[there], seed)
        if similarity is None:
            refused.add((there, here))
            continue
        placed[here] = replace(waiting[here], block=waiting[here].block.moved(similarity))
        left.discard(here)


def _onto(piece: Piece, placed: Piece, seed: int) -> Similarity | None:
    """The similarity that brings `piece` onto `placed`; None where too few shared points agree."""
    _, rows, others = np.intersect1d(piece.keys, placed.keys, return_indices=True)
    pairs = np.unique(np.column_stack([piece.block.obs_point[rows], placed.block.obs_point[others]]), axis=0)
    if len(pairs) > _LOOKED_AT:
        pairs = pairs[np.random.default_rng(seed).choice(len(pairs), _LOOKED_AT, replace=False)]
    _, own, theirs = np.intersect1d(piece.photo, placed.photo, return_indices=True)
    source = np.vstack([piece.block.points[pairs[:, 0]], piece.block.centres[own]])
    target = np.vstack([placed.block.points[pairs[:, 1]], placed.block.centres[theirs]])
    if len(pairs) < _JOIN_POINTS:
        return None
    tolerance = np.full(len(source), _AGREE_PX * _pixel(placed.block))
    similarity, agree = robust_similarity(source, target, tolerance, seed)
    agreeing = agree[: len(pairs)]
    return similarity if agreeing.sum() >= _JOIN_POINTS and agreeing.mean() >= _JOIN_PART else None


def _pixel(block: Block) -> float:
    """Median size of a pixel at the tie points, in the block's axes."""
    distance = np.linalg.norm(block.points[block.obs_point] - block.centres[block.obs_photo], axis=1)
    return float(np.median(distance / block.lenses[block.camera_of[block.obs_photo], 0]))


def _merged(pieces: Sequence[Piece], per_photo: int) -> Block:
    """One block of pieces in the same axes; a photograph's pose is that of the piece that sees most of its ties."""
    photos = np.unique(np.concatenate([piece.photo for piece in pieces]))
    cameras = sorted({camera for piece in pieces for camera in piece.block.cameras})
    rotations, centres = np.zeros((len(photos), 3, 3)), np.zeros((len(photos), 3))
    names, camera_of, best = np.empty(len(photos), object), np.zeros(len(photos), np.int64), np.full(len(photos), -1)
    lenses = np.zeros((len(cameras), 9))
    for piece in reversed(pieces):
        row, block = np.searchsorted(photos, piece.photo), piece.block
        lens_row = np.array([cameras.index(camera) for camera in block.cameras])
        lenses[lens_row] = block.lenses
        names[row], camera_of[row] = block.names, lens_row[block.camera_of]
        seen = np.bincount(block.obs_photo, minlength=len(row))
        better = seen > best[row]
        rotations[row[better]], centres[row[better]], best[row[better]] = block.rotations[better], block.centres[better], seen[better]
    points, rgb, table, px = _merged_points(pieces, photos)
    order = np.argsort(names)
    rank = np.argsort(order)
    table[:, 1] = rank[table[:, 1]]
    by_point = np.lexsort((table[:, 1], table[:, 0]))
    block = Block(
        names=tuple(names[order]),
        cameras=tuple(cameras),
        camera_of=camera_of[order],
        rotations=rotations[order],
        centres=centres[order],
        lenses=lenses,
        points=points,
        rgb=rgb,
        obs_point=np.ascontiguousarray(table[by_point, 0]),
        obs_photo=np.ascontiguousarray(table[by_point, 1]),
        obs_px=px[by_point],
    )
    block = block.keep_observations(np.ones(len(px), bool))
    return block if len(pieces) == 1 else block.keep_observations(thinned(block, per_photo))


def _merged_points(pieces: Sequence[Piece], photos: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Points, colours, `(M, 2)` point and photograph, `(M, 2)` pixels.

    Points that share a feature and lie together become one, at their observations' mean. Of two features of one photograph that became one
    point, the first is kept.
    """
    first = np.cumsum([0, *(len(piece.block.points) for piece in pieces)])
    point = np.concatenate([piece.block.obs_point + start for piece, start in zip(pieces, first[:-1], strict=True)])
    xyz, colour = (np.concatenate([getattr(piece.block, name) for piece in pieces]) for name in ("points", "rgb"))
    label = _labels(np.concatenate([piece.keys for piece in pieces]), point, xyz, _APART * _AGREE_PX * _pixel(pieces[0].block))[point]
    count = np.maximum(np.bincount(label), 1)
    points, rgb = (np.stack([np.bincount(label, part[point, k]) for k in range(3)], axis=1) / count[:, None] for part in (xyz, colour))
    photo = np.searchsorted(photos, np.concatenate([piece.photo[piece.block.obs_photo] for piece in pieces]))
    px = np.concatenate([piece.block.obs_px for piece in pieces])
    kept = np.unique(label * len(photos) + photo, return_index=True)[1]
    return points, np.rint(rgb).astype(np.uint8), np.column_stack([label[kept], photo[kept]]).astype(np.int64), px[kept]


def _labels(keys: np.ndarray, point: np.ndarray, xyz: np.ndarray, apart: float) -> np.ndarray:
    """`(N,)` equal for points that share a key and are no farther apart than `apart`."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    order = np.argsort(keys, kind="stable")
    same = keys[order][1:] == keys[order][:-1]
    one, two = point[order][:-1][same], point[order][1:][same]
    near = np.linalg.norm(xyz[one] - xyz[two], axis=1) <= apart
    graph = coo_array((np.ones(int(near.sum()), bool), (one[near], two[near])), shape=(len(xyz), len(xyz)))
    return np.asarray(connected_components(graph, directed=False)[1])
