"""What the terrain looks like from above: meadow, fields, road, lane, yards, garden beds, a pool and the survey's targets.

Comes in: the plan. Goes out: one picture of the ground's colours (linear light) with row 0 in the south, and its LAS classes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.synthetic.noise import fractal_noise
from geo_nerf.synthetic.textures import linear
from geo_nerf.synthetic.village import LANE_HALF_M, PAVEMENT_M, ROAD_HALF_M, lane_x, road_y

GROUND, ROAD = 2, 11


@dataclass(frozen=True)
class Ground:
    """The painted terrain."""

    #: `(N, N, 3)` float32 linear light reflected, row 0 in the south
    albedo: np.ndarray
    #: `(N, N)` uint8 LAS classes: 2 ground, 11 road
    classes: np.ndarray
    #: side of a sample, metres
    cell_m: float

    @property
    def extent_m(self) -> float:
        """Side of the square, metres; its middle is the origin."""
        return len(self.classes) * self.cell_m


@dataclass
class _Canvas:
    """The picture while it is painted, sRGB, with the coordinates of its samples."""

    rgb: np.ndarray
    x: np.ndarray
    y: np.ndarray
    rng: np.random.Generator

    def part(self, low: tuple[float, float], high: tuple[float, float]) -> _Canvas:
        """The piece between two corners; painting it paints the whole."""
        rows = slice(*np.searchsorted(self.y[:, 0], [low[1], high[1]]))
        columns = slice(*np.searchsorted(self.x[0], [low[0], high[0]]))
        return _Canvas(self.rgb[rows, columns], self.x[rows, columns], self.y[rows, columns], self.rng)

    def around(self, cx: float, cy: float, reach: float) -> _Canvas:
        """The piece within `reach` metres of a place."""
        return self.part((cx - reach, cy - reach), (cx + reach, cy + reach))

    def noise(self, bump_m: float, octaves: int = 3) -> np.ndarray:
        """Noise with bumps of about `bump_m` metres."""
        longest = max(self.rgb.shape[:2]) * float(self.x[0, 1] - self.x[0, 0])
        return fractal_noise(self.rgb.shape[:2], longest / bump_m, self.rng, octaves=octaves)

    def put(self, where: np.ndarray, rgb: tuple[float, float, float], shade: np.ndarray | float = 1.0) -> None:
        """Paint over, with `where` 0..1 as opacity."""
        opacity = np.asarray(where, np.float32)[..., None]
        colour = np.asarray(rgb, np.float32) * np.broadcast_to(np.asarray(shade, np.float32), self.x.shape)[..., None]
        self.rgb += opacity * (colour - self.rgb)

    def box(self, cx: float, cy: float, length: float, width: float, yaw_deg: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Opacity of a turned rectangle with soft edges, and the coordinates along and across it."""
        c, s = np.cos(np.radians(yaw_deg)), np.sin(np.radians(yaw_deg))
        along, across = (self.x - cx) * c + (self.y - cy) * s, -(self.x - cx) * s + (self.y - cy) * c
        inside = np.minimum(length / 2 - np.abs(along), width / 2 - np.abs(across))
        return _soft(inside, 0.06), along, across


def _soft(inside_m: np.ndarray, edge_m: float) -> np.ndarray:
    """0 outside, 1 inside, a ramp of `2 * edge_m` between."""
    return np.asarray(np.clip(inside_m / (2 * edge_m) + 0.5, 0, 1), np.float32)


def paint_ground(extent_m: float, cell_m: float, targets: np.ndarray, target_m: float, seed: int) -> Ground:
    """Paint the terrain.

    Args:
        extent_m: side of the square, metres.
        cell_m: side of a sample, metres.
        targets: `(T, 2)` east, north of the black and white target marks.
        target_m: side of a mark, metres.
        seed: of all patterns.

    Returns:
        The ground; the same arguments give the same picture.
    """
    count = round(extent_m / cell_m)
    axis = ((np.arange(count) + 0.5) * cell_m - extent_m / 2).astype(np.float32)
    x, y = np.meshgrid(axis, axis)
    canvas = _Canvas(np.zeros((count, count, 3), np.float32), x, y, np.random.default_rng(seed + 1))
    _meadow(canvas)
    _fields(canvas)
    _gardens(canvas)
    road = _roads(canvas)
    for east, north in targets:
        _target(canvas, float(east), float(north), target_m)
    classes = np.where(road > 0.5, ROAD, GROUND).astype(np.uint8)
    return Ground(linear(canvas.rgb), classes, cell_m)


