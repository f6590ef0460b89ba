"""Points of pixels matched between photographs, from the trained surface's depths on or from stereo alone.

Comes in: scene, field (or none). Goes out: a `CloudStore`, one point a voxel, local metres.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import view_gsd_m
from geo_nerf.field.field import SurfaceField
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import StereoSettings, SurfaceSettings
from geo_nerf.stereo.estimate import estimate, refine
from geo_nerf.stereo.fusion import Consistent, consistent
from geo_nerf.stereo.problems import Survey
from geo_nerf.surface.seeds import field_planes
from geo_nerf.surface.speckle import speckle
from geo_nerf.surface.store import CloudStore, store_cloud
from geo_nerf.types import LocalCloud

#: weights of the confidence's logit, fitted on `village` (true surface known): constant, logarithm of the agreeing photographs,
#: dissimilarity, logarithms of the roughness and of the parting, photographs that look through the point
_LOGIT = (2.096, 0.714, -4.421, -0.42, -0.609, -0.686)
#: roughness, and parting in pixels, below which all counts alike
_SMOOTH, _TOGETHER_PX = 1e-5, 0.01
#: agreeing photographs beyond this add nothing
_ENOUGH = 6


def match_cloud(
    scene: Scene, field: SurfaceField | None, settings: SurfaceSettings, stereo: StereoSettings, folder: Path, events: Events
) -> CloudStore:
    """Match all pixels, keep what other photographs confirm, and of that the most trusted point of each voxel.

    Args:
        scene: views, pixels, tie points.
        field: the trained surface to start from; None starts from the tie points, coarse to fine.
        settings: spacing and least confidence.
        stereo: how pixels are matched.
        folder: where the points go, and the maps in work; what an interrupted try left of these is used.
        events: progress and figures.
    """
    survey = Survey(scene, scene_neighbours(scene, stereo.neighbours), "cpu" if field is None else field.bounds[0].device.type)
    work = folder / "maps"
    if field is None:
        maps = estimate(survey, stereo, work, events)
    else:
        surface = field
        maps = refine(survey, lambda view: field_planes(surface, scene.views[view]), stereo, work, events)
    views = events.track(range(len(scene.views)), len(scene.views), "gathering points")
    parts = (_view_points(scene, view, consistent(survey, maps, view, stereo), settings) for view in views)
    spacing = settings.spacing_gsd * view_gsd_m(scene)
    store = store_cloud(parts, spacing, folder, events, partial(_with_field_normals, field))
    shutil.rmtree(work)
    return store


def _with_field_normals(field: SurfaceField | None, cloud: LocalCloud) -> LocalCloud:
    """The surface's normals at the points, smoother than those of single patches, where they agree in direction with them."""
    if field is None or not len(cloud):
        return cloud
    points = torch.from_numpy(cloud.xyz).to(field.bounds[0].device)
    normals: np.ndarray = field.normals(points).cpu().numpy()
    same = (normals * cloud.normals).sum(axis=1, keepdims=True) > 0.0
    return replace(cloud, normals=np.where(same, normals, cloud.normals))


def _view_points(scene: Scene, view: int, found: Consistent, settings: SurfaceSettings) -> LocalCloud:
    """What is trusted, has company, and lies in the box: beyond, no surface was trained and no tie points bear witness."""
    confidence = _confidence(found)
    kept = (confidence >= settings.min_confidence) & scene.bounds.contains(found.points)
    kept &= ~speckle(found, kept, scene.views[view].pinhole.size_hw, settings.speckle_px)
    image = scene.image(view, 0)
    return LocalCloud(
        xyz=found.points[kept].astype(np.float32),
        normals=found.normals[kept].astype(np.float32),
        rgb=np.asarray(image)[found.rows[kept], found.columns[kept]],
        confidence=confidence[kept],
        photo=np.full(int(kept.sum()), scene.views[view].index, np.int32),
    )


def _confidence(found: Consistent) -> np.ndarray:
    """`(N,)` float32: chance that a point lies within 2 GSD of the true surface (logistic regression)."""
    parts = (
        np.log(np.clip(found.agreeing, 1, _ENOUGH).astype(np.float32)),
        found.cost,
        np.log(found.roughness + _SMOOTH),
        np.log(found.parting_px + _TOGETHER_PX),
        found.through,
    )
    logit = _LOGIT[0] + sum(weight * part for weight, part in zip(_LOGIT[1:], parts, strict=True))
    return np.asarray(1.0 / (1.0 + np.exp(-logit)), np.float32)
