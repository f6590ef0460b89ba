"""Positions and heights in coarse steps, whatever their rationals promise: decimal degrees, minutes, seconds, 32-bit floats."""

from __future__ import annotations

import math

import numpy as np
import pytest

from geo_nerf.images.gnss import read_gnss, written_steps
from geo_nerf.images.tags import Tags
from geo_nerf.settings import ImagesSettings

AUTO = ImagesSettings()
RANDOM = np.random.default_rng(11)
#: latitudes and longitudes of photographs about 20 m apart, and 60 m wide
PLACES = [(47.37679865 + n * 3.1e-5 + RANDOM.uniform(0, 2e-5), 8.5413809 + n * 4.3e-5 + RANDOM.uniform(0, 2e-5)) for n in range(10)]
M_A_DEGREE = 111_320.0


def dms(deg: float, per_second: int = 10**6) -> str:
    """Seconds rounded to `per_second` parts and reduced, as Python's and many other writers do."""
    parts = round(deg * 3600 * per_second)
    minutes, seconds = divmod(parts, 60 * per_second)
    common = math.gcd(seconds, per_second)
    return f"{minutes // 60}/1 {minutes % 60}/1 {seconds // common}/{per_second // common}"


def exif(lat: str, lon: str, height: str = "506476/1000", **xmp: str) -> Tags:
    gps = {"latitude": lat, "latituderef": "N", "longitude": lon, "longituderef": "E", "altitude": height, "altituderef": "0"}
    values = {f"exif.gpsinfo.gps{key}": text for key, text in gps.items()}
    return Tags({"exif.image.make": "A", **values, **{f"xmp.drone-dji.{key}": text for key, text in xmp.items()}})


def cut(deg: float, step: float) -> float:
    return math.floor(deg / step + 1e-9) * step


def rounded(deg: float, step: float) -> float:
    return round(deg / step) * step


def read(photographs: list[Tags], n: int = 0):
    return read_gnss(photographs[n], AUTO, written_steps(photographs))


def said(reading) -> str:
    return " | ".join(f"{doubt.text} ({doubt.example})" for doubt in reading.doubts)


@pytest.mark.parametrize("per_second", [10**4, 10**6, 10**7])
@pytest.mark.parametrize("way", [cut, rounded])
@pytest.mark.parametrize(
    ("step", "told"), [(1e-4, "11 m north, 7.5 m east"), (1e-3 / 60, "1.9 m north, 1.3 m east"), (0.1 / 3600, "3.1 m north, 2.1 m east")]
)
def test_steps_are_those_of_all_values(per_second: int, way, step: float, told: str) -> None:
    some = [exif(dms(way(lat, step), per_second), dms(way(lon, step), per_second)) for lat, lon in PLACES]
    reading = read(some, 3)
    assert told in said(reading)
    # half a step of bias and the scatter of a uniform distribution, beside the 2 m of the receiver
    assert reading.fix.sigma_horizontal_m == pytest.approx(math.hypot(2.0, step * M_A_DEGREE / math.sqrt(3)), rel=1e-3)


@pytest.mark.parametrize(("step", "told"), [(1e-2, "1113 m north, 75"), (1e-3, "111 m north, 75")])
def test_very_coarse_steps_of_a_wide_survey(step: float, told: str) -> None:
    some = [exif(dms(cut(lat + n * 3 * step, step)), dms(cut(lon + n * 2 * step, step))) for n, (lat, lon) in enumerate(PLACES)]
    assert told in said(read(some, 5))


def test_southern_and_western_positions_too() -> None:
    some = []
    for lat, lon in PLACES:
        tags = exif(dms(cut(lat, 1e-4)), dms(cut(lon, 1e-4)))
        some.append(Tags({**tags.values, "exif.gpsinfo.gpslatituderef": "S", "exif.gpsinfo.gpslongituderef": "W"}))
    reading = read(some)
    assert "11 m north" in said(reading) and reading.fix.lat_deg < 0


@pytest.mark.parametrize("holding", ["degrees", "radians", "nmea"])
def test_positions_that_went_through_32_bits(holding: str) -> None:
    lon0 = 151.2

    def held(deg: float) -> float:
        if holding == "radians":
            return math.degrees(float(np.float32(math.radians(deg))))
        if holding == "nmea":
            value = float(np.float32(math.floor(deg) * 100 + (deg % 1) * 60))
            return value // 100 + value % 100 / 60
        return float(np.float32(deg))

    some = [exif(dms(held(lat)), dms(held(lon + lon0)), rtkflag="50") for lat, lon in PLACES]
    reading = read(some, 2)
    assert "does not count as RTK" in said(reading) or "coarse steps" in said(reading)
    assert reading.fix.sigma_horizontal_m > 0.3


