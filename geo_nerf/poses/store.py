"""An orientation on disk: `orientation.json` and `tie_points.npz`, both written atomically, the frame with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.artefacts import read_arrays, read_json, write_arrays, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.block import Block, point_errors
from geo_nerf.poses.priors import intrinsics_of
from geo_nerf.sentence import sentence
from geo_nerf.types import Intrinsics, Orientation, OrientedPhoto, Photo, TiePoints

JSON_NAME, ARRAYS_NAME = "orientation.json", "tie_points.npz"


def orientation_of(block: Block, photos: Sequence[Photo], frame: LocalFrame, report: Mapping[str, Any]) -> Orientation:
    """A final block as an orientation.

    Args:
        block: in local metres.
        photos: of the block, in its order; photographs of one camera key must share a lens row.
        frame: the local frame.
        report: JSON values.
    """
    poses = np.tile(np.eye(4), (len(photos), 1, 1))
    poses[:, :3, :3] = np.transpose(block.rotations, (0, 2, 1))
    poses[:, :3, 3] = block.centres
    lens_of = {photo.camera: (block.lenses[k], photo.prior.intrinsics.size_hw) for photo, k in zip(photos, block.camera_of, strict=True)}
    return Orientation(
        frame=frame,
        intrinsics={key: intrinsics_of(lens, size_hw) for key, (lens, size_hw) in lens_of.items()},
        photos=tuple(OrientedPhoto(photo.name, photo.camera, pose) for photo, pose in zip(photos, poses, strict=True)),
        tie_points=TiePoints(
            xyz=block.points,
            rgb=block.rgb,
            error_px=point_errors(block).astype(np.float32),
            observation_photo=block.obs_photo.astype(np.int32),
            observation_point=block.obs_point.astype(np.int32),
            observation_px=block.obs_px.astype(np.float32),
        ),
        report=report,
    )


def save_orientation(orientation: Orientation, folder: Path) -> None:
    """Write an orientation; the JSON comes last, so that it never stands without its arrays."""
    write_arrays(folder / ARRAYS_NAME, {name: np.asarray(value) for name, value in vars(orientation.tie_points).items()})
    value: dict[str, Any] = {
        "frame": orientation.frame.to_json(),
        "intrinsics": {key: asdict(lens) for key, lens in orientation.intrinsics.items()},
        "photos": [
            {"name": photo.name, "camera": photo.camera, "camera_to_local": photo.camera_to_local.tolist()} for photo in orientation.photos
        ],
        "report": dict(orientation.report),
    }
    write_json(folder / JSON_NAME, value)


def load_orientation(folder: Path) -> Orientation:
    """Read what `save_orientation` wrote.

    Raises:
        DamagedArtefactError: missing, truncated, or not an orientation.
    """
    value, arrays = read_json(folder / JSON_NAME), read_arrays(folder / ARRAYS_NAME)
    try:
        return Orientation(
            frame=LocalFrame.from_json(value["frame"]),
            intrinsics={key: _intrinsics(lens) for key, lens in value["intrinsics"].items()},
            photos=tuple(
                OrientedPhoto(photo["name"], photo["camera"], np.array(photo["camera_to_local"], np.float64)) for photo in value["photos"]
            ),
            tie_points=TiePoints(**arrays),
            report=value["report"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _no_orientation(folder, error) from error


def _no_orientation(folder: Path, error: Exception) -> DamagedArtefactError:
    why = sentence("no_orientation", "it is no orientation: {error}", error=str(error))
    return DamagedArtefactError(folder / JSON_NAME, why)


def _intrinsics(value: dict[str, Any]) -> Intrinsics:
    height, width = value["size_hw"]
    return Intrinsics(**{**value, "size_hw": (int(height), int(width))})
