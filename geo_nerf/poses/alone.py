"""Control that places a block without GNSS: what its points leave unchecked, and what gimbals say against it.

In: the adjusted block with its control, and the vertical by the gimbals. Out: the reliability of the control
and a doubt where the block stands tilted.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from geo_nerf.poses.attitude import TiltSeen
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.reliability import Freedom, Reliability, modes, outermost, reliability
from geo_nerf.poses.settling import SURVEY_FLOOR_M
from geo_nerf.poses.weighing import Evidence, Weighed
from geo_nerf.sentence import sentence

#: nothing is known of place (metres), turns (radians) and stretch (parts)
_ANYWHERE_M, _ANYHOW = 1e4, 1.0
#: a block is tilted against its gimbals from so many sigmas, and from so many degrees
_TILTED_SIGMAS, _TILTED_DEG = 3.5, 1.5


def control_alone(
    survey: Survey, use: np.ndarray, ground: np.ndarray, seen: TiltSeen | None, *, sigma_m: float, pixel_m: float
) -> Reliability | None:
    """What control leaves open where it alone places the block; None where none of it is used.

    Args:
        survey: triangulated in the final block.
        use: `(L, 3)` bool the coordinates used.
        ground: `(N, 3)` tie points.
        seen: the tilt by gimbals, or None.
        sigma_m: standard deviation of control's coordinates.
        pixel_m: a pixel on the ground.
    """
    rows = np.flatnonzero(survey.placed & use.any(axis=1))
    if not len(rows):
        return None
    turns = _ANYHOW**2 * np.eye(4)
    if seen is not None:
        turns[:2, :2] = seen.covariance
    prior = np.zeros((7, 7))
    prior[:3, :3], prior[3:, 3:] = _ANYWHERE_M**2 * np.eye(3), turns
    at, middle = survey.seen[rows], survey.seen[rows].mean(axis=0)
    free = Freedom(prior, *(np.hstack([np.tile(np.eye(3), (len(xyz), 1)), modes(middle, xyz)]) for xyz in (at, outermost(ground))))
    covariance = free.control[:, 3:] @ turns @ free.control[:, 3:].T
    off, nothing = survey.given[rows] - at, np.zeros((len(covariance), 0))
    evidence = Evidence(off, covariance, np.full(3, _ANYWHERE_M), nothing, SURVEY_FLOOR_M, np.zeros(len(rows), bool))
    own = float(np.sqrt(max(sigma_m**2 - SURVEY_FLOOR_M**2, 0.0)))
    weighed = Weighed(
        use[rows], np.zeros((len(rows), 2)), off, np.zeros(3), (False, False), own, False, covariance, seen is not None
    )
    return reliability(evidence, weighed, rows, free, pixel_m)


def tilt_doubts(seen: TiltSeen | None) -> Iterator[str]:
    """A block that control has tilted, by its gimbals."""
    if seen is None:
        return
    size = float(np.degrees(np.linalg.norm(seen.turn)))
    sigmas = float(np.sqrt(seen.turn @ np.linalg.solve(seen.covariance, seen.turn)))
    if size > _TILTED_DEG and sigmas > _TILTED_SIGMAS:
        text = (
            "The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags show, and only "
            "control decides its tilt: a control height is probably wrong (look at the one that lies apart from the "
            "others), or the tags are. The model follows the control."
        )
        yield sentence("block_tilted", text, tilt_deg=size)
