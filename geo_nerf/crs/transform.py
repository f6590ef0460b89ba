"""Every transformer of the program: x (easting or longitude) first, without ballpark steps, with explicit heights.

The heights of a CRS without a vertical axis are above the WGS 84 ellipsoid, whatever its own ellipsoid is: EPSG:2056 and EPSG:25832
give a place the same height. A CRS with a vertical axis means what it says, see `heights_above`.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

from geo_nerf.crs.datum import is_like_wgs84, stand_in, taken_for_wgs84
from geo_nerf.crs.definition import WGS84_3D, title, with_heights
from geo_nerf.crs.errors import NoOperationError, OutsideProjectionError
from geo_nerf.crs.reasons import missing_grid, no_way
from geo_nerf.errors import GeoNerfError, MissingGridError

#: metres; where PROJ's way leads this near to where it should, nothing is to be put right
_SAME_M = 1e-6


@lru_cache(maxsize=64)
def transformer(source: pyproj.CRS, target: pyproj.CRS) -> pyproj.Transformer:
    """The best transformation, x first, refusing to fall back to an inexact one.

    Where a CRS has no vertical axis, z is above its own ellipsoid in `source`; in `target` it stays as it is in `source`.
    `transform` sees to heights.

    Raises:
        MissingGridError: the best one needs a grid that is not installed.
        NoOperationError: none is known.
        UnsupportedProjectionError: PROJ cannot compute the projection.
        MissingDatumError: a CRS says no datum.
        OtherBodyError: a CRS is not of the earth.
    """
    first, second = _as_taken(stand_in(with_heights(source)), target), _as_taken(stand_in(target), source)
    group = _operations(first, second)
    if group is None or not (group.transformers or group.unavailable_operations):
        raise no_way(source, target)
    if not group.best_available:
        raise missing_grid(source, target, group.unavailable_operations)
    if len(group.transformers) == 1:
        return group.transformers[0]
    return pyproj.Transformer.from_crs(first, second, always_xy=True, allow_ballpark=False, only_best=True)


def _as_taken(crs: pyproj.CRS, other: pyproj.CRS) -> pyproj.CRS:
    """WGS 84 as the other CRS takes it, see `taken_for_wgs84`; any other CRS as it is."""
    taken = taken_for_wgs84(other) if _is_wgs84(crs) and len(crs.axis_info) == 3 else None
    return taken or crs


def check_way(crs: pyproj.CRS, *, where: str = "--crs", grids: bool = True) -> None:
    """Make sure that coordinates in a CRS can be had from WGS 84, and back.

    Args:
        crs: the CRS.
        where: the option or file that names it, for the error.
        grids: whether a missing grid counts too.

    Raises:
        GeoNerfError: as `transformer`.
    """
    try:
        transformer(_wgs84(), crs)
        transformer(crs, _wgs84())
    except MissingGridError as error:
        if grids:
            raise error.at(where) from error
    except GeoNerfError as error:
        raise error.at(where) from error


def transformer_at(source: pyproj.CRS, target: pyproj.CRS, place: tuple[float, float]) -> pyproj.Transformer:
    """The best transformation of plane coordinates at one place, x first.

    Args:
        source: CRS of the coordinates.
        target: CRS wanted.
        place: longitude and latitude, degrees.

    Raises:
        MissingGridError: the best one there needs a grid that is not installed.
        NoOperationError: none is known there.
    """
    group = _operations(stand_in(source), stand_in(target), AreaOfInterest(*place, *place))
    if group is not None and group.transformers and group.best_available:
        return group.transformers[0]
    if group is not None and group.unavailable_operations:
        raise missing_grid(source, target, group.unavailable_operations, place)
    raise NoOperationError(f"{title(source)} at longitude {place[0]:.1f}, latitude {place[1]:.1f}", title(target), "")


def _operations(source: pyproj.CRS, target: pyproj.CRS, area: Any = None) -> TransformerGroup | None:
    """All operations between two CRSs; None where PROJ cannot make the one that it knows."""
    with warnings.catch_warnings(action="ignore"):  # it warns of the missing grid that we raise for
        try:
            return TransformerGroup(source, target, always_xy=True, allow_ballpark=False, area_of_interest=area)
        except (ProjError, IndexError):  # IndexError: pyproj takes the first of the operations that PROJ could not make
            return None


def transform(xyz: np.ndarray, source: pyproj.CRS, target: pyproj.CRS) -> np.ndarray:
    """Transform points, x (easting or longitude) first.

    Args:
        xyz: `(N, 3)` float64 in `source`; degrees where it is geographic, else its unit; heights see `heights_above`.
        source: CRS of `xyz`.
        target: CRS wanted.

    Returns:
        `(N, 3)` float64 in `target`.

    Raises:
        MissingGridError: see `transformer`, as for the other errors of a pair of CRSs.
        OutsideProjectionError: a point has no image in `target`.
    """
    points = np.asarray(xyz, dtype=np.float64).reshape(-1, 3)
    if len(points) == 0:
        return points.copy()
    if _is_wgs84(target):
        return _to_wgs84(points, source)
    flat = len(source.axis_info) < 3 and len(target.axis_info) < 3 and same_datum(source, target)
    try:
        moved = _moved(points if flat else _with_own_heights(points, source), source, target)
    except NoOperationError:  # between two CRSs that are bound to WGS 84 by towgs84, say, PROJ does not go by way of it
        if _is_wgs84(source):
            raise
        return transform(_to_wgs84(points, source), _wgs84(), target)
    if len(target.axis_info) < 3:
        moved[:, 2] = _wgs84_heights(points, source)
    return moved


def same_datum(first: pyproj.CRS, second: pyproj.CRS) -> bool:
    """Whether only projections lie between two CRSs' places, so that heights play no part."""
    if first.is_bound or second.is_bound:  # what binds them may differ where the datum does not
        return first == second
    one, other = first.geodetic_crs, second.geodetic_crs
    return one is not None and other is not None and one.datum is not None and one.datum == other.datum


