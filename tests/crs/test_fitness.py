"""Scale and direction of a CRS at the photographs' place, against PROJ's own factors and figures of textbooks."""

from __future__ import annotations

import contextlib

import pyproj
import pytest

from geo_nerf.crs import agreement_at, check_place, parse_crs, scale_at, site_words, suggest_crs, survey_crs, utm_crs
from geo_nerf.crs.definition import written_code
from geo_nerf.crs.errors import UnfitCrsError
from geo_nerf.crs.fitness import inexact_words
from geo_nerf.crs.grids import better_grids
from geo_nerf.errors import MissingGridError, OutsideCrsError
from geo_nerf.events import Event, Events
from geo_nerf.site_crs import check_at

ZURICH = (8.5411, 47.3768)


@pytest.mark.parametrize(
    ("code", "place"), [("EPSG:32632", ZURICH), ("EPSG:2154", (2.3, 48.8)), ("EPSG:3857", ZURICH), ("EPSG:3035", (30, 60))]
)
def test_scale_and_convergence_are_those_of_proj(code: str, place: tuple[float, float]) -> None:
    ours, factors = scale_at(survey_crs(code), *place), pyproj.Proj(code).get_factors(*place)
    scales = factors.tissot_semimajor, factors.tissot_semiminor
    assert (ours.greatest, ours.least) == pytest.approx(scales, abs=5e-6 if code != "EPSG:3857" else 0.01)
    assert ours.convergence_deg == pytest.approx(factors.meridian_convergence, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("EPSG:3857", "48 % longer than on the ground"),
        ("EPSG:3395", "scale factor 1.47"),
        ("EPSG:4087", "by direction"),
        ("+proj=utm +zone=17 +datum=WGS84 +units=m", "scale factor 1.35"),
        ("+proj=utm +zone=32 +south +datum=WGS84", "zone of the south"),
        ("+proj=merc +datum=WGS84", "scale factor 1.47"),
        ("+proj=laea +lat_0=0 +lon_0=0 +datum=WGS84", "by direction"),
        ("+proj=tmerc +lon_0=8.5 +k=0.98 +datum=WGS84", "shorter than on the ground"),
    ],
)
def test_maps_far_from_the_ground_are_refused_with_figures(text: str, words: str) -> None:
    with pytest.raises(UnfitCrsError, match=words) as caught:
        check_place(pyproj.CRS(text), *ZURICH)
    assert caught.value.where == "--crs" and caught.value.code == "unfit_crs"


def test_the_other_hemisphere_of_a_zone_without_area_is_refused() -> None:
    with pytest.raises(UnfitCrsError, match="zone of the north"):
        check_place(pyproj.CRS("+proj=utm +zone=32 +datum=WGS84"), 8.5, -47.4)


def test_a_zone_may_be_used_a_little_over_its_edges() -> None:
    assert check_place(survey_crs("EPSG:32632"), 8.5, -0.5) == ()
    (words,) = check_place(survey_crs("EPSG:32633"), 10.1, 47.4)
    assert "1.3 mm a metre (1280 ppm)" in words and "scale factor 1.001280" in words


@pytest.mark.parametrize("code", ["EPSG:32632", "EPSG:25832", "EPSG:2056", "EPSG:25832+3855", "+proj=utm +zone=32 +ellps=GRS80"])
def test_a_survey_in_its_own_crs_hears_nothing(code: str) -> None:
    assert check_place(survey_crs(code), *ZURICH) == ()


@pytest.mark.parametrize(("lat_deg", "code"), [(84.1, 5041), (90.0, 5041), (-80.1, 5042), (-90.0, 5042), (83.9, 32632), (-79.9, 32732)])
def test_the_poles_have_polar_stereographic_east_before_north(lat_deg: float, code: int) -> None:
    assert utm_crs(9.0, lat_deg).to_epsg() == code
    assert suggest_crs(9.0, lat_deg)[0][0] == f"EPSG:{code}"


@pytest.mark.parametrize("lon_deg", [-180.0, -90.0, 0.0, 45.0, 135.0])
@pytest.mark.parametrize(("code", "lat_deg"), [("EPSG:5041", 86.0), ("EPSG:5042", -86.0), ("EPSG:5041", 90.0)])
def test_polar_maps_are_warned_of_and_never_called_upside_down(code: str, lat_deg: float, lon_deg: float) -> None:
    (words,) = check_place(survey_crs(code), lon_deg, lat_deg)
    assert "shorter than on the ground" in words and not scale_at(survey_crs(code), lon_deg, lat_deg).mirrored


def test_a_control_files_crs_is_doubted_and_never_refused() -> None:
    assert site_words(survey_crs("EPSG:25832"), *ZURICH) == ()
    assert "48 %" in site_words(survey_crs("EPSG:3857"), *ZURICH)[0]
    assert "the control points lie at longitude 8.5411" in site_words(survey_crs("EPSG:32650"), *ZURICH)[0]


