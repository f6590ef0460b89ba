"""Both sides of an evaluation brought to one CRS in metres, each axis by its own unit, before anything is measured.

In: two `Surface`s in the CRSs of their files. Out: the same in a metric CRS that is true to scale there, and sentences that say how.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import pyproj

from geo_nerf.comparands import Surface
from geo_nerf.crs import WGS84_3D, title, transform, utm_crs
from geo_nerf.crs.metric import foot_m, map_scale, metres_a_unit, metric_twin
from geo_nerf.events import Events
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.georef.compare_dsm import cell_centres, sample
from geo_nerf.height_units import OpenHeightsError, better_of, doubt_of, fit_of
from geo_nerf.types import Grid

#: what a file in feet without a vertical axis counts heights in; None: the other side tells
HeightsIn = Literal["metre", "foot"]

#: a map whose scale is off by this is not measured in
_SCALE_OFF = 0.01
#: points that stand for a surface where units are in doubt, and points transformed at a time
_SAMPLE, _CHUNK = 200_000, 500_000
#: a file's steps may be this much of the GSD without a word
_STEP_GSD = 0.2


@dataclass(frozen=True)
class Common:
    """Both sides in metres."""

    #: clouds are in `crs`; the product's DSM may be in another metric CRS, which `differences` goes to
    made: Surface
    truth: Surface
    crs: pyproj.CRS
    #: choices made on the way
    notes: tuple[str, ...]
    #: what the user should look at
    warnings: tuple[str, ...]


def in_common_crs(made: Surface, truth: Surface, heights_in: HeightsIn | None, events: Events) -> Common:
    """Bring product and reference to the reference's CRS, or to a metric one where that is none.

    Args:
        made: the product, as it was opened.
        truth: the reference, as it was opened.
        heights_in: what a file in feet without a vertical axis counts heights in; None: told by the other side.
        events: for progress.

    Returns:
        Both in metres.

    Raises:
        OpenHeightsError: nothing tells what heights are counted in.
        MissingGridError: the CRSs differ by a grid that is not installed; as for the other errors of `transform`.
    """
    crs = _measuring_crs(truth, made)
    units, notes = _height_units(made, truth, crs, heights_in)
    there = [_moved(side, crs, unit, events, resampled=side is truth) for side, unit in zip((made, truth), units, strict=True)]
    notes = (*_words(made, truth, crs), *notes)
    doubts = [
        doubt_of(side.name, _sample(side, crs, 1.0), _sample(other, crs, 1.0))
        for side, other in (there, there[::-1])
        if side.is_file and heights_in is None
    ]
    return Common(there[0], there[1], crs, notes, tuple(filter(None, doubts[:1])))


def step_words(side: Surface, gsd_m: float) -> tuple[str, ...]:
    """What to say of a cloud's file that rounds its coordinates to more than a fifth of the GSD.

    Args:
        side: as it was opened.
        gsd_m: ground sampling distance, metres.
    """
    if side.cloud is None or side.cloud.steps is None:
        return ()
    units = metres_a_unit(side.crs)
    if side.crs.is_geographic:
        units[:2] *= 6_371_000.0 * np.array([np.cos(np.median(side.cloud.xyz[:, 1]) * units[1]), 1.0])
    step_m = float((np.array(side.cloud.steps) * units).max())
    if step_m <= _STEP_GSD * gsd_m:
        return ()
    return (f"{side.name} rounds its coordinates to {step_m:.3g} m, {step_m / gsd_m:.1f} times the GSD: distances are blurred by it.",)


def _measuring_crs(truth: Surface, made: Surface) -> pyproj.CRS:
    """The first of their CRSs, in metres, that is true to scale there; else the UTM zone of the place."""
    for side in (truth, made):
        twin = metric_twin(side.crs)
        if twin is not None and _is_true_to_scale(side):
            return twin
    x, y, z = _middle(truth)
    lon, lat, _ = transform(np.array([[x, y, z]]), truth.crs, pyproj.CRS(WGS84_3D))[0]
    return utm_crs(float(lon), float(lat))


def _is_true_to_scale(side: Surface) -> bool:
    x, y, _ = _middle(side)
    return abs(map_scale(side.crs, x, y) - 1) < _SCALE_OFF


def _middle(side: Surface) -> np.ndarray:
    """`(3,)` the point of a surface nearest to the median of them, in its own CRS and units."""
    points = _raw_sample(side, 1000)
    middle: np.ndarray = points[np.argmin(np.sum((points - np.median(points, axis=0)) ** 2, axis=1))]
    return middle


def _height_units(
    made: Surface, truth: Surface, crs: pyproj.CRS, heights_in: HeightsIn | None
) -> tuple[tuple[float, float], tuple[str, ...]]:
    """Metres of the product's and the reference's units of height where their CRSs have no vertical axis, and how that is known."""
    units = [_known_unit(side, heights_in) for side in (made, truth)]
    notes = []
    for mine, (side, other) in enumerate(((made, truth), (truth, made))):
        if units[mine] is not None:
            continue
        foot, theirs = foot_m(side.crs), units[1 - mine]
        assert foot is not None, "heights are open in feet alone"
        if theirs is None:
            raise OpenHeightsError(side.name, title(side.crs))
        target = _sample(other, crs, theirs)
        best = better_of({name: fit_of(_sample(side, crs, unit), target) for name, unit in (("feet", foot), ("metres", 1.0))})
        if best is None:
            raise OpenHeightsError(side.name, title(side.crs))
        units[mine] = foot if best == "feet" else 1.0
        notes.append(
            f"{side.name} counts easting and northing in feet and does not say what heights are in: they fit the other side in {best}, "
            f"and were taken for {best}. `--heights-in foot` or `metre` says it."
        )
    assert units[0] is not None and units[1] is not None
    return (units[0], units[1]), tuple(notes)


def _known_unit(side: Surface, heights_in: HeightsIn | None) -> float | None:
    """Metres of a unit of height in a CRS without a vertical axis; None where it may be a foot."""
    foot = foot_m(side.crs)
    if len(side.crs.axis_info) > 2:
        return 1.0
    if side.height_unit_m is not None:
        return side.height_unit_m
    if foot is None or heights_in == "metre":
        return 1.0
    return foot if heights_in == "foot" else None


def _moved(side: Surface, crs: pyproj.CRS, height_unit_m: float, events: Events, *, resampled: bool) -> Surface:
    """A surface in metres; its DSM stays on its own cells where these are metric, unless it has to be in `crs`."""
    moved = side
    if side.cloud is not None:
        xyz = _to_crs(side.cloud.xyz, side.cloud.crs, crs, height_unit_m, events)
        moved = replace(moved, cloud=replace(side.cloud, crs=crs, xyz=xyz, steps=None))
    if side.dsm is not None:
        moved = _with_grid(moved, side.dsm, crs, height_unit_m, events, resampled=resampled)
    return replace(moved, height_unit_m=None)


def _with_grid(side: Surface, grid: Grid, crs: pyproj.CRS, height_unit_m: float, events: Events, *, resampled: bool) -> Surface:
    twin = metric_twin(grid.crs)
    if twin is not None and (twin == crs or (not resampled and _is_true_to_scale(side))):
        return replace(side, dsm=_scaled(grid, twin, height_unit_m))
    lattice = _lattice(grid, crs, height_unit_m)
    return replace(side, dsm=_drawn(side, grid, lattice, height_unit_m, events), classes=None)


def _factors(crs: pyproj.CRS, height_unit_m: float) -> np.ndarray:
    """What coordinates are multiplied by, `(3,)`, to be in the units of the metric twin."""
    factors = metres_a_unit(crs)
    if len(crs.axis_info) < 3:
        factors[2] = height_unit_m
    return factors


def _to_crs(xyz: np.ndarray, source: pyproj.CRS, target: pyproj.CRS, height_unit_m: float, events: Events) -> np.ndarray:
    """Points `(N, 3)` float64 of a file in a metric CRS, metres."""
    twin = metric_twin(source)
    if twin == target:
        factors = _factors(source, height_unit_m)
        return xyz if (factors == 1.0).all() else xyz * factors
    raised = xyz if height_unit_m == 1.0 else xyz * np.array([1.0, 1.0, height_unit_m])
    starts = range(0, len(xyz), _CHUNK)
    label = f"transforming to {target.name}"
    parts = [transform(raised[start : start + _CHUNK], source, target) for start in events.track(starts, len(starts), label)]
    return np.concatenate(parts) if parts else raised


def _scaled(grid: Grid, twin: pyproj.CRS, height_unit_m: float) -> Grid:
    x, _, z = _factors(grid.crs, height_unit_m)
    values = grid.values if z == 1.0 else (grid.values.astype(np.float64) * z).astype(np.float32)
    return Grid(twin, values, float(grid.west * x), float(grid.north * x), float(grid.cell_m * x))


def _lattice(grid: Grid, crs: pyproj.CRS, height_unit_m: float) -> Grid:
    """An empty grid in a metric CRS over the ground of another, with cells as small as its own are on the ground."""
    rows, columns = grid.values.shape
    height = float(np.nanmedian(grid.values))
    along = np.linspace(0.0, 1.0, 21)
    x, y = grid.west + along * columns * grid.cell_m, grid.north - along * rows * grid.cell_m
    edges = [(a, b) for a in x for b in (y[0], y[-1])] + [(a, b) for b in y for a in (x[0], x[-1])]
    cross = [(x[10], y[10]), (x[10] + grid.cell_m, y[10]), (x[10], y[10] + grid.cell_m)]
    there = _to_crs(np.array([(a, b, height) for a, b in edges + cross]), grid.crs, crs, height_unit_m, Events())[:, :2]
    cell = float(min(np.linalg.norm(there[-2] - there[-3]), np.linalg.norm(there[-1] - there[-3])))
    low, high = there[:-3].min(axis=0), there[:-3].max(axis=0)
    across, down = (int(count) for count in np.ceil((high - low) / cell))
    return Grid(crs, np.full((down, across), np.nan, np.float32), float(low[0]), float(high[1]), cell)


def _drawn(side: Surface, grid: Grid, lattice: Grid, height_unit_m: float, events: Events) -> Grid:
    """A DSM on the cells of another grid: bilinear in its own cells, heights taken over exactly."""
    centres = cell_centres(lattice)
    values = lattice.values.copy()
    height = _to_crs(_middle(replace(side, cloud=None))[None], grid.crs, lattice.crs, height_unit_m, Events())[0, 2]
    rows = max(1, _CHUNK // centres.shape[1])
    starts = range(0, len(centres), rows)
    for start in events.track(starts, len(starts), f"transforming to {lattice.crs.name}"):
        places = centres[start : start + rows].reshape(-1, 2)
        own = transform(np.column_stack([places, np.full(len(places), height)]), lattice.crs, grid.crs)
        own[:, 2] = sample(grid, own[:, :2])
        seen = np.isfinite(own[:, 2])
        heights = np.full(len(places), np.nan)
        heights[seen] = _to_crs(own[seen], grid.crs, lattice.crs, height_unit_m, Events())[:, 2]
        values[start : start + rows] = heights.reshape(-1, centres.shape[1])
    return replace(lattice, values=values)


def _raw_sample(side: Surface, count: int = _SAMPLE) -> np.ndarray:
    """`(N, 3)` float64 points of a surface in its own CRS and units, at most `count`, spread evenly."""
    holder: Points | Grid | None = side.cloud or side.dsm
    if isinstance(holder, Points):
        return holder.xyz[:: -(-len(holder) // count)]
    assert holder is not None
    valid = np.flatnonzero(np.isfinite(holder.values))
    valid = valid[:: -(-len(valid) // count)]
    row, column = np.unravel_index(valid, holder.values.shape)
    x, y = holder.west + (column + 0.5) * holder.cell_m, holder.north - (row + 0.5) * holder.cell_m
    return np.column_stack([x, y, holder.values[row, column].astype(np.float64)])


def _sample(side: Surface, crs: pyproj.CRS, height_unit_m: float) -> np.ndarray:
    return _to_crs(_raw_sample(side), side.crs, crs, height_unit_m, Events())


def _words(made: Surface, truth: Surface, crs: pyproj.CRS) -> tuple[str, ...]:
    """How the CRSs of both sides and the one they are compared in differ."""
    mine, theirs = made.crs, truth.crs
    told = []
    if mine != theirs and theirs == crs:
        told.append(f"The product is in {title(mine)}; it was compared in the reference's CRS, {title(theirs)}.")
    elif theirs != crs:
        units = " The reference's units were brought to metres." if metric_twin(theirs) == crs else ""
        told.append(f"The product is in {title(mine)}, the reference in {title(theirs)}; they were compared in {title(crs)}.{units}")
    if truth.dsm is not None and metric_twin(truth.dsm.crs) != crs:
        told.append("The reference's DSM was drawn anew on cells of the same size in it, bilinear between its own.")
    return tuple(told)
