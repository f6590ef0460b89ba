"""HEIC and camera raws, with the extras that read them and without."""

from __future__ import annotations

import importlib.util
import io
import sys
import types
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geo_nerf.images.pixels import load_pixels, load_small
from tests.images.pictures import HEIC_HEAD, dng, scenery
from tests.images.test_catalog import read, warnings

RGB = scenery()
with_heif = pytest.mark.skipif(importlib.util.find_spec("pillow_heif") is None, reason="pillow-heif is not installed (make setup)")
with_rawpy = pytest.mark.skipif(importlib.util.find_spec("rawpy") is None, reason="rawpy is not installed (make setup)")


@pytest.mark.parametrize(
    ("name", "data", "module", "extra"),
    [("a.heic", HEIC_HEAD, "pillow_heif", "heic"), ("a.jpg", HEIC_HEAD, "pillow_heif", "heic"), ("a.dng", dng(RGB), "rawpy", "raw")],
)
def test_without_its_extra_a_photograph_is_named_with_the_way_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_bytes(data)
    Image.fromarray(RGB).save(tmp_path / "good.png")
    catalog, heard = read(tmp_path, minimum=1)
    assert f"pip install 'geo-nerf[{extra}]'" in catalog.rejected[name]
    assert len(warnings(heard)) == 1


class _Opened(np.ndarray):
    """What pillow-heif gives: an array with a size."""

    @property
    def size(self) -> tuple[int, int]:  # type: ignore[override]
        return self.shape[1], self.shape[0]


def test_a_heic_is_as_displayed_when_it_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_heif(file: io.BytesIO, *, convert_hdr_to_8bit: bool) -> np.ndarray:
        assert convert_hdr_to_8bit and file.read().startswith(HEIC_HEAD[:12])
        return np.rot90(RGB, -1).view(_Opened)

    monkeypatch.setitem(sys.modules, "pillow_heif", types.SimpleNamespace(open_heif=open_heif))
    (tmp_path / "a.heic").write_bytes(HEIC_HEAD)
    catalog, _ = read(tmp_path, minimum=1)
    assert (catalog.photos[0].size_hw, catalog.photos[0].orientation) == ((320, 240), 1)
    np.testing.assert_array_equal(load_pixels(catalog.photos[0]), np.rot90(RGB, -1))


@with_heif
def test_a_real_heic_is_turned_once(tmp_path: Path) -> None:
    import pillow_heif

    tags = Image.Exif()
    tags[0x0112] = 6
    pillow_heif.from_pillow(Image.fromarray(RGB)).save(tmp_path / "a.heic", quality=95, exif=tags.tobytes())
    (tmp_path / "cut.heic").write_bytes((tmp_path / "a.heic").read_bytes()[:-300])
    catalog, _ = read(tmp_path, minimum=1)
    photo = catalog.photos[0]
    assert (photo.size_hw, photo.orientation) == ((320, 240), 1)
    assert np.abs(load_pixels(photo).astype(int) - np.rot90(RGB, -1)).mean() < 10
    assert load_small(photo, 160).shape == (160, 120, 3)
    assert "damaged" in catalog.rejected["cut.heic"]


@with_rawpy
def test_a_real_dng_is_developed_and_turned_once(tmp_path: Path) -> None:
    (tmp_path / "a.dng").write_bytes(dng(RGB, orientation=6))
    (tmp_path / "cut.dng").write_bytes(dng(RGB)[:20_000])
    catalog, _ = read(tmp_path, minimum=1)
    photo = catalog.photos[0]
    assert (photo.size_hw, photo.orientation) == ((320, 240), 6)
    pixels = load_pixels(photo)
    assert pixels.shape == (320, 240, 3)
    seen = np.corrcoef(pixels.reshape(-1, 3).mean(1), np.rot90(RGB, -1).reshape(-1, 3).mean(1))[0, 1]
    assert seen > 0.75
    assert "damaged" in catalog.rejected["cut.dng"]
