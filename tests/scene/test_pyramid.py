"""Building a scene: resuming, other settings, a full disk, options that change the result."""

from __future__ import annotations

import errno
from dataclasses import replace

import cv2
import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError, NoSpaceError
from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import load_pixels
from geo_nerf.scene import pyramid
from geo_nerf.scene.pyramid import build_scene
from geo_nerf.scene.scene import SCENE_FILE, Scene
from geo_nerf.settings import SceneSettings

SMALL = SceneSettings(max_image_px=160, levels=2)


@pytest.fixture
def few(village_survey):
    """Four photographs of the village, with their tie points."""
    orientation, catalog = village_survey
    ties = orientation.tie_points
    near = ties.observation_photo < 4
    four = replace(
        ties,
        observation_photo=ties.observation_photo[near],
        observation_point=ties.observation_point[near],
        observation_px=ties.observation_px[near],
    )
    return replace(orientation, photos=orientation.photos[:4], tie_points=four), catalog


def files(folder):
    return {path.name: path.stat().st_mtime_ns for path in (folder / "views").iterdir()}


def test_a_second_build_writes_no_view_again(few, tmp_path, monkeypatch):
    first = build_scene(*few, SMALL, tmp_path, Events())
    before = files(tmp_path)
    assert len(before) == 8
    monkeypatch.setattr(pyramid, "load_pixels", lambda photo: pytest.fail(f"{photo.name} was read again"))
    second = build_scene(*few, SMALL, tmp_path, Events())
    assert files(tmp_path) == before and second.gsd_m == first.gsd_m


def test_a_killed_build_goes_on_with_what_is_missing(few, tmp_path):
    scene = build_scene(*few, SMALL, tmp_path, Events())
    kept = files(tmp_path)
    lost = [name for name in sorted(kept) if name.startswith("00002")]
    (tmp_path / "views" / lost[0]).unlink()
    cut = tmp_path / "views" / f"{scene.views[1].stem.split('/')[1]}-1.npy"
    cut.write_bytes(cut.read_bytes()[:-1])
    half_written = tmp_path / "views" / ".partial-99-00003-0.npy"
    half_written.write_bytes(b"half")
    told: list[Event] = []
    again = build_scene(*few, SMALL, tmp_path, Events(listeners=(told.append,)))
    assert told[-1].data["done"] == told[-1].data["total"] == 2
    assert set(files(tmp_path)) == set(kept)
    assert {name for name, time in files(tmp_path).items() if time == kept[name]} == {n for n in kept if n[:5] in ("00000", "00003")}
    assert again.image(1, 1).shape == (*again.views[1].pinhole.at_level(1).size_hw, 3)


def test_other_settings_replace_the_views(few, tmp_path):
    small = build_scene(*few, SMALL, tmp_path, Events())
    larger = build_scene(*few, SceneSettings(max_image_px=320, levels=3), tmp_path, Events())
    assert max(small.views[0].pinhole.size_hw) == 160 and max(larger.views[0].pinhole.size_hw) == 320
    assert len(files(tmp_path)) == 12
    assert larger.image(0, 1).shape == (*small.views[0].pinhole.size_hw, 3)
    assert larger.gsd_m == small.gsd_m


def test_whole_photographs_stay_whole(few, tmp_path):
    scene = build_scene(*few, SceneSettings(max_image_px=0, levels=1), tmp_path, Events())
    lens = few[0].intrinsics["lens"]
    assert scene.views[0].pinhole.fx == lens.fx
    # barrel distortion: the straight image is larger than the photograph
    assert scene.views[0].pinhole.size_hw > lens.size_hw


def test_each_margin_and_limit_changes_the_scene(few, tmp_path):
    orientation = few[0]
    low = replace(SMALL, headroom=0.0)
    plain = pyramid._describe(orientation, (), _plans(orientation), low, tmp_path)

    def with_setting(**change):
        return pyramid._describe(orientation, (), _plans(orientation), replace(low, **change), tmp_path)

    higher = with_setting(slab_margin_m=5.0)
    assert higher.bounds.high[2] == pytest.approx(plain.bounds.high[2] + 3.0)
    assert higher.bounds.low[2] == pytest.approx(plain.bounds.low[2] - 3.0)
    centre, ground = orientation.photos[0].centre[2], np.median(plain.tie_points.xyz[:, 2])
    assert with_setting(headroom=0.2).bounds.high[2] == pytest.approx(plain.bounds.high[2] - 2.0 + 0.2 * (centre - ground), abs=0.5)
    assert with_setting(footprint_margin_m=12.0).bounds.low[0] == pytest.approx(plain.bounds.low[0] - 8.0)
    centres = np.array([photo.centre for photo in orientation.photos])
    widest_deg = np.degrees(np.max(np.linalg.norm(centres[:, None] - centres, axis=2)) / (centre - ground))
    for stricter in ({"tie_point_views": 4}, {"tie_point_error_px": 0.2}, {"tie_point_angle_deg": 0.7 * widest_deg}):
        assert 100 < len(with_setting(**stricter).tie_points.xyz) < len(plain.tie_points.xyz)


