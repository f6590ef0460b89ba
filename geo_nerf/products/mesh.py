"""The mesh as binary PLY, coordinates in double precision. Comes in: a mesh. Goes out: `mesh.ply` in the CRS, or `mesh_local.ply`.

PLY has no place for a CRS, so comments carry it: `comment crs EPSG:…` for people, and the WKT cut over lines that begin `comment crs_wkt `.
Where local coordinates lie says `mesh_local.frame.json`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.crs import heights_above
from geo_nerf.crs.files import crs_from_text
from geo_nerf.crs.identity import known_code
from geo_nerf.errors import NothingMeasuredError
from geo_nerf.frame import LocalFrame
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant
from geo_nerf.products.read_back_models import check_ply
from geo_nerf.types import GeoMesh, LocalMesh

_COLOURS = ("red", "green", "blue")
_VERTEX = np.dtype([*((name, "<f8") for name in "xyz"), *((f"n{name}", "<f4") for name in "xyz"), *((name, "u1") for name in _COLOURS)])
_FACE = np.dtype([("count", "u1"), ("vertices", "<i4", 3)])
_PLY_NAMES = {"<f8": "double", "<f4": "float", "|u1": "uchar"}
#: a common reader takes header lines of up to a thousand characters
_WKT_PART = 200
#: vertices or triangles turned into records at a time
_CHUNK = 1 << 20


def write_ply(mesh: GeoMesh, path: Path) -> None:
    """Write a mesh: positions as doubles (whole coordinates, no offset), unit normals, 8-bit colours.

    Raises:
        NothingMeasuredError: the mesh has no triangle.
        NoSpaceError: the disk is full.
    """
    _write(mesh, path, _crs_comments(mesh.crs))


def write_local_ply(mesh: LocalMesh, frame: LocalFrame, crs: pyproj.CRS, path: Path) -> None:
    """Write a mesh in local metres, and beside it `NAME.frame.json`, which says where these lie.

    Args:
        mesh: to write, as `write_ply` does.
        frame: the frame it is in.
        crs: the run's CRS, for the origin's coordinates.
        path: the PLY file.

    Raises:
        NothingMeasuredError: the mesh has no triangle.
        NoSpaceError: the disk is full.
        MissingGridError: the CRS's heights need a geoid grid that is not installed.
    """
    sidecar = path.with_suffix(".frame.json")
    _write(mesh, path, [f"comment x east, y north, z up, local metres; {sidecar.name} says where they lie"])
    write_json(
        sidecar,
        {
            **frame.to_json(),
            "ecef_from_local": frame.ecef_from_local(),
            "ecef": "EPSG:4978; the matrix, rows first, takes (x, y, z, 1) of the file there, exactly",
            "origin_in_crs": frame.local_to_crs(np.zeros((1, 3)), crs)[0],
            "crs": crs.to_wkt("WKT2_2019"),
            "heights_above": heights_above(crs),
        },
    )


def crs_of_ply(path: Path) -> pyproj.CRS | None:
    """The CRS that `write_ply` left in a file's comments, or None."""
    prefix, parts = b"comment crs_wkt ", []
    with path.open("rb") as stream:
        for line in iter(stream.readline, b"end_header\n"):
            if not line:
                break
            if line.startswith(prefix):
                parts.append(line.removeprefix(prefix).removesuffix(b"\n"))
    return crs_from_text(b"".join(parts).decode("unicode_escape"), path) if parts else None


def _write(mesh: GeoMesh | LocalMesh, path: Path, comments: list[str]) -> None:
    if len(mesh.triangles) == 0:
        raise NothingMeasuredError("mesh")
    with final_file(path) as partial, partial.open("wb") as stream:
        stream.write(_header(mesh, comments).encode("ascii"))
        for part in _parts(len(mesh.xyz)):
            stream.write(_vertices(mesh, part).tobytes())
        for part in _parts(len(mesh.triangles)):
            faces = np.empty(len(mesh.triangles[part]), _FACE)
            faces["count"], faces["vertices"] = 3, mesh.triangles[part]
            stream.write(faces.tobytes())
        stream.flush()
        low, high = mesh.xyz.min(axis=0).tolist(), mesh.xyz.max(axis=0).tolist()
        meant = Meant(mesh.crs if isinstance(mesh, GeoMesh) else None, low, high, len(mesh.xyz))
        check_ply(partial, path, meant, _VERTEX, len(mesh.triangles), _FACE)


def _crs_comments(crs: pyproj.CRS) -> list[str]:
    wkt, above = (_ascii(text) for text in (crs.to_wkt("WKT2_2019"), heights_above(crs)))
    code = known_code(crs)
    return [
        "comment x easting, y northing, z height, metres",
        *([f"comment crs {code}"] if code else []),
        f"comment heights above {above}",
        *(f"comment crs_wkt {wkt[start : start + _WKT_PART]}" for start in range(0, len(wkt), _WKT_PART)),
    ]


def _ascii(text: str) -> str:
    """Some names carry letters beyond ASCII."""
    return text.encode("unicode_escape").decode("ascii")


def _header(mesh: GeoMesh | LocalMesh, comments: list[str]) -> str:
    fields = [f"property {_PLY_NAMES[_VERTEX[name].str]} {name}" for name in _VERTEX.names or ()]
    lines = [
        "ply",
        "format binary_little_endian 1.0",
        f"comment geo-nerf {__version__}",
        *comments,
        f"element vertex {len(mesh.xyz)}",
        *fields,
        f"element face {len(mesh.triangles)}",
        "property list uchar int vertex_indices",
        "end_header",
    ]
    return "\n".join(lines) + "\n"


def _vertices(mesh: GeoMesh | LocalMesh, part: slice) -> np.ndarray:
    records = np.empty(len(mesh.xyz[part]), _VERTEX)
    for axis, name in enumerate("xyz"):
        records[name], records[f"n{name}"] = mesh.xyz[part, axis], mesh.normals[part, axis]
    for band, name in enumerate(_COLOURS):
        records[name] = mesh.rgb[part, band]
    return records


def _parts(count: int) -> Iterator[slice]:
    yield from (slice(start, start + _CHUNK) for start in range(0, count, _CHUNK))
