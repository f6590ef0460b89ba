"""HEIC through pillow-heif and camera raws through rawpy, where these extras are installed.

In: a file's bytes. Out: RGB, 8 bits. Without the extra a file is named with the way to get it.
"""

from __future__ import annotations

import io

import numpy as np

from geo_nerf.errors import MissingComponentError
from geo_nerf.images.decoding.stored import Proof, StoredPixels, UnreadablePictureError, check_size, damaged
from geo_nerf.optional import install_command, require
from geo_nerf.sentence import sentence

#: of a raw's bytes a pixel, unpacked, about
_RAW_BYTES = 6


def prove_heic(data: bytes) -> Proof:
    """Decode a HEIC's first picture; its size is that as displayed, for the format turns it itself.

    Raises:
        UnreadablePictureError: it is damaged, or pillow-heif is not installed.
    """
    return Proof(decode_heic(data).pixels.shape[:2])


def decode_heic(data: bytes) -> StoredPixels:
    """`(H, W, 3)` uint8 RGB as displayed.

    Raises:
        UnreadablePictureError: as `prove_heic`.
    """
    try:
        pillow_heif = require("pillow_heif", needed_for="photographs in HEIC", distribution="pillow-heif")
    except MissingComponentError as error:
        command = install_command("pillow-heif")
        text = "it is a HEIC photograph, which needs pillow-heif: {command}"
        raise UnreadablePictureError(sentence("needs_heif", text, command=command)) from error
    try:
        picture = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
        check_size(picture.size[0], picture.size[1], 3, len(data))
        pixels = np.asarray(picture)
    except (OSError, ValueError, RuntimeError, EOFError, SyntaxError, MemoryError) as error:
        raise damaged("HEIC", " ".join(str(error).split())) from error
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    return StoredPixels(np.ascontiguousarray(pixels[..., :3]))


def prove_raw(data: bytes) -> Proof:
    """Unpack a raw's pixels; developing them waits until they are used.

    Raises:
        UnreadablePictureError: it is damaged, of an unknown camera, or rawpy is not installed.
    """
    return Proof(_raw(data, develop=False)[0])


def decode_raw(data: bytes) -> StoredPixels:
    """`(H, W, 3)` uint8 RGB as stored, white-balanced as the camera says, brightness the same for all photographs.

    Raises:
        UnreadablePictureError: as `prove_raw`.
    """
    _, pixels = _raw(data, develop=True)
    return StoredPixels(pixels)


def _raw(data: bytes, *, develop: bool) -> tuple[tuple[int, int], np.ndarray]:
    try:
        rawpy = require("rawpy", needed_for="camera raws")
    except MissingComponentError as error:
        command = install_command("rawpy")
        text = "it is a camera raw (DNG and kin), which needs rawpy: {command}"
        raise UnreadablePictureError(sentence("needs_rawpy", text, command=command)) from error
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            height, width = int(raw.sizes.height), int(raw.sizes.width)
            check_size(width, height, _RAW_BYTES, max(len(data), 1))
            if not develop:
                raw.raw_image_visible  # noqa: B018  (unpacks, and raises where that fails)
                return (height, width), np.empty((0, 0, 3), np.uint8)
            pixels = raw.postprocess(use_camera_wb=True, no_auto_bright=True, user_flip=0, output_bps=8)
    except (rawpy.LibRawError, OSError, ValueError, MemoryError) as error:
        raise _unknown_raw(_words(error)) from error
    return (height, width), np.ascontiguousarray(pixels)


def _unknown_raw(words: str) -> UnreadablePictureError:
    text = "the camera raw is damaged, or of a kind that LibRaw does not know: {words}"
    told = (sentence("raw_damaged", text, words=one) for one in (words, words.split(": ")[0]))
    return UnreadablePictureError(*told)


def _words(error: BaseException) -> str:
    text = error.args[0] if error.args else ""
    return text.decode(errors="replace") if isinstance(text, bytes) else str(text)
