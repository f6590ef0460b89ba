"""JPEG: proving that one is whole, and its pixels.

libjpeg fills what it cannot read with grey and only warns, and Pillow and OpenCV hide the warning or print it. So the decoder is watched:
the last row of blocks of an undamaged picture needs the last bytes of its data, and needs no more. Pictures with restart markers or in
several scans go through GDAL, which turns libjpeg's warnings into errors.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo_nerf.images.decoding.stored import (
    Proof,
    StoredPixels,
    UnreadablePictureError,
    check_size,
    damaged,
    not_decoded,
)
from geo_nerf.sentence import sentence

#: bytes at the end of the data without which nothing can be complete, and bytes that the decoder reads ahead
_LAST, _AHEAD = 2, 8
#: colour no last row of a photograph has all over
_UNTOUCHED = (1, 254, 3, 77)
_BASELINE, _ARITHMETIC, _LOSSLESS = (0xC0, 0xC1), (0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF), (0xC3, 0xC5, 0xC6, 0xC7)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
_END = b"\xff\xd9"
#: what ends a scan's data: any mark but that of a restart and a stuffed 255
_MARK = re.compile(rb"\xff+[\x01-\xcf\xd8-\xfe]")
#: beginning of the index of a JPEG of several pictures (MPO)
_SEVERAL = b"MPF\0"


@dataclass(frozen=True)
class _Header:
    """A JPEG's frame and its first scan."""

    frame: int
    bits: int
    height: int
    width: int
    bands: int
    #: each band's sampling, horizontal times 16 and vertical
    sampling: bytes
    #: units between restart markers, 0 without
    restart: int
    #: where the first scan's data begin, and how many bands it has
    data_at: int
    scanned: int

    @property
    def in_one_scan(self) -> bool:
        """All bands come together."""
        return self.frame in _BASELINE and self.scanned == self.bands

    @property
    def restarts(self) -> int:
        """Restart markers of a picture in one scan: one after each `restart` units, but not after the last."""
        if not self.restart:
            return 0
        several = self.bands > 1
        across = 8 * (max(factor >> 4 for factor in self.sampling) if several else 1)
        down = 8 * (max(factor & 15 for factor in self.sampling) if several else 1)
        units = -(-self.width // max(across, 1)) * -(-self.height // max(down, 1))
        return (units - 1) // self.restart


def prove_jpeg(data: bytes) -> Proof:
    """Decode a JPEG to its end, an eighth of its pixels being made; what follows its end (other pictures, thermal data) does not matter.

    Raises:
        UnreadablePictureError: it is damaged, or of a kind that nothing here decodes.
    """
    header = _header(data)
    if header.bits != 8:
        text = "it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8"
        raise UnreadablePictureError(sentence("jpeg_bits", text, bits=header.bits))
    if header.frame in _LOSSLESS:
        text = "it is a lossless JPEG, which nothing here decodes; convert it"
        raise UnreadablePictureError(sentence("jpeg_lossless", text))
    check_size(header.width, header.height, header.bands, len(data))
    if header.in_one_scan and not header.restarts:
        profile = _watch(data, header)
    else:
        profile = _profile(data)
        _ask_gdal(data, header)
    return Proof((header.height, header.width), profile=profile)


def decode_jpeg(data: bytes, part: int = 1) -> StoredPixels:
    """`(H, W, 3)` uint8 RGB, a half, a quarter or an eighth of its size (`part` 2, 4, 8) where asked for.

    Raises:
        UnreadablePictureError: it does not decode.
    """
    import cv2

    sizes = {1: cv2.IMREAD_COLOR, 2: cv2.IMREAD_REDUCED_COLOR_2, 4: cv2.IMREAD_REDUCED_COLOR_4, 8: cv2.IMREAD_REDUCED_COLOR_8}
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), sizes[part] | cv2.IMREAD_IGNORE_ORIENTATION) if data else None
    if pixels is None:
        raise not_decoded("JPEG")
    return StoredPixels(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)))


