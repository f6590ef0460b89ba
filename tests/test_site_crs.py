"""A run's CRS is looked at before anything is done, at the photographs' place, and again when a run goes on."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import geopandas
import pytest
import shapely

from geo_nerf import pipeline
from geo_nerf.artefacts import write_json
from geo_nerf.config import load_settings
from geo_nerf.crs import kept, parse_crs
from geo_nerf.crs.errors import AxisDirectionError, NoOperationError, UnfitCrsError
from geo_nerf.crs.file_errors import CrsNotKeptError
from geo_nerf.errors import InputError, MissingGridError, NoCrsError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.pipeline import Job
from geo_nerf.settings import ProductsSettings
from geo_nerf.site_crs import check_at, check_control, check_crs, check_oriented
from geo_nerf.types import Control
from tests.command import geo_nerf


def job_in(out: Path, crs: str) -> Job:
    return Job(out / "photos", out, crs, load_settings("draft", ()), "draft")


def heard_at(crs: str, lon_deg: float, lat_deg: float) -> list[tuple[str, str]]:
    heard: list[Event] = []
    check_at(crs, lon_deg, lat_deg, Events("images", (heard.append,)))
    return [(event.kind, event.data["text"]) for event in heard]


@pytest.mark.parametrize(("crs", "error"), [("EPSG:25832+5783", NoOperationError), ("EPSG:5513", AxisDirectionError)])
def test_a_run_stops_before_it_makes_its_folder(tmp_path: Path, crs: str, error: type[Exception]) -> None:
    with pytest.raises(error, match="--crs"):
        pipeline.run(job_in(tmp_path / "out", crs), Events())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("also", [(), ("contours",)])
@pytest.mark.parametrize("lost_by", ["GeoPackage", "PRJ", "WKT 2"])
def test_a_crs_that_a_wanted_format_loses_stops_a_run_before_its_photographs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost_by: str, also: tuple[str, ...]
) -> None:
    """The datum alone is another; only what is wanted counts: there is a `.prj` beside contours."""
    monkeypatch.setattr(kept, "FORMATS", {**kept.FORMATS, lost_by: lambda _: parse_crs("EPSG:32632")})
    settings = ProductsSettings(also=also)
    if lost_by == "PRJ" and not also:
        check_crs("EPSG:25832", settings)
        return
    with pytest.raises(CrsNotKeptError, match=lost_by):
        check_crs("EPSG:25832", settings)
    job = job_in(tmp_path / "out", "EPSG:25832")
    with pytest.raises(CrsNotKeptError, match=lost_by):
        pipeline.run(dataclasses.replace(job, settings=dataclasses.replace(job.settings, products=settings)), Events())
    assert not (tmp_path / "out").exists()


def test_an_area_without_a_crs_stops_a_run_before_its_photographs(tmp_path: Path) -> None:
    """It was read after the training."""
    box = shapely.box(691_000, 5_335_000, 691_050, 5_335_050)
    geopandas.GeoDataFrame(geometry=[box]).to_file(tmp_path / "plain.shp")
    for name, error in (("plain.shp", NoCrsError), ("nowhere.gpkg", InputError)):
        job = job_in(tmp_path / "out", "EPSG:25832")
        products = ProductsSettings(crop=str(tmp_path / name))
        with pytest.raises(error, match=name):
            pipeline.run(dataclasses.replace(job, settings=dataclasses.replace(job.settings, products=products)), Events())
    assert not (tmp_path / "out").exists()


def test_a_run_that_goes_on_is_looked_at_again(tmp_path: Path) -> None:
    write_json(tmp_path / "poses" / "orientation.json", {"frame": LocalFrame(8.54, 47.37, 450.0).to_json()})
    job = job_in(tmp_path, "EPSG:3857")
    with pytest.raises(UnfitCrsError, match="48 %"):
        pipeline.go_on(job, {}, (), Events())
    check_oriented(dataclasses.replace(job, crs="EPSG:2056"), Events())


def test_another_crs_of_a_finished_run_is_looked_at_though_its_photographs_are_read(tiny_run, tmp_path: Path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    done = geo_nerf("run", tiny_run.photos, "-o", out, *("EPSG:32601" if word == "EPSG:25832" else word for word in tiny_run.options))
    assert done.returncode == 2 and "outside the area WGS 84 / UTM zone 1N" in done.stderr
    assert (out / "products" / "step.json").read_bytes() == (tiny_run.out / "products" / "step.json").read_bytes()


def test_control_in_a_datum_that_needs_a_grid_is_told_before_any_work(tmp_path: Path) -> None:
    control = Control(tmp_path / "gcp.txt", parse_crs("EPSG:26953"), (), ())
    with pytest.raises(MissingGridError, match=r"gcp\.txt and --crs EPSG:6427"):
        check_control("EPSG:6427", control)
    check_control("EPSG:7850", Control(tmp_path / "gcp.txt", parse_crs("EPSG:28350"), (), ()))


def test_a_frame_that_control_of_another_datum_fixed_is_looked_at_too(tmp_path: Path) -> None:
    """Between the two realisations of NAD83 lie grids, which are asked for before the work, not at its end."""
    frame = LocalFrame(-105.0, 39.7, 1600.0, tie="EPSG:26913")
    write_json(tmp_path / "poses" / "orientation.json", {"frame": frame.to_json()})
    with pytest.raises(MissingGridError):
        check_oriented(job_in(tmp_path, "EPSG:6427"), Events())
    check_oriented(job_in(tmp_path, "EPSG:26913"), Events())


def test_a_survey_in_its_zone_hears_nothing() -> None:
    assert heard_at("EPSG:25832", 8.54, 47.37) == []


def test_loss_of_scale_is_a_warning_and_an_assumption_a_note() -> None:
    (warning, note) = heard_at("+proj=utm +zone=33 +ellps=GRS80", 8.54, 47.37)
    assert warning[0] == "warning" and "mm a metre" in warning[1]
    assert note[0] == "note" and "no datum" in note[1]
