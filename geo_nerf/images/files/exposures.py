"""One photograph of each exposure: cameras that write JPEG and raw, and folders with converted copies, hold some twice.

In: photographs with the kind of their files. Out: which are left out, and for which other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from pathlib import Path, PurePosixPath

from geo_nerf.images.decoding.kinds import EXPECTED, Kind
from geo_nerf.types import Photo

#: of several files of one exposure the first of these is used
PREFERRED = (Kind.JPEG, Kind.HEIC, Kind.TIFF, Kind.PNG, Kind.RAW)
#: of files of several kinds those smaller than this part of the largest are previews
_PREVIEW = 0.7
#: receivers' states, the best first
_STATES = ("fixed", "float", "single", "none")
#: folders of copies whose positions somebody has improved
_GEOTAGGED = re.compile(r"geo.?tag|ppk|rtk|corrected", re.IGNORECASE)
#: the size in the name of a camera
_SIZE = re.compile(r" \d+x\d+\b")


def is_raw(path: Path) -> bool:
    """Whether a file is a camera raw by its suffix."""
    return EXPECTED.get(path.suffix.lower()) is Kind.RAW


def developed_twins(paths: Sequence[Path]) -> dict[Path, list[Path]]:
    """Camera raw -> files beside it that have its name and are pictures that the camera has developed."""
    developed: dict[Path, list[Path]] = defaultdict(list)
    for path in paths:
        if not is_raw(path):
            developed[_stem(path)].append(path)
    return {path: developed[_stem(path)] for path in paths if is_raw(path) and _stem(path) in developed}


def _stem(path: Path) -> Path:
    return path.with_name(path.stem.lower())


def taken_twice(photos: Iterable[Photo], kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Name of a photograph that is left out -> name of the one of the same exposure that is used.

    Files of different kinds with one name are one exposure when they were taken at one time, or lie in one folder and one of them does
    not say when.
    """
    by_name: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        by_name[PurePosixPath(photo.name).stem.lower()].append(photo)
    twins: dict[str, str] = {}
    for alike in by_name.values():
        if len({kinds[photo.name] for photo in alike}) > 1:
            twins |= _twins(sorted(alike, key=partial(_preference, alike, kinds)), kinds)
    return twins


def _preference(alike: Sequence[Photo], kinds: Mapping[str, Kind], photo: Photo) -> tuple[bool, int]:
    """Previews come last."""
    largest = max(max(other.size_hw) for other in alike)
    return max(photo.size_hw) < _PREVIEW * largest, PREFERRED.index(kinds[photo.name])


def _twins(alike: Sequence[Photo], kinds: Mapping[str, Kind]) -> dict[str, str]:
    kept: list[Photo] = []
    twins: dict[str, str] = {}
    for photo in alike:
        first = next((other for other in kept if kinds[other.name] is not kinds[photo.name] and _is_same(photo, other)), None)
        if first is None:
            kept.append(photo)
        else:
            twins[photo.name] = first.name
    return twins


def _is_same(photo: Photo, other: Photo) -> bool:
    if photo.taken_at is not None and other.taken_at is not None:
        return photo.taken_at[:19] == other.taken_at[:19]
    return photo.path.parent == other.path.parent


def same_photographs(photos: Sequence[Photo], pixels: Mapping[str, str]) -> dict[str, str]:
    """Name of a photograph that is left out -> name of the one with the same pixels, or more of them, that is used.

    Copies with other tags hold the very same pixels and have the stem or the time in common. Previews have stem, camera, time and aspect
    in common, lie in another folder and are smaller: cameras of a rig, which fire at one time, are not.

    Args:
        photos: all of them.
        pixels: name -> hash of the pixels; "" where it is not known.
    """
    groups: dict[str, list[Photo]] = defaultdict(list)
    for one, two in _alike(photos, pixels):
        first, second = (groups.get(photo.name, [photo]) for photo in (one, two))
        if first is not second:
            joined = [*first, *second]
            groups.update({photo.name: joined for photo in joined})
    scores = _folder_scores({photo.name: photo for group in groups.values() for photo in group}.values())
    left: dict[str, str] = {}
    for group in groups.values():
        used = min(group, key=lambda photo: (scores[photo.path.parent], photo.name))
        left |= {photo.name: used.name for photo in group if photo is not used}
    return left


def _alike(photos: Sequence[Photo], pixels: Mapping[str, str]) -> Iterator[tuple[Photo, Photo]]:
    """Pairs that are one photograph."""
    by_pixels: dict[str, list[Photo]] = defaultdict(list)
    by_stem: dict[tuple[str, str], list[Photo]] = defaultdict(list)
    for photo in photos:
        if pixels[photo.name]:
            by_pixels[pixels[photo.name]].append(photo)
        if photo.taken_at is not None:
            by_stem[_name_stem(photo), photo.taken_at].append(photo)
    for group in by_pixels.values():
        yield from (pair for pair in combinations(group, 2) if _is_copy(*pair))
    for group in by_stem.values():
        yield from (pair for pair in combinations(group, 2) if _is_preview(*pair))


def _is_copy(one: Photo, two: Photo) -> bool:
    """Whether two photographs of the same pixels are one: black ones are alike, too."""
    if one.taken_at is not None and two.taken_at is not None and one.taken_at[:19] == two.taken_at[:19]:
        return True
    return _name_stem(one) == _name_stem(two) and one.path.parent != two.path.parent


def _is_preview(one: Photo, two: Photo) -> bool:
    """Whether two photographs of one stem and time are one in two sizes."""
    small, large = sorted((one, two), key=lambda photo: photo.size_hw[0] * photo.size_hw[1])
    factor = small.size_hw[1] / large.size_hw[1]
    return (
        one.path.parent != two.path.parent
        and small.size_hw != large.size_hw
        and abs(large.size_hw[0] * factor - small.size_hw[0]) <= 1.0
        and not one.camera.startswith("unknown camera")
        and _SIZE.sub("", one.camera, count=1) == _SIZE.sub("", two.camera, count=1)
    )


def _name_stem(photo: Photo) -> str:
    return PurePosixPath(photo.name).stem.lower()


def _folder_scores(photos: Iterable[Photo]) -> dict[Path, tuple[float, ...]]:
    """The folder of the lowest is used: most pixels, then the best positions."""
    found: dict[Path, list[tuple[float, ...]]] = defaultdict(list)
    for photo in photos:
        fix = photo.gnss
        found[photo.path.parent].append(
            (
                -float(photo.size_hw[0] * photo.size_hw[1]),
                float(fix is None),
                float(_STATES.index(fix.rtk)) if fix is not None else 0.0,
                round(fix.sigma_horizontal_m + fix.sigma_vertical_m, 3) if fix is not None else 0.0,
                float(not _GEOTAGGED.search(PurePosixPath(photo.name).parent.as_posix())),
            )
        )
    return {folder: tuple(sum(column) / len(rows) for column in zip(*rows, strict=True)) for folder, rows in found.items()}
