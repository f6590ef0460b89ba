"""The runner against the PDAL of this machine, and against stand-ins for those it has not."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from pdal_stages import chains, exchange, runner, stages
from pdal_stages.errors import BadFilesError, ExchangeError, MissingStageError, PdalNotFoundError, PdalUnusableError, PipelineFailedError
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


def test_no_file_is_read_and_written_at_once(tmp_path, cloud):
    pdal = Pdal(("no such program",), (2, 9, 1), frozenset({"readers.las", "writers.las", "filters.sample"}))
    before = cloud.read_bytes()
    odd = tmp_path / "site [2]"
    odd.mkdir()
    pattern = str(odd / "a.laz").replace("[2]", "[[]2]")
    for source, target in (("in.laz", str(cloud)), ("./in.laz", "in.laz"), (pattern, str(odd / "a.laz"))):
        with pytest.raises(BadFilesError, match="read and written at once"):
            pdal.run(chains.thin(source, target, radius_m=0.1), tmp_path)
    with pytest.raises(BadFilesError, match="no such folder"):
        pdal.run(chains.thin("in.laz", "out.laz", radius_m=0.1), tmp_path / "absent")
    assert cloud.read_bytes() == before


def test_tiles_need_a_place_for_their_number():
    with pytest.raises(ValueError, match="tile_#"):
        chains.tile("in.laz", "out.laz", edge_m=100)


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
    with pytest.raises(MissingStageError, match=r"PDAL 2\.6\.3 has no option extra_dims of writers\.copc; it came in PDAL 2\.7"):
        Pdal(("pdal",), (2, 6, 3), frozenset({"readers.las", "writers.copc"})).check(chains.to_copc("a.laz", "b.copc.laz"))
    with pytest.raises(MissingStageError, match="look for a newer one"):
        old.check({"pipeline": ["a.laz", {"type": "filters.nonsense"}]})


def test_the_variable_goes_before_the_path(tmp_path, monkeypatch):
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir(), other.mkdir()
    stand_in(mine, version="2.9.1")
    stand_in(other, version="2.5.0")
    monkeypatch.delenv(runner.VARIABLE, raising=False)
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


#: a stand-in for the module `pdal`, with the parts of its interface we use; its one filter that streams adds 1 to X
BINDINGS = """
__version__ = '3.4.0'
import json
from . import libpdalpython
class info: version = '2.8.1'
class Pipeline:
    def __init__(self, text, arrays=()):
        self.text, self.given = text, list(arrays)
        self.types = [stage['type'] for stage in json.loads(text)['pipeline']]
        self.metadata = {'metadata': {'readers.las': {'count': 7}}}
    streamable = property(lambda self: 'filters.sort' not in self.types)
    def _done(self):
        if 'bad.laz' in self.text or 'filters.bad' in self.types: raise RuntimeError('readers.las: bad file')
        for points in self.given:
            points = points.copy()
            points['X'] += 1
            yield points
    def execute(self):
        self.metadata['metadata']['way'] = {'streamed': False}
        self.arrays = list(self._done())
    def execute_streaming(self, chunk_size):
        self.metadata['metadata']['way'] = {'streamed': True}
        list(self._done())
    def iterator(self, chunk_size):
        for points in self._done():
            yield points[:2]
            yield points[2:]
"""


@pytest.fixture
def bindings(tmp_path, monkeypatch) -> Pdal:
    package = tmp_path / "pdal"
    package.mkdir()
    (package / "__init__.py").write_text(BINDINGS)
    names = ["readers.las", "writers.las", "filters.sort", "filters.bad", "filters.assign"]
    (package / "libpdalpython.py").write_text(f"def getDrivers(): return {[{'name': name} for name in names]}\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delenv(runner.VARIABLE, raising=False)
    runner.probe.cache_clear()
    yield runner.find_pdal()
    runner.probe.cache_clear()
    for name in ("pdal", "pdal.libpdalpython"):
        sys.modules.pop(name, None)


def test_python_bindings_go_before_programs_and_stream_files_where_they_can(bindings, tmp_path):
    assert bindings.is_bindings and bindings.version == (2, 8, 1) and "writers.las" in bindings.drivers
    done = bindings.run(chains.to_las("a.laz", "b.laz"), tmp_path)
    assert done["readers.las"] == {"count": 7} and done["way"] == {"streamed": True}
    sorting = {"pipeline": ["a.laz", {"type": "filters.sort", "dimension": "X"}, {"type": "writers.las", "filename": "b.laz"}]}
    sorting["pipeline"][0] = {"type": "readers.las", "filename": "a.laz"}
    assert bindings.run(sorting, tmp_path)["way"] == {"streamed": False}
    with pytest.raises(PipelineFailedError, match=r"readers\.las: bad file"):
        bindings.run(chains.to_las("bad.laz", "b.laz"), tmp_path)


def test_bindings_that_do_not_know_the_drivers_ask_the_program(bindings, tmp_path, monkeypatch):
    """Those of before 3.1 (as built here against PDAL 2.2) have no `getDrivers`."""
    (tmp_path / "pdal" / "libpdalpython.py").write_text("")
    program = tmp_path / "bin" / "pdal"
    program.parent.mkdir()
    program.write_text("""#!/bin/sh\n[ "$*" = "--drivers --showjson" ] && echo '[{"name": "readers.las", "streamable": true}]'\n""")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    runner.probe.cache_clear()
    assert runner.find_pdal().is_bindings and runner.find_pdal().drivers == {"readers.las"}


