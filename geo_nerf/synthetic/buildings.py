"""Houses, barn and chapel: each stands about the origin with its ridge along x, its floor at z 0 and a plinth going down."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.synthetic.shapes import Look, Part, Tint, box, cylinder, joined, placed, polygon, slab

BUILDING = 6
#: how far walls reach below the floor, so that no house floats on a slope, metres
_PLINTH_M = 1.6
_TRIM = Look("planks", BUILDING, (0.75, 0.85, 0.8))


@dataclass(frozen=True)
class House:
    """Measures and materials of a house, metres."""

    length_m: float
    width_m: float
    wall_m: float
    pitch_deg: float
    roof: Look
    walls: Look
    overhang_m: float = 0.5
    chimney: bool = True
    panels: bool = False
    dormer: bool = False


def look(material: str, tint: Tint, rng: np.random.Generator) -> Look:
    """A building's material, its texture moved by chance; windows stay where storeys and bays put them."""
    offset = (0.0, -_PLINTH_M) if material == "windows" else (float(rng.uniform(0, 6)), 0.0)
    return Look(material, BUILDING, tint, offset)


def gable_house(house: House) -> Part:
    """Two roof plates over four walls, with gables, chimney, and solar panels or a dormer if wanted."""
    x, y, rise = house.length_m / 2, house.width_m / 2, house.width_m / 2 * np.tan(np.radians(house.pitch_deg))
    ridge = house.wall_m + rise
    plain = Look("plaster" if house.walls.material == "windows" else house.walls.material, BUILDING, house.walls.tint)
    parts = [box((house.length_m, house.width_m, house.wall_m + _PLINTH_M), house.walls, low=-_PLINTH_M, fit=True)]
    parts += [
        polygon([(x, -y, house.wall_m), (x, y, house.wall_m), (x, 0, ridge)], plain),
        polygon([(-x, y, house.wall_m), (-x, -y, house.wall_m), (-x, 0, ridge)], plain),
    ]
    parts += [placed(_roof_half(house, ridge), (0, 0, 0), yaw) for yaw in (0, 180)]
    if house.chimney:
        brick = Look("bricks", BUILDING)
        parts.append(placed(box((0.8, 0.7, rise * 0.55 + 1.1), brick, top=Look("glass", BUILDING)), (x * 0.45, 0.6, ridge - rise * 0.55)))
    if house.panels:
        parts.append(_panels(house, ridge))
    if house.dormer:
        parts += [placed(_dormer(house), (side * x * 0.45, 0, 0)) for side in (-1, 1)]
    return joined(parts)


def _roof_half(house: House, ridge: float) -> Part:
    """The plate that falls towards -y."""
    slope = np.tan(np.radians(house.pitch_deg))
    x, y = house.length_m / 2 + house.overhang_m, house.width_m / 2 + house.overhang_m
    eave, thick = ridge - y * slope + 0.18, 0.18
    return slab([(-x, -y, eave), (x, -y, eave), (x, 0, ridge + thick), (-x, 0, ridge + thick)], thick, house.roof, _TRIM)


def _panels(house: House, ridge: float) -> Part:
    """Solar modules a hand above the half that falls towards -y."""
    slope = np.tan(np.radians(house.pitch_deg))
    half, (far, near) = house.length_m * 0.36, (house.width_m / 2 * 0.82, house.width_m / 2 * 0.18)
    lift = 0.18 + 0.10
    low, high = ridge - far * slope + lift, ridge - near * slope + lift
    corners = [(-half, -far, low), (half, -far, low), (half, -near, high), (-half, -near, high)]
    return slab(corners, 0.05, Look("panels", BUILDING), Look("paint", BUILDING, (0.4, 0.4, 0.45)))


def _dormer(house: House) -> Part:
    """A small box with a lean-to roof, looking towards -y."""
    slope = np.tan(np.radians(house.pitch_deg))
    front, depth = -house.width_m / 2 * 0.72, house.width_m / 2 * 0.6
    base = house.wall_m + (house.width_m / 2 + front) * slope
    body = placed(box((1.7, depth, 1.5 + 0.6), house.walls, low=-0.6), (0, front + depth / 2, base))
    top, half = base + 1.5, 1.15
    back = front + depth
    lid = slab(
        [(-half, front - 0.3, top), (half, front - 0.3, top), (half, back, top + 0.35), (-half, back, top + 0.35)], 0.12, house.roof, _TRIM
    )
    return joined([body, lid])


