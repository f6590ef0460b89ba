"""Textured pieces as one binary glTF 2.0 file (GLB). Comes in: pieces, one at a time. Goes out: the file; memory holds one piece.

glTF's axes are y up, so x stays, height becomes y and y becomes -z. Positions are float32 about an origin that stands as the root node's
translation, in double precision: within a kilometre of it they are good to 0.1 mm. Colours are photographs of a lit place, so the material
is unlit (KHR_materials_unlit); programs that do not know that take it for a rough, dull one.
"""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np

from geo_nerf import __version__
from geo_nerf.artefacts import partial_path
from geo_nerf.errors import OutputError
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back_models import check_glb
from geo_nerf.types import GeoTexturedMesh, LocalTexturedMesh

#: quality of the pictures' JPEG
JPEG_QUALITY = 92
#: a GLB's lengths are 32 bit
_LARGEST = 2**32 - 1
_FLOAT, _UNSIGNED_INT = 5126, 5125
_VERTICES, _INDICES = 34962, 34963


def to_y_up(xyz: np.ndarray) -> np.ndarray:
    """Coordinates `(N, 3)` with z up as glTF has them, y up."""
    return np.stack([xyz[:, 0], xyz[:, 2], -xyz[:, 1]], axis=1)


def jpeg_of(picture: np.ndarray) -> bytes:
    """A picture `(H, W, 3)` uint8 as JPEG."""
    import cv2

    done, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    assert done, "a picture of whole size"
    return bytes(data)


class GlbWriter:
    """Takes pieces and collects the file's description; see `glb_file`."""

    def __init__(self, stream: IO[bytes], origin: np.ndarray) -> None:
        self._stream, self._origin = stream, origin
        self._length = 0
        self._views: list[dict[str, Any]] = []
        self._accessors: list[dict[str, Any]] = []
        self._primitives: list[dict[str, Any]] = []
        #: buffer views of the primitives' pictures
        self._pictures: list[int] = []

    def __len__(self) -> int:
        return len(self._primitives)

    def add(self, piece: LocalTexturedMesh | GeoTexturedMesh) -> None:
        """Append one piece, a primitive with a material of its own."""
        positions = to_y_up(piece.xyz - self._origin).astype("<f4")
        extent = {"min": positions.min(axis=0).tolist(), "max": positions.max(axis=0).tolist()}
        attributes = {
            "POSITION": self._accessor(positions, "VEC3", _FLOAT, _VERTICES, extent),
            "NORMAL": self._accessor(to_y_up(_unit(piece.normals)).astype("<f4"), "VEC3", _FLOAT, _VERTICES),
            "TEXCOORD_0": self._accessor(piece.uv.astype("<f4"), "VEC2", _FLOAT, _VERTICES),
        }
        indices = self._accessor(piece.triangles.astype("<u4").reshape(-1), "SCALAR", _UNSIGNED_INT, _INDICES)
        self._pictures.append(self._view(jpeg_of(piece.picture), {}))
        self._primitives.append({"attributes": attributes, "indices": indices, "material": len(self)})

    def description(self, extras: Mapping[str, Any]) -> dict[str, Any]:
        """The file's JSON, as far as it is filled."""
        numbers = range(len(self))
        return {
            "asset": {"version": "2.0", "generator": f"geo-nerf {__version__}", "extras": dict(extras)},
            "extensionsUsed": ["KHR_materials_unlit"],
            "scene": 0,
            "scenes": [{"nodes": [0]}],
            "nodes": [{"name": "surface", "mesh": 0, "translation": to_y_up(self._origin[None])[0].tolist()}],
            "meshes": [{"primitives": self._primitives}],
            "materials": [_material(number) for number in numbers],
            "textures": [{"source": number, "sampler": 0} for number in numbers],
            "images": [{"bufferView": view, "mimeType": "image/jpeg"} for view in self._pictures],
            "samplers": [{"magFilter": 9729, "minFilter": 9987, "wrapS": 33071, "wrapT": 33071}],
            "accessors": self._accessors,
            "bufferViews": self._views,
            "buffers": [{"byteLength": self._length}],
        }

    def _accessor(self, values: np.ndarray, kind: str, component: int, target: int, extent: Mapping[str, Any] | None = None) -> int:
        view = self._view(values.tobytes(), {"target": target})
        self._accessors.append({"bufferView": view, "componentType": component, "count": len(values), "type": kind, **(extent or {})})
        return len(self._accessors) - 1

    def _view(self, data: bytes, more: Mapping[str, Any]) -> int:
        self._views.append({"buffer": 0, "byteOffset": self._length, "byteLength": len(data), **more})
        self._stream.write(data + b"\0" * (-len(data) % 4))
        self._length += len(data) + -len(data) % 4
        return len(self._views) - 1


@contextmanager
def glb_file(path: Path, origin: np.ndarray, extras: Mapping[str, Any]) -> Iterator[GlbWriter]:
    """Write a GLB file piece by piece; it has its name when the block ends.

    Args:
        path: the file.
        origin: `(3,)` float64 what positions are counted from; the root node's translation.
        extras: what else the file's `asset` says.

    Raises:
        OutputError: the file would be larger than GLB allows (4 GB).
        NoSpaceError: the disk is full.
    """
    data = partial_path(path).with_suffix(".bin")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with final_file(path) as partial:
            with data.open("wb") as stream:
                writer = GlbWriter(stream, np.asarray(origin, np.float64))
                yield writer
            with partial.open("wb") as stream:
                _put_together(stream, writer.description(extras), data, path)
            check_glb(partial, path, to_y_up(np.asarray(origin, np.float64)[None])[0], len(writer), extras.get("crs_wkt"))
    finally:
        data.unlink(missing_ok=True)


def _put_together(stream: IO[bytes], description: Mapping[str, Any], data: Path, path: Path) -> None:
    text = json.dumps(description, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-len(text) % 4)
    size = data.stat().st_size
    if 28 + len(text) + size > _LARGEST:
        raise OutputError(
            path, "this mesh does not fit into a GLB file (4 GB).", "Ask for 3dtiles in products.mesh_formats, or less detail."
        )
    stream.write(struct.pack("<4sII", b"glTF", 2, 28 + len(text) + size))
    stream.write(struct.pack("<I4s", len(text), b"JSON") + text + struct.pack("<I4s", size, b"BIN\0"))
    with data.open("rb") as source:
        shutil.copyfileobj(source, stream, 1 << 20)


def _material(number: int) -> dict[str, Any]:
    surface = {"baseColorTexture": {"index": number}, "metallicFactor": 0.0, "roughnessFactor": 1.0}
    return {"name": f"page_{number}", "pbrMetallicRoughness": surface, "extensions": {"KHR_materials_unlit": {}}}


def _unit(normals: np.ndarray) -> np.ndarray:
    """Unit vectors, to the last bit that validators look at; up where there is no direction."""
    length = np.linalg.norm(normals.astype(np.float64), axis=1, keepdims=True)
    return np.where(length > 1e-6, normals / np.maximum(length, 1e-6), [0.0, 0.0, 1.0])
