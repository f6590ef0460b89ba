"""Photographs by ray casting: one sun with shadows, sky light with occlusion, painted ground, textured things, a real lens.

The ground's light is computed once from above; everything else gets a shadow ray per sample. Light is linear until `develop`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from geo_nerf.synthetic.ground import Ground
from geo_nerf.synthetic.noise import fractal_noise
from geo_nerf.synthetic.textures import TEXELS, paint_all
from geo_nerf.synthetic.village import Village
from geo_nerf.types import Intrinsics

#: towards the sun, and its light; the sky's light
SUN = np.array([0.52, -0.47, 0.715])
SUN_LIGHT = np.array([1.75, 1.62, 1.38], np.float32)
SKY_LIGHT = np.array([0.42, 0.49, 0.62], np.float32)
_HAZE = np.array([0.62, 0.70, 0.80], np.float32)


@dataclass(frozen=True)
class Hits:
    """Where rays ended. N rays."""

    #: `(N,)` float32 metres along the unit ray, inf where it left the scene
    distance: np.ndarray
    #: `(N, 3)` float32 metres
    xyz: np.ndarray
    #: `(N,)` int32 face, 0 where nothing was hit
    face: np.ndarray
    #: `(N,)` uint8 LAS class, 0 where nothing was hit
    label: np.ndarray
    #: `(N, 2)` float32 barycentric coordinates in the face
    corner_weights: np.ndarray
    #: `(N, 3)` float32 unit normals, towards the ray's origin
    normals: np.ndarray


@dataclass(frozen=True)
class Stage:
    """The village ready to be seen: ray-casting scene, textures, lit ground."""

    village: Village
    ground: Ground
    #: open3d's `RaycastingScene`
    caster: Any
    #: `(materials, TEXELS, TEXELS, 3)` float32 linear
    textures: np.ndarray
    #: `(N, N, 3)` float32 linear light leaving the ground, row 0 in the south
    lit_ground: np.ndarray
    #: `(M, M)` float32 tileable noise for weathering
    stains: np.ndarray


def set_stage(village: Village, ground: Ground, seed: int) -> Stage:
    """Build the ray-casting scene, paint the textures and light the ground."""
    import open3d as o3d

    caster = o3d.t.geometry.RaycastingScene()
    caster.add_triangles(_tensor(village.mesh.vertices.astype(np.float32)), _tensor(village.mesh.faces.astype(np.uint32)))
    stains = fractal_noise((512, 512), 6, np.random.default_rng(seed + 3), octaves=5, tile=True)
    bare = Stage(village, ground, caster, paint_all(np.random.default_rng(seed + 2)), ground.albedo, stains)
    return Stage(village, ground, caster, bare.textures, ground.albedo * _ground_light(bare), stains)


def cast(stage: Stage, origins: np.ndarray, directions: np.ndarray) -> Hits:
    """Follow rays to the first surface.

    Args:
        stage: the scene.
        origins: `(N, 3)` or `(3,)` metres.
        directions: `(N, 3)` unit.

    Returns:
        Where they ended.
    """
    rays = np.empty((len(directions), 6), np.float32)
    rays[:, :3], rays[:, 3:] = origins, directions
    answer = {name: value.numpy() for name, value in stage.caster.cast_rays(_tensor(rays)).items() if name != "geometry_ids"}
    hit = np.isfinite(answer["t_hit"])
    face = np.where(hit, answer["primitive_ids"], 0).astype(np.int32)
    xyz = rays[:, :3] + rays[:, 3:] * np.where(hit, answer["t_hit"], 0)[:, None]
    normals = answer["primitive_normals"] / np.maximum(np.linalg.norm(answer["primitive_normals"], axis=1, keepdims=True), 1e-12)
    normals *= np.where(np.einsum("ij,ij->i", normals, rays[:, 3:]) > 0, -1, 1)[:, None]
    label = np.where(hit, stage.village.mesh.label[face], 0).astype(np.uint8)
    on_ground = hit & (stage.village.mesh.material[face] < 0)
    label[on_ground] = _ground_class(stage.ground, xyz[on_ground])
    return Hits(answer["t_hit"], xyz, face, label, answer["primitive_uvs"], normals.astype(np.float32))


def _tensor(values: np.ndarray) -> Any:
    import open3d as o3d

    return o3d.core.Tensor(values)  # type: ignore[call-overload]


def _ground_class(ground: Ground, xyz: np.ndarray) -> np.ndarray:
    place = np.floor((xyz[:, :2] + ground.extent_m / 2) / ground.cell_m).astype(int)
    column, row = np.clip(place, 0, len(ground.classes) - 1).T
    return np.asarray(ground.classes[row, column])


def _free(stage: Stage, xyz: np.ndarray, normals: np.ndarray, directions: np.ndarray, reach_m: float) -> np.ndarray:
    """`(N,)` bool: nothing stands within `reach_m` in the direction."""
    rays = np.empty((len(xyz), 6), np.float32)
    rays[:, :3], rays[:, 3:] = xyz + 0.02 * normals, directions
    blocked: np.ndarray = stage.caster.test_occlusions(_tensor(rays), 0.0, reach_m).numpy()
    return ~blocked


def _ground_light(stage: Stage) -> np.ndarray:
    """`(N, N, 3)` float32 light on the ground: sun with soft shadows, sky through what is free of it."""
    import cv2

    extent, count = stage.ground.extent_m, len(stage.ground.classes)
    fine = _ground_points(stage, max(stage.ground.cell_m, 0.08))
    sun_free = _free(stage, fine[0], fine[1], SUN, 200.0).astype(np.float32)
    sun = sun_free * np.clip(fine[1] @ SUN, 0, None).astype(np.float32)
    coarse = _ground_points(stage, 0.25)
    sky = _sky_part(stage, *coarse)
    sides = [int(np.sqrt(len(values))) for values in (sun, sky)]
    sun_map = cv2.GaussianBlur(sun.reshape(sides[0], -1), (0, 0), 0.09 * sides[0] / extent + 0.4)
    sky_map = cv2.GaussianBlur(sky.reshape(sides[1], -1), (0, 0), 1.2)
    sun_map, sky_map = (cv2.resize(image, (count, count), interpolation=cv2.INTER_LINEAR) for image in (sun_map, sky_map))
    return np.asarray(sun_map[..., None] * SUN_LIGHT + sky_map[..., None] * SKY_LIGHT, np.float32)


def _ground_points(stage: Stage, cell_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Points of the terrain on a square grid and their normals, `(N, 3)` float32 each."""
    count = int(stage.ground.extent_m / cell_m)
    axis = ((np.arange(count) + 0.5) / count - 0.5) * stage.ground.extent_m
    x, y = np.meshgrid(axis, axis)
    z = stage.village.ground(x, y)
    dy, dx = np.gradient(z, stage.ground.extent_m / count)
    normals = np.stack([-dx, -dy, np.ones_like(z)], axis=-1).reshape(-1, 3)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return np.stack([x, y, z], axis=-1).reshape(-1, 3).astype(np.float32), normals.astype(np.float32)


