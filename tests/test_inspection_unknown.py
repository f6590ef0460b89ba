"""What no tag tells: `inspect` counts it as unknown, and calls assumed what it takes for granted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from geo_nerf.events import Events
from geo_nerf.images.footprints import is_nadir, survey_flight
from geo_nerf.inspection import Inspection, inspect_photos, inspection_view
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import GimbalAngles
from tests.flights import flight
from tests.images.raw_exif import dji_xmp, exif_block, exif_tags, gps_tags, put_tags
from tests.images.shots import texture, write_jpeg

#: metres between photographs of the made folders
STEP_M = 5.0


def folder_of(folder: Path, tags: list[dict[str, object]]) -> Path:
    """A strip of small photographs with these tags of DJI's."""
    for number, attributes in enumerate(tags):
        path = write_jpeg(folder / f"IMG_{number:04d}.jpg", texture((240, 320), number))
        exif = exif_tags(f"2026:05:14 10:00:{number:02d}", (240, 320))
        gps = gps_tags(47.0 + number * STEP_M / 111_170.0, 8.5, 500.0)
        put_tags(path, exif_block(exif=exif, gps=gps), dji_xmp(**attributes) if attributes else None)
    return folder


def look(folder: Path) -> tuple[Inspection, str]:
    found = inspect_photos(folder, ImagesSettings(), Events())
    console = Console(width=400)
    with console.capture() as capture:
        console.print(inspection_view(found))
    return found, " ".join(capture.get().split())


def gimbal(pitch: float) -> dict[str, object]:
    return {"GimbalYawDegree": "+0.00", "GimbalPitchDegree": f"{pitch:+.2f}", "GimbalRollDegree": "+0.00"}


HEIGHT = {"RelativeAltitude": "+40.00"}


def test_without_gimbal_tags_nobody_says_where_the_photographs_look(tmp_path: Path) -> None:
    """A hand-held flight: neither direction nor height is known, so neither are overlap and GSD."""
    found, page = look(folder_of(tmp_path, [{}] * 5))
    told = json.loads(json.dumps(found.to_json()))
    assert told["gimbal"] is None and told["directions"] == {"nadir": 0, "oblique": 0, "unknown": 5}
    assert (
        told["flight"]["assumed"] == ["height", "direction"] and told["flight"]["height_source"] == "assumed"
    )
    assert told["flight"]["forward_overlap"] is None and told["flight"]["side_overlap"] is None
    assert "Gimbal no tags: where the photographs look is not known" in page
    assert "Overlap not known" in page and "(assumed)" in page and "75 % forward" not in page
    assert not any(warning.startswith("All photographs look straight down") for warning in found.warnings)
    assert any("do not say where they look" in warning for warning in found.warnings)


def test_a_known_height_does_not_make_a_direction_known(tmp_path: Path) -> None:
    found, page = look(folder_of(tmp_path, [HEIGHT] * 5))
    assert found.flight is not None
    assert found.flight.assumed == ("direction",) and found.flight.forward_overlap is None
    assert "if the 5 photographs without a gimbal tag look straight down" in page and "% forward" not in page
    assert not any("expect holes" in warning for warning in found.warnings)


def test_an_assumed_height_gives_no_overlap(tmp_path: Path) -> None:
    """The overlap from which a height was assumed is not told as if it had been found."""
    found, page = look(folder_of(tmp_path, [gimbal(-90.0)] * 5))
    assert found.flight is not None and found.flight.assumed == ("height",)
    assert found.flight.forward_overlap is None and "Overlap not known" in page
    assert sum("flight height" in warning for warning in found.warnings) == 1
    assert any(warning.startswith("All photographs look straight down") for warning in found.warnings)


def test_mixed_gimbal_tags_are_counted_apart(tmp_path: Path) -> None:
    found, page = look(folder_of(tmp_path, [gimbal(-90.0) | HEIGHT] * 4 + [HEIGHT] * 3))
    assert (found.directions.nadir, found.directions.oblique, found.directions.unknown) == (4, 0, 3)
    assert "4 straight down, 0 oblique (pitch -90° to -90°), 3 without a tag" in page
    assert any(
        warning.startswith("3 of 7 photographs do not say where they look") for warning in found.warnings
    )
    assert found.flight is not None and found.flight.forward_overlap is not None, (
        "of those that are known to look down"
    )


def test_one_known_oblique_settles_the_lens(tmp_path: Path) -> None:
    found, _ = look(folder_of(tmp_path, [gimbal(-45.0) | HEIGHT] + [HEIGHT] * 4))
    assert not any("trade for each other" in warning for warning in found.warnings)


def test_a_whole_set_of_tags_assumes_nothing(tmp_path: Path) -> None:
    found, page = look(folder_of(tmp_path, [gimbal(-90.0) | HEIGHT] * 5))
    assert found.flight is not None and found.flight.assumed == ()
    assert (
        "40 m above take-off, expected GSD" in page
        and "% forward" in page
        and "assumed" not in page
        and "not known" not in page
    )


def test_is_nadir_is_a_finding() -> None:
    shot = flight(8.5, 47.4).photos[0]
    assert is_nadir(shot) and not is_nadir(replace(shot, gimbal=None))
    assert not is_nadir(replace(shot, gimbal=GimbalAngles(0.0, -60.0, 0.0)))


@pytest.mark.parametrize(
    "place", [(180.0, -16.8), (-180.0, 52.0), (30.0, 90.0), (30.0, -89.9999), (8.5, 47.4)]
)
def test_the_figures_of_a_flight_do_not_depend_on_where_it_is(place: tuple[float, float]) -> None:
    """80 % forward, 70 % side, 2208 m² seen by three; at a pole each camera looks along its own meridian."""
    found = survey_flight(flight(*place))
    assert found is not None and found.assumed == () and found.height_m == 40.0
    if abs(place[1]) < 89.0:
        assert (found.forward_overlap, found.side_overlap) == (
            pytest.approx(0.8, abs=0.01),
            pytest.approx(0.7, abs=0.01),
        )
    assert found.area_ha == pytest.approx(0.2208, rel=0.02 if abs(place[1]) < 89.0 else 0.06)


def test_pictures_of_the_sky_show_no_ground() -> None:
    found = survey_flight(flight(8.5, 47.4, gimbal=GimbalAngles(0.0, 30.0, 0.0)))
    assert found is not None and (found.photos_per_point, found.area_ha, found.forward_overlap) == (
        0.0,
        0.0,
        None,
    )
