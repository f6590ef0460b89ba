from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest

from geo_nerf.crs import transform
from geo_nerf.errors import DamagedArtefactError, MissingGridError
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.orient import load_orientation, save_orientation
from geo_nerf.poses.priors import ellipsoidal, lens_priors, lens_row, read_fixes, survey_frame
from geo_nerf.poses.report import accuracy_statement
from geo_nerf.poses_view import _rows
from geo_nerf.types import (
    Catalog,
    Control,
    ControlPoint,
    GnssFix,
    Intrinsics,
    IntrinsicsPrior,
    Orientation,
    OrientedPhoto,
    Photo,
    TiePoints,
)
from tests.flights import flight as made_anywhere

LENS = Intrinsics((768, 1024), 800.0, 800.0, 512.0, 384.0)
FIX = GnssFix(8.54, 47.37, 500.0, "ellipsoid", 2.0, 3.0)


def photo(name: str, fix: GnssFix | None, relative: float | None = None) -> Photo:
    prior = IntrinsicsPrior(LENS, 0.03, "exif_focal")
    return Photo(name, Path(name), (768, 1024), 1, "cam", prior, fix, None, None, relative, name)


def flight(kind="ellipsoid", count=5, rtk="none", **sigmas) -> Catalog:
    fixes = [replace(FIX, lon_deg=8.54 + 1e-4 * n, height_kind=kind, rtk=rtk, **sigmas) for n in range(count)]
    return Catalog(Path("photos"), tuple(photo(f"{n}.jpg", fix, 60.0) for n, fix in enumerate(fixes)))


def test_the_frame_lies_in_the_middle_at_the_ground():
    frame = survey_frame(flight(), None)
    assert frame.lon_deg == pytest.approx(8.5402)
    assert frame.height_m == 440.0  # 500 m less 60 m above take-off


def test_without_fixes_the_frame_comes_from_control():
    crs = pyproj.CRS("EPSG:25832")
    points = tuple(ControlPoint(str(n), (465300.0 + 10 * n, 5247100.0 + n, 451.2)) for n in range(3))
    empty = Catalog(Path("photos"), tuple(photo(f"{n}.jpg", None) for n in range(4)))
    frame = survey_frame(empty, Control(Path("gcp.txt"), crs, points, ()))
    np.testing.assert_allclose(frame.local_to_crs(np.zeros((1, 3)), crs)[0], [465310, 5247101, 451], atol=0.01)


@pytest.mark.parametrize("kind", ["unknown", "takeoff"])
def test_doubtful_altitudes_are_said_to_be(kind):
    catalog = flight(kind)
    assert any("altitudes" in doubt for doubt in read_fixes(catalog, survey_frame(catalog, None)).doubts)
    assert not read_fixes(flight(), survey_frame(flight(), None)).doubts


def test_without_any_altitude_heights_are_arbitrary_and_said_to_be():
    catalog = flight("unknown", sigma_vertical_m=1000.0, height_m=512.0)
    frame = survey_frame(catalog, None)
    fixes = read_fixes(catalog, frame)
    assert frame.height_m == -60.0  # the cameras at 0, whatever stands in the tags
    assert len(fixes.doubts) == 1
    for words in ("no height is known at all", "arbitrary 0", "hundreds of metres", "--gcp"):
        assert words in fixes.doubts[0]
    assert not fixes.height_known.any()
    assert fixes.offset_sigma[2] == 1000.0


def test_some_photographs_without_altitude_do_not_place_the_survey():
    some = flight().photos
    blank = [replace(one, gnss=replace(FIX, height_kind="unknown", height_m=0.0, sigma_vertical_m=1000.0)) for one in some[:3]]
    catalog = Catalog(Path("photos"), (*blank, *some[3:]))
    frame = survey_frame(catalog, None)
    fixes = read_fixes(catalog, frame)
    assert frame.height_m == 440.0
    assert fixes.doubts == ("3 of 5 positions have no altitude that was measured; heights rest on the other photographs.",)
    np.testing.assert_allclose(fixes.xyz[:, 2], 60.0, atol=0.01)
    assert fixes.offset_sigma[2] == 5.0


def test_nothing_is_said_of_heights_that_nobody_measured():
    gnss = {"used": 5, "fixes": 5, "sigma_absolute_m": [2.0, 2.0, 1000.0], "sigma_found_m": [2.0, 1000.0], "heights_above": "nothing"}
    words = accuracy_statement(None, None, gnss, {"height_sigma_m": None})
    assert "no height is known at all" in words and "hundreds of metres" in words
    report = {"gnss": {"rms_horizontal_m": 0.5, "rms_vertical_m": None, "used": 5}}
    assert dict(_rows(report))["off the GNSS fixes"] == "0.500 m horizontal, no altitude measured (RMS of 5)"


def test_geoid_heights_become_ellipsoidal_or_say_which_grid_is_missing():
    fix = replace(FIX, height_kind="geoid")
    source, target = pyproj.CRS("EPSG:4326+5773"), pyproj.CRS("EPSG:4979")
    try:
        expected = transform(np.array([[fix.lon_deg, fix.lat_deg, fix.height_m]]), source, target)[0, 2]
    except MissingGridError:
        with pytest.raises(MissingGridError, match="egm96"):
            ellipsoidal(fix)
    else:
        assert ellipsoidal(fix)[2] == pytest.approx(expected)
        assert 45 < expected - 500 < 50


