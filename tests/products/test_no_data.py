"""What nobody measured is not zero in any product: heights above ground, control heights, altitudes, times."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import laspy
import numpy as np
import pyogrio
import pyproj
import pytest

from geo_nerf.artefacts import read_json, write_json
from geo_nerf.events import Events
from geo_nerf.products.cameras import write_cameras
from geo_nerf.products.cloud import CloudFiles, write_cloud
from geo_nerf.products.flight import gnss_differences
from geo_nerf.products.making_section import seconds, step_section
from geo_nerf.products.records import Extras
from geo_nerf.products.run_records import open_run
from geo_nerf.products.stac import write_stac
from geo_nerf.types import NO_HEIGHT_SIGMA_M, Catalog
from tests.products.conftest import wavy_cloud
from tests.products.made_run import CRS, _photos, made_orientation, make_run
from tests.products.test_cameras import _catalog

CRS_OBJECT = pyproj.CRS(CRS)


@pytest.fixture(scope="module")
def clouds(tmp_path_factory) -> list[Path]:
    """Every cloud file of a cloud whose every third point has no ground below it."""
    folder, cloud = tmp_path_factory.mktemp("clouds"), wavy_cloud(3_000)
    above = np.linspace(1, 9, len(cloud), dtype=np.float32)
    above[::3] = np.nan
    write_cloud(cloud, folder, Events(), Extras(np.ones(len(cloud), np.uint8), above), CloudFiles(tile_m=40.0, ept=True))
    return sorted(folder.rglob("*.laz"))


def test_points_without_ground_have_no_height_above_it(clouds):
    kinds = {path.parent.name for path in clouds}
    assert {"tiles", "ept-data"} < kinds and len(clouds) >= 5
    for path in clouds:
        above = np.asarray(laspy.read(path)["HeightAboveGround"])
        assert np.isnan(above).mean() == pytest.approx(1 / 3, abs=0.05) and np.nanmin(above) >= 1


def test_the_header_says_what_stands_for_no_height(clouds):
    for path in clouds:
        with laspy.open(path) as reader:
            entries = {entry.format_name(): entry for entry in reader.header.vlrs.get("ExtraBytesVlr")[0].extra_bytes_structs}
        height = entries["HeightAboveGround"]
        assert height.no_data is not None and np.isnan(height.no_data[0]) and b"NaN" in height.description
        assert entries["Confidence"].no_data is None
        for entry in entries.values():
            assert not entry.min_is_relevant() and not entry.max_is_relevant(), "laspy's count 0 and NaN"


def test_a_control_height_that_nobody_measured_has_no_z(tmp_path):
    point = {"label": "a", "xyz_local": [1.0, 2.0, 3.0], "residual_m": [0.1, 0.1, None], "height_known": False}
    known = {**point, "label": "b", "height_known": True}
    orientation = dataclasses.replace(made_orientation(), report={"control": {"points": [point, known]}})
    write_cameras(orientation, Catalog(Path(), (), {}), CRS_OBJECT, tmp_path / "cameras.gpkg")
    layer = pyogrio.read_dataframe(tmp_path / "cameras.gpkg", layer="control")
    assert [bool(np.isnan(place.z)) for place in layer.geometry] == [True, False]
    assert np.isfinite([(place.x, place.y) for place in layer.geometry]).all()


def test_an_altitude_that_nobody_measured_is_not_compared(tmp_path):
    photos = _photos(CRS_OBJECT)
    measured = gnss_differences(made_orientation(), photos, CRS_OBJECT)
    assert measured is not None and measured.heights
    photos[3]["gnss"]["sigma_vertical_m"] = NO_HEIGHT_SIGMA_M
    standing_in = gnss_differences(made_orientation(), photos, CRS_OBJECT)
    assert standing_in is not None and not standing_in.heights


def test_an_altitude_that_nobody_measured_is_not_written(tmp_path):
    from tests.products.test_cameras import _orientation

    catalog = _catalog()
    flat = [
        dataclasses.replace(photo, gnss=photo.gnss and dataclasses.replace(photo.gnss, sigma_vertical_m=NO_HEIGHT_SIGMA_M))
        for photo in catalog.photos
    ]
    for name, photos, is_known in (("measured", catalog.photos, True), ("flat", flat, False)):
        write_cameras(_orientation({}), dataclasses.replace(catalog, photos=tuple(photos)), CRS_OBJECT, tmp_path / f"{name}.gpkg")
        layer = pyogrio.read_dataframe(tmp_path / f"{name}.gpkg", layer="cameras")
        assert layer.gnss_dh_m.notna().any() == is_known and layer.gnss_de_m.notna().any()


def test_a_step_that_was_not_timed_took_no_zero_seconds(tmp_path):
    run = make_run(tmp_path / "run")
    for record in run.glob("*/step.json"):
        write_json(record, {key: value for key, value in read_json(record).items() if key not in ("seconds", "peak_memory_mb")})
    section = step_section(open_run(run))
    assert section is not None and {row[1:] for row in section.tables[0].rows} == {("not known", "not known")}
    assert seconds(open_run(run)) is None


def test_photographs_without_times_are_said_to_have_none(tmp_path):
    run = make_run(tmp_path / "run")
    catalog = read_json(run / "images" / "catalog.json")
    for photo in catalog["photos"]:
        photo["taken_at"] = None
    write_json(run / "images" / "catalog.json", catalog)
    write_stac(open_run(run))
    properties = json.loads((run / "products" / "item.json").read_text())["properties"]
    assert "the date is that of processing" in properties["description"] and properties["datetime"] == "2026-05-14T12:00:00Z"
