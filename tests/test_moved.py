"""Photographs, runs and plans that were moved since: found beside each other, named with --photos, or refused with what to do."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from geo_nerf import continuation, pipeline
from geo_nerf.artefacts import write_json
from geo_nerf.continuation import open_run
from geo_nerf.errors import MissingPhotographError, OtherPhotographsError, OutputError
from geo_nerf.events import Events
from geo_nerf.pipeline import load_catalog
from geo_nerf.run_folder import check_folder
from geo_nerf.tile_job import Cut, job_of, plan_tiles, tiles_of
from geo_nerf.tiles.geopackage import read_plan
from geo_nerf.tiles.tile_folder import Order


@pytest.fixture
def moved(tiny_run, tmp_path) -> Path:
    """A folder with `photos`, `out` and `plan.gpkg`, moved there from another machine; where they were there is nothing."""
    there, here = tmp_path / "there", tmp_path / "here"
    shutil.copytree(tiny_run.photos, there / "photos")
    shutil.copytree(tiny_run.out, there / "out", ignore=shutil.ignore_patterns("work", "products", "surface"))
    told = json.loads((there / "out" / "run.json").read_text())
    write_json(there / "out" / "run.json", {**told, "photos": str(there / "photos"), "photos_from_here": "../photos"})
    catalog = json.loads((there / "out" / "images" / "catalog.json").read_text())
    write_json(there / "out" / "images" / "catalog.json", {**catalog, "root": str(there / "photos")})
    plan_tiles(Cut(there / "out", count=2), there / "plan.gpkg", Events())
    return there.rename(here)


def scene_of_first_tile(moved: Path, photos: Path | None = None) -> pipeline.Job:
    """Make the first tile's scene, as a worker does."""
    tiles_of(read_plan(moved / "plan.gpkg"), moved / "tiles", ["field.steps=7"], "cpu", photos_at=photos)
    job = job_of(Order.read(moved / "tiles" / "t01"), moved / "tiles" / "t01")
    pipeline.run(job, Events(), "scene")
    return job


def test_what_was_moved_together_is_found(moved) -> None:
    plan = read_plan(moved / "plan.gpkg")
    assert plan.run.resolve() == moved / "out" and open_run(moved / "out").job.photos == moved / "photos"
    job = scene_of_first_tile(moved)
    assert load_catalog(job.out).root == moved / "photos" and list((job.out / "scene" / "views").glob("*.npy"))
    gains = Order.read(moved / "tiles" / "t01").gains
    assert len(gains) == len(job.part.photos) and any(gain != (1.0, 1.0, 1.0) for gain in gains)
    assert plan.gains[job.part.photos[0]] == gains[0]


def test_a_tile_whose_photographs_are_gone_says_so_and_goes_on_with_their_new_folder(moved, tmp_path) -> None:
    (moved / "photos").rename(tmp_path / "elsewhere")
    with pytest.raises(MissingPhotographError, match=r"photos/IMG_\d+\.jpg: this photograph is not there any more.*tiles run"):
        scene_of_first_tile(moved)
    mark = Order.read(moved / "tiles" / "t01").mark
    scene_of_first_tile(moved, tmp_path / "elsewhere")
    assert Order.read(moved / "tiles" / "t01").mark == mark, "nothing is done twice because of it"


def test_a_plan_without_its_photographs_leaves_exposure_as_it_is_and_says_so(moved, tmp_path) -> None:
    (moved / "photos").rename(tmp_path / "elsewhere")
    warned: list[str] = []
    told = Events(listeners=(lambda event: warned.append(event.data["text"]) if event.kind == "warning" else None,))
    plan_tiles(Cut(moved / "out", count=2), moved / "bare.gpkg", told)
    assert "colours may step from tile to tile" in warned[-1] and "not there any more" in warned[-1]
    bare, whole = (tiles_of(read_plan(moved / name), moved / name[:4], (), "cpu") for name in ("bare.gpkg", "plan.gpkg"))
    orders = [Order.read(tiles["t01"].task.folder) for tiles in (bare, whole)]
    assert orders[0].gains == () and orders[0].mark != orders[1].mark, "another exposure is another tile"


def test_other_photographs_are_refused(moved, tmp_path) -> None:
    elsewhere = Path(shutil.copytree(moved / "photos", tmp_path / "elsewhere"))
    names = sorted(path.name for path in elsewhere.glob("*.jpg"))
    (elsewhere / names[0]).write_bytes((elsewhere / names[1]).read_bytes())
    for refused in (
        lambda: tiles_of(read_plan(moved / "plan.gpkg"), moved / "tiles", (), "cpu", photos_at=elsewhere),
        lambda: continuation.train(moved / "out", ["scene.levels=2"], "cpu", Events(), photos=elsewhere),
    ):
        with pytest.raises(OtherPhotographsError, match=f"{names[0]}: this is not the photograph that the run read"):
            refused()
    (elsewhere / names[0]).unlink()
    with pytest.raises(OtherPhotographsError, match=f"{names[0]}: there is no such photograph"):
        continuation.train(moved / "out", (), "cpu", Events(), photos=elsewhere)


def test_a_run_goes_on_with_moved_photographs_that_kept_their_times(moved, tmp_path) -> None:
    elsewhere = Path(shutil.copytree(moved / "photos", tmp_path / "elsewhere"))
    check_folder(moved / "out", elsewhere)
    os.utime(next(elsewhere.glob("*.jpg")), (1, 1))
    with pytest.raises(OutputError, match=r"run of other photographs.*kept their times"):
        check_folder(moved / "out", elsewhere)


def test_train_takes_the_new_folder(moved, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(pipeline, "_field", lambda job, folder, events: None)  # the scene alone reads photographs
    (moved / "photos").rename(tmp_path / "elsewhere")
    changed = ["scene.max_image_px=120", "scene.levels=1"]
    with pytest.raises(MissingPhotographError, match="`--photos FOLDER`"):
        continuation.train(moved / "out", changed, "cpu", Events())
    continuation.train(moved / "out", changed, "cpu", Events(), photos=tmp_path / "elsewhere")
    assert json.loads((moved / "out" / "run.json").read_text())["photos"] == str(tmp_path / "elsewhere")
    assert list((moved / "out" / "scene" / "views").glob("*.npy"))
