"""The plan of a survey in tiles: where each lies, which photographs see it, what it will cost.

Comes in: a `Survey` and a wish (so many tiles, so large, so much memory, or sheets of an index). Goes out: a `Plan`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs.files import horizontal
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.sentence import sentence
from geo_nerf.tiles.partition import Box, extent_of, split_by_count, split_by_size, split_until
from geo_nerf.tiles.settings import PlanSettings, Rates, TilesSettings
from geo_nerf.tiles.sheets import Sheet
from geo_nerf.tiles.sight import Seen, photos_of, terrain_of, who_sees
from geo_nerf.tiles.survey import Survey
from geo_nerf.types import Gain

#: margin of the whole around its ground points, metres
_MARGIN_M = 4.0
#: tiles are not cut smaller than this part of the flying height to save memory: the same photographs see them still
_SMALLEST = 0.5
#: a tile with less of its area than this left is dropped
_LEAST_LEFT = 1e-4


@dataclass(frozen=True)
class Cost:
    """What a tile is expected to take."""

    hours: float
    memory_gb: float
    disk_gb: float
    #: of the machine's kind: how many cores or GPUs the hours are for
    cores: int = 2
    gpus: int = 0

    def money(self, rates: Rates) -> float:
        """In the rates' currency."""
        hourly = self.gpus * rates.gpu_hour if self.gpus else self.cores * rates.cpu_hour
        return self.hours * hourly + self.disk_gb * rates.gb


#: sizes of photographs `(height, width)` -> what a run of them takes
CostOf = Callable[[Sequence[tuple[int, int]]], Cost]


@dataclass(frozen=True)
class Wish:
    """How the user wants the survey cut; exactly one is set."""

    count: int | None = None
    size_m: float | None = None
    memory_gb: float | None = None
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True)
class PlannedTile:
    """One tile."""

    name: str
    #: shapely polygon of the core, plan's CRS
    outline: Any
    #: names of the photographs that see core and overlap, those that show most of it first
    photos: tuple[str, ...]
    #: part of the tile's ground each of them shows, or of its picture that the tile fills where that is less
    shown: tuple[float, ...]
    #: tie points of the tile each of them observes
    observed: tuple[int, ...]
    cost: Cost
    money: float


@dataclass(frozen=True)
class Plan:
    """All tiles of a survey."""

    #: horizontal CRS of the outlines
    crs: pyproj.CRS
    tiles: tuple[PlannedTile, ...]
    #: around a core, trained too, metres
    halo_m: float
    #: around a core, in the products too, metres
    overlap_m: float
    gsd_m: float
    #: median height of the ground, in the survey's CRS
    ground_m: float
    oriented: bool
    #: name of a photograph -> factors that bring it to the survey's exposure; empty where they are not known
    gains: Mapping[str, Gain] = field(default_factory=dict)


def make_plan(
    survey: Survey,
    wish: Wish,
    settings: TilesSettings,
    cost_of: CostOf,
    events: Events,
    *,
    area: Any = None,
    exclude: Any = None,
) -> Plan:
    """Cut a survey into tiles.

    Args:
        survey: cameras and ground points.
        wish: how.
        settings: halo, overlap, rates.
        cost_of: what a run of some photographs takes.
        events: told of the progress, and of tiles no photograph sees.
        area: shapely geometry in the survey's horizontal CRS; nothing is planned beyond. None for no limit.
        exclude: geometry left out.

    Raises:
        InputError: nothing of the survey lies in the area, or in the sheets wished for.
    """
    crs, points = horizontal(survey.crs), survey.points_crs()
    kept = _inside(points[:, :2], area, exclude)
    if not kept.any():
        raise InputError("no ground of this survey lies in the area asked for.", mend="Check --area, --exclude, and their CRS.")
    events.progress(0, 3, "who sees what")
    seen = who_sees(survey, terrain_of(survey))
    ground = _Ground(survey, seen, survey.frame.local_to_crs(seen.places, survey.crs)[:, :2], points[:, :2])
    events.progress(1, 3, "cutting tiles")
    sheets = list(wish.sheets) or _boxes(points[kept, :2], wish, ground, settings.plan, cost_of)
    events.progress(2, 3, "counting photographs")
    halo, overlap = _margins(survey, settings.plan)
    tiles = [_tile(sheet, ground, overlap, settings, cost_of) for sheet in _trimmed(sheets, area, exclude)]
    events.progress(3, 3, "counting photographs")
    if wish.sheets and not any(tile.photos for tile in tiles):
        raise InputError("no ground of this survey lies in these tiles.", where="--index", mend="Check the file's place, and its CRS.")
    for tile in tiles:
        if not tile.photos:
            events.warn(sentence("tile_unseen", "No photograph sees tile {tile}, so it will be left out.", tile=tile.name))
    return Plan(crs, tuple(tiles), halo, overlap, survey.gsd_m, float(np.median(points[:, 2])), survey.oriented)


