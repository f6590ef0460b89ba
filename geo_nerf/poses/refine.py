"""The adjustment in three rounds, from a placed block to a final one: weights tighten as the block settles.

In: a placed block, fixes, lens calibrations, control. Out: the final block, what it says about itself, and new doubts. Starting with
centimetre weights a decimetre away would let the robust loss throw good fixes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.events import Events
from geo_nerf.poses.adjust import Adjusted, CentrePriors, Knowledge, LensPriors, PointPriors, adjust
from geo_nerf.poses.alone import control_alone, tilt_doubts
from geo_nerf.poses.attitude import tilt_seen
from geo_nerf.poses.block import Block, filtered
from geo_nerf.poses.control_words import settled_doubts
from geo_nerf.poses.georeference import Placement
from geo_nerf.poses.marks import MARK_SIGMA_PX, Survey, triangulated
from geo_nerf.poses.priors import Fixes, lens_priors
from geo_nerf.poses.settling import pixel, settle
from geo_nerf.types import IntrinsicsPrior

#: tie points' errors are correlated within a photograph, so each counts less than its scatter says
_CORRELATION = 1.5
#: rounds: how much of the fixes' present misfit is added to their sigma, most iterations
_ROUNDS = ((1.0, 15), (0.1, 15), (0.0, 50))
#: fixes needed to judge their stated sigma; they count less from so many times it, and from so many metres
_JUDGED_FIXES, _RAISED_FROM, _RAISED_FROM_M = 8, 3.0, 0.1
#: smallest opening of a tie point's rays, degrees
_MIN_ANGLE_DEG = 2.0


@dataclass(frozen=True)
class Refined:
    """The final block and its figures."""

    adjusted: Adjusted
    #: where the block lies and what was believed in the end
    placement: Placement
    #: control points triangulated in the final block (by their marks alone), or None
    survey: Survey | None
    #: `(K,)` sigma the focal length of each lens prior was given, as a part of it
    focal_sigma_given: np.ndarray
    #: standard deviation given to control coordinates in the last round, metres; NaN without
    control_sigma_m: float
    #: standard deviation given to tie points in the last round, pixels
    tie_sigma_px: float
    doubts: tuple[str, ...]

    @property
    def block(self) -> Block:
        """The final block."""
        return self.adjusted.block


@dataclass(frozen=True)
class _Sigmas:
    """Standard deviations of one round."""

    control_m: float
    tie_px: float
    mark_px: float


def refine(
    placement: Placement,
    fixes: Fixes,
    priors: Sequence[IntrinsicsPrior],
    survey: Survey | None,
    events: Events,
    *,
    ups: np.ndarray | None = None,
) -> Refined:
    """Adjust a placed block.

    Args:
        placement: the block in local metres and which fixes and control points are believed.
        fixes: of the block's photographs, in its order.
        priors: of the block's lenses, in its order.
        survey: control points, or None.
        events: progress by iteration.
        ups: `(P, 3)` the vertical by the gimbals, see `attitude.ups_of`, to weigh control by; None without.
    """
    block, doubts = placement.block, list[str]()
    scale = max(float(max(max(prior.intrinsics.size_hw) for prior in priors)) / 1600.0, 0.5)
    tie_sigma, most = 1.0 * scale, sum(count for _, count in _ROUNDS)
    done, found, mark_sigma = 0, None, MARK_SIGMA_PX
    for number, (share, count) in enumerate(_ROUNDS):
        lens, focal_sigma, doubts = lens_priors(priors, found)
        block = filtered(block, max(8.0 * tie_sigma, 2.0 * scale), _MIN_ANGLE_DEG / 2)
        weights = _Sigmas(_round_sigma(placement.control_sigma_m, share), tie_sigma, mark_sigma)
        joined, points, sigma_px = _with_control(block, placement, survey, weights)
        knowledge = Knowledge(lens, _centre_priors(block, placement, fixes, share), points, sigma_px)

        def tell(iteration: int, _: float, done: int = done) -> None:
            events.progress(done + iteration, most, "adjusting the block")

        result = adjust(joined, knowledge, max_iterations=count, on_iteration=tell)
        done += count
        block = _without_control(result.block, len(block.points), len(block.obs_px))
        tie_sigma, found = _tie_sigma(block, scale), block.lenses
        if number == 0 and survey is not None and placement.datum == "GNSS":
            block, placement = _settled(block, lens, placement, survey, fixes, tie_sigma=tie_sigma, ups=ups)
        if number == 1:
            fixes = _raised(block, placement, fixes)
            mark_sigma = _mark_sigma(survey, block)
            placement = replace(placement, control_sigma_m=_control_sigma(block, survey, placement))
    events.progress(most, most, "adjusting the block")
    block = filtered(block, max(5.0 * tie_sigma / _CORRELATION, 0.8 * scale), _MIN_ANGLE_DEG)
    final = None if survey is None else triangulated(survey, block)
    placement = replace(placement, block=block)
    if final is not None and placement.datum == "control":
        placement, tilted = _by_control_alone(placement, final, ups)
        doubts = [*doubts, *tilted]
    return Refined(replace(result, block=block), placement, final, focal_sigma, placement.control_sigma_m, tie_sigma, tuple(doubts))


def _settled(
    block: Block,
    lens: LensPriors,
    placement: Placement,
    survey: Survey,
    fixes: Fixes,
    *,
    tie_sigma: float,
    ups: np.ndarray | None,
) -> tuple[Block, Placement]:
    """The block moved onto the control that is believed after GNSS alone has shaped the block."""
    nothing = PointPriors(np.zeros_like(block.points), np.zeros_like(block.points))
    knowledge = Knowledge(lens, _centre_priors(block, placement, fixes, 0.0), nothing, np.full(len(block.obs_px), tie_sigma))
    settled = settle(block, knowledge, survey, fixes, placement.fix_ok, ups=ups)
    datum = "GNSS and control" if settled.use.any() else "GNSS"
    doubts = (*placement.doubts, *settled_doubts(settled))
    placement = replace(placement, control_use=settled.use, control_sigma_m=settled.sigma_m, datum=datum, doubts=doubts)
    return block.moved(settled.move), replace(
        placement, control_offset_m=settled.offset_m, reliability=settled.reliability if settled.use.any() else None
    )


def _by_control_alone(placement: Placement, survey: Survey, ups: np.ndarray | None) -> tuple[Placement, list[str]]:
    """What control leaves open where there is no GNSS, and what gimbals say against it."""
    block = placement.block
    seen = None if ups is None else tilt_seen(block, ups)
    left = control_alone(
        survey,
        placement.control_use,
        block.points,
        seen,
        sigma_m=placement.control_sigma_m,
        pixel_m=pixel(survey, block),
    )
    return replace(placement, reliability=left), list(tilt_doubts(seen))


def _round_sigma(control_sigma: float, share: float) -> float:
    return control_sigma + 0.3 * share


def _tie_sigma(block: Block, scale: float) -> float:
    """From the median residual (Rayleigh: median = 1.177 sigma)."""
    median = float(np.nanmedian(np.linalg.norm(block.residuals(), axis=1)))
    return float(np.clip(_CORRELATION * median / 1.1774, 0.25 * scale, 4.0 * scale))


def _centre_priors(block: Block, placement: Placement, fixes: Fixes, share: float) -> CentrePriors:
    photo = np.flatnonzero(placement.fix_ok)
    misfit = np.linalg.norm(block.centres[photo] - fixes.xyz[photo], axis=1)
    usual = float(np.median(misfit)) if len(photo) else 0.0
    sigma = np.hypot(fixes.sigma[photo], share * usual)
    # an axis that no control settles stays where GNSS puts it
    wide = np.maximum(fixes.offset_sigma, np.abs(placement.control_offset_m))
    shift = np.where(placement.control_use.any(axis=0), wide, 0.0) if placement.control_ok.any() else np.zeros(3)
    return CentrePriors(photo, fixes.xyz[photo], sigma, shift)


def _raised(block: Block, placement: Placement, fixes: Fixes) -> Fixes:
    """Fixes with larger standard deviations where the block contradicts theirs, plane and height by themselves."""
    used = placement.fix_ok
    if used.sum() < _JUDGED_FIXES:
        return fixes
    off = block.centres[used] - fixes.xyz[used]
    off = np.abs(off - np.median(off, axis=0))
    sigma = fixes.sigma.copy()
    for axes in ([0, 1], [2]):
        # the median of a normal error is 0.6745 of its sigma
        found = float(np.median(off[:, axes])) / 0.6745
        factor = float(np.median(off[:, axes] / fixes.sigma[used][:, axes])) / 0.6745
        if factor > _RAISED_FROM and found > _RAISED_FROM_M:
            sigma[:, axes] *= factor
    return replace(fixes, sigma=sigma)


def _mark_sigma(survey: Survey | None, block: Block) -> float:
    """What the marks' own misfit says, never less than a careful hand's."""
    error = np.full(1, np.nan) if survey is None else triangulated(survey, block).error_px
    return MARK_SIGMA_PX if np.isnan(error).all() else max(MARK_SIGMA_PX, float(np.nanmedian(error)) / np.sqrt(2.0))


def _with_control(
    block: Block, placement: Placement, survey: Survey | None, sigmas: _Sigmas
) -> tuple[Block, PointPriors, np.ndarray]:
    """The block with believed control points as its last points, their known places, and every observation's sigma."""
    tie = np.full(len(block.obs_px), sigmas.tie_px)
    nothing = PointPriors(np.zeros_like(block.points), np.zeros_like(block.points))
    control_ok = placement.control_ok
    if survey is None or not control_ok.any():
        return block, nothing, tie
    survey = triangulated(survey, block)
    control_ok = control_ok & survey.placed
    rows = np.flatnonzero(control_ok)
    place = np.full(len(control_ok), -1)
    place[rows] = np.arange(len(rows))
    marks = np.flatnonzero(survey.good & control_ok[survey.mark_point])
    marks = marks[np.lexsort((survey.mark_photo[marks], survey.mark_point[marks]))]
    joined = replace(
        block,
        points=np.vstack([block.points, survey.seen[rows]]),
        rgb=np.vstack([block.rgb, np.zeros((len(rows), 3), np.uint8)]),
        obs_point=np.r_[block.obs_point, len(block.points) + place[survey.mark_point[marks]]],
        obs_photo=np.r_[block.obs_photo, survey.mark_photo[marks]],
        obs_px=np.vstack([block.obs_px, survey.mark_px[marks]]),
    )
    given = np.vstack([nothing.xyz, survey.given[rows]])
    weight = np.vstack([nothing.weight, placement.control_use[rows] / sigmas.control_m**2])
    return joined, PointPriors(given, weight), np.r_[tie, np.full(len(marks), sigmas.mark_px)]


def _without_control(block: Block, points: int, observations: int) -> Block:
    return replace(
        block,
        points=block.points[:points],
        rgb=block.rgb[:points],
        obs_point=block.obs_point[:observations],
        obs_photo=block.obs_photo[:observations],
        obs_px=block.obs_px[:observations],
    )


def _control_sigma(block: Block, survey: Survey | None, placement: Placement) -> float:
    """What the control's own misfit says after the second round, never less than before; weak control without GNSS keeps its value."""
    before, use = placement.control_sigma_m, placement.control_use
    if survey is None or placement.datum == "control":
        return before
    misfit = triangulated(survey, block).seen - survey.given
    use = use & np.isfinite(misfit)
    count = int(use.any(axis=1).sum())
    if count < 3:
        return before
    return max(before, float(np.sqrt((misfit[use] ** 2).mean() * count / (count - 1))))
