"""Why there is no way to a CRS: each cause has its own class, code and words, and what is proposed works."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys

import numpy as np
import pyproj
import pytest

from geo_nerf.crs import WGS84_3D, check_way, parse_crs, reading_note, survey_crs, transform, transformer
from geo_nerf.crs.reasons import has_way
from geo_nerf.errors import GeoNerfError, MissingGridError, OutsideCrsError

WGS84 = parse_crs(WGS84_3D)


def refusal(text: str, where: str = "--crs") -> GeoNerfError:
    with pytest.raises(GeoNerfError) as caught:
        check_way(parse_crs(text), where=where)
    return caught.value


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("EPSG:25832+5783", "no_operation", "EPSG:25832+3855"),
        ("EPSG:2066", "no_operation", "inspect"),
        ("EPSG:25832+7837", "missing_grid", "python -m pyproj sync --file de_bkg_gcg2016.tif"),
        ("+proj=utm +zone=32 +datum=WGS84 +geoidgrids=egm96_15.gtx", "missing_grid", "sync --file us_nga_egm96_15.tif"),
        ("+proj=utm +zone=32 +ellps=bessel +nadgrids=BETA2007.gsb", "missing_grid", "sync --file de_adv_BETA2007.tif"),
        ("+proj=utm +zone=32 +ellps=bessel +nadgrids=mine.gsb", "missing_grid", "nobody offers"),
        ("EPSG:9943", "missing_grid", "nobody offers"),
        ("EPSG:3144", "unsupported_projection", "West Orientated"),
        ("EPSG:3145", "unsupported_projection", "+proj=lcc"),
        ("EPSG:32600", "unsupported_projection", "inspect"),
        ("ESRI:53025", "unsupported_projection", "Hotine"),
        ("+proj=utm +zone=32 +ellps=bessel", "missing_datum", "towgs84"),
        ("+proj=utm +zone=32 +ellps=intl +units=us-ft", "missing_datum", "International 1924"),
        ("ESRI:103878", "other_body", "Moon"),
        ("IAU_2015:49936", "other_body", "Mars"),
    ],
)
def test_each_cause_has_its_code_and_words(text: str, code: str, words: str) -> None:
    error = refusal(text, "gcp_list.txt, line 1")
    assert error.code == code and words in str(error)
    assert error.where == "gcp_list.txt, line 1" and "outside the area" not in str(error) and "--crs:" not in str(error)


@pytest.mark.parametrize("text", ["EPSG:25832+5715", "EPSG:25833+5831"])
def test_a_grid_that_nobody_offers_is_not_to_be_downloaded(text: str) -> None:
    told = str(refusal(text))
    assert "Und_min1x1" not in told.partition("sync --file")[2]
    proposed = re.findall(r"EPSG:\d+(?:\+\d+)?", told.partition("Use heights")[2])
    assert proposed and all(has_way(code) and code != text for code in proposed)


def test_the_command_that_gets_a_grid_is_there_with_pyproj() -> None:
    done = subprocess.run([sys.executable, "-m", "pyproj", "sync", "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "--file FILE" in done.stdout


@pytest.mark.parametrize(
    "code", ["EPSG:29377", "EPSG:2263", "EPSG:2263+6360", "EPSG:25832+5715", "EPSG:22275", "EPSG:5513", "EPSG:3433"]
)
def test_what_a_refusal_recommends_is_another_and_is_accepted(code: str) -> None:
    with pytest.raises(GeoNerfError) as caught:
        survey_crs(code)
    quoted = re.search(r'--crs (?:"([^"]+)"|([A-Z]+:\d+(?:\+\d+)?))', caught.value.mend)
    assert quoted is not None, caught.value.mend
    text = quoted[1] or quoted[2]
    assert text != code and survey_crs(text) is not None and has_way(text)


def test_a_point_outside_the_projection_is_told_apart_from_the_area() -> None:
    polar = parse_crs("+proj=gnom +lat_0=90 +lon_0=0 +datum=WGS84")
    with pytest.raises(OutsideCrsError) as caught:
        transform(np.array([[0.0, -45.0, 0.0]]), WGS84, polar)
    assert caught.value.code == "outside_projection" and "longitude 0.0000, latitude -45.0000" in str(caught.value)
    with pytest.raises(OutsideCrsError, match=r"x inf|x nan"):
        transform(np.array([[np.inf, 5e6, 0.0]]), parse_crs("EPSG:25832"), WGS84)


@pytest.mark.parametrize(
    "text",
    [
        "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs",
        "+proj=utm +zone=32 +ellps=WGS84 +units=m",
        "+proj=utm +zone=32 +a=6378137 +b=6356752.314",
        "+proj=utm +zone=32 +a=6378137 +rf=298.257222101",
    ],
)
def test_an_ellipsoid_of_today_without_a_datum_is_read_as_surveyors_mean_it(text: str) -> None:
    place = np.array([[8.5417, 47.3769, 452.0]])
    crs = survey_crs(text)
    assert transform(place, WGS84, crs)[0] == pytest.approx(transform(place, WGS84, parse_crs("EPSG:25832"))[0], abs=1e-3)
    assert "no datum: it is read as WGS 84" in reading_note(text) and crs.to_epsg() == 32632


@pytest.mark.parametrize(
    "text", ["EPSG:25832", "EPSG:2056", "+proj=utm +zone=32 +datum=WGS84", "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0"]
)
def test_what_says_its_datum_has_no_note(text: str) -> None:
    assert reading_note(text) == ""


@pytest.mark.parametrize(
    ("text", "like"), [("EPSG:4548", "+proj=tmerc +lon_0=117 +x_0=500000 +datum=WGS84"), ("EPSG:10285", None)]
)
def test_datums_of_today_without_an_operation_agree_with_wgs84_and_it_is_said(text: str, like: str | None) -> None:
    check_way(parse_crs(text))
    assert "taken to agree" in reading_note(text)
    if like is not None:
        place = np.array([[116.5, 40.0, 50.0]])
        assert transform(place, WGS84, parse_crs(text))[0] == pytest.approx(transform(place, WGS84, parse_crs(like))[0], abs=1e-3)


def test_towgs84_is_used_as_given() -> None:
    """A shift by 100 m along Z moves the north of a point at 45 degrees by 100 cos 45."""
    here = np.array([[9.0, 45.0, 0.0]])
    plain, moved = (parse_crs(f"+proj=utm +zone=32 +ellps=WGS84 +towgs84=0,0,{z}") for z in (0, 100))
    shift = transform(here, WGS84, moved) - transform(here, WGS84, plain)
    assert shift[0] == pytest.approx((0, -100 * np.cos(np.radians(45)) * 0.9996, 0), abs=0.05)


def test_vunits_and_geoidgrids_are_refused_by_name() -> None:
    with pytest.raises(GeoNerfError, match="US survey foot"):
        survey_crs("+proj=utm +zone=32 +datum=WGS84 +vunits=us-ft")
    with pytest.raises(MissingGridError, match=r"us_nga_egm96_15\.tif"):
        transformer(WGS84, survey_crs("+proj=utm +zone=32 +datum=WGS84 +geoidgrids=egm96_15.gtx"))


@pytest.mark.parametrize("long", [True, False])
def test_the_command_that_gets_a_grid_can_be_run(long: bool) -> None:
    text = "+proj=utm +zone=32 +datum=WGS84 +geoidgrids=egm96_15.gtx"
    crs = survey_crs(pyproj.CRS(text).to_wkt() if long else text)
    with pytest.raises(MissingGridError) as caught:
        transformer(WGS84, crs)
    said = str(caught.value)
    assert "…" not in said.split("Get it")[1] and "pyproj sync --file us_nga_egm96_15.tif" in said
    assert (f"--fetch-grids {shlex.quote(text)}`" in said) != long


def test_several_missing_grids_are_all_named_with_their_commands() -> None:
    said = str(MissingGridError("A", "B", ["b.tif", "a.tif"], crs="EPSG:1"))
    assert "the grids a.tif and b.tif, which are not installed" in said
    assert "--file a.tif`" in said and "--file b.tif`" in said and "Get them" in said
