"""Functions for PDAL's Python stages, without PDAL: on arrays, and called as PDAL's plugin calls them."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from pdal_stages import functions
from pdal_stages.errors import FieldError
from pdal_stages.functions import VARIABLE, applied, colour_by_normals, keep_confident, read_field


@pytest.fixture
def points() -> np.ndarray:
    normals = [(f"Normal{axis}", "f4") for axis in "XYZ"]
    values = np.zeros(3, [("X", "f8"), ("Y", "f8"), ("Z", "f8"), *normals, ("Confidence", "f4"), ("Red", "u2")])
    values["X"], values["Confidence"] = [1, 2, 3], [0.2, 0.5, 0.9]
    values["NormalX"], values["NormalZ"] = [-1, 0, 1], [0, 1, 0]
    return values


def test_unsure_points_go(points):
    assert applied(keep_confident, points)["X"].tolist() == [2, 3]
    assert applied(keep_confident, points, minimum=0.6)["X"].tolist() == [3]
    assert functions.pdalargs == {}


def test_colours_show_where_a_point_faces(points):
    coloured = applied(colour_by_normals, points)
    assert coloured["Red"].tolist() == [0, 32768, 65535] and coloured["Blue"].tolist() == [32768, 65535, 32768]
    assert coloured.dtype["Green"] == np.uint16 and coloured.dtype.names[: len(points.dtype.names)] == points.dtype.names
    assert np.array_equal(coloured["X"], points["X"]) and points["Red"].tolist() == [0, 0, 0]


def test_pdals_way_of_calling_works(points):
    """The plugin runs the file as a script of its own, sets `pdalargs`, and hands dictionaries of arrays."""
    space = {"__name__": "functions"}
    exec(compile(Path(functions.__file__).read_text(encoding="utf-8"), "functions.py", "exec"), space)
    space["pdalargs"] = {"minimum": 0.6}
    outs: dict[str, np.ndarray] = {}
    assert space["keep_confident"]({name: points[name] for name in points.dtype.names}, outs) is True
    assert outs["Mask"].tolist() == [False, False, True]


def stand_in(folder: Path, body: str) -> Path:
    program = folder / "geo-nerf"
    program.write_text(f"#!{sys.executable}\nimport sys, struct\n{body}\n")
    program.chmod(0o755)
    return program


def test_a_runs_surface_becomes_points_of_pdals_names(tmp_path, monkeypatch):
    body = (
        "assert sys.argv[1:4] == ['extract', 'OUT', '-o'] and sys.argv[5:] == ['--spacing', '0.1', '--crs', 'EPSG:25832'], sys.argv\n"
        "head = 'ply\\nformat binary_little_endian 1.0\\ncomment x\\nelement vertex 2\\nproperty double x\\nproperty double y\\n'\n"
        "head += 'property double z\\nproperty float nx\\nproperty float confidence\\n'\n"
        "head += 'property uchar red\\nproperty ushort source\\nend_header\\n'\n"
        "rows = b''.join(struct.pack('<3d2fBH', 465000.125 + k, 5247000.5, 450.25, 1.0, 0.5, 255, 7) for k in range(2))\n"
        "open(sys.argv[4], 'wb').write(head.encode() + rows)"
    )
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path, body)))
    found = read_field("OUT", "0.1", "0", "EPSG:25832")
    assert found.dtype.names == ("X", "Y", "Z", "NormalX", "Confidence", "Red", "PointSourceId")
    assert found["X"].tolist() == [465000.125, 465001.125] and found["Red"].tolist() == [65535, 65535] and found["PointSourceId"][0] == 7
    assert (found.dtype["X"], found.dtype["Red"], found.dtype["Confidence"]) == (np.float64, np.uint16, np.float32)


def test_the_programs_own_words_reach_the_user(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path, "sys.stderr.write('OUT: this is no run.'); sys.exit(2)")))
    with pytest.raises(FieldError, match=r"^OUT: this is no run"):
        read_field("OUT")
    said = "sys.stderr.write('Error: --min-confidence: 7 makes\\n  no sense.'); sys.exit(2)"
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path, said)))
    with pytest.raises(FieldError, match=r"^min_confidence: 7 makes no sense\."):
        read_field("OUT", min_confidence=7)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(FieldError, match=VARIABLE):
        read_field("OUT")


def test_a_mistyped_argument_is_no_default(points):
    with pytest.raises(ValueError, match=r"keep_confident has no argument 'minimun' \(there is: minimum\)"):
        applied(keep_confident, points, minimun=0.9)
    with pytest.raises(ValueError, match=r"colour_by_normals has no argument 'x'"):
        applied(colour_by_normals, points, x=1)


def test_a_stage_without_arguments_is_none_to_pdal(monkeypatch) -> None:
    monkeypatch.setattr(functions, "pdalargs", None)
    outs: dict[str, np.ndarray] = {}
    assert functions.keep_confident({"Confidence": np.array([0.2, 0.7])}, outs) and outs["Mask"].tolist() == [False, True]
    assert functions.colour_by_normals({name: np.ones(2) for name in ("NormalX", "NormalY", "NormalZ")}, outs)
