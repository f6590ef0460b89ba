"""Catalogues of flights over level ground anywhere on the globe, made from a frame's metres; no files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.frame import LocalFrame
from geo_nerf.globe import half_turn_deg
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

#: 40 m by 30 m of ground from 40 m
LENS = IntrinsicsPrior(Intrinsics((300, 400), 400.0, 400.0, 200.0, 150.0), 0.01, "exif_focal")
#: three strips of four, 12 m apart, a photograph every 6 m
STRIPS = np.array(
    [(12.0 * column, 6.0 * (row if column % 2 == 0 else 3 - row)) for column in range(3) for row in range(4)]
) - (12.0, 9.0)
DOWN = GimbalAngles(0.0, -90.0, 0.0)


def shot_at(
    lon: float,
    lat: float,
    number: int,
    *,
    gimbal: GimbalAngles | None = DOWN,
    above: float | None = 40.0,
    height: float = 120.0,
) -> Photo:
    fix = GnssFix(lon, lat, height, "ellipsoid", 2.0, 3.0)
    when = f"2026-05-01T10:{number // 60:02d}:{number % 60:02d}"
    name = f"{number:03d}.jpg"
    return Photo(name, Path(name), (300, 400), 1, "c", LENS, fix, gimbal, when, above, f"f{number}")


def flight(lon: float, lat: float, xy: np.ndarray = STRIPS, **options: object) -> Catalog:
    """A flight, `(N, 2)` metres east and north of a place; longitudes in -180..180, as EXIF has them."""
    frame = LocalFrame(lon, lat, 0.0)
    places = frame.local_to_crs(np.column_stack([xy, np.zeros(len(xy))]), pyproj.CRS("EPSG:4979"))
    at = ((float(half_turn_deg(lon)), float(lat)) for lon, lat in places[:, :2])
    return Catalog(Path("x"), tuple(shot_at(*one, n, **options) for n, one in enumerate(at)))  # type: ignore[arg-type]
