"""The local frame every room left of `georef` works in, and the only way from it to a CRS and back.

East-north-up in metres, topocentric at an origin on the WGS84 ellipsoid. Conversions go through the ellipsoid point by point; a
similarity would be 0.3 m off two kilometres from the origin.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, WGS84_ECEF, is_wgs84, parse_crs, same_datum, transform

_AXES = "topocentric east-north-up, metres, WGS84"
#: ellipsoidal heights of ground on earth, with room for flights and geoids, metres
_LOWEST_M, _HIGHEST_M = -1_000.0, 20_000.0


@lru_cache(maxsize=8)
def _parsed(text: str) -> pyproj.CRS:
    return parse_crs(text, where="the frame's tie")


def _number(value: dict[str, Any], name: str) -> float:
    number = value[name]
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise TypeError(f"{name} is {number!r}, not a number")
    if not math.isfinite(number):
        raise ValueError(f"{name} is {number}")
    return float(number)


@dataclass(frozen=True)
class LocalFrame:
    """Topocentric east-north-up axes at an origin on WGS84."""

    #: longitude of the origin, degrees
    lon_deg: float
    #: latitude of the origin, degrees
    lat_deg: float
    #: ellipsoidal height of the origin, metres
    height_m: float
    #: CRS of the control points that fixed the survey, as text; "" where GNSS did, in WGS 84. From a datum that agrees with WGS 84
    #: to metres only (GDA94, NAD83) there may be an exact way to another such datum, which coordinates then take
    tie: str = ""

    def local_to_crs(self, xyz_local: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """Points of this frame in a CRS.

        Args:
            xyz_local: `(N, 3)` east, north, up in metres; float64 (float32 is widened first).
            crs: the target; without a vertical part its heights are ellipsoidal.

        Returns:
            `(N, 3)` float64: easting, northing, height (longitude, latitude, height for a geographic CRS).

        Raises:
            MissingGridError: a grid (a geoid, say) is not installed.
            OutsideCrsError: a point has no image in the CRS.
        """
        ecef = np.asarray(xyz_local, dtype=np.float64).reshape(-1, 3) @ self._ecef_from_local().T + self._origin_ecef()
        wgs84 = transform(ecef, pyproj.CRS(WGS84_ECEF), pyproj.CRS(WGS84_3D))
        tie = self.tie_to(crs)
        if tie is None:
            return transform(wgs84, pyproj.CRS(WGS84_3D), crs)
        return transform(transform(wgs84, pyproj.CRS(WGS84_3D), tie), tie, crs)

    def crs_to_local(self, xyz_crs: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """Points of a CRS in this frame; the inverse of `local_to_crs`.

        Args:
            xyz_crs: `(N, 3)` float64 easting, northing, height.
            crs: their CRS.

        Returns:
            `(N, 3)` float64 east, north, up in metres.

        Raises:
            MissingGridError: a grid is not installed.
            OutsideCrsError: a point has no image on WGS84.
        """
        tie = self.tie_to(crs)
        tied, tied_crs = (xyz_crs, crs) if tie is None else (transform(xyz_crs, crs, tie), tie)
        wgs84 = transform(tied, tied_crs, pyproj.CRS(WGS84_3D))
        ecef = transform(wgs84, pyproj.CRS(WGS84_3D), pyproj.CRS(WGS84_ECEF))
        local: np.ndarray = (ecef - self._origin_ecef()) @ self._ecef_from_local()
        return local

    def tie_to(self, crs: pyproj.CRS) -> pyproj.CRS | None:
        """The CRS that coordinates in another one are had by way of; None where WGS 84 itself is as good."""
        tie = _parsed(self.tie) if self.tie else None
        return None if tie is None or same_datum(tie, crs) or is_wgs84(crs) else tie

    def directions_to_crs(self, xyz_local: np.ndarray, directions_local: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """Unit directions (normals) at points of this frame, turned into the CRS's grid axes.

        Args:
            xyz_local: `(N, 3)` float64 metres, where each direction is attached.
            directions_local: `(N, 3)` unit vectors, east-north-up.
            crs: the target.

        Returns:
            `(N, 3)` float64 unit vectors along easting, northing and height.
        """
        start = self.local_to_crs(xyz_local, crs)
        turned = self.local_to_crs(np.asarray(xyz_local, np.float64) + np.asarray(directions_local, np.float64), crs) - start
        unit: np.ndarray = turned / np.linalg.norm(turned, axis=1, keepdims=True)
        return unit

    def differences_m(self, xyz_local: np.ndarray, xyz_crs: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
        """How far points of this frame lie from places in a CRS.

        Args:
            xyz_local: `(N, 3)` float64 metres.
            xyz_crs: `(N, 3)` float64 the places, in `crs` and its units.
            crs: theirs.

        Returns:
            `(N, 3)` float64 metres, points less places: along the axes of a projected CRS, whatever it counts
            in; east, north and up where the CRS counts degrees, which are no lengths and jump at 180.

        Raises:
            MissingGridError, OutsideCrsError: see `local_to_crs`.
        """
        if not crs.is_projected:
            return np.asarray(xyz_local - self.crs_to_local(xyz_crs, crs))
        factors = [axis.unit_conversion_factor for axis in crs.axis_info]
        apart = self.local_to_crs(xyz_local, crs) - np.asarray(xyz_crs, np.float64)
        return np.asarray(apart * np.array([*factors, 1.0][:3]))

    def rigid_to(self, other: LocalFrame) -> tuple[np.ndarray, np.ndarray]:
        """The rigid motion from this frame's axes to another's; exact, for both are Cartesian.

        Returns:
            Rotation `(3, 3)` and shift `(3,)` metres, float64: `xyz_other = rotation @ xyz_self + shift`.
        """
        other_from_ecef = other._ecef_from_local().T
        return other_from_ecef @ self._ecef_from_local(), other_from_ecef @ (self._origin_ecef() - other._origin_ecef())

    def ecef_from_local(self) -> np.ndarray:
        """The rigid motion `(4, 4)` float64 from this frame to earth-centred, earth-fixed metres (EPSG:4978); exact, both are Cartesian."""
        motion = np.eye(4)
        motion[:3, :3], motion[:3, 3] = self._ecef_from_local(), self._origin_ecef()
        return motion

    def to_json(self) -> dict[str, Any]:
        """The frame as JSON values, as stored beside every local artefact."""
        return {
            "frame": _AXES,
            "lon_deg": self.lon_deg,
            "lat_deg": self.lat_deg,
            "ellipsoidal_height_m": self.height_m,
            **({"tie": self.tie} if self.tie else {}),
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> LocalFrame:
        """Read what `to_json` wrote, or what another program wrote in its place.

        Raises:
            KeyError: a value is missing.
            TypeError: a value is no number (a text of digits is none).
            ValueError: a value is no place on earth, or the axes are said to be others than east, north and up.
        """
        axes = value.get("frame", _AXES)
        if axes != _AXES:
            raise ValueError(f"its axes are given as {axes!r}; only {_AXES!r} can be read")
        lon, lat, height = (_number(value, name) for name in ("lon_deg", "lat_deg", "ellipsoidal_height_m"))
        if not (abs(lon) <= 360 and abs(lat) <= 90 and _LOWEST_M <= height <= _HIGHEST_M):
            raise ValueError(f"longitude {lon}, latitude {lat}, ellipsoidal height {height} m is no place on earth")
        tie = value.get("tie", "")
        if not isinstance(tie, str):
            raise TypeError(f"tie is {tie!r}, not a text")
        return cls((lon + 180.0) % 360.0 - 180.0 if abs(lon) > 180 else lon, lat, height, tie)

    def _origin_ecef(self) -> np.ndarray:
        origin = np.array([[self.lon_deg, self.lat_deg, self.height_m]])
        ecef: np.ndarray = transform(origin, pyproj.CRS(WGS84_3D), pyproj.CRS(WGS84_ECEF))[0]
        return ecef

    def _ecef_from_local(self) -> np.ndarray:
        lon, lat = np.radians([self.lon_deg, self.lat_deg])
        east = [-np.sin(lon), np.cos(lon), 0.0]
        north = [-np.sin(lat) * np.cos(lon), -np.sin(lat) * np.sin(lon), np.cos(lat)]
        up = [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]
        return np.array([east, north, up]).T
