"""Which values of 16-bit photographs become black and white: hot pixels, dark surveys, pictures of one colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from geo_nerf.images.decoding.tone import are_dark, levels_of, reach_of
from tests.images.shots import strip, texture, write_jpeg
from tests.images.test_catalog import read, warnings


def twelve_bit(seed: int, highest: int = 4095) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, highest + 1, (240, 320, 3)).astype(np.uint16)


@pytest.mark.parametrize("hot", [1, 20])
def test_hot_pixels_do_not_darken_a_survey(hot: int) -> None:
    pixels = [twelve_bit(seed) for seed in range(6)]
    pixels[3].reshape(-1)[:hot] = 65535
    assert levels_of([reach for one in pixels if (reach := reach_of(one)) is not None]) == (0, 4095)


@pytest.mark.parametrize(("highest", "white"), [(1023, 1023), (4095, 4095), (16383, 16383), (65535, 65535), (40000, 65535)])
def test_the_depth_is_that_of_the_values(highest: int, white: int) -> None:
    reach = reach_of(twelve_bit(0, highest))
    assert reach is not None and levels_of([reach]) == (0, white) and not are_dark([reach], (0, white))


def test_a_dark_survey_is_told_once(tmp_path: Path) -> None:
    for number in range(3):
        pixels = twelve_bit(number, 3000)
        pixels[:6, :6] = 65535
        tifffile.imwrite(tmp_path / f"{number}.tif", pixels, photometric="rgb")
    told = [text for text in warnings(read(tmp_path)[1]) if "very dark" in text]
    assert len(told) == 1 and "65535" in told[0]


def test_pictures_of_one_colour_are_told_once(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for number, value in enumerate((0, 255)):
        write_jpeg(tmp_path / f"plain{number}.jpg", np.full_like(texture((240, 320), 0), value))
    told = [text for text in warnings(read(tmp_path)[1]) if "one colour" in text]
    assert len(told) == 1 and "plain0.jpg, plain1.jpg" in told[0]
