"""The rendered survey holds together: OpenCV, pyexiv2, PROJ and SIFT see what its truth says."""

from __future__ import annotations

from dataclasses import replace

import cv2
import laspy
import numpy as np
import pyproj
import pytest
import rasterio
from PIL import Image
from scipy.ndimage import maximum_filter

from geo_nerf.artefacts import read_json
from geo_nerf.crs import transform
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.compare_dsm import sample
from geo_nerf.products.reading import read_grid
from geo_nerf.synthetic.flight import SIZES, camera_pose, lens, plan_flight
from geo_nerf.synthetic.render import distorted, ray_grid
from geo_nerf.synthetic.survey import make_survey
from geo_nerf.synthetic.village import build_village
from geo_nerf.types import GimbalAngles

CRS = pyproj.CRS.from_epsg(25832)


def cameras(survey):
    """OpenCV's view of the truth: matrix, distortion, name -> (rotation vector, translation)."""
    truth = read_json(survey.truth / "cameras.json")
    camera = truth["camera"]
    matrix = np.array([[camera["fx"], 0, camera["cx"]], [0, camera["fy"], camera["cy"]], [0, 0, 1]])
    lens_values = np.array([camera[name] for name in ("k1", "k2", "p1", "p2", "k3")])
    poses = {}
    for image in truth["images"]:
        local_to_camera = np.array(image["R_c2w"]).T
        poses[image["name"]] = (local_to_camera, -local_to_camera @ np.array(image["centre_enu"]))
    frame = LocalFrame(truth["origin"]["lon"], truth["origin"]["lat"], truth["origin"]["h"])
    return matrix, lens_values, poses, frame


def marks(path):
    lines = path.read_text().splitlines()
    assert lines[0] == "EPSG:25832"
    return [line.split() for line in lines[1:]]


def test_marks_are_where_opencv_projects_the_points(tiny_survey):
    matrix, lens_values, poses, frame = cameras(tiny_survey)
    rows = marks(tiny_survey.control) + marks(tiny_survey.checks)
    off = []
    for east, north, height, x, y, name, _label in rows:
        local = frame.crs_to_local(np.array([[float(east), float(north), float(height)]]), CRS)
        rotation, move = poses[name]
        # OpenCV puts pixel centres at whole numbers, our files at halves; the matrix here is ours, so no half pixel is added
        pixel, _ = cv2.projectPoints(local, cv2.Rodrigues(rotation)[0], move, matrix, lens_values)
        off.append(pixel[0, 0] - [float(x), float(y)])
    assert len(rows) > 30
    assert np.std(off) == pytest.approx(0.2, rel=0.35)
    assert np.abs(np.mean(off, axis=0)).max() < 0.1


def test_every_control_point_can_be_used(tiny_survey):
    labels = [row[-1] for row in marks(tiny_survey.control)]
    assert len(set(labels)) >= 4
    assert min(labels.count(label) for label in set(labels)) >= 3
    assert not set(labels) & {row[-1] for row in marks(tiny_survey.checks)}


def test_targets_are_painted_under_their_marks(tiny_survey):
    """Opposite squares of a plate are alike, neighbouring ones are black and white."""
    contrasts = []
    for *_, x, y, name, _label in marks(tiny_survey.control):
        with Image.open(tiny_survey.photos / name) as photo:
            grey = np.asarray(photo.convert("L"), float)
        quarter = {(dy, dx): grey[int(float(y) + 2.5 * dy), int(float(x) + 2.5 * dx)] for dy in (-1, 1) for dx in (-1, 1)}
        contrasts.append(quarter[-1, 1] + quarter[1, -1] - quarter[-1, -1] - quarter[1, 1])
    assert np.median(contrasts) > 250


