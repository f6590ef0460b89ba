"""Co-registration: the shift (or rotation, or scale) that lays a product onto its reference.

What co-registration takes away is georeferencing error; what stays is surface error. Accuracy is reported before and after.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from geo_nerf.events import Events
from geo_nerf.georef.compare_cloud import Points, thin
from geo_nerf.georef.compare_dsm import differences
from geo_nerf.types import Grid

Mode = Literal["shift", "rigid", "similarity"]

#: correspondences farther apart than this are dropped, in GSD; one stage each
_STAGES_GSD = (60.0, 25.0, 12.0, 6.0, 4.0, 3.0)
_ROUNDS = 10
_DSM_ROUNDS = 15
_PAIRS = 40_000
#: neighbours a normal of the reference is fitted to
_NEIGHBOURS = 14


@dataclass(frozen=True)
class Alignment:
    """`x -> centre + scale * rotation (x - centre) + shift`: what was done to the product to lay it onto the reference."""

    mode: Mode
    #: `(3,)` float64 metres: east, north, up
    shift_m: np.ndarray
    #: `(3,)` float64 rotation vector, radians
    rotation_rad: np.ndarray
    scale: float
    #: `(3,)` float64, the point rotated about, CRS coordinates
    centre: np.ndarray
    #: median distance to the reference's tangent planes afterwards, metres
    residual_m: float = float("nan")

    def apply(self, xyz: np.ndarray) -> np.ndarray:
        """Moved `(N, 3)` float64 points, metres in the CRS."""
        turned = (xyz - self.centre) @ Rotation.from_rotvec(self.rotation_rad).as_matrix().T
        moved: np.ndarray = self.centre + self.scale * turned + self.shift_m
        return moved

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "mode": self.mode,
            "shift_m": self.shift_m.tolist(),
            "rotation_deg": np.degrees(self.rotation_rad).tolist(),
            "scale": self.scale,
            "centre": self.centre.tolist(),
            "residual_m": self.residual_m,
        }


def align_dsms(product: Grid, reference: Grid, mask: np.ndarray, events: Events | None = None) -> Alignment:
    """The shift that lays a DSM onto another.

    Nuth & Kaab 2011, "Co-registration and bias corrections of satellite elevation data sets": a horizontal shift shows as a height
    difference proportional to the slope, dh = dz - (sx dz/dx + sy dz/dy). Solved in this linear form (their cosine fit on aspect,
    weighted by the square of the slope), robustly, and iterated.

    Args:
        product: heights in metres.
        reference: heights in metres.
        mask: `(rows, columns)` bool, cells of the reference to use.
        events: for progress.

    Returns:
        A shift in the product's CRS.
    """
    north_step, east_step = np.gradient(reference.values.astype(np.float64), reference.cell_m)
    slopes = np.stack([east_step, -north_step], axis=-1)
    gentle = mask & np.isfinite(slopes).all(axis=-1) & (np.hypot(*np.moveaxis(slopes, -1, 0)) < 1.5)
    shift = np.zeros(3)
    for _ in (events or Events()).track(range(_DSM_ROUNDS), _DSM_ROUNDS, "aligning surface models"):
        dh = differences(product, reference, shift)
        use = gentle & np.isfinite(dh)
        if use.sum() < 50:
            break
        step = _slope_fit(dh[use], slopes[use])
        shift += step
        if np.abs(step).max() < 0.002 * reference.cell_m:
            break
    return Alignment("shift", shift, np.zeros(3), 1.0, np.zeros(3), float(np.nanmedian(np.abs(dh[mask]))) if mask.any() else np.nan)


def _slope_fit(dh: np.ndarray, slopes: np.ndarray) -> np.ndarray:
    """Robust fit of `dh = slopes . s - dz` with `s` the move wanted; three rounds of trimming at 3 NMAD."""
    design = np.column_stack([slopes, -np.ones(len(dh))])
    residual = dh - np.median(dh)
    fit = np.zeros(3)
    for _ in range(3):
        spread = 1.4826 * np.median(np.abs(residual - np.median(residual))) + 1e-6
        keep = np.abs(residual - np.median(residual)) <= 3 * spread
        fit = np.linalg.lstsq(design[keep], dh[keep], rcond=None)[0]
        residual = dh - design @ fit
    return fit


def align_clouds(product: Points, reference: Points, gsd_m: float, mode: Mode, events: Events) -> Alignment:
    """The movement that lays a cloud onto another: point-to-plane iterative closest points, coarse to fine.

    Chen & Medioni 1992, "Object modelling by registration of multiple range images", with correspondences trimmed stage by stage
    and Cauchy weights. A height offset of any size is taken out first.

    Args:
        product: the cloud moved.
        reference: in the same CRS.
        gsd_m: metres.
        mode: what may move: a shift, a rigid movement, or a similarity.
        events: for progress.

    Returns:
        The movement, in CRS axes.
    """
    target = thin(reference, 2 * gsd_m).xyz
    moving = thin(product, 2 * gsd_m).xyz
    moving = moving[np.random.default_rng(0).permutation(len(moving))[:_PAIRS]]
    planes = _Planes(target, cKDTree(target), np.full(target.shape, np.nan))
    lift = np.array([0.0, 0.0, _height_offset(moving, target)])
    found = Alignment(mode, lift, np.zeros(3), 1.0, target.mean(axis=0))
    for stage in events.track(_STAGES_GSD, len(_STAGES_GSD), "aligning clouds"):
        for _ in range(_ROUNDS):
            found, step = _closer(found, moving, planes, stage * gsd_m)
            if step < 0.01 * gsd_m:
                break
    return found


def _height_offset(moving: np.ndarray, target: np.ndarray) -> float:
    """Median height difference target - moving over columns of a coarse grid both fill."""
    cell = max(float(np.ptp(target[:, :2], axis=0).max()) / 100, 1e-3)
    heights = []
    for xyz in (moving, target):
        key = np.floor((xyz[:, :2] - target[:, :2].min(axis=0)) / cell).astype(np.int64) @ np.array([1_000_003, 1])
        keys, inverse = np.unique(key, return_inverse=True)
        heights.append((keys, np.bincount(inverse, xyz[:, 2]) / np.bincount(inverse)))
    _, first, second = np.intersect1d(heights[0][0], heights[1][0], return_indices=True)
    return float(np.median(heights[1][1][second] - heights[0][1][first])) if len(first) else 0.0


@dataclass(frozen=True)
class _Planes:
    """The reference's points `(N, 3)`, and the planes through them as far as they were asked for."""

    xyz: np.ndarray
    tree: cKDTree
    #: `(N, 3)`, not a number where nobody has asked yet: the steps of an alignment ask for the same ones over and over
    normals: np.ndarray

    def normals_at(self, index: np.ndarray) -> np.ndarray:
        """`(M, 3)` unit normals at the points `index`: the smallest axis of the nearest neighbours."""
        asked = np.unique(index)
        new = asked[np.isnan(self.normals[asked, 0])]
        if len(new):
            _, neighbours = self.tree.query(self.xyz[new], k=min(_NEIGHBOURS, len(self.xyz)), workers=-1)
            patch = self.xyz[neighbours] - self.xyz[neighbours].mean(axis=1, keepdims=True)
            _, axes = np.linalg.eigh(np.einsum("nki,nkj->nij", patch, patch))
            self.normals[new] = axes[:, :, 0]
        found: np.ndarray = self.normals[index]
        return found


