"""Functions for `filters.python` and `readers.numpy`, which also work outside PDAL on numpy's structured arrays.

In a pipeline: `{"type": "filters.python", "script": "functions.py", "module": "functions", "function": "keep_confident",
"pdalargs": {"minimum": 0.5}}`, and `{"type": "readers.numpy", "filename": "functions.py", "module": "functions", "function": "read_field",
"fargs": "OUT,0.1"}` (arguments between commas, so a path has none). Outside: `applied(keep_confident, points, minimum=0.5)` and
`read_field("OUT", 0.1)`. Fields bear PDAL's names.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import numpy as np

#: PDAL puts a stage's `pdalargs` here before it calls a function, None where it has none
pdalargs: Any = {}
#: what `geo-nerf extract` writes -> PDAL's names
_FIELD_NAMES = {
    "x": "X", "y": "Y", "z": "Z", "nx": "NormalX", "ny": "NormalY", "nz": "NormalZ", "confidence": "Confidence",
    "red": "Red", "green": "Green", "blue": "Blue", "source": "PointSourceId",
}  # fmt: skip
#: names the program, where it is not on the path
VARIABLE = "GEO_NERF_PROGRAM"


def keep_confident(ins: Mapping[str, np.ndarray], outs: MutableMapping[str, Any]) -> bool:
    """Keep points whose `Confidence` is at least `minimum` (0.5 when left out).

    Raises:
        ValueError: an argument of another name.
    """
    outs["Mask"] = np.asarray(ins["Confidence"]) >= float(_arguments("keep_confident", minimum=0.5)["minimum"])
    return True


def colour_by_normals(ins: Mapping[str, np.ndarray], outs: MutableMapping[str, Any]) -> bool:
    """Colour points by where they face: -1 to 1 of each axis becomes 0 to 65535 of red (easting), green (northing) and blue (height).

    Raises:
        ValueError: an argument; it takes none.
    """
    _arguments("colour_by_normals")
    for normal, colour in (("NormalX", "Red"), ("NormalY", "Green"), ("NormalZ", "Blue")):
        outs[colour] = np.round((np.clip(ins[normal], -1.0, 1.0) + 1) * 32767.5).astype(np.uint16)
    return True


def _arguments(function: str, **defaults: Any) -> dict[str, Any]:
    """A function's `pdalargs`, those left out as by default."""
    there, given = ", ".join(defaults) or "none", pdalargs or {}
    for name in given:
        if name not in defaults:
            raise ValueError(f"{function} has no argument '{name}' (there is: {there})")
    return {**defaults, **given}


def applied(function: Callable[[Any, Any], bool], points: np.ndarray, **arguments: Any) -> np.ndarray:
    """What `filters.python` would do, without PDAL.

    Args:
        function: one of this module, or another of that form.
        points: `(N,)` structured.
        arguments: its `pdalargs`.

    Returns:
        `(M,)` structured: points that a `Mask` keeps, with the fields the function set (new ones at the end).
    """
    space: dict[str, Any] = getattr(function, "__globals__", {})
    before = space.get("pdalargs", {})
    outs: dict[str, Any] = {}
    space["pdalargs"] = arguments
    try:
        function({name: points[name] for name in points.dtype.names or ()}, outs)
    finally:
        space["pdalargs"] = before
    mask = np.asarray(outs.pop("Mask", np.ones(len(points), np.bool_)), np.bool_)
    new = [(name, np.asarray(values).dtype) for name, values in outs.items() if name not in (points.dtype.names or ())]
    result = np.zeros(len(points), np.dtype([*((name, points.dtype[name]) for name in points.dtype.names or ()), *new]))
    for name in points.dtype.names or ():
        result[name] = points[name]
    for name, values in outs.items():
        result[name] = values
    return np.asarray(result[mask])


def read_field(run: str, spacing_m: str | float = 0.0, min_confidence: str | float = 0.0, crs: str = "") -> np.ndarray:
    """Points of a geo-nerf run's surface, through `geo-nerf extract` in its own process.

    Args:
        run: the run's folder.
        spacing_m: edge of the cubes of which the most confident point is kept, metres (0: all points).
        min_confidence: points less sure are left out, 0..1.
        crs: CRS of the points; "" for the run's.

    Returns:
        `(N,)` structured: X, Y, Z (float64), normals and Confidence (float32), Red, Green, Blue and PointSourceId (uint16).

    Raises:
        FieldError: the program is not here, or stopped; with its own words.
    """
    from pdal_stages.errors import FieldError
    from pdal_stages.exchange import read_points

    options = {"--spacing": float(spacing_m) or "", "--min-confidence": float(min_confidence) or "", "--crs": crs}
    with tempfile.TemporaryDirectory(prefix="geo-nerf-points-") as scratch:
        path = Path(scratch) / "points.ply"
        chosen = [word for name, value in options.items() if value != "" for word in (name, str(value))]
        try:
            command = [_program(), "extract", f"./{run}" if run.startswith("-") else run, "-o", str(path), *chosen]
            environment = {**os.environ, "COLUMNS": "4000"}  # its errors are paragraphs; they shall not be cut into lines here
            done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        except OSError as error:
            raise FieldError(f"{error}; name the program geo-nerf in {VARIABLE}") from error
        if done.returncode != 0 or not path.is_file():
            raise FieldError(_in_our_words(done.stderr) or f"exit status {done.returncode}")
        found = read_points(path)
    return _as_pdal(found)


def _as_pdal(found: np.ndarray) -> np.ndarray:
    """PDAL's names, and the 16 bits a colour that LAS wants."""
    named = {_FIELD_NAMES[name.lower()]: found[name] for name in found.dtype.names or () if name.lower() in _FIELD_NAMES}
    for name in ("Red", "Green", "Blue"):
        if name in named and named[name].dtype == np.uint8:
            named[name] = named[name].astype(np.uint16) * np.uint16(257)
    points = np.zeros(len(found), [(name, values.dtype) for name, values in named.items()])
    for name, values in named.items():
        points[name] = values
    return points


def _in_our_words(said: str) -> str:
    """The program's error on one line, with this function's arguments for the options of its command line."""
    words = " ".join(said.rsplit("Error: ", 1)[-1].split())
    for option, argument in (("--spacing", "spacing_m"), ("--min-confidence", "min_confidence"), ("--crs", "crs")):
        words = words.replace(option, argument)
    return words


def _program() -> str:
    beside = Path(sys.prefix) / "bin" / "geo-nerf"
    return os.environ.get(VARIABLE) or shutil.which("geo-nerf") or str(beside)
