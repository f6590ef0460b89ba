"""Footprints and overlap against geometry worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.crs import parse_crs
from geo_nerf.frame import LocalFrame
from geo_nerf.images.footprints import footprint, survey_flight
from geo_nerf.synthetic.ties import made_flight
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

LENS = IntrinsicsPrior(Intrinsics((300, 400), 400.0, 400.0, 200.0, 150.0), 0.01, "dewarp")
FRAME = LocalFrame(8.5, 47.4, 0.0)


def photo(east: float, north: float, *, yaw: float = 0.0, pitch: float = -90.0, number: int = 0, height: float | None = 40.0) -> Photo:
    lon, lat, _ = FRAME.local_to_crs(np.array([[east, north, 0.0]]), parse_crs("EPSG:4979"))[0]
    fix = GnssFix(float(lon), float(lat), 500.0, "ellipsoid", 2.0, 3.0)
    when = f"2026-05-01T10:{number // 60:02d}:{number % 60:02d}"
    return Photo(f"{number:03d}.jpg", Path("x"), (300, 400), 1, "c", LENS, fix, GimbalAngles(yaw, pitch, 0.0), when, height, "f")


def block(step: float, strips: float, **options: float | None) -> Catalog:
    places = [
        (column * strips, row * step if column % 2 == 0 else 90 - row * step) for column in range(4) for row in range(int(90 / step) + 1)
    ]
    return Catalog(Path("x"), tuple(photo(*place, number=n, **options) for n, place in enumerate(places)))  # type: ignore[arg-type]


def test_footprint_straight_down_turned_and_oblique() -> None:
    middle = np.zeros(2)
    np.testing.assert_allclose(footprint(photo(0, 0), middle, 40.0, 0.0), [(-20, 15), (20, 15), (20, -15), (-20, -15)], atol=1e-9)
    np.testing.assert_allclose(footprint(photo(0, 0), middle, 40.0, 90.0), [(15, 20), (15, -20), (-15, -20), (-15, 20)], atol=1e-9)
    oblique = footprint(photo(0, 0, pitch=-45.0), middle, 40.0, 0.0)
    lower, upper = 45 - np.degrees(np.arctan(150 / 400)), 45 + np.degrees(np.arctan(150 / 400))
    np.testing.assert_allclose(oblique[:, 1], 40 * np.tan(np.radians([upper, upper, lower, lower])), atol=1e-9)
    assert np.linalg.norm(footprint(photo(0, 0, pitch=0.0), middle, 40.0, 0.0), axis=1).max() <= 160.0 + 1e-9


def test_overlap_gsd_and_photographs_a_point() -> None:
    """Footprint 40 x 30 m, steps of 6 m, strips 12 m apart: 80 % forward, 70 % side, 40 * 30 / (6 * 12) photographs a point."""
    flight = survey_flight(block(6.0, 12.0))
    assert flight is not None
    assert flight.gsd_m == pytest.approx(0.1)
    assert (flight.height_m, flight.height_source) == (40.0, "tags")
    assert flight.forward_overlap == pytest.approx(0.8, abs=0.01)
    assert flight.side_overlap == pytest.approx(0.7, abs=0.01)
    assert 10 < flight.photos_per_point < 40 * 30 / (6 * 12) + 0.5  # fewer at the block's edges
    assert 0.7 < flight.area_ha < 1.0  # 36 x 90 m of cameras with half a footprint around, less the rim seen once or twice


def test_a_yaw_half_a_turn_off_changes_nothing() -> None:
    there, back = survey_flight(block(6.0, 12.0)), survey_flight(block(6.0, 12.0, yaw=180.0))
    assert there is not None and back is not None
    assert there.forward_overlap == pytest.approx(back.forward_overlap)
    assert there.photos_per_point == pytest.approx(back.photos_per_point, rel=0.02)


def test_without_height_tags_the_overlap_is_assumed() -> None:
    flight = survey_flight(block(7.5, 12.0, height=None))
    assert flight is not None
    assert flight.height_source == "assumed"
    assert flight.height_m == pytest.approx(40.0, rel=0.01)  # 7.5 m are a quarter of 30 m


def test_nothing_to_tell_without_positions() -> None:
    catalog = block(6.0, 12.0)
    bare = replace(catalog, photos=tuple(replace(shot, gnss=None) for shot in catalog.photos))
    assert survey_flight(bare) is None
    assert survey_flight(replace(catalog, photos=catalog.photos[:1])) is None


def test_one_strip_has_no_side_overlap() -> None:
    catalog = Catalog(Path("x"), tuple(photo(0.0, 6.0 * number, number=number) for number in range(8)))
    flight = survey_flight(catalog)
    assert flight is not None
    assert flight.side_overlap is None
    assert flight.forward_overlap == pytest.approx(0.8, abs=0.01)


def test_overlaps_of_a_large_survey_come_from_near_photographs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred and fifty neighbours say what all four hundred photographs say."""
    catalog = made_flight(400, ties=3).catalog
    near, whole = [], []
    for found, neighbours in ((near, 150), (whole, 400)):
        monkeypatch.setattr("geo_nerf.images.footprints._NEIGHBOURS", neighbours)
        found.append(survey_flight(catalog))
    assert near == whole
    assert near[0].side_overlap == pytest.approx(0.75, abs=0.05)
    assert near[0].forward_overlap == pytest.approx(0.75, abs=0.05)
