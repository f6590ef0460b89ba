"""CRSs that count to the south or west: refused for products with a way out that works, read rightly from control files."""

from __future__ import annotations

import contextlib
import re
import shlex

import numpy as np
import pyproj
import pytest
from pyproj.database import query_crs_info
from pyproj.enums import PJType

from geo_nerf.crs import WGS84_3D, check_way, parse_crs, scale_at, suggest_crs, survey_crs, transform
from geo_nerf.crs.axes import is_east_north
from geo_nerf.crs.errors import AxisDirectionError
from geo_nerf.crs.fitness import check_map
from geo_nerf.errors import MissingGridError

WGS84 = parse_crs(WGS84_3D)


def way_out(code: str) -> str:
    """The text that the refusal proposes, as a shell would pass it on; "" where it proposes none."""
    with pytest.raises(AxisDirectionError) as caught:
        survey_crs(code)
    assert caught.value.code == "axis_direction" and caught.value.where == "--crs"
    words = shlex.split(caught.value.mend.partition("--crs ")[2])
    return words[0] if words else ""


@pytest.mark.parametrize(
    ("code", "twin"),
    [
        ("EPSG:5513", "EPSG:5514"),
        ("EPSG:2065", "EPSG:5221"),
        ("EPSG:8352", "EPSG:8353"),
        ("EPSG:5224", "EPSG:5225"),
        ("EPSG:5515", "EPSG:5516"),
        ("EPSG:2048", "ESRI:102562"),
        ("EPSG:5513+8357", "EPSG:5514+8357"),
    ],
)
def test_the_same_grid_to_the_east_and_north_is_named(code: str, twin: str) -> None:
    assert way_out(code) == twin
    assert is_east_north(survey_crs(twin))


@pytest.mark.parametrize(
    ("code", "place", "signs"),
    [
        ("EPSG:22279", (19.3, -33.5), (-1, -1)),
        ("EPSG:29377", (17.2, -22.5), (-1, -1)),
        ("EPSG:2053", (28.0, -26.0), (-1, -1)),
        ("EPSG:5513", (15.0, 50.0), None),
    ],
)
def test_the_way_out_gives_the_same_coordinates_with_other_signs(code: str, place: tuple[float, float], signs) -> None:
    old, twin = parse_crs(code), survey_crs(way_out(code))
    metre = old.axis_info[0].unit_conversion_factor
    x, y, height = transform(np.array([[*place, 100.0]]), WGS84, old)[0] * [metre, metre, 1]
    wanted = (-y, -x) if signs is None else (signs[0] * x, signs[1] * y)
    assert transform(np.array([[*place, 100.0]]), WGS84, twin)[0] == pytest.approx((*wanted, height), abs=1e-3)
    assert check_map(twin, *place) == () and not scale_at(twin, *place).mirrored


def test_a_grid_that_proj_cannot_compute_has_a_way_too() -> None:
    """ETRS89 / Faroe Lambert, checked against the projection's own parameters: 500 km westing and northing at 9 W, 62 N."""
    twin = survey_crs(way_out("EPSG:3145"))
    assert transform(np.array([[-9.0, 62.0, 10.0]]), WGS84, twin)[0] == pytest.approx((-500_000, 500_000, 10), abs=1e-3)
    east = transform(np.array([[-7.0, 62.0, 10.0]]), WGS84, twin)[0]
    assert -400_000 < east[0] < -390_000


@pytest.mark.parametrize("code", ["EPSG:5513", "EPSG:2048", "EPSG:22279", "EPSG:2065"])
def test_coordinates_in_such_a_crs_are_read_rightly(code: str) -> None:
    """A step to the south or west raises the coordinate that counts there, and the way back leads back."""
    crs = parse_crs(code)
    lon, lat = (15.0, 50.0) if code in ("EPSG:5513", "EPSG:2065") else (19.2, -33.0)
    ground = np.array([[lon, lat, 200.0], [lon, lat - 0.01, 200.0], [lon - 0.01, lat, 200.0]])
    there = transform(ground, WGS84, crs)
    south, west = ([axis.direction for axis in crs.axis_info].index(name) for name in ("south", "west"))
    assert there[1, south] - there[0, south] > 1000 and there[2, west] - there[0, west] > 600
    assert np.abs(transform(there, crs, WGS84) - ground).max() < 1e-9


def test_every_crs_that_is_called_east_north_is_so_by_its_values() -> None:
    """Over EPSG's data set, by the projection alone: x grows east, y north, where the map is not about a pole."""
    wrong = []
    for info in query_crs_info("EPSG", [PJType.PROJECTED_CRS])[::23]:
        crs = pyproj.CRS.from_epsg(int(info.code))
        area = crs.area_of_use
        if area is None or max(abs(area.south), abs(area.north)) > 60 or not is_east_north(crs):
            continue
        lon, lat = (area.west + 0.5 * ((area.east - area.west) % 360 or 360) + 180) % 360 - 180, (area.south + area.north) / 2
        try:
            way = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True)
            meridian = crs.geodetic_crs.prime_meridian.longitude
            x, y = way.transform([lon - meridian, lon - meridian + 1e-3, lon - meridian], [lat, lat, lat + 1e-3])
        except pyproj.exceptions.ProjError:
            continue
        if not (x[1] > x[0] and y[2] > y[0]):
            wrong.append(info.code)
    assert wrong == []


def test_none_is_suggested_without_its_fix() -> None:
    for place in ((18.5, -33.9), (15.0, 50.0), (17.1, -22.6)):
        for code, _ in suggest_crs(*place):
            assert is_east_north(survey_crs(code))
    assert "ESRI:102562" in dict(suggest_crs(18.5, -33.9))


def test_proj_strings_with_turned_axes_are_refused() -> None:
    with pytest.raises(AxisDirectionError, match="to the west and its y to the south"):
        survey_crs("+proj=tmerc +lon_0=19 +datum=WGS84 +axis=wsu")


@pytest.mark.parametrize("code", ["EPSG:2053+9279", "EPSG:5513+8357", "EPSG:22289+9279"])
def test_what_is_proposed_for_a_compound_crs_can_be_had(code: str) -> None:
    """Heights that PROJ knows no way to are left out, and the message says so."""
    with pytest.raises(AxisDirectionError) as caught:
        survey_crs(code)
    said = str(caught.value)
    proposed = survey_crs(re.search(r'--crs ("[^"]+"|\S+?)(?:,|$)', said)[1].strip('"'))
    assert ("heights above the WGS 84 ellipsoid" in said) == (len(proposed.axis_info) == 2)
    with contextlib.suppress(MissingGridError):
        check_way(proposed)
