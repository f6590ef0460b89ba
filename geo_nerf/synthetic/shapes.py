"""Building blocks of the scene as triangles: polygons, boxes, roofs, tree crowns, each with texture coordinates, tint and class.

Coordinates are local metres, x east, y north, z up. Parts are values: functions make them, `placed` moves them, `joined` adds them up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from geo_nerf.synthetic.noise import fractal_noise
from geo_nerf.synthetic.textures import MATERIALS, material_index

Tint = tuple[float, float, float]
WHITE: Tint = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Look:
    """What a surface is made of."""

    #: name in `textures.MATERIALS`
    material: str
    #: LAS class (6 building, 5 tree, 1 other; 64 car, 65 pole, 66 fence)
    label: int
    #: multiplies the texture
    tint: Tint = WHITE
    #: metres the texture is moved, so that repeats differ
    offset_m: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Part:
    """Triangles with their surface. V vertices, F faces."""

    #: `(V, 3)` float64 metres
    vertices: np.ndarray
    #: `(F, 3)` int32
    faces: np.ndarray
    #: `(F, 3, 2)` float32, texture repeats at the corners
    uv: np.ndarray
    #: `(F,)` int16 material index
    material: np.ndarray
    #: `(F, 3)` float32
    tint: np.ndarray
    #: `(F,)` uint8 LAS class
    label: np.ndarray


def joined(parts: Sequence[Part]) -> Part:
    """All parts as one."""
    starts = np.cumsum([0] + [len(part.vertices) for part in parts[:-1]])
    return Part(
        vertices=np.concatenate([part.vertices for part in parts]),
        faces=np.concatenate([part.faces + start for part, start in zip(parts, starts, strict=True)]).astype(np.int32),
        uv=np.concatenate([part.uv for part in parts]),
        material=np.concatenate([part.material for part in parts]),
        tint=np.concatenate([part.tint for part in parts]),
        label=np.concatenate([part.label for part in parts]),
    )


def placed(part: Part, at: Sequence[float], yaw_deg: float = 0.0) -> Part:
    """The part turned about the vertical (counter-clockwise from above) and moved by `at` `(3,)` metres."""
    c, s = np.cos(np.radians(yaw_deg)), np.sin(np.radians(yaw_deg))
    turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1.0]])
    return replace(part, vertices=part.vertices @ turn.T + np.asarray(at, np.float64))


def _part(vertices: np.ndarray, faces: np.ndarray, uv_m: np.ndarray, look: Look) -> Part:
    count = len(faces)
    index = material_index(look.material)
    uv = (uv_m + np.asarray(look.offset_m)) / np.asarray(MATERIALS[index].span_m)
    return Part(
        vertices=np.asarray(vertices, np.float64),
        faces=np.asarray(faces, np.int32),
        uv=uv.astype(np.float32),
        material=np.full(count, index, np.int16),
        tint=np.tile(np.asarray(look.tint, np.float32), (count, 1)),
        label=np.full(count, look.label, np.uint8),
    )


def polygon(corners: Sequence[Sequence[float]] | np.ndarray, look: Look, *, stretch: tuple[float, float] = (1.0, 1.0)) -> Part:
    """A flat convex polygon, counter-clockwise from outside; the texture runs along its first edge, from its first corner."""
    points = np.asarray(corners, np.float64)
    across = points[1] - points[0]
    across /= np.linalg.norm(across)
    normal = np.cross(across, points[2] - points[0])
    up = np.cross(normal / np.linalg.norm(normal), across)
    uv = np.stack([(points - points[0]) @ across, (points - points[0]) @ up], axis=1) * stretch
    faces = np.array([[0, i, i + 1] for i in range(1, len(points) - 1)])
    return _part(points, faces, uv[faces], look)


def wall(start: Sequence[float], end: Sequence[float], low: float, high: float, look: Look, *, fit: bool = False) -> Part:
    """An upright rectangle from `start` to `end` (x, y), seen from its right-hand side turned outward; `fit` ends it on a whole window."""
    (x0, y0), (x1, y1) = start, end
    stretch = (1.0, 1.0)
    if fit:
        length, bay = float(np.hypot(x1 - x0, y1 - y0)), MATERIALS[material_index(look.material)].span_m[0] / 2
        stretch = (max(1, round(length / bay)) * bay / length, 1.0)
    return polygon([(x0, y0, low), (x1, y1, low), (x1, y1, high), (x0, y0, high)], look, stretch=stretch)


def box(size: Sequence[float], look: Look, *, top: Look | None = None, low: float = 0.0, fit: bool = False) -> Part:
    """A box about the z axis standing on `low`, with sides and a top but no bottom."""
    x, y, z = size[0] / 2, size[1] / 2, low + size[2]
    ring = [(-x, -y), (x, -y), (x, y), (-x, y)]
    sides = [wall(ring[i], ring[(i + 1) % 4], low, z, look, fit=fit) for i in range(4)]
    return joined([*sides, polygon([(*corner, z) for corner in ring], top or look)])


def slab(corners: Sequence[Sequence[float]], thickness: float, look: Look, edge: Look) -> Part:
    """A plate: `corners` counter-clockwise from above are its upper side."""
    upper = np.asarray(corners, np.float64)
    lower = upper - [0, 0, thickness]
    count = len(upper)
    rims = [polygon([lower[i], lower[(i + 1) % count], upper[(i + 1) % count], upper[i]], edge) for i in range(count)]
    return joined([polygon(upper, look), polygon(lower[::-1], edge), *rims])


def cylinder(radius: float, low: float, high: float, look: Look, *, top_radius: float | None = None, sides: int = 12) -> Part:
    """A cylinder or cone frustum about the z axis, closed on top."""
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    upper = ring * (radius if top_radius is None else top_radius)
    parts = []
    for i in range(sides):
        j = (i + 1) % sides
        corners = [(*ring[i] * radius, low), (*ring[j] * radius, low), (*upper[j], high), (*upper[i], high)]
        parts.append(polygon(corners, look))
    return joined([*parts, polygon([(*corner, high) for corner in upper], look)])


@lru_cache(maxsize=4)
def _icosphere(divisions: int) -> tuple[np.ndarray, np.ndarray]:
    """Unit sphere: an icosahedron split `divisions` times."""
    golden = (1 + 5**0.5) / 2
    points = [(-1, golden, 0), (1, golden, 0), (-1, -golden, 0), (1, -golden, 0)]
    vertices = np.array([np.roll(point, shift) for shift in (0, 1, 2) for point in points], np.float64)
    vertices /= np.linalg.norm(vertices, axis=1, keepdims=True)
    from scipy.spatial import ConvexHull

    for _ in range(divisions):
        faces = ConvexHull(vertices).simplices
        edges = np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1), axis=0)
        middle = vertices[edges].sum(axis=1)
        vertices = np.concatenate([vertices, middle / np.linalg.norm(middle, axis=1, keepdims=True)])
    faces = ConvexHull(vertices).simplices
    corner = vertices[faces]
    outward = np.einsum("ij,ij->i", np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), corner.sum(axis=1)) > 0
    faces = np.where(outward[:, None], faces, faces[:, ::-1])
    return vertices, faces


def blob(radii: Sequence[float], look: Look, rng: np.random.Generator, *, rough: float = 0.18, divisions: int = 3) -> Part:
    """A bumpy ellipsoid about the origin: foliage, bushes. Faces further down and further in are darker."""
    sphere, faces = _icosphere(divisions)
    bumps = fractal_noise((32, 64), 9, rng, octaves=3, tile=True)
    longitude = np.arctan2(sphere[:, 1], sphere[:, 0]) / (2 * np.pi) % 1
    latitude = np.arccos(np.clip(sphere[:, 2], -1, 1)) / np.pi
    bump = bumps[np.minimum((latitude * 32).astype(int), 31), (longitude * 64).astype(int) % 64]
    vertices = sphere * (1 + rough * bump)[:, None] * np.asarray(radii)
    part = _part(vertices, faces, _projected(vertices[faces]), look)
    shade = np.clip(0.80 + 0.30 * sphere[faces, 2].mean(axis=1) + 0.45 * bump[faces].mean(axis=1), 0.3, 1.25)
    return replace(part, tint=(part.tint * shade[:, None]).astype(np.float32))


def _projected(corners: np.ndarray) -> np.ndarray:
    """`(F, 3, 2)` texture coordinates in metres: each face seen along the axis it looks along most."""
    normal = np.abs(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]))
    kept = np.array([[1, 2], [0, 2], [0, 1]])[normal.argmax(axis=1)]
    return np.take_along_axis(corners, kept[:, None, :].repeat(3, axis=1), axis=2)


def terrain(heights: np.ndarray, cell_m: float) -> Part:
    """A height grid about the origin as triangles.

    Args:
        heights: `(N, N)` float64 metres, row 0 in the south, column 0 in the west.
        cell_m: distance of the samples, metres.

    Returns:
        Faces that carry `textures.TERRAIN` and class 2.
    """
    count = len(heights)
    axis = (np.arange(count) - (count - 1) / 2) * cell_m
    x, y = np.meshgrid(axis, axis)
    vertices = np.stack([x, y, heights], axis=-1).reshape(-1, 3)
    corner = (np.arange(count - 1)[:, None] * count + np.arange(count - 1)).reshape(-1)
    faces = np.concatenate(
        [np.stack([corner, corner + 1, corner + count + 1], 1), np.stack([corner, corner + count + 1, corner + count], 1)]
    )
    number = len(faces)
    return Part(
        vertices=vertices,
        faces=faces.astype(np.int32),
        uv=np.zeros((number, 3, 2), np.float32),
        material=np.full(number, -1, np.int16),
        tint=np.ones((number, 3), np.float32),
        label=np.full(number, 2, np.uint8),
    )
