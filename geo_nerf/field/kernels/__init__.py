"""The operations that take the time, one signature each, in three speeds: `reference` (any device), `cpu` (numba), `cuda`.

Comes in: tensors. Goes out: tensors, differentiable. The implementation follows the tensors' device and type; without numba the
reference does the work.
"""

from __future__ import annotations

from geo_nerf.field.kernels.dispatch import encode, fused_adam_, weights_from_sdf
from geo_nerf.field.kernels.spec import GridSpec, grid_spec

__all__ = ["GridSpec", "encode", "fused_adam_", "grid_spec", "weights_from_sdf"]
