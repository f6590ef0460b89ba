from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np

from geo_nerf.events import Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.poses import features as extracting
from geo_nerf.poses import pairs as pairing
from geo_nerf.poses.features import extract, extract_all, load_features
from geo_nerf.poses.pairs import choose_pairs, coarsest, usable_fixes
from geo_nerf.settings import ImagesSettings, PosesSettings


def picture(seed: int = 0, size: tuple[int, int] = (480, 640)) -> np.ndarray:
    random = np.random.default_rng(seed)
    coarse = random.uniform(0, 255, (size[0] // 8, size[1] // 8, 3)).astype(np.float32)
    return np.clip(cv2.resize(coarse, size[::-1], interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def matched(first, second) -> tuple[np.ndarray, np.ndarray]:
    found = cv2.BFMatcher(cv2.NORM_L2, crossCheck=True).match(first.descriptors, second.descriptors)
    return first.xy[[m.queryIdx for m in found]], second.xy[[m.trainIdx for m in found]]


def test_pixels_are_those_of_the_whole_picture_with_centres_at_a_half():
    small = picture()
    large = cv2.resize(small, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
    one, two = extract(small, 640, 1500), extract(large, 640, 1500)
    a, b = matched(one, two)
    shift = np.median(b - 2 * a, axis=0)  # no half pixel lost: corners, not pixel centres, are what scaling keeps
    np.testing.assert_allclose(shift, 0.0, atol=0.1)
    turned = extract(np.ascontiguousarray(small[::-1, ::-1]), 640, 1500)
    a, b = matched(one, turned)
    np.testing.assert_allclose(np.median(a + b, axis=0), [640, 480], atol=0.1)


def test_features_are_limited_and_spread():
    busy = picture()
    busy[:, 320:] = (busy[:, 320:].astype(np.int16) - 128) // 4 + 128  # the right half has little contrast
    features = extract(busy, 640, 1400)
    assert len(features.xy) == 1400
    assert (features.xy[:, 0] > 320).mean() > 0.35
    assert features.descriptors.dtype == np.uint8
    assert features.rgb.shape == (1400, 3)


def test_an_empty_picture_has_no_features():
    assert len(extract(np.full((200, 300, 3), 90, np.uint8), 640, 300).xy) == 0


def test_finished_features_are_used_again_and_damaged_ones_made_anew(tiny_survey, tmp_path):
    catalog = read_catalog(tiny_survey.photos, ImagesSettings(), Events())
    catalog = type(catalog)(catalog.root, catalog.photos[:3])
    settings = PosesSettings(max_image_px=400, max_features=300)
    first = extract_all(catalog, settings, tmp_path, Events())
    before = {name: path.stat().st_mtime_ns for name, path in first.items()}
    hurt = first[catalog.photos[1].name]
    hurt.write_bytes(hurt.read_bytes()[:100])
    extract_all(catalog, settings, tmp_path, Events())
    assert len(load_features(hurt).xy) == 300
    assert Path(first[catalog.photos[0].name]).stat().st_mtime_ns == before[catalog.photos[0].name]
    other = extract_all(catalog, PosesSettings(max_image_px=300, max_features=300), tmp_path, Events())
    assert not set(other.values()) & set(first.values())


def grid(count: int, spacing: float = 15.0) -> np.ndarray:
    side = int(np.ceil(np.sqrt(count)))
    return np.array([[n % side * spacing, n // side * spacing, 50.0] for n in range(count)])


def test_few_photographs_are_all_compared():
    assert len(choose_pairs(np.full((8, 3), np.nan), 4, None)) == 28


def test_neighbours_are_compared_and_far_ones_are_not():
    positions = grid(100)
    pairs = choose_pairs(positions, 8, None)
    distance = np.linalg.norm(positions[pairs[:, 0]] - positions[pairs[:, 1]], axis=1)
    assert (pairs[:, 0] < pairs[:, 1]).all()
    assert len(np.unique(pairs, axis=0)) == len(pairs)
    assert np.median(distance) < 25
    assert len(pairs) < 900
    beside = {(n, n + 1) for n in range(99)}
    assert beside <= {tuple(pair) for pair in pairs.tolist()}


def test_more_neighbours_more_pairs():
    assert len(choose_pairs(grid(100), 16, None)) > 1.5 * len(choose_pairs(grid(100), 6, None))


def test_a_wild_fix_is_not_usable_and_half_the_fixes_are_enough():
    positions = grid(60)
    positions[::2] = np.nan
    positions[31] += 5000.0
    usable = usable_fixes(positions)
    assert not usable[31]
    assert usable.sum() == 29


def test_without_a_fix_the_look_alikes_are_found():
    random = np.random.default_rng(0)
    scenes = random.integers(0, 120, (4, 150, 128)).astype(np.uint8)
    coarse = [np.clip(scenes[n % 4].astype(int) + random.integers(-3, 4, (150, 128)), 0, 255).astype(np.uint8) for n in range(20)]
    pairs = choose_pairs(np.full((20, 3), np.nan), 4, coarse)
    same = (pairs[:, 0] % 4) == (pairs[:, 1] % 4)
    assert same.sum() >= 20 * 4 // 2
    assert (~same).sum() <= 2 * 20  # those beside each other in time


def test_in_a_large_survey_the_look_alikes_come_from_those_with_near_signatures(monkeypatch):
    random = np.random.default_rng(0)
    scenes = random.integers(0, 120, (30, 120, 128)).astype(np.uint8)
    coarse = [np.clip(scenes[n % 30].astype(int) + random.integers(-3, 4, (120, 128)), 0, 255).astype(np.uint8) for n in range(180)]
    positions = grid(180)
    positions[[40, 111]] = np.nan
    monkeypatch.setattr("geo_nerf.poses.pairs._ASK_ALL_UP_TO", 100)
    monkeypatch.setattr("geo_nerf.poses.pairs._ASKED", 25)
    asked = set()
    real = pairing._shared

    def counted(coarse, one, other, known):
        asked.add((one, other))
        return real(coarse, one, other, known)

    monkeypatch.setattr("geo_nerf.poses.pairs._shared", counted)
    pairs = choose_pairs(positions, 4, coarse)
    assert len(asked) == 2 * 25
    for lost in (40, 111):
        partners = {int(other) for pair in pairs if lost in pair for other in pair} - {lost}
        assert sum(other % 30 == lost % 30 for other in partners) >= 4


def test_pairs_of_ten_thousand_photographs_need_no_square_of_them():
    tracemalloc.start()
    pairs = choose_pairs(grid(10_000), 16, None)
    peak_mb = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    assert 80_000 < len(pairs) < 140_000
    assert peak_mb < 40.0


def test_features_wait_for_the_disk_a_few_at_a_time(monkeypatch):
    begun = []
    photos = [SimpleNamespace(name=str(n)) for n in range(40)]
    monkeypatch.setattr("geo_nerf.poses.features.load_pixels", lambda photo: begun.append(photo.name))
    monkeypatch.setattr("geo_nerf.poses.features.load_mask", lambda photo: None)
    monkeypatch.setattr("geo_nerf.poses.features.extract", lambda *arguments: "found")
    found = extracting._extract_parallel(photos, PosesSettings(threads=2))
    for taken in range(1, 11):
        next(found)
        assert len(begun) <= taken + 4
    assert len(list(found)) == 30 and len(begun) == 40


def test_coarsest_takes_the_largest():
    size = np.arange(1000.0)
    assert coarsest(np.repeat(np.arange(1000)[:, None] % 251, 128, axis=1).astype(np.uint8), size)[0, 0] == 999 % 251


def test_no_feature_lies_where_the_mask_forbids():
    usable = np.ones((480, 640), bool)
    usable[100:300, 200:400] = False
    free = extract(picture(), 320, 1200)
    masked = extract(picture(), 320, 1200, usable)

    def share_inside(xy):
        return ((xy > [200, 100]) & (xy < [400, 300])).all(axis=1).mean()

    assert share_inside(free.xy) > 0.1 and share_inside(masked.xy) == 0.0
    # the mask's edge, which may be that of the drone's own leg, has none either; the picture's own edge has
    near = ((masked.xy > [194, 94]) & (masked.xy < [406, 306])).all(axis=1)
    assert not near.any() and masked.xy[:, 0].min() < 12 and len(masked.xy) > 0.6 * len(free.xy)


def test_a_new_mask_makes_new_features(tiny_survey, tmp_path):
    catalog = read_catalog(tiny_survey.photos, ImagesSettings(), Events())
    photo = catalog.photos[0]
    mask = np.full(photo.size_hw, 255, np.uint8)
    mask[:, : mask.shape[1] // 2] = 0
    cv2.imwrite(str(tmp_path / "left.png"), mask)
    masked = replace(photo, mask=tmp_path / "left.png", mask_fingerprint="one")
    settings = PosesSettings(max_image_px=400, max_features=300)
    files = [
        extract_all(type(catalog)(catalog.root, (one,)), settings, tmp_path, Events())[photo.name]
        for one in (photo, masked, replace(masked, mask_fingerprint="two"))
    ]
    assert len(set(files)) == 3
    assert load_features(files[0]).xy[:, 0].min() < mask.shape[1] / 4
    assert load_features(files[1]).xy[:, 0].min() > mask.shape[1] / 2