def test_tags_tell_where_the_camera_was(tiny_survey):
    import pyexiv2

    _, _, poses, frame = cameras(tiny_survey)
    errors = []
    for name, (rotation, move) in poses.items():
        with pyexiv2.Image(str(tiny_survey.photos / name)) as image:
            exif, xmp = image.read_exif(), image.read_xmp()
        position = [
            _angle(exif["Exif.GPSInfo.GPSLongitude"]),
            _angle(exif["Exif.GPSInfo.GPSLatitude"]),
            _ratio(exif["Exif.GPSInfo.GPSAltitude"]),
        ]
        local = frame.crs_to_local(np.array([position]), pyproj.CRS("EPSG:4979"))[0]
        errors.append(local + rotation.T @ move)
        assert float(xmp["Xmp.drone-dji.GimbalPitchDegree"]) == pytest.approx(-90, abs=4)
    assert 0.1 < np.abs(errors).max() < 2.5
    assert np.std(errors, axis=0).max() < 0.6


def _ratio(text):
    above, below = text.split("/")
    return int(above) / int(below)


def _angle(text):
    return sum(_ratio(part) / 60**power for power, part in enumerate(text.split()))


def test_the_catalogue_reads_the_photographs(tiny_survey):
    from geo_nerf.events import Events
    from geo_nerf.images.catalog import read_catalog
    from geo_nerf.settings import ImagesSettings

    catalog = read_catalog(tiny_survey.photos, ImagesSettings(), Events())
    assert len(catalog.photos) == 9
    assert not catalog.rejected
    assert {photo.camera for photo in catalog.photos} == {catalog.photos[0].camera}
    assert all(photo.gnss and photo.gimbal for photo in catalog.photos)
    assert {photo.gnss.height_kind for photo in catalog.photos} == {"ellipsoid"}
    assert catalog.photos[0].prior.intrinsics.fx == pytest.approx(400 * 28 / 36, rel=0.05)


def test_rays_pass_the_lens_as_opencv_bends_it():
    camera = lens((300, 400))
    rays = ray_grid(camera, 1)
    flat = (rays[..., :2] / rays[..., 2:]).reshape(-1, 2).astype(np.float64)
    pixels, _ = cv2.projectPoints(
        np.column_stack([flat, np.ones(len(flat))]), np.zeros(3), np.zeros(3), camera.matrix(), camera.distortion()
    )
    x, y = np.meshgrid(np.arange(400) + 0.5, np.arange(300) + 0.5)
    assert np.abs(pixels.reshape(300, 400, 2) - np.stack([x, y], axis=-1)).max() < 2e-3
    assert np.abs(distorted(flat, camera) * camera.fx - flat * camera.fx).max() > 3


def test_gimbal_angles_make_the_camera_look_there():
    north_down = camera_pose(np.zeros(3), GimbalAngles(0, -90, 0))[:3, :3]
    assert north_down == pytest.approx(np.array([[1, 0, 0], [0, -1, 0], [0, 0, -1.0]]), abs=1e-12)
    east_level = camera_pose(np.zeros(3), GimbalAngles(90, 0, 0))[:3, :3]
    assert east_level[:, 2] == pytest.approx([1, 0, 0], abs=1e-12)
    assert east_level[:, 1] == pytest.approx([0, 0, -1], abs=1e-12)
    assert np.linalg.det(camera_pose(np.zeros(3), GimbalAngles(33, -52, 4))[:3, :3]) == pytest.approx(1)


