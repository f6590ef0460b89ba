"""Where along a ray the field is asked: inside a band around the present surface, and nowhere else.

Comes in: rays in local metres and the field. Goes out: intervals, sample distances and first crossings.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from geo_nerf.field.kernels import clip_to_band
from geo_nerf.field.kernels.reference import band_cells

Distance = Callable[[Tensor], Tensor]


class HeightBand(nn.Module):  # type: ignore[misc]
    """For each column of ground the heights of its highest and lowest surface: what occupancy grids are to a flat scene.

    `top` and `bottom` are `(rows, columns)` local metres; a ray is sampled only where it runs between them, widened by `margin_m`
    and by the neighbouring columns.
    """

    top: Tensor
    bottom: Tensor
    low: Tensor
    high: Tensor
    upper: Tensor
    lower: Tensor

    def __init__(self, low: Tensor, high: Tensor, cell_m: float, margin_m: float) -> None:
        super().__init__()
        self.cell_m = cell_m
        columns, rows = (max(2, int(torch.ceil((high - low)[axis] / cell_m))) for axis in (0, 1))
        self.register_buffer("low", low.float().clone())
        self.register_buffer("high", high.float().clone())
        self.register_buffer("top", torch.full((rows, columns), float(high[2])))
        self.register_buffer("bottom", torch.full((rows, columns), float(low[2])))
        self.widen(margin_m)

    def widen(self, margin_m: float) -> None:
        """Set the band's margin above the top and below the bottom, metres."""
        upper = nn.functional.max_pool2d(self.top[None, None], 3, 1, 1)[0, 0] + margin_m
        lower = -nn.functional.max_pool2d(-self.bottom[None, None], 3, 1, 1)[0, 0] - margin_m
        self.register_buffer("upper", upper.clamp(max=float(self.high[2])))
        self.register_buffer("lower", lower.clamp(min=float(self.low[2])))

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def refresh(self, distance: Distance, samples: int, margin_m: float) -> None:
        """Find the surfaces anew on the vertical line of each column, inside the present band; set the margin."""
        upper, lower = self.upper.reshape(-1), self.lower.reshape(-1)
        share = torch.linspace(0.0, 1.0, samples, device=upper.device)
        heights = upper[:, None] + (lower - upper)[:, None] * share
        inside = distance(self._columns(heights)).view_as(heights) < 0
        number = torch.arange(samples, device=upper.device)
        enters = torch.where(inside, number, samples).amin(dim=1)
        leaves = torch.where(~inside, number, -1).amax(dim=1)
        top = heights.gather(1, (enters - 1).clamp(min=0)[:, None])[:, 0]
        bottom = heights.gather(1, (leaves + 1).clamp(max=samples - 1)[:, None])[:, 0]
        found = enters < samples
        self.top.copy_(torch.where(found, top, self.top.view(-1)).view_as(self.top))
        self.bottom.copy_(torch.where(found, torch.minimum(bottom, top), self.bottom.view(-1)).view_as(self.top))
        self.widen(margin_m)

    def clip(self, origins: Tensor, directions: Tensor, steps: int) -> tuple[Tensor, Tensor, Tensor]:
        """Part of each ray inside the band.

        Args:
            origins: `(R, 3)` local metres.
            directions: `(R, 3)` unit.
            steps: looks along the ray inside the slab.

        Returns:
            near, far `(R,)` metres along the ray, and `(R,)` bool: the ray comes down through the whole band inside the box.
        """
        return clip_to_band(origins, directions, (self.upper, self.lower), (self.low, self.high), steps)

    def occluded(self, points: Tensor, directions: Tensor, reach_m: float, steps: int, tolerance_m: float) -> Tensor:
        """Whether the top of the band stands between points `(N, 3)` and cameras along unit `directions` `(N, 3)`; `(N,)` bool."""
        share = torch.linspace(1.0 / steps, 1.0, steps, device=points.device) * reach_m
        places = points[:, None] + directions[:, None] * share[:, None]
        cells, boxed = self._cells(places)
        return (boxed & (places[..., 2] + tolerance_m < self.bottom.view(-1)[cells])).any(dim=1)

    def heights_at(self, xy: Tensor) -> tuple[Tensor, Tensor]:
        """Upper and lower end `(N,)` of the band, metres, at local east, north `(N, 2)`."""
        cells, _ = self._cells(xy)
        return self.upper.view(-1)[cells], self.lower.view(-1)[cells]

    def middles(self) -> Tensor:
        """Local east, north `(rows * columns, 2)` of the columns' middles."""
        rows, columns = self.top.shape
        north, east = torch.meshgrid(
            torch.arange(rows, device=self.top.device), torch.arange(columns, device=self.top.device), indexing="ij"
        )
        xy = torch.stack([east, north], dim=-1).view(-1, 2).float() + 0.5
        return self.low[:2] + xy * (self.high - self.low)[:2] / torch.tensor([columns, rows], device=self.top.device)

    def _columns(self, heights: Tensor) -> Tensor:
        xy = self.middles()[:, None]
        return torch.cat([xy.expand(-1, heights.shape[1], 2), heights[..., None]], dim=2).reshape(-1, 3)

    def _cells(self, points: Tensor) -> tuple[Tensor, Tensor]:
        return band_cells(points, (self.low, self.high), self.top.shape)


