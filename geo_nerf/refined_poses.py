"""What refining the poses did to the survey: the corrected orientation, and its residuals at control or check points.

Comes in: an orientation, its scene as built and as corrected by the field. Goes out: an orientation, and root mean squares in metres.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.frame import LocalFrame

if TYPE_CHECKING:
    from geo_nerf.poses.block import Block
    from geo_nerf.scene.scene import Scene
    from geo_nerf.types import Control, Orientation


def corrected_orientation(orientation: Orientation, before: Scene, after: Scene) -> Orientation:
    """The orientation with the poses and lenses of a corrected scene, in its own frame (after a warm start the scene has another).

    Args:
        orientation: what `before` was built from.
        before: the scene as built.
        after: the same views, corrected.
    """
    photos, lenses = list(orientation.photos), dict(orientation.intrinsics)
    rotation, shift = LocalFrame.from_json(dict(after.frame)).rigid_to(orientation.frame)
    back = np.eye(4)
    back[:3, :3], back[:3, 3] = rotation, shift
    for old, new in zip(before.views, after.views, strict=True):
        photo = photos[old.index]
        photos[old.index] = replace(photo, camera_to_local=back @ new.camera_to_local)
        lens, whole = orientation.intrinsics[photo.camera], old.pinhole
        longer, stretch_x, stretch_y = new.pinhole.fx / whole.fx, lens.fx / whole.fx, lens.fy / whole.fy
        lenses[photo.camera] = replace(
            lens,
            fx=lens.fx * longer,
            fy=lens.fy * longer,
            cx=lens.cx + (new.pinhole.cx - whole.cx) * stretch_x,
            cy=lens.cy + (new.pinhole.cy - whole.cy) * stretch_y,
        )
    return replace(orientation, photos=tuple(photos), intrinsics=lenses)


def survey_rmse(orientation: Orientation, control: Control) -> dict[str, float | int | None]:
    """Residuals of control or check points, each triangulated from its marks alone: `count`, `rmse_horizontal_m`, `rmse_height_m`."""
    from geo_nerf.poses.marks import survey_points
    from geo_nerf.poses.report import survey_figures

    survey = survey_points(control, orientation.frame, _block(orientation))
    figures = survey_figures(survey, np.ones(len(survey.labels), bool), orientation.frame, control)
    return {name: figures[name] for name in ("count", "rmse_horizontal_m", "rmse_height_m")}


def _block(orientation: Orientation) -> Block:
    """The orientation's photographs and lenses without tie points."""
    from geo_nerf.poses.block import LENS_NAMES, Block

    cameras = tuple(orientation.intrinsics)
    poses = np.stack([photo.camera_to_local for photo in orientation.photos])
    lenses = [[asdict(lens)[name] for name in LENS_NAMES] for lens in orientation.intrinsics.values()]
    nothing = np.zeros(0, np.int64)
    return Block(
        names=tuple(photo.name for photo in orientation.photos),
        cameras=cameras,
        camera_of=np.array([cameras.index(photo.camera) for photo in orientation.photos], np.int64),
        rotations=np.ascontiguousarray(poses[:, :3, :3].transpose(0, 2, 1)),
        centres=poses[:, :3, 3].copy(),
        lenses=np.array(lenses, np.float64),
        points=np.zeros((0, 3)),
        rgb=np.zeros((0, 3), np.uint8),
        obs_point=nothing,
        obs_photo=nothing,
        obs_px=np.zeros((0, 2)),
    )
