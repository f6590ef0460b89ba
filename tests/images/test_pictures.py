"""What pictures hold is what is read: bits, black and white, colours; damage is found wherever it lies."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from geo_nerf.errors import DamagedPhotographError
from geo_nerf.images.decoding.stored import UnreadablePictureError
from geo_nerf.images.decoding.tone import Reach, levels_of, reach_of
from geo_nerf.images.masks import load_mask
from geo_nerf.images.pixels import load_pixels, load_small, prove
from geo_nerf.types import Photo
from tests.images.pictures import by_gdal, by_pillow, by_tifffile, dng, grey_png, png, scenery
from tests.images.shots import gps, write_tags
from tests.images.test_catalog import read, warnings

RGB = scenery()
GREY = np.ascontiguousarray(RGB[..., 1])
HALF_CLEAR = np.where(np.arange(240)[:, None] < 120, 0, 255).astype(np.uint8).repeat(320, axis=1)
DEEP = RGB.astype(np.uint16) * 257
TWELVE = (RGB.astype(np.uint32) * 4095 // 255).astype(np.uint16)
PALETTE = Image.fromarray(RGB).quantize(200)
CMYK = Image.fromarray(RGB).convert("CMYK")
BITONAL = Image.fromarray(GREY).convert("1")


def only(folder: Path) -> Photo:
    """The catalogue's only photograph."""
    catalog, _ = read(folder, minimum=1)
    assert len(catalog.photos) == 1, dict(catalog.rejected)
    return catalog.photos[0]


def shown(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[..., None], 3, axis=2)


#: name -> file, its pixels as a person sees them, and by how much a value may differ
READ: dict[str, tuple[bytes, np.ndarray, int]] = {
    "rgb.png": (by_pillow(RGB), RGB, 0),
    "grey.png": (by_pillow(GREY), shown(GREY), 0),
    "bitonal.png": (by_pillow(BITONAL), shown(np.asarray(BITONAL).astype(np.uint8) * 255), 0),
    "two_bits.png": (grey_png(GREY >> 6, 2), shown((GREY >> 6) * 85), 0),
    "four_bits.png": (grey_png(GREY >> 4, 4), shown((GREY >> 4) * 17), 0),
    "palette.png": (by_pillow(PALETTE), np.asarray(PALETTE.convert("RGB")), 0),
    "rgba.png": (by_pillow(np.dstack([RGB, HALF_CLEAR])), RGB, 0),
    "grey_alpha.png": (by_pillow(Image.fromarray(np.dstack([GREY, HALF_CLEAR]), "LA")), shown(GREY), 0),
    "deep_grey.png": (by_pillow(DEEP[..., 1]), shown(GREY), 0),
    "deep.png": (cv2.imencode(".png", DEEP[..., ::-1])[1].tobytes(), RGB, 0),
    "twelve.png": (cv2.imencode(".png", TWELVE[..., ::-1])[1].tobytes(), RGB, 1),
    "moving.png": (by_pillow(RGB, save_all=True, append_images=[Image.fromarray(255 - RGB)]), RGB, 0),
    "png.jpg": (by_pillow(RGB), RGB, 0),
    "tiff.jpg": (by_tifffile(RGB, photometric="rgb"), RGB, 0),
    "jpeg.png": (by_pillow(RGB, "JPEG", quality=98, subsampling=0), RGB, 8),
    "grey.jpg": (by_pillow(GREY, "JPEG", quality=98), shown(GREY), 8),
    "cmyk.jpg": (by_pillow(CMYK, "JPEG", quality=98), RGB, 12),
    "progressive.jpg": (by_pillow(RGB, "JPEG", quality=98, subsampling=0, progressive=True), RGB, 8),
    "restarts.jpg": (by_pillow(RGB, "JPEG", quality=98, subsampling=0, restart_marker_blocks=5), RGB, 8),
    "planes.tif": (by_tifffile(np.moveaxis(RGB, -1, 0), photometric="rgb", planarconfig="separate"), RGB, 0),
    "tiles.tif": (by_tifffile(RGB, photometric="rgb", tile=(64, 64)), RGB, 0),
    "big.tif": (by_tifffile(RGB, photometric="rgb", bigtiff=True, byteorder=">"), RGB, 0),
    "twelve.tif": (by_tifffile(TWELVE, photometric="rgb"), RGB, 1),
    "packed.tif": (by_gdal(TWELVE, nbits=12), RGB, 1),
    "white_tag.tif": (by_tifffile(TWELVE * 4, photometric="rgb", extratags=[(50717, "H", 1, 16380, True)]), RGB, 1),
    "inverted.tif": (by_tifffile(255 - GREY, photometric="miniswhite"), shown(GREY), 0),
    "inverted_deep.tif": (by_tifffile(65535 - DEEP[..., 1], photometric="miniswhite"), shown(GREY), 0),
    "palette.tif": (by_pillow(PALETTE, "TIFF"), np.asarray(PALETTE.convert("RGB")), 0),
    "bitonal.tif": (by_pillow(BITONAL, "TIFF", compression="group4"), shown(np.asarray(BITONAL).astype(np.uint8) * 255), 0),
    "cmyk.tif": (by_pillow(CMYK, "TIFF"), np.asarray(CMYK.convert("RGB")), 1),
    "lzw.tif": (by_gdal(DEEP, compress="LZW", predictor=2), RGB, 0),
    "zstd.tif": (by_gdal(RGB, compress="ZSTD"), RGB, 0),
    "deflate.tif": (by_gdal(RGB, compress="DEFLATE"), RGB, 0),
    "jpeg.tif": (by_pillow(RGB, "TIFF", compression="jpeg"), RGB, 24),
    "infrared.tif": (by_tifffile(np.dstack([RGB, GREY]), photometric="rgb", extrasamples=["unspecified"]), RGB, 0),
    "pages.tif": (by_tifffile(np.stack([RGB, 255 - RGB]), photometric="rgb"), RGB, 0),
}


