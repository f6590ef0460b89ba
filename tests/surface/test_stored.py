"""Points on disk read part by part: the same as were written, and damage is found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.surface.stored import INDEX, ONE_FILE, StoredCloud
from geo_nerf.types import LocalCloud
from tests.made_run import save_blocks, save_one_file, wavy_surface

CLOUD = wavy_surface(1000)


def part(start: int, stop: int) -> LocalCloud:
    return LocalCloud(*(getattr(CLOUD, name)[start:stop] for name in LocalCloud.__dataclass_fields__))


@pytest.fixture(params=["blocks", "one file"])
def folder(request, tmp_path: Path) -> Path:
    """1000 points, as blocks of ground (one of them empty) or as one file."""
    if request.param == "blocks":
        save_blocks(tmp_path, [part(0, 600), part(600, 600), part(600, 1000)])
    else:
        save_one_file(tmp_path, CLOUD)
    return tmp_path


@pytest.mark.parametrize("points", [1, 333, 1000, 5000])
def test_parts_together_are_the_whole(folder, points) -> None:
    stored = StoredCloud.open(folder)
    parts = list(stored.parts(points))
    assert stored.count == 1000 and len(parts) >= -(-1000 // points) and max(map(len, parts)) <= points
    for name in LocalCloud.__dataclass_fields__:
        joined = np.concatenate([getattr(part, name) for part in parts])
        assert joined.dtype == getattr(CLOUD, name).dtype and np.array_equal(joined, getattr(CLOUD, name)), name


def test_an_empty_surface_has_no_parts(tmp_path) -> None:
    save_blocks(tmp_path, [])
    assert StoredCloud.open(tmp_path).count == 0 and list(StoredCloud.open(tmp_path).parts()) == []


def test_damage_is_found(folder) -> None:
    path = StoredCloud.open(folder).files[0][0]
    good = path.read_bytes()
    path.write_bytes(good[: len(good) // 2])
    with pytest.raises(DamagedArtefactError, match=path.name):
        StoredCloud.open(folder)
    at = good.index(CLOUD.xyz[:600].tobytes()) + 100
    path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
    with pytest.raises(DamagedArtefactError, match="CRC"):
        list(StoredCloud.open(folder).parts())
    path.unlink()
    with pytest.raises(DamagedArtefactError, match="No such file"):
        StoredCloud.open(folder)


def test_files_that_contradict_each_other_are_refused(tmp_path) -> None:
    save_blocks(tmp_path, [CLOUD])
    save_one_file(tmp_path, CLOUD)
    (tmp_path / ONE_FILE).replace(tmp_path / "block_-1_0.npz")
    assert StoredCloud.open(tmp_path).count == 1000
    np.savez(tmp_path / "block_-1_0.npz", **vars(part(0, 7)))
    with pytest.raises(DamagedArtefactError, match="the points that the index counts"):
        StoredCloud.open(tmp_path)
    np.savez(tmp_path / "block_-1_0.npz", **{**vars(CLOUD), "photo": CLOUD.photo[:-1]})
    with pytest.raises(DamagedArtefactError, match="differ in length"):
        StoredCloud.open(tmp_path)
    np.savez(tmp_path / "block_-1_0.npz", xyz=CLOUD.xyz)
    with pytest.raises(DamagedArtefactError, match=r"normals\.npy"):
        StoredCloud.open(tmp_path)
    (tmp_path / INDEX).write_text('{"blocks": [{"count": 3}]}')
    with pytest.raises(DamagedArtefactError, match=INDEX):
        StoredCloud.open(tmp_path)
