"""The same as `read_back`, for meshes and map tiles: PLY, GLB, 3D Tiles, MBTiles, PMTiles, XYZ.

Comes in: the file under its temporary name, and what was meant. Goes out: nothing, or an error that names the file and what differs.
"""

from __future__ import annotations

import json
import math
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from geo_nerf.crs.file_errors import UnreadableCrsError
from geo_nerf.crs.files import crs_from_text
from geo_nerf.products.read_back import Meant, Reading, WrittenOtherwiseError, in_words

#: a glTF's magic number, and the sizes of its header and of a chunk's
_GLTF, _HEAD, _CHUNK_HEAD = b"glTF", 12, 8
_PMTILES_HEAD = 127


def check_ply(written: Path, path: Path, meant: Meant, record: np.dtype, faces: int | None = None, face: np.dtype | None = None) -> None:
    """Read a binary PLY back: header, size, CRS in its comments, bounds of its vertices.

    Args:
        written: the file where it lies now.
        path: the name it is to have.
        meant: of its vertices.
        record: one vertex, with x, y and z.
        faces: how many there are.
        face: one face.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading = Reading(path, meant)
    head, lines = _ply_head(written)
    totals = {words[1]: int(words[2]) for line in lines if (words := line.split())[0] == "element"}
    reading.count(totals.get("vertex", -1), "vertices")
    reading.equal(totals.get("face"), faces, "triangles")
    size = head + totals["vertex"] * record.itemsize + (faces or 0) * (face.itemsize if face is not None else 0)
    reading.equal(written.stat().st_size, size, "bytes")
    wkt = "".join(line.removeprefix("comment crs_wkt ") for line in lines if line.startswith("comment crs_wkt "))
    try:
        reading.crs(crs_from_text(wkt.encode("ascii").decode("unicode_escape"), path) if wkt else None)
    except UnreadableCrsError as error:
        raise reading.failed(error) from error
    if meant.low is not None and totals["vertex"]:
        vertices = np.memmap(written, record, "r", offset=head, shape=totals["vertex"])
        low, high = ([float(end(vertices[axis])) for axis in "xyz"] for end in (np.min, np.max))
        reading.bounds(low, high)


def _ply_head(path: Path) -> tuple[int, list[str]]:
    """Length of a PLY's header and its lines."""
    lines: list[bytes] = []
    with path.open("rb") as stream:
        while not lines or lines[-1] not in (b"end_header\n", b""):
            lines.append(stream.readline())
    return sum(map(len, lines)), [line.decode("ascii", errors="replace").strip() for line in lines if line.strip()]


def check_glb(written: Path, path: Path, origin: Sequence[float], pieces: int, crs_wkt: str | None = None) -> None:
    """Read a GLB back: its chunks' lengths, the place of its root node, its pieces and the CRS it names.

    Args:
        written: the file where it lies now.
        path: the name it is to have.
        origin: translation of its root node, in glTF's axes.
        pieces: how many primitives it has.
        crs_wkt: the CRS in its extras.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading = Reading(path, Meant())
    try:
        with written.open("rb") as stream:
            magic, _, whole = struct.unpack("<4sII", stream.read(_HEAD))
            length, _ = struct.unpack("<I4s", stream.read(_CHUNK_HEAD))
            told = json.loads(stream.read(length))
            rest, _ = struct.unpack("<I4s", stream.read(_CHUNK_HEAD))
        reading.equal((magic, whole), (_GLTF, written.stat().st_size), "magic number and bytes")
        reading.equal(_HEAD + 2 * _CHUNK_HEAD + length + rest, whole, "bytes of the chunks")
        reading.equal(told["buffers"][0]["byteLength"], rest, "bytes of the buffer")
        reading.equal(told["nodes"][0]["translation"], [float(value) for value in origin], "place of the root node")
        reading.equal(len(told["meshes"][0]["primitives"]), pieces, "pieces")
        reading.equal(told["asset"]["extras"].get("crs_wkt"), crs_wkt, "CRS")
    except (OSError, ValueError, KeyError, IndexError, struct.error) as error:
        raise reading.failed(error) from error


def check_tileset(written: Path, path: Path, ecef_from_local: np.ndarray, tiles: int) -> None:
    """Read a 3D Tiles tileset back: its root transform, and that each content it names is a whole GLB.

    Args:
        written: the tileset where it lies now, in its folder.
        path: the name it is to have.
        ecef_from_local: `(4, 4)` meant root transform.
        tiles: with content.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading, folder = Reading(path, Meant(count=tiles)), written.parent
    try:
        told = json.loads(written.read_text(encoding="utf-8"))
        found = np.array(told["root"]["transform"]).reshape(4, 4).T
        if not np.array_equal(found, ecef_from_local):
            raise WrittenOtherwiseError(path, "its root transform is another one")
        nodes, contents = [told["root"]], []
        while nodes:
            node = nodes.pop()
            nodes += node.get("children", ())
            contents += [node["content"]["uri"]] if "content" in node else []
        reading.count(len(contents), "tiles")
        for uri in contents:
            with (folder / uri).open("rb") as stream:
                magic, _, whole = struct.unpack("<4sII", stream.read(_HEAD))
            reading.equal((magic, whole), (_GLTF, (folder / uri).stat().st_size), f"magic number and bytes of {uri}")
    except (OSError, ValueError, KeyError, struct.error) as error:
        raise reading.failed(error) from error


