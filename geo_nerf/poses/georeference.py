"""From the mapper's axes to local metres: GNSS, ground control or both, with what does not fit named.

In: a mapped block, fixes, control. Out: the block in the local frame and a verdict on every fix and control point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.errors import NoGeoreferenceError
from geo_nerf.poses.align import fit_similarity, level_about_line, line_ratio, robust_similarity, triples
from geo_nerf.poses.block import Block, Similarity
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.priors import Fixes

#: below this second-over-first extent, centres count as one line
_LINE = 0.02
#: parts of the survey's extent a mapped block may bend before GNSS straightens it
_BEND = 0.01
#: no control is better than this in the adjustment, metres
_SURVEY_FLOOR_M = 0.02
#: disagreement up to this many ground pixels is no reason to doubt a control point: an unadjusted block bends
_DOUBT_PIXELS = 4.0
#: control farther than this from GNSS is worth a word, metres
_FAR_M = 30.0
#: photographs named in one doubt, at most
_NAMED = 40


@dataclass(frozen=True)
class Placement:
    """Where a block lies and what was believed."""

    block: Block
    #: `(P,)` bool over the block's photographs: the fix is believed
    fix_ok: np.ndarray
    #: `(L,)` bool over the control points: the point is believed
    control_ok: np.ndarray
    #: expected standard deviation of the control's coordinates, metres
    control_sigma_m: float
    #: what the first placement rests on
    datum: str
    doubts: tuple[str, ...]


def place(block: Block, fixes: Fixes, survey: Survey | None, pitch_deg: np.ndarray, seed: int) -> Placement:
    """Bring a block into local metres.

    Fixes place it where three or more agree; control then takes over as the datum when three or more of its points can be triangulated
    (it is the better of the two) and settles everything where there are no fixes.

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
    fix_ok, datum = np.zeros(len(block.names), bool), "control"
    mapped = block
    if len(known) >= 3:
        try:
            block, fix_ok, doubts = _place_by_fixes(block, fixes, known, pitch_deg, seed)
            datum = "GNSS"
        except NoGeoreferenceError as error:
            if not by_control:
                raise
            doubts = [f"GNSS is left out: {error.what}"]
    if survey is None or not survey.placed.any():
        return Placement(block, fix_ok, np.zeros(0 if survey is None else len(survey.labels), bool), float("nan"), datum, tuple(doubts))
    if datum == "GNSS":
        survey = replace(survey, seen=_carried(mapped, block).apply(survey.seen))
        shift, control_ok, sigma, more = _judge_control(survey, _pixel(survey, block))
        block = block.moved(Similarity(1.0, np.eye(3), shift))
    else:
        similarity, control_ok, sigma = _fit_control(survey, _pixel(survey, block))
        block, more = block.moved(similarity), _control_doubts(survey, similarity, control_ok)
    return Placement(block, fix_ok, control_ok, sigma, "control" if datum == "control" else "GNSS and control", (*doubts, *more))


def _carried(before: Block, after: Block) -> Similarity:
    """The similarity that took `before` to `after`, exact also where all centres lie on one line."""
    rotation = after.rotations[0].T @ before.rotations[0]
    spread = np.linalg.norm(before.centres - before.centres.mean(axis=0))
    scale = float(np.linalg.norm(after.centres - after.centres.mean(axis=0)) / spread)
    return Similarity(scale, rotation, after.centres[0] - scale * rotation @ before.centres[0])


