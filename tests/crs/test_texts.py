"""Texts that people write for a CRS: read rightly, or refused with words."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.crs import parse_crs, title, transform
from geo_nerf.crs.errors import OtherMeridianError
from geo_nerf.errors import UnknownCrsError, UnsuitableCrsError


@pytest.mark.parametrize(
    "text",
    [
        "32632",
        32632,
        "EPSG:32632",
        "epsg:32632 ",
        " EPSG: 32632",
        "EPSG:32632\n",
        "WGS84 / UTM 32N",
        "WGS84 UTM 32N",
        "utm zone 32 n",
        "WGS 84 / UTM zone 32N",
        "wgs 84 / utm ZONE 32n",
        "urn:ogc:def:crs:EPSG::32632",
        "urn:ogc:def:crs:EPSG:9.9:32632",
        "EPSG::32632",
        "http://www.opengis.net/def/crs/EPSG/0/32632",
        "+init=epsg:32632",
        "+proj=utm +zone=32 +datum=WGS84",
        parse_crs("EPSG:32632").to_wkt(),
        parse_crs("EPSG:32632").to_wkt("WKT1_ESRI"),
        parse_crs("EPSG:32632").to_wkt(pretty=True),
        parse_crs("EPSG:32632").to_json(),
    ],
)
def test_one_zone_in_many_words(text: str | int) -> None:
    assert parse_crs(text).to_epsg() == 32632


@pytest.mark.parametrize(("text", "code"), [("LV95", 2056), ("25832", 25832), ("amersfoort / rd new", 28992), ("WGS84 UTM 7S", 32707)])
def test_names_and_codes(text: str, code: int) -> None:
    assert parse_crs(text).to_epsg() == code


def test_two_numbers_are_a_compound_code() -> None:
    for text in ("25832+7837", "EPSG::25832+7837", "urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::7837"):
        assert parse_crs(text) == parse_crs("EPSG:25832+7837")


NO_CRS = [
    *("", "   ", "😀", "\0", "\ud800", "utm", "UTM 61N", "UTM 32T", "{}", "[]", "EPSG:", "EPSG:25832+", "EPSG:25832;", "-32632", "3.2e4"),
    *("x" * 100_000, "[" * 100_000, "{" * 100_000, '{"a":' * 5000, "PROJCS[", 'PROJCS["a"', "../gcp.txt", "EPSG:25832 --out x"),
    *("+proj=utm +zone=99", "+proj=nonsense", "+proj=utm +zone=32 +R=6371000", "EPSG:\u0663\u0662", "Krovak", "Swiss", "Lambert 93"),
]


@pytest.mark.parametrize("text", NO_CRS)
def test_what_is_no_crs_is_refused_briefly(text: str) -> None:
    with pytest.raises(UnknownCrsError) as caught:
        parse_crs(text, where="gcp.txt, line 1")
    told = str(caught.value)
    assert len(told) < 600 and told.isprintable() and caught.value.where == "gcp.txt, line 1" and caught.value.code == "unknown_crs"


def test_a_name_that_is_only_near_is_named_and_not_taken() -> None:
    with pytest.raises(UnknownCrsError, match="CHTRS95"):
        parse_crs("Swiss")


@pytest.mark.parametrize("text", ["EPSG:5773", "EPSG:4326+3855", "OGC:CRS84", "EPSG:4978"])
def test_what_cannot_hold_products_says_why(text: str) -> None:
    from geo_nerf.crs import survey_crs

    with pytest.raises(UnsuitableCrsError, match="not a projected CRS"):
        survey_crs(text)


def test_an_empty_text_and_a_file_are_said(tmp_path, monkeypatch) -> None:
    with pytest.raises(UnknownCrsError, match="empty"):
        parse_crs("  ")
    (tmp_path / "my site.prj").write_text(pyproj.CRS("EPSG:25832").to_wkt())
    monkeypatch.chdir(tmp_path)
    for text in ("./my site.prj", "@my site.prj", str(tmp_path / "my site.prj")):
        with pytest.raises(UnknownCrsError, match=r"\$\(cat '"):
            parse_crs(text)


@pytest.mark.parametrize("text", ["EPGS:28992", "ESPG:28992", "EPSG 28992", "epsg-28992", "“EPSG:28992”", "EPSG:28992.0", "https://epsg.io/28992"])
def test_a_code_spelled_wrongly_is_proposed(text: str) -> None:
    with pytest.raises(UnknownCrsError, match="EPSG:28992 is Amersfoort / RD New; is that meant"):
        parse_crs(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("MGA zone 50", ("GDA94 / MGA zone 50 (EPSG:28350)", "GDA2020 / MGA zone 50 (EPSG:7850)")),
        ("Lambert 93", ("RGF93 v1 / Lambert-93 (EPSG:2154)",)),
        ("RD New", ("Amersfoort / RD New (EPSG:28992)",)),
        ("GDA2020 / MGA", ("GDA2020 / MGA zone 46 (EPSG:7846)", "and 10 more")),
    ],
)
def test_a_name_of_several_lists_them_whole_with_their_codes(text: str, names: tuple[str, ...]) -> None:
    with pytest.raises(UnknownCrsError) as caught:
        parse_crs(text)
    assert all(name in str(caught.value) for name in names) and "Internal Proj" not in str(caught.value)


def test_a_meridian_that_the_datum_does_not_have_is_the_cause_that_is_named() -> None:
    with pytest.raises(OtherMeridianError, match="meridian of Paris") as caught:
        parse_crs("+proj=utm +zone=31 +datum=WGS84 +pm=paris", where="gcp.txt, line 1")
    assert "no datum " not in str(caught.value).replace("knows no datum for it", "") and caught.value.where == "gcp.txt, line 1"


def test_the_text_proposed_for_another_meridian_is_that_of_proj() -> None:
    """Paris lies 2.33722917 degrees east of Greenwich, so the zone's middle lies at 5.33722917."""
    crs = parse_crs("+proj=utm +zone=31 +ellps=WGS84 +towgs84=0,0,0 +pm=paris")
    here = transform(np.array([[5.33722917, 48.0, 0.0]]), parse_crs("EPSG:4979"), crs)
    assert here[0] == pytest.approx((500_000, 5_316_300.2245, 0), abs=0.01)


@pytest.mark.parametrize(
    "text", ["+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units=us-ft", "+proj=tmerc +lon_0=9 +ellps=bessel +towgs84=1,2,3"]
)
def test_a_proj_string_that_went_through_a_file_is_named_by_itself(text: str) -> None:
    assert title(parse_crs(pyproj.CRS(text).to_wkt())).startswith("'+proj=")
