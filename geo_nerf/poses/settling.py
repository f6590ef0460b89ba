"""Control met by a block that GNSS alone has shaped: what each point's distance from the block is worth.

In: the block after a first adjustment without control, and what it was adjusted with. Out: the evidence
`weighing` decides by, and the
decision brought back to the rows of the survey.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from geo_nerf.poses import _normal
from geo_nerf.poses.adjust import Knowledge, reduced_covariance
from geo_nerf.poses.align import fit_similarity, line_ratio
from geo_nerf.poses.attitude import TiltSeen, tilt_seen
from geo_nerf.poses.block import Block, Similarity
from geo_nerf.poses.marks import MARK_SIGMA_PX, Survey, triangulated
from geo_nerf.poses.priors import OFFSET_SIGMA_M, Fixes
from geo_nerf.poses.reliability import Reliability, freedom, modes, outermost, reliability
from geo_nerf.poses.shapes import Tilt
from geo_nerf.poses.weighing import Evidence, Weighed, weigh

#: no control is better than this in the adjustment, metres
SURVEY_FLOOR_M = 0.02
#: nor is it told from the block by less than this part of a pixel on the ground
_FLOOR_PIXELS = 0.5
#: up to so many photographs their covariance is made whole
_WHOLE_UP_TO = 300
#: a GNSS that shapes the block wrongly turns and stretches it by so much (radians, parts)
_BENT = 0.1
#: GNSS of which this part does not fit may have shaped the block wrongly as probably as not
_BENT_SHARE = 1 / 3
FOOT_M = 0.3048
#: the earth's radius, and how far a parabola stands for it, metres
_EARTH_M, _SPHERE_M = 6_371_000.0, 200_000.0
#: heights taken as feet must fit GNSS to a few times this, metres
_FEET_M = 30.0
#: points with good plane coordinates that may place the block against GNSS
_AGAINST_GNSS = 4


@dataclass(frozen=True)
class Settled:
    """Control after it was weighed. L points of the survey."""

    #: triangulated in the block
    survey: Survey
    #: None where no point is triangulated
    weighed: Weighed | None
    #: `(n,)` int64 rows of the survey `weighed` speaks of
    rows: np.ndarray
    #: `(L, 3)` bool coordinates to use
    use: np.ndarray
    #: how the block goes onto the control
    move: Similarity
    #: `(3,)` what the receiver states of its absolute position, metres
    sigma_absolute_m: np.ndarray
    #: the photographs' altitudes are above nobody knows what
    heights_unknown: bool = False
    #: why no height of the control is used
    height_fault: Literal["zero", "feet"] | None = None
    #: what the control that is used leaves open; None without
    reliability: Reliability | None = None

    @property
    def offset_m(self) -> np.ndarray:
        """`(3,)` how far control lies from where GNSS puts it, metres."""
        return np.zeros(3) if self.weighed is None else self.weighed.offset

    @property
    def sigma_m(self) -> float:
        """Standard deviation of control's coordinates, metres; NaN where none is used."""
        return (
            float("nan")
            if self.weighed is None or not self.use.any()
            else max(self.weighed.sigma_m, SURVEY_FLOOR_M)
        )


def settle(
    block: Block,
    knowledge: Knowledge,
    survey: Survey,
    fixes: Fixes,
    fix_ok: np.ndarray,
    *,
    ups: np.ndarray | None = None,
) -> Settled:
    """Weigh control against a block that GNSS has placed and shaped.

    Args:
        block: adjusted without control, local metres, tie points only.
        knowledge: what it was adjusted with.
        survey: control points.
        fixes: of the block's photographs.
        fix_ok: `(P,)` bool, the believed ones.
        ups: `(P, 3)` the vertical by the gimbals, see `attitude.ups_of`; None where nothing is known of it.
    """
    survey = triangulated(survey, block)
    rows = np.flatnonzero(survey.placed)
    use = np.zeros((len(survey.labels), 3), bool)
    stated = np.median(fixes.sigma_absolute[fix_ok], axis=0)
    still = Similarity(1.0, np.eye(3), np.zeros(3))
    if not len(rows):
        return Settled(survey, None, rows, use, still, stated)
    fault, unknown = (
        height_fault(survey, rows, fixes),
        bool(fixes.offset_sigma[2] >= OFFSET_SIGMA_M["unknown"]),
    )
    seen = None if ups is None else tilt_seen(block, ups)
    evidence = _evidence(block, knowledge, survey, fixes, fix_ok, seen)
    weighed = weigh(evidence)
    use[rows] = weighed.use
    good = use.all(axis=1)
    move = replace(still, shift=weighed.offset)
    if weighed.bent and good.sum() >= _AGAINST_GNSS and line_ratio(survey.given[good]) > 0.02:
        move = fit_similarity(survey.seen[good], survey.given[good])
    drift = _BENT if weighed.bent else drift_sigma(block, fixes, fix_ok)
    middle = block.centres[fix_ok].mean(axis=0)
    free = freedom(evidence, weighed, middle, survey.seen[rows], outermost(block.points), drift=drift)
    left = reliability(evidence, weighed, rows, free, pixel(survey, block))
    return Settled(survey, weighed, rows, use, move, stated, unknown, fault, left)


