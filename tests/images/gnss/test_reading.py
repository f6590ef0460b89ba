"""Which fix counts, what is said of it, and how sure it is: cases after bug reports, and others of their kinds."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import pytest
from pyproj.aoi import AreaOfInterest
from pyproj.transformer import TransformerGroup

from geo_nerf.images.exif import Exif, read_exif
from geo_nerf.settings import ImagesSettings
from tests.images.raw_exif import (
    ASCII,
    BYTE,
    DJI,
    RATIONAL,
    SRATIONAL,
    Ifd,
    dji_xmp,
    exif_block,
    exif_tags,
    gps_tags,
    put_tags,
)
from tests.images.shots import texture, write_jpeg

LAT, LON, ALT = 47.37691234, 8.54171234, 506.581
GPS = gps_tags(LAT, LON, ALT)
RTK = {"RtkFlag": 50, "RtkStdLon": 0.01, "RtkStdLat": 0.01, "RtkStdHgt": 0.02}
SIZE = (48, 64)


def dji(**changes: object) -> bytes:
    """DJI's packet of the same fix as `GPS`."""
    plain = {
        "GpsLatitude": f"{LAT:+.8f}",
        "GpsLongitude": f"{LON:+.8f}",
        "AbsoluteAltitude": f"{ALT:+.2f}",
        "RelativeAltitude": "+54.90",
        "GimbalYawDegree": "+12.00",
        "GimbalPitchDegree": "-90.00",
        "GimbalRollDegree": "+0.00",
    }
    return dji_xmp(**(plain | changes))


@pytest.fixture(scope="module")
def pixels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_jpeg(tmp_path_factory.mktemp("shot") / "a.jpg", texture(SIZE, 1))


@pytest.fixture
def read(tmp_path: Path, pixels: Path):
    """Tags of one photograph, as read."""

    def reader(
        gps: Ifd | None = GPS,
        xmp: bytes | None = None,
        *,
        ifd0: Ifd = DJI,
        exif: Ifd | None = None,
        altitude: str = "auto",
    ) -> Exif:
        path = tmp_path / "a.jpg"
        path.write_bytes(pixels.read_bytes())
        put_tags(path, exif_block(ifd0, exif, gps), xmp)
        return read_exif(path, SIZE, ImagesSettings(altitude=altitude))

    return reader


def off_m(exif: Exif) -> tuple[float, float, float]:
    """East, north and up of the fix from the clean one, metres."""
    fix = exif.gnss.fix
    assert fix is not None
    north = (fix.lat_deg - LAT) * 111_320
    return (fix.lon_deg - LON) * 111_320 * math.cos(math.radians(LAT)), north, fix.height_m - ALT


def said(exif: Exif) -> str:
    return " | ".join(f"{doubt.text} ({doubt.example})" for doubt in exif.doubts)


@pytest.mark.parametrize(
    "change",
    [
        {
            2: (RATIONAL, [(47, 1), (22, 1), (36, 1)]),
            4: (RATIONAL, [(8, 1), (32, 1), (30, 1)]),
        },  # both cut to seconds
        {2: (RATIONAL, [(47, 1), (22, 1), (36, 1)])},  # latitude alone
        {2: (RATIONAL, [(47, 1), (22, 1), (3688, 100)]), 4: (RATIONAL, [(8, 1), (32, 1), (3016, 100)])},
        {
            2: (RATIONAL, [(47, 1), (22614, 1000), (0, 1)]),
            4: (RATIONAL, [(8, 1), (32502, 1000), (0, 1)]),
        },  # minutes
        {
            2: (RATIONAL, [(47376, 1000), (0, 1), (0, 1)]),
            4: (RATIONAL, [(8541, 1000), (0, 1), (0, 1)]),
        },  # degrees
        {6: (RATIONAL, (506, 1))},
        {6: (RATIONAL, (507, 1))},
    ],
)
def test_what_is_cut_or_rounded_is_the_same_fix_and_the_finer_text_counts(read, change: Ifd) -> None:
    exif = read({**GPS, **change}, dji(**RTK))
    assert off_m(exif) == pytest.approx((0, 0, 0), abs=0.006)
    assert said(exif) == ""
    assert exif.gnss.fix.rtk == "fixed"
    assert exif.gnss.fix.sigma_horizontal_m == pytest.approx(0.01)


