"""Photographs of one place told from those of another, anywhere on the globe."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.images.places import keep_one_place
from geo_nerf.types import Photo
from tests.flights import flight, shot_at

ANYWHERE = [(8.5, 47.4), (180.0, -16.8), (-180.0, 71.2), (30.0, 90.0), (-120.0, 89.9999), (77.0, -90.0)]


@pytest.mark.parametrize("place", ANYWHERE)
@pytest.mark.parametrize("spread_m", [1.0, 40.0])
def test_a_flight_stays_whole_wherever_it_is(place: tuple[float, float], spread_m: float) -> None:
    """Over a pole the longitudes of neighbours take all values."""
    xy = spread_m * np.random.default_rng(1).uniform(-10.0, 10.0, (30, 2))
    found = keep_one_place(flight(*place, xy).photos)
    assert len(found.photos) == 30 and not found.elsewhere and not found.wild_m


@pytest.mark.parametrize("place", ANYWHERE)
def test_a_wild_fix_is_taken_off_and_its_distance_told(place: tuple[float, float]) -> None:
    photos = flight(*place).photos
    wild = shot_at(
        place[0] - 180.0 if place[0] > 0 else place[0] + 180.0, place[1] - np.sign(place[1]) * 3.0, 5
    )
    wild = replace(wild, name="wild.jpg")
    found = keep_one_place((*photos, wild))
    assert set(found.wild_m) == {"wild.jpg"} and found.photos[-1].gnss is None
    assert found.wild_m["wild.jpg"] == pytest.approx(haversine_m(photos[0], wild), rel=1e-3)


def haversine_m(one: Photo, other: Photo) -> float:
    """Great circle on a sphere of 6371 km (Sinnott 1984)."""
    assert one.gnss is not None and other.gnss is not None
    lon, lat = np.radians([(fix.lon_deg, fix.lat_deg) for fix in (one.gnss, other.gnss)]).T
    half = (
        np.sin((lat[1] - lat[0]) / 2) ** 2
        + np.cos(lat[0]) * np.cos(lat[1]) * np.sin((lon[1] - lon[0]) / 2) ** 2
    )
    return float(2 * 6_371_000.0 * np.arcsin(np.sqrt(half)))


def test_another_place_is_left_out_with_its_distance() -> None:
    there = [replace(photo, name=f"b{photo.name}") for photo in flight(-179.9, -16.8).photos[:5]]
    found = keep_one_place((*flight(179.99, -16.8).photos, *there))
    assert set(found.elsewhere) == {photo.name for photo in there}
    assert "11.7 km" in found.elsewhere["b000.jpg"]
