"""Points between numpy and a PDAL in another process: binary PLY, whose properties bear PDAL's names of dimensions.

Structured arrays come in and go out; coordinates stay float64.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import numpy as np

from pdal_stages.errors import ExchangeError

#: PLY's name of each numpy type PDAL understands
_PLY_NAMES = {
    "i1": "int8", "u1": "uint8", "i2": "int16", "u2": "uint16", "i4": "int32", "u4": "uint32", "f4": "float32", "f8": "float64",
}  # fmt: skip
_OLD_NAMES = {"char": "i1", "uchar": "u1", "short": "i2", "ushort": "u2", "int": "i4", "uint": "u4", "float": "f4", "double": "f8"}
_NUMPY_NAMES = {name: f"<{kind}" for name, kind in ((*((name, kind) for kind, name in _PLY_NAMES.items()), *_OLD_NAMES.items()))}
#: how PDAL spells what its filters add
ADDED_BY_FILTERS = (
    "Classification", "HeightAboveGround", "NormalX", "NormalY", "NormalZ", "Curvature", "ClusterID", "Red", "Green", "Blue", "NNDistance",
    "LocalOutlierFactor", "RadialDensity", "Planarity", "Verticality", "Linearity", "Scattering", "OptimalKNN", "OptimalRadius",
)  # fmt: skip
_LONGEST_HEADER = 1 << 16


def write_points(path: Path, points: np.ndarray) -> None:
    """Write points for `readers.ply`.

    Args:
        path: ends in `.ply`.
        points: `(N,)` structured, fields named as PDAL names dimensions (`X`, `Y`, `Z`, `Classification`, …).

    Raises:
        ExchangeError: a field's type is none of PDAL's.
    """
    kinds = {name: points.dtype[name].str[1:] for name in points.dtype.names or ()}
    if strange := [name for name, kind in kinds.items() if kind not in _PLY_NAMES]:
        raise ExchangeError(path, f"PDAL has no type for {', '.join(strange)}")
    packed = np.dtype([(name, f"<{kind}") for name, kind in kinds.items()])
    properties = "".join(f"property {_PLY_NAMES[kind]} {name}\n" for name, kind in kinds.items())
    with path.open("wb") as stream:
        stream.write(f"ply\nformat binary_little_endian 1.0\nelement vertex {len(points)}\n{properties}end_header\n".encode("ascii"))
        points.astype(packed, copy=False).tofile(stream)


def read_points(path: Path, names: Iterable[str] = ()) -> np.ndarray:
    """Read what `writers.ply` or `geo-nerf extract` wrote.

    Args:
        path: a binary PLY of points alone.
        names: how fields shall be spelt, since PDAL writes all names in lower case; what filters add is known by itself.

    Returns:
        `(N,)` structured array.

    Raises:
        ExchangeError: it is no such file, or is cut short.
    """
    with path.open("rb") as stream:
        count, fields = _header(path, stream)
        wanted = {name.lower(): name for name in (*ADDED_BY_FILTERS, *names)}
        points = np.fromfile(stream, np.dtype([(wanted.get(name, name), kind) for name, kind in fields]), count)
    if len(points) != count:
        raise ExchangeError(path, f"it holds {len(points)} of {count} points")
    return points


def _header(path: Path, stream: BinaryIO) -> tuple[int, list[tuple[str, str]]]:
    """Number of points, and name and type of each field; the stream then stands at the first point."""
    count, fields = -1, []
    for line in iter(stream.readline, b"end_header\n"):
        words = line.decode("ascii", "replace").split()
        if not line or stream.tell() > _LONGEST_HEADER or (words[:1] == ["format"] and words[1] != "binary_little_endian"):
            raise ExchangeError(path, "it is no binary PLY of PDAL's")
        if words[:2] == ["element", "vertex"]:
            count = int(words[2])
        elif words[:1] == ["property"] and words[1] in _NUMPY_NAMES:
            fields.append((words[2], _NUMPY_NAMES[words[1]]))
    if count < 0:
        raise ExchangeError(path, "it names no points")
    return count, fields
