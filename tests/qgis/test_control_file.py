"""The plugin's hand on control files: it reads what geo-nerf reads, and what it does not change stays byte for byte.

The truth is geo-nerf's own reader.
"""

from __future__ import annotations

import math
import stat
import sys
from pathlib import Path

import pytest

from geo_nerf.errors import GeoNerfError
from geo_nerf.images.control import read_control as program_reads
from geo_nerf.types import Catalog, Intrinsics, IntrinsicsPrior, Photo
from tests.nasty import NASTY
from tests.qgis.session import ROOT

sys.path.insert(0, str(ROOT / "qgis_plugin"))

from geo_nerf_qgis.marks.control_file import ControlFile, ControlFileError, Place, read_control_file
from geo_nerf_qgis.marks.photo_names import PhotoNames
from geo_nerf_qgis.safe_file import ChangedMeanwhileError, KeptFile, keep_copy, write_whole

ROW = "465359.8 5247116.3 451.1 10 20 a.jpg p1\n"
NAMES = ("a.jpg", "b.jpg", "DJI 0001.JPG", "x/c.jpg", "y/c.jpg", "Föhr.jpg", "a,1.jpg", "m;1.jpg")
P2 = Place("465400.25", "5247100.125", "450.0")


def catalog(names=NAMES) -> Catalog:
    """Photographs of 4,000 x 3,000 pixels without GNSS."""
    prior = IntrinsicsPrior(Intrinsics((3000, 4000), 3000, 3000, 2000, 1500), 0.1, "guess")
    photos = (
        Photo(name, Path(name), (3000, 4000), 1, "c", prior, None, None, None, None, name) for name in names
    )
    return Catalog(Path("flight"), tuple(photos))


def read(path: Path, names=NAMES) -> ControlFile:
    return read_control_file(path, PhotoNames.of(names))


def program_marks(path: Path, names=NAMES) -> tuple[dict, dict]:
    """Points and marks as geo-nerf reads them."""
    control = program_reads(path, catalog(names))
    marks = {(mark.label, mark.photo): mark.xy_px for mark in (*control.marks, *control.outside)}
    return {point.label: point.xyz_crs for point in control.points}, marks


FILES = {
    "blanks": "EPSG:25832\n" + ROW + ROW.replace("a.jpg", "DJI 0001.JPG"),
    "tabs": "EPSG:25832+7837\n" + ROW.replace(" ", "\t").replace("p1", "north pole\textra column"),
    "comments, blank lines": "# by hand\n\n EPSG:25832 \n\n# 1 2 3\n" + ROW + "\n  # end\n\n",
    "no end of line": "EPSG:25832\n" + ROW.rstrip(),
    "windows": ("EPSG:25832\n" + ROW + "# more\n" + ROW.replace("a.jpg", "b.jpg")).replace("\n", "\r\n"),
    "old mac": ("EPSG:25832\n" + ROW).replace("\n", "\r"),
    "end-of-file sign": "EPSG:25832\n" + ROW + "\x1a",
    "commas": "EPSG:25832,,,,,,\n"
    + ROW.replace(" ", ", ")
    + ROW.replace(" ", ", ").replace("a.jpg", "b.jpg"),
    "semicolons": "EPSG:25832\n" + ROW.replace(" ", " ;"),
    "no label": "EPSG:25832\n465359.8 5247116.3 451.1 10 20 sub/A.JPG\n",
    "photographs that are not known": "EPSG:25832\n" + ROW + ROW.replace("a.jpg", "other.jpg"),
    "other letters": "EPSG:25832\n" + ROW.replace("a.jpg", "C:\\flight\\B.JPG").replace("p1", "Nord/é"),
    "one name in two folders": "EPSG:25832\n"
    + ROW
    + ROW.replace("a.jpg", "c.jpg")
    + ROW.replace("a.jpg", "y/c.jpg"),
    "marked twice": "EPSG:25832\n" + ROW + ROW.replace(" 10 ", " 99 "),
    "a comma in a name": "EPSG:25832\n" + ROW.replace("a.jpg", "a,1.jpg"),
    "exponents": "EPSG:25832\n" + ROW.replace("465359.8", "4.653598e5"),
    "more columns": "EPSG:25832\n" + ROW.rstrip() + " 0.02 0.03 surveyed by A\n",
}


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_as_geo_nerf_reads_it_and_only_grows(tmp_path: Path, name: str, coding: str) -> None:
    path = tmp_path / "gcp.txt"
    before = (b"\xfe\xff" if coding == "utf-16-be" else b"") + FILES[name].encode(coding)
    path.write_bytes(before)
    file = read(path)
    assert file.sheet.data() == before
    points, marks = program_marks(path)
    assert dict(file.points) == points
    assert {key: at for key, at in file.marks.items() if key[1] in NAMES} == marks
    path.write_bytes(file.marked("p 2", P2, "b.jpg", (30.126, 40)).sheet.data())
    points_after, marks_after = program_marks(path)
    assert points_after == {**points, "p 2": (465400.25, 5247100.125, 450.0)}
    assert marks_after == {**marks, ("p 2", "b.jpg"): (30.13, 40.0)}
    kept = before.removesuffix(
        "\x1a".encode("utf-16-le" if coding == "utf-16" else coding.replace("-sig", ""))
    )
    assert path.read_bytes().startswith(kept), "what was there is there still"
    again = read(path).unmarked("p 2", "b.jpg").sheet
    assert "".join(again.lines).rstrip("\r\n") == "".join(file.sheet.lines).rstrip("\r\n")