@dataclass(frozen=True)
class _Ground:
    survey: Survey
    seen: Seen
    #: `(P, 2)` the places' eastings and northings
    places: np.ndarray
    #: `(N, 2)` the tie points'
    points: np.ndarray

    def shown(self, inside: np.ndarray, part: float) -> np.ndarray:
        return photos_of(self.seen, inside, len(self.survey.names), part)

    def observed(self, inside: np.ndarray) -> np.ndarray:
        """`(V,)` observations of the points where `inside` `(N,)` is true."""
        survey = self.survey
        return np.bincount(survey.observation_photo[inside[survey.observation_point]], minlength=len(survey.names))


def _margins(survey: Survey, settings: PlanSettings) -> tuple[float, float]:
    """Halo and overlap, metres; products never reach beyond what was trained."""
    halo = settings.halo_m or settings.halo_height * survey.flying_height_m
    return halo, min(settings.overlap_gsd * survey.gsd_m, 0.5 * halo)


def _boxes(xy: np.ndarray, wish: Wish, ground: _Ground, settings: PlanSettings, cost_of: CostOf) -> list[Sheet]:
    import shapely

    whole = extent_of(xy, _MARGIN_M)
    if wish.count is not None:
        boxes = split_by_count(whole, xy, wish.count)
    elif wish.size_m is not None:
        boxes = split_by_size(whole, xy, wish.size_m)
    else:
        budget = wish.memory_gb or np.inf

        smallest = _SMALLEST * ground.survey.flying_height_m

        def fits(box: Box) -> bool:
            shown = ground.shown(box.contains(ground.places), settings.seen_part)
            needed = cost_of([ground.survey.sizes_hw[number] for number in np.flatnonzero(shown)]).memory_gb
            if needed > budget and max(box.sides_m) <= smallest:
                what = f"a tile as small as {max(box.sides_m):.0f} m still takes {needed:.1f} GB, and {budget:g} GB were given."
                raise InputError(what, where="--memory-gb", mend="Give more, or shrink the photographs: `scene.max_image_px`.")
            return needed <= budget

        boxes = list(split_until(whole, xy, fits))
    digits = max(len(str(len(boxes))), 2)
    shapes = [shapely.box(box.west, box.south, box.east, box.north) for box in boxes]
    return [Sheet(f"t{number:0{digits}d}", shape) for number, shape in enumerate(shapes, 1)]


def _inside(xy: np.ndarray, area: Any, exclude: Any) -> np.ndarray:
    import shapely

    kept = np.ones(len(xy), bool)
    if area is not None:
        kept &= shapely.contains_xy(area, xy[:, 0], xy[:, 1])
    if exclude is not None:
        kept &= ~shapely.contains_xy(exclude, xy[:, 0], xy[:, 1])
    return kept


def _trimmed(sheets: Sequence[Sheet], area: Any, exclude: Any) -> list[Sheet]:
    """Sheets without what lies outside the area or inside what is excluded."""
    trimmed = []
    for sheet in sheets:
        shape = sheet.outline if area is None else sheet.outline.intersection(area)
        shape = shape if exclude is None else shape.difference(exclude)
        if shape.area > _LEAST_LEFT * sheet.outline.area:
            trimmed.append(Sheet(sheet.name, shape))
    return trimmed


def _tile(sheet: Sheet, ground: _Ground, overlap_m: float, settings: TilesSettings, cost_of: CostOf) -> PlannedTile:
    reach = sheet.outline.buffer(overlap_m, join_style="mitre")
    shown = ground.shown(_within(reach, ground.places), settings.plan.seen_part)
    observed = ground.observed(_within(reach, ground.points))
    chosen = np.flatnonzero((shown > 0) | (observed >= settings.plan.observed))
    chosen = chosen[np.argsort(-shown[chosen], kind="stable")]
    survey = ground.survey
    cost = cost_of([survey.sizes_hw[number] for number in chosen])
    return PlannedTile(
        name=sheet.name,
        outline=sheet.outline,
        photos=tuple(survey.names[number] for number in chosen),
        shown=tuple(float(value) for value in shown[chosen]),
        observed=tuple(int(value) for value in observed[chosen]),
        cost=cost,
        money=cost.money(settings.rates),
    )


def _within(shape: Any, xy: np.ndarray) -> np.ndarray:
    """`(N,)` bool: places in a polygon; most are sorted out by its box."""
    import shapely

    west, south, east, north = shape.bounds
    inside = np.asarray((xy[:, 0] >= west) & (xy[:, 0] <= east) & (xy[:, 1] >= south) & (xy[:, 1] <= north))
    near = np.flatnonzero(inside)
    inside[near] = shapely.contains_xy(shape, xy[near, 0], xy[near, 1])
    return inside
