from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.poses.block import Similarity, bearings, filtered, project, widest_angles
from tests.poses.made import LENS, made_block

STRONG = np.array([820.0, 815.0, 500.0, 390.0, -0.2, 0.06, 0.002, -0.001, -0.01])


@pytest.mark.parametrize("lens", [LENS, STRONG])
def test_projection_is_opencvs(lens):
    random = np.random.default_rng(1)
    xyz = random.uniform([-0.6, -0.4, 0.9], [0.6, 0.4, 2.0], (200, 3))
    matrix = np.array([[lens[0], 0, lens[2]], [0, lens[1], lens[3]], [0, 0, 1]])
    theirs, _ = cv2.projectPoints(xyz[:, None], np.zeros(3), np.zeros(3), matrix, lens[4:])
    np.testing.assert_allclose(project(xyz, lens), theirs[:, 0], atol=1e-9)


@pytest.mark.parametrize("lens", [LENS, STRONG])
def test_bearings_undo_the_projection(lens):
    px = np.random.default_rng(2).uniform([0, 0], [1024, 768], (500, 2))
    np.testing.assert_allclose(project(bearings(px, lens), lens), px, atol=1e-4)


def test_points_behind_the_camera_are_not_seen():
    assert np.isnan(project(np.array([[0.1, 0.2, -1.0]]), LENS)).all()


def test_a_similarity_leaves_the_pictures_as_they_are():
    block = made_block(noise_px=0.3)
    turned = block.moved(Similarity(3.7, Rotation.from_rotvec([0.4, -1.0, 0.3]).as_matrix(), np.array([10.0, -5.0, 900.0])))
    np.testing.assert_allclose(turned.residuals(), block.residuals(), atol=1e-7)


def test_filter_drops_the_wrong_observation_and_flat_points():
    block = made_block()
    wrong = block.obs_px.copy()
    wrong[17] += 40.0
    clean = filtered(type(block)(**{**vars(block), "obs_px": wrong}), 2.0, 1.0)
    assert len(clean.obs_px) == len(block.obs_px) - 1
    assert np.abs(clean.residuals()).max() < 1e-6
    few = filtered(block, 2.0, 60.0)
    assert 0 < len(few.points) < len(block.points)
    assert widest_angles(few).min() > 30.0  # those kept open widely, also without what went


def test_dropping_observations_renumbers_points():
    block = made_block()
    keep = block.obs_photo != 0
    less = block.keep_observations(keep)
    assert np.bincount(less.obs_point).min() >= 2
    assert less.obs_point.max() == len(less.points) - 1
    np.testing.assert_allclose(less.residuals(), 0.0, atol=1e-7)
