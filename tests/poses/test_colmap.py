from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.poses._colmap import PosesFolderError, import_colmap
from geo_nerf.settings import ImagesSettings


@pytest.fixture(scope="module")
def village(shared_data):
    return read_catalog(shared_data / "village" / "images", ImagesSettings(), Events())


def test_frame_axes_and_lens_are_those_of_the_truth(shared_data, village):
    orientation = import_colmap(shared_data / "village" / "truth" / "colmap", village)
    truth = json.loads((shared_data / "village" / "truth" / "cameras.json").read_text())
    by_name = {image["name"]: image for image in truth["images"]}
    assert len(orientation.photos) == 43
    for photo in orientation.photos:
        np.testing.assert_allclose(photo.centre, by_name[photo.name]["centre_enu"], atol=1e-4)
        np.testing.assert_allclose(photo.camera_to_local[:3, :3], by_name[photo.name]["R_c2w"], atol=1e-4)
    lens, camera = next(iter(orientation.intrinsics.values())), truth["camera"]
    for name in ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2"):
        assert getattr(lens, name) == pytest.approx(camera[name])
    assert (orientation.frame.lon_deg, orientation.frame.height_m) == (truth["origin"]["lon"], truth["origin"]["h"])


def test_tie_points_reproject_to_their_observations(shared_data, village):
    orientation = import_colmap(shared_data / "village" / "truth" / "colmap", village)
    ties = orientation.tie_points
    assert len(ties.xyz) > 29_000
    assert float(ties.error_px.mean()) < 0.3
    assert ties.observation_photo.max() == 42
    assert len(np.unique(ties.rgb, axis=0)) > 50


def test_photographs_without_a_pose_are_named(shared_data, village):
    seen: list[Event] = []
    less = type(village)(village.root, village.photos[:10])
    orientation = import_colmap(shared_data / "village" / "truth" / "colmap", less, events=Events("poses", (seen.append,)))
    assert [photo.name for photo in orientation.photos] == [photo.name for photo in less.photos]
    assert orientation.tie_points.observation_photo.max() == 9
    assert not seen
    assert np.bincount(orientation.tie_points.observation_point).min() >= 2


@pytest.mark.parametrize("victim", ["cameras.bin", "frame.json"])
def test_an_incomplete_folder_says_what_it_lacks(shared_data, village, tmp_path, victim):
    folder = tmp_path / "model"
    shutil.copytree(shared_data / "village" / "truth" / "colmap", folder)
    (folder / victim).unlink()
    with pytest.raises(PosesFolderError, match=victim.split(".")[0]):
        import_colmap(folder, village)


def test_poses_of_other_photographs_are_refused(shared_data):
    other = read_catalog(shared_data / "brighton_beach" / "images", ImagesSettings(), Events())
    with pytest.raises(PosesFolderError, match="none of its 43"):
        import_colmap(shared_data / "village" / "truth" / "colmap", other)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"ellipsoidal_height_m": 352.0}, "m below"), ({"lat_deg": 47.3779}, "m north"), ({"lon_deg": 8.5017}, "m west")],
)
def test_poses_that_lie_elsewhere_than_the_photographs_positions_are_said(shared_data, village, tmp_path, change, words):
    folder = Path(shutil.copytree(shared_data / "village" / "truth" / "colmap", tmp_path / "model"))
    frame = json.loads((folder / "frame.json").read_text()) | change
    (folder / "frame.json").write_text(json.dumps(frame))
    doubts = import_colmap(folder, village).report["doubts"]
    assert len(doubts) == 1 and words in doubts[0] and "check frame.json" in doubts[0]


def test_poses_in_the_right_place_raise_no_doubt(shared_data, village):
    report = import_colmap(shared_data / "village" / "truth" / "colmap", village).report
    assert report["doubts"] == [] and report["given_against_gnss"]["fixes"] == 43


@pytest.mark.parametrize("text", ["", "[]", "{", '"here"', "{}", '{"lon_deg": 8}'])
def test_a_frame_file_that_says_nothing_is_named(shared_data, village, tmp_path, text):
    folder = Path(shutil.copytree(shared_data / "village" / "truth" / "colmap", tmp_path / "model"))
    (folder / "frame.json").write_text(text)
    with pytest.raises(PosesFolderError, match=r"frame\.json"):
        import_colmap(folder, village)
