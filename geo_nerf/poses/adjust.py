"""The final bundle adjustment: tie points, GNSS, the maker's lens calibration and ground control, each with its weight.

In: a block in local metres and what is known of it. Out: the block that fits all of it best, and how certain it is. Levenberg-Marquardt on
the Schur complement (Triggs et al. 2000) with Cauchy losses; a large block's complement is never made whole (`_fronts`). COLMAP's own
adjustment has no priors on lenses, and on a flat nadir block those decide the height (see `lens_information`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.poses import _fronts, _normal
from geo_nerf.poses.block import Block
from geo_nerf.poses.dissection import Node, dissect

#: where the Cauchy loss of tie points bends, in their sigma
_TIE_WIDTH = 2.5
#: where that of GNSS fixes bends: five-sigma fixes already count little
_FIX_WIDTH = 3.0
#: up to so many photographs the reduced system is made whole: 6 rows a photograph, squared (26 MB, several times over)
_WHOLE_UP_TO = 300
#: powers of the focal length with which k1 k2 p1 p2 k3 grow at constant effect in pixels
_POWERS = np.array([2.0, 4.0, 1.0, 1.0, 6.0])


@dataclass(frozen=True)
class CentrePriors:
    """Measured projection centres. G fixes."""

    #: `(G,)` int64 photograph of the block
    photo: np.ndarray
    #: `(G, 3)` float64 local metres
    xyz: np.ndarray
    #: `(G, 3)` float64 standard deviations, metres
    sigma: np.ndarray
    #: `(3,)` float64 standard deviation of an offset common to all fixes, metres (0: there is none)
    shift_sigma: np.ndarray


@dataclass(frozen=True)
class LensPriors:
    """What is known of the lenses. K lenses, rows as in `block.LENS_NAMES`."""

    #: `(K, 9)` float64
    lenses: np.ndarray
    #: `(K, 9, 9)` float64 inverse covariance
    information: np.ndarray


@dataclass(frozen=True)
class PointPriors:
    """Surveyed points of the block. N points."""

    #: `(N, 3)` float64 local metres
    xyz: np.ndarray
    #: `(N, 3)` float64 1 / variance, 1 / m^2 (0 for tie points)
    weight: np.ndarray


@dataclass(frozen=True)
class Knowledge:
    """All that weighs on the adjustment besides the block's own observations."""

    lens: LensPriors
    centres: CentrePriors
    points: PointPriors
    #: `(M,)` float64 standard deviation of each observation, pixels
    sigma_px: np.ndarray


@dataclass(frozen=True)
class Adjusted:
    """Outcome of the adjustment."""

    block: Block
    #: `(3,)` float64 common GNSS offset found (fix minus camera), metres
    shift: np.ndarray
    iterations: int
    cost_before: float
    cost_after: float
    #: `(K,)` standard deviation of each lens's mean focal length, as a part of it
    focal_sigma: np.ndarray
    #: `(P, 3)` standard deviation of each projection centre, metres
    centre_sigma: np.ndarray
    #: standard deviation of the tie points' mean height, metres
    height_sigma_m: float


@dataclass(frozen=True)
class _State:
    block: Block
    shift: np.ndarray


def adjust(
    block: Block, knowledge: Knowledge, *, max_iterations: int = 40, on_iteration: Callable[[int, float], None] | None = None
) -> Adjusted:
    """Adjust the block.

    Args:
        block: P photographs, N points, M observations, local metres.
        knowledge: what else is known, with weights.
        max_iterations: at most so many accepted or rejected steps.
        on_iteration: called with the number of the iteration and the cost.
    """
    state = _State(block, np.zeros(3))
    cost = before = _cost(state, knowledge)
    damping, refused, iteration = 1e-4, False, 0
    tree = None if len(block.names) <= _WHOLE_UP_TO else dissect(block)
    for iteration in range(1, max_iterations + 1):
        step = _solve(state, knowledge, damping, tree)
        trial = None if step is None else _stepped(state, *step)
        trial_cost = np.inf if trial is None else _cost(trial, knowledge)
        if on_iteration is not None:
            on_iteration(iteration, min(cost, trial_cost))
        if trial is None or not trial_cost < cost:
            damping, refused = damping * 4.0, True
            if damping > 1e6:
                break
            continue
        # after a refusal the damping stays: the valley's bend, not the start, asked for it
        if step is not None:
            trial, trial_cost = _stretched(state, knowledge, step, trial, trial_cost)
        gain, state, cost = cost - trial_cost, trial, trial_cost
        damping, refused = damping if refused else max(damping / 4.0, 1e-12), False
        if gain < 2e-7 * cost:
            break
    adjusted = Adjusted(state.block, state.shift, iteration, before, cost, *_nothing_known(block))
    return _certainty(state, knowledge, adjusted) if tree is None else _certainty_by_fronts(state, knowledge, adjusted, tree)


