"""`geo-nerf render` on a finished run: pictures, figures, films, and what it says of wrong words."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from geo_nerf.errors import InputError
from geo_nerf.events import Event, Events
from geo_nerf.flythrough import FRAMES_PER_SECOND, Film, camera_way, fly_through, looking_at
from geo_nerf.products.view_pictures import NOTHING
from geo_nerf.rendering import TrainedRun, UnknownPhotographError, find_photo, open_run, render_photos, spread_out
from tests.command import geo_nerf
from tests.field.analytic import Bumps, bumps_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def trained(tiny_run):
    return open_run(tiny_run.out, "cpu")


def test_views_come_beside_their_photographs_with_their_agreement(tiny_run, trained, tmp_path: Path) -> None:
    view = trained.scene.views[2]
    before = sorted(path.name for path in tiny_run.out.rglob("*"))
    done = geo_nerf("render", tiny_run.out, "--photo", view.name, "-o", tmp_path, "--longest", 240, "--json")
    assert done.returncode == 0, done.stderr
    (told,) = json.loads(done.stdout)
    assert told["photo"] == view.name and 12 < told["psnr_db"] < 60 and 0.5 < told["met"] <= 1.0
    stem = Path(view.name).stem
    assert {path.name for path in tmp_path.iterdir()} == {f"{stem}.png", *(f"{stem}-{what}.png" for what in ("colour", "depth", "normals"))}
    colour = np.asarray(Image.open(tmp_path / f"{stem}-colour.png"), np.float64)
    photo = np.asarray(Image.fromarray(np.asarray(trained.scene.image(2))).resize(colour.shape[1::-1], Image.Resampling.BOX), np.float64)
    assert max(colour.shape) == 240
    assert -10 * np.log10(np.square((colour - photo) / 255).mean()) == pytest.approx(told["psnr_db"], abs=1.5 if told["met"] > 0.98 else 8)
    sheet = Image.open(tmp_path / f"{stem}.png")
    assert sheet.width > 2 * 240 and sheet.height > 2 * colour.shape[0]
    assert sorted(path.name for path in tiny_run.out.rglob("*")) == before, "the run's own folder is left alone"


def test_a_perfect_field_draws_the_photograph_itself(scene, tmp_path: Path) -> None:
    """The bumps' own colours: alike to the pixel, and alike to no other photograph."""
    (mine,) = render_photos(TrainedRun(scene, Bumps()), ["4.jpg"], tmp_path, Events())
    colour = np.asarray(Image.open(mine.pictures[0]), np.float64)
    met = (colour != NOTHING).any(axis=-1)
    errors = [np.abs(np.asarray(scene.image(place), np.float64) - colour)[met].mean() for place in range(9)]
    assert mine.met == pytest.approx(met.mean(), abs=0.01) and 0.6 < mine.met < 0.9, "the view is wider than the box"
    assert mine.psnr_db > 40 and 20 * errors[4] < min(errors[:4] + errors[5:])
    (half,) = render_photos(TrainedRun(scene, Bumps()), ["4.jpg"], tmp_path, Events(), longest_px=48)
    assert Image.open(half.pictures[0]).size == (48, 36) and half.psnr_db > 30
    depth = render_photos(TrainedRun(scene, Bumps()), ["1.jpg"], tmp_path, Events())[0].pictures[1]
    assert Image.open(depth).size == (96 + 12, 72)


def test_without_names_a_few_photographs_are_drawn_into_the_runs_folder(tiny_run, tmp_path: Path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    done = geo_nerf("render", out, "--longest", 64)
    assert done.returncode == 0, done.stderr
    assert len(list((out / "renders").glob("*-depth.png"))) == 4 and done.stdout.count(" dB") == 4


def test_photographs_are_found_by_name_by_file_name_and_by_stem(scene) -> None:
    views = tuple(replace(view, name=f"flight{view.index // 5}/IMG_{view.index}.JPG") for view in scene.views)
    views = (*views[:-1], replace(views[-1], name="flight2/IMG_0.JPG"))
    named = replace(scene, views=views)
    assert [find_photo(named, text) for text in ("flight0/IMG_3.JPG", "IMG_3.JPG", "img_3", "flight2/IMG_0.JPG")] == [3, 3, 3, 8]
    with pytest.raises(UnknownPhotographError, match=r"--photo IMG_0: .*Near it: flight.*IMG_0"):
        find_photo(named, "IMG_0")
    with pytest.raises(UnknownPhotographError, match=r"flight1/IMG_7\.JPG"):
        find_photo(named, "flight1/IMG_77.JPG")


def test_the_default_views_lie_apart(scene) -> None:
    """The middle of the three by three first, then corners."""
    chosen = spread_out(scene, 4)
    assert chosen[0] == 4 and set(chosen[1:]) < {0, 2, 6, 8} and len(set(chosen)) == 4
    assert sorted(spread_out(scene, 50)) == list(range(9))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--photo", "IMG_99999.jpg"), r"--photo IMG_99999.jpg: .*Near it: "),
        (("--flythrough", "film.avi"), r"must end in \.mp4.*film\.mp4"),
        (("--flythrough", "film.mp4", "--size", "wide"), "--size wide: .*1280x720"),
        (("--flythrough", "film.mp4", "--frames", "1"), "--frames 1: "),
    ],
)
def test_wrong_words_are_named(tiny_run, tmp_path: Path, words, said) -> None:
    done = geo_nerf("render", tiny_run.out, "-o", tmp_path / "renders", *words)
    assert done.returncode == 2 and re.search(said, done.stderr) and not list(tmp_path.iterdir())


