"""Building a scene: resuming, other settings, a full disk, options that change the result."""

from __future__ import annotations

import errno
from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.errors import NoSpaceError
from geo_nerf.events import Event, Events
from geo_nerf.scene import pyramid
from geo_nerf.scene.pyramid import build_scene
from geo_nerf.scene.scene import SCENE_FILE
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
    for stricter in ({"tie_point_views": 4}, {"tie_point_error_px": 0.2}, {"tie_point_angle_deg": 15.0}):
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
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pyramid.np, "save", full)
    with pytest.raises(NoSpaceError):
        build_scene(*few, SMALL, tmp_path, Events())
    assert not (tmp_path / SCENE_FILE).exists() and not list((tmp_path / "views").glob(".partial*"))
    monkeypatch.undo()
    assert build_scene(*few, SMALL, tmp_path, Events()).image(3, 1).size > 0
