"""Clouds of several views made one: joined, and thinned to a point a voxel.

Comes in and goes out: `LocalCloud`s, local metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from geo_nerf.stereo.voxels import best_in_voxels
from geo_nerf.types import LocalCloud


def joined(parts: Sequence[LocalCloud]) -> LocalCloud:
    """All points of at least one cloud."""
    return LocalCloud(*(np.concatenate([getattr(part, name) for part in parts]) for name in LocalCloud.__dataclass_fields__))


def most_trusted(cloud: LocalCloud, voxel_m: float) -> LocalCloud:
    """The most trusted point of each voxel."""
    chosen = best_in_voxels(cloud.xyz, cloud.confidence, voxel_m)
    return LocalCloud(*(getattr(cloud, name)[chosen] for name in LocalCloud.__dataclass_fields__))
