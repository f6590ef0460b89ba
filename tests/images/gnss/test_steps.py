"""Steps in which coordinates are written, heights in feet and widened standard deviations: what EXIF may not beat XMP with."""

from __future__ import annotations

import pytest

from geo_nerf.images.gnss import read_gnss, written_steps
from geo_nerf.images.metadata.numbers import parse_number
from geo_nerf.images.tags import Tags
from geo_nerf.settings import ImagesSettings

AUTO = ImagesSettings()


def tags(lat: str, lon: str, alt: str = "349583/1000", **xmp: str) -> Tags:
    gps = {"latitude": lat, "latituderef": "N", "longitude": lon, "longituderef": "E", "altitude": alt, "altituderef": "0"}
    return Tags(
        {
            "exif.image.make": "DJI",
            **{f"exif.gpsinfo.gps{key}": text for key, text in gps.items()},
            **{f"xmp.drone-dji.{key}": text for key, text in xmp.items()},
        }
    )


def read(photographs: list[Tags], n: int = 0):
    return read_gnss(photographs[n], AUTO, written_steps(photographs))


def said(reading) -> str:
    return " | ".join(doubt.text for doubt in reading.doubts)


@pytest.mark.parametrize(
    ("text", "step"),
    [("1344/25", 1e-2), ("3659592/78125", 1e-7), ("69917/200", 1e-3), ("3253/5", 1e-1), ("53/1", 1), ("107/2", 1e-1),
     ("48585/1429", 1e-4), ("160/3", 1 / 9), ("1/1000000007", 1e-9)],
)  # fmt: skip
def test_a_reduced_fraction_tells_the_decimals_it_can_have_come_from(text: str, step: float) -> None:
    number = parse_number(text)
    assert number is not None
    assert number.resolution == pytest.approx(step, rel=1e-6)


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        ("45/1 1/1 1344/25", "7/1 37/1 1413/100"),  # hundredths of a second
        ("45/1 1/1 1075/20", "7/1 37/1 71/5"),
        ("45/1 10316/10000 0/1", "7/1 372/10 0/1"),
        ("4503/100 0/1 0/1", "381/50 0/1 0/1"),
    ],
)
@pytest.mark.parametrize("count", [1, 2, 6])
def test_reduced_fractions_never_beat_eight_decimals(lat: str, lon: str, count: int) -> None:
    some = [tags(lat, lon, gpslatitude=f"45.0316{n}568", gpslongitude=f"7.6206{n}587", rtkflag="50") for n in range(count)]
    fix = read(some).fix
    assert fix is not None
    assert (fix.lat_deg, fix.lon_deg, fix.rtk) == (45.03160568, 7.62060587, "fixed")


def test_one_reduced_fraction_among_fine_ones_is_not_coarse() -> None:
    lats = ["468426071/10000000", "468426907/10000000", "3659592/78125", "468428651/10000000", "468/10"]
    some = [tags(f"{lat} 0/1 0/1", f"91994{n}599/10000000 0/1 0/1") for n, lat in enumerate(lats)]
    assert said(read(some[:4], 2)) == ""
    assert "steps" in said(read(some, 4))


@pytest.mark.parametrize("count", [2, 6])
def test_one_exif_position_for_all_photographs_does_not_count(count: int) -> None:
    exif = ("45/1 1/1 537601234/10000000", "7/1 37/1 141234567/10000000")
    some = [tags(*exif, gpslatitude=f"45.031{n}1568", gpslongitude=f"7.6206{n}587") for n in range(count)]
    reading = read(some, 1)
    assert reading.fix is not None
    assert reading.fix.lat_deg == 45.03111568
    assert "one and the same position in all photographs" in said(reading)


def test_a_hovering_drone_has_one_position_in_both() -> None:
    exif = ("45/1 1/1 537601234/10000000", "7/1 37/1 141234567/10000000")
    some = [tags(*exif, gpslatitude="45.03151234", gpslongitude="7.62061234") for _ in range(4)]
    assert "EXIF counts" in said(read(some))


@pytest.mark.parametrize(
    ("exif", "xmp", "height", "words"),
    [
        ("6506/10", "+198.31", 198.31, "in feet"),
        ("6506/10", "+198.61", 198.61, "in feet"),
        ("198310/1000", "+650.60", 198.31, "in feet"),
        ("164042/1000", "+50.00", 50.0, "in feet"),
        ("180000/1000", "+50.00", 180.0, "in another unit"),
        ("96000/1000", "+50.00", 96.0, "widened by the difference"),
    ],
)
def test_heights_far_apart(exif: str, xmp: str, height: float, words: str) -> None:
    reading = read([tags("45/1 1/1 537601234/10000000", "7/1 37/1 141234567/10000000", exif, absolutealtitude=xmp)])
    assert reading.fix is not None
    assert reading.fix.height_m == pytest.approx(height)
    assert words in said(reading)
    assert "deviation in XMP" not in said(reading)
    if "feet" not in words:
        assert reading.fix.sigma_vertical_m >= abs(height - 50.0)


def test_a_rewritten_height_widens_what_xmp_states() -> None:
    stated = {"rtkflag": "50", "rtkstdhgt": "0.02", "absolutealtitude": "+349.58"}
    reading = read([tags("45/1 1/1 537601234/10000000", "7/1 37/1 141234567/10000000", "3031/10", **stated)])
    assert reading.fix is not None
    assert reading.fix.sigma_vertical_m == pytest.approx(46.48, abs=0.01)
    assert "standard deviation in XMP" in said(reading)
