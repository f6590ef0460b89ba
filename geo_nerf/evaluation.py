"""`geo-nerf evaluate`: a cloud, a DSM or a whole run against a reference; figures as JSON, an error map as a picture.

Files come in; `georef` compares them before and after co-registration; an `Evaluation` and two files go out.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.artefacts import write_json
from geo_nerf.common_crs import HeightsIn, in_common_crs, step_words
from geo_nerf.comparands import Surface, open_surface
from geo_nerf.crs import WGS84_3D, title, transform
from geo_nerf.crs.definition import horizontal_part
from geo_nerf.errors import GeoNerfError, NoGsdError, NoOverlapError
from geo_nerf.events import Events
from geo_nerf.georef.accuracy import CloudAccuracy, DsmAccuracy
from geo_nerf.georef.area import Area
from geo_nerf.georef.compare_cloud import Points, compare_clouds
from geo_nerf.georef.compare_dsm import compare_dsms, differences, inside, top_heights
from geo_nerf.georef.coregister import Alignment, Mode, align_clouds, align_dsms
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from rich.console import Group

#: clouds are aligned with what lies so far around the area, in GSD
_AROUND_GSD = 100


@dataclass(frozen=True)
class Evaluation:
    """What `evaluate` found."""

    product: str
    reference: str
    gsd_m: float
    cloud: CloudAccuracy | None
    #: after the movement `cloud_alignment`
    cloud_after: CloudAccuracy | None
    cloud_alignment: Alignment | None
    dsm: DsmAccuracy
    #: after the movement `dsm_alignment`
    dsm_after: DsmAccuracy
    dsm_alignment: Alignment
    #: product minus reference, metres, on the reference's cells inside the area
    error_map: Grid
    #: choices made on the way
    notes: tuple[str, ...]
    #: the files written
    files: Mapping[str, Path]

    def to_json(self) -> dict[str, Any]:
        """As JSON values; what could not be measured is null."""
        cloud = {
            "before": self.cloud.to_json() if self.cloud else None,
            "after": self.cloud_after.to_json() if self.cloud_after else None,
            "alignment": self.cloud_alignment.to_json() if self.cloud_alignment else None,
        }
        dsm = {"before": self.dsm.to_json(), "after": self.dsm_after.to_json(), "alignment": self.dsm_alignment.to_json()}
        head = {"product": self.product, "reference": self.reference, "gsd_m": self.gsd_m}
        plain: dict[str, Any] = _without_nan({**head, "cloud": cloud if self.cloud else None, "dsm": dsm, "notes": list(self.notes)})
        return plain


def evaluate(
    product: Path,
    reference: Path,
    *,
    gsd_m: float | None = None,
    area: tuple[float, float, float, float] | None = None,
    align: Mode = "rigid",
    heights_in: HeightsIn | None = None,
    folder: Path,
    events: Events,
) -> Evaluation:
    """Compare a product with a reference and write `evaluation.json` and `evaluation.png`.

    Where one side has no DSM, the highest point per cell of its cloud stands in.

    Args:
        product: a run's folder, a cloud (LAZ, LAS, COPC) or a DSM (GeoTIFF).
        reference: a cloud, a DSM, or a folder of truth (surface.laz, dsm.tif, classes.tif, scene.json).
        gsd_m: ground sampling distance, metres; a run's or truth's folder knows its own.
        area: smallest and then largest easting and northing (longitude and latitude), in the reference's CRS and its units; None takes
            what both cover.
        align: what co-registration of clouds may move.
        heights_in: what a file in feet without a vertical axis counts heights in; None: the other side tells.
        folder: where the files go.
        events: progress and notes.

    Returns:
        The figures.

    Raises:
        NoCrsError: a file names no CRS.
        NoOverlapError: the two share no ground.
        NoGsdError: nobody says what the GSD is.
        OpenHeightsError: nothing tells whether heights are in feet or metres.
        MissingGridError: the CRSs differ by a geoid grid that is not installed.
    """
    made, truth = open_surface(product, events), open_surface(reference, events)
    gsd = gsd_m or made.gsd_m or truth.gsd_m
    if not gsd:
        raise NoGsdError(product)
    notes = (*step_words(made, gsd), *step_words(truth, gsd))
    own_box = Area(area[:2], area[2:], crs=truth.crs) if area else None
    try:
        common = in_common_crs(made, truth, heights_in, events)
    except GeoNerfError as error:
        raise error if error.where else error.at(f"{made.name}, {truth.name}") from error
    made, truth = _near_each_other(common.made, common.truth, gsd)
    box = own_box or truth.area
    made, truth, more = _with_dsms(made, truth, gsd)
    found = _compare(made, truth, gsd, box or _common(made, truth), align, events)
    found = replace(
        found,
        notes=(*common.warnings, *notes, *common.notes, *more),
        files={"figures": folder / "evaluation.json", "picture": folder / "evaluation.png"},
    )
    for warning in common.warnings:
        events.warn(warning)
    for note in found.notes[len(common.warnings) :]:
        events.note(note)
    _write(found)
    return found


def _near_each_other(made: Surface, truth: Surface, gsd_m: float) -> tuple[Surface, Surface]:
    """Both clouds without what lies far from the other side: a reference may cover a country, or have a point that is far off.

    Raises:
        NoOverlapError: they share no ground.
    """
    crs = truth.crs
    mine, theirs = _extent(made, crs), _extent(truth, crs)
    both = _overlap(mine, theirs)
    if both.low[0] > both.high[0] or both.low[1] > both.high[1]:
        raise NoOverlapError(made.name, truth.name, _apart_in_words(mine, theirs, crs))
    around = both.grown(_AROUND_GSD * gsd_m)
    cut = [replace(side, cloud=side.cloud and side.cloud.inside(around)) for side in (made, truth)]
    if any(side.cloud is not None and len(side.cloud) == 0 for side in cut):
        raise NoOverlapError(made.name, truth.name)
    return cut[0], cut[1]


def _extent(side: Surface, crs: pyproj.CRS) -> Area:
    """The box that a surface's cloud, else its DSM covers, in a CRS."""
    if side.cloud is not None:
        return Area.of_points(side.cloud.xyz)
    assert side.dsm is not None
    box = _box(side.dsm)
    if side.dsm.crs == crs:
        return box
    corners = [(x, y, float(np.nanmedian(side.dsm.values))) for x in (box.low[0], box.high[0]) for y in (box.low[1], box.high[1])]
    return Area.of_points(transform(np.array(corners), side.dsm.crs, crs))


