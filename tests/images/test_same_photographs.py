"""Photographs that are there twice: copies with other tags, previews; and cameras of a rig, which are none."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2

from tests.images.shots import gps, shot, strip, write_tags
from tests.images.test_catalog import read, warnings


def test_geotagged_copies_are_one_photograph(tmp_path: Path) -> None:
    for path in strip(tmp_path, 4):
        copy = tmp_path / "geotagged" / path.name
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(path, copy)
        write_tags(copy, gps(8.5 + int(path.stem[-1]) * 1.3e-4, 47.4001, 530.0))
    catalog, heard = read(tmp_path)
    assert [photo.name for photo in catalog.photos] == [f"geotagged/IMG_000{number}.jpg" for number in range(4)]
    told = [text for text in warnings(heard) if "twice" in text]
    assert len(told) == 1 and "4 photographs are" in told[0] and "geotagged/ are used" in told[0]


def test_a_renamed_copy_in_the_same_folder_is_one_photograph(tmp_path: Path) -> None:
    path = strip(tmp_path, 4)[1]
    write_tags(Path(shutil.copy(path, tmp_path / "IMG_0001_edited.jpg")), {"Exif.Image.Software": "x"})
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == 4 and any("1 photograph is there twice" in text and "one of each" in text for text in warnings(heard))


def test_small_previews_are_left_out(tmp_path: Path) -> None:
    for number, path in enumerate(strip(tmp_path, 4)):
        small = tmp_path / "a preview" / path.name
        small.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(small), cv2.resize(cv2.imread(str(path)), (240, 180)))
        taken = {"Exif.Photo.DateTimeOriginal": f"2026:05:01 10:00:0{number}", "Exif.Image.Model": "T"}
        write_tags(small, gps(8.5 + number * 1.3e-4, 47.4, 480.0) | taken)
    catalog, heard = read(tmp_path)
    assert [photo.size_hw for photo in catalog.photos] == [(240, 320)] * 4
    assert any("a preview/ are left out" in text for text in warnings(heard))


def test_cameras_of_a_rig_stay(tmp_path: Path) -> None:
    """The same stems, times and places: other pixels of the same size, or another camera."""
    for number in range(3):
        for camera, size in enumerate(((240, 320), (240, 320), (180, 240))):
            taken = {"Exif.Photo.DateTimeOriginal": f"2026:05:01 10:00:0{number}", "Exif.Image.Model": f"T{size[0]}"}
            shot(
                tmp_path / f"cam{camera}" / f"{number}.jpg",
                seed=10 * camera + number,
                size_hw=size,
                exif=gps(8.5 + number * 1.3e-4, 47.4, 480.0) | taken,
            )
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == 9 and not any("twice" in text for text in warnings(heard))


def test_two_flights_in_one_folder_are_told_as_two_places(tmp_path: Path) -> None:
    strip(tmp_path / "a", 4)
    strip(tmp_path / "b", 4, lat=47.42, first=10)
    told = [text for text in warnings(read(tmp_path)[1]) if "geo-nerf batch" in text]
    assert len(told) == 1 and "2 places" in told[0] and "2.2 km" in told[0] and "first of those" in told[0]


def test_a_copy_names_its_original_once(tmp_path: Path) -> None:
    for number, path in enumerate(strip(tmp_path, 4)[:2]):
        shutil.copy(path, tmp_path / f"z{number}.jpg")
    told = [text for text in warnings(read(tmp_path)[1]) if "copy of another" in text]
    assert len(told) == 1 and "(z0.jpg of IMG_0000.jpg)" in told[0] and "z0.jpg, z1.jpg" in told[0]
