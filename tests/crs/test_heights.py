"""Heights of CRSs without a vertical axis, against PROJ's own pipelines."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.crs import WGS84_3D, heights_above, operation_at, parse_crs, survey_crs, transform
from geo_nerf.frame import LocalFrame

WGS84 = parse_crs(WGS84_3D)
#: CRSs of old ellipsoids, with a place and half an extent of a survey there, degrees
OLD = {
    "EPSG:2056": (8.54, 47.37),
    "EPSG:21781": (8.54, 47.37),
    "EPSG:28992": (5.4, 52.1),
    "EPSG:31287": (13.5, 47.4),
    "EPSG:31256": (15.9, 48.2),
    "EPSG:5514": (15.0, 50.0),
    "EPSG:3765": (16.0, 45.5),
    "EPSG:29902": (-8.0, 53.0),
    "EPSG:2039": (35.0, 31.5),
    "EPSG:3826": (121.0, 24.0),
    "EPSG:2100": (23.7, 38.0),
    "EPSG:29873": (116.0, 5.5),
    # of a new ellipsoid, but PROJ takes the way to them to be of three dimensions
    "EPSG:7375": (56.0, 21.0),
    "EPSG:9296": (56.0, 21.0),
}


def flown_at(place: tuple[float, float]) -> np.ndarray:
    """Points round a place, metres of height from below the sea to a mountain."""
    rng = np.random.default_rng(2)
    return np.column_stack([rng.uniform(-0.02, 0.02, (200, 2)) + place, rng.uniform(-40, 3000, 200)])


def metres(degrees: np.ndarray, lat_deg: float) -> np.ndarray:
    return np.abs(degrees * [111_320 * np.cos(np.radians(lat_deg)), 110_574, 1.0])


@pytest.mark.parametrize("code", OLD)
def test_old_ellipsoids_have_the_heights_of_utm(code: str) -> None:
    ground = flown_at(OLD[code])
    there = transform(ground, WGS84, survey_crs(code))
    assert np.array_equal(there[:, 2], ground[:, 2])


@pytest.mark.parametrize("code", OLD)
def test_the_way_back_leads_back(code: str) -> None:
    ground = flown_at(OLD[code])
    back = transform(transform(ground, WGS84, survey_crs(code)), survey_crs(code), WGS84)
    assert metres(back - ground, OLD[code][1]).max() < 1e-6


def test_the_map_position_is_that_of_the_true_height() -> None:
    """PROJ's own steps, written out: a point 3000 m up lies where its perpendicular meets the Bessel ellipsoid."""
    steps = (
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=WGS84 "
        "+step +proj=helmert +x=-674.374 +y=-15.056 +z=-405.346 +step +inv +proj=cart +ellps=bessel "
        "+step +proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel"
    )
    ground = flown_at(OLD["EPSG:2056"])
    truth = np.stack(pyproj.Transformer.from_pipeline(steps).transform(*ground.T), axis=1)
    assert np.abs(transform(ground, WGS84, survey_crs("EPSG:2056"))[:, :2] - truth[:, :2]).max() < 1e-6
    assert abs(truth[:, 2] - ground[:, 2]).min() > 45, "its own ellipsoid is elsewhere, or the test shows nothing"


def test_between_two_old_ellipsoids_heights_stay() -> None:
    ground = flown_at((11.9, 47.2))
    one = survey_crs("+proj=utm +zone=32 +ellps=bessel +towgs84=598.1,73.7,418.2")
    other = survey_crs("+proj=utm +zone=33 +ellps=intl +towgs84=-87,-98,-121")
    there = transform(transform(ground, WGS84, one), one, other)
    assert np.abs(there - transform(ground, WGS84, other)).max() < 1e-5


def test_a_crs_with_its_own_ellipsoidal_heights_means_them() -> None:
    flat, own = survey_crs("EPSG:2056"), parse_crs("EPSG:2056").to_3d()
    ground = np.array([[8.54, 47.37, 451.66]])
    assert transform(ground, WGS84, own)[0, 2] == pytest.approx(404.18, abs=0.2)
    assert transform(transform(ground, WGS84, own), own, flat)[0, 2] == pytest.approx(451.66, abs=1e-6)
    assert transform(transform(ground, WGS84, flat), flat, own)[0, 2] == pytest.approx(404.18, abs=0.2)


def test_feet_on_the_map_leave_heights_in_metres() -> None:
    ground = np.array([[-74.0, 40.7, 33.0]])
    feet, metres_there = (transform(ground, WGS84, parse_crs(f"+proj=utm +zone=18 +datum=WGS84 +units={unit}")) for unit in ("us-ft", "m"))
    assert feet[0] == pytest.approx(metres_there[0] * [3937 / 1200, 3937 / 1200, 1], abs=1e-6)


def test_the_frame_and_earth_centred_coordinates_keep_heights() -> None:
    frame = LocalFrame(8.54, 47.37, 451.66)
    assert frame.local_to_crs(np.zeros((1, 3)), survey_crs("EPSG:2056"))[0, 2] == pytest.approx(451.66, abs=1e-6)
    ecef = transform(np.array([[8.54, 47.37, 451.66]]), WGS84, parse_crs("EPSG:4978"))
    assert transform(ecef, parse_crs("EPSG:4978"), survey_crs("EPSG:2056"))[0, 2] == pytest.approx(451.66, abs=1e-6)


@pytest.mark.parametrize("code", ["EPSG:2056", "EPSG:31287", "EPSG:5514"])
def test_the_pipeline_on_record_gives_the_same_heights(code: str) -> None:
    place = (*OLD[code], 500.0)
    alone = pyproj.Transformer.from_pipeline(operation_at(WGS84, survey_crs(code), place).proj_pipeline).transform(*place)
    assert alone == pytest.approx(tuple(transform(np.array([place]), WGS84, survey_crs(code))[0]), abs=1e-6)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("EPSG:25832", "the WGS 84 ellipsoid"),
        ("EPSG:2056", "the WGS 84 ellipsoid"),
        ("EPSG:25832+3855", "EGM2008 geoid"),
        ("EPSG:25832+7837", "Deutsches Haupthoehennetz 2016"),
        ("EPSG:9895", "the International 1924 ellipsoid of Luxembourg Reference Frame"),
        ("+proj=utm +zone=32 +datum=WGS84 +geoidgrids=egm96_15.gtx", "unknown using geoidgrids=egm96_15.gtx"),
        ("+proj=utm +zone=32 +ellps=bessel +towgs84=598,73,418", "the WGS 84 ellipsoid"),
    ],
)
def test_what_heights_are_above(text: str, words: str) -> None:
    assert heights_above(parse_crs(text)) == words
    assert heights_above(parse_crs("EPSG:2056").to_3d()) == "the Bessel 1841 ellipsoid of CH1903+"
