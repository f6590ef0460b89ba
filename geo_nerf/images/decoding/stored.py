"""What decoders give: pixels as stored, or why a file is no use. Limits that keep a header from asking for more memory than there is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.images.decoding.tone import Reach
from geo_nerf.sentence import Sentence, sentence

#: the largest survey cameras have half of this; OpenCV reads no more, pixels
MOST_PIXELS = 2**30
#: pictures of more bytes than this, unpacked, must hold a part of them in the file
_LARGE_BYTES, _LEAST_PART = 2**28, 1 / 400


class UnreadablePictureError(Exception):
    """Why a picture's pixels cannot be used, in a few words that follow its name. The catalogue turns it into a reason.

    Args:
        why: the words.
        common: what files with this fault have in common, where the words are others for each file.
    """

    def __init__(self, why: str, common: str = "") -> None:
        super().__init__(why)
        self.why, self.common = why, common or why


def damaged(kind: str, how: str) -> UnreadablePictureError:
    """The error for a damaged file; of a decoder's own words, which name offsets, files have the first part in common.

    Args:
        kind: what the file is: "JPEG", say.
        how: a sentence of ours, or a decoder's words.
    """
    text = "the {kind} is damaged: {how}"
    common = how if isinstance(how, Sentence) else how.split(": ")[0]
    why, shared = (sentence("picture_damaged", text, kind=kind, how=one) for one in (how, common))
    return UnreadablePictureError(why, shared)


def not_decoded(kind: str) -> UnreadablePictureError:
    """The error for a file of which a decoder makes nothing and says nothing."""
    return UnreadablePictureError(sentence("picture_not_decoded", "the {kind} does not decode", kind=kind))


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
        raise UnreadablePictureError(
            sentence(
                "header_no_pixels", "its header says {width} x {height} pixels", width=width, height=height
            )
        )
    unpacked = width * height * bytes_a_pixel
    if width * height > MOST_PIXELS:
        text = "its header says {width} x {height} pixels, more than any photograph has"
        raise UnreadablePictureError(sentence("header_too_large", text, width=width, height=height))
    if unpacked > _LARGE_BYTES and file_bytes < unpacked * _LEAST_PART:
        text = "its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB"
        held_mb = file_bytes / 1e6
        raise UnreadablePictureError(
            sentence("header_over_file", text, width=width, height=height, held_mb=held_mb)
        )


def whether_transparent(transparent: np.ndarray | None) -> np.ndarray | None:
    """None for a mask that hides nothing."""
    return transparent if transparent is not None and transparent.any() else None
