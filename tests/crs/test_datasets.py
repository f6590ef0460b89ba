"""What is said of PROJ's data sets is held against what the libraries say themselves."""

from __future__ import annotations

from pathlib import Path

import pyproj
import pytest

from geo_nerf.crs import datasets
from geo_nerf.crs.datasets import DataSet, data_sets, differing, editions


def test_pyprojs_edition_is_the_one_its_database_tells() -> None:
    ours = next(found for found in data_sets() if found.user == "pyproj")
    assert ours.epsg == pyproj.database.get_database_metadata("EPSG.VERSION")
    assert ours.date == pyproj.database.get_database_metadata("EPSG.DATE")
    assert str(ours.folder) in pyproj.datadir.get_data_dir()


def test_every_library_that_moves_coordinates_is_listed() -> None:
    assert {"pyproj", "rasterio", "pyogrio"} <= {found.user for found in data_sets()}
    assert editions()["pyproj"].startswith("v")


def test_those_of_another_edition_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    places = Path("a"), Path("b"), Path("c")
    sets = (DataSet("pyproj", places[0], "9.5", "v11.022"), DataSet("rasterio", places[1], "9.7", "v12.029"), DataSet("PDAL", places[2]))
    monkeypatch.setattr(datasets, "data_sets", lambda: sets)
    assert [found.user for found in differing()] == ["rasterio"]
    monkeypatch.setattr(datasets, "data_sets", lambda: sets[:1])
    assert differing() == ()


def test_a_database_that_cannot_be_read_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "proj.db").write_bytes(b"no database")
    assert datasets._read("PDAL", tmp_path) == DataSet("PDAL", tmp_path)


def test_a_library_that_is_missing_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datasets.importlib.util, "find_spec", lambda name: None)
    assert [user for user, _ in datasets._places() if user in ("rasterio", "pyogrio")] == []
