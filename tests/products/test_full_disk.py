"""Every product on a disk that is really full: a file system of a few kilobytes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pyproj
import pytest

from geo_nerf.errors import NoSpaceError
from geo_nerf.events import Events
from geo_nerf.products.cameras import write_cameras
from geo_nerf.products.cloud import write_cloud
from geo_nerf.products.copc import write_copc
from geo_nerf.products.ept import write_ept
from geo_nerf.products.final_file import final_file
from geo_nerf.products.raster import write_cog
from geo_nerf.products.records import PointBlocks, blocks_of_cloud
from geo_nerf.products.vpc import write_tiles
from pdal_stages import runner
from pdal_stages.errors import PipelineFailedError
from pdal_stages.runner import Pdal
from tests.products.conftest import CRS, wavy_cloud
from tests.products.test_cameras import _catalog, _orientation
from tests.products.test_raster import colours, heights


@pytest.fixture
def disk(tmp_path) -> Iterator[Callable[[str], Path]]:
    """Mounts a file system of a given size and gives its folder."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(size: str) -> Path:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("mounting a tiny file system needs root (sudo make test)")
        return place

    yield mount
    if place.is_mount():
        subprocess.run(["umount", str(place)], check=True)


def _copc(folder: Path) -> None:
    with final_file(folder / "cloud.copc.laz") as partial:
        write_copc(_points(), partial, Events())


def _points() -> PointBlocks:
    return blocks_of_cloud(wavy_cloud(100_000))


#: what is written, on how large a disk, and what may be left there
CASES = {
    "laz": ("600k", lambda folder: write_cloud(wavy_cloud(100_000), folder, Events()), []),
    "copc": ("600k", _copc, []),
    "tiles": ("600k", lambda folder: write_tiles(_points(), CRS, folder, 20.0, Events()), []),
    "ept": ("600k", lambda folder: write_ept(_points(), CRS, folder / "cloud.ept", Events()), []),
    "dsm": ("64k", lambda folder: write_cog(heights(), folder / "dsm.tif", ""), []),
    "ortho": ("64k", lambda folder: write_cog(colours(), folder / "ortho.tif", ""), []),
    "cameras": ("64k", lambda folder: write_cameras(_orientation({}), _catalog(), pyproj.CRS("EPSG:25832"), folder / "cameras.gpkg"), []),
}


@pytest.mark.parametrize("case", CASES)
def test_a_product_on_a_full_disk_is_one_clear_error_and_no_file(disk, case):
    size, write, left = CASES[case]
    folder = disk(size)
    with pytest.raises(NoSpaceError, match="no space left on this disk") as caught:
        write(folder)
    assert str(folder) in str(caught.value)
    assert sorted(path.name for path in folder.iterdir()) == left


def test_pdal_running_out_of_space_is_no_pdal_error(disk, monkeypatch):
    def fill(self, pipeline, folder):
        try:
            (folder / pipeline["pipeline"][-1]["filename"]).write_bytes(bytes(10_000_000))
        except OSError:
            raise PipelineFailedError("writers.copc: could not write", 1) from None

    monkeypatch.setattr(Pdal, "run", fill)
    monkeypatch.setattr(runner, "find_pdal", lambda: Pdal(("pdal",), (2, 8, 4), frozenset({"readers.las", "writers.copc"})))
    folder = disk("2500k")
    with pytest.raises(NoSpaceError, match="no space left on this disk"):
        write_cloud(wavy_cloud(100_000), folder, Events())
    assert [path.name for path in folder.iterdir()] == ["cloud.laz"]


def test_another_failure_stays_what_it_is(tmp_path):
    with pytest.raises(ValueError, match="broken"), final_file(tmp_path / "x.bin") as partial:
        partial.write_bytes(b"half")
        raise ValueError("broken")
    assert list(tmp_path.iterdir()) == []
