"""What a file holds, by its first bytes; its suffix counts only where formats begin alike (raws are TIFF inside).

In: the beginning of a file. Out: a `Kind`.
"""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What a file is; the value is what people call it."""

    JPEG = "JPEG"
    TIFF = "TIFF"
    PNG = "PNG"
    HEIC = "HEIC"
    RAW = "camera raw"
    AVIF = "AVIF"
    WEBP = "WebP"
    JPEG_2000 = "JPEG 2000"
    JPEG_XL = "JPEG XL"
    BMP = "BMP"
    GIF = "GIF"
    PSD = "Photoshop"
    VIDEO = "video"
    HTML = "HTML page"
    PDF = "PDF"
    ARCHIVE = "archive"
    LFS = "Git LFS pointer"
    TEXT = "text"
    ZEROS = "run of zeros"
    EMPTY = "empty file"
    UNKNOWN = "unknown kind of file"

    @property
    def is_picture(self) -> bool:
        """Whether a photograph may be kept in it."""
        return self not in _NO_PICTURES


_NO_PICTURES = frozenset(
    {
        Kind.VIDEO,
        Kind.HTML,
        Kind.PDF,
        Kind.ARCHIVE,
        Kind.LFS,
        Kind.TEXT,
        Kind.ZEROS,
        Kind.EMPTY,
        Kind.UNKNOWN,
    }
)
#: bytes of a file's beginning that `kind_of` looks at
HEAD_BYTES = 512
RAW_SUFFIXES = frozenset(
    {".dng", ".cr2", ".cr3", ".nef", ".nrw", ".arw", ".sr2", ".raf", ".orf", ".rw2", ".srw", ".pef", ".iiq"}
    | {".3fr", ".fff", ".x3f", ".gpr", ".erf", ".mrw", ".rwl"}
)
#: suffix -> what one expects in the file
EXPECTED: dict[str, Kind] = {
    **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), Kind.JPEG),
    **dict.fromkeys((".tif", ".tiff"), Kind.TIFF),
    ".png": Kind.PNG,
    ".apng": Kind.PNG,
    **dict.fromkeys((".heic", ".heif", ".hif"), Kind.HEIC),
    **dict.fromkeys(RAW_SUFFIXES, Kind.RAW),
    ".avif": Kind.AVIF,
    ".webp": Kind.WEBP,
    **dict.fromkeys((".jp2", ".j2k", ".jpf", ".jpx"), Kind.JPEG_2000),
    ".jxl": Kind.JPEG_XL,
    ".bmp": Kind.BMP,
    ".gif": Kind.GIF,
    ".psd": Kind.PSD,
}
_BEGINNINGS: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"IIRO", Kind.RAW),
    (b"IIRS", Kind.RAW),
    (b"MMOR", Kind.RAW),
    (b"IIU\0", Kind.RAW),
    (b"FUJIFILMCCD-RAW", Kind.RAW),
    (b"FOVb", Kind.RAW),
    (b"\0MRM", Kind.RAW),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
    (b"\0\0\0\x0cjP  ", Kind.JPEG_2000),
    (b"\xff\x4f\xff\x51", Kind.JPEG_2000),
    (b"\0\0\0\x0cJXL ", Kind.JPEG_XL),
    (b"\xff\x0a", Kind.JPEG_XL),
    (b"GIF8", Kind.GIF),
    (b"8BPS", Kind.PSD),
    (b"\x1aE\xdf\xa3", Kind.VIDEO),
    (b"%PDF", Kind.PDF),
    (b"PK\x03\x04", Kind.ARCHIVE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"7z\xbc\xaf", Kind.ARCHIVE),
    (b"Rar!", Kind.ARCHIVE),
    (b"version https://git-lfs", Kind.LFS),
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
#: sizes of the header that may follow a BMP's first 14 bytes
_BMP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})


def kind_of(head: bytes, suffix: str = "") -> Kind:
    """What a file holds.

    Args:
        head: its beginning, `HEAD_BYTES` of it or more.
        suffix: its suffix, lower case with dot; tells raws that begin as a TIFF.
    """
    kind = _by_first_bytes(head[:HEAD_BYTES])
    if kind is Kind.TIFF and (suffix in RAW_SUFFIXES or head[8:10] == b"CR"):
        return Kind.RAW
    return kind


def _by_first_bytes(head: bytes) -> Kind:
    if not head:
        return Kind.EMPTY
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if head[:4] == b"RIFF":
        return Kind.WEBP if head[8:12] == b"WEBP" else Kind.VIDEO
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Kind.BMP
    return _by_text(head)


def _by_brands(head: bytes) -> Kind:
    """The ISO base media family: its major brand, then those it is compatible with."""
    end = min(max(int.from_bytes(head[:4], "big"), 16), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end, 4))]
    if b"avif" in brands or b"avis" in brands:
        return Kind.AVIF
    if brands[0] == b"crx ":
        return Kind.RAW
    return Kind.HEIC if _HEIC_BRANDS & set(brands) else Kind.VIDEO


def _by_text(head: bytes) -> Kind:
    if not head.strip(b"\0"):
        return Kind.ZEROS
    words = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if words.startswith((b"<!doctype html", b"<html")):
        return Kind.HTML
    return Kind.UNKNOWN if b"\0" in head else Kind.TEXT
