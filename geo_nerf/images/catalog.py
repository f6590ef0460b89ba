"""The catalogue: a folder comes in; its usable photographs, each with size, lens, fix and fingerprint, go out.

Every file is decoded once. What cannot be used is left out with a reason that the user sees; nothing is dropped silently.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from geo_nerf.errors import OtherPhotographsError, TooFewPhotographsError
from geo_nerf.events import Events
from geo_nerf.images.exif import Exif, read_exif
from geo_nerf.images.listing import list_photographs
from geo_nerf.images.masks import with_masks
from geo_nerf.images.pixels import check_pixels, large_photographs, load_pixels, read_bytes
from geo_nerf.images.places import keep_one_place
from geo_nerf.library_words import named
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

__all__ = ["catalog_from_json", "catalog_to_json", "check_same", "load_pixels", "moved_to", "read_catalog"]

#: photographs whose bytes are compared, about
_LOOKED_INTO = 8


@dataclass(frozen=True)
class _File:
    """A file after decoding: its stored size, or why it is no use."""

    path: Path
    name: str
    fingerprint: str
    stored_hw: tuple[int, int] | None
    reason: str


def read_catalog(folder: Path, settings: ImagesSettings, events: Events, *, minimum: int = 3) -> Catalog:
    """Read every photograph below a folder.

    Args:
        folder: JPEG and TIFF files, subfolders included.
        settings: what altitudes mean, smallest size, threads.
        events: gets progress, a warning for each kind of file left out, and notes on what the altitudes were taken for.
        minimum: fewer usable photographs than this are an error.

    Raises:
        PhotographsFolderError: the folder is missing, a file, or holds no JPEG or TIFF.
        TooFewPhotographsError: fewer than `minimum` photographs are usable.
    """
    root = folder.resolve()
    paths = list_photographs(folder)
    rejected: dict[str, str] = {}
    photos = list(_photos(root, [root / path.relative_to(folder) for path in paths], settings, events, rejected))
    place = keep_one_place(photos)
    rejected.update(place.elsewhere)
    for name, away_m in place.wild_m.items():
        events.warn(f"{name}: its GNSS position lies {away_m / 1000:.1f} km from its neighbours' and is ignored.")
    _tell_rejected(rejected, events)
    if len(place.photos) < minimum:
        raise TooFewPhotographsError(folder, len(place.photos), minimum, (f"{name}: {why}" for name, why in rejected.items()))
    masked = with_masks(folder, _one_lens_a_camera(place.photos), paths, settings.threads, events)
    return Catalog(root, masked, dict(sorted(rejected.items())))


def _photos(root: Path, paths: Sequence[Path], settings: ImagesSettings, events: Events, rejected: dict[str, str]) -> Iterator[Photo]:
    """Usable photographs, in order; fills `rejected`."""
    first_of: dict[str, str] = {}
    doubts: dict[str, list[str]] = defaultdict(list)
    references: Counter[str] = Counter()
    for file in events.track(_decoded(root, paths, settings), len(paths), "reading photographs"):
        if file.stored_hw is None:
            rejected[file.name] = file.reason
        elif (twin := first_of.setdefault(file.fingerprint, file.name)) != file.name:
            rejected[file.name] = f"it is a copy of {twin}"
        else:
            exif = read_exif(file.path, file.stored_hw, settings)
            for doubt in exif.gnss.doubts:
                doubts[doubt].append(file.name)
            if exif.gnss.fix is not None:
                references[f"{exif.gnss.reference.kind}: {exif.gnss.reference.why}"] += 1
            yield _photo(file, exif)
    for doubt, names in doubts.items():
        events.warn(f"{_some(names)}: {doubt}.")
    for reference, count in references.items():
        events.note(f"altitudes of {count} photographs are taken as {reference}.")


def _decoded(root: Path, paths: Sequence[Path], settings: ImagesSettings) -> Iterator[_File]:
    def decode(path: Path) -> _File:
        name = path.relative_to(root).as_posix()
        data, reason = read_bytes(path)
        size_hw = None
        if data is not None:
            size_hw, reason = named(name, partial(check_pixels, data, path.suffix.lower()))
        if size_hw is not None and max(size_hw) < settings.min_side_px:
            reason, size_hw = f"it is only {size_hw[1]} x {size_hw[0]} pixels", None
        return _File(path, name, _fingerprint(data or b""), size_hw, reason)

    with large_photographs(), ThreadPoolExecutor(settings.threads, thread_name_prefix="decode") as pool:
        yield from pool.map(decode, paths)


def _photo(file: _File, exif: Exif) -> Photo:
    return Photo(
        name=file.name,
        path=file.path,
        size_hw=exif.size_hw,
        orientation=exif.orientation,
        camera=exif.camera,
        prior=exif.prior,
        gnss=exif.gnss.fix,
        gimbal=exif.gimbal,
        taken_at=exif.taken_at,
        relative_altitude_m=exif.relative_altitude_m,
        fingerprint=file.fingerprint,
    )


def _one_lens_a_camera(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    """Give all photographs of a camera the best-founded prior among them (the first of equals)."""
    best: dict[str, IntrinsicsPrior] = {}
    for photo in photos:
        if photo.camera not in best or photo.prior.focal_sigma < best[photo.camera].focal_sigma:
            best[photo.camera] = photo.prior
    return tuple(replace(photo, prior=best[photo.camera]) for photo in photos)


def _tell_rejected(rejected: Mapping[str, str], events: Events) -> None:
    by_reason: dict[str, list[str]] = defaultdict(list)
    for name, reason in rejected.items():
        by_reason[reason].append(name)
    for reason, names in by_reason.items():
        events.warn(f"left out {_some(names)}: {reason}.")


def _some(names: Sequence[str]) -> str:
    """The first names of many, and how many more."""
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def moved_to(catalog: Catalog, root: Path) -> Catalog:
    """The catalogue of the same photographs in another folder."""

    def moved(photo: Photo) -> Photo:
        mask = None if photo.mask is None else root / photo.mask.relative_to(catalog.root)
        return replace(photo, path=root / photo.name, mask=mask)

    return replace(catalog, root=root, photos=tuple(map(moved, catalog.photos)))


def check_same(catalog: Catalog, names: Collection[str] = ()) -> None:
    """See whether the files are those that the catalogue was made of: all are there, and some of them have the same bytes.

    Args:
        catalog: moved to where they should lie.
        names: photographs looked for; empty for all.

    Raises:
        OtherPhotographsError: one is missing, or another one.
    """
    wanted = [photo for photo in catalog.photos if not names or photo.name in names]
    for photo in wanted:
        if not photo.path.is_file():
            raise OtherPhotographsError(photo.path, "there is no such photograph")
    for photo in wanted[:: max(len(wanted) // _LOOKED_INTO, 1)]:
        if _fingerprint(photo.path.read_bytes()) != photo.fingerprint:
            raise OtherPhotographsError(photo.path, "this is not the photograph that the run read under that name")


def _fingerprint(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def catalog_to_json(catalog: Catalog) -> dict[str, Any]:
    """The catalogue as JSON values; photographs' paths are their names, relative to `root`, as are those of masks."""
    photos = []
    for photo in catalog.photos:
        value = asdict(photo)
        del value["path"]
        value["mask"] = photo.mask and photo.mask.relative_to(catalog.root).as_posix()
        photos.append(value)
    return {"root": catalog.root.as_posix(), "photos": photos, "rejected": dict(catalog.rejected)}


def catalog_from_json(value: Mapping[str, Any]) -> Catalog:
    """Read what `catalog_to_json` wrote."""
    root = Path(value["root"])
    return Catalog(root, tuple(_photo_from_json(photo, root) for photo in value["photos"]), dict(value["rejected"]))


def _photo_from_json(value: Mapping[str, Any], root: Path) -> Photo:
    prior = value["prior"]
    intrinsics = Intrinsics(**{**prior["intrinsics"], "size_hw": _pair(prior["intrinsics"]["size_hw"])})
    nested = {
        "path": root / value["name"],
        "size_hw": _pair(value["size_hw"]),
        "prior": IntrinsicsPrior(intrinsics, prior["focal_sigma"], prior["source"]),
        "gnss": None if value["gnss"] is None else GnssFix(**value["gnss"]),
        "gimbal": None if value["gimbal"] is None else GimbalAngles(**value["gimbal"]),
        "mask": root / value["mask"] if value.get("mask") else None,
    }
    return Photo(**{**value, **nested})


def _pair(size_hw: Sequence[int]) -> tuple[int, int]:
    return int(size_hw[0]), int(size_hw[1])
