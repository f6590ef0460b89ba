from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
from scipy.spatial import cKDTree

from geo_nerf.crs import WGS84_3D
from geo_nerf.errors import NoGeoreferenceError, OrientationError
from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.images.control import read_control
from geo_nerf.poses._colmap import import_colmap
from geo_nerf.poses.align import fit_similarity
from geo_nerf.poses.orient import load_orientation, orient, save_orientation
from geo_nerf.settings import ImagesSettings, PosesSettings
from geo_nerf.types import Catalog, Control, GnssFix, Orientation
from tests.flown import FLIGHTS, REAL
from tests.villages import SHARED, Village

#: small pictures of nine neighbouring photographs, in the larger village two of them oblique, all round a few control points
SMALL = PosesSettings(max_image_px=800, max_features=2500, neighbours=8)
NINE = ("0009", "0010", "0011", "0012", "0017", "0018", "0019", "0038", "0040")


GEOGRAPHIC = pyproj.CRS(WGS84_3D)


def read(photos: Path) -> Catalog:
    return read_catalog(photos, ImagesSettings(), Events())


def centres_in_truth_frame(orientation: Orientation, village: Village) -> tuple[np.ndarray, np.ndarray]:
    local = np.array([photo.centre for photo in orientation.photos])
    found = village.frame.crs_to_local(orientation.frame.local_to_crs(local, GEOGRAPHIC), GEOGRAPHIC)
    return found, true_centres(village, [photo.name for photo in orientation.photos])


def true_centres(village: Village, names: Sequence[str]) -> np.ndarray:
    return np.array([village.images[name]["centre_enu"] for name in names])


@pytest.fixture(scope="module")
def nine(village):
    whole = read(village.photos)
    some = tuple(photo for photo in whole.photos if photo.name[4:8] in NINE)
    return whole if len(whole.photos) == 9 else replace(whole, photos=some)


@pytest.fixture(scope="module")
def work(village, tmp_path_factory):
    return tmp_path_factory.mktemp("work")


@pytest.fixture(scope="module")
def by_gnss(nine, work):
    seen: list[Event] = []
    orientation = orient(nine, SMALL, control=None, checks=None, work=work, events=Events("poses", (seen.append,)))
    return orientation, seen


def test_gnss_alone_gives_true_shape_within_the_receivers_accuracy(by_gnss, village):
    orientation, _ = by_gnss
    assert len(orientation.photos) == 9
    found, expected = centres_in_truth_frame(orientation, village)
    assert np.linalg.norm(found - expected, axis=1).max() < 2.0
    assert np.linalg.norm(fit_similarity(found, expected).apply(found) - expected, axis=1).max() < 0.25
    assert orientation.report["mean_reprojection_px"] < 0.5


def test_progress_is_told_for_every_stage(by_gnss):
    _, seen = by_gnss
    labels = {event.data["label"] for event in seen if event.kind == "progress"}
    assert labels == {"finding features", "matching photographs", "orienting photographs", "adjusting the block"}


def test_tie_points_lie_on_the_true_surface_and_carry_colours(by_gnss, village, nine):
    orientation, _ = by_gnss
    ties = orientation.tie_points
    assert len(ties.xyz) > 800
    assert np.bincount(ties.observation_point).min() >= 2
    _, expected = centres_in_truth_frame(orientation, village)
    known = import_colmap(village.colmap, nine).tie_points.xyz
    to_truth = fit_similarity(np.array([photo.centre for photo in orientation.photos]), expected)
    assert to_truth.scale == pytest.approx(1.0, abs=0.02)
    xyz = to_truth.apply(ties.xyz)
    beside, which = cKDTree(known[:, :2]).query(xyz[:, :2])
    assert (beside < 0.3).sum() > 500
    assert abs(np.median((xyz[:, 2] - known[which, 2])[beside < 0.3])) < 0.2
    assert ties.rgb.std() > 10
    json.dumps(orientation.report)


def test_control_brings_it_to_the_centimetre_and_checks_say_so(village, nine, work):
    control, checks, gsd_m = read_control(village.control, nine), read_control(village.checks, nine), village.scene["gsd"]
    orientation = orient(nine, SMALL, control=control, checks=checks, work=work, events=Events())
    found, expected = centres_in_truth_frame(orientation, village)
    assert np.sqrt(((found - expected) ** 2).mean()) < 1.75 * gsd_m
    figures = orientation.report["checks"]
    assert figures["count"] >= 2
    assert figures["rmse_horizontal_m"] < gsd_m
    assert figures["rmse_height_m"] < 2 * gsd_m
    assert "check points" in orientation.report["accuracy"]
    fixes = np.array([(photo.gnss.lon_deg, photo.gnss.lat_deg, photo.gnss.height_m) for photo in nine.photos])
    bias = (village.frame.crs_to_local(fixes, GEOGRAPHIC) - true_centres(village, [photo.name for photo in nine.photos])).mean(axis=0)
    assert np.abs(bias).max() > 0.5
    np.testing.assert_allclose(orientation.report["gnss"]["common_offset_m"], bias, atol=0.3)
    assert orientation.report["gnss"]["shift_north_m"] == -orientation.report["gnss"]["common_offset_m"][1]


@pytest.mark.parametrize("with_control", [True, False])
def test_nothing_is_warned_of_the_level_of_altitudes_where_control_fixes_it(village, nine, work, with_control):
    photos = (replace(one, gnss=replace(one.gnss, height_kind="unknown")) for one in nine.photos)
    catalog, seen = replace(nine, photos=tuple(photos)), []
    control = read_control(village.control, catalog) if with_control else None
    orient(catalog, SMALL, control=control, checks=None, work=work, events=Events("poses", (seen.append,)))
    warned = [str(event.data["text"]) for event in seen if event.kind == "warning"]
    assert any("tens of metres" in text for text in warned) != with_control, warned


