from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.poses import _normal
from geo_nerf.poses.adjust import CentrePriors, Knowledge, LensPriors, PointPriors, adjust, lens_information
from geo_nerf.poses.align import fit_similarity
from geo_nerf.poses.block import Block, project
from tests.poses.made import LENS, made_block

LOOSE = np.array([0.1, 0.2, 0.01, 0.01, 0.3])


def knowledge(block: Block, *, focal=LENS[0], focal_sigma=0.05, fixes=None, sigma=0.02, shift=0.0, points=None, noise_px=0.3) -> Knowledge:
    lens = np.r_[focal, focal, 512.0, 384.0, 0, 0, 0, 0, 0]
    fixes = block.centres if fixes is None else fixes
    centres = CentrePriors(np.arange(len(fixes)), fixes, np.full((len(fixes), 3), sigma), np.full(3, shift))
    none = PointPriors(np.zeros_like(block.points), np.zeros_like(block.points))
    prior = LensPriors(lens[None], lens_information(lens, focal_sigma, 15.0, LOOSE)[None])
    return Knowledge(prior, centres, points or none, np.full(len(block.obs_px), noise_px))


def disturbed(block: Block, seed: int = 3, focal: float = 1.0) -> Block:
    random = np.random.default_rng(seed)
    turn = Rotation.from_rotvec(random.normal(0, 0.01, (len(block.names), 3))).as_matrix()
    lens = block.lenses * np.r_[focal, focal, 1, 1, 0, 0, 0, 0, 0]
    return replace(
        block,
        rotations=turn @ block.rotations,
        centres=block.centres + random.normal(0, 0.3, block.centres.shape),
        points=block.points + random.normal(0, 0.3, block.points.shape),
        lenses=lens,
    )


def test_jacobian_matches_finite_differences():
    rotation = Rotation.from_rotvec([0.1, 3.0, 0.2]).as_matrix()
    centre, point, px = np.array([1.0, 2.0, 50.0]), np.array([5.0, -7.0, 1.0]), np.array([300.0, 200.0])
    lens = np.array([800.0, 805.0, 510.0, 380.0, -0.1, 0.05, 0.001, -0.002, 0.01])
    out = np.zeros((2, 19))
    assert _normal.residual_and_jacobian(rotation, centre, lens, point, px, out)

    def residual(step: np.ndarray) -> np.ndarray:
        turned = Rotation.from_rotvec(step[:3]).as_matrix() @ rotation
        return project((turned @ (point + step[15:] - centre - step[3:6]))[None], lens + step[6:15])[0] - px

    steps = np.eye(18) * 1e-6
    numeric = np.stack([(residual(step) - residual(-step)) / 2e-6 for step in steps], axis=1)
    np.testing.assert_allclose(out[:, 0], residual(np.zeros(18)), atol=1e-9)
    np.testing.assert_allclose(out[:, 1:], numeric, rtol=1e-5, atol=1e-5)


