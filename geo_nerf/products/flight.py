"""The flight as figures for the report: who sees what ground, where cameras and GNSS disagree, how lenses err across the picture.

Comes in: a run's orientation and catalogue. Goes out: arrays. Heights of the ground come from the surface model, or the tie points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, transform
from geo_nerf.poses.block import LENS_NAMES, bearings, project
from geo_nerf.types import NO_HEIGHT_SIGMA_M, Grid, Intrinsics, Orientation, OrientedPhoto

#: cells of the overlap map along its longer side
OVERLAP_CELLS = 150
#: observations looked at for the lens picture
_MOST_OBSERVATIONS = 1_000_000
#: arrows of the lens picture along its longer side, and observations an arrow needs
_LENS_CELLS, _LEAST_OBSERVATIONS = 17, 6


@dataclass(frozen=True)
class Overlap:
    """Photographs per cell; north up."""

    #: `(H, W)` int
    counts: np.ndarray
    #: `(H, W)` bool, cells that count as surveyed ground
    ground: np.ndarray
    west: float
    north: float
    cell_m: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north, metres."""
        rows, columns = self.counts.shape
        return self.west, self.north - rows * self.cell_m, self.west + columns * self.cell_m, self.north


@dataclass(frozen=True)
class GnssDifferences:
    """Cameras less their GNSS fixes, P photographs with a fix, in the order of flight."""

    names: tuple[str, ...]
    #: `(P, 2)` easting, northing of the cameras
    at: np.ndarray
    #: `(P, 3)` easting, northing, height, metres, less `common`
    rest: np.ndarray
    #: `(3,)` median difference, metres
    common: np.ndarray
    #: whether the fixes' heights were measured above the ellipsoid, so that the height differences mean something
    heights: bool


@dataclass(frozen=True)
class LensField:
    """Mean reprojection residual across a camera's picture."""

    size_hw: tuple[int, int]
    #: `(K, 2)` pixels
    at: np.ndarray
    #: `(K, 2)` pixels, predicted less observed
    residual: np.ndarray


def lens_row(lens: Intrinsics) -> np.ndarray:
    """`(9,)` float64 as `poses.block` takes lenses."""
    return np.array([getattr(lens, name) for name in LENS_NAMES], np.float64)


def centres_in_crs(orientation: Orientation, crs: pyproj.CRS) -> np.ndarray:
    """`(P, 3)` easting, northing, height of the cameras."""
    return orientation.frame.local_to_crs(np.stack([photo.centre for photo in orientation.photos]), crs)


def overlap_map(orientation: Orientation, crs: pyproj.CRS, dsm: Grid | None) -> Overlap:
    """How many photographs look at each cell of the ground (what stands in between is not asked).

    Args:
        orientation: of the run.
        crs: of the map.
        dsm: in that CRS; without one the ground is level at the tie points' median height and all of it counts.
    """
    centres = centres_in_crs(orientation, crs)
    ground_m = _ground_height(orientation, crs, centres)
    box = _box_of(dsm) if dsm is not None else (*centres[:, :2].min(axis=0), *centres[:, :2].max(axis=0))
    grow = 0.0 if dsm is not None else 0.3 * float(np.median(centres[:, 2]) - ground_m)
    west, south, east, north = box[0] - grow, box[1] - grow, box[2] + grow, box[3] + grow
    cell = max(east - west, north - south, 1.0) / OVERLAP_CELLS
    x = np.arange(west + cell / 2, east, cell)
    y = np.arange(north - cell / 2, south, -cell)
    places = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    heights = np.full(len(places), ground_m) if dsm is None else _sampled(dsm, places)
    known = np.isfinite(heights)
    local = orientation.frame.crs_to_local(np.column_stack([places, np.where(known, heights, ground_m)]), crs)
    counts = np.zeros(len(places), np.int64)
    for photo in orientation.photos:
        counts += sees(photo, orientation.intrinsics[photo.camera], local)
    shape = (len(y), len(x))
    return Overlap(counts.reshape(shape), known.reshape(shape), west, north, cell)


def sees(photo: OrientedPhoto, lens: Intrinsics, xyz_local: np.ndarray) -> np.ndarray:
    """Which of `(N, 3)` local points fall into a photograph, `(N,)` bool."""
    row, (high, wide) = lens_row(lens), lens.size_hw
    in_camera = (xyz_local - photo.centre) @ photo.camera_to_local[:3, :3]
    corners = bearings(np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float64), row)
    reach = 1.1 * float((corners[:, :2] ** 2).sum(axis=1).max())  # beyond it the distortion's polynomial turns back
    with np.errstate(invalid="ignore", divide="ignore"):
        pixels = project(in_camera, row)
        near = (in_camera[:, :2] ** 2).sum(axis=1) <= reach * in_camera[:, 2] ** 2
        inside = (pixels >= 0).all(axis=1) & (pixels[:, 0] < wide) & (pixels[:, 1] < high)
    return np.asarray(inside & near & (in_camera[:, 2] > 0))


