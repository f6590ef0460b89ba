"""The flight over the village: what sizes of survey there are, where the camera was, what its GNSS and gimbal wrote down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D
from geo_nerf.frame import LocalFrame
from geo_nerf.types import GimbalAngles, Intrinsics

#: where the village lies: rolling country north of the Alps, ellipsoidal height of the origin in metres
FRAME = LocalFrame(10.2731, 47.7418, 748.0)
CRS = "EPSG:25832"
#: focal length as a part of the image's width: 28 mm in 35 mm terms
_FOCAL = 28 / 36
SizeName = Literal["tiny", "small", "demo"]


@dataclass(frozen=True)
class Size:
    """How much of the village is flown, and how finely."""

    name: SizeName
    #: photographs
    size_hw: tuple[int, int]
    #: strips' east and exposures' north, metres
    strips: tuple[float, ...]
    stops: tuple[float, ...]
    #: oblique photographs around the village
    obliques: int
    #: flying height over the origin, metres
    height_m: float
    #: side lengths of the survey's area, east and north, metres
    area_m: tuple[float, float]
    #: side of the terrain, and of a sample of its picture, metres
    extent_m: float
    ground_cell_m: float
    #: rays per pixel and axis
    samples: int

    @property
    def gsd_m(self) -> float:
        """Ground sampling distance at the origin's height, metres."""
        return self.height_m / (_FOCAL * self.size_hw[1])


SIZES: dict[SizeName, Size] = {
    "tiny": Size("tiny", (300, 400), (-12, 0, 12), (-9, 0, 9), 0, 38.0, (38, 32), 110, 0.08, 2),
    "small": Size("small", (450, 600), (-16, 0, 16), (-14.4, -7.2, 0, 7.2, 14.4), 3, 38.0, (46, 40), 140, 0.06, 2),
    "demo": Size("demo", (600, 800), (-21, -7, 7, 21), (-18, -10.8, -3.6, 3.6, 10.8, 18), 6, 38.0, (56, 46), 150, 0.05, 2),
}


@dataclass(frozen=True)
class Exposure:
    """One photograph of the flight."""

    name: str
    #: `(4, 4)` float64, OpenCV camera axes to local metres: exact
    camera_to_local: np.ndarray
    #: as the drone wrote it down, with its errors: longitude, latitude, ellipsoidal height; then the gimbal
    lon_lat_height: tuple[float, float, float]
    gimbal: GimbalAngles
    #: brightness factor and white balance of this photograph
    exposure: float
    balance: tuple[float, float, float]


def lens(size_hw: tuple[int, int]) -> Intrinsics:
    """The exact camera: off-centre, mildly distorted."""
    height, width = size_hw
    focal = _FOCAL * width
    return Intrinsics(size_hw, focal, focal, width / 2 + 0.004 * width, height / 2 - 0.006 * width, -0.052, 0.013, 0.0004, -0.0003)


def plan_flight(size: Size, seed: int) -> tuple[Exposure, ...]:
    """Every exposure in the order flown: strips back and forth, then a circle of obliques."""
    rng = np.random.default_rng(seed + 10)
    bias = rng.normal(0, (0.25, 0.25, 0.4))
    wanted = [*_strips(size), *_circle(size)]
    return tuple(_exposure(f"IMG_{n:04d}.jpg", np.array(at), angles, bias, rng) for n, (at, angles) in enumerate(wanted, 1))


Station = tuple[tuple[float, float, float], GimbalAngles]


def _strips(size: Size) -> list[Station]:
    stations: list[Station] = []
    for number, east in enumerate(size.strips):
        heading, stops = (0.0, size.stops) if number % 2 == 0 else (180.0, size.stops[::-1])
        stations += [((east, north, size.height_m), GimbalAngles(heading, -90.0, 0.0)) for north in stops]
    return stations


def _circle(size: Size) -> list[Station]:
    """Photographs from the edge, looking in and down."""
    stations: list[Station] = []
    for number in range(size.obliques):
        turn = 2 * np.pi * (number + 0.5) / size.obliques
        east, north = 0.62 * size.area_m[0] * np.sin(turn), 0.62 * size.area_m[1] * np.cos(turn)
        yaw = float(np.degrees(turn) + 180) % 360
        stations.append(((east, north, size.height_m * 0.8), GimbalAngles(yaw, -52.0, 0.0)))
    return stations


def _exposure(name: str, wanted: np.ndarray, angles: GimbalAngles, bias: np.ndarray, rng: np.random.Generator) -> Exposure:
    """Wind moves the camera; GNSS adds a common bias and noise of decimetres; the gimbal is good to a degree."""
    centre = wanted + rng.normal(0, (0.5, 0.5, 0.3))
    yaw, pitch, roll = (angles.yaw_deg + rng.normal(0, 1.5), angles.pitch_deg + rng.normal(0, 0.8), rng.normal(0, 0.8))
    measured = FRAME.local_to_crs((centre + bias + rng.normal(0, (0.15, 0.15, 0.25)))[None], pyproj.CRS(WGS84_3D))[0]
    written = GimbalAngles(round((yaw + rng.normal(0, 1.0) + 180) % 360 - 180, 1), round(pitch + rng.normal(0, 0.2), 1), round(roll, 1))
    return Exposure(
        name=name,
        camera_to_local=camera_pose(centre, GimbalAngles(yaw, pitch, roll)),
        lon_lat_height=(float(measured[0]), float(measured[1]), float(measured[2])),
        gimbal=written,
        exposure=float(np.exp(rng.normal(0, 0.06))),
        balance=tuple(np.exp(rng.normal(0, 0.015, 3))),
    )


def camera_pose(centre: np.ndarray, angles: GimbalAngles) -> np.ndarray:
    """The pose that gimbal angles mean.

    Args:
        centre: `(3,)` local metres.
        angles: yaw clockwise from north, pitch -90 looking straight down, roll about the line of sight; degrees.

    Returns:
        `(4, 4)` float64, OpenCV axes to local metres.
    """
    yaw, pitch, roll = np.radians([angles.yaw_deg, angles.pitch_deg, angles.roll_deg])
    forward = np.array([np.sin(yaw) * np.cos(pitch), np.cos(yaw) * np.cos(pitch), np.sin(pitch)])
    level = np.array([np.cos(yaw), -np.sin(yaw), 0.0])
    down = np.cross(forward, level)
    right = np.cos(roll) * level + np.sin(roll) * down
    pose = np.eye(4)
    pose[:3, :3] = np.stack([right, np.cross(forward, right), forward], axis=1)
    pose[:3, 3] = centre
    return pose


def project(points: np.ndarray, camera_to_local: np.ndarray, intrinsics: Intrinsics) -> np.ndarray:
    """Pixels of local points in the distorted photograph.

    Args:
        points: `(N, 3)` local metres.
        camera_to_local: `(4, 4)`.
        intrinsics: of the photograph.

    Returns:
        `(N, 2)` float64 x, y (pixel centres at +0.5), NaN behind the camera.
    """
    from geo_nerf.synthetic.render import distorted

    seen = (points - camera_to_local[:3, 3]) @ camera_to_local[:3, :3]
    depth = np.where(seen[:, 2:] > 0, seen[:, 2:], np.nan)
    bent = distorted(seen[:, :2] / depth, intrinsics)
    return np.asarray(bent * [intrinsics.fx, intrinsics.fy] + [intrinsics.cx, intrinsics.cy])
