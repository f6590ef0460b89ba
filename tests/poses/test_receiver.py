"""Fixes that cannot place a block, and what is stated of those that can."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.errors import DegenerateFixesError, NoGeoreferenceError
from geo_nerf.events import Events
from geo_nerf.poses.block import Similarity
from geo_nerf.poses.evidence import along_track, evidence_doubts, fix_evidence
from geo_nerf.poses.georeference import place
from geo_nerf.poses.orient import orient
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.receiver import standing_runs, too_few_places, without_stuck
from geo_nerf.poses.refine import refine
from geo_nerf.poses.report import accuracy_statement, height_doubts, height_figures
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog, GnssFix, Intrinsics, IntrinsicsPrior, Photo
from tests.poses.made import made_block

PRIOR = IntrinsicsPrior(Intrinsics((768, 1024), 800.0, 800.0, 512.0, 384.0), 0.03, "exif_focal")
SOMEWHERE = Similarity(0.13, Rotation.from_rotvec([2.0, 0.3, -0.7]).as_matrix(), np.array([4.0, 5.0, -6.0]))


def flight(places: list[int], *, step_s: int = 2) -> tuple[Photo, ...]:
    """Photographs at numbered places, one exposure every `step_s` seconds."""
    photos = []
    for n, at in enumerate(places):
        fix = GnssFix(8.54 + 1e-4 * at, 47.37, 500.0, "ellipsoid", 2.0, 3.0)
        taken = f"2024-05-01T10:{n * step_s // 60:02d}:{n * step_s % 60:02d}"
        name = f"p{n:02d}.jpg"
        photos.append(Photo(name, Path(name), (768, 1024), 1, "made", PRIOR, fix, None, taken, None, name))
    return tuple(photos)


def fixes_at(xyz: np.ndarray, sigma: float = 0.6) -> Fixes:
    return Fixes(xyz, np.full_like(xyz, sigma), np.full_like(xyz, sigma / 0.3), np.array([5.0, 5.0, 5.0]), ())


@pytest.mark.parametrize(
    ("places", "word"),
    [([0] * 12, "the very same"), ([0, 0, 0, 1, 1, 1], "only 2"), ([1, 2] + [5] * 10, "in a row"), ([3] * 5 + [4] * 5, "only 2")],
)
def test_fixes_at_fewer_than_three_places_stop_at_once(places: list[int], word: str, tmp_path: Path) -> None:
    catalog = Catalog(tmp_path, flight(places))
    with pytest.raises(DegenerateFixesError, match=word) as caught:
        orient(catalog, PosesSettings(), control=None, checks=None, work=tmp_path / "work", events=Events())
    assert isinstance(caught.value, NoGeoreferenceError)
    assert "--gcp" in str(caught.value)
    assert not (tmp_path / "work").exists()


def test_a_receiver_that_stuck_is_named_and_left_out() -> None:
    block = made_block()
    photos = flight([0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 11, 12, 13, 14, 15])
    runs = standing_runs(photos)
    assert [list(run) for run in runs] == [[5, 6, 7, 8, 9, 10]]
    assert too_few_places(photos, runs) is None
    fixes, doubts = without_stuck(fixes_at(block.centres), runs, block, photos)
    assert list(np.flatnonzero(~fixes.known)) == [5, 6, 7, 8, 9, 10]
    assert "p05.jpg" in doubts[0]


def test_a_camera_that_hovered_keeps_its_fixes() -> None:
    block = made_block()
    centres = block.centres.copy()
    centres[5:11] = centres[5] + np.random.default_rng(0).normal(0, 0.05, (6, 3))
    photos = flight([0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 11, 12, 13, 14, 15])
    fixes, doubts = without_stuck(fixes_at(centres), standing_runs(photos), replace(block, centres=centres), photos)
    assert fixes.known.all()
    assert not doubts


@pytest.mark.parametrize("places", [list(range(16)), [n // 4 for n in range(16)], [0, 0, 1, 2, 2, 3, 4, 5, 5, 5, 6, 7]])
def test_ordinary_flights_have_no_stuck_receiver(places: list[int]) -> None:
    assert standing_runs(flight(places)) == ()


def test_cameras_side_by_side_are_no_stuck_receiver() -> None:
    assert standing_runs(flight([0, 1, 2, 3, 3, 3, 3, 3, 4, 5, 6], step_s=0)) == ()


@pytest.mark.parametrize("jitter_m", [0.0, 0.3, 2.0])
def test_fixes_that_stay_about_one_place_have_no_shape(jitter_m: float) -> None:
    truth = made_block()
    xyz = np.random.default_rng(1).normal(0, 1, truth.centres.shape) * jitter_m
    with pytest.raises(DegenerateFixesError):
        place(truth.moved(SOMEWHERE), fixes_at(xyz), None, np.full(len(truth.names), -90.0), 0)


def test_fixes_of_which_hardly_any_fit_place_nothing() -> None:
    truth = made_block()
    xyz = np.random.default_rng(2).uniform(-500, 500, truth.centres.shape)
    with pytest.raises(DegenerateFixesError, match="contradict"):
        place(truth.moved(SOMEWHERE), fixes_at(xyz), None, np.full(len(truth.names), -90.0), 0)


def test_equal_heights_are_no_reason_for_a_word() -> None:
    truth = made_block()
    xyz = truth.centres + np.random.default_rng(3).normal(0, 0.5, truth.centres.shape)
    xyz[:12, 2] = 50.0
    placement = place(truth.moved(SOMEWHERE), fixes_at(xyz), None, np.full(len(truth.names), -90.0), 0)
    assert placement.doubts == ()


def strips(count: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Centres of four strips flown to and fro, and the unit vectors flown along."""
    place = np.arange(count)
    row, column = place // 6, place % 6
    way = np.where(row % 2 == 0, 1.0, -1.0)
    x = np.where(row % 2 == 0, column, 5 - column) * 20.0
    return np.stack([x, row * 30.0, np.full(count, 50.0)], axis=1), np.stack([way, 0 * way, 0 * way], axis=1)