def _apart_in_words(made: Area, truth: Area, crs: pyproj.CRS) -> str:
    """How far two boxes are apart, and where their middles lie."""
    middles = np.array([[(low + high) / 2 for low, high in zip(box.low, box.high, strict=True)] for box in (made, truth)])
    apart_km = float(np.hypot(*(middles[0] - middles[1]))) / 1000
    try:
        places = transform(np.column_stack([middles, np.zeros(2)]), horizontal_part(crs), pyproj.CRS(WGS84_3D))[:, :2]
    except GeoNerfError:  # coordinates that are no place on earth, or a grid that is missing: the distance says enough
        return f"they lie {apart_km:,.1f} km apart in {title(crs)}"
    there = [f"longitude {lon:.5f}, latitude {lat:.5f}" for lon, lat in places]
    return f"the product lies at {there[0]}, the reference at {there[1]}, {apart_km:,.1f} km apart"


def _with_dsms(made: Surface, truth: Surface, gsd_m: float) -> tuple[Surface, Surface, tuple[str, ...]]:
    notes = []
    if made.dsm is None and made.cloud is not None:
        made = replace(made, dsm=top_heights(made.cloud, 2 * gsd_m))
        notes.append(f"The product has no DSM: the highest point per {2 * gsd_m:.3f} m cell of its cloud stands in.")
    if truth.dsm is None and truth.cloud is not None:
        truth = replace(truth, dsm=top_heights(truth.cloud, 2 * gsd_m), classes=None)
        notes.append(f"The reference has no DSM: the highest point per {2 * gsd_m:.3f} m cell of its cloud stands in.")
    return made, truth, tuple(notes)


