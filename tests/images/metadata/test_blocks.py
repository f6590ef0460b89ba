"""Blocks of metadata, sound and damaged, against what exiv2 reads of the sound ones."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pyexiv2
import pytest

from geo_nerf.images.metadata.exif_block import read_exif_block
from geo_nerf.images.metadata.numbers import parse_number, parse_numbers
from geo_nerf.images.metadata.text import decoded
from geo_nerf.images.metadata.xmp_packet import read_xmp_packet
from geo_nerf.images.tags import read_tags
from tests.flown import Flight
from tests.images.raw_exif import ASCII, DJI, UNDEFINED, dji_xmp, exif_block, exif_tags, gps_tags, put_tags
from tests.images.shots import texture, write_jpeg
from tests.villages import Village

GPS = gps_tags(47.3769, 8.5417, 506.5)
XMP = dji_xmp(RtkFlag=50, GpsLatitude="+47.37690000", RtkStdLon="0.01")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return write_jpeg(tmp_path / "a.jpg", texture((48, 64), 1))


def test_photographs_of_flights_read_as_exiv2_reads_them(flown: tuple[Flight, Path]) -> None:
    reads_as_exiv2_does(sorted((flown[1] / "images").iterdir())[0])


def test_photographs_that_exiv2_wrote_read_as_it_reads_them(village: Village) -> None:
    reads_as_exiv2_does(sorted(village.photos.iterdir())[0])


def reads_as_exiv2_does(path: Path) -> None:
    pyexiv2.set_log_level(4)
    with pyexiv2.Image(str(path)) as image:
        pairs = {**image.read_exif(), **image.read_xmp()}
    theirs = {
        key.lower(): value if isinstance(value, str) else " ".join(value) for key, value in pairs.items()
    }
    tags = read_tags(path)
    assert tags.doubts == () and len(tags.values) > 5
    assert {key: theirs.get(key, "").strip("\0 ") for key in tags.values} == tags.values
    assert {key for key in theirs if key.startswith("xmp.")} <= set(tags.values)


@pytest.mark.parametrize(
    ("broken", "flag"),
    [
        (XMP.replace(b"></rdf:Desc", b' foo:Bar="1"></rdf:Desc'), "50"),
        (XMP.replace(b"></rdf:Desc", b' drone-dji:GpsLatitude="+47.37690000"></rdf:Desc'), "50"),
        (XMP[: XMP.index(b"></rdf:Desc")], "50"),
        (XMP.replace(b"DJI Meta", b"DJI M\xe9ta"), "50"),
        (XMP.replace(b"DJI Meta", b"DJI & Meta"), "50"),
        (XMP.replace(b"<x:xmpmeta", b"<!DOCTYPE a [<!ENTITY b 'c'>]><x:xmpmeta"), "50"),
        (XMP.replace(b"></rdf:Desc", b' drone-dji:RtkFlag="0"></rdf:Desc'), None),
        (XMP[: XMP.index(b"RtkFlag") + 10], None),
        (b"\xff\xfe\x00", None),
        (b"", None),
    ],
)
def test_a_malformed_packet_gives_what_is_sure_and_says_so(
    photo: Path, broken: bytes, flag: str | None
) -> None:
    put_tags(photo, exif_block(gps=GPS), broken)
    tags = read_tags(photo)
    assert tags.text("xmp.drone-dji.rtkflag") == flag
    assert any("XMP block" in doubt.text for doubt in tags.doubts)
    assert tags.text("exif.gpsinfo.gpslatitude") == "47/1 22/1 368400/10000"


def test_a_value_given_twice_is_neither(photo: Path) -> None:
    read = read_xmp_packet(XMP.replace(b"></rdf:Desc", b' drone-dji:RtkFlag="0"></rdf:Desc'))
    assert read.twice == ("xmp.drone-dji.rtkflag",)
    assert "xmp.drone-dji.rtkflag" not in read.values


@pytest.mark.parametrize(
    ("packet", "key", "value"),
    [
        (
            XMP.replace(b"drone-dji:", b"d:").replace(b"xmlns:drone-dji", b"xmlns:d"),
            "xmp.drone-dji.rtkflag",
            "50",
        ),
        (XMP.replace(b"drone-dji/1.0/", b"drone-dji/1.0"), "xmp.drone-dji.rtkflag", "50"),
        (XMP + b"\0\0\0", "xmp.drone-dji.rtkflag", "50"),
        (XMP + b"padding", "xmp.drone-dji.rtkflag", "50"),
        (XMP.decode().encode("utf-16"), "xmp.drone-dji.rtkflag", "50"),
        (
            XMP.replace(
                b"></rdf:Desc",
                b"><Camera:Model><rdf:Seq><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Seq></Camera:Model></rdf:Desc",
            ).replace(b"<x:xmpmeta", b'<x:xmpmeta xmlns:Camera="http://pix4d.com/camera/1.0"'),
            "xmp.camera.model",
            "1 2",
        ),
    ],
)
def test_sound_packets_of_any_dress_need_no_word(packet: bytes, key: str, value: str) -> None:
    read = read_xmp_packet(packet)
    assert read.values[key] == value
    assert (read.fault, read.twice) == ("", ())


def _without_gps(block: bytes) -> bytes:
    at = block.index(b"\x25\x88\x04\x00\x01\0\0\0") + 8
    return block[:at] + b"\xf0\xff\0\0" + block[at + 4 :]


@pytest.mark.parametrize(
    ("block", "lost"),
    [
        (exif_block(gps=GPS)[:-40], "gpslatitude"),
        (exif_block(gps=GPS)[:60], "first directory"),
        (b"XX" + exif_block(gps=GPS)[2:], "the whole block"),
        (exif_block(gps=GPS)[:4] + b"\xff\xff\0\0" + exif_block(gps=GPS)[8:], "the whole block"),
        (_without_gps(exif_block(gps=GPS)), "GPS part"),
        (
            exif_block(gps=GPS).replace(b"\x02\0\x05\0\x03\0\0\0", b"\x02\0\x05\0\xff\xff\xff\x7f"),
            "gpslatitude",
        ),
        (exif_block(gps=GPS).replace(b"\x02\0\x05\0\x03\0\0\0", b"\x02\0\x63\0\x03\0\0\0"), "gpslatitude"),
        (b"", "the whole block"),
    ],
)
def test_a_damaged_exif_block_says_what_is_lost(photo: Path, block: bytes, lost: str) -> None:
    put_tags(photo, block, XMP)
    tags = read_tags(photo)
    assert any("EXIF block is damaged" in doubt.text and lost in doubt.example for doubt in tags.doubts)
    assert tags.text("xmp.drone-dji.rtkflag") == "50"


@pytest.mark.parametrize(
    ("raw", "text", "sure"),
    [
        (b"DJI\0", "DJI", True),
        ("Grüße".encode() + b"\0", "Grüße", True),
        ("北京雪飞".encode("gbk") + b"\0", "北京雪飞", False),
        ("Müller, Köln".encode("latin-1"), "Müller, Köln", False),
        ("Société".encode("cp1252"), "Société", False),
        (b"DJI\0secret", "DJI", True),
        (b"\xff\xfe\xfd", "ÿþý", False),
        (b"", "", True),
    ],
)
def test_text_of_unknown_encoding(raw: bytes, text: str, sure: bool) -> None:
    assert decoded(raw) == (text, sure)


def test_texts_that_stop_exiv2_stop_nothing_here() -> None:
    ifd0 = {
        **DJI,
        0x010F: (ASCII, "北京雪飞".encode("gbk") + b"\0"),
        0x9C9C: (1, b"A\0\xd8"),
        0x013B: (ASCII, b"Andr\xe9\0"),
    }
    photo = {**exif_tags(), 0x9286: (UNDEFINED, b"UNICODE\0\xff\xfe\xd8\0\xe9")}
    read = read_exif_block(exif_block(ifd0, photo, GPS))
    assert read.values["exif.image.make"] == "北京雪飞"
    assert read.values["exif.gpsinfo.gpslatitude"] == "47/1 22/1 368400/10000"
    assert (read.foreign, read.faults) == (("exif.image.make",), ())


def test_png_and_unknown_containers(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    block, png, other = exif_block(gps=GPS), tmp_path / "a.png", tmp_path / "a.heic"
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(XMP)
    png.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", bytes(13))
        + chunk(b"eXIf", block)
        + chunk(b"iTXt", text)
        + chunk(b"IEND", b"")
    )
    other.write_bytes(b"\0\0\0\x18ftypheic" + bytes(50) + b"\0\0\0\x06Exif\0\0" + block + bytes(9) + XMP)
    item = b"infe\2\0\0\1\0\2\0\0Exif\0\0\0\0"  # every real HEIC has this in its list of items
    listed, bare = tmp_path / "b.heic", tmp_path / "c.hif"
    listed.write_bytes(b"\0\0\0\x18ftypheic" + item + b"\0\0\0\x06Exif\0\0" + block + bytes(9) + XMP)
    bare.write_bytes(b"\0\0\0\x18ftypmif1" + item + b"\0\0\0\0" + block + bytes(9) + XMP)
    for path in (png, other, listed, bare):
        tags = read_tags(path)
        assert tags.text("exif.gpsinfo.gpslatitude") == "47/1 22/1 368400/10000"
        assert tags.text("xmp.drone-dji.rtkflag") == "50"
        assert tags.doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "1.2.3",
        "12,5",
        "NaN",
        "inf",
        "1e400",
        "47.37.68",
        "0/0",
        "5/-1",
        "506 ft",
        "0x10",
        "1 2",
        "",
        "٣",
        "--1",
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_number(text, ("m",)) is None
    assert parse_numbers(f"1 {text} x") == ()


@pytest.mark.parametrize(
    ("text", "value", "resolution"),
    [
        ("+506.58", 506.58, 0.01),
        ("506 m", 506, 1),
        ("35/1", 35, 1),
        ("356475/10000", 35.6475, 1e-4),
        ("-71/2", -35.5, 0.1),
        ("1e2", 100, 100),
    ],
)
def test_numbers_and_their_resolution(text: str, value: float, resolution: float) -> None:
    number = parse_number(text, ("m",))
    assert number is not None
    assert number == pytest.approx((value, resolution))