def _evidence(
    block: Block,
    knowledge: Knowledge,
    survey: Survey,
    fixes: Fixes,
    fix_ok: np.ndarray,
    seen: TiltSeen | None,
) -> Evidence:
    rows = np.flatnonzero(survey.placed)
    joint = seen_covariance(block, knowledge, survey)
    drift = modes(block.centres[fix_ok].mean(axis=0), survey.seen[rows])
    with_turns = np.vstack([drift, np.eye(2, drift.shape[1])])
    joint = joint + drift_sigma(block, fixes, fix_ok) ** 2 * with_turns @ with_turns.T
    known, size = fixes.known, 3 * len(rows)
    bent = 0.5 if (known & ~fix_ok).sum() >= _BENT_SHARE * known.sum() else 0.002
    return Evidence(
        off=off_seen(survey)[rows],
        covariance=joint[:size, :size],
        offset_sigma=fixes.offset_sigma,
        bends=_BENT * drift,
        floor_m=max(SURVEY_FLOOR_M, _FLOOR_PIXELS * pixel(survey, block)),
        zero=survey.written[rows, 2] == 0,
        no_heights=height_fault(survey, rows, fixes) is not None,
        bent=bent,
        tilt=None if seen is None else _tilt(seen, joint, _BENT * with_turns[size:]),
        given=survey.given[rows, :2],
        listed=survey.given[:, :2],
    )


def _tilt(seen: TiltSeen, joint: np.ndarray, bends: np.ndarray) -> Tilt:
    return Tilt(seen.turn, seen.covariance, joint[-2:, -2:], joint[:-2, -2:], bends)


def drift_sigma(block: Block, fixes: Fixes, fix_ok: np.ndarray) -> float:
    """Standard deviation of the turns (radians) and the stretch (parts) that GNSS leaves in a block.

    A receiver's errors of one minute are those of the next: what is common to a line turns and stretches the block.
    """
    centres = block.centres[fix_ok]
    reach = float(np.sqrt(((centres - centres.mean(axis=0)) ** 2).sum(axis=1).mean()))
    return float(np.median(fixes.sigma[fix_ok])) / max(reach, 1e-3)


def off_seen(survey: Survey) -> np.ndarray:
    """`(L, 3)` surveyed less seen, metres; heights as above the ellipsoid, from which the local plane parts with distance.

    Local z falls with the square of the distance: a point surveyed 3 km beside its place would seem 0.7 m too low.
    """
    off = survey.given - survey.seen
    square = (survey.given[:, :2] ** 2).sum(axis=1) - (survey.seen[:, :2] ** 2).sum(axis=1)
    off[:, 2] += np.where(np.linalg.norm(off[:, :2], axis=1) < _SPHERE_M, square / (2.0 * _EARTH_M), 0.0)
    return np.asarray(off)


def height_fault(survey: Survey, rows: np.ndarray, fixes: Fixes) -> Literal["zero", "feet"] | None:
    """What makes the heights of all points useless: none was measured, or they count in feet what the CRS says is metres."""
    if len(rows) < 2:
        return None
    written, off = survey.written[rows, 2], off_seen(survey)[rows, 2]
    if (written == 0).all():
        return "zero"
    feet = float(np.median(off - written * (1 - FOOT_M)))
    plausible = 3.0 * min(float(fixes.offset_sigma[2]), _FEET_M)
    return "feet" if abs(feet) < plausible and abs(float(np.median(off))) > 10.0 * plausible else None


def pixel(survey: Survey, block: Block) -> float:
    """Median size of a pixel at the control points, in the block's axes."""
    distance = np.linalg.norm(survey.seen[survey.mark_point] - block.centres[survey.mark_photo], axis=1)
    focal = block.lenses[block.camera_of[survey.mark_photo], :2].mean(axis=1)
    return float(np.nanmedian(distance / focal))


