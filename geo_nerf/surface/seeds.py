"""Planes that the trained surface gives each photograph, for matching to start from.

Comes in: a field and a view. Goes out: inverse depths and slopes, see `stereo.maps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from geo_nerf.stereo.geometry import matrix
from geo_nerf.stereo.maps import upsampled
from geo_nerf.surface.depth import depth_map

if TYPE_CHECKING:
    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import View

#: pixels between traced rays; matching carries planes across what lies between
STRIDE_PX = 4
#: planes steeper than this are begun flat: change of inverse depth a pixel, as a part of it
_STEEPEST = 0.01


def field_planes(field: SurfaceField, view: View) -> np.ndarray:
    """`(h, w, 3)` float32 planes of a view at level 0: inverse depth, 1/metre (0: no surface met), and its slopes, 1/metre a pixel."""
    device = field.bounds[0].device
    distance, directions, pixels = depth_map(field, view, STRIDE_PX, device)
    met = np.isfinite(distance)
    rotation, centre = view.camera_to_local[:3, :3], view.camera_to_local[:3, 3]
    points = centre + directions[met] * distance[met, None]
    normals = field.normals(torch.tensor(points, dtype=torch.float32, device=device)).cpu().numpy() @ rotation
    camera = matrix(view.pinhole)
    rays = np.column_stack([pixels[met], np.ones(int(met.sum()))]) @ np.linalg.inv(camera).T
    depth = ((points - centre) @ rotation)[:, 2]
    offset = (normals * rays).sum(axis=1) * depth
    coarse = np.zeros((*distance.shape, 3))
    coarse[met] = np.column_stack([1.0 / depth, normals[:, 0] / offset / camera[0, 0], normals[:, 1] / offset / camera[1, 1]])
    steep = np.abs(coarse[..., 1:]).max(axis=2) > _STEEPEST * coarse[..., 0]
    coarse[steep, 1:] = 0.0
    coarse[..., 1:] *= STRIDE_PX
    return upsampled(coarse, STRIDE_PX, view.pinhole.size_hw, STRIDE_PX // 2)
