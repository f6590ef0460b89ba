"""Control points seen in an orientation before and after its poses were corrected."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pyproj
import pytest

from geo_nerf.frame import LocalFrame
from geo_nerf.refined_poses import corrected_orientation, survey_rmse
from geo_nerf.scene import site
from geo_nerf.scene.scene import Scene
from geo_nerf.types import Control, ControlMark, ControlPoint, Intrinsics, Orientation, OrientedPhoto
from tests.command import NO_PDF, QUICK, geo_nerf, step_records
from tests.field.analytic import bumps_scene
from tests.field.test_cameras import moved

FRAME, CRS = LocalFrame(11.2, 48.1, 560.0), pyproj.CRS("EPSG:25832")


def control_of(scene: Scene) -> Control:
    """Five points, marked where the true views show them."""
    xyz = np.array([[-1.5, -1.0, 0.1], [1.2, -1.4, -0.2], [0.0, 0.0, 0.3], [1.0, 1.3, 0.0], [-1.1, 1.0, 0.2]])
    points = [ControlPoint(f"p{n}", tuple(place)) for n, place in enumerate(FRAME.local_to_crs(xyz, CRS))]
    marks = []
    for view in scene.views:
        pixels = view.pinhole.project((xyz - view.camera_to_local[:3, 3]) @ view.camera_to_local[:3, :3])
        marks += [ControlMark(f"p{n}", view.name, (2 * float(x), 2 * float(y))) for n, (x, y) in enumerate(pixels)]
    return Control(Path("gcp_list.txt"), CRS, tuple(points), tuple(marks))


def orientation_of(scene: Scene) -> Orientation:
    """The photographs are twice as large as the views."""
    lens = scene.views[0].pinhole
    photo_lens = Intrinsics((2 * lens.size_hw[0], 2 * lens.size_hw[1]), 2 * lens.fx, 2 * lens.fy, 2 * lens.cx, 2 * lens.cy)
    photos = tuple(OrientedPhoto(view.name, "lens", view.camera_to_local) for view in scene.views)
    return Orientation(FRAME, {"lens": photo_lens}, photos, scene.tie_points, {})


@pytest.mark.parametrize("frame", [FRAME, replace(FRAME, lon_deg=FRAME.lon_deg + 0.001, height_m=FRAME.height_m + 3.0)])
def test_residuals_at_control_tell_whether_correcting_helped(tmp_path: Path, frame: LocalFrame) -> None:
    """Also where the orientation has another frame than the scene, as after a warm start."""
    truth = replace(bumps_scene(tmp_path), frame=FRAME.to_json())
    lens = truth.views[0].pinhole
    wrong = moved(truth, np.random.default_rng(3).normal(0.0, 1.0, (9, 6)))
    wrong_lens = replace(lens, fx=lens.fx * 1.01, fy=lens.fy * 1.01, cx=lens.cx + 1.0, cy=lens.cy - 0.5)
    wrong = replace(wrong, views=tuple(replace(view, pinhole=wrong_lens) for view in wrong.views))
    before = site.moved(orientation_of(wrong), frame)
    after = corrected_orientation(before, wrong, truth)
    control = control_of(truth)
    residuals = [survey_rmse(one, control) for one in (before, after)]
    assert [one["count"] for one in residuals] == [5, 5]
    assert residuals[0]["rmse_horizontal_m"] > 0.02 and residuals[0]["rmse_height_m"] > 0.05
    assert residuals[1]["rmse_horizontal_m"] < 0.001 and residuals[1]["rmse_height_m"] < 0.001
    assert after.frame == frame
    assert after.intrinsics["lens"].cx == pytest.approx(2 * lens.cx) and after.intrinsics["lens"].fy == pytest.approx(2 * lens.fy)


@pytest.mark.slow  # a whole run, half a minute
def test_a_run_with_a_mask_and_refined_poses_tells_what_they_did(tiny_survey, tmp_path: Path) -> None:
    photos = shutil.copytree(tiny_survey.photos, tmp_path / "photos")
    first = min(photos.glob("*.jpg"))
    mask = np.full(cv2.imread(str(first)).shape[:2], 255, np.uint8)
    mask[: len(mask) // 4] = 0
    cv2.imwrite(str(first.with_name(f"{first.stem}_mask.png")), mask)
    control = ("--gcp", tiny_survey.control, "--checkpoints", tiny_survey.checks)
    done = geo_nerf(
        "run", photos, "-o", tmp_path / "out", "--crs", "EPSG:25832", *control, *QUICK, "--set", "field.refine_poses=true", **NO_PDF
    )
    assert done.returncode == 0, done.stderr
    records = step_records(tmp_path / "out")
    assert any("1 photographs have masks" in note for note in records["images"]["notes"])
    assert [view.name for view in Scene.load(tmp_path / "out" / "scene").views if view.masked] == [first.name]
    figures = records["field"]["metrics"]
    for name in ("control", "checks"):
        assert figures[f"{name}_count_before"] == figures[f"{name}_count_after"] > 1
        # these poses are good already: refining must not carry the survey away
        assert 0 < figures[f"{name}_rmse_height_m_after"] < figures[f"{name}_rmse_height_m_before"] + 0.05
    poses = json.loads((tmp_path / "out" / "field" / "field.json").read_text())["poses"]
    assert 0 < poses["turn_rms_px"] < 0.3 and abs(poses["tie_reprojection_after_px"] - poses["tie_reprojection_before_px"]) < 0.2