@pytest.mark.parametrize(
    ("east", "north", "up"),
    [
        (0.3, 0, 0.3),
        (0.3, 0, 0),
        (0, -0.12, 0),
        (0, 0, 0.3),
        (0.05, 0.05, -0.07),
        (3.0, 1.0, 0.5),
        (30.0, -20.0, 2.0),
    ],
)
def test_a_rewritten_fix_counts_whole_and_is_told(read, east: float, north: float, up: float) -> None:
    moved = gps_tags(
        LAT + north / 111_320, LON + east / 111_320 / math.cos(math.radians(LAT)), ALT + up, per_second=10**7
    )
    exif = read(moved, dji(**RTK))
    assert off_m(exif) == pytest.approx((east, north, up), abs=0.002)
    assert "EXIF counts" in said(exif)
    assert "standard deviation" in said(exif)
    assert exif.doubts[0].apart_m == pytest.approx(math.hypot(east, north, up), abs=0.006)
    fix = exif.gnss.fix
    assert fix.sigma_horizontal_m >= min(math.hypot(east, north), 2.0) * 0.99
    assert fix.sigma_vertical_m >= min(abs(up), 3.0) * 0.99


def test_exif_s_own_sigma_belongs_to_a_rewritten_fix(read) -> None:
    moved = {**gps_tags(LAT, LON + 4e-6, ALT + 0.3, per_second=10**7), 31: (RATIONAL, (25, 1000))}
    assert read(moved, dji(**RTK)).gnss.fix.sigma_horizontal_m == 0.025


def test_who_wrote_exif_again_is_told(read) -> None:
    ifd0 = {**DJI, 0x0131: (ASCII, "Emlid Studio 1.8"), 0x0132: (ASCII, "2026:05:20 09:00:00")}
    words = said(read(gps_tags(LAT, LON + 4e-6, ALT), dji(**RTK), ifd0=ifd0))
    assert "2026-05-20 09:00 by Emlid Studio" in words


@pytest.mark.parametrize(
    "coarse",
    [
        {2: (RATIONAL, [(47, 1), (22, 1), (39, 1)])},
        {6: (RATIONAL, (520, 1))},
        {4: (RATIONAL, [(8, 1), (33, 1), (0, 1)])},
    ],
)
def test_a_coarse_exif_never_beats_a_fine_xmp(read, coarse: Ifd) -> None:
    exif = read({**GPS, **coarse}, dji())
    assert off_m(exif) == pytest.approx((0, 0, 0), abs=0.006)
    assert "XMP counts" in said(exif)


def test_a_coarse_position_alone_is_widened_and_told(read) -> None:
    exif = read({**GPS, 2: (RATIONAL, [(47, 1), (22, 1), (36, 1)])})
    assert exif.gnss.fix.sigma_horizontal_m > 15
    assert "steps" in said(exif)


@pytest.mark.parametrize(
    ("change", "xmp", "height", "words"),
    [
        ({6: (RATIONAL, (0, 1))}, dji(), 506.58, "0 m"),
        ({5: (BYTE, b"\1")}, dji(), 506.58, "opposite sign"),
        ({6: (RATIONAL, (54_900, 1000))}, dji(), 506.58, "take-off"),
        ({6: (RATIONAL, (54, 1))}, dji(), 506.58, "take-off"),
        ({6: (RATIONAL, (4_294_966_790, 1))}, dji(), 506.58, "no place on earth"),
        ({6: (RATIONAL, (12_000, 1))}, dji(), 506.58, "12000"),
        ({6: (RATIONAL, (0, 0))}, dji(), 506.58, "cannot be read"),
        ({6: (ASCII, "506 ft")}, dji(), 506.58, "cannot be read"),
        ({}, dji(AbsoluteAltitude="+0.00"), 506.581, "0 m"),
        ({}, dji(AbsoluteAltitude="+54.90"), 506.581, "take-off"),
        ({}, dji(AbsoluteAltitude="506,58"), 506.581, "cannot be read as a number"),
        ({}, dji(AbsoluteAltitude="-2000"), 506.581, "out of range"),
        ({5: (BYTE, b"\x09")}, None, 506.581, "none of 0 to 3"),
        ({5: (BYTE, b"\1"), 6: (SRATIONAL, (-50, 1))}, None, -50.0, "minus sign"),
        ({}, dji(AbsoluteAltitude="+520.31"), 506.581, "13.7"),
    ],
)
def test_heights_that_contradict_each_other(
    read, change: Ifd, xmp: bytes | None, height: float, words: str
) -> None:
    exif = read({**GPS, **change}, xmp)
    assert exif.gnss.fix.height_m == pytest.approx(height, abs=1e-6)
    assert words in f"{said(exif)} {[doubt.apart_m for doubt in exif.doubts]}"
    assert len(exif.doubts) == 1


