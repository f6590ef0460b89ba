"""COLMAP's models as `Block`s.

In: a reconstruction with poses. Out: plain arrays, photographs sorted by name, observations by point and photograph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import GeoNerfError
from geo_nerf.poses.block import Block

if TYPE_CHECKING:
    import pycolmap


def block_of(model: pycolmap.Reconstruction, names: Mapping[int, str], rgb: Mapping[str, np.ndarray] | None = None) -> Block:
    """A COLMAP model as arrays, photographs sorted by name; see `block_and_features`."""
    return block_and_features(model, names, rgb)[0]


def block_and_features(
    model: pycolmap.Reconstruction, names: Mapping[int, str], rgb: Mapping[str, np.ndarray] | None = None
) -> tuple[Block, np.ndarray]:
    """A COLMAP model as arrays, photographs sorted by name, and `(M,)` which feature of its photograph each observation is.

    Args:
        model: with poses and points.
        names: image id -> name, in place of the names that the model has.
        rgb: name -> `(F, 3)` uint8 colours of the photograph's features; None takes the points' own colours.

    Raises:
        GeoNerfError: a lens model other than pinhole, radial or OpenCV's.
    """
    images = sorted((model.images[i] for i in model.reg_image_ids()), key=lambda image: names[image.image_id])
    camera_ids = sorted({image.camera_id for image in images})
    lens_row = {camera_id: row for row, camera_id in enumerate(camera_ids)}
    poses = [image.cam_from_world().matrix() for image in images]
    point_ids = sorted(model.point3D_ids())
    table, feature = _observations(model, point_ids, {image.image_id: row for row, image in enumerate(images)})
    colours = np.array([model.points3D[i].color for i in point_ids], np.uint8).reshape(-1, 3)
    if rgb is not None:
        colours = _mean_colours([rgb[names[image.image_id]] for image in images], table, feature, len(point_ids))
    block = Block(
        names=tuple(names[image.image_id] for image in images),
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
    return block, feature


def _observations(model: pycolmap.Reconstruction, point_ids: Sequence[int], row_of: Mapping[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """`(M, 4)` point, photograph, x, y and `(M,)` feature number, sorted by point, then photograph.

    A point seen twice in one photograph keeps the first place.
    """
    tracks = [model.points3D[point_id].track.elements for point_id in point_ids]
    numbers = np.fromiter((number for track in tracks for one in track for number in (one.image_id, one.point2D_idx)), np.int64).reshape(
        -1, 2
    )
    point = np.repeat(np.arange(len(tracks)), [len(track) for track in tracks])
    photo, px = np.zeros(len(point), np.int64), np.zeros((len(point), 2))
    for image_id, own in _groups(numbers[:, 0]):
        points = model.images[image_id].points2D
        photo[own] = row_of[image_id]
        px[own] = [points[n].xy for n in numbers[own, 1].tolist()]
    table = np.column_stack([point, photo, px])
    first = np.unique(point * max(len(row_of), 1) + photo, return_index=True)[1]
    return table[first], numbers[first, 1]


def _groups(keys: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Each value of `(M,)` int64 keys and where it stands."""
    order = np.argsort(keys, kind="stable")
    values, starts = np.unique(keys[order], return_index=True)
    yield from zip(values.tolist(), np.split(order, starts)[1:], strict=True)


def _mean_colours(rgb: Sequence[np.ndarray], table: np.ndarray, feature: np.ndarray, count: int) -> np.ndarray:
    """`(N, 3)` uint8 mean colour of each point's features."""
    point = table[:, 0].astype(np.int64)
    seen = np.zeros((len(table), 3))
    for row, own in _groups(table[:, 1].astype(np.int64)):
        seen[own] = rgb[row][feature[own]]
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