def _plans(orientation):
    return {"lens": pyramid.plan_undistortion(orientation.intrinsics["lens"], max_image_px=160, levels=2)}


def test_too_small_a_disk_is_told_before_the_work(few, tmp_path, monkeypatch):
    monkeypatch.setattr(pyramid.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000})())
    with pytest.raises(NoSpaceError, match="no space left"):
        build_scene(*few, SMALL, tmp_path, Events())
    assert not (tmp_path / "views").exists() and not (tmp_path / SCENE_FILE).exists()


def test_a_disk_that_fills_up_leaves_nothing_half_written(few, tmp_path, monkeypatch):
    real, calls = np.save, []

    def full(handle, pixels, **options):
        calls.append(1)
        real(handle, pixels, **options)
        if len(calls) >= 3:  # several threads save
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pyramid.np, "save", full)
    with pytest.raises(NoSpaceError):
        build_scene(*few, SMALL, tmp_path, Events())
    assert not (tmp_path / SCENE_FILE).exists() and not list((tmp_path / "views").glob(".partial*"))
    monkeypatch.undo()
    assert build_scene(*few, SMALL, tmp_path, Events()).image(3, 1).size > 0


def masked(few, tmp_path):
    """The four photographs; the second one's mask hides what is bright in it."""
    orientation, catalog = few
    photo = catalog.photos[1]
    smooth = cv2.GaussianBlur(load_pixels(photo)[..., 1], (0, 0), 20)
    bright = smooth > np.median(smooth)
    path = tmp_path / "mask.png"
    cv2.imwrite(str(path), np.where(bright, 0, 255).astype(np.uint8))
    photos = (catalog.photos[0], replace(photo, mask=path, mask_fingerprint="m"), *catalog.photos[2:])
    return orientation, replace(catalog, photos=photos), bright


def test_a_mask_is_straightened_with_its_photograph(few, tmp_path):
    orientation, catalog, bright = masked(few, tmp_path)
    scene = build_scene(orientation, catalog, SMALL, tmp_path / "scene", Events())
    assert [scene.mask(view, 0) is None for view in range(4)] == [True, False, True, True]
    plan = pyramid.plan_undistortion(orientation.intrinsics["lens"], max_image_px=160, levels=2)
    as_picture = plan.view(np.repeat(bright[..., None], 3, axis=2).astype(np.uint8) * 255, plan.maps())[..., 0]
    whole = scene.mask(1, 0)
    assert whole.dtype == bool and not whole.flags.writeable
    assert 0.1 < whole.mean() < 0.9
    assert not whole[as_picture > 60].any() and whole[cv2.dilate(as_picture, np.ones((3, 3))) == 0].all()
    half = scene.mask(1, 1)
    assert half.shape == scene.views[1].pinhole.at_level(1).size_hw
    np.testing.assert_array_equal(half, whole.reshape(half.shape[0], 2, half.shape[1], 2).all(axis=(1, 3)))
    again = Scene.load(tmp_path / "scene")
    assert [view.masked for view in again.views] == [False, True, False, False]
    np.testing.assert_array_equal(again.mask(1, 0), whole)


def test_masks_are_kept_mended_and_replaced_with_their_views(few, tmp_path, monkeypatch):
    orientation, catalog, _ = masked(few, tmp_path)
    folder = tmp_path / "scene"
    scene = build_scene(orientation, catalog, SMALL, folder, Events())
    before = files(folder)
    assert len(before) == 10
    (folder / f"{scene.views[1].stem}-1-mask.npy").unlink()
    with pytest.raises(DamagedArtefactError, match="-1-mask"):
        scene.mask(1, 1)
    build_scene(orientation, catalog, SMALL, folder, Events())
    assert set(files(folder)) == set(before)
    assert {name[:5] for name, time in files(folder).items() if time != before[name]} == {"00001"}
    monkeypatch.setattr(pyramid, "load_pixels", lambda photo: pytest.fail(f"{photo.name} was read again"))
    build_scene(orientation, catalog, SMALL, folder, Events())
    monkeypatch.undo()
    plain = build_scene(*few, SMALL, folder, Events())
    assert len(files(folder)) == 8 and plain.views[1].stem != scene.views[1].stem
