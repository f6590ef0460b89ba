"""A second survey of a site: same places on earth, in the earlier frame and box."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo_nerf.crs import survey_crs
from geo_nerf.errors import WarmStartError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.scene import Scene
from geo_nerf.scene.site import box_at_site, fit_to_site, height_offset, moved
from geo_nerf.types import Orientation, OrientedPhoto, TiePoints

EARLIER = LocalFrame(10.2731, 47.7418, 748.0)
LATER = LocalFrame(10.2752, 47.7405, 751.0)
UTM = survey_crs("EPSG:25832")


def tie_points(xyz: np.ndarray) -> TiePoints:
    count = len(xyz)
    nothing = np.zeros(0, np.int32)
    return TiePoints(xyz, np.zeros((count, 3), np.uint8), np.ones(count, np.float32), nothing, nothing, np.zeros((0, 2), np.float32))


def ground(seed: int, count: int = 6000, shift: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> np.ndarray:
    """Hilly ground around the earlier origin, earlier frame, seen elsewhere by `shift`."""
    xy = np.random.default_rng(seed).uniform(-60, 60, (count, 2))
    height = 3.0 * np.sin(xy[:, 0] / 15.0) + np.random.default_rng(seed + 1).normal(0, 0.05, count)
    return np.column_stack([xy, height]) + np.array(shift)


def orientation_at(xyz_earlier: np.ndarray, frame: LocalFrame) -> Orientation:
    """Tie points given in the earlier frame, and a camera, as a survey in `frame`."""
    xyz = frame.crs_to_local(EARLIER.local_to_crs(xyz_earlier, UTM), UTM)
    pose = np.eye(4)
    pose[:3, 3] = 5.0, -7.0, 80.0
    return Orientation(frame, {}, (OrientedPhoto("a.jpg", "lens", pose),), tie_points(xyz), {"residuals": 1})


@pytest.fixture
def earlier(tmp_path: Path) -> Scene:
    bounds = Bounds(np.array([-64.0, -64.0, -6.0]), np.array([64.0, 64.0, 20.0]))
    return Scene(tmp_path / "run" / "scene", EARLIER.to_json(), (), tie_points(ground(0)), bounds, 0.05, 3)


def test_another_frame_names_the_same_places() -> None:
    before = orientation_at(ground(0), LATER)
    after = moved(before, EARLIER)
    places = [EARLIER.local_to_crs(after.tie_points.xyz, UTM), LATER.local_to_crs(before.tie_points.xyz, UTM)]
    assert np.abs(places[0] - places[1]).max() < 1e-6
    centre = [one.frame.local_to_crs(one.photos[0].centre[None], UTM) for one in (before, after)]
    assert np.abs(centre[0] - centre[1]).max() < 1e-6
    ahead = [one.frame.local_to_crs((one.photos[0].camera_to_local @ [0, 0, 50, 1])[None, :3], UTM) for one in (before, after)]
    assert np.abs(ahead[0] - ahead[1]).max() < 1e-6 and np.abs(before.photos[0].centre - after.photos[0].centre).max() > 100


def test_a_second_survey_takes_the_earlier_frame(earlier: Scene) -> None:
    heard: list[Event] = []
    fitted = fit_to_site(orientation_at(ground(5), LATER), earlier, Events("scene", (heard.append,)))
    assert fitted.frame == EARLIER and heard == []
    assert np.abs(fitted.tie_points.xyz - ground(5)).max() < 1e-6


def test_heights_that_differ_throughout_move_the_frame_and_nothing_on_earth(earlier: Scene) -> None:
    later = ground(5, shift=(0.0, 0.0, 2.5))
    later[later[:, 0] > 40, 2] += 6.0  # a part was built over
    heard: list[Event] = []
    fitted = fit_to_site(orientation_at(later, LATER), earlier, Events("scene", (heard.append,)))
    assert abs(np.median(fitted.tie_points.xyz[:, 2] - ground(5)[:, 2])) < 0.03 and "+2.5" in heard[0].data["text"]
    assert fitted.frame.height_m == pytest.approx(EARLIER.height_m + 2.5, abs=0.03)
    assert np.abs(fitted.frame.local_to_crs(fitted.tie_points.xyz, UTM) - EARLIER.local_to_crs(later, UTM)).max() < 1e-6


def test_too_little_common_ground_says_nothing_about_heights() -> None:
    assert height_offset(ground(0), ground(1, 40, (0, 0, 9.0))) == 0.0
    assert height_offset(ground(0), ground(1, shift=(0, 0, 9.0))) == pytest.approx(9.0, abs=0.03)


def test_another_site_is_refused_by_name(earlier: Scene) -> None:
    with pytest.raises(WarmStartError, match=r"--warm-start .*run: .*another site"):
        fit_to_site(orientation_at(ground(5, shift=(400.0, 0.0, 0.0)), LATER), earlier, Events())


def test_the_earlier_box_is_taken_where_it_holds_the_survey(earlier: Scene) -> None:
    own = Bounds(np.array([-70.0, -70.0, -9.0]), np.array([70.0, 70.0, 9.0]))
    assert box_at_site(own, earlier.bounds, ground(5)) is earlier.bounds
    wider = ground(5) * [1.3, 1.0, 1.0]
    assert box_at_site(own, earlier.bounds, wider) is own
