"""Where photographs show a point: from a run's orientation, or, before there is one, from the photographs' tags. No QGIS imports.

In: longitude, latitude, ellipsoidal height. Out: pixels of the photograph as displayed, the upper left corner at (0, 0).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: WGS84
_SEMI_MAJOR_M, _FLATTENING = 6378137.0, 1 / 298.257223563
#: points this far beyond the edge, in parts of the photograph's side, are still looked for in it: tags are a little off
_MARGIN = 0.02
#: heights that differ more from the ground are taken for another vertical system, metres
_HEIGHT_TRUST_M = 25.0

Rows = Sequence[Sequence[float]]


@dataclass(frozen=True)
class Lens:
    """OpenCV's pinhole with radial and tangential distortion, pixels."""

    width_px: float
    height_px: float
    fx: float
    fy: float
    cx: float
    cy: float
    k1: float = 0.0
    k2: float = 0.0
    p1: float = 0.0
    p2: float = 0.0
    k3: float = 0.0

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of a direction given by its tangents right and down."""
        r2 = x * x + y * y
        radial = 1 + r2 * (self.k1 + r2 * (self.k2 + r2 * self.k3))
        x_bent = x * radial + 2 * self.p1 * x * y + self.p2 * (r2 + 2 * x * x)
        y_bent = y * radial + self.p1 * (r2 + 2 * y * y) + 2 * self.p2 * x * y
        return self.fx * x_bent + self.cx, self.fy * y_bent + self.cy


@dataclass(frozen=True)
class Camera:
    """One photograph in a local frame of its own block."""

    #: as the control file names it
    name: str
    path: Path
    lens: Lens
    #: east, north, up of its centre, metres
    centre: tuple[float, float, float]
    #: rows: its axes right, down, forward in east, north, up
    axes: Rows

    def pixel(self, local: tuple[float, float, float]) -> tuple[float, float] | None:
        """Where it shows a point; None behind it or beyond its edge."""
        away = [a - b for a, b in zip(local, self.centre)]  # noqa: B905 (Python 3.9)
        right, down, forward = (sum(a * b for a, b in zip(axis, away)) for axis in self.axes)  # noqa: B905
        if forward <= 0 or max(abs(right), abs(down)) > 3 * forward:
            return None
        x, y = self.lens.pixel(right / forward, down / forward)
        wide, high = self.lens.width_px, self.lens.height_px
        return (x, y) if -_MARGIN * wide <= x <= (1 + _MARGIN) * wide and -_MARGIN * high <= y <= (1 + _MARGIN) * high else None


@dataclass(frozen=True)
class Block:
    """The photographs of a survey in one east-north-up frame."""

    cameras: tuple[Camera, ...]
    #: origin of the frame: degrees, degrees, ellipsoidal metres
    origin: tuple[float, float, float]
    #: up of the ground, metres
    ground_m: float
    #: whether the orientation was computed, and is not just the tags
    is_oriented: bool

    def local(self, lon_deg: float, lat_deg: float, height_m: float | None) -> tuple[float, float, float]:
        """A point in the frame; without a height, or with one of another vertical system, it is put on the ground."""
        base = 0.0 if height_m is None else height_m
        east, north, up = _enu(self.origin, lon_deg, lat_deg, base)
        known = height_m is not None and self.is_oriented and abs(up - self.ground_m) <= _HEIGHT_TRUST_M
        return (east, north, up) if known else (east, north, self.ground_m)

    def views(self, lon_deg: float, lat_deg: float, height_m: float | None) -> list[tuple[Camera, tuple[float, float]]]:
        """Photographs that see a point and where, the one that shows it nearest to its middle first."""
        local = self.local(lon_deg, lat_deg, height_m)
        seen = [(camera, pixel) for camera in self.cameras for pixel in (camera.pixel(local),) if pixel is not None]
        return sorted(seen, key=lambda view: _off_centre(*view))


def _off_centre(camera: Camera, pixel: tuple[float, float]) -> float:
    lens = camera.lens
    return math.hypot(pixel[0] / lens.width_px - 0.5, pixel[1] / lens.height_px - 0.5)


def oriented_block(run: Path, photographs: Path, ground_m: float) -> Block:
    """The block as a run has oriented it.

    Args:
        run: the run's folder, its poses done.
        photographs: where the photographs lie.
        ground_m: up of the ground in the run's local frame, metres.

    Raises:
        OSError, ValueError, KeyError: the orientation cannot be read.
    """
    told = json.loads((run / "poses" / "orientation.json").read_text(encoding="utf-8"))
    lenses = {name: _lens(values) for name, values in told["intrinsics"].items()}
    cameras = tuple(_oriented(photo, lenses[photo["camera"]], photographs) for photo in told["photos"])
    frame = told["frame"]
    return Block(cameras, (frame["lon_deg"], frame["lat_deg"], frame["ellipsoidal_height_m"]), ground_m, True)


def _lens(values: Mapping[str, Any]) -> Lens:
    height_px, width_px = values["size_hw"]
    return Lens(width_px, height_px, **{name: float(values[name]) for name in ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2", "k3")})


def _oriented(photo: Mapping[str, Any], lens: Lens, photographs: Path) -> Camera:
    matrix = photo["camera_to_local"]
    axes = [[matrix[row][column] for row in range(3)] for column in range(3)]
    centre = (matrix[0][3], matrix[1][3], matrix[2][3])
    return Camera(photo["name"], photographs / photo["name"], lens, centre, axes)


def tagged_block(rows: Sequence[Mapping[str, Any]]) -> Block | None:
    """The block as the tags tell it, from the cameras of `geo-nerf inspect --out`; None where no height is known.

    Args:
        rows: their attributes, with `lon_deg` and `lat_deg`. The ground is level, at up 0.
    """
    usable = [row for row in rows if row.get("above_ground_m")]
    if not usable:
        return None
    origin = (usable[0]["lon_deg"], usable[0]["lat_deg"], 0.0)
    return Block(tuple(_tagged(row, origin) for row in usable), origin, 0.0, False)


def _tagged(row: Mapping[str, Any], origin: tuple[float, float, float]) -> Camera:
    east, north, _ = _enu(origin, row["lon_deg"], row["lat_deg"], 0.0)
    wide, high, focal = float(row["width_px"]), float(row["height_px"]), float(row["focal_px"])
    axes = camera_axes(float(row["yaw_deg"]), float(row["pitch_deg"]), float(row["roll_deg"]))
    return Camera(
        row["name"], Path(row["path"]), Lens(wide, high, focal, focal, wide / 2, high / 2), (east, north, row["above_ground_m"]), axes
    )


def camera_axes(yaw_deg: float, pitch_deg: float, roll_deg: float) -> Rows:
    """Rows right, down, forward in east, north, up, from gimbal angles (yaw clockwise from north, pitch -90 straight down)."""
    yaw, pitch, roll = (math.radians(value) for value in (yaw_deg, pitch_deg, roll_deg if abs(roll_deg) < 45 else 0.0))
    forward = (math.sin(yaw) * math.cos(pitch), math.cos(yaw) * math.cos(pitch), math.sin(pitch))
    right = (math.cos(yaw), -math.sin(yaw), 0.0)
    below = _cross(forward, right)
    turned_right = [math.cos(roll) * a + math.sin(roll) * b for a, b in zip(right, below)]  # noqa: B905
    turned_below = [math.cos(roll) * b - math.sin(roll) * a for a, b in zip(right, below)]  # noqa: B905
    return [turned_right, turned_below, list(forward)]


def _cross(a: Sequence[float], b: Sequence[float]) -> tuple[float, float, float]:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _ecef(lon_deg: float, lat_deg: float, height_m: float) -> tuple[float, float, float]:
    lon, lat = math.radians(lon_deg), math.radians(lat_deg)
    e2 = _FLATTENING * (2 - _FLATTENING)
    across = _SEMI_MAJOR_M / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    flat = (across + height_m) * math.cos(lat)
    return flat * math.cos(lon), flat * math.sin(lon), (across * (1 - e2) + height_m) * math.sin(lat)


def _enu(origin: tuple[float, float, float], lon_deg: float, lat_deg: float, height_m: float) -> tuple[float, float, float]:
    lon, lat = math.radians(origin[0]), math.radians(origin[1])
    dx, dy, dz = (a - b for a, b in zip(_ecef(lon_deg, lat_deg, height_m), _ecef(*origin)))  # noqa: B905
    east = -math.sin(lon) * dx + math.cos(lon) * dy
    north = -math.sin(lat) * (math.cos(lon) * dx + math.sin(lon) * dy) + math.cos(lat) * dz
    up = math.cos(lat) * (math.cos(lon) * dx + math.sin(lon) * dy) + math.sin(lat) * dz
    return east, north, up
