"""The cameras' GeoPackage, read back with pyogrio; angles and footprints against geometry done by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.crs import WGS84_3D, transform
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.report import accuracy_statement, survey_figures
from geo_nerf.products.cameras import camera_angles, footprint, write_cameras
from geo_nerf.types import (
    Catalog,
    Control,
    ControlPoint,
    GnssFix,
    Intrinsics,
    IntrinsicsPrior,
    Orientation,
    OrientedPhoto,
    Photo,
    TiePoints,
)

FRAME = LocalFrame(11.2, 48.1, 560.0)
CRS = pyproj.CRS("EPSG:25832")
LENS = Intrinsics((600, 800), 800.0, 800.0, 400.0, 300.0)
#: OpenCV axes of a camera looking north along the horizon, as columns in east, north, up
LEVEL_NORTH = np.array([[1.0, 0, 0], [0, 0, 1.0], [0, -1.0, 0]])


def pose(yaw: float, pitch: float, roll: float, centre=(0.0, 0.0, 50.0)) -> np.ndarray:
    """By rotations about fixed axes: pitch about east, then roll about north, then yaw (clockwise) about up."""
    turn = Rotation.from_euler("xyz", [pitch, roll, -yaw], degrees=True).as_matrix()
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turn @ LEVEL_NORTH, centre
    return matrix


@pytest.mark.parametrize("angles", [(30, -90, 0), (-170, -90, 4), (95, -45, -3), (0, 0, 0), (12, -89.5, 0.2), (-60, -100, 1)])
def test_angles_come_back(angles):
    found = camera_angles(pose(*angles))
    assert (found.yaw_deg, found.pitch_deg, found.roll_deg) == pytest.approx(angles, abs=1e-9)


def test_angles_near_straight_down_are_steady():
    """A tenth of a degree of tilt to any side leaves the yaw where it is."""
    for tilt in np.linspace(0, 2 * np.pi, 9):
        shaken = pose(40, -90, 0)
        shaken[:3, :3] = Rotation.from_rotvec(np.radians(0.1) * np.array([np.cos(tilt), np.sin(tilt), 0])).as_matrix() @ shaken[:3, :3]
        assert camera_angles(shaken).yaw_deg == pytest.approx(40, abs=0.2)


def test_a_nadir_footprint_is_a_rectangle_of_known_size():
    border = footprint(OrientedPhoto("a", "c", pose(0, -90, 0, (5, 7, 60))), LENS, 10.0)
    assert (border[:, 2] == 10).all()
    assert border[:, :2].min(axis=0) == pytest.approx([5 - 25, 7 - 18.75]) and border[:, :2].max(axis=0) == pytest.approx(
        [5 + 25, 7 + 18.75]
    )


def test_a_footprint_follows_the_distortion_and_ends_before_the_horizon():
    barrel = Intrinsics((600, 800), 800.0, 800.0, 400.0, 300.0, k1=-0.1)
    straight, bent = (footprint(OrientedPhoto("a", "c", pose(0, -90, 0)), lens, 0.0) for lens in (LENS, barrel))
    assert np.abs(bent[:, :2]).max() > np.abs(straight[:, :2]).max() + 0.5
    far = footprint(OrientedPhoto("a", "c", pose(0, -5, 0)), LENS, 0.0)
    assert np.linalg.norm(far[:, :2], axis=1).max() <= 4 * 50 + 1e-6


def _orientation(report) -> Orientation:
    photos = tuple(OrientedPhoto(f"{k}.jpg", "c", pose(10.0 * k, -90, 0, (20.0 * k, 5.0, 50.0))) for k in range(3))
    tie_points = TiePoints(
        np.array([[0.0, 0, 1], [5, 5, 2], [3, 3, 3]]), np.zeros((3, 3), np.uint8), np.zeros(3, np.float32),
        np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros((0, 2), np.float32),
    )  # fmt: skip
    return Orientation(FRAME, {"c": LENS}, photos, tie_points, report)


def _catalog() -> Catalog:
    prior = IntrinsicsPrior(LENS, 0.1, "guess")
    fixes = []
    for k, kind in enumerate(("ellipsoid", "geoid", None)):
        at = transform(FRAME.local_to_crs(np.array([[20.0 * k - 0.3, 5.0 + 0.2, 49.5]]), CRS), CRS, pyproj.CRS(WGS84_3D))[0]
        fixes.append(None if kind is None else GnssFix(at[0], at[1], at[2], kind, 1.0, 2.0, "fixed"))
    times = ["2024-05-01T10:00:05", "2024-05-01T10:00:00", "2024-05-01T10:00:09"]
    photos = tuple(Photo(f"{k}.jpg", Path(f"{k}.jpg"), (600, 800), 1, "c", prior, fixes[k], None, times[k], None, "") for k in range(3))
    return Catalog(Path(), photos)


def test_the_layers_read_back(tmp_path):
    control = [
        {"label": "gcp1", "kind": "control", "residual_m": [0.01, -0.02, 0.03], "xyz_local": [1.0, 2.0, 3.0]},
    ]
    checks = {"rms_m": 0.1, "points": [{"label": "chk1", "residual_m": None}]}
    write_cameras(_orientation({"control": control, "checks": checks}), _catalog(), CRS, tmp_path / "cameras.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["cameras.gpkg"]
    layers = {
        name: pyogrio.read_dataframe(tmp_path / "cameras.gpkg", layer=name) for name, _ in pyogrio.list_layers(tmp_path / "cameras.gpkg")
    }
    assert set(layers) == {"cameras", "footprints", "flight_line", "control"}
    assert all(layer.crs.to_epsg() == 25832 for layer in layers.values())
    cameras = layers["cameras"].set_index("name")
    truth = FRAME.local_to_crs(np.array([[20.0, 5.0, 50.0]]), CRS)[0]
    spot = cameras.loc["1.jpg"].geometry
    assert (spot.x, spot.y, spot.z) == pytest.approx(tuple(truth), abs=1e-6)
    assert cameras.yaw_deg.tolist() == pytest.approx([0, 10, 20]) and cameras.pitch_deg.tolist() == pytest.approx([-90] * 3)
    # camera minus fix: 0.3 east, -0.2 north, 0.5 up, turned by the meridian convergence of 1.6 degrees
    assert np.hypot(cameras.gnss_de_m["0.jpg"], cameras.gnss_dn_m["0.jpg"]) == pytest.approx(np.hypot(0.3, 0.2), rel=1e-3)
    assert cameras.gnss_dh_m["0.jpg"] == pytest.approx(0.5, abs=1e-3)
    assert np.isnan(cameras.gnss_dh_m["1.jpg"]) and np.isnan(cameras.gnss_de_m["2.jpg"])
    first = layers["footprints"].geometry[0]
    # 48 m above the median tie point, grid scale 0.9996 at most
    assert first.area == pytest.approx((48 * 800 / 800) * (48 * 600 / 800), rel=2e-3)
    line = np.array(layers["flight_line"].geometry[0].coords)
    assert len(line) == 3 and line[0, 0] - line[1, 0] == pytest.approx(20, abs=0.05)
    assert layers["control"].label.tolist() == ["gcp1", "chk1"] and layers["control"].kind.tolist() == ["control", "check"]
    assert layers["control"].residual_height_m[0] == pytest.approx(0.03) and layers["control"].geometry[1] is None


def test_the_control_layer_has_the_residuals_of_the_pose_report(tmp_path):
    """The report as the pose step itself writes it: three control points, one of them never placed, and three check points."""
    given = np.array([[0.0, 0, 1], [30, 0, 2], [0, 30, 3]])
    points = FRAME.local_to_crs(given, CRS)
    off = np.array([[0.01, -0.02, 0.03], [-0.004, 0.005, -0.006], [np.nan] * 3])
    seen = np.full_like(given, np.nan)
    seen[:2] = FRAME.crs_to_local(points[:2] + off[:2], CRS)

    def figures(kind: str, heights_known: bool = True):
        named = tuple(ControlPoint(f"{kind}{k}", tuple(at)) for k, at in enumerate(points))
        control = Control(Path(f"{kind}.txt"), CRS, named, (), heights_known=heights_known)
        marks = {"mark_point": np.array([0, 0, 1]), "mark_photo": np.array([0, 1, 0]), "mark_px": np.zeros((3, 2))}
        labels = tuple(point.label for point in control.points)
        survey = Survey(labels, given, points, seen, np.array([0.25, 0.5, np.nan]), **marks, good=np.array([True, False, True]))
        return survey_figures(survey, np.array([True, False, True]), FRAME, control)

    report = {"control": figures("gcp"), "checks": figures("chk")}
    plane = figures("low", heights_known=False)
    assert (plane["count"], plane["count_plane"], plane["count_height"]) == (1, 1, 0)
    assert plane["rmse_height_m"] is None and plane["rmse_horizontal_m"] == figures("gcp")["rmse_horizontal_m"]
    assert [point["residual_m"] for point in plane["points"]] == [[0.01, -0.02, None], [-0.004, 0.005, None], None]
    assert "0.022 m horizontally, nothing measured in height" in accuracy_statement(plane, None, {}, {})
    write_cameras(_orientation(report), _catalog(), CRS, tmp_path / "cameras.gpkg")
    layer = pyogrio.read_dataframe(tmp_path / "cameras.gpkg", layer="control")
    assert layer.label.tolist() == ["gcp0", "gcp1", "gcp2", "chk0", "chk1", "chk2"]
    assert layer.kind.tolist() == ["control"] * 3 + ["check"] * 3
    columns = layer[["residual_easting_m", "residual_northing_m", "residual_height_m"]]
    assert all(kind.kind == "f" for kind in columns.dtypes)
    np.testing.assert_allclose(columns.to_numpy(), np.concatenate([off, off]), atol=5.1e-5, err_msg="the report's tenths of a millimetre")
    assert layer.used.tolist() == [True, False, True] * 2 and layer.marks_good.tolist() == [1, 1, 0] * 2
    assert layer.mark_error_px.tolist()[:2] == [0.25, 0.5]
    at = np.array([(spot.x, spot.y, spot.z) for spot in layer.geometry])
    np.testing.assert_allclose(at, np.concatenate([points, points]), atol=1e-4, err_msg="the surveyed places")


def test_without_control_there_is_no_control_layer_and_a_vertical_crs_survives(tmp_path):
    crs = pyproj.CRS("EPSG:25832").to_3d()
    write_cameras(_orientation({}), _catalog(), crs, tmp_path / "cameras.gpkg")
    assert {name for name, _ in pyogrio.list_layers(tmp_path / "cameras.gpkg")} == {"cameras", "footprints", "flight_line"}
    assert pyogrio.read_dataframe(tmp_path / "cameras.gpkg", layer="cameras").crs.name.startswith("ETRS89")
