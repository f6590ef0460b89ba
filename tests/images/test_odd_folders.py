"""Whole folders with odd tags: what is decided by all photographs together, and how few sentences it takes to say it."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, read_catalog
from geo_nerf.images.exif import interpret
from geo_nerf.images.tags import read_tags
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog
from tests.images.raw_exif import ASCII, DJI, RATIONAL, dji_xmp, exif_block, exif_tags, gps_tags, put_tags
from tests.images.shots import texture, write_jpeg

Place = tuple[float, float, float]
PLACES: list[Place] = [
    (47.37691234 + n * 2.13e-4, 8.54171234 - n * 3.71e-4, 506.58 + 0.37 * n) for n in range(6)
]


def flight(
    folder: Path, block: Callable[[Place], bytes], packet: Callable[[Place], bytes | None]
) -> tuple[Catalog, list[str]]:
    """Photographs at `PLACES`, read, with the warnings told."""
    for number, place in enumerate(PLACES):
        path = write_jpeg(folder / f"IMG_{number:04d}.jpg", texture((240, 320), number))
        put_tags(path, block(place), packet(place))
    heard: list[Event] = []
    catalog = read_catalog(folder, ImagesSettings(), Events("images", (heard.append,)))
    return catalog, [event.data["text"] for event in heard if event.kind == "warning"]


def dji(place: Place, **more: object) -> bytes:
    lat, lon, height = place
    pairs = {
        "GpsLatitude": f"{lat:+.8f}",
        "GpsLongitude": f"{lon:+.8f}",
        "AbsoluteAltitude": f"{height:+.2f}",
        "RelativeAltitude": "+54.90",
    }
    return dji_xmp(**(pairs | more))


def off_m(catalog: Catalog) -> list[Place]:
    """East, north, up of each fix from its place, metres."""
    found = []
    for photo, (lat, lon, height) in zip(catalog.photos, PLACES, strict=True):
        assert photo.gnss is not None
        east = (photo.gnss.lon_deg - lon) * 111_320 * math.cos(math.radians(lat))
        found.append((east, (photo.gnss.lat_deg - lat) * 111_320, photo.gnss.height_m - height))
    return found


def test_seconds_cut_under_a_fine_denominator(tmp_path: Path) -> None:
    """Firmware that cuts to whole seconds and still writes ten thousandths: one photograph cannot tell, a folder can."""

    def cut(place: Place) -> bytes:
        fine = gps_tags(*place)
        whole = {
            tag: (RATIONAL, [*fine[tag][1][:2], (fine[tag][1][2][0] // 10_000 * 10_000, 10_000)])
            for tag in (2, 4)
        }
        return exif_block(gps={**fine, **whole})

    catalog, warnings = flight(tmp_path, cut, dji)
    assert warnings == []
    assert [value for off in off_m(catalog) for value in off] == pytest.approx([0.0] * 18, abs=0.006)


def test_positions_of_single_precision(tmp_path: Path) -> None:
    import numpy as np

    def single(place: Place) -> bytes:
        return dji(tuple(float(np.float32(value)) for value in place[:2]) + place[2:])

    catalog, warnings = flight(tmp_path, lambda place: exif_block(gps=gps_tags(*place)), single)
    assert warnings == []
    assert [value for off in off_m(catalog) for value in off] == pytest.approx([0.0] * 18, abs=0.006)


def test_a_lever_arm_put_into_exif_takes_one_sentence(tmp_path: Path) -> None:
    def moved(place: Place) -> bytes:
        return exif_block(gps=gps_tags(place[0], place[1], place[2] + 0.25, per_second=10**7))

    catalog, warnings = flight(
        tmp_path, moved, lambda place: dji(place, RtkFlag=50, RtkStdLon=0.01, RtkStdLat=0.01, RtkStdHgt=0.02)
    )
    assert [value for off in off_m(catalog) for value in off] == pytest.approx(
        [0.0, 0.0, 0.25] * 6, abs=0.002
    )
    assert len(warnings) == 1
    for part in (
        "IMG_0000.jpg",
        "and 3 more",
        "0.25 m apart",
        "EXIF 47.37691234",
        "XMP drone-dji 47.37691234",
        "506.830 m",
        "506.580 m",
    ):
        assert part in warnings[0]


def test_one_photograph_s_text_stops_no_folder(tmp_path: Path) -> None:
    def foreign(place: Place) -> bytes:
        make = "北京雪飞".encode("gbk") + b"\0" if place is PLACES[2] else b"DJI\0"
        return exif_block({**DJI, 0x010F: (ASCII, make), 0x013B: (ASCII, b"J\xfcrg\0")}, gps=gps_tags(*place))

    catalog, warnings = flight(tmp_path, foreign, lambda _: None)
    assert len(catalog.photos) == 6
    assert catalog.photos[2].camera.startswith("北京雪飞 FC9999")
    assert len(warnings) == 1
    assert warnings[0].startswith("IMG_0002.jpg: a text in EXIF is not UTF-8")
    assert catalog_from_json(json.loads(json.dumps(catalog_to_json(catalog)))) == catalog


def test_a_malformed_packet_keeps_an_rtk_flight(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def broken(place: Place) -> bytes:
        return dji(place, RtkFlag=50, GimbalYawDegree="+1.0", GimbalPitchDegree="-90.0").replace(
            b"></rdf:D", b' foo:Bar="1"></rdf:D'
        )

    catalog, warnings = flight(tmp_path, lambda place: exif_block(gps=gps_tags(*place)), broken)
    assert {photo.gnss.rtk for photo in catalog.photos if photo.gnss is not None} == {"fixed"}
    assert all(photo.gimbal is not None and photo.relative_altitude_m == 54.9 for photo in catalog.photos)
    assert len(warnings) == 1
    assert "malformed" in warnings[0] and "prefix foo" in warnings[0]
    assert capfd.readouterr() == ("", "")


def test_many_kinds_of_doubt_are_one_sentence_each(tmp_path: Path) -> None:
    def odd(place: Place) -> bytes:
        return exif_block(
            {**DJI, 0x0112: (3, 9)},
            exif_tags("1980:01:01 00:00:00"),
            {**gps_tags(*place), 6: (RATIONAL, (0, 1)), 11: (RATIONAL, (30, 1))},
        )

    _, warnings = flight(tmp_path, odd, dji)
    assert len(warnings) == 4
    assert all("and 3 more" in warning for warning in warnings)


def test_mutated_tags_never_end_in_a_traceback_nor_move_a_photograph_in_silence(tmp_path: Path) -> None:
    """Bytes of both blocks changed, cut, doubled: a fix that is off by over a metre comes with a word."""
    path = write_jpeg(tmp_path / "a.jpg", texture((48, 64), 1))
    picture, draw = path.read_bytes(), random.Random(20260514)
    block = exif_block(
        gps={**gps_tags(*PLACES[0]), 9: (ASCII, "A"), 11: (RATIONAL, (12, 10)), 18: (ASCII, "WGS-84")}
    )
    packet = dji(PLACES[0], RtkFlag=50, RtkStdLon=0.01, RtkStdLat=0.01, RtkStdHgt=0.02)
    for _ in range(300):
        tags = [bytearray(block), bytearray(packet)]
        _mutate(tags[draw.random() < 0.5], draw)
        path.write_bytes(picture)
        put_tags(path, bytes(tags[0]), bytes(tags[1]))
        exif = interpret(read_tags(path), (48, 64), ImagesSettings())
        fix = exif.gnss.fix
        moved = (
            fix is None
            or math.hypot((fix.lon_deg - PLACES[0][1]) * 75_400, (fix.lat_deg - PLACES[0][0]) * 111_320) > 1
        )
        assert exif.doubts or not moved
        assert exif.doubts or abs(fix.height_m - PLACES[0][2]) < 1


def _mutate(data: bytearray, draw: random.Random) -> None:
    at, kind = draw.randrange(len(data)), draw.randrange(4)
    if kind == 0:
        data[at] = draw.choice(b'0123456789."+-<>&= NSEWV\0\xff')
    elif kind == 1:
        del data[at : at + draw.randrange(1, 12)]
    elif kind == 2:
        data[at:at] = bytes(draw.randrange(256) for _ in range(4))
    else:
        del data[at:]
