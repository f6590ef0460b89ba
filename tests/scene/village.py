"""A village with its true cameras and the tie points triangulated with them, read without the program's own importers."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pycolmap

from geo_nerf.types import Catalog, IntrinsicsPrior, Orientation, OrientedPhoto, Photo, TiePoints
from tests.villages import Village


def catalog_of(village: Village) -> Catalog:
    prior = IntrinsicsPrior(village.intrinsics, 0.002, "dewarp")
    photos = []
    for path in sorted(village.photos.glob("*.jpg")):
        print_of = hashlib.sha256(path.read_bytes()).hexdigest()
        photos.append(Photo(path.name, path, village.intrinsics.size_hw, 1, "lens", prior, None, None, None, None, print_of))
    return Catalog(village.photos, tuple(photos))


def survey(village: Village) -> tuple[Orientation, Catalog]:
    photos = []
    for name, image in sorted(village.images.items()):
        pose = np.eye(4)
        pose[:3, :3], pose[:3, 3] = image["R_c2w"], image["centre_enu"]
        photos.append(OrientedPhoto(name, "lens", pose))
    ties = tie_points(village.colmap, [photo.name for photo in photos])
    return Orientation(village.frame, {"lens": village.intrinsics}, tuple(photos), ties, {}), catalog_of(village)


def tie_points(folder: Path, names: list[str]) -> TiePoints:
    model = pycolmap.Reconstruction(str(folder))
    place = {image.image_id: names.index(image.name) for image in model.images.values()}
    points = list(model.points3D.values())
    seen = [
        (place[e.image_id], n, *model.images[e.image_id].points2D[e.point2D_idx].xy) for n, p in enumerate(points) for e in p.track.elements
    ]
    observations = np.array(seen)
    return TiePoints(
        np.array([point.xyz for point in points]),
        np.array([point.color for point in points], np.uint8),
        np.array([point.error for point in points], np.float32),
        observations[:, 0].astype(np.int32),
        observations[:, 1].astype(np.int32),
        observations[:, 2:].astype(np.float32),
    )
