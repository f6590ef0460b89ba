"""A cloud in blocks on disk is the cloud in memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Event, Events
from geo_nerf.surface import store
from geo_nerf.surface.merge import joined, most_trusted
from geo_nerf.surface.store import load_cloud, open_cloud, store_cloud
from geo_nerf.types import LocalCloud

VOXEL_M = 0.1
NAMES = tuple(LocalCloud.__dataclass_fields__)


@pytest.fixture
def parts() -> list[LocalCloud]:
    """Three photographs' points over 12 m x 8 m, on both sides of zero."""
    random = np.random.default_rng(0)
    made = []
    for photo in range(3):
        xyz = (random.uniform((-6, -4, 0), (6, 4, 1), (4000, 3))).astype(np.float32)
        colours, trust = random.integers(0, 255, (4000, 3)).astype(np.uint8), random.random(4000).astype(np.float32)
        made.append(LocalCloud(xyz, xyz, colours, trust, np.full(4000, photo, np.int32)))
    return made


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    monkeypatch.setattr(store, "BLOCK_VOXELS", 32)
    monkeypatch.setattr(store, "_PENDING", 300)


def ordered(cloud: LocalCloud) -> list[np.ndarray]:
    order = np.lexsort(cloud.xyz.T)
    return [getattr(cloud, name)[order] for name in NAMES]


def test_blocks_together_are_the_cloud(parts, tmp_path: Path) -> None:
    heard: list[Event] = []
    stored = store_cloud(parts, VOXEL_M, tmp_path, Events("surface", (heard.append,)))
    whole, expected = load_cloud(tmp_path), most_trusted(joined(parts), VOXEL_M)
    assert all(np.array_equal(mine, theirs) for mine, theirs in zip(ordered(whole), ordered(expected), strict=True))
    assert [getattr(whole, name).dtype for name in NAMES] == [getattr(expected, name).dtype for name in NAMES]
    assert len(stored) == len(expected) and len(stored.blocks) == 16
    metric = next(event.data for event in heard if event.kind == "metric")
    assert metric["points"] == len(expected) and metric["mean_confidence"] == pytest.approx(float(expected.confidence.mean()), abs=1e-3)


def test_blocks_are_squares_of_ground(parts, tmp_path: Path) -> None:
    stored = store_cloud(parts, VOXEL_M, tmp_path, Events())
    assert sum(len(block) for block in stored) == len(stored)
    for block, cloud in zip(stored.blocks, stored, strict=True):
        assert np.array_equal(np.unique(np.floor(cloud.xyz[:, :2] / VOXEL_M).astype(int) // 32, axis=0), [block.place])


def test_parts_are_small_and_all_of_it(parts, tmp_path: Path) -> None:
    stored = store_cloud(parts, VOXEL_M, tmp_path, Events())
    pieces = list(stored.parts(100))
    assert max(len(piece) for piece in pieces) == 100 and np.array_equal(joined(pieces).xyz, load_cloud(tmp_path).xyz)


def test_blocks_are_finished_one_by_one(parts, tmp_path: Path) -> None:
    store_cloud(parts, VOXEL_M, tmp_path, Events(), lambda cloud: replace(cloud, photo=np.full_like(cloud.photo, len(cloud))))
    assert all((cloud.photo == len(cloud)).all() for cloud in open_cloud(tmp_path))


def test_what_an_interrupted_try_left_is_forgotten(parts, tmp_path: Path) -> None:
    def broken():
        yield parts[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store_cloud(broken(), VOXEL_M, tmp_path, Events())
    with pytest.raises(DamagedArtefactError, match=r"cloud\.json"):
        open_cloud(tmp_path)
    assert len(store_cloud(parts, VOXEL_M, tmp_path, Events())) == len(most_trusted(joined(parts), VOXEL_M))
    assert not (tmp_path / "unsorted").exists()


def test_an_empty_cloud_is_one_too(tmp_path: Path) -> None:
    assert len(store_cloud([], VOXEL_M, tmp_path, Events())) == 0
    assert load_cloud(tmp_path).xyz.shape == (0, 3)


def test_damage_names_the_file(parts, tmp_path: Path) -> None:
    stored = store_cloud(parts, VOXEL_M, tmp_path, Events())
    (tmp_path / stored.blocks[3].file).write_bytes(b"nothing")
    with pytest.raises(DamagedArtefactError, match=stored.blocks[3].file):
        load_cloud(tmp_path)
    (tmp_path / "cloud.json").write_text('{"blocks": [{}]}')
    with pytest.raises(DamagedArtefactError, match=r"cloud\.json"):
        open_cloud(tmp_path)
