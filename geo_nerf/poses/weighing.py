"""Control weighed against GNSS and against itself: which coordinates are wrong, and where nobody can tell which.

In: how far each control point lies from where the GNSS-shaped block sees it, with the covariance of that.
Out: the coordinates to use.
Every set of wrong coordinates is a hypothesis; they are compared by their posterior probability, so that a
small scatter of all points, a
common offset and a gross error of one point are told apart by one rule. Source: Bayesian model comparison
(MacKay 2003, chapter 28).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from geo_nerf.poses.shapes import Shape, Tilt, shapes

PLANE, HEIGHT = 0, 1
#: coordinates of a group
_AXES = {PLANE: (0, 1), HEIGHT: (2,)}
#: prior probabilities: of one point's plane or height being wrong; of both; of an offset beyond what GNSS can
#: be off by; of a bent GNSS
_WRONG, _BOTH, _OFFSET, _BENT = 0.01, 0.003, 0.03, 0.002
#: a height of exactly zero among others is probably nobody's measurement
_WRONG_ZERO = 0.5
#: logarithm of the range gross errors come from (1 cm to 10,000 km): their size is unknown (Jeffreys' prior,
#: 1 / size)
_RANGE = float(np.log(1e9))
#: control's own standard deviations looked at, in the smallest, and how much rarer each is than the one
#: before
_SIGMAS, _RARER = 2.0 ** np.arange(8), 0.3
#: a coordinate more probably wrong than this is left out; above the second its point is named as the wrong
#: one
_LEFT_OUT, _SURE = 0.2, 0.9
#: a point whose plan is wrong by more than this is another place, whose height says nothing here, metres
_ELSEWHERE_M = 100.0
#: a point seen nearer to another's coordinates than this part of its own error, and this many metres, is that
#: other
_SAME_PLACE, _SAME_PLACE_M = 0.1, 30.0
#: fewer points than these cannot tell that GNSS has bent the block
_AGAINST_GNSS = 4
#: up to so many points every pair is tried as the wrong one; beyond, the most conspicuous
_PAIRS_UP_TO, _CONSPICUOUS = 7, 6

#: a set of wrong groups: (point, PLANE or HEIGHT)
Wrong = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Evidence:
    """n control points that are triangulated in a block which GNSS has shaped."""

    #: `(n, 3)` float64 surveyed less seen, local metres
    off: np.ndarray
    #: `(3 n, 3 n)` float64 covariance of `off` without a common offset and without the survey's own error,
    #: m^2
    covariance: np.ndarray
    #: `(3,)` float64 standard deviation of an offset common to all fixes, metres
    offset_sigma: np.ndarray
    #: `(3 n, m)` float64 how `off` changes with turns and scale of the block, each by one standard deviation
    #: of a bent GNSS
    bends: np.ndarray
    #: smallest standard deviation of control, metres
    floor_m: float
    #: `(n,)` bool: the height is exactly zero
    zero: np.ndarray
    #: nobody measured these heights, or in another unit: they are not used
    no_heights: bool = False
    #: probability that GNSS has shaped the block wrongly
    bent: float = _BENT
    #: what gimbals say of the block's tilt, or None
    tilt: Tilt | None = None
    #: `(n, 2)` float64 the points' plane coordinates as surveyed, and `(L, 2)` those of all that the file
    #: names, local metres; None where nobody asks whether two were exchanged
    given: np.ndarray | None = None
    listed: np.ndarray | None = None

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """What may be wrong with the shape of the block."""
        may_bend = len(self.off) >= _AGAINST_GNSS
        return shapes(self.covariance, self.bends, self.tilt, self.bent, may_bend=may_bend)


@dataclass(frozen=True)
class Weighed:
    """What to believe."""

    #: `(n, 3)` bool coordinates to use
    use: np.ndarray
    #: `(n, 2)` probability that the plane coordinates, the height of a point are wrong
    wrong: np.ndarray
    #: `(n, 3)` distance from where the rest puts the point, metres
    off: np.ndarray
    #: `(3,)` offset common to all, metres (0 where no coordinate is used)
    offset: np.ndarray
    #: `(2,)` bool: the offset in plane, in height is more than GNSS can be off by
    offset_odd: tuple[bool, bool]
    #: standard deviation of control's coordinates, metres
    sigma_m: float
    #: GNSS shaped the block wrongly, and control says so
    bent: bool
    #: `(3 n, 3 n)` covariance of surveyed less seen by GNSS and gimbals in the most probable case, m^2
    covariance: np.ndarray
    #: gimbals were believed in that case
    gimbals: bool

    @property
    def sure(self) -> np.ndarray:
        """`(n, 2)` bool: named as wrong."""
        return np.asarray(self.wrong > _SURE)

    @property
    def doubted(self) -> np.ndarray:
        """`(n, 2)` bool: probably wrong; the height of a point left out for its plan alone is not."""
        return np.asarray(self.wrong > _LEFT_OUT)

    @property
    def left_out(self) -> np.ndarray:
        """`(n, 2)` bool: not used."""
        return np.asarray(np.stack([~self.use[:, 0], ~self.use[:, 2]], axis=1))


@dataclass(frozen=True)
class _Judged:
    """One hypothesis: what is wrong, and with what it is explained."""

    wrong: Wrong
    shape: Shape
    log_probability: float
    sigma_m: float
    offset: np.ndarray
    #: `(n, 3)` off less what the right coordinates predict
    off: np.ndarray
    #: `(n, 2)` squared, in predicted standard deviations
    square: np.ndarray


def weigh(evidence: Evidence) -> Weighed:
    """Find the coordinates that can be used.

    Args:
        evidence: of one to some hundred points.
    """
    known: dict[tuple[Wrong, Shape], _Judged] = {}
    for shape in evidence.shapes:
        _search(evidence, shape, known)
    judged = list(known.values())
    best = max(judged, key=lambda one: one.log_probability)
    _neighbours(evidence, best, known)
    judged = list(known.values())
    best = max(judged, key=lambda one: one.log_probability)
    share = np.exp(np.array([one.log_probability for one in judged]) - best.log_probability)
    share /= share.sum()
    wrong = np.zeros((len(evidence.off), 2))
    for one, part in zip(judged, share, strict=True):
        for row, group in one.wrong:
            wrong[row, group] += part
    return _outcome(
        evidence, best, wrong, sum(part for one, part in zip(judged, share, strict=True) if one.shape.bent)
    )


def _outcome(evidence: Evidence, best: _Judged, wrong: np.ndarray, bent: float) -> Weighed:
    use = np.repeat(wrong <= _LEFT_OUT, [2, 1], axis=1)
    if evidence.no_heights:
        use[:, 2] = False
    use[~use[:, 0] & (np.linalg.norm(best.off[:, :2], axis=1) > _ELSEWHERE_M), 2] = False
    use[~use[:, 0] & _of_another(evidence, best.off)] = False
    left_out = frozenset(
        (int(row), group) for group in _AXES for row in np.flatnonzero(~use[:, _AXES[group][0]])
    )
    best = _judged(evidence, left_out, best.shape)
    odd = [_beyond(best.offset[list(axes)], evidence.offset_sigma[list(axes)]) for axes in _AXES.values()]
    for group, axes in _AXES.items():
        # one point far from GNSS: nobody knows which of the two is wrong; two that agree on it are believed
        if odd[group] and use[:, axes[0]].sum() < 2:
            wrong[use[:, axes[0]], group] = 0.5
            use[:, list(axes)] = False
    use[~use[:, 0] & (np.linalg.norm(evidence.off[:, :2], axis=1) > _ELSEWHERE_M), 2] = False
    offset = np.where(use.any(axis=0), best.offset, 0.0)
    sigma = float(np.sqrt(max(best.sigma_m**2 - evidence.floor_m**2, 0.0)))
    shape = best.shape
    return Weighed(
        use, wrong, best.off, offset, (odd[0], odd[1]), sigma, bool(bent > 0.5), shape.covariance, shape.gimbals
    )


def _of_another(evidence: Evidence, off: np.ndarray) -> np.ndarray:
    """`(n,)` bool: the point is seen at another's coordinates, or its own fit where another is seen: none of them are its own."""
    if evidence.given is None or evidence.listed is None:
        return np.zeros(len(off), bool)
    seen, size = evidence.given - off[:, :2], np.linalg.norm(off[:, :2], axis=1)
    reach = np.minimum(_SAME_PLACE * size, _SAME_PLACE_M)
    listed = np.linalg.norm(seen[:, None] - evidence.listed, axis=2)
    back = np.linalg.norm(evidence.given[:, None] - seen, axis=2)
    # a point's own coordinates lie `size` from where it is seen, farther than `reach`
    return np.asarray(((listed < reach[:, None]).any(axis=1)) | ((back < reach[:, None]).any(axis=1)))


