"""Pixels whose depth other photographs confirm: the points that stereo vouches for.

Comes in: `PlaneMaps` of a survey. Goes out: per view oriented points with what speaks for them.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import numpy as np

from geo_nerf.settings import StereoSettings
from geo_nerf.stereo.geometry import normals_of, points_of
from geo_nerf.stereo.maps import PlaneMaps
from geo_nerf.stereo.problems import Survey

#: a source agrees when its own depth leads back to within this many pixels, and the depths differ by no more than this part
_PARTING_PX, _DEPTH_SHARE = 1.0, 0.006
#: and looks through a point when it sees something that is further by more than this part of the distance
_BEYOND_SHARE = 0.003
#: a neighbouring pixel's plane differs at most this much: beyond, it is another surface
_ROUGHEST = 0.02


@dataclass(frozen=True)
class Consistent:
    """N confirmed pixels of one view."""

    #: `(N,)` int64
    columns: np.ndarray
    rows: np.ndarray
    #: `(N, 3)` float64 local metres: the mean of the agreeing photographs' depths along the pixel's ray
    points: np.ndarray
    #: `(N,)` float64 of the points, 1/metre
    inverse_depth: np.ndarray
    #: `(N, 3)` float64 unit, towards the camera
    normals: np.ndarray
    #: `(N,)` int32 other photographs that agree
    agreeing: np.ndarray
    #: `(N,)` float32 dissimilarity, 0 none
    cost: np.ndarray
    #: `(N,)` float32 mean distance, pixels of the maps' level, between the pixel and where the agreeing photographs' depths lead back to
    parting_px: np.ndarray
    #: `(N,)` int32 other photographs that look through the point at something beyond it
    through: np.ndarray
    #: `(N,)` float32 mean difference from the four neighbours' depths, as the pixel's plane foretells them, as a part of the distance
    roughness: np.ndarray
    #: change of inverse depth that moves a pixel by one in the other photographs, 1/metre
    parallax: float


def consistent(survey: Survey, maps: PlaneMaps, view: int, settings: StereoSettings) -> Consistent:
    """The confirmed pixels of a view.

    Args:
        survey: views and neighbours.
        maps: planes of all views.
        view: place in the scene's views.
        settings: `agreeing_views` and `max_cost`.
    """
    values = np.array(maps.read(view))
    planes, cost = np.ascontiguousarray(values[..., :3]), np.ascontiguousarray(values[..., 3])
    said = tuple(np.zeros(cost.shape, kind) for kind in (np.float32, np.int32, np.float32, np.int32))
    parallax = 1.0
    if survey.sources(view):
        problem = survey.problem(view, maps.level, maps)
        parallax = problem.parallax
        limits = tuple(np.float32(limit) for limit in (_PARTING_PX, _DEPTH_SHARE, settings.max_cost, _BEYOND_SHARE))
        _agreeing()(planes, cost, problem.sources(), limits, said)
    mean, count, parting, through = said
    mask = survey.scene.mask(view, maps.level)
    rows, columns = np.nonzero((count >= settings.agreeing_views) & (True if mask is None else mask))
    one, inverse_depth = survey.scene.views[view], mean[rows, columns].astype(np.float64)
    return Consistent(
        columns=columns,
        rows=rows,
        points=points_of(one, maps.level, columns, rows, inverse_depth),
        inverse_depth=inverse_depth,
        normals=normals_of(one, maps.level, columns, rows, planes[rows, columns].astype(np.float64)),
        agreeing=count[rows, columns],
        cost=cost[rows, columns],
        parting_px=parting[rows, columns],
        through=through[rows, columns],
        roughness=_roughness(planes)[rows, columns],
        parallax=parallax,
    )


def _roughness(planes: np.ndarray) -> np.ndarray:
    """`(h, w)` float32, see `Consistent`; planes beyond the rim are those at it."""
    padded = np.pad(planes[..., 0], 1, mode="edge")
    height, width = planes.shape[:2]
    total = np.zeros((height, width), np.float32)
    for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        foretold = planes[..., 0] + planes[..., 1] * right + planes[..., 2] * down
        neighbour = padded[1 + down : 1 + down + height, 1 + right : 1 + right + width]
        total += np.minimum(np.abs(foretold - neighbour) / np.maximum(planes[..., 0], 1e-9), _ROUGHEST)
    return total / 4


def _agreeing() -> Callable[..., None]:
    if importlib.util.find_spec("numba") is not None:
        from geo_nerf.stereo._patchmatch import agreeing

        return cast(Callable[..., None], agreeing)
    from geo_nerf.stereo.reference import agreeing as plain

    return plain
