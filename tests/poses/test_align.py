from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from geo_nerf.poses.align import fit_similarity, level_about_line, line_ratio, robust_similarity
from geo_nerf.poses.block import Similarity
from tests.poses.made import made_block

TRUE = Similarity(2.5, Rotation.from_rotvec([0.3, -0.8, 2.0]).as_matrix(), np.array([100.0, -40.0, 7.0]))


def test_exact_similarity_is_found():
    source = np.random.default_rng(0).normal(size=(20, 3))
    found = fit_similarity(source, TRUE.apply(source))
    assert found.scale == pytest.approx(TRUE.scale)
    np.testing.assert_allclose(found.rotation, TRUE.rotation, atol=1e-12)
    np.testing.assert_allclose(found.shift, TRUE.shift, atol=1e-10)


@pytest.mark.parametrize("flat", [False, True])
def test_never_a_mirror_even_for_flat_control(flat):
    source = np.random.default_rng(1).normal(size=(6, 3)) * [1, 1, 0 if flat else 1]
    mirrored = TRUE.apply(source * [1, 1, -1])
    found = fit_similarity(source, mirrored)
    assert np.linalg.det(found.rotation) == pytest.approx(1.0)
    above = found.apply(np.array([[0.0, 0.0, 3.0]]))[0]
    if flat:  # what stands above flat points stays on the side a turn, not a mirror, puts it
        np.testing.assert_allclose(above, TRUE.apply(np.array([[0.0, 0.0, 3.0]]))[0], atol=1e-9)


@pytest.mark.parametrize("count", [8, 60])
def test_outliers_are_named_and_do_not_count(count):
    random = np.random.default_rng(2)
    source = random.normal(size=(count, 3)) * 20
    target = TRUE.apply(source) + random.normal(0, 0.05, (count, 3))
    wild = random.choice(count, count // 4, replace=False)
    target[wild] += random.normal(0, 300, (len(wild), 3))
    found, agree = robust_similarity(source, target, np.full(count, 0.5))
    assert set(np.flatnonzero(~agree)) == set(wild)
    assert np.abs(found.apply(source) - TRUE.apply(source)).max() < 0.4


def test_same_seed_same_answer():
    random = np.random.default_rng(3)
    source = random.normal(size=(80, 3))
    target = TRUE.apply(source) + random.normal(0, 0.4, source.shape)
    first, second = (robust_similarity(source, target, np.full(80, 0.6), seed=4)[0] for _ in range(2))
    np.testing.assert_array_equal(first.rotation, second.rotation)


def test_one_strip_is_levelled_by_its_gimbals():
    block = made_block()
    strip = [0, 1, 2, 3]
    line = np.stack([np.linspace(-30, 30, 4), np.zeros(4), np.full(4, 50.0)], axis=1)
    centres = block.centres.copy()
    centres[strip] = line
    one = type(block)(
        **{
            **vars(block),
            "names": block.names[:4],
            "camera_of": block.camera_of[:4],
            "rotations": block.rotations[:4],
            "centres": line,
            "obs_photo": np.zeros(0, np.int64),
            "obs_point": np.zeros(0, np.int64),
            "obs_px": np.zeros((0, 2)),
        }
    )
    assert line_ratio(line) < 1e-9
    turn = Rotation.from_rotvec([1.1, 0, 0]).as_matrix()
    middle = line.mean(axis=0)
    levelled = level_about_line(one.moved(Similarity(1.0, turn, middle - turn @ middle)), np.full(4, -90.0))
    off = [Rotation.from_matrix(a @ b.T).magnitude() for a, b in zip(levelled.rotations, one.rotations, strict=True)]
    assert np.degrees(max(off)) < 4.0  # the gimbals here are off by two degrees (one sigma)
    np.testing.assert_allclose(levelled.centres, line, atol=1e-9)
