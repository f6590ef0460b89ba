"""A tile's job: its photographs, poses and box are the survey's; and two real tiles, run and merged through the command line."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import geopandas
import laspy
import numpy as np
import pytest
import rasterio

from geo_nerf.artefacts import read_json, write_json
from geo_nerf.continuation import MissingStepError, open_run
from geo_nerf.errors import DamagedArtefactError, OrientationError
from geo_nerf.events import Events
from geo_nerf.input_keys import part_key
from geo_nerf.pipeline import Job, _steps, step_names
from geo_nerf.poses.orient import load_orientation
from geo_nerf.poses.part import part_of_orientation
from geo_nerf.run_folder import locked
from geo_nerf.settings import Settings
from geo_nerf.tile_job import Cut, job_of, plan_tiles, tiles_of
from geo_nerf.tiles.geopackage import read_plan
from geo_nerf.tiles.tile_folder import Order
from geo_nerf.types import Part
from tests.command import geo_nerf, step_records

PART = Part(Path("/survey"), ("a.jpg",), (0.0, 0.0, 9.0, 9.0), 0.05)


def test_a_parts_orientation_keeps_poses_and_frame(tiny_run) -> None:
    whole = load_orientation(tiny_run.out / "poses")
    names = tuple(photo.name for photo in whole.photos[2:7])
    part = part_of_orientation(whole, Part(tiny_run.out, names, (-5.0, -30.0, 40.0, 30.0), 0.05))
    ties = part.tie_points
    assert part.frame == whole.frame and [photo.name for photo in part.photos] == list(names)
    assert all(
        np.array_equal(one.camera_to_local, other.camera_to_local) for one, other in zip(part.photos, whole.photos[2:7], strict=True)
    )
    assert 0 < len(ties.xyz) < len(whole.tie_points.xyz) and ties.xyz[:, 0].min() >= -5
    assert np.bincount(ties.observation_point, minlength=len(ties.xyz)).min() >= 2 and ties.observation_photo.max() == 4
    first = ties.observation_photo[0], ties.xyz[ties.observation_point[0]], ties.observation_px[0]
    same = np.flatnonzero((whole.tie_points.observation_photo == first[0] + 2) & (whole.tie_points.observation_px == first[2]).all(axis=1))
    assert np.array_equal(whole.tie_points.xyz[whole.tie_points.observation_point[same[0]]], first[1])
    with pytest.raises(OrientationError, match="tile's photographs"):
        part_of_orientation(whole, Part(tiny_run.out, names[:2], (0, 0, 9, 9), 0.05))


def test_a_parts_fingerprints_follow_the_survey_and_the_box(tmp_path) -> None:
    for step in ("images", "poses"):
        write_json(tmp_path / step / "step.json", {"fingerprint": f"of-{step}"})
    part = dataclasses.replace(PART, run=tmp_path)
    moved = dataclasses.replace(part, box_m=(0.0, 0.0, 9.0, 10.0))
    assert part_key(part, "images") == {"survey": "of-images", "photos": ["a.jpg"]} == part_key(moved, "images")
    assert part_key(part, "poses") != part_key(moved, "poses") and part_key(part, "poses")["survey"] == "of-poses"
    jobs = [Job(tmp_path, tmp_path / "out", "EPSG:25832", Settings(), part=one) for one in (part, moved)]
    keys = [{step.name: step.key for step in _steps(job)} for job in jobs]
    assert keys[0]["scene"] != keys[1]["scene"] and keys[0]["field"] == keys[1]["field"] and "files" not in keys[0]["images"]
    assert Part.from_json(json.loads(json.dumps(part.to_json()))) == part


def test_a_tile_goes_on_without_the_survey_where_it_does_not_ask_it(tmp_path) -> None:
    job = Job(tmp_path, tmp_path / "out", "EPSG:25832", Settings(), part=dataclasses.replace(PART, run=tmp_path / "gone"))
    assert step_names(job)[-1] == "products"
    with pytest.raises(DamagedArtefactError, match="gone"):
        _steps(job)


def test_orders_share_the_frame_and_reach_over_the_halo(tiny_run, tmp_path) -> None:
    path = tmp_path / "plan.gpkg"
    plan_tiles(Cut(tiny_run.out, count=2), path, Events())
    plan = read_plan(path)
    tiles = tiles_of(plan, tmp_path / "tiles", ["field.steps=7"], "cpu")
    frame = load_orientation(tiny_run.out / "poses").frame
    orders = [Order.read(tmp_path / "tiles" / name) for name in tiles]
    for order, row in zip(orders, plan.tiles, strict=True):
        west, south, east, north = order.box_m
        corners = frame.crs_to_local(np.array([[*xy, plan.number("ground_m")] for xy in row.outline.envelope.exterior.coords]), _crs())[
            :, :2
        ]
        assert np.allclose((west, south), corners.min(axis=0) - plan.number("halo_m"), atol=0.3)
        assert np.allclose((east, north), corners.max(axis=0) + plan.number("halo_m"), atol=0.3)
        job = job_of(order, tmp_path)
        assert job.settings.field.steps == 7 and job.device == "cpu" and job.part is not None and job.part.photos == row.photos
        assert order.mark == tiles_order_mark(tiles_of(plan, tmp_path / "again", ["field.steps=7"], "cpu"), tmp_path / "again", row.name)
    moved = dataclasses.replace(orders[0], run="/elsewhere", device="cuda")
    assert moved.mark == orders[0].mark, "a plan that moved to another machine redoes nothing"
    other = Order.read(tiles_of(plan, tmp_path / "other", ["field.steps=8"], "cpu")["t01"].task.folder)
    assert other.mark != orders[0].mark


def _crs():
    from geo_nerf.crs import survey_crs

    return survey_crs("EPSG:25832")


def tiles_order_mark(tiles, folder: Path, name: str) -> str:
    assert name in tiles
    return Order.read(folder / name).mark


def test_a_run_without_poses_is_planned_by_its_tags_and_refused_to_run(tiny_run, tmp_path) -> None:
    out = tmp_path / "run"
    shutil.copytree(tiny_run.out / "images", out / "images")
    shutil.copy(tiny_run.out / "run.json", out / "run.json")
    warned: list[str] = []
    told = Events(listeners=(lambda event: warned.append(event.data["text"]) if event.kind == "warning" else None,))
    made, _ = plan_tiles(Cut(out, count=2), tmp_path / "plan.gpkg", told)
    assert not made.oriented and "not oriented" in warned[0] and all(len(tile.photos) >= 4 for tile in made.tiles)
    with pytest.raises(MissingStepError, match="'poses' has not been done"):
        tiles_of(read_plan(tmp_path / "plan.gpkg"), tmp_path / "tiles", (), None)
    (out / "images" / "catalog.json").unlink()
    with pytest.raises(MissingStepError, match="'images' has not been done"):
        plan_tiles(Cut(out, count=2), tmp_path / "plan.gpkg", told)


def test_a_plan_made_while_another_process_redoes_the_run_says_so(tiny_run, tmp_path) -> None:
    out, seen = tmp_path / "run", []
    shutil.copytree(tiny_run.out, out, ignore=shutil.ignore_patterns("poses", "surface", "products"))
    told = Events(listeners=(seen.append,))
    with locked(out):
        plan_tiles(Cut(out, count=2), tmp_path / "plan.gpkg", told)
    plan_tiles(Cut(out, count=2), tmp_path / "plan.gpkg", told)
    during, after = (str(event.data["text"]) for event in seen if event.kind == "warning" and "by their tags" in event.data["text"])
    assert "Another geo-nerf is working on this run" in during and "not oriented yet" in after


def test_a_wish_too_few_or_too_many_is_told(tiny_run, tmp_path) -> None:
    for wishes in ([], ["--count", "2", "--size", "50"]):
        done = geo_nerf("tiles", "plan", tiny_run.out, "-o", tmp_path / "plan.gpkg", *wishes)
        assert done.returncode == 2 and "one of --count" in done.stderr


@pytest.mark.slow
def test_two_real_tiles_meet(tiny_run, tiny_tiles, tmp_path) -> None:
    plan, tiles, whole = tiny_tiles.plan, tiny_tiles.folder, tmp_path / "whole"
    summary = json.loads(tiny_tiles.events.splitlines()[-1])
    assert summary["done"] == ["t01", "t02"] and not summary["failed"]
    facts = read_plan(plan).facts
    assert (facts["tiles"], facts["tiles_options"]) == (str(tiles), "[]"), "QGIS finds logs and reports by it"
    frame = geopandas.read_file(plan, layer="tiles")
    assert list(frame.state) == ["done", "done"] and (frame.peak_memory_mb > 50).all() and (frame.points > 1000).all()
    for name in ("t01", "t02"):
        records, scene = step_records(tiles / name / "run"), read_json(tiles / name / "run" / "scene" / "scene.json")
        assert scene["bounds"]["low"][:2] == list(Order.read(tiles / name).box_m[:2]) and set(records) >= {"scene", "field", "products"}
        assert open_run(tiles / name / "run").job.part is not None
    merged = geo_nerf("tiles", "merge", plan, tiles, "-o", whole, "--cloud", "one")
    assert merged.returncode == 0 and "2 tiles" in merged.stderr
    with rasterio.open(whole / "products" / "dsm.tif") as dsm, rasterio.open(tiny_run.out / "products" / "dsm.tif") as alone:
        assert dsm.transform.a == alone.transform.a, "one cell size for all"
        west, south, east, north = frame.total_bounds
        part = [raster.read(1, window=raster.window(west + 5, south + 5, east - 5, north - 5).round()) for raster in (dsm, alone)]
    both = (part[0] != -9999) & (part[1] != -9999)
    assert both.mean() > 0.7 and np.median(np.abs(part[0] - part[1])[both]) < 0.3
    cloud = laspy.read(whole / "products" / "cloud.copc.laz")
    assert len(cloud.x) == read_json(whole / "products" / "merge.json")["points"] and cloud.point_source_id.max() <= 9
    page, item = (whole / "products" / "report.html").read_text(), read_json(whole / "products" / "item.json")
    assert "Merged from 2 tiles" in page and "seams.gpkg" in page and {"dsm_tif", "owner_tif", "seams_gpkg"} <= set(item["assets"])
    refused = geo_nerf("tiles", "merge", plan, tiles, "-o", tiles)
    assert refused.returncode == 2 and "no earlier merge" in refused.stderr