def _closer(found: Alignment, moving: np.ndarray, planes: _Planes, reach_m: float) -> tuple[Alignment, float]:
    """One Gauss-Newton step; returns the new movement and how far it moved the points, metres."""
    moved = found.apply(moving)
    distance, index = planes.tree.query(moved, distance_upper_bound=reach_m, workers=-1)
    use = np.isfinite(distance)
    if use.sum() < 50:
        return found, 0.0
    normals = planes.normals_at(index[use])
    arm = moved[use] - found.centre - found.shift_m
    residual = np.sum(normals * (moved[use] - planes.xyz[index[use]]), axis=1)
    spread = 1.4826 * np.median(np.abs(residual)) + 1e-6
    weight = 1 / (1 + (residual / (2 * spread)) ** 2)
    columns = [normals]
    if found.mode != "shift":
        columns.append(np.cross(arm, normals))
    if found.mode == "similarity":
        columns.append(np.sum(normals * arm, axis=1, keepdims=True))
    step = _solve(np.hstack(columns), -residual, weight)
    new = _compose(found, step, float(np.median(np.abs(residual))))
    return new, float(np.abs(new.apply(moving) - moved).max())


def _solve(design: np.ndarray, wanted: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Weighted least squares, `(K,)`, padded with zeros to shift, rotation and scale `(7,)`; columns scaled, slightly damped."""
    size = np.sqrt(np.mean(design**2, axis=0)) + 1e-12
    scaled = design / size
    normal = (scaled * weight[:, None]).T @ scaled
    normal += 1e-6 * np.trace(normal) * np.eye(len(normal))
    solution = np.linalg.solve(normal, (scaled * weight[:, None]).T @ wanted) / size
    return np.pad(solution, (0, 7 - len(solution)))


def _compose(found: Alignment, step: np.ndarray, residual_m: float) -> Alignment:
    """Add shift `step[:3]`, rotation `step[3:6]` and scale `step[6]` (about the moved centre) to a movement."""
    turned = Rotation.from_rotvec(step[3:6]) * Rotation.from_rotvec(found.rotation_rad)
    return replace(
        found,
        shift_m=found.shift_m + step[:3],
        rotation_rad=turned.as_rotvec(),
        scale=found.scale * (1 + float(step[6])),
        residual_m=residual_m,
    )
