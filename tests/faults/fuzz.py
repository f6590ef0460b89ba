"""Mutated inputs, seeded: photographs' headers, control files and frame files, each judged against the clean one.

A mutation fails when the program ends in anything but its own error, or when a place comes out more than a metre from where the clean
input puts it and nothing says so. Photographs carry their fix twice, in EXIF and in XMP, and control points stand in three rows each, as
real ones do: so a change of one of them can be seen.
"""

from __future__ import annotations

import json
import random
import re
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
from PIL import Image

from geo_nerf.crs import WGS84_3D, transform
from geo_nerf.errors import GeoNerfError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.images.catalog import read_catalog
from geo_nerf.images.control import read_control
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, Control
from tests.images.raw_exif import DJI, dji_xmp, exif_block, exif_tags, gps_tags, put_tags

#: a place may move so far without a word, metres
SILENT_M = 1.0
LON, LAT, HEIGHT = 8.541712347, 47.376912341, 506.0
_ODD_TEXTS = (
    *("", " ", "NaN", "inf", "-inf", "1e400", "12,5", "47.37.68", "+-5", "n/a", "0", "-1", "0/0", "1/0", "7" * 60, "47°22'"),
    *("\u0663", "é"),
)
_ODD_BYTES = (b"\xe9", b"\x00", b"\xff\xfe", b"<", b">", b"&", b'"', b"\n", b"\xed\xa0\x80")


@dataclass(frozen=True)
class Verdict:
    """What became of one mutated input."""

    kind: str
    seed: int
    #: "refused", "said", "unharmed", or a fault: "crashed", "silent"
    outcome: str
    words: str

    @property
    def is_fault(self) -> bool:
        """Whether the program did what it never may."""
        return self.outcome in ("crashed", "silent")


# ---- photographs


