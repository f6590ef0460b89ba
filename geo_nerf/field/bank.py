"""Photographs of one pyramid level as flat tensors, so that pixels of many views are read in one gather.

Comes in: a `Scene` (views and memory-mapped pixels). Goes out: `ViewBank`, with rays, projections and colours in local metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: share of red, green and blue in grey (ITU-R BT.601), of 256
_GREY = (77, 150, 29)


@dataclass(frozen=True)
class ViewBank:
    """V views at one pyramid level; T pixels in all, row by row, view after view. Four bytes a pixel of memory.

    A view may be without pixels: it keeps its number and its camera, but its size is 0 x 0, so it sees nothing.
    """

    #: `(T, 3)` uint8
    rgb: Tensor
    #: `(T,)` uint8; 0 only where a mask forbids the pixel's use (black itself is 1)
    grey: Tensor
    #: `(V,)` int64 first pixel of each view
    offsets: Tensor
    #: `(V, 2)` int64 height, width
    sizes_hw: Tensor
    #: `(V, 4)` float32 fx, fy, cx, cy in pixels of this level, pixel centres at +0.5
    lenses: Tensor
    #: `(V, 3, 3)` float32 rotation from camera axes (OpenCV) to local axes
    rotations: Tensor
    #: `(V, 3)` float32 projection centres, local metres
    centres: Tensor
    #: `(K,)` int64 views that random pixels are drawn from; None: all
    drawn: Tensor | None = None

    def __len__(self) -> int:
        return len(self.offsets)

    def directions(self, view: Tensor, uv: Tensor) -> Tensor:
        """Unit directions `(N, 3)`, local axes, of the pixels `uv` `(N, 2)` of views `(N,)`."""
        lens = self.lenses[view]
        in_camera = torch.cat([(uv - lens[:, 2:]) / lens[:, :2], torch.ones_like(uv[:, :1])], dim=1)
        local = torch.einsum("nij,nj->ni", self.rotations[view], in_camera)
        return local / local.norm(dim=1, keepdim=True)

    def project(self, view: Tensor, points: Tensor) -> tuple[Tensor, Tensor]:
        """Pixels `(..., 2)` and depths along the optical axis `(...)`, metres, of local points `(..., 3)` in views `(...)`."""
        in_camera = torch.einsum("...ji,...j->...i", self.rotations[view], points - self.centres[view])
        depth = in_camera[..., 2]
        lens = self.lenses[view]
        safe = torch.where(depth.abs() < 1e-6, torch.full_like(depth, 1e-6), depth)
        return in_camera[..., :2] / safe[..., None] * lens[..., :2] + lens[..., 2:], depth

    def colours(self, view: Tensor, column: Tensor, row: Tensor) -> Tensor:
        """Colours `(N, 3)` in 0..1 of whole pixels `(N,)`."""
        return self.rgb[self.offsets[view] + row * self.sizes_hw[view, 1] + column].float() / 255.0

    def random_pixels(self, count: int, margin_px: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """Views, columns and rows `(N,)` int64 of pixels drawn evenly from the `drawn` views, `margin_px` away from the edges.

        `count` are drawn; those that a mask forbids are left out.
        """
        device = self.offsets.device
        views = len(self) if self.drawn is None else len(self.drawn)
        view = torch.randint(views, (count,), generator=generator, device=generator.device).to(device)
        view = view if self.drawn is None else self.drawn[view]
        spread = torch.rand(count, 2, generator=generator, device=generator.device).to(device)
        room = (self.sizes_hw[view] - 2 * margin_px).clamp(min=1)
        row, column = ((spread * room).long() + margin_px).unbind(1)
        limit = self.sizes_hw[view] - 1
        column, row = torch.minimum(column, limit[:, 1]), torch.minimum(row, limit[:, 0])
        usable = self.grey[self.offsets[view] + row * self.sizes_hw[view, 1] + column] > 0
        return view[usable], column[usable], row[usable]


def build_bank(
    scene: Scene, level: int, device: torch.device, views: Sequence[int] | None = None, drawn: Sequence[int] | None = None
) -> ViewBank:
    """Read photographs of `scene` at a pyramid level (0: full size).

    Args:
        scene: the survey.
        level: of the pyramid.
        device: where the pixels go.
        views: places in `scene.views` whose pixels are held, None for all; the others keep their numbers and see nothing.
        drawn: which of them random pixels are drawn from, None for all of them.
    """
    held = range(len(scene.views)) if views is None else sorted(views)
    offsets, sizes, rgb, grey = _pixels(scene, level, held)
    lenses = [view.pinhole.at_level(level) for view in scene.views]
    poses = np.stack([view.camera_to_local for view in scene.views])
    chosen = views if drawn is None else drawn
    return ViewBank(
        rgb=torch.from_numpy(rgb).to(device),
        grey=torch.from_numpy(grey).to(device),
        offsets=torch.from_numpy(offsets).to(device),
        sizes_hw=torch.from_numpy(sizes).to(device),
        lenses=torch.tensor([[lens.fx, lens.fy, lens.cx, lens.cy] for lens in lenses], dtype=torch.float32, device=device),
        rotations=torch.tensor(poses[:, :3, :3], dtype=torch.float32, device=device).contiguous(),
        centres=torch.tensor(poses[:, :3, 3], dtype=torch.float32, device=device).contiguous(),
        drawn=None if chosen is None else torch.tensor(sorted(chosen), dtype=torch.int64, device=device),
    )


def view_bytes(scene: Scene, level: int) -> np.ndarray:
    """Memory `(V,)` int64 that each view's pixels take in a bank, bytes."""
    return np.array([4 * int(np.prod(view.pinhole.at_level(level).size_hw)) for view in scene.views], np.int64)