def test_rtk_counts_as_stated_and_others_count_relatively():
    plain = read_fixes(flight(), survey_frame(flight(), None))
    rtk_flight = flight(rtk="fixed", sigma_horizontal_m=0.015, sigma_vertical_m=0.02)
    rtk = read_fixes(rtk_flight, survey_frame(rtk_flight, None))
    np.testing.assert_allclose(rtk.sigma[0], [0.015, 0.015, 0.02])
    assert plain.sigma[0, 0] == pytest.approx(0.6)
    assert plain.sigma_absolute[0, 2] == pytest.approx(3.0)


def test_photographs_without_a_fix_stay_in_place():
    catalog = flight()
    catalog = replace(catalog, photos=(*catalog.photos[:2], photo("x.jpg", None), *catalog.photos[2:]))
    fixes = read_fixes(catalog, survey_frame(catalog, None))
    assert list(fixes.known) == [True, True, False, True, True, True]
    assert fixes.xyz[5, 0] - fixes.xyz[0, 0] == pytest.approx(4e-4 * 111320 * np.cos(np.radians(47.37)), rel=0.01)


def test_a_calibration_that_contradicts_itself_counts_less():
    clean = IntrinsicsPrior(replace(LENS, k1=-0.1), 0.003, "dewarp")
    odd = IntrinsicsPrior(replace(LENS, k1=-0.1, fx=810.0, fy=802.0), 0.003, "dewarp")
    assert lens_priors([clean])[1][0] == pytest.approx(0.003)
    priors, sigma, doubts = lens_priors([odd])
    assert sigma[0] == pytest.approx(8 / 806)
    assert doubts
    mean = np.array([0.5, 0.5])
    inverse = np.linalg.inv(priors.information[0])
    assert np.sqrt(mean @ inverse[:2, :2] @ mean) == pytest.approx(8.0, rel=1e-6)


def test_a_calibration_that_misses_the_principal_point_counts_less():
    clean = IntrinsicsPrior(replace(LENS, k1=-0.1), 0.003, "dewarp")
    found = lens_row(LENS)[None].copy()
    found[0, 3] += 16.0
    assert lens_priors([clean], found)[1][0] == pytest.approx(0.02)


def made_orientation() -> Orientation:
    ties = TiePoints(
        np.random.default_rng(0).normal(size=(4, 3)),
        np.full((4, 3), 9, np.uint8),
        np.full(4, 0.3, np.float32),
        np.array([0, 1, 0, 1], np.int32),
        np.array([0, 0, 1, 1], np.int32),
        np.ones((4, 2), np.float32),
    )
    pose = np.eye(4)
    pose[:3, 3] = [1 / 3, 2.0, 3.0]
    photos = (OrientedPhoto("a.jpg", "cam", pose), OrientedPhoto("b.jpg", "cam", np.eye(4)))
    lens = replace(LENS, k1=-0.0123456789)
    return Orientation(LocalFrame(8.5, 47.4, 450.0), {"cam": lens}, photos, ties, {"doubts": ["none"], "x": np.float64(1.5)})


def test_an_orientation_comes_back_as_it_was(tmp_path):
    orientation = made_orientation()
    save_orientation(orientation, tmp_path)
    back = load_orientation(tmp_path)
    assert back.frame == orientation.frame
    assert back.intrinsics == dict(orientation.intrinsics)
    np.testing.assert_array_equal(back.photos[0].camera_to_local, orientation.photos[0].camera_to_local)
    for name, values in vars(orientation.tie_points).items():
        np.testing.assert_array_equal(getattr(back.tie_points, name), values)
        assert getattr(back.tie_points, name).dtype == values.dtype
    assert back.report["x"] == 1.5


@pytest.mark.parametrize("victim", ["orientation.json", "tie_points.npz"])
def test_a_damaged_orientation_says_which_file(tmp_path, victim):
    save_orientation(made_orientation(), tmp_path)
    (tmp_path / victim).write_bytes(b"{}")
    with pytest.raises(DamagedArtefactError):
        load_orientation(tmp_path)


@pytest.mark.parametrize("place", [(180.0, -16.8), (-180.0, 52.0), (30.0, 90.0), (30.0, -89.9999)])
@pytest.mark.parametrize("east", [1, 3, 6, 11])
def test_the_frame_lies_in_the_middle_across_180_degrees_and_at_a_pole(place, east):
    """Any split of the photographs; their local positions are those they were flown at."""
    xy = np.column_stack([np.arange(12) * 10.0 - 10.0 * (12 - east) + 5.0, np.zeros(12)])
    catalog = made_anywhere(*place, xy)
    frame = survey_frame(catalog, None)
    fixes = read_fixes(catalog, frame)
    assert np.linalg.norm(fixes.xyz[:, :2], axis=1).max() < 120.0
    apart = np.linalg.norm(np.diff(fixes.xyz[:, :2], axis=0), axis=1)
    np.testing.assert_allclose(apart, 10.0, atol=0.01)
    assert frame.height_m == 80.0  # 120 m less 40 m above take-off


@pytest.mark.parametrize(
    "longitudes", [(179.999, 180.0, -179.999), (179.999, 180.0, 180.001), (-180.001, -180.0, -179.999)]
)
def test_control_across_180_degrees_places_the_frame(longitudes):
    points = tuple(ControlPoint(str(n), (lon, -16.8, 20.0)) for n, lon in enumerate(longitudes))
    empty = Catalog(Path("photos"), tuple(photo(f"{n}.jpg", None) for n in range(4)))
    frame = survey_frame(empty, Control(Path("gcp.txt"), pyproj.CRS("EPSG:4326"), points, ()))
    assert abs(frame.lon_deg) == pytest.approx(180.0) and frame.lat_deg == pytest.approx(-16.8)
