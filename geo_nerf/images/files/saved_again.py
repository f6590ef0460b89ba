"""Photographs that a program has saved again, in another size, quality or format: one picture, one exposure.

In: photographs, their tags and files. Out: which are left out, and for which other. Only photographs that agree in camera,
time and place are looked at, and those that may be two exposures both stay.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import PurePosixPath

import numpy as np

from geo_nerf.errors import DamagedPhotographError, MissingPhotographError
from geo_nerf.images.decoding.jpeg_data import quantisation_tables
from geo_nerf.images.decoding.kinds import Kind
from geo_nerf.images.files.exposures import PREFERRED
from geo_nerf.images.pixels import load_small
from geo_nerf.images.tags import Tags
from geo_nerf.types import GnssFix, Photo

#: long side of the pictures that are compared, pixels: hovering, one exposure differs from the next by more than one of these
_COMPARED_PX = 512
#: width of the blur that takes brightness and vignetting off, of pictures that are compared, pixels
_DETAIL_PX = 2.0
#: pictures of the same detail correlate so far …
_SAME = 0.85
#: … where there is detail: standard deviation, grey levels
_LEAST_DETAIL = 1.5
#: sides of turned and shrunk pictures are in one proportion, up to this part
_SAME_SHAPE = 0.02
#: copies without XMP give the position as EXIF has it, metres
_SAME_PLACE_M = 1.0
_METRES_A_DEGREE = 111_320.0
#: gimbal angles of one exposure, degrees
_SAME_ANGLE_DEG = 0.2
#: differ between photographs of an exposure series
_SETTINGS = ("exposuretime", "fnumber", "isospeedratings", "exposurebiasvalue")
#: size and orientation in the name of a camera
_SIZE_AND_TURN = re.compile(r" \d+x\d+\b| turned \d$")


@dataclass(frozen=True)
class SavedFile:
    """What is known of a photograph's file."""

    kind: Kind
    tags: Tags


def saved_again(photos: Sequence[Photo], files: Mapping[str, SavedFile]) -> dict[str, str]:
    """Name of a photograph that is left out -> name of the one of the same picture that is used.

    The largest is used; of equals the one with most tags, for programs that save a picture again lose some, then the kind that
    cameras write, then the largest file.

    Args:
        photos: all that are used so far.
        files: of each, by name.
    """
    seen: dict[str, tuple[np.ndarray, bool] | None] = {}
    left: dict[str, str] = {}
    for group in _of_one_moment(photos):
        ranked = sorted(group, key=partial(_rank, files))
        for one, two in combinations(ranked, 2):
            if one.name in left or two.name in left or not _may_be_one(one, two, files):
                continue
            for photo in (one, two):
                if photo.name not in seen:
                    seen[photo.name] = _looked_at(photo)
            if _same_picture(seen[one.name], seen[two.name]):
                left[two.name] = one.name
    return left


def _of_one_moment(photos: Sequence[Photo]) -> Iterator[list[Photo]]:
    """Photographs of one camera and one second."""
    groups: dict[tuple[str, str], list[Photo]] = defaultdict(list)
    for photo in photos:
        camera = _SIZE_AND_TURN.sub("", photo.camera)
        if photo.taken_at is not None and not camera.startswith("unknown camera"):
            groups[camera, photo.taken_at[:19]].append(photo)
    return (group for group in groups.values() if len(group) > 1)


def _rank(files: Mapping[str, SavedFile], photo: Photo) -> tuple[int, int, int, int, str]:
    pixels, file = photo.size_hw[0] * photo.size_hw[1], files[photo.name]
    return -pixels, -len(file.tags.values), PREFERRED.index(file.kind), -photo.path.stat().st_size, photo.name


def _may_be_one(one: Photo, two: Photo, files: Mapping[str, SavedFile]) -> bool:
    """Whether everything but the pixels allows that two photographs are one exposure."""
    first, second = files[one.name], files[two.name]
    return (
        _same_fraction(one.taken_at or "", two.taken_at or "")
        and _same_place(one.gnss, two.gnss)
        and _same_direction(one, two)
        and _same_settings(first.tags, second.tags)
        and not _of_one_writer(one, two, first.kind, second.kind)
        # a file of the same name and another kind: `exposures.taken_twice` knows which is used
        and (first.kind is second.kind or _stem(one) != _stem(two))
    )


