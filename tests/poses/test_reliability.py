"""Control that nothing checks: wrong heights are found by GNSS and gimbals, or what they may do is said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from geo_nerf.poses.block import Similarity
from geo_nerf.poses.control_words import settled_doubts, unchecked_doubts
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.refine import Refined
from geo_nerf.poses.reliability import Reliability, Unchecked
from geo_nerf.poses.report import accuracy_statement, checked, height_figures
from geo_nerf.poses.settling import Settled
from geo_nerf.poses.weighing import HEIGHT, PLANE, Weighed
from geo_nerf.poses_view import poses_view
from tests.poses.blunders import PRIOR, ground_off_m, laid_out, made_case, oriented

#: three points nearly on a line, the fourth carries the tilt
NEAR_LINE = ((-34, -25), (-30, 0), (-33, 28), (30, 2))
LAYOUTS = {
    "near a line": NEAR_LINE,
    "three": ((-30, -25), (30, -20), (0, 28)),
    "one far": ((-30, -25), (-25, -10), (-33, 0), (-22, 15), (36, 30)),
    "line": ((-30, -20), (-10, -7), (10, 8), (30, 20)),
    "corners": ((-34, -28), (34, -28), (34, 28), (-34, 28)),
}


@cache
def settled_by(layout: str, error_m: tuple[float, float, float] = (0.0, 0.0, 0.0), gimbals: bool = True) -> tuple[Refined, np.ndarray]:
    """The block with an error of the last point, and how far its ground is off."""
    spots = list(LAYOUTS[layout])
    case = laid_out(11, spots, row=len(spots) - 1, error_m=error_m, gimbals=gimbals)
    refined = oriented(case)
    return refined, ground_off_m(case, refined)


@pytest.mark.parametrize(("layout", "height_m"), [("near a line", 3.0), ("near a line", -3.0), ("one far", -3.0), ("three", 4.0)])
def test_a_wrong_height_that_alone_carries_the_tilt_is_found_by_gimbals(layout: str, height_m: float) -> None:
    refined, (_, up) = settled_by(layout, (0.0, 0.0, height_m))
    last = len(LAYOUTS[layout]) - 1
    assert not refined.placement.control_use[last, 2]
    assert refined.placement.control_use[:last].all()
    told = [doubt for doubt in refined.placement.doubts if f"g{last}" in doubt]
    assert len(told) == 1 and f"too {'high' if height_m > 0 else 'low'}" in told[0]
    assert up < 0.8


@pytest.mark.parametrize("gimbals", [True, False])
@pytest.mark.parametrize(
    ("layout", "error_m"), [("near a line", 0.3), ("near a line", 1.0), ("near a line", 3.0), ("three", 1.0), ("one far", 0.6)]
)
def test_what_is_stated_of_heights_holds_what_an_unseen_error_does(layout: str, error_m: float, gimbals: bool) -> None:
    refined, (_, up) = settled_by(layout, (0.0, 0.0, error_m), gimbals)
    figures = height_figures(refined, refined.placement, [PRIOR])
    assert up < 1.5 * figures["height_sigma_m"]


def test_the_point_that_alone_carries_the_tilt_is_named_with_its_sizes() -> None:
    refined, _ = settled_by("near a line", gimbals=False)
    reliability = refined.placement.reliability
    assert refined.placement.doubts == () and refined.survey is not None and reliability is not None
    (told,) = unchecked_doubts(reliability, refined.survey.labels)
    worst = max(reliability.unchecked, key=lambda one: one.up_m)
    assert told.startswith("The height of control point g3 alone decides the tilt across the block, and nothing checks it")
    assert f"{worst.size_m:.2f} m would not show" in told and f"{worst.up_m:.2f} m" in told


def test_of_points_in_a_group_and_one_far_away_only_that_is_unchecked() -> None:
    refined, _ = settled_by("one far")
    assert refined.placement.reliability is not None
    assert [(one.row, one.group) for one in refined.placement.reliability.unchecked] == [(4, HEIGHT)]


@pytest.mark.parametrize("gimbals", [True, False])
def test_control_in_four_corners_is_used_without_a_word(gimbals: bool) -> None:
    refined, (_, up) = settled_by("corners", gimbals=gimbals)
    assert refined.placement.control_use.all() and refined.placement.doubts == ()
    assert list(unchecked_doubts(refined.placement.reliability, ["g0", "g1", "g2", "g3"])) == []
    figures = height_figures(refined, refined.placement, [PRIOR])
    assert 0.4 * up < figures["height_sigma_m"] < 0.25


def test_control_on_a_line_is_said_not_to_settle_the_tilt() -> None:
    refined, (_, up) = settled_by("line")
    told = list(unchecked_doubts(refined.placement.reliability, ["g0", "g1", "g2", "g3"]))
    assert any("does not settle the tilt" in doubt for doubt in told)
    assert up < 3.0 * height_figures(refined, refined.placement, [PRIOR])["height_sigma_m"]


def test_gimbals_that_lean_all_alike_do_not_turn_good_control_out() -> None:
    """A camera without a gimbal on a drone that leans into the wind writes -90 degrees all the same."""
    case = laid_out(12, list(LAYOUTS["corners"]))
    leaning = case.truth.rotations @ np.array([np.sin(np.radians(5.0)), 0.0, np.cos(np.radians(5.0))])
    refined = oriented(replace(case, ups=leaning))
    assert refined.placement.control_use.all() and refined.placement.doubts == ()


def test_no_coordinate_of_exchanged_points_is_used() -> None:
    case = made_case(11, 5, "exchanged")
    use = oriented(case).placement.control_use
    assert not use[sorted(case.wrong)].any()


def test_check_points_clear_control_that_nothing_else_checks() -> None:
    open_ones = Reliability(0.05, 0.3, (Unchecked(0, HEIGHT, 1.2, 0.05, 1.9, True),))
    checks = {"count_height": 3, "points": [{"residual_m": [0.0, 0.0, off]} for off in (0.02, -0.1, 0.05)]}
    assert checked(open_ones, checks)
    assert not checked(open_ones, None)
    assert not checked(open_ones, {**checks, "points": [{"residual_m": [0.0, 0.0, 2.5]}]})
    refined, _ = settled_by("near a line")
    figures = height_figures(refined, refined.placement, [PRIOR], checks)
    assert figures["height_unchecked_m"] == 0.1


def test_the_statement_of_accuracy_says_what_an_unseen_error_may_do() -> None:
    control = {"count": 4, "count_plane": 4, "count_height": 4, "rmse_horizontal_m": 0.01, "rmse_height_m": 0.02, "heights_equal": False}
    assert "up to 1.89 m" in accuracy_statement(None, control, {}, {"height_unchecked_m": 1.89})
    assert "nothing checks" not in accuracy_statement(None, control, {}, {"height_unchecked_m": 0.0})


def one_in_doubt(use_others: bool) -> list[str]:
    """Words of three points of which the last is probably wrong in plan by a metre, while GNSS sees 0.2 m."""
    seen = np.array([[0.0, 0.0, 0.0], [30.0, 0.0, 0.0], [0.0, 30.0, 0.0]])
    nothing = np.zeros(0, np.int64)
    given, nowhere = seen + np.array([0.2, 0.1, 0.0]), np.zeros((0, 2))
    survey = Survey(("a", "b", "c"), given, seen, seen, np.zeros(3), nothing, nothing, nowhere, np.zeros(0, bool))
    use = np.full((3, 3), use_others)
    use[2, :2], use[:, 2] = False, True
    wrong = np.zeros((3, 2))
    wrong[2, PLANE] = 0.6
    off = np.zeros((3, 3))
    off[2, 0] = 1.0
    weighed = Weighed(use, wrong, off, np.zeros(3), (False, False), 0.0, False, np.eye(9), False)
    still = Similarity(1.0, np.eye(3), np.zeros(3))
    return settled_doubts(Settled(survey, weighed, np.arange(3), use, still, np.full(3, 2.0)))


def test_what_the_other_control_found_is_told_as_such_and_in_its_size() -> None:
    (told,) = one_in_doubt(use_others=True)
    assert "Control point c (easting, northing) lies 1.00 m east, judged by the other control" in told
    assert "follows GNSS" not in told and "0.20 m" not in told


def test_a_point_against_gnss_alone_is_told_in_what_gnss_sees() -> None:
    (told,) = one_in_doubt(use_others=False)
    assert "against GNSS the point lies 0.20 m east" in told and "follows GNSS" in told


def test_the_common_shift_is_said_with_the_rms_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    from rich.console import Console

    gnss = {"rms_horizontal_m": 0.517, "rms_vertical_m": 1.251, "used": 11}
    gnss |= {"shift_east_m": -3.55, "shift_north_m": 0.53, "shift_up_m": 1.95}
    Console(width=250).print(poses_view({"gnss": gnss}))
    said = capsys.readouterr().out
    assert "cameras 3.550 m west and 0.530 m north of and 1.950 m above their fixes" in said
    Console(width=250).print(poses_view({"gnss": {"rms_horizontal_m": 0.5, "rms_vertical_m": None, "used": 5}}))
    assert "(RMS of 5)" in capsys.readouterr().out


def without_gnss(error_m: float, spots: tuple[tuple[float, float], ...] = NEAR_LINE, *, gimbals: bool = True) -> Refined:
    case = laid_out(11, list(spots), row=len(spots) - 1, error_m=(0.0, 0.0, error_m), gimbals=gimbals)
    return oriented(replace(case, fixes=replace(case.fixes, xyz=np.full_like(case.fixes.xyz, np.nan))))


def test_without_gnss_gimbals_say_that_control_tilts_the_block() -> None:
    assert any("gimbal tags" in doubt for doubt in without_gnss(4.0).doubts)
    assert not without_gnss(0.0).doubts


def test_without_gnss_and_gimbals_the_point_that_carries_the_tilt_is_named() -> None:
    refined = without_gnss(0.0, gimbals=False)
    told = list(unchecked_doubts(refined.placement.reliability, ["g0", "g1", "g2", "g3"]))
    assert any(doubt.startswith("The height of control point g3 alone decides the tilt") for doubt in told)


def test_without_gnss_four_corners_need_no_word() -> None:
    refined = without_gnss(0.0, LAYOUTS["corners"], gimbals=False)
    assert refined.doubts == () and list(unchecked_doubts(refined.placement.reliability, ["g0", "g1", "g2", "g3"])) == []


def test_an_error_that_nothing_at_all_would_find_is_given_no_size() -> None:
    boundless = Reliability(0.05, 0.3, (Unchecked(0, HEIGHT, 413.0, 0.05, 413.0, False),))
    (told,) = unchecked_doubts(boundless, ["a"])
    assert "of whatever size would not show" in told and "1.00 m for each metre" in told and "413" not in told
    assert boundless.up_m == 0.0
