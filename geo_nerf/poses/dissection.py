"""A large block cut by ground into pieces that share few photographs, for an adjustment whose memory grows with the block, not its square.

In: a block. Out: a binary tree: leaves hold points with all their observations, every photograph is solved for at the lowest node below
which all its points lie. Source: nested dissection (George 1973) with elements, as Duff and Reid 1983 assemble fronts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.poses.block import Block

#: a leaf whose points are seen by so few photographs is not cut again
_LEAF_PHOTOS = 90
#: nor one with so few points
_LEAF_POINTS = 60
#: nor one of which a half would still be seen by so large a part of the photographs
_FUTILE = 0.9


@dataclass(frozen=True)
class Leaf:
    """Points of one patch of ground and who sees them. Q photographs, N points, M observations."""

    #: `(Q,)` int64 photographs of the block, sorted
    photos: np.ndarray
    #: `(N,)` int64 points of the block
    points: np.ndarray
    #: `(N + 1,)` int64 first observation of each point
    starts: np.ndarray
    #: `(M,)` int64 observations of the block
    observations: np.ndarray
    #: `(M,)` int64 row of `photos`
    obs_photo: np.ndarray


@dataclass(frozen=True)
class Node:
    """A node of the tree; children stand before their parents."""

    #: `(S,)` int64 photographs solved for here, sorted
    own: np.ndarray
    #: `(B,)` int64 photographs handed up to the parent, sorted
    handed: np.ndarray
    leaf: Leaf | None
    #: numbers of the children; none for a leaf
    children: tuple[int, ...]


def dissect(block: Block, leaf_photos: int = _LEAF_PHOTOS) -> tuple[Node, ...]:
    """Cut a block.

    Args:
        block: P photographs; observations sorted by point.
        leaf_photos: pieces seen by no more are not cut again.

    Returns:
        Nodes, children before parents, the root last. Photographs without observations belong to the root.
    """
    leaves: list[Leaf] = []
    tree = _cut(
        block, np.arange(len(block.points)), np.searchsorted(block.obs_point, np.arange(len(block.points) + 1)), leaf_photos, leaves
    )
    total = np.bincount(np.concatenate([leaf.photos for leaf in leaves]), minlength=len(block.names))
    nodes: list[Node] = []
    _number(tree, leaves, total, nodes)
    idle = np.flatnonzero(total == 0)
    root = nodes[-1]
    nodes[-1] = Node(np.union1d(root.own, idle), root.handed, root.leaf, root.children)
    return tuple(nodes)


_Tree = int | tuple["_Tree", "_Tree"]


def _cut(block: Block, points: np.ndarray, starts: np.ndarray, most: int, leaves: list[Leaf]) -> _Tree:
    """Cut at the median across the longest side; gives the number of a leaf or a pair."""
    leaf = _leaf(block, points, starts)
    if len(leaf.photos) > most and len(points) > 2 * _LEAF_POINTS:
        xyz = block.points[points]
        order = np.argsort(xyz[:, int(np.argmax(np.ptp(np.percentile(xyz, (2, 98), axis=0), axis=0)))], kind="stable")
        halves = [np.sort(points[order[: len(order) // 2]]), np.sort(points[order[len(order) // 2 :]])]
        seen = [len(_leaf(block, half, starts).photos) for half in halves]
        if min(seen) <= _FUTILE * len(leaf.photos):
            return _cut(block, halves[0], starts, most, leaves), _cut(block, halves[1], starts, most, leaves)
    leaves.append(leaf)
    return len(leaves) - 1


def _leaf(block: Block, points: np.ndarray, starts: np.ndarray) -> Leaf:
    count = starts[points + 1] - starts[points]
    own_starts = np.concatenate([[0], np.cumsum(count)])
    observations = np.repeat(starts[points] - own_starts[:-1], count) + np.arange(own_starts[-1])
    photos, rows = np.unique(block.obs_photo[observations], return_inverse=True)
    return Leaf(photos, points, own_starts, observations, rows.astype(np.int64))


def _number(tree: _Tree, leaves: list[Leaf], total: np.ndarray, nodes: list[Node]) -> tuple[int, np.ndarray]:
    """Append the tree's nodes, deepest first.

    Gives the node's number and `(P,)` in how many of its leaves each photograph is seen; `total` says in how many of all.
    """
    if isinstance(tree, int):
        leaf, children, present = leaves[tree], tuple[int, ...](), leaves[tree].photos
        within = np.bincount(present, minlength=len(total))
    else:
        leaf, numbered = None, [_number(child, leaves, total, nodes) for child in tree]
        children, within = tuple(number for number, _ in numbered), numbered[0][1] + numbered[1][1]
        present = np.union1d(*(nodes[child].handed for child in children))
    done = within[present] == total[present]
    nodes.append(Node(present[done], present[~done], leaf, children))
    return len(nodes) - 1, within
