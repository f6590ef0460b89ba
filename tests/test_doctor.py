"""What doctor says is held against what the components say of themselves."""

from __future__ import annotations

import importlib.metadata
import io
import json
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pyproj
import pytest
from rich.console import Console

from geo_nerf import doctor
from geo_nerf.doctor import Finding, doctor_command, examine, render
from pdal_stages.runner import find_pdal
from tests.command import geo_nerf


@pytest.fixture(scope="module")
def findings() -> dict[str, Finding]:
    return {finding.component: finding for finding in examine()}


def test_versions_are_the_components_own(findings: dict[str, Finding]) -> None:
    for name in ("torch", "numba", "pycolmap", "laspy", "open3d", "rasterio", "pyproj"):
        assert findings[name].state == "ok", findings[name]
        assert findings[name].version.split(",")[0] == importlib.metadata.version(name)
    assert f"PROJ {pyproj.proj_version_str}" in findings["pyproj"].version
    assert {
        "GPU",
        "PDAL Python bindings",
        "readers.geonerf",
        "QGIS",
        "Chromium",
        "memory",
        "cores",
        "free disk",
        "EGM96 geoid grid",
    } <= set(findings)


def test_everything_short_of_well_says_what_it_costs(findings: dict[str, Finding]) -> None:
    assert [finding for finding in findings.values() if finding.state != "ok" and not finding.cost] == []


@pytest.mark.pdal
def test_pdal_is_the_one_that_runs(findings: dict[str, Finding]) -> None:
    command = find_pdal().command
    printed = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True).stdout
    options = subprocess.run([*command, "--options", "writers.copc"], capture_output=True, text=True, check=False).stdout
    found = findings["PDAL program"]
    assert found.version.split(",")[0] == re.search(r"\d+\.\d+\.\d+", printed).group()
    assert (found.state == "ok") == ("extra_dims" in options)


@pytest.mark.parametrize(("name", "grid"), [("EGM96", "us_nga_egm96_15.tif"), ("EGM2008", "us_nga_egm08_25.tif")])
def test_a_geoid_grid_counts_as_there_when_its_file_is(findings: dict[str, Finding], name: str, grid: str) -> None:
    folders = [Path(part) for part in pyproj.datadir.get_data_dir().split(":")] + [Path(pyproj.datadir.get_user_data_dir())]
    is_here = any((folder / grid).exists() for folder in folders) or pyproj.network.is_network_enabled()
    found = findings[f"{name} geoid grid"]
    assert (found.state == "ok") == is_here
    assert is_here or grid in found.how_to_get


def add_library(monkeypatch, tmp_path: Path, text: str | None, **options: object) -> Finding:
    """The finding of a library whose module holds `text` (None: there is no module)."""
    if text is not None:
        (tmp_path / "lib_of_test.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    return doctor._library(doctor.Library("lib-of-test", "lib_of_test", "a test", **options))


def test_missing_library(monkeypatch, tmp_path: Path) -> None:
    found = add_library(monkeypatch, tmp_path, None)
    assert (found.state, found.is_fatal, found.how_to_get) == ("missing", True, "pip install lib-of-test")
    assert not add_library(monkeypatch, tmp_path, None, required=False).is_fatal


def test_library_whose_system_library_is_missing(monkeypatch, tmp_path: Path) -> None:
    found = add_library(monkeypatch, tmp_path, "raise OSError('libusb-1.0.so.0: cannot open shared object file')")
    assert found.is_fatal and "libusb-1.0.so.0" in found.cost and "make setup" in found.how_to_get


def test_old_library(monkeypatch) -> None:
    real = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "requires", lambda name: ["pycolmap>=4,<5", 'pytest>=8; extra == "test"'])
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "3.9" if name == "pycolmap" else real(name))
    found = doctor._library(doctor.Library("pycolmap", "pycolmap", "poses"))
    assert found.state == "old" and found.is_fatal and ">=4" in found.cost and ">=4" in found.how_to_get
    assert found.pip_install == "'pycolmap<5,>=4'"


def test_what_pip_installs_is_never_this_packages_own_name(monkeypatch) -> None:
    """Nobody has published it: whoever took the name would be run."""
    for library in doctor.LIBRARIES:
        monkeypatch.setattr(doctor.importlib, "import_module", lambda name: (_ for _ in ()).throw(ModuleNotFoundError(name=name)))
        found = doctor._library(library)
        assert not any("geo-nerf" in text.split("`")[0] for text in (found.pip_install, found.how_to_get)), library
    heic = next(library for library in doctor.LIBRARIES if library.distribution == "pillow-heif")
    assert doctor._library(heic).pip_install == "'pillow-heif<2,>=0.22'"


def test_other_packages_are_counted(monkeypatch) -> None:
    monkeypatch.setattr(importlib.metadata, "requires", lambda name: ["rich>=1", "no-such-package>=2", "torch>=2"])
    found = doctor._others()
    assert found.is_fatal and found.version == "1 of 2" and "no-such-package" in found.cost


@pytest.mark.parametrize(("triton", "state"), [(object(), "ok"), (None, "limited")])
def test_a_gpu_without_triton_is_said_to_be_held_back(triton: object, state: str, monkeypatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.get_device_properties", lambda _: SimpleNamespace(name="A card", total_memory=2**33))
    monkeypatch.setattr(doctor.importlib.util, "find_spec", lambda name: triton if name == "triton" else object())
    found = doctor._gpu()
    assert found.state == state and "A card, 8 GiB" in found.version and ("triton" in found.how_to_get) == (state == "limited")


def test_exit_status_and_words(monkeypatch) -> None:
    good = Finding("numpy", "ok", "2.0", "all")
    bad = Finding("torch", "missing", "", "training", "nothing [can] be trained", "pip install torch", required=True)
    for found, status, word in [((good,), 0, "Ready"), ((good, bad), 3, "Not ready: torch")]:
        monkeypatch.setattr(doctor, "examine", lambda found=found: found)
        console = Console(file=io.StringIO(), width=200)
        assert doctor_command(False, console) == status
        assert word in console.file.getvalue()
    assert "nothing [can] be trained" in console.file.getvalue() and "pip install torch" in console.file.getvalue()


def test_narrow_terminals_lose_no_word(findings: dict[str, Finding]) -> None:
    console = Console(file=io.StringIO(), width=60)
    console.print(render(tuple(findings.values())))
    shown = re.sub(r"\s", "", console.file.getvalue())
    assert [name for name in findings if re.sub(r"\s", "", name) not in shown] == []
    assert "…" not in console.file.getvalue()


def test_command_line() -> None:
    done = geo_nerf("doctor", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and answer["ready"] is True
    names = {
        "component",
        "state",
        "version",
        "needed_for",
        "cost",
        "how_to_get",
        "required",
        "pip_install",
        "told",
    }
    assert names == set(answer["findings"][0])
    assert all(one["told"]["needed_for"]["text"] == one["needed_for"] for one in answer["findings"])
