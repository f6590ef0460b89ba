"""Tileable textures of the village's materials, painted by procedure: tiles, slates, plaster with windows, planks, leaves.

All are `TEXELS` square; `Material.span_m` says how much wall or roof one of them covers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from geo_nerf.synthetic.noise import fractal_noise, lattice_noise

#: side of every texture, samples
TEXELS = 256


@dataclass(frozen=True)
class Material:
    """A painted material."""

    name: str
    #: metres that the texture covers, across and up
    span_m: tuple[float, float]
    #: paints `(TEXELS, TEXELS, 3)` float32, sRGB 0..1
    paint: Callable[[np.random.Generator], np.ndarray]


def _flat(rgb: tuple[float, float, float]) -> np.ndarray:
    return np.tile(np.array(rgb, np.float32), (TEXELS, TEXELS, 1))


def _mottled(
    rgb: tuple[float, float, float], coarse: float, fine: float, rng: np.random.Generator, *, cells: tuple[float, float] = (6, 64)
) -> np.ndarray:
    size = (TEXELS, TEXELS)
    shade = 1 + coarse * fractal_noise(size, cells[0], rng, tile=True) + fine * fractal_noise(size, cells[1], rng, octaves=2, tile=True)
    return _flat(rgb) * shade[..., None]


def _courses(
    rgb: tuple[float, float, float], columns: int, rows: int, rng: np.random.Generator, *, spread: float = 0.16, joint: float = 0.6
) -> np.ndarray:
    """Staggered rows of units (tiles, bricks, slates), each with a shade of its own, darker at its lower edge and joints."""
    y, x = np.mgrid[0:TEXELS, 0:TEXELS] / TEXELS
    row = (y * rows).astype(int)
    along = (x * columns + 0.5 * (row % 2)) % columns
    shade = rng.normal(1, spread, (rows, columns))[row, along.astype(int)]
    hue = rng.normal(0, 0.05, (rows, columns, 3))[row, along.astype(int)]
    edge = np.minimum((y * rows) % 1, 1 - np.abs((along % 1) - 0.5) * 2 + 0.25)
    shade = shade * np.where(edge < 0.22, joint, 1.0)
    rough = 1 + 0.12 * fractal_noise((TEXELS, TEXELS), 48, rng, octaves=2, tile=True)
    return np.asarray(_flat(rgb) * (shade * rough)[..., None] * (1 + hue), np.float32)


def _roof_tiles(rng: np.random.Generator) -> np.ndarray:
    tiles = _courses((0.71, 0.36, 0.24), 20, 16, rng)
    moss = np.clip(fractal_noise((TEXELS, TEXELS), 5, rng, tile=True) - 0.35, 0, 1)[..., None]
    return np.asarray(tiles * (1 - 0.6 * moss) + 0.6 * moss * np.array([0.35, 0.38, 0.22], np.float32), np.float32)


def _slate(rng: np.random.Generator) -> np.ndarray:
    return _courses((0.36, 0.39, 0.44), 18, 20, rng, spread=0.2, joint=0.68)


def _metal_roof(rng: np.random.Generator) -> np.ndarray:
    x = np.arange(TEXELS) / TEXELS * 10 % 1
    seam = np.where(x < 0.12, 0.72, np.where(x < 0.2, 1.18, 1.0))
    sheets = rng.normal(1, 0.06, 10)[(np.arange(TEXELS) * 10 // TEXELS)]
    rust = np.clip(fractal_noise((TEXELS, TEXELS), 7, rng, tile=True) - 0.25, 0, 1)[..., None]
    base = _mottled((0.50, 0.56, 0.55), 0.14, 0.16, rng) * (seam * sheets)[None, :, None]
    return np.asarray(base * (1 - rust) + rust * np.array([0.48, 0.27, 0.17], np.float32), np.float32)


def _gravel(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.60, 0.58, 0.55), 0.16, 0.38, rng)


def _concrete(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.68, 0.67, 0.64), 0.14, 0.14, rng)


def _plaster(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.90, 0.88, 0.84), 0.09, 0.13, rng)


def _windows(rng: np.random.Generator) -> np.ndarray:
    """Two storeys with two windows each: frame, glass, sill, shutters."""
    wall = _plaster(rng)
    half = TEXELS // 2
    for row in (0, half):
        for column in (0, half):
            _window(wall[row : row + half, column : column + half], rng)
    return wall


def _window(part: np.ndarray, rng: np.random.Generator) -> None:
    side = len(part)
    at = [round(side * share) for share in (0.30, 0.70, 0.22, 0.70)]
    left, right, top, bottom = at
    shutter = max(1, round(0.17 * side))
    for start in (left - shutter, right):
        slats = 0.75 + 0.25 * (np.arange(bottom - top) % 8 > 2)[:, None, None]
        part[top:bottom, start : start + shutter] = np.array([0.25, 0.42, 0.34]) * slats
    part[top:bottom, left:right] = 0.93
    glass = np.array([0.16, 0.22, 0.28]) + rng.uniform(0, 0.12)
    edge = max(2, side // 28)
    middle = (left + right) // 2
    for start, stop in ((left + edge, middle - edge // 2), (middle + edge // 2, right - edge)):
        part[top + edge : bottom - edge, start:stop] = glass
    part[bottom : bottom + edge, left - 3 : right + 3] = 0.62


def _planks(rng: np.random.Generator) -> np.ndarray:
    boards = 24
    column = np.arange(TEXELS) * boards // TEXELS
    shade = rng.normal(1, 0.13, boards)[column] * np.where(np.arange(TEXELS) * boards % TEXELS < boards * 1.5, 0.6, 1.0)
    grain = 1 + 0.2 * lattice_noise((TEXELS, TEXELS), (8, 128), rng, tile=True)
    return np.asarray(_mottled((0.55, 0.30, 0.22), 0.12, 0.08, rng) * (shade[None] * grain)[..., None], np.float32)


def _bricks(rng: np.random.Generator) -> np.ndarray:
    return _courses((0.58, 0.31, 0.25), 12, 24, rng, spread=0.14, joint=1.35)


def _panels(rng: np.random.Generator) -> np.ndarray:
    """Solar modules: dark blue cells, pale frames."""
    y, x = np.mgrid[0:TEXELS, 0:TEXELS] / TEXELS
    cells = np.where((x * 24 % 1 < 0.12) | (y * 24 % 1 < 0.12), 1.45, 1.0)
    frame = (x * 4 % 1 < 0.045) | (y * 2 % 1 < 0.03)
    module = rng.normal(1, 0.16, (24, 24))[(y * 24).astype(int), (x * 24).astype(int)]
    blue = _flat((0.11, 0.16, 0.30)) * (cells * module)[..., None]
    return np.asarray(np.where(frame[..., None], 0.72, blue), np.float32)


def _leaves(rng: np.random.Generator) -> np.ndarray:
    size = (TEXELS, TEXELS)
    clumps = fractal_noise(size, 20, rng, octaves=2, tile=True)
    leaves = fractal_noise(size, 70, rng, octaves=2, tile=True)
    light = np.clip(0.86 + 0.42 * clumps + 0.5 * leaves, 0.25, 1.9)[..., None]
    warm = np.clip(0.5 + 0.7 * clumps, 0, 1)[..., None]
    return np.asarray(light * ((1 - warm) * np.array([0.25, 0.40, 0.16]) + warm * np.array([0.42, 0.52, 0.20])), np.float32)


def _needles(rng: np.random.Generator) -> np.ndarray:
    size = (TEXELS, TEXELS)
    light = 0.9 + 0.35 * fractal_noise(size, 30, rng, tile=True) + 0.45 * fractal_noise(size, 80, rng, octaves=1, tile=True)
    return np.asarray(_flat((0.20, 0.33, 0.22)) * np.clip(light, 0.3, 1.8)[..., None], np.float32)


def _bark(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.36, 0.28, 0.21), 0.2, 0.3, rng)


def _paint(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.9, 0.9, 0.9), 0.03, 0.04, rng)


def _glass(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.12, 0.15, 0.19), 0.3, 0.1, rng, cells=(10, 40))


def _hay(rng: np.random.Generator) -> np.ndarray:
    return _mottled((0.80, 0.66, 0.36), 0.15, 0.4, rng)


#: every material; a face stores its position in this tuple
MATERIALS: tuple[Material, ...] = (
    Material("roof_tiles", (6.4, 6.4), _roof_tiles),
    Material("slate", (6.4, 6.4), _slate),
    Material("metal_roof", (6.0, 6.0), _metal_roof),
    Material("gravel", (6.4, 6.4), _gravel),
    Material("concrete", (6.4, 6.4), _concrete),
    Material("plaster", (6.4, 6.4), _plaster),
    Material("windows", (5.2, 5.6), _windows),
    Material("planks", (5.0, 5.0), _planks),
    Material("bricks", (2.8, 2.8), _bricks),
    Material("panels", (4.2, 3.4), _panels),
    Material("leaves", (6.4, 6.4), _leaves),
    Material("needles", (6.4, 6.4), _needles),
    Material("bark", (3.0, 3.0), _bark),
    Material("paint", (4.0, 4.0), _paint),
    Material("glass", (4.0, 4.0), _glass),
    Material("hay", (4.0, 4.0), _hay),
)
_INDEX = {material.name: index for index, material in enumerate(MATERIALS)}
#: the terrain's faces carry this in place of a material: they are painted by place
TERRAIN = -1


def material_index(name: str) -> int:
    """Where a material stands in `MATERIALS`."""
    return _INDEX[name]


def linear(srgb: np.ndarray) -> np.ndarray:
    """Light from sRGB values 0..1, by a power of 2.2."""
    return np.asarray(np.clip(srgb, 0, 1.2) ** 2.2, np.float32)


def paint_all(rng: np.random.Generator) -> np.ndarray:
    """`(materials, TEXELS, TEXELS, 3)` float32 linear light reflected, 0..1; row 0 is the top of the texture."""
    return np.stack([linear(material.paint(rng)) for material in MATERIALS])
