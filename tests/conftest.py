"""Fixtures shared by all tests."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

import pytest

from geo_nerf.events import Events
from tests.command import QUICK, geo_nerf
from tests.flown import FLIGHTS, Flight, folder_of
from tests.made_once import made_once
from tests.villages import NAMES, SHARED, Village, made_village, shared_village

pytest_plugins = ["tests.machine", "tests.order"]


def pytest_configure() -> None:
    """Give programs that tests start the hang-up signal, which `nohup` and some CI systems let their children ignore."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="session")
def real_flight() -> Path:
    """A real flight's folder, which also holds what another program made of it; tests/real_flights.md says where it comes from."""
    from tests.machine import NO_REAL_FLIGHTS  # a plugin, which pytest wants to read first

    folder = SHARED / "brighton_beach"
    if not folder.is_dir():
        pytest.skip(NO_REAL_FLIGHTS)
    return folder


@pytest.fixture(scope="session")
def tiny_survey(request):
    """A rendered survey of a few small photographs with exact truth (EPSG:25832); read only."""
    from geo_nerf.synthetic.survey import make_survey

    def make(folder: Path):
        return make_survey(folder, seed=3, size="tiny", events=Events())

    return make(made_once(request, "survey", make))  # a finished survey is found again


@pytest.fixture(scope="session")
def the_made_village(tiny_survey, request) -> Village:
    """The tiny survey with its true cameras as a COLMAP model; read only."""
    return made_village(tiny_survey, made_once(request, "village", lambda folder: made_village(tiny_survey, folder)))


@pytest.fixture(scope="module", params=NAMES)
def village(request) -> Village:
    """A village with exact truth: the made one, and the one of the test surveys where they are; read only."""
    if request.param == "made":
        return request.getfixturevalue("the_made_village")
    return shared_village()


@pytest.fixture(scope="session")
def made_flights(request) -> Path:
    """Folder of flights that are made of tags and noise; read only."""
    return made_once(request, "flown", lambda folder: [folder_of(flight, folder) for flight in FLIGHTS.values()])


@pytest.fixture(params=FLIGHTS)
def flown(request, made_flights) -> tuple[Flight, Path]:
    """What a flight's tags say, and its folder: made ones, and the real ones where they are; read only."""
    flight = FLIGHTS[request.param]
    return flight, folder_of(flight, made_flights)


@dataclass(frozen=True)
class TinyRun:
    """A finished run of the tiny survey through the real command line; read only."""

    photos: Path
    out: Path
    options: tuple[str, ...]


@pytest.fixture(scope="session")
def tiny_run(tiny_survey, request) -> TinyRun:
    options = ("--crs", "EPSG:25832", "--gcp", str(tiny_survey.control), "--checkpoints", str(tiny_survey.checks), *QUICK)

    def make(folder: Path) -> None:
        done = geo_nerf("run", tiny_survey.photos, "-o", folder, *options)
        assert done.returncode == 0, done.stderr

    return TinyRun(tiny_survey.photos, made_once(request, "run", make), options)


@dataclass(frozen=True)
class TinyTiles:
    """The tiny run cut into two tiles, both done; read only."""

    plan: Path
    folder: Path
    #: JSON lines of `geo-nerf tiles run`
    events: str


@pytest.fixture(scope="session")
def tiny_tiles(tiny_run, request) -> TinyTiles:
    def make(folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        planned = geo_nerf("tiles", "plan", tiny_run.out, "-o", folder / "plan.gpkg", "--count", "2")
        assert planned.returncode == 0, planned.stderr
        done = geo_nerf("tiles", "run", folder / "plan.gpkg", "-o", folder / "tiles", "--workers", "2", "--events")
        assert done.returncode == 0, done.stderr
        (folder / "events").write_text(done.stdout)

    place = made_once(request, "tiles", make)
    return TinyTiles(place / "plan.gpkg", place / "tiles", (place / "events").read_text())
