"""The whole line through the real command line, its products read by other people's programs."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import ezdxf
import laspy
import numpy as np
import pyogrio
import pytest
import rasterio
import yaml
from rio_cogeo.cogeo import cog_validate

from geo_nerf.config import load_settings, preset_names
from geo_nerf.settings import PosesSettings, ProductsSettings
from tests.command import NO_PDF, geo_nerf, step_records

CONFIGS = Path(__file__).resolve().parents[1] / "configs"


@pytest.fixture(scope="module")
def evaluated(tiny_run, tiny_survey, tmp_path_factory) -> tuple[dict[str, Any], Path]:
    """What `geo-nerf evaluate` says of the tiny run, and the folder of its files."""
    folder = tmp_path_factory.mktemp("evaluated")
    return figures_of(tiny_run.out, tiny_survey.truth, folder), folder


def figures_of(run: Path, truth: Path, folder: Path) -> dict[str, Any]:
    done = geo_nerf("evaluate", run, truth, "-o", folder, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_step_left_its_record(tiny_run) -> None:
    records = step_records(tiny_run.out)
    run = json.loads((tiny_run.out / "run.json").read_text())
    assert set(records) == {"images", "poses", "scene", "field", "surface", "products"} == set(run["steps"])
    assert run["state"] == "done" and run["crs"] == "EPSG:25832" and run["settings"]["field"]["steps"] == 40
    assert all(record["seconds"] > 0 and record["peak_memory_mb"] > 0 for record in records.values())


def test_cloud_content(tiny_run) -> None:
    cloud = laspy.read(tiny_run.out / "products" / "cloud.laz")
    assert (cloud.header.version, cloud.header.point_format.id) == (laspy.header.Version(1, 4), 7)
    assert cloud.header.parse_crs().to_epsg() == 25832 and list(cloud.header.scales) == [0.001] * 3
    assert set(cloud.point_format.extra_dimension_names) == {"NormalX", "NormalY", "NormalZ", "Confidence", "HeightAboveGround"}
    normals = np.column_stack([cloud.NormalX, cloud.NormalY, cloud.NormalZ])
    assert np.abs(np.linalg.norm(normals, axis=1) - 1).max() < 0.01 and np.median(normals[:, 2]) > 0.5
    assert cloud.red.max() > 255 and 0 <= cloud.Confidence.min() and cloud.Confidence.max() <= 1
    assert 1 <= cloud.point_source_id.min() and cloud.point_source_id.max() <= 9


def test_copc_equals_laz_for_laspy_and_copclib(tiny_run) -> None:
    import copclib

    products = tiny_run.out / "products"
    copclib_header = copclib.FileReader(str(products / "cloud.copc.laz")).copc_config.las_header
    with laspy.open(products / "cloud.laz") as plain, laspy.CopcReader.open(str(products / "cloud.copc.laz")) as copc:
        assert copc.header.parse_crs().to_epsg() == 25832
        assert len(copc.query()) == plain.header.point_count == copclib_header.point_count
        assert np.allclose(copc.header.mins, plain.header.mins, atol=0.0015)
        assert np.allclose(copc.header.maxs, plain.header.maxs, atol=0.0015)
        assert 0 < len(copc.query(level=0)) < plain.header.point_count


@pytest.mark.pdal
def test_pdal_reads_the_cloud(tiny_run) -> None:
    from pdal_stages.runner import find_pdal

    asked = subprocess.run(
        [*find_pdal().command, "info", "--summary", str(tiny_run.out / "products" / "cloud.laz")], capture_output=True, check=True
    )
    summary = json.loads(asked.stdout)["summary"]
    with laspy.open(tiny_run.out / "products" / "cloud.laz") as plain:
        assert summary["num_points"] == plain.header.point_count
    assert "Confidence" in summary["dimensions"] and "25832" in json.dumps(summary["srs"])


@pytest.mark.parametrize("name", ["dsm.tif", "dsm_mask.tif", "dsm_hillshade.tif", "ortho.tif", "ortho_source.tif"])
def test_rasters_are_valid_cogs_in_place(tiny_run, tiny_survey, name) -> None:
    path = tiny_run.out / "products" / name
    valid, errors, _ = cog_validate(path)
    assert valid, errors
    with rasterio.open(path) as made, rasterio.open(tiny_survey.truth / "dsm.tif") as truth:
        assert made.crs.to_epsg() == 25832
        assert made.bounds.left < truth.bounds.right and made.bounds.right > truth.bounds.left
        assert abs(made.bounds.left - truth.bounds.left) < 40 and abs(made.bounds.top - truth.bounds.top) < 40


def test_surface_lies_near_the_truth_even_after_few_steps(evaluated) -> None:
    figures, folder = evaluated
    hard = figures["dsm"]["before"]["hard"]
    assert abs(hard["bias_gsd"]) < 3 and hard["nmad_gsd"] < 6
    assert json.loads((folder / "evaluation.json").read_text())["gsd_m"] > 0 and (folder / "evaluation.png").stat().st_size > 10_000


def test_lineage_stac_and_report_lie_with_the_products(tiny_run) -> None:
    from pystac.validation import validate_dict

    lineage, products = json.loads((tiny_run.out / "run.json").read_text())["lineage"], tiny_run.out / "products"
    roles = [source["role"] for source in lineage["sources"]]
    assert roles.count("photograph") == 9 and {"control", "check points"} <= set(roles)
    assert lineage["crs_operation"]["accuracy_m"] == 1.0 and len(lineage["process_steps"]) == 6
    item = json.loads((products / "item.json").read_text())
    assert validate_dict(item, extensions=[]) and item["properties"]["processing:lineage"] == lineage["statement"]
    hrefs = {asset["href"] for asset in item["assets"].values()}
    assert hrefs >= {"./report.html", "./report.pdf", "./dsm.tif", "./ortho.tif", "./cloud.laz", "./cloud.copc.laz"}
    assert all((products / href).is_file() for href in hrefs)
    assert "Residuals at control" in (products / "report.html").read_text()


def test_cameras_in_a_geopackage(tiny_run) -> None:
    path = tiny_run.out / "products" / "cameras.gpkg"
    layers = {str(name) for name, _ in pyogrio.list_layers(path)}
    assert {"cameras", "footprints", "flight_line", "control"} <= layers
    cameras = pyogrio.read_dataframe(path, layer="cameras")
    assert len(cameras) == 9 and cameras.crs.to_epsg() == 25832


def test_events_are_json_lines(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    shutil.rmtree(out / "products")
    done = geo_nerf("run", tiny_run.photos, "-o", out, *tiny_run.options, "--events", **NO_PDF)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and {"step", "progress", "metric"} <= {event["event"] for event in events}
    assert [event["state"] for event in events if event["step"] == "products" and event["event"] == "step"] == ["started", "done"]


@pytest.mark.parametrize("preset", preset_names())
def test_every_preset_trains_through_the_command_line(tiny_run, tmp_path, preset) -> None:
    """Few steps and small nets' worth of rays, every other setting as it stands."""
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    options = ["--crs", "EPSG:25832", *tiny_run.options[2:6], "--preset", preset, "--set", "field.steps=3", "--set", "field.rays=64"]
    done = geo_nerf("run", tiny_run.photos, "-o", out, *options, "--set", "field.patches=64", "--until", "field")
    assert done.returncode == 0, done.stderr
    assert step_records(out)["field"]["key"]["levels"] == yaml.safe_load((CONFIGS / f"{preset}.yaml").read_text())["field"]["levels"]


