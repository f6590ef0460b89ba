"""Bad input through the real command line: one clear paragraph, the right exit status, no traceback, nothing lost."""

from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tests.command import QUICK, geo_nerf

CRS = ("--crs", "EPSG:25832")


def refused(*arguments: object, status: int = 2) -> str:
    """Run, expect a refusal, give its words."""
    done = geo_nerf(*arguments)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr and "Error:" in done.stderr
    assert len(done.stderr.split("Error:")[1].strip().splitlines()) == 1, "one paragraph"
    return done.stderr


@pytest.fixture
def some_photos(tiny_survey, tmp_path) -> Path:
    """A copy of the tiny survey's photographs to spoil."""
    return Path(shutil.copytree(tiny_survey.photos, tmp_path / "photos"))


def strip_gnss(path: Path) -> None:
    import pyexiv2

    with pyexiv2.Image(str(path)) as image:
        image.modify_exif({key: None for key in image.read_exif() if key.startswith("Exif.GPSInfo")})
        image.clear_xmp()


def test_missing_folder(tmp_path) -> None:
    assert "nowhere" in refused("run", tmp_path / "nowhere", "-o", tmp_path / "out", *CRS)


def test_empty_folder(tmp_path) -> None:
    (tmp_path / "photos").mkdir()
    assert "photographs" in refused("run", tmp_path / "photos", "-o", tmp_path / "out", *CRS)


@pytest.mark.parametrize("count", [1, 2])
def test_too_few_photographs(some_photos, tmp_path, count) -> None:
    for path in sorted(some_photos.iterdir())[count:]:
        path.unlink()
    assert "three" in refused("run", some_photos, "-o", tmp_path / "out", *CRS).lower().replace("3", "three")


def test_no_gnss_and_no_control_names_both_ways_out(some_photos, tmp_path) -> None:
    for path in some_photos.iterdir():
        strip_gnss(path)
    words = refused("run", some_photos, "-o", tmp_path / "out", *CRS, *QUICK)
    assert "GNSS" in words and "--gcp" in words


def test_half_without_gnss_still_registers_all(some_photos, tmp_path) -> None:
    import json

    photos = sorted(some_photos.iterdir())
    for path in photos[::2]:
        strip_gnss(path)
    done = geo_nerf("run", some_photos, "-o", tmp_path / "out", *CRS, *QUICK, "--until", "poses")
    assert done.returncode == 0, done.stderr
    placed = json.loads((tmp_path / "out" / "poses" / "orientation.json").read_text())["photos"]
    assert len(placed) >= len(photos) - 1


def test_spoilt_photographs_are_left_out_by_name(some_photos, tmp_path) -> None:
    photos = sorted(some_photos.iterdir())
    photos[0].write_bytes(photos[0].read_bytes()[:4000])
    shutil.copy(photos[1], some_photos / "zz_copy.jpg")
    done = geo_nerf("run", some_photos, "-o", tmp_path / "out", *CRS, "--preset", "draft", "--until", "images")
    assert done.returncode == 0, done.stderr
    assert photos[0].name in done.stderr and "zz_copy.jpg" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("crs", "words"),
    [("EPSG:99999", "EPSG:99999"), ("EPSG:4326", "projected"), ("EPSG:2263", "EPSG:32118"), ("EPSG:32732", "outside the area")],
)
def test_unsuitable_crs(tiny_survey, tmp_path, crs, words) -> None:
    assert words in refused("run", tiny_survey.photos, "-o", tmp_path / "out", "--crs", crs, "--preset", "draft", "--until", "images")


