"""Control and check points as the block sees them: marks gathered, triangulated, compared with the survey.

In: a block, a control file, the frame. Out: a `Survey` with a triangulated place for every point that two photographs show.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from geo_nerf.frame import LocalFrame
from geo_nerf.poses import _normal
from geo_nerf.poses.block import Block, bearings
from geo_nerf.types import Control

#: standard deviation of a mark set by hand, pixels
MARK_SIGMA_PX = 0.5
#: a mark farther than this from where the others put it is a slip, pixels
_SLIP_PX = 12.0
#: rays must open at least so much, degrees
_MIN_ANGLE_DEG = 1.0


@dataclass(frozen=True)
class Survey:
    """L surveyed points with Q marks in registered photographs."""

    labels: tuple[str, ...]
    #: `(L, 3)` float64 as surveyed, local metres
    given: np.ndarray
    #: `(L, 3)` float64 as written in the file, in its CRS
    written: np.ndarray
    #: `(L, 3)` float64 as the block sees them, in the block's axes; NaN where its marks do not fix one place
    seen: np.ndarray
    #: `(L,)` float64 root mean square reprojection error of the good marks, pixels; NaN like `seen`
    error_px: np.ndarray
    #: `(Q,)` int64 row of the point
    mark_point: np.ndarray
    #: `(Q,)` int64 photograph of the block
    mark_photo: np.ndarray
    #: `(Q, 2)` float64 pixels
    mark_px: np.ndarray
    #: `(Q,)` bool: agrees with the other marks of its point
    good: np.ndarray

    @property
    def placed(self) -> np.ndarray:
        """`(L,)` bool: triangulated."""
        return np.asarray(np.isfinite(self.seen).all(axis=1))


def survey_points(control: Control, frame: LocalFrame, block: Block) -> Survey:
    """Gather the points of a control or check file and triangulate them in the block.

    Args:
        control: points and marks.
        frame: local frame the surveyed coordinates are brought to.
        block: in any axes.

    Raises:
        OutsideCrsError: the coordinates do not belong to the file's CRS.
    """
    row_of = {point.label: row for row, point in enumerate(control.points)}
    photo_of = {name: index for index, name in enumerate(block.names)}
    used = [mark for mark in control.marks if mark.photo in photo_of and mark.label in row_of]
    count = len(control.points)
    written = np.array([point.xyz_crs for point in control.points], np.float64).reshape(-1, 3)
    survey = Survey(
        labels=tuple(point.label for point in control.points),
        given=frame.crs_to_local(written, control.crs),
        written=written,
        seen=np.full((count, 3), np.nan),
        error_px=np.full(count, np.nan),
        mark_point=np.array([row_of[mark.label] for mark in used], np.int64),
        mark_photo=np.array([photo_of[mark.photo] for mark in used], np.int64),
        mark_px=np.array([mark.xy_px for mark in used], np.float64).reshape(-1, 2),
        good=np.ones(len(used), bool),
    )
    return triangulated(survey, block)


def triangulated(survey: Survey, block: Block) -> Survey:
    """The survey with its points triangulated in `block`, slips among the marks set aside."""
    seen, error, good = np.full_like(survey.seen, np.nan), np.full(len(survey.labels), np.nan), survey.good.copy()
    for row in range(len(survey.labels)):
        marks = np.flatnonzero(survey.mark_point == row)
        if len(marks) < 2:
            continue
        photos, px = survey.mark_photo[marks], survey.mark_px[marks]
        point, agree = _agreed_point(block, photos, px)
        good[marks] = agree
        if point is not None:
            seen[row] = point
            error[row] = np.sqrt((_misses(block, photos[agree], px[agree], point) ** 2).mean())
    return replace(survey, seen=seen, error_px=error, good=good)


def _agreed_point(block: Block, photos: np.ndarray, px: np.ndarray) -> tuple[np.ndarray | None, np.ndarray]:
    """The place most marks agree on, and which do."""
    best, best_agree, best_cost = None, np.ones(len(photos), bool), np.inf
    for pair in combinations(range(len(photos)), 2):
        trial = _from_rays(block, photos[list(pair)], px[list(pair)])
        if trial is None:
            continue
        miss = _misses(block, photos, px, trial)
        cost = float(np.minimum(miss, _SLIP_PX).sum())
        if cost < best_cost:
            best, best_agree, best_cost = trial, miss < _SLIP_PX, cost
    # where one of three marks is off, nobody knows which
    if best is None or best_agree.sum() < (2 if best_agree.all() else 3):
        return None, best_agree
    return _refined(block, photos[best_agree], px[best_agree], best), best_agree


def _from_rays(block: Block, photos: np.ndarray, px: np.ndarray) -> np.ndarray | None:
    """The point nearest to all rays; None where they hardly open or meet behind a camera."""
    rays = bearings(px, block.lenses[block.camera_of[photos]])
    rays = np.einsum("mji,mj->mi", block.rotations[photos], rays / np.linalg.norm(rays, axis=1, keepdims=True))
    if np.degrees(np.arccos(np.clip((rays @ rays.T).min(), -1, 1))) < _MIN_ANGLE_DEG:
        return None
    across = np.eye(3) - rays[:, :, None] * rays[:, None, :]
    point = np.linalg.solve(across.sum(axis=0), np.einsum("mij,mj->i", across, block.centres[photos]))
    ahead = np.einsum("mi,mi->m", point - block.centres[photos], rays)
    return point if (ahead > 0).all() else None


def _refined(block: Block, photos: np.ndarray, px: np.ndarray, point: np.ndarray) -> np.ndarray:
    """Least squares of the reprojection error, Gauss-Newton."""
    jacobian = np.zeros((2, 19))
    for _ in range(5):
        normal, right = np.zeros((3, 3)), np.zeros(3)
        for photo, seen in zip(photos, px, strict=True):
            lens = block.lenses[block.camera_of[photo]]
            _normal.residual_and_jacobian(block.rotations[photo], block.centres[photo], lens, point, seen, jacobian)
            normal += jacobian[:, 16:].T @ jacobian[:, 16:]
            right -= jacobian[:, 16:].T @ jacobian[:, 0]
        point = point + np.linalg.lstsq(normal, right, rcond=None)[0]
    return point


def _misses(block: Block, photos: np.ndarray, px: np.ndarray, point: np.ndarray) -> np.ndarray:
    """`(Q,)` reprojection errors, pixels; infinite behind the camera."""
    marks = replace(
        block,
        points=point[None],
        obs_point=np.zeros(len(photos), np.int64),
        obs_photo=photos,
        obs_px=px,
    )
    return np.asarray(np.nan_to_num(np.linalg.norm(marks.residuals(), axis=1), nan=np.inf))