@pytest.mark.parametrize("method", ["neural", "stereo"])
def test_matched_points_beat_traced_ones(tiny_run, tiny_survey, evaluated, tmp_path, method) -> None:
    """The surface after forty steps is rough; matching from it on, or from the tie points on, is not."""
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    matched = ["--set", "surface.matched=true", "--set", "surface.min_confidence=0.95", "--set", "surface.spacing_gsd=1"]
    done = geo_nerf("run", tiny_run.photos, "-o", out, *tiny_run.options, *matched, "--method", method, **NO_PDF)
    assert done.returncode == 0, done.stderr
    assert ("Training" in done.stderr) == (method == "neural") and not (out / "surface" / "maps").exists()
    scores = [figures["cloud"]["before"]["scores"] for figures in (evaluated[0], figures_of(out, tiny_survey.truth, tmp_path))]
    assert scores[1][1]["f1"] > scores[0][1]["f1"] + 0.1 and scores[1][2]["precision"] > 0.9


def test_a_repeat_survey_starts_from_the_earlier_surface(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    options = (*tiny_run.options, "--warm-start", tiny_run.out, "--until", "field")
    done = geo_nerf("run", tiny_run.photos, "-o", out, *options)
    assert done.returncode == 0, done.stderr
    before, after = (step_records(folder) for folder in (tiny_run.out, out))
    assert after["field"]["key"]["warm_start"] == before["field"]["fingerprint"] and after["poses"] == before["poses"]
    assert any("taken over with its grids" in note for note in after["field"]["notes"])
    steps, boxes = (
        [json.loads((folder / file).read_text()) for folder in (tiny_run.out, out)] for file in ("field/field.json", "scene/scene.json")
    )
    assert steps[1]["steps"] == pytest.approx(0.3 * steps[0]["steps"], abs=1)
    assert boxes[1]["bounds"] == boxes[0]["bounds"] and boxes[1]["frame"] == boxes[0]["frame"]
    again = geo_nerf("run", tiny_run.photos, "-o", out, *options, "--events")
    states = [event["state"] for event in map(json.loads, again.stdout.splitlines()) if event["event"] == "step"]
    assert again.returncode == 0 and set(states) == {"skipped"}


def test_products_lie_where_the_scenes_frame_says(tiny_run, tmp_path) -> None:
    """After a warm start the poses' frame is not the scene's: the same cloud must come out, and the same cameras."""
    from geo_nerf.crs import survey_crs
    from geo_nerf.events import Events
    from geo_nerf.export import export_products
    from geo_nerf.poses.orient import load_orientation, save_orientation
    from geo_nerf.scene.site import moved

    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    poses = load_orientation(out / "poses")
    frame = dataclasses.replace(poses.frame, lon_deg=poses.frame.lon_deg + 0.002, height_m=poses.frame.height_m - 20.0)
    save_orientation(dataclasses.replace(moved(poses, frame), report=poses.report), out / "poses")
    settings = ProductsSettings(also=("contours",))
    export_products(out, tmp_path / "products", survey_crs("EPSG:25832"), settings, Events(), device="cpu")
    clouds = [laspy.read(folder / "cloud.laz").xyz for folder in (tiny_run.out / "products", tmp_path / "products")]
    assert np.abs(clouds[0] - clouds[1]).max() < 0.0015
    cameras = [
        pyogrio.read_dataframe(folder / "cameras.gpkg", layer="cameras") for folder in (tiny_run.out / "products", tmp_path / "products")
    ]
    assert max(one.distance(other) for one, other in zip(cameras[0].geometry, cameras[1].geometry, strict=True)) < 1e-3
    signs = ezdxf.readfile(tmp_path / "products" / "control.dxf").modelspace().query("INSERT")
    control = pyogrio.read_dataframe(tiny_run.out / "products" / "cameras.gpkg", layer="control")
    assert {sign.get_attrib_text("NAME") for sign in signs} == set(control.label) and len(signs) > 3
    assert not (tiny_run.out / "products" / "control.dxf").exists(), "on request"


@pytest.mark.slow
def test_a_real_flight_at_low_resolution(real_flight, tmp_path) -> None:
    """The photographs are oriented as they are, by the settings that poses have unless told otherwise; the surface is coarse."""
    assert load_settings("draft").poses == PosesSettings()
    options = ["--preset", "draft", "--set", "scene.max_image_px=640", "--set", "field.steps=300", "--set", "surface.spacing_gsd=1.0"]
    photos, cores = real_flight / "images", str(os.cpu_count())  # on every core, as users do
    done = geo_nerf("run", photos, "-o", tmp_path / "out", "--crs", "EPSG:32615", *options, OMP_NUM_THREADS=cores)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "out" / "poses" / "orientation.json").read_text())["report"]
    assert report["photographs"]["registered"] >= 17 and report["mean_reprojection_px"] < 1.0
    with (
        laspy.open(tmp_path / "out" / "products" / "cloud.laz") as cloud,
        laspy.open(real_flight / "reference" / "odm_model_epsg32615.laz") as peer,
    ):
        assert cloud.header.point_count > 100_000 and cloud.header.parse_crs().to_epsg() == 32615
        assert np.abs((cloud.header.mins + cloud.header.maxs)[:2] - (peer.header.mins + peer.header.maxs)[:2]).max() / 2 < 15
