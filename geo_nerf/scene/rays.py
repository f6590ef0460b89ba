"""Pixels to rays, and rays to the interval inside a box, each for numpy and for torch.

In: pixel coordinates (centres at +0.5) or rays. Out: origins and unit directions, or distances; local metres.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.scene.camera import Pinhole

if TYPE_CHECKING:
    from torch import Tensor


def pixel_rays(pinhole: Pinhole, camera_to_local: np.ndarray, pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rays through pixels of one view.

    Args:
        pinhole: the camera of the level the pixels belong to.
        camera_to_local: `(4, 4)` float64.
        pixels: `(N, 2)` x, y.

    Returns:
        Origins and unit directions, both `(N, 3)` float64, local metres.
    """
    slopes = (np.asarray(pixels, np.float64) - (pinhole.cx, pinhole.cy)) / (pinhole.fx, pinhole.fy)
    turned = np.concatenate([slopes, np.ones((len(slopes), 1))], axis=1) @ camera_to_local[:3, :3].T
    directions = turned / np.linalg.norm(turned, axis=1, keepdims=True)
    return np.broadcast_to(camera_to_local[:3, 3], directions.shape), directions


def pixel_rays_torch(pinhole: Pinhole, camera_to_local: Tensor, pixels: Tensor) -> tuple[Tensor, Tensor]:
    """`pixel_rays` for tensors; type and device of `pixels`."""
    import torch

    centre, focal = pixels.new_tensor([pinhole.cx, pinhole.cy]), pixels.new_tensor([pinhole.fx, pinhole.fy])
    pose = camera_to_local.to(pixels)
    turned = torch.cat([(pixels - centre) / focal, torch.ones_like(pixels[:, :1])], dim=1) @ pose[:3, :3].T
    directions = turned / turned.norm(dim=1, keepdim=True)
    return pose[:3, 3].expand_as(directions), directions


def clip_to_box(origins: np.ndarray, directions: np.ndarray, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where rays run inside an axis-aligned box (slab method, Kay & Kajiya 1986).

    Args:
        origins: `(N, 3)` metres.
        directions: `(N, 3)`.
        low: `(3,)` lowest corner, metres.
        high: `(3,)` highest corner, metres.

    Returns:
        `t_near >= 0` and `t_far`, both `(N,)`, in lengths of the directions; `t_near >= t_far` where a ray misses the box.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = (low - origins) / directions, (high - origins) / directions
    # 0/0: the ray lies in a face, which bounds nothing
    entries, exits = np.minimum(first, second), np.maximum(first, second)
    entries, exits = np.where(np.isnan(entries), -np.inf, entries), np.where(np.isnan(exits), np.inf, exits)
    return np.maximum(entries.max(axis=1), 0.0), exits.min(axis=1)


def clip_to_box_torch(origins: Tensor, directions: Tensor, low: Tensor, high: Tensor) -> tuple[Tensor, Tensor]:
    """`clip_to_box` for tensors."""
    import torch

    first, second = (low - origins) / directions, (high - origins) / directions
    entries = torch.minimum(first, second).nan_to_num(-torch.inf, torch.inf, -torch.inf)
    exits = torch.maximum(first, second).nan_to_num(torch.inf, torch.inf, -torch.inf)
    return entries.amax(dim=1).clamp(min=0.0), exits.amin(dim=1)