def _stretched(
    state: _State, knowledge: Knowledge, step: tuple[np.ndarray, np.ndarray], trial: _State, cost: float
) -> tuple[_State, float]:
    """The same step doubled as long as that lowers the cost: along a nearly flat valley each damped step goes far too short."""
    for factor in (2.0, 4.0, 8.0):
        longer = _stepped(state, factor * step[0], factor * step[1])
        longer_cost = _cost(longer, knowledge)
        if not longer_cost < cost:
            break
        trial, cost = longer, longer_cost
    return trial, cost


def lens_information(lens: np.ndarray, focal_sigma: float, centre_sigma_px: float, distortion_sigma: np.ndarray) -> np.ndarray:
    """Inverse covariance of one lens prior.

    The mean of fx and fy is known to `focal_sigma`; their difference far better (pixels are square), to a tenth of that.

    Args:
        lens: `(9,)` float64.
        focal_sigma: part of the focal length.
        centre_sigma_px: of the principal point, pixels.
        distortion_sigma: `(5,)` of k1, k2, p1, p2, k3.

    Returns:
        `(9, 9)` float64.
    """
    focal = 0.5 * (lens[0] + lens[1])
    information = np.diag(1.0 / np.r_[1.0, 1.0, centre_sigma_px, centre_sigma_px, distortion_sigma] ** 2)
    mean, difference = (focal_sigma * focal) ** -2, (0.1 * min(focal_sigma, 0.01) * focal) ** -2
    information[:2, :2] = np.array([[mean / 4 + difference, mean / 4 - difference], [mean / 4 - difference, mean / 4 + difference]])
    return information


def _nothing_known(block: Block) -> tuple[np.ndarray, np.ndarray, float]:
    return np.full(len(block.lenses), np.nan), np.full((len(block.names), 3), np.nan), float("nan")


def _arrays(state: _State, knowledge: Knowledge) -> tuple:
    """The compiled functions' first arguments."""
    block = state.block
    photos = (block.rotations, block.centres, block.lenses, block.camera_of)
    starts = np.searchsorted(block.obs_point, np.arange(len(block.points) + 1))
    observations = (block.obs_photo, block.obs_px, knowledge.sigma_px)
    return photos, block.points, starts, observations, (knowledge.points.xyz, knowledge.points.weight), _TIE_WIDTH


def _fix_misfit(state: _State, centres: CentrePriors) -> tuple[np.ndarray, np.ndarray]:
    """`(G, 3)` centre minus (fix less the common offset), metres, and `(G,)` squared in sigmas."""
    misfit = state.block.centres[centres.photo] + state.shift - centres.xyz
    return misfit, ((misfit / centres.sigma) ** 2).sum(axis=1)


def _cost(state: _State, knowledge: Knowledge) -> float:
    block, lens, points, centres = state.block, knowledge.lens, knowledge.points, knowledge.centres
    off = block.lenses - lens.lenses
    _, square = _fix_misfit(state, centres)
    shift_weight, arrays = _shift_weight(centres.shift_sigma), _arrays(state, knowledge)
    return float(
        _normal.robust_cost(*arrays[:4], _TIE_WIDTH)
        + np.einsum("ki,kij,kj->", off, lens.information, off)
        + _FIX_WIDTH**2 * np.log1p(square / _FIX_WIDTH**2).sum()
        + (points.weight * (block.points - points.xyz) ** 2).sum()
        + (shift_weight * state.shift**2).sum()
    )


def _shift_weight(sigma: np.ndarray) -> np.ndarray:
    """Weight that holds an offset nobody wants at zero."""
    return np.asarray(1.0 / np.maximum(sigma, 1e-6) ** 2)


