"""Structure from motion by COLMAP: database, matching with geometric verification, mapping.

In: the catalogue, feature files, pairs, positions. Out: the mapped models as `Block`s, largest first, in whatever axes the mapper chose.
COLMAP runs in a thread of its own with a cancellation token, so that Ctrl-C gets through.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.errors import GeoNerfError
from geo_nerf.events import Events
from geo_nerf.poses.block import Block
from geo_nerf.poses.features import Features, load_features
from geo_nerf.poses.priors import Fixes
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog, IntrinsicsPrior

if TYPE_CHECKING:
    import pycolmap

#: pairs matched between two progress reports
_PAIRS_AT_ONCE = 48
#: positions lead the mapper no closer than this, metres; centimetres would make it slow and a wild fix harmful
_PRIOR_FLOOR_M = 1.0
#: smallest model worth keeping
_MIN_MODEL = 3


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
        for number, key in enumerate(sorted({photo.camera for photo in catalog.photos}), 1):
            prior = next(photo.prior for photo in catalog.photos if photo.camera == key)
            rig_of[key] = _write_camera(database, number, prior)
        for index, photo in enumerate(catalog.photos):
            camera_id, rig_id = rig_of[photo.camera]
            _write_photo(database, index + 1, photo.name, camera_id, rig_id, load_features(features[photo.name]))
            if fixes is not None and fixes.known[index]:
                _write_prior(database, index + 1, camera_id, fixes.xyz[index], fixes.sigma_absolute[index])
    finally:
        database.close()


def match(path: Path, pairs: np.ndarray, catalog: Catalog, settings: PosesSettings, events: Events) -> int:
    """Match and verify pairs.

    Args:
        path: the database.
        pairs: `(N, 2)` indices into the catalogue.
        catalog: the photographs.
        settings: threads, seed.
        events: told after every few dozen pairs.

    Returns:
        Verified pairs.
    """
    import pycolmap

    options = pycolmap.FeatureMatchingOptions(use_gpu=False, num_threads=settings.threads)
    verification = pycolmap.TwoViewGeometryOptions()
    verification.ransac.random_seed = settings.seed
    names = [photo.name for photo in catalog.photos]
    listing = path.with_name("pairs.txt")
    for first in range(0, len(pairs), _PAIRS_AT_ONCE):
        events.progress(first, len(pairs), "matching photographs")
        chunk = pairs[first : first + _PAIRS_AT_ONCE]
        listing.write_text("".join(f"{names[i]} {names[j]}\n" for i, j in chunk), encoding="utf-8")
        pairing = pycolmap.ImportedPairingOptions(match_list_path=listing)
        _cancellable(
            lambda token, pairing=pairing: pycolmap.match_image_pairs(
                path, options, pairing, verification, pycolmap.Device.cpu, cancellation_token=token
            )
        )
    events.progress(len(pairs), len(pairs), "matching photographs")
    database = pycolmap.Database.open(path)
    try:
        return int(database.num_verified_image_pairs())
    finally:
        database.close()


def map_photographs(
    path: Path, catalog: Catalog, features: Mapping[str, Path], settings: PosesSettings, events: Events, *, use_positions: bool
) -> list[Block]:
    """Find poses and tie points.

    Args:
        path: the database, matched.
        catalog: the photographs.
        features: name -> feature file, for the points' colours.
        settings: mapper, threads, seed.
        events: progress by registered photograph.
        use_positions: let the position priors take part (robustly).

    Returns:
        Models of at least three photographs, most photographs first.
    """
    import pycolmap

    folder = path.with_name("models")
    folder.mkdir(parents=True, exist_ok=True)
    pycolmap.set_random_seed(settings.seed)
    if settings.mapper == "global":
        found = _map_globally(path, catalog, settings, folder, events)
    else:
        found = _map_incrementally(path, catalog, settings, folder, events, use_positions)
    rgb = {name: load_features(file).rgb for name, file in features.items()}
    models = [block_of(model, rgb) for model in found.values() if model.num_reg_images() >= _MIN_MODEL]
    return sorted(models, key=lambda block: (-len(block.names), block.names))


def _map_incrementally(
    path: Path, catalog: Catalog, settings: PosesSettings, folder: Path, events: Events, use_positions: bool
) -> dict[int, pycolmap.Reconstruction]:
    import pycolmap

    total = len(catalog.photos)
    options = pycolmap.IncrementalPipelineOptions()
    options.num_threads = options.mapper.num_threads = settings.threads
    options.random_seed = options.mapper.random_seed = settings.seed
    options.min_model_size = _MIN_MODEL
    options.max_num_models = 5
    options.extract_colors = False
    options.use_prior_position = use_positions
    options.use_robust_loss_on_prior_position = True
    # A maker's calibration is better than what a flat block can tell; the final adjustment weighs it.
    calibrated = {n for n, key in enumerate(_camera_keys(catalog), 1) if _is_calibrated(_prior_of(catalog, key))}
    options.constant_cameras = options.mapper.constant_cameras = calibrated
    seen = [0]

    def one_more() -> None:
        seen[0] = min(seen[0] + 1, total)
        events.progress(seen[0], total, "orienting photographs")

    return _cancellable(
        lambda token: pycolmap.incremental_mapping(
            path, path.parent, folder, options, initial_image_pair_callback=one_more, next_image_callback=one_more, cancellation_token=token
        )
    )


def _map_globally(
    path: Path, catalog: Catalog, settings: PosesSettings, folder: Path, events: Events
) -> dict[int, pycolmap.Reconstruction]:
    """COLMAP's global mapper (GLOMAP). It cannot be stopped half-way."""
    import pycolmap

    options = pycolmap.GlobalPipelineOptions()
    options.num_threads = options.mapper.num_threads = settings.threads
    options.random_seed = options.mapper.random_seed = settings.seed
    options.min_model_size = _MIN_MODEL
    calibrated = all(_is_calibrated(photo.prior) for photo in catalog.photos)
    options.mapper.bundle_adjustment.refine_focal_length = not calibrated
    options.mapper.bundle_adjustment.refine_extra_params = not calibrated
    events.progress(0, 1, "orienting photographs")
    found = _cancellable(lambda _: pycolmap.global_mapping(path, path.parent, folder, options))
    events.progress(1, 1, "orienting photographs")
    return found


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
    row_of = {image.image_id: row for row, image in enumerate(images)}
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


def _camera_keys(catalog: Catalog) -> list[str]:
    """Camera keys; COLMAP's camera id is the place in this list plus one."""
    return sorted({photo.camera for photo in catalog.photos})


def _prior_of(catalog: Catalog, key: str) -> IntrinsicsPrior:
    return next(photo.prior for photo in catalog.photos if photo.camera == key)


def _is_calibrated(prior: IntrinsicsPrior) -> bool:
    return prior.source == "dewarp"


def _write_camera(database: pycolmap.Database, camera_id: int, prior: IntrinsicsPrior) -> tuple[int, int]:
    import pycolmap

    lens = prior.intrinsics
    if _is_calibrated(prior):
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


def _cancellable(work: Callable[[Any], Any]) -> Any:
    """Run `work(token)` in a thread; on Ctrl-C cancel the token, wait for the thread, and let the interruption pass on."""
    import pycolmap

    token = pycolmap.CancellationToken()
    outcome: list[Any] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work(token))
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread
            failure.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.2)
    except KeyboardInterrupt:
        token.cancel()
        thread.join(5.0)
        raise
    if failure:
        raise failure[0]
    return outcome[0]
