"""From the mapper's axes to local metres: GNSS, ground control or both, with what does not fit named.

In: a mapped block, fixes, control. Out: the block in the local frame and a verdict on every fix and control point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from geo_nerf.errors import DegenerateFixesError, NoGeoreferenceError
from geo_nerf.poses.align import fit_similarity, level_about_line, line_ratio, robust_similarity, triples
from geo_nerf.poses.block import Block, Similarity
from geo_nerf.poses.control_words import mark_doubts
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.reliability import Reliability
from geo_nerf.poses.settling import SURVEY_FLOOR_M, pixel
from geo_nerf.sentence import sentence, some_of

#: below this second-over-first extent, centres count as one line
_LINE = 0.02
#: a turn about the line of the fixes that is no surer than this is left to the gimbals, radians
_ROLL = 0.05
#: fixes of which a smaller part fits the block may do so by chance
_FEWEST = 0.25
#: fixes of whose spread the block leaves so much unexplained do not follow the cameras
_UNEXPLAINED = 0.5
#: parts of the survey's extent a mapped block may bend before GNSS straightens it
_BEND = 0.01
#: disagreement up to this many ground pixels is no reason to doubt a control point: an unadjusted block bends
_DOUBT_PIXELS = 4.0
#: leaving out one point of four must be better than leaving out any other by so many times
_CLEARLY = 4.0
#: nor is it up to this, metres
_STRAIN_M = 0.1
#: photographs named in one doubt, at most
_NAMED = 40


@dataclass(frozen=True)
class Placement:
    """Where a block lies and what was believed."""

    block: Block
    #: `(P,)` bool over the block's photographs: the fix is believed
    fix_ok: np.ndarray
    #: `(L, 3)` bool over the control points: the coordinate is believed (none as long as control is not weighed against GNSS)
    control_use: np.ndarray
    #: expected standard deviation of the control's coordinates, metres
    control_sigma_m: float
    #: what the placement rests on
    datum: str
    doubts: tuple[str, ...]
    #: `(3,)` how far control lies from where GNSS puts it, metres
    control_offset_m: np.ndarray = field(default_factory=lambda: np.zeros(3))
    #: what the control leaves open; None where it was not weighed against GNSS
    reliability: Reliability | None = None

    @property
    def control_ok(self) -> np.ndarray:
        """`(L,)` bool over the control points: at least the plane coordinates or the height are believed."""
        return np.asarray(self.control_use.any(axis=1))


def place(block: Block, fixes: Fixes, survey: Survey | None, pitch_deg: np.ndarray, seed: int) -> Placement:
    """Bring a block into local metres.

    Fixes place it where three or more agree; control settles everything where there are no fixes. Where there are both, control is weighed
    and becomes the datum once GNSS has shaped the block (`settling`, in the adjustment).

    Args:
        block: in the mapper's axes; P photographs.
        fixes: of the block's photographs, in its order.
        survey: control points triangulated in `block`, or None.
        pitch_deg: `(P,)` gimbal pitch, NaN where unknown.
        seed: of random trials.

    Raises:
        NoGeoreferenceError: neither fixes nor control suffice.
    """
    known = np.flatnonzero(fixes.known)
    by_control = survey is not None and _settles(survey)
    if len(known) < 3 and not by_control:
        raise NoGeoreferenceError(_why(len(known), survey))
    doubts: list[str] = []
    if len(known) >= 3:
        try:
            block, fix_ok, doubts = _place_by_fixes(block, fixes, known, pitch_deg, seed)
            use = np.zeros((0 if survey is None else len(survey.labels), 3), bool)
            return Placement(block, fix_ok, use, float("nan"), "GNSS", tuple(doubts))
        except NoGeoreferenceError as error:
            if not by_control:
                raise
            doubts = [sentence("gnss_left_out", "GNSS is left out: {why}", why=error.what)]
    assert survey is not None, "without fixes only control can settle the block"
    similarity, control_ok, sigma = _fit_control(survey, pixel(survey, block))
    doubts += [*_control_doubts(survey, similarity, control_ok), *_strained(survey, block, similarity, control_ok)]
    use = np.repeat(control_ok[:, None], 3, axis=1)
    return Placement(block.moved(similarity), np.zeros(len(block.names), bool), use, sigma, "control", tuple(doubts))


def _place_by_fixes(block: Block, fixes: Fixes, known: np.ndarray, pitch_deg: np.ndarray, seed: int) -> tuple[Block, np.ndarray, list[str]]:
    target = fixes.xyz[known]
    extent = np.linalg.norm(np.percentile(target, 75, axis=0) - np.percentile(target, 25, axis=0)) * 2
    tolerance = np.maximum(3.0 * np.linalg.norm(fixes.sigma_absolute[known], axis=1) / np.sqrt(3), 1.0) + _BEND * extent
    similarity, agree = robust_similarity(block.centres[known], target, tolerance, seed)
    off = np.linalg.norm(similarity.apply(block.centres[known]) - target, axis=1)
    _refuse_by_chance(agree)
    moved = block.moved(similarity)
    _refuse_shapeless(target[agree], moved.centres[known[agree]])
    block = moved
    if _leaves_roll(target[agree], block.centres[known[agree]], fixes.sigma[known[agree]]):
        block = level_about_line(block, pitch_deg)
    fix_ok = np.zeros(len(block.names), bool)
    fix_ok[known[agree]] = True
    wild = [f"{block.names[known[n]]} ({off[n]:.0f} m)" for n in np.flatnonzero(~agree)]
    text = "GNSS positions that do not fit the photographs' geometry were left out: {names}."
    doubts: list[str] = [sentence("fixes_left_out", text, names=some_of(wild, _NAMED))] if wild else []
    return block, fix_ok, doubts


def _refuse_by_chance(agree: np.ndarray) -> None:
    """Three fixes fit a block by chance; so few of many say nothing.

    Raises:
        DegenerateFixesError: too few agree.
    """
    if agree.sum() >= max(3, min(4, len(agree) - 1), _FEWEST * len(agree)):
        return
    text = "the GNSS positions of the photographs contradict each other: only {agree} of {total} fit the photographs' geometry."
    raise DegenerateFixesError(sentence("fixes_contradict", text, agree=int(agree.sum()), total=len(agree)))


def _refuse_shapeless(target: np.ndarray, centres: np.ndarray) -> None:
    """Fixes that stay about one place while the cameras moved have neither scale nor direction.

    Args:
        target: `(G, 3)` fixes, metres.
        centres: `(G, 3)` the block's projection centres, fitted onto them.

    Raises:
        DegenerateFixesError: the fixes do not follow the cameras.
    """
    spread = float(((target - target.mean(axis=0)) ** 2).sum())
    left = float(((target - centres) ** 2).sum())
    if spread > 0 and left < _UNEXPLAINED * spread:
        return
    text = (
        "the GNSS positions of the photographs do not follow the way that the cameras moved: they lie within "
        "{across_m:.1f} m of each other and scatter there (a receiver that stood still, or copied tags?)."
    )
    raise DegenerateFixesError(sentence("fixes_shapeless", text, across_m=_across(target)))


def _across(points: np.ndarray) -> float:
    return float(np.linalg.norm(np.ptp(points, axis=0)))


def _leaves_roll(target: np.ndarray, centres: np.ndarray, sigma: np.ndarray) -> bool:
    """Whether fixes on a line (or so near to one as they are sure) leave the turn about it open."""
    if min(line_ratio(target), line_ratio(centres)) < _LINE:
        return True
    extent = np.linalg.svd(centres - centres.mean(axis=0), compute_uv=False)
    return bool(float(np.median(sigma)) / max(extent[1], 1e-9) > _ROLL)


def _settles(survey: Survey) -> bool:
    """Three points or more that do not lie on one line."""
    return bool(survey.placed.sum() >= 3 and line_ratio(survey.given[survey.placed]) > _LINE)


def _fit_control(survey: Survey, pixel: float) -> tuple[Similarity, np.ndarray, float]:
    """Least-trimmed similarity onto control; which points agree; the standard deviation of a coordinate, metres.

    `pixel` is a pixel's size on the ground in the block's axes: control is not doubted for a few pixels.
    """
    placed = np.flatnonzero(survey.placed)
    seen, given = survey.seen[placed], survey.given[placed]
    kept = len(placed) - len(placed) // 4 if len(placed) >= 5 else len(placed)
    best, best_cost = fit_similarity(seen, given), np.inf
    for triple in triples(len(placed)):
        if line_ratio(given[triple]) < _LINE:
            continue
        trial = fit_similarity(seen[triple], given[triple])
        cost = float(np.sort(_distance(trial, seen, given))[:kept].sum())
        if cost < best_cost:
            best, best_cost = trial, cost
    agree = np.ones(len(placed), bool)
    if len(placed) >= 5:
        for _ in range(5):
            off = _distance(best, seen, given)
            usual = float(np.sqrt((np.sort(off)[:kept] ** 2).mean())) * _redundancy(kept)
            agree = off <= max(2.5 * usual, _DOUBT_PIXELS * pixel * best.scale)
            best = fit_similarity(seen[agree], given[agree])
    else:
        best, agree = _fit_few(seen, given, _DOUBT_PIXELS * pixel)
    off = _distance(best, seen[agree], given[agree])
    sigma = float(np.sqrt((off**2).sum() / 3 / max(agree.sum() - 7 / 3, 0.67)))
    ok = np.zeros(len(survey.labels), bool)
    ok[placed[agree]] = True
    return best, ok, max(sigma, SURVEY_FLOOR_M)


def _fit_few(seen: np.ndarray, given: np.ndarray, reach: float) -> tuple[Similarity, np.ndarray]:
    """Three or four points: all of them, unless leaving out one alone of four brings the rest together.

    `reach` is how far a point may be off, in the axes of `seen`.
    """
    whole, every = fit_similarity(seen, given), np.ones(len(seen), bool)
    if len(seen) < 4 or _distance(whole, seen, given).max() <= max(reach * whole.scale, _STRAIN_M):
        return whole, every
    trials = []
    for row in range(4):
        rest = np.arange(4) != row
        if line_ratio(given[rest]) > _LINE:
            trial = fit_similarity(seen[rest], given[rest])
            trials.append((float(_distance(trial, seen[rest], given[rest]).max() / trial.scale), row, trial))
    trials.sort(key=lambda one: one[0])
    if len(trials) > 1 and trials[0][0] <= reach and trials[1][0] > _CLEARLY * max(trials[0][0], reach):
        return trials[0][2], np.arange(4) != trials[0][1]
    return whole, every


def _control_doubts(survey: Survey, similarity: Similarity, ok: np.ndarray) -> list[str]:
    off = np.linalg.norm(similarity.apply(survey.seen) - survey.given, axis=1)
    text = (
        "Control point {label} is {off_m:.2f} m from where the others put it and was left out (a wrong label, mark or "
        "coordinate?)."
    )
    doubts = [
        sentence("control_far_from_others", text, label=str(survey.labels[row]), off_m=float(off[row]))
        for row in np.flatnonzero(survey.placed & ~ok)
    ]
    return [*doubts, *mark_doubts(survey)]


def _strained(survey: Survey, block: Block, similarity: Similarity, ok: np.ndarray) -> Iterator[str]:
    """Three or four points that no similarity brings together: too few to tell which is wrong."""
    off = np.linalg.norm(similarity.apply(survey.seen) - survey.given, axis=1)
    limit = max(_DOUBT_PIXELS * pixel(survey, block) * similarity.scale, _STRAIN_M)
    if ok.sum() > 4 or not (off[ok] > limit).any():
        return
    each = [f"{survey.labels[row]} {off[row]:.2f} m" for row in np.flatnonzero(ok)]
    text = (
        "The {count} control points contradict each other ({each} from where the photographs' geometry wants them), there is no "
        "GNSS to judge by, and it cannot be decided which of them is wrong: the model may be off by more than that. Check their "
        "coordinates, labels and marks, or give more points."
    )
    yield sentence("control_strained", text, count=int(ok.sum()), each=each)


def _distance(similarity: Similarity, seen: np.ndarray, given: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(similarity.apply(seen) - given, axis=1))


def _redundancy(count: int) -> float:
    """How much residuals of a fitted similarity understate the error, for few points."""
    return float(np.sqrt(3 * count / max(3 * count - 7, 2)))


def _why(known: int, survey: Survey | None) -> str:
    fixes = "no photograph" if known == 0 else f"only {known} of the oriented photographs"
    if survey is None:
        text = f"{fixes} carries a GNSS position and there is no ground control: the model cannot be placed on the earth."
        return sentence("no_place", text, known=known)
    text = (
        f"{fixes} carries a GNSS position, and of {{points}} control points only {{placed}} can be "
        "triangulated from two oriented photographs (or they lie on one line)."
    )
    return sentence(
        "too_little_places", text, known=known, points=len(survey.labels), placed=int(survey.placed.sum())
    )
