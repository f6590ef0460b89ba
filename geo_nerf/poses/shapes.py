"""What may be wrong with the shape that GNSS gave a block: nothing, a tilt and stretch, the gimbals that contradict it.

In: the covariance of where the block sees control, and the tilt that gimbals see. Out: for each hypothesis,
where control is to be expected and how probable the hypothesis is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: prior probability that consistent gimbal tags are wrong together; then the tilt they show may be anything up
#: to about this, degrees
_GIMBALS_WRONG, _GIMBALS_WRONG_DEG = 0.01, 10.0


@dataclass(frozen=True)
class Tilt:
    """The block's turn about east and north: what gimbals say of it, and how it goes with where the block sees n points."""

    #: `(2,)` float64 turn that the block still needs by its gimbals, radians
    found: np.ndarray
    #: `(2, 2)` float64 covariance of `found` by the gimbals, radians^2
    gimbals: np.ndarray
    #: `(2, 2)` float64 covariance of the turn as GNSS leaves it, radians^2
    block: np.ndarray
    #: `(3 n, 2)` float64 its covariance with surveyed less seen, metres radians
    cross: np.ndarray
    #: `(2, m)` float64 the turn of each of the bends
    bends: np.ndarray


@dataclass(frozen=True, eq=False)
class Shape:
    """One hypothesis about the block; equal to itself alone, so that it may be a key."""

    bent: bool
    #: gimbals are believed
    gimbals: bool
    log_probability: float
    #: `(3 n,)` float64 surveyed less seen to be expected, metres
    expected: np.ndarray
    #: `(3 n, 3 n)` float64 m^2
    covariance: np.ndarray


def shapes(
    covariance: np.ndarray, bends: np.ndarray, tilt: Tilt | None, bent: float, *, may_bend: bool
) -> tuple[Shape, ...]:
    """The hypotheses.

    Args:
        covariance: `(3 n, 3 n)` of surveyed less seen, m^2.
        bends: `(3 n, m)` how that changes with turns and scale, each by one standard deviation of a bent GNSS.
        tilt: what gimbals say, or None.
        bent: probability that GNSS has bent the block.
        may_bend: whether that is looked at.
    """
    found = []
    for is_bent in (False, True) if may_bend else (False,):
        more = 1.0 if is_bent else 0.0
        chance = float(np.log(bent if is_bent else 1 - bent))
        whole = covariance + more * bends @ bends.T
        still = np.zeros(len(covariance))
        if tilt is None:
            found.append(Shape(is_bent, False, chance, still, whole))
            continue
        turn = tilt.block + more * tilt.bends @ tilt.bends.T
        cross = tilt.cross + more * bends @ tilt.bends.T
        seen = turn + tilt.gimbals
        gain = np.linalg.solve(seen, cross.T).T
        right = chance + float(np.log(1 - _GIMBALS_WRONG)) + _log_normal(tilt.found, seen)
        found.append(Shape(is_bent, True, right, gain @ tilt.found, whole - gain @ cross.T))
        anything = turn + np.radians(_GIMBALS_WRONG_DEG) ** 2 * np.eye(2)
        wrong = chance + float(np.log(_GIMBALS_WRONG)) + _log_normal(tilt.found, anything)
        found.append(Shape(is_bent, False, wrong, still, whole))
    return tuple(found)


def _log_normal(value: np.ndarray, covariance: np.ndarray) -> float:
    square = float(value @ np.linalg.solve(covariance, value))
    return -0.5 * square - 0.5 * float(np.linalg.slogdet(2 * np.pi * covariance)[1])
