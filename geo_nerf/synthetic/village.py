"""The village: where every house, tree and car stands on the terrain, and what the ground between them is.

Local metres, x east, y north, z up; the middle of the survey is the origin. Seeds change textures and trees, never the plan.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.synthetic.buildings import House, chapel, flat_house, gable_house, hip_house, look, low_wall
from geo_nerf.synthetic.noise import fractal_noise
from geo_nerf.synthetic.shapes import Look, Part, blob, joined, placed, terrain
from geo_nerf.synthetic.things import TREE, bale, broadleaf, car, conifer, fence, hedge, lamp

#: the terrain's samples, metres
TERRAIN_CELL_M = 0.5
ROAD_HALF_M, LANE_HALF_M, PAVEMENT_M = 2.7, 1.7, 1.4
#: broadleaf trees: x, y, height
_TREES = (
    (-12.6, 3.6, 7.6), (-28.5, 2.0, 9.4), (-14.2, 18.2, 8.2), (0.2, 18.8, 6.4), (8.6, 6.0, 6.8), (23.6, 3.2, 5.6), (7.4, -17.4, 7.8),
    (-5.6, -22.6, 8.8), (-27.5, -21.0, 9.2), (23.8, -18.2, 7.2), (-7.6, -9.6, 5.0), (21.5, 21.5, 8.0), (-21.5, 16.6, 5.4),
    (-34.0, 7.5, 8.6),
)  # fmt: skip
_CONIFERS = ((-29.6, 12.4, 9.0), (-31.2, 15.8, 11.0), (10.2, 19.6, 8.6), (25.6, 18.6, 9.6), (-34.5, -19.0, 10.5), (13.6, -19.8, 7.6))


@dataclass(frozen=True)
class Village:
    """The scene: terrain and everything on it."""

    mesh: Part
    #: `(N, N)` float64 metres, row 0 in the south
    heights: np.ndarray
    #: side of the square of terrain, metres
    extent_m: float

    def ground(self, x: np.ndarray | float, y: np.ndarray | float) -> np.ndarray:
        """Terrain height at places, bilinear between the samples, metres."""
        return _height_at(self.heights, np.asarray(x, np.float64), np.asarray(y, np.float64))


def road_y(x: np.ndarray) -> np.ndarray:
    """Where the middle of the road runs."""
    return np.asarray(-3.0 + 2.5 * np.sin(np.asarray(x) / 15.0))


def lane_x(y: np.ndarray) -> np.ndarray:
    """Where the middle of the gravel lane north of the road runs."""
    return np.asarray(4.0 + 1.2 * np.sin(np.asarray(y) / 8.0))


def _height_at(heights: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    from scipy.ndimage import map_coordinates

    middle = (len(heights) - 1) / 2
    x, y = np.broadcast_arrays(x, y)
    place = [y.ravel() / TERRAIN_CELL_M + middle, x.ravel() / TERRAIN_CELL_M + middle]
    return np.asarray(map_coordinates(heights, place, order=1, mode="nearest")).reshape(x.shape)


def _terrain_heights(extent_m: float, rng: np.random.Generator) -> np.ndarray:
    count = int(extent_m / TERRAIN_CELL_M) + 1
    axis = (np.arange(count) - (count - 1) / 2) * TERRAIN_CELL_M
    x, y = np.meshgrid(axis, axis)
    rolling = 0.9 * np.sin(x / 19 + 0.6) * np.cos(y / 23) + 0.5 * np.sin((x + 2 * y) / 31) + 0.035 * y
    hill = 3.5 * np.exp(-(((x - 55) / 26) ** 2) - ((y - 46) / 24) ** 2)
    bumps = 0.22 * fractal_noise((count, count), extent_m / 9, rng, octaves=3)
    paved = np.minimum(np.abs(y - road_y(x)) / (2 * ROAD_HALF_M), np.where(y > road_y(x), np.abs(x - lane_x(y)) / (3 * LANE_HALF_M), 9))
    return np.asarray(rolling + hill + bumps * np.clip(paved - 0.4, 0, 1), np.float64)


def build_village(seed: int, extent_m: float) -> Village:
    """Put the village together.

    Args:
        seed: of textures' offsets, terrain bumps and trees.
        extent_m: side of the square of terrain, metres.

    Returns:
        The scene; the same seed gives the same triangles.
    """
    rng = np.random.default_rng(seed)
    heights = _terrain_heights(extent_m, rng)
    parts = [terrain(heights, TERRAIN_CELL_M)]
    for part, x, y, yaw in [*_buildings(rng), *_street(rng), *_plants(rng, extent_m)]:
        parts.append(placed(part, (x, y, float(_height_at(heights, np.array(x), np.array(y)))), yaw))
    return Village(joined(parts), heights, extent_m)


Placement = tuple[Part, float, float, float]


def _buildings(rng: np.random.Generator) -> list[Placement]:
    white, cream, ochre, rose = (1.0, 1.0, 1.0), (1.04, 0.98, 0.82), (1.0, 0.84, 0.58), (1.02, 0.82, 0.74)
    red, brown, orange = (1.0, 0.92, 0.9), (0.78, 0.72, 0.7), (1.18, 1.12, 0.95)

    def house(length: float, width: float, tall: float, pitch: float, *looks: Look, **more: bool) -> Part:
        return gable_house(House(length, width, tall, pitch, looks[0], looks[1], **more))

    def tiles(tint: tuple[float, float, float]) -> Look:
        return look("roof_tiles", tint, rng)

    def walls(tint: tuple[float, float, float]) -> Look:
        return look("windows", tint, rng)

    slate = look("slate", white, rng)
    barn = house(15.0, 8.6, 4.4, 30, look("metal_roof", white, rng), look("planks", white, rng), chimney=False)
    hip = hip_house(House(10.4, 8.8, 4.0, 34, tiles(orange), walls(cream)))
    garage = flat_house(6.2, 5.6, 2.7, look("plaster", rose, rng))
    modern = flat_house(10.5, 8.0, 5.6, walls(white))
    return [
        (house(11.0, 8.2, 4.8, 42, tiles(red), walls(cream), dormer=True), -21.0, 9.0, 14),
        (house(10.2, 8.0, 4.6, 38, slate, walls(white), panels=True), -6.6, 10.6, -7),
        (chapel(rng), 16.6, 12.4, 9),
        (modern, 30.5, 8.0, -4),
        (barn, -17.5, -15.2, 6),
        (hip, 0.4, -13.6, -11),
        (house(9.4, 8.0, 4.6, 44, tiles(brown), walls(rose)), 15.2, -10.8, 13),
        (garage, 22.8, -9.4, 13),
        (house(10.0, 8.0, 4.6, 40, tiles(orange), walls(ochre), panels=True), 31.5, -21.0, 30),
        (house(9.6, 7.6, 4.6, 45, slate, walls(cream)), -36.0, -13.0, 96),
        (house(10.6, 8.4, 4.6, 40, tiles(red), walls(white), dormer=True), -8.0, 29.0, 5),
        (house(9.0, 7.6, 4.6, 42, tiles(brown), walls(ochre)), 13.5, 29.5, -12),
        (house(12.0, 8.0, 3.4, 35, look("metal_roof", rose, rng), look("planks", brown, rng), chimney=False), -27.0, 27.5, 24),
    ]  # fmt: skip


def _street(rng: np.random.Generator) -> list[Placement]:
    """Cars, lamps, fences, walls, hay bales."""

    def drive(x: float, side: float) -> tuple[float, float, float]:
        heading = float(np.degrees(np.arctan(2.5 / 15 * np.cos(x / 15))))
        return x, float(road_y(np.array(x))) + side, heading + (180 if side > 0 else 0)

    stone = Look("concrete", 1, (0.85, 0.82, 0.76))
    around = [((9.4, 7.6), (22.6, 9.4)), ((22.6, 9.4), (21.4, 18.2)), ((21.4, 18.2), (8.6, 16.2))]
    yard = [(low_wall(a, b, 0.0, 0.8, 0.4, stone), a, b) for a, b in around]
    walls = [(placed(part, (-(a[0] + b[0]) / 2, -(a[1] + b[1]) / 2, 0)), (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0.0) for part, a, b in yard]
    lamps = [(lamp(), x, float(road_y(np.array(x))) + ROAD_HALF_M + PAVEMENT_M + 0.4, -90.0) for x in (-26.0, -8.5, 11.5, 28.0)]
    bales = [
        (bale(rng), x, y, float(rng.uniform(0, 180)))
        for x, y in ((-22.0, -26.0), (-13.5, -28.0), (-17.0, -32.5), (-8.0, -31.0), (-26.0, -31.0))
    ]
    return [
        (car((0.75, 0.10, 0.09)), *drive(-12.0, 1.3)),
        (car((0.92, 0.93, 0.95), estate=True), *drive(9.0, -1.3)),
        (car((0.13, 0.25, 0.52)), *drive(26.5, 1.3)),
        (car((0.55, 0.58, 0.60), estate=True), 20.8, -4.6, 100.0),
        (car((0.16, 0.17, 0.18)), -0.4, -7.0, 78.0),
        (car((0.85, 0.62, 0.12)), -15.4, 1.6, 104.0),
        (fence(16.0), -6.8, 19.4, -3.0),
        (fence(10.0), -14.8, 14.6, 88.0),
        (fence(20.0), -16.0, -22.4, 5.0),
        *walls, *lamps, *bales,
    ]  # fmt: skip


def _plants(rng: np.random.Generator, extent_m: float) -> list[Placement]:
    def tint() -> tuple[float, float, float]:
        shade, warm = rng.uniform(0.8, 1.15), rng.uniform(-0.12, 0.2)
        return shade * (1 + warm), shade, shade * (1 - warm)

    trees: list[Placement] = [(broadleaf(tall, rng, tint=tint()), x, y, float(rng.uniform(0, 360))) for x, y, tall in _TREES]
    trees += [(conifer(tall, rng), x, y, 0.0) for x, y, tall in _CONIFERS]
    trees += [
        (broadleaf(rng.uniform(2.8, 3.6), rng, tint=tint(), divisions=2), x, y, 0.0)
        for x in (27.5, 31.5, 35.5)
        for y in (16.5, 20.5, 24.5, 28.5)
    ]
    trees += [(hedge(9.0, rng), 8.8, -12.2, 76.0), (hedge(11.0, rng), 0.6, -20.6, -9.0), (hedge(8.0, rng), -27.6, 8.0, 100.0)]
    bush = Look("leaves", TREE, (1.05, 0.95, 0.75))
    for x, y in ((-1.4, 5.2), (-11.6, 7.4), (20.0, -15.6), (-16.0, 4.2), (5.8, -8.6), (24.6, 12.0)):
        trees.append((blob(tuple(rng.uniform(0.6, 1.0, 3)), bush, rng, divisions=2), x, y, 0.0))
    return trees + _copse(rng, extent_m, tint)


def _copse(rng: np.random.Generator, extent_m: float, tint: object) -> list[Placement]:
    """Woods beyond the village's edge, for the oblique photographs."""
    assert callable(tint)
    found: list[Placement] = []
    while len(found) < 26:
        x, y = rng.uniform(-extent_m / 2 + 4, extent_m / 2 - 4, 2)
        if max(abs(x) / 42, abs(y) / 38) > 1 and abs(y - float(road_y(np.array(x)))) > 8 and (x > 30 or y < -30 or x < -50):
            tall = float(rng.uniform(6, 10))
            found.append((broadleaf(tall, rng, tint=tint(), divisions=2) if rng.random() < 0.7 else conifer(tall, rng), x, y, 0.0))
    return found
