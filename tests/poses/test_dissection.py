"""The adjustment front by front against the whole system, and that no front grows with the block."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.poses import adjust as adjusting
from geo_nerf.poses.adjust import CentrePriors, Knowledge, LensPriors, PointPriors, adjust, lens_information
from geo_nerf.poses.block import Block
from geo_nerf.poses.dissection import dissect
from geo_nerf.synthetic.ties import TieFlight, made_flight


@pytest.fixture(scope="module")
def flight() -> TieFlight:
    return made_flight(130, ties=60)


def knowledge(block: Block, flight: TieFlight) -> Knowledge:
    fixes, lens = flight.fixes, np.r_[1073.0, 1073.0, 798, 532, 0, 0, 0, 0, 0]
    information = lens_information(lens, 0.01, 15.0, np.array([0.2, 0.2, 0.005, 0.005, 0.1]))
    centres = CentrePriors(np.arange(len(block.names)), fixes.xyz, fixes.sigma, np.full(3, 2.0))
    none = PointPriors(np.zeros_like(block.points), np.zeros_like(block.points))
    return Knowledge(LensPriors(lens[None], information[None]), centres, none, np.full(len(block.obs_px), 0.75))


def test_every_photograph_is_solved_for_once_and_every_point_lies_in_one_leaf(flight):
    nodes = dissect(flight.block, 40)
    assert len(nodes) > 20
    assert sorted(np.concatenate([node.own for node in nodes])) == list(range(130))
    leaves = [node.leaf for node in nodes if node.leaf is not None]
    assert sorted(np.concatenate([leaf.points for leaf in leaves])) == list(range(len(flight.block.points)))
    for leaf in leaves:
        np.testing.assert_array_equal(leaf.photos[leaf.obs_photo], flight.block.obs_photo[leaf.observations])
        np.testing.assert_array_equal(np.repeat(leaf.points, np.diff(leaf.starts)), flight.block.obs_point[leaf.observations])
    for number, node in enumerate(nodes):
        assert all(child < number for child in node.children)
        for child in node.children:
            assert set(nodes[child].handed) <= set(node.own) | set(node.handed)
    assert not len(nodes[-1].handed)


@pytest.mark.parametrize("damping", [1e-4, 1.0])
def test_steps_are_those_of_the_whole_system(flight, damping):
    block = flight.block.keep_observations(flight.block.obs_photo != 77)  # one photograph has only its fix
    state = adjusting._State(block, np.array([0.3, -0.2, 0.5]))
    known = knowledge(block, flight)
    whole, by_fronts = (adjusting._solve(state, known, damping, tree) for tree in (None, dissect(block, 40)))
    assert whole is not None and by_fronts is not None
    seen = np.setdiff1d(np.arange(len(whole[0])), 6 * 77 + np.arange(3))  # nobody knows the turn of photograph 77
    np.testing.assert_allclose(by_fronts[0][seen], whole[0][seen], rtol=1e-5, atol=1e-7 * np.abs(whole[0][seen]).max())
    np.testing.assert_allclose(by_fronts[1], whole[1], atol=1e-6)


def test_certainty_is_that_of_the_whole_inverse(flight):
    state, known = adjusting._State(flight.block, np.zeros(3)), knowledge(flight.block, flight)
    nothing = adjusting.Adjusted(flight.block, np.zeros(3), 0, 0.0, 0.0, *adjusting._nothing_known(flight.block))
    whole = adjusting._certainty(state, known, nothing)
    fronts = adjusting._certainty_by_fronts(state, known, nothing, dissect(flight.block, 40))
    np.testing.assert_allclose(fronts.focal_sigma, whole.focal_sigma, rtol=1e-5)
    np.testing.assert_allclose(fronts.centre_sigma, whole.centre_sigma, rtol=1e-5)
    assert fronts.height_sigma_m == pytest.approx(whole.height_sigma_m, rel=1e-5)


def test_a_large_block_is_adjusted_by_fronts_with_the_same_outcome(flight, monkeypatch):
    random = np.random.default_rng(5)
    block = replace(flight.block, centres=flight.block.centres + random.normal(0, 0.2, flight.block.centres.shape))
    whole = adjust(block, knowledge(block, flight))
    monkeypatch.setattr(adjusting, "_WHOLE_UP_TO", 100)
    monkeypatch.setattr(adjusting._normal, "reduce_points", counted := Counted(adjusting._normal.reduce_points))
    fronts = adjust(block, knowledge(block, flight))
    np.testing.assert_allclose(fronts.block.centres, whole.block.centres, atol=1e-4)
    np.testing.assert_allclose(fronts.centre_sigma, whole.centre_sigma, rtol=1e-2)
    assert counted.largest < 6 * 130 + 12, "the whole system was made after all"


class Counted:
    """Remembers the largest system asked for."""

    def __init__(self, work):
        self.work, self.largest = work, 0

    def __call__(self, *arguments):
        self.largest = max(self.largest, len(arguments[7]))
        return self.work(*arguments)


def test_fronts_grow_with_the_root_of_the_block():
    sizes = {}
    for count in (500, 2000):
        nodes = dissect(made_flight(count, ties=40).block)
        sizes[count] = max(len(node.own) + len(node.handed) for node in nodes)
    assert sizes[2000] < 2.4 * sizes[500]
    assert sizes[2000] < 2000 / 4