def _beyond(offset: np.ndarray, sigma: np.ndarray) -> bool:
    """Whether an offset is more probably a gross one than one of the receiver's."""
    usual, gross = _offset_parts(offset, sigma)
    return bool(gross > usual)


def _search(evidence: Evidence, shape: Shape, known: dict[tuple[Wrong, Shape], _Judged]) -> None:
    """Judge what may be wrong: nothing, one point, two, and from the best of these on one more at a time."""
    count = len(evidence.off)
    best = _judge(evidence, frozenset(), shape, known)
    while True:
        rows = np.argsort(-best.square.max(axis=1), kind="stable")[
            : count if count <= _PAIRS_UP_TO else _CONSPICUOUS
        ]
        trials = list(_with_one_more(best.wrong, rows))
        if not best.wrong:
            trials += list(_with_two_more(rows))
        found = max(
            (_judge(evidence, trial, shape, known) for trial in trials),
            key=lambda one: one.log_probability,
            default=best,
        )
        if found.log_probability <= best.log_probability:
            return
        best = found


def _with_one_more(wrong: Wrong, rows: Iterable[int]) -> Iterable[Wrong]:
    for row in rows:
        for groups in ((PLANE,), (HEIGHT,), (PLANE, HEIGHT)):
            more = wrong | {(int(row), group) for group in groups}
            if more != wrong:
                yield more


