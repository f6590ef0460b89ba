from __future__ import annotations

import numpy as np
import pytest

from geo_nerf.poses.pairs import choose_pairs
from geo_nerf.poses.parts import split
from geo_nerf.synthetic.ties import made_flight


@pytest.fixture(scope="module")
def ground():
    flight = made_flight(450, ties=3)
    pairs = choose_pairs(flight.block.centres, 16, None)
    distance = np.linalg.norm(np.diff(flight.block.centres[pairs], axis=1)[:, 0], axis=1)
    return flight.block.centres, pairs, np.maximum(200 - 2 * distance, 15).astype(np.int64)


def test_parts_are_bounded_and_hold_every_photograph_once(ground):
    parts = split(*ground, most=100)
    assert len(parts) == 5
    assert sorted(np.concatenate([part.own for part in parts])) == list(range(450))
    assert max(len(part.own) for part in parts) <= 100
    assert max(len(part.photos) for part in parts) <= 160


def test_a_part_borrows_from_all_its_neighbours_those_beside_it(ground):
    centres = ground[0]
    parts = split(*ground, most=100)
    for part in parts:
        reach = np.abs(centres[part.borrowed, None, :2] - centres[None, part.own, :2]).max(axis=2).min(axis=1)
        assert len(part.borrowed) >= 30 and reach.max() < 100.0
    shared = [[len(np.intersect1d(one.photos, two.photos)) for two in parts] for one in parts]
    assert (np.array(shared) >= 20).sum() >= 5 + 2 * 4, "no tree of overlaps holds the parts together"


def test_photographs_without_a_position_go_where_their_matches_are(ground):
    centres, pairs, matches = ground
    known = centres.copy()
    lost = np.arange(450) % 3 == 1
    known[lost] = np.nan
    for part in split(known, pairs, matches, most=100):
        middle = np.median(centres[part.own], axis=0)
        placed, strayed = part.own[~lost[part.own]], part.own[lost[part.own]]
        reach = np.linalg.norm(centres[placed] - middle, axis=1).max()
        assert len(strayed) > 10
        assert np.linalg.norm(centres[strayed] - middle, axis=1).max() < reach + 80.0


def test_a_photograph_that_matches_nothing_is_still_in_a_part(ground):
    centres, pairs, matches = ground
    alone = centres.copy()
    alone[7] = np.nan
    kept = (pairs != 7).all(axis=1)
    parts = split(alone, pairs[kept], matches[kept], most=100)
    assert sum(7 in part.own for part in parts) == 1


def test_one_part_where_one_is_enough(ground):
    (part,) = split(*ground, most=1000)
    assert len(part.own) == 450 and not len(part.borrowed)
