"""One training step's loss: rays, patches and tie points gathered, the field asked once, the terms weighed.

Comes in: the field, the photographs at one level, tie points, the stage. Goes out: a scalar loss and figures about it.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from geo_nerf.field import losses
from geo_nerf.field.bank import ViewBank
from geo_nerf.field.cameras import patch_offsets, without_gradient
from geo_nerf.field.field import SurfaceField, gradient_of_taps, taps
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc
from geo_nerf.field.photometric import best_half, choose_sources, search
from geo_nerf.field.prior import PriorSamples
from geo_nerf.field.render import render
from geo_nerf.field.sampling import HeightBand, first_crossing, stratified
from geo_nerf.field.schedule import Stage
from geo_nerf.settings import FieldSettings

#: looks along a ray that find the band, and inside the band that find the surface
_BAND_LOOKS, _SURFACE_LOOKS, _SEARCHED = 48, 10, 8
#: depth of one pixel of parallax at the usual angle between views, pixels on the ground
_DEPTH_PER_PARALLAX = 3.7
#: patches under this score are searched for a better place
_GOOD_SCORE = 0.8
#: a found place must match this well, and this much better than the present one
_FOUND_SCORE, _FOUND_GAIN = 0.6, 0.15


@dataclass(frozen=True)
class TieSamples:
    """Observations of tie points, local metres, on the training device."""

    #: `(M, 3)` points, one an observation
    points: Tensor
    #: `(M, 3)` unit directions from the point to the camera
    to_camera: Tensor
    #: `(M,)` reprojection errors, pixels
    error_px: Tensor


@dataclass(frozen=True)
class Rays:
    """R rays of pixels: reference `(R, 3)` view, column, row; origins and unit directions `(R, 3)`; near and far `(R,)` metres."""

    reference: Tensor
    origins: Tensor
    directions: Tensor
    near: Tensor
    far: Tensor

    def keep(self, chosen: Tensor) -> Rays:
        """The rays of a mask or an index."""
        return Rays(*(part[chosen] for part in (self.reference, self.origins, self.directions, self.near, self.far)))

    def at(self, along: Tensor) -> Tensor:
        """Points `(R, 3)` or `(R, S, 3)` at distances `(R,)` or `(R, S)`."""
        if along.ndim == 1:
            return self.origins + self.directions * along[:, None]
        return self.origins[:, None] + self.directions[:, None] * along[..., None]


@dataclass(frozen=True)
class Objective:
    """What stays the same from step to step; `loss` does the work."""

    settings: FieldSettings
    field: SurfaceField
    band: HeightBand
    ties: TieSamples
    #: `(V, M)` see `neighbour_views`
    neighbours: Tensor
    gsd_m: float
    generator: torch.Generator
    #: None: there is no stereo prior
    prior: PriorSamples | None = None

    def loss(self, bank: ViewBank, stage: Stage) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum of all terms, and its figures (`psnr`, `ncc`, `samples`, `rays`, and each weighted term as `loss_…`)."""
        live = self._moving(bank, stage)
        bank = bank if live is None else without_gradient(live)
        rays = self._rays(bank, self.settings.rays, 0)
        along = stratified(rays.near, rays.far, self.settings.samples, self.generator)
        patches, points = self._patches(bank)
        tie_points, ties_error, free_points, clear = self._tie_points(stage)
        prior, reach = self._prior(stage), self._tap_m
        parts = [rays.at(along).view(-1, 3), taps(points, reach), tie_points, free_points, prior.places(reach)]
        sdf = self.field.distance(torch.cat(parts))
        counts = [len(part) for part in parts]
        of_rays, of_taps, of_ties, of_free, of_prior = sdf.split(counts)
        colour, psnr = self._colour(bank, rays, along, of_rays, stage)
        surface, ncc = self._surface(bank, patches, points, of_taps, stage, live)
        terms = {
            "colour": colour,
            **surface,
            "tie_points": self.settings.tie_point_weight * losses.tie_point_loss(of_ties, ties_error, self.gsd_m * 2),
            "free_space": self.settings.free_space_weight * losses.free_space_loss(of_free, clear) / self.gsd_m,
            "appearance": self.settings.appearance_weight * losses.appearance_loss(self.field.appearance),
            **prior.terms(of_prior, reach, self.gsd_m, self.settings, stage.prior),
        }
        if live is not None and self.field.cameras is not None:
            terms["poses"] = self.settings.pose_weight * self.field.cameras.size()
        figures = {"psnr": psnr, "ncc": ncc, "samples": float(len(sdf)), "rays": float(len(along) + len(points))}
        total = torch.stack(list(terms.values())).sum()
        return total, figures | _named(terms)

    @property
    def _tap_m(self) -> float:
        return self.settings.tap_cells * self.field.open_cell_m

    def _moving(self, bank: ViewBank, stage: Stage) -> ViewBank | None:
        """The bank with corrected cameras, differentiable in them, once half of the levels to open are open; None where none is refined."""
        halfway = 2 * stage.levels_open >= self.settings.start_levels + self.settings.levels
        return self.field.cameras.bank(bank) if self.field.cameras is not None and halfway else None

    def _shape(self) -> PatchShape:
        return PatchShape(self.settings.patch_radius_px, contrast=self.settings.patch_contrast)

    def _rays(self, bank: ViewBank, count: int, margin_px: int) -> Rays:
        """Up to `count` rays of random pixels that come down through the band, neighbours on the ground beside each other."""
        view, column, row = bank.random_pixels(count, margin_px, self.generator)
        directions = bank.directions(view, torch.stack([column, row], dim=1) + 0.5)
        origins = bank.centres[view]
        near, far, good = self.band.clip(origins, directions, _BAND_LOOKS)
        rays = Rays(torch.stack([view, column, row], dim=1), origins, directions, near, far).keep(good)
        return rays.keep(_ground_order(rays.at(rays.near), self.field))

    def _patches(self, bank: ViewBank) -> tuple[Rays, Tensor]:
        """Rays of patch middles and the surface points `(P, 3)` they meet."""
        reach = self._shape().reach_px
        rays = self._rays(bank, self.settings.patches, reach)
        interval = (rays.near, rays.far)
        along, found = first_crossing(self.field.sdf, rays.origins, rays.directions, interval, samples=_SURFACE_LOOKS, refine=1)
        return rays.keep(found), rays.at(along)[found]

    def _tie_points(self, stage: Stage) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Random tie points, their errors, points in the free space before others, and how clear those must be, metres."""
        device = self.ties.points.device
        count = min(self.settings.tie_points, len(self.ties.points))
        chosen = torch.randint(max(len(self.ties.points), 1), (2, count), generator=self.generator, device=self.generator.device).to(device)
        away = (torch.rand(count, generator=self.generator, device=self.generator.device).to(device) * 0.9 + 0.1) * max(
            2.0 * stage.band_m, 6.0 * self.gsd_m
        )
        free = self.ties.points[chosen[1]] + self.ties.to_camera[chosen[1]] * away[:, None]
        return self.ties.points[chosen[0]], self.ties.error_px[chosen[0]], free, torch.full_like(away, self.gsd_m)

    def _prior(self, stage: Stage) -> PriorSamples:
        """Random points of the stereo prior, none once it has no say any more."""
        if self.prior is None or not len(self.prior) or stage.prior <= 0.0:
            return PriorSamples.nothing(self.ties.points.device)
        return self.prior.drawn(self.settings.prior_points, self.generator)

    def _colour(self, bank: ViewBank, rays: Rays, along: Tensor, sdf: Tensor, stage: Stage) -> tuple[Tensor, float]:
        """Colour term of rendered rays; the surface hears it at `colour_pull` of its strength."""
        pull = self.settings.colour_pull
        sdf = (pull * sdf + (1.0 - pull) * sdf.detach()).view_as(along)
        view, column, row = rays.reference.unbind(1)
        colours = self.field.colours(rays.at(along).view(-1, 3)).view(*along.shape, 3)
        seen = render(along, sdf, colours, stage.inv_s)
        exposed = self.field.expose(seen.colours / seen.opacity.clamp(min=0.05)[:, None], view)
        observed = bank.colours(view, column, row)
        error = float(((exposed.detach() - observed) ** 2).mean()) if len(along) else 1.0
        loss = losses.colour_loss(exposed, observed) + 0.1 * (1.0 - seen.opacity).sum() / max(len(along), 1)
        return self.settings.colour_weight * loss, -10.0 * torch.log10(torch.tensor(error + 1e-9)).item()

    def _surface(
        self, bank: ViewBank, rays: Rays, points: Tensor, sdf: Tensor, stage: Stage, live: ViewBank | None = None
    ) -> tuple[dict[str, Tensor], float]:
        """Photometric and eikonal terms at surface points, and the pull towards places found by searching; the mean correlation.

        `live`, a bank that is differentiable in its cameras, hears the photometric term.
        """
        settings, reach = self.settings, self._tap_m
        gradients = gradient_of_taps(sdf, reach)
        slope = gradients.norm(dim=1).clamp(min=0.1)
        normals = gradients / slope[:, None]
        middle = sdf.view(-1, 4).mean(dim=1)
        shift = -(middle - middle.detach()) / slope.detach()
        shape = self._shape()
        sources = choose_sources(
            bank, self.neighbours, rays.reference[:, 0], points, settings.patch_views, shape.reach_px + 2, self.generator
        )
        offset = None if live is None else patch_offsets(live, rays.reference, points, normals, sources)
        scores = patch_ncc(bank, rays.reference, points, shift, normals, sources, shape, offset)
        terms = {
            "photometric": settings.photometric_weight * losses.photometric_loss(scores, UNSEEN),
            "eikonal": settings.eikonal_weight * losses.eikonal_loss(gradients),
        }
        present = best_half(scores.detach())
        bad = (present < _GOOD_SCORE).nonzero()[:, 0]
        if settings.search_px > 0 and len(bad):
            found, wanted = self._searched(bank, rays.reference[bad], points[bad], normals.detach()[bad], sources[bad], present[bad], stage)
            misses = (middle[bad] - wanted)[found].abs()
            terms["search"] = settings.search_weight * misses.sum() / self.gsd_m / max(len(points), 1)
        seen = scores.detach() > UNSEEN
        return terms, float(scores.detach()[seen].mean()) if bool(seen.any()) else 0.0

    def _searched(
        self, bank: ViewBank, reference: Tensor, points: Tensor, normals: Tensor, sources: Tensor, present: Tensor, stage: Stage
    ) -> tuple[Tensor, Tensor]:
        """Whether `(P,)` a patch matches clearly better elsewhere on its ray, and the sdf `(P,)` it should have here then, metres."""
        reach = self.settings.search_px * _DEPTH_PER_PARALLAX * self.gsd_m * 2**stage.image_level
        parts = torch.rand(len(points), _SEARCHED, generator=self.generator, device=self.generator.device).to(points.device)
        offsets = ((torch.arange(_SEARCHED, device=points.device) + parts) / _SEARCHED * 2.0 - 1.0) * reach
        scores = search(bank, reference, points, normals, sources, self._shape(), offsets)
        best, place = scores.max(dim=1)
        better = (best > _FOUND_SCORE) & (best > present + _FOUND_GAIN)
        rays = points - bank.centres[reference[:, 0]]
        facing = -(rays * normals).sum(dim=1) / rays.norm(dim=1)
        return better, offsets.gather(1, place[:, None])[:, 0] * facing.clamp(min=0.1)


def _named(terms: dict[str, Tensor]) -> dict[str, float]:
    """Values of loss terms as figures, read from the device in one go."""
    values = torch.stack([term.detach() for term in terms.values()]).tolist()
    return {f"loss_{name}": value for name, value in zip(terms, values, strict=True)}


def _ground_order(points: Tensor, field: SurfaceField) -> Tensor:
    """Order `(N,)` that puts neighbours on the ground beside each other (Morton code of 256 x 256 cells)."""
    low, high = field.bounds
    cells = ((points[:, :2] - low[:2]) / (high - low)[:2]).clamp(0.0, 0.999).mul(256.0).long()
    code = torch.zeros_like(cells[:, 0])
    for bit in range(8):
        code |= (cells[:, 0] >> bit & 1) << (2 * bit) | (cells[:, 1] >> bit & 1) << (2 * bit + 1)
    return code.argsort()
