"""COLMAP's database, written anew from the catalogue and our own features.

In: catalogue, feature files, fixes. Out: a file for the matcher and the mapper; camera ids follow `camera_keys`, image ids the catalogue.
Photographs are called by their numbers there: COLMAP's lists have a blank between names, and users have blanks in theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.poses.features import load_features
from geo_nerf.poses.priors import Fixes
from geo_nerf.types import Catalog, IntrinsicsPrior, Photo

if TYPE_CHECKING:
    import pycolmap

#: positions lead the mapper no closer than this, metres; centimetres would make it slow and a wild fix harmful
_PRIOR_FLOOR_M = 1.0
#: COLMAP's mappers pass over pairs of fewer matches
LEAST_MATCHES = 15


def write_database(path: Path, catalog: Catalog, features: Mapping[str, Path], fixes: Fixes | None = None) -> None:
    """Write COLMAP's database anew: lenses, photographs (ids 1 to P in the catalogue's order), features, position priors.

    Args:
        path: the file; an old one is replaced.
        catalog: P photographs.
        features: name -> feature file.
        fixes: of the photographs, those worth using, or None.
    """
    import pycolmap

    with _new(path) as database:
        for image_id, photo in _write_photographs(database, catalog, fixes):
            found = load_features(features[photo.name])
            database.write_keypoints(image_id, found.xy)
            database.write_descriptors(image_id, pycolmap.FeatureDescriptors(pycolmap.FeatureExtractorType.SIFT, found.descriptors))


def write_ties_database(path: Path, catalog: Catalog, places: Mapping[str, np.ndarray], fixes: Fixes | None = None) -> None:
    """Like `write_database` for ties that are known, `places` being name -> `(F, 2)` float32 pixels; `write_matches` adds the pairs."""
    with _new(path) as database:
        for image_id, photo in _write_photographs(database, catalog, fixes):
            database.write_keypoints(image_id, places[photo.name])


def write_matches(path: Path, pairs: Iterable[tuple[int, int, np.ndarray]]) -> int:
    """Write matched pairs as verified.

    Args:
        path: the database.
        pairs: photographs of the catalogue (first < second) and `(N, 2)` uint32 rows of their features that match.

    Returns:
        Pairs written: those of fifteen matches or more, as COLMAP demands.
    """
    import pycolmap

    written = 0
    with pycolmap.Database.open(path) as database:
        for first, second, matches in pairs:
            if len(matches) < LEAST_MATCHES:
                continue
            geometry = pycolmap.TwoViewGeometry()
            geometry.config = int(pycolmap.TwoViewGeometryConfiguration.UNCALIBRATED)
            geometry.inlier_matches = matches
            database.write_two_view_geometry(first + 1, second + 1, geometry)
            written += 1
    return written


def verified_pairs(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Verified pairs of a matched database.

    Returns:
        `(V, 2)` int64 photographs of the catalogue, first < second, and `(V,)` int64 how many matches they keep.
    """
    import pycolmap

    with pycolmap.Database.open(path) as database:
        ids, counts = database.read_two_view_geometry_num_inliers()
    pairs = np.array([pycolmap.pair_id_to_image_pair(one) for one in ids], np.int64).reshape(-1, 2) - 1
    kept = np.array(counts, np.int64) >= LEAST_MATCHES
    return np.sort(pairs, axis=1)[kept], np.array(counts, np.int64)[kept]


def write_part(source: Path, target: Path, photos: Collection[int], pairs: np.ndarray, lenses: Mapping[int, pycolmap.Camera]) -> None:
    """Copy a part of a matched database: places, pairs and priors, no descriptors.

    Args:
        source: the whole.
        target: the part, made anew; camera and image ids stay.
        photos: of the catalogue.
        pairs: `(V, 2)` verified pairs, see `verified_pairs`; those within the part are copied.
        lenses: camera id -> lens that takes the place of the one in `source`.
    """
    import pycolmap

    wanted = np.sort(np.fromiter(photos, np.int64)) + 1
    with pycolmap.Database.open(source) as whole, _new(target) as part, pycolmap.DatabaseTransaction(part):
        for camera in whole.read_all_cameras():
            part.write_camera(lenses.get(camera.camera_id, camera), use_camera_id=True)
        for rig in whole.read_all_rigs():
            part.write_rig(rig, use_rig_id=True)
        kept = set(wanted.tolist())
        for frame in whole.read_all_frames():
            if all(data.id in kept for data in frame.data_ids):
                part.write_frame(frame, use_frame_id=True)
        for image_id in wanted.tolist():
            part.write_image(whole.read_image(image_id), use_image_id=True)
            part.write_keypoints(image_id, whole.read_keypoints(image_id))
        for prior in whole.read_all_pose_priors():
            if prior.corr_data_id.id in kept:
                part.write_pose_prior(prior)
        inside = np.isin(pairs + 1, wanted).all(axis=1)
        for first, second in (pairs[inside] + 1).tolist():
            part.write_two_view_geometry(first, second, whole.read_two_view_geometry(first, second))


