"""Prepares oriented photographs for training: undistorted, shrunk, halved level by level, on disk for memory-mapping.

In: an `Orientation` and its `Catalog`. Out: a `Scene` folder. Files already there that come from the same photograph, lens and
settings are kept, so a killed run goes on; each file is written whole or not at all.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import atomic_path, fingerprint
from geo_nerf.errors import NoSpaceError
from geo_nerf.events import Events
from geo_nerf.images.catalog import load_pixels
from geo_nerf.images.masks import load_mask
from geo_nerf.scene.bounds import Bounds, bounds_of
from geo_nerf.scene.scene import Scene, View, level_path, mask_path
from geo_nerf.scene.site import box_at_site, fit_to_site
from geo_nerf.scene.ties import good_tie_points, ground_sampling_distance, undistorted
from geo_nerf.scene.undistort import ALL_WHITE, Undistortion, plan_undistortion
from geo_nerf.settings import SceneSettings
from geo_nerf.types import Catalog, Gain, Orientation, Part, Photo

_WORKERS = 2
_VIEWS_FOLDER = "views"
#: room left on the disk beside the views, bytes
_RESERVE = 64 << 20
#: changes when the same photograph and settings would give other pixels
_PIXELS_VERSION = 1

Maps = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class _Job:
    photo: Photo
    view: View
    plan: Undistortion
    #: factors of red, green, blue; None leaves the photograph as it is
    gain: Gain | None = None


def build_scene(
    orientation: Orientation,
    catalog: Catalog,
    settings: SceneSettings,
    folder: Path,
    events: Events,
    *,
    earlier: Scene | None = None,
    part: Part | None = None,
) -> Scene:
    """Write the scene of an oriented survey, or finish one that was begun.

    Args:
        orientation: poses, lenses and tie points, local metres.
        catalog: the photographs themselves.
        settings: sizes and margins.
        folder: where the scene goes.
        events: told the progress.
        earlier: scene of an earlier run of the site, whose frame and box are to be taken.
        part: the part of the survey that the scene is limited to, and the exposure that its photographs are brought to.

    Raises:
        DamagedPhotographError: a photograph no longer decodes.
        NoSpaceError: the views do not fit on the disk.
        WarmStartError: the earlier scene is of another site.
    """
    if earlier is not None:
        orientation = fit_to_site(orientation, earlier, events)
    plans = {
        camera: plan_undistortion(orientation.intrinsics[camera], max_image_px=settings.max_image_px, levels=settings.levels)
        for camera in sorted({photo.camera for photo in orientation.photos})
    }
    jobs = _jobs(orientation, catalog, plans, settings, part)
    views = tuple(job.view for job in jobs)
    _remove_stale(folder, views, settings.levels)
    missing = [job for job in jobs if not _is_complete(folder, job.view, settings.levels)]
    _check_space(folder, missing)
    _write_views(missing, folder, settings.levels, events)
    scene = _describe(orientation, views, plans, settings, folder)
    if earlier is not None:
        scene = replace(scene, bounds=box_at_site(scene.bounds, earlier.bounds, scene.tie_points.xyz))
    if part is not None:
        west, south, east, north = part.box_m
        box = Bounds(np.array([west, south, scene.bounds.low[2]]), np.array([east, north, scene.bounds.high[2]]))
        scene = replace(scene, bounds=box, gsd_m=part.gsd_m)
    scene.save()
    return scene


def _jobs(
    orientation: Orientation, catalog: Catalog, plans: Mapping[str, Undistortion], settings: SceneSettings, part: Part | None
) -> list[_Job]:
    photos = {photo.name: photo for photo in catalog.photos}
    gains = dict(zip(part.photos, part.gains, strict=True)) if part is not None and part.gains else {}
    jobs = []
    for index, oriented in enumerate(orientation.photos):
        photo, plan = photos[oriented.name], plans[oriented.camera]
        lens = asdict(plan.intrinsics)
        mask, gain = [photo.mask_fingerprint] if photo.mask else [], gains.get(photo.name)
        beyond = [*mask, *([list(gain)] if gain else []), *(photo.levels or ())]
        key = fingerprint([_PIXELS_VERSION, photo.fingerprint, photo.orientation, lens, settings.max_image_px, settings.levels, *beyond])
        stem = f"{_VIEWS_FOLDER}/{index:05d}-{key[:10]}"
        jobs.append(_Job(photo, View(index, oriented.name, plan.pinhole, oriented.camera_to_local, stem, bool(mask)), plan, gain))
    return jobs


def _describe(
    orientation: Orientation, views: tuple[View, ...], plans: Mapping[str, Undistortion], settings: SceneSettings, folder: Path
) -> Scene:
    photos = orientation.photos
    ties = good_tie_points(orientation.tie_points, photos, settings)
    gsd_m = ground_sampling_distance(ties, photos, [orientation.intrinsics[photo.camera].fx for photo in photos])
    bounds = bounds_of(ties.xyz, np.stack([photo.centre for photo in photos]), settings)
    frame = orientation.frame.to_json()
    return Scene(folder, frame, views, undistorted(ties, photos, plans), bounds, gsd_m, settings.levels)


def _write_views(jobs: list[_Job], folder: Path, levels: int, events: Events) -> None:
    """Two photographs at a time, camera by camera, so memory holds one camera's maps and two photographs."""
    done = 0
    for plan in {id(job.plan): job.plan for job in jobs}.values():
        maps = plan.maps()
        for _ in _in_parallel([job for job in jobs if job.plan is plan], maps, folder, levels):
            done += 1
            events.progress(done, len(jobs), "undistorting photographs")


