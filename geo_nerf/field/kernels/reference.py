"""The plain PyTorch operations every fast twin is held to, in value and gradient.

Comes in: points, tables and samples as tensors of any float type on any device. Goes out: features, weights, updated parameters;
autograd does the derivatives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from geo_nerf.field.kernels.spec import UNSEEN, GridSpec, PatchShape

if TYPE_CHECKING:
    from geo_nerf.field.bank import ViewBank

#: multipliers of the spatial hash along x, y, z (Müller et al. 2022, eq. 4), in uint32 arithmetic
PRIMES = (1, 2654435761, 805459861)
_CORNERS = tuple((x, y, z) for z in (0, 1) for y in (0, 1) for x in (0, 1))


def encode(points01: Tensor, tables: Tensor, spec: GridSpec, levels_open: int, half: Tensor | None = None) -> Tensor:
    """Trilinear lookup in each open level; closed levels give zeros. See `geo_nerf.field.kernels.encode`."""
    if half is not None:
        tables = tables + (half.to(tables.dtype) - tables).detach()
    clamped = points01.clamp(0.0, 1.0)
    opened = spec.open_levels(levels_open)
    features = [_encode_level(clamped, tables[level], spec, level) for level in range(opened)]
    closed = points01.new_zeros(len(points01), (spec.levels - opened) * spec.features)
    return torch.cat([*features, closed], dim=1)


def _encode_level(points: Tensor, table: Tensor, spec: GridSpec, level: int) -> Tensor:
    cells = torch.tensor(spec.cells[level], device=points.device)
    position = points * cells.to(points.dtype)
    low = torch.minimum(position.detach().floor().long(), cells - 1)
    fraction = position - low.to(points.dtype)
    corners = torch.tensor(_CORNERS, device=points.device)
    index = vertex_index(low[:, None, :] + corners, spec, level)
    weights = torch.where(corners.bool(), fraction[:, None, :], 1.0 - fraction[:, None, :]).prod(dim=2)
    looked_up = table.index_select(0, index.reshape(-1)).reshape(len(points), 8, spec.features)
    return (weights[:, :, None] * looked_up).sum(dim=1)


def vertex_index(vertices: Tensor, spec: GridSpec, level: int) -> Tensor:
    """Table entries of grid vertices: `(..., 3)` int64 vertex numbers to `(...)` int64 entries."""
    x, y, z = vertices.unbind(dim=-1)
    if spec.is_dense(level):
        nx, ny, _ = spec.cells[level]
        return x + (nx + 1) * (y + (ny + 1) * z)
    # the mask keeps the low bits only, so int64 and uint32 agree
    return ((x * PRIMES[0]) ^ (y * PRIMES[1]) ^ (z * PRIMES[2])) & (spec.table_size - 1)


def weights_from_sdf(sdf: Tensor, inv_s: Tensor, valid: Tensor) -> Tensor:
    """Compositing weights of ray sections. See `geo_nerf.field.kernels.weights_from_sdf`."""
    log_phi = functional.logsigmoid(inv_s * sdf)
    drop = (log_phi[:, 1:] - log_phi[:, :-1]).clamp(max=0.0)
    drop = torch.where(valid, drop, torch.zeros_like(drop))
    log_transmittance = torch.cumsum(drop, dim=1) - drop
    return torch.exp(log_transmittance) * -torch.expm1(drop)


@torch.no_grad()  # type: ignore[untyped-decorator]
def fused_adam_(
    param: Tensor,
    grad: Tensor,
    m: Tensor,
    v: Tensor,
    lr: float,
    step: int,
    *,
    betas: tuple[float, float],
    eps: float,
    half: Tensor | None = None,
) -> None:
    """Lazy Adam in place. See `geo_nerf.field.kernels.fused_adam_`."""
    touched = grad != 0
    g = grad[touched]
    first = betas[0] * m[touched] + (1.0 - betas[0]) * g
    second = betas[1] * v[touched] + (1.0 - betas[1]) * g * g
    m[touched], v[touched] = first, second
    corrected = (second / (1.0 - betas[1] ** step)).sqrt() + eps
    param[touched] -= lr / (1.0 - betas[0] ** step) * first / corrected
    if half is not None:
        half.copy_(param)


def clip_to_band(
    origins: Tensor, directions: Tensor, band: tuple[Tensor, Tensor], bounds: tuple[Tensor, Tensor], steps: int
) -> tuple[Tensor, Tensor, Tensor]:
    """The part of each ray inside a height band. See `geo_nerf.field.kernels.clip_to_band`."""
    upper, lower = band
    down = directions[:, 2].clamp(max=-1e-3)
    start = ((float(upper.max()) - origins[:, 2]) / down).clamp(min=0.0)
    end = (float(lower.min()) - origins[:, 2]) / down
    share = torch.linspace(0.0, 1.0, steps, device=origins.device)
    along = start[:, None] + (end - start)[:, None] * share
    points = origins[:, None] + directions[:, None] * along[..., None]
    cells, boxed = band_cells(points, bounds, upper.shape)
    under_top = boxed & (points[..., 2] <= upper.view(-1)[cells])
    under_all = boxed & (points[..., 2] < lower.view(-1)[cells])
    number = torch.arange(steps, device=origins.device)
    first = torch.where(under_top, number, steps - 1).amin(dim=1)
    last = torch.where(under_all, number, steps - 1).amin(dim=1)
    near = along.gather(1, (first - 1).clamp(min=0)[:, None])[:, 0]
    far = along.gather(1, last[:, None])[:, 0]
    good = (directions[:, 2] < -0.05) & under_top.any(dim=1) & boxed.gather(1, last[:, None])[:, 0]
    return near, far, good & boxed.gather(1, first[:, None])[:, 0] & (far > near)


def band_cells(points: Tensor, bounds: tuple[Tensor, Tensor], size: tuple[int, int]) -> tuple[Tensor, Tensor]:
    """Columns of a band of `size` rows and columns over the box `bounds`: numbers `(...)` of points `(..., 2 or 3)`, and whether inside."""
    rows, columns = size
    low, high = bounds
    extent = torch.tensor([columns, rows], device=points.device)
    place = (points[..., :2] - low[:2]) / (high - low)[:2] * extent
    boxed = ((place >= 0) & (place < extent)).all(dim=-1)
    x, y = place[..., 0].clamp(0, columns - 1).long(), place[..., 1].clamp(0, rows - 1).long()
    return y * columns + x, boxed


def patch_ncc(
    bank: ViewBank,
    reference: Tensor,
    points: Tensor,
    shift: Tensor,
    normals: Tensor,
    sources: Tensor,
    shape: PatchShape,
    offset: Tensor | None = None,
) -> Tensor:
    """Correlations through the patches' planes. See `geo_nerf.field.kernels.patch_ncc`."""
    view = reference[:, 0]
    pixels = _patch_pixels(reference, shape)
    flat_view = view[:, None].expand(pixels.shape[:2])
    place = bank.offsets[flat_view] + pixels[..., 1] * bank.sizes_hw[flat_view, 1] + pixels[..., 0]
    patch = bank.grey[place].float()
    middle = patch[:, patch.shape[1] // 2 : patch.shape[1] // 2 + 1]
    weights = torch.exp(-shape.fall * (patch - middle) ** 2) * (patch > 0)
    weights = weights / weights.sum(dim=1, keepdim=True).clamp(min=1e-9)
    lens = bank.lenses[view][:, None]
    rays = torch.cat([(pixels + 0.5 - lens[..., 2:]) / lens[..., :2], torch.ones_like(pixels[..., :1], dtype=torch.float32)], dim=2)
    rays = torch.einsum("nij,nkj->nki", bank.rotations[view], rays)
    centre = bank.centres[view]
    facing = torch.einsum("ni,nki->nk", normals, rays)
    plane = (normals * (points - centre)).sum(dim=1) + shift
    world = centre[:, None] + rays * (plane[:, None] / facing)[..., None]
    usable = (facing < -0.05).all(dim=1) & (middle[:, 0] > 0)
    offset = torch.zeros(*sources.shape, 2, device=points.device) if offset is None else offset
    pairs = zip(sources.unbind(1), offset.unbind(1), strict=True)
    return torch.stack([_score(bank, (patch, weights), world, usable, source, moved, shape.noise) for source, moved in pairs], dim=1)


def _patch_pixels(reference: Tensor, shape: PatchShape) -> Tensor:
    steps = torch.arange(-shape.radius, shape.radius + 1, device=reference.device) * shape.stride
    row, column = torch.meshgrid(steps, steps, indexing="ij")
    return reference[:, None, 1:] + torch.stack([column, row], dim=-1).view(1, -1, 2)


def _score(
    bank: ViewBank, weighted: tuple[Tensor, Tensor], world: Tensor, usable: Tensor, source: Tensor, offset: Tensor, noise: float
) -> Tensor:
    view = source.clamp(min=0)
    uv, depth = bank.project(view[:, None].expand(world.shape[:2]), world)
    place = uv + offset[:, None] - 0.5
    size = bank.sizes_hw[view][:, None].flip(-1)
    inside = (depth >= 0.1) & ((place >= 0) & (place < size - 1)).all(dim=2)
    values, clear = _bilinear(bank, view, torch.minimum(place.clamp(min=0.0), size - 1.001))
    seen = inside.all(dim=1) & clear.all(dim=1) & usable & (source >= 0)
    patch, weights = weighted
    a, b = (part - (weights * part).sum(dim=1, keepdim=True) for part in (patch, values))
    spread = ((weights * a * a).sum(dim=1) + noise) * ((weights * b * b).sum(dim=1) + noise)
    return torch.where(seen, (weights * a * b).sum(dim=1) / spread.sqrt(), torch.full_like(spread, UNSEEN))


def _bilinear(bank: ViewBank, view: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
    """Grey values, and whether none of the four pixels mixed is masked."""
    corner = place.detach().long()
    p, q = (place - corner).unbind(2)
    width = bank.sizes_hw[view, 1][:, None]
    first = bank.offsets[view][:, None] + corner[..., 1] * width + corner[..., 0]
    a, b, c, d = (bank.grey[first + step].float() for step in (0, 1, width, width + 1))
    return (a + p * (b - a)) * (1 - q) + (c + p * (d - c)) * q, (a * b * c * d) > 0
