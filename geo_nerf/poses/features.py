"""SIFT features of every photograph, found on the CPU and kept on disk so that a stopped run does not search again.

In: the catalogue. Out: one `.npz` a photograph (positions in pixels of the photograph as displayed, RootSIFT descriptors, colours).
OpenCV's SIFT is used rather than COLMAP's: same accuracy on the rendered survey (0.18 px), a quarter of the time, and it lets
go of Python's lock.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import fingerprint, read_arrays, write_arrays
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.images.catalog import load_pixels
from geo_nerf.images.masks import load_mask
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog, Photo

#: raised when the numbers a feature file holds change their meaning
_VERSION = 3
#: cells along the photograph's long side in which features are kept evenly
_CELLS = 12
#: below this SIFT response (OpenCV's contrast threshold) a spot is noise; lawns and water need it low
_CONTRAST = 0.01
#: nearer than this to a masked pixel of the shrunk picture a spot may be the edge of what is masked, pixels
_MASK_MARGIN_PX = 4


@dataclass(frozen=True)
class Features:
    """What one photograph offers for matching. N features, strongest first within each cell."""

    #: `(N, 2)` float32 pixels of the photograph as displayed, centres at +0.5
    xy: np.ndarray
    #: `(N, 128)` uint8 RootSIFT times 512, as COLMAP stores it
    descriptors: np.ndarray
    #: `(N, 3)` uint8
    rgb: np.ndarray
    #: `(N,)` float32 diameter, pixels
    size: np.ndarray


def extract_all(catalog: Catalog, settings: PosesSettings, folder: Path, events: Events) -> dict[str, Path]:
    """Find features in every photograph, using files already in `folder`.

    Returns:
        photograph name -> feature file.
    """
    paths = {photo.name: folder / f"{_key(photo, settings)}.npz" for photo in catalog.photos}
    missing = [photo for photo in catalog.photos if not _is_whole(paths[photo.name])]
    done = len(catalog.photos) - len(missing)
    events.progress(done, len(catalog.photos), "finding features")
    for photo, features in _extract_parallel(missing, settings):
        arrays = {"xy": features.xy, "descriptors": features.descriptors, "rgb": features.rgb, "size": features.size}
        write_arrays(paths[photo.name], arrays)
        done += 1
        events.progress(done, len(catalog.photos), "finding features")
    return paths


def load_features(path: Path) -> Features:
    """Read a feature file.

    Raises:
        DamagedArtefactError: it cannot be read.
    """
    return Features(**read_arrays(path))


def extract(pixels: np.ndarray, max_image_px: int, max_features: int, usable: np.ndarray | None = None) -> Features:
    """SIFT features of one picture, spread evenly over it.

    Args:
        pixels: `(H, W, 3)` uint8 RGB.
        max_image_px: the picture is shrunk to this long side first.
        max_features: at most so many are kept.
        usable: `(H, W)` bool, False where no feature may lie; None: everywhere.

    Source: Lowe 2004 (SIFT); Arandjelovic and Zisserman 2012 (RootSIFT).
    """
    import cv2

    ratio = max(1.0, max(pixels.shape[:2]) / max_image_px)
    size_wh = (round(pixels.shape[1] / ratio), round(pixels.shape[0] / ratio))
    small = pixels if ratio == 1.0 else cv2.resize(pixels, size_wh, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    sift = cv2.SIFT_create(  # type: ignore[attr-defined]
        nfeatures=max_features * 3 // 2, contrastThreshold=_CONTRAST, enable_precise_upscale=True
    )
    keypoints, descriptors = sift.detectAndCompute(grey, None if usable is None else _shrunk_mask(usable, size_wh))
    if descriptors is None:
        return Features(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.uint8), np.zeros((0, 3), np.uint8), np.zeros(0, np.float32))
    xy = np.array([keypoint.pt for keypoint in keypoints], np.float32) + 0.5
    response = np.array([keypoint.response for keypoint in keypoints], np.float32)
    size = np.array([keypoint.size for keypoint in keypoints], np.float32)
    keep = _spread(xy, response, grey.shape, max_features)
    column_row = np.minimum(xy[keep].astype(int), np.array(size_wh) - 1)
    scale = np.array([pixels.shape[1] / size_wh[0], pixels.shape[0] / size_wh[1]], np.float32)
    return Features(xy[keep] * scale, _root_sift(descriptors[keep]), small[column_row[:, 1], column_row[:, 0]], size[keep] * scale[0])


def _shrunk_mask(usable: np.ndarray, size_wh: tuple[int, int]) -> np.ndarray:
    """`(h, w)` uint8 for OpenCV, 255 where features may lie: away from every masked pixel."""
    import cv2

    shrunk = cv2.resize(usable.astype(np.uint8) * 255, size_wh, interpolation=cv2.INTER_AREA)
    side = 2 * _MASK_MARGIN_PX + 1
    # the picture's own edge is no edge of a mask
    return np.asarray(cv2.erode((shrunk == 255).astype(np.uint8) * 255, np.ones((side, side), np.uint8)))


def _root_sift(descriptors: np.ndarray) -> np.ndarray:
    share = descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-9)
    return np.asarray(np.clip(np.rint(512.0 * np.sqrt(share)), 0, 255).astype(np.uint8))


def _spread(xy: np.ndarray, response: np.ndarray, shape: tuple[int, ...], count: int) -> np.ndarray:
    """Indices of the strongest features cell by cell: the best of every cell come before the second best of any."""
    cell = max(shape[0], shape[1]) / _CELLS
    cells = (xy[:, 1] // cell).astype(np.int64) * (_CELLS + 1) + (xy[:, 0] // cell).astype(np.int64)
    order = np.lexsort((-response, cells))
    ordered = cells[order]
    first = np.searchsorted(ordered, ordered, side="left")
    rank = np.empty(len(xy), np.int64)
    rank[order] = np.arange(len(xy)) - first
    return np.sort(np.lexsort((-response, rank))[:count])


def _extract_parallel(photos: list[Photo], settings: PosesSettings) -> Iterator[tuple[Photo, Features]]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    workers = max(1, min(cores if settings.threads < 1 else settings.threads, 16))

    def one(photo: Photo) -> Features:
        return extract(load_pixels(photo), settings.max_image_px, settings.max_features, load_mask(photo))

    with ThreadPoolExecutor(workers) as pool:
        # a few at a time: what is found waits for the disk here, and a city's would fill the memory
        waiting = iter(photos)
        futures = {pool.submit(one, photo): photo for photo in islice(waiting, 2 * workers)}
        try:
            while futures:
                future = next(as_completed(futures))
                photo = futures.pop(future)
                yield photo, future.result()
                del future
                futures |= {pool.submit(one, more): more for more in islice(waiting, 1)}
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _key(photo: Photo, settings: PosesSettings) -> str:
    mask = [photo.mask_fingerprint] if photo.mask else []
    levels = photo.levels or ()
    return fingerprint([_VERSION, photo.fingerprint, photo.orientation, settings.max_image_px, settings.max_features, *mask, *levels])


def _is_whole(path: Path) -> bool:
    try:
        return path.is_file() and len(load_features(path).xy) >= 0
    except (DamagedArtefactError, TypeError):
        path.unlink(missing_ok=True)
        return False