@pytest.mark.parametrize("name", FILES)
def test_a_mark_is_moved_within_its_line(tmp_path: Path, name: str) -> None:
    path = tmp_path / "gcp.txt"
    path.write_bytes(FILES[name].encode())
    file = read(path)
    row = next(row for row in file.rows if file.names.find(row.photograph))
    photograph = file.names.called(row.photograph)
    path.write_bytes(file.marked(row.label, P2, photograph, (77, 88.5)).sheet.data())
    assert program_marks(path)[1][row.label, photograph] == (77.0, 88.5)
    assert program_marks(path)[0] == dict(file.points), "a point keeps the coordinates of the file"
    before, after = FILES[name].encode().splitlines(), path.read_bytes().splitlines()
    assert len(before) == len(after) and sum(a != b for a, b in zip(before, after, strict=True)) == 1
    if photograph in dict(program_marks(path)[1]):
        path.write_bytes(read(path).unmarked(row.label, photograph).sheet.data())
        assert (row.label, photograph) not in read(path).marks, "nor does a second mark take its place"


REFUSED = {
    "a row too short": "EPSG:25832\n" + ROW + "1 2 3 4 5\n",
    "decimal commas": "EPSG:25832\n" + ROW.replace(".", ","),
    "decimal commas, semicolons": "EPSG:25832\n465359,8;5247116,3;451,1;10;20;a.jpg;p1\n",
    "no CRS": ROW + ROW,
    "one name at two places": "EPSG:25832\n"
    + ROW
    + ROW.replace("465359.8", "465359.9").replace("a.jpg", "b.jpg"),
    "a pixel that is no number": "EPSG:25832\n" + ROW.replace(" 10 ", " nan "),
    "a picture": "\x00\x01\x02",
    "a header": "EPSG:25832\nx y z px py photo label\n" + ROW,
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_geo_nerf_refuses_is_not_read_here_either(tmp_path: Path, name: str) -> None:
    path = tmp_path / "gcp.txt"
    path.write_text(REFUSED[name], encoding="utf-8")
    with pytest.raises(GeoNerfError):
        program_reads(path, catalog())
    with pytest.raises(ControlFileError):
        read(path)


LABELS = ("p1", "Höhe 3", "a,b", "a;b", 'say "so"', "#7", "tab\there", "1 2 3 4 5 a.jpg", "'", "42")
PHOTOGRAPHS = (*(f"x/{name}.jpg" for name in NASTY), "Ω 1.tif")


@pytest.mark.parametrize(
    "text", ["", "EPSG:25832\n" + ROW, "EPSG:25832\n" + ROW.replace(" ", ","), "# é\nEPSG:25832\n" + ROW]
)
def test_names_are_read_back_or_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "gcp.txt"
    for label, photograph in [*((one, "b.jpg") for one in LABELS), *(("p1", one) for one in PHOTOGRAPHS)]:
        names = (photograph, "a.jpg", "b.jpg") if photograph != "b.jpg" else ("a.jpg", "b.jpg")
        path.write_bytes(text.encode("cp1252"))
        file = read(path, names).with_crs("EPSG:25832")
        place = file.place("p1") or P2
        try:
            path.write_bytes(file.marked(label, place, photograph, (5, 6)).sheet.data())
        except ControlFileError as error:
            assert error.code == ("letter" if "é" in text else "not read back")
            assert ("," in label + photograph and "," in text) or "é" in text, (label, photograph)
            continue
        marks = program_marks(path, names)[1]
        assert [photo for (_, photo), at in marks.items() if at == (5, 6)] == [photograph], (
            label,
            photograph,
        )


def test_a_height_that_is_not_known_is_written_as_such(tmp_path: Path) -> None:
    path = tmp_path / "gcp.txt"
    file = (
        ControlFile(names=PhotoNames.of(NAMES))
        .with_crs("EPSG:25832")
        .marked("p1", P2._replace(height="nan"), "a.jpg", (1, 2))
    )
    path.write_bytes(file.sheet.data())
    assert path.read_text() == "EPSG:25832\n465400.25\t5247100.125\tnan\t1.00\t2.00\ta.jpg\tp1\n"
    assert math.isnan(read(path).points["p1"][2])
    again = read(path).marked("p1", P2, "b.jpg", (3, 4))
    assert all("nan" in line for line in again.sheet.lines[1:]), "a point has one height"
    path.write_bytes(again.sheet.data())
    program_marks(path)


def test_a_file_is_replaced_in_one_go_and_keeps_its_rights(tmp_path: Path) -> None:
    path, link = tmp_path / "gcp.txt", tmp_path / "link.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"new")
    assert path.read_bytes() == b"new" and link.is_symlink() and stat.S_IMODE(path.stat().st_mode) == 0o640
    path.chmod(0o440)
    with pytest.raises(PermissionError):
        write_whole(path, b"newer")
    assert path.read_bytes() == b"new" and {one.name for one in tmp_path.iterdir()} == {"gcp.txt", "link.txt"}


def test_copies_never_replace_copies(tmp_path: Path) -> None:
    path = tmp_path / "gcp.txt"
    for text in (b"one", b"two", b"two", b"three"):
        path.write_bytes(text)
        keep_copy(path)
    found = {copy.name: copy.read_bytes() for copy in tmp_path.glob("gcp.backup*")}
    assert found == {"gcp.backup.txt": b"one", "gcp.backup-2.txt": b"two", "gcp.backup-3.txt": b"three"}


def test_what_others_write_is_noticed_and_copied_before_it_is_replaced(tmp_path: Path) -> None:
    kept = KeptFile(tmp_path / "gcp.txt")
    kept.path.write_bytes(b"surveyed")
    kept.read()
    kept.write(b"first")
    kept.write(b"second")
    assert (
        kept.path.read_bytes() == b"second"
        and kept.copy is not None
        and kept.copy.read_bytes() == b"surveyed"
    )
    kept.path.write_bytes(b"another program's")
    with pytest.raises(ChangedMeanwhileError):
        kept.write(b"third")
    assert kept.path.read_bytes() == b"another program's"
    kept.read()
    kept.write(b"third")
    assert (tmp_path / "gcp.backup-2.txt").read_bytes() == b"another program's"
    kept.path.unlink()
    with pytest.raises(ChangedMeanwhileError):
        kept.write(b"fourth")
