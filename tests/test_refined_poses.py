"""Control points seen in an orientation before and after its poses were corrected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest

from geo_nerf.frame import LocalFrame
from geo_nerf.refined_poses import corrected_orientation, survey_rmse
from geo_nerf.scene.scene import Scene
from geo_nerf.types import Control, ControlMark, ControlPoint, Intrinsics, Orientation, OrientedPhoto
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


def test_residuals_at_control_tell_whether_correcting_helped(tmp_path: Path) -> None:
    truth = bumps_scene(tmp_path)
    lens = truth.views[0].pinhole
    wrong = moved(truth, np.random.default_rng(3).normal(0.0, 1.0, (9, 6)))
    wrong_lens = replace(lens, fx=lens.fx * 1.01, fy=lens.fy * 1.01, cx=lens.cx + 1.0, cy=lens.cy - 0.5)
    wrong = replace(wrong, views=tuple(replace(view, pinhole=wrong_lens) for view in wrong.views))
    before = orientation_of(wrong)
    after = corrected_orientation(before, wrong, truth)
    control = control_of(truth)
    residuals = [survey_rmse(one, control) for one in (before, after)]
    assert [one["count"] for one in residuals] == [5, 5]
    assert residuals[0]["rmse_horizontal_m"] > 0.02 and residuals[0]["rmse_height_m"] > 0.05
    assert residuals[1]["rmse_horizontal_m"] < 0.001 and residuals[1]["rmse_height_m"] < 0.001
    assert after.intrinsics["lens"].cx == pytest.approx(2 * lens.cx) and after.intrinsics["lens"].fy == pytest.approx(2 * lens.fy)
