"""What the makers' tags mean: samples as each maker writes them, against values worked out by hand."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from geo_nerf.images.exif import read_exif
from geo_nerf.images.lens import turned
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Intrinsics, IntrinsicsPrior
from tests.images.shots import gps, shot, xmp_packet

AUTO = ImagesSettings()
DJI_RTK = {
    "AbsoluteAltitude": "+349.58",
    "RelativeAltitude": "+44.47",
    "GpsLatitude": "45.03159568",
    "GpsLongitude": "7.62046587",
    "GimbalRollDegree": "+0.00",
    "GimbalYawDegree": "+190.00",
    "GimbalPitchDegree": "-90.00",
    "RtkFlag": "50",
    "RtkStdLon": "0.01",
    "RtkStdLat": "0.02",
    "RtkStdHgt": "0.03",
}


def exif_of(path: Path, stored_hw: tuple[int, int] = (240, 320), settings: ImagesSettings = AUTO, **tags: object):
    return read_exif(shot(path, size_hw=stored_hw, **tags), stored_hw, settings)


@pytest.mark.parametrize(
    ("lon", "lat", "height"), [(8.5417, 47.3769, 506.5), (-91.99456, 46.8426, 198.3), (151.2, -33.9, -12.5), (-58.4, -34.6, 25.0)]
)
def test_hemispheres_and_heights_below_zero(tmp_path: Path, lon: float, lat: float, height: float) -> None:
    fix = exif_of(tmp_path / "a.jpg", exif=gps(lon, lat, height)).gnss.fix
    assert fix is not None
    np.testing.assert_allclose([fix.lon_deg, fix.lat_deg, fix.height_m], [lon, lat, height], atol=1e-8)


@pytest.mark.parametrize(("lon", "lat"), [(0.0, 0.0), (8.0, 95.0), (200.0, 10.0)])
def test_no_place_on_earth_is_no_fix_but_a_doubt(tmp_path: Path, lon: float, lat: float) -> None:
    reading = exif_of(tmp_path / "a.jpg", exif=gps(lon, lat, 10.0)).gnss
    assert reading.fix is None
    assert "no place on earth" in reading.doubts[0].text


def test_dji_rtk(tmp_path: Path) -> None:
    exif = exif_of(tmp_path / "a.jpg", exif=gps(7.620466, 45.031596, 349.583), xmp=xmp_packet("drone-dji", DJI_RTK))
    fix = exif.gnss.fix
    assert fix is not None
    assert (fix.rtk, fix.height_kind) == ("fixed", "ellipsoid")
    assert (fix.lon_deg, fix.lat_deg) == (7.62046587, 45.03159568)
    assert fix.sigma_horizontal_m == pytest.approx(math.sqrt((0.01**2 + 0.02**2) / 2))
    assert fix.sigma_vertical_m == 0.03
    assert exif.gimbal is not None
    assert (exif.gimbal.yaw_deg, exif.gimbal.pitch_deg) == (-170.0, -90.0)
    assert exif.relative_altitude_m == 44.47


@pytest.mark.parametrize(
    ("flag", "state", "sigma"), [("50", "fixed", 0.02), ("34", "float", 0.3), ("16", "single", 2.0), ("0", "none", 2.0)]
)
def test_rtk_states_bring_their_own_accuracy(tmp_path: Path, flag: str, state: str, sigma: float) -> None:
    fix = exif_of(tmp_path / "a.jpg", exif=gps(7.6, 45.0, 300.0), xmp=xmp_packet("drone-dji", {"RtkFlag": flag})).gnss.fix
    assert fix is not None
    assert (fix.rtk, fix.sigma_horizontal_m) == (state, sigma)


def test_position_rewritten_in_exif_beats_the_stale_one_in_xmp(tmp_path: Path) -> None:
    reading = exif_of(tmp_path / "a.jpg", exif=gps(7.62, 45.03, 348.0), xmp=xmp_packet("drone-dji", DJI_RTK)).gnss
    assert reading.fix is not None
    assert reading.fix.lon_deg == pytest.approx(7.62, abs=1e-8)
    assert reading.fix.height_m == 348.0
    assert "EXIF counts" in reading.doubts[0].text


@pytest.mark.parametrize(
    ("exif", "xmp", "kind"),
    [
        ({}, xmp_packet("drone-dji", {"AbsoluteAltitude": "+300.0", "RelativeAltitude": "+40"}), "unknown"),
        ({"Exif.GPSInfo.GPSMapDatum": "WGS-84"}, xmp_packet("drone-dji", {"AbsoluteAltitude": "+300.0"}), "unknown"),
        ({"Exif.GPSInfo.GPSMapDatum": "WGS-84"}, "", "unknown"),
        ({}, xmp_packet("CRSInfo", {"VERTCRS": "EGM96"}), "geoid"),
        ({}, xmp_packet("Camera", {"VertCS": "ellipsoidal"}), "ellipsoid"),
        ({"Exif.Image.Make": "Skydio"}, "", "ellipsoid"),
        ({"Exif.GPSInfo.GPSAltitudeRef": "2"}, "", "geoid"),
        ({"Exif.Photo.ExifVersion": "48 51 48 48"}, "", "ellipsoid"),
    ],
)
def test_what_altitudes_are_above(tmp_path: Path, exif: dict[str, str], xmp: str, kind: str) -> None:
    reading = exif_of(tmp_path / "a.jpg", exif=gps(7.62, 45.03, 300.0) | exif, xmp=xmp).gnss
    assert reading.fix is not None
    assert reading.fix.height_kind == kind
    assert reading.reference.why


def test_altitude_setting_overrides_the_tags(tmp_path: Path) -> None:
    path, xmp = tmp_path / "a.jpg", xmp_packet("drone-dji", DJI_RTK)
    heights = {}
    for altitude in ("auto", "geoid", "takeoff"):
        fix = exif_of(path, settings=ImagesSettings(altitude=altitude), exif=gps(7.620466, 45.031596, 349.583), xmp=xmp).gnss.fix
        assert fix is not None
        heights[fix.height_kind] = fix.height_m
    assert heights == {"ellipsoid": 349.583, "geoid": 349.583, "takeoff": 44.47}


def test_a_fix_without_altitude_weighs_nothing_in_height(tmp_path: Path) -> None:
    exif = {key: value for key, value in gps(7.6, 45.0, 1.0).items() if "Altitude" not in key}
    fix = exif_of(tmp_path / "a.jpg", exif=exif).gnss.fix
    assert fix is not None
    assert (fix.height_kind, fix.sigma_vertical_m) == ("unknown", 1000.0)


SKYDIO = (
    '<drone-skydio:CameraOrientationNED rdf:parseType="Resource"><drone-skydio:Yaw>35.5</drone-skydio:Yaw>'
    "<drone-skydio:Pitch>-60.0</drone-skydio:Pitch><drone-skydio:Roll>1.0</drone-skydio:Roll></drone-skydio:CameraOrientationNED>"
)


@pytest.mark.parametrize(
    ("make", "xmp", "yaw_pitch"),
    [
        ("Autel Robotics", xmp_packet("Camera", {"Yaw": "12.5", "Pitch": "0.4", "Roll": "0.1"}), (12.5, -89.6)),
        ("Camera", xmp_packet("Camera", {"Yaw": "12.5", "Pitch": "-88", "Roll": "0"}), (12.5, -88.0)),  # Autel XL715
        ("Autel Robotics", xmp_packet("drone", {"GimbalYawDegree": "20", "GimbalPitchDegree": "-45", "RtkFlag": "34"}), (20.0, -45.0)),
        ("senseFly", xmp_packet("Camera", {"Yaw": "62.1", "Pitch": "13.9", "Roll": "3.7", "GPSXYAccuracy": "1.2"}), (62.1, -76.1)),
        (
            "Parrot",
            xmp_packet("drone-parrot", {"CameraYawDegree": "90", "CameraPitchDegree": "-90", "CameraRollDegree": "0"}),
            (90.0, -90.0),
        ),
        ("Skydio", xmp_packet("drone-skydio", {"Latitude": "45.0", "Longitude": "7.6"}, SKYDIO), (35.5, -60.0)),
    ],
)
def test_makers_angles_come_in_one_convention(tmp_path: Path, make: str, xmp: str, yaw_pitch: tuple[float, float]) -> None:
    exif = exif_of(tmp_path / "a.jpg", exif=gps(7.6, 45.0, 300.0) | {"Exif.Image.Make": make}, xmp=xmp)
    assert exif.gimbal is not None
    assert (exif.gimbal.yaw_deg, exif.gimbal.pitch_deg) == pytest.approx(yaw_pitch)
    assert exif.gnss.fix is not None
    assert exif.gnss.fix.lon_deg == pytest.approx(7.6)


def test_pix4d_accuracy_tags_are_the_fix_s_sigma(tmp_path: Path) -> None:
    xmp = xmp_packet("Camera", {"GPSXYAccuracy": "1.2", "GPSZAccuracy": "1.7"})
    fix = exif_of(tmp_path / "a.jpg", exif=gps(-103.7, 25.05, 1797.8), xmp=xmp).gnss.fix
    assert fix is not None
    assert (fix.sigma_horizontal_m, fix.sigma_vertical_m) == (1.2, 1.7)


def dewarp(fx: float, centre: tuple[float, float], flag: str = "0") -> str:
    data = f"2022-03-02;{fx},{fx - 10},-19.0,11.0,-0.42,0.36,0.004,0.003,-0.26"
    centres = {"CalibratedOpticalCenterX": str(centre[0]), "CalibratedOpticalCenterY": str(centre[1]), "DewarpFlag": flag}
    return xmp_packet("drone-dji", {"DewarpData": data} | centres)


def test_dewarp_data_scales_with_the_photograph(tmp_path: Path) -> None:
    full = exif_of(tmp_path / "a.jpg", (600, 800), xmp=dewarp(900.0, (400.0, 300.0))).prior
    half = exif_of(tmp_path / "b.jpg", (300, 400), xmp=dewarp(900.0, (400.0, 300.0))).prior
    lens = full.intrinsics
    assert (full.source, lens.fx, lens.fy, lens.cx, lens.cy) == ("dewarp", 900.0, 890.0, 381.0, 311.0)
    assert (lens.k1, lens.k2, lens.p1, lens.p2, lens.k3) == (-0.42, 0.36, 0.004, 0.003, -0.26)
    assert (half.intrinsics.fx, half.intrinsics.cx, half.intrinsics.k1) == (450.0, 190.5, -0.42)
    assert half.focal_sigma == 0.003


def test_dewarp_data_of_an_undistorted_or_another_picture(tmp_path: Path) -> None:
    done = exif_of(tmp_path / "a.jpg", (600, 800), xmp=dewarp(900.0, (400.0, 300.0), flag="1")).prior
    assert (done.intrinsics.k1, done.intrinsics.cx) == (0.0, 400.0)
    other = exif_of(
        tmp_path / "b.jpg", (600, 800), exif={"Exif.Photo.FocalLengthIn35mmFilm": "80"}, xmp=dewarp(900.0, (400.0, 300.0))
    ).prior
    assert other.source == "exif_focal"


@pytest.mark.parametrize(
    ("exif", "xmp", "focal_long_sides", "source"),
    [
        ({}, "", 0.85, "guess"),
        ({"Exif.Photo.FocalLengthIn35mmFilm": "36"}, "", (math.hypot(0.75, 1) / 43.2666 + 1 / 36) * 18, "exif_focal"),
        ({"Exif.Image.Make": "DJI", "Exif.Image.Model": "FC6310", "Exif.Photo.FocalLength": "88/10"}, "", 8.8 / 13.2, "exif_focal"),
        ({"Exif.Image.Make": "SONY", "Exif.Image.Model": "ILCE-6000", "Exif.Photo.FocalLength": "20/1"}, "", 20 / 23.5, "exif_focal"),
        (
            {"Exif.Photo.FocalLength": "10/1", "Exif.Photo.FocalPlaneXResolution": "640/10", "Exif.Photo.FocalPlaneResolutionUnit": "4"},
            "",
            1.0,
            "exif_focal",
        ),
        (  # 4000 pixels at exposure, shrunk to 640 since: the 35 mm equivalent tells
            {
                "Exif.Photo.FocalLength": "10/1",
                "Exif.Photo.FocalPlaneXResolution": "4000/10",
                "Exif.Photo.FocalPlaneResolutionUnit": "4",
                "Exif.Photo.FocalLengthIn35mmFilm": "36",
                "Exif.Iop.RelatedImageWidth": "4000",
            },
            "",
            1.0,
            "exif_focal",
        ),
        ({}, xmp_packet("drone-dji", {"CalibratedFocalLength": "500.0"}), 500 / 640, "calibrated_focal"),
        ({}, xmp_packet("drone-dji", {"CalibratedFocalLength": "8.8"}), 0.85, "guess"),  # millimetres, whatever the name says
    ],
)
def test_focal_length(tmp_path: Path, exif: dict[str, str], xmp: str, focal_long_sides: float, source: str) -> None:
    prior = exif_of(tmp_path / "a.jpg", (480, 640), exif=exif, xmp=xmp).prior
    assert prior.source == source
    assert prior.intrinsics.fx == pytest.approx(640 * focal_long_sides, rel=1e-6)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_lens_turned_with_the_photograph_projects_to_the_turned_pixels(orientation: int) -> None:
    """OpenCV projects a point with both lenses; the pixel must move as EXIF's orientation moves the picture."""
    stored = Intrinsics((480, 640), 500.0, 510.0, 330.0, 250.0, -0.1, 0.02, 0.003, -0.002, 0.01)
    shown = turned(IntrinsicsPrior(stored, 0.1, "guess"), orientation).intrinsics
    x, y = 0.31, -0.22
    swapped = (y, x) if orientation >= 5 else (x, y)
    flip = (-1 if orientation in (2, 3, 6, 7) else 1, -1 if orientation in (3, 4, 7, 8) else 1)
    point = np.array([[swapped[0] * flip[0], swapped[1] * flip[1], 1.0]])
    still = np.zeros(3)
    before = cv2.projectPoints(np.array([[x, y, 1.0]]), still, still, stored.matrix(), stored.distortion())[0].ravel()
    after = cv2.projectPoints(point, still, still, shown.matrix(), shown.distortion())[0].ravel()
    mark = np.zeros((480, 640), np.uint8)
    mark[int(before[1]), int(before[0])] = 255
    expected = mark.T if orientation >= 5 else mark
    expected = expected[:, ::-1] if flip[0] < 0 else expected
    expected = expected[::-1] if flip[1] < 0 else expected
    row, column = np.argwhere(expected)[0]
    assert shown.size_hw == expected.shape
    assert (int(after[1]), int(after[0])) == (row, column)


def test_cameras_differ_by_model_serial_zoom_and_orientation(tmp_path: Path) -> None:
    base = {"Exif.Image.Make": "DJI", "Exif.Image.Model": "FC6310", "Exif.Photo.FocalLength": "88/10", "Exif.Photo.BodySerialNumber": "A1"}
    changes = (
        {},
        {"Exif.Image.Model": "FC220"},
        {"Exif.Photo.FocalLength": "24/1"},
        {"Exif.Photo.BodySerialNumber": "B2"},
        {"Exif.Image.Orientation": "3"},
    )
    keys = {exif_of(tmp_path / "a.jpg", exif=base | change).camera for change in changes}
    assert len(keys) == 5
    assert "DJI FC6310 #A1 320x240 8.80 mm" in keys


def test_time_of_exposure(tmp_path: Path) -> None:
    tags = {"Exif.Photo.DateTimeOriginal": "2026:01:26 13:50:17", "Exif.Photo.SubSecTimeOriginal": "25"}
    assert exif_of(tmp_path / "a.jpg", exif=tags).taken_at == "2026-01-26T13:50:17.25"
    assert exif_of(tmp_path / "b.jpg", exif={"Exif.Photo.DateTimeOriginal": "0000:00:00 00:00:00"}).taken_at is None
