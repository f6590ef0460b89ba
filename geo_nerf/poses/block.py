"""The block: photographs, lenses, tie points and their observations as plain arrays, before and after the adjustment.

In: what the mapper found. Out: the same block moved, filtered or measured. Observations are sorted by point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

#: order of a lens row
LENS_NAMES = ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2", "k3")
#: observations looked at together, so that a large block's matrices never lie side by side
_AT_ONCE = 1 << 18


@dataclass(frozen=True)
class Similarity:
    """`target = scale * rotation @ source + shift`; the rotation never mirrors."""

    scale: float
    #: `(3, 3)` float64, determinant +1
    rotation: np.ndarray
    #: `(3,)` float64
    shift: np.ndarray

    def apply(self, xyz: np.ndarray) -> np.ndarray:
        """Move `(N, 3)` float64 points."""
        return np.asarray(self.scale * np.asarray(xyz, np.float64) @ self.rotation.T + self.shift)


@dataclass(frozen=True)
class Block:
    """P photographs, K lenses, N points, M observations (sorted by point)."""

    names: tuple[str, ...]
    #: camera keys, one a lens row
    cameras: tuple[str, ...]
    #: `(P,)` int64 row of `lenses` each photograph uses
    camera_of: np.ndarray
    #: `(P, 3, 3)` float64 block axes to camera axes (OpenCV)
    rotations: np.ndarray
    #: `(P, 3)` float64 projection centres
    centres: np.ndarray
    #: `(K, 9)` float64, see `LENS_NAMES`
    lenses: np.ndarray
    #: `(N, 3)` float64
    points: np.ndarray
    #: `(N, 3)` uint8
    rgb: np.ndarray
    #: `(M,)` int64
    obs_point: np.ndarray
    #: `(M,)` int64
    obs_photo: np.ndarray
    #: `(M, 2)` float64 pixels of the photograph as displayed
    obs_px: np.ndarray

    def moved(self, similarity: Similarity) -> Block:
        """The block in other axes."""
        rotations = self.rotations @ similarity.rotation.T
        return replace(self, rotations=rotations, centres=similarity.apply(self.centres), points=similarity.apply(self.points))

    def keep_observations(self, keep: np.ndarray) -> Block:
        """The block without some observations; points left with fewer than two go too.

        Args:
            keep: `(M,)` bool.
        """
        enough = np.bincount(self.obs_point[keep], minlength=len(self.points)) >= 2
        keep = keep & enough[self.obs_point]
        renumbered = np.cumsum(enough) - 1
        return replace(
            self,
            points=self.points[enough],
            rgb=self.rgb[enough],
            obs_point=renumbered[self.obs_point[keep]],
            obs_photo=self.obs_photo[keep],
            obs_px=self.obs_px[keep],
        )

    def residuals(self) -> np.ndarray:
        """`(M, 2)` float64 predicted minus observed, pixels; NaN behind the camera."""
        out = np.empty((len(self.obs_px), 2))
        for first in range(0, len(out), _AT_ONCE):
            some = slice(first, first + _AT_ONCE)
            photo = self.obs_photo[some]
            in_camera = np.einsum("mij,mj->mi", self.rotations[photo], self.points[self.obs_point[some]] - self.centres[photo])
            out[some] = project(in_camera, self.lenses[self.camera_of[photo]]) - self.obs_px[some]
        return out


def project(in_camera: np.ndarray, lenses: np.ndarray) -> np.ndarray:
    """Pixels of points given in camera axes.

    Args:
        in_camera: `(M, 3)` float64, z forward.
        lenses: `(M, 9)` or `(9,)` float64, see `LENS_NAMES`.

    Returns:
        `(M, 2)` float64 pixels; NaN where z is not positive. Source: Brown 1971, as OpenCV writes it.
    """
    fx, fy, cx, cy, k1, k2, p1, p2, k3 = np.moveaxis(np.asarray(lenses, np.float64), -1, 0)
    depth = np.where(in_camera[:, 2] > 1e-9, in_camera[:, 2], np.nan)
    x, y = in_camera[:, 0] / depth, in_camera[:, 1] / depth
    r2 = x * x + y * y
    radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
    u = fx * (x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x)) + cx
    v = fy * (y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y) + cy
    return np.stack([u, v], axis=1)


def bearings(px: np.ndarray, lenses: np.ndarray) -> np.ndarray:
    """Directions in camera axes that `project` sends to `px`.

    Args:
        px: `(M, 2)` float64 pixels.
        lenses: `(M, 9)` or `(9,)` float64.

    Returns:
        `(M, 3)` float64 with z = 1 (fixed-point iteration with Newton's safety left out: twenty rounds suffice for lenses
        whose distortion stays below a fifth).
    """
    fx, fy, cx, cy, k1, k2, p1, p2, k3 = np.moveaxis(np.asarray(lenses, np.float64), -1, 0)
    x_seen, y_seen = (px[:, 0] - cx) / fx, (px[:, 1] - cy) / fy
    x, y = x_seen.copy(), y_seen.copy()
    for _ in range(20):
        r2 = x * x + y * y
        radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
        x_next = (x_seen - 2 * p1 * x * y - p2 * (r2 + 2 * x * x)) / radial
        y = (y_seen - p1 * (r2 + 2 * y * y) - 2 * p2 * x * y) / radial
        x = x_next
    return np.stack([x, y, np.ones_like(x)], axis=1)


def widest_angles(block: Block) -> np.ndarray:
    """`(N,)` float64 degrees: per point, the widest angle at which its rays open against their mean direction, doubled.

    A lower bound of the widest angle between two rays, found without looking at every pair.
    """
    rays = block.centres[block.obs_photo] - block.points[block.obs_point]
    rays = rays / np.linalg.norm(rays, axis=1, keepdims=True)
    mean = np.stack([np.bincount(block.obs_point, rays[:, k], len(block.points)) for k in range(3)], axis=1)
    mean = mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-12)
    opening = np.degrees(np.arccos(np.clip(np.einsum("mi,mi->m", rays, mean[block.obs_point]), -1, 1)))
    widest = np.zeros(len(block.points))
    np.maximum.at(widest, block.obs_point, opening)
    return 2.0 * widest


def filtered(block: Block, max_error_px: float, min_angle_deg: float) -> Block:
    """Drop observations with large residuals, then points whose rays hardly open.

    Args:
        block: any block.
        max_error_px: largest residual kept, pixels.
        min_angle_deg: smallest opening kept, degrees.
    """
    error = np.linalg.norm(block.residuals(), axis=1)
    block = block.keep_observations(np.nan_to_num(error, nan=np.inf) <= max_error_px)
    return block.keep_observations((widest_angles(block) >= min_angle_deg)[block.obs_point])


def point_errors(block: Block) -> np.ndarray:
    """`(N,)` float64 mean reprojection error of each point, pixels."""
    error = np.linalg.norm(block.residuals(), axis=1)
    count = np.maximum(np.bincount(block.obs_point, minlength=len(block.points)), 1)
    return np.bincount(block.obs_point, np.nan_to_num(error, nan=1e3), len(block.points)) / count