def test_rtk_s_claim_ends_with_its_decimals() -> None:
    some = [exif(dms(cut(lat, 1e-4)), dms(cut(lon, 1e-4)), rtkflag="50", rtkstdlat="0.01", rtkstdlon="0.01") for lat, lon in PLACES]
    reading = read(some)
    assert reading.fix.rtk == "none" and reading.fix.sigma_horizontal_m > 6
    assert "does not count as RTK fixed" in said(reading)
    fine = [exif(dms(lat), dms(lon), rtkflag="50", rtkstdlat="0.01", rtkstdlon="0.01") for lat, lon in PLACES]
    assert read(fine).fix.rtk == "fixed" and said(read(fine)) == ""


def test_a_finer_xmp_counts_against_decimals_that_were_cut() -> None:
    some = [
        exif(dms(cut(lat, 1e-4)), dms(cut(lon, 1e-4)), gpslatitude=f"{lat + 2e-4:.7f}", gpslongitude=f"{lon + 3e-4:.7f}")
        for lat, lon in PLACES
    ]
    reading = read(some, 4)
    assert reading.fix.lat_deg == pytest.approx(PLACES[4][0] + 2e-4, abs=1e-7)
    assert "EXIF is written more coarsely" in said(reading)


@pytest.mark.parametrize("count", [1, 2, 10])
def test_whole_seconds_behind_fine_denominators_need_no_crowd(count: int) -> None:
    def whole(deg: float) -> str:
        parts = dms(cut(deg, 1 / 3600)).split()
        return f"{parts[0]} {parts[1]} {parts[2].split('/')[0]}0000/10000"

    assert "31 m north" in said(read([exif(whole(lat), whole(lon)) for lat, lon in PLACES[:count]]))


def test_one_coarse_photograph_among_fine_ones_is_found() -> None:
    some = [exif(dms(lat), dms(lon)) for lat, lon in PLACES]
    some[3] = exif("47/1 25/1 12/1", dms(PLACES[3][1]))
    some[6] = exif(dms(cut(PLACES[6][0], 1e-3)), dms(cut(PLACES[6][1], 1e-3)))
    assert "steps of 1113 m north, less than 0.01 m east" in said(read(some, 3))
    assert said(read(some, 4)) == ""


def test_zeros_dropped_from_a_decimal_text_are_none() -> None:
    lats = ["47.4212345", "47.42", "47.4213381", "47.4214127", "47.421", "47.4215333"]
    some = [Tags({"xmp.drone-dji.gpslatitude": lat, "xmp.drone-dji.gpslongitude": f"8.54{n}1{n}37"}) for n, lat in enumerate(lats)]
    assert all(said(read(some, n)).count("steps") == 0 for n in range(len(lats)))
    coarse = [Tags({"xmp.drone-dji.gpslatitude": f"47.42{n}1", "xmp.drone-dji.gpslongitude": f"8.54{n}3"}) for n in range(6)]
    assert "11 m north" in said(read(coarse))


def test_fine_positions_are_never_coarse() -> None:
    """Two hundred flights at random places, with the decimals that makers write: no doubt at all."""
    random = np.random.default_rng(5)
    for flight in range(200):
        per_second = (10**4, 10**5, 10**6)[flight % 3]
        lat, lon, count = random.uniform(-80, 80), random.uniform(-180, 180), int(random.integers(1, 40))
        some = [exif(dms(abs(lat) + n * 1e-4 * random.uniform(), per_second), dms(abs(lon) + 1e-4 * random.uniform(), per_second))
                for n in range(count)]  # fmt: skip
        steps = written_steps(some)
        assert {said(read_gnss(tags, AUTO, steps)) for tags in some} == {""}


def test_a_planned_line_along_a_round_parallel_is_not_coarse() -> None:
    some = [exif(dms(47.0), dms(8.5 + n * 1.31e-4 / 1.7)) for n in range(6)]
    assert "km" not in said(read(some)) and read(some).fix.sigma_horizontal_m < 3


@pytest.mark.parametrize(
    ("step_m", "told"), [(1.0, "steps of 1 m"), (0.1, "steps of 0.1 m"), (0.3048, "steps of 0.3 m"), (10.0, "steps of 10 m")]
)
def test_heights_in_coarse_steps_widen_what_rtk_states(step_m: float, told: str) -> None:
    heights = [rounded(506.3 + 7.7 * n, step_m) for n in range(10)]
    some = [exif(dms(lat), dms(lon), f"{round(h * 1000)}/1000", rtkflag="50") for (lat, lon), h in zip(PLACES, heights, strict=True)]
    reading = read(some)
    assert told in said(reading)
    assert reading.fix.sigma_vertical_m == pytest.approx(math.hypot(0.03, step_m / math.sqrt(3)), rel=0.01)


def test_level_flight_and_millimetres_have_no_steps() -> None:
    level = [exif(dms(lat), dms(lon), "510000/1000", rtkflag="50") for lat, lon in PLACES]
    fine = [exif(dms(lat), dms(lon), f"{506301 + 137 * n}/1000", rtkflag="50") for n, (lat, lon) in enumerate(PLACES)]
    assert said(read(level)) == said(read(fine)) == ""
