"""What stands between the houses: trees, hedges, cars, fences, lamps, hay bales. All about the origin on z 0, metres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from geo_nerf.synthetic.shapes import Look, Part, Tint, blob, box, cylinder, joined, placed, polygon

TREE, OTHER, CAR, POLE, FENCE = 5, 1, 64, 65, 66


def broadleaf(height_m: float, rng: np.random.Generator, *, tint: Tint = (1.0, 1.0, 1.0), divisions: int = 3) -> Part:
    """A trunk under a crown of overlapping bumpy balls."""
    leaves = Look("leaves", TREE, tint, tuple(rng.uniform(0, 6, 2)))
    trunk = cylinder(0.05 * height_m**0.8, -0.6, height_m * 0.5, Look("bark", TREE), top_radius=0.03 * height_m**0.8, sides=8)
    crown = [blob((height_m * 0.27,) * 3, leaves, rng, rough=0.2, divisions=divisions)]
    crown = [placed(crown[0], (0, 0, height_m * 0.66))]
    count = 9
    for number in range(count):
        angle = 2 * np.pi * (number / count + rng.uniform(-0.04, 0.04)) * (2 if number % 2 else 1)
        level = rng.uniform(0.46, 0.82)
        reach = height_m * 0.26 * np.sqrt(max(0.15, 1 - ((level - 0.6) / 0.32) ** 2))
        size = height_m * rng.uniform(0.13, 0.19)
        ball = blob((size, size, size * 0.85), leaves, rng, rough=0.26, divisions=divisions)
        crown.append(placed(ball, (reach * np.cos(angle), reach * np.sin(angle), level * height_m)))
    return joined([trunk, *crown])


def conifer(height_m: float, rng: np.random.Generator) -> Part:
    """Ragged tiers, each a flattened bumpy ball, narrowing to the top."""
    needles = Look("needles", TREE, tuple(rng.uniform(0.85, 1.15, 3)), tuple(rng.uniform(0, 6, 2)))
    trunk = cylinder(0.22, -0.6, height_m * 0.3, Look("bark", TREE), sides=8)
    tiers = []
    for level in np.linspace(0.14, 0.94, 8):
        radius = height_m * 0.24 * (1.04 - level)
        ball = blob((radius, radius, height_m * 0.085), needles, rng, rough=0.34, divisions=3)
        tiers.append(placed(ball, (0, 0, level * height_m), float(rng.uniform(0, 360))))
    return joined([trunk, *tiers])


def hedge(length_m: float, rng: np.random.Generator, *, height_m: float = 1.3) -> Part:
    """A row of clipped bushes along x."""
    leaves = Look("leaves", TREE, (0.8, 0.95, 0.8), tuple(rng.uniform(0, 6, 2)))
    places = np.arange(-length_m / 2, length_m / 2 + 0.01, 0.75)
    balls = [blob((0.62, 0.5, height_m * 0.62), leaves, rng, rough=0.16, divisions=2) for _ in places]
    return joined([placed(ball, (x, 0, height_m * 0.42)) for ball, x in zip(balls, places, strict=True)])


def car(tint: Tint, *, estate: bool = False) -> Part:
    """A body, a bonnet and a glazed cabin with a roof; 4.3 m long along x."""
    paint, glass, dark = Look("paint", CAR, tint), Look("glass", CAR), Look("glass", CAR, (0.5, 0.5, 0.5))
    wheels = [placed(box((0.62, 0.22, 0.6), dark), (x, y, 0.02)) for x in (-1.35, 1.35) for y in (-0.78, 0.78)]
    body = box((4.3, 1.74, 0.58), paint, low=0.28)
    rear = -2.0 if estate else -1.7
    low = [(rear, -0.80), (1.0, -0.80), (1.0, 0.80), (rear, 0.80)]
    high = [(rear + 0.35, -0.64), (0.35, -0.64), (0.35, 0.64), (rear + 0.35, 0.64)]
    cabin = [polygon([(*low[i], 0.86), (*low[(i + 1) % 4], 0.86), (*high[(i + 1) % 4], 1.42), (*high[i], 1.42)], glass) for i in range(4)]
    return joined([body, *wheels, *cabin, polygon([(*corner, 1.42) for corner in high], paint)])


def fence(length_m: float) -> Part:
    """Posts and two rails along x."""
    wood = Look("planks", FENCE, (1.35, 1.45, 1.4))
    posts = [placed(box((0.12, 0.12, 1.2 + 0.5), wood, low=-0.5), (x, 0, 0)) for x in np.arange(-length_m / 2, length_m / 2 + 0.01, 2.0)]
    rails = [placed(box((length_m, 0.05, 0.16), wood, low=level), (0, 0, 0)) for level in (0.45, 0.9)]
    return joined([*posts, *rails])


def lamp() -> Part:
    """A street lamp with an arm along x."""
    steel = Look("concrete", POLE, (0.6, 0.63, 0.66))
    post = cylinder(0.08, -0.4, 5.4, steel, top_radius=0.05, sides=8)
    arm = placed(box((1.3, 0.1, 0.08), steel), (0.6, 0, 5.35))
    head = placed(box((0.6, 0.26, 0.14), steel), (1.2, 0, 5.3))
    return joined([post, arm, head])


def bale(rng: np.random.Generator) -> Part:
    """A round hay bale on its side, its axis along y."""
    hay = Look("hay", OTHER, tuple(rng.uniform(0.9, 1.1) * np.array([1.0, 1.0, 1.0])))
    drum = cylinder(0.75, -0.65, 0.65, hay, sides=20)
    x, y, z = drum.vertices.T
    tipped = replace(drum, vertices=np.stack([x, z, 0.72 - y], axis=1))
    end = placed(
        replace(
            tipped,
            faces=tipped.faces[-18:],
            uv=tipped.uv[-18:],
            material=tipped.material[-18:],
            tint=tipped.tint[-18:],
            label=tipped.label[-18:],
        ),
        (0, 0, 0),
        180,
    )
    return joined([tipped, end])
