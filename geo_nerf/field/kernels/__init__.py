"""The operations that take the time, one signature each, in three speeds: `reference` (any device), `cpu` (numba), `cuda` (Triton).

Comes in: tensors. Goes out: tensors, differentiable. The implementation follows the tensors' device and type; without numba or triton
the reference does the work.
"""

from __future__ import annotations

from geo_nerf.field.kernels.dispatch import clip_to_band, encode, fused_adam_, patch_ncc, weights_from_sdf
from geo_nerf.field.kernels.spec import UNSEEN, GridSpec, PatchShape, grid_spec

__all__ = ["UNSEEN", "GridSpec", "PatchShape", "clip_to_band", "encode", "fused_adam_", "grid_spec", "patch_ncc", "weights_from_sdf"]
