"""A photograph's view of the field: the colours and depths that its pixels would show.

Comes in: a field and a view. Goes out: `ViewPicture`, in the colours of a photograph of mean exposure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from geo_nerf.field.field import SurfaceField
from geo_nerf.field.render import render
from geo_nerf.field.sampling import stratified
from geo_nerf.scene.rays import pixel_rays

if TYPE_CHECKING:
    from geo_nerf.scene.scene import View

_CHUNK, _BAND_LOOKS, _SAMPLES = 1 << 14, 64, 32


@dataclass(frozen=True)
class ViewPicture:
    """What a regular part of a view's pixels shows."""

    #: `(h, w, 2)` int64 column and row in the view's image at its level
    pixels: np.ndarray
    #: `(h, w, 3)` float32 in 0..1, black where nothing is seen
    colours: np.ndarray
    #: `(h, w)` float32 metres along the ray, NaN where nothing is seen
    depths: np.ndarray

    @property
    def seen(self) -> np.ndarray:
        """`(h, w)` bool: the surface is seen there."""
        seen: np.ndarray = np.isfinite(self.depths)
        return seen


def draw_view(field: SurfaceField, view: View, level: int, inv_s: float, longest_px: int) -> ViewPicture:
    """Render a view of the field.

    Args:
        field: the surface.
        view: camera, local metres.
        level: of the pyramid: the size of the image whose pixels are drawn.
        inv_s: sharpness of the surface in rendering, 1/metre.
        longest_px: pixels are left out, evenly, until no more than this lie along the longer side.
    """
    pinhole = view.pinhole.at_level(level)
    height, width = pinhole.size_hw
    stride = -(-max(height, width) // longest_px)
    rows, columns = np.meshgrid(np.arange(stride // 2, height, stride), np.arange(stride // 2, width, stride), indexing="ij")
    pixels = np.stack([columns, rows], axis=-1)
    device = field.bounds[0].device
    rays = pixel_rays(pinhole, view.camera_to_local, pixels.reshape(-1, 2) + 0.5)
    origins, directions = (torch.tensor(np.ascontiguousarray(part), dtype=torch.float32, device=device) for part in rays)
    parts = [_draw(field, o, d, inv_s) for o, d in zip(origins.split(_CHUNK), directions.split(_CHUNK), strict=True)]
    colours, depths = (torch.cat(part).cpu().numpy() for part in zip(*parts, strict=True))
    return ViewPicture(pixels, colours.reshape(*rows.shape, 3), depths.reshape(rows.shape))


@torch.no_grad()  # type: ignore[untyped-decorator]
def _draw(field: SurfaceField, origins: torch.Tensor, directions: torch.Tensor, inv_s: float) -> tuple[torch.Tensor, torch.Tensor]:
    assert field.band is not None
    colours, depths = torch.zeros_like(origins), torch.full_like(origins[:, 0], torch.nan)
    near, far, good = field.band.clip(origins, directions, _BAND_LOOKS)
    along = stratified(near[good], far[good], _SAMPLES)
    points = (origins[good, None] + directions[good, None] * along[..., None]).view(-1, 3)
    shown = render(along, field.sdf(points).view_as(along), field.color(points).view(*along.shape, 3), inv_s)
    met = shown.opacity > 0.5
    place = good.nonzero()[:, 0][met]
    colours[place] = (shown.colours / shown.opacity[:, None])[met]
    depths[place] = shown.depths[met]
    return colours, depths
