"""Control files: those of flights, every way of writing a CRS, and the mistakes people make."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import ControlFileError, GeoNerfError
from geo_nerf.events import Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.images.control import read_control
from geo_nerf.images.control_doubts import SharedPointsError, check_independent
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, Control, GnssFix, Intrinsics, IntrinsicsPrior, Photo
from tests.flights import flight as made_flight
from tests.flown import FLIGHTS, Flight
from tests.villages import Village

HALF = (240, 320)


def photo(name: str, *, orientation: int = 1, height: float | None = None) -> Photo:
    size_hw = (HALF[1], HALF[0]) if orientation >= 5 else HALF
    fix = None if height is None else GnssFix(8.5, 47.4, height, "ellipsoid", 2.0, 3.0)
    prior = IntrinsicsPrior(Intrinsics(size_hw, 300, 300, size_hw[1] / 2, size_hw[0] / 2), 0.1, "guess")
    return Photo(name, Path(name), size_hw, orientation, "c", prior, fix, None, None, None if height is None else 50.0, name)


def catalog(*photos: Photo) -> Catalog:
    return Catalog(Path("flight"), photos or (photo("a.jpg"), photo("b.jpg"), photo("c.jpg")))


def read(folder: Path, text: str, photos: Catalog | None = None, **options: str) -> Control:
    path = folder / "gcp_list.txt"
    path.write_text(text, encoding="utf-8")
    return read_control(path, photos or catalog(), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("flown", [name for name, flight in FLIGHTS.items() if flight.epsg], indirect=True)
def test_weak_files_say_what_is_weak(flown: tuple[Flight, Path]) -> None:
    flight, folder = flown
    photos = read_catalog(folder / "images", ImagesSettings(), Events())
    control = read_control(folder / "gcp_list.txt", photos)
    assert control.crs.to_epsg() == flight.epsg or control.crs.to_dict()["zone"] == flight.epsg - 32600
    assert (len(control.points), len(control.marks)) == (flight.points, flight.marks)
    assert len(control.doubts) == len(flight.doubts) > 0
    assert all(wanted in doubt for wanted, doubt in zip(flight.doubts, control.doubts, strict=True))


ROWS = "EPSG:25832\n691000.5 5335000.5 500 10 20 a.jpg P1\n691000.5 5335000.5 500 30 20 b.jpg P1\n"


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        ROWS.replace("P1", "C7"),
        ROWS.replace("500 10", "nan 90").replace("500 30", "nan 70"),
        ROWS.replace("25832", "32632").replace(" 500 ", " 500.5 "),
        ROWS.replace("EPSG:25832", "EPSG:4326").replace("691000.5 5335000.5", "11.5 48.1"),
    ],
    ids=["the same file", "other names", "other marks", "another CRS", "degrees"],
)
def test_a_control_point_is_no_check_point(tmp_path: Path, rows: str) -> None:
    control, checks = read(tmp_path, ROWS), replace(read(tmp_path, rows), path=tmp_path / "checks.txt")
    with pytest.raises(SharedPointsError, match=r"checks.txt: (P1|C7): check points that are control points of gcp_list.txt"):
        check_independent(control, checks)


def test_check_points_of_their_own_are_independent(tmp_path: Path) -> None:
    control = read(tmp_path, ROWS)
    for rows in (ROWS.replace("691000.5", "691000.6").replace(" 20 ", " 40 "), ROWS.replace("25832", "25833").replace(" 20 ", " 40 ")):
        check_independent(control, read(tmp_path, rows))


@pytest.mark.parametrize("which", ["control", "checks"])
def test_sound_files_are_read_whole_and_raise_no_doubt(village: Village, which: str) -> None:
    path = getattr(village, which)
    rows = [line.split() for line in path.read_text().splitlines()[1:]]
    control = read_control(path, read_catalog(village.photos, ImagesSettings(), Events()))
    labels = {row[6] for row in rows}
    assert control.crs.to_epsg() == 25832 and {point.label for point in control.points} == labels
    assert [doubt[:16] for doubt in control.doubts] == ([] if len(labels) > 2 else ["fewer than three"])
    assert len(control.marks) == len(rows) > 8


def test_village_points_project_onto_their_marks(village: Village) -> None:
    """The true cameras see the control points where the file says, to the quarter pixel of its noise."""
    control = read_control(village.control, read_catalog(village.photos, ImagesSettings(), Events()))
    local = village.frame.crs_to_local(np.array([point.xyz_crs for point in control.points]), control.crs)
    where = {point.label: xyz for point, xyz in zip(control.points, local, strict=True)}
    seen = [village.project(where[mark.label][None], mark.photo)[0][0] for mark in control.marks]
    errors = np.abs(np.array(seen) - [mark.xy_px for mark in control.marks]).max(axis=1)
    assert 0.05 < np.median(errors) < 0.5
    assert max(errors) < 1.5


@pytest.mark.parametrize(
    ("first_line", "epsg"),
    [
        ("EPSG:25832", 25832),
        ("epsg:32616", 32616),
        ("32616", 32616),
        ("WGS84 UTM 16N", 32616),
        ("WGS84 UTM 56S", 32756),
        ("wgs84 utm 33", 32633),
        ("+proj=utm +zone=16 +ellps=WGS84 +datum=WGS84 +units=m +no_defs +type=crs", 32616),
        ("EPSG:4326", 4326),
    ],
)
def test_ways_of_naming_the_crs(tmp_path: Path, first_line: str, epsg: int) -> None:
    control = read(tmp_path, f"\ufeff# made by hand\n\n  {first_line}  \n8.5 47.4 450 10 20 a.jpg p1\n8.5 47.4 450 30 40 b.jpg p1\n")
    assert control.crs.to_epsg(min_confidence=20) == epsg


def test_a_compound_crs_keeps_its_heights(tmp_path: Path) -> None:
    control = read(tmp_path, "EPSG:25832+7837\n465359.8 5247116.3 451.1 10 20 a.jpg p1\n465359.8 5247116.3 451.1 10 20 b.jpg p1\n")
    assert [axis.name for axis in control.crs.axis_info] == ["Easting", "Northing", "Gravity-related height"]


def test_tabs_blanks_comments_labels_and_more_columns(tmp_path: Path) -> None:
    text = (
        "EPSG:25832\n"
        "465359.8\t5247116.3\t451.1\t10.5\t20.25\tDJI 0001.JPG\tnorth pole\textra\n"
        "# 1 2 3\n"
        "   465359.8   5247116.3  451.1   30   40   b.jpg   \n"
        "465370.0 5247120.0 452.0 50 60 sub/c.JPG\n"
        "465370.0 5247120.0 452.0 70 80 DJI 0001.jpg\n"
    )
    control = read(tmp_path, text, catalog(photo("DJI 0001.JPG"), photo("b.jpg"), photo("sub/C.jpg")))
    assert [(mark.label, mark.photo, mark.xy_px) for mark in control.marks] == [
        ("north pole", "DJI 0001.JPG", (10.5, 20.25)),
        ("465359.8 5247116.3", "b.jpg", (30.0, 40.0)),
        ("465370.0 5247120.0", "sub/C.jpg", (50.0, 60.0)),
        ("465370.0 5247120.0", "DJI 0001.JPG", (70.0, 80.0)),
    ]
    assert any("same coordinates" in doubt for doubt in control.doubts)


@pytest.mark.parametrize(
    ("first_line", "code"),
    [("+proj=utm +zone=32 +ellps=bessel", "missing_datum"), ("EPSG:25832+5783", "no_operation"), ("EPSG:3145", "unsupported_projection")],
)
def test_a_crs_without_a_way_is_blamed_on_the_file(tmp_path: Path, first_line: str, code: str) -> None:
    with pytest.raises(GeoNerfError) as caught:
        read(tmp_path, f"{first_line}\n{ROW}")
    assert caught.value.code == code and "line 1" in caught.value.where and "--crs" not in str(caught.value)


def test_an_ellipsoid_without_a_datum_is_read_and_told(tmp_path: Path) -> None:
    control = read(tmp_path, f"+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs\n{ROW}")
    assert any("no datum: it is read as WGS 84" in doubt for doubt in control.doubts) and control.crs.to_epsg() == 32632


def test_points_far_from_where_their_crs_is_made_for_are_doubted(tmp_path: Path) -> None:
    """Web Mercator at 47 degrees, and the coordinates of zone 32 read in zone 17's PROJ string."""
    assert any("is it their CRS?" in doubt for doubt in read(tmp_path, "EPSG:3857\n950900 6005000 451 10 20 a.jpg p1\n").doubts)
    assert any("GNSS" in doubt or "is it their CRS?" in doubt for doubt in read(tmp_path, f"EPSG:32633\n{ROW.replace('465', '65')}").doubts)


