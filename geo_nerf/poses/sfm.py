"""Structure from motion by COLMAP, photograph by photograph.

In: a database, matched. Out: COLMAP's models, in whatever axes the mapper chose.
COLMAP runs in a thread of its own with a cancellation token, so that Ctrl-C gets through.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from geo_nerf.poses.database import camera_keys, is_calibrated, prior_of
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog

if TYPE_CHECKING:
    import pycolmap

T = TypeVar("T")

#: smallest model worth keeping
MIN_MODEL = 3


def map_incrementally(
    path: Path,
    settings: PosesSettings,
    *,
    constant_cameras: set[int],
    use_positions: bool,
    on_photograph: Callable[[], None],
) -> list[pycolmap.Reconstruction]:
    """Map photograph by photograph.

    Args:
        path: the database, matched; models are written beside it.
        settings: threads, seed.
        constant_cameras: ids of lenses to leave as they are.
        use_positions: let the position priors take part (robustly).
        on_photograph: called for each photograph that takes its place.

    Returns:
        Models of at least three photographs, in no order.
    """
    import pycolmap

    options = pycolmap.IncrementalPipelineOptions()
    options.num_threads = options.mapper.num_threads = settings.threads
    options.random_seed = options.mapper.random_seed = settings.seed
    options.min_model_size = MIN_MODEL
    options.max_num_models = 5
    options.extract_colors = False
    options.use_prior_position = use_positions
    options.use_robust_loss_on_prior_position = True
    options.constant_cameras = options.mapper.constant_cameras = constant_cameras
    folder = path.with_name("models")
    folder.mkdir(parents=True, exist_ok=True)
    pycolmap.set_random_seed(settings.seed)
    found: dict[int, pycolmap.Reconstruction] = cancellable(
        lambda token: pycolmap.incremental_mapping(
            path,
            path.parent,
            folder,
            options,
            initial_image_pair_callback=on_photograph,
            next_image_callback=on_photograph,
            cancellation_token=token,
        )
    )
    return [model for model in found.values() if model.num_reg_images() >= MIN_MODEL]


def calibrated_cameras(catalog: Catalog) -> set[int]:
    """Ids of the cameras whose maker gave a whole calibration.

    It is better than what a flat block can tell; the final adjustment weighs it.
    """
    return {n for n, key in enumerate(camera_keys(catalog), 1) if is_calibrated(prior_of(catalog, key))}


def cancellable(work: Callable[[Any], T]) -> T:
    """Run `work(token)` in a thread; on Ctrl-C cancel the token, wait for the thread, and let the interruption pass on."""
    import pycolmap

    token = pycolmap.CancellationToken()
    pool = ThreadPool(1)  # its thread is a daemon: a call that cannot be cancelled does not hold up the exit
    pool_call = pool.apply_async(work, (token,))
    pool.close()
    try:
        while not pool_call.ready():
            pool_call.wait(0.2)
    except KeyboardInterrupt:
        token.cancel()
        pool_call.wait(1.5)  # a call that takes longer ends with the process
        raise
    return pool_call.get()
