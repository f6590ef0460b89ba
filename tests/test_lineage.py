"""Lineage: commit, inputs' fingerprints, coordinate operation, in the words of ISO 19115."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pyproj
import pytest

from geo_nerf.artefacts import write_json
from geo_nerf.crs import WGS84_3D, operation_at, parse_crs
from geo_nerf.errors import MissingGridError
from geo_nerf.frame import LocalFrame
from geo_nerf.lineage import _commit_of, file_fingerprint, library_versions, lineage_of

PLACE = (13.5, 47.4, 500.0)


def git(folder: Path, *words: str) -> str:
    own = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    return subprocess.run(["git", "-C", str(folder), *own, *words], capture_output=True, text=True, check=True).stdout.strip()


def test_the_commit_of_a_clone_and_whether_it_was_changed(tmp_path):
    assert _commit_of(tmp_path) == (None, None)
    git(tmp_path, "init", "-q")
    (tmp_path / "a.py").write_text("1")
    git(tmp_path, "add", "a.py")
    git(tmp_path, "commit", "-qm", "one")
    assert _commit_of(tmp_path) == (git(tmp_path, "rev-parse", "HEAD"), False)
    (tmp_path / "new.txt").write_text("untracked files do not count")
    assert _commit_of(tmp_path)[1] is False
    (tmp_path / "a.py").write_text("2")
    assert _commit_of(tmp_path)[1] is True


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:31287", "EPSG:32633"])
def test_the_operation_named_is_the_one_used(crs):
    """Its PROJ pipeline, run by itself, gives the coordinates that `transform` gives."""
    from geo_nerf.crs import transform

    found = operation_at(parse_crs(WGS84_3D), parse_crs(crs), PLACE)
    alone = pyproj.Transformer.from_pipeline(found.proj_pipeline).transform(*PLACE)
    assert alone == pytest.approx(tuple(transform([PLACE], parse_crs(WGS84_3D), parse_crs(crs))[0]), abs=1e-4)
    assert found.name and found.grids == ()
    assert found.accuracy_m == {"EPSG:25832": 1.0, "EPSG:31287": 1.5, "EPSG:32633": 0.0}[crs]


def test_a_missing_grid_is_no_operation():
    with pytest.raises(MissingGridError):
        operation_at(parse_crs(WGS84_3D), parse_crs("EPSG:25832+7837"), (8.5, 50.0, 100.0))


def test_lineage_of_a_run(tmp_path):
    out, control, poses = tmp_path / "out", tmp_path / "gcp.txt", tmp_path / "poses"
    control.write_text("EPSG:25832")
    poses.mkdir()
    (poses / "frame.json").write_text("{}")
    photos = [{"name": "A.jpg", "fingerprint": "ab"}, {"name": "B.jpg", "fingerprint": "cd", "mask": "m/B.png", "mask_fingerprint": "ef"}]
    write_json(out / "images" / "catalog.json", {"photos": photos})
    write_json(out / "scene" / "scene.json", {"frame": LocalFrame(11.5, 48.1, 500.0).to_json()})
    steps = {"images": {"fingerprint": "1", "finished_at": "2026-01-01", "seconds": 2.0}, "field": {"needs": {"images": "1"}}}
    inputs = {"control": control, "poses": poses, "check points": None}
    found = lineage_of(out, crs="EPSG:25832", preset="draft", inputs=inputs, steps=steps)
    assert [(source["role"], source["name"]) for source in found["sources"]] == [
        ("photograph", "A.jpg"),
        ("photograph", "B.jpg"),
        ("mask", "B.png"),
        ("control", "gcp.txt"),
        ("poses", "poses/frame.json"),
    ]
    assert found["sources"][3]["fingerprint"] == "sha256:" + hashlib.sha256(b"EPSG:25832").hexdigest() == file_fingerprint(control)
    assert found["heights_above"] == "the WGS 84 ellipsoid" and "Heights are above the WGS 84 ellipsoid." in found["statement"]
    assert found["crs_operation"]["accuracy_m"] == 1.0 and "proj=utm zone=32" in found["crs_operation"]["proj_pipeline"]
    assert [step["description"] for step in found["process_steps"]] == ["images", "field"]
    assert "2 photographs with the preset draft" in found["statement"] and "neural surface" in found["statement"]
    assert found["program"]["version"] and found["libraries"] == library_versions()


def test_before_anything_is_known_the_lineage_says_so(tmp_path):
    found = lineage_of(tmp_path, crs="EPSG:25832", preset="", inputs={}, steps={})
    assert found["sources"] == [] and found["crs_operation"] is None and "own settings" in found["statement"]


def test_versions_name_what_is_installed():
    import numpy

    assert library_versions()["numpy"] == numpy.__version__ and library_versions()["PROJ"] == pyproj.proj_version_str
