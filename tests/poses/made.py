"""A made block with known truth: nadir strips, some oblique views, bumpy ground."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from geo_nerf.poses.block import Block, project

LENS = np.array([800.0, 800.0, 510.0, 380.0, -0.06, 0.012, 0.0004, -0.0003, 0.0])


def made_block(seed: int = 0, *, oblique: bool = True, noise_px: float = 0.0, points: int = 600, relief_m: float = 6.0) -> Block:
    """Twelve to sixteen photographs 50 m over 80 m of ground, every point seen wherever it falls into a picture."""
    random = np.random.default_rng(seed)
    centres, rotations = [], []
    for row in range(3):
        for column in range(4):
            centres.append([column * 20.0 - 30.0, row * 22.0 - 22.0, 50.0 + random.normal(0, 1.0)])
            rotations.append(_looking(180.0 * (row % 2) + random.normal(0, 3), *random.normal(0, 2, 2)))
    if oblique:
        for x, y in ((0, -50), (-50, 0), (0, 50), (50, 0)):
            centres.append([x, y, 45.0])
            rotations.append(_looking(np.degrees(np.arctan2(-x, -y)), 45.0, 0.0))
    xyz = random.uniform([-45, -40, 0], [45, 40, relief_m], (points, 3))
    observed = []
    for photo, (centre, rotation) in enumerate(zip(centres, rotations, strict=True)):
        in_camera = (xyz - centre) @ rotation.T
        px = project(in_camera, LENS)
        inside = np.isfinite(px).all(axis=1) & (px > 5).all(axis=1) & (px < [1019, 763]).all(axis=1)
        observed += [(point, photo, *px[point]) for point in np.flatnonzero(inside)]
    table = np.array(sorted(observed))
    assert len(np.unique(table[:, 1])) == len(centres), "every photograph must see something"
    block = Block(
        names=tuple(f"p{n:02d}.jpg" for n in range(len(centres))),
        cameras=("made",),
        camera_of=np.zeros(len(centres), np.int64),
        rotations=np.array(rotations),
        centres=np.array(centres),
        lenses=LENS[None].copy(),
        points=xyz,
        rgb=np.full((points, 3), 128, np.uint8),
        obs_point=table[:, 0].astype(np.int64),
        obs_photo=table[:, 1].astype(np.int64),
        obs_px=table[:, 2:] + random.normal(0, noise_px, (len(table), 2)) if noise_px else table[:, 2:].copy(),
    )
    return block.keep_observations(np.ones(len(table), bool))


def _looking(azimuth_deg: float, tilt_deg: float, roll_deg: float) -> np.ndarray:
    """Local to camera: the picture's top towards `azimuth` (clockwise from north), tilted up by `tilt` from straight down."""
    azimuth = np.radians(azimuth_deg)
    ahead = np.array([np.sin(azimuth), np.cos(azimuth), 0.0])
    right = np.array([np.cos(azimuth), -np.sin(azimuth), 0.0])
    level = np.stack([right, -ahead, [0.0, 0.0, -1.0]])
    return np.asarray(Rotation.from_euler("xy", [-tilt_deg, roll_deg], degrees=True).as_matrix() @ level)