def test_no_height_at_all(read) -> None:
    exif = read({**GPS, 6: (RATIONAL, (0, 1))})
    assert (exif.gnss.fix.height_kind, exif.gnss.fix.sigma_vertical_m) == ("unknown", 1000.0)
    assert "exactly 0 m" in said(exif)
    assert "--gcp" in said(exif)


def test_an_altitude_that_is_the_height_above_takeoff(read) -> None:
    exif = read({**GPS, 6: (RATIONAL, (54_900, 1000))}, dji_xmp(RelativeAltitude="+54.90"))
    assert (exif.gnss.fix.height_kind, exif.gnss.fix.height_m) == ("takeoff", 54.9)
    assert "take-off" in said(exif)


@pytest.mark.parametrize(
    ("flag", "state", "sigma", "kind"),
    [
        (0, "none", 2.0, "unknown"),
        (16, "single", 2.0, "unknown"),
        (32, "float", 0.3, "ellipsoid"),
        (48, "float", 0.3, "ellipsoid"),
        (49, "float", 0.3, "ellipsoid"),
        (50, "fixed", 0.02, "ellipsoid"),
    ],
)
def test_rtk_flag_is_a_state_not_a_presence(read, flag: int, state: str, sigma: float, kind: str) -> None:
    fix = read(xmp=dji(RtkFlag=flag)).gnss.fix
    assert (fix.rtk, fix.sigma_horizontal_m, fix.height_kind) == (state, sigma, kind)


@pytest.mark.parametrize("flag", [0, 16])
def test_without_rtk_the_altitude_is_not_ellipsoidal_by_the_flag(read, flag: int) -> None:
    exif = read(
        {**GPS, 18: (ASCII, "WGS-84")}, dji(RtkFlag=flag, AltitudeType="GpsFusionAlt", GpsStatus="Normal")
    )
    assert exif.gnss.fix.height_kind == "unknown"
    assert said(exif) == ""


def test_altitude_type_speaks_for_itself(read) -> None:
    assert read(xmp=dji(AltitudeType="RtkAlt", GpsStatus="RTK")).gnss.fix.height_kind == "ellipsoid"
    assert read(xmp=dji(AltitudeType="PressureAlt")).gnss.fix.height_kind == "unknown"
    mixed = read(xmp=dji(AltitudeType="GpsFusionAlt", **RTK))
    assert (mixed.gnss.fix.height_kind, mixed.gnss.fix.sigma_vertical_m) == ("unknown", 3.0)
    assert "not that of the RTK receiver" in said(mixed)


