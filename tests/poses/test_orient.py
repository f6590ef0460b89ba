from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyproj
import pytest
from scipy.spatial import cKDTree

from geo_nerf.crs import WGS84_3D
from geo_nerf.errors import NoGeoreferenceError, OrientationError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.images.catalog import read_catalog
from geo_nerf.images.control import read_control
from geo_nerf.poses._colmap import import_colmap
from geo_nerf.poses.align import fit_similarity
from geo_nerf.poses.orient import load_orientation, orient, save_orientation
from geo_nerf.settings import ImagesSettings, PosesSettings
from geo_nerf.types import Catalog, Orientation

#: small pictures of nine neighbouring photographs, two of them oblique, all round a few control points
SMALL = PosesSettings(max_image_px=800, max_features=2500, neighbours=8)
NINE = ("0009", "0010", "0011", "0012", "0017", "0018", "0019", "0038", "0040")


def survey(shared_data, name: str) -> Catalog:
    return read_catalog(shared_data / name / "images", ImagesSettings(), Events())


def centres_in_truth_frame(orientation: Orientation, truth: dict) -> tuple[np.ndarray, np.ndarray]:
    origin = truth["origin"]
    frame = LocalFrame(origin["lon"], origin["lat"], origin["h"])
    geographic = pyproj.CRS(WGS84_3D)
    found = frame.crs_to_local(
        orientation.frame.local_to_crs(np.array([photo.centre for photo in orientation.photos]), geographic), geographic
    )
    by_name = {image["name"]: image["centre_enu"] for image in truth["images"]}
    return found, np.array([by_name[photo.name] for photo in orientation.photos])


@pytest.fixture(scope="module")
def nine(shared_data):
    whole = survey(shared_data, "village")
    return replace(whole, photos=tuple(photo for photo in whole.photos if photo.name[4:8] in NINE))


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    return tmp_path_factory.mktemp("work")


@pytest.fixture(scope="module")
def truth(shared_data):
    return json.loads((shared_data / "village" / "truth" / "cameras.json").read_text())


@pytest.fixture(scope="module")
def by_gnss(nine, work):
    seen: list[Event] = []
    orientation = orient(nine, SMALL, control=None, checks=None, work=work, events=Events("poses", (seen.append,)))
    return orientation, seen


def test_gnss_alone_gives_true_shape_within_the_receivers_accuracy(by_gnss, truth):
    orientation, _ = by_gnss
    assert len(orientation.photos) == 9
    found, expected = centres_in_truth_frame(orientation, truth)
    assert np.linalg.norm(found - expected, axis=1).max() < 2.0
    assert np.linalg.norm(fit_similarity(found, expected).apply(found) - expected, axis=1).max() < 0.25
    assert orientation.report["mean_reprojection_px"] < 0.5


def test_progress_is_told_for_every_stage(by_gnss):
    _, seen = by_gnss
    labels = {event.data["label"] for event in seen if event.kind == "progress"}
    assert labels == {"finding features", "matching photographs", "orienting photographs", "adjusting the block"}


def test_tie_points_lie_on_the_true_surface_and_carry_colours(by_gnss, truth, nine, shared_data):
    orientation, _ = by_gnss
    ties = orientation.tie_points
    assert len(ties.xyz) > 800
    assert np.bincount(ties.observation_point).min() >= 2
    _, expected = centres_in_truth_frame(orientation, truth)
    known = import_colmap(shared_data / "village" / "truth" / "colmap", nine).tie_points.xyz
    to_truth = fit_similarity(np.array([photo.centre for photo in orientation.photos]), expected)
    assert to_truth.scale == pytest.approx(1.0, abs=0.02)
    xyz = to_truth.apply(ties.xyz)
    beside, which = cKDTree(known[:, :2]).query(xyz[:, :2])
    assert (beside < 0.3).sum() > 500
    assert abs(np.median((xyz[:, 2] - known[which, 2])[beside < 0.3])) < 0.2
    assert ties.rgb.std() > 10
    json.dumps(orientation.report)


