"""Which photographs see which ground: places of the tie points' terrain projected into every photograph, unless the terrain stands between.

Comes in: a `Survey`. Goes out: pairs of photograph and place, from which any tile's photographs are counted. Distance plays no part: a
photograph taken elsewhere that looks over counts, one taken overhead that looks away does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.tiles.survey import Survey

#: places a flying height
_PLACES_A_HEIGHT = 12.0
#: places along the survey's longer side, at least and at most
_LEAST_PLACES, _MOST_PLACES = 40, 1000
#: places with no tie point within so many of their spacings are no ground
_KNOWN_WITHIN = 6.0
#: obliques reach at most so many flying heights
_REACH = 6.0
#: the terrain may rise this far above a line of sight, places' spacings: it is coarse
_FORGIVE = 0.5
_MOST_STEPS = 64


@dataclass(frozen=True)
class Terrain:
    """A grid of ground heights, local metres; row 0 is the southernmost."""

    #: `(2,)` east and north of the first cell's corner
    low: np.ndarray
    cell_m: float
    #: `(rows, columns)` float64 median and largest height of the points around
    ground: np.ndarray
    tops: np.ndarray
    #: `(rows, columns)` bool, False far from all points
    known: np.ndarray

    def places(self) -> np.ndarray:
        """`(P, 3)` float64 middles of the known cells, local metres."""
        row, column = np.nonzero(self.known)
        xy = self.low + (np.stack([column, row], axis=1) + 0.5) * self.cell_m
        return np.column_stack([xy, self.ground[row, column]])

    def top_at(self, xy: np.ndarray) -> np.ndarray:
        """Largest height `(…)` at `(…, 2)` places, clipped to the grid."""
        column, row = np.moveaxis(((xy - self.low) / self.cell_m).astype(np.int64), -1, 0)
        rows, columns = self.tops.shape
        return np.asarray(self.tops[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)])


@dataclass(frozen=True)
class Seen:
    """K pairs: `photo[k]` sees `places[place[k]]`."""

    #: `(P, 3)` float64 local metres
    places: np.ndarray
    #: `(K,)` int32
    photo: np.ndarray
    place: np.ndarray


def terrain_of(survey: Survey) -> Terrain:
    """The ground under a survey, from its points."""
    from scipy.ndimage import distance_transform_edt

    xyz = survey.points
    low, high = np.percentile(xyz[:, :2], (0.2, 99.8), axis=0)
    side = float((high - low).max())
    cell = float(np.clip(survey.flying_height_m / _PLACES_A_HEIGHT, side / _MOST_PLACES, side / _LEAST_PLACES))
    columns, rows = np.maximum(np.ceil((high - low) / cell).astype(int), 1)
    column, row = np.clip(((xyz[:, :2] - low) / cell).astype(np.int64), 0, (columns - 1, rows - 1)).T
    code = row * columns + column
    order = np.lexsort((xyz[:, 2], code))
    cells, first, count = np.unique(code[order], return_index=True, return_counts=True)
    ground, tops = np.full(rows * columns, np.nan), np.full(rows * columns, np.nan)
    ground[cells], tops[cells] = xyz[order, 2][first + count // 2], xyz[order, 2][first + count - 1]
    ground, tops = ground.reshape(rows, columns), tops.reshape(rows, columns)
    away, (near_row, near_column) = distance_transform_edt(np.isnan(ground), return_indices=True)
    return Terrain(low, cell, ground[near_row, near_column], tops[near_row, near_column], away <= _KNOWN_WITHIN)


def who_sees(survey: Survey, terrain: Terrain) -> Seen:
    """Ask every photograph which places it shows."""
    places = terrain.places()
    index = np.full(terrain.known.shape, -1, np.int64)
    index[terrain.known] = np.arange(len(places))
    photos, seen = [], []
    for number, (pose, lens) in enumerate(zip(survey.cameras_to_local, survey.pinholes, strict=True)):
        near = index[_window(terrain, pose, lens.size_hw, (lens.fx, lens.fy))]
        near = near[near >= 0]
        pixels = lens.project((places[near] - pose[:3, 3]) @ pose[:3, :3])
        height, width = lens.size_hw
        with np.errstate(invalid="ignore"):
            inside = (pixels[:, 0] >= 0) & (pixels[:, 0] <= width) & (pixels[:, 1] >= 0) & (pixels[:, 1] <= height)
        near = near[inside]
        near = near[_clear(terrain, places[near], pose[:3, 3])]
        photos.append(np.full(len(near), number, np.int32))
        seen.append(near.astype(np.int32))
    return Seen(places, np.concatenate(photos), np.concatenate(seen))


def _window(terrain: Terrain, pose: np.ndarray, size_hw: tuple[int, int], focal: tuple[float, float]) -> tuple[slice, slice]:
    """Rows and columns around where the picture's corners meet the lowest ground."""
    half = np.array([size_hw[1] / focal[0], size_hw[0] / focal[1]])  # twice the half sides: lenses are seldom centred
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (0, 0)]) * half * 0.6
    rays = np.column_stack([corners, np.ones(5)]) @ pose[:3, :3].T
    above = max(float(pose[2, 3] - terrain.ground.min()), terrain.cell_m)
    down = np.maximum(-rays[:, 2], np.linalg.norm(rays[:, :2], axis=1) / _REACH)
    down = np.maximum(down, 1e-9)
    xy = pose[:2, 3] + rays[:, :2] / down[:, None] * above
    xy = np.vstack([xy, pose[:2, 3]])
    rows, columns = terrain.known.shape
    (west, south), (east, north) = ((edge - terrain.low) / terrain.cell_m for edge in (xy.min(axis=0), xy.max(axis=0)))
    first, last = (max(int(south) - 1, 0), max(int(west) - 1, 0)), (min(int(north) + 2, rows), min(int(east) + 2, columns))
    return slice(first[0], max(last[0], first[0])), slice(first[1], max(last[1], first[1]))


def _clear(terrain: Terrain, places: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """`(N,)` bool: no terrain stands between `(N, 3)` places and a camera's centre `(3,)`."""
    clear = np.ones(len(places), bool)
    if len(places) == 0:
        return clear
    way = centre - places
    length = np.maximum(np.linalg.norm(way[:, :2], axis=1), 1e-6)
    forgive, top = _FORGIVE * terrain.cell_m, float(terrain.tops.max())
    # beyond the highest top nothing can stand in the way
    high = np.clip((top - places[:, 2]) / np.maximum(way[:, 2], 1e-6), 0.0, 1.0) * length
    for step in range(1, min(int(high.max() / terrain.cell_m) + 1, _MOST_STEPS) + 1):
        on_way = np.minimum(step * terrain.cell_m / length, 1.0)
        at = places + way * on_way[:, None]
        clear &= terrain.top_at(at[:, :2]) <= at[:, 2] + forgive
    return clear


def photos_of(seen: Seen, inside: np.ndarray, photos: int, part: float) -> np.ndarray:
    """Photographs that show at least a part of some places.

    Args:
        seen: who sees what.
        inside: `(P,)` bool, the places of a tile.
        photos: how many photographs there are.
        part: least part of the places, or of all that the photograph shows where that is less ground than the tile.

    Returns:
        `(V,)` float64 that part, 0 where it is less than `part`.
    """
    counts = np.bincount(seen.photo[inside[seen.place]], minlength=photos)
    whole = np.minimum(np.bincount(seen.photo, minlength=photos), inside.sum())
    shown = counts / np.maximum(whole, 1)
    return np.where((shown >= part) & (counts > 0), shown, 0.0)
