"""What a survey's files cost: CPU seconds a million points of each part, and peak memory, from 2 M to 20 M points of a made survey.

    python -m benchmarks.cloud_products                  (2, 5, 10 and 20 million points)
    python -m benchmarks.cloud_products --points 2 4     (others, in millions)
    python -m benchmarks.cloud_products --village RUN TRUTH   (IoU of the ground of a finished run of `village`, each method)

The whole of `export` runs on ground that grows with the points: georeferencing, classes with outliers, heights above ground, LAZ, COPC,
tiles with their VPC, surface model, filling, terrain model, hillshades, slope, canopy, contours, orthophoto. Each size runs in a process of
its own, whose peak is told; PDAL's beside it is an upper bound, for the system counts the pages of the process it was forked from in.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

#: points a square metre, as a flight at 5 cm GSD gives
_DENSITY = 400.0
_CHUNK = 200_000
_GSD_M, _FLYING_M = 0.05, 60.0
#: metres between photographs
_STEP_M = (20.0, 25.0)
#: columns of the table: label of the progress -> what it is called
_PARTS = {
    "georeferencing points": "place",
    "looking for the ground": "ground",
    "classing points": "classes",
    "writing LAZ": "LAZ",
    "dealing points to the octree": "COPC",
    "writing COPC": "COPC",
    "dealing points to tiles": "VPC",
    "surface model": "DSM",
    "filling holes": "fill",
    "ground points": "DTM",
    "terrain model": "DTM",
    "contours": "contours",
    "orthophoto": "ortho",
    "writing rasters": "GeoTIFFs",
}


@dataclass(frozen=True)
class MadeSurvey:
    """Rolling ground with houses 6 m high, as the surface step keeps points: it comes in parts, row by row."""

    count: int

    def __len__(self) -> int:
        return self.count

    @property
    def side_m(self) -> float:
        """Edge of its square, metres."""
        return float(np.sqrt(self.count / _DENSITY))

    @property
    def densest(self) -> tuple[int, float]:
        """Points and square metres."""
        return self.count, self.side_m**2

    def parts(self) -> Iterator[Any]:
        """`LocalCloud`s."""
        from geo_nerf.types import LocalCloud

        for start in range(0, self.count, _CHUNK):
            rng, size = np.random.default_rng(start), min(_CHUNK, self.count - start)
            x, y = rng.uniform(0, self.side_m, size), (start + np.arange(size)) / self.count * self.side_m
            z = _height(x, y) + rng.normal(0, 0.02, size)
            wild = rng.random(size) < 1e-4
            z[wild] += rng.uniform(5, 20, int(wild.sum()))
            xyz = np.stack([x, y, z], axis=1).astype(np.float32)
            normals = np.tile(np.array([0, 0, 1], np.float32), (size, 1)) + rng.normal(0, 0.05, (size, 3)).astype(np.float32)
            rgb = (rng.integers(90, 130, (size, 1)) + np.array([0, 10, 5])).astype(np.uint8)
            yield LocalCloud(xyz, normals, rgb, rng.uniform(0.9, 1, size).astype(np.float32), rng.integers(0, 400, size, dtype=np.int32))


def _height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    house = ((x + 30) % 40 < 12) & ((y + 35) % 40 < 10)
    return np.asarray(3 * np.sin(x / 37) + 2 * np.cos(y / 23) + 6.0 * house)


class MadeScene:
    """Photographs over a square of ground, all of them of the same grey pattern, which is there once."""

    def __init__(self, side_m: float) -> None:
        from geo_nerf.scene.camera import Pinhole
        from geo_nerf.scene.scene import View

        focal = _FLYING_M / _GSD_M
        pinhole = Pinhole((1500, 2000), focal, focal, 1000.0, 750.0)
        self.gsd_m, self.levels, self.views = _GSD_M, 3, []
        for y in np.arange(0.0, side_m + _STEP_M[0], _STEP_M[0]):
            for x in np.arange(0.0, side_m + _STEP_M[1], _STEP_M[1]):
                pose = np.diag([1.0, -1.0, -1.0, 1.0])
                pose[:3, 3] = x, y, _FLYING_M
                number = len(self.views)
                self.views.append(View(number, f"{number}.jpg", pinhole, pose))
        pattern = np.random.default_rng(0).integers(80, 160, (1500, 2000, 3), dtype=np.uint8)
        self._images = [np.ascontiguousarray(pattern[:: 2**level, :: 2**level]) for level in range(self.levels)]

    def image(self, _: int, level: int) -> np.ndarray:
        """The pattern."""
        return self._images[level]

    def mask(self, *_: int) -> None:
        """None is masked."""


class _Clock:
    """A listener that counts CPU time, and wall time, by what was done."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.wall: dict[str, float] = defaultdict(float)
        self._last, self._at, self._part = _cpu(), time.perf_counter(), "rest"

    def __call__(self, event: Any) -> None:
        if event.kind == "progress":
            now, at, begins = _cpu(), time.perf_counter(), event.data["done"] == 0
            # what went before a task's beginning was something without a name
            part = "rest" if begins else _PARTS.get(event.data["label"], "rest")
            part = "VPC" if (self._part, part) == ("VPC", "COPC") else part  # each of its tiles is a COPC file
            self.seconds[part] += now - self._last
            self.wall[part] += at - self._at
            self._last, self._at = now, at
            self._part = self._part if begins else part