@pytest.mark.parametrize(
    ("gps", "xmp", "words", "sigma"),
    [
        ({9: (ASCII, "V")}, {}, "GPSStatus V", 100.0),
        ({}, {"GpsStatus": "Invalid"}, "GpsStatus Invalid", 100.0),
        ({11: (RATIONAL, (25, 1))}, {}, "GPSDOP 25", 25.0),
        ({}, {"RtkFlag": 7}, "no known state", 2.0),
        ({}, {"RtkFlag": "fifty"}, "cannot be read", 2.0),
        ({}, {**RTK, "RtkStdLon": -0.01}, "implausible", 0.02),
        ({}, {**RTK, "RtkStdLat": "1e-9"}, "implausible", 0.02),
        ({}, {**RTK, "RtkStdLat": 0}, "implausible", 0.02),
        ({}, {**RTK, "RtkStdLat": "1e9"}, "implausible", 0.02),
        ({}, {**RTK, "RtkStdLon": 12, "RtkStdLat": 12}, "millimetres", 12.0),
        ({}, {**RTK, "RtkFlag": 0}, "too small", 2.0),
    ],
)
def test_tags_that_say_do_not_trust_me(
    read, gps: Ifd, xmp: dict[str, object], words: str, sigma: float
) -> None:
    exif = read({**GPS, **gps}, dji(**xmp))
    assert words in said(exif)
    assert exif.gnss.fix.sigma_horizontal_m == pytest.approx(sigma)


def test_a_fix_in_two_dimensions_has_no_height(read) -> None:
    exif = read({**GPS, 10: (ASCII, "2")})
    assert (exif.gnss.fix.sigma_vertical_m, exif.gnss.fix.height_m) == (1000.0, 0.0)
    assert not exif.gnss.fix.height_measured
    assert "two dimensions" in said(exif)


def test_a_map_datum_is_brought_to_wgs84(read) -> None:
    exif = read({**gps_tags(35.68123456, 139.76712345, 40.0, per_second=10**6), 18: (ASCII, "TOKYO")})
    fix = exif.gnss.fix
    assert "TOKYO" in said(exif)
    # the official shift at Tokyo station is 356 m north and 292 m west, to the metre or so of a three-parameter shift
    assert (fix.lat_deg - 35.68123456) * 111_320 == pytest.approx(356, abs=8)
    assert (fix.lon_deg - 139.76712345) * 111_320 * math.cos(math.radians(35.68)) == pytest.approx(
        -292, abs=8
    )


@pytest.mark.parametrize(
    ("datum", "has_fix", "words"),
    [
        ("WGS-84", True, ""),
        ("WGS 84", True, ""),
        ("WGS84 (G1762)", True, ""),
        ("unknown", True, ""),
        ("ETRS89", True, ""),
        ("GCJ-02", False, "on purpose"),
        ("Atlantis 1900", False, "does not know"),
    ],
)
def test_other_map_datums(read, datum: str, has_fix: bool, words: str) -> None:
    exif = read({**GPS, 18: (ASCII, datum)})
    assert (exif.gnss.fix is not None) == has_fix
    assert words in said(exif)
    assert bool(exif.doubts) == bool(words)


@pytest.mark.parametrize(
    ("datum", "lat", "lon", "at"),
    [
        ("NAD27", 46.84, -91.99, "--at -92.0,46.8"),
        ("NAD27", 39.7, -105.0, "--at -105.0,39.7"),
        ("NAD27", 43.66, -79.38, "--at -79.4,43.7"),
        ("OSGB36", 52.0, -1.0, "--at -1.0,52.0"),
    ],
)
def test_the_grid_of_a_datum_is_one_for_the_place(read, datum: str, lat: float, lon: float, at: str) -> None:
    exif = read({**gps_tags(lat, lon, 200.0), 18: (ASCII, datum)})
    (doubt,) = exif.doubts
    if exif.gnss.fix is not None:  # the grids are installed here
        assert "brought to WGS84" in doubt.text
        return
    area = AreaOfInterest(round(lon, 1), round(lat, 1), round(lon, 1), round(lat, 1))
    with warnings.catch_warnings(action="ignore"):
        group = TransformerGroup(datum, "EPSG:4326", allow_ballpark=False, area_of_interest=area)
    grids = {grid.short_name for operation in group.unavailable_operations for grid in operation.grids}
    assert any(grid in doubt.text for grid in grids)
    assert f"--fetch-grids EPSG:{4267 if datum == 'NAD27' else 4277} {at}" in doubt.text
    assert not doubt.text.endswith(".")


def test_a_datum_far_from_its_land(read) -> None:
    exif = read({**GPS, 18: (ASCII, "NAD27")})
    assert exif.gnss.fix is None
    assert "not used" in said(exif)
    assert "ca_nrc" not in said(exif)


