"""Going on from a run: each command does its own steps, says what is missing, and leaves the rest alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import laspy
import pytest
import rasterio

from geo_nerf import continuation
from geo_nerf.artefacts import write_json
from geo_nerf.continuation import MissingStepError, NotARunError, is_fresh, open_run, records_before
from geo_nerf.errors import DamagedArtefactError, InputError, OutputError
from geo_nerf.events import Events
from geo_nerf.poses_view import load_report, poses_view
from tests.command import NO_PDF, geo_nerf, step_records
from tests.made_run import make_run, wavy_surface


@pytest.fixture
def made(tmp_path) -> Path:
    return make_run(tmp_path / "run", wavy_surface(100)).folder


@pytest.fixture
def run(tiny_run, tmp_path) -> Path:
    """A finished run's folder, its photographs and control out of reach."""
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    told = json.loads((out / "run.json").read_text())
    write_json(out / "run.json", {**told, "photos": "/gone", "photos_from_here": "gone", "control": "/gone.txt", "checks": "/gone.txt"})
    return out


@pytest.mark.parametrize(
    ("step", "without", "command"),
    [
        ("scene", "poses", "geo-nerf poses PHOTOS -o {run} --crs"),
        ("surface", "field", "geo-nerf train {run}"),
        ("products", "surface", "geo-nerf extract {run}"),
    ],
)
def test_a_missing_step_names_the_command_that_makes_it(made, step, without, command) -> None:
    job = open_run(made).job
    assert list(records_before(job, step))[-1] == without or step == "surface"
    (made / without / "step.json").unlink()
    with pytest.raises(MissingStepError) as caught:
        records_before(job, step)
    assert f"'{without}' has not been done" in str(caught.value) and f"`{command.format(run=made)}" in str(caught.value)


def test_a_step_older_than_what_it_was_made_from_is_none(made) -> None:
    job = open_run(made).job
    assert is_fresh(job, "surface", records_before(job, "surface"))
    write_json(made / "scene" / "step.json", {"fingerprint": "anew", "needs": {"images": "of-images", "poses": "of-poses"}})
    with pytest.raises(MissingStepError, match="'field' was made from earlier steps that have been done anew"):
        records_before(job, "surface")
    write_json(made / "field" / "step.json", {"fingerprint": "of-field", "needs": {"scene": "anew"}})
    assert not is_fresh(job, "surface", records_before(job, "surface"))


def test_stereo_runs_need_no_field(made) -> None:
    shutil.rmtree(made / "field")
    job = open_run(made).changed(["surface.method=stereo"], ("surface",))
    write_json(made / "surface" / "step.json", {"fingerprint": "s", "needs": {"scene": "of-scene"}})
    assert list(records_before(job, "products")) == ["images", "poses", "scene", "surface"]


def test_what_is_no_run_is_refused(tmp_path) -> None:
    with pytest.raises(NotARunError, match="not the folder of a run"):
        open_run(tmp_path)
    with pytest.raises(NotARunError, match="no such folder"):
        open_run(tmp_path / "nowhere")
    write_json(tmp_path / "run.json", {"crs": "EPSG:25832"})
    with pytest.raises(DamagedArtefactError, match="'settings'"):
        open_run(tmp_path)


def test_settings_of_the_steps_done_can_be_changed_and_others_cannot(made) -> None:
    kept = open_run(made)
    assert kept.changed(["field.steps=7"], ("scene", "field")).settings.field.steps == 7 != kept.job.settings.field.steps
    with pytest.raises(InputError, match="'poses' has no part in what is done here; scene and field can be set"):
        kept.changed(["poses.seed=1"], ("scene", "field"))
    with pytest.raises(InputError, match="nonsense"):
        kept.changed(["field.nonsense=1"], ("field",))


