"""Textured pieces as Wavefront OBJ: `mesh.obj`, `mesh.mtl`, a JPEG for each page, and `mesh.offset.xyz`.

Comes in: pieces in a CRS, one at a time. Goes out: the files. Readers of OBJ keep coordinates in single precision, so an offset is taken
off (a tenth of a millimetre is written); `mesh.offset.xyz` holds it as easting, northing, height, and the OBJ's comments say so too.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np

from geo_nerf import __version__
from geo_nerf.products.final_file import final_file
from geo_nerf.products.gltf import jpeg_of
from geo_nerf.products.read_back_models import check_obj
from geo_nerf.types import GeoTexturedMesh

#: vertices or triangles formatted at a time
_CHUNK = 1 << 16


class ObjWriter:
    """Takes pieces; see `obj_files`."""

    def __init__(self, path: Path, stream: IO[str], origin: np.ndarray) -> None:
        self._path, self._stream, self._origin = path, stream, origin
        self._vertices = 0
        self.materials: list[str] = []

    def add(self, piece: GeoTexturedMesh) -> None:
        """Append one piece and write its picture."""
        name = f"page_{len(self.materials)}"
        with final_file(self.picture_path(name)) as partial:
            partial.write_bytes(jpeg_of(piece.picture))
        self.materials.append(name)
        self._stream.write(f"usemtl {name}\n")
        self._lines("v %.4f %.4f %.4f\n", piece.xyz - self._origin)
        # OBJ counts upwards from the picture's lower edge
        self._lines("vt %.6f %.6f\n", np.stack([piece.uv[:, 0], 1.0 - piece.uv[:, 1]], axis=1))
        self._lines("vn %.3f %.3f %.3f\n", piece.normals)
        self._lines("f %d/%d/%d %d/%d/%d %d/%d/%d\n", np.repeat(piece.triangles + self._vertices + 1, 3, axis=1))
        self._vertices += len(piece.xyz)

    @property
    def vertices(self) -> int:
        """How many were written."""
        return self._vertices

    def picture_path(self, material: str) -> Path:
        """The file of a material's picture."""
        return self._path.with_name(f"{self._path.stem}_{material}.jpg")

    def _lines(self, line: str, values: np.ndarray) -> None:
        for start in range(0, len(values), _CHUNK):
            part = values[start : start + _CHUNK]
            self._stream.write(line * len(part) % tuple(part.ravel().tolist()))


@contextmanager
def obj_files(path: Path, origin: np.ndarray, crs_name: str) -> Iterator[ObjWriter]:
    """Write an OBJ file and those beside it, piece by piece; the OBJ has its name when the block ends.

    Args:
        path: the OBJ file.
        origin: `(3,)` float64 easting, northing, height that is taken off.
        crs_name: for the comments, with what heights are above.

    Raises:
        NoSpaceError: the disk is full.
    """
    library = path.with_suffix(".mtl")
    offset = " ".join(f"{value:.3f}" for value in origin)
    with final_file(path) as partial:
        with partial.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(f"# geo-nerf {__version__}; x easting, y northing, z height, metres, in {crs_name}\n")
            stream.write(f"# less the offset {offset} (also in {path.stem}.offset.xyz)\nmtllib {library.name}\n")
            writer = ObjWriter(path, stream, np.asarray(origin, np.float64))
            yield writer
        check_obj(partial, path, writer.vertices, [writer.picture_path(name) for name in writer.materials])
        with final_file(path.with_suffix(".offset.xyz")) as beside:
            beside.write_text(f"{offset}\n", encoding="utf-8")
        with final_file(library) as beside:
            beside.write_text("".join(_material(name, writer.picture_path(name).name) for name in writer.materials), encoding="utf-8")


def _material(name: str, picture: str) -> str:
    return f"newmtl {name}\nKa 1 1 1\nKd 1 1 1\nKs 0 0 0\nillum 1\nmap_Kd {picture}\n\n"