def test_a_datum_that_contradicts_xmp_s_numbers(read) -> None:
    exif = read({**GPS, 18: (ASCII, "TOKYO")}, dji())
    assert off_m(exif) == pytest.approx((0, 0, 0), abs=0.006)
    assert "taken as that" in said(exif)


@pytest.mark.parametrize(
    "change",
    [
        {2: (RATIONAL, [(47, 1), (61, 1), (3, 1)])},
        {2: (RATIONAL, [(47, 1), (22, 1), (60, 1)])},
        {2: (RATIONAL, [(47, 1), (22, 1), (0, 0)])},
        {2: (RATIONAL, [(47, 1), (22, 1), (0, 1), (5, 1)])},
        {2: (RATIONAL, [(475, 10), (22, 1), (36, 1)])},
        {2: (RATIONAL, [(91, 1), (0, 1), (0, 1)])},
        {2: (ASCII, "47.37.68")},
        {2: (SRATIONAL, [(47, -1), (22, 1), (36, 1)])},
        {2: (SRATIONAL, [(-47, 1), (22, 1), (36, 1)])},  # and the letter N
        {1: (ASCII, "Q")},
        {4: (RATIONAL, [(181, 1), (0, 1), (0, 1)])},
    ],
)
def test_what_is_no_angle_is_no_fix_and_told(read, change: Ifd) -> None:
    exif = read({**GPS, **change})
    assert exif.gnss.fix is None
    assert "not used" in said(exif)
    assert off_m(read({**GPS, **change}, dji())) == pytest.approx((0, 0, 0), abs=0.006)


def test_hemispheres(read) -> None:
    nameless = {key: value for key, value in GPS.items() if key != 3}
    assert "no hemisphere" in said(read(nameless))
    assert read(nameless, dji(GpsLongitude=f"{-LON:.8f}")).gnss.fix.lon_deg == pytest.approx(-LON)
    wrong = read({**GPS, 3: (ASCII, "W")}, dji())
    assert wrong.gnss.fix.lon_deg == pytest.approx(LON)
    assert "sign counts" in said(wrong)
    double = read({**GPS, 1: (ASCII, "S"), 2: (SRATIONAL, [(-33, 1), (52, 1), (1234, 100)])})
    assert double.gnss.fix.lat_deg == pytest.approx(-(33 + 52 / 60 + 12.34 / 3600))
    assert "both a minus sign and a letter" in said(double)


@pytest.mark.parametrize(
    ("lat", "lon"),
    [("500.0", "500.0"), ("0.0", "0.0"), ("47.37.68", "8.5"), ("1e400", "8.5"), ("NaN", "8.5")],
)
def test_an_xmp_position_that_is_none_leaves_exif_s(read, lat: str, lon: str) -> None:
    exif = read(xmp=dji(GpsLatitude=lat, GpsLongitude=lon))
    assert off_m(exif) == pytest.approx((0, 0, 0), abs=0.006)
    assert exif.doubts


def test_the_standard_xmp_block_where_exif_has_none(read) -> None:
    block = b'exif:GPSLatitude="47,22.614740N" exif:GPSLongitude="8,32.502740E" exif:GPSAltitude="506581/1000" exif:GPSAltitudeRef="0"'
    xmp = dji_xmp().replace(
        b"xmlns:drone-dji", b'xmlns:exif="http://ns.adobe.com/exif/1.0/" ' + block + b" xmlns:drone-dji"
    )
    assert off_m(read(None, xmp)) == pytest.approx((0, 0, 0), abs=0.006)