def gnss_differences(orientation: Orientation, photos: Sequence[Mapping[str, Any]], crs: pyproj.CRS) -> GnssDifferences | None:
    """Cameras less GNSS fixes; None when fewer than two photographs have one.

    Args:
        orientation: of the run.
        photos: entries of the catalogue.
        crs: in which differences are counted.
    """
    fixes = {str(photo["name"]): photo["gnss"] for photo in photos if photo.get("gnss")}
    taken = {str(photo["name"]): str(photo.get("taken_at") or "") for photo in photos}
    flown = [(taken[photo.name], photo.name, n) for n, photo in enumerate(orientation.photos) if photo.name in fixes]
    order = [n for _, _, n in sorted(flown)]
    if len(order) < 2:
        return None
    names = tuple(orientation.photos[n].name for n in order)
    measured = np.array([[fixes[name][key] for key in ("lon_deg", "lat_deg", "height_m")] for name in names], np.float64)
    at = centres_in_crs(orientation, crs)[order]
    difference = at - transform(measured, pyproj.CRS(WGS84_3D), crs)
    common = np.median(difference, axis=0)
    heights = all(_is_ellipsoidal(fixes[name]) for name in names)
    return GnssDifferences(names, at[:, :2], difference - common, common, heights)


def _is_ellipsoidal(fix: Mapping[str, Any]) -> bool:
    """Whether a fix of the catalogue has an altitude that was measured above the ellipsoid."""
    sigma_m = fix.get("sigma_vertical_m")
    return fix.get("height_kind") == "ellipsoid" and (sigma_m is None or float(sigma_m) < NO_HEIGHT_SIGMA_M)


def observation_errors(orientation: Orientation, *, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Reprojection residuals of the tie points (at most a million of them, chosen by lot).

    Returns:
        `(M,)` photograph's index, `(M, 2)` observed pixels, `(M, 2)` predicted less observed, pixels; finite.
    """
    ties = orientation.tie_points
    chosen = np.arange(len(ties.observation_photo))
    if len(chosen) > _MOST_OBSERVATIONS:
        chosen = np.random.default_rng(seed).choice(chosen, _MOST_OBSERVATIONS, replace=False)
    photo, observed = ties.observation_photo[chosen], ties.observation_px[chosen].astype(np.float64)
    xyz = ties.xyz[ties.observation_point[chosen]]
    residual = np.full((len(chosen), 2), np.nan)
    for index, oriented in enumerate(orientation.photos):
        rows = np.flatnonzero(photo == index)
        in_camera = (xyz[rows] - oriented.centre) @ oriented.camera_to_local[:3, :3]
        residual[rows] = project(in_camera, lens_row(orientation.intrinsics[oriented.camera])) - observed[rows]
    good = np.isfinite(residual).all(axis=1)
    return photo[good], observed[good], residual[good]


def lens_fields(orientation: Orientation, errors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> dict[str, LensField]:
    """Camera -> mean residual per cell of its picture, from `observation_errors`."""
    photo, observed, residual = errors
    camera_of = np.array([entry.camera for entry in orientation.photos])
    fields = {}
    for camera, lens in orientation.intrinsics.items():
        mine = camera_of[photo] == camera if len(photo) else np.zeros(0, bool)
        field = _lens_field(lens.size_hw, observed[mine], residual[mine])
        if len(field.at):
            fields[camera] = field
    return fields


def _lens_field(size_hw: tuple[int, int], observed: np.ndarray, residual: np.ndarray) -> LensField:
    cell = max(size_hw) / _LENS_CELLS
    columns, rows = int(np.ceil(size_hw[1] / cell)), int(np.ceil(size_hw[0] / cell))
    column, row = np.clip((observed / cell).astype(int), 0, [columns - 1, rows - 1]).T
    flat = row * columns + column
    count = np.bincount(flat, minlength=rows * columns)
    mean = np.column_stack([np.bincount(flat, residual[:, axis], rows * columns) for axis in (0, 1)]) / np.maximum(count, 1)[:, None]
    full = np.flatnonzero(count >= _LEAST_OBSERVATIONS)
    at = np.column_stack([(full % columns + 0.5) * cell, (full // columns + 0.5) * cell])
    return LensField(size_hw, at, mean[full])


def _ground_height(orientation: Orientation, crs: pyproj.CRS, centres: np.ndarray) -> float:
    ties = orientation.tie_points.xyz
    if len(ties) == 0:
        return float(centres[:, 2].min()) - 50.0
    middle = np.median(ties, axis=0)
    return float(orientation.frame.local_to_crs(middle[None], crs)[0, 2])


def _box_of(grid: Grid) -> tuple[float, float, float, float]:
    rows, columns = grid.values.shape
    return grid.west, grid.north - rows * grid.cell_m, grid.west + columns * grid.cell_m, grid.north


def _sampled(grid: Grid, xy: np.ndarray) -> np.ndarray:
    """Nearest cell's height at `(N, 2)` places, NaN outside."""
    rows, columns = grid.values.shape
    column = np.floor((xy[:, 0] - grid.west) / grid.cell_m).astype(int)
    row = np.floor((grid.north - xy[:, 1]) / grid.cell_m).astype(int)
    inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    heights = np.full(len(xy), np.nan)
    heights[inside] = grid.values[row[inside], column[inside]]
    return heights
