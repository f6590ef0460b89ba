"""TIFF photographs: what their header says, and their pixels, whatever their layout and codec (decoded by GDAL).

In: a file's bytes. Out: grey or RGB as stored. What is a map, a height model or no colour that photographs have is named instead.
"""

from __future__ import annotations

import io
import logging
import struct
import zlib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from geo_nerf.images.decoding.gdal_reader import gives_rgb, read_tiff_bands
from geo_nerf.images.decoding.jpeg import profile_name, prove_jpeg
from geo_nerf.images.decoding.stored import (
    Proof,
    StoredPixels,
    UnreadablePictureError,
    check_size,
    damaged,
    not_decoded,
    whether_transparent,
)
from geo_nerf.images.decoding.tone import reach_of
from geo_nerf.sentence import sentence

#: GeoTIFF tags (pixel scale, transformation, keys): a map, not a photograph
_GEOTIFF_TAGS = (33550, 34264, 34735)
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR = 0, 1, 2, 3, 5, 6
_COLOURS = {
    _WHITE_IS_ZERO: "grey",
    _BLACK_IS_ZERO: "grey",
    _RGB: "RGB",
    _PALETTE: "palette",
    _CMYK: "CMYK",
    _YCBCR: "YCbCr",
}
_OTHER_COLOURS = {4: "mask", 8: "CIELab", 9: "ICCLab", 10: "ITULab", 32844: "LogL", 32845: "LogLuv"}
_RAW_COLOURS = (32803, 34892)
_BLACK_LEVEL, _WHITE_LEVEL, _LARGEST_VALUE, _PROFILE, _DNG_VERSION = 50714, 50717, 281, 34675, 50706
#: bit of NewSubfileType: a smaller version of another page
_REDUCED = 1
_UNSIGNED, _ALPHA = 1, (1, 2)
#: codecs
_JPEG, _DEFLATE, _JPEG_TABLES = 7, (8, 32946), 347
#: bytes that a pixel may unpack to, with room for tiles that reach over the edge
_MOST_BYTES = 64


@dataclass(frozen=True)
class _Page:
    """The page that holds the photograph."""

    #: GDAL counts from 1
    directory: int
    size_hw: tuple[int, int]
    colour: int
    bits: int
    #: place of the band of transparency, None without
    alpha: int | None
    palette: np.ndarray | None
    black_tag: int | None
    white_tag: int | None
    profile: str
    pictures: int
    codec: int
    #: where strips or tiles begin in the file, and their lengths, bytes
    segments: tuple[tuple[int, int], ...]
    jpeg_tables: bytes
    #: the bands come as cyan, magenta, yellow and black
    inks: bool = False


def prove_tiff(data: bytes) -> Proof:
    """Decode a TIFF's first whole picture.

    Raises:
        UnreadablePictureError: it is damaged, a map, or holds no photograph.
    """
    page = _page(data)
    _check_segments(data, page)
    stored = _decoded(data, page)
    reach = reach_of(stored.pixels, page.black_tag, page.white_tag)
    return Proof(stored.pixels.shape[:2], reach, stored.transparent is not None, page.profile, page.pictures)


def decode_tiff(data: bytes) -> StoredPixels:
    """`(H, W)` or `(H, W, 3)` uint8 or uint16 RGB, and where it is transparent.

    Raises:
        UnreadablePictureError: as `prove_tiff`.
    """
    return _decoded(data, _page(data))


@lru_cache(maxsize=1)
def _tifffile() -> Any:
    """tifffile, whose remarks on odd headers do not go to the terminal; what is wrong with them ends the photograph's use."""
    import tifffile

    logging.getLogger("tifffile").addHandler(logging.NullHandler())
    logging.getLogger("tifffile").propagate = False
    return tifffile


def _page(data: bytes) -> _Page:
    tifffile = _tifffile()
    try:
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            if any(tag in file.pages.first.tags for tag in _GEOTIFF_TAGS):
                raise UnreadablePictureError(sentence("geotiff_map", "it is a GeoTIFF map, not a photograph"))
            whole = [number for number, page in enumerate(file.pages) if not _tag(page, 254, 0) & _REDUCED]
            number = whole[0] if whole else 0
            return _checked(file.pages[number], number + 1, max(len(whole), 1), len(data))
    except UnreadablePictureError:
        raise
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error, OverflowError) as error:
        raise damaged("TIFF", sentence("senseless_header", "its header makes no sense")) from error


