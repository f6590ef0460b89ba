"""Fixtures shared by all tests."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from geo_nerf.events import Events
from tests.command import QUICK, geo_nerf

pytest_plugins = ["tests.machine"]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of test surveys beside the project; see its README."""
    folder = Path(__file__).resolve().parents[1].parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the test surveys (../shared/data) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def tiny_survey(tmp_path_factory):
    """A rendered survey of a few small photographs with exact truth (EPSG:25832); read only."""
    from geo_nerf.synthetic.survey import make_survey

    return make_survey(tmp_path_factory.mktemp("survey"), seed=3, size="tiny", events=Events())


@dataclass(frozen=True)
class TinyRun:
    """A finished run of the tiny survey through the real command line; read only."""

    photos: Path
    out: Path
    options: tuple[str, ...]
    seconds: float


@pytest.fixture(scope="session")
def tiny_run(tiny_survey, tmp_path_factory) -> TinyRun:
    out = tmp_path_factory.mktemp("run") / "out"
    options = ("--crs", "EPSG:25832", "--gcp", str(tiny_survey.control), "--checkpoints", str(tiny_survey.checks), *QUICK)
    start = time.monotonic()
    done = geo_nerf("run", tiny_survey.photos, "-o", out, *options)
    assert done.returncode == 0, done.stderr
    return TinyRun(tiny_survey.photos, out, options, time.monotonic() - start)


@dataclass(frozen=True)
class TinyTiles:
    """The tiny run cut into two tiles, both done; read only."""

    plan: Path
    folder: Path
    #: JSON lines of `geo-nerf tiles run`
    events: str


@pytest.fixture(scope="session")
def tiny_tiles(tiny_run, tmp_path_factory) -> TinyTiles:
    place = tmp_path_factory.mktemp("tiles")
    planned = geo_nerf("tiles", "plan", tiny_run.out, "-o", place / "plan.gpkg", "--count", "2")
    assert planned.returncode == 0, planned.stderr
    done = geo_nerf("tiles", "run", place / "plan.gpkg", "-o", place / "tiles", "--workers", "2", "--events")
    assert done.returncode == 0, done.stderr
    return TinyTiles(place / "plan.gpkg", place / "tiles", done.stdout)
