"""Pixels of photographs: proving that they decode, and giving them as displayed. Every place that needs pixels gets them here.

In: bytes or a `Photo`. Out: a `Proof`, or `(H, W, 3)` uint8 RGB after EXIF orientation.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from geo_nerf.errors import DamagedPhotographError, MissingPhotographError
from geo_nerf.images.decoding.kinds import EXPECTED, Kind, kind_of
from geo_nerf.images.decoding.stored import Proof, StoredPixels, UnreadablePictureError
from geo_nerf.images.decoding.tone import eight_bit
from geo_nerf.library_words import named
from geo_nerf.sentence import Sentence, sentence
from geo_nerf.types import Photo

#: kinds that are called otherwise in other languages
_NAMES = {
    Kind.RAW: sentence("kind_raw", "camera raw"),
    Kind.VIDEO: sentence("kind_video", "video"),
    Kind.HTML: sentence("kind_html", "HTML page"),
    Kind.ARCHIVE: sentence("kind_archive", "archive"),
    Kind.LFS: sentence("kind_lfs", "Git LFS pointer"),
    Kind.TEXT: sentence("kind_text", "text"),
}

#: kinds whose decoders apply the orientation themselves; EXIF's, which says the same, is left aside
UPRIGHT = frozenset({Kind.HEIC})


def load_pixels(photo: Photo) -> np.ndarray:
    """A photograph's pixels as displayed.

    Returns:
        `(H, W, 3)` uint8 RGB, EXIF orientation applied; 16-bit values are scaled from the camera's black and white.

    Raises:
        DamagedPhotographError: the file is gone or no longer decodes.
    """
    return displayed(_rgb(_stored(photo).pixels, photo), photo.orientation)


def load_small(photo: Photo, least_px: int) -> np.ndarray:
    """A photograph as displayed, a half, a quarter or an eighth of its size.

    A JPEG is made so while it is decoded, which takes a fraction of the time.

    Args:
        photo: of the catalogue.
        least_px: its long side gets no shorter than this, pixels.

    Returns:
        `(h, w, 3)` uint8 RGB.

    Raises:
        DamagedPhotographError: the file is gone or no longer decodes.
    """
    part = next(part for part in (8, 4, 2, 1) if part == 1 or max(photo.size_hw) // part >= least_px)
    return displayed(_rgb(_stored(photo, part).pixels, photo), photo.orientation)


def load_transparent(photo: Photo) -> np.ndarray | None:
    """Where a photograph is transparent: `(H, W)` bool as displayed, None where it nowhere is.

    Raises:
        DamagedPhotographError: the file is gone or no longer decodes.
    """
    transparent = _stored(photo).transparent
    return None if transparent is None else displayed(transparent, photo.orientation)


def _rgb(pixels: np.ndarray, photo: Photo) -> np.ndarray:
    pixels = eight_bit(pixels, photo.levels)
    return np.asarray(np.repeat(pixels[..., None], 3, axis=2)) if pixels.ndim == 2 else pixels


def _stored(photo: Photo, part: int = 1) -> StoredPixels:
    try:
        data = photo.path.read_bytes()
        return named(photo.name, lambda: decode(data, photo.path.suffix.lower(), part))
    except FileNotFoundError as error:
        raise MissingPhotographError(photo.path) from error
    except OSError as error:
        raise DamagedPhotographError(photo.path, os.strerror(error.errno or 5)) from error
    except UnreadablePictureError as error:
        raise DamagedPhotographError(photo.path, error.why) from error


def decode(data: bytes, suffix: str, part: int = 1) -> StoredPixels:
    """The one place where photographs are decoded.

    Args:
        data: the file's bytes.
        suffix: its suffix, lower case with dot; tells raws from TIFFs.
        part: 1, 2, 4, 8: sides become the whole, a half, a quarter, an eighth.

    Raises:
        UnreadablePictureError: it does not decode.
    """
    import cv2

    kind = kind_of(data, suffix)
    if kind is Kind.JPEG:
        from geo_nerf.images.decoding.jpeg import decode_jpeg

        return decode_jpeg(data, part)
    stored = _decode_whole(data, kind, suffix)
    if part == 1:
        return stored
    height, width = stored.pixels.shape[:2]
    small = cv2.resize(stored.pixels, (-(-width // part), -(-height // part)), interpolation=cv2.INTER_AREA)
    return StoredPixels(np.asarray(small))


def _decode_whole(data: bytes, kind: Kind, suffix: str) -> StoredPixels:
    from geo_nerf.images.decoding.extras import decode_heic, decode_raw
    from geo_nerf.images.decoding.png import decode_png
    from geo_nerf.images.decoding.tiff import decode_tiff

    decoders = {Kind.TIFF: decode_tiff, Kind.PNG: decode_png, Kind.HEIC: decode_heic, Kind.RAW: decode_raw}
    if kind not in decoders:
        raise UnreadablePictureError(no_photograph(kind, suffix))
    return decoders[kind](data)


def prove(data: bytes, suffix: str) -> Proof:
    """Decode a file to the end.

    Args:
        data: the file's bytes.
        suffix: its suffix, lower case with dot.

    Raises:
        UnreadablePictureError: it cannot be used, and why.
    """
    from geo_nerf.images.decoding.extras import prove_heic, prove_raw
    from geo_nerf.images.decoding.jpeg import prove_jpeg
    from geo_nerf.images.decoding.png import prove_png
    from geo_nerf.images.decoding.tiff import prove_tiff

    kind = kind_of(data, suffix)
    provers = {Kind.JPEG: prove_jpeg, Kind.TIFF: prove_tiff, Kind.PNG: prove_png, Kind.HEIC: prove_heic, Kind.RAW: prove_raw}
    if kind not in provers:
        raise UnreadablePictureError(no_photograph(kind, suffix))
    return provers[kind](data)


def no_photograph(kind: Kind, suffix: str) -> str:
    """Why a file of a kind that is not read cannot be used."""
    if kind is Kind.EMPTY:
        return sentence("file_empty", "the file is empty")
    if kind is Kind.ZEROS:
        return sentence(
            "file_zeros", "the file holds nothing but zeros where it should begin; a copy of it failed"
        )
    if kind.is_picture:
        text = f"it is {_with_article(kind.value)} picture, which is not read; convert it to JPEG, TIFF or PNG with its tags"
        return Sentence("picture_not_read", text, {"kind": _NAMES.get(kind, kind.value)})
    expected = EXPECTED.get(suffix, Kind.JPEG)
    text = f"it is not {_with_article(expected.value)} file"
    name = _NAMES.get(expected, expected.value)
    if kind is Kind.UNKNOWN:
        return Sentence("not_its_kind", text, {"expected": name})
    found = {"expected": name, "found": _NAMES.get(kind, kind.value)}
    return Sentence("other_kind", f"{text}, but {_with_article(kind.value)}", found)



def _with_article(name: str) -> str:
    vowel = name[0] in "aeiouA" or name.startswith("HTML")
    return f"{'an' if vowel else 'a'} {name}"


def displayed(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Stored pixels turned as EXIF's orientation (1 to 8) asks.

    Args:
        pixels: `(H, W, C)` or `(H, W)`.
        orientation: EXIF orientation.

    Returns:
        `(H, W, C)`, or `(W, H, C)` for orientations 5 to 8, contiguous.
    """
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)


def stored_to_displayed(xy_px: tuple[float, float], stored_hw: tuple[int, int], orientation: int) -> tuple[float, float]:
    """Where a stored pixel position (x right, y down, pixels) lies in the photograph as displayed."""
    x, y = xy_px
    height, width = stored_hw
    if orientation >= 5:
        x, y, height, width = y, x, width, height
    if orientation in (2, 3, 6, 7):
        x = width - x
    if orientation in (3, 4, 7, 8):
        y = height - y
    return x, y


@contextmanager
def large_photographs() -> Iterator[None]:
    """Let Pillow open pictures of more than 89 megapixels (its guard is against bombs, survey cameras pass it; `check_size` is ours)."""
    from PIL import Image

    before, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


def read_bytes(path: Path) -> tuple[bytes | None, str]:
    """A file's bytes, or None and why they cannot be read."""
    try:
        return path.read_bytes(), ""
    except OSError as error:
        return None, sentence("not_readable", "it cannot be read: {words}", words=str(error.strerror))