def _meadow(canvas: _Canvas) -> None:
    large, middle, fine = canvas.noise(22), canvas.noise(2.6), canvas.noise(0.2, 2)
    tufts = canvas.noise(0.75, 2)
    light = np.clip(1 + 0.16 * middle + 0.30 * fine + 0.20 * tufts, 0.35, 1.9)
    canvas.put(np.ones_like(large), (0.36, 0.46, 0.21), light)
    canvas.put(np.clip(0.45 + 0.8 * large + 0.5 * middle, 0, 1) * 0.75, (0.52, 0.55, 0.27), light)
    canvas.put(np.clip(0.9 * tufts + 0.6 * middle - 0.55, 0, 0.8), (0.58, 0.50, 0.33), light)
    flowers = canvas.rng.random(large.shape, np.float32)
    bloom = np.clip(large + 0.4, 0.05, 1)
    canvas.put(flowers < 0.006 * bloom, (0.95, 0.93, 0.80))
    canvas.put(flowers > 1 - 0.005 * bloom, (0.90, 0.76, 0.18))


def _fields(canvas: _Canvas) -> None:
    """Fields beyond the houses: ploughed earth, wheat and rape, with tractor tracks and ragged borders."""
    for cx, cy, length, width, yaw, rgb, row_m in (
        (-26, -42, 62, 30, 4, (0.47, 0.35, 0.25), 0.9),
        (44, -46, 54, 32, -8, (0.80, 0.69, 0.36), 0.5),
        (-20, 55, 72, 30, 5, (0.84, 0.75, 0.20), 0.7),
        (-62, 4, 32, 56, 2, (0.55, 0.60, 0.30), 1.1),
        (60, 20, 34, 46, -6, (0.63, 0.55, 0.33), 0.8),
    ):
        piece = canvas.part((cx - length * 0.6, cy - width * 0.7), (cx + length * 0.6, cy + width * 0.7))
        inside, along, across = piece.box(cx, cy, length, width, yaw)
        ridge = np.sin(2 * np.pi * across / row_m)
        track = (np.abs((across + 60) % 12 - 6) < 0.28) | (np.abs((across + 61.8) % 12 - 6) < 0.28)
        shade = np.clip(1 + 0.13 * ridge + 0.20 * piece.noise(0.3, 2) + 0.12 * piece.noise(4) - 0.22 * track, 0.3, 1.7)
        edge = np.minimum(length / 2 - np.abs(along), width / 2 - np.abs(across)) + 0.5 * piece.noise(3.0)
        piece.put(inside * _soft(edge, 0.3), rgb, shade)


def _gardens(canvas: _Canvas) -> None:
    for cx, cy, length, width, yaw in ((-14.0, 12.4, 5.0, 10.0, -5), (-2.0, 17.0, 11.0, 3.6, -4), (6.6, -17.6, 4.2, 5.0, 75)):
        _mown(canvas.around(cx, cy, length + width), cx, cy, length, width, yaw)
    for cx, cy, yaw in ((-9.4, 17.0, -5), (-6.4, 17.2, -5), (18.6, -17.4, 13), (21.0, -16.8, 13), (3.2, -21.6, -11)):
        _bed(canvas.around(cx, cy, 3.0), cx, cy, yaw)
    for cx, cy, length, width, yaw in (
        (-15.2, 1.8, 6.0, 3.6, 104), (-0.6, -7.0, 6.0, 4.0, 78), (20.9, -5.2, 6.4, 5.4, 100), (-6.6, 5.0, 9.0, 3.0, -7),
        (24.6, 5.6, 4.0, 11.0, -4), (-17.6, -8.6, 14.0, 5.2, 6), (12.4, 11.4, 5.4, 4.0, 9),
    ):  # fmt: skip
        _paving(canvas.around(cx, cy, length + width), cx, cy, length, width, yaw)
    _pool(canvas.around(-20.6, 1.7, 4.0), -20.6, 1.7, 14)


