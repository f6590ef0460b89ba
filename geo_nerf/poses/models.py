"""COLMAP's models as `Block`s.

In: a reconstruction with poses. Out: plain arrays, photographs sorted by name, observations by point and photograph.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import GeoNerfError
from geo_nerf.poses.block import Block

if TYPE_CHECKING:
    import pycolmap


def block_of(model: pycolmap.Reconstruction, rgb: Mapping[str, np.ndarray] | None = None) -> Block:
    """A COLMAP model as arrays, photographs sorted by name.

    Args:
        model: with poses and points.
        rgb: name -> `(F, 3)` uint8 colours of the photograph's features; None takes the points' own colours.

    Raises:
        GeoNerfError: a lens model other than pinhole, radial or OpenCV's.
    """
    images = sorted((model.images[i] for i in model.reg_image_ids()), key=lambda image: image.name)
    camera_ids = sorted({image.camera_id for image in images})
    lens_row = {camera_id: row for row, camera_id in enumerate(camera_ids)}
    poses = [image.cam_from_world().matrix() for image in images]
    point_ids = sorted(model.point3D_ids())
    table, feature = _observations(model, point_ids, {image.image_id: row for row, image in enumerate(images)})
    colours = np.array([model.points3D[i].color for i in point_ids], np.uint8).reshape(-1, 3)
    if rgb is not None:
        colours = _mean_colours([rgb[image.name] for image in images], table, feature, len(point_ids))
    return Block(
        names=tuple(image.name for image in images),
        cameras=tuple(str(camera_id) for camera_id in camera_ids),
        camera_of=np.array([lens_row[image.camera_id] for image in images]),
        rotations=np.array([pose[:, :3] for pose in poses]),
        centres=np.array([-pose[:, :3].T @ pose[:, 3] for pose in poses]),
        lenses=np.array([lens_of(model.cameras[camera_id]) for camera_id in camera_ids]),
        points=np.array([model.points3D[i].xyz for i in point_ids]).reshape(-1, 3),
        rgb=colours,
        obs_point=table[:, 0].astype(np.int64),
        obs_photo=table[:, 1].astype(np.int64),
        obs_px=np.ascontiguousarray(table[:, 2:]),
    )


def _observations(model: pycolmap.Reconstruction, point_ids: Sequence[int], row_of: Mapping[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """`(M, 4)` point, photograph, x, y and `(M,)` feature number, sorted by point, then photograph.

    A point seen twice in one photograph keeps the first place.
    """
    pixels = {image_id: np.array([point.xy for point in model.images[image_id].points2D]).reshape(-1, 2) for image_id in row_of}
    observed = [
        (n, row_of[element.image_id], *pixels[element.image_id][element.point2D_idx], element.point2D_idx)
        for n, point_id in enumerate(point_ids)
        for element in model.points3D[point_id].track.elements
    ]
    table = np.array(observed, np.float64).reshape(-1, 5)
    table = table[np.unique(table[:, :2], axis=0, return_index=True)[1]]
    return table[:, :4], table[:, 4].astype(np.int64)


def _mean_colours(rgb: Sequence[np.ndarray], table: np.ndarray, feature: np.ndarray, count: int) -> np.ndarray:
    """`(N, 3)` uint8 mean colour of each point's features."""
    point, photo = table[:, 0].astype(np.int64), table[:, 1].astype(np.int64)
    seen = np.zeros((len(table), 3))
    for row, colours in enumerate(rgb):
        own = photo == row
        seen[own] = colours[feature[own]]
    total = np.stack([np.bincount(point, seen[:, k], count) for k in range(3)], axis=1)
    return np.rint(total / np.maximum(np.bincount(point, minlength=count), 1)[:, None]).astype(np.uint8)


def lens_of(camera: pycolmap.Camera) -> np.ndarray:
    """`(9,)` lens row of a COLMAP camera.

    Raises:
        GeoNerfError: its model has no counterpart.
    """
    p = list(camera.params)
    name = camera.model_name
    rows: dict[str, Callable[[], list[float]]] = {
        "SIMPLE_PINHOLE": lambda: [p[0], p[0], p[1], p[2], 0, 0, 0, 0, 0],
        "PINHOLE": lambda: [*p, 0, 0, 0, 0, 0],
        "SIMPLE_RADIAL": lambda: [p[0], p[0], p[1], p[2], p[3], 0, 0, 0, 0],
        "RADIAL": lambda: [p[0], p[0], p[1], p[2], p[3], p[4], 0, 0, 0],
        "OPENCV": lambda: [*p, 0],
        "FULL_OPENCV": lambda: p[:9],
    }
    if name not in rows or (name == "FULL_OPENCV" and any(abs(value) > 1e-12 for value in p[9:])):
        raise GeoNerfError(f"the lens model {name} cannot be used.", mend="Use one of " + ", ".join(rows) + ".")
    return np.array(rows[name](), np.float64)