@contextmanager
def _new(path: Path) -> Iterator[pycolmap.Database]:
    import pycolmap

    path.unlink(missing_ok=True)
    database = pycolmap.Database.open(path)
    try:
        yield database
    finally:
        database.close()


def _write_photographs(database: pycolmap.Database, catalog: Catalog, fixes: Fixes | None) -> Iterator[tuple[int, Photo]]:
    """Write lenses, then each photograph with its prior, and give it with its image id for the rest."""
    rig_of = {}
    for number, key in enumerate(camera_keys(catalog), 1):
        rig_of[key] = _write_camera(database, number, prior_of(catalog, key))
    for index, photo in enumerate(catalog.photos):
        camera_id, rig_id = rig_of[photo.camera]
        _write_photo(database, index + 1, camera_id, rig_id)
        yield index + 1, photo
        if fixes is not None and fixes.known[index]:
            _write_prior(database, index + 1, camera_id, fixes.xyz[index], fixes.sigma_absolute[index])


def database_name(index: int) -> str:
    """What a photograph of the catalogue is called in the database: its number, whatever its own name is."""
    return f"{index:06d}"


def names_by_id(catalog: Catalog) -> dict[int, str]:
    """Image id in the database -> the photograph's own name."""
    return {index + 1: photo.name for index, photo in enumerate(catalog.photos)}


def camera_keys(catalog: Catalog) -> list[str]:
    """Camera keys; COLMAP's camera id is the place in this list plus one."""
    return sorted({photo.camera for photo in catalog.photos})


def prior_of(catalog: Catalog, key: str) -> IntrinsicsPrior:
    """What is known of a camera beforehand."""
    return next(photo.prior for photo in catalog.photos if photo.camera == key)


def is_calibrated(prior: IntrinsicsPrior) -> bool:
    """The maker gave a whole calibration, distortion too; the mapper then leaves the lens alone."""
    return prior.source == "dewarp"


def _write_camera(database: pycolmap.Database, camera_id: int, prior: IntrinsicsPrior) -> tuple[int, int]:
    import pycolmap

    lens = prior.intrinsics
    if is_calibrated(prior):
        model, params = "FULL_OPENCV", [lens.fx, lens.fy, lens.cx, lens.cy, *lens.distortion(), 0.0, 0.0, 0.0]
    else:
        model, params = "SIMPLE_RADIAL", [0.5 * (lens.fx + lens.fy), lens.cx, lens.cy, lens.k1]
    height, width = lens.size_hw
    camera = pycolmap.Camera(model=model, width=width, height=height, params=params, camera_id=camera_id)
    camera.has_prior_focal_length = prior.source != "guess"
    camera_id = database.write_camera(camera, use_camera_id=True)
    rig = pycolmap.Rig()
    rig.add_ref_sensor(camera.sensor_id)
    return camera_id, database.write_rig(rig)


def _write_photo(database: pycolmap.Database, image_id: int, camera_id: int, rig_id: int) -> None:
    import pycolmap

    image = pycolmap.Image(name=database_name(image_id - 1), camera_id=camera_id, image_id=image_id)
    database.write_image(image, use_image_id=True)
    frame = pycolmap.Frame()
    frame.rig_id = rig_id
    frame.add_data_id(image.data_id)
    database.write_frame(frame)


def _write_prior(database: pycolmap.Database, image_id: int, camera_id: int, position: np.ndarray, sigma: np.ndarray) -> None:
    import pycolmap

    prior = pycolmap.PosePrior()
    prior.corr_data_id = pycolmap.data_t(pycolmap.sensor_t(pycolmap.SensorType.CAMERA, camera_id), image_id)
    prior.position = position
    prior.position_covariance = np.diag(np.square(np.maximum(sigma, _PRIOR_FLOOR_M)))
    prior.coordinate_system = pycolmap.PosePriorCoordinateSystem.CARTESIAN
    database.write_pose_prior(prior)