def _reduced(state: _State, knowledge: Knowledge, damping: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The reduced system `(R, R)`, its right side `(R,)` and how the sum of heights follows the parameters `(R,)`."""
    block = state.block
    size = 6 * len(block.names) + 9 * len(block.lenses) + 3
    system, right, heights = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    longest = int(np.bincount(block.obs_point).max())
    _normal.reduce_points(*_arrays(state, knowledge), damping, system, right, heights, longest)
    system = np.tril(system) + np.tril(system, -1).T
    _add_lenses(state, knowledge.lens, system, right)
    _add_fixes(state, knowledge.centres, system, right)
    return system, right, heights


def _add_lenses(state: _State, lens: LensPriors, system: np.ndarray, right: np.ndarray) -> None:
    for k, information in enumerate(lens.information):
        rows = slice(6 * len(state.block.names) + 9 * k, 6 * len(state.block.names) + 9 * k + 9)
        system[rows, rows] += information
        right[rows] -= information @ (state.block.lenses[k] - lens.lenses[k])


def _add_fixes(state: _State, centres: CentrePriors, system: np.ndarray, right: np.ndarray) -> None:
    misfit, square = _fix_misfit(state, centres)
    weight = 1.0 / (centres.sigma**2 * (1.0 + square / _FIX_WIDTH**2)[:, None])
    for axis in range(3):
        rows, last = 6 * centres.photo + 3 + axis, len(right) - 3 + axis
        np.add.at(system, (rows, rows), weight[:, axis])
        np.add.at(system, (rows, np.full_like(rows, last)), weight[:, axis])
        np.add.at(system, (np.full_like(rows, last), rows), weight[:, axis])
        system[last, last] += weight[:, axis].sum()
        np.add.at(right, rows, -weight[:, axis] * misfit[:, axis])
        right[last] -= (weight[:, axis] * misfit[:, axis]).sum()
    tail = np.arange(len(right) - 3, len(right))
    system[tail, tail] += _shift_weight(centres.shift_sigma)
    right[tail] -= _shift_weight(centres.shift_sigma) * state.shift


def _edge_priors(state: _State, knowledge: Knowledge) -> _fronts.Priors:
    """Fixes, lenses and the common shift for `_fronts`: what `_add_lenses` and `_add_fixes` add to the whole system."""
    block, centres, lens = state.block, knowledge.centres, knowledge.lens
    edge, right = np.zeros((9 * len(block.lenses) + 3,) * 2), np.zeros(9 * len(block.lenses) + 3)
    for k, information in enumerate(lens.information):
        edge[9 * k : 9 * k + 9, 9 * k : 9 * k + 9] = information
        right[9 * k : 9 * k + 9] = -information @ (block.lenses[k] - lens.lenses[k])
    tail = np.arange(len(right) - 3, len(right))
    edge[tail, tail] = _shift_weight(centres.shift_sigma)
    right[tail] = -_shift_weight(centres.shift_sigma) * state.shift
    misfit, square = _fix_misfit(state, centres)
    weight = 1.0 / (centres.sigma**2 * (1.0 + square / _FIX_WIDTH**2)[:, None])
    weights, pulls = np.zeros((len(block.names), 3)), np.zeros((len(block.names), 3))
    np.add.at(weights, centres.photo, weight)
    np.add.at(pulls, centres.photo, -weight * misfit)
    return _fronts.Priors(edge, right, weights, pulls)


def _solve(
    state: _State, knowledge: Knowledge, damping: float, tree: tuple[Node, ...] | None = None
) -> tuple[np.ndarray, np.ndarray] | None:
    """Steps of the reduced parameters and of the points; None where the system is not positive.

    Focal length and depth trade along a valley that is straight only when the distortion keeps its effect in pixels, so the step
    is taken in distortions that do (`_bends` says how k1... follow the focal length); `_stepped` follows the valley.
    """
    from scipy.linalg import LinAlgError

    try:
        if tree is None:
            step = _whole_step(state, knowledge, damping)
        else:
            bend = _edge_bend(state.block)
            step = _fronts.solve(tree, _arrays(state, knowledge), _edge_priors(state, knowledge), damping, bend).steps[:, 0]
    except LinAlgError:
        return None
    straight = step.copy()
    for row, bends in _bends(state.block):
        straight[row + 4 : row + 9] += bends * (step[row] + step[row + 1])
    return step, _normal.point_steps(*_arrays(state, knowledge), damping, straight)


def _whole_step(state: _State, knowledge: Knowledge, damping: float) -> np.ndarray:
    from scipy.linalg import cho_factor, cho_solve

    system, right, _ = _reduced(state, knowledge, damping)
    for row, bends in _bends(state.block):
        _bend(system, right, row, bends)
    diagonal = np.arange(len(system))
    scale = 1.0 / np.sqrt(system[diagonal, diagonal] + 1e-9)
    system = system * scale[:, None] * scale
    system[diagonal, diagonal] += damping
    factor = cho_factor(system, lower=True, overwrite_a=True)
    return np.asarray(scale * cho_solve(factor, scale * right))


def _bend(system: np.ndarray, right: np.ndarray, row: int, bends: np.ndarray) -> None:
    """Let the distortions at `row + 4` and on follow the focal lengths at `row` and `row + 1`."""
    for focal in (row, row + 1):
        system[:, focal] += system[:, row + 4 : row + 9] @ bends
        system[focal, :] += bends @ system[row + 4 : row + 9, :]
        right[focal] += bends @ right[row + 4 : row + 9]


def _edge_bend(block: Block) -> Callable[[np.ndarray, np.ndarray], None]:
    """`_bend` for all lenses of a front, whose last rows are the lenses and the shift."""
    edge_first, edge = 6 * len(block.names), 9 * len(block.lenses) + 3

    def bend(front: np.ndarray, right: np.ndarray) -> None:
        for row, bends in _bends(block):
            _bend(front, right, len(front) - edge + row - edge_first, bends)

    return bend


def _bends(block: Block) -> Iterator[tuple[int, np.ndarray]]:
    """Per lens: its first row in the reduced system, and `(5,)` how k1 k2 p1 p2 k3 follow fx (or fy) at constant effect in pixels."""
    for k, lens in enumerate(block.lenses):
        yield 6 * len(block.names) + 9 * k, _POWERS * lens[4:] / (lens[0] + lens[1])


def _stepped(state: _State, step: np.ndarray, point_step: np.ndarray) -> _State:
    from scipy.spatial.transform import Rotation

    block = state.block
    count, lenses = len(block.names), len(block.lenses)
    by_photo = step[: 6 * count].reshape(count, 6)
    lens = block.lenses + step[6 * count : 6 * count + 9 * lenses].reshape(lenses, 9)
    growth = lens[:, :2].sum(axis=1) / block.lenses[:, :2].sum(axis=1)
    if not (growth > 0.1).all():
        return state
    lens[:, 4:] *= growth[:, None] ** _POWERS
    moved = replace(
        block,
        rotations=Rotation.from_rotvec(by_photo[:, :3]).as_matrix() @ block.rotations,
        centres=block.centres + by_photo[:, 3:],
        lenses=lens,
        points=block.points + point_step,
    )
    return _State(moved, state.shift + step[-3:])


def reduced_covariance(block: Block, knowledge: Knowledge) -> np.ndarray | None:
    """`(R, R)` covariance of photographs (six rows each, as in `_normal`), lenses and the GNSS shift; None where it cannot be inverted.

    Args:
        block: adjusted; not so large that its system cannot be made whole.
        knowledge: with what it was adjusted.
    """
    return _covariance(_reduced(_State(block, np.zeros(3)), knowledge, 0.0)[0])


def _covariance(system: np.ndarray) -> np.ndarray | None:
    from scipy.linalg import LinAlgError, cho_factor, cho_solve

    scale = 1.0 / np.sqrt(np.maximum(np.diag(system), 1e-12))
    try:
        inverse = cho_solve(cho_factor(system * scale[:, None] * scale + 1e-12 * np.eye(len(system)), lower=True), np.eye(len(system)))
    except LinAlgError:
        return None
    return np.asarray(inverse * scale[:, None] * scale)


def _certainty(state: _State, knowledge: Knowledge, adjusted: Adjusted) -> Adjusted:
    """Add standard deviations from the inverse of the reduced system, where it can be inverted."""
    system, _, heights = _reduced(state, knowledge, 0.0)
    covariance = _covariance(system)
    if covariance is None:
        return adjusted
    count = len(state.block.names)
    focal = []
    for k, lens in enumerate(state.block.lenses):
        first = 6 * count + 9 * k
        focal.append(np.sqrt(max(covariance[first : first + 2, first : first + 2].sum(), 0.0)) / (lens[0] + lens[1]))
    follow = heights / len(state.block.points)
    centre = np.sqrt(np.maximum(np.diag(covariance)[: 6 * count].reshape(count, 6)[:, 3:], 0.0))
    height = float(np.sqrt(max(follow @ covariance @ follow, 0.0)))
    return replace(adjusted, focal_sigma=np.array(focal), centre_sigma=centre, height_sigma_m=height)


def _certainty_by_fronts(state: _State, knowledge: Knowledge, adjusted: Adjusted, tree: tuple[Node, ...]) -> Adjusted:
    """`_certainty` for a block whose system is never made whole."""
    from scipy.linalg import LinAlgError

    def straight(front: np.ndarray, right: np.ndarray) -> None:
        """Variables as they are."""

    try:
        solved = _fronts.solve(tree, _arrays(state, knowledge), _edge_priors(state, knowledge), 0.0, straight)
    except LinAlgError:
        return adjusted
    photos, edge = _fronts.covariances(solved)
    lenses = state.block.lenses
    focal = [np.sqrt(max(edge[9 * k : 9 * k + 2, 9 * k : 9 * k + 2].sum(), 0.0)) / (lens[0] + lens[1]) for k, lens in enumerate(lenses)]
    centre = np.sqrt(np.maximum(np.diagonal(photos, axis1=1, axis2=2)[:, 3:], 0.0))
    height = float(np.sqrt(max(solved.height_variance, 0.0))) / len(state.block.points)
    return replace(adjusted, focal_sigma=np.array(focal), centre_sigma=centre, height_sigma_m=height)
