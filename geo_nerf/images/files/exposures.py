"""One photograph of each exposure: cameras that write JPEG and raw, and folders with converted copies, hold some twice.

In: photographs with the kind of their files. Out: which are left out, and for which other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from geo_nerf.images.decoding.kinds import EXPECTED, Kind
from geo_nerf.types import Photo

#: of several files of one exposure the first of these is used
_PREFERRED = (Kind.JPEG, Kind.HEIC, Kind.TIFF, Kind.PNG, Kind.RAW)


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
            twins |= _twins(sorted(alike, key=lambda photo: _PREFERRED.index(kinds[photo.name])), kinds)
    return twins


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