def test_matched_features_obey_the_true_cameras(tiny_survey):
    """Epipolar distances of SIFT matches under the true cameras: texture enough, geometry right."""
    matrix, lens_values, poses, _ = cameras(tiny_survey)
    names = ["IMG_0001.jpg", "IMG_0002.jpg"]
    sift, found = cv2.SIFT_create(), []
    for name in names:
        keypoints, descriptors = sift.detectAndCompute(cv2.imread(str(tiny_survey.photos / name), cv2.IMREAD_GRAYSCALE), None)
        pixels = np.array([keypoint.pt for keypoint in keypoints]) + 0.5
        found.append((cv2.undistortPoints(pixels[:, None], matrix, lens_values).reshape(-1, 2), descriptors))
    pairs = cv2.BFMatcher().knnMatch(found[0][1], found[1][1], k=2)
    good = [first for first, second in pairs if first.distance < 0.75 * second.distance]
    assert len(good) > 250
    one = np.column_stack([found[0][0][[match.queryIdx for match in good]], np.ones(len(good))])
    two = np.column_stack([found[1][0][[match.trainIdx for match in good]], np.ones(len(good))])
    turn = poses[names[1]][0] @ poses[names[0]][0].T
    move = poses[names[1]][1] - turn @ poses[names[0]][1]
    cross = np.array([[0, -move[2], move[1]], [move[2], 0, -move[0]], [-move[1], move[0], 0]])
    lines = one @ (cross @ turn).T
    distance = np.abs(np.sum(lines * two, axis=1)) / np.hypot(lines[:, 0], lines[:, 1]) * matrix[0, 0]
    assert np.median(distance) < 0.5


def test_cloud_and_dsm_of_the_truth_agree(tiny_survey):
    cloud, dsm = laspy.read(tiny_survey.truth / "surface.laz"), read_grid(tiny_survey.truth / "dsm.tif")
    assert cloud.header.parse_crs().to_epsg() == 25832
    assert list(cloud.header.scales) == [0.001] * 3
    roof = replace(dsm, values=maximum_filter(dsm.values, 5))
    below, under = (sample(grid, np.asarray(cloud.xyz)[:, :2]) - np.asarray(cloud.z) for grid in (dsm, roof))
    open_ground = np.asarray(cloud.classification) == 11
    assert np.median(np.abs(below[open_ground])) < 0.01
    assert np.percentile(under, 0.2) > -0.1  # nothing is above the highest surface nearby
    assert {2, 5, 6, 11} <= set(np.unique(cloud.classification))


def test_the_dsm_lies_on_the_triangles(tiny_survey):
    """A vertical through any DSM cell centre, converted by PROJ, meets the terrain at the DSM's height."""
    scene = read_json(tiny_survey.truth / "scene.json")
    with rasterio.open(tiny_survey.truth / "dsm.tif") as raster, rasterio.open(tiny_survey.truth / "classes.tif") as classes:
        heights, labels = raster.read(1), classes.read(1)
        rows, columns = np.nonzero(labels == 11)
        x, y = rasterio.transform.xy(raster.transform, rows[::97], columns[::97])
    places = np.column_stack([x, y, heights[rows[::97], columns[::97]]])
    frame = LocalFrame(scene["lon"], scene["lat"], scene["h0"])
    local = frame.crs_to_local(places, CRS)
    village = build_village(3, SIZES["tiny"].extent_m)
    assert np.abs(village.ground(local[:, 0], local[:, 1]) - local[:, 2]).max() < 0.02
    assert np.abs(transform(frame.local_to_crs(local, CRS), CRS, CRS) - places).max() < 1e-6


def test_a_finished_survey_is_not_rendered_again(tiny_survey):
    before = {path: path.stat().st_mtime_ns for path in tiny_survey.folder.rglob("*") if path.is_file()}
    again = make_survey(tiny_survey.folder, seed=3, size="tiny")
    assert again == tiny_survey
    assert {path: path.stat().st_mtime_ns for path in tiny_survey.folder.rglob("*") if path.is_file()} == before


def test_the_seed_decides():
    same, other = (plan_flight(SIZES["tiny"], seed) for seed in (5, 6))
    assert np.array_equal(same[0].camera_to_local, plan_flight(SIZES["tiny"], 5)[0].camera_to_local)
    assert not np.array_equal(same[0].camera_to_local, other[0].camera_to_local)
    assert len(plan_flight(SIZES["demo"], 0)) == 30
