"""Photographs that a program saved again count once; exposures that only look alike, or only agree in their tags, stay."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.images.shots import gps, write_tags
from tests.images.test_catalog import read, warnings

SIZE_HW = (480, 640)


def ground(seed: int, size_hw: tuple[int, int] = SIZE_HW) -> np.ndarray:
    """`(H, W, 3)` uint8: blots of all sizes, as of gravel and grass."""
    random = np.random.default_rng(seed)
    total = np.zeros((*size_hw, 3), np.float32)
    for cells in (6, 24, 96, 240):
        coarse = random.normal(size=(cells * size_hw[0] // size_hw[1], cells, 3)).astype(np.float32)
        total += cv2.resize(coarse, size_hw[::-1], interpolation=cv2.INTER_CUBIC)
    return np.clip(118 + 22 * total, 0, 255).astype(np.uint8)


def tags(number: int, **more: str) -> dict[str, str]:
    exif = {"Exif.Photo.DateTimeOriginal": f"2026:05:01 10:00:{number:02d}", "Exif.Image.Make": "DJI", "Exif.Image.Model": "FC1"}
    return gps(8.5000317 + number * 1.3173e-4, 47.4000123 + number * 7.1e-6, 480.0) | exif | more


def save(path: Path, pixels: np.ndarray, exif: dict[str, str], quality: int = 92, **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.fromarray(pixels)
    picture.save(path, quality=quality, **options) if path.suffix == ".jpg" else picture.save(path)
    return write_tags(path, exif)


def survey(folder: Path, count: int = 4) -> list[np.ndarray]:
    pictures = [ground(number) for number in range(count)]
    for number, pixels in enumerate(pictures):
        save(folder / f"IMG_{number:04d}.jpg", pixels, tags(number) | {"Exif.Image.Software": "v1"})
    return pictures


def used(folder: Path) -> tuple[list[str], list[str]]:
    catalog, heard = read(folder)
    return [photo.name for photo in catalog.photos], [text for text in warnings(heard) if "twice" in text]


ORIGINALS = [f"IMG_{number:04d}.jpg" for number in range(4)]


def again(pixels: np.ndarray, way: str) -> np.ndarray:
    picture = Image.fromarray(pixels)
    if way == "small":
        return np.asarray(picture.resize((320, 240), Image.Resampling.LANCZOS))
    if way == "brighter":
        return np.clip(255 * (pixels / 255.0) ** 0.8 * 1.05, 0, 255).astype(np.uint8)
    return np.asarray(ImageOps.autocontrast(picture)) if way == "contrast" else pixels


@pytest.mark.parametrize("way", ["plain", "small", "brighter", "contrast"])
@pytest.mark.parametrize("quality", [40, 75])
def test_a_picture_saved_again_is_one_photograph(tmp_path: Path, way: str, quality: int) -> None:
    pictures = survey(tmp_path)
    save(tmp_path / "IMG_0001_edit.jpg", again(pictures[1], way), tags(1), quality=quality)
    names, told = used(tmp_path)
    assert names == ORIGINALS
    assert len(told) == 1 and "1 photograph is there twice" in told[0] and "IMG_0001_edit.jpg" in told[0]


@pytest.mark.parametrize(("turns", "orientation"), [(1, 6), (2, 3), (3, 8)])
@pytest.mark.parametrize("told_so", [True, False])
def test_a_turned_one_too(tmp_path: Path, turns: int, orientation: int, told_so: bool) -> None:
    pictures = survey(tmp_path)
    exif = tags(2) | ({"Exif.Image.Orientation": str(orientation)} if told_so else {})
    save(tmp_path / "turned.jpg", np.ascontiguousarray(np.rot90(pictures[2], turns)), exif, quality=80)
    assert used(tmp_path)[0] == ORIGINALS


@pytest.mark.parametrize("suffix", [".tif", ".png"])
def test_other_formats_too(tmp_path: Path, suffix: str) -> None:
    pictures = survey(tmp_path)
    save(tmp_path / f"export_of_2{suffix}", pictures[2], tags(2))
    names, told = used(tmp_path)
    assert names == ORIGINALS and len(told) == 1


def test_the_larger_one_counts_whatever_its_name(tmp_path: Path) -> None:
    pictures = survey(tmp_path)
    save(tmp_path / "a.jpg", cv2.resize(pictures[0], (512, 384), interpolation=cv2.INTER_AREA), tags(0))
    save(tmp_path / "z.jpg", cv2.resize(pictures[3], (1280, 960), interpolation=cv2.INTER_CUBIC), tags(3))
    assert used(tmp_path)[0] == [*ORIGINALS[:3], "z.jpg"]


def test_several_copies_of_one_are_told_once(tmp_path: Path) -> None:
    pictures = survey(tmp_path)
    for n, quality in enumerate((30, 50, 70)):
        save(tmp_path / f"IMG_0000 ({n}).jpg", pictures[0], tags(0), quality=quality)
    names, told = used(tmp_path)
    assert names == ORIGINALS and len(told) == 1 and "3 photographs are" in told[0]


def moved(pixels: np.ndarray, by: int) -> np.ndarray:
    return np.ascontiguousarray(np.roll(pixels, by, axis=0))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param((moved, 60, {}, 92), id="fixed wing, half a second later"),
        pytest.param((moved, 60, {}, 60), id="and of another quality"),
        pytest.param((moved, 0, {"Exif.Photo.ExposureTime": "1/250"}, 80), id="exposure series"),
        pytest.param((moved, 0, {"Exif.Photo.SubSecTimeOriginal": "52"}, 80), id="half a second later by the tags"),
        pytest.param((moved, 0, {"Exif.Photo.BodySerialNumber": "77"}, 80), id="another camera of a rig"),
        pytest.param((moved, 1, {}, 92), id="hovering, next exposure, a pixel off"),
    ],
)
def test_true_photographs_stay(tmp_path: Path, other: tuple) -> None:
    change, by, more, quality = other
    pictures = survey(tmp_path)
    first = {"Exif.Photo.ExposureTime": "1/1000", "Exif.Photo.SubSecTimeOriginal": "02", "Exif.Photo.BodySerialNumber": "12"}
    save(tmp_path / "IMG_0001.jpg", pictures[1], tags(1) | {key: first[key] for key in more})
    save(tmp_path / "IMG_0001b.jpg", change(pictures[1], by), tags(1) | more, quality=quality)
    names, told = used(tmp_path)
    assert len(names) == 5 and told == []


def test_pictures_of_nothing_stay(tmp_path: Path) -> None:
    """Water or snow: noise and a vignette that all have."""
    survey(tmp_path)
    y, x = np.mgrid[-1:1:480j, -1:1:640j]
    for n in range(3):
        noise = np.random.default_rng(n).normal(0, 1.5, (*SIZE_HW, 1))
        pixels = np.clip((210 - 60 * (x**2 + y**2))[..., None] + noise, 0, 255).astype(np.uint8).repeat(3, axis=2)
        save(tmp_path / f"water{n}.jpg", pixels, tags(9), quality=70 + 5 * n)
    assert len(used(tmp_path)[0]) == 7


def test_bands_stay(tmp_path: Path) -> None:
    """A colour JPEG and single bands of one moment, which show the same ground."""
    pictures = survey(tmp_path)
    for band in range(3):
        grey = np.ascontiguousarray(pictures[1][..., band])
        save(tmp_path / f"IMG_0001_{band}.tif", grey, tags(1))
    assert len(used(tmp_path)[0]) == 7


def test_another_place_or_time_is_another_photograph(tmp_path: Path) -> None:
    pictures = survey(tmp_path)
    save(tmp_path / "later.jpg", pictures[1], tags(7), quality=60)
    save(tmp_path / "elsewhere.jpg", pictures[1], tags(1) | gps(8.5003, 47.4001, 480.0), quality=60)
    assert len(used(tmp_path)[0]) == 6


def test_nothing_is_decoded_where_tags_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    survey(tmp_path)
    monkeypatch.setattr("geo_nerf.images.files.saved_again.load_small", None)
    assert used(tmp_path)[0] == ORIGINALS


@pytest.mark.skipif(importlib.util.find_spec("pillow_heif") is None, reason="pillow-heif is not installed (make setup)")
def test_a_heic_export_counts_once(tmp_path: Path) -> None:
    import pillow_heif

    pictures = survey(tmp_path)
    exif = Image.open(tmp_path / "IMG_0002.jpg").info["exif"]
    pillow_heif.from_pillow(Image.fromarray(pictures[2])).save(tmp_path / "other.heic", quality=80, exif=exif)
    assert used(tmp_path)[0] == ORIGINALS