def test_same_seed_same_poses(by_gnss, nine, work):
    again = orient(nine, SMALL, control=None, checks=None, work=work, events=Events())
    for one, two in zip(by_gnss[0].photos, again.photos, strict=True):
        # COLMAP's threads add up in no fixed order: 2.1 mm were seen
        np.testing.assert_allclose(one.camera_to_local, two.camera_to_local, atol=5e-3)


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


def rtk_flight(village: Village) -> tuple[Catalog, float]:
    """The village as a receiver with corrections would have seen it, 1.5 cm; and how high the cameras are over the ground, metres."""
    catalog, rng = read(village.photos), np.random.default_rng(4)
    true = true_centres(village, [photo.name for photo in catalog.photos])
    places = village.frame.local_to_crs(true + rng.normal(0, 0.015, true.shape), GEOGRAPHIC)
    fixes = [GnssFix(lon, lat, height, "ellipsoid", 0.015, 0.02, "fixed") for lon, lat, height in places.tolist()]
    photos = tuple(replace(photo, gnss=fix) for photo, fix in zip(catalog.photos, fixes, strict=True))
    return replace(catalog, photos=photos), float(np.median(true[:, 2]) - np.median(village.surface()[:, 2]))


@pytest.mark.slow
@pytest.mark.parametrize("name", [flight.name for flight in FLIGHTS.values() if flight.rtk == "fixed" and flight in REAL] + ["village"])
def test_rtk_alone_knows_the_cameras_better_than_the_ground(request, tmp_path, name):
    """Straight down and without control the focal length, and so the ground's height, stay uncertain; that is said."""
    if name == "village":
        catalog, above_m = rtk_flight(request.getfixturevalue("the_made_village"))
    else:
        catalog, above_m = read(SHARED / name / "images"), 46.0
    settings = SMALL if name == "village" else PosesSettings()
    orientation = orient(catalog, settings, control=None, checks=None, work=tmp_path, events=Events())
    report = orientation.report
    assert len(orientation.photos) == len(catalog.photos)
    assert report["gnss"]["rms_horizontal_m"] < 0.06
    assert report["gnss"]["rms_vertical_m"] < 0.06
    assert report["height"]["camera_above_ground_m"] == pytest.approx(above_m, abs=1.0)
    assert report["height"]["height_sigma_m"] > 0.1
    assert any("look straight down" in doubt for doubt in report["doubts"])


def weak_control(village: Village, folder: Path) -> tuple[Catalog, Control]:
    """The village without GNSS, its control from a handheld receiver: metres off, and one point marked in one photograph."""
    catalog, rng, marked = read(village.photos), np.random.default_rng(5), set()
    catalog = replace(catalog, photos=tuple(replace(photo, gnss=None) for photo in catalog.photos))
    first, *rows = village.control.read_text().splitlines()
    error_m = {label: rng.normal(0, 1.5, 3) for label in ("gcp01", "gcp02", "gcp03", "gcp04")}
    lines = [first]
    for *xyz, x, y, photo, label in map(str.split, rows):
        if label != "gcp04" or label not in marked:
            east, north, height = np.array(xyz, float) + error_m[label]
            lines.append(f"{east:.2f} {north:.2f} {height:.2f} {x} {y} {photo} {label}")
        marked.add(label)
    (folder / "weak.txt").write_text("\n".join(lines))
    return catalog, read_control(folder / "weak.txt", catalog)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "least", "doubt"),
    [case for case in (("village", 9, "gcp04"), ("boruszyn", 25, "g2"), ("copr_gcp", 38, "gcp04")) if case[0] in {"village", *FLIGHTS}],
)
def test_surveys_with_nothing_but_weak_control(request, tmp_path, name, least, doubt):
    if name == "village":
        catalog, control = weak_control(request.getfixturevalue("the_made_village"), tmp_path)
    else:
        catalog = read(SHARED / name / "images")
        control = read_control(SHARED / name / "gcp_list.txt", catalog)
    settings = SMALL if name == "village" else PosesSettings()
    orientation = orient(catalog, settings, control=control, checks=None, work=tmp_path, events=Events())
    assert len(orientation.photos) >= least
    assert any(doubt in text for text in orientation.report["doubts"])
    assert "not survey accuracy" in orientation.report["accuracy"]


@pytest.fixture(scope="module")
def village_work(village, tmp_path_factory):
    """Both mappers begin with the same features: the second one finds those of the first."""
    return tmp_path_factory.mktemp("village")


@pytest.mark.slow
@pytest.mark.parametrize("mapper", ["incremental", "global"])
def test_village_with_control(village, village_work, mapper):
    catalog, gsd_m = read(village.photos), village.scene["gsd"]
    control, checks = read_control(village.control, catalog), read_control(village.checks, catalog)
    orientation = orient(catalog, PosesSettings(mapper=mapper), control=control, checks=checks, work=village_work, events=Events())
    assert orientation.report["checks"]["rmse_horizontal_m"] < 0.73 * gsd_m
    assert orientation.report["checks"]["rmse_height_m"] < 0.73 * gsd_m
    found, expected = centres_in_truth_frame(orientation, village)
    [lens] = orientation.intrinsics.values()
    # nine photographs, all looking straight down, know their height over the ground and their lens less well
    camera_gsd, focal_px = (0.73, 0.5) if len(catalog.photos) > 9 else (1.5, 1.5)
    assert np.sqrt(((found - expected) ** 2).mean(axis=0)).max() < camera_gsd * gsd_m
    assert abs(lens.fx - village.intrinsics.fx) < focal_px