def _with_two_more(rows: Iterable[int]) -> Iterable[Wrong]:
    choices = ((PLANE,), (HEIGHT,), (PLANE, HEIGHT))
    for (one, two), (first, second) in product(combinations(map(int, rows), 2), product(choices, choices)):
        yield frozenset({(one, group) for group in first} | {(two, group) for group in second})


def _neighbours(evidence: Evidence, best: _Judged, known: dict[tuple[Wrong, Shape], _Judged]) -> None:
    """Judge what is like the best: each wrong group given back, or another point's taken in its place."""
    count = len(evidence.off)
    rows = np.argsort(-best.square.max(axis=1), kind="stable")[:_CONSPICUOUS]
    for item in best.wrong:
        _judge(evidence, best.wrong - {item}, best.shape, known)
        for row in {int(one) for one in rows} | (set(range(count)) if count <= _PAIRS_UP_TO else set()):
            _judge(evidence, (best.wrong - {item}) | {(row, item[1])}, best.shape, known)


def _judge(
    evidence: Evidence, wrong: Wrong, shape: Shape, known: dict[tuple[Wrong, Shape], _Judged]
) -> _Judged:
    if (wrong, shape) not in known:
        known[wrong, shape] = _judged(evidence, wrong, shape)
    return known[wrong, shape]