@pytest.mark.parametrize("stage", ["filters.assign", "filters.sort"])
def test_python_bindings_take_points_in_memory(bindings, monkeypatch, stage):
    def no_process(*_, **__):
        raise AssertionError("a process was started")

    monkeypatch.setattr(runner.subprocess, "run", no_process)
    points = np.array([(1.0, 2.0, 3.0), (4.0, 5.0, 6.0), (7.0, 8.0, 9.0)], [("X", "f8"), ("Y", "f8"), ("Z", "f8")])
    assert bindings.run_arrays([{"type": stage}], points)["X"].tolist() == [2.0, 5.0, 8.0]
    with pytest.raises(PipelineFailedError, match="bad file"):
        bindings.run_arrays([{"type": "filters.bad"}], points)
    with pytest.raises(MissingStageError, match=r"filters\.csf"):
        bindings.run_arrays([{"type": "filters.csf"}], points)


@pytest.mark.pdal
def test_points_travel_to_the_program_and_back_unchanged(pdal):
    rng = np.random.default_rng(1)
    points = np.zeros(500, [("X", "f8"), ("Y", "f8"), ("Z", "f8"), ("Classification", "u1"), ("Red", "u2"), ("Confidence", "f4")])
    points["X"], points["Y"], points["Z"] = (
        691_000.123456 + rng.uniform(0, 9, 500),
        5_335_000.7 + rng.uniform(0, 9, 500),
        rng.uniform(0, 1, 500),
    )
    points["Classification"], points["Red"], points["Confidence"] = 2, rng.integers(0, 65536, 500), rng.uniform(0, 1, 500)
    back = pdal.run_arrays([stages.height_above_ground()], points)
    assert back.dtype.names == (*points.dtype.names, "HeightAboveGround")
    assert all(np.array_equal(back[name], points[name]) for name in points.dtype.names)
    kept = pdal.run_arrays([stages.keep("Confidence[0.5:]")], points)
    assert 0 < len(kept) < 500 and np.array_equal(kept, points[points["Confidence"] >= 0.5])
    with pytest.raises(PipelineFailedError, match="no_such_option"):
        pdal.run_arrays([{"type": "filters.sort", "no_such_option": 1}], points)


def test_damaged_exchange_files_are_told(tmp_path):
    points = np.zeros(5, [("X", "f8"), ("Classification", "u1")])
    exchange.write_points(tmp_path / "a.ply", points)
    assert exchange.read_points(tmp_path / "a.ply", ("X",)).dtype == points.dtype
    (tmp_path / "cut.ply").write_bytes((tmp_path / "a.ply").read_bytes()[:-9])
    with pytest.raises(ExchangeError, match="4 of 5 points"):
        exchange.read_points(tmp_path / "cut.ply")
    (tmp_path / "text.ply").write_text("ply\nformat ascii 1.0\nend_header\n")
    with pytest.raises(ExchangeError, match="no binary PLY"):
        exchange.read_points(tmp_path / "text.ply")
    with pytest.raises(ExchangeError, match="no type for Index"):
        exchange.write_points(tmp_path / "b.ply", np.zeros(2, [("Index", "u8")]))


def test_a_stage_of_a_plugin_is_named_with_the_plugin():
    old = Pdal(("pdal",), (2, 8, 0), frozenset())
    with pytest.raises(MissingStageError, match=r"PDAL 2\.8\.0 has no filters\.python; PDAL's Python plugin .*brings it"):
        old.check({"pipeline": [{"type": "filters.python"}]})


@pytest.mark.pdal
def test_clouds_of_different_crs_are_not_merged(tmp_path):
    def cloud(name: str, code: int) -> None:
        header = laspy.LasHeader(version="1.4", point_format=7)
        header.add_crs(pyproj.CRS.from_user_input(code))
        las = laspy.LasData(header)
        las.x, las.y, las.z = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
        las.write(tmp_path / name)

    cloud("a.laz", 25832), cloud("b.laz", 25832), cloud("feet.laz", 2263), cloud("zone.laz", 25833)
    pdal = runner.find_pdal()
    for other in ("feet.laz", "zone.laz"):
        with pytest.raises(BadFilesError, match=f"different CRSs.*a.laz.*{other}"):
            pdal.run(chains.merge(["a.laz", other], "out.laz"), tmp_path)
        assert not (tmp_path / "out.laz").exists()
    pdal.run(chains.merge(["a.laz", "b.laz"], "out.laz"), tmp_path)
    assert len(laspy.read(tmp_path / "out.laz")) == 4
