"""Similarities between two sets of points, robust to gross errors and never mirrored.

In: the same points in two frames. Out: a `Similarity` and which points it trusts. Source of the closed form: Umeyama 1991.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from geo_nerf.poses.block import Block, Similarity

#: triples tried when there are too many to try all
_TRIALS = 1500
#: second over first extent below which points count as lying on one line
_LINE = 0.02


def fit_similarity(source: np.ndarray, target: np.ndarray, weights: np.ndarray | None = None) -> Similarity:
    """Least-squares similarity without mirroring.

    Args:
        source: `(N, 3)` float64, N >= 3, not on one line (else the turn about that line is arbitrary).
        target: `(N, 3)` float64.
        weights: `(N,)` float64, not all zero.
    """
    weights = np.ones(len(source)) if weights is None else np.asarray(weights, np.float64)
    share = weights / weights.sum()
    centre_source, centre_target = share @ source, share @ target
    from_source, from_target = source - centre_source, target - centre_target
    u, spread, vt = np.linalg.svd((from_target * share[:, None]).T @ from_source)
    mirror = np.array([1.0, 1.0, np.sign(np.linalg.det(u) * np.linalg.det(vt))])
    rotation = (u * mirror) @ vt
    scale = float((spread * mirror).sum() / max(float(share @ (from_source**2).sum(axis=1)), 1e-300))
    return Similarity(scale, rotation, centre_target - scale * rotation @ centre_source)


def robust_similarity(source: np.ndarray, target: np.ndarray, tolerance: np.ndarray, seed: int = 0) -> tuple[Similarity, np.ndarray]:
    """The similarity most points agree with, refined on those.

    Args:
        source: `(N, 3)` float64, N >= 3.
        target: `(N, 3)` float64 metres.
        tolerance: `(N,)` distance up to which a point agrees, metres.
        seed: of the random triples (all triples are tried where they are few).

    Returns:
        The similarity, and `(N,)` bool: the points it rests on.
    """
    best, best_cost = fit_similarity(source, target), np.inf
    for triple in triples(len(source), seed):
        if line_ratio(source[triple]) < _LINE or line_ratio(target[triple]) < _LINE:
            continue
        trial = fit_similarity(source[triple], target[triple])
        if not 1e-9 < trial.scale < 1e9:
            continue
        cost = float(np.minimum((_misfit(trial, source, target) / tolerance) ** 2, 1.0).sum())
        if cost < best_cost - 1e-12:
            best, best_cost = trial, cost
    agree = _misfit(best, source, target) <= tolerance
    for _ in range(10):
        if agree.sum() < 3:
            break
        best = fit_similarity(source[agree], target[agree], 1.0 / tolerance[agree] ** 2)
        again = _misfit(best, source, target) <= tolerance
        if (again == agree).all():
            break
        agree = again
    return best, agree


def line_ratio(points: np.ndarray) -> float:
    """Second over first extent of `(N, 3)` points: 0 on a line, 1 for a round cloud."""
    extent = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return float(extent[1] / max(extent[0], 1e-300)) if len(extent) > 1 else 0.0


def level_about_line(block: Block, pitch_deg: np.ndarray) -> Block:
    """Turn a block whose centres lie on one line about that line, so that the photographs' rows are level and views look down.

    Positions on a line say nothing about this turn; gimbals hold the rows level.

    Args:
        block: in local metres.
        pitch_deg: `(P,)` the gimbal's pitch (-90 straight down), NaN where unknown.
    """
    from scipy.spatial.transform import Rotation

    middle = block.centres.mean(axis=0)
    axis = np.linalg.svd(block.centres - middle)[2][0]
    wanted = np.where(np.isfinite(pitch_deg), np.sin(np.radians(np.nan_to_num(pitch_deg, nan=-90.0))), -0.9)
    rows, views = block.rotations[:, 0, :], block.rotations[:, 2, :]
    angles = np.radians(np.arange(0.0, 360.0, 0.25))
    ups = Rotation.from_rotvec(-angles[:, None] * axis).apply(np.array([0.0, 0.0, 1.0]))
    cost = ((rows @ ups.T) ** 2).sum(axis=0) + ((views @ ups.T - wanted[:, None]) ** 2).sum(axis=0)
    turn = Rotation.from_rotvec(angles[int(cost.argmin())] * axis).as_matrix()
    return block.moved(Similarity(1.0, turn, middle - turn @ middle))


def _misfit(similarity: Similarity, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(similarity.apply(source) - target, axis=1))


def triples(count: int, seed: int = 0) -> np.ndarray:
    """`(T, 3)` int64 triples of `count` points: all where they are few, else a random sample."""
    if count <= 20:
        return np.array(list(combinations(range(count), 3)), np.int64).reshape(-1, 3)
    generator = np.random.default_rng(seed)
    return np.array([generator.choice(count, 3, replace=False) for _ in range(_TRIALS)])
