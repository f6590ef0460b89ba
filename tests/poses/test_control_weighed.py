"""Control against GNSS and against itself, from the first point on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.poses.georeference import place
from geo_nerf.poses.marks import survey_points
from geo_nerf.poses.weighing import Evidence, weigh
from tests.poses.blunders import FRAME, error_m, made_case, oriented


def evidence(off: np.ndarray, *, shape_m: float = 0.2, offset: tuple[float, float, float] = (5.0, 5.0, 5.0)) -> Evidence:
    count = len(off)
    bends = 0.1 * np.random.default_rng(3).normal(size=(3 * count, 4)) * 30
    return Evidence(off, np.eye(3 * count) * shape_m**2, np.array(offset), bends, 0.02, np.zeros(count, bool))


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("seed", range(4))
def test_good_control_is_all_used(count: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    weighed = weigh(evidence(random.normal(0, 0.2, (count, 3)) + random.normal(0, 2, 3)))
    assert weighed.use.all()


@pytest.mark.parametrize("count", range(3, 9))
@pytest.mark.parametrize("seed", range(6))
def test_one_wrong_coordinate_is_named(count: int, seed: int) -> None:
    random = np.random.default_rng(100 + seed)
    off = random.normal(0, 0.2, (count, 3)) + random.normal(0, 2, 3)
    row, axis = int(random.integers(count)), int(random.integers(3))
    off[row, axis] += random.choice([-1, 1]) * 10 ** random.uniform(0.5, 6)
    weighed = weigh(evidence(off))
    assert weighed.sure[row, axis // 2]
    assert weighed.sure.sum() == 1
    assert np.delete(weighed.use, row, axis=0).all()


@pytest.mark.parametrize("size", [5.0, 60.0])
def test_of_two_that_contradict_each_other_neither_bends_the_block(size: float) -> None:
    weighed = weigh(evidence(np.array([[-size / 2, 0.0, 0.1], [size / 2, 0.2, 0.0]])))
    assert not weighed.use[:, :2].any()
    assert weighed.use[:, 2].all()
    assert not weighed.sure.any()


def test_of_two_the_one_far_from_gnss_is_the_wrong_one() -> None:
    weighed = weigh(evidence(np.array([[0.3, 0.0, 0.1], [1000.0, 0.2, 0.0]])))
    assert weighed.use.tolist() == [[True, True, True], [False, False, False]]
    assert weighed.sure[1, 0]


def test_the_height_of_a_point_of_another_place_is_not_used() -> None:
    """Alone it contradicts GNSS, and the curvature of the earth says 75 m of 31 km."""
    weighed = weigh(evidence(np.array([[31_000.0, 0.0, 0.1]])))
    assert not weighed.use.any() and not weighed.sure.any()
    assert not weigh(evidence(np.array([[31_000.0, 0.0, 0.1], [-31_000.0, 0.0, 0.1]]))).use.any()


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("away", [3000.0, 31_000.0])
def test_the_curvature_of_the_earth_bends_no_height(count: int, away: float) -> None:
    """One point surveyed kilometres east of its place: ellipsoidal heights agree, local ones do not."""
    case = made_case(11, count, "none", "rtk")
    first, *rest = case.control.points
    moved = replace(first, xyz_crs=(first.xyz_crs[0] + away, *first.xyz_crs[1:]))
    refined = oriented(replace(case, control=replace(case.control, points=(moved, *rest))))
    assert refined.placement.control_use.tolist() == [[False] * 3, *([[True] * 3] * (count - 1))]
    assert np.median(refined.block.centres[:, 2] - case.truth.centres[:, 2]) == pytest.approx(0.0, abs=0.06)
    told = "\n".join(refined.placement.doubts)
    assert "it was left out" in told and "too low" not in told and "height of" not in told


def test_one_point_far_from_gnss_is_not_followed_and_not_called_wrong() -> None:
    weighed = weigh(evidence(np.array([[0.3, 0.0, -47.0]])))
    assert weighed.use.tolist() == [[True, True, False]]
    assert not weighed.sure.any()


def test_altitudes_of_an_unknown_kind_are_no_reason_to_doubt_a_point() -> None:
    assert weigh(evidence(np.array([[0.3, 0.0, -47.0]]), offset=(5.0, 5.0, 100.0))).use.all()


@pytest.mark.parametrize("count", [2, 4, 7])
def test_an_offset_common_to_all_is_followed_and_told(count: int) -> None:
    random = np.random.default_rng(5)
    weighed = weigh(evidence(random.normal(0, 0.1, (count, 3)) - np.array([0.0, 0.0, 47.0])))
    assert weighed.use.all()
    assert weighed.offset_odd == (False, True)


def test_weak_control_stays_and_is_known_to_be_weak() -> None:
    weighed = weigh(evidence(np.random.default_rng(6).normal(0, 1.5, (8, 3))))
    assert weighed.use.all()
    assert 0.6 < weighed.sigma_m < 2.6


CASES = [
    ("height zero", 4, "consumer"),
    ("plane", 4, "unknown height"),
    ("exchanged", 5, "consumer"),
]


@pytest.mark.parametrize(("kind", "count", "receiver"), CASES)
def test_a_mistake_is_named_and_does_not_bend_the_block(kind: str, count: int, receiver: str) -> None:
    case = made_case(11, count, kind, receiver)
    refined = oriented(case)
    use, doubts = refined.placement.control_use, refined.placement.doubts
    assert not any(use[row].all() for row in case.wrong)
    assert all(any(f"g{row}" in doubt for doubt in doubts) for row in case.wrong)
    assert all(use[row].all() for row in range(count) if row not in case.wrong)
    assert error_m(case, refined, shift_free=False) < 0.5


def test_good_control_is_used_without_a_word() -> None:
    case = made_case(12, 5, "none")
    refined = oriented(case)
    assert refined.placement.control_use.all()
    assert refined.placement.doubts == ()
    assert refined.placement.datum == "GNSS and control"
    assert error_m(case, refined, shift_free=False) < 0.2


def without_gnss(case):
    return replace(case, fixes=replace(case.fixes, xyz=np.full_like(case.fixes.xyz, np.nan)))


def test_without_gnss_four_points_that_contradict_each_other_are_said_to() -> None:
    case = made_case(17, 4, "plane")
    survey = survey_points(case.control, FRAME, case.truth)
    nothing = without_gnss(case).fixes
    placement = place(case.truth, nothing, survey, np.full(len(case.truth.names), -90.0), 0)
    (row,) = case.wrong
    assert any(f"g{row}" in doubt for doubt in placement.doubts)
    assert any("contradict" in doubt or "left out" in doubt for doubt in placement.doubts)


@pytest.mark.parametrize("count", [3, 4])
def test_without_gnss_few_good_points_are_used_without_a_word(count: int) -> None:
    case = without_gnss(made_case(18, count, "none"))
    survey = survey_points(case.control, FRAME, case.truth)
    placement = place(case.truth, case.fixes, survey, np.full(len(case.truth.names), -90.0), 0)
    assert placement.control_ok.all()
    assert placement.doubts == ()


def control_moved(case, change):
    points = tuple(replace(point, xyz_crs=change(*point.xyz_crs)) for point in case.control.points)
    return replace(case, control=replace(case.control, points=points))


def test_heights_of_zero_everywhere_leave_the_block_where_gnss_puts_it() -> None:
    case = control_moved(made_case(13, 4, "none"), lambda x, y, z: (x, y, 0.0))
    refined = oriented(case)
    assert refined.placement.control_use.tolist() == [[True, True, False] for _ in range(4)]
    assert abs(np.median(refined.block.centres[:, 2] - case.truth.centres[:, 2])) < 4.0


def test_heights_in_feet_everywhere_are_said_and_not_followed() -> None:
    case = control_moved(made_case(14, 5, "none"), lambda x, y, z: (x, y, z / 0.3048))
    refined = oriented(case)
    assert any("feet" in doubt for doubt in refined.placement.doubts)
    assert abs(np.median(refined.block.centres[:, 2] - case.truth.centres[:, 2])) < 4.0


def test_heights_above_the_geoid_are_followed_with_both_sizes_said() -> None:
    case = control_moved(made_case(15, 4, "none", "rtk"), lambda x, y, z: (x, y, z - 47.3))
    refined = oriented(case)
    assert np.median(refined.block.centres[:, 2] - case.truth.centres[:, 2]) == pytest.approx(-47.3, abs=0.1)
    doubt = next(doubt for doubt in refined.placement.doubts if "geoid" in doubt)
    assert "47.3" in doubt or "47.2" in doubt
    assert "the receiver states" in doubt


def test_x_and_y_exchanged_are_recognised() -> None:
    case = made_case(16, 4, "none")
    first = case.control.points[0]
    x, y, z = first.xyz_crs
    points = (replace(first, xyz_crs=(y, x, z)), *case.control.points[1:])
    refined = oriented(replace(case, control=replace(case.control, points=points)))
    assert any("g0" in doubt and "x and y are exchanged" in doubt for doubt in refined.placement.doubts)
    assert FRAME.height_m and error_m(case, refined, shift_free=False) < 0.3
