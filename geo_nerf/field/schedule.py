"""What changes while the field is trained: levels, image size, band, softness, learning rates.

Comes in: settings and the step. Goes out: a frozen `Stage`.
"""

from __future__ import annotations

from dataclasses import dataclass

from geo_nerf.settings import FieldSettings

_WARM_STEPS, _USUAL_MEGAPIXELS = 50, 30.0
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


def total_steps(settings: FieldSettings, megapixels: float) -> int:
    """Steps of a survey whose photographs have `megapixels` together."""
    growth = settings.steps_growth
    return max(1, round(settings.steps * (1.0 - growth + growth * megapixels / _USUAL_MEGAPIXELS)))


def stage_at(step: int, steps: int, settings: FieldSettings, gsd_m: float, image_levels: int) -> Stage:
    """The stage at `step` of `steps` for a ground sampling distance in metres and a pyramid of `image_levels` levels."""
    done = min(step / steps, 1.0)
    opened = settings.start_levels + (settings.levels - settings.start_levels) * min(done / settings.open_by, 1.0)
    shrunk = 2 if done < settings.half_size_from else 1 if done < settings.full_size_from else 0
    softness = _between(settings.softness_start_gsd, settings.softness_end_gsd, done) * gsd_m
    band = _between(settings.band_start_m, max(settings.band_end_gsd * gsd_m, 1e-3), min(done / settings.open_by, 1.0))
    warm = min((step + 1) / _WARM_STEPS, 1.0)
    return Stage(
        levels_open=min(int(opened + 1e-9), settings.levels),
        image_level=min(shrunk, image_levels - 1),
        band_m=band,
        inv_s=1.0 / softness,
        rate=warm * settings.final_rate ** max(0.0, (done - 0.4) / 0.6),
    )


def end_phase(step: int, steps: int, settings: FieldSettings) -> int | None:
    """First step of the end phase, where `step` may jump there: everything is open and full size, and the phase lies ahead."""
    first = round(_END_FROM * steps)
    return first if max(settings.open_by, settings.full_size_from) * steps <= step < first else None


def _between(start: float, end: float, share: float) -> float:
    """Geometric interpolation."""
    return float(start * (end / start) ** share)
