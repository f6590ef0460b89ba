"""The orientation of a part of a survey: its photographs and the tie points in its box, poses and frame as they are.

Comes in: the survey's `Orientation` and a `Part`. Goes out: a smaller `Orientation` in the same frame.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from geo_nerf.errors import OrientationError
from geo_nerf.sentence import sentence
from geo_nerf.types import Orientation, Part, TiePoints

#: a surface needs so many photographs
_LEAST = 3


def part_of_orientation(orientation: Orientation, part: Part) -> Orientation:
    """Keep a part's photographs and the tie points in its box that two of them observe.

    Raises:
        OrientationError: fewer than three photographs are left.
    """
    wanted = set(part.photos)
    kept = np.array([photo.name in wanted for photo in orientation.photos], bool)
    if kept.sum() < _LEAST:
        raise OrientationError(
            int(kept.sum()),
            len(part.photos),
            sentence("no_others_oriented", "no others of this tile's photographs were oriented"),
            mend=sentence(
                "plan_anew",
                "Plan the tiles anew from the survey's run as it is now, larger where few photographs look.",
            ),
        )
    photos = tuple(photo for photo, keep in zip(orientation.photos, kept, strict=True) if keep)
    cameras = {photo.camera for photo in photos}
    lenses = {key: lens for key, lens in orientation.intrinsics.items() if key in cameras}
    return replace(orientation, intrinsics=lenses, photos=photos, tie_points=_ties(orientation.tie_points, kept, part))


def _ties(ties: TiePoints, kept: np.ndarray, part: Part) -> TiePoints:
    west, south, east, north = part.box_m
    inside = np.all((ties.xyz[:, :2] >= (west, south)) & (ties.xyz[:, :2] <= (east, north)), axis=1)
    observed = kept[ties.observation_photo] & inside[ties.observation_point]
    views = np.bincount(ties.observation_point[observed], minlength=len(ties.xyz))
    good = views >= 2
    observed &= good[ties.observation_point]
    photo, point = np.cumsum(kept) - 1, np.cumsum(good) - 1
    return TiePoints(
        ties.xyz[good],
        ties.rgb[good],
        ties.error_px[good],
        photo[ties.observation_photo[observed]].astype(np.int32),
        point[ties.observation_point[observed]].astype(np.int32),
        ties.observation_px[observed],
    )
