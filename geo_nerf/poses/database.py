"""COLMAP's database, written anew from the catalogue and our own features.

In: catalogue, feature files, fixes. Out: a file for the matcher and the mapper; camera ids follow `camera_keys`, image ids the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.poses.features import Features, load_features
from geo_nerf.poses.priors import Fixes
from geo_nerf.types import Catalog, IntrinsicsPrior

if TYPE_CHECKING:
    import pycolmap

#: positions lead the mapper no closer than this, metres; centimetres would make it slow and a wild fix harmful
_PRIOR_FLOOR_M = 1.0


def write_database(path: Path, catalog: Catalog, features: Mapping[str, Path], fixes: Fixes | None = None) -> None:
    """Write COLMAP's database anew: lenses, photographs (ids 1 to P in the catalogue's order), features, position priors.

    Args:
        path: the file; an old one is replaced.
        catalog: P photographs.
        features: name -> feature file.
        fixes: of the photographs, those worth using, or None.
    """
    import pycolmap

    path.unlink(missing_ok=True)
    database = pycolmap.Database.open(path)
    try:
        rig_of = {}
        for number, key in enumerate(camera_keys(catalog), 1):
            rig_of[key] = _write_camera(database, number, prior_of(catalog, key))
        for index, photo in enumerate(catalog.photos):
            camera_id, rig_id = rig_of[photo.camera]
            _write_photo(database, index + 1, photo.name, camera_id, rig_id, load_features(features[photo.name]))
            if fixes is not None and fixes.known[index]:
                _write_prior(database, index + 1, camera_id, fixes.xyz[index], fixes.sigma_absolute[index])
    finally:
        database.close()


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


def _write_photo(database: pycolmap.Database, image_id: int, name: str, camera_id: int, rig_id: int, features: Features) -> None:
    import pycolmap

    image = pycolmap.Image(name=name, camera_id=camera_id, image_id=image_id)
    database.write_image(image, use_image_id=True)
    frame = pycolmap.Frame()
    frame.rig_id = rig_id
    frame.add_data_id(image.data_id)
    database.write_frame(frame)
    database.write_keypoints(image_id, features.xy)
    database.write_descriptors(image_id, pycolmap.FeatureDescriptors(pycolmap.FeatureExtractorType.SIFT, features.descriptors))


def _write_prior(database: pycolmap.Database, image_id: int, camera_id: int, position: np.ndarray, sigma: np.ndarray) -> None:
    import pycolmap

    prior = pycolmap.PosePrior()
    prior.corr_data_id = pycolmap.data_t(pycolmap.sensor_t(pycolmap.SensorType.CAMERA, camera_id), image_id)
    prior.position = position
    prior.position_covariance = np.diag(np.square(np.maximum(sigma, _PRIOR_FLOOR_M)))
    prior.coordinate_system = pycolmap.PosePriorCoordinateSystem.CARTESIAN
    database.write_pose_prior(prior)
