"""The reduced system of a large block, solved front by front along its dissection: nothing of the size of the whole squared is ever made.

In: a tree (`dissection`), the compiled functions' arguments, priors. Out: steps, and the inverse's blocks. Rows of a front: six for each of
its photographs, then the edge every front shares (nine a lens, three of the GNSS shift). Source: Duff and Reid 1983.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from geo_nerf.poses import _normal
from geo_nerf.poses.dissection import Leaf, Node

#: holds photographs of which nothing is known, 1/m^2 (and 1/rad^2)
_FLOOR = 1e-9


@dataclass(frozen=True)
class Priors:
    """What besides the points adds to the system. E rows of the edge, G fixes."""

    #: `(E, E)` and `(E,)`
    edge: np.ndarray
    edge_right: np.ndarray
    #: `(P, 3)` weight of each projection centre, 1/m^2 (0: no fix)
    centre_weight: np.ndarray
    #: `(P, 3)` their right side, 1/m
    centre_right: np.ndarray


@dataclass(frozen=True)
class _Eliminated:
    """One node's share of the factor."""

    #: `(s, s)` lower Cholesky factor of the rows solved for here
    factor: np.ndarray
    #: `(b + E, s)` the other rows against them, after the elimination
    below: np.ndarray
    #: `(s, R)` forward-substituted right sides
    right: np.ndarray


@dataclass(frozen=True)
class Solved:
    """A factored system with its solution. R right sides: 0 the gradient, 1 how the sum of heights follows."""

    nodes: Sequence[Node]
    parts: tuple[_Eliminated, ...]
    #: `(6 P + E, R)`
    steps: np.ndarray
    edge_rows: int

    @property
    def height_variance(self) -> float:
        """Variance of the sum of all points' heights, m^2, so far as photographs and lenses move them."""
        return float(sum((part.right[:, 1] ** 2).sum() for part in self.parts))


def solve(
    nodes: Sequence[Node],
    arrays: tuple,
    priors: Priors,
    damping: float,
    bend: Callable[[np.ndarray, np.ndarray], None],
) -> Solved:
    """Assemble, factor and solve.

    Args:
        nodes: of the block, children before parents.
        arrays: photographs, points, starts, observations, known, width: as `_normal.reduce_points` takes them.
        priors: fixes, lenses, the common shift.
        damping: Levenberg-Marquardt's; each diagonal entry grows by this part of itself.
        bend: changes the edge's variables in place in a front `(…, …)` whose last rows are the edge, and its right sides.

    Raises:
        scipy.linalg.LinAlgError: the system is not positive.
    """
    edge = len(priors.edge_right)
    waiting: dict[int, tuple[np.ndarray, np.ndarray]] = {}
    parts: list[_Eliminated] = []
    for number, node in enumerate(nodes):
        photos = np.concatenate([node.own, node.handed])
        front, right = np.zeros((6 * len(photos) + edge, 6 * len(photos) + edge)), np.zeros((6 * len(photos) + edge, 2))
        if node.leaf is not None:
            _add(front, right, _rows(photos, node.leaf.photos, edge), *_leaf_front(node.leaf, arrays, edge, damping, bend))
        for child in node.children:
            _add(front, right, _rows(photos, nodes[child].handed, edge), *waiting.pop(child))
        _add_centres(front, right, node.own, priors, damping, edge)
        if number == len(nodes) - 1:
            _add_edge(front, right, priors, damping, bend)
        part, rest = _eliminate(front, right, len(front) if number == len(nodes) - 1 else 6 * len(node.own))
        parts.append(part)
        if number < len(nodes) - 1:
            waiting[number] = rest
    return Solved(nodes, tuple(parts), _back(nodes, parts, 6 * len(priors.centre_weight), edge), edge)