def _sky_part(stage: Stage, xyz: np.ndarray, normals: np.ndarray, directions: int = 14) -> np.ndarray:
    """`(N,)` float32: part of the sky that is free, from a few directions spread over it, weighted by their height."""
    total, weight = np.zeros(len(xyz), np.float32), 0.0
    for number in range(directions):
        up = np.sqrt((number + 0.5) / directions)
        turn = number * 2.399963
        direction = np.array([np.cos(turn) * np.sqrt(1 - up**2), np.sin(turn) * np.sqrt(1 - up**2), up])
        total += _free(stage, xyz, normals, direction, 12.0)
        weight += 1
    return total / weight


def shade(stage: Stage, hits: Hits, directions: np.ndarray, grid_hw: tuple[int, int]) -> np.ndarray:
    """Light that reaches the camera along each ray.

    Args:
        stage: the scene.
        hits: of `cast`, N rays that form an image of `grid_hw` samples.
        directions: `(N, 3)` unit, the rays.
        grid_hw: rows and columns of samples.

    Returns:
        `(N, 3)` float32 linear.
    """
    light = np.tile(_HAZE, (len(directions), 1))
    hit = np.isfinite(hits.distance)
    ground = hit & (stage.village.mesh.material[hits.face] < 0)
    light[ground] = _ground_colour(stage, hits.xyz, grid_hw)[ground]
    things = np.flatnonzero(hit & ~ground)
    light[things] = _thing_colour(stage, hits, things)
    haze = 1 - np.exp(-np.where(hit, hits.distance, 0) / 1400)
    return np.asarray(light + haze[:, None].astype(np.float32) * (_HAZE - light), np.float32)


def _ground_colour(stage: Stage, xyz: np.ndarray, grid_hw: tuple[int, int]) -> np.ndarray:
    import cv2

    place = (xyz[:, :2] + stage.ground.extent_m / 2) / stage.ground.cell_m - 0.5
    east, north = (np.ascontiguousarray(place[:, axis], np.float32).reshape(grid_hw) for axis in (0, 1))
    return np.asarray(cv2.remap(stage.lit_ground, east, north, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)).reshape(-1, 3)


