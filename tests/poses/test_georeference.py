from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.errors import NoGeoreferenceError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.block import Block, Similarity, project
from geo_nerf.poses.georeference import place
from geo_nerf.poses.marks import survey_points
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.refine import refine
from geo_nerf.types import Control, ControlMark, ControlPoint, Intrinsics, IntrinsicsPrior
from tests.poses.made import LENS, made_block

FRAME = LocalFrame(8.54, 47.37, 450.0)
UTM = pyproj.CRS("EPSG:25832")
SOMEWHERE = Similarity(0.13, Rotation.from_rotvec([2.0, 0.3, -0.7]).as_matrix(), np.array([4.0, 5.0, -6.0]))
SPOTS = np.array([[-40.0, -35, 1], [38, -30, 2], [35, 34, 0.5], [-38, 30, 3], [0, 2, 1.5], [-20, 8, 4], [15, -20, 2]])
PRIOR = IntrinsicsPrior(Intrinsics((768, 1024), 815.0, 815.0, 512.0, 384.0), 0.03, "exif_focal")


def fixes_at(xyz: np.ndarray, sigma: float = 0.5) -> Fixes:
    return Fixes(xyz, np.full_like(xyz, sigma), np.full_like(xyz, 3 * sigma), np.array([5.0, 5.0, 5.0]), ())


def control_on(block: Block, spots: np.ndarray = SPOTS, given: np.ndarray | None = None, noise_px: float = 0.2) -> Control:
    """Marks of `spots` in every photograph of the true block that shows them."""
    random = np.random.default_rng(7)
    marks = []
    for photo, name in enumerate(block.names):
        px = project((spots - block.centres[photo]) @ block.rotations[photo].T, LENS)
        for row in np.flatnonzero((px > 5).all(axis=1) & (px < [1019, 763]).all(axis=1)):
            x, y = px[row] + random.normal(0, noise_px, 2)
            marks.append(ControlMark(f"g{row}", name, (float(x), float(y))))
    crs_xyz = FRAME.local_to_crs(spots if given is None else given, UTM)
    points = tuple(ControlPoint(f"g{row}", (float(x), float(y), float(z))) for row, (x, y, z) in enumerate(crs_xyz))
    return Control(Path("gcp_list.txt"), UTM, points, tuple(marks))


def down(block: Block) -> np.ndarray:
    return np.full(len(block.names), -90.0)


def test_control_marks_meet_where_the_points_are():
    truth = made_block()
    survey = survey_points(control_on(truth), FRAME, truth)
    assert survey.placed.all()
    np.testing.assert_allclose(survey.given, SPOTS, atol=1e-6)
    np.testing.assert_allclose(survey.seen, SPOTS, atol=0.05)
    assert survey.good.all()


def test_a_slipped_mark_is_set_aside():
    truth = made_block()
    control = control_on(truth)
    first = next(n for n, mark in enumerate(control.marks) if mark.label == "g4")
    slipped = replace(control.marks[first], xy_px=(control.marks[first].xy_px[0] + 60, control.marks[first].xy_px[1]))
    survey = survey_points(replace(control, marks=(*control.marks[:first], slipped, *control.marks[first + 1 :])), FRAME, truth)
    assert not survey.good[first]
    assert survey.good.sum() == len(control.marks) - 1
    np.testing.assert_allclose(survey.seen[4], SPOTS[4], atol=0.05)


def test_fixes_place_the_block_and_wild_ones_are_named():
    truth = made_block()
    xyz = truth.centres + np.random.default_rng(0).normal(0, 0.3, truth.centres.shape)
    xyz[[2, 9]] += [[250.0, -90.0, 10.0], [-30.0, 400.0, 90.0]]
    xyz[6] = np.nan
    placement = place(truth.moved(SOMEWHERE), fixes_at(xyz), None, down(truth), 0)
    assert np.linalg.norm(placement.block.centres - truth.centres, axis=1).max() < 1.0
    assert not placement.fix_ok[[2, 6, 9]].any()
    assert placement.fix_ok.sum() == len(truth.names) - 3
    assert "p02.jpg" in placement.doubts[0]
    assert "p09.jpg" in placement.doubts[0]


