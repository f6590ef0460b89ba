"""Masks of photographs: black hides a pixel from features, training, points and orthophoto, white lets it be used.

In: the photographs' folder and its photographs. Out: photographs that know their mask, and masks' pixels. A mask is
`NAME_mask.png` (or jpg, tif) beside `NAME.jpg`, or `NAME_mask.png`, `NAME.png` or `NAME.jpg.png` in a folder `masks` there or at the
top; its size is the photograph's as displayed, or that scaled. OpenDroneMap's convention, and COLMAP's names.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path, PurePosixPath

import numpy as np

from geo_nerf.errors import DamagedPhotographError
from geo_nerf.events import Events
from geo_nerf.images.decoding.kinds import Kind, kind_of
from geo_nerf.images.decoding.stored import UnreadablePictureError
from geo_nerf.images.doubts import some_names
from geo_nerf.images.listing import Listing, masked_name, photograph_name
from geo_nerf.images.pixels import load_transparent, prove
from geo_nerf.library_words import named
from geo_nerf.sentence import sentence
from geo_nerf.types import Photo

#: beginning of the `mask_fingerprint` of photographs that are transparent in parts
TRANSPARENT = "transparent"
#: grey above which a pixel of an 8-bit mask is white; a mask of zeros and ones has none, there every one is
_WHITE = 127
_NOT_DECODED = sentence("not_decoded", "it does not decode")
_BLACK = sentence(
    "mask_black", "it is black all over and hides its whole photograph (black hides, white is used)"
)


def with_masks(folder: Path, photos: Sequence[Photo], listing: Listing, threads: int, events: Events) -> tuple[Photo, ...]:
    """Give each photograph its mask, where there is one that can be used.

    Args:
        folder: the photographs' folder.
        photos: the usable photographs, named relative to it.
        listing: every photograph file below it, usable or not, and every mask.
        threads: masks decoded at a time.
        events: gets a warning that names the masks that are ignored, and why.
    """
    found, strays = _pair(folder, listing)
    doubts: dict[str, list[str]] = defaultdict(list)
    for stray, why in strays.items():
        doubts[why].append(photograph_name(folder, stray))
    mine = [photo for photo in photos if photo.name in found]
    with ThreadPoolExecutor(threads, thread_name_prefix="mask") as pool:
        looked = list(pool.map(lambda photo: _look(found[photo.name], photo.size_hw), mine))
    usable: dict[str, Photo] = {}
    for photo, (digest, doubt) in zip(mine, looked, strict=True):
        if doubt:
            doubts[doubt].append(photograph_name(folder, found[photo.name]))
        if digest:
            path = folder.resolve() / found[photo.name].relative_to(folder)
            # a transparent photograph has itself for a mask
            usable[photo.name] = replace(photo, mask=path, mask_fingerprint=photo.mask_fingerprint + digest)
    _tell(doubts, len(usable), events)
    return tuple(usable.get(photo.name, photo) for photo in photos)


def load_mask(photo: Photo) -> np.ndarray | None:
    """Which pixels of a photograph may be used.

    Returns:
        `(H, W)` bool of the photograph as displayed, True where it may be used; None where the photograph has no mask.

    Raises:
        DamagedPhotographError: the mask was there when the photographs were read and is gone or damaged now.
    """
    if photo.mask is None:
        return None
    transparent = load_transparent(photo) if photo.mask_fingerprint.startswith(TRANSPARENT) else None
    if photo.mask == photo.path:
        return None if transparent is None else ~transparent
    usable = _load(photo, photo.mask)
    return usable if transparent is None else usable & ~transparent


def _load(photo: Photo, mask: Path) -> np.ndarray:
    """`(H, W)` bool of a file, True where it is white."""
    import cv2

    try:
        data = mask.read_bytes()
        white = named(mask.name, lambda: _decode(data))
    except OSError as error:
        raise DamagedPhotographError(mask, os.strerror(error.errno or 5)) from error
    if white is None:
        raise DamagedPhotographError(mask, _NOT_DECODED)
    if white.shape != photo.size_hw:
        white = cv2.resize(white, photo.size_hw[::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(white > 0)


def _pair(folder: Path, listing: Listing) -> tuple[dict[str, Path], dict[Path, str]]:
    """Mask file of each photograph's name, and the mask files left over with the reason."""
    named: dict[PurePosixPath, list[str]] = defaultdict(list)
    for path in listing.photographs:
        place = PurePosixPath(path.relative_to(folder).as_posix())
        for key in {place.with_name(place.name.lower()), place.with_name(place.stem.lower())}:
            named[key].append(photograph_name(folder, path))
    found: dict[str, Path] = {}
    strays: dict[Path, str] = {}
    for mask in listing.masks:
        names = named.get(masked_name(folder, mask), [])
        free = [name for name in names if name not in found]
        found |= dict.fromkeys(free, mask)
        if not free:
            strays[mask] = (
                sentence("mask_second", "the photograph has another mask already")
                if names
                else sentence("mask_stray", "there is no photograph it could belong to")
            )
    return found, strays


def _look(path: Path, size_hw: tuple[int, int]) -> tuple[str, str]:
    """Fingerprint of a mask that can be used (or ""), and what is doubtful about it (or "")."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return "", sentence("not_readable", "it cannot be read: {words}", words=str(error.strerror))
    white = _decode(data)
    if white is None:
        return "", _NOT_DECODED
    if kind_of(data) in (Kind.JPEG, Kind.PNG):
        try:
            prove(data, path.suffix.lower())
        except UnreadablePictureError as error:
            return "", error.why
    (height, width), (high, wide) = white.shape, size_hw
    # a scaled mask's sides are whole numbers: they may miss the photograph's shape by one pixel of the mask
    if abs(height * wide - width * high) > max(high, wide):
        text = "its size {width} x {height} does not fit the photograph's {wide} x {high}"
        return "", sentence("mask_size", text, width=width, height=height, wide=wide, high=high)
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    if not white.any():
        return digest, _BLACK
    return ("", "") if white.all() else (digest, "")


def _decode(data: bytes) -> np.ndarray | None:
    """`(h, w)` uint8, 0 or 1, turned as the mask's own EXIF asks; None where it does not decode."""
    import cv2

    grey = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE) if data else None
    if grey is None:
        return None
    lossy = data[:2] == b"\xff\xd8"
    return np.asarray(grey > (_WHITE if lossy or grey.max() > _WHITE else 0), np.uint8)


def _tell(doubts: Mapping[str, Sequence[str]], used: int, events: Events) -> None:
    for doubt, names in doubts.items():
        code, ignored = ("mask_hides_all", "") if doubt == _BLACK else ("mask_ignored", "; ignored")
        text = f"mask {{names}}: {{doubt}}{ignored}."
        events.warn(sentence(code, text, names=some_names(names), doubt=doubt))
    if used:
        events.note(f"{used} photographs have masks; what is black there is not used.")
