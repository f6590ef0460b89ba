"""`inspect` on flights and on folders that call for a warning; what it says must also be JSON and a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from geo_nerf.crs import parse_crs, suggest_crs
from geo_nerf.errors import PhotographsFolderError
from geo_nerf.estimates import PRESETS, estimate, estimate_orientation
from geo_nerf.events import Event, Events
from geo_nerf.inspection import Inspection, inspect_photos, inspection_view
from geo_nerf.settings import ImagesSettings
from tests.flown import FLIGHTS, Flight
from tests.images.shots import gps, shot, strip
from tests.villages import Village


def inspect(folder: Path, settings: ImagesSettings | None = None) -> Inspection:
    return inspect_photos(folder, settings or ImagesSettings(), Events())


def named(wanted: Callable[[Flight], bool]) -> list[str]:
    return [name for name, flight in FLIGHTS.items() if wanted(flight)]


def page(found: Inspection) -> str:
    console = Console(width=200)
    with console.capture() as capture:
        console.print(inspection_view(found))
    return capture.get()


@pytest.mark.parametrize("flown", named(lambda flight: flight.rtk == "none"), indirect=True)
def test_a_flight_without_rtk(flown: tuple[Flight, Path]) -> None:
    flight, folder = flown
    found = inspect(folder / "images")
    assert (found.photos, found.cameras[0].count, found.cameras[0].size_hw) == (flight.photos, flight.photos, flight.size_hw)
    assert found.gnss is not None and found.flight is not None and found.gimbal is not None
    assert (found.gnss.count, found.gnss.rtk, found.gnss.height_kind) == (flight.photos, {"none": flight.photos}, "unknown")
    assert found.gimbal.nadir == flight.photos
    assert found.flight.height_m == pytest.approx(flight.above_m, abs=0.5)
    assert found.flight.gsd_m == pytest.approx(flight.gsd_m, rel=0.05)
    assert found.suggested_crs[0][0] == flight.crs
    assert any("straight down" in warning for warning in found.warnings)
    text = page(found)
    gsd = f"expected GSD {int(100 * found.flight.gsd_m)}."
    for wanted in (flight.model, f"--crs {flight.crs}", gsd, flight.taken, f"{flight.crs}+3855", "--preset draft"):
        assert wanted in text


@pytest.mark.parametrize("flown", named(lambda flight: flight.rtk == "fixed"), indirect=True)
def test_a_flight_with_rtk(flown: tuple[Flight, Path]) -> None:
    flight, folder = flown
    found = inspect(folder / "images")
    assert found.gnss is not None and found.flight is not None
    assert found.gnss.rtk == {"fixed": flight.photos}
    assert found.gnss.sigma_horizontal_m < 0.02
    assert "RtkFlag" in found.gnss.height_why
    assert found.cameras[0].focal_source == "dewarp"
    assert found.flight.height_m == pytest.approx(flight.above_m, abs=0.3)
    assert found.flight.forward_overlap is not None and found.flight.forward_overlap > 0.8
    assert json.loads(json.dumps(found.to_json()))["gnss"]["rtk"] == {"fixed": flight.photos}


def test_village_overlap_is_that_of_the_true_cameras(village: Village) -> None:
    """The GSD of the scene's own description, and how many of the true cameras look straight down."""
    found = inspect(village.photos)
    assert found.flight is not None and found.gimbal is not None
    assert found.flight.gsd_m == pytest.approx(village.scene["gsd"], rel=0.05)
    tilts_deg = [np.degrees(np.arccos(-image["R_c2w"][2][2])) for image in village.images.values()]
    nadir = sum(tilt < 20 for tilt in tilts_deg)
    assert (found.gimbal.nadir, found.gimbal.oblique) == (nadir, len(tilts_deg) - nadir)
    codes = {code for code, _ in found.suggested_crs}
    assert {"EPSG:25832", "EPSG:2056" if village.frame.lon_deg < 9 else "EPSG:31254"} & codes


@pytest.mark.parametrize("flown", named(lambda flight: flight.rtk is None), indirect=True)
def test_flights_without_gnss(flown: tuple[Flight, Path]) -> None:
    found = inspect(flown[1] / "images")
    assert found.gnss is None and found.flight is None and found.suggested_crs == ()
    assert "--gcp" in found.warnings[0]
    assert "GNSS none" in " ".join(page(found).split())


def test_warnings_name_what_is_missing(tmp_path: Path) -> None:
    strip(tmp_path, 2)
    shot(tmp_path / "bare.jpg", seed=9)
    (tmp_path / "cut.jpg").touch()
    found = inspect(tmp_path)
    text = " ".join(found.warnings)
    for wanted in (
        "left out cut.jpg",
        "1 of 3 photographs have no GNSS",
        "Fewer than three GNSS",
        "focal length is guessed",
        "not certain",
    ):
        assert wanted in text
    assert found.rejected == {"cut.jpg": "the file is empty"}
    assert "1 left out" in page(found)


def test_a_crs_that_needs_an_absent_grid_says_so(tmp_path: Path) -> None:
    """London: the British grid is reached exactly only through OSTN15."""
    for number in range(3):
        shot(tmp_path / f"{number}.jpg", seed=number, exif=gps(-0.1 + number * 1e-4, 51.5, 60.0))
    found = inspect(tmp_path)
    codes = {code for code, _ in found.suggested_crs}
    assert "EPSG:27700" in codes and set(found.missing_grids) <= codes
    assert "EPSG:32630" not in found.missing_grids
    assert ("EPSG:27700" in found.missing_grids) == ("pyproj sync --file uk_os_OSTN15" in " ".join(page(found).split()))


