from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pycolmap
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.poses._colmap import PosesFolderError, import_colmap
from geo_nerf.settings import ImagesSettings
from tests.images.shots import shot


@pytest.fixture(scope="module")
def catalog(village):
    return read_catalog(village.photos, ImagesSettings(), Events())


def test_frame_axes_and_lens_are_those_of_the_truth(village, catalog):
    orientation = import_colmap(village.colmap, catalog)
    by_name = village.images
    assert len(orientation.photos) == len(by_name) >= 9
    for photo in orientation.photos:
        np.testing.assert_allclose(photo.centre, by_name[photo.name]["centre_enu"], atol=1e-4)
        np.testing.assert_allclose(photo.camera_to_local[:3, :3], by_name[photo.name]["R_c2w"], atol=1e-4)
    [lens] = orientation.intrinsics.values()
    for name in ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2"):
        assert getattr(lens, name) == pytest.approx(getattr(village.intrinsics, name))
    assert orientation.frame == village.frame


def test_tie_points_reproject_to_their_observations(village, catalog):
    orientation = import_colmap(village.colmap, catalog)
    ties = orientation.tie_points
    model = pycolmap.Reconstruction(village.colmap)
    assert len(ties.xyz) == model.num_points3D() > 3000
    assert len(ties.observation_px) == pytest.approx(model.compute_num_observations(), rel=0.01)  # COLMAP sees few points twice
    assert float(ties.error_px.mean()) == pytest.approx(village.reprojection_px, rel=0.1)
    assert set(ties.observation_photo.tolist()) == set(range(len(village.images)))
    assert len(np.unique(ties.rgb, axis=0)) > 50


def test_photographs_without_a_pose_are_named(village, catalog):
    seen: list[Event] = []
    less = replace(catalog, photos=catalog.photos[:7])
    orientation = import_colmap(village.colmap, less, events=Events("poses", (seen.append,)))
    assert [photo.name for photo in orientation.photos] == [photo.name for photo in less.photos]
    assert orientation.tie_points.observation_photo.max() == 6
    assert not seen
    assert np.bincount(orientation.tie_points.observation_point).min() >= 2


@pytest.mark.parametrize("victim", ["cameras.bin", "frame.json"])
def test_an_incomplete_folder_says_what_it_lacks(village, catalog, tmp_path, victim):
    folder = tmp_path / "model"
    shutil.copytree(village.colmap, folder)
    (folder / victim).unlink()
    with pytest.raises(PosesFolderError, match=victim.split(".")[0]):
        import_colmap(folder, catalog)


def test_poses_of_other_photographs_are_refused(village, tmp_path):
    for number in range(3):
        shot(tmp_path / f"DJI_{number}.jpg", seed=number)
    other = read_catalog(tmp_path, ImagesSettings(), Events())
    with pytest.raises(PosesFolderError, match=f"none of its {len(village.images)} "):
        import_colmap(village.colmap, other)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"ellipsoidal_height_m": -100.0}, "m below"), ({"lat_deg": 0.001}, "m north"), ({"lon_deg": -0.04}, "m west")],
)
def test_poses_that_lie_elsewhere_than_the_photographs_positions_are_said(village, catalog, tmp_path, change, words):
    folder = Path(shutil.copytree(village.colmap, tmp_path / "model"))
    frame = json.loads((folder / "frame.json").read_text())
    moved = {name: frame[name] + by for name, by in change.items()}
    (folder / "frame.json").write_text(json.dumps(frame | moved))
    doubts = import_colmap(folder, catalog).report["doubts"]
    assert len(doubts) == 1 and words in doubts[0] and "check frame.json" in doubts[0]


def test_poses_in_the_right_place_raise_no_doubt(village, catalog):
    report = import_colmap(village.colmap, catalog).report
    assert report["doubts"] == [] and report["given_against_gnss"]["fixes"] == len(village.images)


@pytest.mark.parametrize("text", ["", "[]", "{", '"here"', "{}", '{"lon_deg": 8}'])
def test_a_frame_file_that_says_nothing_is_named(village, catalog, tmp_path, text):
    folder = Path(shutil.copytree(village.colmap, tmp_path / "model"))
    (folder / "frame.json").write_text(text)
    with pytest.raises(PosesFolderError, match=r"frame\.json"):
        import_colmap(folder, catalog)
