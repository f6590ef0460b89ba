"""What gimbals say of the vertical: by how much a whole block is tilted against the tags of its photographs.

In: a block in local metres and the gimbal angles of its photographs. Out: two turns of the block with their
covariance. Yaw plays no part, so compass errors do not matter. A bias of the gimbal turns with the camera and
the tilt of the block does not, so lines of opposite directions tell the two apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from geo_nerf.poses.block import Block
from geo_nerf.types import Photo

#: photographs with tags that are needed
_FEWEST = 4
#: standard deviation of a bias common to all photographs, in the camera's axes; what remains of the mean of
#: many, in the ground's axes; the least scatter from photograph to photograph; degrees
_BIAS_DEG, _MEAN_DEG, _SCATTER_DEG = 1.0, 0.4, 0.2
#: tags that scatter more than this against the block say nothing, degrees
_MOST_SCATTER_DEG = 3.0
_ROUNDS = 20


@dataclass(frozen=True)
class TiltSeen:
    """The turn about east and north that would bring a block in line with its gimbals."""

    #: `(2,)` float64 radians
    turn: np.ndarray
    #: `(2, 2)` float64 its covariance, radians^2
    covariance: np.ndarray


def ups_of(photos: Sequence[Photo]) -> np.ndarray:
    """`(P, 3)` float64 the vertical in each camera's axes (OpenCV) by its gimbal tags; NaN where there are none."""
    ups = np.full((len(photos), 3), np.nan)
    for n, photo in enumerate(photos):
        if photo.gimbal is not None:
            pitch, roll = np.radians([photo.gimbal.pitch_deg, photo.gimbal.roll_deg])
            ups[n] = -np.sin(roll) * np.cos(pitch), -np.cos(roll) * np.cos(pitch), np.sin(pitch)
    return ups


def tilt_seen(block: Block, ups: np.ndarray) -> TiltSeen | None:
    """The tilt of a block against its gimbals; None where tags are few or contradict each other.

    Args:
        block: local metres; P photographs.
        ups: `(P, 3)` see `ups_of`.
    """
    known = np.flatnonzero(np.isfinite(ups).all(axis=1))
    if len(known) < _FEWEST:
        return None
    to_local, up = block.rotations[known].transpose(0, 2, 1), ups[known]
    off = (np.einsum("pij,pj->pi", to_local, up) - [0.0, 0.0, 1.0])[:, :2]
    design = np.zeros((len(known), 2, 5))
    design[:, 0, 1], design[:, 1, 0] = -1.0, 1.0
    # a small turn b of the camera moves the vertical by b x up
    for axis in range(3):
        moved = np.cross(np.eye(3)[axis], up)
        design[:, :, 2 + axis] = np.einsum("pij,pj->pi", to_local, moved)[:, :2]
    return _fitted(design, off)


def _fitted(design: np.ndarray, off: np.ndarray) -> TiltSeen | None:
    """Robust least squares; `(P, 2, 5)` two turns of the block and three of the camera, `(P, 2)` radians."""
    prior = np.diag([0.0, 0.0, *np.full(3, np.radians(_BIAS_DEG) ** -2)])
    start = np.array([np.median(off[:, 1]), -np.median(off[:, 0]), 0.0, 0.0, 0.0])
    found, normal, sigma = start, prior, np.inf
    for _ in range(_ROUNDS):
        left = off - design @ found
        # the median of a two-dimensional normal error's length is 1.177 sigma
        length = np.linalg.norm(left, axis=1)
        sigma = max(float(np.median(length)) / 1.1774, np.radians(_SCATTER_DEG))
        weight = 1.0 / (1.0 + (length / (2.5 * sigma)) ** 2) / sigma**2
        normal = np.einsum("p,pki,pkj->ij", weight, design, design) + prior
        found = np.linalg.lstsq(normal, np.einsum("p,pki,pk->i", weight, design, off), rcond=None)[0]
    if sigma > np.radians(_MOST_SCATTER_DEG):
        return None
    covariance = np.linalg.pinv(normal)[:2, :2] + np.radians(_MEAN_DEG) ** 2 * np.eye(2)
    return TiltSeen(found[:2], covariance)