def stratified(near: Tensor, far: Tensor, samples: int, generator: torch.Generator | None = None) -> Tensor:
    """Distances `(R, samples)` between `near` and `far` `(R,)`, evenly spaced, or one drawn from each equal part."""
    share = torch.linspace(0.0, 1.0, samples, device=near.device).expand(len(near), samples)
    if generator is not None:
        jitter = torch.rand(len(near), samples, generator=generator, device=generator.device).to(near.device)
        share = (torch.arange(samples, device=near.device) + jitter) / samples
    return near[:, None] + (far - near)[:, None] * share


@torch.no_grad()  # type: ignore[untyped-decorator]
def first_crossing(
    distance: Distance, origins: Tensor, directions: Tensor, interval: tuple[Tensor, Tensor], *, samples: int, refine: int = 1
) -> tuple[Tensor, Tensor]:
    """First place where each ray goes from outside to inside: marching, then regula falsi.

    Args:
        distance: signed distances `(N,)` of local points `(N, 3)`.
        origins: `(R, 3)` local metres.
        directions: `(R, 3)` unit.
        interval: near and far `(R,)`, metres along the ray.
        samples: looks along the interval.
        refine: further evaluations that narrow the crossing.

    Returns:
        Distances `(R,)` along the rays, metres, and `(R,)` bool: there is a crossing.
    """
    along = stratified(*interval, samples)
    sdf = distance((origins[:, None] + directions[:, None] * along[..., None]).reshape(-1, 3)).view_as(along)
    crosses = (sdf[:, :-1] >= 0) & (sdf[:, 1:] < 0)
    at = torch.where(crosses, torch.arange(samples - 1, device=sdf.device), samples).amin(dim=1)
    found = at < samples
    place = at.clamp(max=samples - 2)[:, None]
    ends = [values.gather(1, place + step)[:, 0] for values in (along, sdf) for step in (0, 1)]
    return _narrow(distance, origins, directions, ends, refine), found


def _narrow(distance: Distance, origins: Tensor, directions: Tensor, ends: list[Tensor], refine: int) -> Tensor:
    """Regula falsi with the Illinois rule between `ends` = near, far, sdf at near (>= 0), sdf at far (< 0)."""
    near, far, outside, inside = ends
    for _ in range(refine):
        middle = near + (far - near) * (outside / (outside - inside).clamp(min=1e-9))
        value = distance(origins + directions * middle[:, None])
        above = value >= 0
        near, far = torch.where(above, middle, near), torch.where(above, far, middle)
        outside, inside = torch.where(above, value, outside * 0.5), torch.where(above, inside * 0.5, value)
    return near + (far - near) * (outside / (outside - inside).clamp(min=1e-9)).clamp(0.0, 1.0)