ROW = "465359.8 5247116.3 451.1 10 20 a.jpg p1\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", None, "empty"),
        ("# only a comment\n", None, "empty"),
        (ROW + ROW, 1, "already a point"),
        ("Gauss\n" + ROW, 1, "names no CRS"),
        ("EPSG:999999\n" + ROW, 1, "names no CRS"),
        ("EPSG:25832\n" + ROW + "1 2 3 4 5\n", 3, "5 columns"),
        ("EPSG:25832\n1,5 2 3 4 5 a.jpg\n", 2, "'1,5' is no number"),
        ("EPSG:25832\n1 nan 3 4 5 a.jpg\n", 2, "'nan' is no number"),
        ("EPSG:25832\n1 2 inf 4 5 a.jpg\n", 2, "'inf' is no number"),
        ("EPSG:25832\n" + ROW + "465359.9 5247116.3 451.1 10 20 b.jpg p1\n", 3, "other coordinates here than in line 2"),
        ("EPSG:25832\n465359.8 5247116.3 451.1 10 20 other.jpg p1\n", None, "none of its 1 marks"),
        ("EPSG:25832\n", None, "none of its 0 marks"),
    ],
)
def test_files_that_cannot_be_understood(tmp_path: Path, text: str, line: int | None, what: str) -> None:
    with pytest.raises(ControlFileError, match=what) as caught:
        read(tmp_path, text)
    assert caught.value.exit_code == 2
    assert caught.value.mend
    assert caught.value.where == str(tmp_path / "gcp_list.txt") + (f", line {line}" if line else "")


