"""Smooth labels for triangles: each takes a cheap one of its own, and neighbours take the same where it costs little.

Comes in: neighbours, the labels each may have and their costs. Goes out: one label a triangle. Loopy min-sum belief propagation with a
Potts term (Felzenszwalb & Huttenlocher 2006), triangle after triangle, so the outcome does not depend on threads.
"""

from __future__ import annotations

import numpy as np

#: passes over all triangles; labels hardly change after some eight
SWEEPS = 12


def smooth_labels(
    neighbours: tuple[np.ndarray, np.ndarray], labels: np.ndarray, costs: np.ndarray, weight: float, *, sweeps: int = SWEEPS
) -> np.ndarray:
    """Choose a label for every triangle.

    Minimises `sum costs + weight * (neighbouring pairs with different labels)`, nearly.

    Args:
        neighbours: what `neighbours_of` gives.
        labels: `(T, K)` int32 labels that each triangle may have, -1 none (and none after it).
        costs: `(T, K)` float32.
        weight: cost of an edge between different labels.
        sweeps: passes over all triangles.

    Returns:
        `(T,)` int32, -1 where a triangle may have none.
    """
    from geo_nerf.surface.texture import _kernels as kernels

    across, back = neighbours
    held = np.where(labels >= 0, costs, np.float32(np.inf)).astype(np.float32)
    messages = np.zeros((len(labels), 3, labels.shape[1]), np.float32)
    kernels.pass_messages(across, back, labels.astype(np.int32), held, np.float32(weight), sweeps, messages)
    best = np.argmin(held + messages.sum(axis=1), axis=1)
    return np.asarray(labels[np.arange(len(labels)), best], np.int32)