def test_a_folder_without_a_field_says_what_to_do(tiny_run, tmp_path: Path) -> None:
    done = geo_nerf("render", tmp_path)
    assert done.returncode == 2 and "not the folder of a run" in done.stderr
    young = Path(shutil.copytree(tiny_run.out, tmp_path / "young", symlinks=True))
    (young / "field" / "step.json").unlink()
    done = geo_nerf("render", young)
    assert done.returncode == 2 and "no trained surface yet" in done.stderr


def test_films_play_and_show_the_place(trained, tmp_path: Path) -> None:
    heard: list[Event] = []
    film = Film.of(5, "161x90")
    fly_through(trained, film, tmp_path / "film.mp4", Events("render", (heard.append,)))
    reader = cv2.VideoCapture(str(tmp_path / "film.mp4"))
    frames = [frame for read, frame in iter(reader.read, (False, None)) if read]
    assert reader.get(cv2.CAP_PROP_FPS) == FRAMES_PER_SECOND and [frame.shape for frame in frames] == [(90, 160, 3)] * 5
    photos = np.concatenate([np.asarray(trained.scene.image(place, 1)).reshape(-1, 3) for place in range(len(trained.scene.views))])
    blue_green_red = np.mean([frame[45:].reshape(-1, 3).mean(axis=0) for frame in frames], axis=0)
    assert np.abs(blue_green_red[::-1] - photos.mean(axis=0)).max() < 40 and min(frame.std() for frame in frames) > 10
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
    assert any("MPEG-4" in event.data["text"] for event in heard if event.kind == "note")
    assert {event.data["label"] for event in heard if event.kind == "progress"} == {"meshing the surface", "filming"}


def test_a_film_that_fails_leaves_no_file(trained, tmp_path: Path) -> None:
    def stop(event: Event) -> None:
        if event.data.get("label") == "filming" and event.data["done"] == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fly_through(trained, Film(4, (32, 32)), tmp_path / "film.mp4", Events("render", (stop,)))
    assert not list(tmp_path.iterdir())


def test_the_camera_goes_round_smoothly_and_looks_down_at_the_block(scene) -> None:
    way = camera_way(scene, 48)
    eyes, forward = way[:, :3, 3], way[:, :3, 2]
    steps = np.linalg.norm(np.diff(np.concatenate([eyes, eyes[:1]]), axis=0), axis=1)
    turns = np.degrees(np.arccos((forward * np.roll(forward, 1, axis=0)).sum(axis=1).clip(-1, 1)))
    assert steps.max() < 2.5 * steps.min() and turns.max() < 15 and (forward[:, 2] < -0.2).all()
    along = -eyes[:, 2] / forward[:, 2]
    assert np.abs((eyes + along[:, None] * forward)[:, :2]).max() < 4.0, "the middle of every picture lies in the block"
    assert np.allclose(way[:, :3, :3] @ way[:, :3, :3].transpose(0, 2, 1), np.eye(3)) and np.allclose(np.linalg.det(way[:, :3, :3]), 1.0)


def test_looking_at_puts_the_target_in_the_middle_and_up_up() -> None:
    pose = looking_at(np.array([3.0, -2.0, 9.0]), np.array([0.0, 1.0, 0.5]))
    in_camera = (np.array([[0.0, 1.0, 0.5], [0.0, 1.0, 1.5]]) - pose[:3, 3]) @ pose[:3, :3]
    assert np.allclose(in_camera[0, :2], 0.0) and in_camera[0, 2] > 0
    assert in_camera[1, 1] < 0 and abs(in_camera[1, 0]) < 1e-9, "up in the world is up in the picture, where y runs down"


def test_sizes_of_films_are_read() -> None:
    assert Film.of(10, "1281x720") == Film(10, (720, 1280))
    for size in ("1280", "x720", "axb", "8x8"):
        with pytest.raises(InputError, match="size"):
            Film.of(10, size)