def _place_by_fixes(block: Block, fixes: Fixes, known: np.ndarray, pitch_deg: np.ndarray, seed: int) -> tuple[Block, np.ndarray, list[str]]:
    target = fixes.xyz[known]
    extent = np.linalg.norm(np.percentile(target, 75, axis=0) - np.percentile(target, 25, axis=0)) * 2
    tolerance = np.maximum(3.0 * np.linalg.norm(fixes.sigma_absolute[known], axis=1) / np.sqrt(3), 1.0) + _BEND * extent
    similarity, agree = robust_similarity(block.centres[known], target, tolerance, seed)
    off = np.linalg.norm(similarity.apply(block.centres[known]) - target, axis=1)
    if agree.sum() < 3:
        raise NoGeoreferenceError(
            f"the GNSS positions of the photographs contradict each other: fewer than three of {len(known)} fit the photographs' geometry."
        )
    block = block.moved(similarity)
    if line_ratio(target[agree]) < _LINE:
        block = level_about_line(block, pitch_deg)
    fix_ok = np.zeros(len(block.names), bool)
    fix_ok[known[agree]] = True
    wild = [f"{block.names[known[n]]} ({off[n]:.0f} m)" for n in np.flatnonzero(~agree)[:_NAMED]]
    more = f" and {int((~agree).sum()) - _NAMED} more" if (~agree).sum() > _NAMED else ""
    doubts = [f"GNSS positions that do not fit the photographs' geometry were left out: {', '.join(wild)}{more}."] if wild else []
    return block, fix_ok, doubts


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
        best = fit_similarity(seen, given)
    off = _distance(best, seen[agree], given[agree])
    sigma = float(np.sqrt((off**2).sum() / 3 / max(agree.sum() - 7 / 3, 0.67)))
    ok = np.zeros(len(survey.labels), bool)
    ok[placed[agree]] = True
    return best, ok, max(sigma, _SURVEY_FLOOR_M)


def _pixel(survey: Survey, block: Block) -> float:
    """Median size of a pixel at the control points, in the block's axes."""
    distance = np.linalg.norm(survey.seen[survey.mark_point] - block.centres[survey.mark_photo], axis=1)
    focal = block.lenses[block.camera_of[survey.mark_photo], :2].mean(axis=1)
    return float(np.nanmedian(distance / focal))


def _judge_control(survey: Survey, pixel: float) -> tuple[np.ndarray, np.ndarray, float, list[str]]:
    """Control where GNSS has already placed the block: the shift onto it, which points agree, their sigma, doubts."""
    ok = survey.placed.copy()
    similarity: Similarity | None = None
    if survey.placed.sum() >= 5 and _settles(survey):
        similarity, ok, _ = _fit_control(survey, pixel)
    shift = np.median((survey.given - survey.seen)[ok], axis=0)
    if similarity is None:
        similarity = Similarity(1.0, np.eye(3), shift)
    doubts = _control_doubts(survey, similarity, ok)
    if np.linalg.norm(shift) > _FAR_M:
        doubts.append(
            f"Ground control lies {np.linalg.norm(shift[:2]):.0f} m beside and {shift[2]:.0f} m above where GNSS puts it: check the "
            "control file's CRS and its heights. The model follows the control."
        )
    return shift, ok, _SURVEY_FLOOR_M, doubts


def _control_doubts(survey: Survey, similarity: Similarity, ok: np.ndarray) -> list[str]:
    off = np.linalg.norm(similarity.apply(survey.seen) - survey.given, axis=1)
    doubts = [
        f"Control point {survey.labels[row]} is {off[row]:.2f} m from where the others put it and was left out (a wrong label, mark or "
        "coordinate?)."
        for row in np.flatnonzero(survey.placed & ~ok)
    ]
    for row, label in enumerate(survey.labels):
        marks = survey.mark_point == row
        if (bad := int((marks & ~survey.good).sum())) > 0:
            doubts.append(f"Control point {label}: {bad} of its {int(marks.sum())} marks do not meet the others in one point.")
    unplaced = [survey.labels[row] for row in np.flatnonzero(~survey.placed)]
    if unplaced:
        doubts.append(f"Control points whose marks in oriented photographs do not fix one place do not count: {', '.join(unplaced)}.")
    return doubts


def _distance(similarity: Similarity, seen: np.ndarray, given: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(similarity.apply(seen) - given, axis=1))


def _redundancy(count: int) -> float:
    """How much residuals of a fitted similarity understate the error, for few points."""
    return float(np.sqrt(3 * count / max(3 * count - 7, 2)))


def _why(known: int, survey: Survey | None) -> str:
    fixes = "no photograph" if known == 0 else f"only {known} of the oriented photographs"
    if survey is None:
        return f"{fixes} carries a GNSS position and there is no ground control: the model cannot be placed on the earth."
    return (
        f"{fixes} carries a GNSS position, and of {len(survey.labels)} control points only {int(survey.placed.sum())} can be "
        "triangulated from two oriented photographs (or they lie on one line)."
    )
