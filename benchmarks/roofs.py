"""How flat the roofs of a rendered survey came out: planes fitted through the points on each, and waves in what is left.

Run: `python -m benchmarks.roofs RUN TRUTH`
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import laspy
import numpy as np
from shapely import buffer, contains_xy, linestrings, polygons, union_all
from shapely.geometry.base import BaseGeometry

from geo_nerf.artefacts import read_json
from geo_nerf.comparands import run_gsd_m
from geo_nerf.frame import LocalFrame

#: label of buildings, and the least rise of a roof's normal and area of a roof
BUILDING, LEAST_UP, LEAST_M2 = 6, 0.3, 8.0
#: points count that lie nearer than this to the roof's plane (chimneys and dormers do not), GSD
REACH_GSD = 5.0
#: and further than this from the roof's edge and from all that stands on it, metres
MARGIN_M = 0.5
#: cells over which a wave is averaged, metres
WAVE_M = 1.0


@dataclass(frozen=True)
class Flatness:
    """One roof."""

    points: int
    #: residual of a fitted plane, root mean square, GSD
    rms_gsd: float
    #: the same of the residuals' means over cells of a metre
    waves_gsd: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("truth", type=Path)
    options = parser.parse_args()
    print(told(measure(options.run, options.truth)))


def told(roofs: list[Flatness]) -> str:
    """The figures as words."""
    rms, waves = (np.array([getattr(roof, name) for roof in roofs]) for name in ("rms_gsd", "waves_gsd"))
    return (
        f"{len(roofs)} roofs, RMS residual of a fitted plane: median {np.median(rms):.2f}, worst {rms.max():.2f} GSD; "
        f"waves longer than a metre: median {np.median(waves):.2f}, worst {waves.max():.2f} GSD"
    )


def measure(run: Path, truth: Path) -> list[Flatness]:
    """Flatness of every roof plane with enough points, from the run's cloud and the truth's mesh."""
    scene, gsd_m = read_json(truth / "scene.json"), run_gsd_m(run)
    assert gsd_m is not None
    cloud = laspy.read(run / "products" / "cloud.laz")
    xyz = LocalFrame(scene["lon"], scene["lat"], scene["h0"]).crs_to_local(np.asarray(cloud.xyz), cloud.header.parse_crs())
    found = [flatness(xyz, roof, gsd_m) for roof in roof_planes(truth)]
    return [one for one in found if one is not None]


@dataclass(frozen=True)
class Roof:
    """A plane of a building, free of what stands on it."""

    #: in plan, local metres
    outline: BaseGeometry
    #: a point of the plane and its unit normal, local metres
    point: np.ndarray
    normal: np.ndarray


def roof_planes(truth: Path) -> list[Roof]:
    """Every roof plane large enough."""
    with np.load(truth / "mesh.npz") as mesh:
        triangles = mesh["vertices"][mesh["faces"][mesh["labels"] == BUILDING]].astype(np.float64)
    crosses = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    length = np.linalg.norm(crosses, axis=1)
    normals = crosses / np.maximum(length, 1e-12)[:, None]
    normals[normals[:, 2] < 0] *= -1
    key = np.round(np.column_stack([normals * 200, (normals * triangles[:, 0]).sum(axis=1) * 50])).astype(np.int64)
    planes = np.unique(key, axis=0, return_inverse=True)[1].ravel()
    chosen = [np.flatnonzero(planes == plane) for plane in range(planes.max() + 1)]
    large = [one for one in chosen if normals[one[0], 2] > LEAST_UP and length[one].sum() / 2 > LEAST_M2]
    return [_roof(triangles, one, normals[one[0]]) for one in large]


def _roof(triangles: np.ndarray, mine: np.ndarray, normal: np.ndarray) -> Roof:
    """The plane of the triangles `mine`, less the plan of everything above it."""
    point = triangles[mine[0], 0]
    above = ((triangles - point) @ normal).max(axis=1) > 0.02
    outline = union_all(polygons(triangles[mine][:, :, :2]))
    things = union_all(buffer(polygons(triangles[above][:, :, :2]), 0.0)).intersection(outline)
    walls = union_all(linestrings(triangles[above][:, [0, 1, 2, 0], :2])).intersection(outline)
    return Roof(outline.buffer(-MARGIN_M).difference(union_all([things, walls]).buffer(MARGIN_M)), point, normal)


def flatness(xyz: np.ndarray, roof: Roof, gsd_m: float) -> Flatness | None:
    """How flat the points `(N, 3)` on a roof lie; None where there are too few."""
    near = np.flatnonzero(np.abs((xyz - roof.point) @ roof.normal) < REACH_GSD * gsd_m)
    on = near[contains_xy(roof.outline, xyz[near, 0], xyz[near, 1])]
    if len(on) < 500:
        return None
    points = xyz[on] - xyz[on].mean(axis=0)
    residual = points @ np.linalg.svd(points.T @ points)[0][:, 2]
    cells = np.unique(np.floor(points[:, :2] / WAVE_M).astype(np.int64), axis=0, return_inverse=True)[1].ravel()
    means = np.bincount(cells, residual) / np.bincount(cells)
    full = np.bincount(cells) > 50
    return Flatness(len(on), float(np.sqrt((residual**2).mean()) / gsd_m), float(np.sqrt((means[full] ** 2).mean()) / gsd_m))


if __name__ == "__main__":
    main()