def test_reduced_system_is_the_schur_complement_of_the_whole():
    """Against the dense normal equations, built by finite differences of the residuals."""
    block = made_block(points=30, oblique=False)
    block = disturbed(block, seed=1)
    photos, count = len(block.names), len(block.points)
    starts = np.searchsorted(block.obs_point, np.arange(count + 1))
    sigma = np.full(len(block.obs_px), 0.5)
    jacobian = np.zeros((2 * len(block.obs_px), 6 * photos + 9 + 3 * count))
    right_side = np.zeros(2 * len(block.obs_px))
    out = np.zeros((2, 19))
    for o, (point, photo) in enumerate(zip(block.obs_point, block.obs_photo, strict=True)):
        _normal.residual_and_jacobian(
            block.rotations[photo], block.centres[photo], block.lenses[0], block.points[point], block.obs_px[o], out
        )
        root = 1.0 / np.sqrt(sigma[o] ** 2 + (out[:, 0] ** 2).sum() / 2.5**2)
        rows = slice(2 * o, 2 * o + 2)
        jacobian[rows, 6 * photo : 6 * photo + 6] = root * out[:, 1:7]
        jacobian[rows, 6 * photos : 6 * photos + 9] = root * out[:, 7:16]
        jacobian[rows, 6 * photos + 9 + 3 * point :][:, :3] = root * out[:, 16:]
        right_side[rows] = -root * out[:, 0]
    whole, gradient, cut = jacobian.T @ jacobian, jacobian.T @ right_side, 6 * photos + 9
    eliminate = whole[:cut, cut:] @ np.linalg.inv(whole[cut:, cut:])
    system, right, heights = np.zeros((cut, cut)), np.zeros(cut), np.zeros(cut)
    arrays = (block.rotations, block.centres, block.lenses, block.camera_of)
    observations = (block.obs_photo, block.obs_px, sigma)
    known = (np.zeros((count, 3)), np.zeros((count, 3)))
    _normal.reduce_points(
        arrays, block.points, starts, observations, known, 2.5, 0.0, system, right, heights, int(np.bincount(block.obs_point).max())
    )
    expected = whole[:cut, :cut] - eliminate @ whole[cut:, :cut]
    scale = np.sqrt(np.outer(np.diag(whole)[:cut], np.diag(whole)[:cut]))
    np.testing.assert_allclose(np.tril(system) / scale, np.tril(expected) / scale, atol=1e-8)
    wanted = gradient[:cut] - eliminate @ gradient[cut:]
    np.testing.assert_allclose(right, wanted, atol=1e-7 * np.abs(wanted).max())
    step = np.random.default_rng(0).normal(0, 1e-3, cut)
    steps = _normal.point_steps(arrays, block.points, starts, observations, known, 2.5, 0.0, step)
    expected_steps = np.linalg.solve(whole[cut:, cut:], gradient[cut:] - whole[cut:, :cut] @ step)
    np.testing.assert_allclose(steps.ravel(), expected_steps, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(heights, -np.linalg.solve(whole[cut:, cut:], whole[cut:, :cut])[2::3].sum(axis=0), rtol=1e-4, atol=1e-5)


def test_recovers_lens_poses_and_points():
    truth = made_block(noise_px=0.2)
    found = adjust(disturbed(truth, focal=1.03), knowledge(truth, focal=820.0, noise_px=0.2)).block
    assert abs(found.lenses[0, 0] - LENS[0]) < 0.5
    np.testing.assert_allclose(found.lenses[0, 2:4], LENS[2:4], atol=1.0)
    assert np.sqrt(((found.centres - truth.centres) ** 2).mean()) < 0.02
    assert np.sqrt(((found.points - truth.points) ** 2).mean()) < 0.03
    assert 0.15 < np.sqrt((found.residuals() ** 2).mean()) < 0.25


def test_on_a_flat_nadir_block_the_focal_prior_decides_the_height_and_the_block_knows_it():
    truth = made_block(oblique=False, relief_m=0.5, noise_px=0.3)
    truth = replace(truth, centres=truth.centres)
    off = {}
    for focal_sigma in (0.0005, 0.05):
        result = adjust(disturbed(truth), knowledge(truth, focal=808.0, focal_sigma=focal_sigma, sigma=0.05))
        off[focal_sigma] = result.block.lenses[0, 0] - LENS[0]
        assert result.height_sigma_m > 0.01
        assert result.focal_sigma[0] <= focal_sigma * 1.01
    assert off[0.0005] > 6.0, "a tight prior holds the focal length it names, right or wrong"
    assert abs(off[0.05]) < 5.0


def test_stated_uncertainty_matches_the_scatter_of_repeated_surveys():
    results = []
    for seed in range(12):
        truth = made_block(seed=100, oblique=False, relief_m=3.0)
        random = np.random.default_rng(seed)
        noisy = replace(truth, obs_px=truth.obs_px + random.normal(0, 0.3, truth.obs_px.shape))
        fixes = truth.centres + random.normal(0, 0.05, truth.centres.shape)
        results.append(adjust(noisy, knowledge(noisy, fixes=fixes, sigma=0.05, noise_px=0.3), max_iterations=25))
    focal = np.array([result.block.lenses[0, 0] for result in results])
    stated = results[0].focal_sigma[0] * LENS[0]
    assert 0.5 < focal.std(ddof=1) / stated < 1.7
    height = np.array([result.block.points[:, 2].mean() for result in results])
    assert 0.5 < height.std(ddof=1) / results[0].height_sigma_m < 1.7


def test_a_wild_fix_does_not_pull():
    truth = made_block(noise_px=0.2)
    fixes = truth.centres.copy()
    fixes[5] += [40.0, -30.0, 20.0]
    found = adjust(truth, knowledge(truth, fixes=fixes, sigma=0.5)).block
    assert np.linalg.norm(found.centres - truth.centres, axis=1).max() < 0.15


def test_control_overrules_fixes_that_are_all_off_together():
    truth = made_block(noise_px=0.2)
    fixes = truth.centres + np.array([1.0, -0.7, 2.0])
    known = np.zeros_like(truth.points)
    weight = np.zeros_like(truth.points)
    chosen = np.linspace(0, len(truth.points) - 1, 6).astype(int)
    known[chosen], weight[chosen] = truth.points[chosen], 0.02**-2
    shift = np.array([1.0, -0.7, 2.0])
    start = replace(truth, centres=truth.centres + shift, points=truth.points + shift)
    result = adjust(start, knowledge(truth, fixes=fixes, sigma=0.5, shift=5.0, points=PointPriors(known, weight)))
    np.testing.assert_allclose(result.shift, [1.0, -0.7, 2.0], atol=0.05)
    assert np.sqrt(((result.block.centres - truth.centres) ** 2).mean()) < 0.05


def test_gross_observations_are_ridden_out():
    truth = made_block(noise_px=0.2)
    random = np.random.default_rng(9)
    px = truth.obs_px.copy()
    bad = random.choice(len(px), len(px) // 20, replace=False)
    px[bad] += random.normal(0, 30, (len(bad), 2))
    found = adjust(disturbed(replace(truth, obs_px=px)), knowledge(truth)).block
    assert np.sqrt(((found.centres - truth.centres) ** 2).mean()) < 0.05


@pytest.mark.parametrize("free", [True, False])
def test_a_block_without_any_fix_keeps_its_shape(free):
    truth = made_block(noise_px=0.2)
    nothing = CentrePriors(np.zeros(0, np.int64), np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(3))
    start = disturbed(truth) if free else truth
    result = adjust(start, replace(knowledge(truth, noise_px=0.2), centres=nothing))
    back = fit_similarity(result.block.centres, truth.centres)
    assert np.linalg.norm(back.apply(result.block.centres) - truth.centres, axis=1).max() < 0.05