def _judged(evidence: Evidence, wrong: Wrong, shape: Shape) -> _Judged:
    count = len(evidence.off)
    if evidence.no_heights:
        wrong = wrong | {(row, HEIGHT) for row in range(count)}
    covariance = shape.covariance
    keep = np.ones((count, 3), bool)
    for row, group in wrong:
        keep[row, list(_AXES[group])] = False
    mask, off = keep.ravel(), evidence.off.ravel() - shape.expected
    axes = np.flatnonzero(keep.any(axis=0))
    design = np.tile(np.eye(3), (count, 1))[:, axes]
    spread, turn = np.linalg.eigh(covariance[np.ix_(mask, mask)])
    spread, turned, turned_design = np.maximum(spread, 0.0), turn.T @ off[mask], turn.T @ design[mask]
    trials = [_fit(evidence, spread, turned, turned_design, axes, k) for k in range(len(_SIGMAS))]
    chances = np.array([trial[0] for trial in trials])
    _, offset, weight, rest, precision = trials[int(chances.argmax())]
    sigma = evidence.floor_m * float(_SIGMAS[int(chances.argmax())])
    # what the kept coordinates predict for every coordinate
    across = covariance[:, mask] @ turn
    predicted = design @ offset[axes] + across @ (weight * rest)
    inverse = np.linalg.inv(precision) if len(axes) else np.zeros((0, 0))
    variance = (
        np.diag(covariance)
        + sigma**2
        - ((across**2) * weight).sum(axis=1)
        + ((design @ inverse) * design).sum(axis=1)
    )
    absent = np.setdiff1d(np.arange(3), axes)
    variance = np.maximum(variance.reshape(count, 3), sigma**2)
    variance[:, absent] += evidence.offset_sigma[absent] ** 2
    left = (off - predicted).reshape(count, 3)
    square = np.stack(
        [(left[:, :2] ** 2 / variance[:, :2]).sum(axis=1), left[:, 2] ** 2 / variance[:, 2]], axis=1
    )
    total = (
        float(np.logaddexp.reduce(chances))
        + shape.log_probability
        + _prior(evidence, wrong)
        + _gross(left, np.sqrt(variance), wrong)
    )
    return _Judged(wrong, shape, total, sigma, offset, left, square)


def _fit(
    evidence: Evidence, spread: np.ndarray, turned: np.ndarray, design: np.ndarray, axes: np.ndarray, k: int
) -> tuple[float, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The k-th standard deviation tried: log probability, `(3,)` offset, weights, rests and the offset's `(a, a)` precision."""
    sigma = evidence.floor_m * _SIGMAS[k]
    weight = 1.0 / (spread + sigma**2)
    precision = (design * weight[:, None]).T @ design
    offset = np.zeros(3)
    chance = k * np.log(_RARER)
    if len(axes):
        offset[axes] = np.linalg.solve(precision, design.T @ (weight * turned))
        chance += 0.5 * (len(axes) * np.log(2 * np.pi) - np.linalg.slogdet(precision)[1])
        chance += sum(
            float(np.logaddexp(*np.log(_offset_parts(offset[list(own)], evidence.offset_sigma[list(own)]))))
            for own in _AXES.values()
            if own[0] in axes
        )
    rest = turned - design @ offset[axes]
    chance += -0.5 * float((weight * rest**2).sum()) + 0.5 * float(np.log(weight / (2 * np.pi)).sum())
    return float(chance), offset, weight, rest, precision


def _offset_parts(offset: np.ndarray, sigma: np.ndarray) -> tuple[float, float]:
    """Probability densities of a common offset: as the receiver's, as a gross one."""
    usual = float(np.prod(np.exp(-0.5 * (offset / sigma) ** 2) / (np.sqrt(2 * np.pi) * sigma)))
    size = max(float(np.linalg.norm(offset)), float(np.sqrt((sigma**2).mean())))
    return max((1 - _OFFSET) * usual, 1e-300), _OFFSET * _jeffreys(size, len(offset))


def _jeffreys(size: float, dimensions: int) -> float:
    return 1.0 / (_RANGE * (2 * size if dimensions == 1 else 2 * np.pi * size**2))


def _gross(left: np.ndarray, sigma: np.ndarray, wrong: Wrong) -> float:
    """Log density of the wrong coordinates' errors."""
    total = 0.0
    for row, group in wrong:
        axes = list(_AXES[group])
        size = max(float(np.linalg.norm(left[row, axes])), float(np.linalg.norm(sigma[row, axes])))
        total += float(np.log(_jeffreys(size, len(axes))))
    return total


def _prior(evidence: Evidence, wrong: Wrong) -> float:
    """Log probability of a hypothesis before anything was seen."""
    total = 0.0
    for row, zero in enumerate(evidence.zero):
        plane, height = (row, PLANE) in wrong, (row, HEIGHT) in wrong
        if zero:
            total += np.log(_WRONG_ZERO) + np.log(2 * _WRONG if plane else 1 - 2 * _WRONG)
        else:
            total += np.log(
                _BOTH if plane and height else _WRONG if plane or height else 1 - 2 * _WRONG - _BOTH
            )
    return float(total)
