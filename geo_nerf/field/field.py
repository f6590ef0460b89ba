"""The neural surface: a signed distance and a colour at every local point.

Comes in: local points in metres. Goes out: signed distances (positive outside, towards the cameras), normals and colours.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from geo_nerf.field.base import BaseDistance, HeightMap
from geo_nerf.field.cameras import CameraCorrections
from geo_nerf.field.encoding import HashGrid
from geo_nerf.field.kernels import GridSpec
from geo_nerf.field.sampling import HeightBand

#: corners of a regular tetrahedron, unit length
TETRAHEDRON = torch.tensor([[1.0, 1.0, 1.0], [1.0, -1.0, -1.0], [-1.0, 1.0, -1.0], [-1.0, -1.0, 1.0]]) / 3.0**0.5
_CHUNK = 1 << 18


@dataclass(frozen=True)
class FieldShape:
    """What fixes the sizes of a field's tensors."""

    #: grid of the distance
    spec: GridSpec
    #: grid of the colour
    colour_spec: GridSpec
    hidden: int
    views: int
    #: columns of the height band, metres
    band_cell_m: float
    #: box in local metres, low and high corner
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    #: cameras whose poses and lenses are refined; 0: none is
    cameras: int = 0


class SurfaceField(nn.Module):  # type: ignore[misc]
    """`sdf = base(x) + net(grid(x))`, `colour = sigmoid(net(colour_grid(x)))`, and an affine change of colour for each photograph.

    Distance and colour share nothing: what the colour learns of the texture must not shake the surface.
    """

    def __init__(self, shape: FieldShape, start: HeightMap, generator: torch.Generator) -> None:
        super().__init__()
        self.shape = shape
        self.levels_open = shape.spec.levels
        self.mixed = False
        low, high = torch.tensor(shape.low), torch.tensor(shape.high)
        self.base = BaseDistance(start)
        self.band: HeightBand | None = HeightBand(low, high, shape.band_cell_m, 0.0)
        self.grid = HashGrid(shape.spec, low, high, generator)
        self.colour_grid = HashGrid(shape.colour_spec, low, high, generator)
        self.distance_net = _net(shape.spec.width, shape.hidden, 1, generator)
        self.colour_net = _net(shape.colour_spec.width, shape.hidden, 3, generator)
        with torch.no_grad():
            self.distance_net[-1].weight[0].zero_()
        #: per view: logarithm of the gain and the bias of red, green, blue
        self.appearance = nn.Parameter(torch.zeros(shape.views, 2, 3))
        self.cameras = CameraCorrections(shape.views, shape.cameras) if shape.cameras else None

    @property
    def bounds(self) -> tuple[Tensor, Tensor]:
        """Low and high corner `(3,)` of the box, local metres."""
        return self.grid.low, self.grid.low + self.grid.extent

    @property
    def open_cell_m(self) -> float:
        """Edge of the finest open cell, metres."""
        return self.grid.cell_m(max(self.levels_open, 1) - 1)

    @property
    def tap_m(self) -> float:
        """Reach of the normals' numerical gradient: half the edge of the finest open cell, metres."""
        return 0.5 * self.open_cell_m

    def mix_precision(self) -> None:
        """From now on read the grids, and run the colour's net, in half precision: for training with a `LossScale`.

        The distance's net stays in float32: half of it is 1 mm at 2 m, and taps a few centimetres apart would make that 2 % of slope.
        """
        self.mixed = True
        for grid in (self.grid, self.colour_grid):
            grid.read_half(torch.float16)

    def distance(self, points: Tensor) -> Tensor:
        """Signed distances `(N,)` in metres at local points `(N, 3)`, differentiable in the parameters."""
        return self.base(points) + self.distance_net(self.grid(points, self.levels_open))[:, 0]

    def colours(self, points: Tensor) -> Tensor:
        """Colours `(N, 3)` in 0..1, as a photograph of mean exposure shows them; differentiable in the parameters."""
        features = self.colour_grid(points, self.shape.colour_spec.levels)
        with torch.autocast(points.device.type, torch.float16, enabled=self.mixed):
            logits = self.colour_net(features)
        return torch.sigmoid(logits.float())

    def expose(self, colours: Tensor, view: Tensor) -> Tensor:
        """Colours `(N, 3)` as the views `(N,)` show them."""
        gain, bias = self.appearance[view].unbind(1)
        return colours * torch.exp(gain) + bias

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def sdf(self, points: Tensor) -> Tensor:
        """Signed distances `(N,)`, metres, at local points `(N, 3)`; positive above the surface. No gradient."""
        return torch.cat([self.distance(chunk) for chunk in points.split(_CHUNK)]) if len(points) else points[:, 0]

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def normals(self, points: Tensor) -> Tensor:
        """Unit outward normals `(N, 3)` at local points `(N, 3)` by four taps. No gradient."""
        parts = [gradient_of_taps(self.sdf(taps(part, self.tap_m)), self.tap_m) for part in points.split(_CHUNK // 4)]
        gradient = torch.cat(parts) if parts else points
        return gradient / gradient.norm(dim=1, keepdim=True).clamp(min=1e-9)

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def color(self, points: Tensor, view: Tensor | None = None) -> Tensor:
        """Colours `(N, 3)` in 0..1 at local points `(N, 3)`, as `view` `(N,)` shows them or in mean exposure. No gradient."""
        parts = [self.colours(chunk) for chunk in points.split(_CHUNK)]
        colours = torch.cat(parts) if parts else points
        return (colours if view is None else self.expose(colours, view)).clamp(0.0, 1.0)


def taps(points: Tensor, reach_m: float) -> Tensor:
    """The four corners `(N*4, 3)` of tetrahedra of radius `reach_m` around points `(N, 3)`, point by point."""
    return (points[:, None] + reach_m * TETRAHEDRON.to(points.device)).reshape(-1, 3)


def gradient_of_taps(sdf: Tensor, reach_m: float) -> Tensor:
    """Numerical gradient `(N, 3)` from values `(N*4,)` at `taps(points, reach_m)`; exact for a plane."""
    return 0.75 / reach_m * sdf.view(-1, 4) @ TETRAHEDRON.to(sdf.device)


def _net(inputs: int, hidden: int, outputs: int, generator: torch.Generator) -> nn.Sequential:
    return nn.Sequential(_linear(inputs, hidden, generator), nn.ReLU(), _linear(hidden, outputs, generator))


def _linear(inputs: int, outputs: int, generator: torch.Generator) -> nn.Linear:
    """He's uniform start from our own generator, no bias."""
    layer = nn.Linear(inputs, outputs)
    with torch.no_grad():
        layer.weight.copy_((torch.rand(outputs, inputs, generator=generator) * 2 - 1) * (6.0 / inputs) ** 0.5)
        layer.bias.zero_()
    return layer
