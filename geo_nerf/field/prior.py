"""The stereo prior in training: points the surface should pass through, and the way it should face there.

Comes in: `PriorPoints`, and what the field says at some of them. Goes out: samples of them, loss terms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from geo_nerf.field import losses
from geo_nerf.field.field import gradient_of_taps, taps
from geo_nerf.settings import FieldSettings

if TYPE_CHECKING:
    from geo_nerf.scene.bounds import Bounds
    from geo_nerf.stereo.prior import PriorPoints

#: distance, GSD, up to which the pull towards a point grows
_SCALE_GSD = 2.0


@dataclass(frozen=True)
class PriorSamples:
    """N points of the prior on the training device: `(N, 3)` local metres, `(N, 3)` unit outward normals, `(N,)` weights 0..1."""

    points: Tensor
    normals: Tensor
    weights: Tensor

    @classmethod
    def of(cls, prior: PriorPoints, bounds: Bounds, device: torch.device) -> PriorSamples:
        """The prior's points inside the scene's box."""
        points = torch.from_numpy(prior.points)
        low, high = (torch.tensor(corner, dtype=torch.float32) for corner in (bounds.low, bounds.high))
        inside = ((points >= low) & (points <= high)).all(dim=1)
        return cls(*(part[inside].to(device) for part in (points, torch.from_numpy(prior.normals), torch.from_numpy(prior.weights))))

    @classmethod
    def nothing(cls, device: torch.device) -> PriorSamples:
        """No points."""
        return cls(torch.zeros(0, 3, device=device), torch.zeros(0, 3, device=device), torch.zeros(0, device=device))

    def __len__(self) -> int:
        return len(self.points)

    def drawn(self, count: int, generator: torch.Generator) -> PriorSamples:
        """`count` of them, at random."""
        chosen = torch.randint(len(self), (count,), generator=generator, device=generator.device).to(self.points.device)
        return PriorSamples(self.points[chosen], self.normals[chosen], self.weights[chosen])

    def places(self, reach_m: float) -> Tensor:
        """Where the field is asked `(N * 5, 3)`: at the points, then at the `taps` around them."""
        return torch.cat([self.points, taps(self.points, reach_m)])

    def terms(self, sdf: Tensor, reach_m: float, gsd_m: float, settings: FieldSettings, factor: float) -> dict[str, Tensor]:
        """The terms of signed distances `(N * 5,)` at `places`, times `factor`; none where there are no points."""
        if not len(self):
            return {}
        at, around = sdf.split([len(self), 4 * len(self)])
        off = losses.prior_loss(at, self.weights, _SCALE_GSD * gsd_m)
        turned = losses.normal_loss(gradient_of_taps(around, reach_m), self.normals, self.weights)
        return {"prior": factor * settings.prior_weight * off, "prior_normals": factor * settings.prior_normal_weight * turned}
