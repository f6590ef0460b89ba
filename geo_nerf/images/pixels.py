"""Pixels of JPEG and TIFF files: proving that they decode, and giving them as displayed.

In: bytes or a `Photo`. Out: the stored size, or `(H, W, 3)` uint8 RGB after EXIF orientation.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from geo_nerf.errors import DamagedPhotographError, MissingPhotographError
from geo_nerf.library_words import named
from geo_nerf.types import Photo

#: GeoTIFF tags (pixel scale, transformation, keys): a map, not a photograph
_GEOTIFF_TAGS = (33550, 34264, 34735)


def load_pixels(photo: Photo) -> np.ndarray:
    """A photograph's pixels as displayed.

    Returns:
        `(H, W, 3)` uint8 RGB, EXIF orientation applied; 16-bit values are scaled to 8 bit by their full range.

    Raises:
        DamagedPhotographError: the file is gone or no longer decodes.
    """
    import cv2

    return displayed(_eight_bit_rgb(_decoded(photo, cv2.IMREAD_UNCHANGED)), photo.orientation)


def _decoded(photo: Photo, mode: int) -> np.ndarray:
    """Pixels as stored."""
    import cv2

    try:
        stored = np.fromfile(photo.path, dtype=np.uint8)
    except FileNotFoundError as error:
        raise MissingPhotographError(photo.path) from error
    except OSError as error:
        raise DamagedPhotographError(photo.path, os.strerror(error.errno or 5)) from error
    flags = mode | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = named(photo.name, lambda: cv2.imdecode(stored, flags)) if len(stored) else None
    if pixels is None:
        raise DamagedPhotographError(photo.path, "it does not decode")
    return np.asarray(pixels)


def load_small(photo: Photo, least_px: int) -> np.ndarray:
    """A photograph as displayed, made a half, a quarter or an eighth of its size while it is decoded, which takes a fraction of the time.

    Args:
        photo: of the catalogue.
        least_px: its long side gets no shorter than this, pixels.

    Returns:
        `(h, w, 3)` uint8 RGB.

    Raises:
        DamagedPhotographError: the file is gone or no longer decodes.
    """
    import cv2

    modes = {8: cv2.IMREAD_REDUCED_COLOR_8, 4: cv2.IMREAD_REDUCED_COLOR_4, 2: cv2.IMREAD_REDUCED_COLOR_2, 1: cv2.IMREAD_COLOR}
    mode = next(mode for part, mode in modes.items() if part == 1 or max(photo.size_hw) // part >= least_px)
    return displayed(np.asarray(cv2.cvtColor(_decoded(photo, mode), cv2.COLOR_BGR2RGB)), photo.orientation)


def displayed(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Stored pixels turned as EXIF's orientation (1 to 8) asks.

    Args:
        pixels: `(H, W, C)`.
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


def _eight_bit_rgb(pixels: np.ndarray) -> np.ndarray:
    import cv2

    if pixels.dtype == np.uint16:
        pixels = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
    if pixels.ndim == 2:
        return np.asarray(np.repeat(pixels[..., None], 3, axis=2))
    return np.asarray(cv2.cvtColor(pixels[..., :3], cv2.COLOR_BGR2RGB))


def check_pixels(data: bytes, suffix: str) -> tuple[tuple[int, int] | None, str]:
    """Decode a file to the end.

    Args:
        data: the file's bytes.
        suffix: its suffix, lower case with dot.

    Returns:
        `(height, width)` as stored and "", or None and why it cannot be used.
    """
    if not data:
        return None, "the file is empty"
    return _check_jpeg(data) if suffix in (".jpg", ".jpeg") else _check_tiff(data)


def _check_jpeg(data: bytes) -> tuple[tuple[int, int] | None, str]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            size_hw = (image.height, image.width)
            image.draft("RGB", (image.width // 8, image.height // 8))  # every byte is read, an eighth of the pixels is made
            image.load()
    except UnidentifiedImageError:
        return None, "it is not a JPEG file"
    except (OSError, SyntaxError, ValueError) as error:
        return None, f"the JPEG is damaged: {error}"
    return size_hw, ""


def _check_tiff(data: bytes) -> tuple[tuple[int, int] | None, str]:
    import cv2
    import tifffile

    try:
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            page = file.pages.first
            is_map, kind, size = any(tag in page.tags for tag in _GEOTIFF_TAGS), str(page.dtype), page.imagelength * page.imagewidth
            ends = [start + count for start, count in zip(page.dataoffsets, page.databytecounts, strict=True)]
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError) as error:
        return None, f"the TIFF is damaged: {error}"
    if is_map:
        return None, "it is a GeoTIFF map, not a photograph"
    if kind not in ("uint8", "uint16"):
        return None, f"its pixels are {kind}; photographs have 8 or 16 bits"
    if not size or max(ends, default=len(data) + 1) > len(data):
        return None, "the TIFF is damaged: it ends before its pixels do"
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION)
    return (None, "the TIFF does not decode") if pixels is None else (pixels.shape[:2], "")


@contextmanager
def large_photographs() -> Iterator[None]:
    """Let Pillow open pictures of more than 89 megapixels (its guard is against bombs, survey cameras pass it)."""
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
        return None, f"it cannot be read: {error.strerror}"