def test_control_alone_places_the_block():
    truth = made_block()
    moved = truth.moved(SOMEWHERE)
    nothing = fixes_at(np.full_like(truth.centres, np.nan))
    placement = place(moved, nothing, survey_points(control_on(truth), FRAME, moved), down(truth), 0)
    assert placement.datum == "control"
    assert np.abs(placement.block.centres - truth.centres).max() < 0.2


def test_a_mislabelled_control_point_is_named_and_left_out():
    truth = made_block()
    given = SPOTS.copy()
    given[3] = SPOTS[0] + [2.0, 1.0, 0.0]
    moved = truth.moved(SOMEWHERE)
    nothing = fixes_at(np.full_like(truth.centres, np.nan))
    placement = place(moved, nothing, survey_points(control_on(truth, given=given), FRAME, moved), down(truth), 0)
    assert list(placement.control_ok) == [True, True, True, False, True, True, True]
    assert any("g3" in doubt for doubt in placement.doubts)
    assert np.abs(placement.block.centres - truth.centres).max() < 0.2


def test_weak_control_says_how_weak_it_is():
    truth = made_block()
    given = SPOTS + np.random.default_rng(11).normal(0, 1.5, SPOTS.shape)
    moved = truth.moved(SOMEWHERE)
    nothing = fixes_at(np.full_like(truth.centres, np.nan))
    placement = place(moved, nothing, survey_points(control_on(truth, given=given), FRAME, moved), down(truth), 0)
    assert 0.7 < placement.control_sigma_m < 3.0


@pytest.mark.parametrize("spots", [SPOTS[:2], np.linspace(SPOTS[0], SPOTS[2], 5)])
def test_too_little_control_is_refused(spots):
    truth = made_block()
    nothing = fixes_at(np.full_like(truth.centres, np.nan))
    with pytest.raises(NoGeoreferenceError, match="control points"):
        place(truth, nothing, survey_points(control_on(truth, spots), FRAME, truth), down(truth), 0)


def test_nothing_at_all_is_refused():
    truth = made_block()
    with pytest.raises(NoGeoreferenceError, match="--gcp"):
        place(truth, fixes_at(np.full_like(truth.centres, np.nan)), None, down(truth), 0)


def test_adjusted_with_control_the_block_is_right_though_all_fixes_are_off():
    truth = made_block(noise_px=0.25)
    bent = replace(truth, points=truth.points * [1, 1, 1.02], lenses=truth.lenses * np.r_[1.02, 1.02, np.ones(7)])
    fixes = fixes_at(truth.centres + np.array([0.9, -0.6, 1.5]) + np.random.default_rng(1).normal(0, 0.3, truth.centres.shape))
    control = control_on(truth)
    placement = place(bent.moved(SOMEWHERE), fixes, survey_points(control, FRAME, bent.moved(SOMEWHERE)), down(truth), 0)
    refined = refine(placement, fixes, [PRIOR], survey_points(control, FRAME, placement.block), Events())
    off = refined.block.centres - truth.centres
    assert np.sqrt((off**2).mean()) < 0.15
    assert np.sqrt(((off / refined.adjusted.centre_sigma) ** 2).mean()) < 2.0  # and it knows how well
    assert abs(refined.block.lenses[0, 0] - LENS[0]) < 3.0
    np.testing.assert_allclose(refined.adjusted.shift, [0.9, -0.6, 1.5], atol=0.3)
    assert np.abs(refined.survey.seen - SPOTS).max() < 0.05


def test_rounds_keep_centimetre_fixes_that_start_decimetres_away():
    truth = made_block(noise_px=0.25)
    away = truth.moved(Similarity(1.01, Rotation.from_rotvec([0.01, 0.0, 0.0]).as_matrix(), np.array([0.4, 0.3, -0.5])))
    fixes = fixes_at(truth.centres + np.random.default_rng(2).normal(0, 0.01, truth.centres.shape), sigma=0.012)
    placement = replace(place(truth, fixes, None, down(truth), 0), block=away)
    refined = refine(placement, fixes, [PRIOR], None, Events())
    assert np.sqrt(((refined.block.centres - truth.centres) ** 2).mean()) < 0.02