def _mown(canvas: _Canvas, cx: float, cy: float, length: float, width: float, yaw: float) -> None:
    inside, _, across = canvas.box(cx, cy, length, width, yaw)
    stripe = np.where((across / 0.8) % 2 < 1, 1.10, 0.90)
    canvas.put(0.75 * inside, (0.37, 0.52, 0.22), stripe * (1 + 0.28 * canvas.noise(0.22, 2)))


def _bed(canvas: _Canvas, cx: float, cy: float, yaw: float) -> None:
    inside, along, across = canvas.box(cx, cy, 2.2, 3.6, yaw)
    fine = canvas.noise(0.22, 2)
    crop = np.sin(2 * np.pi * across / 0.6) + 0.7 * np.sin(7 * along + 9 * canvas.noise(1.4)) > 0.55
    canvas.put(inside, (0.36, 0.26, 0.18), 1 + 0.35 * fine)
    canvas.put(inside * crop, (0.30, 0.48, 0.18), 1 + 0.4 * fine)


def _paving(canvas: _Canvas, cx: float, cy: float, length: float, width: float, yaw: float) -> None:
    inside, along, across = canvas.box(cx, cy, length, width, yaw)
    rows, columns = np.floor(across / 0.5).astype(int), np.floor(along / 0.5).astype(int)
    stone = canvas.rng.normal(1, 0.11, (64, 64))[rows % 64, columns % 64]
    joint = (across / 0.5 % 1 < 0.13) | (along / 0.5 % 1 < 0.13)
    rough = canvas.noise(0.22, 2) + 0.5 * canvas.noise(1.4)
    canvas.put(inside, (0.66, 0.62, 0.56), stone * np.where(joint, 0.68, 1) * (1 + 0.13 * rough))


def _pool(canvas: _Canvas, cx: float, cy: float, yaw: float) -> None:
    border, _, _ = canvas.box(cx, cy, 4.6, 3.2, yaw)
    canvas.put(border, (0.82, 0.78, 0.70), 1 + 0.16 * canvas.noise(0.3, 2))
    water, along, across = canvas.box(cx, cy, 3.8, 2.4, yaw)
    ripple = np.abs(canvas.noise(0.7, 3))
    tile = np.where((along / 0.4 % 1 < 0.2) | (across / 0.4 % 1 < 0.2), 0.86, 1.0)
    canvas.put(water, (0.22, 0.62, 0.72), tile * (0.85 + 0.6 * np.clip(0.35 - ripple, 0, 1)))


def _roads(canvas: _Canvas) -> np.ndarray:
    """A gravel lane, a pavement, the road; returns where they are, 0..1."""
    half = float(canvas.x[0, -1])
    cover = np.zeros(canvas.x.shape, np.float32)
    cover_canvas = _Canvas(cover, canvas.x, canvas.y, canvas.rng)
    for low, high, paint in (((1.0, -9.0), (8.0, half + 1), _lane), ((-half - 1, -10.0), (half + 1, 6.0), _road)):
        piece = cover_canvas.part(low, high).rgb
        piece[:] = np.maximum(piece, paint(canvas.part(low, high)))
    return cover


def _off_road(canvas: _Canvas) -> np.ndarray:
    """Metres north of the road's middle, square to it."""
    return np.asarray((canvas.y - road_y(canvas.x)) / np.sqrt(1 + (2.5 / 15 * np.cos(canvas.x / 15)) ** 2))


