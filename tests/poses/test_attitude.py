"""The vertical by gimbal tags against the vertical of a block."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.poses.attitude import TiltSeen, tilt_seen, ups_of
from geo_nerf.poses.block import Block, Similarity
from geo_nerf.synthetic.flight import camera_pose
from geo_nerf.types import GimbalAngles
from tests.poses.made import made_block


class Tagged:
    """A photograph as far as its gimbal is asked for."""

    def __init__(self, *angles: float) -> None:
        self.gimbal = GimbalAngles(*angles)


@pytest.mark.parametrize("angles", [(30.0, -90.0, 0.0), (200.0, -88.0, 1.0), (310.0, -45.0, -3.0), (80.0, 5.0, 10.0)])
def test_the_vertical_of_a_camera_is_that_of_its_pose(angles: tuple[float, float, float]) -> None:
    pose = camera_pose(np.zeros(3), GimbalAngles(*angles))
    assert ups_of([Tagged(*angles)])[0] == pytest.approx(pose[:3, :3].T @ [0, 0, 1])


def turned(block: Block, turn_deg: tuple[float, float]) -> Block:
    about = Rotation.from_rotvec([*np.radians(turn_deg), 0.0]).as_matrix()
    return block.moved(Similarity(1.0, about, np.zeros(3)))


def seen_in(block: Block, truth: Block, noise_deg: float = 0.5, bias_deg: tuple[float, ...] = (0.0, 0.0, 0.0)) -> TiltSeen | None:
    random = np.random.default_rng(4)
    errors = Rotation.from_rotvec(np.radians(bias_deg + random.normal(0, noise_deg, (len(truth.names), 3))))
    return tilt_seen(block, errors.apply(truth.rotations[:, :, 2]))


@pytest.mark.parametrize("turn_deg", [(0.0, 0.0), (3.0, 0.0), (0.0, -3.4), (-1.0, 2.0)])
@pytest.mark.parametrize("bias_deg", [(0.0, 0.0, 0.0), (1.5, 0.0, 0.0)])
def test_the_turn_that_brings_the_block_back_is_found(turn_deg: tuple[float, float], bias_deg: tuple[float, ...]) -> None:
    truth = made_block(3, oblique=False)
    seen = seen_in(turned(truth, turn_deg), truth, bias_deg=bias_deg)
    assert seen is not None
    assert np.degrees(seen.turn) == pytest.approx(-np.array(turn_deg), abs=0.6)
    assert (np.degrees(np.sqrt(np.diag(seen.covariance))) < 0.8).all()


def test_a_bias_of_cameras_that_all_fly_one_way_makes_the_tilt_unsure() -> None:
    truth = made_block(3, oblique=False)
    north = truth.keep_observations(np.ones(len(truth.obs_px), bool))
    rotations = np.repeat(truth.rotations[:1], len(truth.names), axis=0)
    one_way = Block(**{**north.__dict__, "rotations": rotations})
    seen = seen_in(one_way, one_way)
    assert seen is not None
    assert (np.degrees(np.sqrt(np.diag(seen.covariance))) > 1.0).all()


def test_one_wild_tag_of_many_says_nothing() -> None:
    truth = made_block(3, oblique=False)
    ups = truth.rotations[:, :, 2].copy()
    ups[2] = [1.0, 0.0, 0.0]
    seen = tilt_seen(truth, ups)
    assert seen is not None and np.degrees(np.linalg.norm(seen.turn)) < 0.3


def test_tags_that_contradict_each_other_are_not_asked() -> None:
    truth = made_block(3)
    assert seen_in(truth, truth, noise_deg=15.0) is None


def test_few_tags_are_not_asked() -> None:
    truth = made_block(3)
    ups = np.full((len(truth.names), 3), np.nan)
    ups[:3] = truth.rotations[:3, :, 2]
    assert tilt_seen(truth, ups) is None