def check_obj(written: Path, path: Path, vertices: int, pictures: Sequence[Path]) -> None:
    """Read an OBJ back: how many vertices it has, that its last triangle is whole and its pictures are there.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading, found, last = Reading(path, Meant(count=vertices)), 0, b""
    with written.open("rb") as stream:
        for line in stream:
            found, last = found + line.startswith(b"v "), line
    reading.count(found, "vertices")
    reading.equal(last.startswith(b"f ") and last.endswith(b"\n") and len(last.split()) == 4, True, "whole last triangle")
    reading.equal([picture.name for picture in pictures if not picture.is_file()], [], "pictures that are missing")


def check_map_tiles(written: Path, path: Path, kind: str, count: int, box_deg: Sequence[float]) -> None:
    """Read map tiles back: how many there are and where they say they lie.

    Args:
        written: the file or folder where it lies now.
        path: the name it is to have.
        kind: "xyz", "mbtiles" or "pmtiles".
        count: tiles that were written.
        box_deg: west, south, east, north, degrees.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading = Reading(path, Meant(count=count))
    try:
        found, box = {"xyz": _tiles_of_folder, "mbtiles": _tiles_of_mbtiles, "pmtiles": _tiles_of_pmtiles}[kind](written)
    except (OSError, ValueError, KeyError, sqlite3.Error) as error:
        raise reading.failed(error) from error
    reading.count(found, "tiles")
    if any(not math.isclose(one, other, rel_tol=0, abs_tol=1e-6) for one, other in zip(box, box_deg, strict=True)):
        raise WrittenOtherwiseError(path, f"its bounds are {in_words(box)} degrees, meant {in_words(box_deg)}")


def _tiles_of_folder(folder: Path) -> tuple[int, list[float]]:
    told = json.loads((folder / "tiles.json").read_text(encoding="utf-8"))
    return sum(1 for _ in folder.rglob("*.webp")), told["bounds"]


def _tiles_of_mbtiles(path: Path) -> tuple[int, list[float]]:
    with closing(sqlite3.connect(path)) as base:
        count = base.execute("SELECT count(*) FROM tiles").fetchone()[0]
        told = dict(base.execute("SELECT name, value FROM metadata"))
    return int(count), [float(value) for value in told["bounds"].split(",")]


def _tiles_of_pmtiles(path: Path) -> tuple[int, list[float]]:
    from pmtiles.tile import deserialize_header

    with path.open("rb") as stream:
        head = deserialize_header(stream.read(_PMTILES_HEAD))
    return head["addressed_tiles_count"], [head[f"{name}_e7"] / 1e7 for name in ("min_lon", "min_lat", "max_lon", "max_lat")]
