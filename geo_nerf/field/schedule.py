"""What changes while the field is trained: levels, image size, band, softness, learning rates.

Comes in: settings and the step. Goes out: a frozen `Stage`.
"""

from __future__ import annotations

from dataclasses import dataclass

from geo_nerf.settings import FieldSettings

_RAMP_STEPS, _USUAL_MEGAPIXELS = 50, 30.0
#: part of the training after which it is in its end phase: low rates, a hard surface
_END_FROM = 0.85


@dataclass(frozen=True)
class Stage:
    """The values in force at one step."""

    #: hash levels in use
    levels_open: int
    #: pyramid level of the photographs, 0 the full size
    image_level: int
    #: margin of the height band, metres
    band_m: float
    #: sharpness of the surface in rendering, 1/metre
    inv_s: float
    #: factor of the learning rates
    rate: float
    #: factor of the stereo prior's weights, 1 at the start, 0 where it has no say any more
    prior: float = 0.0


def total_steps(settings: FieldSettings, megapixels: float, warm: bool = False) -> int:
    """Steps of a survey whose photographs have `megapixels` together, from tie points or from an earlier surface (`warm`).

    A photograph counts whole, even where only a part of it shows the box, as at a tile's rim: pixels are drawn from all of it, and those
    beyond the box are dropped before anything is computed for them. So a step costs by what is seen inside; fewer would starve the surface.
    """
    growth = settings.steps_growth
    part = settings.warm_steps if warm else 1.0
    return max(1, round(part * settings.steps * (1.0 - growth + growth * megapixels / _USUAL_MEGAPIXELS)))


def stage_at(step: int, steps: int, settings: FieldSettings, gsd_m: float, image_levels: int, warm: bool = False) -> Stage:
    """The stage at a step.

    Args:
        step: steps done.
        steps: steps in all.
        settings: the course.
        gsd_m: ground sampling distance, metres.
        image_levels: levels of the photographs' pyramid.
        warm: the surface is there already: everything is open and full size, the band narrow, the surface as hard as in the last
            `warm_steps` of the course; the learning rates run through their whole course, for what changed must still move.
    """
    own = min(step / steps, 1.0)
    done = _behind(own, settings, warm)
    found = 1.0 if warm else min(done / settings.open_by, 1.0)
    opened = settings.start_levels + (settings.levels - settings.start_levels) * found
    shrunk = 0 if warm else 2 if done < settings.half_size_from else 1 if done < settings.full_size_from else 0
    softness = _between(settings.softness_start_gsd, settings.softness_end_gsd, done) * gsd_m
    band = _between(settings.band_start_m, max(settings.band_end_gsd * gsd_m, 1e-3), found)
    ramp = min((step + 1) / (min(_RAMP_STEPS, max(1, steps // 5)) if warm else _RAMP_STEPS), 1.0)
    return Stage(
        levels_open=min(int(opened + 1e-9), settings.levels),
        image_level=min(shrunk, image_levels - 1),
        band_m=band,
        inv_s=1.0 / softness,
        rate=ramp * settings.final_rate ** max(0.0, (own - 0.4) / 0.6),
        prior=max(0.0, 1.0 - own / settings.prior_until) if settings.prior_until > 0 else 0.0,
    )


def end_phase(step: int, steps: int, settings: FieldSettings, warm: bool = False) -> int | None:
    """First step of the end phase, where `step` may jump there: everything is open and full size, and the phase lies ahead."""
    first = round(_END_FROM * steps)
    everything = 0.0 if warm else max(settings.open_by, settings.full_size_from) * steps
    return first if everything <= step < first else None


def _behind(own: float, settings: FieldSettings, warm: bool) -> float:
    """Part of the usual course behind the surface when its own training is at `own`."""
    skipped = 1.0 - settings.warm_steps if warm else 0.0
    return skipped + (1.0 - skipped) * own


def _between(start: float, end: float, share: float) -> float:
    """Geometric interpolation."""
    return float(start * (end / start) ** share)