def test_control_brings_it_to_the_centimetre_and_checks_say_so(shared_data, nine, work, truth):
    control = read_control(shared_data / "village" / "gcp_list.txt", nine)
    checks = read_control(shared_data / "village" / "checkpoints.txt", nine)
    orientation = orient(nine, SMALL, control=control, checks=checks, work=work, events=Events())
    found, expected = centres_in_truth_frame(orientation, truth)
    assert np.sqrt(((found - expected) ** 2).mean()) < 0.12
    figures = orientation.report["checks"]
    assert figures["count"] >= 2
    assert figures["rmse_horizontal_m"] < 0.07
    assert figures["rmse_height_m"] < 0.14
    assert "check points" in orientation.report["accuracy"]
    np.testing.assert_allclose(orientation.report["gnss"]["common_offset_m"], [-0.14, 0.88, 0.79], atol=0.6)
    assert orientation.report["gnss"]["shift_north_m"] == -orientation.report["gnss"]["common_offset_m"][1]


def test_same_seed_same_poses(by_gnss, nine, work):
    again = orient(nine, SMALL, control=None, checks=None, work=work, events=Events())
    for one, two in zip(by_gnss[0].photos, again.photos, strict=True):
        np.testing.assert_allclose(one.camera_to_local, two.camera_to_local, atol=2e-3)


def test_it_survives_the_disk(by_gnss, tmp_path):
    save_orientation(by_gnss[0], tmp_path)
    assert len(load_orientation(tmp_path).photos) == 9


def test_nowhere_on_earth_is_refused_at_once(nine, tmp_path):
    lost = replace(nine, photos=tuple(replace(photo, gnss=None) for photo in nine.photos))
    with pytest.raises(NoGeoreferenceError, match="no photograph carries"):
        orient(lost, SMALL, control=None, checks=None, work=tmp_path, events=Events())
    assert not any(tmp_path.iterdir())


def test_photographs_of_nothing_are_refused(nine, tmp_path, monkeypatch):
    monkeypatch.setattr("geo_nerf.poses.features.load_pixels", lambda photo: np.full((*photo.size_hw, 3), 100, np.uint8))
    with pytest.raises(OrientationError, match="9 of them show fewer than"):
        orient(nine, SMALL, control=None, checks=None, work=tmp_path, events=Events())


@pytest.mark.slow
def test_mirafiori_rtk(shared_data, tmp_path):
    orientation = orient(survey(shared_data, "mirafiori_rtk"), PosesSettings(), control=None, checks=None, work=tmp_path, events=Events())
    report = orientation.report
    assert len(orientation.photos) == 32
    assert report["gnss"]["rms_horizontal_m"] < 0.06
    assert report["gnss"]["rms_vertical_m"] < 0.06
    assert 45.0 < report["height"]["camera_above_ground_m"] < 47.0
    assert report["height"]["height_sigma_m"] > 0.1
    assert any("look straight down" in doubt for doubt in report["doubts"])


@pytest.mark.slow
@pytest.mark.parametrize(("name", "least", "doubt"), [("boruszyn", 25, "g2"), ("copr_gcp", 38, "gcp04")])
def test_surveys_with_nothing_but_weak_control(shared_data, tmp_path, name, least, doubt):
    catalog = survey(shared_data, name)
    control = read_control(shared_data / name / "gcp_list.txt", catalog)
    orientation = orient(catalog, PosesSettings(), control=control, checks=None, work=tmp_path, events=Events())
    assert len(orientation.photos) >= least
    assert any(doubt in text for text in orientation.report["doubts"])
    assert "not survey accuracy" in orientation.report["accuracy"]


@pytest.fixture(scope="module")
def village_work(tmp_path_factory):
    """Both mappers begin with the same features: the second one finds those of the first."""
    return tmp_path_factory.mktemp("village")


@pytest.mark.slow
@pytest.mark.parametrize("mapper", ["incremental", "global"])
def test_village_with_control(shared_data, village_work, truth, mapper):
    catalog = survey(shared_data, "village")
    control = read_control(shared_data / "village" / "gcp_list.txt", catalog)
    checks = read_control(shared_data / "village" / "checkpoints.txt", catalog)
    orientation = orient(catalog, PosesSettings(mapper=mapper), control=control, checks=checks, work=village_work, events=Events())
    assert orientation.report["checks"]["rmse_horizontal_m"] < 0.05
    assert orientation.report["checks"]["rmse_height_m"] < 0.05
    found, expected = centres_in_truth_frame(orientation, truth)
    assert np.sqrt(((found - expected) ** 2).mean(axis=0)).max() < 0.05
    assert abs(next(iter(orientation.intrinsics.values())).fx - truth["camera"]["fx"]) < 0.5
