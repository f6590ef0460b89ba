"""Blocks of points as a file: LAZ, COPC or PLY by its name. Comes in: records of `georef.records`, block by block. Goes out: one file.

LAZ and PLY are written as the blocks come, whatever their number. COPC is ordered over all points, so a LAZ is written first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.crs import heights_above
from geo_nerf.crs.identity import known_code
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.georef.records import AXES, COLOURS, NORMALS, xyz_of
from geo_nerf.products.copc import write_copc
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant, check_las
from geo_nerf.products.read_back_models import check_ply
from geo_nerf.products.records import las_records, new_header

ENDINGS = (".copc.laz", ".laz", ".ply")
_PLY = np.dtype(
    [
        *((name, "<f8") for name in "xyz"),
        *((name, "<f4") for name in ("nx", "ny", "nz", "confidence")),
        *((name, "u1") for name in ("red", "green", "blue")),
        ("source", "<u2"),
    ]
)
_PLY_TYPES = {"<f8": "double", "<f4": "float", "|u1": "uchar", "<u2": "ushort"}
#: characters of the WKT on a header line: a common reader takes a thousand
_WKT_PART = 200


class PointFileNameError(InputError):
    """A file name that asks for no known format."""

    def __init__(self, path: Path) -> None:
        super().__init__("this name says no format for points.", where=str(path), mend=f"Let it end in {', '.join(ENDINGS)}.")


def check_name(path: Path) -> None:
    """See that a file's name says its format.

    Raises:
        PointFileNameError: it does not.
    """
    if not path.name.lower().endswith(ENDINGS):
        raise PointFileNameError(path)


def write_points(blocks: Iterable[np.ndarray], crs: pyproj.CRS, path: Path, events: Events, times: np.ndarray | None = None) -> int:
    """Write points; the file appears under its name when it is whole.

    Args:
        blocks: records, at least one with a point.
        crs: theirs.
        path: ends in `.laz`, `.copc.laz` or `.ply`.
        events: told of the progress of COPC's octree.
        times: by point source id, see `gps_time.times_by_source`; None where no photograph tells its time. PLY has no place for them.

    Returns:
        Points written.

    Raises:
        PointFileNameError: another ending.
        NoSpaceError: the disk is full.
    """
    check_name(path)
    name = path.name.lower()
    if name.endswith(".ply"):
        with final_file(path) as partial:
            count = _write_ply(blocks, crs, partial)
            check_ply(partial, path, Meant(crs, count=count), _PLY)
            return count
    if not name.endswith(".copc.laz"):
        with final_file(path) as partial:
            count = _write_laz(blocks, crs, partial, times)
            check_las(partial, path, Meant(crs, count=count))
            return count
    plain = path.with_name(f".{path.name}.plain.laz")
    try:
        with final_file(plain) as partial:
            count = _write_laz(blocks, crs, partial, times)
        with final_file(path) as partial:
            write_copc(plain, partial, events)
            check_las(partial, path, Meant(crs, count=count), copc=True)
    finally:
        plain.unlink(missing_ok=True)
    return count


def _write_laz(blocks: Iterable[np.ndarray], crs: pyproj.CRS, path: Path, times: np.ndarray | None) -> int:
    """LAS 1.4, point format 7, millimetres, as `products.cloud` writes it; the offset is whole metres near the first block."""
    import laspy

    rest = (block for block in blocks if len(block))
    first = next(rest)
    header, count = new_header(crs, np.floor(xyz_of(first).min(axis=0)), with_time=times is not None), 0
    with path.open("wb+") as stream, laspy.open(stream, mode="w", header=header, do_compress=True, closefd=False) as writer:
        for block in _chained(first, rest):
            writer.write_points(laspy.PackedPointRecord(las_records(block, header, times=times, exact=True), header.point_format))
            count += len(block)
    return count


def _chained(first: np.ndarray, rest: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
    yield first
    yield from rest


def _write_ply(blocks: Iterable[np.ndarray], crs: pyproj.CRS, path: Path) -> int:
    """Binary PLY, whole coordinates in double precision; the count is filled in when it is known."""
    count = 0
    with path.open("wb+") as stream:
        _write_ply_header(stream, crs, count)
        for block in blocks:
            stream.write(_ply_records(block).tobytes())
            count += len(block)
        stream.seek(0)
        _write_ply_header(stream, crs, count)
    return count


def _write_ply_header(stream: IO[bytes], crs: pyproj.CRS, count: int) -> None:
    text = _ascii(crs.to_wkt("WKT2_2019"))
    code = known_code(crs)
    lines = [
        "ply",
        "format binary_little_endian 1.0",
        f"comment geo-nerf {__version__}; x easting, y northing, z height, metres",
        *([f"comment crs {code}"] if code else []),
        f"comment heights above {_ascii(heights_above(crs))}",
        *(f"comment crs_wkt {text[start : start + _WKT_PART]}" for start in range(0, len(text), _WKT_PART)),
        f"comment {'.' * (20 - len(str(count)))}",  # the header keeps its length whatever the count
        f"element vertex {count}",
        *(f"property {_PLY_TYPES[_PLY[name].str]} {name}" for name in _PLY.names or ()),
        "end_header",
    ]
    stream.write(("\n".join(lines) + "\n").encode("ascii"))


def _ascii(text: str) -> str:
    """Some names carry letters beyond ASCII."""
    return text.encode("unicode_escape").decode("ascii")


def _ply_records(block: np.ndarray) -> np.ndarray:
    records = np.empty(len(block), _PLY)
    for name, source in zip(("x", "y", "z", "nx", "ny", "nz"), (*AXES, *NORMALS), strict=True):
        records[name] = block[source]
    for name, source in zip(("red", "green", "blue"), COLOURS, strict=True):
        records[name] = block[source] // 257
    records["confidence"], records["source"] = block["Confidence"], block["PointSourceId"]
    return records
