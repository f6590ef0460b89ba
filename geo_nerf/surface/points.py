"""The trained surface as points: each with the colour of a photograph, a normal and a confidence.

Comes in: scene and field. Goes out: a `LocalCloud`, one point a voxel, local metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from geo_nerf.artefacts import read_arrays, write_arrays
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.field.bank import ViewBank, build_bank, view_gsd_m
from geo_nerf.field.field import SurfaceField
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import SurfaceSettings
from geo_nerf.surface.depth import depth_map
from geo_nerf.surface.evidence import DepthMaps, Evidence, agreement, likeness
from geo_nerf.surface.merge import joined, most_trusted
from geo_nerf.types import LocalCloud

CLOUD_FILE = "cloud_local.npz"
#: points traced for each one kept: every voxel shall be hit
_SAMPLES_A_VOXEL = 2.0
_NEIGHBOURS, _AGREEMENT_GSD = 8, 2.0


@dataclass(frozen=True)
class _Survey:
    """What all views share while points are taken."""

    scene: Scene
    field: SurfaceField
    bank: ViewBank
    neighbours: np.ndarray
    depths: DepthMaps
    gsd_m: float


def extract_cloud(scene: Scene, field: SurfaceField, settings: SurfaceSettings, events: Events) -> LocalCloud:
    """Trace every view's pixels, weigh the points against the other views, keep the best of each voxel.

    Args:
        scene: views, pixels, tie points.
        field: the trained surface.
        settings: spacing and least confidence.
        events: progress.
    """
    device = field.bounds[0].device
    gsd_m = view_gsd_m(scene)
    spacing = settings.spacing_gsd * gsd_m
    stride = _stride(scene, spacing, field)
    maps = tuple(
        depth_map(field, view, stride, device)[0]
        for view in events.track(scene.views, len(scene.views), "looking at the surface from each photograph")
    )
    neighbours = scene_neighbours(scene, _NEIGHBOURS)
    survey = _Survey(scene, field, build_bank(scene, 0, device), neighbours, DepthMaps(stride, maps), gsd_m)
    nearest_tie = _tie_tree(scene)
    views = events.track(range(len(scene.views)), len(scene.views), "weighing the points")
    parts = [_view_points(survey, view, settings, nearest_tie) for view in views]
    cloud = most_trusted(joined(parts), spacing)
    mean = float(cloud.confidence.mean()) if len(cloud) else 0.0
    events.metric(points=len(cloud), spacing_m=round(spacing, 4), mean_confidence=round(mean, 3))
    return cloud


def save_cloud(cloud: LocalCloud, folder: Path) -> None:
    """Write the cloud into `folder`, atomically."""
    write_arrays(folder / CLOUD_FILE, {name: getattr(cloud, name) for name in LocalCloud.__dataclass_fields__})


def load_cloud(folder: Path) -> LocalCloud:
    """Read what `save_cloud` wrote.

    Raises:
        DamagedArtefactError: missing or damaged.
    """
    arrays = read_arrays(folder / CLOUD_FILE)
    try:
        return LocalCloud(**arrays)
    except TypeError as error:
        raise DamagedArtefactError(folder / CLOUD_FILE, str(error)) from error


def _stride(scene: Scene, spacing_m: float, field: SurfaceField) -> int:
    """Pixels between traced ones, so that all views together hit each voxel of the ground about `_SAMPLES_A_VOXEL` times."""
    low, high = (corner.cpu().numpy() for corner in field.bounds)
    voxels = float(np.prod((high - low)[:2])) / spacing_m**2
    pixels = sum(float(np.prod(view.pinhole.size_hw)) for view in scene.views)
    return int(np.clip(np.rint(np.sqrt(pixels / (voxels * _SAMPLES_A_VOXEL))), 1, 8))


def _tie_tree(scene: Scene) -> Any:
    from scipy.spatial import cKDTree

    return cKDTree(scene.tie_points.xyz) if len(scene.tie_points.xyz) else None


def _view_points(survey: _Survey, view: int, settings: SurfaceSettings, tie_tree: Any) -> LocalCloud:
    """Points of one view that other views confirm."""
    scene, device = survey.scene, survey.bank.offsets.device
    distance = survey.depths.maps[view]
    stride = survey.depths.stride_px
    rows, columns = np.nonzero(np.isfinite(distance) & _usable(scene, view, distance.shape, stride))
    column, row = columns * stride + stride // 2, rows * stride + stride // 2
    reference = np.stack([np.full(len(row), view), column, row], axis=1).astype(np.int64)
    ref = torch.tensor(reference, device=device)
    directions = survey.bank.directions(ref[:, 0], ref[:, 1:] + 0.5)
    points = survey.bank.centres[view] + directions * torch.tensor(distance[rows, columns], device=device)[:, None]
    normals = survey.field.normals(points)
    evidence, kept = _evidence(survey, view, reference, points.cpu().numpy(), normals.cpu().numpy(), directions.cpu().numpy(), tie_tree)
    confidence = evidence.confidence()
    kept &= confidence >= settings.min_confidence
    image = scene.image(view, 0)
    return LocalCloud(
        xyz=points.cpu().numpy()[kept],
        normals=normals.cpu().numpy()[kept],
        rgb=np.asarray(image[row[kept], column[kept]]),
        confidence=confidence[kept],
        photo=np.full(int(kept.sum()), scene.views[view].index, np.int32),
    )


def _usable(scene: Scene, view: int, size_hw: tuple[int, int], stride: int) -> np.ndarray:
    """`(h, w)` bool: traced pixels that the view's mask, if it has one, leaves to be used."""
    mask = scene.mask(view, 0)
    if mask is None:
        return np.ones(size_hw, np.bool_)
    rows, columns = (np.arange(size) * stride + stride // 2 for size in size_hw)
    return np.asarray(mask[np.ix_(rows, columns)])


def _evidence(
    survey: _Survey, view: int, reference: np.ndarray, points: np.ndarray, normals: np.ndarray, directions: np.ndarray, tie_tree: Any
) -> tuple[Evidence, np.ndarray]:
    """What is known about a view's points, and which are not contradicted by more than half of the views that should see them."""
    others = survey.neighbours[view][survey.neighbours[view] >= 0]
    like, supporters = likeness(survey.bank, reference, points, normals, survey.neighbours, 4)
    agree, through = agreement(survey.bank, survey.depths, others, points, _AGREEMENT_GSD * survey.gsd_m)
    tie_m = tie_tree.query(points, workers=-1)[0] if tie_tree is not None and len(points) else np.full(len(points), 10.0)
    facing = -(normals * directions).sum(axis=1)
    return Evidence(like, supporters, facing, tie_m), (through <= agree) & (facing > 0)