def hip_house(house: House) -> Part:
    """Four roof plates that meet in a short ridge."""
    slope = np.tan(np.radians(house.pitch_deg))
    x, y = house.length_m / 2 + house.overhang_m, house.width_m / 2 + house.overhang_m
    eave, ridge = house.wall_m - house.overhang_m * slope + 0.15, house.wall_m + (y - house.overhang_m) * slope + 0.15
    r = x - y
    long_side = polygon([(-x, -y, eave), (x, -y, eave), (r, 0, ridge), (-r, 0, ridge)], house.roof)
    short_side = polygon([(x, -y, eave), (x, y, eave), (r, 0, ridge)], house.roof)
    soffit = polygon([(-x, y, eave), (x, y, eave), (x, -y, eave), (-x, -y, eave)], _TRIM)
    body = box((house.length_m, house.width_m, house.wall_m + _PLINTH_M), house.walls, low=-_PLINTH_M, fit=True)
    chimney = placed(box((0.7, 0.7, 1.6), Look("bricks", BUILDING)), (0.6, 0.9, ridge - 1.0 * slope))
    turned = [placed(part, (0, 0, 0), 180) for part in (long_side, short_side)]
    return joined([body, soffit, long_side, short_side, *turned, *([chimney] if house.chimney else [])])


def flat_house(length_m: float, width_m: float, wall_m: float, walls: Look) -> Part:
    """A flat gravel roof behind a parapet, with two roof lights and a machine."""
    parapet, thick = 0.45, 0.3
    body = box((length_m, width_m, wall_m + _PLINTH_M), walls, low=-_PLINTH_M, top=Look("gravel", BUILDING), fit=True)
    rim = Look("concrete", BUILDING)
    sides = [placed(box((length_m, thick, parapet), rim), (0, side * (width_m - thick) / 2, wall_m)) for side in (-1, 1)] + [
        placed(box((thick, width_m - 2 * thick, parapet), rim), (side * (length_m - thick) / 2, 0, wall_m)) for side in (-1, 1)
    ]
    light = box((1.4, 1.0, 0.35), rim, top=Look("panels", BUILDING, (1.8, 1.9, 1.7)))
    extras = [placed(light, (side * length_m * 0.22, width_m * 0.12, wall_m)) for side in (-1, 1)]
    extras.append(placed(box((1.6, 1.1, 0.9), Look("concrete", BUILDING, (0.8, 0.82, 0.85))), (-length_m * 0.1, -width_m * 0.25, wall_m)))
    return joined([body, *sides, *extras])


def chapel(rng: np.random.Generator) -> Part:
    """A nave with a steep roof and a tower with a pointed one at its west end."""
    plaster = Look("plaster", BUILDING, (1.0, 0.97, 0.90))
    nave = gable_house(House(9.0, 5.6, 4.2, 50, look("roof_tiles", (0.85, 0.75, 0.78), rng), plaster, 0.35, chimney=False))
    side, height, spire = 3.4, 9.0, 4.6
    tower = box((side, side, height + _PLINTH_M), plaster, low=-_PLINTH_M)
    x = side / 2 + 0.35
    faces = [polygon([(-x, -x, 0), (x, -x, 0), (0, 0, spire)], look("slate", (0.9, 1.05, 1.0), rng))]
    roof = joined([placed(faces[0], (0, 0, height), yaw) for yaw in (0, 90, 180, 270)])
    clock = polygon([(-0.8, 0, 0), (0.8, 0, 0), (0.8, 0, 1.6), (-0.8, 0, 1.6)], Look("glass", BUILDING))
    openings = [placed(placed(clock, (0, -side / 2 - 0.03, height - 2.4)), (0, 0, 0), yaw) for yaw in (0, 90, 180, 270)]
    cross = cylinder(0.09, height + spire - 0.2, height + spire + 1.1, Look("bark", 65), sides=6)
    return joined([nave, placed(joined([tower, roof, *openings, cross]), (-9.0 / 2 - side / 2 + 0.4, 0, 0))])


def low_wall(start: tuple[float, float], end: tuple[float, float], base: float, height_m: float, width_m: float, material: Look) -> Part:
    """A free-standing wall from one place to another, its foot below the ground."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, base)
    length = float(np.hypot(end[0] - start[0], end[1] - start[1]))
    yaw = float(np.degrees(np.arctan2(end[1] - start[1], end[0] - start[0])))
    return placed(box((length, width_m, height_m + 0.6), material, low=-0.6), middle, yaw)
