"""What `inspect` says of positions: altitudes that are not there, of several kinds, out of line, and receivers that stood still."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo_nerf.errors import MissingGridError
from tests.images.raw_exif import dji_xmp, exif_block, exif_tags, gps_tags, put_tags
from tests.images.shots import texture, write_jpeg
from tests.test_inspection_unknown import look

GOOD = {"RtkFlag": 50, "RtkStdLon": "0.01", "RtkStdLat": "0.01", "RtkStdHgt": "0.02", "RelativeAltitude": "+40.00"}


def put(folder: Path, number: int, altitude: float | None, xmp: dict[str, object] | None = None, **gps: object) -> None:
    path = write_jpeg(folder / f"IMG_{number:04d}.jpg", texture((240, 320), number))
    exif = exif_tags(f"2026:05:14 10:00:{number:02d}", (240, 320))
    tags = gps_tags(47.0 if gps.get("still") else 47.0 + number * 5 / 111_170.0, 8.5, altitude)
    if "reference" in gps:
        tags[5] = (1, [gps["reference"]])
    put_tags(path, exif_block(exif=exif, gps=tags), dji_xmp(**xmp) if xmp else None)


def test_no_altitude_is_not_zero(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, number, None)
    found, page = look(tmp_path)
    assert found.gnss is not None and found.gnss.altitude_range_m is None and found.gnss.without_altitude == 5
    assert "Altitudes not known" in page and "0.0 to" not in page and "e+03" not in page
    assert not any("are above is not certain" in warning for warning in found.warnings)


def test_one_without_altitude_is_counted(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, number, None if number == 2 else 500.0 + number)
    found, page = look(tmp_path)
    assert found.gnss is not None and found.gnss.altitude_range_m == (500.0, 504.0)
    assert "500.0 to 504.0 m" in page and "1 photograph without" in page and "sigma 2 m horizontal, 3 m vertical" in page


def test_kinds_of_heights_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: object) -> None:
        raise MissingGridError("a", "b", ["us_nga_egm96_15.tif"], crs="EPSG:4326+5773")

    monkeypatch.setattr("geo_nerf.inspection_gnss.ellipsoidal", missing)
    for number in range(6):
        put(tmp_path, number, 549.0, GOOD) if number % 2 else put(tmp_path, number, 500.0, reference=2)
    found, page = look(tmp_path)
    assert found.gnss is not None and found.gnss.height_kinds == {"geoid": 3, "ellipsoid": 3}
    assert any("different kinds" in warning and "3 above the geoid" in warning for warning in found.warnings)
    assert any("--fetch-grids EPSG:4326+5773" in warning for warning in found.warnings)
    assert "3 photographs 500.0 to 500.0 m, above the geoid" in page and "3 photographs 549.0 to 549.0 m" in page
    assert "3 no RTK: sigma 2 m horizontal, 3 m vertical; 3 RTK fixed: sigma 0.01" in page


def test_some_of_unknown_kind_are_warned_of(tmp_path: Path) -> None:
    for number in range(6):
        put(tmp_path, number, 500.0, reference=2) if number < 4 else put(tmp_path, number, 500.0)
    found, _ = look(tmp_path)
    assert any("2 of the altitudes are above is not certain" in warning for warning in found.warnings)


def test_an_altitude_out_of_line_is_warned_of(tmp_path: Path) -> None:
    for number in range(6):
        put(tmp_path, number, 1500.0 if number == 3 else 500.0 + number, {"RelativeAltitude": "+40.00"})
    found, _ = look(tmp_path)
    assert any(warning.startswith("IMG_0003.jpg") and "take-off say" in warning for warning in found.warnings)


def test_climbing_over_a_hill_is_in_line(tmp_path: Path) -> None:
    for number in range(6):
        put(tmp_path, number, 500.0 + 60 * number, {"RelativeAltitude": f"+{40 + 60 * number}.00"})
    assert not any("take-off say" in warning for warning in look(tmp_path)[0].warnings)


def test_a_receiver_that_stood_still_is_warned_of(tmp_path: Path) -> None:
    for number in range(6):
        put(tmp_path, number, 500.0, still=True)
    assert any("very same GNSS position" in warning for warning in look(tmp_path)[0].warnings)


def test_cameras_that_look_up_are_warned_of(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, number, 500.0, {"RelativeAltitude": "+40.00", "GimbalPitchDegree": "+89.90", "GimbalYawDegree": "+0.00"})
    found, page = look(tmp_path)
    assert any("look up" in warning for warning in found.warnings)
    assert "seen by 0.0" not in page and "(pitch 90° to 90°" in page


def test_places_at_the_equator_have_no_minus_zero(tmp_path: Path) -> None:
    from geo_nerf.inspection_view import _camera, _degrees

    assert _degrees(-1e-9) == "0.00000" and _degrees(-0.00012) == "-0.00012"
    assert _camera("DJI X 640x360 turned 6") == "DJI X 640x360 (turned by 90° clockwise)"