def _cpu() -> float:
    """CPU seconds of this process and its children."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def measure(count: int) -> dict[str, Any]:
    """CPU seconds a million points of each part, and the peak of this process and of PDAL, megabytes."""
    import pyproj

    from geo_nerf.events import Events
    from geo_nerf.export import export_survey
    from geo_nerf.frame import LocalFrame
    from geo_nerf.settings import ProductsSettings

    survey, clock, start = MadeSurvey(count), _Clock(), time.perf_counter()
    scene: Any = MadeScene(survey.side_m)
    settings = ProductsSettings(also=("slope", "contours", "canopy"), tile_m=50.0, vegetation=True)
    with tempfile.TemporaryDirectory(prefix="geo-nerf-benchmark-") as folder:
        export_survey(
            survey, scene, LocalFrame(8.55, 47.37, 450.0), pyproj.CRS("EPSG:25832"), Path(folder), settings, Events(listeners=(clock,))
        )  # fmt: skip
    peaks = [resource.getrusage(who).ru_maxrss / 1e6 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    millions = count / 1e6
    parts = {name: seconds / millions for name, seconds in clock.seconds.items()}
    parts["rest"] = _cpu() / millions - sum(seconds for name, seconds in parts.items() if name != "rest")
    wall = {"copc_wall": clock.wall["COPC"] / millions, "wall": (time.perf_counter() - start) / millions}
    return {"parts": parts, **wall, "peak_gb": peaks[0], "pdal_gb": peaks[1]}


def village(run: Path, truth: Path) -> None:
    """Print the ground's IoU by each method, over the points that lie on a surface some photograph sees."""
    from geo_nerf.events import Events
    from geo_nerf.products.classify import GROUND, classify
    from geo_nerf.settings import ProductsSettings

    with tempfile.TemporaryDirectory(prefix="geo-nerf-benchmark-") as folder:
        cloud, seen, is_ground = _village_points(run, truth, Path(folder))
        for method in ("smrf", "csf", "pmf"):
            start = time.perf_counter()
            classes = classify(cloud, ProductsSettings(classify=method), Events()).classes
            found = np.concatenate([classes.read(tile) for tile in cloud.tiles])[seen] == GROUND
            both, seconds = (found & is_ground).sum(), time.perf_counter() - start
            shares = " | ".join(f"{both / of:.4f}" for of in ((found | is_ground).sum(), found.sum(), is_ground.sum()))
            print(f"| {method} | {shares} | {seconds:.0f} |", flush=True)


def _village_points(run: Path, truth: Path, folder: Path) -> tuple[Any, np.ndarray, np.ndarray]:
    """The run's cloud on disk, numbers of 200,000 of its points near the truth's (border of 6 m left out), which of those are ground."""
    import laspy
    from scipy.spatial import cKDTree

    from geo_nerf.georef.placed import placed_whole
    from geo_nerf.products.reading import read_points
    from geo_nerf.types import GeoCloud

    points, seen = read_points(run / "products" / "cloud.laz"), laspy.read(truth / "surface.laz")
    count = len(points.xyz)
    blank = np.zeros((count, 3), np.uint16)
    whole = GeoCloud(points.crs, points.xyz, blank, blank, np.ones(count, np.float32), np.ones(count, np.uint16))
    cloud = placed_whole(whole, folder)
    xyz = np.concatenate([cloud.xyz(tile) for tile in cloud.tiles])
    low, high = seen.header.mins[:2] + 6, seen.header.maxs[:2] - 6
    inside = np.flatnonzero(((xyz[:, :2] > low) & (xyz[:, :2] < high)).all(axis=1))
    sample = np.random.default_rng(1).choice(inside, min(len(inside), 200_000), replace=False)
    distance, nearest = cKDTree(seen.xyz).query(xyz[sample], distance_upper_bound=0.3)
    near = np.isfinite(distance)
    return cloud, sample[near], np.isin(np.asarray(seen.classification)[nearest[near]], (2, 11))


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=float, nargs="+", default=[2, 5, 10, 20], help="millions")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--village", type=Path, nargs=2, metavar=("RUN", "TRUTH"))
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one)))
        return
    if asked.village:
        print("| method | IoU | precision | recall | seconds |\n|---|---|---|---|---|")
        village(*asked.village)
        return
    parts = [*dict.fromkeys(_PARTS.values()), "rest"]
    heads = (
        "M points",
        *(f"{name} [s/M]" for name in parts),
        "CPU of all [s/M]",
        "COPC, wall [s/M]",
        "wall [s/M]",
        "peak [GB]",
        "PDAL's peak [GB]",
    )
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
    for millions in asked.points:
        command = [sys.executable, "-m", "benchmarks.cloud_products", "--one", str(int(millions * 1e6))]
        row = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
        figures = [*(row["parts"].get(name, 0.0) for name in parts), sum(row["parts"].values())]
        figures += [row[name] for name in ("copc_wall", "wall", "peak_gb", "pdal_gb")]
        print(f"| {millions:g} | {' | '.join(f'{figure:.2f}' for figure in figures)} |", flush=True)


if __name__ == "__main__":
    main()
