"""Points of pixels matched between photographs, from the trained surface's depths on or from stereo alone.

Comes in: scene, field (or none). Goes out: a `LocalCloud`, one point a voxel, local metres.
"""

from __future__ import annotations

from dataclasses import replace
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
from geo_nerf.stereo.maps import PlaneMaps
from geo_nerf.stereo.problems import Survey
from geo_nerf.surface.merge import joined, most_trusted
from geo_nerf.surface.seeds import field_planes
from geo_nerf.types import LocalCloud

#: weights of the confidence's logit, fitted on `village` (true surface known): constant, agreeing photographs, dissimilarity, logarithm of
#: the agreeing photographs
_LOGIT = (3.47, 0.53, -3.76, 0.5)
#: agreeing photographs beyond this add nothing
_ENOUGH = 6
#: points gathered before they are merged
_PENDING = 4_000_000


def match_cloud(
    scene: Scene, field: SurfaceField | None, settings: SurfaceSettings, stereo: StereoSettings, folder: Path, events: Events
) -> LocalCloud:
    """Match all pixels, keep what other photographs confirm, and of that the most trusted point of each voxel.

    Args:
        scene: views, pixels, tie points.
        field: the trained surface to start from; None starts from the tie points, coarse to fine.
        settings: spacing and least confidence.
        stereo: how pixels are matched.
        folder: for the maps in work; what an interrupted try left there is used.
        events: progress and figures.
    """
    survey = Survey(scene, scene_neighbours(scene, stereo.neighbours), "cpu" if field is None else field.bounds[0].device.type)
    if field is None:
        maps = estimate(survey, stereo, folder, events)
    else:
        surface = field
        maps = refine(survey, lambda view: field_planes(surface, scene.views[view]), stereo, folder, events)
    cloud = _gather(survey, maps, settings, stereo, events)
    if field is not None and len(cloud):
        cloud = replace(cloud, normals=_field_normals(field, cloud))
    spacing = settings.spacing_gsd * view_gsd_m(scene)
    mean = float(cloud.confidence.mean()) if len(cloud) else 0.0
    events.metric(points=len(cloud), spacing_m=round(spacing, 4), mean_confidence=round(mean, 3))
    return cloud


def _field_normals(field: SurfaceField, cloud: LocalCloud) -> np.ndarray:
    """The surface's normals `(N, 3)` at the points, smoother than those of single patches, where they agree in direction with them."""
    points = torch.from_numpy(cloud.xyz).to(field.bounds[0].device)
    normals: np.ndarray = field.normals(points).cpu().numpy()
    same = (normals * cloud.normals).sum(axis=1, keepdims=True) > 0.0
    return np.where(same, normals, cloud.normals)


def _gather(survey: Survey, maps: PlaneMaps, settings: SurfaceSettings, stereo: StereoSettings, events: Events) -> LocalCloud:
    """View by view; memory holds the cloud so far and a few million points more."""
    voxel_m = settings.spacing_gsd * view_gsd_m(survey.scene)
    parts: list[LocalCloud] = []
    views = range(len(survey.scene.views))
    for view in events.track(views, len(views), "gathering points"):
        parts.append(_view_points(survey.scene, view, consistent(survey, maps, view, stereo), settings))
        if sum(len(part) for part in parts[1:]) > _PENDING:
            parts = [most_trusted(joined(parts), voxel_m)]
    return most_trusted(joined(parts), voxel_m)


def _view_points(scene: Scene, view: int, found: Consistent, settings: SurfaceSettings) -> LocalCloud:
    confidence = _confidence(found)
    kept = confidence >= settings.min_confidence
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
    agreeing = np.clip(found.agreeing, 1, _ENOUGH).astype(np.float32)
    parts = (agreeing, found.cost, np.log(agreeing))
    logit = _LOGIT[0] + sum(weight * part for weight, part in zip(_LOGIT[1:], parts, strict=True))
    return np.asarray(1.0 / (1.0 + np.exp(-logit)), np.float32)
