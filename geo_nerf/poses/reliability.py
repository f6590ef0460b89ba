"""How well control coordinates check each other: what an error that nobody can find would do to the block.

In: the control that is used, how certain GNSS and gimbals are of the block's place and tilt, and some ground
points. Out: the coordinates that nothing checks, with the least error of each that would be found and what one
as large moves on the ground, and the heights' standard deviation where it is worst. Source: Baarda 1968, A
testing procedure for use in geodetic networks (internal and external reliability).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.poses.weighing import HEIGHT, PLANE, Evidence, Weighed

#: an error is found from so many standard deviations of its test (0.1 % false alarms, 80 % found)
_FOUND_FROM = 4.13
#: a redundancy number below this leaves a coordinate unchecked (Foerstner 1987)
_LEAST_REDUNDANCY = 0.1
#: what moves the ground by less than this, in metres and in pixels, is not worth a word
_WORTH_M, _WORTH_PIXELS = 0.1, 12.0
#: nothing checks a coordinate whose error would show only from here on, metres
_BOUNDLESS_M = 10.0
#: directions in which the outermost ground points are looked at
_DIRECTIONS = 8
#: how well a similarity describes what control does to a block, metres
_SMOOTH_M = 0.02


@dataclass(frozen=True)
class Unchecked:
    """A control coordinate whose error would not show in the others' residuals."""

    #: row of the survey, and PLANE or HEIGHT
    row: int
    group: int
    #: least error that would be found, metres
    size_m: float
    #: what one as large moves on the ground, horizontally and in height, at most, metres
    side_m: float
    up_m: float
    #: whether heights change by unequal amounts across the block
    tilts: bool

    @property
    def boundless(self) -> bool:
        """Whether nothing at all would find an error: how large it may be is no figure to state."""
        return self.size_m > _BOUNDLESS_M


@dataclass(frozen=True)
class Reliability:
    """What control that is used leaves open."""

    #: standard deviation of the ground's height where it is worst, by GNSS, gimbals and control, metres
    settled_sigma_m: float
    #: the same with errors of single control coordinates that are just not found, as so many sigmas, metres
    height_sigma_m: float
    unchecked: tuple[Unchecked, ...]

    @property
    def side_m(self) -> float:
        """What an error that is not found may move horizontally, metres."""
        return max((one.side_m for one in self.unchecked if not one.boundless), default=0.0)

    @property
    def up_m(self) -> float:
        """What an error that is not found may move in height, metres."""
        return max((one.up_m for one in self.unchecked if not one.boundless), default=0.0)


@dataclass(frozen=True)
class Freedom:
    """How GNSS and gimbals leave a block free: a shift, three turns (radians), a stretch (parts)."""

    #: `(7, 7)` float64 covariance
    prior: np.ndarray
    #: `(3 n, 7)` and `(3 g, 7)` float64 how control and ground points move
    control: np.ndarray
    ground: np.ndarray


def modes(middle: np.ndarray, points: np.ndarray) -> np.ndarray:
    """`(3 n, 4)` float64 how points move with three turns (radians) and a stretch (parts) about `middle`."""
    away = points - middle
    (x, y, z), none = away.T, np.zeros(len(away))
    turns = (
        np.stack([none, -z, y], axis=1),
        np.stack([z, none, -x], axis=1),
        np.stack([-y, x, none], axis=1),
    )
    return np.column_stack([mode.ravel() for mode in (*turns, away)])


def freedom(evidence: Evidence, weighed: Weighed, middle: np.ndarray, seen: np.ndarray, ground: np.ndarray, *, drift: float) -> Freedom:
    """How free the block is without control.

    Args:
        evidence: of n points.
        weighed: what was found.
        middle: `(3,)` of the projection centres, metres.
        seen: `(n, 3)` the control in the block, metres.
        ground: `(g, 3)` ground points.
        drift: standard deviation of turns and stretch by GNSS, see `settling.drift_sigma`.
    """
    shift = np.maximum(evidence.offset_sigma, np.abs(weighed.offset))
    turns = np.eye(4) * drift**2
    if evidence.tilt is not None and weighed.gimbals:
        # the block stays where GNSS turned it: what gimbals show of that is an error too
        gain = turns[:2, :2] @ np.linalg.inv(turns[:2, :2] + evidence.tilt.gimbals)
        shown = gain @ evidence.tilt.found
        turns[:2, :2] = (np.eye(2) - gain) @ turns[:2, :2] + np.outer(shown, shown)
    prior = np.zeros((7, 7))
    prior[:3, :3], prior[3:, 3:] = np.diag(shift**2), turns
    return Freedom(prior, *(np.hstack([np.tile(np.eye(3), (len(at), 1)), modes(middle, at)]) for at in (seen, ground)))


