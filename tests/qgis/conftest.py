"""What the tests in QGIS are given. The tests in `inside/` are for QGIS's own Python."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from geo_nerf.events import Events
from geo_nerf.inspection import inspect_photos
from geo_nerf.settings import ImagesSettings
from tests.qgis.session import ROOT

collect_ignore = ["inside"]
STAND_IN = Path(__file__).with_name("stand_in.py")


def program(path: Path, *command: object) -> Path:
    """A program that runs a command; like any installed one it must not meet QGIS's variables."""
    words = " ".join(f'"{word}"' for word in command)
    path.write_text(f'#!/bin/sh\ntest -z "$LD_LIBRARY_PATH$PYTHONPATH$PROJ_LIB" || exit 9\nexec {words} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture(scope="session")
def surroundings(tiny_survey, tiny_run, tmp_path_factory) -> dict[str, str]:
    """Variables for the tests inside: photographs, a finished run, programs."""
    folder = tmp_path_factory.mktemp("surroundings")
    found = inspect_photos(tiny_survey.photos, ImagesSettings(), Events(), places=folder / "places.gpkg")
    (folder / "inspection.json").write_text(json.dumps(found.to_json()))
    finished = folder / "finished"
    finished.mkdir()
    for name in ("products", "poses", "images", "run.json"):
        (finished / name).symlink_to(tiny_run.out / name)
    (finished / "field").mkdir()
    make_preview(tiny_run.out / "products" / "dsm_hillshade.tif", finished / "field" / "preview.tif")
    return {
        "GEO_NERF_PHOTOS": str(tiny_survey.photos),
        "GEO_NERF_CONTROL": str(tiny_survey.control),
        "GEO_NERF_FINISHED": str(finished),
        "GEO_NERF_INSPECTION": str(folder),
        "GEO_NERF_STAND_IN": str(program(folder / "stand-in", "/usr/bin/python3", STAND_IN)),
        "GEO_NERF_REAL": str(program(folder / "geo-nerf", "/usr/bin/env", f"PYTHONPATH={ROOT}", sys.executable, "-m", "geo_nerf.cli")),
    }


def make_preview(source: Path, target: Path) -> None:
    target.write_bytes(source.read_bytes())