def test_outside_is_said_of_what_lies_outside() -> None:
    with pytest.raises(OutsideCrsError) as caught:
        check_place(survey_crs("EPSG:32650"), *ZURICH)
    assert caught.value.code == "outside_crs" and "the photographs lie" in caught.value.what


@pytest.mark.parametrize(
    ("text", "lon", "lat", "metres"),
    [("EPSG:21781", 8.5, 47.3, "1.5 m"), ("EPSG:30169", 139.7, 35.7, "9 m"), ("EPSG:22234", 18.5, -34, "9 m")]
)
def test_a_datum_known_to_metres_is_said(text: str, lon: float, lat: float, metres: str) -> None:
    (words,) = inexact_words(parse_crs(text), lon, lat)
    assert f"accurate to {metres}" in words and text in words


@pytest.mark.parametrize(
    ("text", "lon", "lat"),
    [("EPSG:32632", 9, 47), ("EPSG:25832", 9, 47), ("EPSG:2056", 8.5, 47.3), ("EPSG:7855", 147, -37),
     ("EPSG:6347", -80, 40), ("EPSG:28992", 5, 52)],
)  # fmt: skip
def test_datums_that_agree_with_wgs84_as_well_as_it_does_with_itself_are_not_warned_of(text: str, lon: float, lat: float) -> None:
    assert inexact_words(parse_crs(text), lon, lat) == ()


def test_a_grid_that_gives_another_way_is_offered() -> None:
    assert better_grids(parse_crs("EPSG:21781"), (8.5, 47.3)) == ("ch_swisstopo_CHENyx06_ETRS.tif",)
    assert "doctor --fetch-grids EPSG:21781`" in inexact_words(parse_crs("EPSG:21781"), 8.5, 47.3)[0]
    assert better_grids(parse_crs("EPSG:32632")) == better_grids(parse_crs("EPSG:2056")) == ()


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("+proj=utm +zone=13 +datum=NAD27", "EPSG:26713", (-105.0, 39.7)),
        ("+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs", "EPSG:32632", (8.5, 47.4)),
        ("+proj=utm +zone=17 +datum=NAD83", "EPSG:26917", (-81.0, 44.0)),
    ],
)
def test_a_proj_string_that_is_a_known_crs_has_its_code_and_area(text: str, code: str, place: tuple[float, float]) -> None:
    """So the grid named is that of the place: Canada's was for NAD27 in Denver."""
    crs = survey_crs(text)
    assert written_code(crs) == code and crs.area_of_use is not None
    with contextlib.suppress(MissingGridError):
        check_place(crs, *place)
    with pytest.raises(OutsideCrsError):
        check_place(crs, 20.0, 50.0)


@pytest.mark.parametrize(
    ("code", "place"),
    [("EPSG:32632+5703", ZURICH), ("EPSG:26949", (-51.7, 64.2)), ("EPSG:10166", (139.7, 35.7)), ("EPSG:25832+5703", (11.0, 49.0))],
)
def test_a_place_outside_is_told_before_a_grid_is_asked_for(code: str, place: tuple[float, float]) -> None:
    """Arizona in Greenland, another zone of Japan, heights of North America in Europe."""
    with pytest.raises(OutsideCrsError):
        check_at(code, *place, Events())


@pytest.mark.parametrize(("code", "place", "stated"), [("EPSG:28350", (115.9, -31.9), 3), ("EPSG:26913", (-105.0, 39.7), 4)])
def test_a_datum_that_agrees_to_metres_only_is_told_and_warned_of_where_positions_are_finer(code, place, stated) -> None:
    seen: list[Event] = []
    check_at(code, *place, Events(listeners=(seen.append,)), finest_m=2.0)
    check_at(code, *place, Events(listeners=(seen.append,)), finest_m=0.02)
    assert [event.kind for event in seen] == ["note", "warning"]
    assert all(f"holds to {stated} m" in event.data["text"] for event in seen)


@pytest.mark.parametrize(("code", "place"), [("EPSG:25832", ZURICH), ("EPSG:2056", ZURICH), ("EPSG:6677", (139.7, 35.6))])
def test_a_datum_that_agrees_to_a_metre_is_not_spoken_of(code, place) -> None:
    assert agreement_at(survey_crs(code), *place) is None


def test_a_shift_of_ones_own_is_not_taken_for_exact() -> None:
    shift = "+proj=tmerc +lat_0=0 +lon_0=29 +k=1 +x_0=0 +y_0=0 +ellps=clrk80 +towgs84={} +units=m"
    (words,) = check_place(survey_crs(shift.format("-136,-108,-292")), 28.2, -25.7)
    assert "nobody states how accurate" in words
    assert check_place(pyproj.CRS(shift.format("0,0,0")), 28.2, -25.7) == ()


@pytest.mark.parametrize(("place", "words"), [((11.4, 47.3), "at this place"), (ZURICH, "which is not this place")])
def test_accuracy_is_stated_for_where_it_was_found(place: tuple[float, float], words: str) -> None:
    assert words in check_place(survey_crs("EPSG:31254"), *place)[0]
