"""A common exposure for the photographs of an orthophoto: one factor per photograph and channel, from where they overlap."""

from __future__ import annotations

import numpy as np

#: factors stay between a half and two: what is beyond is no exposure change
LIMIT = 2.0
#: strength, in pairs, of the wish to leave a photograph as it is
ANCHOR = 5.0
#: log differences beyond this count less (moving things, glints)
ROBUST = 0.1
DARK, BRIGHT = 8.0, 247.0


def exposure_gains(first: np.ndarray, second: np.ndarray, first_rgb: np.ndarray, second_rgb: np.ndarray, views: int) -> np.ndarray:
    """Factors that make photographs agree where two of them show the same ground.

    Minimises `sum w (g_i + log c_i - g_j - log c_j)^2 + ANCHOR sum g^2` per channel, reweighted (Huber).

    Args:
        first: `(P,)` int photograph i of each pair.
        second: `(P,)` int photograph j.
        first_rgb: `(P, 3)` colours 0..255 in i.
        second_rgb: `(P, 3)` colours in j.
        views: how many photographs there are.

    Returns:
        `(views, 3)` float64 factors `exp(g)`; one for photographs in no pair.
    """
    usable = ((np.minimum(first_rgb, second_rgb) > DARK) & (np.maximum(first_rgb, second_rgb) < BRIGHT)).all(axis=1)
    i, j = first[usable], second[usable]
    log_ratio = np.log(second_rgb[usable].astype(np.float64)) - np.log(first_rgb[usable].astype(np.float64))
    gains = [_solve(i, j, log_ratio[:, channel], views) for channel in range(3)]
    return np.asarray(np.clip(np.exp(np.stack(gains, axis=1)), 1.0 / LIMIT, LIMIT))


def _solve(i: np.ndarray, j: np.ndarray, log_ratio: np.ndarray, views: int) -> np.ndarray:
    """`(views,)` log factors: g_i - g_j = log_ratio, in the least-squares sense."""
    log_gain = np.zeros(views)
    for _ in range(5):
        weight = ROBUST / np.maximum(np.abs(log_gain[i] - log_gain[j] - log_ratio), ROBUST)
        normal = np.eye(views) * ANCHOR
        np.add.at(normal, (i, i), weight)
        np.add.at(normal, (j, j), weight)
        np.add.at(normal, (i, j), -weight)
        np.add.at(normal, (j, i), -weight)
        right = np.bincount(i, weight * log_ratio, views) - np.bincount(j, weight * log_ratio, views)
        log_gain = np.linalg.solve(normal, right)
    return log_gain