@pytest.mark.parametrize("name", READ)
def test_pixels_are_those_that_a_person_sees(tmp_path: Path, name: str) -> None:
    data, expected, tolerance = READ[name]
    (tmp_path / name).write_bytes(data)
    photo = only(tmp_path)
    pixels = load_pixels(photo)
    assert (pixels.dtype, pixels.shape, photo.size_hw) == (np.uint8, (240, 320, 3), (240, 320))
    assert np.abs(pixels.astype(int) - expected).max() <= tolerance
    small = load_small(photo, 80)
    assert small.shape == (60, 80, 3)
    assert np.abs(small - cv2.resize(pixels, (80, 60), interpolation=cv2.INTER_AREA).astype(float)).mean() < 2


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_orientation_is_applied_once_to_every_kind(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"turned{suffix}"
    Image.fromarray(RGB).save(path)
    write_tags(path, {"Exif.Image.Orientation": "6"})
    photo = only(tmp_path)
    assert photo.size_hw == (320, 240)
    assert np.abs(load_pixels(photo).astype(int) - np.rot90(RGB, -1)).mean() < 6
    assert load_small(photo, 160).shape == (160, 120, 3)


def blow_up(data: bytes, width: int, height: int) -> bytes:
    """A TIFF whose header says another size."""
    data = bytearray(data)
    for tag, value in ((256, width), (257, height)):
        for kind in (3, 4):
            at = data.find(struct.pack("<HHI", tag, kind, 1))
            if at >= 0:
                data[at + 2 : at + 12] = struct.pack("<HII", 4, 1, value)
    return bytes(data)


def jpeg_head(frame: int, bits: int, size_hw: tuple[int, int] = (240, 320)) -> bytes:
    """A JPEG that says it is of some kind, and nothing behind."""
    data = by_pillow(GREY, "JPEG")
    at = data.index(b"\xff\xc0")
    return data[:at] + bytes([0xFF, frame, 0, 11, bits]) + struct.pack(">HH", *size_hw) + data[at + 9 :]


CORRUPT = bytearray(by_pillow(RGB))
CORRUPT[len(CORRUPT) // 2] ^= 1
LAB = Image.fromarray(RGB).convert("LAB")
#: name -> file, words of the reason
REFUSED: dict[str, tuple[bytes, str]] = {
    "float.tif": (by_tifffile(RGB.astype(np.float32), photometric="rgb"), "float32"),
    "long.tif": (by_tifffile(GREY.astype(np.uint32), photometric="minisblack"), "uint32"),
    "dsm.tif": (by_tifffile(GREY.astype(np.int16), photometric="minisblack"), "int16"),
    "lab.tif": (by_pillow(LAB, "TIFF"), "CIELab"),
    "bands.tif": (by_tifffile(np.dstack([RGB, RGB[..., :2]]), photometric="minisblack", planarconfig="contig"), "5 bands"),
    "raw.tif": (dng(RGB), "camera raw"),
    "cut.tif": (by_tifffile(RGB, photometric="rgb")[:-900], "ends before"),
    "head.tif": (b"II*\0\xff\xff", "header"),
    "bomb.tif": (blow_up(by_tifffile(GREY, photometric="minisblack"), 100_000, 100_000), "more than any photograph"),
    "bomb.png": (png((100_000, 100_000), 8, 2, b""), "more than any photograph"),
    "large.png": (png((20_000, 20_000), 8, 2, b""), "holds only"),
    "empty.png": (png((0, 300), 8, 2, b""), "300 x 0"),
    "bomb.jpg": (jpeg_head(0xC0, 8, (65500, 65500)), "more than any photograph"),
    "corrupt.png": (bytes(CORRUPT), "checksum"),
    "cut.png": (by_pillow(RGB)[:-3000], "truncated"),
    "end.png": (by_pillow(RGB)[:-12], "truncated"),
    "twelve.jpg": (jpeg_head(0xC1, 12), "12 bits"),
    "lossless.jpg": (jpeg_head(0xC3, 8), "lossless"),
    "head.jpg": (by_pillow(RGB, "JPEG")[:200], "before its pixels begin"),
    "page.jpg": (b"<!DOCTYPE html><html>no such photograph", "HTML page"),
    "pointer.jpg": (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
    "zeros.jpg": (bytes(5000), "zeros"),
    "web.jpg": (by_pillow(RGB, "WEBP"), "WebP"),
    "web.webp": (by_pillow(RGB, "WEBP"), "WebP"),
    "old.bmp": (by_pillow(RGB, "BMP"), "BMP"),
    "moving.gif": (by_pillow(PALETTE, "GIF"), "GIF"),
    "wavelets.jp2": (by_pillow(RGB, "JPEG2000"), "JPEG 2000"),
    "newer.jxl": (b"\xff\x0a" + bytes(100), "JPEG XL"),
    "phone.avif": (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1" + bytes(100), "AVIF"),
    "film.jpg": (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100), "video"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_named_with_its_reason(tmp_path: Path, name: str) -> None:
    data, words = REFUSED[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.png").write_bytes(by_pillow(RGB))
    catalog, heard = read(tmp_path, minimum=1)
    assert [photo.name for photo in catalog.photos] == ["good.png"]
    assert words in catalog.rejected[name]
    assert [text for text in warnings(heard) if name in text] == warnings(heard), "told once"


def overwritten(data: bytes, at: int, with_what: bytes) -> bytes:
    return data[:at] + with_what + data[at + len(with_what) :]


DAMAGES: dict[str, Callable[[bytes, int], bytes]] = {
    "zeros": lambda data, at: overwritten(data, at, bytes(900)),
    "ones": lambda data, at: overwritten(data, at, b"\xff" * 900),
    "noise": lambda data, at: overwritten(data, at, np.random.default_rng(at).bytes(900)),
    "missing": lambda data, at: data[:at] + data[at + 900 :],
    "cut": lambda data, at: data[:at],
    "cut_and_closed": lambda data, at: data[:at] + b"\xff\xd9",
    "zeros_to_the_end": lambda data, at: data[:at] + bytes(len(data) - at),
}
NOISY = np.random.default_rng(3).integers(0, 255, (240, 320, 3), dtype=np.uint8)
WHOLE: dict[str, bytes] = {
    "baseline": by_pillow(NOISY, "JPEG"),
    "grey": by_pillow(np.ascontiguousarray(NOISY[..., 0]), "JPEG"),
    "progressive": by_pillow(NOISY, "JPEG", progressive=True),
    "restarts": by_pillow(NOISY, "JPEG", restart_marker_rows=1),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("kind", WHOLE)
def test_damage_in_the_middle_of_a_jpeg_is_found(kind: str, damage: str, capfd: pytest.CaptureFixture[str]) -> None:
    data = WHOLE[kind]
    for part in (0.4, 0.7):
        with pytest.raises(UnreadablePictureError, match="damaged"):
            prove(DAMAGES[damage](data, int(len(data) * part)), ".jpg")
    assert capfd.readouterr().err == "", "libjpeg's words do not reach the terminal"


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("behind", [b"", bytes(300), b"\xff\xd8\xff\xe1other picture\xff\xd9", b"thermal data"])
def test_what_follows_a_jpeg_s_end_does_not_matter(kind: str, behind: bytes) -> None:
    assert prove(WHOLE[kind] + behind, ".jpg").size_hw == (240, 320)


FLAT = (np.zeros((240, 320, 3), np.uint8), np.full((240, 320), 255, np.uint8))


@pytest.mark.parametrize("pixels", [*FLAT, RGB[:7], RGB[:, :9], RGB[:1, :1]])
def test_flat_and_tiny_jpegs_are_whole(pixels: np.ndarray) -> None:
    assert prove(by_pillow(pixels, "JPEG"), ".jpg").size_hw == pixels.shape[:2]


def test_bytes_that_a_camera_fills_up_with_are_no_damage() -> None:
    data = WHOLE["baseline"]
    assert prove(data[:-2] + bytes(40) + data[-2:], ".jpg").size_hw == (240, 320)


@pytest.mark.parametrize("codec", ["DEFLATE", "LZW", "JPEG"])
def test_damage_in_the_middle_of_a_tiff_is_found(codec: str) -> None:
    data = by_gdal(NOISY, compress=codec, **({"photometric": "YCBCR"} if codec == "JPEG" else {}))
    assert prove(data, ".tif").size_hw == (240, 320)
    with pytest.raises(UnreadablePictureError, match="damaged"):
        prove(overwritten(data, len(data) // 2, np.random.default_rng(0).bytes(400)), ".tif")


def test_a_photograph_damaged_after_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(by_tifffile(RGB, photometric="rgb"))
    photo = only(tmp_path)
    photo.path.write_bytes(photo.path.read_bytes()[:-900])
    with pytest.raises(DamagedPhotographError, match=r"a\.tif"):
        load_pixels(photo)


def test_photographs_of_one_camera_have_one_scale(tmp_path: Path) -> None:
    for name, part in (("bright", 1), ("dark", 8)):
        path = tmp_path / f"{name}.tif"
        path.write_bytes(by_tifffile(TWELVE // part, photometric="rgb"))
        write_tags(path, gps(8.5, 47.4, 500.0) | {"Exif.Image.Model": "T"})
    catalog, heard = read(tmp_path, minimum=2)
    assert {photo.levels for photo in catalog.photos} == {(0, 4095)}
    bright, dark = (load_pixels(photo).astype(float) for photo in catalog.photos)
    assert np.abs(dark - bright / 8).max() <= 1
    notes = [event.data["text"] for event in heard if event.kind == "note"]
    assert any("2 photographs" in text and "4095" in text for text in notes)


def test_a_thermal_band_is_stretched_to_what_the_whole_flight_holds(tmp_path: Path) -> None:
    for number, above in enumerate((0, 300)):
        (tmp_path / f"{number}.tif").write_bytes(by_tifffile(7000 + above + GREY.astype(np.uint16), photometric="minisblack"))
    catalog, _ = read(tmp_path, minimum=2)
    levels = {photo.levels for photo in catalog.photos}
    assert len(levels) == 1
    cold, warm = (load_pixels(photo).mean() for photo in catalog.photos)
    assert cold < 100 < 155 < warm


def test_levels_by_tags_and_by_bits() -> None:
    plain = Reach(highest=3000, low=10, high=2900, black_tag=None, white_tag=None, single=False)
    assert levels_of([plain]) == (0, 4095)
    assert levels_of([plain, Reach(9000, 0, 8000, None, None, single=False)]) == (0, 16383)
    assert levels_of([Reach(60000, 4800, 59000, 4800, 65520, single=True)]) == (4800, 65520)
    assert levels_of([Reach(3000, 10, 2900, None, 2000, single=False)]) == (0, 4095), "a white that pixels pass is none"
    assert reach_of(RGB) is None


def test_transparent_parts_are_not_used(tmp_path: Path) -> None:
    (tmp_path / "cut_out.png").write_bytes(by_pillow(np.dstack([RGB, HALF_CLEAR])))
    (tmp_path / "whole.png").write_bytes(by_pillow(np.dstack([255 - RGB, np.full((240, 320), 255, np.uint8)])))
    catalog, _ = read(tmp_path, minimum=2)
    cut_out, whole = catalog.photos
    np.testing.assert_array_equal(load_mask(cut_out), HALF_CLEAR > 0)
    assert load_mask(whole) is None
    mask = np.zeros((240, 320), np.uint8)
    mask[:, :160] = 255
    Image.fromarray(mask).save(tmp_path / "cut_out_mask.png")
    both = read(tmp_path, minimum=2)[0].photos[0]
    np.testing.assert_array_equal(load_mask(both), (HALF_CLEAR > 0) & (mask > 0))
    assert both.mask_fingerprint != cut_out.mask_fingerprint


def test_other_colour_profiles_and_several_pictures_are_said(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    (tmp_path / "a.jpg").write_bytes(by_pillow(RGB, "JPEG", icc_profile=profile))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    (tmp_path / "b.png").write_bytes(by_pillow(255 - RGB, icc_profile=srgb))
    (tmp_path / "c.tif").write_bytes(READ["pages.tif"][0])
    _, heard = read(tmp_path, minimum=3)
    notes = [event.data["text"] for event in heard if event.kind == "note"]
    assert [text for text in notes if "colour profile" in text and "a.jpg" in text and "b.png" not in text]
    assert [text for text in notes if "several pictures" in text and "c.tif" in text]
    assert warnings(heard) == []
