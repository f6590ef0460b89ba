"""Masks beside photographs and in folders, good and bad ones."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from geo_nerf.errors import DamagedPhotographError
from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, read_catalog
from geo_nerf.images.listing import list_photographs
from geo_nerf.images.masks import load_mask
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, Photo
from tests.images.shots import strip, write_tags


def read(folder: Path) -> tuple[dict[str, Photo], Catalog, list[str]]:
    """Photographs by stem, the catalogue, the warnings."""
    heard: list[Event] = []
    catalog = read_catalog(folder, ImagesSettings(), Events("images", (heard.append,)))
    return {Path(photo.name).stem: photo for photo in catalog.photos}, catalog, [e.data["text"] for e in heard if e.kind == "warning"]


def left_half(size_hw: tuple[int, int] = (240, 320), white: int = 255) -> np.ndarray:
    """White on the left, black on the right."""
    mask = np.zeros(size_hw, np.uint8)
    mask[:, : size_hw[1] // 2] = white
    return mask


def save(path: Path, mask: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask).save(path)
    return path


def test_masks_are_found_beside_photographs_and_in_their_folder(tmp_path: Path) -> None:
    strip(tmp_path / "flight", 7)
    save(tmp_path / "flight" / "IMG_0000_mask.png", left_half())
    save(tmp_path / "flight" / "img_0001_MASK.TIF", left_half())
    save(tmp_path / "flight" / "IMG_0002_mask.jpg", left_half())
    save(tmp_path / "flight" / "masks" / "IMG_0003.png", left_half((120, 160)))
    save(tmp_path / "masks" / "flight" / "IMG_0004.jpg.png", left_half(white=1))
    save(tmp_path / "masks" / "flight" / "IMG_0005.tif", np.repeat(left_half()[..., None], 3, axis=2))
    photos, catalog, warned = read(tmp_path)
    assert sorted(photos) == [f"IMG_{number:04d}" for number in range(7)] and warned == []
    for number in range(6):
        mask = load_mask(photos[f"IMG_{number:04d}"])
        assert mask is not None and mask.dtype == bool
        np.testing.assert_array_equal(mask, left_half() > 0)
    assert load_mask(photos["IMG_0006"]) is None and photos["IMG_0006"].mask_fingerprint == ""
    assert len({photos[f"IMG_{number:04d}"].mask_fingerprint for number in range(6)}) == 6
    assert catalog_from_json(json.loads(json.dumps(catalog_to_json(catalog)))) == catalog


def test_a_mask_is_that_of_the_photograph_as_displayed(tmp_path: Path) -> None:
    paths = strip(tmp_path, 3)
    write_tags(paths[1], {"Exif.Image.Orientation": "6"})
    save(tmp_path / "IMG_0001_mask.png", left_half((320, 240)))
    save(tmp_path / "IMG_0002_mask.jpg", left_half())
    write_tags(tmp_path / "IMG_0002_mask.jpg", {"Exif.Image.Orientation": "3"})
    photos, _, warned = read(tmp_path)
    assert photos["IMG_0001"].size_hw == (320, 240) and warned == []
    np.testing.assert_array_equal(load_mask(photos["IMG_0001"]), left_half((320, 240)) > 0)
    np.testing.assert_array_equal(load_mask(photos["IMG_0002"]), left_half()[:, ::-1] > 0)


def test_masks_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    strip(tmp_path, 5)
    save(tmp_path / "IMG_0000_mask.png", left_half((320, 240)))
    (tmp_path / "IMG_0001_mask.png").write_bytes(b"no picture")
    save(tmp_path / "IMG_0002_mask.png", np.zeros((240, 320), np.uint8))
    save(tmp_path / "IMG_0003_mask.png", np.full((240, 320), 255, np.uint8))
    save(tmp_path / "IMG_0004_mask.png", left_half())
    save(tmp_path / "masks" / "IMG_0004.png", left_half())
    save(tmp_path / "IMG_0777_mask.png", left_half())
    photos, _, warned = read(tmp_path)
    assert [stem for stem, photo in photos.items() if photo.mask] == ["IMG_0002", "IMG_0004"]
    said = {text.split(":")[0].removeprefix("mask "): text for text in warned}
    assert set(said) == {"IMG_0000_mask.png", "IMG_0001_mask.png", "IMG_0002_mask.png", "masks/IMG_0004.png", "IMG_0777_mask.png"}
    assert "240 x 320 does not fit the photograph's 320 x 240; ignored" in said["IMG_0000_mask.png"]
    assert "does not decode; ignored" in said["IMG_0001_mask.png"]
    assert "black all over" in said["IMG_0002_mask.png"] and "ignored" not in said["IMG_0002_mask.png"]
    assert "another mask already" in said["masks/IMG_0004.png"] and "no photograph" in said["IMG_0777_mask.png"]


def test_a_mask_that_went_away_is_an_error_with_its_name(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    path = save(tmp_path / "IMG_0000_mask.png", left_half())
    photo = read(tmp_path)[0]["IMG_0000"]
    path.write_bytes(b"")
    with pytest.raises(DamagedPhotographError, match="IMG_0000_mask"):
        load_mask(photo)
    path.unlink()
    with pytest.raises(DamagedPhotographError, match="IMG_0000_mask"):
        load_mask(photo)


def test_a_folder_of_masks_holds_no_photographs(tmp_path: Path) -> None:
    strip(tmp_path / "masks" / "flight", 2)  # the folder given may be called so, what lies in one below may not be a photograph
    assert len(list_photographs(tmp_path / "masks")) == 2
    strip(tmp_path, 1)
    assert [path.name for path in list_photographs(tmp_path)] == ["IMG_0000.jpg"]


def test_a_compressed_mask_has_two_values(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    round_one = np.zeros((240, 320), np.uint8)
    cv2.circle(round_one, (160, 120), 70, 255, -1)
    Image.fromarray(round_one).save(tmp_path / "IMG_0000_mask.jpg", quality=40)
    mask = load_mask(read(tmp_path)[0]["IMG_0000"])
    assert mask is not None and (mask != (round_one > 0)).mean() < 0.005