def reliability(
    evidence: Evidence, weighed: Weighed, rows: np.ndarray, free: Freedom, pixel_m: float
) -> Reliability:
    """What the control that is used leaves open.

    Args:
        evidence: of n points.
        weighed: the coordinates to use.
        rows: `(n,)` int64 of the survey.
        free: how free the block is without control.
        pixel_m: a pixel on the ground, metres.
    """
    mask = np.flatnonzero(weighed.use.ravel())
    sigma = float(np.hypot(weighed.sigma_m, evidence.floor_m))
    inverse, follow, after = _adjusted(weighed.covariance, free, mask, sigma)
    kept = np.linalg.inv(np.linalg.inv(free.prior) + free.control.T @ free.control / _SMOOTH_M**2)
    to_block = kept @ free.control.T / _SMOOTH_M**2
    left = to_block @ after @ to_block.T + kept
    certain = np.sqrt(np.maximum(np.einsum("gi,ij,gj->g", free.ground, left, free.ground), 0.0)).reshape(-1, 3)
    worth, hidden, found = max(_WORTH_M, _WORTH_PIXELS * pixel_m), 0.0, []
    for column, coordinate in enumerate(mask):
        size = _FOUND_FROM / np.sqrt(inverse[column, column])
        moved = (free.ground @ to_block @ follow[:, column] * size).reshape(-1, 3)
        if size <= _BOUNDLESS_M:
            hidden = max(hidden, float(np.abs(moved[:, 2]).max()) / _FOUND_FROM)
        if _poor(moved, certain, worth):
            found.append(_unchecked(int(rows[coordinate // 3]), int(coordinate % 3), float(size), moved))
    settled = float(certain[:, 2].max())
    return Reliability(settled, float(np.hypot(settled, hidden)), tuple(_worst_of_each(found)))


def _adjusted(
    covariance: np.ndarray, free: Freedom, mask: np.ndarray, sigma: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Control coordinates after those of `mask` were observed.

    The block's shift, of which nothing but control may say anything, is a parameter of its own (universal
    kriging): as a part of the covariance, 10 km squared, it would leave no digit for millimetres.

    Args:
        covariance: `(3 n, 3 n)` of the coordinates, less the shift, square metres.
        free: holds the shift's own.
        mask: `(m,)` coordinates that are observed.
        sigma: standard deviation of each, metres.

    Returns:
        `(m, m)` inverse covariance of the observations, `(3 n, m)` how coordinates follow them, `(3 n, 3 n)`
        covariance that is left.
    """
    weights = np.linalg.inv(covariance[np.ix_(mask, mask)] + sigma**2 * np.eye(len(mask)))
    shifts, follow = free.control[:, :3], covariance[:, mask] @ weights
    seen, unseen = shifts[mask], shifts - follow @ shifts[mask]
    shift = np.linalg.inv(np.linalg.inv(free.prior[:3, :3]) + seen.T @ weights @ seen)
    inverse = weights - weights @ seen @ shift @ seen.T @ weights
    after = covariance - follow @ covariance[mask] + unseen @ shift @ unseen.T
    return inverse, follow + unseen @ shift @ seen.T @ weights, after


def _poor(moved: np.ndarray, certain: np.ndarray, worth_m: float) -> bool:
    """Whether an error that is just found moves ground by far more than its standard deviation there.

    By how many times says the redundancy number r: `_FOUND_FROM * sqrt((1 - r) / r)`.
    """
    times = _FOUND_FROM * np.sqrt((1 - _LEAST_REDUNDANCY) / _LEAST_REDUNDANCY)
    return bool(((np.abs(moved) > times * certain) & (np.abs(moved) > worth_m)).any())


def _unchecked(row: int, axis: int, size: float, moved: np.ndarray) -> Unchecked:
    up = np.abs(moved[:, 2]).max()
    return Unchecked(
        row,
        HEIGHT if axis == 2 else PLANE,
        size,
        side_m=float(np.linalg.norm(moved[:, :2], axis=1).max()),
        up_m=float(up),
        tilts=bool(np.ptp(moved[:, 2]) > 0.5 * up),
    )


def _worst_of_each(found: list[Unchecked]) -> list[Unchecked]:
    """Easting and northing of a point count as one."""
    worst: dict[tuple[int, int], Unchecked] = {}
    for one in sorted(found, key=lambda each: np.hypot(each.side_m, each.up_m)):
        worst[one.row, one.group] = one
    return sorted(worst.values(), key=lambda each: (each.row, each.group))


def outermost(points: np.ndarray) -> np.ndarray:
    """`(g, 3)` float64 the outermost of `(N, 3)` points in eight directions, and the middle; the wildest hundredth is left out."""
    middle = np.median(points, axis=0)
    away = np.linalg.norm(points[:, :2] - middle[:2], axis=1)
    near = points[away <= np.quantile(away, 0.99)]
    angles = np.arange(_DIRECTIONS) * 2 * np.pi / _DIRECTIONS
    ahead = np.stack([np.cos(angles), np.sin(angles)])
    return np.vstack([near[np.argmax(near[:, :2] @ ahead, axis=0)], middle])