def _lane(canvas: _Canvas) -> np.ndarray:
    fine, coarse = canvas.noise(0.2, 2), canvas.noise(5)
    off = canvas.x - lane_x(canvas.y)
    lane = _soft(LANE_HALF_M - np.abs(off) + 0.25 * canvas.noise(0.9), 0.15) * (_off_road(canvas) > 0)
    ruts = np.exp(-(((np.abs(off) - 0.75) / 0.3) ** 2))
    canvas.put(lane, (0.66, 0.61, 0.52), 1 + 0.30 * fine + 0.10 * coarse + 0.08 * ruts)
    canvas.put(0.7 * lane * _soft(0.25 - np.abs(off) + 0.2 * coarse, 0.2), (0.42, 0.48, 0.24), 1 + 0.3 * fine)
    return np.asarray(lane)


def _road(canvas: _Canvas) -> np.ndarray:
    fine, coarse, off = canvas.noise(0.14, 2), canvas.noise(5), _off_road(canvas)
    walk = _soft(PAVEMENT_M / 2 - np.abs(off - ROAD_HALF_M - PAVEMENT_M / 2), 0.04)
    slabs = canvas.rng.normal(1, 0.10, (512, 4))[np.floor(canvas.x / 0.7).astype(int) % 512, np.floor(off / 0.7).astype(int) % 4]
    joint = np.where((canvas.x / 0.7 % 1 < 0.1) | (off / 0.7 % 1 < 0.1), 0.72, 1)
    canvas.put(walk, (0.70, 0.67, 0.63), slabs * joint * (1 + 0.12 * fine))
    road = _soft(ROAD_HALF_M - np.abs(off), 0.05)
    _asphalt(canvas, road, off, fine, coarse)
    return np.asarray(np.maximum(road, walk))


def _asphalt(canvas: _Canvas, road: np.ndarray, off_road: np.ndarray, fine: np.ndarray, coarse: np.ndarray) -> None:
    worn = np.exp(-(((np.abs(np.abs(off_road) - 1.35) - 0.7) / 0.3) ** 2))
    canvas.put(road, (0.42, 0.42, 0.43), 1 + 0.17 * fine + 0.13 * coarse - 0.07 * worn)
    crack = np.abs(canvas.noise(2.2, 4)) < 0.018
    canvas.put(0.8 * road * crack, (0.24, 0.24, 0.24))
    for cx, length, side in ((-19.0, 3.4, 1.2), (1.5, 2.2, -1.4), (16.0, 4.0, 0.9), (30.0, 2.6, -1.0)):
        patch = road * (np.abs(canvas.x - cx) < length / 2) * (np.abs(off_road - side) < 0.8)
        canvas.put(patch, (0.31, 0.31, 0.32), 1 + 0.22 * fine)
    dashes = (np.abs(off_road) < 0.075) & (canvas.x % 4.0 < 2.0)
    edges = np.abs(np.abs(off_road) - ROAD_HALF_M + 0.25) < 0.06
    canvas.put(0.85 * road * (dashes | edges), (0.88, 0.88, 0.86), 1 + 0.1 * fine)
    zebra = (np.abs(canvas.x - 7.4) < 1.5) & ((off_road + 20) % 0.9 < 0.5)
    canvas.put(0.85 * road * zebra, (0.90, 0.90, 0.88), 1 + 0.1 * fine)


def _target(canvas: _Canvas, east: float, north: float, side_m: float) -> None:
    """A plate of four squares, black and white, on a dark rim; its middle is the point."""
    reach = int(side_m / abs(float(canvas.x[0, 1] - canvas.x[0, 0]))) + 2
    row, column = int(np.abs(canvas.y[:, 0] - north).argmin()), int(np.abs(canvas.x[0] - east).argmin())
    part = (slice(row - reach, row + reach), slice(column - reach, column + reach))
    dx, dy = canvas.x[part] - east, canvas.y[part] - north
    rim = np.maximum(np.abs(dx), np.abs(dy)) < 0.6 * side_m
    plate = np.maximum(np.abs(dx), np.abs(dy)) < 0.5 * side_m
    canvas.rgb[part][rim] = 0.10
    canvas.rgb[part][plate] = np.where((dx * dy > 0)[..., None], 0.96, 0.06)[plate]
