"""Photographs of one place: finds fixes that lie far from the others and tells wild fixes from photographs of another place.

In: photographs with their fixes. Out: the photographs to keep, some stripped of a wild fix, and reasons for the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from geo_nerf.globe import unit_vectors
from geo_nerf.sentence import sentence
from geo_nerf.types import Photo

#: neighbours farther apart than this never belong to one survey, metres
FAR_M = 2000.0
#: nor do those farther apart than so many median spacings …
FAR_SPACINGS = 20.0
#: … unless they are nearer than this, metres
NEAR_M = 250.0
#: so many photographs of another place are a flight of their own
_FLIGHT = 3
_EARTH_M = 6_371_000.0


@dataclass(frozen=True)
class OnePlace:
    """Photographs of the survey's place, and what became of the others."""

    photos: tuple[Photo, ...]
    #: name -> reason, photographs of another place
    elsewhere: dict[str, str]
    #: name -> what is told of all photographs of another place together
    causes: dict[str, str]
    #: names of photographs kept without their wild fix -> its distance, metres
    wild_m: dict[str, float]


def keep_one_place(photos: Sequence[Photo]) -> OnePlace:
    """Keep the largest group of photographs.

    A lone fix or two far away, exposed while the others were, are wild fixes: the photographs stay, their fixes go. Photographs
    without a fix stay.
    """
    placed = [photo for photo in photos if photo.gnss is not None]
    if len(placed) < 2:
        return OnePlace(tuple(photos), {}, {}, {})
    xyz = _on_sphere(placed)
    groups = _groups(xyz, _reach(xyz))
    main = np.argmax(np.bincount(groups))
    middle = np.median(xyz[groups == main], axis=0)
    span = _time_span([photo for photo, group in zip(placed, groups, strict=True) if group == main])
    elsewhere: dict[str, str] = {}
    causes: dict[str, str] = {}
    wild: dict[str, float] = {}
    for photo, group, place in zip(placed, groups, xyz, strict=True):
        if group == main:
            continue
        away = _along_ground(float(np.linalg.norm(place - middle)))
        if np.count_nonzero(groups == group) <= 2 < np.count_nonzero(groups == main) and _within(photo.taken_at, span):
            wild[photo.name] = away
        else:
            text = "it was taken {away_km:.1f} km from the other photographs"
            elsewhere[photo.name] = sentence("far_from_others", text, away_km=away / 1000)
            causes[photo.name] = _cause(xyz, groups, int(group), int(main))
    kept = (replace(photo, gnss=None) if photo.name in wild else photo for photo in photos if photo.name not in elsewhere)
    return OnePlace(tuple(kept), elsewhere, causes, wild)


def _cause(xyz: np.ndarray, groups: np.ndarray, group: int, main: int) -> str:
    """Why a whole group is left out; "" for a few stray photographs."""
    sizes = np.bincount(groups)
    if sizes[group] < _FLIGHT:
        return ""
    middles = [np.median(xyz[groups == one], axis=0) for one in (group, main)]
    away = _along_ground(float(np.linalg.norm(middles[0] - middles[1])))
    places = int(np.count_nonzero(sizes >= _FLIGHT))
    several = np.count_nonzero(sizes == sizes[main]) > 1
    which = "the first of those with most photographs" if several else "the one with most photographs"
    text = (
        "they were taken {away_km:.1f} km from the others; this folder holds {places} places, of which one run takes one: "
        f"{which} ({{most}}). Put each place into a folder of its own and run it by itself, or all of them with `geo-nerf batch`"
    )
    return sentence("another_place", text, away_km=away / 1000, places=places, most=int(sizes[main]))


def _on_sphere(photos: Sequence[Photo]) -> np.ndarray:
    """`(N, 3)` metres from a sphere's middle: tells near from far, at 180 degrees and at the poles too."""
    lon_lat = np.array([(photo.gnss.lon_deg, photo.gnss.lat_deg) for photo in photos if photo.gnss is not None])
    return np.asarray(unit_vectors(lon_lat[:, 0], lon_lat[:, 1]) * _EARTH_M)


def _along_ground(straight_m: float) -> float:
    """The way over the sphere between two places of it, from the straight line through it, metres."""
    return 2.0 * _EARTH_M * float(np.arcsin(min(straight_m / (2.0 * _EARTH_M), 1.0)))


def _reach(xyz: np.ndarray) -> float:
    from scipy.spatial import cKDTree

    spacing = float(np.median(cKDTree(xyz).query(xyz, k=2)[0][:, 1]))
    return min(max(FAR_SPACINGS * spacing, NEAR_M), FAR_M)


def _groups(xyz: np.ndarray, reach_m: float) -> np.ndarray:
    """`(N,)` int: which group each place belongs to; groups are chains of neighbours within reach."""
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    tree = cKDTree(xyz)
    near = tree.sparse_distance_matrix(tree, reach_m, output_type="coo_matrix")
    near.data += 1.0  # two fixes at one place are neighbours too, not an empty entry
    return np.asarray(connected_components(near, directed=False)[1])


def _time_span(photos: Sequence[Photo]) -> tuple[str, str] | None:
    times = sorted(photo.taken_at for photo in photos if photo.taken_at is not None)
    return (times[0], times[-1]) if times else None


def _within(taken_at: str | None, span: tuple[str, str] | None) -> bool:
    return taken_at is not None and span is not None and span[0] <= taken_at <= span[1]
