"""Where results may be written: never among the photographs, which are read with all folders in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo_nerf import continuation
from geo_nerf.batch import BatchSettings, run_batch
from geo_nerf.errors import OutputError
from geo_nerf.events import Events
from geo_nerf.run_folder import check_folder
from geo_nerf.tile_job import Cut, plan_tiles, tiles_of
from geo_nerf.tiles.geopackage import read_plan
from geo_nerf.tiles_whole import merge_survey
from tests.command import geo_nerf


@pytest.fixture
def photos(tmp_path) -> Path:
    (tmp_path / "photos" / "first flight").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "photos")
    return tmp_path / "photos"


@pytest.mark.parametrize("out", ["photos/out", "photos/first flight/a/b", "link/out", "photos/../photos/out"])
def test_an_output_folder_among_the_photographs_is_refused(photos, out) -> None:
    with pytest.raises(OutputError, match="lies in the photographs' folder") as refused:
        check_folder(photos.parent / out, photos)
    assert refused.value.to_json()["what"]["code"] == "output_in_photographs"


def test_an_output_folder_beside_the_photographs_is_not(photos) -> None:
    for name in ("photos_geo-nerf", "photos 2", "out"):
        check_folder(photos.parent / name, photos)
    with pytest.raises(OutputError, match="is the photographs' folder"):
        check_folder(photos.parent / "link", photos)


@pytest.mark.parametrize("command", ["run", "poses"])
def test_the_command_refuses_before_it_writes_anything(photos, command) -> None:
    done = geo_nerf(command, photos, "-o", photos / "out", "--crs", "EPSG:25832", "--events")
    told = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 2 and told["event"] == "error" and told["code"] == "output", done.stderr
    assert told["what"]["code"] == "output_in_photographs" and "with -o" in told["mend"]["text"]
    assert not (photos / "out").exists()


@pytest.mark.parametrize("out", ["", "runs", "first flight/runs"])
def test_runs_of_a_batch_do_not_lie_among_its_flights(photos, out) -> None:
    with pytest.raises(OutputError, match="would be taken for flights") as refused:
        run_batch(photos, BatchSettings("EPSG:25832"), photos / out, Events(), command=["/nonexistent"])
    assert refused.value.to_json()["what"]["code"] == "output_in_flights"
    assert sorted(path.name for path in photos.iterdir()) == ["first flight"]


def test_tiles_what_is_merged_and_exports_do_not_lie_among_the_photographs(tiny_run, tmp_path) -> None:
    photos = continuation.open_run(tiny_run.out).job.photos
    plan_tiles(Cut(tiny_run.out, count=2), tmp_path / "plan.gpkg", Events())
    plan, out = read_plan(tmp_path / "plan.gpkg"), photos / "out"
    for refused in (
        lambda: tiles_of(plan, out, (), "cpu"),
        lambda: merge_survey(plan, tmp_path / "tiles", out, Events()),
        lambda: continuation.export(tiny_run.out, None, (), out, "cpu", Events()),
    ):
        with pytest.raises(OutputError, match="lies in the photographs' folder"):
            refused()
    assert not out.exists()


def test_pictures_of_a_run_do_not_lie_among_its_photographs(tiny_run) -> None:
    out = continuation.open_run(tiny_run.out).job.photos / "pictures"
    for command in (
        ("render", tiny_run.out, "-o", out),
        ("evaluate", tiny_run.out, tiny_run.out / "products" / "dsm.tif", "-o", out),
    ):
        done = geo_nerf(*command)
        assert done.returncode == 2 and "lies in the photographs' folder" in done.stderr, done.stderr
    assert not out.exists()