def _thing_colour(stage: Stage, hits: Hits, rays: np.ndarray) -> np.ndarray:
    mesh, face = stage.village.mesh, hits.face[rays]
    first, second = hits.corner_weights[rays].T
    corners = mesh.uv[face]
    uv = corners[:, 0] * (1 - first - second)[:, None] + corners[:, 1] * first[:, None] + corners[:, 2] * second[:, None]
    texel = np.floor(uv % 1 * TEXELS).astype(np.int32) % TEXELS
    albedo = stage.textures[mesh.material[face], TEXELS - 1 - texel[:, 1], texel[:, 0]] * mesh.tint[face]
    xyz, normals = hits.xyz[rays], hits.normals[rays]
    stain = (xyz[:, :2] + xyz[:, 2:] * np.array([0.7, -0.4], np.float32)) / 14.0 % 1
    side = len(stage.stains)
    albedo = albedo * (1 + 0.22 * stage.stains[(stain[:, 1] * side).astype(int) % side, (stain[:, 0] * side).astype(int) % side])[:, None]
    towards = np.clip(normals @ SUN.astype(np.float32), 0, None)
    sun = np.zeros(len(rays), np.float32)
    lit = np.flatnonzero(towards > 0)
    sun[lit] = towards[lit] * _free(stage, xyz[lit], normals[lit], SUN, 200.0)
    above = xyz[:, 2] - stage.village.ground(xyz[:, 0], xyz[:, 1])
    sky = (0.58 + 0.42 * normals[:, 2]) * (0.55 + 0.45 * np.clip(above / 2.0, 0, 1))
    return np.asarray(albedo * (sun[:, None] * SUN_LIGHT + sky[:, None] * SKY_LIGHT), np.float32)


def ray_grid(intrinsics: Intrinsics, samples: int) -> np.ndarray:
    """Unit directions in camera axes of a grid of `samples` by `samples` per pixel, through the lens's distortion.

    Returns:
        `(H * samples, W * samples, 3)` float32, OpenCV axes.
    """
    height, width = (side * samples for side in intrinsics.size_hw)
    x, y = np.meshgrid((np.arange(width) + 0.5) / samples, (np.arange(height) + 0.5) / samples)
    pixels = np.stack([(x - intrinsics.cx) / intrinsics.fx, (y - intrinsics.cy) / intrinsics.fy], axis=-1)
    flat = pixels.copy()
    for _ in range(25):
        flat -= distorted(flat, intrinsics) - pixels
    rays = np.concatenate([flat, np.ones((height, width, 1))], axis=-1)
    rays /= np.linalg.norm(rays, axis=-1, keepdims=True)
    return rays.astype(np.float32)


def distorted(flat: np.ndarray, intrinsics: Intrinsics) -> np.ndarray:
    """Brown-Conrady distortion, as OpenCV defines it.

    Args:
        flat: `(..., 2)` float64, x / z and y / z in camera axes.
        intrinsics: of the lens.

    Returns:
        `(..., 2)` the same, bent by the lens.
    """
    x, y = flat[..., 0], flat[..., 1]
    r2 = x * x + y * y
    radial = 1 + r2 * (intrinsics.k1 + r2 * (intrinsics.k2 + r2 * intrinsics.k3))
    bent_x = x * radial + 2 * intrinsics.p1 * x * y + intrinsics.p2 * (r2 + 2 * x * x)
    bent_y = y * radial + intrinsics.p1 * (r2 + 2 * y * y) + 2 * intrinsics.p2 * x * y
    return np.stack([bent_x, bent_y], axis=-1)


def photograph(stage: Stage, camera_to_local: np.ndarray, rays: np.ndarray, samples: int) -> tuple[np.ndarray, Hits]:
    """Take one photograph.

    Args:
        stage: the scene.
        camera_to_local: `(4, 4)` float64, OpenCV axes to local metres.
        rays: of `ray_grid`.
        samples: per pixel and axis.

    Returns:
        `(H, W, 3)` float32 linear light, and the hits of all samples.
    """
    height, width = rays.shape[:2]
    directions = rays.reshape(-1, 3) @ camera_to_local[:3, :3].T.astype(np.float32)
    hits = cast(stage, camera_to_local[:3, 3], directions)
    light = shade(stage, hits, directions, (height, width))
    pixels = light.reshape(height // samples, samples, width // samples, samples, 3).mean(axis=(1, 3))
    return np.asarray(pixels), hits


def develop(light: np.ndarray, exposure: float, balance: np.ndarray, rng: np.random.Generator, *, noise: float = 1.3) -> np.ndarray:
    """A photograph from light: vignetting, exposure, white balance, shoulder, gamma, noise.

    Args:
        light: `(H, W, 3)` float32 linear.
        exposure: factor, 1 is normal.
        balance: `(3,)` factors.
        rng: of the noise.
        noise: standard deviation, 8-bit steps.

    Returns:
        `(H, W, 3)` uint8 sRGB.
    """
    height, width = light.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    radius2 = ((x - width / 2) ** 2 + (y - height / 2) ** 2) / (width / 2) ** 2
    exposed = light * (exposure * (1 - 0.12 * radius2))[..., None] * balance.astype(np.float32)
    shown = 255 * np.clip(1 - np.exp(-1.45 * exposed), 0, 1) ** (1 / 2.2)
    return np.asarray(np.clip(shown + rng.normal(0, noise, shown.shape) + 0.5, 0, 255), np.uint8)
