"""Every transformer of the program: x (easting or longitude) first, without ballpark steps, with explicit heights.

A CRS without a vertical part carries WGS84 ellipsoidal heights.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

from geo_nerf.crs.definition import WGS84_3D, with_heights
from geo_nerf.errors import MissingGridError, OutsideCrsError


@lru_cache(maxsize=64)
def transformer(source: pyproj.CRS, target: pyproj.CRS) -> pyproj.Transformer:
    """The best transformation, x first, refusing to fall back to an inexact one.

    Raises:
        MissingGridError: the best one needs a grid that is not installed.
    """
    first, second = with_heights(source), with_heights(target)
    with warnings.catch_warnings(action="ignore"):  # it warns of the missing grid that we raise for
        group = TransformerGroup(first, second, always_xy=True, allow_ballpark=False)
    if not group.best_available:
        grids = [grid.short_name for operation in group.unavailable_operations for grid in operation.grids if not grid.available]
        raise MissingGridError(source.name, target.name, grids[:1])
    return pyproj.Transformer.from_crs(first, second, always_xy=True, allow_ballpark=False, only_best=True)


def transform(xyz: np.ndarray, source: pyproj.CRS, target: pyproj.CRS) -> np.ndarray:
    """Transform points, x (easting or longitude) first.

    Args:
        xyz: `(N, 3)` float64 in `source`; degrees where it is geographic, else its unit.
        source: CRS of `xyz`.
        target: CRS wanted.

    Returns:
        `(N, 3)` float64 in `target`.

    Raises:
        MissingGridError: see `transformer`.
        OutsideCrsError: a point has no image in `target`.
    """
    points = np.asarray(xyz, dtype=np.float64).reshape(-1, 3)
    if len(points) == 0:
        return points.copy()
    try:
        x, y, z = points.T
        moved = np.stack(transformer(source, target).transform(x, y, z, errcheck=True), axis=1)
    except ProjError as error:
        raise OutsideCrsError(target.name, *_lon_lat(points, source)) from error
    if not np.isfinite(moved).all():
        raise OutsideCrsError(target.name, *_lon_lat(points, source))
    return moved


@dataclass(frozen=True)
class Operation:
    """The coordinate operation that PROJ uses between two CRSs at a place, as a surveyor cites it."""

    source: str
    target: str
    #: PROJ's name of it, its steps joined by +
    name: str
    #: metres as EPSG states it, None where nobody does
    accuracy_m: float | None
    #: to be run by `cct` or `gdaltransform`
    proj_pipeline: str
    #: file names of the grids it reads
    grids: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def operation_at(source: pyproj.CRS, target: pyproj.CRS, xyz: tuple[float, float, float]) -> Operation:
    """Which operation `transform` uses at a point (there may be one per region).

    Args:
        source: CRS of `xyz`.
        target: CRS wanted.
        xyz: x (easting or longitude), y, z in `source`.

    Raises:
        MissingGridError: see `transformer`.
        OutsideCrsError: the point has no image in `target`.
    """
    transform(np.array([xyz]), source, target)
    used = transformer(source, target)
    if used.definition.startswith("unavailable"):  # several are in hand, and the last point decided
        used = used.get_last_used_operation()
    names = {grid.short_name for step in used.operations or () for grid in step.grids}
    names |= set(re.findall(r"grids=@?(\S+)", used.definition))
    accuracy = float(used.accuracy) if used.accuracy is not None and used.accuracy >= 0 else None
    return Operation(source.name, target.name, used.description, accuracy, used.definition, tuple(sorted(names)))


def _lon_lat(points: np.ndarray, source: pyproj.CRS) -> tuple[float, float]:
    to_geographic = pyproj.Transformer.from_crs(with_heights(source), WGS84_3D, always_xy=True)
    lon, lat, _ = to_geographic.transform(*np.median(points, axis=0))
    return float(lon), float(lat)