def test_missing_geoid_grid_is_exit_3(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out"))
    words = refused("run", tiny_run.photos, "-o", out, "--crs", "EPSG:25832+7837", *tiny_run.options[2:], status=3)
    assert "gcg2016" in words and (out / "products" / "step.json").is_file(), "what was there is kept"


def test_output_with_other_files(tiny_survey, tmp_path) -> None:
    (tmp_path / "thesis.txt").write_text("precious")
    assert "not empty" in refused("run", tiny_survey.photos, "-o", tmp_path, *CRS)
    assert (tmp_path / "thesis.txt").read_text() == "precious"


def test_output_of_another_run(tiny_run, some_photos) -> None:
    for path in some_photos.iterdir():
        path.touch()  # with their times kept they would pass for the same, moved
    before = sorted(path for path in tiny_run.out.rglob("*"))
    assert "other photographs" in refused("run", some_photos, "-o", tiny_run.out, *CRS, *QUICK)
    assert sorted(path for path in tiny_run.out.rglob("*")) == before


def test_output_is_a_file_or_the_photographs(tiny_survey, tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    assert "file" in refused("run", tiny_survey.photos, "-o", tmp_path / "file", *CRS)
    assert "photographs' folder" in refused("run", tiny_survey.photos, "-o", tiny_survey.photos, *CRS)


def test_two_runs_in_one_folder(tiny_survey, tmp_path) -> None:
    from geo_nerf.errors import OutputError
    from geo_nerf.run_folder import locked

    with locked(tmp_path / "out"):
        with pytest.raises(OutputError, match="another geo-nerf"), locked(tmp_path / "out"):
            pass
        assert "another geo-nerf" in refused("run", tiny_survey.photos, "-o", tmp_path / "out", *CRS, "--preset", "draft")


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_refusals_of_the_system_become_errors(tmp_path, code) -> None:
    from geo_nerf.errors import OutputError
    from geo_nerf.run_folder import readable_os_errors

    with pytest.raises(OutputError, match=str(tmp_path)), readable_os_errors(tmp_path):
        raise OSError(code, "no", str(tmp_path / "x"))


@pytest.fixture
def tiny_disk(tmp_path):
    """A file system of 2 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("mounting a tiny file system needs root (sudo make test)")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_full_disk_keeps_what_is_done(tiny_survey, tiny_disk) -> None:
    words = refused("run", tiny_survey.photos, "-o", tiny_disk / "out", *CRS, *QUICK)
    assert "disk" in words or "space" in words
    assert (tiny_disk / "out" / "images" / "step.json").is_file()
    assert not list((tiny_disk / "out").glob("*/.partial*"))


def test_photographs_of_two_places(some_photos, tmp_path) -> None:
    import pyexiv2

    for path in sorted(some_photos.iterdir())[:3]:
        with pyexiv2.Image(str(path)) as image:
            image.modify_exif({"Exif.GPSInfo.GPSLatitude": "10/1 0/1 0/1"})
    done = geo_nerf("run", some_photos, "-o", tmp_path / "out", *CRS, "--preset", "draft", "--until", "images")
    assert done.returncode == 0 and sorted(some_photos.iterdir())[0].name in done.stderr


def test_missing_control_file(tiny_survey, tmp_path) -> None:
    assert "--gcp" in refused("run", tiny_survey.photos, "-o", tmp_path / "out", *CRS, "--gcp", tmp_path / "none.txt")


def test_control_elsewhere_is_refused(tiny_survey, tmp_path) -> None:
    """Control a hundred kilometres from the photographs' GNSS is a wrong file or a wrong CRS."""
    lines = Path(tiny_survey.control).read_text().splitlines()
    moved = [lines[0]]
    for line in lines[1:]:
        easting, rest = line.split(maxsplit=1)
        moved.append(f"{float(easting) + 1e5} {rest}")
    (tmp_path / "gcp.txt").write_text("\n".join(moved) + "\n")
    done = geo_nerf("run", tiny_survey.photos, "-o", tmp_path / "out", *CRS, *QUICK, "--gcp", tmp_path / "gcp.txt", "--until", "poses")
    assert "control" in done.stderr.lower() and "GNSS" in done.stderr and "Traceback" not in done.stderr
    assert np.isin(done.returncode, (0, 2))