def test_a_missing_or_binary_file(tmp_path: Path) -> None:
    with pytest.raises(ControlFileError, match="cannot be read"):
        read_control(tmp_path / "none.txt", catalog())
    (tmp_path / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    with pytest.raises(ControlFileError, match="no text"):
        read_control(tmp_path / "photo.txt", catalog())


@pytest.mark.parametrize("coding", ["latin-1", "cp1252", "utf-8-sig", "utf-16"])
def test_files_in_other_codings_are_read(tmp_path: Path, coding: str) -> None:
    text = "# Passpunkte für Müller\nEPSG:25832\n" + ROW.replace("a.jpg", "Föhr.jpg") + ROW.replace("a.jpg", "b.jpg")
    (tmp_path / "g.txt").write_bytes(text.encode(coding))
    control = read_control(tmp_path / "g.txt", catalog(photo("Föhr.jpg"), photo("b.jpg")))
    assert [mark.photo for mark in control.marks] == ["Föhr.jpg", "b.jpg"]
    assert any("Windows-1252" in doubt for doubt in control.doubts) == (coding in ("latin-1", "cp1252"))


@pytest.mark.parametrize("mark", [",", ";", ", ", " ; "])
def test_columns_separated_by_commas_or_semicolons(tmp_path: Path, mark: str) -> None:
    rows = "".join(mark.join(ROW.replace("a.jpg", f"{name}.jpg").split()) + "\n" for name in "ab")
    control = read(tmp_path, f"EPSG:25832{mark.strip() * 6}\n{rows}")
    assert [(one.label, one.photo, one.xy_px) for one in control.marks] == [("p1", f"{name}.jpg", (10.0, 20.0)) for name in "ab"]
    assert control.points[0].xyz_crs == (465359.8, 5247116.3, 451.1)


def test_decimal_commas_are_refused_and_names_may_hold_commas(tmp_path: Path) -> None:
    with pytest.raises(ControlFileError, match="separated by semicolons") as caught:
        read(tmp_path, "EPSG:25832\n465359,8;5247116,3;451,1;10;20;a.jpg;p1\n")
    assert "decimal points" in caught.value.mend
    with pytest.raises(ControlFileError, match="separated by commas"):
        read(tmp_path, "EPSG:25832\n465359,8,5247116,3,451,1,10,20,a.jpg,p1\n")
    named = read(tmp_path, "EPSG:25832\n465359.8 5247116.3 451.1 10 20 a,1.jpg p1\n", catalog(photo("a,1.jpg")))
    assert named.marks[0].photo == "a,1.jpg"


def test_feet_without_a_name_are_told_by_the_header(tmp_path: Path) -> None:
    header = "+proj=utm +zone=32 +datum=WGS84 +units=us-ft"
    assert f"'{header}' counts in" in doubts_of(tmp_path, f"{header}\n1526767.9 17214914.3 451.1 10 20 a.jpg p1\n")


def doubts_of(folder: Path, text: str, photos: Catalog | None = None) -> str:
    return "\n".join(read(folder, text, photos).doubts)


def test_doubtful_marks_are_skipped_and_named(tmp_path: Path) -> None:
    left_out = replace(catalog(photo("a.jpg"), photo("x/b.jpg"), photo("y/b.jpg")), rejected={"cut.jpg": "the JPEG is damaged"})
    text = (
        "EPSG:25832\n"
        + ROW
        + "".join(
            f"465359.8 5247116.3 451.1 {px} 20 {name} p1\n"
            for px, name in ((500, "a.jpg"), (30, "a.jpg"), (1, "b.jpg"), (1, "cut.jpg"), (1, "no.jpg"))
        )
    )
    control = read(tmp_path, text, left_out)
    assert [(mark.photo, mark.xy_px) for mark in control.marks] == [("a.jpg", (10.0, 20.0))]
    found = "\n".join(control.doubts)
    for wanted in (
        "outside a.jpg (320 x 240",
        "marked twice in a.jpg",
        "b.jpg names 2 photographs",
        "cut.jpg is left out",
        "no.jpg is not among",
    ):
        assert wanted in found


def test_doubtful_points(tmp_path: Path) -> None:
    flat = "EPSG:25832\n" + "".join(f"46535{n} 5247116 0 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
    assert "all heights are zero" in doubts_of(tmp_path, flat)
    feet = "EPSG:6543\n" + "".join(f"145000{n} 550000 700 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
    assert "US survey foot but says nothing about heights" in doubts_of(tmp_path, feet)
    both = "EPSG:6543+6360\n" + "".join(f"145000{n} 550000 700 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
    assert "foot" not in doubts_of(tmp_path, both)
    assert "fewer than three points" in doubts_of(tmp_path, "EPSG:25832\n" + ROW)


@pytest.mark.parametrize("mark", [" ", "\t", ","])
def test_points_whose_heights_are_not_known(tmp_path: Path, mark: str) -> None:
    flat = "".join(f"46535{n} 5247116 {'NaN' if n else 451.5} 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab").replace(" ", mark)
    control = read(tmp_path, "EPSG:25832\n" + flat)
    assert [point.label for point in control.points] == ["p0"] and {mark.label for mark in control.marks} == {"p0"}
    assert "p1, p2: the height is not known (nan), and the point does not count" in control.doubts and control.heights_known
    zero = flat.replace("NaN", "0").replace("451.5", "0")
    assert not read(tmp_path, "EPSG:25832\n" + zero).heights_known
    assert read(tmp_path, "EPSG:25832\n" + "\n".join(row for row in zero.splitlines() if "p0" in row)).heights_known, "by the sea"
    control = read(tmp_path, "EPSG:25832\n" + flat.replace("451.5", "nan"))
    assert [point.xyz_crs[2] for point in control.points] == [0.0] * 3 and not control.heights_known
    assert any("all heights are zero: nobody measured them" in doubt for doubt in control.doubts)


def test_control_far_from_the_photographs_or_on_another_height_datum(tmp_path: Path) -> None:
    flight = catalog(*(photo(f"{name}.jpg", height=500.0) for name in "abc"))

    def text(east: float, height: float) -> str:
        rows = (f"{east + 10 * n} 5249800 {height + n} 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
        return "EPSG:25832\n" + "".join(rows)

    assert doubts_of(tmp_path, text(462260.0, 450.0), flight) == ""
    assert "4 km from the photographs' GNSS" in doubts_of(tmp_path, text(466260.0, 450.0), flight)
    with pytest.raises(ControlFileError, match="100 km from the photographs' GNSS positions when read as ETRS89") as caught:
        read(tmp_path, text(562260.0, 450.0), flight)
    assert "first line" in caught.value.mend and "GNSS" in caught.value.mend
    assert "49 m below the take-off height" in doubts_of(tmp_path, text(462260.0, 400.0), flight)
    two = replace(flight, photos=flight.photos[:2])  # two fixes do not outweigh the points
    assert "100 km from the photographs' GNSS" in doubts_of(tmp_path, text(562260.0, 450.0), two)


def test_points_of_other_flights_and_one_wild_point_do_not_stop_a_file(tmp_path: Path) -> None:
    flight = catalog(*(photo(f"{name}.jpg", height=500.0) for name in "abc"))
    good = "EPSG:25832\n" + "".join(f"46226{n} 5249800 450 10 20 {p}.jpg p{n}\n" for n in range(2) for p in "ab")
    elsewhere = "".join(f"56226{n} 5249800 450 10 20 other.jpg q{n}\n" for n in range(9))
    assert "km from" not in doubts_of(tmp_path, good + elsewhere, flight)
    assert "km from" not in doubts_of(tmp_path, good + "562260 5249800 450 10 20 a.jpg far\n", flight)


@pytest.mark.parametrize("code", [4326, 25832, 2180, 30169, 2056, 5513, 2048, 32733])
def test_exchanged_coordinates_are_refused(tmp_path: Path, code: int) -> None:
    places = {30169: (139.7, 35.7), 2180: (19.2, 52.1), 5513: (14.4, 50.1), 2048: (18.9, -33.9), 32733: (15.0, -23.0)}
    lon, lat = places.get(code, (8.5, 47.4))
    to_grid = pyproj.Transformer.from_crs("EPSG:4326", f"EPSG:{code}", always_xy=code not in (5513, 2048))
    at = [(lon + 1e-4 * n, lat + 2e-4 * n) for n in range(3)]
    xy = [to_grid.transform(*(place if code not in (5513, 2048) else place[::-1])) for place in at]

    def text(turned: bool) -> str:
        rows = [(x, y)[:: -1 if turned else 1] for x, y in xy]
        return f"EPSG:{code}\n" + "".join(
            f"{x:.7f} {y:.7f} {80 + n} 10 20 {p}.jpg p{n}\n" for n, (x, y) in enumerate(rows) for p in ("000", "001")
        )

    flight = made_flight(lon, lat)
    assert "km from" not in doubts_of(tmp_path, text(False), flight)
    with pytest.raises(ControlFileError, match="x and y are exchanged") as caught:
        read(tmp_path, text(True), flight)
    assert "first" in caught.value.mend and caught.value.exit_code == 2


@pytest.mark.parametrize(("marks_in", "expected"), [("auto", (20.0, 10.0)), ("displayed", None), ("stored", (20.0, 10.0))])
def test_marks_in_photographs_as_stored(tmp_path: Path, marks_in: str, expected: tuple[float, float] | None) -> None:
    """Orientation 8 turns the stored picture a quarter to the left: (310, 20) of 320 x 240 is shown at (20, 10)."""
    flight = catalog(photo("a.jpg", orientation=8), photo("b.jpg", orientation=8))
    text = "EPSG:25832\n465359.8 5247116.3 451.1 310 20 a.jpg p1\n465359.8 5247116.3 451.1 100 20 b.jpg p1\n"
    control = read(tmp_path, text, flight, marks_in=marks_in)
    where = {mark.photo: mark.xy_px for mark in control.marks}
    assert where.get("a.jpg") == expected
    assert where["b.jpg"] == ((100.0, 20.0) if marks_in == "displayed" else (20.0, 220.0))


def test_longitude_and_latitude_are_welcome(tmp_path: Path) -> None:
    flight = catalog(*(photo(f"{name}.jpg", height=500.0) for name in "abc"))
    rows = "".join(f"8.500{n} 47.400{n} {450 + n} 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
    assert doubts_of(tmp_path, "EPSG:4326\n" + rows, flight) == ""
    swapped = "".join(f"47.400{n} 8.500{n} {450 + n} 10 20 {p}.jpg p{n}\n" for n in range(3) for p in "ab")
    with pytest.raises(ControlFileError, match="x and y are exchanged"):
        read(tmp_path, "EPSG:4326\n" + swapped, flight)


@pytest.mark.parametrize(
    ("crs", "longitudes"),
    [
        ("EPSG:4326", (179.9999, 180.0, -179.9999)),
        ("EPSG:4326", (179.9999, 180.0, 180.0001)),
        ("EPSG:4326", (-180.0001, -180.0, -179.9999)),
    ],
)
def test_control_across_180_degrees_lies_where_the_photographs_do(
    tmp_path: Path, crs: str, longitudes: tuple[float, ...]
) -> None:
    rows = "".join(
        f"{lon} -16.800{n} {80 + n} 10 20 {p}.jpg p{n}\n"
        for n, lon in enumerate(longitudes)
        for p in ("000", "001")
    )
    photos = made_flight(180.0, -16.8)
    assert doubts_of(tmp_path, f"{crs}\n{rows}", photos) == ""
    with pytest.raises(ControlFileError, match="26 km"):
        read(tmp_path, f"{crs}\n{rows}", made_flight(179.755, -16.8))


@pytest.mark.parametrize("code", [32701, 32760, 3460])
def test_projected_control_across_180_degrees(tmp_path: Path, code: int) -> None:
    """Easting and northing by PROJ, of places on either side."""
    to_grid = pyproj.Transformer.from_crs("EPSG:4326", f"EPSG:{code}", always_xy=True)
    places = [to_grid.transform(lon, -16.8) for lon in (179.9999, -179.9999, -179.9995)]
    rows = "".join(
        f"{x:.3f} {y:.3f} {80 + n} 10 20 {p}.jpg p{n}\n"
        for n, (x, y) in enumerate(places)
        for p in ("000", "001")
    )
    found = doubts_of(tmp_path, f"EPSG:{code}\n{rows}", made_flight(180.0, -16.8))
    assert "km from" not in found and (code == 3832 or found == "")  # 3832 is a Mercator, stretched there


@pytest.mark.parametrize("scale", ["0", "-2", ".nan", ".inf"])
def test_a_scale_of_marks_that_is_no_ratio_is_refused(scale: str) -> None:
    from geo_nerf.config import load_settings

    with pytest.raises(GeoNerfError, match="marks_scale") as caught:
        load_settings("draft", [f"poses.marks_scale={scale}"])
    assert "greater than 0" in str(caught.value)
    assert load_settings("draft", ["poses.marks_scale=0.5"]).poses.marks_scale == 0.5
    assert load_settings("draft", ["poses.marks_scale=auto"]).poses.marks_scale == "auto"


def test_doubts_that_another_size_of_marks_would_end_are_pending(tmp_path: Path) -> None:
    text = "EPSG:25832\n" + ROW + ROW.replace(" 10 20 a", " 500 20 b")
    for scale in ("none", "auto"):
        control = read(tmp_path, text, marks_scale=scale)
        assert any("outside b.jpg" in doubt for doubt in control.pending) and set(control.pending) <= set(control.doubts)
        assert any("fewer than three" in doubt for doubt in control.pending)
    assert not read(tmp_path, "EPSG:25832\n" + ROW, marks_scale="auto").pending


def test_each_doubt_is_told_once_with_the_files_that_it_is_of(tmp_path: Path) -> None:
    from geo_nerf.pipeline import _tell_doubts

    control = replace(read(tmp_path, "EPSG:25832\n" + ROW), doubts=("one", "two", "late"), pending=("late",))
    checks = replace(control, path=tmp_path / "c.txt", doubts=("two",), pending=())
    told: list[str] = []
    _tell_doubts(control, checks, Events("poses", (lambda event: told.append(event.data["text"]),)))
    assert told == ["control points (gcp_list.txt): one", "control points (gcp_list.txt) and check points (c.txt): two"]
