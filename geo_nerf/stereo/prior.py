"""Points and normals that reduced photographs agree on, for the neural surface to start from.

Comes in: a `Scene`. Goes out: `PriorPoints`, one a voxel, local metres, weighted by how many photographs agree and how closely.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import read_arrays, write_arrays
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.scene.neighbours import scene_neighbours
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import StereoSettings
from geo_nerf.stereo.estimate import estimate
from geo_nerf.stereo.fusion import Consistent, consistent
from geo_nerf.stereo.problems import Survey
from geo_nerf.stereo.voxels import best_in_voxels

PRIOR_FILE = "prior.npz"
_LEVELS = {"half": 1, "quarter": 2}
#: agreeing photographs, and parting in pixels, at which each factor of a weight's root is a half; of `village` at a quarter of the size the
#: heaviest eighth of the points lies within 0.4 GSD of the truth (RMS), the lightest within 3
_HALF_AGREEING, _HALF_PARTING_PX = 2.0, 0.5
#: voxels of the footprint, at most: a training looks at a few million points in all
_MOST_VOXELS = 4e6
#: points gathered before they are thinned
_PENDING = 2_000_000


@dataclass(frozen=True)
class PriorPoints:
    """N points on the surface as stereo sees it."""

    #: `(N, 3)` float32 local metres
    points: np.ndarray
    #: `(N, 3)` float32 unit, outwards
    normals: np.ndarray
    #: `(N,)` float32 trust, 0..1
    weights: np.ndarray

    def __len__(self) -> int:
        return len(self.points)

    def mark(self) -> str:
        """A hash of the values: a training goes on from a checkpoint only with the same prior."""
        digest = hashlib.sha256()
        for part in (self.points, self.normals, self.weights):
            digest.update(np.ascontiguousarray(part).tobytes())
        return digest.hexdigest()[:16]

    def save(self, folder: Path) -> None:
        """Write `prior.npz`, atomically."""
        write_arrays(folder / PRIOR_FILE, {name: getattr(self, name) for name in PriorPoints.__dataclass_fields__})

    @classmethod
    def load(cls, folder: Path) -> PriorPoints:
        """Read what `save` wrote.

        Raises:
            DamagedArtefactError: missing, truncated, or without one of its arrays.
        """
        try:
            return cls(**read_arrays(folder / PRIOR_FILE))
        except TypeError as error:
            raise DamagedArtefactError(folder / PRIOR_FILE, str(error)) from error


def make_prior(scene: Scene, settings: StereoSettings, folder: Path, events: Events, device: str = "cpu") -> PriorPoints:
    """Match the photographs coarse to fine, down to `settings.prior_size`, and leave what they agree on in `folder`.

    Args:
        scene: views, pixels, tie points.
        settings: how pixels are matched, and at which size.
        folder: receives `prior.npz`; what an interrupted try left there is used.
        events: progress and figures.
        device: where pixels are matched, "cpu" or "cuda".
    """
    if (folder / PRIOR_FILE).is_file():
        return PriorPoints.load(folder)
    survey = Survey(scene, scene_neighbours(scene, settings.neighbours), device)
    finest = min(_LEVELS[settings.prior_size], scene.levels - 1)
    work = folder / "maps"
    maps = estimate(survey, settings, work, events, finest=finest)
    voxel_m = _voxel_m(survey, finest)
    parts: list[PriorPoints] = []
    views = range(len(scene.views))
    for view in events.track(views, len(views), "gathering the prior's points"):
        parts.append(_weighed(consistent(survey, maps, view, settings)))
        if sum(len(part) for part in parts[1:]) > _PENDING:
            parts = [_thinned(parts, voxel_m)]
    prior = _thinned(parts, voxel_m)
    prior.save(folder)
    shutil.rmtree(work, ignore_errors=True)
    mean = float(prior.weights.mean()) if len(prior) else 0.0
    events.metric(points=len(prior), spacing_m=round(voxel_m, 4), mean_weight=round(mean, 3))
    return prior


def _weighed(found: Consistent) -> PriorPoints:
    """The confirmed pixels of a view: many photographs that lead back to nearly the same pixel weigh most."""
    number = found.agreeing / (found.agreeing + _HALF_AGREEING)
    tightness = 1.0 / (1.0 + (found.parting_px / _HALF_PARTING_PX) ** 2)
    return PriorPoints(*(part.astype(np.float32) for part in (found.points, found.normals, (number * tightness) ** 2)))


def _voxel_m(survey: Survey, level: int) -> float:
    """Edge of the voxels: a pixel of the photographs matched, or what keeps a large survey's points few."""
    low, high = (np.asarray(corner, np.float64) for corner in (survey.scene.bounds.low, survey.scene.bounds.high))
    pixels = [survey.scene.gsd_m * 2**level]
    for place, view in enumerate(survey.scene.views):
        inverse = survey.tie_points_of(place, level)[1]
        if len(inverse):
            pixels.append(1.0 / float(np.median(inverse)) / view.pinhole.at_level(level).fx)
    return max(float(np.median(pixels[1:] or pixels)), float(np.sqrt((high - low)[:2].prod() / _MOST_VOXELS)))


def _thinned(parts: Sequence[PriorPoints], voxel_m: float) -> PriorPoints:
    """The weightiest point of each voxel."""
    points, normals, weights = (np.concatenate([getattr(part, name) for part in parts]) for name in PriorPoints.__dataclass_fields__)
    chosen = best_in_voxels(points, weights, voxel_m)
    return PriorPoints(points[chosen], normals[chosen], weights[chosen])
