"""The runner against the PDAL of this machine, and against stand-ins for those it has not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from pdal_stages import chains, runner
from pdal_stages.errors import MissingStageError, PdalNotFoundError, PdalUnusableError, PipelineFailedError
from pdal_stages.runner import Pdal


@pytest.fixture(scope="module")
def pdal() -> Pdal:
    return runner.find_pdal()


@pytest.fixture
def cloud(tmp_path) -> Path:
    """A metre-high step of 10 x 10 m with three points far above it."""
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales, header.offsets = [0.001] * 3, [691000, 5335000, 0]
    header.add_extra_dim(laspy.ExtraBytesParams("Confidence", np.float32))
    header.add_crs(pyproj.CRS("EPSG:25832"))
    las = laspy.LasData(header)
    xy = np.mgrid[0:10:0.1, 0:10:0.1].reshape(2, -1)
    z = np.append(np.where(xy[0] < 5, 100.0, 101.0), [150.0, 160.0, 170.0])
    las.x, las.y = np.append(xy[0], [2, 5, 7]) + 691000.05, np.append(xy[1], [3, 3, 3]) + 5335000.05
    las.z, las["Confidence"] = z, np.linspace(0, 1, len(z), dtype=np.float32)
    las.return_number[:], las.number_of_returns[:] = 1, 1
    las.write(tmp_path / "in.laz")
    return tmp_path / "in.laz"


def program(folder: Path, text: str, name: str = "pdal") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def stand_in(folder: Path, *, version: str = "2.9.1", drivers: tuple[str, ...] = ("readers.las", "writers.copc")) -> Path:
    listed = json.dumps([{"name": name} for name in drivers])
    return program(folder, f"case $1 in --version) echo 'pdal {version} (git)';; --drivers) echo '{listed}';; esac")


@pytest.mark.pdal
def test_it_knows_its_version_and_stages(pdal):
    assert pdal.version >= (2, 0, 0) and pdal.version_text.count(".") == 2
    assert {"readers.las", "writers.las", "filters.outlier", "filters.range", "filters.sample", "writers.gdal"} <= pdal.drivers


@pytest.mark.pdal
def test_to_las_keeps_every_point_and_dimension(pdal, cloud):
    pdal.run(chains.to_las("in.laz", "out.laz", extra_dims="Confidence=float", ordered=True), cloud.parent)
    before, after = laspy.read(cloud), laspy.read(cloud.parent / "out.laz")
    assert (str(after.header.version), after.header.point_format.id, list(after.header.scales)) == ("1.4", 7, [0.001] * 3)
    assert np.array_equal(_sorted_rows(before), _sorted_rows(after))


def _sorted_rows(las) -> np.ndarray:
    rows = np.column_stack([las.X, las.Y, las.Z, las["Confidence"]])
    return rows[np.lexsort(rows.T)]


@pytest.mark.pdal
def test_outliers_go_and_the_rest_stays(pdal, cloud):
    pdal.run(chains.outliers("in.laz", "out.laz"), cloud.parent)
    after = laspy.read(cloud.parent / "out.laz")
    assert len(after) == 10_000 and after.header.maxs[2] < 102


@pytest.mark.pdal
def test_thinned_points_keep_their_distance(pdal, cloud):
    from scipy.spatial import cKDTree

    pdal.run(chains.thin("in.laz", "out.laz", radius_m=0.5), cloud.parent)
    after = laspy.read(cloud.parent / "out.laz")
    assert 100 < len(after) < 1000
    assert cKDTree(after.xyz).query(after.xyz, k=2)[0][:, 1].min() >= 0.499


@pytest.mark.pdal
def test_the_dsm_is_the_highest_point(pdal, cloud):
    pdal.run(chains.dsm("in.laz", "dsm.tif", cell_m=0.5), cloud.parent)
    with rasterio.open(cloud.parent / "dsm.tif") as file:
        heights = file.read(1, masked=True)
        assert file.res == (0.5, 0.5) and file.nodata == -9999
        assert next(file.sample([(691001.0, 5335008.0)]))[0] == pytest.approx(100) and heights.max() == pytest.approx(170)


@pytest.mark.pdal
def test_pdals_own_words_reach_the_user(pdal, tmp_path):
    with pytest.raises(PipelineFailedError, match=r"Unable to open stream for 'nowhere.laz'|nowhere.laz") as caught:
        pdal.run(chains.to_las("nowhere.laz", "out.laz"), tmp_path)
    assert not caught.value.words.startswith("PDAL:") and caught.value.status != 0


def test_a_stage_this_pdal_lacks_is_named_with_the_version_that_has_it():
    old = Pdal(("pdal",), (2, 2, 0), frozenset({"readers.las"}))
    with pytest.raises(MissingStageError, match=r"PDAL 2\.2\.0 has no writers\.copc; it came in PDAL 2\.4"):
        old.check(chains.to_copc("a.laz", "b.copc.laz"))
    with pytest.raises(MissingStageError, match="look for a newer one"):
        old.check({"pipeline": ["a.laz", {"type": "filters.nonsense"}]})


def test_the_variable_goes_before_the_path(tmp_path, monkeypatch):
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir(), other.mkdir()
    stand_in(mine, version="2.9.1")
    stand_in(other, version="2.5.0")
    monkeypatch.setenv("PATH", str(other), prepend=":")
    assert runner.find_pdal().version == (2, 5, 0)
    monkeypatch.setenv(runner.VARIABLE, str(mine / "pdal"))
    found = runner.find_pdal()
    assert found.version == (2, 9, 1) and found.has("writers.copc") and not found.has("writers.las")


def test_a_pdal_that_does_not_work_says_why(tmp_path, monkeypatch):
    broken = program(tmp_path, "echo 'error while loading shared libraries: libpdal_base.so.12' >&2; exit 127")
    monkeypatch.setenv(runner.VARIABLE, str(broken))
    with pytest.raises(PdalUnusableError, match="libpdal_base"):
        runner.find_pdal()
    monkeypatch.setenv(runner.VARIABLE, str(tmp_path / "not there"))
    with pytest.raises(PdalUnusableError, match="No such file"):
        runner.find_pdal()
    silent = program(tmp_path, "echo hello", "silent")
    with pytest.raises(PdalUnusableError, match="tells no version"):
        runner.probe((str(silent),))


def test_no_pdal_at_all_says_how_to_get_one(tmp_path, monkeypatch):
    for name, value in {"PATH": str(tmp_path), "CONDA_PREFIX": ""}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv(runner.VARIABLE, raising=False)
    monkeypatch.setattr(runner, "_PROJECT", tmp_path)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))
    monkeypatch.setattr(runner.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(PdalNotFoundError, match="conda install -c conda-forge pdal"):
        runner.find_pdal()


def test_python_bindings_serve_as_well(tmp_path, monkeypatch):
    """A stand-in for the module `pdal`, with the parts of its interface we use; it runs in a process of its own."""
    package = tmp_path / "pdal"
    package.mkdir()
    (package / "__init__.py").write_text(
        "__version__ = '3.4.0'\n"
        "from . import libpdalpython\n"
        "class info: version = '2.8.1'\n"
        "class Pipeline:\n"
        "    def __init__(self, text): self.text = text; self.metadata = {'metadata': {'readers.las': {'count': 7}}}\n"
        "    def execute(self):\n"
        "        if 'bad.laz' in self.text: raise RuntimeError('readers.las: bad file')\n"
    )
    (package / "libpdalpython.py").write_text("def getDrivers(): return [{'name': 'readers.las'}, {'name': 'writers.las'}]\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    bindings = runner.probe((sys.executable, "-m", "pdal_stages._bindings"))
    assert bindings.version == (2, 8, 1) and bindings.drivers == {"readers.las", "writers.las"}
    assert bindings.run(chains.to_las("a.laz", "b.laz"), tmp_path) == {"readers.las": {"count": 7}}
    with pytest.raises(PipelineFailedError, match=r"readers\.las: bad file"):
        bindings.run(chains.to_las("bad.laz", "b.laz"), tmp_path)
