"""The local frame against PROJ's own topocentric conversion, and the CRS rules."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.crs import check_place, parse_crs, suggest_crs, survey_crs, transform
from geo_nerf.errors import MissingGridError, OutsideCrsError, UnknownCrsError, UnsuitableCrsError
from geo_nerf.frame import LocalFrame

FRAME = LocalFrame(8.5417, 47.3769, 452.0)
UTM = survey_crs("EPSG:25832")


def points(radius_m: float, count: int = 200) -> np.ndarray:
    rng = np.random.default_rng(1)
    return rng.uniform([-radius_m, -radius_m, -100], [radius_m, radius_m, 300], (count, 3))


def proj_topocentric(xyz_local: np.ndarray, frame: LocalFrame) -> np.ndarray:
    """Longitude, latitude, height by PROJ's own topocentric step, written as a pipeline of its own."""
    pipeline = (
        f"+proj=pipeline +step +inv +proj=topocentric +ellps=WGS84 +lon_0={frame.lon_deg} +lat_0={frame.lat_deg} +h_0={frame.height_m} "
        "+step +inv +proj=cart +ellps=WGS84 +step +proj=unitconvert +xy_in=rad +xy_out=deg"
    )
    return np.stack(pyproj.Transformer.from_pipeline(pipeline).transform(*xyz_local.T), axis=1)


@pytest.mark.parametrize("frame", [FRAME, LocalFrame(-70.9, -53.2, 12.0), LocalFrame(179.999, -17.0, 900.0)])
def test_local_to_geographic_equals_proj_topocentric(frame: LocalFrame) -> None:
    xyz = points(3000.0)
    ours = frame.local_to_crs(xyz, pyproj.CRS("EPSG:4979"))
    truth = proj_topocentric(xyz, frame)
    metres = np.array([111_320.0 * np.cos(np.radians(frame.lat_deg)), 110_574.0, 1.0])
    difference = ours - truth
    difference[:, 0] = (difference[:, 0] + 180.0) % 360.0 - 180.0
    assert np.abs(difference * metres).max() < 1e-6


def test_local_to_utm_equals_proj_chain() -> None:
    xyz = points(5000.0)
    truth = transform(proj_topocentric(xyz, FRAME), pyproj.CRS("EPSG:4979"), UTM)
    assert np.abs(FRAME.local_to_crs(xyz, UTM) - truth).max() < 1e-6


def test_round_trip_is_exact_to_a_micrometre() -> None:
    xyz = points(5000.0)
    assert np.abs(FRAME.crs_to_local(FRAME.local_to_crs(xyz, UTM), UTM) - xyz).max() < 1e-6


def test_a_similarity_would_not_do() -> None:
    """Guards the reason for the point-by-point way: a best-fit similarity is centimetres to decimetres off at two kilometres."""
    xyz = points(2000.0)
    crs = FRAME.local_to_crs(xyz, UTM)
    design = np.column_stack([xyz, np.ones(len(xyz))])
    middle = np.linalg.norm(xyz[:, :2], axis=1) < 500
    fit = np.linalg.lstsq(design[middle], crs[middle], rcond=None)[0]
    assert np.abs(design @ fit - crs).max() > 0.2


def test_directions_turn_by_the_meridian_convergence() -> None:
    frame = LocalFrame(10.5, 47.0, 0.0)
    turned = frame.directions_to_crs(np.zeros((1, 3)), np.array([[0.0, 1.0, 0.0]]), survey_crs("EPSG:25832"))[0]
    convergence_deg = pyproj.Proj("EPSG:25832").get_factors(10.5, 47.0).meridian_convergence
    assert np.degrees(np.arctan2(-turned[0], turned[1])) == pytest.approx(convergence_deg, abs=1e-3)


def test_village_control_point_lands_where_its_surveyor_says() -> None:
    """The frame of the shared village survey: target 5 of scene.json is gcp05 of gcp_list.txt, written by another program."""
    assert FRAME.local_to_crs(np.array([[7.3817189813, -3.6177261031, -0.3043932422]]), UTM)[0] == pytest.approx(
        [465410.6414, 5247147.1799, 451.6956], abs=2e-4
    )