def seen_covariance(block: Block, knowledge: Knowledge, survey: Survey) -> np.ndarray:
    """Covariance of where the block sees the placed points, by their marks and by what is uncertain in the block, and of its tilt.

    Of a large block only photographs with marks are looked at, so the result is rather too large than too
    small.

    Args:
        block: adjusted, tie points only.
        knowledge: what it was adjusted with.
        survey: triangulated in the block; n points are placed.

    Returns:
        `(3 n + 2, 3 n + 2)` float64 of surveyed less seen, metres, and of the turn about east and north that the
        block still needs, radians.
    """
    rows = np.flatnonzero(survey.placed)
    if len(block.names) > _WHOLE_UP_TO:
        block, knowledge, survey = _around(block, knowledge, survey)
    inner = reduced_covariance(block, knowledge)
    size = 6 * len(block.names) + 9 * len(block.lenses)
    points = 3 * len(rows)
    own, follow = np.zeros((points + 2, points + 2)), np.zeros((points + 2, size))
    for place, row in enumerate(rows):
        at = slice(3 * place, 3 * place + 3)
        own[at, at], follow[at] = _of_point(block, survey, int(row), size)
    # a photograph's rotation vector is in its own axes; the block turns as all of them do together
    turned = -block.rotations.transpose(0, 2, 1)[:, :2] / len(block.names)
    follow[points:, : 6 * len(block.names)].reshape(2, -1, 6)[:, :, :3] = turned.transpose(1, 0, 2)
    return own if inner is None else np.asarray(own + follow @ inner[:size, :size] @ follow.T)


def _of_point(block: Block, survey: Survey, row: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    """`(3, 3)` covariance by the marks, `(3, R)` how the place follows photographs and lenses."""
    normal, cross, out = np.zeros((3, 3)), np.zeros((3, size)), np.zeros((2, 19))
    for mark in np.flatnonzero((survey.mark_point == row) & survey.good):
        photo = survey.mark_photo[mark]
        lens = block.camera_of[photo]
        arguments = (
            block.rotations[photo],
            block.centres[photo],
            block.lenses[lens],
            survey.seen[row],
            survey.mark_px[mark],
        )
        _normal.residual_and_jacobian(*arguments, out)
        point = out[:, 16:] / MARK_SIGMA_PX**2
        normal += point.T @ out[:, 16:]
        cross[:, 6 * photo : 6 * photo + 6] += point.T @ out[:, 1:7]
        first = 6 * len(block.names) + 9 * lens
        cross[:, first : first + 9] += point.T @ out[:, 7:16]
    own = np.linalg.inv(normal + 1e-6 * np.eye(3))
    return own, -own @ cross


def _around(block: Block, knowledge: Knowledge, survey: Survey) -> tuple[Block, Knowledge, Survey]:
    """The part of a large block whose photographs show control."""
    seen = np.bincount(survey.mark_photo[survey.good], minlength=len(block.names))
    photos = np.sort(np.argsort(-seen, kind="stable")[: min(int((seen > 0).sum()), _WHOLE_UP_TO)])
    number = np.full(len(block.names), -1)
    number[photos] = np.arange(len(photos))
    keep = number[block.obs_photo] >= 0
    enough = np.bincount(block.obs_point[keep], minlength=len(block.points)) >= 2
    smaller = block.keep_observations(keep)
    smaller = replace(
        smaller,
        names=tuple(block.names[n] for n in photos),
        camera_of=block.camera_of[photos],
        rotations=block.rotations[photos],
        centres=block.centres[photos],
        obs_photo=number[smaller.obs_photo],
    )
    centres, fixed = knowledge.centres, number[knowledge.centres.photo] >= 0
    own = replace(
        centres, photo=number[centres.photo[fixed]], xyz=centres.xyz[fixed], sigma=centres.sigma[fixed]
    )
    points = replace(
        knowledge.points, xyz=knowledge.points.xyz[enough], weight=knowledge.points.weight[enough]
    )
    sigma = knowledge.sigma_px[keep & enough[block.obs_point]]
    marks = number[survey.mark_photo] >= 0
    fewer = replace(
        survey,
        mark_point=survey.mark_point[marks],
        mark_photo=number[survey.mark_photo[marks]],
        mark_px=survey.mark_px[marks],
        good=survey.good[marks],
    )
    return smaller, replace(knowledge, centres=own, points=points, sigma_px=sigma), fewer