def _header(data: bytes) -> _Header:
    at, restart, frame, sampling = 2, 0, (0, 0, 0, 0, 0), b""
    while at + 4 <= len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at] != 0xFF:  # bytes that belong to nothing: libjpeg remarks on them and goes on at the next marker
            at = data.find(b"\xff", at)
            if at < 0:
                break
            continue
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        body = data[at + 4 : at + 2 + length]
        if marker in _FRAMES and len(body) >= 9:
            sampling = body[7::3]
            frame = (marker, body[0], int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big"), body[5])
        elif marker == 0xDD and len(body) >= 2:
            restart = int.from_bytes(body[:2], "big")
        elif marker == 0xDA and frame[0] and body:
            return _Header(*frame, sampling=sampling, restart=restart, data_at=at + 2 + length, scanned=body[0])
        at += 2 + length
    raise damaged("JPEG", sentence("no_beginning", "it ends, or makes no sense, before its pixels begin"))


def _watch(data: bytes, header: _Header) -> str:
    """Decode all and see whether the last rows come with the last bytes; gives the colour profile's name."""
    early, done, profile = True, False, ""
    for end in _ends(data, header):
        early, done, profile = _rows_come(data, end)
        if not early:
            break
    if early:
        raise damaged(
            "JPEG",
            sentence("moved_after", "data in its middle are wrong, so what follows is not where it belongs"),
        )
    if not done:
        raise damaged(
            "JPEG",
            sentence(
                "no_last_rows", "it is truncated or wrong in its middle, data of its last rows are missing"
            ),
        )
    return profile


def _ends(data: bytes, header: _Header) -> Iterator[int]:
    """Where the picture's data may end: with the file, at the first mark in it, before bytes that some cameras fill up with."""
    if data.endswith(_END) and _SEVERAL not in data[: header.data_at]:
        yield len(data) - len(_END)
    mark = _MARK.search(data, header.data_at)
    if mark is None or data.find(_END, mark.start()) < 0:
        raise damaged("JPEG", sentence("no_end_mark", "it is truncated, the mark of its end is missing"))
    end = mark.start()
    if end + len(_END) < len(data):
        yield end
    filled = len(data[header.data_at : end].rstrip(b"\0\xff")) + header.data_at
    if filled < end:
        yield filled


def _rows_come(data: bytes, end: int) -> tuple[bool, bool, str]:
    """Whether the last row comes before the last bytes, whether it comes with them, and the colour profile's name."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            image.draft("RGB", (max(image.width // 8, 1), max(image.height // 8, 1)))
            bands = len(image.getbands())
            core = Image.core.fill(image.mode, image.size, _UNTOUCHED[:bands] if bands > 1 else _UNTOUCHED[-1])
            name, extents, _, arguments = image.tile[0]
            decoder = Image._getdecoder(image.mode, name, arguments, image.decoderconfig)
            profile = profile_name(image.info.get("icc_profile"))
    except (OSError, SyntaxError, ValueError) as error:
        raise damaged("JPEG", str(error)) from error
    # Pillow's own loop reads on after the last row and so hides how much of the data it took
    decoder.setimage(core, extents)
    view = memoryview(data)
    used, _ = decoder.decode(view[: max(end - _LAST, 0)])
    early = used < 0 or _has_last_row(core)
    if not early:
        decoder.decode(bytes(view[used:end]) + b"\0" * _AHEAD)
    return early, early or _has_last_row(core), profile


def _has_last_row(core: object) -> bool:
    """Whether anything was drawn into the last row."""
    width, height = core.size  # type: ignore[attr-defined]
    row = core.crop((0, height - 1, width, height))  # type: ignore[attr-defined]
    bands = row.bands
    colour = _UNTOUCHED[:bands] if bands > 1 else (_UNTOUCHED[-1],)
    extrema = [row.getband(band).getextrema() for band in range(bands)] if bands > 1 else [row.getextrema()]
    return any((low, high) != (value, value) for (low, high), value in zip(extrema, colour, strict=True))


def _profile(data: bytes) -> str:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            return profile_name(image.info.get("icc_profile"))
    except (OSError, SyntaxError, ValueError) as error:
        raise damaged("JPEG", str(error)) from error


def _ask_gdal(data: bytes, header: _Header) -> None:
    """Read it through GDAL with libjpeg's warnings as errors; restart markers are counted before."""
    from geo_nerf.images.decoding.gdal_reader import read_eighth_of_jpeg

    if header.in_one_scan:
        _check_restarts(data, header)
    if _END not in data[header.data_at :]:
        raise damaged("JPEG", sentence("no_end_mark", "it is truncated, the mark of its end is missing"))
    if header.frame not in _ARITHMETIC:
        read_eighth_of_jpeg(data)
        return
    try:
        decode_jpeg(data, 8)
    except UnreadablePictureError as error:
        text = "it is a JPEG with arithmetic coding, which nothing here decodes; convert it"
        raise UnreadablePictureError(sentence("jpeg_arithmetic", text)) from error


def _check_restarts(data: bytes, header: _Header) -> None:
    """Restart markers are numbered 0 to 7 again and again, and there are as many as the picture has intervals."""
    end = data.find(_END, header.data_at)
    scan = np.frombuffer(data, np.uint8)[header.data_at : end if end >= 0 else len(data)]
    after = scan[1:][scan[:-1] == 0xFF]
    numbers = after[(after >= 0xD0) & (after <= 0xD7)] - 0xD0
    # some cameras write one after the last interval too
    if len(numbers) not in (header.restarts, header.restarts + 1) or (numbers != np.arange(len(numbers)) % 8).any():
        text = "data in its middle are wrong, restart markers are missing or out of order"
        raise damaged("JPEG", sentence("no_restarts", text))


def profile_name(profile: bytes | None) -> str:
    """What an embedded colour profile calls itself; "" for none and for sRGB."""
    from PIL import ImageCms

    if not profile:
        return ""
    try:
        name = str(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))).strip()
    except (OSError, ImageCms.PyCMSError):
        return ""
    return "" if "srgb" in name.lower() else name