def test_missing_geoid_grid_names_the_grid() -> None:
    with pytest.raises(MissingGridError, match="gcg2016") as caught:
        FRAME.local_to_crs(np.zeros((1, 3)), survey_crs("EPSG:25832+7837"))
    assert caught.value.exit_code == 3 and "pyproj sync --file de_bkg_gcg2016.tif" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("EPSG:99999", UnknownCrsError, "inspect"),
        ("somewhere", UnknownCrsError, "EPSG"),
        ("EPSG:4326", UnsuitableCrsError, "degrees"),
        ("EPSG:2263", UnsuitableCrsError, "EPSG:32118"),
        ("EPSG:4978", UnsuitableCrsError, "not a projected"),
    ],
)
def test_unsuitable_crs_is_refused_with_the_way_out(text: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        survey_crs(text)


def test_wrong_hemisphere_and_zone_are_refused() -> None:
    check_place(survey_crs("EPSG:32632"), 8.5, 47.4)
    for wrong in ("EPSG:32732", "EPSG:32650"):
        with pytest.raises(OutsideCrsError, match=r"47\.4"):
            check_place(survey_crs(wrong), 8.5, 47.4)


def test_suggestions_start_with_the_utm_zone_and_name_the_national_grid() -> None:
    codes = [code for code, _ in suggest_crs(8.5417, 47.3769)]
    assert codes[0] == "EPSG:32632" and "EPSG:2056" in codes


def test_us_survey_foot_control_becomes_metres() -> None:
    feet = np.array([[984250.0, 196850.0, 100.0]])
    metric = transform(feet, parse_crs("EPSG:2263"), parse_crs("EPSG:32118"))
    assert metric[0, 2] == feet[0, 2]
    assert metric[0, :2] == pytest.approx(feet[0, :2] * 1200 / 3937, abs=1e-3)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"lat_deg": 94.0}, "no place on earth"),
        ({"lon_deg": 4525011.0}, "no place on earth"),
        ({"ellipsoidal_height_m": 1e9}, "no place on earth"),
        ({"lat_deg": float("nan")}, "lat_deg is nan"),
        ({"lat_deg": "47.4"}, "not a number"),
        ({"lat_deg": True}, "not a number"),
        ({"frame": "north-east-down"}, "north-east-down"),
    ],
)
def test_a_frame_that_is_no_place_is_refused(change, words) -> None:
    value = LocalFrame(8.5, 47.4, 450.0).to_json() | change
    with pytest.raises((TypeError, ValueError), match=words):
        LocalFrame.from_json(value)


def test_a_frame_counted_eastward_past_180_degrees_is_the_same_place() -> None:
    value = LocalFrame(-170.0, -17.0, 5.0).to_json() | {"lon_deg": 190.0}
    assert LocalFrame.from_json(value) == LocalFrame(-170.0, -17.0, 5.0)


@pytest.mark.parametrize(
    "code", ["EPSG:4326", "EPSG:4979", "EPSG:32701", "EPSG:3460", "EPSG:2759", "EPSG:6543"]
)
def test_differences_are_metres_whatever_a_crs_counts_in(code: str) -> None:
    """Degrees (to 180 or to 360), metres, feet: points 3 m east, 4 m north, 5 m up of a place."""
    crs, at = (
        pyproj.CRS(code),
        {"EPSG:2759": (-86.5, 33.0), "EPSG:6543": (-79.0, 35.5)}.get(code, (180.0, -16.8)),
    )
    frame = LocalFrame(*at, 100.0)
    places = np.array([(0.0, 0.0, 0.0), (20.0, 10.0, 0.0), (-20.0, 10.0, 0.0)])
    given = frame.local_to_crs(places, crs)
    for turn in (0.0, 360.0) if crs.is_geographic else (0.0,):
        written = given + turn * (given[:, :1] < 0) * np.array([1.0, 0.0, 0.0])
        found = frame.differences_m(places + np.array([3.0, 4.0, 5.0]), written, crs)
        assert np.linalg.norm(found[:, :2], axis=1) == pytest.approx([5.0] * 3, rel=2e-3)
        assert found[:, 2] == pytest.approx([5.0] * 3, abs=1e-3)


#: datums with an exact way between them that PROJ does not take by way of WGS 84, and a place: CRS of control, of products
TIED = {"GDA94, GDA2020": ("EPSG:28350", "EPSG:7850", 115.86, -31.95), "RGF93, ETRS89": ("EPSG:2154", "EPSG:25831", 2.3, 48.8)}


@pytest.mark.parametrize("case", TIED)
def test_control_in_one_datum_gives_products_in_another_by_the_official_way(case: str) -> None:
    control, products, lon, lat = TIED[case]
    frame = LocalFrame(lon, lat, 40.0, control)
    surveyed = transform([[lon, lat, 40.0]], parse_crs("EPSG:4979"), survey_crs(control)) + points(300.0)
    official = pyproj.Transformer.from_crs(control, products, always_xy=True, allow_ballpark=False, only_best=True)
    wanted = np.stack(official.transform(*surveyed.T[:2]), axis=1)
    local = frame.crs_to_local(surveyed, survey_crs(control))
    assert np.abs(frame.local_to_crs(local, survey_crs(products))[:, :2] - wanted).max() < 1e-4
    assert np.abs(frame.local_to_crs(local, survey_crs(control)) - surveyed).max() < 1e-6
    assert np.abs(frame.crs_to_local(frame.local_to_crs(local, survey_crs(products)), survey_crs(products)) - local).max() < 1e-4


def test_australia_moves_by_its_plate() -> None:
    """Without the tie both datums would have the same coordinates, 1.8 m beside the official ones."""
    plain, tied = LocalFrame(115.86, -31.95, 40.0), LocalFrame(115.86, -31.95, 40.0, "EPSG:28350")
    apart = tied.local_to_crs(np.zeros((1, 3)), survey_crs("EPSG:7850")) - plain.local_to_crs(np.zeros((1, 3)), survey_crs("EPSG:7850"))
    assert np.hypot(*apart[0, :2]) == pytest.approx(1.8, abs=0.1) and apart[0, 2] == 0


def test_a_tie_is_kept_and_read() -> None:
    tied = LocalFrame(115.86, -31.95, 40.0, "EPSG:28350")
    assert LocalFrame.from_json(tied.to_json()) == tied and "tie" not in FRAME.to_json()
    with pytest.raises(TypeError, match="tie is 7"):
        LocalFrame.from_json({**FRAME.to_json(), "tie": 7})