def _pixels(scene: Scene, level: int, held: Sequence[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Offsets, sizes, colours and grey values; photograph by photograph, so that nothing is in memory twice."""
    offsets, sizes = np.zeros(len(scene.views), np.int64), np.zeros((len(scene.views), 2), np.int64)
    for place in held:
        sizes[place] = scene.views[place].pinhole.at_level(level).size_hw
    ends = np.cumsum(sizes.prod(axis=1))
    rgb, grey = np.empty((int(ends[-1]), 3), np.uint8), np.empty(int(ends[-1]), np.uint8)
    for place in held:
        image = np.asarray(scene.image(place, level))
        part = slice(int(ends[place] - sizes[place].prod()), int(ends[place]))
        offsets[place] = part.start
        rgb[part], grey[part] = image.reshape(-1, 3), _grey(image, scene.mask(place, level))
    return offsets, sizes, rgb, grey


def view_gsd_m(scene: Scene) -> float:
    """Ground sampling distance of the undistorted views at level 0, metres: depth over focal length, median of all tie points seen.

    Where the photographs were shrunk it is larger than `scene.gsd_m`.
    """
    ties = scene.tie_points
    per_view = [scene.gsd_m]
    for view in scene.views:
        seen = ties.xyz[ties.observation_point[ties.observation_photo == view.index]]
        if len(seen):
            depth = (seen - view.camera_to_local[:3, 3]) @ view.camera_to_local[:3, 2]
            per_view.append(float(np.median(depth)) / view.pinhole.fx)
    return float(np.median(per_view[1:] or per_view))


def _grey(image: np.ndarray, usable: np.ndarray | None) -> np.ndarray:
    wide = image.reshape(-1, 3).astype(np.uint16)
    grey = np.maximum((wide[:, 0] * _GREY[0] + wide[:, 1] * _GREY[1] + wide[:, 2] * _GREY[2] + 128) >> 8, 1).astype(np.uint8)
    return grey if usable is None else np.where(usable.reshape(-1), grey, np.uint8(0))
