"""Joining and thinning on pieces cut from a made block, so that the truth is known and no mapper is needed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.poses.align import fit_similarity
from geo_nerf.poses.block import Similarity
from geo_nerf.poses.join import Piece, join, thin
from geo_nerf.poses.thinning import thinned
from geo_nerf.synthetic.ties import TieFlight, made_flight


@pytest.fixture(scope="module")
def flight() -> TieFlight:
    return made_flight(120, ties=100, noise_px=0.2)


def piece(flight: TieFlight, photos: np.ndarray, seed: int) -> Piece:
    """A part of the truth in axes of its own."""
    random = np.random.default_rng(seed)
    row = np.full(len(flight.block.names), -1)
    row[photos] = np.arange(len(photos))
    wanted = row[flight.block.obs_photo] >= 0
    enough = np.bincount(flight.block.obs_point[wanted], minlength=len(flight.block.points)) >= 2
    wanted &= enough[flight.block.obs_point]
    whole = flight.block.keep_observations(wanted)
    block = replace(
        whole,
        names=tuple(whole.names[n] for n in photos),
        camera_of=whole.camera_of[photos],
        rotations=whole.rotations[photos],
        centres=whole.centres[photos],
        obs_photo=row[whole.obs_photo],
    )
    own_axes = Similarity(random.uniform(0.02, 0.2), Rotation.random(random_state=seed).as_matrix(), random.normal(0, 5, 3))
    return Piece(block.moved(own_axes), flight.feature[wanted], photos)


def ways(flight: TieFlight) -> tuple[np.ndarray, ...]:
    east = flight.block.centres[:, 0]
    return np.flatnonzero(east < 30.0), np.flatnonzero(east > -10.0)


def test_two_pieces_become_one_true_block(flight):
    first, second = ways(flight)
    (block,) = join([piece(flight, first, 1), piece(flight, second, 2)], 0, per_photo=1000)
    assert block.names == flight.block.names
    fit = fit_similarity(block.centres, flight.block.centres)
    np.testing.assert_allclose(fit.apply(block.centres), flight.block.centres, atol=1e-6)
    assert np.nanmax(np.abs(block.residuals())) < 2.0
    assert (np.diff(block.obs_point) >= 0).all()
    # shared points became one: no more points than the truth has, no observation lost
    assert len(block.points) <= len(flight.block.points)
    assert len(block.obs_px) > 0.97 * len(flight.block.obs_px)


def test_a_wrong_track_joins_no_points_that_lie_apart(flight):
    first, second = ways(flight)
    one, two = piece(flight, first, 1), piece(flight, second, 2)
    shared = np.flatnonzero(np.isin(two.keys, one.keys))
    wrong = two.feature.copy()
    wrong[shared[:40]] = wrong[np.roll(shared[:40], 7)]
    (block,) = join([one, replace(two, feature=wrong)], 0, per_photo=1000)
    fit = fit_similarity(block.centres, flight.block.centres)
    np.testing.assert_allclose(fit.apply(block.centres), flight.block.centres, atol=0.05)
    assert np.percentile(np.linalg.norm(block.residuals(), axis=1), 99) < 3.0


def test_pieces_that_share_nothing_stay_blocks_of_their_own(flight):
    east = flight.block.centres[:, 0]
    blocks = join([piece(flight, np.flatnonzero(east < -20.0), 1), piece(flight, np.flatnonzero(east > 20.0), 2)], 0)
    assert len(blocks) == 2
    assert len(blocks[0].names) >= len(blocks[1].names)
    assert not set(blocks[0].names) & set(blocks[1].names)


def test_a_piece_whose_shape_contradicts_the_others_is_not_joined(flight):
    first, second = ways(flight)
    one, two = piece(flight, first, 1), piece(flight, second, 2)
    bent = replace(two, block=replace(two.block, points=two.block.points[::-1].copy()))
    assert len(join([one, bent], 0)) == 2


def test_thinning_bounds_and_spreads_the_ties(flight):
    block = flight.block
    keep = thinned(block, 32)
    left = block.keep_observations(keep)
    assert len(left.obs_px) / len(block.names) <= 2 * 64
    assert len(left.obs_px) < 0.9 * len(block.obs_px)
    lengths = [np.bincount(one.obs_point).mean() for one in (block, left)]
    assert lengths[1] > lengths[0], "long tracks first"
    assert np.bincount(left.obs_photo, minlength=120).min() >= 16
    halves = np.bincount(left.obs_photo[left.obs_px[:, 0] > 798], minlength=120) / np.bincount(left.obs_photo, minlength=120)
    assert np.percentile(halves, 5) > 0.25


def test_a_photograph_with_few_ties_keeps_them(flight):
    block = flight.block
    poor = block.keep_observations((block.obs_photo != 60) | (np.arange(len(block.obs_px)) % 9 == 0))
    few = (poor.obs_photo == 60).sum()
    left = poor.keep_observations(thinned(poor, 48))
    assert (left.obs_photo == 60).sum() == few


def test_thin_keeps_features_with_their_observations(flight):
    whole = piece(flight, np.arange(120), 1)
    left = thin(whole, 32)
    px = dict(zip(whole.keys.tolist(), whole.block.obs_px.tolist(), strict=True))
    assert [px[key] for key in left.keys.tolist()] == left.block.obs_px.tolist()