@pytest.mark.parametrize(
    "packet",
    [
        dji(),
        dji(**RTK, GpsStatus="RTK", AltitudeType="RtkAlt"),
        dji(
            RtkFlag=0,
            RtkStdLon="0.00000",
            RtkStdLat="0.00000",
            RtkStdHgt="0.00000",
            GpsStatus="Normal",
            AltitudeType="GpsFusionAlt",
        ),
        dji(RtkFlag=16, RtkStdLon=1.4, RtkStdLat=1.3, RtkStdHgt=2.7),
        dji(RtkFlag=34, RtkStdLon=0.4, RtkStdLat=0.3, RtkStdHgt=0.7),
        dji()
        .replace(b"drone-dji:", b"drone:")
        .replace(b"xmlns:drone-dji", b"xmlns:drone")
        .replace(b"dji.com/drone-dji", b"autel.com/drone"),
        dji_xmp().replace(
            b"xmlns:drone-dji",
            b'xmlns:drone-yuneec="http://www.yuneec.com/drone-yuneec/1.0/" drone-yuneec:GPSAltitude="506.58" '
            b'drone-yuneec:AboveHomeAltitude="34.4" drone-yuneec:GimbalYaw="96.7" drone-yuneec:GimbalPitch="-90.0" xmlns:drone-dji',
        ),
        dji_xmp().replace(
            b"xmlns:drone-dji",
            b'xmlns:Camera="http://pix4d.com/camera/1.0/" Camera:Yaw="62.1" Camera:Pitch="13.9" Camera:Roll="3.7" '
            b'Camera:GPSXYAccuracy="1.2" Camera:GPSZAccuracy="1.7" Camera:VertCS="ellipsoidal" xmlns:drone-dji',
        ),
        dji_xmp().replace(
            b"xmlns:drone-dji",
            b'xmlns:FLIR="http://ns.flir.com/xmp/1.0/" FLIR:MAVRelativeAltitude="34400/1000" FLIR:MAVYaw="10/1" xmlns:drone-dji',
        ),
        dji_xmp().replace(
            b"xmlns:drone-dji",
            b'xmlns:drone-skydio="https://www.skydio.com/drone-skydio/1.0/" drone-skydio:Latitude="47.376912340" '
            b'drone-skydio:Longitude="8.541712340" drone-skydio:AbsoluteAltitude="506.581" xmlns:drone-dji',
        ),
    ],
)
def test_a_clean_survey_of_each_maker_stays_silent(read, packet: bytes) -> None:
    exif = read(xmp=packet)
    assert off_m(exif) == pytest.approx((0, 0, 0), abs=0.006)
    assert said(exif) == ""


@pytest.mark.parametrize(
    ("xmp", "words"),
    [
        ({"GimbalPitchDegree": "-999"}, "out of range"),
        ({"GimbalYawDegree": "12,5"}, "cannot be read"),
        ({"GimbalYawDegree": "+0.00", "GimbalPitchDegree": "+0.00"}, "exactly 0"),
    ],
)
def test_gimbal_angles_that_are_none(read, xmp: dict[str, str], words: str) -> None:
    exif = read(xmp=dji(**xmp))
    assert exif.gimbal is None
    assert words in said(exif)


@pytest.mark.parametrize(
    ("altitude", "height", "words"),
    [
        ("+0.00", None, "exactly 0"),
        ("10000", None, "out of range"),
        ("1e400", None, "cannot be read"),
        ("+54.90 m", 54.9, ""),
        ("-5.00", None, "is negative"),
        ("-12.00", None, "below its take-off point"),
        ("-0.80", None, ""),
    ],
)
def test_heights_above_takeoff(read, altitude: str, height: float | None, words: str) -> None:
    exif = read(xmp=dji(RelativeAltitude=altitude))
    assert exif.relative_altitude_m == height
    assert words in said(exif)
    assert bool(exif.doubts) == bool(words)


@pytest.mark.parametrize(
    ("text", "taken_at", "words"),
    [
        ("1970:01:01 00:00:10", None, "clock was not set"),
        ("1980:01:01 00:00:00", None, "clock was not set"),
        ("2000:01:01 01:00:00", None, "clock was not set"),
        ("2099:01:01 01:00:00", None, "clock was not set"),
        ("2026:13:01 10:00:00", None, "cannot be read"),
        ("2026:05:14 10:00:02xyz", None, "cannot be read"),
        ("2026:05:14 10:00:02+02:00", "2026-05-14T10:00:02", ""),
        ("2026-05-14T10:00:02.25", "2026-05-14T10:00:02.25", ""),
        ("0000:00:00 00:00:00", None, ""),
        ("    :  :     :  :  ", None, ""),
    ],
)
def test_clocks(read, text: str, taken_at: str | None, words: str) -> None:
    exif = read(exif=exif_tags(text))
    assert exif.taken_at == taken_at
    assert words in said(exif)
    assert bool(exif.doubts) == bool(words)