def is_wgs84(crs: pyproj.CRS) -> bool:
    """Whether a CRS's places are on WGS 84, by any projection or none."""
    return same_datum(crs, _wgs84())


def _to_wgs84(points: np.ndarray, source: pyproj.CRS) -> np.ndarray:
    """Points in WGS84_3D, so that the way from there leads back to them.

    PROJ goes back by itself to 0.6 mm for seven parameters (its inverse is of first order), and to some millimetres where heights are
    not above the CRS's own ellipsoid. What it is off by is taken away once; that leaves less than a micrometre.
    """
    moved = _near_wgs84(points, source)
    probe = [0, len(points) // 2, -1]
    if source.is_geocentric or np.abs(_off(moved[probe], points[probe], source)).max() < _SAME_M * _units_a_metre(source):
        return moved
    return _near_wgs84(points - _off(moved, points, source), source)


def _near_wgs84(points: np.ndarray, source: pyproj.CRS) -> np.ndarray:
    moved = _moved(points, source, _wgs84())
    if len(source.axis_info) < 3:
        moved[:, 2] = points[:, 2]
    return moved


def _off(moved: np.ndarray, points: np.ndarray, source: pyproj.CRS) -> np.ndarray:
    """Where the way back from WGS 84 leads, less where it should, in the source's units."""
    off: np.ndarray = _moved(moved, _wgs84(), source) - points
    if len(source.axis_info) < 3:  # heights stay, though PROJ takes some operations (Oman's) to be of three dimensions
        off[:, 2] = 0.0
    if source.is_geographic:
        off[:, 0] = (off[:, 0] + 180.0) % 360.0 - 180.0
    return off


def _units_a_metre(crs: pyproj.CRS) -> float:
    return 1e-5 if crs.is_geographic else 1.0 / crs.axis_info[0].unit_conversion_factor


def _with_own_heights(points: np.ndarray, source: pyproj.CRS) -> np.ndarray:
    """Points with heights above the source's own ellipsoid, where `source` has no vertical axis.

    The difference to WGS 84 changes by less than 0.1 mm a metre of height, so one step leaves less than a micrometre.
    """
    if len(source.axis_info) == 3:
        return points
    wgs84 = _wgs84()
    probe = points[[0, len(points) // 2, -1]]
    if np.abs(_moved(probe, source, wgs84)[:, 2] - probe[:, 2]).max() < _SAME_M:
        return points
    own = points.copy()
    own[:, 2] += points[:, 2] - _moved(points, source, wgs84)[:, 2]
    return own


def _wgs84_heights(points: np.ndarray, source: pyproj.CRS) -> np.ndarray:
    """`(N,)` heights above the WGS 84 ellipsoid."""
    if len(source.axis_info) < 3 or _is_wgs84(source):
        return points[:, 2]
    heights: np.ndarray = _moved(points, source, _wgs84())[:, 2]
    return heights


@lru_cache(maxsize=1)
def _wgs84() -> pyproj.CRS:
    return pyproj.CRS(WGS84_3D)


def _is_wgs84(crs: pyproj.CRS) -> bool:
    return crs.is_geographic and crs == _wgs84()


def _moved(points: np.ndarray, source: pyproj.CRS, target: pyproj.CRS) -> np.ndarray:
    """Points as PROJ moves them."""
    way = transformer(source, target)
    x, y, z = points.T
    try:
        moved = np.stack(way.transform(x, y, z, errcheck=True), axis=1)
    except ProjError as error:
        raise _why_not(points, source, target) from error
    if not np.isfinite(moved).all():
        raise _why_not(points, source, target)
    return moved


def _why_not(points: np.ndarray, source: pyproj.CRS, target: pyproj.CRS) -> GeoNerfError:
    """Why the first point that has no image has none."""
    x, y, z = points.T
    moved = np.stack(transformer(source, target).transform(x, y, z), axis=1)
    lost = points[~np.isfinite(moved).all(axis=1)]
    point = lost[0] if len(lost) else points[0]
    place = _lon_lat(point, source)
    if place is None:
        return OutsideProjectionError(title(target), f"the point x {point[0]:.3f}, y {point[1]:.3f} of {title(source)}")
    first, second = _as_taken(stand_in(with_heights(source)), target), _as_taken(stand_in(target), source)
    group = _operations(first, second, AreaOfInterest(*place, *place))
    if group is not None and group.unavailable_operations and not group.best_available:
        return missing_grid(source, target, group.unavailable_operations, place)
    return OutsideProjectionError(title(target), f"the point at longitude {place[0]:.4f}, latitude {place[1]:.4f}")


def _lon_lat(point: np.ndarray, source: pyproj.CRS) -> tuple[float, float] | None:
    """Degrees on the source's own datum; None where the point is no place on earth."""
    if source.is_geographic:
        lon, lat = point[:2]
    elif source.is_geocentric:
        lon, lat, _ = pyproj.Transformer.from_crs(source, _wgs84(), always_xy=True).transform(*point)
    else:
        base = source.geodetic_crs
        lon, lat = pyproj.Transformer.from_crs(source.to_2d(), base, always_xy=True).transform(*point[:2])
    return (float(lon), float(lat)) if np.isfinite([lon, lat]).all() and abs(lat) <= 90 and abs(lon) <= 360 else None


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


def _added(*accuracies_m: float | None) -> float | None:
    return sum(value for value in accuracies_m if value is not None) if None not in accuracies_m else None


def operation_at(source: pyproj.CRS, target: pyproj.CRS, xyz: tuple[float, float, float]) -> Operation:
    """Which operation `transform` uses at a point (there may be one per region).

    Args:
        source: CRS of `xyz`.
        target: CRS wanted.
        xyz: x (easting or longitude), y, z in `source`.

    Raises:
        MissingGridError: see `transformer`, as for the other errors of a pair of CRSs.
        OutsideProjectionError: the point has no image in `target`.
    """
    transform(np.array([xyz]), source, target)
    used = transformer(source, target)
    if used.definition.startswith("unavailable"):  # several are in hand, and the last point decided
        used = used.get_last_used_operation()
    names = {grid.short_name for step in used.operations or () for grid in step.grids}
    names |= set(re.findall(r"grids=@?(\S+)", used.definition))
    accuracy = float(used.accuracy) if used.accuracy is not None and used.accuracy >= 0 else None
    name = used.description
    if _is_wgs84(source) and (taken := taken_for_wgs84(target)) is not None:
        null = operation_at(source, target.sub_crs_list[0], xyz)
        name, accuracy = f"WGS 84 taken for {taken.name} + {name}", _added(accuracy, null.accuracy_m)
    for crs in filter(is_like_wgs84, (source, target)):
        name, accuracy = f"{crs.name}, taken to agree with WGS 84 to a metre or two: {name}", None
    return Operation(source.name, target.name, name, accuracy, used.definition, tuple(sorted(names)))