def test_one_photograph_is_looked_at_too(tmp_path: Path) -> None:
    shot(tmp_path / "a.jpg", exif=gps(8.5000317, 47.4000123, 500.0))
    found = inspect(tmp_path)
    assert found.photos == 1
    assert "at least three" in found.warnings[0]
    assert "1 photograph," in page(found)


def test_altitude_setting_is_shown(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    assert "above the geoid" in page(inspect(tmp_path, ImagesSettings(altitude="geoid")))
    assert any("take-off" in warning for warning in inspect(tmp_path, ImagesSettings(altitude="takeoff")).warnings)


def test_progress_is_told_and_warnings_are_not_said_twice(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    (tmp_path / "cut.jpg").touch()
    heard: list[Event] = []
    found = inspect_photos(tmp_path, ImagesSettings(), Events("images", (heard.append,)))
    assert {event.kind for event in heard} == {"progress"}
    assert heard[-1].data["done"] == heard[-1].data["total"] == 4
    assert sum("cut.jpg" in warning for warning in found.warnings) == 1


def test_errors_pass_through(tmp_path: Path) -> None:
    with pytest.raises(PhotographsFolderError):
        inspect(tmp_path / "missing")


def test_estimates_grow_with_the_photographs_and_the_preset() -> None:
    small, large = estimate([(3000, 4000)] * 50), estimate([(3000, 4000)] * 500)
    assert [cost.preset for cost in small] == list(PRESETS) == ["draft", "fine", "standard", "high"]
    for few, many in zip(small, large, strict=True):
        assert many.minutes > few.minutes and many.memory_gb > few.memory_gb and many.disk_gb > few.disk_gb
    shrunk, full = estimate([(1200, 1600)] * 50), estimate([(2400, 3200)] * 50)
    assert shrunk[0] == full[0]  # draft shrinks both to the same size
    assert shrunk[2].minutes < full[2].minutes


def test_a_large_survey_is_told_what_orienting_it_once_costs(made_flights: Path) -> None:
    small = inspect(made_flights / "quadcopter" / "images")
    assert small.orientation is None and "overlapping parts" not in page(small)
    city, lost = estimate_orientation(10_000, 9_900), estimate_orientation(10_000, 100)
    assert city is not None and lost is not None
    assert (city.way, city.parts, lost.way, lost.parts) == ("parts", 50, "global", 1)
    assert city.memory_gb < 6.0 < lost.memory_gb
    assert 100 < city.minutes < 1000
    text = " ".join(page(replace(small, orientation=city)).split())
    assert "in 50 overlapping parts" in text and "geo-nerf tiles" in text and "5.6 h" in text


@pytest.mark.parametrize(
    ("place", "wanted", "unwanted"),
    [
        ((8.5417, 47.3769), {"EPSG:32632", "EPSG:2056", "EPSG:25832"}, {"EPSG:21781", "EPSG:21780"}),
        ((9.99, 53.55), {"EPSG:32632", "EPSG:25832"}, {"EPSG:3833"}),
        ((-91.994, 46.8427), {"EPSG:32615", "EPSG:6606", "EPSG:6344"}, {"EPSG:2859"}),
        ((16.9, 52.8), {"EPSG:32633", "EPSG:2180", "EPSG:2177"}, {"EPSG:2173"}),
        ((2.35, 48.85), {"EPSG:32631", "EPSG:2154"}, {"EPSG:27563"}),
        ((151.2, -33.9), {"EPSG:32756", "EPSG:7856"}, {"EPSG:20256"}),
        ((36.8, -1.3), {"EPSG:32737"}, {"EPSG:3857"}),
    ],
)
def test_suggested_crs(place: tuple[float, float], wanted: set[str], unwanted: set[str]) -> None:
    codes = [code for code, _ in suggest_crs(*place)]
    assert codes[0] in wanted
    assert wanted <= set(codes)
    assert not unwanted & set(codes)
    assert len(codes) <= 6
    assert all(axis.unit_name == "metre" for code in codes for axis in parse_crs(code).axis_info)


def test_places_are_where_the_photographs_were_taken(tiny_survey, tmp_path: Path) -> None:
    import geopandas
    import pyogrio

    path = tmp_path / "places.gpkg"
    found = inspect_photos(tiny_survey.photos, ImagesSettings(), Events(), places=path)
    assert {name for name, _ in pyogrio.list_layers(path)} == {"cameras", "footprints", "flight_line"}
    cameras, outlines = (geopandas.read_file(path, layer=name) for name in ("cameras", "footprints"))
    assert cameras.crs.to_epsg() == 4326 and found.gnss is not None
    assert (len(cameras), len(outlines)) == (found.photos, found.photos)
    assert cameras.geometry.x.median() == pytest.approx(found.gnss.lon_deg, abs=1e-7)
    assert outlines.geometry.is_valid.all() and outlines.contains(cameras.geometry).all(), "a camera that looks down sees what is below it"
    metric = outlines.to_crs("EPSG:25832").geometry.area
    lens = found.cameras[0]
    assert metric.median() == pytest.approx(
        lens.size_hw[0] * lens.size_hw[1] * (cameras.above_ground_m.median() / lens.focal_px) ** 2, rel=0.05
    )
    assert all(Path(one).is_file() for one in cameras.path)


def test_without_gnss_there_are_no_places(tmp_path: Path) -> None:
    shot(tmp_path / "photos" / "a.jpg")
    path = tmp_path / "places.gpkg"
    path.write_bytes(b"of an earlier look")
    inspect_photos(tmp_path / "photos", ImagesSettings(), Events(), places=path)
    assert not path.exists()
