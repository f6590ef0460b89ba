"""Pictures of every kind that a folder may hold, made in memory, and the words that files begin with."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import cv2
import numpy as np
import tifffile
from PIL import Image
from rasterio.io import MemoryFile


def scenery(size_hw: tuple[int, int] = (240, 320), seed: int = 1) -> np.ndarray:
    """`(H, W, 3)` uint8: soft blots that every codec keeps well."""
    coarse = np.random.default_rng(seed).integers(0, 255, (12, 16, 3), dtype=np.uint8)
    return np.asarray(cv2.resize(coarse, size_hw[::-1], interpolation=cv2.INTER_CUBIC))


def by_pillow(pixels: np.ndarray | Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def by_tifffile(pixels: np.ndarray, **options: Any) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, pixels, **options)
    return buffer.getvalue()


def by_gdal(pixels: np.ndarray, **options: Any) -> bytes:
    """A TIFF of `(H, W, 3)` pixels."""
    with MemoryFile() as memory:
        shape = {"height": pixels.shape[0], "width": pixels.shape[1], "count": 3, "dtype": pixels.dtype}
        with memory.open(driver="GTiff", photometric=options.pop("photometric", "RGB"), **shape, **options) as opened:
            opened.write(np.moveaxis(pixels, -1, 0))
        memory.seek(0)
        return bytes(memory.read())


def chunk(name: bytes, body: bytes) -> bytes:
    """One of a PNG's chunks."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def grey_png(grey: np.ndarray, bits: int) -> bytes:
    """A PNG of 1, 2 or 4 bits, of uint8 values that fit."""
    per = 8 // bits
    packed = np.zeros((grey.shape[0], grey.shape[1] // per), np.uint8)
    for place in range(per):
        packed |= grey[:, place::per] << (8 - bits * (place + 1))
    rows = b"".join(b"\0" + row.tobytes() for row in packed)
    return png(grey.shape, bits, 0, rows)


def png(size_hw: tuple[int, ...], bits: int, colour: int, rows: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", size_hw[1], size_hw[0], bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def dng(pixels: np.ndarray, *, orientation: int = 1) -> bytes:
    """A camera raw as simple as DNG allows: `(H, W, 3)` uint8 seen through a filter of red, green, green and blue."""
    deep = pixels.astype(np.uint16) * 16
    mosaic = deep[..., 1].copy()
    mosaic[0::2, 0::2] = deep[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = deep[1::2, 1::2, 2]
    unit = tuple(number for place in range(9) for number in (int(place % 4 == 0), 1))
    tags = [
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, bytes([0, 1, 1, 2]), True),
        (50706, "B", 4, bytes([1, 4, 0, 0]), True),
        (50708, "s", 0, "Test", True),
        (50717, "H", 1, 4095, True),
        (50721, "2i", 9, unit, True),
        (50728, "2I", 3, (1, 1, 1, 1, 1, 1), True),
        (50778, "H", 1, 21, True),
        (271, "s", 0, "DJI", True),
        (272, "s", 0, "FC", True),
        (274, "H", 1, orientation, True),
    ]
    return by_tifffile(mosaic, photometric=32803, extratags=tags, metadata=None)


#: the beginning of a HEIC, and nothing behind it
HEIC_HEAD = b"\0\0\0\x18ftypheic" + b"\0" * 100