def flown(count: int = 24):
    centres, ahead = strips(count)
    block = replace(made_block(), names=tuple(f"p{n:02d}.jpg" for n in range(count)), centres=centres)
    return block, ahead, flight(list(range(count)))


@pytest.mark.parametrize("offset", [-2.7, 2.7])
def test_a_delay_of_the_shutter_is_found_with_its_size(offset: float) -> None:
    block, ahead, photos = flown()
    xyz = block.centres + offset * ahead + np.random.default_rng(4).normal(0, 0.3, block.centres.shape) + [1.0, -0.5, 2.0]
    evidence = fix_evidence(block, np.zeros(3), fixes_at(xyz), np.ones(24, bool))
    found, sigma, speed = along_track(evidence, block, photos)
    assert found == pytest.approx(offset, abs=0.4)
    assert sigma < 0.2
    assert speed == pytest.approx(10.0, rel=0.3)
    doubt = next(doubt for doubt in evidence_doubts(evidence, block, photos) if "along the flight" in doubt)
    assert ("ahead of" in doubt) == (offset > 0)
    assert " s apart" in doubt


def test_ordinary_noise_is_no_delay_and_no_contradiction() -> None:
    for seed in range(30):
        block, _, photos = flown()
        xyz = block.centres + np.random.default_rng(seed).normal(0, 0.6, block.centres.shape)
        evidence = fix_evidence(block, np.zeros(3), fixes_at(xyz), np.ones(24, bool))
        assert list(evidence_doubts(evidence, block, photos)) == []


def test_centimetres_stated_and_half_metres_found_are_said_with_the_factor() -> None:
    block, _, photos = flown()
    xyz = block.centres + np.random.default_rng(5).normal(0, 0.5, block.centres.shape)
    fixes = replace(fixes_at(xyz, 0.01), sigma_absolute=np.full_like(xyz, 0.01))
    evidence = fix_evidence(block, np.zeros(3), fixes, np.ones(24, bool))
    assert evidence.sigma[0] == pytest.approx(0.5, rel=0.3)
    assert sum("times that" in doubt for doubt in evidence_doubts(evidence, block, photos)) == 2


def test_where_most_fixes_do_not_fit_the_statement_says_tens_of_metres() -> None:
    block, _, photos = flown()
    random = np.random.default_rng(6)
    xyz = block.centres + random.normal(0, 0.6, block.centres.shape)
    wrong = np.arange(24) % 24 < 17
    xyz[wrong, :2] += random.uniform(15, 50, (17, 2)) * random.choice([-1, 1], (17, 2))
    evidence = fix_evidence(block, np.zeros(3), fixes_at(xyz), ~wrong)
    assert evidence.sigma[0] > 15
    assert any("17 of 24" in doubt and "tens of metres" in doubt for doubt in evidence_doubts(evidence, block, photos))
    gnss = {
        "fixes": 24,
        "used": 7,
        "sigma_absolute_m": [2.0, 2.0, 3.0],
        "sigma_found_m": list(evidence.sigma),
        "worst_m": evidence.worst,
        "heights_above": "known",
    }
    statement = accuracy_statement(None, None, gnss, {"height_sigma_m": 0.1})
    assert "17 of 24" in statement
    assert "2.00 m" not in statement


def test_a_focal_length_far_from_its_tags_makes_the_ground_s_height_as_uncertain() -> None:
    truth = made_block(oblique=False, noise_px=0.3, points=300)
    prior = replace(PRIOR, intrinsics=replace(PRIOR.intrinsics, fx=950.0, fy=950.0))
    fixes = fixes_at(truth.centres + np.random.default_rng(7).normal(0, 0.02, truth.centres.shape), 0.02)
    placement = place(truth.moved(SOMEWHERE), fixes, None, np.full(len(truth.names), -90.0), 0)
    refined = refine(placement, fixes, [prior], None, Events())
    figures = height_figures(refined, refined.placement, [prior])
    assert figures["focal_disagreement"] == pytest.approx(0.16, abs=0.03)
    assert figures["height_sigma_m"] > 5.0
    assert "%" in height_doubts(figures, [prior])[0]