def _in_parallel(jobs: list[_Job], maps: Maps, folder: Path, levels: int) -> Iterator[None]:
    with ThreadPoolExecutor(_WORKERS) as pool:
        waiting: set[Future[None]] = {pool.submit(_write_view, job, maps, folder, levels) for job in jobs}
        try:
            while waiting:
                finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in finished:
                    yield future.result()
        finally:
            for future in waiting:
                future.cancel()


def _write_view(job: _Job, maps: Maps, folder: Path, levels: int) -> None:
    import cv2

    _write_mask(job, maps, folder, levels)
    pixels = exposed(job.plan.view(load_pixels(job.photo), maps), job.gain)
    # level 0 last: a view whose level 0 is there is complete
    halved = [pixels]
    for level in range(1, levels):
        height, width = job.view.pinhole.at_level(level).size_hw
        halved.append(cv2.resize(halved[-1], (width, height), interpolation=cv2.INTER_AREA))
    for level in reversed(range(levels)):
        _write_pixels(level_path(folder, job.view.stem, level), halved[level])


def exposed(pixels: np.ndarray, gain: Gain | None) -> np.ndarray:
    """Pixels `(H, W, 3)` uint8 with each channel times its factor; as they are without one."""
    import cv2

    if gain is None or gain == (1.0, 1.0, 1.0):
        return pixels
    table = np.rint(np.arange(256)[:, None] * np.array(gain)).clip(0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(pixels, table[None]))


def _write_mask(job: _Job, maps: Maps, folder: Path, levels: int) -> None:
    import cv2

    usable = load_mask(job.photo)
    if usable is None:
        return
    usable = job.plan.mask(usable, maps)
    for level in range(levels):
        if level > 0:
            height, width = job.view.pinhole.at_level(level).size_hw
            white = cv2.resize(usable.astype(np.uint8) * 255, (width, height), interpolation=cv2.INTER_AREA)
            usable = np.asarray(white >= ALL_WHITE)
        _write_pixels(mask_path(folder, job.view.stem, level), usable)


def _write_pixels(path: Path, pixels: np.ndarray) -> None:
    try:
        with atomic_path(path) as partial, partial.open("wb") as handle:
            np.save(handle, pixels, allow_pickle=False)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoSpaceError(path, shutil.disk_usage(path.parent).free / 1e6) from error
        raise


def _is_complete(folder: Path, view: View, levels: int) -> bool:
    for level in range(levels):
        size_hw = view.pinhole.at_level(level).size_hw
        if not _is_whole(level_path(folder, view.stem, level), (*size_hw, 3), np.uint8):
            return False
        if view.masked and not _is_whole(mask_path(folder, view.stem, level), size_hw, np.bool_):
            return False
    return True


def _is_whole(path: Path, shape: tuple[int, ...], kind: type[np.generic]) -> bool:
    """Whether the file maps, which fails where it is shorter than its header says."""
    try:
        pixels = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return False
    return bool(pixels.shape == shape and pixels.dtype == kind)


def _remove_stale(folder: Path, views: tuple[View, ...], levels: int) -> None:
    """Views of other settings, and what a killed run left half-written."""
    wanted = {path_of(folder, view.stem, level) for view in views for level in range(levels) for path_of in (level_path, mask_path)}
    for path in sorted((folder / _VIEWS_FOLDER).glob("*.npy")) + sorted((folder / _VIEWS_FOLDER).glob(".partial-*.npy")):
        if path not in wanted:
            path.unlink(missing_ok=True)


def _check_space(folder: Path, jobs: list[_Job]) -> None:
    """Raise `NoSpaceError` now rather than after an hour. A pyramid is 4/3 of its level 0; three bytes a pixel, a mask one more."""
    needed = sum((6 if job.view.masked else 4) * job.view.pinhole.size_hw[0] * job.view.pinhole.size_hw[1] for job in jobs)
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if needed and free < needed + _RESERVE:
        raise NoSpaceError(folder / _VIEWS_FOLDER, free / 1e6)
