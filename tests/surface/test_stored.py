"""Points on disk read part by part: the same as read at once, and damage is found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.surface.points import load_cloud, save_cloud
from geo_nerf.surface.stored import CLOUD_FILE, StoredCloud
from geo_nerf.types import LocalCloud
from tests.made_run import wavy_surface


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_cloud(wavy_surface(1000), tmp_path)
    return tmp_path


@pytest.mark.parametrize("points", [1, 333, 1000, 5000])
def test_parts_together_are_the_whole(folder, points) -> None:
    stored, whole = StoredCloud.open(folder), load_cloud(folder)
    parts = list(stored.parts(points))
    assert stored.count == 1000 and len(parts) == -(-1000 // points) and max(map(len, parts)) == min(points, 1000)
    for name in LocalCloud.__dataclass_fields__:
        joined = np.concatenate([getattr(part, name) for part in parts])
        assert joined.dtype == getattr(whole, name).dtype and np.array_equal(joined, getattr(whole, name)), name


def test_an_empty_surface_has_no_parts(tmp_path) -> None:
    save_cloud(wavy_surface(0), tmp_path)
    assert StoredCloud.open(tmp_path).count == 0 and list(StoredCloud.open(tmp_path).parts()) == []


def test_damage_is_found(folder) -> None:
    path = folder / CLOUD_FILE
    good = path.read_bytes()
    path.write_bytes(good[: len(good) // 2])
    with pytest.raises(DamagedArtefactError, match=CLOUD_FILE):
        StoredCloud.open(folder)
    at = good.index(load_cloud_bytes(good)) + 100
    path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
    with pytest.raises(DamagedArtefactError, match="CRC"):
        list(StoredCloud.open(folder).parts())
    path.unlink()
    with pytest.raises(DamagedArtefactError, match="No such file"):
        StoredCloud.open(folder)


def load_cloud_bytes(archive: bytes) -> bytes:
    """The first values of the file, as they stand in it."""
    first = wavy_surface(1000).xyz.tobytes()
    assert first in archive
    return first


def test_arrays_of_different_lengths_are_refused(folder) -> None:
    cloud = load_cloud(folder)
    np.savez(folder / CLOUD_FILE, **{**vars(cloud), "photo": cloud.photo[:-1]})
    with pytest.raises(DamagedArtefactError, match="differ in length"):
        StoredCloud.open(folder)
    np.savez(folder / CLOUD_FILE, xyz=cloud.xyz)
    with pytest.raises(DamagedArtefactError, match=r"normals\.npy"):
        StoredCloud.open(folder)
