"""One exposure for a whole survey: a factor a photograph and channel, from tie points that several photographs show.

Comes in: an orientation and its photographs, of which an eighth of each side is decoded. Goes out: factors that the plan keeps and every
tile takes, so that tiles settle on the same colours whichever photographs they have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from geo_nerf.events import Events
from geo_nerf.images.pixels import load_small
from geo_nerf.types import Catalog, Gain, Orientation, TiePoints

#: tie points looked at in each photograph at most; more tell no more
_MOST_A_PHOTO = 400
#: photographs are decoded no smaller than this along their long side, pixels
_LONG_SIDE_PX = 500
#: photographs decoded at a time
_THREADS = 4
#: grey levels beyond which a photograph is blind
_DARK, _BRIGHT = 8, 247
#: log differences beyond this count less (things that moved, glints, leaves)
_ROBUST = 0.1
_ROUNDS = 5
#: strength of the wish to leave a photograph as it is, in tie points: long chains of photographs must not drift away
_ANCHOR = 1.0
#: factors stay between a half and two: what is beyond is no exposure change
_LIMIT = 2.0
_DIGITS = 4


def survey_gains(orientation: Orientation, catalog: Catalog, events: Events) -> dict[str, Gain]:
    """Factors that bring all photographs of a survey to one exposure, their mean.

    Args:
        orientation: with its tie points.
        catalog: the photographs.
        events: told of the progress.

    Returns:
        Name of each oriented photograph -> factors of its colours.

    Raises:
        DamagedPhotographError: a photograph is gone or no longer decodes.
    """
    ties = orientation.tie_points
    views = len(orientation.photos)
    chosen = _sample(ties, views)
    photo, point = ties.observation_photo[chosen], ties.observation_point[chosen]
    rgb = list(events.track(_looked_up(orientation, catalog, chosen), views, "exposure of the photographs"))
    gains = gains_of(photo, point, np.concatenate(rgb), views).round(_DIGITS)
    return {one.name: (float(red), float(green), float(blue)) for one, (red, green, blue) in zip(orientation.photos, gains, strict=True)}


def gains_of(photo: np.ndarray, point: np.ndarray, rgb: np.ndarray, views: int) -> np.ndarray:
    """Factors that make the photographs agree at the points they share.

    Minimises `sum w (log c_ij + g_i - a_j)^2 + _ANCHOR sum g^2` for photographs i and points j, channel by channel, the weights (Huber)
    renewed by the worst channel. The points' own `a` are eliminated, so the system has one unknown a photograph and is sparse.

    Args:
        photo: `(M,)` int photograph of each observation.
        point: `(M,)` int its point.
        rgb: `(M, 3)` its colour, 0..255.
        views: how many photographs there are.

    Returns:
        `(views, 3)` float64 factors `exp(g)`; one for photographs that share no point.
    """
    usable = ((rgb > _DARK) & (rgb < _BRIGHT)).all(axis=1)
    i, logs = photo[usable], np.log(rgb[usable].astype(np.float64))
    _, j = np.unique(point[usable], return_inverse=True)
    gains = np.zeros((views, 3))
    if len(i) == 0:
        return np.exp(gains)
    weight = np.ones(len(i))
    for _ in range(_ROUNDS):
        gains = _solved(i, j, logs, weight, views)
        brought = logs + gains[i]
        total = np.bincount(j, weight)[:, None]
        means = np.column_stack([np.bincount(j, weight * brought[:, channel]) for channel in range(3)]) / total
        off = np.abs(brought - means[j]).max(axis=1)
        weight = _ROBUST / np.maximum(off, _ROBUST)
    return np.asarray(np.clip(np.exp(gains), 1.0 / _LIMIT, _LIMIT))


def _solved(i: np.ndarray, j: np.ndarray, logs: np.ndarray, weight: np.ndarray, views: int) -> np.ndarray:
    """`(views, 3)` log factors for given weights."""
    from scipy.sparse import coo_matrix, diags, identity
    from scipy.sparse.linalg import splu

    shown = coo_matrix((weight, (i, j)), (views, int(j.max()) + 1)).tocsr()
    of_photo, of_point = (np.asarray(shown.sum(axis=axis)).reshape(-1) for axis in (1, 0))
    share = shown @ diags(1.0 / of_point)
    normal = (diags(of_photo) + _ANCHOR * identity(views) - share @ shown.T).tocsc()
    told = np.column_stack([np.bincount(i, weight * logs[:, channel], views) for channel in range(3)])
    sums = np.column_stack([np.bincount(j, weight * logs[:, channel]) for channel in range(3)])
    return np.asarray(splu(normal).solve(np.asarray(share @ sums - told)))


def _sample(ties: TiePoints, views: int) -> np.ndarray:
    """Numbers of the observations looked at, photograph by photograph, those of points that most photographs see first."""
    seen = np.bincount(ties.observation_point, minlength=len(ties.xyz))[ties.observation_point]
    order = np.lexsort((ties.observation_point, -seen, ties.observation_photo))
    photo = ties.observation_photo[order]
    rank = np.arange(len(order)) - np.searchsorted(photo, np.arange(views))[photo]
    return np.asarray(order[(rank < _MOST_A_PHOTO) & (seen[order] >= 2)])


def _looked_up(orientation: Orientation, catalog: Catalog, chosen: np.ndarray) -> Iterator[np.ndarray]:
    """For each photograph its colours `(n, 3)` uint8 at its observations among those chosen, in their order."""
    photos, ties = {photo.name: photo for photo in catalog.photos}, orientation.tie_points
    first = np.searchsorted(ties.observation_photo[chosen], np.arange(len(orientation.photos) + 1))

    def look(number: int) -> np.ndarray:
        photo, mine = photos[orientation.photos[number].name], chosen[first[number] : first[number + 1]]
        if not len(mine):
            return np.empty((0, 3), np.uint8)
        small = load_small(photo, _LONG_SIDE_PX)
        scale = np.array(small.shape[1::-1]) / np.array(photo.size_hw[::-1])
        column, row = (ties.observation_px[mine] * scale).astype(np.int64).T
        return np.asarray(small[row.clip(0, small.shape[0] - 1), column.clip(0, small.shape[1] - 1)])

    with ThreadPoolExecutor(_THREADS, thread_name_prefix="exposure") as pool:
        yield from pool.map(look, range(len(orientation.photos)))


def gains_for(photos: tuple[str, ...], gains: Mapping[str, Gain]) -> tuple[Gain, ...]:
    """The factors of some photographs in their order, one for those that have none; empty where the survey has none at all."""
    return tuple(gains.get(name, (1.0, 1.0, 1.0)) for name in photos) if gains else ()
