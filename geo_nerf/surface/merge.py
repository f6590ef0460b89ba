"""Clouds of several views made one: joined, and thinned to a point a voxel.

Comes in and goes out: `LocalCloud`s, local metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from geo_nerf.types import LocalCloud


def joined(parts: Sequence[LocalCloud]) -> LocalCloud:
    """All points of at least one cloud."""
    return LocalCloud(*(np.concatenate([getattr(part, name) for part in parts]) for name in LocalCloud.__dataclass_fields__))


def most_trusted(cloud: LocalCloud, voxel_m: float) -> LocalCloud:
    """The most trusted point of each voxel."""
    if not len(cloud):
        return cloud
    cells = np.floor(cloud.xyz / voxel_m).astype(np.int64)
    cells -= cells.min(axis=0)
    size = cells.max(axis=0) + 1
    code = (cells[:, 0] * size[1] + cells[:, 1]) * size[2] + cells[:, 2]
    order = np.lexsort((-cloud.confidence, code))
    _, first = np.unique(code[order], return_index=True)
    chosen = np.sort(order[first])
    return LocalCloud(*(getattr(cloud, name)[chosen] for name in LocalCloud.__dataclass_fields__))
