"""Rays to the surface: where lines of sight, or plumb lines, first meet it.

Comes in: a field and rays in local metres. Goes out: distances, heights and depth maps; NaN where nothing is met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch
from torch import Tensor

from geo_nerf.field.sampling import HeightBand, first_crossing

if TYPE_CHECKING:
    from geo_nerf.scene.scene import View

_CHUNK = 1 << 15
_BAND_LOOKS, _REFINE = 64, 2


class Surface(Protocol):
    """What can be traced: `SurfaceField`, or anything with a signed distance."""

    #: where the surface lies, or None to look through the whole box
    band: HeightBand | None

    @property
    def bounds(self) -> tuple[Tensor, Tensor]:
        """Low and high corner `(3,)`, local metres."""

    def sdf(self, points: Tensor) -> Tensor:
        """Signed distances `(N,)`, metres, of local points `(N, 3)`."""


@torch.no_grad()  # type: ignore[untyped-decorator]
def trace(field: Surface, origins: Tensor, directions: Tensor, near: Tensor, far: Tensor, *, samples: int = 16) -> Tensor:
    """Distance along each ray to the first place where it goes from outside to inside (marching, then regula falsi).

    Args:
        field: the surface.
        origins: `(R, 3)` float32 local metres.
        directions: `(R, 3)` unit.
        near: `(R,)` where to begin, metres along the ray.
        far: `(R,)` where to end; narrowed to the field's band where it has one.
        samples: looks along what is left of the ray.

    Returns:
        `(R,)` float32 metres along the ray, NaN where the surface is not met.
    """
    parts = [
        _trace_chunk(field, ray[0], ray[1], (ray[2], ray[3]), samples)
        for start in range(0, len(origins), _CHUNK)
        for ray in ([part[start : start + _CHUNK] for part in (origins, directions, near, far)],)
    ]
    return torch.cat(parts) if parts else origins[:, 0]


def _trace_chunk(field: Surface, origins: Tensor, directions: Tensor, interval: tuple[Tensor, Tensor], samples: int) -> Tensor:
    near, far = interval
    result = torch.full_like(near, torch.nan)
    good = far > near
    if field.band is not None:
        first, last, crossed = field.band.clip(origins, directions, _BAND_LOOKS)
        near, far = torch.maximum(near, first), torch.minimum(far, last)
        good = crossed & (far > near)
    if not bool(good.any()):
        return result
    interval = (near[good], far[good])
    along, found = first_crossing(field.sdf, origins[good], directions[good], interval, samples=samples, refine=_REFINE)
    result[good] = torch.where(found, along, torch.full_like(along, torch.nan))
    return result


@torch.no_grad()  # type: ignore[untyped-decorator]
def trace_down(field: Surface, xy: Tensor, *, cell: float) -> Tensor:
    """Heights of the first surface met from above along plumb lines: the surface model.

    Args:
        field: the surface.
        xy: `(N, 2)` float32 local east, north.
        cell: spacing of the grid the heights are for, metres; the lines are looked at in steps of half of it.

    Returns:
        `(N,)` float32 local up, metres; NaN where there is none.
    """
    parts = [_down_chunk(field, part, cell) for part in xy.split(_CHUNK)]
    return torch.cat(parts) if parts else xy[:, 0]


def _down_chunk(field: Surface, xy: Tensor, cell: float) -> Tensor:
    low, high = field.bounds
    top, bottom = (torch.full((len(xy),), float(end[2]), device=xy.device) for end in (high, low))
    boxed = ((xy >= low[:2]) & (xy <= high[:2])).all(dim=1)
    if field.band is not None:
        top, bottom = field.band.heights_at(xy)
    tallest = float((top - bottom).max()) if len(xy) else 0.0
    samples = int(np.clip(2.0 * tallest / cell, 16, 128))
    origins = torch.cat([xy, top[:, None]], dim=1)
    down = torch.tensor([0.0, 0.0, -1.0], device=xy.device).expand_as(origins)
    interval = (torch.zeros_like(top), top - bottom)
    along, found = first_crossing(field.sdf, origins, down, interval, samples=samples, refine=_REFINE)
    return torch.where(found & boxed, top - along, torch.full_like(top, torch.nan))


def depth_map(field: Surface, view: View, stride_px: int, device: torch.device) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Trace every `stride_px`-th pixel of a view at level 0.

    Returns:
        `(h, w)` float32 distance along the ray, metres (NaN: none); `(h, w, 3)` float32 unit directions, local axes; `(h, w, 2)`
        int64 column and row of each pixel.
    """
    from geo_nerf.scene.rays import pixel_rays

    height, width = view.pinhole.size_hw
    rows, columns = np.meshgrid(np.arange(stride_px // 2, height, stride_px), np.arange(stride_px // 2, width, stride_px), indexing="ij")
    pixels = np.stack([columns, rows], axis=-1)
    origins, directions = pixel_rays(view.pinhole, view.camera_to_local, pixels.reshape(-1, 2) + 0.5)
    rays = [torch.tensor(np.ascontiguousarray(part), dtype=torch.float32, device=device) for part in (origins, directions)]
    far = torch.full((len(rays[0]),), torch.inf, device=device)
    if field.band is None:
        far = far.clamp(max=float((rays[0] - field.bounds[0]).norm(dim=1).max()))
    distance = trace(field, rays[0], rays[1], torch.zeros_like(far), far)
    return distance.cpu().numpy().reshape(rows.shape), directions.astype(np.float32).reshape(*rows.shape, 3), pixels