def _checked(page: Any, directory: int, pictures: int, file_bytes: int) -> _Page:
    """The page's header, when it is that of a photograph."""
    colour, bits, samples = int(page.photometric), page.bitspersample, int(page.samplesperpixel)
    if colour in _RAW_COLOURS or _DNG_VERSION in page.tags:
        text = "it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)"
        raise UnreadablePictureError(sentence("raw_in_tiff", text))
    if colour not in _COLOURS:
        name = _OTHER_COLOURS.get(colour, str(colour))
        raise UnreadablePictureError(
            sentence("other_colours", "its colours are of the kind {name}; convert it to RGB", name=name)
        )
    if not isinstance(bits, int) or not 1 <= bits <= 16 or int(page.sampleformat) != _UNSIGNED:
        text = "its pixels are {pixels}; photographs have 8 or 16 bits"
        raise UnreadablePictureError(sentence("other_bits", text, pixels=str(page.dtype or bits)))
    check_size(page.imagewidth, page.imagelength, samples * (2 if bits > 8 else 1), file_bytes)
    _check_bands(colour, samples)
    ends = [start + count for start, count in zip(page.dataoffsets, page.databytecounts, strict=True)]
    if max(ends, default=file_bytes + 1) > file_bytes:
        raise damaged("TIFF", sentence("no_last_pixels", "it ends before its pixels do"))
    if min(page.databytecounts) == 0:
        raise damaged("TIFF", sentence("never_written", "some of its pixels were never written"))
    extra = [int(kind) for kind in page.extrasamples]
    alpha = next((samples - len(extra) + place for place, kind in enumerate(extra) if kind in _ALPHA), None)
    white = _tag(page, _WHITE_LEVEL, 0) or _tag(page, _LARGEST_VALUE, 0) or (2**bits - 1 if 8 < bits < 16 else 0)
    palette = page.colormap if colour == _PALETTE else None
    size_hw, profile = (page.imagelength, page.imagewidth), profile_name(_bytes(page, _PROFILE))
    black = _tag(page, _BLACK_LEVEL, 0)
    return _Page(
        directory=directory,
        size_hw=size_hw,
        colour=colour,
        bits=bits,
        alpha=alpha,
        palette=palette,
        black_tag=black or None,
        white_tag=white or None,
        profile=profile,
        pictures=pictures,
        codec=int(page.compression),
        segments=tuple(zip(page.dataoffsets, page.databytecounts, strict=True)),
        jpeg_tables=_bytes(page, _JPEG_TABLES) or b"",
    )


def _check_segments(data: bytes, page: _Page) -> None:
    """Unpack strips or tiles whose codec has a checksum or knows its end; GDAL takes what it gets from them."""
    view = memoryview(data)
    for start, count in page.segments:
        if page.codec in _DEFLATE:
            _check_deflate(view[start : start + count], most=page.size_hw[0] * page.size_hw[1] * _MOST_BYTES)
        elif page.codec == _JPEG:
            # the strips' tables stand in a tag, as a JPEG without a picture
            prove_jpeg((page.jpeg_tables[:-2] or b"\xff\xd8") + bytes(view[start + 2 : start + count]))


def _check_deflate(packed: memoryview, most: int) -> None:
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(packed, most)
    except zlib.error as error:
        raise damaged("TIFF", sentence("wrong_middle", "data in its middle are wrong")) from error
    if not unpacking.eof:
        raise damaged("TIFF", sentence("missing_middle", "data in its middle are missing"))


def _check_bands(colour: int, samples: int) -> None:
    least = {_RGB: 3, _YCBCR: 3, _CMYK: 4}.get(colour, 1)
    if samples < least:
        raise damaged(
            "TIFF",
            sentence(
                "too_few_bands", "its {colours} has {bands} bands", colours=_COLOURS[colour], bands=samples
            ),
        )
    if least == 1 and samples > 2 and samples != 3:
        text = "it holds {bands} bands that are no red, green and blue; give each band as a file of its own"
        raise UnreadablePictureError(sentence("bands_no_colours", text, bands=samples))


def _tag(page: Any, code: int, default: int) -> int:
    """A number, or the largest of several that are one a band."""
    if code not in page.tags:
        return default
    value = page.tags[code].value
    values = value if isinstance(value, tuple) else (value,)
    try:
        return int(max(values))
    except (TypeError, ValueError):
        return default


def _bytes(page: Any, code: int) -> bytes | None:
    value = page.tags[code].value if code in page.tags else None
    return value if isinstance(value, bytes) else None


def _decoded(data: bytes, page: _Page) -> StoredPixels:
    bands = read_tiff_bands(data, page.directory)
    if bands.dtype not in (np.uint8, np.uint16) or bands.shape[1:] != page.size_hw:
        raise not_decoded("TIFF")
    transparent = None
    if page.alpha is not None and page.alpha < len(bands):
        transparent = whether_transparent(bands[page.alpha] == 0)
    inks = page.colour == _CMYK and not gives_rgb(data, page.directory)
    return StoredPixels(_colours(bands, replace(page, inks=inks)), transparent)


def _colours(bands: np.ndarray, page: _Page) -> np.ndarray:
    """`(H, W)` or `(H, W, 3)` of bands `(bands, H, W)`."""
    if page.palette is not None:
        table = np.asarray(page.palette)
        return np.asarray((table >> 8 if table.max() > 255 else table).astype(np.uint8).T[bands[0]])
    if page.inks:
        ink = 255 - (bands[:4] if bands.dtype == np.uint8 else bands[:4] // 257).astype(np.uint16)
        return np.moveaxis(((ink[:3] * ink[3] + 127) // 255).astype(np.uint8), 0, -1)
    if page.bits < 8:
        bands = (bands.astype(np.uint16) * 255 // (2**page.bits - 1)).astype(np.uint8)
    if page.colour == _WHITE_IS_ZERO:
        bands = _inverted(bands, page)
    return np.asarray(bands[0]) if len(bands) < 3 else np.ascontiguousarray(np.moveaxis(bands[:3], 0, -1))


def _inverted(bands: np.ndarray, page: _Page) -> np.ndarray:
    """Grey whose zero is white, turned over within the bits that are used."""
    if bands.dtype == np.uint8:
        return 255 - bands
    highest = int(bands.max())
    white = page.white_tag if page.white_tag and page.white_tag >= highest else 2 ** max(highest.bit_length(), 8) - 1
    return (white - bands.astype(np.int32)).clip(0, 65535).astype(np.uint16)
