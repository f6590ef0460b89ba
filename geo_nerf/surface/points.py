"""The trained surface as points: each with the colour of a photograph, a normal and a confidence.

Comes in: scene and field. Goes out: a `CloudStore`, one point a voxel, local metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import ViewBank, build_bank, view_gsd_m
from geo_nerf.field.field import SurfaceField
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import SurfaceSettings
from geo_nerf.surface.depth import depth_map
from geo_nerf.surface.evidence import DepthMaps, Evidence, agreement, likeness
from geo_nerf.surface.store import CloudStore, store_cloud
from geo_nerf.types import LocalCloud

#: points traced for each one kept: every voxel shall be hit
_SAMPLES_A_VOXEL = 2.0
_NEIGHBOURS, _AGREEMENT_GSD = 8, 2.0


@dataclass(frozen=True)
class _Survey:
    """What all views share while points are taken."""

    scene: Scene
    field: SurfaceField
    neighbours: np.ndarray
    depths: DepthMaps
    gsd_m: float


@dataclass(frozen=True)
class _Traced:
    """N points traced from one view."""

    #: level 0 of the view and of those it is compared with
    bank: ViewBank
    #: `(K,)` those others
    others: np.ndarray
    #: `(N, 3)` int64 view, column, row
    reference: np.ndarray
    #: `(N, 3)` float32 local metres
    points: np.ndarray
    #: `(N, 3)` float32 unit
    normals: np.ndarray
    #: `(N, 3)` float32 unit, from the camera
    directions: np.ndarray


def extract_cloud(scene: Scene, field: SurfaceField, settings: SurfaceSettings, folder: Path, events: Events) -> CloudStore:
    """Trace every view's pixels, weigh the points against the other views, keep the best of each voxel.

    Args:
        scene: views, pixels, tie points.
        field: the trained surface.
        settings: spacing and least confidence.
        folder: where the points go.
        events: progress and figures.
    """
    device = field.bounds[0].device
    gsd_m = view_gsd_m(scene)
    spacing = settings.spacing_gsd * gsd_m
    stride = _stride(scene, spacing, field)
    maps = tuple(
        depth_map(field, view, stride, device)[0]
        for view in events.track(scene.views, len(scene.views), "looking at the surface from each photograph")
    )
    survey = _Survey(scene, field, scene_neighbours(scene, _NEIGHBOURS), DepthMaps(stride, maps), gsd_m)
    nearest_tie = _tie_tree(scene)
    views = events.track(range(len(scene.views)), len(scene.views), "weighing the points")
    return store_cloud((_view_points(survey, view, settings, nearest_tie) for view in views), spacing, folder, events)


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
    scene, device = survey.scene, survey.field.bounds[0].device
    others = survey.neighbours[view][survey.neighbours[view] >= 0]
    bank = build_bank(scene, 0, device, [view, *others.tolist()])
    distance = survey.depths.maps[view]
    stride = survey.depths.stride_px
    rows, columns = np.nonzero(np.isfinite(distance) & _usable(scene, view, distance.shape, stride))
    column, row = columns * stride + stride // 2, rows * stride + stride // 2
    reference = np.stack([np.full(len(row), view), column, row], axis=1).astype(np.int64)
    ref = torch.tensor(reference, device=device)
    directions = bank.directions(ref[:, 0], ref[:, 1:] + 0.5)
    points = bank.centres[view] + directions * torch.tensor(distance[rows, columns], device=device)[:, None]
    normals = survey.field.normals(points)
    traced = _Traced(bank, others, reference, points.cpu().numpy(), normals.cpu().numpy(), directions.cpu().numpy())
    evidence, kept = _evidence(survey, traced, tie_tree)
    confidence = evidence.confidence()
    kept &= confidence >= settings.min_confidence
    image = scene.image(view, 0)
    return LocalCloud(
        xyz=traced.points[kept],
        normals=traced.normals[kept],
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


def _evidence(survey: _Survey, traced: _Traced, tie_tree: Any) -> tuple[Evidence, np.ndarray]:
    """What is known about a view's points, and which are not contradicted by more than half of the views that should see them."""
    points, normals = traced.points, traced.normals
    like, supporters = likeness(traced.bank, traced.reference, points, normals, survey.neighbours, 4)
    agree, through = agreement(traced.bank, survey.depths, traced.others, points, _AGREEMENT_GSD * survey.gsd_m)
    tie_m = tie_tree.query(points, workers=-1)[0] if tie_tree is not None and len(points) else np.full(len(points), 10.0)
    facing = -(normals * traced.directions).sum(axis=1)
    return Evidence(like, supporters, facing, tie_m), (through <= agree) & (facing > 0)
