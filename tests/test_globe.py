"""Places on a globe: middles against turned truth, shapes at 180 degrees and at the poles by areas."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from shapely.geometry import Point

from geo_nerf.frame import LocalFrame
from geo_nerf.globe import bounds_on_globe, half_turn_deg, line_on_globe, middle_of_places, polygon_on_globe

GLOBE = pyproj.CRS("EPSG:4979")
GEOD = pyproj.Geod(ellps="WGS84")
PLACES = np.random.default_rng(4).normal(0.0, 2e-3, (12, 2))


def away_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(GEOD.inv(*one, *other)[2])


def around(lon: float, lat: float) -> np.ndarray:
    """Twelve places within some hundred metres, as longitudes in -180..180."""
    return np.column_stack([half_turn_deg(lon + PLACES[:, 0]), lat + PLACES[:, 1]])


@pytest.mark.parametrize("lon", [180.0, -180.0, 179.999, -179.9995, 178.0, 0.0, 8.5, 359.9999])
@pytest.mark.parametrize("lat", [-16.8, 71.2, 0.0])
def test_the_middle_turns_with_the_places(lon: float, lat: float) -> None:
    middle = middle_of_places(around(lon, lat))
    wanted = (lon + float(np.median(PLACES[:, 0])), lat + float(np.median(PLACES[:, 1])))
    assert away_m(middle, wanted) < 1e-3
    assert -180.0 <= middle[0] <= 180.0


@pytest.mark.parametrize("east", [0, 1, 2, 6, 11, 12])
def test_any_split_at_180_degrees(east: int) -> None:
    lon = np.where(np.arange(12) < east, 179.9999, -179.9999)
    assert away_m(middle_of_places(np.column_stack([lon, np.full(12, -16.8)])), (180.0, -16.8)) < 15.0


def test_180_in_both_signs_is_one_place() -> None:
    assert (
        away_m(
            middle_of_places(np.array([(180.0, 52.0), (-180.0, 52.0), (180.0, 52.0), (-180.0, 52.0)])),
            (180.0, 52.0),
        )
        < 1e-6
    )


@pytest.mark.parametrize("convention", [0.0, 360.0])
def test_0_to_360_and_minus_180_to_180_are_the_same(convention: float) -> None:
    places = np.array([(179.998, -16.8), (-179.998 + convention, -16.81), (-179.996 + convention, -16.79)])
    assert middle_of_places(places) == pytest.approx((-179.998, -16.8), abs=1e-9)


def test_far_from_180_degrees_it_is_the_plain_median() -> None:
    places = around(8.5417, 47.3769)
    assert middle_of_places(places) == tuple(np.median(places, axis=0))


@pytest.mark.parametrize("pole", [90.0, -90.0])
@pytest.mark.parametrize("off", [0.0, 1e-4, 3e-3])
def test_the_middle_of_a_flight_over_a_pole(pole: float, off: float) -> None:
    """Longitudes take all values; the middle is within the flight."""
    lon = np.linspace(-180.0, 150.0, 12)
    centre = LocalFrame(30.0, pole - np.sign(pole) * off, 0.0)
    xyz = np.column_stack([100.0 * np.sin(np.radians(lon)), 100.0 * np.cos(np.radians(lon)), np.zeros(12)])
    middle = middle_of_places(centre.local_to_crs(xyz, GLOBE))
    assert away_m(middle, (30.0, centre.lat_deg)) < 20.0


@pytest.mark.parametrize("wild", [(0.0, 0.0), (0.0, -16.8), (-1.0, 89.0)])
def test_wild_places_do_not_move_the_middle(wild: tuple[float, float]) -> None:
    places = np.vstack([around(180.0, -16.8), [wild, wild]])
    assert away_m(middle_of_places(places), (180.0, -16.8)) < 1000.0


def test_places_on_both_sides_of_the_globe_have_a_middle_among_them() -> None:
    assert middle_of_places(np.array([(10.0, 0.0), (-170.0, 0.0)])) == (10.0, 0.0)


def square(lon: float, lat: float, half_m: float = 50.0, steps: int = 1) -> np.ndarray:
    corners = half_m * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)], np.float64)
    ring = np.concatenate(
        [
            corners[k] + np.linspace(0, 1, steps, endpoint=False)[:, None] * (corners[k + 1] - corners[k])
            for k in range(4)
        ]
    )
    return LocalFrame(lon, lat, 0.0).local_to_crs(np.column_stack([ring, np.zeros(len(ring))]), GLOBE)[:, :2]


def test_a_polygon_that_crosses_nothing_keeps_its_corners() -> None:
    ring = square(8.5, 47.0)
    assert np.array_equal(np.array(polygon_on_globe(ring).exterior.coords)[:4], ring)


@pytest.mark.parametrize("lon", [180.0, -180.0, 179.9999, -179.9997])
def test_a_polygon_across_180_degrees_is_cut_there(lon: float) -> None:
    whole = polygon_on_globe(square(lon, -16.8))
    assert whole.geom_type == "MultiPolygon" and whole.is_valid and len(whole.geoms) == 2
    assert all(
        part.bounds[2] - part.bounds[0] < 0.002 and -180.0 <= part.bounds[0] and part.bounds[2] <= 180.0
        for part in whole.geoms
    )
    assert abs(GEOD.geometry_area_perimeter(whole)[0]) == pytest.approx(10_000.0, rel=1e-3)


def test_corners_on_180_degrees_in_either_sign_cross_nothing() -> None:
    for sign in (180.0, -180.0):
        ring = np.array([(sign, -17.0), (179.999, -17.0), (179.999, -16.999), (180.0, -16.999)])
        whole = polygon_on_globe(ring)
        assert whole.geom_type == "Polygon" and whole.bounds[2] - whole.bounds[0] == pytest.approx(0.001)
    west = polygon_on_globe(
        np.array([(180.0, -17.0), (-179.999, -17.0), (-179.999, -16.999), (-180.0, -16.999)])
    )
    assert west.geom_type == "Polygon" and west.bounds == pytest.approx((-180.0, -17.0, -179.999, -16.999))


def test_a_polygon_with_a_hole_across_180_degrees() -> None:
    whole = polygon_on_globe(square(180.0, -16.8), [square(180.0, -16.8, 20.0)])
    assert abs(GEOD.geometry_area_perimeter(whole)[0]) == pytest.approx(10_000.0 - 1_600.0, rel=1e-3)


@pytest.mark.parametrize("pole", [90.0, -90.0])
def test_a_polygon_over_a_pole_holds_it(pole: float) -> None:
    whole = polygon_on_globe(square(25.0, pole, steps=40))
    assert (
        whole.is_valid
        and whole.covers(Point(0.0, pole))
        and whole.bounds[0] == -180.0
        and whole.bounds[2] == 180.0
    )
    assert whole.covers(Point(-170.0, pole - np.sign(pole) * 1e-4)) and not whole.covers(
        Point(-170.0, pole - np.sign(pole) * 1e-3)
    )


def test_a_line_is_cut_at_180_degrees_and_nowhere_else() -> None:
    line = line_on_globe(
        np.array(
            [
                (179.999, -17.0),
                (-179.999, -17.0),
                (-179.999, -16.999),
                (179.999, -16.999),
                (179.9995, -17.001),
            ]
        )
    )
    assert line.geom_type == "MultiLineString" and len(line.geoms) == 3
    assert line.length == pytest.approx(0.002 + 0.001 + 0.002 + np.hypot(0.0005, 0.002))
    assert line_on_globe(np.array([(8.0, 47.0), (8.1, 47.0)])).geom_type == "LineString"


def test_bounds_are_the_shortest_way_round() -> None:
    assert bounds_on_globe([polygon_on_globe(square(8.5, 47.0))]) == pytest.approx(
        polygon_on_globe(square(8.5, 47.0)).bounds
    )
    west, south, east, north = bounds_on_globe([polygon_on_globe(square(180.0, -16.8)), Point(179.99, -16.8)])
    assert west == 179.99 and -180.0 < east < -179.999 and south < -16.8 < north
    assert bounds_on_globe([Point(-179.9, 1.0), Point(179.9, 2.0)]) == (179.9, 1.0, -179.9, 2.0)
    assert bounds_on_globe([polygon_on_globe(square(0.0, 90.0, steps=9))])[::2] == (-180.0, 180.0)


@pytest.mark.parametrize("lat", [90.0, -90.0, 89.9999, -89.9999])
def test_a_frame_at_a_pole_is_a_frame(lat: float) -> None:
    """East is where its longitude says: 90 degrees clockwise from the meridian that it looks along."""
    frame = LocalFrame(30.0, lat, 12.0)
    xyz = np.random.default_rng(2).uniform(-300.0, 300.0, (50, 3))
    assert np.abs(frame.crs_to_local(frame.local_to_crs(xyz, GLOBE), GLOBE) - xyz).max() < 1e-6
    lon, at_lat, _ = LocalFrame(30.0, np.copysign(90.0, lat), 0.0).local_to_crs(
        np.array([[100.0, 0.0, 0.0]]), GLOBE
    )[0]
    assert lon == pytest.approx(120.0, abs=1e-6) and abs(at_lat) == pytest.approx(
        90.0 - 100.0 / 111_694.0, abs=1e-6
    )
