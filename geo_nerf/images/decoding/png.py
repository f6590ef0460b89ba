"""PNG: proving that one is whole by its checksums, and its pixels."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import numpy as np

from geo_nerf.images.decoding.jpeg import profile_name
from geo_nerf.images.decoding.stored import (
    Proof,
    StoredPixels,
    check_size,
    damaged,
    not_decoded,
    whether_transparent,
)
from geo_nerf.images.decoding.tone import reach_of
from geo_nerf.sentence import sentence


def prove_png(data: bytes) -> Proof:
    """See that every chunk is as it was written, and decode all.

    Raises:
        UnreadablePictureError: it is damaged.
    """
    profile, frames = "", 1
    for number, (name, body) in enumerate(_chunks(data)):
        if number == 0:
            if name != b"IHDR" or len(body) < 13:
                raise damaged("PNG", sentence("no_header_first", "it does not begin with its header"))
            width, height = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
            check_size(width, height, 4 * (body[8] // 16 or 1), len(data))
        elif name == b"iCCP":
            profile = _profile(body)
        elif name == b"acTL":
            frames = int.from_bytes(body[:4], "big")
    stored = decode_png(data)
    if stored.pixels.shape[:2] != (height, width):
        raise damaged(
            "PNG", sentence("size_not_headers", "it does not decode to the size that its header says")
        )
    return Proof((height, width), reach_of(stored.pixels), stored.transparent is not None, profile, frames)


def decode_png(data: bytes) -> StoredPixels:
    """`(H, W)` or `(H, W, 3)` uint8 or uint16 RGB, and where it is transparent; of an animated one the first picture.

    Raises:
        UnreadablePictureError: it does not decode.
    """
    import cv2

    # orientation is EXIF's, which is applied once, to every kind of file
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION)
    if found is None or found.dtype not in (np.uint8, np.uint16):
        raise not_decoded("PNG")
    if found.ndim == 2:
        return StoredPixels(np.asarray(found))
    transparent = whether_transparent(found[..., -1] == 0) if found.shape[2] in (2, 4) else None
    if found.shape[2] == 2:
        return StoredPixels(np.ascontiguousarray(found[..., 0]), transparent)
    return StoredPixels(np.asarray(cv2.cvtColor(np.ascontiguousarray(found[..., :3]), cv2.COLOR_BGR2RGB)), transparent)


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Name and content of each chunk; raises where a checksum differs or the end is missing."""
    view, at = memoryview(data), 8
    while at + 12 <= len(data):
        length, name = int.from_bytes(view[at : at + 4], "big"), bytes(view[at + 4 : at + 8])
        if at + 12 + length > len(data):
            break
        if zlib.crc32(view[at + 4 : at + 8 + length]) != int.from_bytes(view[at + 8 + length : at + 12 + length], "big"):
            raise damaged("PNG", sentence("wrong_checksum", "a checksum in its middle does not fit"))
        yield name, view[at + 8 : at + 8 + length]
        if name == b"IEND":
            return
        at += 12 + length
    raise damaged("PNG", sentence("truncated", "it is truncated"))


def _profile(body: memoryview) -> str:
    _, _, packed = bytes(body).partition(b"\0")
    try:
        return profile_name(zlib.decompress(packed[1:]))
    except zlib.error:
        return ""