def test_gps_time_stands_for_a_clock_that_was_never_set(read) -> None:
    gps = {**GPS, 7: (RATIONAL, [(8, 1), (0, 1), (2, 1)]), 29: (ASCII, "2026:05:14")}
    exif = read(gps, exif=exif_tags("1980:01:01 00:00:00"))
    assert exif.taken_at == "2026-05-14T08:00:02"
    assert "GPS time" in said(exif)


@pytest.mark.parametrize(
    ("changes", "source", "words"),
    [
        ({0x920A: (RATIONAL, (8888, 1))}, "exif_focal", "out of range"),
        ({0x920A: (SRATIONAL, (-10, 1))}, "exif_focal", "out of range"),
        ({0x920A: (RATIONAL, (0, 1)), 0xA405: (3, 0)}, "guess", ""),
        ({0xA405: (3, 9000)}, "guess", "out of range"),
        ({0xA405: (3, 900)}, "guess", "no sensor"),
        ({0xA20E: (RATIONAL, (5_000_000, 1))}, "exif_focal", ""),
    ],
)
def test_focal_lengths_have_a_range(read, changes: Ifd, source: str, words: str) -> None:
    exif = read(exif={**exif_tags(), **changes})
    assert exif.prior.source == source
    assert words in said(exif)
    assert bool(exif.doubts) == bool(words)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("900000,900000,0,0,0,0,0,0,0", "that of no lens"),
        ("50,60,0,0,0,0,0,0,0", "not square"),
        ("50,50,60,0,0,0,0,0,0", "principal point"),
        ("50,50,0,0,500,0,0,0,0", "distortion"),
        ("150,150,0,0,0,0,0,0,0", "contradicts EXIF"),
    ],
)
def test_calibrations_that_are_none_are_told(read, data: str, why: str) -> None:
    exif = read(xmp=dji(DewarpData=f"2022-03-02;{data}"))
    assert exif.prior.source == "exif_focal"
    assert why in said(exif)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DewarpData": "2022-03-02;a,b,c"}, "cannot be read as nine numbers"),
        ({"DewarpData": "2022-03-02;1973.1,1955.6,-19.0"}, "cannot be read as nine numbers"),
        ({"DewarpData": "junk"}, "cannot be read as nine numbers"),
        ({"DewarpData": "2022-03-02;-60,60,0,0,0,0,0,0,0"}, "not above zero"),
        ({"CalibratedFocalLength": "0"}, "calibrated focal length is 0"),
        ({"CalibratedFocalLength": "0.000000", "DewarpData": "2022-03-02;0,0,0,0,0,0,0,0,0"}, "focal length is 0"),
        ({"DewarpData": "2022-03-02;0.0,0.0,0,0,0,0,0,0,0"}, ""),  # as DJI writes it for lenses without one
        ({"DewarpData": "2022-03-02;52,52,0,0,0,0,0,0,0", "CalibratedFocalLength": "0"}, ""),
    ],
)
def test_calibrations_that_cannot_be_read_are_told_once(read, changes: dict[str, str], words: str) -> None:
    exif = read(xmp=dji(**changes))
    assert words in said(exif)
    assert len(exif.doubts) == bool(words)


def test_orientation_out_of_range_is_told(read) -> None:
    exif = read(ifd0={**DJI, 0x0112: (3, 9)})
    assert exif.orientation == 1
    assert "orientation is out of range" in said(exif)


def test_arc_minutes_with_decimals_as_exiftool_reads_them(read) -> None:
    fix = read({**GPS, 2: (RATIONAL, [(47, 1), (22_614_740, 1_000_000), (0, 1)])}).gnss.fix
    assert (fix.lat_deg, fix.lon_deg) == pytest.approx((47.3769123333333, 8.54171233333333), abs=1e-12)
