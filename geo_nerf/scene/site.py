"""A survey of a site that was surveyed before: its local frame and box become those of the earlier scene.

In: an orientation and the earlier `Scene`. Out: the orientation in a frame where unchanged ground has the local coordinates it had, and
the box. A local frame is a free choice, so nothing moves on earth: poses, tie points and frame change together.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import WarmStartError
from geo_nerf.events import Events
from geo_nerf.scene.bounds import Bounds, lone_points
from geo_nerf.types import Orientation, OrientedPhoto

if TYPE_CHECKING:
    from geo_nerf.frame import LocalFrame
    from geo_nerf.scene.scene import Scene

#: part of the tie points over the earlier box: fewer is another site; with so many inside, its box is taken
_SAME_SITE, _COVERED = 0.2, 0.98
#: heights are compared in cells of this size, if so many cells hold enough points of both surveys
_CELL_M, _CELLS, _POINTS = 2.0, 20, 3


def fit_to_site(orientation: Orientation, earlier: Scene, events: Events) -> Orientation:
    """The orientation in the earlier scene's frame, raised or lowered where the two surveys' heights differ throughout.

    Two surveys without control may differ by metres in height, and the earlier surface is of use only where the ground is: so the frame's
    origin takes up the difference.

    Args:
        orientation: of the new survey, in any local frame.
        earlier: the scene of the earlier run.
        events: told where the heights differ by more than a GSD.

    Raises:
        WarmStartError: hardly any tie point lies over the earlier box.
    """
    from geo_nerf.frame import LocalFrame

    frame = LocalFrame.from_json(dict(earlier.frame))
    fitted = moved(orientation, frame)
    xyz = fitted.tie_points.xyz
    low, high = earlier.bounds.low[:2], earlier.bounds.high[:2]
    over = float(np.mean(((xyz[:, :2] >= low) & (xyz[:, :2] <= high)).all(axis=1))) if len(xyz) else 0.0
    if over < _SAME_SITE:
        raise WarmStartError(earlier.folder.parent, f"it is of another site ({over:.0%} of these photographs' tie points lie over it).")
    offset = height_offset(earlier.tie_points.xyz, xyz)
    if abs(offset) <= earlier.gsd_m:
        return fitted
    events.note(f"This survey's heights are {offset:+.2f} m from the earlier run's throughout; its surface is moved by that.")
    return moved(orientation, replace(frame, height_m=frame.height_m + offset))


def moved(orientation: Orientation, frame: LocalFrame) -> Orientation:
    """The same orientation in another local frame, to a nanometre a kilometre; its report is left out (it speaks of the old frame)."""
    rotation, shift = orientation.frame.rigid_to(frame)
    to_frame = np.eye(4)
    to_frame[:3, :3], to_frame[:3, 3] = rotation, shift
    photos = tuple(OrientedPhoto(photo.name, photo.camera, to_frame @ photo.camera_to_local) for photo in orientation.photos)
    ties = replace(orientation.tie_points, xyz=orientation.tie_points.xyz @ rotation.T + shift)
    return Orientation(frame, orientation.intrinsics, photos, ties, {})


def height_offset(earlier: np.ndarray, later: np.ndarray) -> float:
    """How much higher, in metres, `later` tie points `(N, 3)` lie than `earlier` ones: median over common ground, 0 if that is little."""
    (cells, heights), (later_cells, later_heights) = _cell_heights(earlier), _cell_heights(later)
    _, one, other = np.intersect1d(cells, later_cells, return_indices=True)
    if len(one) < _CELLS:
        return 0.0
    off = later_heights[other] - heights[one]
    from_middle = np.abs(off - np.median(off))
    return float(np.median(off[from_middle <= 3.0 * np.median(from_middle) + 1e-9]))  # without what was built or dug


def _cell_heights(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Codes of ground cells with enough points, and their median heights."""
    place = np.floor(xyz[:, :2] / _CELL_M).astype(np.int64)
    code = (place[:, 0] << 32) + place[:, 1]
    order = np.lexsort((xyz[:, 2], code))
    cells, first, count = np.unique(code[order], return_index=True, return_counts=True)
    enough = count >= _POINTS
    return cells[enough], xyz[order, 2][(first + count // 2)[enough]]


def box_at_site(own: Bounds, earlier: Bounds, xyz: np.ndarray) -> Bounds:
    """The earlier box where it holds nearly all tie points `(N, 3)`, so that the earlier grids fit; else the survey's own."""
    kept = xyz[~lone_points(xyz)]
    return earlier if earlier.contains(kept).mean() >= _COVERED else own