def covariances(solved: Solved) -> tuple[np.ndarray, np.ndarray]:
    """Blocks of the system's inverse.

    Returns:
        `(P, 6, 6)` of every photograph, `(E, E)` of the edge.
    """
    from scipy.linalg import solve_triangular

    edge, nodes = solved.edge_rows, solved.nodes
    blocks = np.zeros(((len(solved.steps) - edge) // 6, 6, 6))
    corner = np.zeros((edge, edge))
    handed: dict[int, np.ndarray] = {}
    for number in range(len(nodes) - 1, -1, -1):
        node, part = nodes[number], solved.parts[number]
        own = len(part.factor)
        root = solve_triangular(part.factor, np.eye(own), lower=True) if own else part.factor
        inverse = np.zeros((own + len(part.below), own + len(part.below)))
        inverse[:own, :own] = root.T @ root
        if len(part.below):
            above, follow = handed.pop(number), part.below @ root
            inverse[own:, own:] = above
            inverse[own:, :own] = -above @ follow
            inverse[:own, own:] = inverse[own:, :own].T
            inverse[:own, :own] -= follow.T @ inverse[own:, :own]
        else:
            corner = inverse[own - edge :, own - edge :]
        for row, photo in enumerate(node.own):
            blocks[photo] = inverse[6 * row : 6 * row + 6, 6 * row : 6 * row + 6]
        photos = np.concatenate([node.own, node.handed])
        for child in node.children:
            rows = _rows(photos, nodes[child].handed, edge)
            handed[child] = inverse[np.ix_(rows, rows)]
    return blocks, corner


def _leaf_front(
    leaf: Leaf, arrays: tuple, edge: int, damping: float, bend: Callable[[np.ndarray, np.ndarray], None]
) -> tuple[np.ndarray, np.ndarray]:
    """The reduced system of a leaf's points alone, and its two right sides."""
    (rotations, centres, lenses, camera_of), points, _, (_, px, sigma), known, width = arrays
    size = 6 * len(leaf.photos) + edge
    front, right, heights = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    _normal.reduce_points(
        (rotations[leaf.photos], centres[leaf.photos], lenses, camera_of[leaf.photos]),
        points[leaf.points],
        leaf.starts,
        (leaf.obs_photo, px[leaf.observations], sigma[leaf.observations]),
        (known[0][leaf.points], known[1][leaf.points]),
        width,
        damping,
        front,
        right,
        heights,
        int(np.diff(leaf.starts).max(initial=1)),
    )
    front = np.tril(front) + np.tril(front, -1).T
    both = np.column_stack([right, heights])
    bend(front, both)
    diagonal = np.arange(size)
    front[diagonal, diagonal] *= 1.0 + damping
    return front, both


def _rows(photos: np.ndarray, wanted: np.ndarray, edge: int) -> np.ndarray:
    """Rows of a front of `photos` that belong to `wanted` and to the edge."""
    order = np.argsort(photos)
    place = order[np.searchsorted(photos, wanted, sorter=order)]
    return np.concatenate([(6 * place[:, None] + np.arange(6)).ravel(), 6 * len(photos) + np.arange(edge)])


def _add(front: np.ndarray, right: np.ndarray, rows: np.ndarray, more: np.ndarray, more_right: np.ndarray) -> None:
    front[np.ix_(rows, rows)] += more
    right[rows] += more_right


def _add_centres(front: np.ndarray, right: np.ndarray, own: np.ndarray, priors: Priors, damping: float, edge: int) -> None:
    """Fixes of the photographs solved for here: on their centres, on the shift, and between the two."""
    place = np.arange(6 * len(own))
    front[place, place] += _FLOOR
    for axis in range(3):
        rows, shift = 6 * np.arange(len(own)) + 3 + axis, len(front) - 3 + axis
        weight, pull = priors.centre_weight[own, axis], priors.centre_right[own, axis]
        front[rows, rows] += weight * (1.0 + damping)
        front[rows, shift] += weight
        front[shift, rows] += weight
        front[shift, shift] += weight.sum() * (1.0 + damping)
        right[rows, 0] += pull
        right[shift, 0] += pull.sum()


def _add_edge(front: np.ndarray, right: np.ndarray, priors: Priors, damping: float, bend: Callable[[np.ndarray, np.ndarray], None]) -> None:
    edge = priors.edge.copy()
    both = np.column_stack([priors.edge_right, np.zeros(len(edge))])
    bend(edge, both)
    diagonal = np.arange(len(edge))
    edge[diagonal, diagonal] *= 1.0 + damping
    front[-len(edge) :, -len(edge) :] += edge
    right[-len(edge) :] += both


def _eliminate(front: np.ndarray, right: np.ndarray, own: int) -> tuple[_Eliminated, tuple[np.ndarray, np.ndarray]]:
    from scipy.linalg import cholesky, solve_triangular

    if not own:
        return _Eliminated(np.zeros((0, 0)), np.zeros((len(front), 0)), right[:0]), (front, right)
    factor = cholesky(front[:own, :own], lower=True)
    below = solve_triangular(factor, front[own:, :own].T, lower=True).T
    forward = solve_triangular(factor, right[:own], lower=True)
    rest = front[own:, own:] - below @ below.T, right[own:] - below @ forward
    return _Eliminated(factor, np.ascontiguousarray(below), forward), rest


def _back(nodes: Sequence[Node], parts: Sequence[_Eliminated], edge_first: int, edge: int) -> np.ndarray:
    """Back-substitution from the root down."""
    from scipy.linalg import solve_triangular

    steps = np.zeros((edge_first + edge, 2))
    for node, part, top in _downwards(nodes, parts):
        own = _whole_rows(node.own)
        if top:
            own = np.concatenate([own, edge_first + np.arange(edge)])
        if not len(own):
            continue
        known = np.zeros((0, 2)) if top else steps[np.concatenate([_whole_rows(node.handed), edge_first + np.arange(edge)])]
        steps[own] = solve_triangular(part.factor, part.right - part.below.T @ known, lower=True, trans="T")
    return steps


def _downwards(nodes: Sequence[Node], parts: Sequence[_Eliminated]) -> Iterator[tuple[Node, _Eliminated, bool]]:
    for number in range(len(nodes) - 1, -1, -1):
        yield nodes[number], parts[number], number == len(nodes) - 1


def _whole_rows(photos: np.ndarray) -> np.ndarray:
    return np.asarray((6 * photos[:, None] + np.arange(6)).ravel())