@pytest.mark.slow
def test_train_then_extract_then_export_without_the_photographs(run, tmp_path) -> None:
    before = step_records(run)
    trained = geo_nerf("train", run, "--set", "field.steps=5", "--set", "field.rays=32")
    assert trained.returncode == 0, trained.stderr
    after = step_records(run)
    assert after["field"]["key"]["steps"] == 5 and after["scene"] == before["scene"] and after["poses"] == before["poses"]
    told = json.loads((run / "run.json").read_text())
    assert told["settings"]["field"]["steps"] == 5 and told["photos"] == "/gone" and told["state"] == "done"
    stale = geo_nerf("export", run)
    assert stale.returncode == 2 and f"geo-nerf extract {run}" in stale.stderr and "'surface' was made from earlier steps" in stale.stderr
    points = geo_nerf("extract", run, "-o", tmp_path / "a.laz", "--set", "surface.spacing_gsd=3")
    assert points.returncode == 0, points.stderr
    assert step_records(run)["surface"]["needs"]["field"] == after["field"]["fingerprint"] != before["field"]["fingerprint"]
    made = geo_nerf("export", run, "--set", "products.dsm_gsd=4", "--crs", "EPSG:32632", **NO_PDF)
    assert made.returncode == 0 and "dsm.tif" in made.stderr, made.stderr
    with rasterio.open(run / "products" / "dsm.tif") as dsm, laspy.open(run / "products" / "cloud.laz") as cloud:
        assert dsm.crs.to_epsg() == 32632 and cloud.header.parse_crs().to_epsg() == 32632
        assert cloud.header.point_count == laspy.open(tmp_path / "a.laz").header.point_count
    assert (run / "products" / "report.html").is_file() and json.loads((run / "run.json").read_text())["crs"] == "EPSG:32632"


@pytest.mark.slow
def test_export_into_another_folder_leaves_the_run_alone(run, tmp_path) -> None:
    before = {path: path.stat().st_mtime_ns for path in run.rglob("*") if path.is_file()}
    into = tmp_path / "other"
    continuation.export(run, "EPSG:32632", ["products.dsm_gsd=4"], into, "cpu", Events())
    assert {path: path.stat().st_mtime_ns for path in run.rglob("*") if path.is_file()} == before
    told = json.loads((into / "export.json").read_text())
    assert told["state"] == "done" and told["products"]["dsm_gsd"] == 4 and told["crs"] == "EPSG:32632"
    with rasterio.open(into / "dsm.tif") as dsm, rasterio.open(run / "products" / "dsm.tif") as first:
        assert dsm.crs.to_epsg() == 32632 and dsm.res[0] > 1.5 * first.res[0]
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    with pytest.raises(OutputError, match="no earlier export"):
        continuation.export(run, None, [], tmp_path / "full", "cpu", Events())
    with pytest.raises(OutputError, match="the run itself"):
        continuation.export(run, None, [], run, "cpu", Events())


def test_a_crs_of_another_place_is_refused_before_any_work(run, tmp_path) -> None:
    with pytest.raises(InputError, match="outside the area"):
        continuation.export(run, "EPSG:32755", [], tmp_path / "other", "cpu", Events())
    assert not (tmp_path / "other").exists()


def test_poses_says_how_the_photographs_agree(tiny_run, tmp_path) -> None:
    out = tmp_path / "out"
    shutil.copytree(tiny_run.out / "images", out / "images")
    shutil.copytree(tiny_run.out / "poses", out / "poses")
    shutil.copy(tiny_run.out / "run.json", out / "run.json")
    told = geo_nerf("poses", tiny_run.photos, "-o", out, *tiny_run.options)
    assert told.returncode == 0, told.stderr
    report = load_report(out)
    assert "9 of 9" in told.stdout and f"{report['mean_reprojection_px']:.2f} px" in told.stdout
    assert "off control points" in told.stdout and "off check points" in told.stdout and report["accuracy"] in told.stdout
    assert set(step_records(out)) == {"images", "poses"}
    as_json = geo_nerf("poses", tiny_run.photos, "-o", out, *tiny_run.options, "--json")
    assert json.loads(as_json.stdout)["mean_reprojection_px"] == report["mean_reprojection_px"]


def test_poses_that_were_given_have_fewer_figures(capsys) -> None:
    from rich.console import Console

    Console(width=200).print(poses_view({"datum": "poses given (model)", "mean_reprojection_px": None, "doubts": ["Two are left out."]}))
    assert capsys.readouterr().out.split() == "placed by poses given (model) doubt Two are left out.".split()
