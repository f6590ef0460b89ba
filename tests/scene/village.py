"""The village with its true cameras and the tie points triangulated with them, read without the program's own importers."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pycolmap

from geo_nerf.frame import LocalFrame
from geo_nerf.types import Catalog, Intrinsics, IntrinsicsPrior, Orientation, OrientedPhoto, Photo, TiePoints


def intrinsics_of(camera: dict) -> Intrinsics:
    terms = {name: camera[name] for name in ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2")}
    return Intrinsics((camera["h"], camera["w"]), **terms)


def catalog_of(village: Path, intrinsics: Intrinsics) -> Catalog:
    prior = IntrinsicsPrior(intrinsics, 0.002, "dewarp")
    photos = []
    for path in sorted((village / "images").glob("*.jpg")):
        print_of = hashlib.sha256(path.read_bytes()).hexdigest()
        photos.append(Photo(path.name, path, intrinsics.size_hw, 1, "lens", prior, None, None, None, None, print_of))
    return Catalog(village / "images", tuple(photos))


def survey(village: Path) -> tuple[Orientation, Catalog]:
    truth = json.loads((village / "truth" / "cameras.json").read_text())
    intrinsics = intrinsics_of(truth["camera"])
    photos = []
    for image in sorted(truth["images"], key=lambda image: image["name"]):
        pose = np.eye(4)
        pose[:3, :3], pose[:3, 3] = image["R_c2w"], image["centre_enu"]
        photos.append(OrientedPhoto(image["name"], "lens", pose))
    origin = truth["origin"]
    frame = LocalFrame(origin["lon"], origin["lat"], origin["h"])
    ties = tie_points(village / "truth" / "colmap", [photo.name for photo in photos])
    return Orientation(frame, {"lens": intrinsics}, tuple(photos), ties, {}), catalog_of(village, intrinsics)


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