def _stem(photo: Photo) -> str:
    return PurePosixPath(photo.name).stem.lower()


def _same_fraction(one: str, two: str) -> bool:
    """Fractions of a second, where both have them."""
    first, second = one[20:].rstrip("0"), two[20:].rstrip("0")
    return len(one) < 20 or len(two) < 20 or first.startswith(second) or second.startswith(first)


def _same_place(one: GnssFix | None, two: GnssFix | None) -> bool:
    if one is None or two is None:
        return one is two
    east = ((one.lon_deg - two.lon_deg + 180.0) % 360.0 - 180.0) * math.cos(math.radians(one.lat_deg))
    return math.hypot(east, one.lat_deg - two.lat_deg) * _METRES_A_DEGREE <= _SAME_PLACE_M


def _same_direction(one: Photo, two: Photo) -> bool:
    """Gimbal angles, where both have them."""
    if one.gimbal is None or two.gimbal is None:
        return True
    first, second = (np.array([at.yaw_deg, at.pitch_deg, at.roll_deg], float) for at in (one.gimbal, two.gimbal))
    return not (np.abs((first - second + 180.0) % 360.0 - 180.0) > _SAME_ANGLE_DEG).any()


def _same_settings(one: Tags, two: Tags) -> bool:
    """Exposure time, aperture, sensitivity and its correction, where both have them."""
    for name in _SETTINGS:
        first, second = (tags.number(f"exif.photo.{name}") for tags in (one, two))
        if first is not None and second is not None and abs(first - second) > 0.02 * max(abs(first), abs(second)):
            return False
    return True


def _of_one_writer(one: Photo, two: Photo, first: Kind, second: Kind) -> bool:
    """Whether one program wrote both files in one way: cameras write their next exposure so, not their last one again."""
    if first is not second or sorted(one.size_hw) != sorted(two.size_hw):
        return False
    if first is not Kind.JPEG:
        return True
    return quantisation_tables(one.path.read_bytes()) == quantisation_tables(two.path.read_bytes())


def _looked_at(photo: Photo) -> tuple[np.ndarray, bool] | None:
    """A small grey version, as displayed, and whether it has colour; None where it no longer decodes."""
    import cv2

    try:
        pixels = load_small(photo, _COMPARED_PX)
    except (DamagedPhotographError, MissingPhotographError):  # told by the step that wants its pixels
        return None
    colour = bool(np.ptp(pixels.astype(np.int16), axis=2).max() > 16)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)), colour


def _same_picture(one: tuple[np.ndarray, bool] | None, two: tuple[np.ndarray, bool] | None) -> bool:
    """Whether two pictures have the same detail, the second one turned or not: bands and colours are two."""
    if one is None or two is None or one[1] != two[1]:
        return False
    least, most = sorted((max(one[0].shape), max(two[0].shape)))
    size = min(_COMPARED_PX, least) if least == most else max(min(_COMPARED_PX, least) // 2, 1)  # shrinking blurs
    first = _detail(one[0], size)
    turned = (np.rot90(two[0], turns) for turns in range(4))
    return any(
        abs(math.log(other.shape[0] / other.shape[1] * one[0].shape[1] / one[0].shape[0])) <= _SAME_SHAPE
        and _correlation(first, _detail(other, size, first.shape)) >= _SAME
        for other in turned
    )


def _detail(grey: np.ndarray, long_px: int, shape: tuple[int, ...] | None = None) -> np.ndarray:
    """`(h, w)` float32: a grey picture of a long side, or a shape, without what is wider than `_DETAIL_PX`."""
    import cv2

    scale = long_px / max(grey.shape)
    height, width = shape or (max(round(side * scale), 1) for side in grey.shape)
    small = cv2.resize(np.ascontiguousarray(grey), (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray(small - cv2.GaussianBlur(small, (0, 0), _DETAIL_PX))


def _correlation(one: np.ndarray, two: np.ndarray) -> float:
    """Of two pictures' details; 0 where one has none."""
    if min(float(one.std()), float(two.std())) < _LEAST_DETAIL:
        return 0.0
    return float(np.corrcoef(one.ravel(), two.ravel())[0, 1])