def make_photographs(folder: Path, count: int = 4) -> Path:
    """A strip of RTK photographs 10 m apart, each with its fix in EXIF and in XMP."""
    folder.mkdir(parents=True)
    for number in range(count):
        lon = LON + number * 1.3e-4
        path = folder / f"IMG_{number:04d}.jpg"
        pixels = np.random.default_rng(number).integers(0, 255, (192, 256, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(path, quality=80)
        xmp = dji_xmp(
            GpsLatitude=f"+{LAT:.8f}", GpsLongitude=f"+{lon:.8f}", AbsoluteAltitude=f"+{HEIGHT:.2f}", RelativeAltitude="+54.90",
            GimbalYawDegree="+10.00", GimbalPitchDegree="-90.00", GimbalRollDegree="+0.00",
            RtkFlag="50", RtkStdLon="0.01", RtkStdLat="0.01", RtkStdHgt="0.02",
        )  # fmt: skip
        exif = exif_tags(f"2026:05:14 10:00:{number:02d}", (192, 256))
        put_tags(path, exif_block(DJI, exif, gps_tags(LAT, lon, HEIGHT, per_second=10**6)), xmp)
    return folder


def _flip_header(data: bytes, draw: random.Random) -> bytes:
    """A few bytes of the metadata changed, put in or taken out."""
    end, changed = _header_end(data), bytearray(data)
    for _ in range(draw.choice((1, 1, 1, 2, 4, 16))):
        at = draw.randrange(2, end)
        match draw.randrange(4):
            case 0:
                changed[at] = draw.randrange(256)
            case 1:
                changed[at] ^= 1 << draw.randrange(8)
            case 2:
                changed[at:at] = draw.choice(_ODD_BYTES)
            case _:
                del changed[at : at + draw.choice((1, 2, 7))]
    return bytes(changed)


def _edit_xmp(data: bytes, draw: random.Random) -> bytes:
    """The value of an XMP attribute replaced, or a piece of the packet cut, doubled or spoilt."""
    start, end = data.find(b"<x:xmpmeta"), data.find(b"</x:xmpmeta>")
    packet = data[start:end]
    attributes = list(re.finditer(rb' (drone-dji:\w+)="([^"]*)"', packet))
    one = draw.choice(attributes)
    match draw.randrange(6):
        case 0:
            packet = packet[: one.start(2)] + draw.choice(_ODD_TEXTS).encode() + packet[one.end(2) :]
        case 1:
            packet = packet[: one.start(2)] + _odd_number(one[2].decode(), draw).encode() + packet[one.end(2) :]
        case 2:
            packet = packet[: one.start()] + packet[one.end() :]
        case 3:
            packet = packet[: one.end()] + one[0] + packet[one.end() :]
        case 4:
            packet = packet[: draw.randrange(len(packet))]
        case _:
            at = draw.randrange(len(packet))
            packet = packet[:at] + draw.choice(_ODD_BYTES) + packet[at:]
    return _resized(data, start, end, packet)


def _odd_number(text: str, draw: random.Random) -> str:
    """A number with a digit changed, dropped or doubled, its sign or its point lost."""
    at = draw.randrange(len(text)) if text else 0
    return draw.choice(
        (
            text[:at] + str(draw.randrange(10)) + text[at + 1 :],
            text[:at] + text[at + 1 :],
            text[:at] + text[at : at + 1] + text[at:],
            text.replace(".", ","),
            text.replace(".", ""),
            "-" + text.lstrip("+-"),
            text + draw.choice((" m", "°", "x", ";", "e3")),
        )
    )


def _spoil_gps(data: bytes, draw: random.Random) -> bytes:
    """One GPS entry of EXIF given another type, count, value or rational."""
    changed = bytearray(data)
    start = data.find(b"Exif\0\0") + 6
    ifd0 = start + int.from_bytes(data[start + 4 : start + 8], "little")
    for at in _entries(data, ifd0):
        if int.from_bytes(data[at : at + 2], "little") == 0x8825:
            gps = start + int.from_bytes(data[at + 8 : at + 12], "little")
    entry = draw.choice(list(_entries(data, gps)))
    at, raw = draw.choice(((entry, 12), (entry + 2, 2), (entry + 4, 4), (entry + 8, 4))), None
    if draw.random() < 0.5 and int.from_bytes(data[entry + 2 : entry + 4], "little") == 5:
        place = start + int.from_bytes(data[entry + 8 : entry + 12], "little") + 4 * draw.randrange(6)
        raw = draw.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", draw.randbytes(4), b"\x01\0\0\0"))
        changed[place : place + 4] = raw
    else:
        changed[at[0] : at[0] + at[1]] = draw.choice((b"\0" * at[1], draw.randbytes(at[1]), b"\x02" + b"\0" * (at[1] - 1)))
    return bytes(changed)


def _entries(data: bytes, ifd: int) -> Iterator[int]:
    for number in range(int.from_bytes(data[ifd : ifd + 2], "little")):
        yield ifd + 2 + 12 * number


def _header_end(data: bytes) -> int:
    return data.find(b"\xff\xdb")


def _resized(data: bytes, start: int, end: int, packet: bytes) -> bytes:
    """The file with its XMP packet replaced and the segment's length put right."""
    length_at = data.rfind(b"\xff\xe1", 0, start) + 2
    length = int.from_bytes(data[length_at : length_at + 2], "big") + len(packet) - (end - start)
    return data[:length_at] + length.to_bytes(2, "big") + data[length_at + 2 : start] + packet + data[end:]


_HEADER_MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip_header, _edit_xmp, _spoil_gps)


def judge_header(clean: Path, work: Path, seed: int) -> Verdict:
    """Mutate one photograph, or all in the same way, and read the folder.

    Args:
        clean: photographs of `make_photographs`.
        work: a folder of this call, made anew.
        seed: of the mutation.
    """
    draw = random.Random(seed)
    mutate, every = draw.choice(_HEADER_MUTATIONS), draw.random() < 0.5
    work.mkdir()
    for number, path in enumerate(sorted(clean.iterdir())):
        data = path.read_bytes()
        (work / path.name).write_bytes(mutate(data, random.Random(seed)) if every or number == 1 else data)
    kind = f"header{mutate.__name__}{'_all' if every else ''}"
    return _judged(kind, seed, lambda words: _places_of(work, words), lambda: _places_of(clean, []))


def _places_of(folder: Path, words: list[str]) -> dict[str, np.ndarray]:
    catalog = read_catalog(folder, ImagesSettings(), _collecting(words), minimum=1)
    fixes = {photo.name: photo.gnss for photo in catalog.photos if photo.gnss is not None}
    if not fixes:
        words.append("no fix is left")
        return {}
    places = np.array([(fix.lon_deg, fix.lat_deg, fix.height_m) for fix in fixes.values()])
    return dict(zip(fixes, transform(places, pyproj.CRS(WGS84_3D), pyproj.CRS("EPSG:4978")), strict=True))


# ---- control files

_CONTROL_PHOTOS = 4


def control_text(crs: str = "EPSG:25832") -> str:
    """Five control points about the photographs, each marked in three of them."""
    east, north = np.random.default_rng(5).uniform(-60, 60, (2, 5))
    places = np.column_stack([LON + east / 75_000, LAT + north / 111_000, np.linspace(450, 453, 5)])
    rows = []
    for number, (x, y, z) in enumerate(transform(places, pyproj.CRS(WGS84_3D), pyproj.CRS(crs))):
        for photo in range(3):
            name = f"IMG_{(number + photo) % _CONTROL_PHOTOS:04d}.jpg"
            rows.append(f"{x:.3f} {y:.3f} {z:.3f} {20.5 + 7 * number} {30.25 + 9 * photo} {name} gcp{number + 1:02d}")
    return "\n".join([crs, *rows]) + "\n"


def _mutate_text(text: str, draw: random.Random) -> bytes:
    lines = text.split("\n")
    row = draw.randrange(1, len(lines) - 1)
    fields = lines[row].split(" ")
    match draw.randrange(9):
        case 0:
            other = ("WGS84 UTM 32S", "EPSG:4326", "EPSG:2056", "+proj=utm +zone=32")
            lines[0] = draw.choice((_odd_number(lines[0], draw), *_ODD_TEXTS, *other))
        case 1:
            column = draw.randrange(len(fields))
            fields[column] = draw.choice((_odd_number(fields[column], draw), *_ODD_TEXTS))
            lines[row] = " ".join(fields)
        case 2:
            draw.shuffle(fields)
            lines[row] = " ".join(fields)
        case 3:
            del lines[draw.randrange(len(lines))]
        case 4:
            lines[row] = lines[row] + "\n" + lines[row]
        case 5:
            lines[row] = lines[row].replace(" ", draw.choice((",", ";", "\t", "  ", "\u00a0")))
        case 6:
            lines = [draw.choice((line.replace(" ", ","), line.replace(".", ","), line.replace(" ", "\t"))) for line in lines]
        case 7:
            lines = [lines[0], *(" ".join([one.split(" ")[1], one.split(" ")[0], *one.split(" ")[2:]]) for one in lines[1:] if one)]
        case _:
            data = bytearray("\n".join(lines).encode())
            for _ in range(draw.choice((1, 1, 3))):
                data[draw.randrange(len(data)) :][:1] = draw.choice(_ODD_BYTES)
            at = draw.randrange(len(data))
            return bytes(data[:at]) + draw.choice(_ODD_BYTES) + bytes(data[at:])
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def judge_control(catalog: Catalog, work: Path, seed: int) -> Verdict:
    """Mutate a control file and read it.

    Args:
        catalog: of `make_photographs`.
        work: a folder of this call, made anew.
        seed: of the mutation.
    """
    work.mkdir()
    clean, mutated = work / "clean.txt", work / "gcp_list.txt"
    clean.write_text(control_text())
    mutated.write_bytes(_mutate_text(control_text(), random.Random(seed)))
    return _judged("control", seed, lambda words: _points_of(mutated, catalog, words), lambda: _points_of(clean, catalog, []))


def _points_of(path: Path, catalog: Catalog, words: list[str]) -> dict[str, np.ndarray]:
    control = read_control(path, catalog)
    words += control.doubts
    return dict(zip((point.label for point in control.points), _on_earth(control), strict=True))


def _on_earth(control: Control) -> np.ndarray:
    given = np.array([point.xyz_crs for point in control.points])
    return transform(transform(given, control.crs, pyproj.CRS(WGS84_3D)), pyproj.CRS(WGS84_3D), pyproj.CRS("EPSG:4978"))


# ---- frame files


def make_model(folder: Path, catalog: Catalog) -> Path:
    """A COLMAP model whose cameras look down from the catalogue's fixes, with a few tie points, and its `frame.json`."""
    frame = LocalFrame(LON, LAT, 450.0)
    fixes = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    places = np.array([(fix.lon_deg, fix.lat_deg, fix.height_m) for fix in fixes])
    centres = frame.crs_to_local(places, pyproj.CRS(WGS84_3D))
    ground = np.random.default_rng(1).uniform((0, -10, 0), (30, 10, 3), (12, 3))
    looking_down = np.diag([1.0, -1.0, -1.0])
    images, tracks = [], [""] * len(ground)
    for number, (photo, centre) in enumerate(zip(catalog.photos, centres, strict=True), 1):
        in_camera = (ground - centre) @ looking_down.T
        pixels = 200 * in_camera[:, :2] / in_camera[:, 2:] + (128, 96)
        shift = " ".join(repr(float(value)) for value in -looking_down @ centre)
        points = " ".join(f"{x} {y} {n}" for n, (x, y) in enumerate(pixels, 1))
        images.append(f"{number} 0 1 0 0 {shift} 1 {photo.name}\n{points}")
        tracks = [f"{track} {number} {n}" for n, track in enumerate(tracks)]
    folder.mkdir()
    (folder / "cameras.txt").write_text("1 PINHOLE 256 192 200 200 128 96\n")
    (folder / "images.txt").write_text("\n".join(images) + "\n")
    rows = (f"{n} {x} {y} {z} 128 128 128 0.1{track}" for n, ((x, y, z), track) in enumerate(zip(ground, tracks, strict=True), 1))
    (folder / "points3D.txt").write_text("\n".join(rows) + "\n")
    (folder / "frame.json").write_text(json.dumps(frame.to_json(), indent=1))
    return folder


def judge_frame(model: Path, catalog: Catalog, work: Path, seed: int) -> Verdict:
    """Mutate the `frame.json` of a COLMAP model and take its poses.

    Args:
        model: a COLMAP model whose poses are those of the catalogue's fixes.
        catalog: its photographs.
        work: a folder of this call, made anew.
        seed: of the mutation.
    """
    draw = random.Random(seed)
    clean = (model / "frame.json").read_text()
    work.mkdir()
    for path in model.iterdir():
        if path.name != "frame.json":
            (work / path.name).symlink_to(path.resolve())
    (work / "frame.json").write_bytes(_mutate_json(clean, draw))
    return _judged("frame", seed, lambda words: _centres_of(work, catalog, words), lambda: _centres_of(model, catalog, []))


def _mutate_json(text: str, draw: random.Random) -> bytes:
    value = json.loads(text)
    name = draw.choice(list(value))
    match draw.randrange(6):
        case 0:
            del value[name]
        case 1:
            value[name] = draw.choice((None, True, "47.4", [], {}, float("nan"), float("inf"), 1e300, -1, 0, 91, 361, *_ODD_TEXTS))
        case 2 if isinstance(value[name], float):
            return text.replace(repr(value[name]), _odd_number(repr(value[name]), draw)).encode()
        case 3:
            value["lon_deg"], value["lat_deg"] = value["lat_deg"], value["lon_deg"]
        case _:
            data = bytearray(text.encode())
            data[draw.randrange(len(data))] = draw.randrange(256)
            return bytes(data)
    return json.dumps(value).encode()


def _centres_of(model: Path, catalog: Catalog, words: list[str]) -> dict[str, np.ndarray]:
    from geo_nerf.poses._colmap import import_colmap

    orientation = import_colmap(model, catalog, events=_collecting(words))
    centres = np.array([photo.centre for photo in orientation.photos])
    placed = orientation.frame.local_to_crs(centres, pyproj.CRS("EPSG:4978"))
    return dict(zip((photo.name for photo in orientation.photos), placed, strict=True))


# ---- judging


def _judged(
    kind: str, seed: int, mutated: Callable[[list[str]], dict[str, np.ndarray]], clean: Callable[[], dict[str, np.ndarray]]
) -> Verdict:
    words: list[str] = []
    try:
        found = mutated(words)
    except GeoNerfError as error:
        return Verdict(kind, seed, "refused", str(error))
    except Exception:  # noqa: BLE001, RUF100 - whatever it is, it is the fault looked for
        return Verdict(kind, seed, "crashed", traceback.format_exc())
    if words:
        return Verdict(kind, seed, "said", " | ".join(words))
    right = clean()
    moved = {name: float(np.linalg.norm(found[name] - right[name])) for name in found.keys() & right.keys()}
    lost = sorted(right.keys() - found.keys())
    if lost or max(moved.values(), default=0.0) > SILENT_M:
        return Verdict(kind, seed, "silent", f"lost: {lost}; moved by metres: { {name: round(away, 2) for name, away in moved.items()} }")
    return Verdict(kind, seed, "unharmed", "")


def _collecting(words: list[str]) -> Events:
    def listen(event: Event) -> None:
        if event.kind == "warning":
            words.append(str(event.data["text"]))

    return Events("images", (listen,))
