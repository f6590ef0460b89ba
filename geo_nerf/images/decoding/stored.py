"""What decoders give: pixels as stored, or why a file is no use. Limits that keep a header from asking for more memory than there is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.images.decoding.tone import Reach

#: the largest survey cameras have half of this; OpenCV reads no more, pixels
MOST_PIXELS = 2**30
#: pictures of more bytes than this, unpacked, must hold a part of them in the file
_LARGE_BYTES, _LEAST_PART = 2**28, 1 / 400


class UnreadablePictureError(Exception):
    """Why a picture's pixels cannot be used, in a few words that follow its name. The catalogue turns it into a reason."""


@dataclass(frozen=True)
class StoredPixels:
    """A picture as its file stores it: before EXIF orientation."""

    #: `(H, W)` grey or `(H, W, 3)` RGB, uint8 or uint16
    pixels: np.ndarray
    #: `(H, W)` bool, True where the picture is transparent; None where it nowhere is
    transparent: np.ndarray | None = None


@dataclass(frozen=True)
class Proof:
    """What a file was found to hold when it was decoded to its end."""

    #: `(height, width)` as stored
    size_hw: tuple[int, int]
    #: None for 8 bits
    reach: Reach | None = None
    #: some of it is transparent
    transparent: bool = False
    #: name of an embedded colour profile other than sRGB, "" without one
    profile: str = ""
    #: pictures in the file
    pictures: int = 1


def check_size(width: int, height: int, bytes_a_pixel: int, file_bytes: int) -> None:
    """See that a header's size is one that a photograph of so many bytes can have.

    Raises:
        UnreadablePictureError: there are no pixels, or more than a camera takes or the file can hold.
    """
    if width < 1 or height < 1:
        raise UnreadablePictureError(f"its header says {width} x {height} pixels")
    unpacked = width * height * bytes_a_pixel
    if width * height > MOST_PIXELS:
        raise UnreadablePictureError(f"its header says {width} x {height} pixels, more than any photograph has")
    if unpacked > _LARGE_BYTES and file_bytes < unpacked * _LEAST_PART:
        raise UnreadablePictureError(
            f"its header says {width} x {height} pixels, but the file holds only {file_bytes / 1e6:.1f} MB"
        )


def whether_transparent(transparent: np.ndarray | None) -> np.ndarray | None:
    """None for a mask that hides nothing."""
    return transparent if transparent is not None and transparent.any() else None
