"""The seam for GPU kernels: same signatures as `reference`.

Torch operations for now, which run on the device of their inputs; Triton kernels take their place later.
"""

from __future__ import annotations

from geo_nerf.field.kernels.reference import encode, fused_adam_, weights_from_sdf

__all__ = ["encode", "fused_adam_", "weights_from_sdf"]