def _common(made: Surface, truth: Surface) -> Area:
    """The box both sides cover, in the reference's CRS."""
    return _overlap(_extent(made, truth.crs), _extent(truth, truth.crs))


def _box(grid: Grid) -> Area:
    rows, columns = grid.values.shape
    return Area((grid.west, grid.north - rows * grid.cell_m), (grid.west + columns * grid.cell_m, grid.north))


def _overlap(one: Area, other: Area) -> Area:
    low = (max(one.low[0], other.low[0]), max(one.low[1], other.low[1]))
    high = (min(one.high[0], other.high[0]), min(one.high[1], other.high[1]))
    return Area(low, high)


def _compare(made: Surface, truth: Surface, gsd_m: float, area: Area, align: Mode, events: Events) -> Evaluation:
    assert made.dsm is not None and truth.dsm is not None
    mask = inside(truth.dsm, area)
    before = differences(made.dsm, truth.dsm)
    if not (mask & np.isfinite(before)).any():
        raise NoOverlapError(made.name, truth.name)
    alignment = align_dsms(made.dsm, truth.dsm, mask, events)
    after = differences(made.dsm, truth.dsm, alignment.shift_m)
    cloud, cloud_after, cloud_alignment = _compare_clouds(made.cloud, truth.cloud, gsd_m, area, align, events)
    return Evaluation(
        product=made.name,
        reference=truth.name,
        gsd_m=gsd_m,
        cloud=cloud,
        cloud_after=cloud_after,
        cloud_alignment=cloud_alignment,
        dsm=compare_dsms(before, truth.dsm, truth.classes, gsd_m, area),
        dsm_after=compare_dsms(after, truth.dsm, truth.classes, gsd_m, area),
        dsm_alignment=alignment,
        error_map=replace(truth.dsm, values=np.where(mask, before, np.nan).astype(np.float32)),
        notes=(),
        files={},
    )


def _compare_clouds(
    made: Points | None, truth: Points | None, gsd_m: float, area: Area, align: Mode, events: Events
) -> tuple[CloudAccuracy | None, CloudAccuracy | None, Alignment | None]:
    if made is None or truth is None:
        return None, None, None
    before = compare_clouds(made, truth, gsd_m, area, events)
    around = area.grown(_AROUND_GSD * gsd_m)
    alignment = align_clouds(made.inside(around), truth.inside(around), gsd_m, align, events)
    moved = replace(made, xyz=alignment.apply(made.xyz))
    return before, compare_clouds(moved, truth, gsd_m, area, events), alignment


def _write(found: Evaluation) -> None:
    from geo_nerf.products.charts import error_chart

    write_json(found.files["figures"], found.to_json())
    error_chart(found.error_map, found.gsd_m, found.files["picture"])


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_nan(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def evaluation_view(found: Evaluation) -> Group:
    """The figures as tables for a terminal."""
    from rich.console import Group
    from rich.table import Table

    from geo_nerf.terminal import plain

    heights = Table("heights", "cells", "bias", "NMAD", "RMSE", "covered", "within 3 GSD", box=None)
    for label, side in (("before", found.dsm), ("after co-registration", found.dsm_after)):
        for name, errors in (("all", side.all), ("hard", side.hard)):
            if errors is not None:
                lengths = [
                    f"{value:+.3f} m" if value == errors.bias_m else f"{value:.3f} m"
                    for value in (errors.bias_m, errors.nmad_m, errors.rmse_m)
                ]
                heights.add_row(f"{name}, {label}", f"{errors.cells:,}", *lengths, f"{errors.covered:.1%}", f"{errors.complete:.1%}")
    points = Table("points", *(f"{n} at {k} GSD" for k in (1, 2, 3) for n in ("P", "R", "F1")), box=None)
    for label, cloud in (("before", found.cloud), ("after alignment", found.cloud_after)):
        if cloud is not None:
            points.add_row(label, *(f"{value:.3f}" for s in cloud.scores for value in (s.precision, s.recall, s.f1)))
    return Group(*([points] if found.cloud else []), heights, *map(plain, found.notes))
