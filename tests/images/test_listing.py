"""Every file of a folder is used, or named; nothing waits for ever."""

from __future__ import annotations

import json
import os
import shutil
import socket
from pathlib import Path

import pytest

from geo_nerf.errors import PhotographsFolderError
from geo_nerf.events import Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, check_same, moved_to
from geo_nerf.images.files.walking import walk
from geo_nerf.images.listing import list_folder, list_photographs
from geo_nerf.images.pixels import load_pixels
from geo_nerf.input_keys import photographs_key
from geo_nerf.inspection import inspect_photos
from geo_nerf.settings import ImagesSettings
from tests.images.pictures import HEIC_HEAD, by_pillow, by_tifffile, dng, scenery
from tests.images.shots import gps, shot, strip, write_tags
from tests.images.test_catalog import read, warnings

WHEN = "Exif.Photo.DateTimeOriginal"


def left_out_notes(folder: Path) -> str:
    _, heard = read(folder, minimum=1)
    return " ".join(event.data["text"] for event in heard if event.kind == "note" and event.data.get("about") == "left_out")


def test_png_is_read_and_heic_and_dng_are_used_or_named(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for number in range(3, 6):
        (tmp_path / f"IMG_000{number}.png").write_bytes(by_pillow(scenery(seed=number)))
    (tmp_path / "DJI_0007.HEIC").write_bytes(HEIC_HEAD)
    (tmp_path / "DJI_0008.DNG").write_bytes(b"II*\0" + bytes(100))
    catalog, heard = read(tmp_path)
    assert [photo.name for photo in catalog.photos] == [f"IMG_000{n}.{'jpg' if n < 3 else 'png'}" for n in range(6)]
    assert set(catalog.rejected) == {"DJI_0007.HEIC", "DJI_0008.DNG"}
    assert len(warnings(heard)) == 2
    found = inspect_photos(tmp_path, ImagesSettings(), Events())
    assert found.rejected == dict(catalog.rejected) and found.photos == 6
    assert set(warnings(heard)) <= set(found.warnings)


def test_what_surveys_have_beside_photographs_is_no_news(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for name in "a.MRK b.obs c.SRT gcp_list.txt e.csv f.json g.pdf h.xmp Thumbs.db .DS_Store ._IMG_0000.jpg".split():
        (tmp_path / name).write_text("hello")
    (tmp_path / "DJI_0001.THM").write_bytes(by_pillow(scenery(), "JPEG"))
    catalog, heard = read(tmp_path)
    assert (len(catalog.photos), dict(catalog.rejected), warnings(heard), left_out_notes(tmp_path)) == (3, {}, [], "")


def test_videos_and_unknown_files_are_counted_once(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for name in ("a.mp4", "b.MP4", "c.mov", "d.xyz", "README"):
        (tmp_path / name).write_text("hello")
    note = left_out_notes(tmp_path)
    assert "2 .mp4 videos (a.mp4, b.MP4)" in note and "1 .mov video (c.mov)" in note and "d.xyz" in note and "README" in note
    assert inspect_photos(tmp_path, ImagesSettings(), Events()).left_out == (note,)
    assert warnings(read(tmp_path)[1]) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("IMG_0000", "rename"),
        ("IMG_0000.dat", "rename"),
        ("IMG_0000.jpg_original", "backup"),
        ("IMG_0000.jpg~", "backup"),
        ("IMG_0000.jpg.bak", "backup"),
        (".IMG_0000.jpg", "hidden"),
        ("IMG_0000.jpg.png", "COLMAP"),
        ("IMG_0000_mask.heic", "masks are"),
        ("masks/IMG_0000.gif", "masks are"),
    ],
)
def test_pictures_with_odd_names_are_named(tmp_path: Path, name: str, words: str) -> None:
    strip(tmp_path, 3)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(by_pillow(scenery(), "JPEG"))
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == 3 and words in catalog.rejected[name]
    assert len(warnings(heard)) == 1


def test_linked_folders_and_files_are_read_once(tmp_path: Path) -> None:
    flight, card = tmp_path / "flight", tmp_path / "card"
    real = strip(flight, 3)
    strip(card / "inner", 3, first=10)
    (flight / "b_linked").symlink_to(card, target_is_directory=True)
    (flight / "c_linked").symlink_to(card / "inner", target_is_directory=True)
    (flight / "loop").symlink_to(flight, target_is_directory=True)
    (flight / "up").symlink_to(tmp_path, target_is_directory=True)
    (flight / "same.jpg").symlink_to(real[0])
    (flight / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    catalog, heard = read(flight)
    beyond = [f"b_linked/inner/IMG_001{n}.jpg" for n in range(3)]
    assert [photo.name for photo in catalog.photos] == [*(f"IMG_000{n}.jpg" for n in range(3)), *beyond]
    assert set(catalog.rejected) == {"same.jpg", "gone.jpg"} and "not there" in catalog.rejected["gone.jpg"]
    assert len(warnings(heard)) == 2
    note = left_out_notes(flight)
    assert "loop" in note and "up" in note
    before = photographs_key(flight)
    (card / "inner" / "IMG_0010.jpg").write_bytes(b"another")
    assert photographs_key(flight) != before, "a run notices when a photograph behind a link changes"


def test_a_real_folder_comes_before_a_link_to_it(tmp_path: Path) -> None:
    strip(tmp_path / "z", 3)
    (tmp_path / "a").symlink_to(tmp_path / "z", target_is_directory=True)
    assert [path.relative_to(tmp_path).as_posix() for path in list_photographs(tmp_path)] == [f"z/IMG_000{n}.jpg" for n in range(3)]


def test_folders_behind_several_links_are_read_once(tmp_path: Path) -> None:
    strip(tmp_path / "flight", 3)
    strip(tmp_path / "card" / "inner", 3, first=10)
    (tmp_path / "flight" / "a").symlink_to(tmp_path / "card" / "inner", target_is_directory=True)
    (tmp_path / "flight" / "b").symlink_to(tmp_path / "card", target_is_directory=True)
    catalog, heard = read(tmp_path / "flight")
    assert (len(catalog.photos), dict(catalog.rejected), warnings(heard)) == (6, {}, [])


@pytest.mark.timeout(30)
def test_pipes_and_sockets_are_named_and_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strip(tmp_path, 3)
    os.mkfifo(tmp_path / "pipe.jpg")
    monkeypatch.chdir(tmp_path)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("socket.tif")
        catalog, _ = read(tmp_path)
        note = left_out_notes(tmp_path)
    assert len(catalog.photos) == 3 and "pipe.jpg" in note and "socket.tif" in note


def test_hidden_folders_waste_baskets_and_runs_are_named(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for name in (".old", "@eaDir", "$RECYCLE.BIN"):
        shot(tmp_path / name / "a.jpg", seed=40)
    shot(tmp_path / "out" / "preview.jpg", seed=41)
    (tmp_path / "out" / "run.json").write_text("{}")
    note = left_out_notes(tmp_path)
    assert len(read(tmp_path)[0].photos) == 3
    assert all(name in note for name in (".old", "@eaDir", "$RECYCLE.BIN", "out"))


def test_a_subfolder_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strip(tmp_path, 3)
    strip(tmp_path / "locked", 2, first=20)
    scan = os.scandir

    def refuse(path: Path):
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr("os.scandir", refuse)  # whoever tests may be root, whom nothing is denied
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == 3 and "Permission denied" in catalog.rejected["locked/"]
    assert len(warnings(heard)) == 1
    with pytest.raises(PhotographsFolderError, match="cannot be read"):
        walk(tmp_path / "locked")


def test_odd_names_survive_to_the_catalogue_s_file(tmp_path: Path) -> None:
    composed, decomposed, long = b"\xc3\xa9.jpg", b"e\xcc\x81.jpg", b"x" * 251 + b".jpg"
    names = [b"caf\xe9.jpg", b"new\nline.jpg", composed, decomposed, long, b"-rf #%[1]'\".JPG", "\U0001f681.jpg".encode()]
    for seed, name in enumerate(names):
        shot(tmp_path / "a.jpg", seed=seed, exif=gps(8.5000317, 47.4000123, 480.0))
        (tmp_path / "a.jpg").rename(tmp_path / os.fsdecode(name))
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == len(names) and warnings(heard) == []
    assert r"caf\xe9.jpg" in {photo.name for photo in catalog.photos}
    for photo in catalog.photos:
        photo.name.encode()
        assert load_pixels(photo).shape == (240, 320, 3)
    again = catalog_from_json(json.loads(json.dumps(catalog_to_json(catalog))))
    assert again == catalog
    shutil.copytree(tmp_path, tmp_path.with_name("moved"))
    check_same(moved_to(again, tmp_path.with_name("moved")))
    assert photographs_key(tmp_path) == photographs_key(tmp_path)


def test_raws_of_exposures_that_the_camera_developed_are_left_out_without_a_warning(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for number in range(2):
        (tmp_path / f"img_000{number}.DNG").write_bytes(dng(scenery(seed=number)))
    catalog, heard = read(tmp_path)
    assert len(catalog.photos) == 3 and warnings(heard) == []
    assert "same exposure as IMG_0000.jpg" in catalog.rejected["img_0000.DNG"]
    assert "2 (img_0000.DNG, img_0001.DNG)" in left_out_notes(tmp_path)


def test_a_raw_whose_jpeg_is_damaged_is_not_given_up_for_it(tmp_path: Path) -> None:
    paths = strip(tmp_path, 4)
    paths[0].write_bytes(paths[0].read_bytes()[:5000])
    (tmp_path / "IMG_0000.dng").write_bytes(dng(scenery()))
    catalog, _ = read(tmp_path)
    assert "damaged" in catalog.rejected["IMG_0000.jpg"]
    assert "same exposure" not in catalog.rejected.get("IMG_0000.dng", "")


def test_a_converted_copy_beside_its_photograph_is_one_exposure(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    shutil.copy(tmp_path / "IMG_0000.jpg", tmp_path / "other.jpg")
    (tmp_path / "IMG_0000.png").write_bytes(by_pillow(scenery()))
    later = tmp_path / "IMG_0001.tif"
    later.write_bytes(by_tifffile(scenery(), photometric="rgb"))
    write_tags(later, {WHEN: "2026:05:01 18:00:00"})
    (tmp_path / "other.jpg").unlink()
    catalog, _ = read(tmp_path)
    assert "same exposure as IMG_0000.jpg" in catalog.rejected["IMG_0000.png"]
    assert "IMG_0001.tif" in {photo.name for photo in catalog.photos}, "taken at another time"


def test_a_folder_of_masks_alone_says_so(tmp_path: Path) -> None:
    strip(tmp_path / "masks", 3)
    with pytest.raises(PhotographsFolderError, match="taken for masks; rename"):
        list_folder(tmp_path)


def test_copies_are_told_once(tmp_path: Path) -> None:
    for path in strip(tmp_path, 4):
        shutil.copy(path, path.with_name(f"copy of {path.name}"))
    catalog, heard = read(tmp_path)
    assert len(catalog.rejected) == 4 and len(warnings(heard)) == 1


def test_what_is_no_photograph_begins_no_run_anew(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    before = photographs_key(tmp_path)
    (tmp_path / "notes.txt").write_text("windy")
    (tmp_path / ".hidden.jpg").write_bytes(b"x")
    (tmp_path / "flight.mrk").write_text("1")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "run.json").write_text("{}")
    (tmp_path / "run" / "ortho.tif").write_bytes(b"II*\0")
    assert photographs_key(tmp_path) == before
    (tmp_path / "IMG_0000_mask.png").write_bytes(b"x")
    assert photographs_key(tmp_path) != before
