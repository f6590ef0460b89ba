"""One exposure for the whole survey: gains found again, and tiles of photographs of different exposure that show the same colours."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from geo_nerf.errors import MissingPhotographError
from geo_nerf.events import Events
from geo_nerf.georef.ortho import make_ortho
from geo_nerf.pipeline import load_catalog
from geo_nerf.poses.orient import load_orientation
from geo_nerf.poses.part import part_of_orientation
from geo_nerf.scene.pyramid import build_scene, exposed
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import SceneSettings
from geo_nerf.tiles.exposure import gains_for, gains_of, survey_gains
from geo_nerf.types import Grid, Part
from tests.tiles.made import CRS

#: what the western and the eastern photographs are darkened and brightened by
WEST, EAST = 0.75, 1.2


def strip(views: int, points_a_view: int, seed: int = 0):
    """Photographs in a long row, each of whose points the next two see, too: `(M,)` photo, point and true colours `(M, 3)`."""
    rng = np.random.default_rng(seed)
    first = np.repeat(np.arange(views - 2), points_a_view)
    point = np.tile(np.arange(len(first)), 3)
    photo = np.concatenate([first, first + 1, first + 2])
    return photo, point, rng.uniform(40, 160, (len(first), 3))[point]


def test_gains_of_a_long_strip_are_found_again() -> None:
    rng = np.random.default_rng(1)
    photo, point, colours = strip(120, 60)
    truth = np.exp(rng.normal(0, 0.12, (120, 3)))
    rgb = colours * truth[photo] * np.exp(rng.normal(0, 0.04, colours.shape))
    moved = rng.random(len(rgb)) < 0.1
    rgb[moved] = rng.uniform(20, 200, (moved.sum(), 3))
    found = gains_of(photo, point, rgb.clip(0, 255).astype(np.uint8), 120)
    left = np.log(found * truth)
    assert np.abs(left - left.mean(axis=0)).max() < 0.06 and np.abs(np.diff(left, axis=0)).max() < 0.03
    assert np.abs(np.log(found).mean(axis=0)).max() < 0.01, "the mean exposure stays"


def test_blind_and_lone_photographs_stay_as_they_are() -> None:
    photo, point = np.array([0, 1, 0, 1, 2]), np.array([0, 0, 1, 1, 2])
    rgb = np.array([[100, 100, 100], [50, 50, 50], [255, 255, 255], [3, 3, 3], [90, 90, 90]], np.uint8)
    found = gains_of(photo, point, rgb, 4)
    assert found[0, 0] < 1 < found[1, 0] and found[2:] == pytest.approx(np.ones((2, 3)))
    assert gains_of(photo[2:], point[2:], rgb[2:], 3) == pytest.approx(np.ones((3, 3)))
    assert gains_for(("a", "b"), {"b": (0.5, 1.0, 2.0)}) == ((1.0, 1.0, 1.0), (0.5, 1.0, 2.0)) and gains_for(("a",), {}) == ()


def test_pixels_take_their_factors_and_end_at_white() -> None:
    pixels = np.array([[[10, 100, 250]]], np.uint8)
    assert exposed(pixels, (2.0, 0.5, 1.1)).tolist() == [[[20, 50, 255]]] and exposed(pixels, None) is pixels


@pytest.fixture(scope="module")
def uneven(tiny_run, tmp_path_factory):
    """The tiny survey with its western photographs dark and its eastern ones bright: orientation, catalogue, names of both halves."""
    orientation, catalog = load_orientation(tiny_run.out / "poses"), load_catalog(tiny_run.out)
    folder, order = tmp_path_factory.mktemp("uneven"), sorted(orientation.photos, key=lambda photo: photo.centre[0])
    half = len(order) // 2
    west, east = (tuple(photo.name for photo in part) for part in (order[:half], order[half:]))
    photos = []
    for photo in catalog.photos:
        pixels = cv2.imread(str(photo.path)) * (WEST if photo.name in west else EAST)
        cv2.imwrite(str(folder / photo.name), np.rint(pixels.clip(0, 255)).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 95])
        photos.append(replace(photo, path=folder / photo.name, fingerprint=f"uneven {photo.fingerprint}"))
    return orientation, replace(catalog, root=folder, photos=tuple(photos)), west, east


def scene_of(uneven, names, folder, gains) -> Scene:
    orientation, catalog, *_ = uneven
    part = Part(folder, names, (-200.0, -200.0, 200.0, 200.0), 0.1, gains_for(names, gains))
    return build_scene(part_of_orientation(orientation, part), catalog, SceneSettings(), folder, Events(), part=part)


def tiles(uneven, folder, gains) -> tuple[Scene, Scene]:
    """A tile of the western photographs, and one of the eastern."""
    west, east = scene_of(uneven, uneven[2], folder / "west", gains), scene_of(uneven, uneven[3], folder / "east", gains)
    return west, east


def step(one: np.ndarray, other: np.ndarray) -> float:
    """By which part colours `(N, 3)` of the same places differ, in the middle."""
    usable = ((np.minimum(one, other) > 8) & (np.maximum(one, other) < 247)).all(axis=1)
    assert usable.sum() > 50
    return float(np.abs(np.median(np.log(other[usable] / one[usable]), axis=0)).max())


def ortho_step(scenes: tuple[Scene, Scene], uneven) -> float:
    """The same between the orthophotos of two tiles over level ground, each balanced by itself."""
    orientation = uneven[0]
    height = float(np.median(orientation.tie_points.xyz[:, 2]))
    west, south, north = 0.0, -20.0, 20.0
    middle = orientation.frame.local_to_crs(np.array([[west, south, height], [west, north, height]]), CRS)
    dsm = Grid(CRS, np.full((80, 32), middle[0, 2], np.float32), float(middle[0, 0]) - 8, float(middle[1, 1]), 0.5)
    made = [make_ortho(dsm, scene, orientation.frame, 0.5, Events()).picture for scene in scenes]
    both = np.logical_and(*(picture.mask for picture in made))
    return step(*(picture.values[:, both].T.astype(float) for picture in made))


def cloud_step(scenes: tuple[Scene, Scene], uneven) -> float:
    """The same between the colours that points take from the photographs of two tiles, at tie points that both see."""
    ties = uneven[0].tie_points
    seen: list[dict[tuple[float, ...], np.ndarray]] = []
    for scene in scenes:
        own, found = scene.tie_points, {}
        for photo, point, pixel in zip(own.observation_photo, own.observation_point, own.observation_px, strict=True):
            column, row = pixel.astype(int)
            found[tuple(own.xyz[point])] = scene.image(int(photo))[row, column].astype(float)
        seen.append(found)
    shared = sorted(set(seen[0]) & set(seen[1]))
    assert len(shared) > 100 and len(ties.xyz) > len(shared)
    return step(np.array([seen[0][place] for place in shared]), np.array([seen[1][place] for place in shared]))


def test_tiles_of_different_exposure_meet_in_the_same_colours(uneven, tmp_path) -> None:
    apart = tiles(uneven, tmp_path / "apart", {})
    gains = survey_gains(uneven[0], uneven[1], Events())
    alike = tiles(uneven, tmp_path / "alike", gains)
    as_made = np.log(EAST / WEST)
    assert cloud_step(apart, uneven) > 0.7 * as_made and ortho_step(apart, uneven) > 0.7 * as_made, "what it is like without"
    assert cloud_step(alike, uneven) < 0.08 * as_made and ortho_step(alike, uneven) < 0.12 * as_made
    again = scene_of(uneven, uneven[2], tmp_path / "apart" / "west", gains)
    assert np.array_equal(again.image(0), alike[0].image(0)), "views of another exposure are made anew"


def test_a_photograph_that_is_gone_is_named(uneven) -> None:
    orientation, catalog, *_ = uneven
    with pytest.raises(MissingPhotographError, match=r"not there any more\. If the photographs were moved.*--photos"):
        survey_gains(orientation, replace(catalog, photos=tuple(replace(p, path=p.path.with_name("x")) for p in catalog.photos)), Events())
